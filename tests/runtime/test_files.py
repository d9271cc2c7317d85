"""File arguments: what is taken, what is sent, what is refused, and what stays open."""

from __future__ import annotations

import gc
import io
import os
from pathlib import Path
from typing import Any

import httpx
import pytest

from templates.runtime.errors import InvalidRequestError
from templates.runtime.files import PathFile, Upload, guess_mime, open_parts


def sent(*parts: tuple[str, Any, bool]) -> bytes:
    """The form as it goes over the wire, with a fixed boundary."""
    request = httpx.Request(
        "POST", "http://x/", files=open_parts(parts), headers={"content-type": "multipart/form-data; boundary=B"}
    )
    body = request.read()
    assert request.headers["content-length"] == str(len(body))
    return body


def one(name: str, mime: str, content: bytes) -> bytes:
    head = f'--B\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: {mime}\r\n\r\n'
    return head.encode() + content + b"\r\n--B--\r\n"


class NoSeek(io.RawIOBase):
    """As a pipe: read once."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readall(self) -> bytes:
        return self.content.read()

    def read(self, size: int | None = -1) -> bytes:
        return self.content.read(size)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    target = tmp_path / "notes.md"
    target.write_bytes(b"# hi")
    return target


def test_paths_of_both_kinds(path: Path) -> None:
    for value in (path, str(path)):
        upload = Upload(value)
        assert (upload.name, upload.mime, upload.size) == ("notes.md", "text/markdown", 4)
        assert sent(("file", upload, True)) == sent(("file", value, True)) == one("notes.md", "text/markdown", b"# hi")


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n...", bytearray(b"\x89PNG\r\n\x1a\n..."), memoryview(b"\x89PNG\r\n\x1a\n...")]
)
def test_bytes_get_a_name_by_what_they_begin_with(content: Any) -> None:
    upload = Upload(content)
    assert (upload.name, upload.mime, upload.size) == ("file.png", "image/png", 11)
    assert sent(("file", content, True)) == one("file.png", "image/png", bytes(content))


@pytest.mark.parametrize(
    ("head", "name", "mime"),
    [
        (b"\xff\xd8\xff\xe0", "file.jpg", "image/jpeg"),
        (b"RIFF\0\0\0\0WEBPVP8", "file.webp", "image/webp"),
        (b"RIFF\0\0\0\0WAVEfmt", "file.wav", "audio/wav"),
        (b"RIFF\0\0\0\0AVI ", "file", "application/octet-stream"),
        (b"%PDF-1.7", "file.pdf", "application/pdf"),
        (b"ID3\x04", "file.mp3", "audio/mpeg"),
        (b"", "file", "application/octet-stream"),
    ],
)
def test_signatures(head: bytes, name: str, mime: str) -> None:
    upload = Upload(head)
    assert (upload.name, upload.mime) == (name, mime)


@pytest.mark.parametrize(
    ("name", "mime"),
    [
        ("a.TXT", "text/plain"),
        ("a.m4a", "audio/mp4"),
        ("a.b.epub", "application/epub+zip"),
        ("a.mp3", "audio/mpeg"),
        ("a.html", "text/html"),
        ("a", "application/octet-stream"),
        (".md", "application/octet-stream"),
    ],
)
def test_types_by_name(name: str, mime: str) -> None:
    assert guess_mime(name) == mime


def test_tuples_name_and_type_the_content(path: Path) -> None:
    assert sent(("file", ("a.txt", b"x"), True)) == one("a.txt", "text/plain", b"x")
    assert sent(("file", ("a.txt", b"x", "text/csv"), True)) == one("a.txt", "text/csv", b"x")
    assert sent(("file", ("b.txt", path, "text/csv"), True)) == one("b.txt", "text/csv", b"# hi")
    assert Upload(("C:\\folder\\a.txt", b"")).name == "a.txt"
    assert Upload(("/etc/a.txt", b"")).name == "a.txt"
    assert Upload(("", path)).name == "notes.md"


def test_a_file_of_the_caller_is_sent_whole_and_stays_open(path: Path) -> None:
    with path.open("rb") as file:
        file.read(2)
        upload = Upload(file)
        assert (upload.name, upload.size) == ("notes.md", 4)
        for _ in range(2):
            assert sent(("file", upload, True)) == one("notes.md", "text/markdown", b"# hi")
        assert not file.closed
    with pytest.raises(InvalidRequestError, match="has been closed"):
        upload.content()


def test_a_file_without_a_name() -> None:
    buffer = io.BytesIO(b"abc")
    upload = Upload(buffer)
    assert (upload.name, upload.size) == ("file", 3)
    assert sent(("file", upload, True)) == one("file", "application/octet-stream", b"abc")


def test_a_file_that_cannot_go_back_is_kept_for_repetitions() -> None:
    pipe: Any = NoSeek(b"%PDF-1")
    upload = Upload(pipe)
    assert (upload.name, upload.size) == ("file.pdf", 6)
    assert sent(("file", upload, True)) == sent(("file", upload, True)) == one("file.pdf", "application/pdf", b"%PDF-1")


def test_a_pipe(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.write(write, b"piped")
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        assert sent(("file", pipe, True)) == one("file", "application/octet-stream", b"piped")


def test_text_parts_keep_their_place() -> None:
    body = sent(("a", "é", False), ("file", ("x.txt", b"1"), True), ("b", "2", False))
    assert (
        body
        == (
            '--B\r\nContent-Disposition: form-data; name="a"\r\n\r\né\r\n'
            '--B\r\nContent-Disposition: form-data; name="file"; filename="x.txt"\r\n'
            "Content-Type: text/plain\r\n\r\n1\r\n"
            '--B\r\nContent-Disposition: form-data; name="b"\r\n\r\n2\r\n--B--\r\n'
        ).encode()
    )


class Unreadable(io.BytesIO):
    """A file that fails when it is read."""

    def seekable(self) -> bool:
        return False

    def read(self, size: int | None = -1) -> bytes:
        raise OSError("not open for reading")


class Wrong:
    """Something with ``read`` that is no binary file."""

    def read(self) -> str:
        return "text"


def closed_file() -> io.BytesIO:
    file = io.BytesIO()
    file.close()
    return file


REFUSED: list[tuple[Any, str]] = [
    (None, "NoneType is no file"),
    (5, "int is no file"),
    (["a"], "list is no file"),
    (("a.txt", None), "NoneType is no file"),
    (("a.txt",), "a tuple of 1 is no file"),
    (("a", b"", "text/plain", {}), "a tuple of 4 is no file"),
    ((b"a", b""), "are text"),
    (("a", b"", None), "are text"),
    (("a\r\nb", b""), "one line"),
    (("a", b"", "text/plain\n"), "one line"),
    ("/no/such/file.txt", "cannot read '/no/such/file.txt': No such file"),
    (Path(os.sep), "cannot read .*directory"),
    ("a\0b", "is no path"),
    (io.StringIO("text"), "text mode"),
    (closed_file(), "the file is closed"),
    (Unreadable(), "cannot be read"),
    (Wrong(), "gives no bytes"),
]


@pytest.mark.parametrize(("value", "rule"), REFUSED)
def test_what_is_no_file_is_refused_with_a_reason(value: Any, rule: str) -> None:
    with pytest.raises(InvalidRequestError, match=rule) as caught:
        open_parts([("picture", value, True)])
    assert caught.value.field == "picture"


def test_a_path_in_bytes_is_refused() -> None:
    class BytesPath:
        def __fspath__(self) -> bytes:
            return b"/tmp"

    odd: Any = BytesPath()
    with pytest.raises(InvalidRequestError, match="a path in bytes"):
        Upload(odd)


def test_a_file_that_vanishes_before_it_is_sent(path: Path) -> None:
    upload = Upload(path)
    path.unlink()
    with pytest.raises(InvalidRequestError, match="cannot read"):
        upload.content()


def test_a_file_by_path_is_open_only_while_it_is_read(path: Path) -> None:
    def open_files() -> int:
        found: list[Any] = [f for f in gc.get_objects() if isinstance(f, io.BufferedReader)]
        return len([f for f in found if f.name == str(path)])

    file = PathFile(str(path), 4)
    assert (file.seek(0, os.SEEK_END), file.tell(), file.read(1)) == (4, 4, b"")
    assert (file.seek(1), file.seek(1, os.SEEK_CUR), open_files()) == (1, 2, 0)
    assert (file.read(1), open_files()) == (b"h", 1)
    assert (file.read(10), file.tell(), open_files()) == (b"i", 4, 0)
    file.seek(0)
    assert file.read(1) == b"#"
    del file
    assert open_files() == 0


def test_a_file_that_shrinks_while_it_is_sent(path: Path) -> None:
    file = PathFile(str(path), 10)
    assert file.read(4) == b"# hi"
    with pytest.raises(InvalidRequestError, match="has become shorter while it was sent: 4 bytes of 10"):
        file.read(4)


def test_a_representation_without_content() -> None:
    assert repr(Upload(("a.txt", b"secret"))) == "Upload(name='a.txt', mime='text/plain', size=6)"
