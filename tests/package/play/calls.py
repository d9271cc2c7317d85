"""The public calls of every operation, from the committed table ``tests/spec/operations.yaml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from dify_client import DifyClient

TABLE: Final = Path(__file__).resolve().parents[2] / "spec" / "operations.yaml"


@dataclass(frozen=True)
class Calls:
    """The calls of one operation below a service: ``conversations.list``. Empty: there is no such way."""

    services: tuple[str, ...]
    call: str
    stream: str

    def of(self, service: str, *, streams: bool) -> str:
        """The dotted name on a client: ``chat.conversations.list``."""
        return f"{service}.{self.stream if streams else self.call}"

    @property
    def names(self) -> tuple[str, ...]:
        """All dotted names, of all services."""
        return tuple(f"{service}.{name}" for service in self.services for name in (self.call, self.stream) if name)


@cache
def table() -> dict[str, Calls]:
    """Operation id -> its calls on the services that this client has. Deprecated aliases have none and are left out."""
    rows: dict[str, dict[str, Any]] = yaml.safe_load(TABLE.read_text("utf-8"))
    return {
        id_: Calls(
            services=tuple(service for service in row["services"] if hasattr(DifyClient, service)),
            call=row.get("call", ""),
            stream=row.get("stream", ""),
        )
        for id_, row in rows.items()
        if row.get("call") or row.get("stream")
    }


def bound(client: Any, name: str) -> Any:
    """The method of a client by its dotted name."""
    for part in name.split("."):
        client = getattr(client, part)
    return client
