# Generated from spec/dify/documents.yaml (DocumentSource): edit that, not this file.
"""Source of a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model

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
        g = d.get
        self = cls.__new__(cls)
        self.upload_file_id = g("upload_file_id")
        v: Any = g("upload_file")
        self.upload_file = DocumentFile.from_dict(v) if v.__class__ is dict else v
        self.related_id = g("related_id")
        self.name = g("name")
        self.size = g("size")
        self.extension = g("extension")
        self.mime_type = g("mime_type")
        self.type = g("type")
        self.transfer_method = g("transfer_method")
        self.url = g("url")
        self.source_url = g("source_url")
        self.content = g("content")
        self.title = g("title")
        self.description = g("description")
        self.workspace_id = g("workspace_id")
        v = g("page")
        self.page = DocumentSourcePage.from_dict(v) if v.__class__ is dict else v
        self.credential_id = g("credential_id")
        self.raw = d
        return self


from .document_file import DocumentFile
from .document_source_page import DocumentSourcePage
