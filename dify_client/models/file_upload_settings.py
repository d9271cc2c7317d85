# Generated from spec/dify/app.yaml (FileUploadSettings): edit that, not this file.
"""Files that may go with a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .file_type import FileType
    from .transfer_method import TransferMethod


@define(kw_only=True)
class FileUploadSettings(Model):
    """Files that may go with a question. Which members are there depends on the app and the server."""

    WIRE: ClassVar[Mapping[str, str]] = {"file_upload_config": "fileUploadConfig"}

    enabled: bool | None = None
    """Whether files may be sent."""

    number_limits: int | None = None
    """Most files per question."""

    allowed_file_types: list[FileType | str] | None = None
    """Kinds of files that are taken. One of ``document``, ``image``, ``audio``, ``video``, ``custom``."""

    allowed_file_extensions: list[str] | None = None
    """Extensions with dot that are taken for the kind ``custom``."""

    allowed_file_upload_methods: list[TransferMethod | str] | None = None
    """Ways in which files may be given. One of ``remote_url``, ``local_file``."""

    image: ImageUploadSettings | None = None
    """Settings for images alone; older apps have only these."""

    file_upload_config: UploadLimits | None = None
    """Limits of the server at the time the app was last saved; ``system_parameters`` holds those in force."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.enabled = d.get("enabled")
        self.number_limits = d.get("number_limits")
        self.allowed_file_types = d.get("allowed_file_types")
        self.allowed_file_extensions = d.get("allowed_file_extensions")
        self.allowed_file_upload_methods = d.get("allowed_file_upload_methods")
        v: Any = d.get("image")
        self.image = ImageUploadSettings.from_dict(v) if v.__class__ is dict else v
        v = d.get("fileUploadConfig")
        self.file_upload_config = UploadLimits.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .image_upload_settings import ImageUploadSettings
from .upload_limits import UploadLimits
