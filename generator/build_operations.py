"""Operations of the bundled document: arguments, answers, streams and paging of each call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

from .build_types import PREFIX, TypeReader, is_file, or_null
from .bundle import Bundle, BundledOperation, Origin
from .errors import GeneratorError
from .ir import BodyIR, Component, Model, OperationIR, PageIR, Parameter, Property, StreamIR, Type
from .names import ARGUMENT_NAMES, natural
from .opc import Parsed, identifier
from .settings import Settings
from .shapes import as_dict

JSON: Final = "application/json"
SSE: Final = "text/event-stream"
_BODIES: Final[dict[str, Literal["json", "multipart", "form"]]] = {
    JSON: "json",
    "multipart/form-data": "multipart",
    "application/x-www-form-urlencoded": "form",
}
_CURSORS: Final = {style: style for style in ("page", "last_id", "first_id", "cursor")} | {"token": "page_token"}
"""Style of paging to the parameter that moves, where the specification does not name it."""
_PAGE_KEYS: Final = frozenset(
    {"style", "items", "cursor_arg", "limit_arg", "has_more", "total", "item_id", "next_cursor"}
)


def event_unions(bundle: Bundle) -> dict[str, Origin]:
    """Components that a stream sends, with one operation that does.

    Raises:
        GeneratorError: a stream's schema is no component.
    """
    found: dict[str, Origin] = {}
    for operation in bundle.operations.values():
        media = _good_media(bundle, operation).get(SSE)
        if media is not None:
            reference = str(as_dict(media.get("schema")).get("$ref", ""))
            if not reference.startswith(PREFIX):
                raise _refused(operation, f"the schema of `{SSE}` must refer to a union component")
            found[reference.removeprefix(PREFIX)] = operation.origin
    return found


class OperationBuilder:
    """Builds the operations of one bundle."""

    def __init__(
        self,
        bundle: Bundle,
        settings: Settings,
        parsed: Parsed,
        types: TypeReader,
        components: Mapping[str, Component],
    ) -> None:
        self.bundle = bundle
        self.settings = settings
        self.parsed = parsed
        self.types = types
        self.components = components

    def build(self) -> tuple[OperationIR, ...]:
        """All operations, sorted by home and module.

        Raises:
            GeneratorError: naming the operation that cannot be generated.
        """
        return tuple(sorted(map(self._operation, self.bundle.operations.values()), key=lambda op: (op.home, op.module)))

    def _operation(self, op: BundledOperation) -> OperationIR:
        raw = op.raw
        media = _good_media(self.bundle, op)
        stream = self._stream(op, media)
        result, type_, accept = self._result(op, media)
        body = self._body(op)
        parameters = self._parameters(op, body)
        verb = str(raw.get("x-verb", ""))
        if stream is not None and stream.switch is None and result != "stream":
            raise _refused(op, "it answers with JSON and with a stream, but not what decides", "add `x-stream-switch`")
        return OperationIR(
            id=op.id,
            module=self.parsed.operations[op.id].module,
            home=identifier(op.home),
            method=op.method.upper(),
            path=op.path,
            origin=op.origin,
            summary=_words(raw.get("summary")),
            description=_words(raw.get("description")),
            services=op.services,
            resource=str(raw.get("x-resource") or ""),
            verb=verb,
            stream_verb=str(raw.get("x-stream-verb") or (verb if result == "stream" else "stream")),
            parameters=parameters,
            body=body,
            result=result,
            type=type_,
            returns=next((_words(self.bundle.resolve(a).get("description")) for a in _good(op)), ""),
            media=accept,
            empty=result in ("json", "stream") and _may_be_empty(self.bundle, op),
            security=tuple(dict.fromkeys(scheme for entry in raw.get("security", ()) for scheme in entry)),
            error_codes={int(code): tuple(codes) for code, codes in sorted(raw.get("x-error-codes", {}).items())},
            page=self._page(op, type_, parameters, body),
            stream=stream,
            deprecated=bool(raw.get("deprecated")),
            envelope=self._envelope(raw, result),
            alternate=_alternate(raw.get("x-alternate")),
        )

    def _parameters(self, op: BundledOperation, body: BodyIR | None) -> tuple[Parameter, ...]:
        names = self.parsed.operations[op.id].parameters
        model = self.components[body.model] if body else None
        members = {p.name for p in model.properties} if isinstance(model, Model) else set[str]()
        found: list[Parameter] = []
        for entry in op.raw.get("parameters", ()):
            raw = self.bundle.resolve(entry)
            where, wire = str(raw["in"]), str(raw["name"])
            if "schema" not in raw:
                raise _refused(op, f"parameter {wire} has no `schema`", "`content` is not supported for parameters")
            name = str(raw.get("x-python-name") or natural(names[where, wire].lower(), ARGUMENT_NAMES))
            if name in members:
                name = f"{name.rstrip('_')}_{where}"
            if name in {p.name for p in found} | members:
                raise _refused(op, f"two arguments would be called {name}", "give one of them `x-python-name`")
            schema: Mapping[str, Any] = raw["schema"]
            type_ = self.types.read(schema, op.origin)
            if type_.kind in ("map", "file") or isinstance(self.components.get(type_.ref), Model):
                raise _refused(op, f"parameter {wire} is no scalar, enum or list")
            examples = schema.get("examples") or [raw.get("example", schema.get("example"))]
            found.append(
                Parameter(
                    wire=wire,
                    name=name,
                    location=where,
                    type=type_,
                    required=bool(raw.get("required")),
                    description=_words(raw.get("description")),
                    client_default=raw.get("x-client-default") or schema.get("x-client-default"),
                    explode=bool(
                        raw.get("explode", where in ("query", "cookie") and raw.get("style", "form") == "form")
                    ),
                    example=examples[0],
                )
            )
        return tuple(found)

    def _members(self, body: BodyIR) -> tuple[Property, ...]:
        model = self.components[body.model]
        return model.properties if isinstance(model, Model) else ()

    def _body(self, op: BundledOperation) -> BodyIR | None:
        if (entry := op.raw.get("requestBody")) is None:
            return None
        raw = self.bundle.resolve(entry)
        content: Mapping[str, Any] = raw.get("content", {})
        kinds = [media for media in content if media in _BODIES]
        if len(content) != 1 or not kinds:
            raise _refused(op, f"its body is {' or '.join(content) or 'nothing'}", f"give one of {', '.join(_BODIES)}")
        reference = str(as_dict(content[kinds[0]].get("schema")).get("$ref", ""))
        component = reference.removeprefix(PREFIX)
        model = self.components.get(component)
        if not isinstance(model, Model):
            raise _refused(op, "the schema of its body must refer to an object component")
        if any(member.name == "body" for member in model.properties):
            raise _refused(
                op, f"{component} has a member called body, as the argument for the whole", "use x-python-name"
            )
        return BodyIR(_BODIES[kinds[0]], component, bool(raw.get("required")))

    def _result(self, op: BundledOperation, media: Mapping[str, Mapping[str, Any]]) -> tuple[Any, Type | None, str]:
        plain = {name: body for name, body in media.items() if name != SSE}
        if not plain:
            return ("stream", None, SSE) if SSE in media else ("none", None, JSON)
        if all(is_file(body.get("schema") or {}) for body in plain.values()):
            return "binary", None, ", ".join(sorted(plain))
        if len(plain) > 1:
            raise _refused(op, f"good answers come as {' and as '.join(sorted(plain))}", "describe one of them")
        name, body = next(iter(plain.items()))
        schema: Mapping[str, Any] = body.get("schema") or {}
        if is_file(schema):
            return "binary", None, name
        if name == JSON or name.endswith("+json"):
            type_ = self.types.read(schema, op.origin)
            return "json", or_null(type_) if _may_be_empty(self.bundle, op) else type_, name
        if name.startswith("text/"):
            return "text", None, name
        raise _refused(op, f"a good answer comes as {name} without `format: binary`")

    def _stream(self, op: BundledOperation, media: Mapping[str, Mapping[str, Any]]) -> StreamIR | None:
        body = media.get(SSE)
        if body is None:
            return None
        try:
            sse = self.settings.sse(body.get("x-sse") or {})
        except GeneratorError as exc:
            raise _refused(op, f"`x-sse`: {exc.problems[0].message}") from exc
        union = str(body["schema"]["$ref"]).removeprefix(PREFIX)
        switch: Mapping[str, Any] | None = op.raw.get("x-stream-switch")
        found = None
        if switch is not None:
            found = (str(switch["property"]), switch["block"], switch["stream"])
        return StreamIR(union, sse, self.settings.streams.get(union), found)

    def _envelope(self, raw: Mapping[str, Any], result: str) -> tuple[str, bool]:
        common = self.settings.envelope
        if common is None or result != "json":
            return "", False
        own = as_dict(raw.get("x-envelope"))
        return str(own.get("data", common.data)), bool(own.get("only"))

    def _page(
        self, op: BundledOperation, answer: Type | None, parameters: tuple[Parameter, ...], body: BodyIR | None
    ) -> PageIR | None:
        raw: Mapping[str, Any] | None = op.raw.get("x-pagination")
        if raw is None:
            return None
        given = {key.replace("-", "_"): value for key, value in raw.items()}
        if unknown := sorted(set(given) - _PAGE_KEYS):
            raise _refused(op, f"`x-pagination` has no {', '.join(unknown)}", f"it has {', '.join(sorted(_PAGE_KEYS))}")
        if (style := given.get("style")) not in _CURSORS:
            raise _refused(op, f"`x-pagination` has no style {style}", f"it has {', '.join(_CURSORS)}")
        model = self.components.get(answer.ref) if answer else None
        if not isinstance(model, Model):
            raise _refused(op, "`x-pagination` needs an answer that is an object component")
        members = {p.wire: p for p in model.properties}
        items = members.get(given.get("items", "data"))
        item = items.type.item if items else None
        if item is None or not isinstance(self.components.get(item.ref), Model):
            raise _refused(op, f"{model.component} has no list of objects called {given.get('items', 'data')}")
        arguments = {p.wire: p.name for p in (self._members(body) if body else ())}
        arguments |= {p.wire: p.name for p in parameters}
        values: dict[str, Any] = {"style": style}
        cursor = given.get("cursor_arg", _CURSORS[style])
        if cursor not in arguments:
            raise _refused(op, f"`x-pagination` moves {cursor}, which is no parameter", "name it with `cursor_arg`")
        values["cursor_arg"] = arguments[cursor]
        limit = given.get("limit_arg", "limit")
        values["limit_arg"] = arguments.get(limit) if limit else None
        values["items"] = given.get("items", "data")
        for key, default in (("has_more", "has_more"), ("total", "total")):
            name = given.get(key, default)
            values[key] = name if name in members else None
        values["item_id"] = given.get("item_id", "id")
        values["next_cursor"] = given.get("next_cursor")
        return PageIR(values, item.ref)


def _good(op: BundledOperation) -> list[Mapping[str, Any]]:
    return [answer for code, answer in sorted(op.raw.get("responses", {}).items()) if str(code).startswith("2")]


def _may_be_empty(bundle: Bundle, op: BundledOperation) -> bool:
    return any(not bundle.resolve(answer).get("content") for answer in _good(op))


def _good_media(bundle: Bundle, op: BundledOperation) -> dict[str, Mapping[str, Any]]:
    """Media types of all good answers. One media type must mean one schema."""
    found: dict[str, Mapping[str, Any]] = {}
    for answer in _good(op):
        for name, body in bundle.resolve(answer).get("content", {}).items():
            if name in found and found[name].get("schema") != body.get("schema"):
                raise _refused(op, f"good answers differ in their schema for {name}", "make it one union component")
            found[str(name)] = body
    return found


def _alternate(raw: Mapping[str, Any] | None) -> tuple[str, str] | None:
    return None if raw is None else (str(raw["argument"]), str(raw["operation"]))


def _words(text: Any) -> str:
    return " ".join(str(text or "").split())


def _refused(op: BundledOperation, message: str, fix: str = "") -> GeneratorError:
    return GeneratorError.at(op.origin.file, op.origin.pointer, f"{op.id}: {message}", fix=fix, line=op.origin.line)
