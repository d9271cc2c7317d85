"""Tests of the load test: it counts what it says, and notices what it should. Nothing is timed."""
