# Generated from spec/dify/files.yaml (UploadFileRequest): edit that, not this file.
"""A file, and whose it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import FileTypes
    from ..builders.upload_file_request import UploadFileRequestBuilder


@define(kw_only=True)
class UploadFileRequest(RequestModel):
    """A file, and whose it is."""

    file: FileTypes
    """The file. It needs a name without slash and backslash, and a content type, else the server refuses it."""

    user: str | None = None
    """Your name for the end user. Only calls with the same name can refer to the file. Without it the file belongs to a
    shared default user. Example: ``user-123``.
    """

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("file", "file", required=True, file=True),
        Field("user", "user", check=Check(types=("string",), min_length=1), client_default="user"),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.file = d["file"]
        self.user = d.get("user")
        self.raw = d
        return self

    @staticmethod
    def builder() -> UploadFileRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.upload_file_request import UploadFileRequestBuilder

        return UploadFileRequestBuilder()
