"""Fuzzing, at a length for every change: hypothesis, and every input that has ever found a fault."""
