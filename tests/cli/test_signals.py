"""When a signal is obeyed, when it waits, and that handlers are put back."""

from __future__ import annotations

import signal
import threading

import pytest

from dify_client import DifyClient
from dify_client.cli.follow import follow
from dify_client.cli.screen import Screen
from dify_client.cli.signals import Interrupted, Watch
from tests.overlays.events import TASK, message
from tests.overlays.sockets import json_step, stream_step
from tests.replay import ReplayServer


def interrupt() -> None:
    signal.raise_signal(signal.SIGINT)


def never() -> None:
    raise AssertionError("nobody has to wait")


def test_a_run_that_can_be_stopped_is_left_at_once() -> None:
    with Watch(lambda: True, never) as watch, pytest.raises(Interrupted) as caught:
        watch.wait(interrupt)

    assert caught.value.exit_code == 130


def test_a_signal_between_two_waits_is_obeyed_at_the_next() -> None:
    with Watch(lambda: True, never) as watch:
        interrupt()
        with pytest.raises(Interrupted):
            watch.wait(never)


def test_a_run_that_has_no_name_yet_is_waited_for() -> None:
    told: list[str] = []
    begun = False
    with Watch(lambda: begun, lambda: told.append("wait")) as watch:
        watch.wait(interrupt)
        assert told == ["wait"]
        watch.check()
        begun = True
        with pytest.raises(Interrupted):
            watch.check()


def test_the_second_signal_is_obeyed_whatever_happens() -> None:
    with Watch(lambda: False, never) as watch:
        interrupt()
        with pytest.raises(Interrupted):
            interrupt()
        watch.check()


def test_a_signal_never_breaks_into_the_telling() -> None:
    told: list[str] = []

    def tell() -> None:
        interrupt()
        told.append("whole")

    with Watch(lambda: False, tell) as watch, pytest.raises(Interrupted):
        watch.wait(interrupt)

    assert told == ["whole"]


def test_the_handlers_are_put_back() -> None:
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    with Watch(lambda: True, never):
        assert signal.getsignal(signal.SIGTERM) != before[1]

    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before


def test_an_ignored_signal_stays_ignored() -> None:
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        with Watch(lambda: True, never) as watch:
            signal.raise_signal(signal.SIGTERM)
            watch.check()
    finally:
        signal.signal(signal.SIGTERM, before)


def test_another_thread_leaves_signals_alone() -> None:
    before = signal.getsignal(signal.SIGINT)
    seen: list[object] = []

    def work() -> None:
        with Watch(lambda: True, never):
            seen.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

    assert seen == [before]


def test_following_stops_the_run(capsys: pytest.CaptureFixture[str]) -> None:
    shown: list[str] = []

    def show(event: object) -> None:
        shown.append(type(event).__name__)
        interrupt()

    with ReplayServer() as server, DifyClient(server.base_url, api_key="k", user="u") as client:
        server.script(stream_step(message("a"), message("b")), json_step({"result": "success"}))
        with pytest.raises(Interrupted, match="stopped"):
            follow(client.chat.stream(query="Hi", stop_on_exit=True), Screen(), show)

        assert shown == ["MessageEvent"]
        assert server.requests[-1].path == f"/v1/chat-messages/{TASK}/stop"
    assert capsys.readouterr().out == ""
