# Generated from spec/dify/messages.yaml (MessageFile): edit that, not this file.
"""A file of a message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .file_transfer_method import FileTransferMethod
    from .file_type import FileType
    from .message_belongs_to import MessageBelongsTo


@define(kw_only=True)
class MessageFile(Model):
    """A file of a message."""

    id: str
    """Id of the file in the message, the one to preview it by."""

    filename: str
    """Name of the file."""

    type: FileType | str
    """Kind of file. One of ``document``, ``image``, ``audio``, ``video``, ``custom``."""

    url: str | None = None
    """Address to fetch the file from; signed, so it expires."""

    mime_type: str | None = None
    """Content type. Example: ``image/png``."""

    size: int | None = None
    """Length in bytes."""

    transfer_method: FileTransferMethod | str
    """How the file came into the app. One of ``remote_url``, ``local_file``, ``tool_file``, ``datasource_file``."""

    belongs_to: MessageBelongsTo | str | None = None
    """Whose file it is. One of ``user``, ``assistant``."""

    upload_file_id: str | None = None
    """Id of the upload, for uploaded files."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.filename = d["filename"]
        self.type = d["type"]
        self.url = d.get("url")
        self.mime_type = d.get("mime_type")
        self.size = d.get("size")
        self.transfer_method = d["transfer_method"]
        self.belongs_to = d.get("belongs_to")
        self.upload_file_id = d.get("upload_file_id")
        self.raw = d
        return self
