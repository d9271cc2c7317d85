"""The contestants and the server they are measured with: all of them read the same events, however they are cut."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.bench.contestants import via_client, via_httpx, via_httpx_sse
from scripts.bench.contestants.worker import argument
from scripts.bench.contestants.worker import main as work
from scripts.bench.payloads import CHUNK_SIZES, EVENTS_PER_BLOCK, block, closing, message_event, whole
from scripts.bench.server import Server


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    running = Server()
    yield f"http://127.0.0.1:{running.port}"
    running.close()


@pytest.fixture
def client(server: str) -> Iterator[via_client.Contestant]:
    contestant = via_client.Contestant(server)
    yield contestant
    contestant.close()


@pytest.fixture
def httpx_sse(server: str) -> Iterator[via_httpx_sse.Contestant]:
    contestant = via_httpx_sse.Contestant(server)
    yield contestant
    contestant.close()


@pytest.fixture
def httpx(server: str) -> Iterator[via_httpx.Contestant]:
    contestant = via_httpx.Contestant(server)
    yield contestant
    contestant.close()


@pytest.mark.parametrize("cut", CHUNK_SIZES)
def test_all_read_the_same_events(
    cut: str, client: via_client.Contestant, httpx_sse: via_httpx_sse.Contestant, httpx: via_httpx.Contestant
) -> None:
    path = f"/stream/{cut}/{2 * EVENTS_PER_BLOCK}"
    expected = 2 * EVENTS_PER_BLOCK + 1  # the closing event
    assert client.stream(path) == client.astream(path) == expected
    assert httpx_sse.stream(path) == httpx_sse.astream(path, "orjson") == expected
    body = sum(len(f"data: {message_event(n)}\n\n".encode()) for n in range(EVENTS_PER_BLOCK))
    assert httpx.stream(path) == httpx.astream(path) > 2 * body


def test_all_get_the_same_answers(client: via_client.Contestant, httpx: via_httpx.Contestant) -> None:
    assert client.blocking(2) == client.ablocking(2) == httpx.blocking(2) == httpx.ablocking(2) > 0


@pytest.mark.parametrize("size", [0, 7, 64 * 1024])
def test_all_read_the_same_stream_from_memory(
    size: int, tmp_path: Path, client: via_client.Contestant, httpx_sse: via_httpx_sse.Contestant
) -> None:
    file = tmp_path / "stream.sse"
    file.write_bytes(whole(100))
    chunks = argument(f"chunks:{size}:{file}")
    assert b"".join(chunks) == whole(100)
    assert {len(chunk) for chunk in chunks[:-1]} == {size} or size != 7
    assert client.memory(chunks) == httpx_sse.memory(chunks) == 101


def test_other_arguments_of_a_task_stay_what_they_are() -> None:
    assert argument("/stream/one/500") == "/stream/one/500"
    assert argument(500) == 500


def test_both_sides_of_the_decoding_row_run(client: via_client.Contestant) -> None:
    assert client.decode(message_event(0), 3) == client.loads(message_event(0), 3) == 3


def test_memory_is_taken_over_long_streams_and_large_files(client: via_client.Contestant) -> None:
    assert client.stream_memory(2 * EVENTS_PER_BLOCK) >= 0
    assert client.download_memory(1_000_000) >= 0
    assert client.upload_memory(1_000_000) >= 0


def test_chunks_are_cut_as_they_say() -> None:
    assert block("one").count(b"\r\ndata: ") == EVENTS_PER_BLOCK
    assert block("seven").startswith(b"7\r\ndata: {\r\n7\r\n")
    assert block("many").startswith(b"10000\r\ndata: ")
    assert closing().endswith(b"\r\n0\r\n\r\n")


def test_a_worker_answers_with_times_and_result(
    server: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:

    order = io.StringIO(json.dumps({"task": "stream", "arguments": ["/stream/one/500"]}) + "\n")
    monkeypatch.setattr("sys.stdin", order)
    work("scripts.bench.contestants.via_client", server)
    answer = json.loads(capsys.readouterr().out)
    assert answer["result"] == EVENTS_PER_BLOCK + 1
    assert answer["wall"] >= 0 <= answer["cpu"]
