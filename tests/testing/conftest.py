"""Local servers that hold each of their answers against the specification."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from dify_client import DifyClient
from dify_client.testing import LocalDify

Start = Callable[..., LocalDify]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts servers; at the end, none of them may have sent anything that the specification does not know."""
    running: list[LocalDify] = []

    def begin(scenario: Any = None, **options: Any) -> LocalDify:
        server = LocalDify(scenario=scenario, audit=True, **options).start()
        running.append(server)
        return server

    yield begin
    for server in running:
        server.stop()
    assert [problem for server in running for problem in server.violations] == []


@pytest.fixture
def local(start: Start) -> LocalDify:
    """A plain server."""
    return start()


@pytest.fixture
def client(local: LocalDify) -> DifyClient:
    """A client of its chat app and its knowledge bases."""
    return local.client(max_retries=0)
