# Generated from spec/dify/app.yaml (UploadLimits): edit that, not this file.
"""Limits for uploads that are stored with an app."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class UploadLimits(Model):
    """Limits for uploads that are stored with an app. Sizes in MB."""

    file_size_limit: int | None = None
    """Largest document or other file in MB."""

    image_file_size_limit: int | None = None
    """Largest image in MB."""

    audio_file_size_limit: int | None = None
    """Largest audio file in MB."""

    video_file_size_limit: int | None = None
    """Largest video in MB."""

    batch_count_limit: int | None = None
    """Most files that can be chosen at once."""

    workflow_file_upload_limit: int | None = None
    """Most files per run."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.file_size_limit = d.get("file_size_limit")
        self.image_file_size_limit = d.get("image_file_size_limit")
        self.audio_file_size_limit = d.get("audio_file_size_limit")
        self.video_file_size_limit = d.get("video_file_size_limit")
        self.batch_count_limit = d.get("batch_count_limit")
        self.workflow_file_upload_limit = d.get("workflow_file_upload_limit")
        self.raw = d
        return self
