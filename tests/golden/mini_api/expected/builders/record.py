# Generated from mini_api/records.yaml (Record): edit that, not this file.
"""Builder of ``Record``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.color import Color
    from ..models.record import Record


class RecordBuilder(Builder["Record"]):
    """Builds a ``Record`` step by step; ``build()`` checks it. Needed: ``name``."""

    __slots__ = ()

    def name(self, value: str) -> Self:
        """Its name."""
        return self._set("name", value)

    def color(self, value: Color) -> Self:
        """Its colour. One of ``red``, ``dark-blue``, ``""``."""
        return self._set("color", value)

    def parent(self, value: Record | None) -> Self:
        """The record above. ``None`` sends null."""
        return self._set("parent", value)

    def children(self, value: Sequence[Record]) -> Self:
        """The records below."""
        return self._set("children", value)

    def build(self) -> Record:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.record import Record

        return self._build(Record)
