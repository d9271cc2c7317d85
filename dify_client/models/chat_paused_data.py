# Generated from spec/dify/messages.yaml (ChatPausedData): edit that, not this file.
"""A chatflow's run at a pause."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .app_mode import AppMode
    from .workflow_status import WorkflowStatus


@define(kw_only=True)
class ChatPausedData(Model):
    """A chatflow's run at a pause."""

    id: str
    """Id of the message, as ``message_id``."""

    message_id: str
    """Message that is being answered."""

    conversation_id: str
    """Pass it on to continue the conversation."""

    mode: AppMode | str
    """Kind of the app, ``advanced-chat``. One of ``chat``, ``agent-chat``, ``advanced-chat``, ``completion``,
    ``workflow``, ``agent``, ``rag-pipeline``.
    """

    workflow_run_id: str
    """Run that is paused."""

    answer: str
    """The answer so far; may be empty."""

    status: WorkflowStatus | str
    """Always ``paused``. One of ``running``, ``succeeded``, ``failed``, ``stopped``, ``partial-succeeded``, ``paused``,
    ``scheduled``.
    """

    paused_nodes: list[str]
    """Nodes that wait."""

    reasons: list[PauseReason]
    """What the run waits for."""

    elapsed_time: float
    """Seconds the run took so far."""

    total_tokens: int
    """Tokens of all nodes so far."""

    total_steps: int
    """How many nodes ran so far."""

    metadata: MessageMetadata
    """Usage, citations and annotation of the answer."""

    created_at: int
    """When the message was made, Unix time in seconds."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.message_id = d["message_id"]
        self.conversation_id = d["conversation_id"]
        self.mode = d["mode"]
        self.workflow_run_id = d["workflow_run_id"]
        self.answer = d["answer"]
        self.status = d["status"]
        self.paused_nodes = d["paused_nodes"]
        v: Any = d["reasons"]
        self.reasons = [PauseReason.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.elapsed_time = d["elapsed_time"]
        self.total_tokens = d["total_tokens"]
        self.total_steps = d["total_steps"]
        v = d["metadata"]
        self.metadata = MessageMetadata.from_dict(v) if v.__class__ is dict else v
        self.created_at = d["created_at"]
        self.raw = d
        return self


from .message_metadata import MessageMetadata
from .pause_reason import PauseReason
