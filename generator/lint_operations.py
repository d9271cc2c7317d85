"""House rules for operations: named, described, with parameters that fit the path and answers that can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from keyword import iskeyword
from typing import Any, Final

from . import lint_alternates, lint_streams, lint_values
from .bundle import HTTP_METHODS
from .errors import Problem
from .lint_keywords import MEDIA_TYPE, OPERATION, PARAMETER, REQUEST_BODY, RESPONSE, unknown_keys
from .lint_schemas import SchemaRules
from .settings import Settings
from .shapes import as_dict, as_list, as_text, is_dict
from .spec_files import SpecFiles
from .yaml_source import Source, escape

_BODIES: Final = ("application/json", "multipart/form-data", "application/x-www-form-urlencoded")
_PLACES: Final = ("path", "query", "header", "cookie")
_JSON: Final = "application/json"


class OperationRules:
    """The rules, for the operations of one file.

    Args:
        spec: all files, for references.
        source: the file.
        settings: keys that operations may ask for, name of the error schema.
    """

    def __init__(self, spec: SpecFiles, source: Source, settings: Settings) -> None:
        self._spec: Final = spec
        self._source: Final = source
        self._settings: Final = settings
        self._schemas: Final = SchemaRules(spec, source, settings)
        self._alternates: Final = lint_alternates.targets(spec)

    def operation(self, path: str, item: dict[str, Any], raw: dict[str, Any], at: str) -> Iterator[Problem]:
        """One operation.

        Args:
            path: the path it answers.
            item: its path item, for shared parameters.
            raw: the operation.
            at: its pointer.
        """
        yield from unknown_keys(self._source, at, raw, OPERATION, "an operation")
        yield from self._names(raw, at)
        yield from self._security(raw, at)
        yield from self._parameters(path, item, raw, at)
        if "requestBody" in raw:
            yield from self.request_body(raw["requestBody"], f"{at}/requestBody")
        yield from self._responses(raw, at)
        yield from lint_streams.check(self._spec, self._source, self._settings, item, raw, at)

    def parameter(self, parameter: Any, at: str) -> Iterator[Problem]:
        """One parameter, of an operation, a path or the components."""
        found = as_dict(parameter)
        if "$ref" in found:
            return
        yield from unknown_keys(self._source, at, found, PARAMETER, "a parameter")
        name, place = as_text(found.get("name")), found.get("in")
        if not name or place not in _PLACES:
            yield self._problem(at, f"a parameter needs a name and a place ({', '.join(_PLACES)})", "add name and in")
            return
        for key in ("required", "description", "schema"):
            if key not in found or found[key] == "":
                yield self._problem(at, f"the parameter {name} has no {key}", f"add {key}")
        if place == "path" and found.get("required") is not True:
            yield self._problem(at, f"the path parameter {name} must be required", "write required: true")
        if found.get("style", "simple" if place in ("path", "header") else "form") not in ("simple", "form"):
            yield self._problem(f"{at}/style", f"the style {found['style']} is not supported", "use the default style")
        default = found.get("x-client-default")
        if default is not None and default not in [known.name for known in self._settings.defaults]:
            yield self._problem(
                f"{at}/x-client-default",
                f"the client has no default {default!r}",
                "name one of [defaults] in generator.toml",
            )
        if "schema" in found:
            yield from self._schemas.inline(found["schema"], f"{at}/schema", "parameter")
        yield from lint_values.parameter(self._spec, self._source, found, at)

    def request_body(self, body: Any, at: str) -> Iterator[Problem]:
        """One request body: one media type, its schema a component."""
        found = as_dict(body)
        if "$ref" in found:
            return
        yield from unknown_keys(self._source, at, found, REQUEST_BODY, "a request body")
        content = as_dict(found.get("content"))
        if len(content) != 1 or next(iter(content)) not in _BODIES:
            kinds = ", ".join(content) or "nothing"
            yield self._problem(
                at, f"a request body has one media type, not {kinds}", f"use one of {', '.join(_BODIES)}"
            )
        for media, value in content.items():
            inner = f"{at}/content/{escape(media)}"
            yield from unknown_keys(self._source, inner, value, MEDIA_TYPE, "a media type")
            if "$ref" not in as_dict(as_dict(value).get("schema")):
                yield self._problem(
                    f"{inner}/schema", "the schema of a request body has no name", "refer to a component"
                )

    def response(self, response: Any, at: str) -> Iterator[Problem]:
        """One answer, of an operation or the components."""
        found = as_dict(response)
        if "$ref" in found:
            return
        yield from unknown_keys(self._source, at, found, RESPONSE, "a response")
        if not as_text(found.get("description")).strip():
            yield self._problem(at, "an answer has no description", "say when it comes")
        for media, value in as_dict(found.get("content")).items():
            inner = f"{at}/content/{escape(media)}"
            yield from unknown_keys(self._source, inner, value, MEDIA_TYPE, "a media type")
            schema = as_dict(value).get("schema")
            if schema is None:
                yield self._problem(inner, f"the answer as {media} has no schema", "say what it is made of")
            else:
                yield from self._schemas.inline(schema, f"{inner}/schema", "response")

    def _names(self, raw: dict[str, Any], at: str) -> Iterator[Problem]:
        name = as_text(raw.get("operationId"))
        if name and not re.fullmatch(r"[a-z]+([A-Z0-9][a-z0-9]*)*", name):
            yield self._problem(f"{at}/operationId", f"the name {name} is not written like sendChatMessage")
        for key in ("summary", "description"):
            if not as_text(raw.get(key)).strip():
                yield self._problem(at, f"{name or 'the operation'} has no {key}", f"add {key}")
        if "\n" in as_text(raw.get("summary")).strip():
            yield self._problem(f"{at}/summary", "a summary is one line", "put the rest into description")
        if raw.get("tags") != [self._source.stem]:
            yield self._problem(
                f"{at}/tags" if "tags" in raw else at, "the tag is not the file", f"write tags: [{self._source.stem}]"
            )
        for key in ("x-verb", "x-stream-verb", "x-resource"):
            if raw.get(key) and (not re.fullmatch(r"[a-z][a-z0-9_]*", as_text(raw[key])) or iskeyword(raw[key])):
                yield self._problem(f"{at}/{key}", f"{raw[key]!r} is no Python name in snake case")
        named = {"x-verb", "x-stream-verb"} & set(raw) or name in self._alternates
        if not named and raw.get("deprecated") is not True:
            yield self._problem(at, f"{name or 'the operation'} has no x-verb", "name the method of the service")

    def _security(self, raw: dict[str, Any], at: str) -> Iterator[Problem]:
        if "security" not in raw and "security" not in self._source.content:
            yield self._problem(at, "does not say which key it needs", "add security: [{appKey: []}], or [] for none")
        needed = as_list(raw.get("security"))
        if len(needed) > 1:
            yield self._problem(f"{at}/security", "several ways to sign are not supported", "keep one")
        keys = [key.scheme for key in self._settings.keys]
        for requirement in needed:
            for scheme in as_dict(requirement):
                if scheme not in keys:
                    fix = f"known are {', '.join(keys) or 'no keys'}"
                    yield self._problem(f"{at}/security", f"the client has no key for {scheme}", fix)

    def _parameters(self, path: str, item: dict[str, Any], raw: dict[str, Any], at: str) -> Iterator[Problem]:
        seen: dict[tuple[str, str], str] = {}
        shared = [as_dict(self._spec.follow(self._source, one)[1]) for one in as_list(item.get("parameters"))]
        for index, parameter in enumerate(as_list(raw.get("parameters"))):
            inner = f"{at}/parameters/{index}"
            yield from self.parameter(parameter, inner)
            found = as_dict(self._spec.follow(self._source, parameter)[1])
            key = (as_text(found.get("in")), as_text(found.get("name")))
            if key in seen:
                yield self._problem(inner, f"the {key[0]} parameter {key[1]} stands here twice", "remove one")
            seen[key] = inner
        names = {as_text(one.get("name")) for one in shared if one.get("in") == "path"}
        names |= {name for place, name in seen if place == "path"}
        wanted = set(re.findall(r"\{([^}]*)\}", path))
        for name in sorted(wanted - names):
            yield self._problem(
                at, f"the path has {{{name}}}, but there is no such parameter", "describe it under parameters"
            )
        for name in sorted(names - wanted):
            yield self._problem(at, f"the path parameter {name} is not in {path}", "remove it, or correct its name")

    def _responses(self, raw: dict[str, Any], at: str) -> Iterator[Problem]:
        answers = as_dict(raw.get("responses"))
        if not any(code.startswith("2") for code in answers):
            yield self._problem(at, "has no good answer", 'add a response such as "200"')
        for code, response in answers.items():
            inner = f"{at}/responses/{escape(code)}"
            if not re.fullmatch(r"[1-5][0-9][0-9]", code):
                yield self._problem(inner, f"{code} is no status code", "name each status by its number")
                continue
            yield from self.response(response, inner)
            if code[0] in "45":
                yield from self._error(response, inner)
        for code, codes in as_dict(raw.get("x-error-codes")).items():
            inner = f"{at}/x-error-codes/{escape(code)}"
            if code not in answers:
                yield self._problem(inner, f"there is no response {code}", "add it, or remove its codes")
            if not as_list(codes) or not all(isinstance(one, str) for one in as_list(codes)):
                yield self._problem(inner, "must be a list of error codes")
            elif len(set(codes)) != len(codes):
                yield self._problem(inner, "a code stands here twice", "remove one")

    def _error(self, response: Any, at: str) -> Iterator[Problem]:
        """Error answers are all of the one schema that the client reads."""
        source, found = self._spec.follow(self._source, response)
        schema = as_dict(as_dict(as_dict(as_dict(found).get("content")).get(_JSON)).get("schema"))
        if not as_text(schema.get("$ref")).endswith(f"/{self._settings.error_schema}"):
            where = "" if source is self._source else f" ({source.label})"
            fix = f"its application/json schema is a $ref to {self._settings.error_schema}"
            yield self._problem(at, f"an error answer is no {self._settings.error_schema}{where}", fix)

    def _problem(self, at: str, message: str, fix: str = "") -> Problem:
        return Problem(self._source.label, at, message, fix, self._source.line(at))


def operations(source: Source) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """Path, method, path item and operation of everything a file owns."""
    for path, item in as_dict(source.content.get("paths")).items():
        for method, raw in as_dict(item).items():
            if is_dict(raw) and method in HTTP_METHODS:
                yield path, method, as_dict(item), raw
