# Generated from mini_api/records.yaml (RecordPage): edit that, not this file.
"""A page of records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class RecordPage(Model):
    """A page of records."""

    data: list[Record]
    """The records."""

    total: int | None = None
    """How many there are."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def trace(self) -> str | None:
        """Id of the call in the server's log. ``None`` if the answer has none."""
        return self.answer_meta.get("trace")

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["data"]
        self.data = [Record.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.total = d.get("total")
        self.answer_meta = NO_META
        self.raw = d
        return self


from .record import Record
