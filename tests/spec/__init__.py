"""Tests of the specification: it is held against recorded traffic and against the agreed value sets."""
