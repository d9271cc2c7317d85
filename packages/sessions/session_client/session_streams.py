# Copied from overlays/sessions/session_streams.py. Edit that file, then run: python -m generator sync
"""The streams of a session's answers: text as it comes, the whole answer, cancelling, reattaching."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import anyio

from . import AsyncEventStream, EventStream, RequestOptions
from .answer import RESUME_WAITS, Answer
from .errors import ApiConnectionError, ApiError, ApiStatusError

if TYPE_CHECKING:
    from .models import CancelResult, ChatResponse, SessionEvent

_HEADER = "Interaction-Id"
_NOTHING_MORE = 204
"""Nothing is behind the last event. That was no end, or nobody would have asked; so asking again is of no use."""


class _Facts:
    """What both colours tell of the answer."""

    _answer: Answer

    @property
    def text(self) -> str:
        """The text so far, replacements by the provider included."""
        return self._answer.text

    @property
    def thoughts(self) -> str:
        """What the model thought so far."""
        return "".join(self._answer.thoughts)

    @property
    def interaction_id(self) -> str | None:
        """Id of the interaction; ``None`` before the first event."""
        return self._answer.interaction_id

    @property
    def stop_reason(self) -> str | None:
        """Why the answer ended (``stop``, ``cancelled``, ``timeout``, ...); ``None`` while it is made."""
        return self._answer.stop_reason

    @property
    def position(self) -> str | None:
        """Id of the last event that was told, for ``attach(last_event_id=...)`` in another process."""
        return self._answer.position(None)

    def _progress(self) -> Mapping[str, Any]:
        return {"partial_text": self._answer.text}


class SessionStream(_Facts, EventStream["SessionEvent"]):
    """The events of an answer. See ``EventStream`` for reading and closing it.

    With ``resume=True`` a lost connection is made anew up to six times in a row, with growing waits of up to 4 s, and
    reading goes on behind the last event: each event is told once. Leaving the stream does not cancel the answer;
    ``cancel()`` does.
    """

    EXTRAS = frozenset({"resume"})

    def __init__(self, **settings: Any) -> None:
        self._answer = Answer()
        super().__init__(**settings)

    def result(self) -> ChatResponse:
        """Read to the end and return what the call without a stream would have returned.

        Raises:
            StreamError: the answer failed; with the text so far.
            StreamInterrupted: the stream broke off; with the text so far.
            ApiError: as any call.
        """
        with self:
            for _ in self:
                pass
        return self._answer.response(_now())

    def iter_text(self) -> Iterator[str]:
        """The pieces of the text as they come; ``text`` is right in the end, when a provider replaced some."""
        from .models.text_delta_event import TextDeltaEvent

        for event in self:
            if isinstance(event, TextDeltaEvent):
                yield event.content

    def cancel(self) -> CancelResult:
        """Ask the gateway to cancel the answer; the stream then ends by itself.

        Raises:
            ApiError: as any call.
        """
        from .api.chat.cancel_chat import OPERATION

        return self.client.fetch(OPERATION, {"session_id": self.args["session_id"]}, self.options)

    def _seen(self, event: SessionEvent) -> None:
        self._answer.take(event.raw)

    def _drop(self, event: SessionEvent) -> bool:
        return self._answer.told(event.raw)

    def _resume(self, error: ApiError) -> EventStream[SessionEvent] | None:
        from .api.chat.attach_chat import OPERATION, STREAM

        found = attachment(self._answer, self.stream_options, self.args, self.options, self.response.headers)
        while found is not None and self._answer.tries < len(RESUME_WAITS):
            time.sleep(RESUME_WAITS[self._answer.tries])
            self._answer.tries += 1
            other: EventStream[Any] = self.client.stream(OPERATION, STREAM, *found)
            try:
                other.__enter__()
            except ApiError as problem:
                if not worth_a_try(problem):
                    break
            else:
                if other.response.status_code == _NOTHING_MORE:
                    other.close()
                    break
                return other
        return None


class AsyncSessionStream(_Facts, AsyncEventStream["SessionEvent"]):
    """As ``SessionStream``, for ``async with`` and ``async for``."""

    EXTRAS = frozenset({"resume"})

    def __init__(self, **settings: Any) -> None:
        self._answer = Answer()
        super().__init__(**settings)

    async def result(self) -> ChatResponse:
        """As ``SessionStream.result``."""
        async with self:
            async for _ in self:
                pass
        return self._answer.response(_now())

    async def iter_text(self) -> AsyncIterator[str]:
        """As ``SessionStream.iter_text``."""
        from .models.text_delta_event import TextDeltaEvent

        async for event in self:
            if isinstance(event, TextDeltaEvent):
                yield event.content

    async def cancel(self) -> CancelResult:
        """As ``SessionStream.cancel``."""
        from .api.chat.cancel_chat import OPERATION

        return await self.client.fetch(OPERATION, {"session_id": self.args["session_id"]}, self.options)

    def _seen(self, event: SessionEvent) -> None:
        self._answer.take(event.raw)

    def _drop(self, event: SessionEvent) -> bool:
        return self._answer.told(event.raw)

    async def _resume(self, error: ApiError) -> AsyncEventStream[SessionEvent] | None:
        from .api.chat.attach_chat import OPERATION, STREAM

        found = attachment(self._answer, self.stream_options, self.args, self.options, self.response.headers)
        while found is not None and self._answer.tries < len(RESUME_WAITS):
            await anyio.sleep(RESUME_WAITS[self._answer.tries])
            self._answer.tries += 1
            other: AsyncEventStream[Any] = self.client.stream(OPERATION, STREAM, *found)
            try:
                await other.__aenter__()
            except ApiError as problem:
                if not worth_a_try(problem):
                    break
            else:
                if other.response.status_code == _NOTHING_MORE:
                    await other.aclose()
                    break
                return other
        return None


def attachment(
    answer: Answer,
    stream_options: Mapping[str, Any],
    args: Mapping[str, Any],
    options: RequestOptions | None,
    headers: Mapping[str, str],
) -> tuple[dict[str, Any], RequestOptions | None] | None:
    """Arguments and options of the call that reads on; ``None`` if it is not wanted or not possible.

    Args:
        answer: what was told.
        stream_options: of the broken stream.
        args: arguments of the broken stream.
        options: options of the broken stream; what they add to the body or the query belongs to that call alone.
        headers: of the answer that broke off.
    """
    position = answer.position(headers.get(_HEADER))
    if not stream_options.get("resume") or position is None:
        return None
    given = {"session_id": args["session_id"], "last_event_id": position}
    if options is not None:
        options = RequestOptions(api_key=options.api_key, headers=options.headers, base_url=options.base_url)
    return given, options


def worth_a_try(problem: ApiError) -> bool:
    """Whether another try to reattach may go better: the gateway is away or starts anew."""
    if isinstance(problem, ApiStatusError):
        return problem.status_code >= 500
    return isinstance(problem, ApiConnectionError)


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
