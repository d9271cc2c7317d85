"""Tests of what runs the proofs and of the page that tells them. Nothing is measured."""
