"""Bundle and settings to ``PackageIR``: parses, builds components and operations, and arranges them in services."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Any

from .build_models import ComponentBuilder
from .build_operations import OperationBuilder, event_unions
from .build_types import TypeReader
from .bundle import Bundle
from .errors import GeneratorError, Problem, raise_all
from .ir import Component, Enum, Model, OperationIR, PackageIR, ResourceIR, ServiceIR, Type, Union
from .names import ANNOTATION_NAMES, ANSWER_META, MODEL_NAMES
from .opc import parse
from .settings import Settings


def build_package(bundle: Bundle, settings: Settings) -> PackageIR:
    """Everything the templates need.

    Args:
        bundle: the whole API as one document.
        settings: ``generator.toml``.

    Raises:
        GeneratorError: for what cannot be generated, with its place.
    """
    events = event_unions(bundle)
    parsed = parse(bundle)
    types = TypeReader(bundle)
    components = ComponentBuilder(bundle, parsed, types, events).build()
    operations = OperationBuilder(bundle, settings, parsed, types, components).build()
    _set_directions(components, operations)
    _mark_answers(settings, components, operations)
    services = _services(bundle, operations)
    _check_settings(settings, services, operations)
    return PackageIR(
        settings=settings,
        components=components,
        operations=operations,
        services=services,
        keys=_keys(bundle, settings),
    )


def _set_directions(components: Mapping[str, Component], operations: Iterable[OperationIR]) -> None:
    """Mark each model as read, sent or both, and enums that are only sent; what nothing reaches is taken as read."""
    sent: set[str] = set()
    read: set[str] = set()
    for operation in operations:
        if operation.body is not None:
            _reach(components, [operation.body.model], sent)
        _reach(components, [ref for parameter in operation.parameters for ref in _refs(parameter.type)], sent)
        starts = [] if operation.type is None else _refs(operation.type)
        if operation.stream is not None:
            starts.append(operation.stream.union)
        _reach(components, starts, read)
    for name, component in components.items():
        if isinstance(component, Model) and name in sent:
            component.direction = "shared" if name in read else "request"
        elif isinstance(component, Enum):
            component.asked = name in sent - read


def _mark_answers(settings: Settings, components: Mapping[str, Component], operations: Iterable[OperationIR]) -> None:
    """Mark models that carry what an answer says about itself.

    Raises:
        GeneratorError: one has a member of such a name, or results need it themselves.
    """
    if not settings.meta:
        return
    for meta in settings.meta:
        if meta.name == ANSWER_META or meta.name in MODEL_NAMES | ANNOTATION_NAMES:
            message = f"[meta.{meta.name}]: results need the name {meta.name} themselves"
            raise GeneratorError.at(f"{settings.label}/generator.toml", "", message, fix="choose another")
    taken = {ANSWER_META, *(meta.name for meta in settings.meta)}
    for operation in operations:
        model = components.get(operation.type.ref) if operation.type else None
        if isinstance(model, Model):
            model.answer = True
            for member in model.properties:
                if member.name in taken:
                    message = f"the member {member.wire} would hide {member.name}, which [meta] gives to every answer"
                    at = model.origin
                    raise GeneratorError.at(at.file, at.pointer, message, fix="give it x-python-name", line=at.line)


def _reach(components: Mapping[str, Component], starts: Iterable[str], found: set[str]) -> None:
    todo = list(starts)
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            component = components[name]
            if isinstance(component, Model):
                todo += [ref for member in component.properties for ref in _refs(member.type)]
            elif isinstance(component, Union):
                todo += [*component.members, *(ref for other in component.others for ref in _refs(other))]


def _refs(type_: Type) -> list[str]:
    found = [type_.ref] if type_.ref else []
    for inner in (type_.item, *type_.members):
        if inner is not None:
            found += _refs(inner)
    return found


def _services(bundle: Bundle, operations: Iterable[OperationIR]) -> tuple[ServiceIR, ...]:
    classes: dict[tuple[str, tuple[str, ...]], ResourceIR] = {}
    taken: dict[str, str] = {}
    services: list[ServiceIR] = []
    for service in bundle.services:
        bound = [op for op in operations if op.id in service.operations and op.verb + op.stream_verb and is_bound(op)]
        resources = sorted({op.resource for op in bound} - {""})
        found: list[ResourceIR] = []
        for resource in resources:
            members = tuple(op for op in bound if op.resource == resource)
            key = (resource, tuple(op.id for op in members))
            if key not in classes:
                name = resource if resource not in taken else f"{service.name}_{resource}"
                taken[name] = service.name
                classes[key] = ResourceIR(
                    name=resource,
                    class_name=f"{pascal(name)}Resource",
                    module=name,
                    description=_tag(bundle, resource) or f"{resource.replace('_', ' ').capitalize()}.",
                    operations=members,
                )
            found.append(classes[key])
        own = ResourceIR(
            name=service.name,
            class_name=f"{pascal(service.name)}Service",
            module=service.name,
            description=" ".join((service.description or service.title).split()),
            operations=tuple(op for op in bound if not op.resource),
        )
        services.append(ServiceIR(service.name, service.title, own, tuple(found), service.origin))
    return tuple(services)


def _tag(bundle: Bundle, name: str) -> str:
    """What the specification says about the tag of that name."""
    tags: list[Mapping[str, Any]] = bundle.document.get("tags", [])
    return " ".join(next((str(tag.get("description", "")) for tag in tags if tag.get("name") == name), "").split())


def is_bound(operation: OperationIR) -> bool:
    """Whether services have a method for it; others exist as endpoint modules only."""
    return bool(operation.verb) or (operation.result == "stream" and operation.stream_verb != "stream")


def pascal(name: str) -> str:
    """``end_users`` as ``EndUsers``."""
    return "".join(part.capitalize() for part in name.split("_"))


def _check_settings(settings: Settings, services: Iterable[ServiceIR], operations: Iterable[OperationIR]) -> None:
    """Refuse settings for classes and streams that the package does not have: nobody would see them do nothing."""
    bound = {resource.class_name for service in services for resource in (service.own, *service.resources)}
    unions = {operation.stream.union for operation in operations if operation.stream}
    problems: list[Problem] = []
    for section, named, known, what in (
        ("overlay.classes", settings.classes, bound | {f"Async{name}" for name in bound}, "class of a service"),
        ("streams", settings.streams, unions, "union of a stream's events"),
    ):
        for name in sorted(set(named) - known):
            near = difflib.get_close_matches(name, sorted(known), n=1)
            fix = f"did you mean {near[0]}?" if near else f"known are {', '.join(sorted(known)) or 'none'}"
            problems.append(Problem(f"{settings.label}/generator.toml", "", f"[{section}]: {name} is no {what}", fix))
    raise_all(problems)


def _keys(bundle: Bundle, settings: Settings) -> dict[str, tuple[str, str]]:
    schemes: Mapping[str, Any] = bundle.document.get("components", {}).get("securitySchemes", {})
    found: dict[str, tuple[str, str]] = {}
    for key in settings.keys:
        reference = f"#/components/securitySchemes/{key.scheme}"
        scheme = schemes.get(key.scheme)
        if scheme is None:
            raise GeneratorError(
                Problem(
                    f"{settings.label}/generator.toml",
                    "",
                    f"[keys.{key.scheme}] names no security scheme",
                    "see components",
                )
            )
        if scheme.get("type") == "http" and str(scheme.get("scheme", "")).lower() == "bearer":
            found[key.scheme] = ("bearer", "Authorization")
        elif scheme.get("type") == "apiKey":
            found[key.scheme] = (str(scheme["in"]), str(scheme["name"]))
        else:
            at = bundle.origin(reference)
            raise GeneratorError.at(
                at.file, at.pointer, "only http bearer and apiKey schemes are supported", line=at.line
            )
    return found
