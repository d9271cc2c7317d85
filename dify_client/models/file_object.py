# Generated from spec/dify/common.yaml (FileObject): edit that, not this file.
"""A file as servers describe it in answers, node results and runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .file_transfer_method import FileTransferMethod
    from .file_type import FileType


@define(kw_only=True)
class FileObject(Model):
    """A file as servers describe it in answers, node results and runs. Versions fill different members; any may be
    missing or null.
    """

    dify_model_identity: str | None = None
    """Marks the object as a file among other values. Example: ``__dify__file__``."""

    id: str | None = None
    """Id of the file record; null on many servers, see ``related_id``."""

    related_id: str | None = None
    """Id of the upload or of the tool's file."""

    upload_file_id: str | None = None
    """Id of the upload; in the answers of chat, agent and completion apps."""

    tenant_id: str | None = None
    """Workspace of the file; older servers."""

    reference: str | None = None
    """Opaque handle of the file; newer servers, in the place of ``tenant_id``."""

    type: FileType | str | None = None
    """Kind of file. One of ``document``, ``image``, ``audio``, ``video``, ``custom``."""

    transfer_method: FileTransferMethod | str | None = None
    """How the file came into the app. One of ``remote_url``, ``local_file``, ``tool_file``, ``datasource_file``."""

    remote_url: str | None = None
    """Address the file came from; may be empty."""

    url: str | None = None
    """Address to fetch the file from; signed, so it expires."""

    filename: str | None = None
    """Name of the file."""

    extension: str | None = None
    """Extension with its dot. Example: ``.png``."""

    mime_type: str | None = None
    """Content type. Example: ``image/png``."""

    size: int | None = None
    """Length in bytes; 0 or -1 if not known."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.dify_model_identity = d.get("dify_model_identity")
        self.id = d.get("id")
        self.related_id = d.get("related_id")
        self.upload_file_id = d.get("upload_file_id")
        self.tenant_id = d.get("tenant_id")
        self.reference = d.get("reference")
        self.type = d.get("type")
        self.transfer_method = d.get("transfer_method")
        self.remote_url = d.get("remote_url")
        self.url = d.get("url")
        self.filename = d.get("filename")
        self.extension = d.get("extension")
        self.mime_type = d.get("mime_type")
        self.size = d.get("size")
        self.raw = d
        return self
