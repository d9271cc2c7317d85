"""Answers that a killed process left at a provider: stopped once at the next start, and only those."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from pathlib import Path

import pytest

from dify_client.testing import LocalDify
from session_gateway import Config, Gateway, event_log, left_runs
from session_gateway.backends.coze import CozeBackend
from session_gateway.backends.dify import DifyBackend
from session_gateway.core_events import Text
from session_gateway.errors import GatewayError
from session_gateway.store import Store

from .puppets import HandClock, PuppetBackend, play, stage, until
from .scripted_coze import scripted_coze
from .test_dify_backend import APPS


async def stored(file: Path) -> list[tuple[str, str]]:
    """Interactions and handles in a database that no gateway has open."""
    store = Store(str(file))
    await store.open()
    try:
        rows = await store.run(lambda db: db.execute("SELECT * FROM runs ORDER BY 1").fetchall())
        return [(row[0], row[1]) for row in rows]
    finally:
        await store.close()


async def crashed(file: Path, *sessions: str, model: str = "puppet") -> None:
    """A database as a killed process leaves it: an answer is made in each session."""
    gateway = Gateway(Config(database=str(file)), backends={model: PuppetBackend()}, clock=HandClock())
    await gateway.open()
    for number, session in enumerate(sessions):
        await gateway.sessions.create("", {"model_id": model, "id": session})
        began = partial(event_log.begin, interaction=f"i{number}", session=session, question="q", moment=1.0)
        await gateway.store.run(began)
        await gateway.store.run(partial(left_runs.note, interaction=f"i{number}", handle=f"task-{number}"))
    await gateway.close()


def started(file: Path, backend: PuppetBackend, clock: HandClock | None = None) -> Gateway:
    """A gateway on a database, not opened yet."""
    return Gateway(Config(database=str(file)), backends={"puppet": backend}, clock=clock or HandClock())


def test_what_is_left_is_stopped_once(tmp_path: Path) -> None:
    async def work() -> None:
        file, backend = tmp_path / "g.db", PuppetBackend()
        await crashed(file, "a-b", "c-d")
        for _ in range(2):
            gateway = started(file, backend)
            await gateway.open()
            assert await stored(file) == []
            await gateway.close()
        assert sorted(backend.stopped_later) == [("a-b", "task-0"), ("c-d", "task-1")]

    play(work)


def test_a_running_answer_is_stored_and_an_ended_one_is_not(tmp_path: Path) -> None:
    async def work() -> None:
        file = tmp_path / "g.db"
        async with stage(database=str(file)) as on:
            found = await on.say()
            assert await stored(file) == []
            on.backend.run.say(Text("a"), Text("half a character \ud800"))
            await until(lambda: found.feed.number == 4)
            await on.gateway.store.run(lambda db: None)
            assert await stored(file) == [(found.id, "run-1")]
            on.backend.run.end()
            await on.idle()
            assert await stored(file) == []
            ended = await on.gateway.store.run(lambda db: event_log.find(db, on.session_id, found.id))
            assert ended is not None
            assert (ended.status, ended.answer) == ("completed", "ahalf a character ?")

    play(work)


def test_an_answer_that_was_told_to_stop_is_not_told_again(tmp_path: Path) -> None:
    async def work() -> None:
        file = tmp_path / "g.db"
        async with stage(PuppetBackend(obeys=False), database=str(file)) as on:
            await on.say()
            on.backend.run.say(Text("a"))
            on.cancel()
            await until(lambda: on.backend.run.stops == 1)
            await on.gateway.store.run(lambda db: None)
            assert (on.state(), await stored(file)) == ("cancelling", [])

    play(work)


@pytest.mark.parametrize("problem", [GatewayError("UPSTREAM_UNAVAILABLE", "away"), ValueError("odd")])
def test_a_provider_that_refuses_is_told_to_the_log(
    tmp_path: Path, problem: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    async def work() -> None:
        file, backend = tmp_path / "g.db", PuppetBackend()
        backend.stop_left_fails = problem
        await crashed(file, "a-b", "c-d")
        gateway = started(file, backend)
        await gateway.open()
        await gateway.close()
        assert len(backend.stopped_later) == 2

    play(work)
    assert len([line for line in caplog.messages if line.startswith("stopping interaction i")]) == 2


def test_a_provider_that_does_not_answer_is_left_alone_and_holds_nothing_up(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def work() -> None:
        file, backend, clock = tmp_path / "g.db", PuppetBackend(), HandClock()
        backend.later.clear()
        await crashed(file, "a-b")
        gateway = started(file, backend, clock)
        await gateway.open()
        await until(lambda: len(backend.stopped_later) == 1)
        assert (await gateway.sessions.list("", 10, 0))[0] == 1
        closing = asyncio.ensure_future(gateway.close())
        await clock.advance(4.9)
        assert not closing.done()
        await clock.advance(0.2)
        await closing

    play(work)
    assert "not all of 1 answers of an earlier process were stopped in 5 s" in caplog.messages


def test_a_model_that_is_gone_is_told_to_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def work() -> None:
        file, backend = tmp_path / "g.db", PuppetBackend()
        await crashed(file, "a-b", model="former")
        gateway = started(file, backend)
        await gateway.open()
        await gateway.close()
        assert backend.stopped_later == []

    with caplog.at_level(logging.WARNING):
        play(work)
    assert "interaction i0 is not stopped: there is no model former any more" in caplog.messages


@pytest.mark.parametrize("over", [False, True])
def test_coze_is_told_conversation_and_chat(over: bool) -> None:
    async def work(address: str) -> None:
        backend = CozeBackend("bot-1", "pat_secret", address)
        await backend.stop_left("a-b", '["conv-9", "chat-9"]')
        await backend.close()

    with scripted_coze() as coze:
        if over:
            coze.refusals["/v3/chat/cancel"] = (200, {"code": 4104, "msg": "the chat is over"})
        asyncio.run(work(coze.address))
        assert coze.asked("/v3/chat/cancel") == [{"conversation_id": "conv-9", "chat_id": "chat-9"}]


@pytest.mark.parametrize(("app", "kind"), APPS.items())
def test_dify_is_told_task_and_user(app: str, kind: str) -> None:
    async def work(key: str, address: str) -> None:
        backend = DifyBackend(app, key, address)
        await backend.stop_left("a-b", "task-9")
        await backend.close()

    with LocalDify() as dify:
        asyncio.run(work(dify.api_keys[kind], dify.base_url))
        ((path, body, status),) = [(one.path, one.json, one.status) for one in dify.requests]
        home = "completion-messages" if app == "completion" else "chat-messages"
        assert (path, body, status) == (f"/{home}/task-9/stop", {"user": "a-b"}, 200)


def test_a_dify_that_is_away_is_an_error_of_the_gateway() -> None:
    async def work() -> None:
        backend = DifyBackend("chat", "app-1", "http://127.0.0.1:9/v1")
        with pytest.raises(GatewayError) as refused:
            await backend.stop_left("a-b", "task-9")
        assert refused.value.code == "UPSTREAM_UNAVAILABLE"
        await backend.close()

    asyncio.run(work())
