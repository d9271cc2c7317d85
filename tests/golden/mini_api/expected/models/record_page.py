# Generated from mini_api/records.yaml (RecordPage): edit that, not this file.
"""A page of records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

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

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["data"]
        self.data = [Record.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.total = d.get("total")
        self.raw = d
        return self


from .record import Record
