"""The bundled specification as something a recorded exchange can be held against.

Nothing of the generated package is used here, so that a mistake in the templates cannot hide a mistake in the
specification.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Protocol

from generator.bundle import Bundle, BundledOperation, bundle
from generator.settings import read_settings
from generator.shapes import is_dict, is_list
from generator.spec_files import load

SPEC: Final = Path(__file__).resolve().parents[2] / "spec" / "dify"
JSON: Final = "application/json"
STREAM: Final = "text/event-stream"
_OAS31: Final[Any] = import_module("openapi_schema_validator").OAS31Validator


class Breach(Protocol):
    """One way in which a value does not fit a schema."""

    json_path: str
    message: str


class Validator(Protocol):
    """What is used of a validator of the library, which has no type information of its own."""

    def iter_errors(self, instance: Any) -> Iterator[Breach]: ...

    def is_valid(self, instance: Any) -> bool: ...


@cache
def contract() -> Contract:
    """The contract of ``spec/dify``, all its service files together, read once per test run."""
    services = [file.stem for file in sorted(SPEC.glob("*.yaml")) if "\nservers:" in file.read_text("utf-8")]
    settings = replace(read_settings(SPEC), services=tuple(services))
    return Contract(bundle(load(settings), settings))


class Contract:
    """Answers what the specification says about a method, a path, a status and a value."""

    def __init__(self, document: Bundle) -> None:
        self._bundle: Final = document
        self._components: Final = _first_fit(document.document["components"])
        self._validators: Final[dict[str, Validator]] = {}
        self._routes: Final = sorted(
            ((_route(operation.path), operation) for operation in document.operations.values()),
            key=lambda found: found[1].path.count("{"),
        )

    def operation(self, method: str, path: str) -> BundledOperation | None:
        """The operation a request was meant for; literal paths win over those with parameters."""
        for route, operation in self._routes:
            if operation.method == method.lower() and route.fullmatch(path):
                return operation
        return None

    def answer(self, operation: BundledOperation, status: int, media_type: str) -> Mapping[str, Any] | None:
        """Schema of an answer, or None if the operation describes no such answer."""
        answers = operation.raw["responses"]
        described = answers.get(str(status))
        if described is None:
            return None
        content = self._bundle.resolve(described).get("content", {})
        schema: dict[str, Any] | None = content.get(media_type, {}).get("schema")
        return schema

    def is_empty(self, operation: BundledOperation) -> bool:
        """Whether no successful answer of the operation has a body."""
        answers = operation.raw["responses"]
        return not any("content" in self._bundle.resolve(answers[code]) for code in answers if code.startswith("2"))

    def component(self, name: str) -> Mapping[str, Any]:
        """A named schema, as a reference to it."""
        return {"$ref": f"#/components/schemas/{name}"}

    def member(self, union: Mapping[str, Any], value: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """The member of a union that the discriminator picks for a value, or None if it knows no such value."""
        told = self._bundle.resolve(union)["discriminator"]
        reference: str | None = told["mapping"].get(value.get(told["propertyName"]))
        return None if reference is None else {"$ref": reference}

    def problems(self, schema: Mapping[str, Any], value: Any) -> list[str]:
        """What is wrong with a value: breaches of the schema, and members that the schema does not describe."""
        breaches = [f"{error.json_path}: {error.message[:300]}" for error in self._validator(schema).iter_errors(value)]
        return breaches + [f"{at}: not described" for at in self._undescribed(schema, value, "$")]

    def _validator(self, schema: Mapping[str, Any]) -> Validator:
        key = json.dumps(schema, sort_keys=True)
        if key not in self._validators:
            self._validators[key] = _OAS31({**_first_fit(dict(schema)), "components": self._components})
        return self._validators[key]

    def _undescribed(self, schema: Mapping[str, Any], value: Any, at: str) -> Iterator[str]:
        schema = self._pick(self._bundle.resolve(schema), value)
        if is_list(value):
            for index, item in enumerate(value):
                yield from self._undescribed(schema.get("items", {}), item, f"{at}[{index}]")
        elif is_dict(value):
            properties: Mapping[str, Any] = schema.get("properties", {})
            more = schema.get("additionalProperties", not properties)
            for name, member in value.items():
                if name in properties:
                    yield from self._undescribed(properties[name], member, f"{at}.{name}")
                elif is_dict(more):
                    yield from self._undescribed(more, member, f"{at}.{name}")
                elif not more:
                    yield f"{at}.{name}"

    def _pick(self, schema: Mapping[str, Any], value: Any) -> Mapping[str, Any]:
        """The member of a union that holds for a value; the schema itself if it is no union."""
        choices: list[Mapping[str, Any]] = schema.get("oneOf") or schema.get("anyOf") or []
        if not choices:
            return schema
        fitting = [choice for choice in choices if self._validator(choice).is_valid(value)]
        return self._pick(self._bundle.resolve((fitting or choices)[0]), value)


def events(body: bytes) -> Iterator[Any]:
    """The JSON objects of a recorded stream. Pings without data are left out."""
    for block in body.split(b"\n\n"):
        data = b"\n".join(line[5:].lstrip() for line in block.split(b"\n") if line.startswith(b"data:"))
        if data:
            yield json.loads(data)


def _route(path: str) -> re.Pattern[str]:
    return re.compile("/v1" + re.sub(r"\\{\w+\\}", "[^/]+", re.escape(path)))


def _first_fit(value: Any) -> Any:
    """A copy with ``anyOf`` for ``oneOf``: clients take the first member that fits, so members may overlap."""
    if is_list(value):
        return [_first_fit(item) for item in value]
    if is_dict(value):
        return {("anyOf" if key == "oneOf" else key): _first_fit(item) for key, item in value.items()}
    return value
