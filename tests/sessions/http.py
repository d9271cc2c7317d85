"""Plain HTTP against a gateway, for what the client would not do."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpx

from .serving import PATIENCE, Serving
from .told import Event, parse

PREFIX = "/api/v2/sessions"
HELLO = {"role": "user", "content": [{"type": "text", "text": "Hello"}]}


@contextmanager
def browser(served: Serving, **headers: str) -> Generator[httpx.Client, None, None]:
    """An HTTP client with the gateway's address."""
    with httpx.Client(base_url=served.address, headers=headers, timeout=PATIENCE) as client:
        yield client


def session(http: httpx.Client, **given: Any) -> str:
    """Make a session; gives its path."""
    answer = http.post(PREFIX, json={"model_id": "scripted", **given})
    assert answer.status_code == 201, answer.text
    return f"{PREFIX}/{answer.json()['id']}"


def say(http: httpx.Client, path: str, **more: Any) -> httpx.Response:
    """Say something; the whole answer, read to its end."""
    return http.post(f"{path}/chat", json={"message": HELLO, **more})


def told(answer: httpx.Response) -> list[Event]:
    """The events of a stream that was read."""
    assert answer.headers["content-type"].startswith("text/event-stream"), answer.text
    return parse(answer.content)


def first_events(answer: httpx.Response, count: int) -> list[Event]:
    """The first events of an open stream; reads no further than it must."""
    body = b""
    for chunk in answer.iter_raw():
        body += chunk
        if body.count(b"\n\n") >= count:
            break
    return parse(body[: body.rindex(b"\n\n") + 2])[:count]
