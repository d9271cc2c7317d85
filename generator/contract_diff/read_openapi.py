"""OpenAPI 3.0 and 3.1 to the normal form. Documents of other kinds are brought into this shape first."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from generator.errors import GeneratorError, Problem
from generator.shapes import as_dict, as_list, as_text, is_dict, is_list
from generator.yaml_source import escape, unescape

from .model import METHODS, RELEASE, Answer, Body, Contract, Endpoint, Parameter, Schema
from .schemas import SchemaReader

_USUAL_STYLE: Final = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_SECTIONS: Final = ("schemas", "responses", "parameters", "requestBodies", "headers", "securitySchemes", "pathItems")


def read_openapi(
    document: Mapping[str, Any],
    label: str,
    dialect: str = "openapi",
    blind: frozenset[str] = frozenset(),
    whole: str | None = None,
) -> Contract:
    """Read one document.

    Args:
        document: the parsed document.
        label: its name in messages.
        dialect: kind of the document it was made from.
        blind: what that kind cannot say.
        whole: fingerprint of what the document was made from; default: of the document.

    Raises:
        GeneratorError: with every part that is broken. A document is read whole or not at all.
    """
    reader = _Reader(document, label, blind, whole or digest(_unreleased(document)))
    contract = reader.contract(dialect)
    if reader.problems:
        raise GeneratorError(*sorted(set(reader.problems), key=lambda problem: (problem.pointer, problem.message)))
    return contract


def _unreleased(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document without the mark of a released one, which says nothing about the API."""
    return {key: value for key, value in document.items() if key != RELEASE}


