"""Tests of what people wrote on top of the generated package."""
