"""Binary answers: whole, in pieces, to a file; and what happens when they break or are forgotten."""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from templates.runtime.binary import AsyncBinaryResponse, BinaryResponse
from templates.runtime.errors import ApiConnectionError, ApiError, ApiTimeoutError

from .client_support import FILE
from .socket_server import SocketServer, socket_server
from .stream_support import Body, Piece

__all__ = ["socket_server"]

CONTENT = bytes(range(256)) * 20


class Downloads:
    """Binary answers of one colour, driven the same way."""

    def __init__(self, colour: str) -> None:
        self.colour = colour
        self.headers = {"content-type": "Audio/MPEG; rate=1"}
        self.last: Body | None = None

    def response(self, *pieces: Piece) -> httpx.Response:
        self.last = Body(pieces or (CONTENT[:1000], CONTENT[1000:]))
        request = httpx.Request("GET", "http://test.example/file")
        return httpx.Response(200, headers=self.headers, stream=self.last, request=request)

    def run(
        self,
        sync: Callable[[BinaryResponse], Any],
        asynchronous: Callable[[AsyncBinaryResponse], Awaitable[Any]],
        *pieces: Piece,
    ) -> Any:
        """Give an answer to one of the functions."""
        if self.colour == "sync":
            with BinaryResponse(self.response(*pieces), FILE) as answer:
                return sync(answer)

        async def main() -> Any:
            async with AsyncBinaryResponse(self.response(*pieces), FILE) as answer:
                return await asynchronous(answer)

        return anyio.run(main, backend=self.colour)

    def read(self, *pieces: Piece) -> bytes:
        content: bytes = self.run(lambda a: a.read(), lambda a: a.read(), *pieces)
        return content

    def save(self, path: str | os.PathLike[str], *pieces: Piece) -> Path:
        saved: Path = self.run(lambda a: a.save(path), lambda a: a.save(path), *pieces)
        return saved


@pytest.fixture(params=["sync", "asyncio", "trio"])
def downloads(request: pytest.FixtureRequest) -> Downloads:
    return Downloads(str(request.param))


def head(**headers: str) -> BinaryResponse:
    answer = BinaryResponse(
        httpx.Response(200, headers={k.replace("_", "-"): v for k, v in headers.items()}, content=b""), FILE
    )
    return answer


def test_the_head() -> None:
    answer = head(content_type="Audio/MPEG; rate=1", content_length="12")
    assert (answer.status_code, answer.content_type, answer.size) == (200, "audio/mpeg", 12)
    assert answer.headers["content-type"] == "Audio/MPEG; rate=1"
    assert repr(answer) == "<BinaryResponse 200 audio/mpeg closed>"
    bare = BinaryResponse(httpx.Response(200, stream=Body(())), FILE)
    assert (bare.content_type, bare.size, bare.filename) == ("", None, None)
    assert repr(bare) == "<BinaryResponse 200 no type open>"
    bare.close()
    packed = BinaryResponse(
        httpx.Response(200, headers={"content-encoding": "gzip", "content-length": "9"}, stream=Body(())), FILE
    )
    assert packed.size is None
    packed.close()


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("attachment; filename=plain.txt", "plain.txt"),
        ('attachment; filename="two words.txt"', "two words.txt"),
        ('attachment; filename="a \\"b\\".txt"', 'a "b".txt'),
        ("attachment; filename=\"x.txt\"; filename*=UTF-8''%e4%bd%a0.txt", "你.txt"),
        ("inline; FileName*=iso-8859-1'en'%e9.txt", "é.txt"),
        ("attachment; filename*=no-such-charset''a; filename=b.txt", "b.txt"),
        ("attachment; filename*=utf-8''%ff; filename=b.txt", "b.txt"),
        ("attachment; filename*=broken; filename=b.txt", "b.txt"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="C:\\\\dir\\\\x.txt"', "x.txt"),
        ('attachment; filename=".."', None),
        ('attachment; filename=""', None),
        ("attachment", None),
        ("", None),
    ],
)
def test_the_proposed_file_name(header: str, name: str | None) -> None:
    assert head(content_disposition=header).filename == name


def test_the_whole_content_is_kept(downloads: Downloads) -> None:
    def twice(answer: BinaryResponse) -> list[bytes]:
        return [answer.read(), answer.read(), *answer.iter_bytes(3000), *answer.iter_bytes()]

    async def atwice(answer: AsyncBinaryResponse) -> list[bytes]:
        found = [await answer.read(), await answer.aread()]
        found += [piece async for piece in answer.iter_bytes(3000)]
        return found + [piece async for piece in answer.aiter_bytes()]

    assert downloads.run(twice, atwice) == [CONTENT, CONTENT, CONTENT[:3000], CONTENT[3000:], CONTENT]
    assert downloads.last is not None and downloads.last.closed


def test_the_content_in_pieces(downloads: Downloads) -> None:
    def pieces(answer: BinaryResponse) -> list[int]:
        return [len(piece) for piece in answer.iter_bytes(2048)]

    async def apieces(answer: AsyncBinaryResponse) -> list[int]:
        return [len(piece) async for piece in answer.iter_bytes(2048)]

    assert downloads.run(pieces, apieces) == [2048, 2048, 1024]


