"""One message and its answer: the state machine between a provider's run and the callers who watch it.

    starting --provider accepts--> streaming --its stream ends--> idle
       |                             |
       +--cancel, time-outs, nobody watches--> cancelling --its stream ends, or the deadline--> idle

The work is done by a task of the gateway, never by the request that started it: a caller who goes away neither kills
nor leaks it.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import aclosing, suppress
from functools import partial
from typing import Any, Final, Literal, TypeAlias

from . import event_log, left_runs
from .answer import Answer
from .backends import Backend, Run, Turn
from .clock import Clock
from .config import Limits
from .core_events import ActionRequired, ConversationKnown, CoreEvent, Dropped, Failed, Usage
from .errors import GatewayError
from .event_feed import EventFeed, noted
from .records import count_messages, set_conversation
from .shapes import one_line
from .store import Store

State: TypeAlias = Literal["idle", "starting", "streaming", "cancelling"]

logger = logging.getLogger("session_gateway")

_STATUS: Final = {"stop": "completed", "requires_action": "completed", "error": "failed"}
_CLOSING_EVENTS: Final = 3


class Interaction:
    """One message and its answer.

    Args:
        id: its id.
        backend: who answers.
        turn: the message.
        options: what callers are told about how the provider was asked.
        store: where events are kept.
        clock: for deadlines.
        limits: the deadlines.
        on_end: called when it is over, before callers see its last event.
    """

    def __init__(
        self,
        *,
        id: str,
        backend: Backend,
        turn: Turn,
        options: Mapping[str, Any],
        store: Store,
        clock: Clock,
        limits: Limits,
        on_end: Callable[[Interaction], None],
    ) -> None:
        self.id: Final = id
        self.session_id: Final = turn.session_id
        self.state: State = "starting"
        self.feed: Final = EventFeed(id, turn.session_id, store)
        self.answer: Final = Answer()
        self.viewers = 0
        self.opened: Final[asyncio.Future[None]] = asyncio.get_running_loop().create_future()
        """The provider has accepted (or it was cancelled first); fails with what a caller is answered instead."""
        self.stop_reason: str | None = None
        self.error: GatewayError | None = None
        self._backend: Final = backend
        self._turn: Final = turn
        self._options: Final = dict(options)
        self._store: Final = store
        self._clock: Final = clock
        self._limits: Final = limits
        self._on_end: Final = on_end
        self._run: Run | None = None
        self._stoppable: Final = asyncio.Event()
        self._stop_sent = False
        self._dropped: Final[Counter[str]] = Counter()
        self._cancel_reason: str | None = None
        self._timers: Final[set[asyncio.Task[None]]] = set()
        self._grace: asyncio.Task[None] | None = None
        self._work: Final = asyncio.ensure_future(self._answering())
        self._task: Final = asyncio.ensure_future(self._supervise())
        self._timer(self._after(limits.run_seconds, "timeout"))

    # Callers

    def enter(self) -> None:
        """A caller watches."""
        self.viewers += 1
        if self._grace is not None:
            self._grace.cancel()
            self._grace = None

    def leave(self) -> None:
        """A caller has gone; the last one starts the grace time."""
        self.viewers -= 1
        if self.viewers == 0 and not self._work.done():
            if self._limits.grace_seconds == 0:
                self.cancel("client_gone")
            else:
                self._grace = self._timer(self._after(self._limits.grace_seconds, "client_gone"))

    def cancel(self, reason: str) -> None:
        """End the answer early. Only the first call counts, and none once the provider has ended.

        Args:
            reason: ``cancelled``, ``client_gone`` or ``timeout``; told as ``stop_reason``.
        """
        if self._cancel_reason is None and not self._work.done():
            self._cancel_reason, self.state = reason, "cancelling"
            self._timer(self._cancelling())

    async def finished(self) -> None:
        """Wait until it is over and everything of it is released."""
        await asyncio.shield(self._task)

    # The provider

    async def _answering(self) -> str:
        """Ask the provider and pass on what it says; gives the reason of the end."""
        run = self._run = await self._open()
        if self.state == "starting":
            self.state = "streaming"
        self.feed.emit("interaction", {"started": True, "id": self.id})
        running = {"running": True, "completion_options": self._options, "stop_reason": None}
        await self.feed.emit("completion", {**running, "input_tokens": None, "output_tokens": None})
        if not self.opened.done():
            self.opened.set_result(None)
        reason = "stop"
        async with aclosing(run.events()) as events:
            async for event in events:
                self._learn_handle(run)
                if isinstance(event, Failed):
                    if event.words:
                        logger.warning("%s: %s", self._backend.provider, one_line(event.words))
                    raise GatewayError(event.code, event.message, **event.params)
                if isinstance(event, ActionRequired):
                    reason = "requires_action"
                else:
                    await self._take(event)
        return reason

    async def _open(self) -> Run:
        try:
            return await self._clock.within(self._limits.open_seconds, self._backend.open(self._turn))
        except TimeoutError:
            message = "the provider did not answer in time"
            raise GatewayError("UPSTREAM_TIMEOUT", message, provider=self._backend.provider) from None

    def _learn_handle(self, run: Run) -> None:
        """Store by what the answer can be stopped, before any event that came with it is seen."""
        if self._stoppable.is_set():
            return
        handle = run.handle
        if handle is not None:
            self._stoppable.set()
            self._store.submit(lambda db: left_runs.note(db, self.id, handle)).add_done_callback(noted)

    async def _take(self, event: CoreEvent) -> None:
        self.answer.take(event)
        if isinstance(event, Dropped):
            self._dropped[event.name] += 1
        elif isinstance(event, ConversationKnown):
            await self._store.run(partial(set_conversation, session_id=self.session_id, conversation=event.id))
        elif not isinstance(event, Usage | ActionRequired | Failed):
            if self.feed.number >= self._limits.max_events - _CLOSING_EVENTS:
                message = f"the answer has more than {self._limits.max_events} events"
                raise GatewayError("TOO_MANY_EVENTS", message, limit=self._limits.max_events)
            kind, members = event.wire()
            await self.feed.emit(kind, members)

    # The end

    async def _supervise(self) -> None:
        await asyncio.wait({self._work})
        reason = self._judge()
        failure = self.error
        self.stop_reason = reason
        await self._release()
        if self.feed.number == 0:
            self.feed.emit("interaction", {"started": True, "id": self.id})
        if failure is not None:
            members = {"error_code": failure.code, "message": failure.message, "params": failure.params}
            self.feed.emit("error", members)
        self.feed.emit("completion", event_log.ended(reason, self.answer.input_tokens, self.answer.output_tokens))
        now, status, text = self._clock.time(), _STATUS.get(reason, "cancelled"), self.answer.text
        self._store.submit(lambda db: event_log.end(db, self.id, status, reason, text, now)).add_done_callback(noted)
        if text:
            self._store.submit(lambda db: count_messages(db, self.session_id, 1, now)).add_done_callback(noted)
        last = self.feed.emit("interaction", {"started": False, "id": self.id}, before_last=self._over)
        await asyncio.wait({last})
        dropped = f", dropped {dict(self._dropped)}" if self._dropped else ""
        logger.info("interaction %s of %s ended: %s%s", self.id, self.session_id, reason, dropped)

    def _judge(self) -> str:
        """Why the work ended; fills ``error``."""
        problem = asyncio.CancelledError() if self._work.cancelled() else self._work.exception()
        if problem is None:
            return self._cancel_reason or self._work.result()
        if self._cancel_reason is not None:
            return self._cancel_reason
        if isinstance(problem, GatewayError):
            self.error = problem
        else:
            logger.error("interaction %s failed", self.id, exc_info=problem)
            self.error = GatewayError.internal()
        return "error"

    async def _release(self) -> None:
        """Stop the timers and close the connection. A provider that still makes the answer is told to stop."""
        for timer in list(self._timers):
            timer.cancel()
        if self._timers:
            await asyncio.wait(self._timers)
        run = self._run
        if run is None:
            return
        ours = self.error is not None and self.error.status == 500
        if ours and run.handle is not None and not self._stop_sent:
            with suppress(TimeoutError):
                await self._clock.within(self._limits.cancel_seconds, self._stop(run))
        try:
            await run.close()
        except Exception as exc:
            logger.warning("closing the connection of interaction %s failed: %s", self.id, exc)

    async def _cancelling(self) -> None:
        """Tell the provider once, as soon as it can be told, and give it until the deadline."""
        limit = asyncio.ensure_future(self._clock.sleep(self._limits.cancel_seconds))
        stopping = asyncio.ensure_future(self._stop_when_possible())
        try:
            await asyncio.wait({limit, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if self._run is None or not (stopping.done() and self._run.closes_on_stop):
                await limit
        finally:
            stopping.cancel()
            limit.cancel()
            await asyncio.wait({stopping, limit})
        self._work.cancel()

    async def _stop_when_possible(self) -> None:
        await self._stoppable.wait()
        if self._run is not None and not self._stop_sent:
            await self._stop(self._run)

    async def _stop(self, run: Run) -> None:
        self._stop_sent = True
        self._store.submit(lambda db: left_runs.forget(db, self.id)).add_done_callback(noted)
        try:
            await run.stop()
        except GatewayError as exc:
            logger.warning("stopping interaction %s failed: %s", self.id, exc)

    async def _after(self, seconds: float, reason: str) -> None:
        await self._clock.sleep(seconds)
        self.cancel(reason)

    def _over(self) -> None:
        """The last event is about to be seen."""
        self.state = "idle"
        self._on_end(self)
        if self.opened.done():
            return
        if self.error is None:
            self.opened.set_result(None)
        else:
            self.opened.set_exception(self.error)
            self.opened.exception()  # it is no fault if nobody waits for it any more

    def _timer(self, work: Any) -> asyncio.Task[None]:
        task: asyncio.Task[None] = asyncio.ensure_future(work)
        self._timers.add(task)
        task.add_done_callback(self._timers.discard)
        return task
