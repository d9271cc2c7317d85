"""The documentation site: what is added to the pages of ``docs/``, and what is checked when it is built."""
