# Generated from spec/dify/files.yaml (UploadedFile): edit that, not this file.
"""A file the server has stored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class UploadedFile(Model):
    """A file the server has stored. Newer and older servers fill different members."""

    id: str
    """Id of the upload, for ``upload_file_id`` of a file input. Example: ``a5a65d4a-0eba-42c5-9325-276ba210ac35``."""

    name: str
    """Name of the file. Example: ``cat.png``."""

    size: int
    """Length in bytes."""

    extension: str | None = None
    """Extension without its dot. Example: ``png``."""

    mime_type: str | None = None
    """Content type. Example: ``image/png``."""

    created_by: str | None = None
    """Id of the end user on the server."""

    created_at: int | None = None
    """Moment of the upload in Unix seconds."""

    source_url: str | None = None
    """Signed address to fetch the file from; it expires."""

    preview_url: str | None = None
    """Address of a preview; null on the servers seen."""

    original_url: str | None = None
    """Address the file came from; null for uploads."""

    user_id: str | None = None
    """Owner of the file where a server tells it here."""

    tenant_id: str | None = None
    """Workspace that holds the file."""

    conversation_id: str | None = None
    """Conversation of the file; null for uploads."""

    file_key: str | None = None
    """Key in the server's storage; null on the servers seen."""

    reference: str | None = None
    """Opaque handle of the file; newer servers."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.size = d["size"]
        self.extension = d.get("extension")
        self.mime_type = d.get("mime_type")
        self.created_by = d.get("created_by")
        self.created_at = d.get("created_at")
        self.source_url = d.get("source_url")
        self.preview_url = d.get("preview_url")
        self.original_url = d.get("original_url")
        self.user_id = d.get("user_id")
        self.tenant_id = d.get("tenant_id")
        self.conversation_id = d.get("conversation_id")
        self.file_key = d.get("file_key")
        self.reference = d.get("reference")
        self.raw = d
        return self
