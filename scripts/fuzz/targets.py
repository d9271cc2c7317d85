"""The targets by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .generator_targets import bundler, contract
from .runtime_targets import decoder, read_models, repeats

TARGETS: Final[dict[str, Callable[[bytes], None]]] = {
    "decoder": decoder,
    "repeats": repeats,
    "models": read_models,
    "bundler": bundler,
    "contract": contract,
}
"""Each takes any bytes, and raises for a fault alone."""
