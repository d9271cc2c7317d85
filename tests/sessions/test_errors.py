"""The table of errors, row by row, over HTTP; and bodies that nobody means well."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from session_gateway import Config, Gateway
from session_gateway.backends import Turn
from session_gateway.backends.scripted import ScriptedBackend, ScriptedRun
from session_gateway.config import BackendConfig
from session_gateway.errors import STATUS, GatewayError

from .http import HELLO, PREFIX, browser, first_events, say, session, told
from .serving import scripted, serving

TEXT = {"type": "text", "text": "Hello"}
TOKENS = {"web": "web-token-1", "desk": "desk-token-2"}


def code(answer: httpx.Response) -> tuple[int, str]:
    """Status and error code of an answer, whose body has the one shape."""
    detail = answer.json()["detail"]
    assert set(detail) == {"error", "error_code", "message", "params"}
    return answer.status_code, detail["error_code"]


INVALID: list[tuple[dict[str, Any], str]] = [
    ({"role": "assistant", "content": [TEXT]}, "/message/role"),
    ({"role": "system", "content": [TEXT]}, "/message/role"),
    ({"role": "user", "content": [{"type": "text", "text": " \n"}]}, "/message/content"),
    ({"role": "user", "content": [TEXT, {"type": "tool_use"}]}, "/message/content/1/type"),
    ({"role": "user", "content": [{"type": "tool_result"}]}, "/message/content/0/type"),
    ({"role": "user", "content": [TEXT], "tool_calls": [{}]}, "/message/tool_calls"),
]


@pytest.mark.parametrize(("message", "pointer"), INVALID)
def test_invalid_message(message: dict[str, Any], pointer: str) -> None:
    with scripted() as served, browser(served) as http:
        answer = http.post(f"{session(http)}/chat", json={"message": message})
        assert code(answer) == (400, "INVALID_MESSAGE")
        assert answer.json()["detail"]["params"]["pointer"] == pointer


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ([], ""),
        (7, ""),
        ({}, ""),
        ({"message": "hi"}, "/message"),
        ({"message": {"role": "user", "content": []}}, "/message/content"),
        ({"message": {"role": "user", "content": [{"type": "text"}]}}, "/message/content/0"),
        ({"message": {"role": "user", "content": [{"type": "image"}]}}, "/message/content/0"),
        ({"message": {"role": "user", "content": [{"type": "text", "text": 1}]}}, "/message/content/0/text"),
        ({"message": {"role": "robot", "content": [TEXT]}}, "/message/role"),
        ({"message": HELLO, "stream": "yes"}, "/stream"),
        ({"message": HELLO, "model": "x"}, ""),
        ({"message": {**HELLO, "created_at": "yesterday"}}, "/message/created_at"),
    ],
)
def test_validation_error(body: Any, pointer: str) -> None:
    with scripted() as served, browser(served) as http:
        answer = http.post(f"{session(http)}/chat", json=body)
        assert code(answer) == (422, "VALIDATION_ERROR")
        assert answer.json()["detail"]["params"] == {"pointer": pointer, "in": "body"}


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"\xff\xfe", b'{"message": NaN}', b"[" * 100_000, b'"\\ud800"', b"1e999",
        b'{"a":' * 200 + b"1" + b"}" * 200, b"9" * 5000,
    ],
)  # fmt: skip
def test_hostile_json(body: bytes) -> None:
    with scripted() as served, browser(served) as http:
        for method, path in (("POST", PREFIX), ("PATCH", session(http)), ("POST", f"{session(http)}/chat")):
            answer = http.request(method, path, content=body, headers={"content-type": "application/json"})
            assert code(answer) == (422, "VALIDATION_ERROR")


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=x", "offset=-1", "limit=1e1", "offset=" + "9" * 30])
def test_parameters_of_the_query(query: str) -> None:
    with scripted() as served, browser(served) as http:
        assert code(http.get(f"{PREFIX}?{query}")) == (422, "VALIDATION_ERROR")


def test_parameters_that_no_model_honours_are_named_or_ignored() -> None:
    with scripted() as served, browser(served) as http:
        wanted = {"model_id": "scripted", "temperature": 0.5, "tools": ["a"], "persona_id": "pirate"}
        answer = http.post(PREFIX, json=wanted)
        assert code(answer) == (400, "UNSUPPORTED_PARAMETER")
        params = answer.json()["detail"]["params"]
        assert (params["parameter"], params["parameters"]) == ("persona_id", ["persona_id", "temperature", "tools"])
        harmless: dict[str, Any] = {"model_id": "scripted", "temperature": None, "tools": [], "persona_id": "default"}
        assert http.post(PREFIX, json=harmless).status_code == 201
        assert code(http.patch(session(http), json={"max_tokens": 5})) == (400, "UNSUPPORTED_PARAMETER")


def test_unknown_things() -> None:
    with scripted() as served, browser(served) as http:
        path = session(http)
        unknown = http.post(PREFIX, json={"model_id": "nobody"})
        assert code(unknown) == (400, "UNKNOWN_MODEL")
        assert unknown.json()["detail"]["params"]["models"] == ["scripted"]
        assert code(http.get(f"{PREFIX}/lost-river")) == (404, "SESSION_NOT_FOUND")
        assert code(http.get(f"{path}/files/file-0")) == (404, "FILE_NOT_FOUND")
        picture = {"role": "user", "content": [TEXT, {"type": "image", "file_id": "file-0"}]}
        assert code(http.post(f"{path}/chat", json={"message": picture})) == (404, "FILE_NOT_FOUND")
        assert code(http.get(f"{path}/chat")) == (404, "NO_INTERACTION")
        assert code(http.get(f"{path}/chat", headers={"Last-Event-ID": "abc:1"})) == (404, "NO_INTERACTION")
        assert code(http.get(f"{path}/chat", headers={"Last-Event-ID": "abc"})) == (422, "VALIDATION_ERROR")
        assert code(http.post(PREFIX, json={"model_id": "scripted", "id": path.rpartition("/")[2]})) == (
            409, "SESSION_EXISTS",
        )  # fmt: skip


def test_a_file_of_another_session_is_not_there() -> None:
    with scripted() as served, browser(served) as http:
        one, other = session(http), session(http)
        file = http.post(f"{one}/files", files={"file": ("a.txt", b"x")}).json()["file_id"]
        message = {"role": "user", "content": [TEXT, {"type": "file", "file_id": file}]}
        assert code(http.post(f"{other}/chat", json={"message": message})) == (404, "FILE_NOT_FOUND")
        assert code(http.delete(f"{other}/files/{file}")) == (404, "FILE_NOT_FOUND")
        assert http.post(f"{one}/chat", json={"message": message}).status_code == 200


def test_tokens_and_who_owns_a_session() -> None:
    with scripted(tokens=TOKENS) as served, browser(served) as nobody:
        with browser(served, authorization="Bearer web-token-1") as web, browser(served) as desk:
            desk.headers["authorization"] = "bearer desk-token-2"
            path = session(web)
            assert nobody.get("/api/v2/health").status_code == 200
            for wrong in ({}, {"authorization": "Bearer nope"}, {"authorization": "Basic web-token-1"}):
                refused = nobody.get(PREFIX, headers=wrong)
                assert code(refused) == (401, "UNAUTHORIZED")
                assert refused.headers["www-authenticate"] == "Bearer"
            for method, more in (("GET", ""), ("DELETE", ""), ("DELETE", "/chat"), ("GET", "/chat"), ("GET", "/files")):
                assert code(desk.request(method, path + more)) == (404, "SESSION_NOT_FOUND")
            assert code(say(desk, path)) == (404, "SESSION_NOT_FOUND")
            assert desk.get(PREFIX).json()["total"] == 0
            assert web.get(PREFIX).json()["total"] == 1


def test_busy() -> None:
    with scripted([{"text": "a"}, {"wait": 60}]) as served, browser(served) as http:
        path = session(http)
        with http.stream("POST", f"{path}/chat", json={"message": HELLO}) as answer:
            first = first_events(answer, 1)[0]
            refused = say(http, path)
            assert code(refused) == (409, "SESSION_BUSY")
            assert refused.json()["detail"]["params"]["interaction_id"] == first["id"]
            assert http.get(path).json()["is_active"] is True
            assert http.delete(f"{path}/chat").json()["state"] in ("cancelling", "idle")


def test_events_that_are_not_kept_any_more() -> None:
    with scripted(retention_seconds=0.2) as served, browser(served) as http:
        path = session(http)
        told(say(http, path))
        while (answer := http.get(f"{path}/chat")).status_code == 200:
            pass
        assert code(answer) == (410, "EVENTS_EXPIRED")


def test_too_large_and_of_the_wrong_kind() -> None:
    with scripted(max_file_bytes=1000, max_body_bytes=1000) as served, browser(served) as http:
        path = session(http)
        for size, status in ((1000, 201), (1001, 413), (500_000, 413)):
            assert http.post(f"{path}/files", files={"file": ("a.txt", b"x" * size)}).status_code == status
        long = {"role": "user", "content": [{"type": "text", "text": "x" * 1000}]}
        assert code(http.post(f"{path}/chat", json={"message": long})) == (413, "FILE_TOO_LARGE")
        assert code(http.post(PREFIX, content=b"{}")) == (415, "UNSUPPORTED_MEDIA_TYPE")
        assert code(http.post(f"{path}/files", json={})) == (415, "UNSUPPORTED_MEDIA_TYPE")


@pytest.mark.parametrize(
    "body",
    [
        b"", b"--x\r\n", b"nonsense",
        b'--x\r\nContent-Disposition: form-data; name="file"\r\n\r\ntext\r\n--x--\r\n',
        b'--x\r\nContent-Disposition: form-data; name="other"; filename="a"\r\n\r\ntext\r\n--x--\r\n',
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nt\r\n'
        b'--x\r\nContent-Disposition: form-data; name="more"\r\n\r\nt\r\n--x--\r\n',
    ],
)  # fmt: skip
def test_hostile_forms(body: bytes) -> None:
    with scripted() as served, browser(served) as http:
        kind = {"content-type": "multipart/form-data; boundary=x"}
        assert code(http.post(f"{session(http)}/files", content=body, headers=kind)) == (422, "VALIDATION_ERROR")
        nothing = {"content-type": "multipart/form-data"}
        assert code(http.post(f"{session(http)}/files", content=body, headers=nothing)) == (422, "VALIDATION_ERROR")


@pytest.mark.parametrize("streaming", [True, False])
@pytest.mark.parametrize(
    "refusal", ["UPSTREAM_RATE_LIMITED", "UPSTREAM_ERROR", "UPSTREAM_UNAVAILABLE", "UPSTREAM_TIMEOUT", "SESSION_BUSY"]
)
def test_refusals_of_a_provider(refusal: str, streaming: bool) -> None:
    with scripted([{"refuse": {"code": refusal}}]) as served, browser(served) as http:
        path = session(http)
        assert code(say(http, path, stream=streaming)) == (STATUS[refusal], refusal)
        told_later = told(http.get(f"{path}/chat"))
        assert [event["type"] for event in told_later] == ["interaction", "error", "completion", "interaction"]


def test_a_failure_of_a_whole_answer_has_its_status() -> None:
    with scripted([{"text": "a"}, {"error": "it failed"}]) as served, browser(served) as http:
        assert code(say(http, session(http), stream=False)) == (502, "UPSTREAM_ERROR")


class Broken(ScriptedBackend):
    """A backend with a bug."""

    async def open(self, turn: Turn) -> ScriptedRun:
        raise KeyError("secret-detail")


def test_a_bug_is_told_without_its_details() -> None:
    with scripted(backends={"broken": Broken()}) as served, browser(served) as http:
        path = session(http, model_id="broken")
        for streaming in (True, False):
            answer = say(http, path, stream=streaming)
            assert code(answer) == (500, "INTERNAL_ERROR")
            assert "secret-detail" not in answer.text


def test_every_code_has_a_body() -> None:
    for name, status in STATUS.items():
        error = GatewayError(name, "why", fact=1)
        assert error.status == status
        detail = error.body()["detail"]
        assert (detail["error_code"], detail["message"], detail["params"]) == (name, "why", {"fact": 1})
        assert detail["error"]


def test_a_gateway_that_shuts_down_takes_nothing_more() -> None:
    with scripted([{"text": "a"}, {"wait": 60}]) as served, browser(served) as http:
        path = session(http)
        with http.stream("POST", f"{path}/chat", json={"message": HELLO}) as answer:
            first_events(answer, 3)
            closing = asyncio.run_coroutine_threadsafe(served.gateway.chat.close(), served.loop)
            closing.result(60)
            assert http.get("/api/v2/health").json()["status"] == "stopping"
            assert code(say(http, path)) == (503, "SHUTTING_DOWN")
            assert code(http.post(PREFIX, json={"model_id": "scripted"})) == (503, "SHUTTING_DOWN")
            assert code(http.patch(path, json={"name": "x"})) == (503, "SHUTTING_DOWN")
            assert code(http.post(f"{path}/files", files={"file": ("a.txt", b"x")})) == (503, "SHUTTING_DOWN")
            assert http.get(path).status_code == 200


def test_parameters_are_stored_where_the_settings_say_ignore() -> None:
    backends = {"scripted": BackendConfig("scripted", unsupported="ignore")}
    config = Config(port=0, database=":memory:", backends=backends)
    with serving(Gateway(config)) as served, browser(served) as http:
        path = session(http, temperature=0.5, persona_id="pirate", tools=["a"])
        assert (http.get(path).json()["temperature"], http.get(path).json()["persona_id"]) == (0.5, "pirate")
        changed = http.patch(path, json={"temperature": None, "max_tokens": 5}).json()
        assert (changed["temperature"], changed["max_tokens"], changed["tools"]) == (None, 5, ["a"])


def test_a_model_that_was_taken_out_of_the_settings(tmp_path: Path) -> None:
    database = str(tmp_path / "g.db")
    with scripted(database=database) as served, browser(served) as http:
        path = session(http)
    with scripted(database=database, backends={"other": ScriptedBackend()}) as served, browser(served) as http:
        assert say(http, path).status_code == 200
    gone = Config(port=0, database=database, backends={"other": BackendConfig("scripted")})
    with serving(Gateway(gone)) as served, browser(served) as http:
        assert code(say(http, path)) == (400, "UNKNOWN_MODEL")
        assert code(http.post(f"{path}/files", files={"file": ("a.txt", b"x")}))[1] == "UNKNOWN_MODEL"
        assert http.patch(path, json={"name": "kept"}).json()["name"] == "kept"
        assert http.delete(path).status_code == 204
