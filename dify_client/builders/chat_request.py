# Generated from spec/dify/messages.yaml (ChatRequest): edit that, not this file.
"""Builder of ``ChatRequest``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.chat_request import ChatRequest
    from ..models.file_input import FileInput
    from ..models.response_mode import ResponseMode


class ChatRequestBuilder(Builder["ChatRequest"]):
    """Builds a ``ChatRequest`` step by step; ``build()`` checks it. Needed: ``query``."""

    __slots__ = ()

    def query(self, value: str) -> Self:
        """What the user asks."""
        return self._set("query", value)

    def inputs(self, value: Mapping[str, Any]) -> Self:
        """Values for the variables of the app's form, by name; ``parameters`` of the app lists them. For file variables
        give file inputs. A running conversation keeps the values it began with. Default: empty.
        """
        return self._set("inputs", value)

    def user(self, value: str) -> Self:
        """Your name for the end user. Conversations, messages and uploads belong to it: later calls find them under the
        same name only. Default: the client's ``user``.
        """
        return self._set("user", value)

    def response_mode(self, value: ResponseMode) -> Self:
        """How the answer comes. The function you call sets it; servers take a missing one as ``blocking``. One of
        ``streaming``, ``blocking``.
        """
        return self._set("response_mode", value)

    def conversation_id(self, value: str) -> Self:
        """Conversation to continue; leave it out to start one."""
        return self._set("conversation_id", value)

    def files(self, value: Sequence[FileInput]) -> Self:
        """Files that go with the question; the app must have them enabled."""
        return self._set("files", value)

    def auto_generate_name(self, value: bool) -> Self:
        """Whether a model makes up a title for a new conversation."""
        return self._set("auto_generate_name", value)

    def workflow_id(self, value: str) -> Self:
        """Published version of a chatflow to run; the newest if left out."""
        return self._set("workflow_id", value)

    def build(self) -> ChatRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.chat_request import ChatRequest

        return self._build(ChatRequest)
