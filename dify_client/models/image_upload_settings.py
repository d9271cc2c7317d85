# Generated from spec/dify/app.yaml (ImageUploadSettings): edit that, not this file.
"""Images that may go with a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .transfer_method import TransferMethod


@define(kw_only=True)
class ImageUploadSettings(Model):
    """Images that may go with a question."""

    enabled: bool | None = None
    """Whether images may be sent."""

    number_limits: int | None = None
    """Most images per question."""

    detail: str | None = None
    """How closely the model looks: ``high`` or ``low``. Example: ``high``."""

    transfer_methods: list[TransferMethod | str] | None = None
    """Ways in which images may be given. One of ``remote_url``, ``local_file``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.enabled = d.get("enabled")
        self.number_limits = d.get("number_limits")
        self.detail = d.get("detail")
        self.transfer_methods = d.get("transfer_methods")
        self.raw = d
        return self
