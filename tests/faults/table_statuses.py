"""Rows: every kind of status, and what a body can be."""

from __future__ import annotations

import json
from typing import Any, Final

from .cases import (
    CHAT,
    CHAT_BODY,
    INFO,
    INFO_BODY,
    JSON,
    KEY,
    SSE,
    Case,
    Section,
    as_json,
    error,
    event,
    gives,
    head,
    raises,
    reply,
)  # fmt: skip

HTML: Final = b"<!doctype html><title>Bad gateway</title><p>nginx"
OK: Final = gives("App")
SAID: Final = gives("hello")


def refused(status: int, name: str, code: str = "some_code", says: str | None = None, **fields: Any) -> Case:
    """A POST that is refused with words of the API."""
    sees = raises(name, says, status_code=status, code=code, **fields)
    return Case(f"status-{status}", f"answers {status} `{code}`", "send", [[error(status, code)]], sees)


REFUSALS: Final = [
    refused(400, "BadRequestError", "invalid_param"),
    refused(401, "AuthenticationError", "unauthorized"),
    refused(402, "ApiStatusError"),
    refused(403, "PermissionDeniedError"),
    refused(404, "NotFoundError"),
    refused(405, "ApiStatusError"),
    refused(409, "ConflictError"),
    refused(410, "ApiStatusError"),
    refused(412, "PreconditionFailedError"),
    refused(413, "PayloadTooLargeError"),
    refused(415, "UnsupportedMediaTypeError"),
    refused(418, "ApiStatusError"),
    refused(422, "ApiStatusError"),
    refused(429, "RateLimitError", "rate_limit_error", attempts=1),
    refused(451, "ApiStatusError"),
    refused(500, "ServerError"),
    refused(501, "ServerError"),
    refused(502, "ServerError", attempts=1),
    refused(503, "ServiceUnavailableError", attempts=1),
    refused(504, "ServerError", attempts=1),
    refused(599, "ServerError"),
    refused(799, "ApiStatusError"),
]

