# Generated from spec/coze/workflows.yaml (WorkflowStreamRequest): edit that, not this file.
"""Builder of ``WorkflowStreamRequest``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.workflow_stream_request import WorkflowStreamRequest


class WorkflowStreamRequestBuilder(Builder["WorkflowStreamRequest"]):
    """Builds a ``WorkflowStreamRequest`` step by step; ``build()`` checks it. Needed: ``workflow_id``."""

    __slots__ = ()

    def workflow_id(self, value: str) -> Self:
        """The workflow."""
        return self._set("workflow_id", value)

    def parameters(self, value: Mapping[str, Any]) -> Self:
        """What it is given."""
        return self._set("parameters", value)

    def bot_id(self, value: str) -> Self:
        """Bot it runs for, if its nodes need one."""
        return self._set("bot_id", value)

    def app_id(self, value: str) -> Self:
        """App it runs for, if its nodes need one."""
        return self._set("app_id", value)

    def ext(self, value: Mapping[str, str]) -> Self:
        """``latitude``, ``longitude`` and ``user_id`` of the end user."""
        return self._set("ext", value)

    def workflow_version(self, value: str) -> Self:
        """Which version runs."""
        return self._set("workflow_version", value)

    def connector_id(self, value: str) -> Self:
        """Channel; ``1024`` is the API."""
        return self._set("connector_id", value)

    def build(self) -> WorkflowStreamRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.workflow_stream_request import WorkflowStreamRequest

        return self._build(WorkflowStreamRequest)
