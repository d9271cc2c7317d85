# Generated from spec/dify/common.yaml (FileInput): edit that, not this file.
"""A file given to an app with a question or a run: either an address the server fetches, or the id of an earlier
upload.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field, Rule

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.file_input import FileInputBuilder
    from .file_type import FileType
    from .transfer_method import TransferMethod


@define(kw_only=True)
class FileInput(RequestModel):
    """A file given to an app with a question or a run: either an address the server fetches, or the id of an earlier
    upload.
    """

    type: FileType
    """Kind of file; the app must allow it. One of ``document``, ``image``, ``audio``, ``video``, ``custom``."""

    transfer_method: TransferMethod
    """``remote_url`` goes with ``url``, ``local_file`` with ``upload_file_id``."""

    url: str | None = None
    """Address of the file, reachable by the server. Only with ``remote_url``. Example:
    ``https://example.com/cat.png``.
    """

    upload_file_id: str | None = None
    """The ``id`` that the upload of the file answered. Only with ``local_file``. Example:
    ``72fa9618-8f89-4a37-9b33-7e1178a24a67``.
    """

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field(
            "type",
            "type",
            required=True,
            check=Check(types=("string",), enum=("document", "image", "audio", "video", "custom")),
        ),
        Field(
            "transfer_method",
            "transfer_method",
            required=True,
            check=Check(types=("string",), enum=("remote_url", "local_file")),
        ),
        Field("url", "url", check=Check(types=("string",))),
        Field("upload_file_id", "upload_file_id", check=Check(types=("string",))),
    )
    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "a file with transfer_method remote_url needs url, and takes no upload_file_id",
            when={"transfer_method": ("remote_url",)},
            require=("url",),
            forbid=("upload_file_id",),
        ),
        Rule(
            "a file with transfer_method local_file needs upload_file_id, and takes no url",
            when={"transfer_method": ("local_file",)},
            require=("upload_file_id",),
            forbid=("url",),
        ),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["type"]
        self.transfer_method = d["transfer_method"]
        self.url = d.get("url")
        self.upload_file_id = d.get("upload_file_id")
        self.raw = d
        return self

    @staticmethod
    def builder() -> FileInputBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.file_input import FileInputBuilder

        return FileInputBuilder()
