"""A model that needs no provider: it says what a script tells it, or repeats what it was told."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from ..config_table import ConfigError
from ..core_events import (
    ActionRequired,
    Audio,
    ConversationKnown,
    CoreEvent,
    Dropped,
    Failed,
    Media,
    Remark,
    Replacement,
    Text,
    Thought,
    Tools,
    Usage,
)
from ..errors import GatewayError
from ..shapes import as_object, is_list, is_object
from .base import Turn

_PROVIDER: Final = "scripted"
_ECHO: Final = ({"text": "You said: {text}"},)


class ScriptedBackend:
    """Answers by a list of steps.

    Args:
        steps: each an object with one of: ``text`` (sent word by word), ``thought``, ``replace``, ``remark``, ``tool``
            (``{name, parameters, result}``), ``media`` (``{content_type, url}``), ``audio`` (text, sent as base64),
            ``wait`` (seconds), ``error`` (message), ``requires_action``, ``drop`` (name); or ``refuse``
            (``{code, message}``), which refuses the message before it is answered. ``{text}`` in texts is what the
            user said.
    """

    provider = _PROVIDER
    honours: frozenset[str] = frozenset()

    def __init__(self, steps: Sequence[Mapping[str, Any]] = _ECHO) -> None:
        self.steps: Final = steps
        self.conversations: Final[set[str]] = set()

    @classmethod
    def from_file(cls, path: Path) -> ScriptedBackend:
        """Read the steps from a JSON file.

        Raises:
            ConfigError: the file is no list of objects.
        """
        try:
            steps: object = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError) as exc:
            raise ConfigError(f"the script {path} cannot be read: {exc}") from exc
        if not is_list(steps) or not all(is_object(step) for step in steps):
            raise ConfigError(f"the script {path} must be a list of objects")
        return cls(steps)

    async def open(self, turn: Turn) -> ScriptedRun:
        """As ``Backend.open``."""
        for step in self.steps:
            if refusal := step.get("refuse"):
                raise GatewayError(str(refusal["code"]), str(refusal.get("message", "refused")), provider=_PROVIDER)
        conversation = turn.conversation or f"{turn.session_id}-conversation"
        self.conversations.add(conversation)
        return ScriptedRun(self.steps, turn, conversation)

    async def stop_left(self, session_id: str, handle: str) -> None:
        """As ``Backend.stop_left``; answers of a script end with their process."""

    async def upload(self, session_id: str, name: str, content_type: str, content: bytes) -> Mapping[str, Any]:
        """As ``Backend.upload``."""
        return {"name": name, "size": len(content)}

    async def forget(self, session_id: str, conversation: str) -> None:
        """As ``Backend.forget``."""
        self.conversations.discard(conversation)

    async def close(self) -> None:
        """As ``Backend.close``."""


class ScriptedRun:
    """One answer by the script."""

    closes_on_stop = False
    handle = "scripted"

    def __init__(self, steps: Sequence[Mapping[str, Any]], turn: Turn, conversation: str) -> None:
        self._steps: Final = steps
        self._turn: Final = turn
        self._conversation: Final = conversation
        self._stopped: Final = asyncio.Event()

    async def events(self) -> AsyncGenerator[CoreEvent, None]:
        """As ``Run.events``."""
        yield ConversationKnown(self._conversation)
        said = 0
        for step in self._steps:
            if (seconds := step.get("wait")) is not None:
                await self._wait(float(seconds))
            for event in self._step(step):
                if self._stopped.is_set():
                    return
                said += isinstance(event, Text)
                yield event
                if isinstance(event, Failed):
                    return
                await asyncio.sleep(0)
            if self._stopped.is_set():
                return
        yield Usage(len(self._turn.text.split()), said)

    async def stop(self) -> None:
        """As ``Run.stop``."""
        self._stopped.set()

    async def close(self) -> None:
        """As ``Run.close``."""
        self._stopped.set()

    async def _wait(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopped.wait(), seconds)
        except asyncio.TimeoutError:
            return

    def _step(self, step: Mapping[str, Any]) -> list[CoreEvent]:
        found: list[CoreEvent] = []
        for kind, value in step.items():
            found += _events(kind, value, self._turn)
        return found


def _events(kind: str, value: Any, turn: Turn) -> Sequence[CoreEvent]:
    """The events of one member of a step."""
    text, members = str(value).replace("{text}", turn.text), as_object(value)
    if kind == "text":
        return [Text(word if index == 0 else f" {word}") for index, word in enumerate(text.split(" "))]
    if kind == "tool":
        name, result = str(members.get("name")), members.get("result")
        call = {"tool_id": name, "name": name, "parameters": as_object(members.get("parameters"))}
        outcome = {"tool_id": name, "success": True, "result": result, "error": None}
        return [Tools(True, _PROVIDER, [call]), Tools(False, _PROVIDER, [call], [outcome])]
    if kind == "media":
        return [Media(str(members.get("content_type")), url=members.get("url"), name=members.get("name"))]
    if kind == "audio":
        return [Audio("voice", base64.b64encode(text.encode()).decode(), "audio/mpeg")]
    simple: dict[str, CoreEvent] = {
        "thought": Thought(text),
        "replace": Replacement(text),
        "remark": Remark(text),
        "error": Failed(text, {"provider": _PROVIDER}),
        "requires_action": ActionRequired(),
        "drop": Dropped(text),
    }
    return [simple[kind]] if kind in simple else []
