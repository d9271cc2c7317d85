# Copied from templates/runtime/binary.py. Edit that file, then run: python -m generator sync
"""Binary answers: read whole, in pieces, or to a file, with the same memory whatever their size."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Final
from urllib.parse import unquote_to_bytes

from typing_extensions import Self

from .errors import ApiError
from .operation import Operation
from .redaction import NO_SECRETS, Secrets

if TYPE_CHECKING:
    import httpx

_PIECE: Final = 1024 * 1024
_LONGEST_NAME: Final = 200
"""Bytes; file systems take 255, and people add to names."""
_PARAMETER: Final = re.compile(r';\s*(filename\*?)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)', re.IGNORECASE)


class _Binary:
    """What both kinds share: the head of the answer."""

    def __init__(self, response: httpx.Response, operation: Operation[Any], secrets: Secrets = NO_SECRETS) -> None:
        self.response: Final = response
        self._operation: Final = operation.id
        self._secrets: Final = secrets
        self._content: bytes | None = None
        if response.is_closed:
            # Mocked transports often give answers that are loaded from the start.
            with suppress(RuntimeError):
                self._content = response.content
        self._taken = False

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self.response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the answer."""
        return self.response.headers

    @property
    def content_type(self) -> str:
        """The media type in lower case without parameters, such as ``audio/mpeg``; ``""`` if there is none."""
        return str(self.response.headers.get("content-type", "")).partition(";")[0].strip().lower()

    @property
    def size(self) -> int | None:
        """Bytes of the content, if the server says it and the content is not compressed."""
        length = self.response.headers.get("content-length", "")
        plain = not self.response.headers.get("content-encoding")
        return int(length) if plain and length.isascii() and length.isdigit() else None

    @property
    def filename(self) -> str | None:
        """The file name that the server proposes, without folders; ``None`` if it proposes none."""
        return _filename(self.response.headers.get("content-disposition", ""))

    @property
    def closed(self) -> bool:
        """Whether the content has been read, or the answer was closed."""
        return self.response.is_closed

    def _take(self) -> None:
        """Refuse to read a second time what is not kept."""
        if self._taken or self.closed:
            raise ApiError(
                "the content has been read or closed already; call read() to keep it", operation=self._operation
            )
        self._taken = True

    def _failure(self, error: Exception) -> Exception:
        """Our error for one of the HTTP library; any other error as it is."""
        from .transport import HTTP_ERRORS, failure

        if not isinstance(error, HTTP_ERRORS):
            return error
        return failure(error, operation=self._operation, request=self.response.request, secrets=self._secrets)

    def _target(self, path: str | os.PathLike[str]) -> Path:
        """Where to save: in a folder, under the name that the server proposes."""
        target = Path(path)
        if target.is_dir():
            if self.filename is None:
                raise ApiError(f"{target} is a folder, and the server proposes no file name", operation=self._operation)
            target /= self.filename
        return target

    def __del__(self) -> None:
        response: httpx.Response | None = getattr(self, "response", None)
        if response is not None and not response.is_closed:
            message = f"{self!r} was never read or closed; use it in a `with` block"
            warnings.warn(message, ResourceWarning, stacklevel=2, source=self)
            self._abandon()

    def _abandon(self) -> None:
        """Free the connection of an answer that nobody holds any more, as far as that is possible here."""

    def __repr__(self) -> str:
        stage = "closed" if self.closed else "open"
        return f"<{type(self).__name__} {self.status_code} {self.content_type or 'no type'} {stage}>"


