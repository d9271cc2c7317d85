# Copied from overlays/dify/testing/requests.py. Edit that file, then run: python -m generator sync
"""What the server received, for tests to look at."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class ReceivedRequest:
    """One request. The key it carried is not kept; ``app`` says which app it was for."""

    method: str
    path: str
    """Below the base URL: ``/chat-messages``."""
    query: Mapping[str, list[str]]
    headers: Mapping[str, str] = field(repr=False)
    """By name in lower case, without ``authorization``."""
    body: bytes = field(repr=False)
    operation: str | None = None
    """Operation id, if a route fits."""
    app: str | None = None
    """Name of the app whose key was used."""
    status: int | None = None
    """What was answered."""

    @property
    def json(self) -> Any:
        """The body as JSON; ``None`` if it is none."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None
