"""Coze behind the gateway: over real sockets, against a scripted Coze."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import pytest

from session_client import ApiStatusError, SessionClient, StreamError, user_message
from session_gateway import Config, Gateway
from session_gateway.config import BackendConfig

from .scripted_coze import DONE, WAIT, ScriptedCoze, completed, created, piece, scripted_coze
from .serving import PATIENCE, serving
from .told import keeps_the_rule, kinds, text

REFUSAL = {"code": 5000, "msg": "the model's key sk-12345\r\n is wrong, says pat_secret\ud800"}
"""The gateway's own token is in it, a line of its own, and half a character."""


@contextmanager
def behind_coze() -> Generator[tuple[SessionClient, ScriptedCoze], None, None]:
    """A gateway whose model is a bot of a scripted Coze."""
    with scripted_coze() as coze:
        backends = {"bot": BackendConfig("coze", base_url=coze.address, key_env="PAT", bot_id="bot-1")}
        config = Config(port=0, database=":memory:", backends=backends)
        with serving(Gateway(config, environ={"PAT": "pat_secret"})) as served, served.client(max_retries=0) as client:
            yield client, coze


def ask(client: SessionClient, session_id: str, *parts: Any) -> list[dict[str, Any]]:
    """Every event of an answer."""
    with client.chat.stream(session_id=session_id, message=user_message("Hello", *parts)) as stream:
        return [event.to_dict() for event in stream]


def test_a_conversation_is_made_before_the_first_chat_and_goes_on() -> None:
    with behind_coze() as (client, coze):
        session = client.sessions.create(model_id="bot", metadata={"inputs": {"city": "Rome", "days": 3}})
        told = ask(client, session.id)
        ask(client, session.id)
        keeps_the_rule(told)
        assert text(told) == "Hello you"
        assert (told[-2]["input_tokens"], told[-2]["output_tokens"]) == (3, 5)
        assert coze.asked("/v1/conversation/create") == [{"bot_id": "bot-1"}]
        first, second = coze.asked("/v3/chat")
        assert (first["bot_id"], first["user_id"], first["stream"]) == ("bot-1", session.id, True)
        assert first["custom_variables"] == {"city": "Rome", "days": "3"}
        assert first["additional_messages"][0]["content"] == "Hello"
        assert second["additional_messages"][0]["role"] == "user"
        assert [query for _, path, query, _ in coze.calls if path == "/v3/chat"] == [{"conversation_id": "conv-1"}] * 2
        assert client.sessions.get(session_id=session.id).agent_internal_id == "conv-1"
        client.sessions.delete(session_id=session.id)
        assert coze.calls[-1][:2] == ("DELETE", "/v1/conversations/conv-1")


def test_files_travel_as_parts_of_one_message() -> None:
    with behind_coze() as (client, coze):
        session = client.sessions.create(model_id="bot")
        for name, kind in (("a.png", "image/png"), ("a.pdf", "application/pdf"), ("a.mp3", "audio/mpeg")):
            file = client.files.upload(session_id=session.id, file=(name, b"bytes", kind))
            ask(client, session.id, file)
        sent = [one["additional_messages"][0] for one in coze.asked("/v3/chat")]
        assert {one["content_type"] for one in sent} == {"object_string"}
        kinds_sent = [[part["type"] for part in json.loads(one["content"])] for one in sent]
        assert kinds_sent == [["text", "image"], ["text", "file"], ["text", "audio"]]
        assert json.loads(sent[0]["content"])[1]["file_id"] == "upload-1"


