"""The HTTP seam: a transport for both kinds of httpx client that answers with a recording and keeps what was sent."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Final

import httpx

from tests.replay import Received, RecordedResponse


class Player(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers every request with the same recorded response, chunk by chunk."""

    def __init__(self, response: RecordedResponse) -> None:
        self.response: Final = response
        self.sent: Final[list[Received]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(
            Received(
                method=request.method,
                path=request.url.path,
                query=tuple(request.url.params.multi_items()),
                headers=tuple(request.headers.multi_items()),
                body=request.content,
            )
        )
        recorded = self.response
        return httpx.Response(
            recorded.status,
            headers=list(recorded.headers),
            stream=_Chunks(() if request.method == "HEAD" else recorded.chunks),
            extensions={"reason_phrase": recorded.reason.encode()},
        )


class _Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, chunks: tuple[bytes, ...]) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        yield from self._chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            yield chunk
