"""The specification and values for it. Reading it takes the generator, which not every Python of the client has."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import pytest

pytest.importorskip("tomllib", reason="the generator needs Python 3.11")
pytest.importorskip("jinja2", reason="the generator is not installed")

_pipeline: Final[Any] = pytest.importorskip("generator.pipeline")
_settings: Final[Any] = pytest.importorskip("generator.settings")
_examples: Final[Any] = pytest.importorskip("tests.walk.examples")

PREFIX: Final = "#/components/schemas/"


@cache
def bundle() -> Any:
    """The whole specification as one document."""
    return _pipeline.load_bundle(_settings.ROOT / "spec" / "coze")[1]


@cache
def examples() -> Any:
    """What makes values for its schemas."""
    return _examples.Examples(bundle().document)


def schemas() -> Mapping[str, Mapping[str, Any]]:
    """All components by name."""
    found: Mapping[str, Mapping[str, Any]] = bundle().document["components"]["schemas"]
    return found


def media_of(operation: Any) -> Mapping[str, Any]:
    """Media types of a good answer."""
    found: Mapping[str, Any] = operation.raw["responses"]["200"]["content"]
    return found


def answer_of(operation: Any, value: Any) -> dict[str, Any]:
    """A result as it travels: in the envelope of the operation."""
    envelope = operation.raw.get("x-envelope", {})
    member = envelope.get("data", "data")
    if not member:
        return {"code": 0, "msg": "", **value}
    return {"code": 0, "msg": "", member: [value] if envelope.get("only") else value}


def events_of(operation: Any) -> list[tuple[str, Any]]:
    """One event of each kind with its content; those that end a stream stand last, those that raise are left out."""
    media = media_of(operation)["text/event-stream"]
    union = schemas()[media["schema"]["$ref"].removeprefix(PREFIX)]
    ends = media["x-sse"]["terminal"]
    found: list[tuple[str, Any]] = []
    for name, reference in union["discriminator"]["mapping"].items():
        if name not in ("error", "Error", "PING"):
            found.append((name, examples().full({"$ref": reference}).get("data")))
    return sorted(found, key=lambda event: event[0] in ends)
