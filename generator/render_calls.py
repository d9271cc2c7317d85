"""Endpoint modules, services and resources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .calls import Call, Calls, described, mapping
from .codegen import literal
from .docs import docstring, raises, sentence
from .errors import GeneratorError
from .ir import OperationIR, ResourceIR, ServiceIR, StreamIR, Union

if TYPE_CHECKING:
    from .render import Writer


def write_all(writer: Writer) -> None:
    """Write ``api/`` and ``services/``."""
    calls = Calls(writer.code, writer.docs)
    for operation in writer.package.operations:
        _endpoint(writer, calls, operation)
    written: set[str] = set()
    for service in writer.package.services:
        for resource in service.resources:
            if resource.module not in written:
                written.add(resource.module)
                _bound(writer, calls, resource, None)
        _bound(writer, calls, service.own, service)


def _endpoint(writer: Writer, calls: Calls, o: OperationIR) -> None:
    arguments = calls.arguments(o, body=False)
    result = calls.result(o)
    body = writer.package.model(o.body.model) if o.body else None
    named = [writer.docs.argument(a.name, a.source) for a in arguments]
    lines = [
        *named,
        "body: what is sent." if body else "",
        "client: who sends it.",
        "options: settings of this call alone.",
    ]
    sections = {"Args": lines, "Returns": [sentence(writer.docs.whole(o))], "Raises": raises(o)}
    streamed = {**sections, "Raises": raises(o, streams=True)}
    streamed["Returns"] = ["The events; nothing is sent before the stream is entered or read."]
    streamed["Args"] = [*lines, "stream: how the stream is watched."]
    context: dict[str, Any] = {
        "arguments": arguments,
        "args": mapping(arguments, *(["body"] if body else [])),
        "result": result,
        "body": "",
        "operation": _operation(writer, o),
        "decode_function": _late_decoding(writer, o),
        "doc_sync": docstring([sentence(o.summary), sentence(o.description)], 4, sections),
        "doc_stream": docstring([sentence(o.summary), sentence(o.description)], 4, streamed),
    }
    if body is not None and o.body is not None:
        context |= {"body_model": body.name, "body_module": body.module}
        context["body"] = f", body: {body.name}" + ("" if o.body.required else " | None = None")
    if o.stream is not None:
        context |= {"event": writer.package.components[o.stream.union].name, "stream": _stream(writer, o.stream)}
    writer.write(f"api/{o.home}/{o.module}.py", "endpoint", o.origin, described(o), o=o, c=context)


def _late_decoding(writer: Writer, o: OperationIR) -> list[str]:
    """Body of a decoding function that imports its model late, for operations that mostly stream."""
    if o.stream is None or o.type is None:
        return []
    component = writer.package.components.get(o.type.ref)
    if component is None or o.type.nullable:
        return []
    text = writer.code.decode_answer(o.type)
    name = f"decode as decode_{component.module}" if isinstance(component, Union) else component.name
    call = text.removeprefix("lambda v: ") if text.startswith("lambda") else f"{text}(v)"
    return [f"from ...models.{component.module} import {name}", "", f"return {call}"]


def _operation(writer: Writer, o: OperationIR) -> list[tuple[str, str]]:
    """Arguments of ``Operation(...)``; defaults are left out."""
    decode = "lambda v: v"
    if _late_decoding(writer, o):
        decode = "_decode"
    elif o.type is not None:
        decode = writer.code.decode_answer(o.type)
    elif o.result == "none":
        decode = "lambda _: None"
    found = [("id", literal(o.id)), ("method", literal(o.method)), ("path", literal(o.path)), ("decode", decode)]
    if o.result != "json":
        found.append(("result", literal(o.result)))
    if o.parameters:
        found.append(("params", "(" + "".join(f"{writer.code.parameter(p)}, " for p in o.parameters) + ")"))
    if o.body is not None:
        found.append(("body", f"Body({literal(o.body.kind)}, _body{'' if o.body.required else ', required=False'})"))
    if o.security:
        found.append(("security", literal(o.security)))
    if o.error_codes:
        found.append(("error_codes", literal(o.error_codes)))
    if o.envelope != ("", False):
        data, only = o.envelope
        found.append(("envelope", f"Envelope({literal(data)}{', only=True' if only else ''})"))
    if o.page is not None:
        found.append(("page", _page(o.page.values)))
    if o.stream is not None and o.stream.switch is not None:
        found.append(("stream_switch", literal(o.stream.switch)))
    if o.media != "application/json":
        found.append(("accept", literal(o.media)))
    if o.empty:
        found.append(("empty", "True"))
    if o.deprecated:
        found.append(("deprecated", "True"))
    return found


_PAGE_DEFAULTS = {
    "items": "data", "cursor_arg": "page", "limit_arg": "limit", "has_more": "has_more",
    "total": "total", "item_id": "id", "next_cursor": None,
}  # fmt: skip


def _page(values: Any) -> str:
    given = [literal(values["style"])]
    given += [f"{key}={literal(values[key])}" for key, default in _PAGE_DEFAULTS.items() if values[key] != default]
    return f"Page({', '.join(given)})"


_STREAM_DEFAULTS = {
    "property": "event", "pausing_switch": None, "code": "code", "message": "message",
    "status": "status", "ping": "ping", "done": None, "flush": False, "tail": 5.0, "hint": None,
}  # fmt: skip


def _stream(writer: Writer, stream: StreamIR) -> list[tuple[str, str]]:
    """Arguments of ``StreamSpec(...)``; defaults are left out."""
    found = [("decode", f"decode_{writer.package.components[stream.union].module}")]
    if stream.sse.name != "data":
        found.append(("name_from", literal(stream.sse.name)))
    for key in ("terminal", "pausing"):
        if names := getattr(stream.sse, key):
            found.append((key, f"frozenset({{{', '.join(literal(name) for name in sorted(names))}}})"))
    if stream.sse.plain:
        found.append(("plain", f"frozenset({{{', '.join(literal(name) for name in sorted(stream.sse.plain))}}})"))
    if stream.sse.id != "last":
        found.append(("id_from", literal(stream.sse.id)))
    if stream.sse.error != ("error",):
        names = f"{{{', '.join(literal(name) for name in sorted(stream.sse.error))}}}" if stream.sse.error else ""
        found.append(("error", f"frozenset({names})"))
    if stream.sse.terminal_when:
        found.append(("terminal_when", literal(stream.sse.terminal_when)))
    for key, default in _STREAM_DEFAULTS.items():
        if (value := getattr(stream.sse, key)) != default:
            found.append((key, literal(value)))
    return found


@dataclass(frozen=True)
class Link:
    """A property of a bound class that gives another one."""

    name: str
    class_name: str
    """The class used: the overlay's where it has one."""
    module: str
    """Where that class is, as imported."""
    generated: str
    own_module: str
    doc: str


