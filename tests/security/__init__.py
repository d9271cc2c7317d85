"""Who may try what, and what happens then: a test for each row of docs/security.md."""
