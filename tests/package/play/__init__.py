"""Drives the client through recorded exchanges: recording -> operation -> arguments -> call -> comparison."""
