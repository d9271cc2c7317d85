"""Mutation testing of the runtime's core: each fault put into it must be noticed by a test, or be explained."""
