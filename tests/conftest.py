"""What holds for every test: no setting of the developer's machine reaches it."""

from __future__ import annotations

import os
import signal

import pytest
from hypothesis import HealthCheck, settings

# Whoever starts the tests in the background of a shell makes them ignore Ctrl-C, and every program they start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# A slow machine is no failure.
settings.register_profile("any-machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any-machine")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable that a client reads and no proxy of the machine decides what a test sees."""
    for name in list(os.environ):
        if name.startswith(("COZE_", "DIFY_", "SESSION_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
