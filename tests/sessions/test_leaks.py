"""What callers leave behind: no task, no connection to the provider, no descriptor."""

from __future__ import annotations

import os
import threading

import pytest

from dify_client.testing import AppSpec, LocalDify, Reply, Scenario
from session_gateway import Config, Gateway, Limits
from session_gateway.config import BackendConfig

from .http import HELLO, browser, first_events, session
from .serving import Serving, serving

ROUNDS = 15
SLOW = Scenario(apps=(AppSpec("chat", replies=(Reply("word " * 200, delay=0.02),)),))


def descriptors() -> int:
    """Files and sockets of this process."""
    return len(os.listdir("/proc/self/fd"))


def drop(served: Serving, count: int) -> None:
    """Callers who go away in the middle of a stream."""
    for _ in range(count):
        with browser(served) as http:
            path = session(http, model_id="chat")
            with http.stream("POST", f"{path}/chat", json={"message": HELLO}) as answer:
                first_events(answer, 3)


def wait_for(served: Serving) -> None:
    """Until the gateway has noticed."""
    for _ in range(2000):
        if not served.inside(lambda: served.gateway.chat.live) and not served.tasks():
            return
        threading.Event().wait(0.01)
    raise AssertionError(served.tasks())


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="the system does not list open files")
def test_callers_who_drop_leave_nothing_open() -> None:
    with LocalDify(scenario=SLOW) as dify:
        backends = {"chat": BackendConfig("dify", base_url=dify.base_url, key_env="KEY")}
        config = Config(port=0, database=":memory:", backends=backends, limits=Limits(grace_seconds=0))
        with serving(Gateway(config, environ={"KEY": dify.api_key})) as served:
            drop(served, 2)
            wait_for(served)
            before = descriptors()
            drop(served, ROUNDS)
            wait_for(served)
            for _ in range(500):
                if descriptors() <= before + 2:
                    break
                threading.Event().wait(0.01)
            assert descriptors() <= before + 2
            assert len([one for one in dify.requests if one.path.endswith("/stop")]) == ROUNDS + 2
