"""The client for Coze."""
