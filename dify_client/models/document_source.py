# Generated from spec/dify/documents.yaml (DocumentSource): edit that, not this file.
"""Source of a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DocumentSource(Model):
    """Source of a document. Which members are there depends on the kind of source; sources of plugins may have more."""

    upload_file_id: str | None = None
    """Id of the uploaded file."""

    upload_file: DocumentFile | None = None
    """The uploaded file, when one document is read."""

    related_id: str | None = None
    """Id of the file given to a pipeline."""

    name: str | None = None
    """Name of that file."""

    size: int | None = None
    """Its length in bytes."""

    extension: str | None = None
    """Its extension. Example: ``txt``."""

    mime_type: str | None = None
    """Its content type."""

    type: str | None = None
    """Its kind. Example: ``document``."""

    transfer_method: str | None = None
    """How it was given. Example: ``local_file``."""

    url: str | None = None
    """Its address; may be empty."""

    source_url: str | None = None
    """Address of a crawled page."""

    content: str | None = None
    """Text of a crawled page."""

    title: str | None = None
    """Title of a crawled page."""

    description: str | None = None
    """Description of a crawled page."""

    workspace_id: str | None = None
    """Workspace of an online document."""

    page: DocumentSourcePage | None = None
    """Page of an online document."""

    credential_id: str | None = None
    """Credential the source was read with."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.upload_file_id = d.get("upload_file_id")
        v: Any = d.get("upload_file")
        self.upload_file = DocumentFile.from_dict(v) if v.__class__ is dict else v
        self.related_id = d.get("related_id")
        self.name = d.get("name")
        self.size = d.get("size")
        self.extension = d.get("extension")
        self.mime_type = d.get("mime_type")
        self.type = d.get("type")
        self.transfer_method = d.get("transfer_method")
        self.url = d.get("url")
        self.source_url = d.get("source_url")
        self.content = d.get("content")
        self.title = d.get("title")
        self.description = d.get("description")
        self.workspace_id = d.get("workspace_id")
        v = d.get("page")
        self.page = DocumentSourcePage.from_dict(v) if v.__class__ is dict else v
        self.credential_id = d.get("credential_id")
        self.raw = d
        return self


from .document_file import DocumentFile
from .document_source_page import DocumentSourcePage
