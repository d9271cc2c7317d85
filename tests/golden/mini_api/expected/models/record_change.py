# Generated from mini_api/records.yaml (RecordChange): edit that, not this file.
"""What to change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field
from .._runtime.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import Unset
    from ..builders.record_change import RecordChangeBuilder


@define(kw_only=True)
class RecordChange(RequestModel):
    """What to change."""

    name: str | None = None
    """A new name."""

    note: str | None | Unset = UNSET
    """A new note; null removes it."""

    record: Record | None | Unset = UNSET
    """A record to link."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", check=Check(types=("string",))),
        Field("note", "note", nullable=True, check=Check(types=("string",))),
        Field("record", "record", nullable=True, check=Check(types=("object",), model=lambda: (Record,))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.name = d.get("name")
        self.note = d.get("note", UNSET)
        v: Any = d.get("record", UNSET)
        self.record = Record.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self

    @staticmethod
    def builder() -> RecordChangeBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.record_change import RecordChangeBuilder

        return RecordChangeBuilder()


from .record import Record
