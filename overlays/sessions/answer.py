"""What a chat stream has told so far: text, thoughts, tools, the outcome, and where to read on. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from .models import ChatResponse

RESUME_WAITS: Final = (0.0, 0.25, 0.5, 1.0, 2.0, 4.0)
"""Seconds before each try to reattach; an event that comes starts the row anew."""


class Answer:
    """The answer of one interaction, as far as it was told."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.thoughts: list[str] = []
        self.tool_calls: list[Mapping[str, Any]] = []
        self.tool_results: list[Mapping[str, Any]] = []
        self.interaction_id: str | None = None
        self.number = 0
        """Number of the last event that was told; 0: none."""
        self.stop_reason: str | None = None
        self.input_tokens: int | None = None
        self.output_tokens: int | None = None
        self.tries = 0
        """Tries to reattach since the last event."""

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self.pieces)

    def position(self, header: str | None) -> str | None:
        """What ``Last-Event-ID`` has to say to read on; ``None`` if the interaction is not known.

        Args:
            header: ``Interaction-Id`` of the answer's head, for a stream that broke before its first event.
        """
        interaction = self.interaction_id or header
        return f"{interaction}:{self.number}" if interaction else None

    def told(self, raw: Any) -> bool:
        """Whether an event came before, by its number."""
        interaction, number = _place(raw)
        return interaction == self.interaction_id and number <= self.number

    def take(self, raw: Any) -> None:
        """Note an event, as it stood on the wire."""
        event = cast("Mapping[str, Any]", raw if isinstance(raw, Mapping) else {})
        interaction, number = _place(event)
        if interaction:
            self.interaction_id, self.number = interaction, number
        self.tries = 0
        kind, content = event.get("type"), event.get("content")
        if kind == "text_delta" and isinstance(content, str):
            self.pieces.append(content)
        elif kind == "message" and isinstance(content, str):
            self.pieces[:] = [content]
        elif kind == "thought_delta" and isinstance(content, str):
            self.thoughts.append(content)
        elif kind == "tool_call":
            if event.get("active"):
                self.tool_calls += event.get("tool_calls") or ()
            self.tool_results += event.get("tool_results") or ()
        elif kind == "completion" and not event.get("running"):
            self.stop_reason = event.get("stop_reason")
            self.input_tokens, self.output_tokens = event.get("input_tokens"), event.get("output_tokens")

    def response(self, ended: str) -> ChatResponse:
        """What the call without a stream would have given.

        Args:
            ended: when the answer was complete, RFC 3339.
        """
        from .models.chat_response import ChatResponse

        message = {
            "role": "assistant",
            "content": [{"type": "text", "text": self.text}],
            "id": self.interaction_id or "",
            "created_at": ended,
            "tool_calls": list(self.tool_calls),
            "tool_results": list(self.tool_results),
        }
        return ChatResponse.from_dict(
            {
                "message": message,
                "completion_id": self.interaction_id or "",
                "stop_reason": self.stop_reason,
                "input_tokens": self.input_tokens,
                "output_tokens": self.output_tokens,
            }
        )


def _place(raw: Any) -> tuple[str, int]:
    """Interaction and number of an event; ``("", 0)`` if it names none."""
    members = cast("Mapping[str, Any]", raw if isinstance(raw, Mapping) else {})
    event_id = members.get("event_id")
    interaction, _, number = event_id.rpartition(":") if isinstance(event_id, str) else ("", "", "")
    return (interaction, int(number)) if interaction and number.isdecimal() else ("", 0)