@dataclass(frozen=True)
class Side:
    """One bound class, sync or async."""

    name: str
    client: str
    doc: str
    calls: tuple[Call, ...]
    resources: tuple[Link, ...]
    wrapped: tuple[str, ...]
    wrapper: str
    pages: str
    binary: str
    definition: str
    wait: str

    def __getitem__(self, key: str) -> str:
        """Words that Python keeps for itself, for templates."""
        return {"def": self.definition, "await": self.wait}[key]


def _bound(writer: Writer, calls: Calls, resource: ResourceIR, service: ServiceIR | None) -> None:
    sides = [_side(writer, calls, resource, service, asynchronous=asynchronous) for asynchronous in (False, True)]
    origin = service.origin if service else resource.operations[0].origin
    writer.write(f"services/{resource.module}.py", "service", origin, [sentence(resource.description)], sides=sides)


def _side(writer: Writer, calls: Calls, resource: ResourceIR, service: ServiceIR | None, *, asynchronous: bool) -> Side:
    prefix = "Async" if asynchronous else ""
    found = tuple(call for op in resource.operations for call in calls.of(op, asynchronous=asynchronous))
    names = [call.name for call in found]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        at = resource.operations[0].origin
        raise GeneratorError.at(
            at.file, "", f"{resource.name} would have {', '.join(twice)} twice", fix="choose another `x-verb`"
        )
    return Side(
        name=f"{prefix}{resource.class_name}",
        client=f"{prefix or 'Sync'}Client",
        doc=docstring([sentence(resource.description), "Its calls are awaited." if asynchronous else ""], 4),
        calls=found,
        resources=tuple(link(writer, r, asynchronous=asynchronous) for r in (service.resources if service else ())),
        wrapped=tuple(call.name for call in found if call.kind == "plain"),
        wrapper="async_with_response" if asynchronous else "with_response",
        pages=f"{prefix}Pages",
        binary=f"{prefix}BinaryResponse",
        definition="async def" if asynchronous else "def",
        wait="await " if asynchronous else "",
    )


def link(writer: Writer, resource: ResourceIR, *, asynchronous: bool, indent: int = 8) -> Link:
    """The property that gives a bound class; an overlay's subclass takes the place of the generated one."""
    generated = f"{'Async' if asynchronous else ''}{resource.class_name}"
    module, _, name = writer.package.settings.classes.get(generated, "").partition(":")
    return Link(
        name=resource.name,
        class_name=name or generated,
        module=f"..{module}" if module else f".{resource.module}",
        generated=generated,
        own_module=resource.module,
        doc=docstring([sentence(resource.description)], indent).strip() if indent == 8 else "",
    )
