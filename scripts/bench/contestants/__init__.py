"""One module for each program that is measured. They run in environments of their own, started by ``worker.py``."""
