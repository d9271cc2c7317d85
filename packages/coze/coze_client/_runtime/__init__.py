# Copied from templates/runtime/__init__.py. Edit that file, then run: python -m generator sync
"""The runtime core: the same code for every generated API, copied to ``<package>/_runtime/``."""
