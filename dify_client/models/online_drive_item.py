# Generated from spec/dify/pipeline.yaml (OnlineDriveItem): edit that, not this file.
"""A file or folder of an online drive (``online_drive``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.online_drive_item import OnlineDriveItemBuilder
    from .online_drive_entry_type import OnlineDriveEntryType


@define(kw_only=True)
class OnlineDriveItem(RequestModel):
    """A file or folder of an online drive (``online_drive``)."""

    id: str
    """Id of the file or folder."""

    type: OnlineDriveEntryType
    """Which of both. One of ``file``, ``folder``."""

    bucket: str | None = None
    """Bucket, for drives that have them."""

    name: str | None = None
    """Name of the file; ``untitled`` when left out."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", required=True, check=Check(types=("string",))),
        Field("type", "type", required=True, check=Check(types=("string",), enum=("file", "folder"))),
        Field("bucket", "bucket", check=Check(types=("string",))),
        Field("name", "name", check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.type = d["type"]
        self.bucket = d.get("bucket")
        self.name = d.get("name")
        self.raw = d
        return self

    @staticmethod
    def builder() -> OnlineDriveItemBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.online_drive_item import OnlineDriveItemBuilder

        return OnlineDriveItemBuilder()
