"""Typed code for apps: what an app says about itself, the module made of it, and the check of that module."""
