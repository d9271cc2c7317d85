# Generated from spec/dify/runs.yaml (WorkflowRunRequest): edit that, not this file.
"""Builder of ``WorkflowRunRequest``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.file_input import FileInput
    from ..models.response_mode import ResponseMode
    from ..models.workflow_run_request import WorkflowRunRequest


class WorkflowRunRequestBuilder(Builder["WorkflowRunRequest"]):
    """Builds a ``WorkflowRunRequest`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def inputs(self, value: Mapping[str, Any]) -> Self:
        """Values of the start node's variables, by name; ``app.parameters`` tells which there are. A file variable
        takes a file input, a file list a list of them. Default: empty.
        """
        return self._set("inputs", value)

    def files(self, value: Sequence[FileInput]) -> Self:
        """Files of the run as a whole, for apps that take them besides their variables."""
        return self._set("files", value)

    def response_mode(self, value: ResponseMode) -> Self:
        """Set by the call you use; servers read a missing value as blocking. One of ``streaming``, ``blocking``."""
        return self._set("response_mode", value)

    def user(self, value: str) -> Self:
        """Your name for the end user. Runs and uploaded files belong to it: later calls find them under the same name
        only. Default: the client's ``user``.
        """
        return self._set("user", value)

    def build(self) -> WorkflowRunRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.workflow_run_request import WorkflowRunRequest

        return self._build(WorkflowRunRequest)
