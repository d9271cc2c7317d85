"""Reads a specification and says it in the way that schemathesis understands."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, cast

import yaml

STREAM: Final = "text/event-stream"


def read(source: Path) -> dict[str, Any]:
    """A specification: a JSON or YAML file, or a folder with ``generator.toml``."""
    if source.is_dir():
        from generator.pipeline import load_bundle

        settings, bundle = load_bundle(source)
        document = copy.deepcopy(bundle.document)
        for media in _streams(document):
            media["x-sse"] = {"name": settings.stream.name, **cast("dict[str, Any]", media.get("x-sse", {}))}
        return document
    text = source.read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text) if source.suffix == ".json" else yaml.safe_load(text)
    return loaded


def prepared(document: Mapping[str, Any]) -> dict[str, Any]:
    """The same specification, less what schemathesis reads differently.

    - A stream's schema describes what is in its events; schemathesis wants the frame around that, too.
    - Members of a union may overlap, so one that fits is enough.
    """
    text = json.dumps(document).replace('"oneOf":', '"anyOf":')
    made: dict[str, Any] = json.loads(text)
    for media in _streams(made):
        if media.get("x-sse", {}).get("name", "data") == "data":
            media["schema"] = {"type": "object", "properties": {"data": _as_text(media["schema"])}}
        else:
            media["schema"] = _framed(media["schema"], made)
    return made


def operation_ids(document: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every operation by its id."""
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                found = cast("dict[str, Any]", operation)
                yield str(found["operationId"]), found


def _streams(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The media types of event streams."""
    for _, operation in operation_ids(document):
        for response in operation["responses"].values():
            if STREAM in response.get("content", {}):
                yield response["content"][STREAM]


def _as_text(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "string", "contentMediaType": "application/json", "contentSchema": dict(schema)}


def _framed(schema: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    """Events whose name is in the frame: the JSON is their member ``data``, as text."""
    whole = _resolved(schema, document)
    if "anyOf" in whole:
        return {"anyOf": [_framed(member, document) for member in whole["anyOf"]]}
    data = whole.get("properties", {}).get("data")
    return dict(whole) if data is None else {**whole, "properties": {**whole["properties"], "data": _as_text(data)}}


def _resolved(schema: Mapping[str, Any], document: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in schema:
        found: Any = document
        for step in str(schema["$ref"]).removeprefix("#/").split("/"):
            found = found[step]
        schema = found
    return schema
