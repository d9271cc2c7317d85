"""How much the session gateway adds to a provider's streams, under many of them at once."""
