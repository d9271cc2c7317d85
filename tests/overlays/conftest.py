"""Every test of this folder that asks for ``colour`` runs twice: with the sync client and with the async one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .colours import AsyncColour, Colour, SyncColour


@pytest.fixture(params=[SyncColour, AsyncColour], ids=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> Iterator[Colour]:
    """How to call one of the two clients."""
    found: Colour = request.param()
    yield found
    found.close()
