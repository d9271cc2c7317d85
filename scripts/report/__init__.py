"""The report: one page of what was proven for a state of the repository."""
