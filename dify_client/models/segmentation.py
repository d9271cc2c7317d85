# Generated from spec/dify/process_rules.yaml (Segmentation): edit that, not this file.
"""How text is cut."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.segmentation import SegmentationBuilder


@define(kw_only=True)
class Segmentation(SharedModel):
    """How text is cut."""

    separator: str | None = None
    """Text at which to cut; escapes such as ``\\n`` are understood. Servers take a line break when it is left out.
    Example: `` ``.
    """

    delimiter: str | None = None
    """The same in answers about documents that a pipeline made; not for requests."""

    max_tokens: int
    """Longest chunk. Example: ``1024``."""

    chunk_overlap: int | None = None
    """How much of a chunk the next one repeats. Servers take 0 when it is left out. Example: ``50``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("separator", "separator", check=Check(types=("string",))),
        Field("delimiter", "delimiter", check=Check(types=("string",))),
        Field("max_tokens", "max_tokens", required=True, check=Check(types=("integer",))),
        Field("chunk_overlap", "chunk_overlap", check=Check(types=("integer",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.separator = d.get("separator")
        self.delimiter = d.get("delimiter")
        self.max_tokens = d["max_tokens"]
        self.chunk_overlap = d.get("chunk_overlap")
        self.raw = d
        return self

    @staticmethod
    def builder() -> SegmentationBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.segmentation import SegmentationBuilder

        return SegmentationBuilder()
