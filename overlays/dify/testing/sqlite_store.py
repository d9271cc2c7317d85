"""The same store with a file behind it: read when opened, written with every change."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Final

from .store import Row, Store

_TABLES: Final = """
create table if not exists "row" (
    kind text not null, id text not null, json text not null, position integer primary key, unique (kind, id)
);
create table if not exists "file" (id text primary key, content blob not null);
"""
_PUT: Final = """
insert into "row" (kind, id, json) values (?, ?, ?) on conflict (kind, id) do update set json = excluded.json
"""


class SqliteStore(Store):
    """Keeps the state in a SQLite file, so that the next server with the same path goes on where this one ended.

    Args:
        path: the file; made if it is not there.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._database.executescript(_TABLES)
        for kind, text in self._database.execute('select kind, json from "row" order by position'):
            super().put(kind, json.loads(text))

    def put(self, kind: str, row: Row) -> Row:
        self._database.execute(
            _PUT,
            (kind, row["id"], json.dumps(row)),
        )
        return super().put(kind, row)

    def delete(self, kind: str, key: str) -> bool:
        self._database.execute('delete from "row" where kind = ? and id = ?', (kind, key))
        return super().delete(kind, key)

    def put_bytes(self, key: str, content: bytes) -> None:
        self._database.execute('insert or replace into "file" values (?, ?)', (key, content))

    def get_bytes(self, key: str) -> bytes | None:
        row = self._database.execute('select content from "file" where id = ?', (key,)).fetchone()
        return None if row is None else bytes(row[0])

    def close(self) -> None:
        self._database.close()
