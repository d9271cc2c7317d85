"""The reviewed upstream contracts in normal form, so that what is new can be told from what is known, also offline."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from generator.errors import GeneratorError
from generator.shapes import as_dict

from .codec import decode, encode
from .model import Contract

FILE: Final = "upstream.lock.json"
VERSION: Final = 1


@dataclass(frozen=True)
class Reviewed:
    """One input as it was when somebody last looked at all its differences."""

    sha256: str
    contract: Contract


def read_lock(file: Path, label: str) -> dict[str, Reviewed]:
    """The reviewed inputs by name; none if there is no file yet.

    Raises:
        GeneratorError: if the file is broken.
    """
    try:
        data = json.loads(file.read_text("utf-8"))
        if as_dict(data).get("version") != VERSION:
            raise GeneratorError.at(label, "/version", f"is not {VERSION}", fix="review all inputs again")
        return {
            name: Reviewed(raw["sha256"], decode(f"{name} as reviewed", raw)) for name, raw in data["inputs"].items()
        }
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError, AttributeError) as exc:
        fix = "restore it, or review all inputs again"
        raise GeneratorError.at(label, "", f"is no lock file: {exc!r}", fix=fix) from exc


def write_lock(file: Path, reviewed: Mapping[str, Reviewed]) -> None:
    """Write all reviewed inputs: a line per operation and per schema, so that changes can be read."""
    inputs = {name: _input(one) for name, one in sorted(reviewed.items())}
    blocks = ",\n".join(f"{json.dumps(name)}: {text}" for name, text in inputs.items())
    file.write_text(f'{{"version": {VERSION}, "inputs": {{\n{blocks}\n}}}}\n', encoding="utf-8")


def _input(one: Reviewed) -> str:
    data = encode(one.contract)
    parts = [
        f'"sha256": {_line(one.sha256)}',
        f'"dialect": {_line(data["dialect"])}',
        f'"blind": {_line(data["blind"])}',
        '"endpoints": [\n' + ",\n".join(_line(endpoint) for endpoint in data["endpoints"]) + "\n]",
        *(
            f'"{key}": {{\n' + ",\n".join(f"{_line(name)}: {_line(value)}" for name, value in data[key].items()) + "\n}"
            for key in ("schemas", "digests")
        ),
    ]
    return "{\n" + ",\n".join(parts) + "\n}"


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
