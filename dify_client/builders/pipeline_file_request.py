# Generated from spec/dify/pipeline.yaml (PipelineFileRequest): edit that, not this file.
"""Builder of ``PipelineFileRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import FileTypes
    from ..models.pipeline_file_request import PipelineFileRequest


class PipelineFileRequestBuilder(Builder["PipelineFileRequest"]):
    """Builds a ``PipelineFileRequest`` step by step; ``build()`` checks it. Needed: ``file``."""

    __slots__ = ()

    def file(self, value: FileTypes) -> Self:
        """The file."""
        return self._set("file", value)

    def build(self) -> PipelineFileRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.pipeline_file_request import PipelineFileRequest

        return self._build(PipelineFileRequest)
