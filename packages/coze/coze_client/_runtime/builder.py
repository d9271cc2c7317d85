# Copied from templates/runtime/builder.py. Edit that file, then run: python -m generator sync
"""Base of the builders: collects members step by step and checks them all at ``build()``."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from attrs import NOTHING, fields
from typing_extensions import Self

from .errors import InvalidRequestError
from .model import RequestModel, SharedModel

M = TypeVar("M", bound="RequestModel | SharedModel")


class Builder(Generic[M]):
    """Collects the members of one request object; a member that is set twice has its last value."""

    __slots__ = ("_given",)

    def __init__(self) -> None:
        self._given: dict[str, Any] = {}

    def _set(self, name: str, value: Any) -> Self:
        self._given[name] = value
        return self

    def _build(self, model: type[M]) -> M:
        has_default = {a.name: a.default is not NOTHING for a in fields(model)}
        for field in model.SCHEMA:
            if field.required and field.name not in self._given and not has_default[field.name]:
                raise InvalidRequestError(field.name, None, "is required", f"call .{field.name}(...) before build()")
        return model(**self._given)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._given)})"
