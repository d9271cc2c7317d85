"""Each flow runs with both clients. ``--live`` takes it from the local Dify to the one that the environment names."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from dify_client.testing import LocalDify
from tests.overlays.colours import AsyncColour, Colour, SyncColour

from .flow import Flow
from .places import NOTHING_SET, Place, from_environment

SCENARIO: Final = Path(__file__).with_name("scenario.yaml")
COLOURS: Final[dict[str, Callable[[], Colour]]] = {"sync": SyncColour, "async": AsyncColour}


def pytest_addoption(parser: pytest.Parser) -> None:
    """The switch to a real Dify."""
    parser.addoption("--live", action="store_true", help="run the flows on the Dify that the environment names")


def at(server: LocalDify) -> Place:
    """A local Dify as a place for flows."""
    return Place(server.base_url, {**server.api_keys, "knowledge": server.dataset_api_key})


@pytest.fixture(scope="session")
def place(request: pytest.FixtureRequest) -> Iterator[Place]:
    """The Dify of this run. The local one may answer nothing that is outside of the specification."""
    # Without the folder on the command line this file is read too late to add the option.
    if request.config.getoption("--live", default=False):
        found = from_environment(os.environ)
        if found is None:
            pytest.skip(NOTHING_SET)
        yield found
        return
    with LocalDify(scenario=SCENARIO, audit=True) as server:
        yield at(server)
    assert server.violations == []


@pytest.fixture(params=list(COLOURS))
def colour(request: pytest.FixtureRequest) -> Iterator[Colour]:
    """Each of the two clients."""
    made = COLOURS[request.param]()
    yield made
    made.close()


@pytest.fixture
def flow(place: Place, colour: Colour) -> Iterator[Flow]:
    """A flow that has nothing yet; at its end nothing of it is left."""
    made = Flow(place, colour)
    try:
        yield made
    finally:
        made.finish()
