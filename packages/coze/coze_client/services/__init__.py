"""Bound calls: one class per service and resource, sync and async."""
