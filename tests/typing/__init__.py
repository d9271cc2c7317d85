"""What type checkers must say about programs that use the client. Python 3.11, with mypy and pyright."""
