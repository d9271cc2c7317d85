# Generated from spec/dify/app.yaml (SystemParameters): edit that, not this file.
"""Limits for uploads on this server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class SystemParameters(Model):
    """Limits for uploads on this server. Sizes in MB."""

    image_file_size_limit: int
    """Largest image in MB. Example: ``10``."""

    video_file_size_limit: int
    """Largest video in MB. Example: ``100``."""

    audio_file_size_limit: int
    """Largest audio file in MB. Example: ``50``."""

    file_size_limit: int
    """Largest document or other file in MB. Example: ``15``."""

    workflow_file_upload_limit: int
    """Most files per run. Example: ``10``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.image_file_size_limit = d["image_file_size_limit"]
        self.video_file_size_limit = d["video_file_size_limit"]
        self.audio_file_size_limit = d["audio_file_size_limit"]
        self.file_size_limit = d["file_size_limit"]
        self.workflow_file_upload_limit = d["workflow_file_upload_limit"]
        self.raw = d
        return self
