"""Specifications that the house rules may let pass, but that no package can be made of: each has one clear message."""

from __future__ import annotations

import copy
import json
import re
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from generator import spec_files
from generator.build_package import build_package
from generator.bundle import bundle
from generator.errors import GeneratorError
from generator.ir import PackageIR
from generator.render import Writer
from generator.settings import StreamClasses, read_settings
from tests.generator.spec_folders import write_spec

REF = "#/components/schemas/"
OK: dict[str, Any] = {"description": "Fine.", "content": {"application/json": {"schema": {"$ref": f"{REF}Thing"}}}}
THING: dict[str, Any] = {"type": "object", "description": "A thing.", "properties": {"id": {"type": "string"}}}
OTHER: dict[str, Any] = {"type": "object", "description": "Another.", "properties": {"id": {"type": "string"}}}
OPERATION: dict[str, Any] = {
    "operationId": "getThing",
    "tags": ["one"],
    "summary": "Get.",
    "security": [],
    "x-verb": "get",
    "responses": {"200": OK},
}


def package(folder: Path, operation: dict[str, Any], schemas: dict[str, Any], path: str = "/things") -> PackageIR:
    """The package of a specification with one operation."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "One", "version": "1"},
        "paths": {path: {"post": {**copy.deepcopy(OPERATION), **operation}}},
        "components": {"schemas": {"Thing": THING, **schemas}},
    }
    settings = read_settings(write_spec(folder, {"one.yaml": json.dumps(document)}), folder.parent)
    return build_package(bundle(spec_files.load(settings), settings), settings)


def body(schema: str, media: str = "application/json") -> dict[str, Any]:
    """An operation that sends a component."""
    return {"requestBody": {"required": True, "content": {media: {"schema": {"$ref": f"{REF}{schema}"}}}}}


def union(*members: str, **more: Any) -> dict[str, Any]:
    """A union component."""
    return {"description": "One of them.", "oneOf": [{"$ref": f"{REF}{name}"} for name in members], **more}


def tags(**mapping: str) -> dict[str, Any]:
    """A discriminator."""
    return {"propertyName": "kind", "mapping": {tag: f"{REF}{name}" for tag, name in mapping.items()}}


def stream(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    """An operation that streams."""
    return {
        "responses": {"200": {"description": "Events.", "content": {"text/event-stream": {"schema": schema, **more}}}}
    }


KIND = {"type": "object", "description": "K.", "required": ["kind"], "properties": {"kind": {"const": "k"}}}
NEEDS = {"type": "object", "description": "N.", "required": ["n"], "properties": {"n": {"type": "string"}}}
LIST = {
    "type": "object",
    "description": "L.",
    "properties": {"data": {"type": "array", "items": {"$ref": f"{REF}Thing"}}},
}
PAGE = {"name": "page", "in": "query", "description": "P.", "schema": {"type": "integer"}}

CASES: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "an enum in place": (
        {},
        {"A": {"type": "object", "properties": {"x": {"type": "string", "enum": ["a"]}}}},
        "enum stands in place",
    ),
    "an object in place": (
        {},
        {"A": {"type": "object", "properties": {"x": {"type": "object", "properties": {"y": {}}}}}},
        "object with properties stands in place",
    ),
    "allOf": (
        {},
        {"A": {"type": "object", "properties": {"x": {"allOf": [{"$ref": f"{REF}Thing"}]}}}},
        "`allOf` is not supported",
    ),
    "allOf on top": (
        {},
        {"A": {"type": "object", "allOf": [{"$ref": f"{REF}Thing"}], "properties": {"x": {}}}},
        "`allOf` is not supported",
    ),
    "a union of objects in place": (
        {},
        {"A": {"type": "object", "properties": {"x": union("Thing", "Other")}}, "Other": OTHER},
        "a union of objects stands in place",
    ),
    "an enum of two types": ({}, {"A": {"enum": ["a", 1]}}, "cannot read this|all text or all whole numbers"),
    "required without property": (
        {},
        {"A": {"type": "object", "required": ["y"], "properties": {"x": {}}}},
        "`required` names y",
    ),
    "two components, one module": ({}, {"Ab": THING, "AB": OTHER}, "module would be ab.py"),
    "an unknown rule": (
        {},
        {"A": {"type": "object", "properties": {"x": {}}, "x-rules": [{"needs": ["x"]}]}},
        "`x-rules` has no needs",
    ),
    "a rule over no member": (
        {},
        {"A": {"type": "object", "properties": {"x": {}}, "x-rules": [{"require": ["y"]}]}},
        "names y, which is no member",
    ),
    "a default that is no object": (
        {},
        {"A": union("Thing", **{"x-union-default": f"{REF}E"}), "E": {"type": "string", "enum": ["e"]}},
        "`x-union-default` must name",
    ),
    "a mapping to no object": (
        {},
        {"A": union("E", discriminator=tags(e="E")), "E": {"type": "string", "enum": ["e"]}},
        "is no object component",
    ),
    "a mapping that leaves one out": (
        {},
        {"A": union("K", "Thing", discriminator=tags(k="K")), "K": KIND},
        "leaves out Thing",
    ),
    "a member without the tag": (
        {},
        {"A": union("Thing", discriminator=tags(t="Thing"))},
        "tells its members apart by `kind`",
    ),
    "a tag of another value": (
        {},
        {"A": union("K", discriminator=tags(other="K")), "K": KIND},
        "always 'k', but A maps 'other'",
    ),
    "a shape that hides the next": (
        {},
        {"A": union("Thing", "N"), "N": NEEDS},
        "N can never be chosen: Thing stands before",
    ),
    "a shape that stands twice": (
        {},
        {"A": union("N", "M"), "N": NEEDS, "M": NEEDS},
        "M can never be chosen: N requires the same",
    ),
    "null inside a union": ({}, {"A": {"oneOf": [{"$ref": f"{REF}Thing"}, {"type": "null"}]}}, "must not hold null"),
    "events without names": (
        {**stream({"$ref": f"{REF}A"})},
        {"A": union("K"), "K": KIND},
        "an event union needs `discriminator.mapping`",
    ),
    "an event without const": (
        {**stream({"$ref": f"{REF}A"})},
        {
            "A": union("E", discriminator=tags(e="E")),
            "E": {"type": "object", "properties": {"kind": {"type": "string"}}},
        },
        "must be `const: e`",
    ),
    "a stream of no component": ({**stream({"type": "string"})}, {}, "must refer to a union component"),
    "a wrong x-sse": (
        {**stream({"$ref": f"{REF}A"}, **{"x-sse": {"nmae": "data"}})},
        {"A": union("K", discriminator=tags(k="K")), "K": KIND},
        "`x-sse`",
    ),
    "two forms and no switch": (
        {
            "responses": {
                "200": {
                    "description": "D.",
                    "content": {**OK["content"], "text/event-stream": {"schema": {"$ref": f"{REF}A"}}},
                }
            }
        },
        {"A": union("K", discriminator=tags(k="K")), "K": KIND},
        "not what decides",
    ),
    "a body of another kind": ({**body("Thing", "text/csv")}, {}, "its body is text/csv|cannot read this"),
    "a body that is no object": (
        {**body("E")},
        {"E": {"type": "string", "enum": ["e"]}},
        "must refer to an object component",
    ),
    "a body with a member called body": (
        {**body("B")},
        {"B": {"type": "object", "properties": {"body": {}}}},
        "has a member called body",
    ),
    "an answer of no kind": (
        {"responses": {"200": {"description": "D.", "content": {"image/png": {"schema": {"type": "string"}}}}}},
        {},
        "image/png|cannot read this",
    ),
    "two kinds of answers": (
        {
            "responses": {
                "200": {"description": "D.", "content": {**OK["content"], "text/plain": {"schema": {"type": "string"}}}}
            }
        },
        {},
        "good answers come as application/json and as text/plain",
    ),
    "answers that differ": (
        {
            "responses": {
                "200": OK,
                "201": {"description": "D.", "content": {"application/json": {"schema": {"$ref": f"{REF}Other"}}}},
            }
        },
        {"Other": OTHER},
        "good answers differ",
    ),
    "an object as a parameter": (
        {"parameters": [{"name": "p", "in": "query", "description": "P.", "schema": {"$ref": f"{REF}Thing"}}]},
        {},
        "parameter p is no scalar",
    ),
    "a parameter with content": (
        {"parameters": [{"name": "p", "in": "query", "description": "P.", "content": {}}]},
        {},
        "parameter p has no `schema`|cannot read this",
    ),
    "two arguments of one name": (
        {"parameters": [{**PAGE, "name": "a", "x-python-name": "b"}, {**PAGE, "name": "b"}]},
        {},
        "two arguments would be called b",
    ),
    "an unknown key of paging": ({"x-pagination": {"style": "page", "size": 1}}, {}, "`x-pagination` has no size"),
    "an unknown style of paging": ({"x-pagination": {"style": "book"}}, {}, "has no style book"),
    "pages of no object": (
        {"x-pagination": {"style": "page"}, "responses": {"204": {"description": "D."}}},
        {},
        "needs an answer that is an object",
    ),
    "pages without a list": (
        {"x-pagination": {"style": "page"}, "parameters": [PAGE]},
        {},
        "Thing has no list of objects called data",
    ),
    "pages that do not move": (
        {
            "x-pagination": {"style": "page"},
            "responses": {
                "200": {"description": "D.", "content": {"application/json": {"schema": {"$ref": f"{REF}List"}}}}
            },
        },
        {"List": LIST},
        "moves page, which is no parameter",
    ),
    "a path that does not fit": (
        {"parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]},
        {},
        "cannot read this",
    ),
    "no OpenAPI document": (
        {"parameters": [{"in": "query", "schema": {"type": "string"}}]},
        {},
        "no valid OpenAPI document",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_cannot_be_made_is_refused(tmp_path: Path, name: str) -> None:
    operation, schemas, message = CASES[name]
    with pytest.raises(GeneratorError) as caught:
        package(tmp_path / "one", operation, schemas)
    first = caught.value.problems[0]
    assert re.search(message, first.message), first
    assert "one" in first.file


def test_a_small_specification_is_accepted(tmp_path: Path) -> None:
    made = package(tmp_path / "one", {**body("Thing")}, {})
    assert made.model("Thing").direction == "shared"
    with pytest.raises(KeyError):
        made.model("Nothing")


def test_components_that_take_a_public_name_are_refused(tmp_path: Path) -> None:
    from generator.render_package import write_all

    writer = Writer(package(tmp_path / "one", {}, {"EventStream": OTHER}))
    with pytest.raises(GeneratorError, match="EventStream is a public name of the package already"):
        write_all(writer)


def test_templates_come_from_one_folder_only(tmp_path: Path) -> None:
    writer = Writer(package(tmp_path / "one", {}, {}))
    for name in ("no_such_template", "../runtime/types", "types"):
        with pytest.raises(GeneratorError, match="there is no such template"):
            writer.write("x.py", name, None, ["X."])


def test_a_file_is_written_once(tmp_path: Path) -> None:
    from generator.render_models import write_all

    writer = Writer(package(tmp_path / "one", {}, {}))
    write_all(writer)
    with pytest.raises(GeneratorError, match=r"two things would be written to models/thing\.py"):
        write_all(writer)


def test_a_template_that_makes_no_python_is_named(tmp_path: Path) -> None:
    writer = Writer(package(tmp_path / "one", {}, {}))
    with pytest.raises(GeneratorError, match=r"templates/enum\.py\.jinja: makes x\.py, which is no Python"):
        writer.write("x.py", "enum", None, ["X."], e=SimpleNamespace(name="not a name", values=("a",)), doc="")


def settings_error(folder: Path, toml: str, **document: Any) -> str:
    """What is said about a ``generator.toml`` that does not fit the specification."""
    plain = {"openapi": "3.1.0", "info": {"title": "One", "version": "1"}, "paths": {"/things": {"post": OPERATION}}}
    components = {"schemas": {"Thing": THING}, **document}
    write_spec(folder, {"one.yaml": json.dumps({**plain, "components": components})})
    with (folder / "generator.toml").open("a", encoding="utf-8") as file:
        file.write(toml)
    settings = read_settings(folder, folder.parent)
    with pytest.raises(GeneratorError) as caught:
        build_package(bundle(spec_files.load(settings), settings), settings)
    return str(caught.value)


KEY = '[keys.k]\nargument = "key"\nenv = "KEY"\n'


def test_a_key_needs_a_security_scheme_that_can_be_sent(tmp_path: Path) -> None:
    assert "[keys.k] names no security scheme" in settings_error(tmp_path / "one", KEY)
    scheme = {"k": {"type": "openIdConnect", "openIdConnectUrl": "https://x.example"}}
    said = settings_error(tmp_path / "two", KEY, securitySchemes=scheme)
    assert "only http bearer and apiKey schemes are supported" in said


def test_overlay_classes_and_streams_must_name_what_the_package_has(tmp_path: Path) -> None:
    toml = '[overlay.classes]\nOneServize = "mine:One"\n[streams.Other]\nsync = "mine:S"\nasync = "mine:A"\n'
    said = settings_error(tmp_path / "one", toml).splitlines()
    assert said == [
        "one/generator.toml: [overlay.classes]: OneServize is no class of a service. Did you mean OneService?",
        "one/generator.toml: [streams]: Other is no union of a stream's events. Known are none",
    ]


def test_a_stream_result_must_be_a_component(tmp_path: Path) -> None:
    from generator.render_calls import write_all

    operation = {**stream({"$ref": f"{REF}A"}), "x-verb": "get", "x-stream-verb": "stream"}
    schemas = {"A": union("K", discriminator=tags(k="K")), "K": KIND}
    made = package(tmp_path / "one", operation, schemas)
    classes = StreamClasses("A", "parts:S", "parts:A", "Nothing")
    made = replace(made, settings=replace(made.settings, streams={"A": classes}))
    changed = tuple(replace(op, stream=replace(op.stream, classes=classes)) for op in made.operations if op.stream)
    service = made.services[0]
    own = replace(service.own, operations=changed)
    made = replace(made, operations=changed, services=(replace(service, own=own),))
    with pytest.raises(GeneratorError, match="gives Nothing as a result, which is no component"):
        write_all(Writer(made))


def test_two_calls_of_one_name_are_refused(tmp_path: Path) -> None:
    from generator.render_calls import write_all

    made = package(tmp_path / "one", {}, {})
    service = made.services[0]
    own = replace(service.own, operations=(made.operations[0], made.operations[0]))
    with pytest.raises(GeneratorError, match="one would have get twice"):
        write_all(Writer(replace(made, services=(replace(service, own=own),))))
