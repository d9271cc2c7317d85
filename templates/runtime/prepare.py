"""Turns the arguments of a call into what is sent: method, path, query, headers and body. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from urllib.parse import quote, urlencode

from .bodies import Body, encode_body
from .checks import check_value, shown
from .errors import InvalidRequestError
from .operation import Operation, Param
from .redaction import HeaderMap
from .texts import Pairs, joined, path_value, query_pairs
from .types import UNSET, RequestOptions

_SLOT: Final = re.compile(r"\{([^{}]+)\}")
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Prepared(NamedTuple):
    """A request without its server, key and time-outs."""

    method: str
    path: str
    """Quoted path with its query, to be put behind the base URL."""
    headers: dict[str, str | None]
    """Headers of this call; ``None`` takes one of the client away."""
    body: Body | None


def prepare(
    op: Operation[Any],
    args: Mapping[str, Any],
    options: RequestOptions,
    defaults: Mapping[str, Any],
    *,
    stream: bool,
    validate: bool,
) -> Prepared:
    """Build the request of an operation.

    Args:
        op: the operation.
        args: Python names to values: parameters, and either the body's members or ``body`` as a whole.
        options: extra headers, query parameters and body members.
        defaults: the client's own settings, such as ``user``, for members that fall back to them.
        stream: whether the streaming form of the operation is meant.
        validate: whether limits and rules are checked.

    Raises:
        InvalidRequestError: an argument is missing or breaks a rule.
    """
    path = op.path
    query: Pairs = []
    headers: dict[str, str | None] = HeaderMap()
    if op.params:
        slots: dict[str, str] = {}
        cookies: Pairs = []
        for param in op.params:
            value = _argument(param, args, defaults, validate)
            if value is UNSET:
                continue
            if param.location == "path":
                slots[param.wire] = path_value(value, param.name)
            elif param.location == "query":
                query += query_pairs(param.wire, value, explode=param.explode)
            elif param.location == "header":
                headers[param.wire] = joined(value)
            else:
                cookies.append((param.wire, quote(joined(value), safe="")))
        path = _SLOT.sub(lambda m: slots[m[1]], path)
        if cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies)
    if options.query:
        query = with_query(query, options.query)
    if query:
        path = f"{path}?{urlencode(query, quote_via=quote)}"
    if options.headers:
        headers.update(options.headers)
    if headers:
        check_headers(headers)
    body = encode_body(op, args, options.body, defaults, stream=stream, validate=validate)
    return Prepared(op.method, path, headers, body)


def _argument(param: Param, args: Mapping[str, Any], defaults: Mapping[str, Any], validate: bool) -> Any:
    value = args.get(param.name)
    if value is None or value is UNSET:
        value = None if param.client_default is None else defaults.get(param.client_default)
        if value is None:
            if param.location == "path" or (param.required and validate):
                fix = f"give {param.name}=, or set it on the client" if param.client_default else f"give {param.name}="
                raise InvalidRequestError(param.name, None, "is required", fix)
            return UNSET
    if validate and param.check is not None:
        check_value(param.check, value, param.name)
    return value


def with_query(pairs: Pairs, extra: Mapping[str, Any]) -> Pairs:
    """``pairs`` with the parameters of ``extra`` in place of those of the same name; ``None`` takes one away."""
    kept = [pair for pair in pairs if pair[0] not in extra]
    for name, value in extra.items():
        if value is not None and value is not UNSET:
            kept += query_pairs(name, value)
    return kept


def check_headers(headers: Mapping[str, Any]) -> None:
    """Refuse header names and values that HTTP cannot carry. Values are not shown: they may be secret."""
    for name in headers:
        if _HEADER_NAME.fullmatch(name) is None:
            raise InvalidRequestError(f"headers[{shown(name)}]", name, "is no valid header name")
        rule = _header_fault(headers[name])
        if rule is not None:
            # Some tools show the local names of a traceback: no name here may hold a value.
            raise InvalidRequestError(f"headers[{name!r}]", "[not shown]", rule)


def _header_fault(value: object) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        return f"must be text, not {type(value).__name__}"
    if not value.isascii() or any(ord(c) < 32 and c != "\t" or ord(c) == 127 for c in value):
        return "must be ASCII without line breaks and control characters"
    return None
