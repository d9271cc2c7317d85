"""A local Dify per test, which the environment names as a user's would name a real one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dify_client.testing import LocalDify

from .layout import BASE_URL, DATASET_KEY, KEYS, SCENARIO


@pytest.fixture
def dify() -> Iterator[LocalDify]:
    """The apps of ``examples/scenario.yaml``; nothing it answers may be outside of the specification."""
    with LocalDify(scenario=SCENARIO, audit=True) as server:
        yield server
    assert server.violations == []


@pytest.fixture
def environment(dify: LocalDify, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """All variables that examples read, set for this server."""
    values = {BASE_URL: dify.base_url, DATASET_KEY: dify.dataset_api_key}
    values |= {variable: dify.api_keys[app] for variable, app in KEYS.items()}
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    return values
