"""The runtime core: the same code for every generated API, copied to ``<package>/_runtime/``."""