def test_pieces_come_once(downloads: Downloads) -> None:
    def again(answer: BinaryResponse) -> bytes:
        assert b"".join(answer.iter_bytes()) == CONTENT
        return answer.read()

    async def aagain(answer: AsyncBinaryResponse) -> bytes:
        assert b"".join([piece async for piece in answer.iter_bytes()]) == CONTENT
        return await answer.read()

    with pytest.raises(ApiError, match=r"read or closed already; call read\(\)"):
        downloads.run(again, aagain)


def test_an_answer_that_was_loaded_before() -> None:
    loaded = BinaryResponse(httpx.Response(200, content=CONTENT), FILE)
    assert loaded.read() == CONTENT


def test_an_empty_answer(downloads: Downloads) -> None:
    assert downloads.read(b"") == b""


def test_saving(downloads: Downloads, tmp_path: Path) -> None:
    target = tmp_path / "sound.mp3"
    assert downloads.save(str(target)) == target
    assert target.read_bytes() == CONTENT
    assert os.listdir(tmp_path) == ["sound.mp3"]


def test_saving_replaces_a_file_and_keeps_its_permissions(downloads: Downloads, tmp_path: Path) -> None:
    target = tmp_path / "sound.mp3"
    target.write_bytes(b"old")
    target.chmod(0o640)
    downloads.save(target)
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (CONTENT, 0o640)


def test_saving_writes_into_what_is_no_file(downloads: Downloads, tmp_path: Path) -> None:
    """A device would else be replaced by a file, for all programs of the machine."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        downloads.save(pipe)
        assert os.read(reader, len(CONTENT) + 1) == CONTENT
    finally:
        os.close(reader)
    assert pipe.is_fifo()
    assert os.listdir(tmp_path) == ["pipe"]


def test_a_new_file_has_the_usual_permissions(downloads: Downloads, tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    saved = downloads.save(tmp_path / "sound.mp3")
    assert saved.stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_saving_into_a_folder(downloads: Downloads, tmp_path: Path) -> None:
    downloads.headers["content-disposition"] = 'attachment; filename="../told.mp3"'
    assert downloads.save(tmp_path) == tmp_path / "told.mp3"
    del downloads.headers["content-disposition"]
    with pytest.raises(ApiError, match="is a folder, and the server proposes no file name"):
        downloads.save(tmp_path)


def test_a_broken_download_leaves_nothing_behind(downloads: Downloads, tmp_path: Path) -> None:
    target = tmp_path / "sound.mp3"
    target.write_bytes(b"old")
    with pytest.raises(ApiConnectionError) as caught:
        downloads.save(target, CONTENT, httpx.ReadError("reset"))
    assert isinstance(caught.value.__cause__, httpx.ReadError)
    assert (os.listdir(tmp_path), target.read_bytes()) == (["sound.mp3"], b"old")
    assert downloads.last is not None and downloads.last.closed


def test_a_folder_that_is_not_there(downloads: Downloads, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        downloads.save(tmp_path / "no" / "sound.mp3")


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (httpx.ReadTimeout("slow"), ApiTimeoutError),
        (httpx.RemoteProtocolError("short"), ApiConnectionError),
        (ZeroDivisionError("bug"), ZeroDivisionError),
    ],
)
def test_errors_while_reading(downloads: Downloads, fault: Exception, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        downloads.read(CONTENT, fault)
    assert downloads.last is not None and downloads.last.closed


def test_a_download_that_is_shorter_than_announced(socket_server: SocketServer, tmp_path: Path) -> None:
    socket_server.play(b"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: 100\r\n\r\nhalf")
    with httpx.Client() as http:
        answer = BinaryResponse(http.send(http.build_request("GET", socket_server.url), stream=True), FILE)
        assert answer.size == 100
        with pytest.raises(ApiConnectionError):
            answer.save(tmp_path / "x")
    assert os.listdir(tmp_path) == []


def test_an_answer_that_is_forgotten_open_warns() -> None:
    body = Body((CONTENT,))
    answer = BinaryResponse(httpx.Response(200, stream=body), FILE)
    with pytest.warns(ResourceWarning, match="was never read or closed"):
        del answer
    assert body.closed
    forgotten = AsyncBinaryResponse(httpx.Response(200, stream=body), FILE)
    with pytest.warns(ResourceWarning, match="AsyncBinaryResponse"):
        del forgotten


class Large(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Twenty megabytes, made as they are read."""

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(200):
            yield bytes(100_000)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def test_large_downloads_are_not_held_in_memory(downloads: Downloads, tmp_path: Path) -> None:
    response = httpx.Response(200, stream=Large())
    target = tmp_path / "large"

    async def main() -> None:
        async with AsyncBinaryResponse(response, FILE) as answer:
            await answer.save(target)

    tracemalloc.start()
    try:
        if downloads.colour == "sync":
            with BinaryResponse(response, FILE) as answer:
                answer.save(target)
        else:
            anyio.run(main, backend=downloads.colour)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert target.stat().st_size == 20_000_000
    assert most < 10_000_000
