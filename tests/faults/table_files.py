"""Rows: files, down and up."""

from __future__ import annotations

import gzip
from typing import Final

from dify_client import SizeLimits, Timeout

from .cases import JSON, LAST, UPLOADED, Case, Section, chunk, error, gives, head, raises, reply

PNG: Final = "image/png"


def named(name: str, does: str, header: str, result: str) -> Case:
    """A file that is saved in a folder under a name that the server proposes."""
    return Case(f"file-{name}", does, "save", [[reply(200, b"text", PNG, f"Content-Disposition: {header}")]],
                gives(result))  # fmt: skip


def unnamed(name: str, does: str, header: str) -> Case:
    """A file whose proposed name is none."""
    answer = reply(200, b"text", PNG, f"Content-Disposition: {header}")
    return Case(f"file-{name}", does, "save", [[answer]], raises("ApiError", "proposes no file name"), after="closed")


FILES: Final = Section("Files", [
    Case("file-whole", "sends a file", "preview", [[reply(200, b"text", PNG)]], gives("text")),
    Case("file-chunks", "sends a file in chunks", "preview",
         [[head(200, PNG, "Transfer-Encoding: chunked") + chunk(b"te") + chunk(b"xt") + LAST]], gives("text")),
    Case("file-empty", "sends an empty file", "preview", [[reply(200, b"", PNG)]], gives("")),
    Case("file-cut", "closes in the middle of a file", "preview",
         [[head(200, PNG, "Content-Length: 100") + b"te", "close"]], raises("ApiConnectionError"), after="closed"),
    Case("file-reset", "resets in the middle of a file", "preview",
         [[head(200, PNG, "Content-Length: 100") + b"te", "reset"]], raises("ApiConnectionError"), after="closed"),
    Case("file-stall", "stalls in the middle of a file", "preview",
         [[head(200, PNG, "Content-Length: 100") + b"te", "stall"]], raises("ApiTimeoutError"), after="closed",
         settings={"timeout": Timeout(read=0.4, pool=20)}),
    Case("file-save-cut", "closes in the middle of a file that is saved", "save",
         [[head(200, PNG, "Content-Length: 100", 'Content-Disposition: attachment; filename="a"') + b"te", "close"]],
         raises("ApiConnectionError"), after="closed"),
    Case("file-too-large", "sends more than the program allows", "preview",
         [[head(200, PNG, "Connection: close") + b"x" * 5000, "forever"]],
         raises("DecodeError", "size_limits.download"), after="closed",
         settings={"size_limits": SizeLimits(download=100_000)}),
    Case("file-bomb", "sends a packed file that unpacks to more than the program allows", "preview",
         [[reply(200, gzip.compress(bytes(10_000_000)), PNG, "Content-Encoding: gzip")]],
         raises("DecodeError", "size_limits.download"), after="closed",
         settings={"size_limits": SizeLimits(download=100_000)}),
    Case("file-gzip", "sends a packed file", "preview",
         [[reply(200, gzip.compress(b"text"), PNG, "Content-Encoding: gzip")]], gives("text")),
    Case("file-gzip-cut", "sends half a packed file", "preview",
         [[reply(200, gzip.compress(b"text")[:-9], PNG, "Content-Encoding: gzip")]],
         raises("DecodeError", "could not be unpacked")),
    Case("file-404", "has no such file", "preview", [[error(404, "file_not_found")]],
         raises("NotFoundError", code="file_not_found")),
    Case("file-page", "answers with a page", "preview", [[reply(200, b"<html>", "text/html")]], gives("<html>")),
    named("name", "proposes a name", 'attachment; filename="a.png"', "a.png"),
    named("name-up", "proposes a name that leads out of the folder", 'attachment; filename="../../etc/a.png"', "a.png"),
    named("name-root", "proposes a full path", "attachment; filename=/etc/passwd", "passwd"),
    named("name-windows", "proposes a path of another system", 'attachment; filename="C:\\\\x\\\\a.png"',
          "a.png"),
    named("name-encoded", "hides a path in the encoded form", "attachment; filename*=UTF-8''..%2f..%2fetc%2fa.png",
          "a.png"),
    named("name-nul", "hides a NUL and a line break in the name", "attachment; filename*=UTF-8''a%00b%0d%0a.png",
          "ab.png"),
    named("name-long", "proposes a name of 10,000 letters", f'attachment; filename="{"a" * 10_000}.png"',
          "a" * 196 + ".png"),
    unnamed("name-dots", "proposes the folder above as a name", 'attachment; filename=".."'),
    unnamed("name-slash", "proposes a folder as a name", 'attachment; filename="x/"'),
    unnamed("name-none", "proposes nothing", "inline"),
    Case("upload", "takes an upload", "upload", [[UPLOADED]], gives("f1")),
    Case("upload-early", "refuses an upload (413) before it has read it, and goes on reading", "upload",
         [[error(413, "file_too_large", "Connection: close"), "stall"]],
         raises("PayloadTooLargeError", code="file_too_large"), after="closed", server="early"),
    Case("upload-reset", "resets in the middle of an upload", "upload", [["reset"]],
         raises("ApiConnectionError", attempts=1), after="closed", server="early"),
    Case("upload-half-json", "takes an upload and says half of it", "upload", [[reply(201, b'{"id": "f1', JSON)]],
         raises("DecodeError")),
])  # fmt: skip
