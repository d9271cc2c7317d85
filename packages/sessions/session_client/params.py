# Generated from spec/sessions. Edit the specification, not this file.
"""Types of dict literals that requests take; each has a model of the same name without Params."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict


class AudioContentParams(TypedDict):
    """A sound that was uploaded to the session."""

    type: Literal["audio"]
    """Kind of the part."""
    file_id: str
    """Id of the uploaded file."""
    mime_type: NotRequired[str]
    """Media type; that of the upload if left out."""


class FileContentParams(TypedDict):
    """A document or other file that was uploaded to the session."""

    type: Literal["file"]
    """Kind of the part."""
    file_id: str
    """Id of the uploaded file."""
    mime_type: NotRequired[str]
    """Media type; that of the upload if left out."""


class ImageContentParams(TypedDict):
    """A picture that was uploaded to the session."""

    type: Literal["image"]
    """Kind of the part."""
    file_id: str
    """Id of the uploaded file."""
    mime_type: NotRequired[str]
    """Media type; that of the upload if left out."""


MessageRoleParams: TypeAlias = Literal["user", "assistant", "system"]
"""Who speaks."""


ReasoningEffortParams: TypeAlias = Literal["low", "medium", "high"]
"""How much a model thinks."""


class SessionCreateParams(TypedDict):
    """A session to make."""

    model_id: str
    """Model that answers, by its name in the gateway's settings."""
    id: NotRequired[str]
    """Id of the session; the gateway makes one of two words if it is left out."""
    persona_id: NotRequired[str]
    """Persona that answers; ``default`` if left out."""
    name: NotRequired[str]
    """Name to show."""
    custom_prompt: NotRequired[str | None]
    """Instruction for the model."""
    temperature: NotRequired[float | None]
    """Randomness, 0 to 1."""
    reasoning_effort: NotRequired[ReasoningEffortParams | None]
    """How much the model thinks."""
    extending_thinking: NotRequired[bool | None]
    """Whether the model thinks at length."""
    budget_tokens: NotRequired[int | None]
    """Tokens to think with."""
    max_tokens: NotRequired[int | None]
    """Most tokens of an answer."""
    tools: NotRequired[list[str]]
    """Names of tools the model may use."""
    tool_ids: NotRequired[list[str]]
    """Ids of tools the model may use."""
    metadata: NotRequired[dict[str, Any]]
    """Anything of yours. ``inputs`` in it goes to the provider."""


class SessionUpdateParams(TypedDict):
    """What is to be changed; null sets back."""

    name: NotRequired[str]
    """Name to show."""
    persona_id: NotRequired[str]
    """Persona that answers."""
    custom_prompt: NotRequired[str | None]
    """Instruction for the model."""
    temperature: NotRequired[float | None]
    """Randomness, 0 to 1."""
    reasoning_effort: NotRequired[ReasoningEffortParams | None]
    """How much the model thinks."""
    extending_thinking: NotRequired[bool | None]
    """Whether the model thinks at length."""
    budget_tokens: NotRequired[int | None]
    """Tokens to think with."""
    max_tokens: NotRequired[int | None]
    """Most tokens of an answer."""
    tools: NotRequired[list[str]]
    """Names of tools the model may use."""
    tool_ids: NotRequired[list[str]]
    """Ids of tools the model may use."""
    metadata: NotRequired[dict[str, Any]]
    """Anything of yours. ``inputs`` in it goes to the provider."""


class TextContentParams(TypedDict):
    """Text."""

    type: Literal["text"]
    """Kind of the part."""
    text: str
    """The text."""


ContentPartParams: TypeAlias = TextContentParams | ImageContentParams | FileContentParams | AudioContentParams
"""A part of a message."""


class MessageInputParams(TypedDict):
    """A message of a user."""

    role: MessageRoleParams
    """Who speaks; only ``user`` is taken."""
    content: list[ContentPartParams]
    """Its parts; at least one is a text."""
    id: NotRequired[str]
    """Id of yours, to find it in logs."""
    created_at: NotRequired[str]
    """When it was written."""


class ChatRequestParams(TypedDict):
    """Something to say."""

    message: MessageInputParams
    """The message."""