STATUSES: Final = Section("Statuses", [
    *REFUSALS,
    Case("status-429-once", "answers 429 with `Retry-After`, then the answer", "send",
         [[error(429, "too_many_requests", "Retry-After: 3")], [CHAT]], SAID),
    Case("status-429-again", "answers 429 each time", "send", [[error(429, "too_many_requests")]] * 3,
         raises("RateLimitError", attempts=3)),
    Case("status-429-for-hours", "answers 429 and asks for a pause of hours", "send",
         [[error(429, "too_many_requests", "Retry-After: 9999")]], raises("RateLimitError", attempts=1)),
    Case("status-429-odd-pause", "answers 429 with a `Retry-After` that is no time, then the answer", "send",
         [[error(429, "too_many_requests", "Retry-After: soon")], [CHAT]], SAID),
    Case("status-503-pause", "answers 503 with `Retry-After`, then the answer", "send",
         [[error(503, "busy", "Retry-After: 0")], [CHAT]], SAID),
    Case("status-502-get", "answers 502, then the answer", "info", [[reply(502, HTML, "text/html")], [INFO]], OK),
    Case("status-504-get", "answers 504 each time", "info", [[reply(504)]] * 3, raises("ServerError", attempts=3)),
    Case("status-500-get", "answers 500", "info", [[error(500, "internal")]], raises("ServerError", attempts=1)),
    Case("status-100", "sends 100 and 103 before the answer", "send",
         [[b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + CHAT]], SAID),
    Case("status-101", "switches to another protocol", "send",
         [[b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"]],
         raises("ApiConnectionError", attempts=1), after="closed"),
    Case("status-204", "answers 204 where there should be a body", "info", [[head(204, None)]],
         raises("DecodeError", "is empty")),
    Case("status-201", "answers 201 with the body", "info", [[as_json(INFO_BODY, 201)]], OK),
    Case("status-206", "answers 206 with a part of the body", "info",
         [[reply(206, b'{"name": "A', JSON, "Content-Range: bytes 0-10/99")]], raises("DecodeError")),
    Case("status-304", "answers 304", "info", [[head(304, None)]], raises("ApiStatusError", status_code=304)),
    Case("status-404-page", "answers 404 with a page", "info", [[reply(404, HTML, "text/html")]],
         raises("NotFoundError", "does base_url end in /v1?")),
    Case("status-500-page", "answers 500 with a page", "send", [[reply(500, HTML, "text/html")]],
         raises("ServerError", "Bad gateway")),
    Case("status-400-nothing", "answers 400 without a body", "send", [[reply(400)]],
         raises("BadRequestError", "empty answer")),
    Case("status-400-text", "answers 400 with text", "send", [[reply(400, b"so not", "text/plain")]],
         raises("BadRequestError", "so not", body="so not")),
    Case("status-400-half", "answers 400 with half a JSON body", "send", [[reply(400, b'{"code": "x"')]],
         raises("BadRequestError", code=None)),
    Case("status-400-list", "answers 400 with a JSON list", "send", [[reply(400, b"[1, 2]")]],
         raises("BadRequestError", body=[1, 2])),
    Case("status-400-odd-members", "answers 400 with members of other types", "send",
         [[as_json({"code": {"a": 1}, "message": ["x"], "status": "no"}, 400)]],
         raises("BadRequestError", code=None)),
    Case("status-400-deep", "answers 400 with 100,000 brackets", "send", [[reply(400, b"[" * 100_000)]],
         raises("BadRequestError", status_code=400)),
    Case("status-400-huge", "answers 400 with a body of 40 MB", "send",
         [[head(400, "text/plain", "Content-Length: 40000000"), b"word " * 1_000_000, "stall"]],
         raises("BadRequestError", "word word"), after="closed"),
    Case("status-400-endless", "answers 400 with a body without end", "send",
         [[head(400, "text/plain", "Connection: close") + b"word " * 10_000, "forever"]],
         raises("BadRequestError", "word word"), after="closed"),
    Case("status-401-key", "repeats the key in an error", "info",
         [[error(401, "unauthorized", f"X-Seen: {KEY}", message=f"no such key: {KEY}")]],
         raises("AuthenticationError", "no such key: [hidden]")),
])  # fmt: skip

DEEP: Final = b"[" * 100_000 + b"]" * 100_000
TEXT: Final = json.dumps(INFO_BODY).encode()

BODIES: Final = Section("Bodies", [
    Case("body-more", "sends members that nobody knows", "info", [[as_json({**INFO_BODY, "new": [1]})]], OK),
    Case("body-mark", "puts a byte order mark before the JSON", "info", [[reply(200, b"\xef\xbb\xbf" + TEXT)]], OK),
    Case("body-utf16", "sends JSON in UTF-16", "info", [[reply(200, TEXT.decode().encode("utf-16"))]], OK),
    Case("body-not-utf8", "sends bytes that are no UTF-8", "info", [[reply(200, b'{"name": "\xff\xfe\xfd"}')]],
         raises("DecodeError", "no valid JSON")),
    Case("body-half", "sends half a JSON body, with its length", "info", [[reply(200, b'{"name": "App", "de')]],
         raises("DecodeError", "no valid JSON")),
    Case("body-key-half", "sends half a JSON body that repeats the key", "info",
         [[reply(200, f'{{"name": "{KEY}'.encode())]], raises("DecodeError", "[hidden]")),
    Case("body-empty", "sends no body", "info", [[reply(200)]], raises("DecodeError", "is empty")),
    Case("body-null", "sends `null`", "info", [[reply(200, b"null")]], raises("DecodeError", "NoneType")),
    Case("body-list", "sends a list", "info", [[reply(200, b"[1]")]], raises("DecodeError", "list")),
    Case("body-text", "sends a JSON text", "send", [[reply(200, b'"hello"')]], raises("DecodeError", "str")),
    Case("body-number", "sends a number of 5,000 digits", "info", [[reply(200, b"9" * 5000)]], raises("DecodeError")),
    Case("body-nan", "sends NaN as a member nobody needs", "info",
         [[reply(200, TEXT[:-1] + b', "x": NaN}')]], OK),
    Case("body-missing", "leaves out a member that must be there", "send",
         [[as_json({k: v for k, v in CHAT_BODY.items() if k != "answer"})]], raises("DecodeError", "answer")),
    Case("body-deep", "sends 100,000 brackets", "info", [[reply(200, DEEP)]], raises("DecodeError")),
    Case("body-garbage", "sends random bytes as JSON", "send", [[reply(200, bytes(range(256)))]],
         raises("DecodeError", "no valid JSON")),
    Case("body-page", "answers 200 with a page", "info", [[reply(200, HTML, "text/html")]],
         raises("UnexpectedContentTypeError", "HTML page", status_code=200), after="closed"),
    Case("body-plain", "calls its JSON `text/plain`", "info", [[reply(200, TEXT, "text/plain")]], OK),
    Case("body-no-type", "says nothing of the type", "info", [[reply(200, TEXT, None)]], OK),
    Case("body-odd-type", "calls its JSON `;;;`", "info", [[reply(200, TEXT, ";;;")]], OK),
    Case("body-word", "answers with words, as `text/plain`", "send", [[reply(200, b"Thank you", "text/plain")]],
         raises("UnexpectedContentTypeError", "Thank you")),
    Case("body-stream", "streams where one answer was asked for", "send",
         [[reply(200, event("message", answer="x"), SSE)]],
         raises("UnexpectedContentTypeError", "call the streaming form"), after="closed"),
    Case("body-large", "sends an answer of 5 MB", "send", [[as_json({**CHAT_BODY, "answer": "x" * 5_000_000})]],
         gives("x" * 5_000_000)),
    Case("body-too-large", "says that 1 GB will follow", "info",
         [[head(200, JSON, "Content-Length: 1000000000"), "stall"]],
         raises("DecodeError", "size_limits.answer"), after="closed"),
    Case("body-endless", "sends JSON without end", "info",
         [[head(200, JSON, "Connection: close") + b"[" + b"0," * 50_000, "forever"]],
         raises("DecodeError", "size_limits.answer"), after="closed"),
])  # fmt: skip
