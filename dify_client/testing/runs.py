# Copied from overlays/dify/testing/runs.py. Edit that file, then run: python -m generator sync
"""Generations in progress: they publish events, callers follow them, and somebody may stop them.

A run goes on when its caller hangs up, as in Dify, and several callers may follow the same run.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from typing import Any, Final, TypeAlias

Event: TypeAlias = dict[str, Any]
PAUSED: Final = "workflow_paused"
FINISHED: Final = "workflow_finished"


class Run:
    """One generation.

    Args:
        task_id: what ``stop`` calls name.
        run_id: of the workflow run, or the message id of apps without a graph.
        app_id: of the app it belongs to.
        user: the end user who started it.
    """

    def __init__(self, task_id: str, run_id: str, app_id: str, user: str) -> None:
        self.task_id = task_id
        self.run_id = run_id
        self.app_id = app_id
        self.user = user
        self.events: list[Event] = []
        self.active = True
        """Whether somebody works on it: not while it is paused, and not after its end."""
        self.finished = False
        self.stopped = asyncio.Event()
        self.error: BaseException | None = None
        self._changed = asyncio.Event()

    def publish(self, event: Event) -> None:
        """Send an event to everybody who follows."""
        self.events.append(event)
        self._notify()

    def end(self, *, paused: bool = False) -> None:
        """Nobody works on it any more, for now or for good."""
        self.active = False
        self.finished = not paused
        self._notify()

    async def follow(self, start: int = 0, *, hold: bool = False) -> AsyncIterator[Event]:
        """Events from number ``start`` on, as they come.

        Args:
            start: 0 for all; ``len(events)`` for those from now on.
            hold: wait over pauses instead of ending there.
        """
        while True:
            while start < len(self.events):
                yield self.events[start]
                start += 1
            if self.finished or (not self.active and not hold):
                return
            await self._changed.wait()

    async def wait(self) -> None:
        """Until it is paused or finished."""
        while self.active:
            await self._changed.wait()

    async def pause(self, seconds: float) -> bool:
        """Let time pass; tells whether the run was stopped meanwhile."""
        if self.stopped.is_set():
            return True
        if seconds <= 0:
            # Others get a turn, so that a stop that is under way arrives.
            await asyncio.sleep(0)
            return self.stopped.is_set()
        try:
            await asyncio.wait_for(self.stopped.wait(), seconds)
        except asyncio.TimeoutError:
            return False
        return True

    def _notify(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()


class LiveRuns:
    """The runs of this process, by task and by run id."""

    def __init__(self) -> None:
        self._by_task: dict[str, Run] = {}
        self._by_run: dict[str, Run] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, run: Run, work: Coroutine[Any, Any, None]) -> None:
        """Work on a run in the background."""
        self.adopt(run)
        run.active = True

        async def guarded() -> None:
            try:
                await work
            except Exception as exc:
                run.error = exc
                run.publish({"event": "error", "code": "internal_server_error", "message": str(exc), "status": 500})
                run.end()

        task = asyncio.get_running_loop().create_task(guarded())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def adopt(self, run: Run) -> None:
        """Know a run that nobody works on yet."""
        self._by_task[run.task_id] = run
        self._by_run[run.run_id] = run

    def of_run(self, run_id: str) -> Run | None:
        return self._by_run.get(run_id)

    def active(self, app_id: str) -> int:
        """How many runs of an app are being worked on."""
        return sum(1 for run in self._by_task.values() if run.app_id == app_id and run.active)

    def stop(self, task_id: str, app_id: str, user: str) -> None:
        """Ask a run to stop; an unknown one, or one of another user or app, is ignored as Dify does."""
        run = self._by_task.get(task_id)
        if run is not None and run.app_id == app_id and run.user == user:
            run.stopped.set()

    async def close(self) -> None:
        """End everything that still runs."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
