"""A very short load through real processes, with the interpreter of the tests; and what the verdict is made of."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.bench.contestants import load_client, load_httpx
from scripts.bench.environments import ROOT
from scripts.bench.server import Server
from scripts.load.__main__ import page, table
from scripts.load.scenarios import MOST_OPEN, Lengths, Load, Outcome, limits

SHORT = Lengths(streams=5, events=500, threads=3, calls=2, leaves=1, long_stream=500, size=1024**2)


def here(_environment: str) -> Path:
    """The interpreter of the tests."""
    return Path(sys.executable)


@pytest.fixture
def server() -> Iterator[str]:
    running = Server()
    yield f"http://127.0.0.1:{running.port}"
    running.close()


@pytest.fixture
def ours(server: str) -> Iterator[load_client.Contestant]:
    contestant = load_client.Contestant(server)
    yield contestant
    contestant.close()


@pytest.fixture
def bare(server: str) -> Iterator[load_httpx.Contestant]:
    contestant = load_httpx.Contestant(server)
    yield contestant
    contestant.close()


def test_every_load_is_carried_and_told() -> None:
    outcomes = Load(ROOT, SHORT, here).run()
    assert [outcome.what.split(" ", 1)[1] for outcome in outcomes] == [
        "async streams at once, 500 events each",
        "threads on one client, 2 calls and a stream each",
        "streams left in seven ways, on 3 connections",
        "events through one stream",
        "of 1 MiB",
        "of 1 MiB",
    ]
    lines = table(outcomes).splitlines()
    assert len(lines) == 2 + len(outcomes) and len({len(line) for line in lines}) == 1
    assert table(outcomes) in page(outcomes)


def test_streams_wait_for_each_other(ours: load_client.Contestant, bare: load_httpx.Contestant) -> None:
    found = ours.streams(7, 500)
    assert found["events"] == 7 * 501
    assert found["most"] >= 7
    assert bare.streams(7, 500) > 7 * 500 * 200


def test_threads_get_the_answers_to_their_own_questions(
    ours: load_client.Contestant, bare: load_httpx.Contestant
) -> None:
    assert ours.threads(4, 3)["calls"] == 12
    assert bare.threads(4, 3) > 4 * 500


def test_connections_come_back_however_a_stream_is_left(ours: load_client.Contestant) -> None:
    assert ours.leave(2)["open"] <= MOST_OPEN


def test_files_go_both_ways(ours: load_client.Contestant, bare: load_httpx.Contestant, tmp_path: Path) -> None:
    path = tmp_path / "upload.bin"
    path.write_bytes(bytes(300_000))
    assert ours.receive(300_000) == bare.receive(300_000) == 300_000
    assert ours.send(str(path)) > 0 < bare.send(str(path))


def test_growth_and_connections_left_over_are_failures() -> None:
    flat, grown, leaky = {"memory": 0, "open": 3}, {"memory": 9 * 1024**2, "open": 3}, {"open": MOST_OPEN + 1}
    assert limits([flat, flat], 8.0) == ()
    assert limits([flat, grown], 8.0) == ("memory grew by 9.0 MiB, more than 8",)
    assert limits([leaky], 8.0) == ("42 connections are still open",)
    assert "**too much**" in table([Outcome("x", "", "", None, "+1 MiB", "", ("too much",))])
