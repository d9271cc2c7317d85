# Generated from mini_api/records.yaml (Record): edit that, not this file.
"""A record; it can be read, changed and sent back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.record import RecordBuilder
    from .color import Color


@define(kw_only=True)
class Record(SharedModel):
    """A record; it can be read, changed and sent back."""

    name: str
    """Its name."""

    color: Color | str | None = None
    """Its colour. One of ``red``, ``dark-blue``, ``""``."""

    parent: Record | None = None
    """The record above."""

    children: list[Record] | None = None
    """The records below."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def trace(self) -> str | None:
        """Id of the call in the server's log. ``None`` if the answer has none."""
        return self.answer_meta.get("trace")

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", required=True, check=Check(types=("string",), min_length=1)),
        Field("color", "color", check=Check(types=("string",), enum=("red", "dark-blue", ""))),
        Field("parent", "parent", nullable=True, check=Check(types=("object",), model=lambda: (Record,))),
        Field(
            "children",
            "children",
            check=Check(types=("array",), items=Check(types=("object",), model=lambda: (Record,))),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d["name"]
        self.color = d.get("color")
        v: Any = d.get("parent")
        self.parent = Record.from_dict(v) if v.__class__ is dict else v
        v = d.get("children")
        self.children = [Record.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.answer_meta = NO_META
        self.raw = d
        return self

    @staticmethod
    def builder() -> RecordBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.record import RecordBuilder

        return RecordBuilder()
