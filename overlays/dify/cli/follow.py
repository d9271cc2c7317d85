"""Reads the stream of a run to its end, shows its events, and stops the run when the user leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from typing_extensions import Self

from .screen import Screen
from .signals import Interrupted, Watch

if TYPE_CHECKING:
    from types import TracebackType

    from .steps import AnyEvent

E_co = TypeVar("E_co", covariant=True)


class Followed(Protocol[E_co]):
    """What the streams of all app kinds have, as far as following needs it."""

    @property
    def task_id(self) -> str | None: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None: ...

    def __iter__(self) -> Iterator[E_co]: ...


def follow(stream: Followed[AnyEvent], screen: Screen, show: Callable[[AnyEvent], None]) -> None:
    """Read all events.

    Args:
        stream: made with ``stop_on_exit=True``, not yet opened.
        screen: told when the user has to wait.
        show: called with each event.

    Raises:
        Interrupted: the user left; the run has been stopped if it had begun.
        ApiError: as reading the stream.
    """

    def started() -> bool:
        return stream.task_id is not None

    def patience() -> None:
        screen.notice("the run has not begun yet and is stopped when it does; press Ctrl-C again to leave at once")

    try:
        with Watch(started, patience) as watch:
            watch.wait(stream.__enter__)
            with stream:
                events = iter(stream)
                while (event := watch.wait(lambda: next(events, None))) is not None:
                    show(event)
    except Interrupted as leaving:
        screen.end_line()
        told = "stopped" if started() else "left before the run began; it may go on at the server"
        raise Interrupted(leaving.number, told) from None
    screen.end_line()


def json_lines(screen: Screen) -> Callable[[AnyEvent], None]:
    """A ``show`` that prints each event as one JSON object."""
    return lambda event: screen.data(wire(event))


def wire(event: AnyEvent) -> dict[str, Any]:
    """An event as the server sent it; what was no JSON object is put into one."""
    raw: Any = event.raw
    return cast("dict[str, Any]", raw) if isinstance(raw, dict) else {"event": event.event, "raw": raw}
