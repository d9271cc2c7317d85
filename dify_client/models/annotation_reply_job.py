# Generated from spec/dify/annotations.yaml (AnnotationReplyJob): edit that, not this file.
"""A background job that switches annotation reply on or off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .job_status import JobStatus


@define(kw_only=True)
class AnnotationReplyJob(Model):
    """A background job that switches annotation reply on or off."""

    job_id: str
    """Id of the job."""

    job_status: JobStatus | str
    """How far it is. One of ``waiting``, ``running``, ``completed``, ``failed``, ``processing``, ``error``."""

    error_msg: str | None = None
    """Why the job failed; empty if it did not. Not in the answer that starts the job."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.job_id = d["job_id"]
        self.job_status = d["job_status"]
        self.error_msg = d.get("error_msg")
        self.raw = d
        return self
