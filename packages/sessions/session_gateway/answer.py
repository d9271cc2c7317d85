"""What an answer adds up to, for callers who want it whole and for the record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .clock import rfc3339
from .core_events import CoreEvent, Replacement, Text, Tools, Usage


class Answer:
    """Text, tools and tokens of one answer so far."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self.tool_calls: list[Mapping[str, Any]] = []
        self.tool_results: list[Mapping[str, Any]] = []
        self.input_tokens: int | None = None
        self.output_tokens: int | None = None

    @property
    def text(self) -> str:
        """The text, replacements included. Half a character, as a provider's JSON can hold, can be neither stored nor
        sent."""
        return "".join(self._pieces).encode("utf-8", "replace").decode()

    def take(self, event: CoreEvent) -> None:
        """Add what an event says."""
        if isinstance(event, Text):
            self._pieces.append(event.content)
        elif isinstance(event, Replacement):
            self._pieces = [event.content]
        elif isinstance(event, Tools):
            if event.active:
                self.tool_calls += event.calls
            self.tool_results += event.results
        elif isinstance(event, Usage):
            self.input_tokens, self.output_tokens = event.input_tokens, event.output_tokens

    def response(self, interaction: str, reason: str | None, moment: float) -> dict[str, Any]:
        """``ChatResponse`` of the API.

        Args:
            interaction: id of the interaction.
            reason: why the answer ended.
            moment: when, Unix time.
        """
        message = {
            "role": "assistant",
            "content": [{"type": "text", "text": self.text}],
            "id": interaction,
            "created_at": rfc3339(moment),
            "tool_calls": [dict(call) for call in self.tool_calls],
            "tool_results": [dict(result) for result in self.tool_results],
        }
        return {
            "message": message,
            "completion_id": interaction,
            "stop_reason": reason,
            "input_tokens": self.input_tokens,
            "output_tokens": self.output_tokens,
        }
