# Generated from spec/dify/app.yaml (FileListFormItem): edit that, not this file.
"""Item of a start form that asks for several files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class FileListFormItem(Model):
    """Item of a start form that asks for several files."""

    WIRE: ClassVar[Mapping[str, str]] = {"file_list": "file-list"}

    file_list: FileListFormField
    """The field."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["file-list"]
        self.file_list = FileListFormField.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .file_list_form_field import FileListFormField
