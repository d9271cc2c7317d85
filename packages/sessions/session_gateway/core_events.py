"""What an answer consists of, whichever provider makes it. Adapters yield these; they become wire events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias


@dataclass(frozen=True)
class Text:
    """A piece of the answer."""

    content: str

    def wire(self) -> tuple[str, dict[str, Any]]:
        """Name and members of the wire event."""
        return "text_delta", {"content": self.content, "format": "markdown"}


@dataclass(frozen=True)
class Thought:
    """A piece of what the model thinks."""

    content: str

    def wire(self) -> tuple[str, dict[str, Any]]:
        """Name and members of the wire event."""
        return "thought_delta", {"content": self.content, "format": "text"}


@dataclass(frozen=True)
class Replacement:
    """Text in the place of everything before."""

    content: str

    def wire(self) -> tuple[str, dict[str, Any]]:
        """Name and members of the wire event."""
        return "message", {"content": self.content, "format": "markdown"}


@dataclass(frozen=True)
class Remark:
    """Something that is no part of the answer."""

    content: str
    severity: str = "info"

    def wire(self) -> tuple[str, dict[str, Any]]:
        """Name and members of the wire event."""
        return "system_message", {"content": self.content, "severity": self.severity, "format": "text"}


@dataclass(frozen=True)
class Tools:
    """Calls of tools that begin, or that have got their results."""

    active: bool
    vendor: str
    calls: Sequence[Mapping[str, Any]] = ()
    results: Sequence[Mapping[str, Any]] = ()

    def wire(self) -> tuple[str, dict[str, Any]]:
        """Name and members of the wire event."""
        calls, results = [dict(call) for call in self.calls], [dict(result) for result in self.results]
        return "tool_call", {
            "active": self.active, "vendor": self.vendor, "tool_calls": calls, "tool_results": results,
        }  # fmt: skip


@dataclass(frozen=True)
class Media:
    """Something to show beside the text."""

    content_type: str
    url: str | None = None
    name: str | None = None
    content: str | None = None

    def wire(self) -> tuple[str, dict[str, Any]]:
        """Name and members of the wire event."""
        members = {"content_type": self.content_type, "url": self.url, "name": self.name, "content": self.content}
        return "render_media", {**members, "foreign_content": True}


@dataclass(frozen=True)
class Audio:
    """A piece of the answer read aloud, in base64."""

    id: str
    content: str
    content_type: str

    def wire(self) -> tuple[str, dict[str, Any]]:
        """Name and members of the wire event."""
        return "audio_delta", {"id": self.id, "content": self.content, "content_type": self.content_type}


@dataclass(frozen=True)
class Usage:
    """Tokens, told at the end; no wire event of its own."""

    input_tokens: int | None
    output_tokens: int | None


@dataclass(frozen=True)
class ConversationKnown:
    """The provider's conversation, to be continued by the next message; no wire event of its own."""

    id: str


@dataclass(frozen=True)
class ActionRequired:
    """The provider waits for the result of a tool; the answer ends with ``requires_action``."""


@dataclass(frozen=True)
class Failed:
    """The provider says that the answer failed."""

    message: str
    params: Mapping[str, Any] = field(default_factory=dict[str, Any])
    code: str = "UPSTREAM_ERROR"
    words: str = ""
    """The provider's own words without the gateway's key, for the log alone."""


@dataclass(frozen=True)
class Dropped:
    """A provider's event that means nothing here; counted for the log."""

    name: str


CoreEvent: TypeAlias = (
    Text | Thought | Replacement | Remark | Tools | Media | Audio
    | Usage | ConversationKnown | ActionRequired | Failed | Dropped
)  # fmt: skip
"""Everything an adapter may yield."""
