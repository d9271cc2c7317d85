"""The generated client against the server: every operation, synchronous and asynchronous."""

from __future__ import annotations

import asyncio

import pytest

from session_client import AsyncSessionClient, NotFoundError, SessionClient, TextDeltaEvent, user_message

from .serving import scripted


def test_every_operation_of_the_synchronous_client() -> None:
    with scripted() as served, served.client() as client:
        session = client.sessions.create(model_id="scripted", name="Plans", metadata={"inputs": {"a": 1}})
        assert session.name == "Plans"
        assert client.sessions.get(session_id=session.id).metadata == {"inputs": {"a": 1}}
        assert [one.id for one in client.sessions.list().items] == [session.id]
        assert client.sessions.update(session_id=session.id, name="Winter").name == "Winter"
        file = client.files.upload(session_id=session.id, file=("note.txt", b"some words", "text/plain"))
        assert client.files.list(session_id=session.id) == [file]
        assert client.files.get(session_id=session.id, file_id=file.file_id).size == 10
        with client.chat.stream(session_id=session.id, message=user_message("Hello", file)) as stream:
            pieces = [event.content for event in stream if isinstance(event, TextDeltaEvent)]
        assert "".join(pieces) == stream.text == "You said: Hello"
        assert stream.stop_reason == "stop"
        with client.chat.attach(session_id=session.id) as again:
            assert "".join(again.iter_text()) == "You said: Hello"
        whole = client.chat.send(session_id=session.id, message=user_message("Again"))
        assert whole.stop_reason == "stop"
        assert whole.to_dict()["message"]["content"] == [{"type": "text", "text": "You said: Again"}]
        assert client.chat.cancel(session_id=session.id).status == "error"
        client.files.delete(session_id=session.id, file_id=file.file_id)
        assert client.files.list(session_id=session.id) == []
        assert client.health().status == "ok"
        client.sessions.delete(session_id=session.id)
        with pytest.raises(NotFoundError) as refused:
            client.sessions.get(session_id=session.id)
        assert refused.value.code == "SESSION_NOT_FOUND"


def test_every_operation_of_the_asynchronous_client() -> None:
    async def use(address: str) -> None:
        async with AsyncSessionClient(address) as client:
            session = await client.sessions.create(model_id="scripted")
            assert (await client.sessions.get(session_id=session.id)).id == session.id
            assert (await client.sessions.list(limit=1)).total == 1
            assert (await client.sessions.update(session_id=session.id, name="New")).name == "New"
            file = await client.files.upload(session_id=session.id, file=("a.png", b"\x89PNG", "image/png"))
            assert (await client.files.get(session_id=session.id, file_id=file.file_id)).content_type == "image/png"
            assert len(await client.files.list(session_id=session.id)) == 1
            async with client.chat.stream(session_id=session.id, message=user_message("Look", file)) as stream:
                assert "".join([piece async for piece in stream.iter_text()]) == "You said: Look"
            again = client.chat.attach(session_id=session.id)
            assert (await again.result()).completion_id == stream.interaction_id
            assert (await client.chat.send(session_id=session.id, message=user_message("x"))).stop_reason == "stop"
            assert (await client.chat.cancel(session_id=session.id)).state == "idle"
            await client.files.delete(session_id=session.id, file_id=file.file_id)
            assert (await client.health()).active_interactions == 0
            await client.sessions.delete(session_id=session.id)
            assert (await client.sessions.list()).items == []

    with scripted() as served:
        asyncio.run(use(served.address))


def test_a_list_is_read_page_after_page() -> None:
    with scripted() as served, served.client() as client:
        made = [client.sessions.create(model_id="scripted").id for _ in range(5)]
        assert [session.id for session in client.sessions.iter(limit=2)] == made[::-1]
        page = client.sessions.list(limit=2, offset=4)
        assert (page.total, page.has_more, page.next_offset) == (5, False, None)


def test_a_client_without_a_token_is_anonymous_and_one_in_the_environment_is_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with scripted(tokens={"web": "web-token-1"}) as served:
        monkeypatch.setenv("SESSION_GATEWAY_TOKEN", "web-token-1")
        with SessionClient(served.address) as client:
            assert client.sessions.list().total == 0