@pytest.mark.parametrize("over", [False, True])
def test_a_cancellation_reaches_coze_once_and_the_connection_is_closed(over: bool) -> None:
    with behind_coze() as (client, coze):
        coze.steps = (created(), piece("a"), WAIT, piece("b"), completed(), DONE)
        if over:
            coze.refusals["/v3/chat/cancel"] = (200, {"code": 4104, "msg": "the chat is over"})
        session = client.sessions.create(model_id="bot")
        with client.chat.stream(session_id=session.id, message=user_message("x")) as stream:
            events = [next(stream).to_dict() for _ in range(3)]
            client.chat.cancel(session_id=session.id)
            client.chat.cancel(session_id=session.id)
            events += [event.to_dict() for event in stream]
        keeps_the_rule(events)
        assert (events[-2]["stop_reason"], text(events)) == ("cancelled", "a")
        assert coze.left.wait(PATIENCE)  # the stream itself waits for ever
        assert coze.asked("/v3/chat/cancel") == [{"conversation_id": "conv-1", "chat_id": "chat-1"}]
        coze.steps = (created(), completed(), DONE)
        assert kinds(ask(client, session.id))[-1] == "interaction-"


@pytest.mark.parametrize(
    ("path", "status", "body", "wanted"),
    [
        ("/v3/chat", 200, {"code": 4016, "msg": "busy"}, (409, "SESSION_BUSY")),
        ("/v3/chat", 200, {"code": 4000, "msg": "pat_secret is odd"}, (502, "UPSTREAM_ERROR")),
        ("/v3/chat", 401, {"code": 4100, "msg": "pat_secret"}, (502, "UPSTREAM_ERROR")),
        ("/v3/chat", 429, {"code": 4013, "msg": "slow down"}, (429, "UPSTREAM_RATE_LIMITED")),
        ("/v3/chat", 503, {}, (503, "UPSTREAM_UNAVAILABLE")),
        ("/v1/conversation/create", 200, {"code": 5000, "msg": "no"}, (502, "UPSTREAM_ERROR")),
    ],
)
def test_refusals_of_coze_have_their_own_status(
    path: str, status: int, body: dict[str, Any], wanted: tuple[int, str]
) -> None:
    with behind_coze() as (client, coze):
        coze.refusals[path] = (status, body)
        session = client.sessions.create(model_id="bot")
        with pytest.raises(ApiStatusError) as refused:
            client.chat.send(session_id=session.id, message=user_message("x"))
        assert (refused.value.status_code, refused.value.code) == wanted
        params = refused.value.body["detail"]["params"]
        assert params["provider"] == "coze"
        assert wanted[0] == 409 or params["logid"] == "log-1"
        assert "pat_secret" not in str(refused.value.body)


@pytest.mark.parametrize(
    "steps",
    [
        (created(), piece("a"), ("error", REFUSAL)),
        (created(), piece("a"), ("conversation.chat.failed", {"last_error": REFUSAL}), DONE),
        (created(), piece("a")),
    ],
    ids=["error", "failed", "broken"],
)
def test_failures_in_the_stream(steps: tuple[Any, ...], caplog: pytest.LogCaptureFixture) -> None:
    with behind_coze() as (client, coze):
        coze.steps = steps
        session = client.sessions.create(model_id="bot")
        with pytest.raises(StreamError) as failed:
            ask(client, session.id)
        assert (failed.value.code, failed.value.partial_text) == ("UPSTREAM_ERROR", "a")
        assert failed.value.event["params"]["logid"] == "log-1"
        assert not [word for word in ("sk-12345", "pat_secret") if word in str(failed.value.event)]
    # The provider's own words are told to the log alone, and without the token.
    told = [line for line in caplog.messages if line.startswith("coze: ")]
    assert len(told) == 1
    assert ("sk-12345 is wrong, says [hidden]\\ud800" in told[0]) == (
        len(steps) > 2
    )  # a broken connection has no words
    assert "pat_secret" not in caplog.text


def test_a_refused_upload() -> None:
    with behind_coze() as (client, coze):
        coze.refusals["/v1/files/upload"] = (200, {"code": 4000, "msg": "no"})
        session = client.sessions.create(model_id="bot")
        with pytest.raises(ApiStatusError) as refused:
            client.files.upload(session_id=session.id, file=("a.txt", b"x", "text/plain"))
        assert refused.value.code == "UPSTREAM_ERROR"
