"""Services and adapters without a socket: sessions, files, and what callers are told of a provider's failures."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import coze_client.errors as coze_errors
import dify_client.errors as dify_errors
from session_gateway import names, records
from session_gateway.backends.failures import as_gateway_error
from session_gateway.bodies import Upload
from session_gateway.errors import GatewayError
from session_gateway.event_log import expire

from .puppets import play, stage, until
from .told import events


def test_sessions_are_made_changed_listed_and_deleted() -> None:
    async def work() -> None:
        async with stage() as on:
            service = on.gateway.sessions
            made = await service.create("ada", {"model_id": "puppet", "temperature": 0.2, "metadata": {"a": 1}})
            assert (made.parameters, made.metadata, made.persona_id) == ({"temperature": 0.2}, {"a": 1}, "default")
            await on.clock.advance(5)
            changed = await service.update("ada", made.id, {"temperature": None, "name": "New"})
            assert (changed.parameters, changed.name, changed.updated_at) == ({}, "New", on.clock.now)
            assert await service.list("ada", 10, 0) == (1, [changed])
            assert (await service.list("bob", 10, 0))[0] == 0
            for refused in (service.get("bob", made.id), service.update("bob", made.id, {})):
                with pytest.raises(GatewayError) as missing:
                    await refused
                assert missing.value.code == "SESSION_NOT_FOUND"
            with pytest.raises(GatewayError) as unsupported:
                await service.update("ada", made.id, {"tool_ids": ["x"]})
            assert unsupported.value.params["parameter"] == "tool_ids"
            await on.gateway.delete_session(changed)
            assert (await service.list("ada", 10, 0))[0] == 0

    play(work)


def test_changes_at_the_same_moment_do_not_undo_each_other() -> None:
    async def work() -> None:
        async with stage() as on:
            service = on.gateway.sessions
            made = await service.create("ada", {"model_id": "puppet"})
            changes: list[dict[str, Any]] = [{"name": "New"}, {"metadata": {"a": 1}}, {"temperature": 0.2}]
            await asyncio.gather(*[service.update("ada", made.id, change) for change in changes])
            found = await service.get("ada", made.id)
            assert (found.name, found.metadata, found.parameters) == ("New", {"a": 1}, {"temperature": 0.2})

    play(work)


def test_the_first_completion_tells_what_the_provider_honours_and_nothing_else() -> None:
    async def work() -> None:
        async with stage() as on:
            given = {"model_id": "puppet", "temperature": 0.2, "metadata": {"inputs": {"account": "A-17"}}}
            session = await on.gateway.sessions.create("", given)
            loud = replace(
                session, parameters={**session.parameters, "max_tokens": 9}
            )  # as with unsupported = "ignore"
            await on.gateway.store.run(partial(records.change_session, session=loud))
            message = {"role": "user", "content": [{"type": "text", "text": "Hello"}]}
            found = await on.gateway.chat.send(loud, message)
            options = {"model_id": "puppet", "provider": "puppet", "temperature": 0.2}
            assert events(found)[1]["completion_options"] == options
            on.backend.run.end()
            await found.finished()
            assert "completion_options" not in events(found)[-2]
            on.session_id = (await on.gateway.sessions.create("", {"model_id": "puppet"})).id
            plain = await on.say()
            assert events(plain)[1]["completion_options"] == {"model_id": "puppet", "provider": "puppet"}
            on.backend.run.end()
            await plain.finished()

    play(work)


def test_files_go_to_the_provider_under_the_name_of_the_session() -> None:
    async def work() -> None:
        async with stage() as on:
            session = await on.gateway.sessions.get("", on.session_id)
            file = await on.gateway.files.upload(session, Upload("a.txt", "text/plain", b"x"))
            assert on.backend.uploads == [(session.id, "a.txt", "text/plain", b"x")]
            assert await on.gateway.files.list(session) == [file]
            assert await on.gateway.files.get(session, file.id) == file
            part = {"type": "image", "file_id": file.id, "mime_type": "image/png"}
            text = {"type": "text", "text": "Look"}
            found = await on.gateway.chat.send(session, {"role": "user", "content": [text, part, text]})
            turn = on.backend.run.turn
            assert turn.text == "Look\nLook"
            assert [(one.ref, one.content_type, one.kind) for one in turn.attachments] == [
                ({"id": "upload-1"}, "image/png", "image")
            ]
            on.backend.run.end()
            await until(found.feed.closed.is_set)
            await on.gateway.files.delete(session, file.id)
            with pytest.raises(GatewayError):
                await on.gateway.files.get(session, file.id)

    play(work)


def test_events_are_kept_for_their_time_by_the_clock() -> None:
    async def work() -> None:
        async with stage(retention_seconds=600) as on:
            found = await on.say()
            on.backend.run.end()
            await on.idle()
            await until(lambda: on.clock.sleeping == 1)
            for _ in range(25):
                await on.clock.advance(30)
                await until(lambda: on.clock.sleeping == 1)
            with pytest.raises(GatewayError) as gone:
                await on.gateway.chat.attach(on.session_id, f"{found.id}:0")
            assert gone.value.code == "EVENTS_EXPIRED"
            assert len(events(found)) == 4
            assert await on.gateway.store.run(lambda db: expire(db, on.clock.now)) == 0

    play(work)


def test_a_database_with_the_index_of_before_is_used_as_it_is(tmp_path: Path) -> None:
    file = str(tmp_path / "sessions.db")
    before = (
        "DROP INDEX interactions_by_session; DROP INDEX interactions_to_expire;"
        "CREATE INDEX interactions_by_session ON interactions (session_id, id)"
    )

    async def work() -> None:
        async with stage(database=file) as on:
            said: list[str] = []
            for _ in range(2):
                said.append((await on.say()).id)
                on.backend.run.end()
                await on.idle()
        with closing(sqlite3.connect(file)) as db:
            db.executescript(before)
        async with stage(database=file) as again:
            store, chat = again.gateway.store, again.gateway.chat
            assert (await chat.attach(on.session_id, None)).interaction_id == said[-1]
            assert (await again.gateway.sessions.list("", 10, 0))[1][-1].id == on.session_id
            assert await store.run(lambda db: expire(db, again.clock.now + 1)) == 2
            with pytest.raises(GatewayError, match="EVENTS_EXPIRED"):
                await chat.attach(on.session_id, None)

    play(work)


def test_a_database_that_fails_is_told_to_nobody_but_the_log(caplog: pytest.LogCaptureFixture) -> None:
    def drop(db: sqlite3.Connection) -> None:
        db.execute("DROP TABLE events")

    async def work() -> None:
        async with stage() as on:
            found = await on.say()
            await on.gateway.store.run(drop)
            on.backend.run.end()
            await on.idle()
            assert events(found)[-2]["stop_reason"] == "stop"

    play(work)
    assert "could not be stored" in caplog.text


@pytest.mark.parametrize("errors", [dify_errors, coze_errors], ids=["dify", "coze"])
@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "UPSTREAM_ERROR"), (401, "UPSTREAM_ERROR"), (403, "UPSTREAM_ERROR"), (404, "UPSTREAM_ERROR"),
        (408, "UPSTREAM_TIMEOUT"), (413, "FILE_TOO_LARGE"), (415, "UNSUPPORTED_MEDIA_TYPE"),
        (429, "UPSTREAM_RATE_LIMITED"), (500, "UPSTREAM_ERROR"), (503, "UPSTREAM_UNAVAILABLE"),
        (504, "UPSTREAM_TIMEOUT"),
    ],
)  # fmt: skip
def test_refusals_of_either_provider(errors: Any, status: int, code: str) -> None:
    told = as_gateway_error(errors.ApiStatusError("sk-secret", status_code=status, code="x"), errors, "p")
    assert (told.code, told.params) == (code, {"provider": "p", "status": status, "code": "x"})
    assert "sk-secret" not in str(told.body())


def test_other_failures_of_a_provider() -> None:
    for problem, code in (
        (dify_errors.ApiTimeoutError("x"), "UPSTREAM_TIMEOUT"),
        (dify_errors.ApiConnectionError("x"), "UPSTREAM_UNAVAILABLE"),
        (dify_errors.StreamInterrupted("x"), "UPSTREAM_ERROR"),
        (dify_errors.StreamError("x", code="quota", status_code=400), "UPSTREAM_ERROR"),
        (dify_errors.DecodeError("x"), "UPSTREAM_ERROR"),
    ):
        assert as_gateway_error(problem, dify_errors, "dify").code == code


def test_ids() -> None:
    assert len({names.session_id() for _ in range(50)}) > 40
    assert names.session_id(3).count("-") == 2
    assert names.interaction_id(1.0) < names.interaction_id(2.0) < names.interaction_id(2e9)
