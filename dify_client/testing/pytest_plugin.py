# Copied from overlays/dify/testing/pytest_plugin.py. Edit that file, then run: python -m generator sync
"""Fixtures for tests of programs that use the client: a local Dify, and clients of it.

Loaded by pytest when the package is installed. Nothing is imported until a fixture is used.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ..client import AsyncDifyClient, DifyClient
    from .server import LocalDify


def pytest_addoption(parser: pytest.Parser) -> None:
    """The setting that names a scenario."""
    parser.addini("dify_scenario", "YAML file that says what the apps of the fixture dify_server do")


@pytest.fixture
def dify_server(request: pytest.FixtureRequest) -> Iterator[LocalDify]:
    """A fresh ``LocalDify``. The setting ``dify_scenario`` in pytest's configuration names its scenario, if any."""
    from . import LocalDify

    scenario = str(request.config.getini("dify_scenario") or "")
    with LocalDify(scenario=request.config.rootpath / scenario if scenario else None) as server:
        yield server


@pytest.fixture
def dify(dify_server: LocalDify) -> DifyClient:
    """A client of the local chat app and its knowledge bases; others: ``dify_server.client("workflow")``."""
    return dify_server.client()


@pytest.fixture
def async_dify(dify_server: LocalDify) -> AsyncDifyClient:
    """The same for async tests. It keeps no connection open, so it needs no closing."""
    return dify_server.async_client(max_keepalive_connections=0)
