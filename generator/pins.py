"""Versions of the tools that decide bytes of a generated package. Others may write the same differently."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from .errors import Problem, raise_all

PINS: Final = {
    "datamodel-code-generator": "0.89.0",
    "jinja2": "3.1.6",
    "openapi-python-client": "0.29.1",
    "ruff": "0.17.5",
}


def check_pins(pins: Mapping[str, str] = PINS) -> None:
    """Refuse to generate with tools that might write other bytes.

    Args:
        pins: tool and version.

    Raises:
        GeneratorError: naming each tool that is missing or has another version.
    """
    raise_all(
        Problem("generator/pins.py", "", f"{tool} {wanted} is needed, {found or 'nothing'} is installed", _FIX)
        for tool, wanted in pins.items()
        if (found := _installed(tool)) != wanted
    )


_FIX: Final = "pip install --constraint constraints.txt --group generator"


def _installed(tool: str) -> str | None:
    try:
        return version(tool)
    except PackageNotFoundError:
        return None
