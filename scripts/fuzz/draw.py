"""Structured values from plain bytes: one input serves atheris, hypothesis and the committed regressions alike."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any, Final, TypeVar

from generator.shapes import is_dict, is_list

T = TypeVar("T")

WORDS: Final = (
    "", "a", "id", "event", "data", "message", "type", "object", "string", "$ref", "#/components/schemas/Note",
    "null", "properties", "required", "enum", "items", "oneOf", "get", "/notes/{id}", "200", "\u2028", "\ud83d\ude00",
    "\x00", " ",
)  # fmt: skip


class Draw:
    """Choices made by bytes; when they have run out, the first choice is taken."""

    def __init__(self, data: bytes) -> None:
        self._data: Final = data
        self._at = 0

    @property
    def more(self) -> bool:
        """Whether bytes are left."""
        return self._at < len(self._data)

    def below(self, limit: int) -> int:
        """A number from 0 to below ``limit``, which is 1 or more."""
        size = 1 if limit <= 256 else 2 if limit <= 65536 else 4
        found = int.from_bytes(self.take(size), "big")
        return found % limit

    def take(self, count: int) -> bytes:
        """The next bytes, fewer at the end."""
        found = self._data[self._at : self._at + count]
        self._at += count
        return found

    def rest(self) -> bytes:
        """All bytes that are left."""
        return self.take(len(self._data))

    def choice(self, options: Sequence[T]) -> T:
        """One of several."""
        return options[self.below(len(options))]

    def text(self) -> str:
        """A word, or some text of its own."""
        kind = self.below(len(WORDS) + 8)
        return WORDS[kind] if kind < len(WORDS) else self.take(kind - len(WORDS)).decode("utf-8", "replace")

    def json(self, depth: int = 3) -> Any:
        """A JSON value."""
        kind = self.below(10 if depth else 7)
        plain: tuple[Any, ...] = (None, True, False, 0, -1, 1.5)
        if kind < len(plain):
            return plain[kind]
        if kind == 6:
            return self.text()
        count = self.below(4)
        if kind == 7:
            return [self.json(depth - 1) for _ in range(count)]
        return {self.text(): self.json(depth - 1) for _ in range(count)}

    def changed(self, whole: Any) -> Any:
        """A copy of a JSON value with a few things in it changed."""
        whole = copy.deepcopy(whole)
        for _ in range(1 + self.below(4)):
            self._change(whole)
        return whole

    def _change(self, whole: Any) -> None:
        part: Any = whole
        while True:
            keys: list[Any] = list(part) if is_dict(part) else list(range(len(part)))
            if not keys:
                return
            key = self.choice(keys)
            inner: Any = part[key]
            if (is_dict(inner) or is_list(inner)) and inner and self.below(8):
                part = inner
                continue
            kind = self.below(4)
            if kind == 0:
                part[key] = self.json()
            elif kind == 1:
                del part[key]
            elif kind == 2 and is_dict(part):
                part[self.text()] = part.pop(key)
            else:
                self._add(part, inner)
            return

    def _add(self, part: Any, value: Any) -> None:
        if is_dict(part):
            part[self.text()] = copy.deepcopy(value) if self.below(2) else self.json()
        else:
            part.append(copy.deepcopy(value) if self.below(2) else self.json())
