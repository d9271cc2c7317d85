# Generated from mini_api/records.yaml (RecordChange): edit that, not this file.
"""Builder of ``RecordChange``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.record import Record
    from ..models.record_change import RecordChange


class RecordChangeBuilder(Builder["RecordChange"]):
    """Builds a ``RecordChange`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def name(self, value: str) -> Self:
        """A new name."""
        return self._set("name", value)

    def note(self, value: str | None) -> Self:
        """A new note; null removes it. ``None`` sends null."""
        return self._set("note", value)

    def record(self, value: Record | None) -> Self:
        """A record to link. ``None`` sends null."""
        return self._set("record", value)

    def build(self) -> RecordChange:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.record_change import RecordChange

        return self._build(RecordChange)
