"""Rows: event streams, from before their head to behind their end."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from typing import Any, Final

from dify_client import Timeout

from .cases import (
    CHAT,
    END,
    JSON,
    KEY,
    OTHER,
    PING,
    SSE,
    STREAMING,
    UNTIL_CLOSED,
    After,
    Case,
    Section,
    Sees,
    chunk,
    error,
    event,
    gives,
    head,
    message,
    raises,
    reply,
    streamed,
)
from .table_redirects import to

M: Final = "message"
E: Final = "message_end"
HE, LLO = message("he"), message("llo")
SAID: Final = gives("hello", M, M, E)
WHOLE: Final = HE + LLO + END
CUT: Final = "StreamInterrupted"


def interrupted(*events: str, text: str = "", says: str | None = None) -> Sees:
    """The stream broke off."""
    return raises(CUT, says, events=events, partial_text=text)


def fine(name: str, does: str, *script: Any, sees: Sees = SAID) -> Case:
    """A stream that is read to its end."""
    return Case(f"stream-{name}", does, "stream", [script], sees)


def cut(name: str, does: str, *script: Any, sees: Sees) -> Case:
    """A stream that breaks off."""
    return Case(f"stream-{name}", does, "stream", [script], sees, after="closed")


def late(name: str, does: str, *script: Any, options: Mapping[str, Any], events: tuple[str, ...] = ()) -> Case:
    """A stream that takes too long."""
    (limit,) = [name for name in options if name.endswith("timeout")]
    sees = raises("ApiTimeoutError", limit, events=events)
    return Case(f"stream-{name}", does, "stream", [script], sees, after="closed", options=options)


START: Final = STREAMING + chunk(HE)

ENDS: Final = Section("Streams: where they break", [
    fine("whole", "streams an answer", streamed(HE, LLO, END)),
    cut("close-in-head", "closes in the headers", b"HTTP/1.1 200 OK\r\nContent-T", "close",
        sees=raises("ApiConnectionError", attempts=1)),
    cut("reset-in-head", "resets in the headers", b"HTTP/1.1 200 OK\r\nContent-T", "reset",
        sees=raises("ApiConnectionError", attempts=1)),
    cut("close-before-first", "closes before the first event", STREAMING, "close", sees=interrupted()),
    cut("reset-before-first", "resets before the first event", STREAMING, "reset", sees=interrupted()),
    fine("empty", "ends before the first event, in good order", streamed(),
         sees=interrupted(says="before its closing event")),
    cut("close-in-event", "closes in the middle of an event", START + chunk(LLO[:9]), "close",
        sees=interrupted(M, text="he")),
    cut("reset-in-event", "resets in the middle of an event", START + chunk(LLO[:9]), "reset",
        sees=interrupted(M, text="he")),
    fine("end-in-event", "ends in the middle of an event, in good order", streamed(HE, LLO[:9]),
         sees=interrupted(M, text="he")),
    cut("close-in-chunk", "closes in the middle of a chunk", START + chunk(LLO)[:9], "close",
        sees=interrupted(M, text="he")),
    cut("close-between", "closes between two events", START + chunk(LLO), "close",
        sees=interrupted(M, M, text="hello")),
    cut("reset-between", "resets between two events", START + chunk(LLO), "reset",
        sees=interrupted(M, M, text="hello")),
    fine("end-between", "ends between two events, in good order", streamed(HE, LLO),
         sees=interrupted(M, M, text="hello")),
    cut("until-closed-between", "closes between two events, a body without length", UNTIL_CLOSED + HE, "close",
        sees=interrupted(M, text="he")),
    cut("close-after-end", "closes behind the closing event", START + chunk(LLO + END), "close", sees=SAID),
    cut("reset-after-end", "resets behind the closing event", START + chunk(LLO + END), "reset", sees=SAID),
    cut("broken-after-end", "breaks the framing behind the closing event", START + chunk(LLO + END) + b"zz\r\n",
        "close", sees=SAID),
    cut("until-closed", "streams a body without length, and closes", UNTIL_CLOSED + WHOLE, "close", sees=SAID),
    cut("stall-after-end", "stalls behind the closing event", START + chunk(LLO + END), "stall", sees=SAID),
    fine("more-after-end", "sends events behind the closing one",
         streamed(HE, END, event("tts_message_end", task_id="t", message_id="m", audio="", created_at=1)),
         sees=gives("he", M, E, "tts_message_end")),
    fine("two-ends", "sends two closing events", streamed(HE, END, END), sees=gives("he", M, E, E)),
    late("stall-head", "is silent before the head", "stall", options={"first_event_timeout": 0.4}),
    late("stall-head-idle", "is silent before the head, for long", "stall", options={"idle_timeout": 0.4}),
    late("stall-first", "is silent before the first event", STREAMING, "stall", options={"idle_timeout": 0.4}),
    late("pings-first", "sends keep-alives and no event", STREAMING + chunk(PING) * 3, "stall",
         options={"first_event_timeout": 0.4}),
    late("stall-in-event", "stalls in the middle of an event", START + chunk(LLO[:9]), "stall", events=(M,),
         options={"idle_timeout": 0.4}),
    late("stall-between", "stalls between two events", START, "stall", events=(M,), options={"idle_timeout": 0.4}),
    late("pings-between", "sends keep-alives between two events", START + chunk(PING) * 3, "stall", events=(M,),
         options={"event_timeout": 0.4}),
    late("pings-forever", "sends keep-alives without end", STREAMING, chunk(PING) * 50, "forever",
         options={"first_event_timeout": 0.4}),
    late("comments-forever", "sends comments without end", STREAMING, chunk(b": x\n\n") * 50, "forever",
         options={"total_timeout": 0.4}),
    Case("stream-total", "stalls after an event; the whole stream has a limit", "stream", [[START, "stall"]],
         raises("ApiTimeoutError", "total_timeout", events=(M,)), after="closed",
         settings={"timeout": Timeout(total=0.4, pool=20)}),
])  # fmt: skip

ERROR: Final = event("error", task_id="t", message_id="m", status=400, code="c", message="no")


def odd(name: str, does: str, body: bytes, *events: str) -> Case:
    """An event that nobody expects: it is told as it came, and the stream goes on."""
    return fine(name, does, streamed(HE, body, LLO, END), sees=gives("hello", M, *events, M, E))


def instead(name: str, does: str, answer: bytes, sees: Sees, after: After = "kept") -> Case:
    """Something else in place of a stream."""
    return Case(f"stream-{name}", does, "stream", [[answer]], sees, after)


CONTENT: Final = Section("Streams: what they hold", [
    cut("error", "sends an error event", streamed(HE, ERROR),
         sees=raises("StreamError", "c: no", events=[M], code="c", status_code=400, partial_text="he", task_id="t")),
    cut("error-first", "sends an error event first, and goes on", STREAMING + chunk(ERROR + HE), "stall",
        sees=raises("StreamError", code="c", partial_text="")),
    cut("error-key", "repeats the key in an error event",
         streamed(event("error", status=400, code=KEY, message=f"bad key {KEY}", x=[{KEY: KEY}])),
         sees=raises("StreamError", "bad key [hidden]", code="[hidden]")),
    fine("error-text", "names an error event in its own field, without JSON",
         streamed(HE, b"event: error\ndata: so not\n\n", LLO, END), sees=gives("hello", M, "?", M, E)),
    odd("unknown", "sends an event with a new name", event("brand_new", x=1), "?"),
    odd("no-name", "sends an object without a name", b'data: {"x": 1}\n\n', "?"),
    odd("not-json", "sends text that is no JSON", b"data: so not\n\n", "?"),
    odd("half-json", "sends half an object as a whole event", b'data: {"event": "mess\n\n', "?"),
    odd("list", "sends a list", b"data: [1, 2]\n\n", "?"),
    odd("null", "sends null", b"data: null\n\n", "?"),
    odd("name-number", "sends a number for a name", b'data: {"event": 7}\n\n', "?"),
    odd("missing", "leaves out what an event must have", b'data: {"event": "message"}\n\n', "?"),
    odd("deep", "sends 100,000 brackets", b"data: " + b"[" * 100_000 + b"\n\n", "?"),
    odd("big-number", "sends a number of 5,000 digits", b"data: " + b"9" * 5000 + b"\n\n", "?"),
    odd("not-utf8", "sends bytes that are no UTF-8", b'data: {"event": "\xff\xfe"}\n\n', "?"),
    odd("nul", "sends NUL characters", b"data: \0\0\n\n", "?"),
    odd("other-app", "sends an event of another kind of app", event("text_chunk", task_id="t", workflow_run_id="w",
        data={"text": ""}), "text_chunk"),
    odd("comments", "sends comments, ids, retries and fields nobody knows", b": note\n\nid: 7\nretry: 1\nfoo: bar\n\n"),
    odd("empty-data", "sends an event without data", b"data\n\n", "?"),
    odd("no-data", "sends a name without data", b"event: message\n\n"),
    fine("twice", "sends the same event twice: both are told", streamed(HE, HE, END), sees=gives("hehe", M, M, E)),
    fine("mark", "starts with a byte order mark", streamed(b"\xef\xbb\xbf" + WHOLE)),
    fine("crlf", "ends lines with CR LF", streamed(WHOLE.replace(b"\n", b"\r\n"))),
    fine("cr", "ends lines with CR", streamed(WHOLE.replace(b"\n", b"\r"))),
    fine("many-lines", "spreads the data over several lines",
         streamed(*(e.replace(b', "', b',\ndata: "') for e in (HE, LLO, END)))),
    fine("one-chunk", "sends everything in one chunk", streamed(WHOLE)),
    fine("7-bytes", "sends 7 bytes at a time", streamed(*(WHOLE[i : i + 7] for i in range(0, len(WHOLE), 7)))),
    fine("1-byte", "sends one byte at a time", streamed(*(WHOLE[i : i + 1] for i in range(len(WHOLE))))),
    fine("length", "gives the length of its stream", reply(200, WHOLE, SSE)),
    fine("no-type", "says nothing of the type", reply(200, WHOLE, None)),
    fine("gzip", "packs the stream though nobody asked for it",
         reply(200, gzip.compress(WHOLE), SSE, "Content-Encoding: gzip")),
    cut("gzip-cut", "cuts a packed stream off", head(200, SSE, "Content-Encoding: gzip", "Connection: close")
        + gzip.compress(HE, 0)[:60], "close", sees=interrupted()),
    instead("br", "packs the stream with brotli", reply(200, WHOLE, SSE, "Content-Encoding: br"),
            raises("DecodeError", "not asked for"), "closed"),
    fine("large-event", "sends an event of 1 MB", streamed(message("x" * 1_000_000), END),
         sees=gives("x" * 1_000_000, M, E)),
    Case("stream-huge-event", "sends an event that is larger than the program allows", "stream",
         [[START + chunk(message("x" * 5000)), "stall"]], raises("DecodeError", "max_event_bytes", events=(M,)),
         after="closed", options={"max_event_bytes": 3000}),
    Case("stream-endless-event", "sends an event without end", "stream",
         [[STREAMING + chunk(b"data: " + b"x" * 100_000), chunk(b"x" * 100_000), "forever"]],
         raises("DecodeError", "max_event_bytes"), after="closed", options={"max_event_bytes": 1_000_000}),
    Case("stream-endless-line", "sends lines of one event without end", "stream",
         [[STREAMING, chunk(b"data: x\n" * 10_000), "forever"]], raises("DecodeError", "max_event_bytes"),
         after="closed", options={"max_event_bytes": 1_000_000}),
    Case("stream-endless-events", "sends events without end; the program allows 1 MB", "stream",
         [[STREAMING, chunk(b": x\n\n" * 10_000), "forever"]], raises("DecodeError", "max_stream_bytes"),
         after="closed", options={"max_stream_bytes": 1_000_000}),
    instead("page", "answers with a page", reply(200, b"<html><title>Sign in</title>", "text/html"),
            raises("UnexpectedContentTypeError", "HTML page"), "closed"),
    instead("json", "answers with JSON", CHAT, raises("UnexpectedContentTypeError", "the server did not stream"),
            "closed"),
    instead("204", "answers 204", head(204, None), interrupted()),
    instead("400", "refuses with 400", error(400, "invalid_param"), raises("BadRequestError", code="invalid_param")),
    instead("401-key", "refuses with 401 and repeats the key", error(401, "unauthorized", message=KEY),
            raises("AuthenticationError", "[hidden]")),
    instead("500", "refuses with 500", error(500, "internal"), raises("ServerError", attempts=1)),
    instead("404-page", "answers 404 with a page", reply(404, b"<html><title>x</title>", "text/html"),
            raises("NotFoundError", "/v1?")),
    Case("stream-429", "refuses with 429, then streams", "stream",
         [[error(429, "too_many_requests")], [streamed(HE, LLO, END)]], SAID),
    Case("stream-redirect", "redirects (307) to another path, then streams", "stream",
         [[to(307, "/v1/elsewhere")], [streamed(HE, LLO, END)]], SAID),
    Case("stream-redirect-away", "redirects (307) to another host", "stream",
         [[to(307, b"http://" + OTHER + b"/v1/chat-messages")]], raises("ApiStatusError", "not followed with a key")),
    Case("stream-json-type", "calls its stream JSON", "stream", [[reply(200, WHOLE, JSON)]],
         raises("UnexpectedContentTypeError"), after="closed"),
    Case("stream-second-answer", "sends another answer behind its stream", "stream",
         [[streamed(HE, LLO, END) + reply(200, b'{"probe": "smuggled"}')]], SAID, after="closed"),
])  # fmt: skip
