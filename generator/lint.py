"""House rules for a specification. Each broken rule is a problem with file and JSON pointer; one run finds all.

Rules of schemas, unions, operations and streams stand in modules of their own. Here: files, and names across files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from . import lint_alternates, overlays
from .bundle import Bundle
from .errors import Problem
from .lint_keywords import DOCUMENT, PATH_ITEM, unknown_keys
from .lint_operations import OperationRules, operations
from .lint_schemas import SchemaRules
from .references import SECTIONS
from .settings import Settings
from .shapes import as_dict, as_list, as_text
from .spec_files import SpecFiles, is_reexport
from .yaml_source import Source, escape


def problems(spec: SpecFiles, bundle: Bundle, settings: Settings) -> Iterator[Problem]:
    """Everything that breaks a rule.

    Args:
        spec: the files, for what stands where.
        bundle: the files brought together.
        settings: services, keys and public names that the specification must fit.
    """
    for source in spec.sources.values():
        yield from _document(source)
        yield from _components(spec, source, settings)
        yield from _paths(spec, source, bundle, settings)
    yield from _component_names(bundle, settings)
    yield from _methods(bundle)
    yield from lint_alternates.check(bundle)


def _document(source: Source) -> Iterator[Problem]:
    content = source.content
    yield from unknown_keys(source, "", content, DOCUMENT, "an OpenAPI document")
    if not re.fullmatch(r"3\.1\.\d+", as_text(content.get("openapi"))):
        yield _problem(source, "/openapi", "is no OpenAPI 3.1 document", "write openapi: 3.1.0")
    for key in ("title", "version"):
        if not as_text(as_dict(content.get("info")).get(key)):
            yield _problem(source, "/info", f"info has no {key} (text)", f"add {key}, in quotes if it is a number")
    for at in source.bare_keys:
        key = at.rsplit("/", 1)[-1]
        yield _problem(source, at, f"the key {key} is a number", f'write it as text: "{key}"')


def _components(spec: SpecFiles, source: Source, settings: Settings) -> Iterator[Problem]:
    sections = as_dict(source.content.get("components"))
    yield from unknown_keys(source, "/components", sections, (*SECTIONS, "pathItems"), "components")
    schemas, rules = SchemaRules(spec, source, settings), OperationRules(spec, source, settings)
    for section, check in (
        ("parameters", rules.parameter),
        ("responses", rules.response),
        ("requestBodies", rules.request_body),
    ):
        for name, value in as_dict(sections.get(section)).items():
            yield from check(value, f"/components/{section}/{escape(name)}")
    for name, value in as_dict(sections.get("schemas")).items():
        if not is_reexport(source, "schemas", name, value):
            yield from schemas.component(name, value, f"/components/schemas/{escape(name)}")


def _paths(spec: SpecFiles, source: Source, bundle: Bundle, settings: Settings) -> Iterator[Problem]:
    rules = OperationRules(spec, source, settings)
    listed = {(operation.origin.file, operation.origin.pointer) for operation in bundle.operations.values()}
    for path, item in as_dict(source.content.get("paths")).items():
        at = f"/paths/{escape(path)}"
        yield from unknown_keys(source, at, item, PATH_ITEM, "a path item")
        if not path.startswith("/") or path.endswith("//") or "?" in path or "#" in path:
            yield _problem(source, at, f"{path} is no path", "start with a slash; no query, no fragment")
        for index, parameter in enumerate(as_list(as_dict(item).get("parameters"))):
            yield from rules.parameter(parameter, f"{at}/parameters/{index}")
    for path, method, item, raw in operations(source):
        at = f"/paths/{escape(path)}/{method}"
        if (source.label, at) not in listed:
            yield _problem(
                source, at, f"no service lists {method.upper()} {path}", "refer to its path item in a service file"
            )
        yield from rules.operation(path, item, raw, at)


def _component_names(bundle: Bundle, settings: Settings) -> Iterator[Problem]:
    """Names that are one module or one public name in Python, though two in the specification."""
    seen = {name.lower(): f"{name} of {file}" for name, file in overlays.runtime_names().items()}
    seen |= {name.lower(): f"{name} of [overlay.exports]" for name in settings.exports}
    for reference, origin in bundle.origins.items():
        if reference.startswith("#/components/schemas/"):
            other = seen.setdefault(origin.name.lower(), f"{origin.name} of {origin.file}")
            if other != f"{origin.name} of {origin.file}":
                yield Problem(
                    origin.file,
                    origin.pointer,
                    f"{origin.name} and {other} would have one name",
                    "rename one",
                    origin.line,
                )


def _methods(bundle: Bundle) -> Iterator[Problem]:
    """Each method of a service or resource means one operation, and none is named like a resource."""
    modules: dict[str, str] = {}
    taken: dict[tuple[str, str, str], str] = {}
    for operation in bundle.operations.values():
        origin, raw = operation.origin, operation.raw
        other = modules.setdefault(operation.id.lower(), operation.id)
        if other != operation.id:
            yield Problem(
                origin.file,
                origin.pointer,
                f"{operation.id} and {other} differ in capitals only",
                "rename one",
                origin.line,
            )
        resource = as_text(raw.get("x-resource"))
        for verb in _verbs(raw):
            for service in operation.services:
                name = ".".join(part for part in (service, resource, verb) if part)
                other = taken.setdefault((service, resource, verb), operation.id)
                if other != operation.id:
                    message = f"client.{name} would be both {other} and {operation.id}"
                    yield Problem(origin.file, origin.pointer, message, "change x-verb or x-resource", origin.line)
    resources = {(service, resource) for service, resource, _ in taken if resource}
    for (service, resource, verb), operation_id in sorted(taken.items()):
        if not resource and (service, verb) in resources:
            origin = bundle.operations[operation_id].origin
            message = f"client.{service}.{verb} would be both a method and a resource"
            yield Problem(origin.file, origin.pointer, message, "change x-verb or x-resource", origin.line)


def _verbs(raw: Any) -> list[str]:
    """Names of the methods that services get for an operation, the derived ones included."""
    verb, stream = as_text(raw.get("x-verb")), as_text(raw.get("x-stream-verb"))
    verbs = [verb, stream]
    if "x-pagination" in raw and verb:
        verbs.append("iter" if verb == "list" else f"iter_{verb}")
    return [name for name in verbs if name]


def _problem(source: Source, at: str, message: str, fix: str = "") -> Problem:
    return Problem(source.label, at, message, fix, source.line(at))
