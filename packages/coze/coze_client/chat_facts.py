# Copied from overlays/coze/chat_facts.py. Edit that file, then run: python -m generator sync
"""What the events of a chat add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .models.chat import Chat
from .models.chat_error import ChatError
from .shapes import members, text_or_none

if TYPE_CHECKING:
    from .models.chat_event import ChatEvent
    from .models.message import Message
    from .models.tool_call import ToolCall


class ChatFacts:
    """Takes the events of one chat, one after the other."""

    def __init__(self) -> None:
        self.chat: Chat | None = None
        self.messages: list[Message] = []
        self.failure: ChatError | None = None
        self.debug_url: str | None = None
        self._answers: dict[str, list[str]] = {}
        self._thoughts: list[str] = []
        self._audio: list[str] = []

    def add(self, event: ChatEvent) -> None:
        """Take the next event. Events this build does not know change nothing."""
        if event.event == "conversation.message.delta":
            self._piece(event.data)
        elif event.event == "conversation.message.completed":
            self._whole(event.data)
        elif event.event == "conversation.audio.delta":
            self._audio.append(event.data.content)
        elif event.event == "conversation.chat.failed":
            self._failed(event.data)
        elif event.event == "done":
            self.debug_url = text_or_none(members(event.data).get("debug_url"))
        elif (
            event.event == "conversation.chat.created"
            or event.event == "conversation.chat.in_progress"
            or event.event == "conversation.chat.requires_action"
            or event.event == "conversation.chat.completed"
        ):
            self.chat = event.data

    @property
    def text(self) -> str:
        """What the bot has answered so far; several answers one below the other."""
        return "\n".join("".join(pieces) for pieces in self._answers.values())

    @property
    def reasoning(self) -> str:
        """What the model has thought so far."""
        return "".join(self._thoughts)

    @property
    def audio(self) -> bytes:
        """The sound so far."""
        from base64 import b64decode  # most chats have none

        return b"".join(b64decode(piece) for piece in self._audio)

    @property
    def tool_calls(self) -> tuple[ToolCall, ...]:
        """Calls of tools that the chat waits for; none if it waits for nothing."""
        action = self.chat.required_action if self.chat is not None else None
        # Chats that wait for nothing have an action as well, with an empty type and no calls.
        if action is None or action.type != "submit_tool_outputs" or action.submit_tool_outputs is None:
            return ()
        return tuple(action.submit_tool_outputs.tool_calls or ())

    def _piece(self, message: Message) -> None:
        if message.reasoning_content:
            self._thoughts.append(message.reasoning_content)
        if message.type in ("answer", "", None) and message.content:
            self._answers.setdefault(message.id or "", []).append(message.content)

    def _whole(self, message: Message) -> None:
        self.messages.append(message)
        if message.type == "answer":
            # It says all that its pieces said, and is all there is if there were none.
            self._answers[message.id or ""] = [message.content]

    def _failed(self, data: Chat | ChatError) -> None:
        if isinstance(data, Chat):
            self.chat, self.failure = data, data.last_error or ChatError()
        else:
            self.failure = data
