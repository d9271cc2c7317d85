"""What an interaction told, and the rule that every one of them keeps."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from session_gateway.interaction import Interaction

Event = dict[str, Any]


def parse(frames: bytes) -> list[Event]:
    """The events of frames; id, name and data of each must agree."""
    found: list[Event] = []
    for frame in frames.decode().split("\n\n"):
        lines = [line for line in frame.split("\n") if line and not line.startswith(":")]
        if not lines:
            continue
        fields = dict(line.split(": ", 1) for line in lines)
        data: Event = json.loads(fields["data"])
        assert (fields["id"], fields["event"]) == (data["event_id"], data["type"])
        found.append(data)
    return found


def events(interaction: Interaction) -> list[Event]:
    """Everything an interaction has told so far."""
    return parse(b"".join(interaction.feed.frames))


def kinds(told: Sequence[Event]) -> list[str]:
    """The names of events, with ``+`` and ``-`` for beginning and end."""
    signs = {"interaction": "started", "completion": "running", "tool_call": "active"}
    return [
        event["type"] + (("+" if event[signs[event["type"]]] else "-") if event["type"] in signs else "")
        for event in told
    ]


def text(told: Sequence[Event]) -> str:
    """What the events add up to."""
    found = ""
    for event in told:
        if event["type"] == "message":
            found = event["content"]
        elif event["type"] == "text_delta":
            found += event["content"]
    return found


def keeps_the_rule(told: Sequence[Event]) -> None:
    """One start first; one end of the completion, then one end of the interaction, last; numbers without gaps."""
    names = kinds(told)
    assert names[0] == "interaction+"
    assert names[-2:] == ["completion-", "interaction-"]
    for once in ("interaction+", "interaction-", "completion-"):
        assert names.count(once) == 1
    assert names.count("completion+") <= 1
    interaction = told[0]["id"]
    assert [event["event_id"] for event in told] == [f"{interaction}:{number}" for number in range(1, len(told) + 1)]
    failed = "error" in names
    assert (told[-2]["stop_reason"] == "error") == failed
    if failed:
        assert names[-3] == "error"
