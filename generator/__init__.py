"""The generator: specification, templates and overlays in, a typed client package out. Never shipped."""
