"""Tests of the documentation: its links, its tables, and the machinery of the site."""
