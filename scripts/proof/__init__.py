"""Everything that proves something and takes longer than a test: one command for all of it, short or at full length."""
