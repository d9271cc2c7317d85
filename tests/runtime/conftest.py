"""Fixtures for the client core: the same test runs for the blocking and the async client."""

from __future__ import annotations

import pytest

from .client_support import Api, FakeTime, Server


@pytest.fixture(autouse=True)
def no_shop_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of the invented API is set by accident."""
    for name in ("SHOP_BASE_URL", "SHOP_API_KEY", "SHOP_STOCK_KEY", "SHOP_LOG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> str:
    """Which client is meant."""
    return str(request.param)


@pytest.fixture
def server() -> Server:
    """The server; tests give it its answers."""
    return Server()


@pytest.fixture
def time() -> FakeTime:
    """Time that moves only when something sleeps."""
    return FakeTime()


@pytest.fixture
def api(colour: str, server: Server, time: FakeTime) -> Api:
    """A client of the invented API, in the colour of the test."""
    return Api(colour, server, time)
