"""The bundled specification, read once per process."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from generator.bundle import Bundle, bundle
from generator.settings import read_settings
from generator.spec_files import load

from .examples import Examples

SPEC: Final = Path(__file__).resolve().parents[2] / "spec" / "dify"


@cache
def bundled() -> Bundle:
    """The document with all its operations."""
    settings = read_settings(SPEC)
    return bundle(load(settings), settings)


@cache
def examples() -> Examples:
    """The maker of values for its schemas."""
    return Examples(bundled().document)
