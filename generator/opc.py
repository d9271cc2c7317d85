"""The only door to openapi-python-client: it reads the bundled document and gives every name its Python form.

Its output, its templates and its writer are not used. What it does is parse: it refuses what is no OpenAPI document,
turns names into identifiers, tells apart names that would collide, and says which operations have which parameters. It
warns and leaves out what it cannot read; here every warning is an error, so that nothing disappears in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError as OpcGeneratorError
from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import Class, ModelProperty
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from .bundle import Bundle
from .errors import GeneratorError, Problem
from .shapes import as_dict, is_dict, is_list

PREFIX = "field_"
"""Put before names that would start with a digit or an underscore."""
BINARY = "application/octet-stream"


@dataclass(frozen=True)
class ParsedClass:
    """Names of one component."""

    name: str
    """Class: ``ChatRequest``."""
    module: str
    """Module: ``chat_request``."""
    properties: Mapping[str, str]
    """Wire name to Python name, for objects."""


@dataclass(frozen=True)
class ParsedOperation:
    """Names of one operation."""

    module: str
    """Module: ``send_chat_message``."""
    parameters: Mapping[tuple[str, str], str]
    """(location, wire name) to Python name."""


@dataclass(frozen=True)
class Parsed:
    """What openapi-python-client made of the document."""

    classes: Mapping[str, ParsedClass]
    """By component name."""
    operations: Mapping[str, ParsedOperation]
    """By operation id."""


def parse(bundle: Bundle) -> Parsed:
    """Read the bundled document.

    Args:
        bundle: the document with its origins.

    Raises:
        GeneratorError: for everything that openapi-python-client refuses or would leave out.
    """
    config = _config(bundle.document)
    data = GeneratorData.from_dict(_without_inline_maps(bundle.document), config=config)
    if isinstance(data, OpcGeneratorError):
        raise GeneratorError(Problem(bundle.spec, "", f"no valid OpenAPI document: {data.header}: {data.detail}"))
    problems = [_problem(bundle, error) for error in _errors(data)]
    if problems:
        raise GeneratorError(*problems)
    models = {str(model.class_info.name): model for model in data.models}
    return Parsed(
        classes={
            name: _class(name, models, config) for name in bundle.document.get("components", {}).get("schemas", {})
        },
        operations=_operations(bundle, data),
    )


def identifier(text: str) -> str:
    """A name as a Python identifier in snake case, by the same rules as all others."""
    return str(PythonIdentifier(text, PREFIX))


def _config(document: Mapping[str, Any]) -> Config:
    binary = {media for media, schema in _media_types(document) if schema.get("format") == "binary"}
    return Config.from_sources(
        ConfigFile(
            literal_enums=True,
            post_hooks=[],
            field_prefix=PREFIX,
            content_type_overrides={media: BINARY for media in sorted(binary) if not media.startswith("multipart/")},
        ),
        MetaType("none"),
        document_source=Path("openapi.json"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )


def _media_types(value: object) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if is_dict(value):
        for media, body in as_dict(value.get("content")).items():
            yield media, as_dict(as_dict(body).get("schema"))
        for child in value.values():
            yield from _media_types(child)
    elif is_list(value):
        for child in value:
            yield from _media_types(child)


def _without_inline_maps(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy in which unnamed maps are plain values, because the parser would invent a class for each."""
    schemas = as_dict(document["components"].get("schemas"))
    out = {key: _plain(value) for key, value in document.items()}
    named = {name: {key: _plain(value) for key, value in schema.items()} for name, schema in schemas.items()}
    out["components"] = {**out["components"], "schemas": named}
    return out


def _plain(value: Any) -> Any:
    if is_list(value):
        return [_plain(child) for child in value]
    if not is_dict(value):
        return value
    if _is_map(value):
        return {key: value[key] for key in ("description",) if key in value}
    return {key: _plain(child) for key, child in value.items()}


def _is_map(schema: Mapping[str, Any]) -> bool:
    kinds = schema.get("type", ())
    return (
        (kinds == "object" or "object" in kinds) and "additionalProperties" in schema and not schema.get("properties")
    )


def _errors(data: GeneratorData) -> Iterator[ParseError]:
    yield from data.errors
    for collection in data.endpoint_collections_by_tag.values():
        yield from collection.parse_errors


def _problem(bundle: Bundle, error: ParseError) -> Problem:
    detail = " ".join(f"{_text(error.header)}: {_text(error.detail)}".split())
    found = next((origin for reference, origin in bundle.origins.items() if f"{reference[1:]}:" in f"{detail}:"), None)
    if found is None:
        found = next(
            (op.origin for op in bundle.operations.values() if f" {op.method.upper()} {op.path} " in detail), None
        )
    if found is None:
        return Problem(bundle.spec, "", f"openapi-python-client cannot read this: {detail}")
    return Problem(found.file, found.pointer, f"openapi-python-client cannot read this: {detail}", line=found.line)


def _text(value: object) -> str:
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else str(value or "")


def _class(component: str, models: Mapping[str, ModelProperty], config: Config) -> ParsedClass:
    info = Class.from_string(string=component, config=config)
    model = models.get(str(info.name))
    properties = [*(model.required_properties or []), *(model.optional_properties or [])] if model else []
    return ParsedClass(str(info.name), str(info.module_name), {_text(p.name): str(p.python_name) for p in properties})


def _operations(bundle: Bundle, data: GeneratorData) -> dict[str, ParsedOperation]:
    endpoints: dict[str, Endpoint] = {}
    for collection in data.endpoint_collections_by_tag.values():
        endpoints.update((str(endpoint.name), endpoint) for endpoint in collection.endpoints)
    found: dict[str, ParsedOperation] = {}
    for operation in bundle.operations.values():
        module = identifier(operation.id)
        endpoint = endpoints[module]
        names = {
            (str(where), _text(prop.name)): str(prop.python_name) for where, prop in endpoint.iter_all_parameters()
        }
        found[operation.id] = ParsedOperation(module, names)
    return found
