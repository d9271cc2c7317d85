"""Coze's events as core events. No I/O: one object per answer, fed with events as they stood on the wire."""

from __future__ import annotations

import base64
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
    Remark,
    Text,
    Thought,
    Tools,
    Usage,
)
from ..shapes import as_list, as_object, count, parsed

PROVIDER: Final = "coze"
_CHAT: Final = "conversation.chat."
_CARD: Final = "application/vnd.coze.card+json"


class CozeEvents:
    """Maps the events of one chat.

    Args:
        logid: id of the call in Coze's logs, told with its failure.
        redacted: takes the token out of what Coze says of a failure.
    """

    def __init__(self, logid: str | None = None, redacted: Callable[[str], str] = str) -> None:
        self._logid: Final = logid
        self._redacted: Final = redacted
        self.conversation_id: str | None = None
        self.chat_id: str | None = None
        self._told: Final[set[str]] = set()
        self._last_call: dict[str, Any] | None = None
        self._usage: Usage | None = None

    def take(self, event: Mapping[str, Any]) -> list[CoreEvent]:
        """The core events of one event of Coze.

        Args:
            event: name and data, as ``{"event": ..., "data": ...}``.
        """
        name, data = str(event.get("event")), as_object(event.get("data"))
        if name.startswith(_CHAT):
            return self._chat(name.removeprefix(_CHAT), name, data)
        if name == "conversation.message.delta":
            return self._piece(data)
        if name == "conversation.message.completed":
            return self._message(data)
        if name == "conversation.audio.delta":
            return [Audio(str(data.get("id") or ""), str(data.get("content") or ""), "audio/pcm")]
        return [Dropped(name)]

    def end(self) -> list[CoreEvent]:
        """What is told when the stream has ended: sound comes after the chat that tells the tokens."""
        return [] if self._usage is None else [self._usage]

    def _chat(self, stage: str, name: str, data: Mapping[str, Any]) -> list[CoreEvent]:
        found: list[CoreEvent] = []
        if data.get("id") and data.get("conversation_id"):
            self.chat_id = str(data["id"])
            if self.conversation_id != data["conversation_id"]:
                self.conversation_id = str(data["conversation_id"])
                found.append(ConversationKnown(self.conversation_id))
        if stage == "failed":
            return [*found, self._failed(as_object(data.get("last_error")) or data)]
        if stage == "requires_action":
            wanted = as_object(as_object(data.get("required_action")).get("submit_tool_outputs"))
            calls = [_required(as_object(one)) for one in as_list(wanted.get("tool_calls"))]
            return [*found, *([Tools(True, PROVIDER, calls)] if calls else []), ActionRequired()]
        if stage == "completed":
            usage = as_object(data.get("usage"))
            self._usage = Usage(count(usage.get("input_count")), count(usage.get("output_count")))
        return [*found, Dropped(name)]

    def _failed(self, data: Mapping[str, Any]) -> Failed:
        code = data.get("code")
        params = {"provider": PROVIDER, "code": None if code is None else str(code)}
        if self._logid is not None:
            params["logid"] = self._logid
        return Failed("the provider reported an error", params, words=self._redacted(str(data.get("msg") or "")))

    def _piece(self, data: Mapping[str, Any]) -> list[CoreEvent]:
        found: list[CoreEvent] = []
        if thought := data.get("reasoning_content"):
            found.append(Thought(str(thought)))
        content = str(data.get("content") or "")
        if content and data.get("type") in ("answer", "", None) and data.get("content_type") != "card":
            self._told.add(str(data.get("id") or ""))
            found.append(Text(content))
        return found or [Dropped("conversation.message.delta without text")]

    def _message(self, data: Mapping[str, Any]) -> list[CoreEvent]:
        kind, content, identity = data.get("type"), str(data.get("content") or ""), str(data.get("id") or "")
        if kind == "answer" and data.get("content_type") == "card":
            return [Media(_CARD, content=base64.b64encode(content.encode("utf-8", "replace")).decode())]
        if kind == "answer":
            fresh = content and identity not in self._told
            return [Text(content)] if fresh else [Dropped("conversation.message.completed of answer")]
        if kind == "function_call":
            given = as_object(parsed(content))
            self._last_call = _call(identity, str(given.get("name") or "function"), given.get("arguments"))
            return [Tools(True, PROVIDER, [self._last_call])]
        if kind in ("tool_response", "tool_output"):
            call = self._last_call or _call(identity, "function", None)
            result = {"tool_id": call["tool_id"], "success": True, "result": parsed(content), "error": None}
            return [Tools(False, PROVIDER, [call], [result])]
        if kind == "follow_up":
            return [Remark(content)]
        return [Dropped(f"conversation.message.completed of {kind}")]


def _required(call: Mapping[str, Any]) -> dict[str, Any]:
    function = as_object(call.get("function"))
    return _call(str(call.get("id") or ""), str(function.get("name") or "function"), function.get("arguments"))


def _call(identity: str, name: str, arguments: Any) -> dict[str, Any]:
    given = parsed(arguments)
    parameters = {} if given is None else as_object(given) or {"input": given}
    return {"tool_id": identity, "name": name, "parameters": parameters}