def digest(value: Any) -> str:
    """A short fingerprint of a part of a document, whatever the order of its keys."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


class _Reader:
    def __init__(self, document: Mapping[str, Any], label: str, blind: frozenset[str], whole: str) -> None:
        self._whole: Final = whole
        self.problems: Final[list[Problem]] = []
        self._document: Final = document
        self._label: Final = label
        self._blind: Final = blind
        self._components: Final = self._checked(document.get("components", {}), "/components")
        for section in _SECTIONS:
            self._checked(self._components.get(section, {}), f"/components/{section}")
        self._schemas: Final = as_dict(self._components.get("schemas"))
        self._read: Final = SchemaReader(self._schemas, self._problem)

    def contract(self, dialect: str) -> Contract:
        schemas = {
            name: self._schema(raw, f"/components/schemas/{escape(name)}") for name, raw in self._schemas.items()
        }
        self._check_circles(schemas)
        endpoints: dict[str, Endpoint] = {}
        for path, item in self._checked(self._document.get("paths"), "/paths").items():
            for endpoint in self._path(path, self._checked(item, f"/paths/{escape(path)}")):
                if endpoint.route in endpoints:
                    self._problem(f"/paths/{escape(path)}/{endpoint.method}", f"{endpoint.route} stands here twice")
                endpoints[endpoint.route] = endpoint
        if not endpoints:
            self._problem("/paths", "describes no operation")
        return Contract(
            label=self._label,
            dialect=dialect,
            endpoints=dict(sorted(endpoints.items())),
            schemas=schemas,
            digests={"": self._whole, **{name: digest(raw) for name, raw in self._schemas.items()}},
            blind=self._blind,
        )

    def _check_circles(self, schemas: Mapping[str, Schema]) -> None:
        """A name that only leads to itself describes nothing."""
        for name in schemas:
            seen = {name}
            while (found := schemas.get(name)) and found.ref:
                name = found.ref
                if name in seen:
                    self._problem(f"/components/schemas/{escape(name)}", "only leads back to itself")
                    break
                seen.add(name)

    def _path(self, path: str, item: Mapping[str, Any]) -> list[Endpoint]:
        at = f"/paths/{escape(path)}"
        if not path.startswith("/"):
            if not path.startswith("x-"):
                self._problem(at, "is no path")
            return []
        if "$ref" in item:
            item = self._target(item, f"{at}/$ref")
        shared = [
            self._parameter(raw, f"{at}/parameters/{index}")
            for index, raw in enumerate(self._list(item.get("parameters"), f"{at}/parameters"))
        ]
        found: list[Endpoint] = []
        for method, raw in item.items():
            if method in METHODS:
                found.append(self._endpoint(path, method, self._checked(raw, f"{at}/{method}"), shared, item))
            elif method not in ("parameters", "summary", "description", "servers", "$ref") and method[:2] != "x-":
                self._problem(f"{at}/{method}", "is no HTTP method")
        return found

    def _endpoint(
        self, path: str, method: str, raw: Mapping[str, Any], shared: list[Parameter], item: Mapping[str, Any]
    ) -> Endpoint:
        at = f"/paths/{escape(path)}/{method}"
        own = [
            self._parameter(value, f"{at}/parameters/{index}")
            for index, value in enumerate(self._list(raw.get("parameters"), f"{at}/parameters"))
        ]
        taken = {(parameter.place, parameter.name) for parameter in own}
        answers = self._checked(raw.get("responses"), f"{at}/responses")
        if not answers:
            self._problem(f"{at}/responses", "describes no answer")
        security, is_open = self._security(raw.get("security", self._document.get("security", [])), f"{at}/security")
        above = {key: value for key, value in item.items() if key not in METHODS}
        parameters = [*own, *(other for other in shared if (other.place, other.name) not in taken)]
        return Endpoint(
            method=method,
            path=path,
            id=as_text(raw.get("operationId")),
            deprecated=raw.get("deprecated") is True,
            parameters=tuple(sorted(parameters, key=lambda one: self._order(path, one))),
            body=self._body(raw["requestBody"], f"{at}/requestBody") if "requestBody" in raw else None,
            answers={
                str(code): self._answer(value, f"{at}/responses/{code}")
                for code, value in sorted(answers.items())
                if not str(code).startswith("x-")
            },
            security=security,
            open=is_open,
            digest=digest([raw, above]),
        )

    def _order(self, path: str, parameter: Parameter) -> tuple[int, str, str]:
        """Variables of the path in its order, so that they can be compared by position; others by name."""
        return (
            path.find(f"{{{parameter.name}}}") if parameter.place == "path" else -1,
            parameter.place,
            parameter.name,
        )

    def _parameter(self, raw: Any, at: str) -> Parameter:
        raw = self._target(self._checked(raw, at), at)
        name, place = as_text(raw.get("name")), as_text(raw.get("in"))
        if not name or place not in _USUAL_STYLE:
            self._problem(at, "is no parameter: it needs a name and a place")
            return Parameter(name, "query", False, Schema())
        content = as_dict(raw.get("content"))
        inside: Any = next(iter(content.values()), None)
        schema = as_dict(inside).get("schema", True) if content else raw.get("schema", True)
        style = as_text(raw.get("style")) or _USUAL_STYLE[place]
        explode = raw.get("explode", style == "form")
        written = f"{style}{'' if explode == (style == 'form') else ', explode' if explode else ', joined'}"
        return Parameter(
            name=name,
            place=place,
            required=place == "path" or raw.get("required") is True,
            schema=self._schema(schema, f"{at}/schema"),
            style="" if written == _USUAL_STYLE[place] else written,
            deprecated=raw.get("deprecated") is True,
        )

    def _body(self, raw: Any, at: str) -> Body:
        raw = self._target(self._checked(raw, at), at)
        content = self._content(self._checked(raw.get("content"), f"{at}/content"), f"{at}/content")
        return Body(required=raw.get("required") is True, content=content)

    def _answer(self, raw: Any, at: str) -> Answer:
        raw = self._target(self._checked(raw, at), at)
        if raw.get("x-undescribed"):
            return Answer(None)
        return Answer(self._content(self._checked(raw.get("content", {}), f"{at}/content"), f"{at}/content"))

    def _content(self, raw: Mapping[str, Any], at: str) -> dict[str, Schema | None]:
        found: dict[str, Schema | None] = {}
        for name, value in sorted(raw.items()):
            inner = f"{at}/{escape(name)}"
            media = self._checked(value, inner)
            media_type = name.split(";")[0].strip().lower()
            found[media_type] = self._schema(media["schema"], f"{inner}/schema") if "schema" in media else None
        return found

    def _schema(self, raw: Any, at: str) -> Schema:
        schema = self._read.read(raw, at)
        return unknown_null(schema) if "nullable" in self._blind else schema

    def _security(self, raw: Any, at: str) -> tuple[tuple[str, ...], bool]:
        schemes = as_dict(self._components.get("securitySchemes"))
        ways: set[str] = set()
        is_open = not raw
        for choice in self._list(raw, at):
            is_open = is_open or not choice
            for name in as_dict(choice):
                if name not in schemes:
                    self._problem(at, f"there is no security scheme {name}")
                else:
                    scheme = self._target(self._checked(schemes[name], at), at)
                    ways.add(f"{_way(scheme)} as {name}")
        return tuple(sorted(ways)), is_open

    def _target(self, raw: Mapping[str, Any], at: str) -> Mapping[str, Any]:
        """The object itself, or the shared one its reference names."""
        seen: set[str] = set()
        while is_dict(raw) and isinstance(text := raw.get("$ref"), str):
            found: Any = self._document
            for part in text.removeprefix("#/").split("/"):
                found = as_dict(found).get(unescape(part))
            if not text.startswith("#/") or not is_dict(found) or text in seen:
                self._problem(at, f"{text} leads nowhere")
                return {}
            seen.add(text)
            raw = found
        return raw

    def _checked(self, value: Any, at: str) -> dict[str, Any]:
        if not is_dict(value):
            self._problem(at, "is missing" if value is None else "must be an object")
        return as_dict(value)

    def _list(self, value: Any, at: str) -> list[Any]:
        if value is not None and not is_list(value):
            self._problem(at, "must be a list")
        return as_list(value)

    def _problem(self, at: str, message: str) -> None:
        self.problems.append(Problem(self._label, at, message))


def unknown_null(schema: Schema) -> Schema:
    """The schema without any claim about null."""
    return replace(
        schema,
        nullable=None,
        properties={name: unknown_null(item) for name, item in schema.properties.items()},
        items=unknown_null(schema.items) if schema.items else None,
        members=tuple(unknown_null(item) for item in schema.members),
        extra=unknown_null(schema.extra) if isinstance(schema.extra, Schema) else schema.extra,
    )


def _way(scheme: Mapping[str, Any]) -> str:
    """How a key travels. A bearer token may also be described as a header named Authorization."""
    kind, place, name = as_text(scheme.get("type")), as_text(scheme.get("in")), as_text(scheme.get("name"))
    if kind == "http":
        return as_text(scheme.get("scheme")).lower()
    if kind == "apiKey":
        return "bearer" if (place, name.lower()) == ("header", "authorization") else f"{place} {name}"
    return kind
