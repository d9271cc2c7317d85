# Generated from spec/coze/workflows.yaml (WorkflowStreamRequest): edit that, not this file.
"""A run to make and to follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.workflow_stream_request import WorkflowStreamRequestBuilder


@define(kw_only=True)
class WorkflowStreamRequest(RequestModel):
    """A run to make and to follow."""

    workflow_id: str
    """The workflow."""

    parameters: Mapping[str, Any] | None = None
    """What it is given."""

    bot_id: str | None = None
    """Bot it runs for, if its nodes need one."""

    app_id: str | None = None
    """App it runs for, if its nodes need one."""

    ext: Mapping[str, str] | None = None
    """``latitude``, ``longitude`` and ``user_id`` of the end user."""

    workflow_version: str | None = None
    """Which version runs."""

    connector_id: str | None = None
    """Channel; ``1024`` is the API."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("workflow_id", "workflow_id", required=True, check=Check(types=("string",))),
        Field("parameters", "parameters", check=Check(types=("object",))),
        Field("bot_id", "bot_id", check=Check(types=("string",))),
        Field("app_id", "app_id", check=Check(types=("string",))),
        Field("ext", "ext", check=Check(types=("object",), items=Check(types=("string",)))),
        Field("workflow_version", "workflow_version", check=Check(types=("string",))),
        Field("connector_id", "connector_id", check=Check(types=("string",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.workflow_id = d["workflow_id"]
        self.parameters = d.get("parameters")
        self.bot_id = d.get("bot_id")
        self.app_id = d.get("app_id")
        self.ext = d.get("ext")
        self.workflow_version = d.get("workflow_version")
        self.connector_id = d.get("connector_id")
        self.raw = d
        return self

    @staticmethod
    def builder() -> WorkflowStreamRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.workflow_stream_request import WorkflowStreamRequestBuilder

        return WorkflowStreamRequestBuilder()
