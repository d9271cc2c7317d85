"""Fuzzing: inputs nobody thought of, for the decoder, the models, the bundler and the contract comparison."""
