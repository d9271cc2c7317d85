"""The load test: how much one client carries at once, how long, and that nothing grows or leaks meanwhile."""
