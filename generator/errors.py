"""What is wrong with the input, said once and clearly: where, what, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in one of the inputs.

    Args:
        file: the file to edit, as people call it (relative to the working folder where possible).
        pointer: JSON pointer inside the file, such as ``/paths/~1files/get``; empty for the whole file.
        message: what is wrong, without a final stop.
        fix: what to write instead; empty if the message says it already.
        line: line of the pointer, counted from 1; 0 if unknown.
    """

    file: str
    pointer: str
    message: str
    fix: str = ""
    line: int = 0

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        if self.pointer:
            where = f"{where}#{self.pointer}"
        return f"{where}: {self.message}" + (f". {self.fix[0].upper()}{self.fix[1:]}" if self.fix else "")


class GeneratorError(Exception):
    """The inputs cannot be turned into a package. Carries every problem found; nothing has been written.

    Args:
        problems: what is wrong, at least one.
    """

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems

    @classmethod
    def at(cls, file: str, pointer: str, message: str, *, fix: str = "", line: int = 0) -> GeneratorError:
        """An error with one problem."""
        return cls(Problem(file, pointer, message, fix, line))


def raise_all(problems: Iterable[Problem]) -> None:
    """Raise one error with all problems, sorted by place, or do nothing if there are none.

    Raises:
        GeneratorError: if there is at least one problem.
    """
    found = sorted(set(problems), key=lambda p: (p.file, p.line, p.pointer, p.message))
    if found:
        raise GeneratorError(*found)
