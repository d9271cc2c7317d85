# Generated from spec/dify/app.yaml (FileListFormField): edit that, not this file.
"""Several files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .file_type import FileType
    from .form_input_type import FormInputType
    from .transfer_method import TransferMethod


@define(kw_only=True)
class FileListFormField(Model):
    """Several files."""

    variable: str | None = None
    """Name of the variable: the key in ``inputs``."""

    label: str | None = None
    """Text beside the field."""

    type: FormInputType | str | None = None
    """Kind of field; chatflows and workflows. One of ``text-input``, ``paragraph``, ``select``, ``text_input``,
    ``number``, ``checkbox``, ``file``, ``file-list``, ``external_data_tool``, ``json_object``.
    """

    required: bool | None = None
    """Whether a value must be given."""

    hide: bool | None = None
    """Whether pages should not show the field; newer servers."""

    max_length: int | None = None
    """Most files."""

    default: Any = None
    """File or files used when none is given; usually null."""

    options: list[str] | None = None
    """Not used by this kind; empty."""

    allowed_file_types: list[FileType | str] | None = None
    """Kinds of files that are taken. One of ``document``, ``image``, ``audio``, ``video``, ``custom``."""

    allowed_file_extensions: list[str] | None = None
    """Extensions with dot that are taken for the kind ``custom``."""

    allowed_file_upload_methods: list[TransferMethod | str] | None = None
    """Ways in which files may be given. One of ``remote_url``, ``local_file``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.variable = d.get("variable")
        self.label = d.get("label")
        self.type = d.get("type")
        self.required = d.get("required")
        self.hide = d.get("hide")
        self.max_length = d.get("max_length")
        self.default = d.get("default")
        self.options = d.get("options")
        self.allowed_file_types = d.get("allowed_file_types")
        self.allowed_file_extensions = d.get("allowed_file_extensions")
        self.allowed_file_upload_methods = d.get("allowed_file_upload_methods")
        self.raw = d
        return self
