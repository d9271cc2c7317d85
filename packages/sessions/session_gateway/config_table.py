"""Reads one table of the settings file and names what is wrong in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

from .shapes import is_list, is_object

N = TypeVar("N", int, float)


class ConfigError(ValueError):
    """Settings that cannot be used; the text says where and why."""


class Table:
    """A table, and which of its keys were asked for.

    Args:
        values: the parsed table.
        path: its name in messages; empty for the file itself.
    """

    def __init__(self, values: Mapping[str, Any], path: str = "") -> None:
        self._values: Final = values
        self._path: Final = path
        self._asked: Final[set[str]] = set()

    def names(self) -> list[str]:
        """Its keys, in the file's order."""
        return list(self._values)

    def table(self, key: str) -> Table:
        """A table inside; a missing one is empty."""
        value = self._get(key, {})
        if not is_object(value):
            raise self._error(key, "must be a table")
        return Table(value, f"{self._path}.{key}" if self._path else key)

    def text(self, key: str, default: str | None = None) -> str:
        """Text; required without a default."""
        value = self._get(key, default)
        if value is None:
            raise self._error(key, "is missing")
        if not isinstance(value, str):
            raise self._error(key, f"must be text, not {value!r}")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; a missing one is empty."""
        value = self._get(key, [])
        if not is_list(value) or not all(isinstance(item, str) for item in value):
            raise self._error(key, "must be a list of texts")
        return tuple(value)

    def choice(self, key: str, allowed: Sequence[str], default: str | None = None) -> str:
        """One of several texts."""
        value = self.text(key, default)
        if value not in allowed:
            raise self._error(key, f"is {value!r}; it must be one of {', '.join(allowed)}")
        return value

    def integer(self, key: str, default: int) -> int:
        """A whole number of 0 or more."""
        value = self._get(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise self._error(key, f"must be a whole number, not {value!r}")
        return value

    def number(self, key: str, default: N) -> N:
        """A number; whole where the default is."""
        value = self._get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._error(key, f"must be a number, not {value!r}")
        if type(default) is int and not isinstance(value, int):
            raise self._error(key, f"must be a whole number, not {value!r}")
        try:
            return type(default)(value)
        except OverflowError:
            raise self._error(key, "is too large") from None

    def finish(self) -> None:
        """Refuse keys that nobody asked for.

        Raises:
            ConfigError: naming the first one.
        """
        for key in self._values:
            if key not in self._asked:
                raise self._error(key, f"is no setting; known here: {', '.join(sorted(self._asked)) or 'nothing'}")

    def _get(self, key: str, default: Any) -> Any:
        self._asked.add(key)
        return self._values.get(key, default)

    def _error(self, key: str, message: str) -> ConfigError:
        return ConfigError(f"{self._path}.{key} {message}" if self._path else f"{key} {message}")
