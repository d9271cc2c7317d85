"""Tests of ``dify_client.testing``, the local Dify: over real sockets, with the client of this package."""
