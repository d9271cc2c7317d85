"""Tests of the generator: what it accepts, what it refuses, what it writes."""
