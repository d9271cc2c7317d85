# Copied from templates/runtime/files.py. Edit that file, then run: python -m generator sync
"""Files to upload: paths, bytes and file objects become a name, a content and a MIME type, and can be sent again."""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache
from pathlib import PurePath
from typing import IO, Any, Final, cast, final

from .errors import InvalidRequestError
from .types import FileTypes

_KINDS: Final = "a path, bytes, a file opened in binary mode, (name, content) or (name, content, MIME type)"
_UNKNOWN: Final = "application/octet-stream"

# Types that the standard library does not know on every Python.
_MORE_TYPES: Final = {
    ".amr": "audio/amr",
    ".csv": "text/csv",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".epub": "application/epub+zip",
    ".flac": "audio/flac",
    ".jsonl": "application/jsonl",
    ".m4a": "audio/mp4",
    ".md": "text/markdown",
    ".mdx": "text/markdown",
    ".mpga": "audio/mpeg",
    ".ogg": "audio/ogg",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".wav": "audio/wav",
    ".webm": "video/webm",
    ".webp": "image/webp",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
}

# First bytes of files that are given without a name.
_SIGNATURES: Final = (
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"GIF87a", ".gif"),
    (b"GIF89a", ".gif"),
    (b"%PDF-", ".pdf"),
    (b"ID3", ".mp3"),
    (b"OggS", ".ogg"),
    (b"fLaC", ".flac"),
    (b"\x1aE\xdf\xa3", ".webm"),
)


@lru_cache(maxsize=1)
def _types() -> mimetypes.MimeTypes:
    # The tables of Python alone: those of the system would make the same call differ from machine to machine.
    known = mimetypes.MimeTypes()
    for extension, mime in _MORE_TYPES.items():
        known.add_type(mime, extension)
    return known


def guess_mime(name: str) -> str:
    """The MIME type that the extension of a file name stands for; ``application/octet-stream`` if it is not known."""
    return _types().types_map[True].get(PurePath(name).suffix.lower(), _UNKNOWN)


def _signature(head: bytes) -> str:
    """The extension that the first bytes of a file stand for; ``""`` if they are not known."""
    if head[:4] == b"RIFF":
        return {b"WEBP": ".webp", b"WAVE": ".wav"}.get(head[8:12], "")
    return next((extension for start, extension in _SIGNATURES if head.startswith(start)), "")


class PathFile:
    """A file that is opened when its first byte is read, and closed when its last one was, or when nobody holds it."""

    def __init__(self, path: str, size: int) -> None:
        self._path: Final = path
        self._size: Final = size
        self._at = 0
        self._file: IO[bytes] | None = None

    def read(self, size: int = -1) -> bytes:
        """The next bytes, at most ``size``; ``b""`` at the end."""
        if self._file is None:
            if self._at >= self._size:
                return b""
            self._file = open(self._path, "rb")
            self._file.seek(self._at)
        found = self._file.read(size)
        self._at += len(found)
        if not found and size != 0 and self._at < self._size:
            self.close()
            rule = f"the file has become shorter while it was sent: {self._at} bytes of {self._size}"
            raise InvalidRequestError("file", self._path, rule)
        if not found or self._at >= self._size:
            self.close()
        return found

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a position, as for any file; opens nothing."""
        self.close()
        self._at = offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        return self._at

    def tell(self) -> int:
        """The position."""
        return self._at

    def close(self) -> None:
        """Close the file; reading opens it again."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __del__(self) -> None:
        if getattr(self, "_file", None) is not None:
            self.close()


@final
class Upload:
    """One file to send, checked but not read.

    Attributes:
        name: the file name that is sent, without folders.
        mime: its MIME type.
        size: bytes; ``None`` for a file object that cannot tell.
    """

    __slots__ = ("_content", "_field", "mime", "name", "size")

    def __init__(self, value: FileTypes, field: str = "file") -> None:
        """Check a file argument.

        Args:
            value: the file; see ``FileTypes``.
            field: name of the argument, for messages.

        Raises:
            InvalidRequestError: it is no file, is missing, cannot be read, or is open in text mode.
        """
        self._field: Final = field
        name, content, mime = _parts(value, field)
        head = b""
        own_name = ""
        self.size: int | None
        if isinstance(content, (bytes, bytearray, memoryview)):
            content = bytes(cast("bytes", content))
            head, self.size = content[:12], len(content)
        elif isinstance(content, (str, os.PathLike)):
            path = os.fspath(cast("str | os.PathLike[str]", content))
            content, own_name, self.size = path, os.path.basename(path), _size_of_path(path, field)
        elif hasattr(content, "read"):
            content, own_name, self.size = _readable(content, field), _name_of(content), _size_of_file(content)
            if isinstance(content, bytes):
                head, self.size = content[:12], len(content)
        else:
            raise InvalidRequestError(field, value, f"{type(content).__name__} is no file", f"give {_KINDS}")
        self._content: Final[bytes | str | IO[bytes]] = content
        self.name: Final = name or own_name or "file" + _signature(head)
        self.mime: Final = mime or guess_mime(self.name)

    def content(self) -> bytes | IO[bytes]:
        """The content from its beginning. Each call gives it anew, so that a request can be repeated.

        Raises:
            InvalidRequestError: the file has vanished, or was closed, since it was checked.
        """
        content = self._content
        if isinstance(content, bytes):
            return content
        if isinstance(content, str):
            return cast("IO[bytes]", PathFile(content, _size_of_path(content, self._field)))
        if content.closed:
            raise InvalidRequestError(
                self._field, self.name, "the file has been closed", "keep it open during the call"
            )
        content.seek(0)
        return content

    def __repr__(self) -> str:
        return f"Upload(name={self.name!r}, mime={self.mime!r}, size={self.size})"


