"""Rows: connections that are not made, break, stall, or do not speak HTTP as they should."""

from __future__ import annotations

import gzip
from typing import Any, Final

from dify_client import Timeout

from .cases import (
    CHAT,
    INFO,
    JSON,
    KEY,
    LAST,
    Case,
    Section,
    Sees,
    chunk,
    head,
    raises,
    reply,
)
from .table_statuses import OK, SAID, TEXT

SOON: Final = {"timeout": Timeout(read=0.4, pool=20)}
BROKEN: Final = "ApiConnectionError"
HALF: Final = head(200, JSON, "Content-Length: 500") + TEXT[:20]
CHUNKED: Final = head(200, JSON, "Transfer-Encoding: chunked")


def broken(says: str | None = None, attempts: int = 1) -> Sees:
    """The connection fails."""
    return raises(BROKEN, says, attempts=attempts)


def post(name: str, does: str, *script: Any, says: str | None = None) -> Case:
    """A POST whose connection breaks: it may have arrived, so it is not sent again."""
    return Case(name, does, "send", [script], broken(says), after="closed")


def get(name: str, does: str, *script: Any, says: str | None = None) -> Case:
    """A GET whose connections break: it is sent again."""
    return Case(name, does + ", three times", "info", [script] * 3, broken(says, 3), after="closed")


CONNECTIONS: Final = Section("Connections", [
    Case("connect-refused", "does not listen", "send", [], broken("could not connect", 3), after="none",
         connection="fresh", server="refuses", requests=0),
    Case("connect-no-name", "has a name that nobody knows", "info", [], broken("could not connect", 3), after="none",
         connection="fresh", requests=0, settings={"base_url": "http://nobody.invalid/v1"}),
    Case("connect-closed", "closes each connection before the request", "send", [["close"]], raises(BROKEN),
         after="none", connection="fresh", server="at once", requests=0),
    Case("connect-reset", "resets each connection before the request", "send", [["reset"]], raises(BROKEN),
         after="none", connection="fresh", server="at once", requests=0),
    Case("connect-not-http", "speaks another protocol", "info", [[b"220 mail.example ESMTP\r\n", "close"]],
         raises(BROKEN), after="none", connection="fresh", server="at once", requests=0),
    Case("connect-tls", "speaks TLS, with a certificate that is trusted", "send", [[CHAT]], SAID, server="tls"),
    Case("connect-tls-unknown", "speaks TLS, with a certificate that nobody knows", "send", [],
         broken("could not connect", 3), after="none", connection="fresh", server="unknown tls", requests=0),
    Case("connect-tls-cut", "cuts TLS in the middle of the answer", "send", [[HALF, "close"]], broken(), server="tls",
         after="closed"),
    Case("idle-closed", "closes the kept connection while nobody asks", "send", [[CHAT]], SAID, connection="kept",
         server="idle"),
    post("reset-after-request", "resets after the request (POST)", "reset"),
    post("close-after-request", "closes after the request (POST)", "close"),
    get("reset-after-request-get", "resets after the request (GET)", "reset"),
    get("close-after-request-get", "closes after the request (GET)", "close"),
    Case("reset-once-get", "resets after the request (GET), then answers", "info", [["reset"], [INFO]], OK),
    Case("stall-head", "takes the request and is silent", "send", [["stall"]], raises("ApiTimeoutError", attempts=1),
         after="closed", settings=SOON),
    Case("stall-head-get", "takes the request (GET) and is silent: waiting again would not help", "info", [["stall"]],
         raises("ApiTimeoutError", attempts=1), after="closed", settings=SOON),
    post("cut-status-line", "closes in the status line", b"HTTP/1.1 20", "close"),
    post("reset-in-head", "resets in the headers", b"HTTP/1.1 200 OK\r\nContent-Ty", "reset"),
    Case("stall-in-head", "stalls in the headers", "send", [[b"HTTP/1.1 200 OK\r\nContent-Ty", "stall"]],
         raises("ApiTimeoutError"), after="closed", settings=SOON),
    post("cut-body", "closes in the body", HALF, "close"),
    post("reset-body", "resets in the body", HALF, "reset"),
    get("cut-body-get", "closes in the body (GET)", HALF, "close"),
    Case("cut-body-once", "closes in the body (GET), then answers", "info", [[HALF, "close"], [INFO]], OK),
    Case("stall-body", "stalls in the body", "send", [[HALF, "stall"]], raises("ApiTimeoutError"), after="closed",
         settings=SOON),
    Case("slow-body", "sends the body byte by byte, longer than `Timeout.total` allows", "send",
         [[CHUNKED + chunk(b" "), *[chunk(b" ")] * 3, "forever"]], raises("ApiTimeoutError", "timeout.total"),
         after="closed", settings={"timeout": Timeout(total=0.3, pool=20)}),
    Case("cut-error-body", "answers 400 and closes in its body", "send",
         [[head(400, JSON, "Content-Length: 500") + b'{"code": "x"', "close"]], raises("BadRequestError", code=None),
         after="closed"),
    Case("close-after-body", "closes after the whole answer", "send", [[CHAT, "close"]], SAID, after="closed"),
    Case("reset-after-body", "resets after the whole answer", "send", [[CHAT, "reset"]], SAID, after="closed"),
    Case("says-close", "says `Connection: close`", "send",
         [[reply(200, CHAT.partition(b"\r\n\r\n")[2], JSON, "Connection: close"), "close"]], SAID, after="closed"),
])  # fmt: skip

