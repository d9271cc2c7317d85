"""Dify's events as core events. No I/O: one object per answer, fed with events as they stood on the wire."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Mapping
from typing import Any, Final

from ..core_events import (
    ActionRequired,
    Audio,
    ConversationKnown,
    CoreEvent,
    Dropped,
    Failed,
    Media,
    Replacement,
    Text,
    Thought,
    Tools,
    Usage,
)
from ..shapes import as_object, count, is_object, parsed

PROVIDER: Final = "dify"

_TEXTS: Final = ("message", "agent_message")


class DifyEvents:
    """Maps the events of one answer.

    Args:
        redacted: takes the app's key out of what Dify says of a failure.
    """

    def __init__(self, redacted: Callable[[str], str] = str) -> None:
        self._redacted: Final = redacted
        self._agent_spoke = False
        self._thoughts: Final[dict[str, str]] = {}
        self._called: Final[dict[str, list[dict[str, Any]]]] = {}
        self._answered: Final[set[str]] = set()
        self._conversation: str | None = None
        self._usage: Usage | None = None
        self._failure: Failed | None = None

    def take(self, event: Mapping[str, Any]) -> list[CoreEvent]:
        """The core events of one event of Dify.

        Args:
            event: the JSON object that came.
        """
        name = str(event.get("event"))
        found: list[CoreEvent] = []
        conversation = event.get("conversation_id")
        if isinstance(conversation, str) and conversation and conversation != self._conversation:
            self._conversation = conversation
            found.append(ConversationKnown(conversation))
        found += self._mapped(name, event)
        return found

    def end(self) -> list[CoreEvent]:
        """What is told when the stream has ended: Dify may say the tokens long before."""
        found: list[CoreEvent] = [] if self._usage is None else [self._usage]
        return [*found, self._failure] if self._failure is not None else found

    def _mapped(self, name: str, event: Mapping[str, Any]) -> list[CoreEvent]:
        if name in _TEXTS or (name == "message_file" and not event.get("url")):
            return self._text(name, event)
        if name in ("text_chunk", "reasoning_chunk"):
            data = as_object(event.get("data"))
            text = str(data.get("text") or data.get("reasoning") or "")
            return [] if not text else [Text(text) if name == "text_chunk" else Thought(text)]
        if name == "agent_thought":
            return self._thought(event)
        if name == "message_file":
            return _media(event)
        if name == "tts_message":
            sound = str(event.get("audio") or "")
            return [Audio(str(event.get("message_id") or ""), sound, "audio/mpeg")] if sound else []
        if name == "message_replace":
            return [Replacement(str(event.get("answer") or ""))]
        if name == "text_replace":
            return [Replacement(str(as_object(event.get("data")).get("text") or ""))]
        if name == "workflow_paused":
            return [ActionRequired()]
        self._remember(name, event)
        return [Dropped(name)]

    def _text(self, name: str, event: Mapping[str, Any]) -> list[CoreEvent]:
        """Agent apps repeat the whole answer in one ``message`` after their ``agent_message`` pieces."""
        if name == "message" and self._agent_spoke:
            return [Dropped("message after agent_message")]
        self._agent_spoke = self._agent_spoke or name == "agent_message"
        text = event.get("answer")
        return [Text(text)] if isinstance(text, str) and text else []

    def _thought(self, event: Mapping[str, Any]) -> list[CoreEvent]:
        """A step of an agent comes again and again with one id as it fills in: only what is new is told."""
        found: list[CoreEvent] = []
        step, thought = str(event.get("id")), str(event.get("thought") or "")
        told = self._thoughts.get(step, "")
        if thought and thought != told:
            rest = thought[len(told) :] if thought.startswith(told) else thought
            self._thoughts[step] = thought
            found.append(Thought(rest))
        tools = [tool for tool in str(event.get("tool") or "").split(";") if tool]
        if not tools:
            return found or [Dropped("agent_thought without news")]
        if step not in self._called:
            self._called[step] = _calls(step, tools, parsed(event.get("tool_input")))
            found.append(Tools(True, PROVIDER, self._called[step]))
        if event.get("observation") and step not in self._answered:
            self._answered.add(step)
            results = _results(self._called[step], parsed(event.get("observation")))
            found.append(Tools(False, PROVIDER, self._called[step], results))
        return found or [Dropped("agent_thought without news")]

    def _remember(self, name: str, event: Mapping[str, Any]) -> None:
        if name == "message_end":
            usage = as_object(as_object(event.get("metadata")).get("usage"))
            self._usage = Usage(count(usage.get("prompt_tokens")), count(usage.get("completion_tokens")))
        elif name == "workflow_finished":
            data = as_object(event.get("data"))
            if data.get("status") == "failed":
                params = {"provider": PROVIDER, "code": "workflow_failed"}
                words = self._redacted(str(data.get("error") or ""))
                self._failure = Failed("the provider's run failed", params, words=words)


def _calls(step: str, tools: list[str], given: Any) -> list[dict[str, Any]]:
    inputs = as_object(given)
    found: list[dict[str, Any]] = []
    for index, tool in enumerate(tools):
        own: Any = inputs.get(tool, given if len(tools) == 1 else {})
        parameters = own if is_object(own) else {"input": own}
        found.append({"tool_id": f"{step}:{index}" if index else step, "name": tool, "parameters": parameters})
    return found


def _results(calls: list[dict[str, Any]], seen: Any) -> list[dict[str, Any]]:
    observed = as_object(seen)
    return [
        {
            "tool_id": call["tool_id"],
            "success": True,
            "result": observed.get(call["name"], seen if len(calls) == 1 else None),
            "error": None,
        }
        for call in calls
    ]


def _media(event: Mapping[str, Any]) -> list[CoreEvent]:
    if event.get("belongs_to") == "user":
        return [Dropped("message_file of the user")]
    url, kind = str(event["url"]), str(event.get("type") or "file")
    path = url.partition("?")[0]
    guessed = mimetypes.guess_type(path)[0] or {"image": "image/*", "audio": "audio/*", "video": "video/*"}.get(kind)
    return [Media(guessed or "application/octet-stream", url=url, name=path.rpartition("/")[2] or None)]
