"""The attrs models and the pydantic models read every example and every recording alike."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any, Final

import pytest
from pydantic import BaseModel

from dify_client import models
from tests.package.play.compare import exact
from tests.package.play.driver import Case, case_of
from tests.package.play.exceptions import ODD_ANSWERS
from tests.replay import load_all
from tests.walk.document import bundled, examples
from tests.walk.examples import PREFIX

from .compare import differences
from .pydantic_models import make

SCHEMAS: Final[Mapping[str, Any]] = bundled().document["components"]["schemas"]
OBJECTS: Final = [name for name, schema in SCHEMAS.items() if schema.get("properties")]
CASES: Final = [case for case in map(case_of, load_all()) if case is not None]


@cache
def oracle() -> ModuleType:
    """The pydantic models. Made on first use: several seconds, and only where these tests run."""
    with TemporaryDirectory() as folder:
        return make(bundled().document, Path(folder))


def assert_alike(component: str, value: Any) -> None:
    """Both read ``value`` as the component, into the same classes and values, and both write it back unchanged."""
    theirs: BaseModel = getattr(oracle(), component).model_validate(value)
    ours = read(component, value)
    assert differences(ours, theirs) == []
    assert theirs.model_dump(mode="json", by_alias=True, exclude_unset=True) == value
    assert exact(ours.to_dict()) == exact(value)


def read(component: str, value: Any) -> Any:
    """The value as our model; unions decode by their module's function."""
    found: Any = getattr(models, component)
    if hasattr(found, "from_dict"):
        return found.from_dict(value)
    module = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in component).lstrip("_")
    return importlib.import_module(f"dify_client.models.{module}").decode(value)


@pytest.mark.parametrize("name", OBJECTS)
def test_examples(name: str) -> None:
    """Values made from each schema."""
    for value in (examples().full(SCHEMAS[name]), examples().minimal(SCHEMAS[name])):
        assert_alike(name, value)


def described(case: Case) -> Iterator[tuple[str, Any]]:
    """Every JSON value of a recording with the component that describes it."""
    operation = bundled().operations[case.endpoint.operation.id]
    response = case.recording.response
    found = operation.raw["responses"].get(str(response.status))
    content: Mapping[str, Any] = bundled().resolve(found).get("content", {}) if found else {}
    if response.is_stream and "text/event-stream" in content:
        union = examples().resolve(content["text/event-stream"]["schema"])
        members: Mapping[str, str] = union["discriminator"]["mapping"]
        for event in case.frames.events:
            yield members[event["event"]].removeprefix(PREFIX), event
    elif response.header("content-type").startswith("application/json") and "application/json" in content:
        reference = content["application/json"]["schema"].get("$ref")
        value = json.loads(response.body) if response.body else None
        if reference and isinstance(value, dict):
            yield reference.removeprefix(PREFIX), value


@pytest.mark.parametrize("case", [case for case in CASES if case.recording.name not in ODD_ANSWERS], ids=str)
def test_recordings(case: Case) -> None:
    """Every recorded answer and event."""
    for component, value in described(case):
        assert_alike(component, value)


def test_recordings_are_compared() -> None:
    """The test above is not empty by accident."""
    assert sum(1 for case in CASES for _ in described(case)) > 1000