class BinaryResponse(_Binary):
    """A binary answer whose content has not been read yet. Read it, save it, or close it; ``with`` closes it.

    Attributes:
        response: the HTTP answer.
    """

    def read(self) -> bytes:
        """The whole content. It is kept: later calls give it again.

        Raises:
            ApiConnectionError: the connection broke or timed out.
        """
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
        return self._content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The content in pieces, once.

        Args:
            chunk_size: bytes of a piece, 1 or more; ``None`` for pieces as they come.

        Raises:
            ApiConnectionError: the connection broke or timed out.
        """
        if self._content is not None:
            size = chunk_size or len(self._content) or 1
            yield from (self._content[i : i + size] for i in range(0, len(self._content), size))
            return
        self._take()
        try:
            yield from self.response.iter_bytes(chunk_size)
        except Exception as exc:
            failure = self._failure(exc)
            if failure is exc:
                raise
            raise failure from exc
        finally:
            self.close()

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the content to a file, in pieces. The file appears when it is complete, and replaces one that is there.

        Args:
            path: the file; or a folder, in which the file gets the name that the server proposes.

        Returns:
            The file.

        Raises:
            ApiConnectionError: the connection broke or timed out. No file is left behind.
            OSError: the file cannot be written.
        """
        with _SafeFile(self._target(path)) as safe:
            for piece in self.iter_bytes():
                safe.file.write(piece)
        return safe.path

    def close(self) -> None:
        """Give the connection back. Closing twice is fine."""
        self.response.close()

    def _abandon(self) -> None:
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncBinaryResponse(_Binary):
    """A binary answer whose content has not been read yet. Read it, save it, or close it; ``async with`` closes it.

    Attributes:
        response: the HTTP answer.
    """

    async def read(self) -> bytes:
        """The whole content. It is kept: later calls give it again.

        Raises:
            ApiConnectionError: the connection broke or timed out.
        """
        if self._content is None:
            self._content = b"".join([piece async for piece in self.iter_bytes()])
        return self._content

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The content in pieces, once.

        Args:
            chunk_size: bytes of a piece, 1 or more; ``None`` for pieces as they come.

        Raises:
            ApiConnectionError: the connection broke or timed out.
        """
        if self._content is not None:
            size = chunk_size or len(self._content) or 1
            for i in range(0, len(self._content), size):
                yield self._content[i : i + size]
            return
        self._take()
        try:
            async for piece in self.response.aiter_bytes(chunk_size):
                yield piece
        except Exception as exc:
            failure = self._failure(exc)
            if failure is exc:
                raise
            raise failure from exc
        finally:
            await self.aclose()

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the content to a file, in pieces. The file appears when it is complete, and replaces one that is there.

        Args:
            path: the file; or a folder, in which the file gets the name that the server proposes.

        Returns:
            The file.

        Raises:
            ApiConnectionError: the connection broke or timed out. No file is left behind.
            OSError: the file cannot be written.
        """
        from anyio import to_thread

        with _SafeFile(self._target(path)) as safe:
            async for piece in self.iter_bytes(_PIECE):
                await to_thread.run_sync(safe.file.write, piece)
        return safe.path

    aread = read
    aiter_bytes = iter_bytes
    """These two go by their names in the HTTP library as well."""

    async def aclose(self) -> None:
        """Give the connection back. Closing twice is fine."""
        await self.response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class _SafeFile:
    """A file that is written beside its place, and moved there when the block ends well.

    What is there and no file, such as ``/dev/null``, is written into: to replace it would take it from the machine.
    """

    def __init__(self, path: Path) -> None:
        self.path: Final = path
        self._in_place: Final = path.exists() and not path.is_file()
        self._beside: Final = path.with_name(f".{_shortened(path.name, 100)}.{token_hex(8)}.part")
        self.file: Final[IO[bytes]] = open(path, "wb") if self._in_place else open(self._beside, "xb")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            self.file.close()
            if exc_type is None and not self._in_place:
                with suppress(
                    OSError
                ):  # there is no old file, or it is not ours: the new one has the usual permissions
                    os.chmod(self._beside, self.path.stat().st_mode & 0o777)
                os.replace(self._beside, self.path)
        finally:
            with suppress(OSError):
                os.unlink(self._beside)


def _filename(disposition: str) -> str | None:
    """The file name in a Content-Disposition header; the form with a character set wins (RFC 6266)."""
    found: dict[str, str] = {}
    for name, value in _PARAMETER.findall(disposition):
        found.setdefault(name.lower(), value.strip())
    extended = found.get("filename*", "").split("'", 2)
    text = ""
    if len(extended) == 3:
        with suppress(LookupError, UnicodeDecodeError):
            text = unquote_to_bytes(extended[2]).decode(extended[0] or "utf-8")
    if not text:
        text = found.get("filename", "")
        if text.startswith('"'):
            text = re.sub(r"\\(.)", r"\1", text[1:-1])
    base = text.replace("\\", "/").rpartition("/")[2]
    base = _shortened("".join(c for c in base if c.isprintable()).strip(), _LONGEST_NAME)
    return base if base.strip(".") else None


def _shortened(name: str, most: int) -> str:
    """A file name in at most so many bytes, with its extension if that is a short one."""
    if len(name.encode("utf-8", "replace")) <= most:
        return name
    stem, dot, extension = name.rpartition(".")
    end = dot + extension if stem and len(extension) <= 10 else ""
    kept = name.encode("utf-8", "replace")[: most - len(end.encode("utf-8", "replace"))]
    return kept.decode("utf-8", "ignore") + end
