# Generated from spec/dify/files.yaml (UploadFileRequest): edit that, not this file.
"""Builder of ``UploadFileRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import FileTypes
    from ..models.upload_file_request import UploadFileRequest


class UploadFileRequestBuilder(Builder["UploadFileRequest"]):
    """Builds an ``UploadFileRequest`` step by step; ``build()`` checks it. Needed: ``file``."""

    __slots__ = ()

    def file(self, value: FileTypes) -> Self:
        """The file. It needs a name without slash and backslash, and a content type, else the server refuses it."""
        return self._set("file", value)

    def user(self, value: str) -> Self:
        """Your name for the end user. Only calls with the same name can refer to the file. Without it the file belongs
        to a shared default user. Default: the client's ``user``.
        """
        return self._set("user", value)

    def build(self) -> UploadFileRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.upload_file_request import UploadFileRequest

        return self._build(UploadFileRequest)
