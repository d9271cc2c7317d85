"""The specification that client and server share, and what it says about requests."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any, Final, cast

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError

from .errors import GatewayError
from .shapes import DEEPEST, too_deep

_METHODS: Final = ("get", "post", "patch", "delete")
_KEY: Final = "urn:session-gateway"


_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)")
_FORMATS: Final = FormatChecker([])


@_FORMATS.checks("date-time", raises=ValueError)
def _is_moment(value: object) -> bool:
    """RFC 3339; the library's own check needs a package that may be missing, and then says nothing."""
    if not isinstance(value, str):
        return True
    if not _MOMENT.fullmatch(value):
        return False
    datetime.fromisoformat(value[:19].replace(" ", "T").upper())
    return True


@cache
def document() -> Mapping[str, Any]:
    """The bundled specification."""
    text = (files("session_client") / "openapi.json").read_text("utf-8")
    return cast("Mapping[str, Any]", json.loads(text))


def operations() -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Path, method and operation of each operation."""
    for path, item in document()["paths"].items():
        for method in _METHODS:
            if method in item:
                yield path, method, item[method]


@cache
def validator(schema: str) -> Draft202012Validator:
    """The validator of a component.

    Args:
        schema: its name, such as ``SessionCreate``.
    """
    whole = {"$id": _KEY, "components": document()["components"], "$ref": f"#/components/schemas/{schema}"}
    return Draft202012Validator(whole, format_checker=_FORMATS)


def check(schema: str, value: Any) -> None:
    """Hold a body against a component.

    Args:
        schema: its name.
        value: the parsed JSON.

    Raises:
        GatewayError: it does not fit; ``params.pointer`` says where.
    """
    if too_deep(value):
        raise invalid(f"the body is nested deeper than {DEEPEST} levels", "")
    problem = _best(validator(schema), value)
    if problem is not None:
        while problem.context:
            problem = _closest(problem)
        pointer = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in problem.absolute_path)
        raise invalid(_shorten(problem.message), pointer)


def invalid(message: str, pointer: str, place: str = "body") -> GatewayError:
    """What is answered for a request that is not as specified.

    Args:
        message: what is wrong.
        pointer: JSON pointer, or the name of a parameter.
        place: ``body``, ``query`` or ``header``.
    """
    return GatewayError("VALIDATION_ERROR", message, pointer=pointer, **{"in": place})


def _best(judge: Any, value: Any) -> ValidationError | None:
    """The problem nearest to the top, or ``None``."""
    found: list[ValidationError] = list(judge.iter_errors(value))
    return min(found, key=lambda problem: len(problem.absolute_path), default=None)


def _closest(problem: ValidationError) -> ValidationError:
    """Of the members of a union the one that was meant: its ``type`` fits."""
    branches: dict[Any, list[ValidationError]] = {}
    for inner in problem.context or ():
        branches.setdefault(inner.schema_path[0], []).append(inner)
    meant = [found for found in branches.values() if all(one.validator != "const" for one in found)]
    return (meant or list(branches.values()))[0][0]


def _shorten(text: str) -> str:
    return text if len(text) <= 300 else f"{text[:297]}..."
