# Copied from templates/runtime/model.py. Edit that file, then run: python -m generator sync
"""Base classes of every generated model: what was read is kept, and what was read can be sent back unchanged."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Final

from attrs import define, field, fields

from . import checks
from .codec import encode
from .operation import Field, Rule
from .types import UNSET

NO_RAW: Final[Mapping[str, Any]] = MappingProxyType({})
"""``raw`` of a model that was made here and not read from an answer."""

new: Final = object.__new__
"""An instance without a call of ``__init__``; faster to reach than through its class."""

_AS_IS: Final = frozenset({str, int, float, bool, type(None)})
_plans: Final[dict[type[Any], tuple[tuple[str, str, bool], ...]]] = {}


def _plan(cls: type[Model]) -> tuple[tuple[str, str, bool], ...]:
    """(Python name, wire name, whether it is a file) of each member, in order of declaration."""
    found = _plans.get(cls)
    if found is None:
        wire = cls.WIRE
        schema: tuple[Field, ...] = getattr(cls, "SCHEMA", ())
        files = {f.name for f in schema if f.file}
        own = ("raw", "answer_meta")
        found = tuple((a.name, wire.get(a.name, a.name), a.name in files) for a in fields(cls) if a.name not in own)
        _plans[cls] = found
    return found


@define(kw_only=True)
class Model:
    """An object of the API.

    Attributes:
        raw: the decoded JSON object it was read from, unknown members included; empty if it was made here.
    """

    WIRE: ClassVar[Mapping[str, str]] = {}
    """Python name to wire name, only where they differ."""

    raw: Mapping[str, Any] = field(default=NO_RAW, repr=False, eq=False)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: unknown members of ``raw`` kept in place, members without a value left out.

        A member is written if it has a value, or if the object it was read from had it.
        """
        raw = self.raw
        out: dict[str, Any] = dict(raw)
        for name, wire, file in _plan(type(self)):
            value = getattr(self, name)
            if value is UNSET:
                out.pop(wire, None)
            elif value is not None or wire in raw:
                # A file has no JSON form: it is the part of a multipart body, and stays what it is.
                out[wire] = value if file or value.__class__ in _AS_IS else encode(value)
        return out


@define(kw_only=True)
class RequestModel(Model):
    """An object that is only sent. Making one checks its types, limits and rules.

    Raises:
        InvalidRequestError: a member breaks a rule of the specification.
    """

    SCHEMA: ClassVar[tuple[Field, ...]] = ()
    """Its members in order, with their limits."""
    RULES: ClassVar[tuple[Rule, ...]] = ()
    """Rules over several members."""
    TRUSTS_RAW: ClassVar[bool] = False
    """Whether a member that still has the value it was read with is sent back unchecked."""

    def __attrs_post_init__(self) -> None:
        checks.check_instance(self)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object to send. ``None`` in a member that may be null is JSON null; ``UNSET`` is left out."""
        out = super().to_dict()
        cls: Any = type(self)
        for name, wire in checks.nullable_members(cls):
            if getattr(self, name) is None:
                out[wire] = None
        return out


@define(kw_only=True)
class SharedModel(Model):
    """An object that is read and sent. It follows the reading rule (missing is ``None``); making one here checks it.

    Raises:
        InvalidRequestError: a member breaks a rule of the specification.
    """

    SCHEMA: ClassVar[tuple[Field, ...]] = ()
    RULES: ClassVar[tuple[Rule, ...]] = ()
    TRUSTS_RAW: ClassVar[bool] = True

    def __attrs_post_init__(self) -> None:
        checks.check_instance(self)
