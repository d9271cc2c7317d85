"""Dify behind the gateway: over real sockets, against the local Dify."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import pytest

from dify_client.testing import AppSpec, Fault, LocalDify, Reply, Scenario
from dify_client.testing.scenarios import ReplyError, Tool
from session_client import (
    ApiStatusError,
    ConflictError,
    InvalidRequestError,
    RateLimitError,
    ServerError,
    ServiceUnavailableError,
    SessionClient,
    StreamError,
    user_message,
)
from session_gateway import Config, Gateway, Limits
from session_gateway.config import BackendConfig

from .serving import Serving, serving
from .told import keeps_the_rule, kinds, text

APPS = {"chat": "chat", "agent": "agent-chat", "chatflow": "advanced-chat", "completion": "completion"}
SCENARIO = Scenario(
    apps=(
        AppSpec(
            "chat",
            replies=(
                Reply("one two three four five six seven eight nine ten", match="slow", delay=0.05),
                Reply("short", match="fail", error=ReplyError("the model key sk-12345 is wrong", "provider_quota")),
                Reply("bad words", match="moderate", replace="Removed."),
                Reply(),
            ),
        ),
        AppSpec("agent-chat", "agent-chat", replies=(Reply("Done", tools=(Tool("search", {"q": "x"}, "found"),)),)),
        AppSpec("speaker", replies=(Reply("Spoken"),), speak=True),
    )
)


@contextmanager
def behind_dify(
    scenario: Scenario = SCENARIO, **limits: Any
) -> Generator[tuple[Serving, SessionClient, LocalDify], None, None]:
    """A gateway whose models are the apps of a local Dify."""
    with LocalDify(scenario=scenario) as dify:
        environ = {name.upper(): key for name, key in dify.api_keys.items()}
        backends = {
            name: BackendConfig("dify", app=name, base_url=dify.base_url, key_env=app.upper())
            for name, app in APPS.items()
        }
        backends["speaker"] = BackendConfig("dify", base_url=dify.base_url, key_env="SPEAKER")
        backends["wrong"] = BackendConfig("dify", base_url=dify.base_url, key_env="WRONG")
        backends["nowhere"] = BackendConfig("dify", base_url="http://127.0.0.1:9/v1", key_env="CHAT")
        config = Config(port=0, database=":memory:", backends=backends, limits=Limits(**limits))
        gateway = Gateway(config, environ={**environ, "WRONG": "app-wrong-key"})
        with serving(gateway) as served, served.client(max_retries=0) as client:
            yield served, client, dify


def ask(client: SessionClient, model: str, question: str = "Hello") -> list[dict[str, Any]]:
    """Ask in a new session; every event of the answer."""
    session = client.sessions.create(model_id=model)
    with client.chat.stream(session_id=session.id, message=user_message(question)) as stream:
        return [event.to_dict() for event in stream]


@pytest.mark.parametrize("app", APPS)
def test_every_kind_of_app_answers(app: str) -> None:
    with behind_dify() as (_, client, dify):
        told = ask(client, app)
        keeps_the_rule(told)
        assert text(told) == ("Done" if app == "agent" else "You said: Hello")
        assert told[-2]["output_tokens"] is not None or app == "chatflow"
        sent = next(one for one in dify.requests if one.path.endswith("-messages"))
        assert sent.json["user"] == told[0]["session_id"]
        assert sent.json["response_mode"] == "streaming"


def test_a_conversation_goes_on_and_inputs_are_sent() -> None:
    with behind_dify() as (_, client, dify):
        session = client.sessions.create(model_id="chat", metadata={"inputs": {"topic": "cats"}})
        client.chat.send(session_id=session.id, message=user_message("First"))
        client.chat.send(session_id=session.id, message=user_message("Second"))
        first, second = (one.json for one in dify.requests if one.path.endswith("chat-messages"))
        known = client.sessions.get(session_id=session.id)
        assert "conversation_id" not in first
        assert second["conversation_id"] == known.agent_internal_id
        assert (first["inputs"], known.message_count) == ({"topic": "cats"}, 4)
        client.sessions.delete(session_id=session.id)
        assert (dify.requests[-1].method, dify.requests[-1].status) == ("DELETE", 204)
        assert known.agent_internal_id is not None
        assert known.agent_internal_id in dify.requests[-1].path


def test_tools_replacements_and_sound() -> None:
    with behind_dify() as (_, client, _dify):
        agent = ask(client, "agent")
        assert [name for name in kinds(agent) if name.startswith("tool")] == ["tool_call+", "tool_call-"]
        assert text(ask(client, "chat", "moderate this")) == "Removed."
        assert "audio_delta" in kinds(ask(client, "speaker"))
        session = client.sessions.create(model_id="agent")
        whole = client.chat.send(session_id=session.id, message=user_message("x"))
        assert [call.name for call in whole.message.tool_calls] == ["search"]
        assert [result.success for result in whole.message.tool_results] == [True]


@pytest.mark.parametrize(
    ("name", "content_type", "kind"),
    [("a.png", "image/png", "image"), ("a.txt", "text/plain", "document"), ("a.mp3", "audio/mpeg", "audio")],
)
def test_files_go_to_dify_and_messages_name_them(name: str, content_type: str, kind: str) -> None:
    with behind_dify() as (_, client, dify):
        session = client.sessions.create(model_id="chat")
        file = client.files.upload(session_id=session.id, file=(name, b"\x89PNG some bytes", content_type))
        client.chat.send(session_id=session.id, message=user_message("Look:", file))
        upload = next(one for one in dify.requests if one.path.endswith("/files/upload"))
        assert upload.status == 201
        sent = dify.requests[-1].json["files"]
        assert [(one["type"], one["transfer_method"]) for one in sent] == [(kind, "local_file")]


def test_a_cancellation_reaches_dify_once_with_task_and_user() -> None:
    with behind_dify() as (_, client, dify):
        session = client.sessions.create(model_id="chat")
        with client.chat.stream(session_id=session.id, message=user_message("slow")) as stream:
            events = [next(stream).to_dict() for _ in range(4)]
            with pytest.raises(ConflictError):
                client.chat.send(session_id=session.id, message=user_message("x"))
            assert stream.cancel().status == "success"
            client.chat.cancel(session_id=session.id)  # says "error" if the first one has worked by now
            events += [event.to_dict() for event in stream]
        keeps_the_rule(events)
        assert events[-2]["stop_reason"] == "cancelled"
        stops = [one for one in dify.requests if one.path.endswith("/stop")]
        assert [(one.status, one.json) for one in stops] == [(200, {"user": session.id})]


def test_callers_who_left_are_missed_and_dify_is_told() -> None:
    with behind_dify(grace_seconds=0.05) as (_, client, dify):
        session = client.sessions.create(model_id="chat")
        with client.chat.stream(session_id=session.id, message=user_message("slow")) as stream:
            for _ in range(3):
                next(stream)
        while client.sessions.get(session_id=session.id).is_active:
            threading.Event().wait(0.01)
        assert len([one for one in dify.requests if one.path.endswith("/stop")]) == 1
        assert client.chat.attach(session_id=session.id).result().stop_reason == "client_gone"


def test_a_lost_connection_and_an_error_event_are_errors_in_the_stream(caplog: pytest.LogCaptureFixture) -> None:
    with behind_dify() as (_, client, dify):
        dify.add_fault(Fault("sendChatMessage", drop_after=2))
        with pytest.raises(StreamError) as broken:
            ask(client, "chat")
        assert (broken.value.code, broken.value.partial_text) == ("UPSTREAM_ERROR", "You said: ")
        with pytest.raises(StreamError) as failed:
            ask(client, "chat", "fail please")
        assert failed.value.event["params"] == {"provider": "dify", "status": 400, "code": "provider_quota"}
        assert "sk-12345" not in str(failed.value.event)
    assert "sk-12345" in caplog.text  # the provider's own words are told to the log alone


@pytest.mark.parametrize("app", ["chat", "chatflow"], ids=["an error event", "a run that ends as failed"])
def test_the_log_has_the_words_of_a_failure_without_the_key_of_the_gateway(
    app: str, caplog: pytest.LogCaptureFixture
) -> None:
    with LocalDify() as other:  # its keys are those of every local Dify
        key = other.api_keys[APPS[app]]
    fails = (Reply(error=ReplyError(f"the key {key} may not do this")),)
    scenario = Scenario(apps=(AppSpec(APPS[app], APPS[app], replies=fails), AppSpec("speaker")))
    with behind_dify(scenario) as (_, client, dify):
        assert dify.api_keys[APPS[app]] == key
        with pytest.raises(StreamError) as failed:
            ask(client, app)
        assert "may not do this" not in str(failed.value.event)
    assert "the key [hidden] may not do this" in caplog.text
    assert key not in caplog.text


@pytest.mark.parametrize(
    ("fault", "status", "code"),
    [
        (Fault(status=429, code="too_many_requests", retry_after=7), 429, "UPSTREAM_RATE_LIMITED"),
        (Fault(status=400, code="app_unavailable"), 502, "UPSTREAM_ERROR"),
        (Fault(status=401), 502, "UPSTREAM_ERROR"),
        (Fault(status=403), 502, "UPSTREAM_ERROR"),
        (Fault(status=500), 502, "UPSTREAM_ERROR"),
        (Fault(status=503, retry_after=3), 503, "UPSTREAM_UNAVAILABLE"),
        (Fault(status=504), 504, "UPSTREAM_TIMEOUT"),
        (Fault(html=True), 502, "UPSTREAM_ERROR"),
        (Fault(drop_after=0), 503, "UPSTREAM_UNAVAILABLE"),
        (Fault(status=413), 413, "FILE_TOO_LARGE"),
        (Fault(status=415), 415, "UNSUPPORTED_MEDIA_TYPE"),
    ],
)
def test_refusals_of_dify_have_their_own_status(fault: Fault, status: int, code: str) -> None:
    with behind_dify() as (_, client, dify):
        session = client.sessions.create(model_id="chat")
        for streaming in (True, False):
            dify.add_fault(fault)
            with pytest.raises(ApiStatusError) as refused:
                if streaming:
                    client.chat.stream(session_id=session.id, message=user_message("x")).result()
                else:
                    client.chat.send(session_id=session.id, message=user_message("x"))
            assert (refused.value.status_code, refused.value.code) == (status, code)
            assert refused.value.body["detail"]["params"]["provider"] == "dify"
            if fault.retry_after is not None:
                assert refused.value.response is not None
                assert refused.value.response.headers["retry-after"] == str(fault.retry_after)
        assert client.sessions.get(session_id=session.id).is_active is False


def test_a_wrong_key_is_the_gateways_fault_and_is_not_shown() -> None:
    with behind_dify() as (_, client, _dify):
        with pytest.raises(ServerError) as refused:
            ask(client, "wrong")
        assert (refused.value.status_code, refused.value.code) == (502, "UPSTREAM_ERROR")
        assert "app-wrong-key" not in str(refused.value.body)
        with pytest.raises(ServiceUnavailableError) as away:
            ask(client, "nowhere")
        assert away.value.code == "UPSTREAM_UNAVAILABLE"


def test_uploads_are_refused_as_dify_refuses_them() -> None:
    with behind_dify() as (_, client, dify):
        session = client.sessions.create(model_id="chat")
        dify.add_fault(Fault("uploadFile", status=429))
        with pytest.raises(RateLimitError):
            client.files.upload(session_id=session.id, file=("a.txt", b"x", "text/plain"))
        dify.add_fault(Fault("uploadFile", status=413))
        with pytest.raises(ApiStatusError) as large:
            client.files.upload(session_id=session.id, file=("a.txt", b"x", "text/plain"))
        assert large.value.code == "FILE_TOO_LARGE"
        assert client.files.list(session_id=session.id) == []


def test_a_session_whose_conversation_cannot_be_deleted_is_deleted_all_the_same() -> None:
    with behind_dify() as (_, client, dify):
        session = client.sessions.create(model_id="chat")
        client.chat.send(session_id=session.id, message=user_message("x"))
        dify.add_fault(Fault("DELETE /conversations/*", status=500))
        client.sessions.delete(session_id=session.id)
        assert client.sessions.list().total == 0


def test_the_client_checks_messages_before_it_sends_them() -> None:
    with behind_dify() as (_, client, _dify), pytest.raises(InvalidRequestError):
        client.sessions.create(model_id="")
