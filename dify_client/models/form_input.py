# Generated from spec/dify/events.yaml (FormInput): edit that, not this file.
"""One field of a form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .file_transfer_method import FileTransferMethod
    from .file_type import FileType
    from .form_input_type import FormInputType


@define(kw_only=True)
class FormInput(Model):
    """One field of a form. Which members it has depends on ``type``."""

    type: FormInputType | str | None = None
    """Kind of field. One of ``text-input``, ``paragraph``, ``select``, ``text_input``, ``number``, ``checkbox``,
    ``file``, ``file-list``, ``external_data_tool``, ``json_object``.
    """

    output_variable_name: str
    """Name of the value: the key of this field in the submitted ``inputs``."""

    default: FormInputDefault | None = None
    """What the field holds at first; null if nothing."""

    option_source: FormInputOptions | None = None
    """What a ``select`` field offers."""

    allowed_file_types: list[FileType | str] | None = None
    """Kinds of files a file field takes. One of ``document``, ``image``, ``audio``, ``video``, ``custom``."""

    allowed_file_extensions: list[str] | None = None
    """Extensions a file field takes, for the kind ``custom``."""

    allowed_file_upload_methods: list[FileTransferMethod | str] | None = None
    """How files may be given to a file field. One of ``remote_url``, ``local_file``, ``tool_file``,
    ``datasource_file``.
    """

    number_limits: int | None = None
    """Most files a ``file-list`` field takes."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d.get("type")
        self.output_variable_name = d["output_variable_name"]
        v: Any = d.get("default")
        self.default = FormInputDefault.from_dict(v) if v.__class__ is dict else v
        v = d.get("option_source")
        self.option_source = FormInputOptions.from_dict(v) if v.__class__ is dict else v
        self.allowed_file_types = d.get("allowed_file_types")
        self.allowed_file_extensions = d.get("allowed_file_extensions")
        self.allowed_file_upload_methods = d.get("allowed_file_upload_methods")
        self.number_limits = d.get("number_limits")
        self.raw = d
        return self


from .form_input_default import FormInputDefault
from .form_input_options import FormInputOptions
