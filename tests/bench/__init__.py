"""Tests of the benchmark: its parts agree on what is measured, and its figures are right. Nothing is timed."""
