# Generated from spec/sessions/sessions.yaml (SessionDetail): edit that, not this file.
"""A session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .reasoning_effort import ReasoningEffort


@define(kw_only=True)
class SessionDetail(Model):
    """A session."""

    id: str
    """Its id. Example: ``tiger-castle``."""

    model_id: str
    """Model that answers in it. Example: ``scripted``."""

    persona_id: str
    """Persona that answers. Example: ``default``."""

    name: str
    """Name to show. Example: ``Holiday plans``."""

    created_at: str
    """When it was made."""

    updated_at: str | None = None
    """When it was changed last."""

    last_activity: str | None = None
    """When something was said last."""

    is_active: bool
    """Whether an answer is being made."""

    custom_prompt: str | None = None
    """Instruction for the model."""

    temperature: float | None = None
    """Randomness."""

    reasoning_effort: ReasoningEffort | str | None = None
    """How much the model thinks. One of ``low``, ``medium``, ``high``."""

    extending_thinking: bool | None = None
    """Whether the model thinks at length."""

    budget_tokens: int | None = None
    """Tokens to think with."""

    max_tokens: int | None = None
    """Most tokens of an answer."""

    tools: list[str]
    """Names of tools the model may use."""

    tool_ids: list[str]
    """Ids of tools the model may use."""

    metadata: dict[str, Any]
    """What was given, ``inputs`` included."""

    message_count: int
    """Messages said so far, answers included."""

    agent_internal_id: str | None = None
    """Id of the conversation at the provider; null before its first answer."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.model_id = d["model_id"]
        self.persona_id = d["persona_id"]
        self.name = d["name"]
        self.created_at = d["created_at"]
        self.updated_at = d.get("updated_at")
        self.last_activity = d.get("last_activity")
        self.is_active = d["is_active"]
        self.custom_prompt = d.get("custom_prompt")
        self.temperature = d.get("temperature")
        self.reasoning_effort = d.get("reasoning_effort")
        self.extending_thinking = d.get("extending_thinking")
        self.budget_tokens = d.get("budget_tokens")
        self.max_tokens = d.get("max_tokens")
        self.tools = d["tools"]
        self.tool_ids = d["tool_ids"]
        self.metadata = d["metadata"]
        self.message_count = d["message_count"]
        self.agent_internal_id = d.get("agent_internal_id")
        self.raw = d
        return self
