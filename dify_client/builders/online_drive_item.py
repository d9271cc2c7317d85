# Generated from spec/dify/pipeline.yaml (OnlineDriveItem): edit that, not this file.
"""Builder of ``OnlineDriveItem``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.online_drive_entry_type import OnlineDriveEntryType
    from ..models.online_drive_item import OnlineDriveItem


class OnlineDriveItemBuilder(Builder["OnlineDriveItem"]):
    """Builds an ``OnlineDriveItem`` step by step; ``build()`` checks it. Needed: ``id``, ``type``."""

    __slots__ = ()

    def id(self, value: str) -> Self:
        """Id of the file or folder."""
        return self._set("id", value)

    def type(self, value: OnlineDriveEntryType) -> Self:
        """Which of both. One of ``file``, ``folder``."""
        return self._set("type", value)

    def bucket(self, value: str) -> Self:
        """Bucket, for drives that have them."""
        return self._set("bucket", value)

    def name(self, value: str) -> Self:
        """Name of the file; ``untitled`` when left out."""
        return self._set("name", value)

    def build(self) -> OnlineDriveItem:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.online_drive_item import OnlineDriveItem

        return self._build(OnlineDriveItem)
