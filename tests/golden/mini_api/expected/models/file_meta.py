# Generated from mini_api/files.yaml (FileMeta): edit that, not this file.
"""Facts about a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.file_meta import FileMetaBuilder


@define(kw_only=True)
class FileMeta(SharedModel):
    """Facts about a file."""

    owner: str
    """Whose it is."""

    tags: list[str] | None = None
    """Tags."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("owner", "owner", required=True, check=Check(types=("string",))),
        Field("tags", "tags", check=Check(types=("array",), items=Check(types=("string",)))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.owner = d["owner"]
        self.tags = d.get("tags")
        self.raw = d
        return self

    @staticmethod
    def builder() -> FileMetaBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.file_meta import FileMetaBuilder

        return FileMetaBuilder()
