"""Tests of the generated package as its users import it."""
