"""The tests. ``package/`` runs on every supported Python; the folders about the generator need 3.11."""
