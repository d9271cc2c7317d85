# Copied from overlays/dify/testing/store.py. Edit that file, then run: python -m generator sync
"""Where the state lives: rows (JSON objects) of several kinds, and bytes. This one keeps all of it in memory.

Rows are never changed in place: ``change`` replaces one, so that a row somebody holds stays as it was read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

Row: TypeAlias = Mapping[str, Any]


class Store:
    """Rows by kind and id, in the order in which they were added."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[str, Row]] = {}
        self._bytes: dict[str, bytes] = {}

    def put(self, kind: str, row: Row) -> Row:
        """Add or replace a row; its id is its member ``id``."""
        self._rows.setdefault(kind, {})[row["id"]] = row
        return row

    def change(self, kind: str, key: str, **members: Any) -> Row:
        """Replace some members of a row that is there; gives the new row."""
        return self.put(kind, {**self._rows[kind][key], **members})

    def get(self, kind: str, key: str, **equal: Any) -> Row | None:
        """The row of that id, if it is there and has these values."""
        row = self._rows.get(kind, {}).get(key)
        return row if row is not None and _fits(row, equal) else None

    def find(self, kind: str, **equal: Any) -> list[Row]:
        """All rows with these values, oldest first."""
        return [row for row in self._rows.get(kind, {}).values() if _fits(row, equal)]

    def delete(self, kind: str, key: str) -> bool:
        """Remove a row; tells whether it was there."""
        return self._rows.get(kind, {}).pop(key, None) is not None

    def put_bytes(self, key: str, content: bytes) -> None:
        """Keep the content of a file."""
        self._bytes[key] = content

    def get_bytes(self, key: str) -> bytes | None:
        """The content of a file."""
        return self._bytes.get(key)

    def close(self) -> None:
        """Nothing more will be asked."""


def _fits(row: Row, equal: Mapping[str, Any]) -> bool:
    return all(row.get(name) == value for name, value in equal.items())
