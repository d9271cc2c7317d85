"""Callers who drop and come back, over real sockets: nothing is lost, nothing comes twice."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import httpx
import pytest

from session_client import AsyncSessionClient, SessionClient, StreamInterrupted, user_message
from session_gateway.backends.scripted import ScriptedBackend

from .cutting import CuttingProxy
from .http import HELLO, browser, first_events, say, session, told
from .serving import Serving, scripted
from .told import keeps_the_rule, text

SLOW: list[dict[str, Any]] = [
    {"text": "one two three"},
    {"wait": 0.15},
    {"text": "four five six"},
    {"wait": 0.15},
    {"text": "seven"},
]
ALL = "one two threefour five sixseven"


def test_a_stream_is_read_on_behind_the_last_event() -> None:
    with scripted(SLOW) as served, browser(served) as http:
        path = session(http)
        with http.stream("POST", f"{path}/chat", json={"message": HELLO}) as answer:
            head = first_events(answer, 4)
        rest = http.get(f"{path}/chat", headers={"Last-Event-ID": head[-1]["event_id"]})
        whole = head + told(rest)
        keeps_the_rule(whole)
        assert text(whole) == ALL
        assert rest.headers["interaction-id"] == answer.headers["interaction-id"]
        assert told(http.get(f"{path}/chat")) == whole


def test_an_ended_answer_is_told_again_and_then_not_any_more() -> None:
    with scripted() as served, browser(served) as http:
        path = session(http)
        events = told(say(http, path))
        assert told(http.get(f"{path}/chat", headers={"Last-Event-ID": events[2]["event_id"]})) == events[3:]
        nothing = http.get(f"{path}/chat", headers={"Last-Event-ID": events[-1]["event_id"]})
        assert (nothing.status_code, nothing.content) == (204, b"")
        later = told(say(http, path))
        assert told(http.get(f"{path}/chat")) == later
        assert told(http.get(f"{path}/chat", headers={"Last-Event-ID": f"{events[0]['id']}:0"})) == events


@pytest.mark.parametrize("resume", [True, False])
def test_the_client_takes_it_for_the_end_when_it_has_everything(resume: bool) -> None:
    with scripted() as served, SessionClient(served.address) as client:
        made = client.sessions.create(model_id="scripted")
        with client.chat.stream(session_id=made.id, message=user_message("x")) as stream:
            last = [event.to_dict()["event_id"] for event in stream][-1]
        with client.chat.attach(session_id=made.id, last_event_id=last, resume=resume) as rest:
            assert [*rest] == []
            assert (rest.response.status_code, rest.closed) == (204, True)
        assert client.chat.attach(session_id=made.id, last_event_id=last).result().completion_id == ""


def test_several_viewers_see_the_same() -> None:
    with scripted(SLOW) as served, browser(served) as http:
        path = session(http)
        found: list[str] = []

        def watch() -> None:
            with browser(served) as other:
                found.append(text(told(other.get(f"{path}/chat"))))

        with http.stream("POST", f"{path}/chat", json={"message": HELLO}) as answer:
            first_events(answer, 1)
            viewers = [threading.Thread(target=watch) for _ in range(3)]
            for viewer in viewers:
                viewer.start()
            for viewer in viewers:
                viewer.join()
        assert found == [ALL] * 3


@pytest.mark.parametrize("cuts", [[0], [1], [400], [900, 300], [200, 200, 200]])
def test_the_client_reattaches_by_itself(cuts: list[int]) -> None:
    with scripted(SLOW) as served, CuttingProxy(served.address, cuts, only=b"/chat ") as proxy:
        with SessionClient(proxy.address) as client:
            made = client.sessions.create(model_id="scripted")
            with client.chat.stream(session_id=made.id, message=user_message("x"), resume=True) as stream:
                events = [event.to_dict() for event in stream]
        keeps_the_rule(events)
        assert text(events) == ALL == stream.text
        assert proxy.cut == len(cuts)


def test_the_asynchronous_client_reattaches_by_itself() -> None:
    async def read(address: str) -> list[dict[str, object]]:
        async with AsyncSessionClient(address) as client:
            made = await client.sessions.create(model_id="scripted")
            async with client.chat.stream(session_id=made.id, message=user_message("x"), resume=True) as stream:
                return [event.to_dict() async for event in stream]

    with scripted(SLOW) as served, CuttingProxy(served.address, [500, 100], only=b"/chat ") as proxy:
        events = asyncio.run(read(proxy.address))
        keeps_the_rule(events)
        assert text(events) == ALL


def test_without_being_asked_to_the_client_does_not_reattach() -> None:
    with scripted(SLOW) as served, CuttingProxy(served.address, [900], only=b"/chat ") as proxy:
        with SessionClient(proxy.address) as client:
            made = client.sessions.create(model_id="scripted")
            with pytest.raises(StreamInterrupted) as broken:
                client.chat.stream(session_id=made.id, message=user_message("x")).result()
            assert ALL.startswith(broken.value.partial_text)


def test_a_stream_without_events_stays_open_by_comments() -> None:
    with scripted([{"wait": 0.4}, {"text": "late"}], heartbeat_seconds=0.05) as served, browser(served) as http:
        answer = say(http, session(http))
        assert answer.text.count(": ping") >= 3
        assert text(told(answer)) == "late"


@pytest.mark.parametrize("streaming", [True, False])
def test_a_caller_who_leaves_is_missed_after_the_grace_time(streaming: bool) -> None:
    backend = ScriptedBackend([{"text": "a"}, {"wait": 60}, {"text": "never"}])
    with scripted(backends={"slow": backend}, grace_seconds=0.05) as served, browser(served) as http:
        path = session(http, model_id="slow")
        if streaming:
            with http.stream("POST", f"{path}/chat", json={"message": HELLO}) as answer:
                first_events(answer, 3)
        else:
            with pytest.raises(httpx.ReadTimeout):
                http.post(f"{path}/chat", json={"message": HELLO, "stream": False}, timeout=0.3)
        while http.get(path).json()["is_active"]:
            threading.Event().wait(0.01)
        events = told(http.get(f"{path}/chat"))
        keeps_the_rule(events)
        assert (events[-2]["stop_reason"], text(events)) in {("client_gone", "a"), ("client_gone", "")}
        _nothing_is_left(served)


def test_a_caller_who_leaves_does_not_stop_the_answer() -> None:
    with scripted(SLOW) as served, browser(served) as http:
        path = session(http)
        with http.stream("POST", f"{path}/chat", json={"message": HELLO}) as answer:
            first_events(answer, 1)
        assert text(told(http.get(f"{path}/chat"))) == ALL
        _nothing_is_left(served)


def _nothing_is_left(served: Serving) -> None:
    for _ in range(200):
        if not served.tasks():
            return
        threading.Event().wait(0.01)
    raise AssertionError(served.tasks())
