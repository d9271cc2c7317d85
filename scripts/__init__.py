"""Commands of the repository: each module says at its top what it does and how it is called."""
