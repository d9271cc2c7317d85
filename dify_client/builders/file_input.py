# Generated from spec/dify/common.yaml (FileInput): edit that, not this file.
"""Builder of ``FileInput``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.file_input import FileInput
    from ..models.file_type import FileType
    from ..models.transfer_method import TransferMethod


class FileInputBuilder(Builder["FileInput"]):
    """Builds a ``FileInput`` step by step; ``build()`` checks it. Needed: ``type``, ``transfer_method``."""

    __slots__ = ()

    def type(self, value: FileType) -> Self:
        """Kind of file; the app must allow it. One of ``document``, ``image``, ``audio``, ``video``, ``custom``."""
        return self._set("type", value)

    def transfer_method(self, value: TransferMethod) -> Self:
        """``remote_url`` goes with ``url``, ``local_file`` with ``upload_file_id``."""
        return self._set("transfer_method", value)

    def url(self, value: str) -> Self:
        """Address of the file, reachable by the server. Only with ``remote_url``."""
        return self._set("url", value)

    def upload_file_id(self, value: str) -> Self:
        """The ``id`` that the upload of the file answered. Only with ``local_file``."""
        return self._set("upload_file_id", value)

    def build(self) -> FileInput:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.file_input import FileInput

        return self._build(FileInput)
