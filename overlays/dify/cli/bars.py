"""Progress bars on standard error while many things are done; plain lines, or nothing, where that is no terminal."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from .screen import Screen


class Bar:
    """One bar, counting things that are done."""

    def __init__(self, progress: Progress, screen: Screen, title: str, total: int) -> None:
        self._progress = progress
        self._screen = screen
        self._title = title
        self._total = total
        self._done = 0
        self._task = progress.add_task(title, total=total, count=f"0/{total}")

    def part(self, share: float) -> None:
        """The thing at hand is done to this share, from 0 to 1."""
        self._progress.update(self._task, completed=self._done + share)

    def advance(self, name: str, error: str = "") -> None:
        """One thing is done, or has failed."""
        self._done += 1
        self._progress.update(self._task, completed=self._done, count=f"{self._done}/{self._total}")
        if error:
            self._screen.step(f"! {name}: {error}", "red")
        else:
            self._screen.step(f"+ {self._title} {name}", "dim")


class Bars:
    """The bars of one command."""

    def __init__(self, progress: Progress, screen: Screen) -> None:
        self._progress = progress
        self._screen = screen

    def bar(self, title: str, total: int) -> Bar:
        """A new bar.

        Args:
            title: what is being done.
            total: how often.
        """
        return Bar(self._progress, self._screen, title, total)


@contextmanager
def bars(screen: Screen) -> Generator[Bars, None, None]:
    """Show bars inside; they vanish at the end, and the cursor comes back, however that is."""
    progress = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[count]}"),
        TimeElapsedColumn(),
        console=screen.aside,
        disable=not (screen.shows_steps and screen.aside.is_terminal),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    with progress:
        yield Bars(progress, screen)
