"""The programs in ``examples/``: complete, alike, and runnable."""
