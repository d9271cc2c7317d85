"""Small documents for tests, and the committed copies of upstream's."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

from generator.contract_diff.compare import compare
from generator.contract_diff.findings import Finding
from generator.contract_diff.model import Contract
from generator.contract_diff.sources import read, read_text

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[2]
UPSTREAM: Final = ROOT / "tests" / "fixtures" / "upstream"
SPEC: Final = ROOT / "spec" / "dify"


def document(schema: Any, **schemas: Any) -> dict[str, Any]:
    """A document with one operation that answers with a schema."""
    answer = {"description": "Done.", "content": {"application/json": {"schema": schema}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Test", "version": "1"},
        "paths": {"/items": {"get": {"operationId": "listItems", "responses": {"200": answer}}}},
        "components": {"schemas": schemas},
    }


def contract(value: Any) -> Contract:
    """A document in normal form."""
    return read_text(json.dumps(value), "test.json")[0]


def differences(before: Any, after: Any) -> list[str]:
    """Rules and places of what differs between two documents."""
    return [f"{finding.rule} {finding.at}" for finding in found(before, after)]


def found(before: Any, after: Any) -> tuple[Finding, ...]:
    """What differs between two documents of different authors."""
    return compare(contract(before), contract(after))


@cache
def ours() -> Contract:
    """Our specification."""
    return read(str(SPEC)).contract


@cache
def upstream(name: str) -> Contract:
    """One of the committed copies of upstream's documents."""
    return read(str(UPSTREAM / name)).contract
