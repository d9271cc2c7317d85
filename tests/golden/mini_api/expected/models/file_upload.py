# Generated from mini_api/files.yaml (FileUpload): edit that, not this file.
"""Files to store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import FileTypes
    from ..builders.file_upload import FileUploadBuilder
    from .color import Color


@define(kw_only=True)
class FileUpload(RequestModel):
    """Files to store."""

    file: FileTypes
    """The file."""

    more: Sequence[FileTypes] | None = None
    """More files."""

    meta: FileMeta
    """Facts about the file."""

    color: Color | None = None
    """Its colour. One of ``red``, ``dark-blue``, ``""``."""

    workspace: str | None = None
    """Where to store it."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("file", "file", required=True, file=True),
        Field("more", "more", check=Check(types=("array",)), file=True),
        Field("meta", "meta", required=True, check=Check(types=("object",), model=lambda: (FileMeta,)), json_text=True),
        Field("color", "color", check=Check(types=("string",), enum=("red", "dark-blue", ""))),
        Field("workspace", "workspace", check=Check(types=("string",)), client_default="workspace"),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.file = d["file"]
        self.more = d.get("more")
        v: Any = d["meta"]
        self.meta = FileMeta.from_dict(v) if v.__class__ is dict else v
        self.color = d.get("color")
        self.workspace = d.get("workspace")
        self.raw = d
        return self

    @staticmethod
    def builder() -> FileUploadBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.file_upload import FileUploadBuilder

        return FileUploadBuilder()


from .file_meta import FileMeta
