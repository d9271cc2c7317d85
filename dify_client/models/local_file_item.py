# Generated from spec/dify/pipeline.yaml (LocalFileItem): edit that, not this file.
"""An uploaded file (``local_file``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.local_file_item import LocalFileItemBuilder


@define(kw_only=True)
class LocalFileItem(RequestModel):
    """An uploaded file (``local_file``). Newer servers read ``reference``; 1.14.0 reads ``related_id``, which newer
    ones still take.
    """

    reference: str | None = None
    """Id of the upload, as ``pipelines.upload_file`` answered it."""

    related_id: str | None = None
    """The same for 1.14.0."""

    name: str | None = None
    """Title of the document; ``untitled`` when left out."""

    size: int | None = None
    """Length in bytes."""

    extension: str | None = None
    """Extension without a dot. Example: ``txt``."""

    mime_type: str | None = None
    """Content type."""

    type: str | None = None
    """Kind of file. Example: ``document``."""

    transfer_method: str | None = None
    """How it was given: ``local_file``. Example: ``local_file``."""

    url: str | None = None
    """Address of the file; may be empty."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("reference", "reference", check=Check(types=("string",))),
        Field("related_id", "related_id", check=Check(types=("string",))),
        Field("name", "name", check=Check(types=("string",))),
        Field("size", "size", check=Check(types=("integer",))),
        Field("extension", "extension", check=Check(types=("string",))),
        Field("mime_type", "mime_type", check=Check(types=("string",))),
        Field("type", "type", check=Check(types=("string",))),
        Field("transfer_method", "transfer_method", check=Check(types=("string",))),
        Field("url", "url", check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.reference = d.get("reference")
        self.related_id = d.get("related_id")
        self.name = d.get("name")
        self.size = d.get("size")
        self.extension = d.get("extension")
        self.mime_type = d.get("mime_type")
        self.type = d.get("type")
        self.transfer_method = d.get("transfer_method")
        self.url = d.get("url")
        self.raw = d
        return self

    @staticmethod
    def builder() -> LocalFileItemBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.local_file_item import LocalFileItemBuilder

        return LocalFileItemBuilder()
