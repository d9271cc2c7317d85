"""The command as a process: one command serves, kill -9 loses nothing that was seen, SIGTERM ends streams properly."""

from __future__ import annotations

import json
import sqlite3
import threading
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from dify_client.testing import AppSpec, LocalDify, Reply, Scenario
from session_client import SessionClient, user_message
from session_gateway.__main__ import main

from .http import HELLO, PREFIX, first_events, session, told
from .process import GatewayProcess, running
from .scripted_coze import WAIT, created, piece, scripted_coze
from .serving import PATIENCE
from .told import keeps_the_rule, text

CONFIG = """
[server]
database = "gateway.db"
[backends.slow]
provider = "scripted"
script = "script.json"
"""
STEPS = [{"text": "one two three"}, {"wait": 60}, {"text": "never"}]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with settings of a model that is slow."""
    (tmp_path / "gateway.toml").write_text(CONFIG, "utf-8")
    (tmp_path / "script.json").write_text(json.dumps(STEPS), "utf-8")
    return tmp_path


def test_one_command_gives_a_working_server(tmp_path: Path) -> None:
    with running(tmp_path) as gateway, SessionClient(gateway.address) as client:
        made = client.sessions.create(model_id="scripted")
        answer = client.chat.send(session_id=made.id, message=user_message("Hello"))
        assert answer.to_dict()["message"]["content"][0]["text"] == "You said: Hello"
        assert (tmp_path / "session-gateway.db").exists()
        code, log = gateway.terminate()
    assert code == 0, log


def test_after_kill_9_nothing_that_was_seen_is_lost_and_the_stream_has_an_end(folder: Path) -> None:
    with running(folder, "--config", "gateway.toml") as gateway:
        with httpx.Client(base_url=gateway.address, timeout=PATIENCE) as http:
            path = session(http, model_id="slow")
            with http.stream("POST", f"{path}/chat", json={"message": HELLO}) as answer:
                seen = first_events(answer, 5)
                ticket = answer.headers["stream-ticket"]
                gateway.kill()
    with running(folder, "--config", "gateway.toml") as gateway:
        with httpx.Client(base_url=gateway.address, timeout=PATIENCE) as http:
            rest = told(http.get(f"{path}/chat", headers={"Last-Event-ID": seen[-1]["event_id"]}))
            whole = told(http.get(f"{path}/chat", params={"ticket": ticket}))
            assert whole == seen + rest
            keeps_the_rule(whole)
            assert (whole[-3]["error_code"], text(whole)) == ("INTERACTION_ABORTED", "one two three")
            known = http.get(path).json()
            assert (known["is_active"], known["message_count"]) == (False, 1)
            with http.stream("POST", f"{path}/chat", json={"message": HELLO}) as again:
                assert first_events(again, 1)[0]["started"] is True
        code, log = gateway.terminate()
        assert code == 0, log


PROVIDERS = """
[server]
database = "gateway.db"
[backends.dify]
provider = "dify"
base_url = "{dify}"
key_env = "DIFY_KEY"
[backends.coze]
provider = "coze"
base_url = "{coze}"
bot_id = "bot-1"
key_env = "COZE_KEY"
"""
ENDLESS = Scenario(apps=(AppSpec("chat", replies=(Reply("word " * 600, delay=0.1),)),))


def test_after_kill_9_the_providers_are_told_to_stop_once(tmp_path: Path) -> None:
    with LocalDify(scenario=ENDLESS) as dify, scripted_coze() as coze:
        coze.steps = (created(), piece("a"), piece("b"), WAIT)
        file = tmp_path / "gateway.toml"
        file.write_text(PROVIDERS.format(dify=dify.base_url, coze=coze.address), "utf-8")
        keys = {"DIFY_KEY": dify.api_keys["chat"], "COZE_KEY": "pat_secret"}

        def stops() -> list[tuple[str, Any]]:
            return [(one.path, one.json) for one in dify.requests if one.path.endswith("/stop")]

        with running(tmp_path, "--config", file.name, **keys) as gateway, ExitStack() as streams:
            http = streams.enter_context(httpx.Client(base_url=gateway.address, timeout=PATIENCE))
            paths = {model: session(http, model_id=model) for model in ("dify", "coze")}
            for path in paths.values():
                asking = http.stream("POST", f"{path}/chat", json={"message": HELLO})
                assert first_events(streams.enter_context(asking), 4)[3]["type"] == "text_delta"
            gateway.kill()
        assert (stops(), coze.asked("/v3/chat/cancel")) == ([], [])
        with closing(sqlite3.connect(tmp_path / "gateway.db")) as database:
            handles = [row[0] for row in database.execute("SELECT handle FROM runs")]
        assert len(handles) == 2
        for _ in range(2):
            with running(tmp_path, "--config", file.name, **keys) as gateway:
                while not (stops() and coze.asked("/v3/chat/cancel")):
                    threading.Event().wait(0.01)
                with httpx.Client(base_url=gateway.address, timeout=PATIENCE) as http:
                    for path in paths.values():
                        keeps_the_rule(told(http.get(f"{path}/chat")))
                code, log = gateway.terminate()
                assert code == 0, log
        assert coze.asked("/v3/chat/cancel") == [{"conversation_id": "conv-1", "chat_id": "chat-1"}]
        ((path, body),) = stops()
        assert body == {"user": paths["dify"].rpartition("/")[2]}
        assert path.split("/")[-2] in handles


def test_sigterm_cancels_tells_the_last_events_and_ends(folder: Path) -> None:
    with running(folder, "--config", "gateway.toml") as gateway:
        with httpx.Client(base_url=gateway.address, timeout=PATIENCE) as http:
            path = session(http, model_id="slow")
            with http.stream("POST", f"{path}/chat", json={"message": HELLO}) as answer:
                chunks = answer.iter_raw()
                body = next(chunks)
                code, log = gateway.terminate()
                body += b"".join(chunks)
        events = told(httpx.Response(200, headers={"content-type": "text/event-stream"}, content=body))
        keeps_the_rule(events)
        assert events[-2]["stop_reason"] == "cancelled"
        assert code == 0, log
        assert "Traceback" not in log


def test_a_port_that_is_taken_and_settings_that_are_wrong(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--config", str(folder / "none.toml")]) == 2
    assert "cannot be read" in capsys.readouterr().err
    assert main(["serve", "--host", "0.0.0.0"]) == 2
    assert "set [tokens] first" in capsys.readouterr().err
    with running(folder) as gateway:
        port = gateway.address.rpartition(":")[2]
        second = GatewayProcess(folder, "--port", port)
        assert second.process.wait(PATIENCE) not in (0, 2)
        second.process.communicate()


def test_the_list_of_sessions_survives(folder: Path) -> None:
    with running(folder) as gateway, httpx.Client(base_url=gateway.address, timeout=PATIENCE) as http:
        path = session(http, name="Kept")
        gateway.kill()
    with running(folder) as gateway, httpx.Client(base_url=gateway.address, timeout=PATIENCE) as http:
        assert http.get(path).json()["name"] == "Kept"
        assert http.get(PREFIX).json()["total"] == 1
