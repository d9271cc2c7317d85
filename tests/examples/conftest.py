"""A local Dify per test, which the environment names as a user's would name a real one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dify_client.testing import Fault, LocalDify

from .layout import BASE_URL, DATASET_KEY, KEYS, SCENARIO


@pytest.fixture
def dify() -> Iterator[LocalDify]:
    """The apps of ``examples/scenario.yaml``; nothing it answers may be outside of the specification."""
    with LocalDify(scenario=SCENARIO, audit=True) as server:
        yield server
    assert server.violations == []


@pytest.fixture(scope="session")
def refusing_dify() -> Iterator[LocalDify]:
    """One that answers every call with the same error."""
    fault = Fault(status=403, message="Not on Sundays.", times=None)
    with LocalDify(scenario=SCENARIO) as server:
        server.add_fault(fault)
        yield server


@pytest.fixture
def environment(dify: LocalDify, monkeypatch: pytest.MonkeyPatch) -> None:
    """All variables that examples read, set for this server."""
    set_environment(dify, monkeypatch)


def set_environment(dify: LocalDify, monkeypatch: pytest.MonkeyPatch) -> None:
    """Name a server as a user would."""
    monkeypatch.setenv(BASE_URL, dify.base_url)
    monkeypatch.setenv(DATASET_KEY, dify.dataset_api_key)
    for variable, app in KEYS.items():
        monkeypatch.setenv(variable, dify.api_keys[app])
