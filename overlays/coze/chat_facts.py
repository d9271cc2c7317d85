"""What the events of a chat add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .models.chat import Chat
from .models.chat_error import ChatError
from .models.message import Message
from .shapes import members, text_or_none

if TYPE_CHECKING:
    from .models.chat_event import ChatEvent
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
        """Take the next event. Events this build does not know change nothing, nor does data of another kind."""
        if event.event == "conversation.message.delta":
            self._piece(event.data)
        elif event.event == "conversation.message.completed":
            self._whole(event.data)
        elif event.event == "conversation.audio.delta":
            self._sound(event.data)
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
            self._state(event.data)

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

    # The classes say what data is; a server may send something else in its place, which is passed on as it came.

    def _state(self, data: object) -> None:
        if isinstance(data, Chat):
            self.chat = data

    def _piece(self, data: object) -> None:
        if not isinstance(data, Message):
            return
        if thought := text_or_none(data.reasoning_content):
            self._thoughts.append(thought)
        if data.type in ("answer", "", None) and (content := text_or_none(data.content)):
            self._answers.setdefault(text_or_none(data.id) or "", []).append(content)

    def _whole(self, data: object) -> None:
        if not isinstance(data, Message):
            return
        self.messages.append(data)
        if data.type == "answer":
            # It says all that its pieces said, and is all there is if there were none.
            self._answers[text_or_none(data.id) or ""] = [text_or_none(data.content) or ""]

    def _sound(self, data: object) -> None:
        if isinstance(data, Message) and (piece := text_or_none(data.content)):
            self._audio.append(piece)

    def _failed(self, data: object) -> None:
        self._state(data)
        error: object = data.last_error if isinstance(data, Chat) else data
        self.failure = error if isinstance(error, ChatError) else ChatError()
