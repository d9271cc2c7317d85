"""One module per operation, in folders by subject."""
