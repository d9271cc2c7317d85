"""The benchmark: how fast the client is, as ratios to other programs measured in the same run."""
