"""Answers for the replay server that were never recorded: made of events, one per chunk, to be cut anywhere."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from tests.replay import RecordedRequest, RecordedResponse, Recording, Step
from tests.replay.wire import Fault

from .events import frame

NOT_ASKED = RecordedRequest("GET", "/", {}, {}, False, None, None, ())


def stream_step(*events: Mapping[str, Any] | bytes, cut: Fault | None = None) -> Step:
    """A stream of these events."""
    chunks = tuple(event if isinstance(event, bytes) else frame(event) for event in events)
    headers = (("content-type", "text/event-stream; charset=utf-8"), ("transfer-encoding", "chunked"))
    return Step(_recording(RecordedResponse(200, "OK", headers, chunks, (), {}, "server")), fault=cut)


def json_step(body: Mapping[str, Any], status: int = 200) -> Step:
    """A JSON answer."""
    content = json.dumps(body).encode()
    headers = (("content-type", "application/json"), ("content-length", str(len(content))))
    return Step(_recording(RecordedResponse(status, "Status", headers, (content,), (), {}, "server")))


def error_step(status: int, code: str) -> Step:
    """An error answer."""
    return json_step({"code": code, "message": f"no: {code}", "status": status}, status)


def _recording(response: RecordedResponse) -> Recording:
    return Recording("made", "made", NOT_ASKED, response)