CHAT_TEXT: Final = CHAT.partition(b"\r\n\r\n")[2]


def odd(name: str, does: str, start: bytes, says: str | None = None) -> Case:
    """A POST whose answer is not HTTP."""
    return Case(f"framing-{name}", does, "send", [[start, "close"]], broken(says), after="closed")


FRAMING: Final = Section("Framing and headers", [
    odd("garbage", "sends bytes that are no HTTP", bytes(range(128, 256)) * 10),
    odd("no-status", "leaves out the status", b"HTTP/1.1\r\n\r\n"),
    odd("status-text", "sends a status that is no number", b"HTTP/1.1 OK fine\r\n\r\n"),
    odd("http2", "answers in HTTP/2", b"\x00\x00\x12\x04\x00\x00\x00\x00\x00" + bytes(18)),
    odd("no-colon", "sends a header without a colon", b"HTTP/1.1 200 OK\r\nnonsense\r\n\r\n{}"),
    odd("nul", "sends a NUL in a header", b"HTTP/1.1 200 OK\r\nX-A: a\x00b\r\n\r\n{}"),
    odd("header-name", "sends a header name with a space", b"HTTP/1.1 200 OK\r\nX A: b\r\n\r\n{}"),
    odd("header-key", "repeats the key in a header line that is none",
        b"HTTP/1.1 200 OK\r\nX " + KEY.encode() + b": b\r\n\r\n{}"),
    odd("huge-header", "sends a header of 1 MB", head(200, JSON, "X-A: " + "a" * 1_000_000)),
    odd("endless-headers", "sends headers without end", b"HTTP/1.1 200 OK\r\n" + b"X-A: a\r\n" * 100_000),
    odd("length-negative", "gives a negative length", head(200, JSON, "Content-Length: -1") + CHAT_TEXT),
    odd("length-word", "gives a length that is no number", head(200, JSON, "Content-Length: many") + CHAT_TEXT),
    odd("two-lengths", "gives two lengths that differ", head(200, JSON, "Content-Length: 5", "Content-Length: 500")),
    odd("chunk-size", "gives a chunk size that is no number", CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n"),
    odd("chunk-key", "repeats the key where a chunk size should be", CHUNKED + KEY.encode() + b"\r\n"),
    odd("chunk-size-long", "gives a chunk size of 40 digits", CHUNKED + b"f" * 40 + b"\r\n"),
    odd("chunk-end", "leaves out the line end behind a chunk", CHUNKED + b"2\r\n{}0\r\n\r\n"),
    odd("no-last-chunk", "leaves out the last chunk", CHUNKED + chunk(CHAT_TEXT)),
    odd("unknown-transfer", "sends an unknown transfer encoding", head(200, JSON, "Transfer-Encoding: x") + CHAT_TEXT),
    Case("framing-both-lengths", "gives a length, and chunks, which count", "send",
         [[head(200, JSON, "Content-Length: 5", "Transfer-Encoding: chunked") + chunk(CHAT_TEXT) + LAST]], SAID),
    Case("framing-http10", "answers in HTTP/1.0, until it closes", "send",
         [[b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + CHAT_TEXT, "close"]], SAID, after="closed"),
    Case("framing-no-length", "gives no length, and closes at the end", "send",
         [[head(200, JSON) + CHAT_TEXT, "close"]], SAID, after="closed"),
    Case("framing-7-bytes", "sends the answer in chunks of 7 bytes", "send",
         [[CHUNKED, *(chunk(CHAT_TEXT[i : i + 7]) for i in range(0, len(CHAT_TEXT), 7)), LAST]], SAID),
    Case("framing-1-byte", "sends everything byte by byte", "send", [[CHAT[i : i + 1] for i in range(len(CHAT))]],
         SAID),
    Case("framing-extensions", "sends chunk extensions and trailers", "send",
         [[CHUNKED + b"%x;a=b\r\n%b\r\n0\r\nX-T: 1\r\n\r\n" % (len(CHAT_TEXT), CHAT_TEXT)]], SAID),
    Case("framing-folded", "folds a header over two lines", "send",
         [[reply(200, CHAT_TEXT, JSON, "X-A: a\r\n b")]], SAID),
    Case("framing-latin", "sends a header that is no ASCII", "send", [[reply(200, CHAT_TEXT, JSON, "X-A: \xe9\xff")]],
         SAID),
    Case("framing-latin-error", "sends a header that is no ASCII along with an error", "send",
         [[reply(400, b'{"code": "c", "message": "m"}', JSON, "X-A: \xe9\xff", f"X-B: \xe9{KEY}")]],
         raises("BadRequestError", "400 c: m")),
    Case("framing-latin-gzip", "sends a header that is no ASCII along with a packed answer", "send",
         [[reply(200, gzip.compress(CHAT_TEXT), JSON, "X-A: \xe9\xff", "Content-Encoding: gzip")]], SAID),
    Case("framing-many-headers", "sends 500 headers", "send",
         [[reply(200, CHAT_TEXT, JSON, *(f"X-{i}: {i}" for i in range(500)))]], SAID),
    Case("framing-blank-lines", "sends a bare line feed at the ends of lines", "send",
         [[CHAT.partition(b"\r\n\r\n")[0].replace(b"\r\n", b"\n") + b"\n\n" + CHAT_TEXT]], SAID),
    Case("framing-second-answer", "sends a second answer that nobody asked for", "send",
         [[CHAT + reply(200, b'{"probe": "smuggled"}')]], SAID, after="closed"),
    Case("framing-rest", "sends bytes behind its answer", "send", [[CHAT + b"and more"]], SAID, after="closed"),
    Case("framing-cookies", "sets a thousand cookies", "send",
         [[reply(200, CHAT_TEXT, JSON, *(f"Set-Cookie: c{i}={i}" for i in range(1000)))]], SAID),
    Case("framing-large-body-cut", "announces more than it sends, and stalls", "send",
         [[head(200, JSON, f"Content-Length: {len(CHAT_TEXT) + 5}") + CHAT_TEXT, "stall"]],
         raises("ApiTimeoutError"), after="closed", settings=SOON),
])  # fmt: skip
