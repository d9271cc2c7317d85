"""Every model, enum and union of the specification, with values made from its schema."""

from __future__ import annotations

import importlib
from typing import Any, Final, get_args

import pytest

import dify_client
from dify_client import models
from dify_client._runtime.model import RequestModel
from tests.package.play.compare import exact

from .document import bundled, examples
from .examples import Schema

SCHEMAS: Final[dict[str, Schema]] = bundled().document["components"]["schemas"]
OBJECTS: Final = [name for name, schema in SCHEMAS.items() if schema.get("properties")]
ENUMS: Final = [name for name, schema in SCHEMAS.items() if "enum" in schema]
EVENTS: Final = [name for name, schema in SCHEMAS.items() if name.endswith("Event") and "oneOf" in schema]


@pytest.mark.parametrize("name", OBJECTS)
def test_model_keeps_everything(name: str) -> None:
    """What was read is written again: full, minimal, with null members, and with members nobody knows."""
    cls = getattr(models, name)
    full = examples().full(SCHEMAS[name])
    nulls = dict.fromkeys(full, None)
    for value in (full, examples().minimal(SCHEMAS[name]), {**full, "not_in_the_spec": [1, {"a": None}]}):
        assert list(cls.from_dict(value).to_dict()) == list(value)
        assert exact(cls.from_dict(value).to_dict()) == exact(value)
    assert exact(cls.from_dict(nulls).to_dict()) == exact(nulls)


@pytest.mark.parametrize("name", [name for name in OBJECTS if hasattr(getattr(models, name), "builder")])
def test_builder_builds_the_model(name: str) -> None:
    """Every setter of the builder, then ``build``: the model that its constructor would have made."""
    cls: Any = getattr(models, name)
    values = [examples().full(SCHEMAS[name])]
    if RequestModel in cls.__mro__:  # what is read as well has no null of its own
        values.append(examples().minimal(SCHEMAS[name]))
    for value in values:
        model = cls.from_dict(value)
        builder = cls.builder()
        for field in cls.SCHEMA:
            if field.wire in value:
                assert getattr(builder, field.name)(getattr(model, field.name)) is builder
        assert exact(builder.build().to_dict()) == exact(value)


@pytest.mark.parametrize("name", [name for name in OBJECTS if hasattr(getattr(models, name), "builder")])
def test_builder_has_every_member(name: str) -> None:
    """Each member has its setter, also those that rules forbid beside each other."""
    cls: Any = getattr(models, name)
    for wire, member in SCHEMAS[name]["properties"].items():
        names = {field.wire: field.name for field in cls.SCHEMA}
        builder = cls.builder()
        assert getattr(builder, names[wire])(examples().full(member)) is builder


@pytest.mark.parametrize("name", ENUMS)
def test_enum_has_the_values(name: str) -> None:
    """Enums are literals with exactly the values of the specification."""
    assert set(get_args(getattr(models, name))) == set(SCHEMAS[name]["enum"])


@pytest.mark.parametrize("name", EVENTS)
def test_event_union_knows_its_members(name: str) -> None:
    """Each member's event decodes to its class; a new name and a broken event become ``UnknownEvent``."""
    members = SCHEMAS[name]["discriminator"]["mapping"]
    decode = importlib.import_module(f"dify_client.models.{snake(name)}").decode
    for event, reference in members.items():
        value = examples().full({"$ref": reference}) | {"event": event}
        assert type(decode(value)).__name__ == reference.rsplit("/", 1)[-1]
        assert exact(decode(value).to_dict()) == exact(value)
    for value in ({"event": "brand_new", "x": 1}, {"no": "event"}, {"event": ["odd"]}):
        assert type(decode(value)) is dify_client.UnknownEvent
        assert decode(value).to_dict() == value


def snake(name: str) -> str:
    """``ChatEvent`` -> ``chat_event``."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


def test_every_component_is_a_public_name() -> None:
    """Objects, enums and unions are all importable from the root."""
    named: list[str] = [name for name, s in SCHEMAS.items() if s.get("properties") or "enum" in s or "oneOf" in s]
    missing = [name for name in named if not hasattr(dify_client, name)]
    assert not missing
