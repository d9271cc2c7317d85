# Copied from templates/runtime/bodies.py. Edit that file, then run: python -m generator sync
"""The body of a request: members from arguments, models or dicts, checked, filled with defaults, and encoded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from urllib.parse import urlencode

from . import checks
from .codec import dumps
from .errors import InvalidRequestError
from .model import RequestModel, SharedModel
from .operation import Field, Operation
from .texts import form_texts
from .types import UNSET, is_list, is_mapping

Part = tuple[str, Any, bool]
"""Wire name; text or an ``Upload``; whether it is a file."""


class Body(NamedTuple):
    """A body ready to be sent: ``content``, or the parts of a multipart form."""

    content_type: str | None
    """``None`` for multipart: the HTTP library chooses the boundary."""
    content: bytes = b""
    parts: tuple[Part, ...] = ()


_JSON: Final = "application/json"
_FORM: Final = "application/x-www-form-urlencoded"


def encode_body(
    op: Operation[Any],
    args: Mapping[str, Any],
    extra: Mapping[str, Any] | None,
    defaults: Mapping[str, Any],
    *,
    stream: bool,
    validate: bool,
) -> Body | None:
    """The body of a call, or ``None`` if the operation has none. Arguments as for ``prepare``.

    Raises:
        InvalidRequestError: a member is missing, breaks a rule, or asks for the other response mode.
    """
    if op.body is None:
        _refuse_unknown(op, args, ())
        return json_body(dict(extra)) if extra else None
    cls = op.body.model()
    schema: tuple[Field, ...] = cls.SCHEMA
    whole = args.get("body", UNSET)
    if whole is UNSET or any(f.name == "body" for f in schema):
        members = _from_arguments(op, cls, args, defaults, validate)
    else:
        _refuse_unknown(op, args, ("body",))
        members = _from_whole(cls, whole, defaults, validate)
    if extra:
        members.update(extra)
    if op.stream_switch is not None:
        _set_mode(op.id, op.stream_switch, members, stream)
    if op.body.kind == "json":
        return json_body(members)
    if op.body.kind == "form":
        pairs = [(w, t) for w, v in members.items() for t in form_texts(v)]
        return Body(_FORM, urlencode(pairs).encode())
    files = frozenset(f.wire for f in schema if f.file)
    json_texts = frozenset(f.wire for f in schema if f.json_text)
    return Body(None, parts=tuple(multipart_parts(members, files, json_texts)))


def json_body(value: Any) -> Body:
    """A JSON body of ``value``."""
    try:
        return Body(_JSON, dumps(value))
    except InvalidRequestError as exc:
        if exc.field or not is_mapping(value):
            raise
        raise InvalidRequestError(_culprit(value), exc.value, exc.rule, exc.fix) from None


def _culprit(members: Mapping[Any, Any]) -> str:
    """The first member that has no JSON form."""
    for name, value in members.items():
        try:
            dumps(value)
        except InvalidRequestError:
            return str(name)
    return ""


def _refuse_unknown(op: Operation[Any], args: Mapping[str, Any], names: tuple[str, ...]) -> None:
    known = {p.name for p in op.params}.union(names)
    for name in args:
        if name not in known:
            raise InvalidRequestError(name, args[name], f"is no argument of {op.id}", operation=op.id)


def _from_arguments(
    op: Operation[Any], cls: type[Any], args: Mapping[str, Any], defaults: Mapping[str, Any], validate: bool
) -> dict[str, Any]:
    """Members from single arguments, by Python name."""
    members: dict[str, Any] = {}
    values: dict[str, Any] = {}
    schema: tuple[Field, ...] = cls.SCHEMA
    _refuse_unknown(op, args, tuple(f.name for f in schema))
    for field in schema:
        name = field.name
        value = args.get(name, UNSET)
        if value is UNSET or (value is None and not field.nullable):
            value = _default(field, defaults)
            if value is UNSET:
                if field.required and validate:
                    raise _missing(field)
                continue
        if validate and value is not None and field.check is not None and not field.file:
            checks.check_value(field.check, value, name)
        values[name] = value
        members[field.wire] = value
    if validate and cls.RULES:
        checks.check_rules(cls.RULES, lambda name: values.get(name, UNSET), "")
    return members


def _from_whole(cls: type[Any], whole: Any, defaults: Mapping[str, Any], validate: bool) -> dict[str, Any]:
    """Members from a model or from a dict with wire names."""
    schema: tuple[Field, ...] = cls.SCHEMA
    if isinstance(whole, (RequestModel, SharedModel)):
        if validate:
            if not isinstance(whole, cls):
                raise InvalidRequestError("body", whole, f"must be {cls.__name__}, not {type(whole).__name__}")
            checks.check_instance(whole)
        members: dict[str, Any] = whole.to_dict()
    elif is_mapping(whole):
        if validate:
            checks.check_mapping(cls, whole)
        members = {**whole}
    elif whole is None:
        members = {}
    else:
        raise InvalidRequestError("body", whole, f"must be {cls.__name__} or a dict of it, not {type(whole).__name__}")
    for field in schema:
        if members.get(field.wire, UNSET) is UNSET and (field.required or checks.filled_later(field)):
            value = _default(field, defaults)
            if value is not UNSET:
                members[field.wire] = value
            elif field.required and validate:
                raise _missing(field)
    return members


def _default(field: Field, defaults: Mapping[str, Any]) -> Any:
    if field.client_default is not None:
        value = defaults.get(field.client_default)
        if value is not None:
            return value
    return field.always


def _missing(field: Field) -> InvalidRequestError:
    fix = f"give {field.name}="
    if field.client_default:
        fix += f", or set {field.client_default}= on the client"
    return InvalidRequestError(field.name, None, "is required", fix)


def _set_mode(operation: str, switch: tuple[str, Any, Any], members: dict[str, Any], stream: bool) -> None:
    """Set the member that chooses between one answer and a stream; a body that asks for the other one is refused."""
    wire, block, flow = switch
    wanted = flow if stream else block
    asked = members.get(wire)
    if asked is not None and asked != wanted:
        fix = "call stream() or astream()" if not stream else "call sync() or asyncio(), or send()"
        rule = f"is set by the call itself, which sends {wanted!r}"
        raise InvalidRequestError(wire, asked, rule, fix, operation=operation)
    members[wire] = wanted


def multipart_parts(
    members: Mapping[str, Any], files: frozenset[str], json_texts: frozenset[str] = frozenset()
) -> list[Part]:
    """The parts of a multipart form.

    Args:
        members: wire names to values; ``None`` is left out, a list repeats its name, an object travels as JSON text.
        files: names of the file parts.
        json_texts: names of the parts that are JSON text as a whole.

    Raises:
        InvalidRequestError: a file is missing, or cannot be read.
    """
    from .files import Upload  # most calls have no files

    parts: list[Part] = []
    for wire, value in members.items():
        if value is None or value is UNSET:
            continue
        if wire in files:
            several = value if is_list(value) else [value]
            parts += [(wire, item if isinstance(item, Upload) else Upload(item, wire), True) for item in several]
        elif wire in json_texts and not isinstance(value, str):
            parts.append((wire, dumps(value).decode(), False))
        else:
            parts += [(wire, text, False) for text in form_texts(value)]
    return parts
