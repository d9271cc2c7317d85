# Generated from spec/dify/process_rules.yaml (Segmentation): edit that, not this file.
"""Builder of ``Segmentation``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.segmentation import Segmentation


class SegmentationBuilder(Builder["Segmentation"]):
    """Builds a ``Segmentation`` step by step; ``build()`` checks it. Needed: ``max_tokens``."""

    __slots__ = ()

    def separator(self, value: str) -> Self:
        """Text at which to cut; escapes such as ``\\n`` are understood. Servers take a line break when it is left
        out.
        """
        return self._set("separator", value)

    def delimiter(self, value: str) -> Self:
        """The same in answers about documents that a pipeline made; not for requests."""
        return self._set("delimiter", value)

    def max_tokens(self, value: int) -> Self:
        """Longest chunk."""
        return self._set("max_tokens", value)

    def chunk_overlap(self, value: int) -> Self:
        """How much of a chunk the next one repeats. Servers take 0 when it is left out."""
        return self._set("chunk_overlap", value)

    def build(self) -> Segmentation:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.segmentation import Segmentation

        return self._build(Segmentation)
