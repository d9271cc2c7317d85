"""Calls that schemathesis makes up from the specification, against a session gateway that runs."""
