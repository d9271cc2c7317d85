"""Jinja templates and the plain-Python runtime that every generated package carries."""
