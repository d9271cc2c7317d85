"""Calls of the client to a server that gives one answer, and what they show."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any, Final

import httpx

from dify_client import DifyClient

KEY: Final = "app-S3cr3tK3yOfTheRows"
JSON: Final = {"content-type": "application/json"}
SSE: Final = {"content-type": "text/event-stream"}


class Body(httpx.SyncByteStream):
    """A body that is made as it is read, and knows how much of it was."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self.pieces: Final = pieces
        self.given = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.given += len(piece)
            yield piece


def endless(piece: bytes) -> Iterator[bytes]:
    """The same bytes for ever."""
    while True:
        yield piece


def client_of(
    answer: Callable[[httpx.Request], httpx.Response] | httpx.Response, key: str = KEY, **settings: Any
) -> DifyClient:
    """A client whose requests are answered by a function."""

    def give(request: httpx.Request) -> httpx.Response:
        return answer(request) if callable(answer) else answer

    http = httpx.Client(transport=httpx.MockTransport(give))
    return DifyClient("http://dify.test/v1", api_key=key, user="ann", http_client=http, max_retries=0, **settings)


def everything(error: BaseException | None) -> str:
    """All that an error and its causes show: texts, attributes, pickles, local names of frames that are not tests."""
    shown: list[str] = []
    while error is not None:
        shown += [str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error))]
        frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
        names = [frame.f_locals for frame in frames if "/tests/" not in frame.f_code.co_filename]
        shown += [f"{name}={value!r}" for found in names for name, value in found.items()]
        error = error.__cause__ or error.__context__
    return "\n".join(shown)
