"""A second opinion: pydantic models that another generator makes of the same specification read the same values."""
