# Generated from spec/dify/runs.yaml (WorkflowRunRequest): edit that, not this file.
"""What a workflow is started with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.workflow_run_request import WorkflowRunRequestBuilder
    from .response_mode import ResponseMode


@define(kw_only=True)
class WorkflowRunRequest(RequestModel):
    """What a workflow is started with."""

    inputs: Mapping[str, Any] | None = None
    """Values of the start node's variables, by name; ``app.parameters`` tells which there are. A file variable takes a
    file input, a file list a list of them.
    """

    files: Sequence[FileInput] | None = None
    """Files of the run as a whole, for apps that take them besides their variables."""

    response_mode: ResponseMode | None = None
    """Set by the call you use; servers read a missing value as blocking. One of ``streaming``, ``blocking``."""

    user: str | None = None
    """Your name for the end user. Runs and uploaded files belong to it: later calls find them under the same name only.
    Example: ``user-123``.
    """

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("inputs", "inputs", required=True, check=Check(types=("object",)), always={}),
        Field(
            "files", "files", check=Check(types=("array",), items=Check(types=("object",), model=lambda: (FileInput,)))
        ),
        Field("response_mode", "response_mode", check=Check(types=("string",), enum=("streaming", "blocking"))),
        Field("user", "user", required=True, check=Check(types=("string",), min_length=1), client_default="user"),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.inputs = d.get("inputs")
        v: Any = d.get("files")
        self.files = [FileInput.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.response_mode = d.get("response_mode")
        self.user = d.get("user")
        self.raw = d
        return self

    @staticmethod
    def builder() -> WorkflowRunRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.workflow_run_request import WorkflowRunRequestBuilder

        return WorkflowRunRequestBuilder()


from .file_input import FileInput
