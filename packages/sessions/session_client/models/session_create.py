# Generated from spec/sessions/sessions.yaml (SessionCreate): edit that, not this file.
"""A session to make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field
from .._runtime.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._runtime.types import Unset
    from ..builders.session_create import SessionCreateBuilder
    from .reasoning_effort import ReasoningEffort


@define(kw_only=True)
class SessionCreate(RequestModel):
    """A session to make."""

    model_id: str
    """Model that answers, by its name in the gateway's settings. 1 to 128 characters. Example: ``scripted``."""

    id: str | None = None
    """Id of the session; the gateway makes one of two words if it is left out. 1 to 64 characters. Example:
    ``tiger-castle``.
    """

    persona_id: str | None = None
    """Persona that answers; ``default`` if left out. 1 to 128 characters. Example: ``default``."""

    name: str | None = None
    """Name to show. At most 256 characters. Example: ``Holiday plans``."""

    custom_prompt: str | None | Unset = UNSET
    """Instruction for the model. At most 100000 characters."""

    temperature: float | None | Unset = UNSET
    """Randomness, 0 to 1."""

    reasoning_effort: ReasoningEffort | None | Unset = UNSET
    """How much the model thinks. One of ``low``, ``medium``, ``high``."""

    extending_thinking: bool | None | Unset = UNSET
    """Whether the model thinks at length."""

    budget_tokens: int | None | Unset = UNSET
    """Tokens to think with. At least 0."""

    max_tokens: int | None | Unset = UNSET
    """Most tokens of an answer. At least 1."""

    tools: Sequence[str] | None = None
    """Names of tools the model may use. At most 200 items."""

    tool_ids: Sequence[str] | None = None
    """Ids of tools the model may use. At most 200 items."""

    metadata: Mapping[str, Any] | None = None
    """Anything of yours. ``inputs`` in it goes to the provider."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("model_id", "model_id", required=True, check=Check(types=("string",), min_length=1, max_length=128)),
        Field("id", "id", check=Check(types=("string",), min_length=1, max_length=64, pattern="^[a-z0-9][a-z0-9-]*$")),
        Field("persona_id", "persona_id", check=Check(types=("string",), min_length=1, max_length=128)),
        Field("name", "name", check=Check(types=("string",), max_length=256)),
        Field("custom_prompt", "custom_prompt", nullable=True, check=Check(types=("string",), max_length=100000)),
        Field("temperature", "temperature", nullable=True, check=Check(types=("number",), minimum=0, maximum=1)),
        Field(
            "reasoning_effort",
            "reasoning_effort",
            nullable=True,
            check=Check(types=("string",), enum=("low", "medium", "high")),
        ),
        Field("extending_thinking", "extending_thinking", nullable=True, check=Check(types=("boolean",))),
        Field("budget_tokens", "budget_tokens", nullable=True, check=Check(types=("integer",), minimum=0)),
        Field("max_tokens", "max_tokens", nullable=True, check=Check(types=("integer",), minimum=1)),
        Field("tools", "tools", check=Check(types=("array",), max_items=200, items=Check(types=("string",)))),
        Field("tool_ids", "tool_ids", check=Check(types=("array",), max_items=200, items=Check(types=("string",)))),
        Field("metadata", "metadata", check=Check(types=("object",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.model_id = d["model_id"]
        self.id = d.get("id")
        self.persona_id = d.get("persona_id")
        self.name = d.get("name")
        self.custom_prompt = d.get("custom_prompt", UNSET)
        self.temperature = d.get("temperature", UNSET)
        self.reasoning_effort = d.get("reasoning_effort", UNSET)
        self.extending_thinking = d.get("extending_thinking", UNSET)
        self.budget_tokens = d.get("budget_tokens", UNSET)
        self.max_tokens = d.get("max_tokens", UNSET)
        self.tools = d.get("tools")
        self.tool_ids = d.get("tool_ids")
        self.metadata = d.get("metadata")
        self.raw = d
        return self

    @staticmethod
    def builder() -> SessionCreateBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.session_create import SessionCreateBuilder

        return SessionCreateBuilder()
