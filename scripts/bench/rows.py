"""The rows of the table: who is compared with whom at what, and the budget of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Literal, NamedTuple

from .payloads import message_event
from .processes import Contestant

HTTPX: Final = Contestant("via_httpx", "httpx")
CLIENT: Final = Contestant("via_client", "client")
CLIENT_ORJSON: Final = Contestant("via_client", "client-orjson")
HTTPX_SSE: Final = Contestant("via_httpx_sse", "httpx-sse")
PEER: Final = Contestant("via_dify_client_python", "dify-client-python")
OAPI2: Final = Contestant("via_dify_oapi2", "dify-oapi2")
OFFICIAL: Final = Contestant("via_dify_client", "dify-client")
OPENAI: Final = Contestant("via_openai", "openai")
MSGSPEC: Final = Contestant("via_msgspec", "msgspec")

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
    memory_stream: int
    """Events of the stream that is decoded from memory."""
    memory_events: int
    memory_bytes: int


FULL: Final = Lengths(15, 40_000, 1_000, 300, 100_000, 15, 3, 10_000, 1_000_000, 1024**3)
QUICK: Final = Lengths(5, 10_000, 500, 300, 20_000, 5, 1, 1_000, 100_000, 64 * 1024**2)


def rows(lengths: Lengths, file: str) -> list[Row]:
    """All comparisons of two running processes.

    Args:
        lengths: how long they run.
        file: a recorded stream, for the rows that decode from memory.
    """
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
    for cut, path, peers in (
        ("one event per chunk", one, (OPENAI, OAPI2, OFFICIAL)),
        ("64 KiB chunks", many, (OPENAI, OAPI2, OFFICIAL)),
        ("7-byte chunks", seven, (HTTPX_SSE, OPENAI)),
    ):
        found += [_row(f"typed events, {cut}", _NAMES[who], "stream", path, who, "faster", None) for who in peers]
    for cut, path in (("one event per chunk", one), ("64 KiB chunks", many)):
        found.append(_row(f"typed events, {cut}", _NAMES[MSGSPEC], "stream", path, MSGSPEC, "at most", None))
    for what, where, who in (
        ("typed events, one event per chunk", one, HTTPX),
        ("typed events, one event per chunk", one, HTTPX_SSE),
        ("typed events, one event per chunk", one, OPENAI),
        ("typed events, one event per chunk", one, OAPI2),
        ("typed events, one event per chunk", one, MSGSPEC),
        ("typed events, 64 KiB chunks", many, HTTPX_SSE),
        ("typed events, 64 KiB chunks", many, PEER),
        ("typed events, 7-byte chunks", seven, HTTPX),
    ):
        against = "bare httpx `aiter_raw`" if who is HTTPX else _NAMES[who]
        found.append(_row(f"async: {what}", against, "astream", where, who, _kind(who), None))
    for who in (PEER, OAPI2, OFFICIAL):
        found.append(_row("blocking chat call, parsed", _NAMES[who], "blocking", calls, who, "faster", None))
    found.append(
        _row("async: chat call, parsed", "bare httpx `post().json()`", "ablocking", calls, HTTPX, "at most", None)
    )
    for cut, size in (("one event per chunk", 0), ("64 KiB chunks", 64 * 1024), ("7-byte chunks", 7)):
        chunks = (f"chunks:{size}:{file}",)
        for who in (HTTPX_SSE, OPENAI, MSGSPEC):
            found.append(
                _row(f"from memory: typed events, {cut}", _NAMES[who], "memory", chunks, who, _kind(who), None)
            )
    return found


def judged(found: Sequence[Row]) -> list[Row]:
    """The rows that have a budget."""
    return [row for row in found if row.budget is not None]


def _kind(who: Contestant) -> Kind:
    """How rows against somebody are told: what stands below the client, or beyond it, is a limit."""
    return "at most" if who in (HTTPX, MSGSPEC) else "faster"


_NAMES: Final = {
    HTTPX_SSE: "httpx-sse + json",
    PEER: "dify-client-python",
    OAPI2: "dify-oapi2 + json by hand",
    OFFICIAL: "dify-client + json by hand",
    OPENAI: "openai's decoder + json",
    MSGSPEC: "the limit: httpx + msgspec, nothing else",
}


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