def _parts(value: Any, field: str) -> tuple[str, Any, str]:
    """Name, content and MIME type of a file argument; ``""`` for what it does not say."""
    if not isinstance(value, tuple):
        return "", value, ""
    items = cast("tuple[object, ...]", value)
    if len(items) not in (2, 3):
        raise InvalidRequestError(field, items, f"a tuple of {len(items)} is no file", f"give {_KINDS}")
    name, mime = items[0], items[2] if len(items) == 3 else ""
    if not isinstance(name, str) or not isinstance(mime, str):
        raise InvalidRequestError(field, items, "name and MIME type of a file are text", f"give {_KINDS}")
    if any(c in "\r\n\0" for c in name + mime):
        raise InvalidRequestError(field, name, "name and MIME type of a file are one line each")
    return _base_name(name), items[1], mime


def _base_name(name: str) -> str:
    return name.replace("\\", "/").rstrip("/").rpartition("/")[2]


def _size_of_path(path: object, field: str) -> int:
    if not isinstance(path, str):
        raise InvalidRequestError(field, path, "a path in bytes is not supported", "give it as text")
    try:
        with open(path, "rb") as file:  # not stat alone, which does not tell a missing permission
            return os.fstat(file.fileno()).st_size
    except OSError as exc:
        raise InvalidRequestError(field, path, f"cannot read {path!r}: {exc.strerror or exc}") from exc
    except ValueError as exc:  # such as a NUL character
        raise InvalidRequestError(field, path, f"{path!r} is no path: {exc}") from exc


def _readable(file: Any, field: str) -> Any:
    """A file object that can be sent; one that cannot go back to its beginning is read into memory."""
    if getattr(file, "closed", False):
        raise InvalidRequestError(field, file, "the file is closed", "keep it open during the call")
    if isinstance(file, io.TextIOBase):
        raise InvalidRequestError(field, file, "the file is open in text mode", "open it with mode 'rb'")
    seekable = getattr(file, "seekable", None)
    if seekable is not None and seekable() and hasattr(file, "seek") and hasattr(file, "closed"):
        return file
    try:
        content: object = file.read()
    except OSError as exc:  # such as one open for writing only
        raise InvalidRequestError(field, file, f"the file cannot be read: {exc}", "open it with mode 'rb'") from exc
    if not isinstance(content, bytes):
        raise InvalidRequestError(field, file, "reading the file gives no bytes", "open it with mode 'rb'")
    return content


def _name_of(file: object) -> str:
    name = getattr(file, "name", None)  # a number for pipes
    return _base_name(name) if isinstance(name, str) else ""


def _size_of_file(file: Any) -> int | None:
    with suppress(Exception):
        if file.seekable():
            return int(file.seek(0, io.SEEK_END))
    return None


def open_parts(
    parts: Iterable[tuple[str, Any, bool]],
) -> list[tuple[str, tuple[str | None, bytes | IO[bytes], str | None]]]:
    """The parts of a multipart form as the HTTP library takes them, in the same order, ready for one try.

    Files given as paths are opened while they are sent and closed after it; files of the caller stay open, and are sent
    from their beginning.

    Args:
        parts: wire name; text, or a file or an ``Upload``; whether it is a file.

    Raises:
        InvalidRequestError: a file is none, or cannot be read.
    """
    opened: list[tuple[str, tuple[str | None, bytes | IO[bytes], str | None]]] = []
    for name, value, is_file in parts:
        if is_file:
            upload = value if isinstance(value, Upload) else Upload(value, name)
            opened.append((name, (upload.name, upload.content(), upload.mime)))
        else:
            opened.append((name, (None, str(value).encode(), None)))
    return opened
