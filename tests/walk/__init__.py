"""Tests that walk the bundled specification and use everything in it once. Python 3.11, as the generator."""
