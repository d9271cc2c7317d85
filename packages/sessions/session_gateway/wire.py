"""Events as they are sent: the JSON text of an event, and its Server-Sent Events frame."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def encode_event(session_id: str, event_id: str, kind: str, members: Mapping[str, Any]) -> str:
    """The JSON text of an event. It has no line breaks, so that it is one ``data:`` line.

    Args:
        session_id: session of the answer.
        event_id: ``<interaction>:<number>``.
        kind: name of the event.
        members: what it says beside name, ids and role.
    """
    head = {"type": kind, "event_id": event_id, "session_id": session_id, "role": "assistant"}
    # A lone surrogate, which a provider's JSON can hold, cannot be sent as UTF-8.
    return _ENCODER.encode({**head, **members}).encode("utf-8", "replace").decode()


def frame(event_id: str, kind: str, data: str) -> bytes:
    """The frame of an event."""
    return f"id: {event_id}\nevent: {kind}\ndata: {data}\n\n".encode()


def parse_event_id(text: str) -> tuple[str, int] | None:
    """Interaction and number of an event id; ``None`` if it is none."""
    interaction, _, number = text.rpartition(":")
    usable = interaction.isascii() and interaction.isalnum() and number.isascii() and number.isdecimal()
    return (interaction, int(number)) if usable and len(number) < 10 else None
