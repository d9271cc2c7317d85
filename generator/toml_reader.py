"""Typed reading of a TOML file: each value is asked for by key and type, and what nobody asked for is a mistake."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from .errors import GeneratorError
from .shapes import as_dict, as_list, is_dict, is_list


class Table:
    """One table of a TOML file. Each getter raises GeneratorError naming the key when the value does not fit.

    Args:
        file: the file as named in messages.
        values: content of the table.
        path: dotted name of the table; empty for the root.
    """

    def __init__(self, file: str, values: Mapping[str, Any], path: str = "") -> None:
        self._file: Final = file
        self._values: Final = values
        self._path: Final = path
        self._asked: Final[set[str]] = set()

    def error(self, key: str, message: str, fix: str = "") -> GeneratorError:
        """An error about one key of this table, for checks that go beyond types."""
        return GeneratorError.at(self._file, "", f"{self._dotted(key)} {message}", fix=fix)

    def has(self, key: str) -> bool:
        """Whether the file has this key."""
        return key in self._values

    def text(self, key: str, default: str | None = None, *, pattern: str = "", hint: str = "") -> str:
        """Text; required if there is no default.

        Args:
            key: name in this table.
            default: what a missing key means.
            pattern: regular expression for the whole value.
            hint: what the pattern asks for, in words.
        """
        value: Any = self._get(key)
        if value is None:
            if default is None:
                raise self.error(key, "is missing", fix="it is required text")
            return default
        if not isinstance(value, str):
            raise self.error(key, f"must be text, not {value!r}")
        if pattern and not re.fullmatch(pattern, value):
            raise self.error(key, f"is {value!r}", fix=f"it must be {hint}")
        return value

    def optional_name(self, key: str, default: str | None) -> str | None:
        """Text that may be switched off: ``default`` if the key is missing, None if the value is null or empty."""
        if self.has(key) and self._get(key) is None:
            return None
        return self.text(key, default or "") or None

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value: Any = self._get(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise self.error(key, f"must be true or false, not {value!r}")
        return value

    def number(self, key: str, default: float) -> float:
        """A number, as float."""
        value: Any = self._get(key)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.error(key, f"must be a number, not {value!r}")
        return float(value)

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """A list of different texts, in its order."""
        value: Any = self._get(key)
        if value is None and not required:
            return ()
        items = as_list(value)
        if not is_list(value) or (required and not items) or not all(isinstance(i, str) and i for i in items):
            raise self.error(key, f"must be a list of texts, not {value!r}")
        if len(set(items)) != len(items):
            raise self.error(key, f"names something twice: {items!r}")
        return tuple(items)

    def names(self, key: str, default: tuple[str, ...]) -> tuple[str, ...]:
        """One text or a list of them: ``default`` if the key is missing, none if the value is null or empty."""
        value: Any = self._get(key)
        if not self.has(key):
            return default
        if value is None or value == "":
            return ()
        return (value,) if isinstance(value, str) else self.texts(key)

    def scalars(self, key: str, default: tuple[Any, ...]) -> tuple[Any, ...]:
        """A list of texts or whole numbers, at least one; ``default`` if the key is missing."""
        value: Any = self._get(key)
        if value is None:
            return default
        items = as_list(value)
        if not items or not all(isinstance(item, str | int) and not isinstance(item, bool) for item in items):
            raise self.error(key, f"must be a list of texts or whole numbers, not {value!r}")
        return tuple(items)

    def table(self, key: str) -> Table:
        """A table inside this one; a missing one is empty."""
        value: Any = self._get(key)
        if value is not None and not is_dict(value):
            raise self.error(key, f"must be a table, not {value!r}", fix=f"write [{self._dotted(key)}]")
        return Table(self._file, as_dict(value), self._dotted(key))

    def values(self, key: str) -> dict[str, Any]:
        """A table of plain values (text, numbers, true, false) inside this one; a missing one is empty."""
        found = dict(self.table(key)._values)
        for name, value in found.items():
            if not isinstance(value, str | int | float):
                raise self.error(key, f"{name} must be a plain value, not {value!r}")
        return found

    def tables(self) -> Iterator[tuple[str, Table]]:
        """Each key of this table as a table, in file order."""
        for key in self._values:
            yield key, self.table(key)

    def all_texts(self) -> dict[str, str]:
        """The whole table as text by key, in file order."""
        return {key: self.text(key) for key in self._values}

    def finish(self) -> None:
        """Refuse keys that nobody asked for.

        Raises:
            GeneratorError: naming the first one, and the known key most like it.
        """
        for key in self._values:
            if key not in self._asked:
                near = difflib.get_close_matches(key, self._asked, n=1)
                fix = (
                    f"did you mean {near[0]}?" if near else f"known here: {', '.join(sorted(self._asked)) or 'nothing'}"
                )
                raise self.error(key, "is no setting", fix=fix)

    def _get(self, key: str) -> Any:
        self._asked.add(key)
        return self._values.get(key)

    def _dotted(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key


def read_toml(path: Path, label: str) -> Table:
    """The root table of a file.

    Args:
        path: the file.
        label: its name in messages.

    Raises:
        GeneratorError: if the file is missing or no valid TOML.
    """
    try:
        return Table(label, tomllib.loads(path.read_text("utf-8")))
    except FileNotFoundError as exc:
        raise GeneratorError.at(label, "", "is missing", fix="every folder under spec/ needs one") from exc
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as exc:
        raise GeneratorError.at(label, "", f"is no valid TOML: {exc}") from exc
