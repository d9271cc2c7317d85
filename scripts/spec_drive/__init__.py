"""Schemathesis drives a server from its specification: examples, the edges of every schema, random calls, sequences.

``python -m scripts.spec_drive dify`` does so with the local Dify, ``python -m scripts.spec_drive SPEC --url URL`` with
any server.
"""
