"""The rows of the table: who is compared with whom at what, and the budget of each."""

from __future__ import annotations

from typing import Any, Final, Literal, NamedTuple

from .payloads import message_event
from .processes import Contestant

HTTPX: Final = Contestant("via_httpx", "client")
CLIENT: Final = Contestant("via_client", "client")
CLIENT_ORJSON: Final = Contestant("via_client", "client-orjson")
HTTPX_SSE: Final = Contestant("via_httpx_sse", "httpx-sse")
PEER: Final = Contestant("via_dify_client_python", "dify-client-python")

Kind = Literal["at most", "faster"]
ORJSON: Final = "typed events, 64 KiB chunks, with orjson"


class Task(NamedTuple):
    """Something that one contestant does."""

    who: Contestant
    name: str
    arguments: tuple[Any, ...] = ()


class Row(NamedTuple):
    """One comparison. ``at most``: our time by theirs; ``faster``: their time by ours."""

    what: str
    against: str
    ours: Task
    theirs: Task
    kind: Kind
    budget: float | None
    """The limit that the median must keep; ``None`` for rows that only inform."""


class Lengths(NamedTuple):
    """How long a run is."""

    rounds: int
    events: int
    small_events: int
    """Events of the streams in 7-byte chunks, which take many times longer."""
    calls: int
    decodes: int
    starts: int
    """Rounds of the rows that start processes."""
    builds: int
    memory_events: int
    memory_bytes: int


FULL: Final = Lengths(15, 40_000, 1_000, 300, 100_000, 15, 3, 1_000_000, 1024**3)
QUICK: Final = Lengths(5, 10_000, 500, 300, 20_000, 5, 1, 100_000, 64 * 1024**2)


def rows(lengths: Lengths) -> list[Row]:
    """All comparisons of two running processes."""
    one, many, seven = (
        (f"/stream/{cut}/{count}",)
        for cut, count in (("one", lengths.events), ("many", lengths.events), ("seven", lengths.small_events))
    )
    calls = (lengths.calls,)
    event = (message_event(0), lengths.decodes)
    found = [
        _row("typed events, one event per chunk", "bare httpx `iter_raw`", "stream", one, HTTPX, "at most", 1.45),
        _row("typed events, one event per chunk", "httpx-sse + json", "stream", one, HTTPX_SSE, "faster", 1.15),
        _row("typed events, 64 KiB chunks", "httpx-sse + json", "stream", many, HTTPX_SSE, "faster", 1.3),
        _row(ORJSON, "httpx-sse + json", "stream", many, HTTPX_SSE, "faster", 2.3, CLIENT_ORJSON),
        Row(
            ORJSON,
            "httpx-sse + orjson",
            Task(CLIENT_ORJSON, "stream", many),
            Task(HTTPX_SSE, "stream", (*many, "orjson")),
            "faster",
            None,
        ),
        _row("typed events, 64 KiB chunks", "dify-client-python", "stream", many, PEER, "faster", 2.5),
        _row("typed events, one event per chunk", "dify-client-python", "stream", one, PEER, "faster", None),
        _row("typed events, 7-byte chunks", "bare httpx `iter_raw`", "stream", seven, HTTPX, "at most", None),
        Row(
            "dict to typed `message` event",
            "`json.loads` of the same event",
            Task(CLIENT, "decode", event),
            Task(CLIENT, "loads", event),
            "at most",
            0.3,
        ),
        _row("blocking chat call, parsed", "bare httpx `post().json()`", "blocking", calls, HTTPX, "at most", 1.10),
    ]
    pairs: tuple[tuple[str, str, tuple[str], Contestant, Kind], ...] = (
        ("typed events, one event per chunk", "bare httpx `aiter_raw`", one, HTTPX, "at most"),
        ("typed events, one event per chunk", "httpx-sse + json", one, HTTPX_SSE, "faster"),
        ("typed events, 64 KiB chunks", "httpx-sse + json", many, HTTPX_SSE, "faster"),
        ("typed events, 64 KiB chunks", "dify-client-python", many, PEER, "faster"),
    )
    for what, against, path, who, kind in pairs:
        found.append(_row(f"async: {what}", against, "astream", path, who, kind, None))
    found.append(
        _row("async: chat call, parsed", "bare httpx `post().json()`", "ablocking", calls, HTTPX, "at most", None)
    )
    return found


def _row(
    what: str,
    against: str,
    task: str,
    arguments: tuple[Any, ...],
    who: Contestant,
    kind: Kind,
    budget: float | None,
    ours: Contestant = CLIENT,
) -> Row:
    """A row in which both sides do the same task."""
    return Row(what, against, Task(ours, task, arguments), Task(who, task, arguments), kind, budget)
