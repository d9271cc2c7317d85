"""Tests of what the templates make, on an invented API."""
