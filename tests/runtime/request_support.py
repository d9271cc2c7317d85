"""Requests of the invented API, made and not sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from templates.runtime.operation import Body, Operation, Param
from templates.runtime.prepare import Prepared, prepare
from templates.runtime.types import RequestOptions

from .client_support import ORDER


def made(
    op: Operation[Any],
    args: Mapping[str, Any],
    *,
    options: RequestOptions | None = None,
    defaults: Mapping[str, Any] | None = None,
    stream: bool = False,
    validate: bool = True,
) -> Prepared:
    return prepare(op, args, options or RequestOptions(), defaults or {}, stream=stream, validate=validate)


def body_of(prepared: Prepared) -> Any:
    assert prepared.body is not None
    assert prepared.body.content_type == "application/json"
    return json.loads(prepared.body.content)


def order(**args: Any) -> Prepared:
    return made(ORDER, {"shop_id": "s1", "text": "tea", "user": "ann", **args})


def operation(*params: Param, path: str = "/x", body: Body | None = None) -> Operation[Any]:
    return Operation(id="op", method="GET", path=path, decode=lambda d: d, params=params, body=body)
