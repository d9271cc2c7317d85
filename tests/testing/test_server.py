"""The server itself: where it is, who may use it, what it keeps, and what it says of its operations."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest

from dify_client import (
    AuthenticationError,
    BadRequestError,
    DifyClient,
    NotFoundError,
    PermissionDeniedError,
    StreamError,
)
from dify_client.testing import AppSpec, LocalDify, Reply, Scenario
from dify_client.testing.areas import HANDLERS
from dify_client.testing.contract import operations
from dify_client.testing.scenario_files import ScenarioError, load_scenario
from dify_client.testing.scenarios import Node

from .conftest import Start

ROOT = Path(__file__).resolve().parents[2]


def test_every_operation_is_served() -> None:
    assert set(HANDLERS) == set(operations())
    assert len(HANDLERS) == 88


def test_start_and_stop() -> None:
    server = LocalDify(seed=1)
    with pytest.raises(RuntimeError, match="not running"):
        _ = server.base_url
    with server:
        assert server.base_url.endswith("/v1")
        with pytest.raises(RuntimeError, match="running already"):
            server.start()
        port = int(server.base_url.split(":")[2].removesuffix("/v1"))
        with pytest.raises(OSError, match="in use"):
            LocalDify(port).start()
    server.stop()
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0
    with server:
        assert server.client().chat.send(query="again").answer == "You said: again"


def test_stopping_does_not_wait_for_streams(start: Start) -> None:
    before = set(threading.enumerate())
    server = LocalDify(scenario={"apps": {"chat": {"replies": [{"text": "a", "delay": 600}]}}}).start()
    assert "local-dify" in [thread.name for thread in set(threading.enumerate()) - before]
    body: dict[str, Any] = {"query": "x", "inputs": {}, "user": "u", "response_mode": "streaming"}
    headers = {"Authorization": f"Bearer {server.api_key}"}
    with httpx.stream("POST", f"{server.base_url}/chat-messages", json=body, headers=headers) as response:
        server.stop()
        with pytest.raises(httpx.RemoteProtocolError):
            response.read()
    assert "local-dify" not in [thread.name for thread in set(threading.enumerate()) - before]


def test_the_same_seed_gives_the_same_ids() -> None:
    seen: list[tuple[str, str]] = []
    for seed in (1, 1, 2):
        with LocalDify(seed=seed) as server:
            seen.append((server.api_key, server.client().chat.send(query="x").message_id))
    assert seen[0] == seen[1] != seen[2]


def test_two_keys_are_two_tenants(start: Start) -> None:
    server = start()
    other = server.client(api_key=server.add_app("other"), dataset_api_key=server.add_workspace("other"))
    client = server.client()
    conversation = client.chat.send(query="secret").conversation_id
    with pytest.raises(NotFoundError):
        other.chat.conversations.messages(conversation_id=conversation)
    assert other.chat.conversations.list().data == []
    with pytest.raises(NotFoundError):
        client.chat.conversations.messages(conversation_id=conversation, user="somebody else")
    dataset_id = client.knowledge.datasets.create(name="mine").id
    assert other.knowledge.datasets.list().data == []
    with pytest.raises(NotFoundError):
        other.knowledge.datasets.get(dataset_id=dataset_id)


def test_keys(start: Start) -> None:
    server = start(
        {"apps": {"off": {"mode": "chat", "enabled": False}, "draft": {"mode": "workflow", "published": False}}}
    )
    for options in ({"api_key": "app-wrong"}, {"api_key": server.dataset_api_key}):
        with pytest.raises(AuthenticationError, match="Access token is invalid"):
            server.client(**options).chat.send(query="x")
    with pytest.raises(AuthenticationError):
        server.client(dataset_api_key=server.api_key).knowledge.datasets.list()
    answer = httpx.get(f"{server.base_url}/info")
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")
    with pytest.raises(PermissionDeniedError):
        server.client("off").chat.app.info()
    with pytest.raises(BadRequestError, match="Workflow not published"):
        server.client("draft").workflow.run(inputs={})
    with pytest.raises(BadRequestError, match="App unavailable"):
        server.client("draft").workflow.app.parameters()
    for mode, method, path, code in (
        ("workflow", "POST", "/chat-messages", "not_chat_app"),
        ("chat", "POST", "/workflows/run", "not_workflow_app"),
        ("chat", "POST", "/completion-messages", "app_unavailable"),
        ("completion", "GET", "/conversations", "not_chat_app"),
    ):
        with pytest.raises(BadRequestError) as caught:
            body: dict[str, Any] = {"json": {"query": "x", "inputs": {}, "user": "u"}} if method == "POST" else {}
            server.client(mode).request(method, path, **body, security="appKey")
        assert caught.value.code == code
    with pytest.raises(ValueError, match="there is no app 'nope'"):
        server.client("nope")


def test_state_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "dify.sqlite"
    scenario = {"apps": {"workflow": {"nodes": ["start", {"id": "ask", "type": "human-input"}, "llm"]}}}
    with LocalDify(scenario=scenario, path=path) as server, server.client() as client:
        key = server.api_key
        upload = client.chat.files.upload(file=("a.txt", b"content"))
        files: Any = [{"type": "document", "transfer_method": "local_file", "upload_file_id": upload.id}]
        said = client.chat.send(query="remember", files=files)
        dataset_id = client.knowledge.datasets.create(name="kept").id
        client.knowledge.datasets.create(name="dropped")
        client.knowledge.datasets.delete(dataset_id=server.dataset_ids["dropped"])
        paused: Any = server.client("workflow").workflow.run(inputs={"query": "later"})
    with LocalDify(scenario=scenario, path=path) as server, server.client() as client:
        assert server.api_key == key
        history = client.chat.conversations.messages(conversation_id=said.conversation_id)
        assert [message.query for message in history.data] == ["remember"]
        assert client.chat.files.preview(file_id=upload.id).read() == b"content"
        assert server.dataset_ids == {"kept": dataset_id}
        flow = server.client("workflow").workflow
        token = paused.data.reasons[0].form_token
        flow.forms.submit(form_token=token, inputs={}, action="approve")
        flow.runs.events(workflow_run_id=paused.workflow_run_id, continue_on_pause=True).close()
        assert flow.runs.get(workflow_run_id=paused.workflow_run_id).status in ("running", "succeeded")


def test_requests_are_kept_without_keys(local: LocalDify) -> None:
    local.client().chat.send(query="what was asked")
    request = local.requests[-1]
    assert (request.method, request.path) == ("POST", "/chat-messages")
    assert (request.operation, request.app) == ("sendChatMessage", "chat")
    assert request.json["query"] == "what was asked"
    assert local.api_key not in f"{request!r}{request.headers}"


def test_other_requests(local: LocalDify) -> None:
    base = local.base_url
    assert httpx.get(f"{base}/nowhere").headers["content-type"].startswith("text/html")
    assert httpx.get(f"{base}/chat-messages").status_code == 405
    assert httpx.options(f"{base}/chat-messages").headers["allow"] == "POST, OPTIONS"
    head = httpx.head(f"{base}/info", headers={"Authorization": f"Bearer {local.api_key}"})
    assert (head.status_code, head.content) == (200, b"")
    assert httpx.get(f"{base.removesuffix('/v1')}/files/nothing/file-preview").status_code == 404
    assert local.client().core.server_info().server_version


def test_scenarios_that_are_wrong(tmp_path: Path) -> None:
    file = tmp_path / "scenario.yaml"
    wrong = {
        "apps: {chat: {replys: []}}": "apps.chat has no member 'replys'",
        "apps: {a: {mode: talk}}": "mode is 'talk'",
        "apps: [chat]": "apps must be a mapping",
        "apps: {chat: {replies: hello}}": "must be a list",
        "faults: [{}]": "a fault says one thing",
        "apps: {": "no YAML",
        "apps: {chat: {replies: [{match: '('}]}}": "match is no regular expression",
        "apps: {workflow: {nodes: [{id: a, type: loop, nodes: [human-input]}]}}": "cannot be inside of another node",
        "apps: {workflow: {nodes: [{id: a, on_error: ignore}]}}": "on_error is 'ignore'",
        "latency: soon": "scenario.latency must be a number, not str",
        "apps: {chat: {replies: [{text: 5}]}}": "apps.chat.replies[0].text must be a text, not int",
        "apps: {workflow: {nodes: [{id: a, count: true}]}}": "nodes[0].count must be a whole number, not bool",
        "apps: {workflow: {nodes: [{id: a, stream: 1}]}}": "nodes[0].stream must be true or false, not int",
        "apps: {workflow: {nodes: [{id: a, outputs: [1]}]}}": "nodes[0].outputs must be a mapping, not list",
        "apps: {workflow: {nodes: [{id: a, outputs: {day: 2026-01-01}}]}}": "nodes[0].outputs has no JSON form",
        "apps: {workflow: {nodes: [{id: a, items: [2026-01-01]}]}}": "nodes[0].items has no JSON form",
        "apps: {workflow: {inputs: [topic]}}": "apps.workflow.inputs[0] must be a mapping, not str",
        "datasets: {a: {documents: {b: 5}}}": "datasets.a.documents.b must be a text, not int",
    }
    for text, message in wrong.items():
        file.write_text(text, "utf-8")
        with pytest.raises(ScenarioError, match=message.replace("[", r"\[")):
            load_scenario(file)
    file.write_text("latency:\napps: {chat: {replies: [{text: , delay: }]}}\nfaults: [{status: 500, times: }]", "utf-8")
    empty = load_scenario(file)
    assert (empty.latency, empty.apps[0].replies, empty.faults[0].times) == (0.0, (Reply(),), None)
    made = Scenario(apps=(AppSpec("helper", "agent-chat"),))
    assert load_scenario(made) is made
    assert [app.name for app in made.all_apps()][-1] == "helper"


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_the_command(tmp_path: Path) -> None:
    scenario = tmp_path / "s.yaml"
    scenario.write_text("apps: {chat: {replies: [Hello from the command]}}", "utf-8")
    command = [sys.executable, "-m", "dify_client.testing", "--port", "0", "--scenario", str(scenario)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline().split()
        variables = dict(item.split("=", 1) for item in first)
        assert list(variables) == ["DIFY_BASE_URL", "DIFY_API_KEY", "DIFY_DATASET_API_KEY"]
        with DifyClient(variables["DIFY_BASE_URL"], api_key=variables["DIFY_API_KEY"], user="u") as client:
            assert client.chat.send(query="x").answer == "Hello from the command"
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
    wrong = [*command[:3], "--scenario", str(tmp_path / "none.yaml")]
    bad = subprocess.run(wrong, cwd=ROOT, capture_output=True, text=True, check=False)
    assert bad.returncode == 1
    assert "none.yaml" in bad.stderr


def test_a_missing_extra_is_one_sentence() -> None:
    code = "import sys; sys.modules['uvicorn'] = None; from dify_client.testing import LocalDify"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.stderr.rstrip().splitlines()[-1].endswith('needs uvicorn: pip install "dify-typed-client[testing]"')


def test_the_plugin(tmp_path: Path) -> None:
    """Three fixtures, and nothing but pytest imported until one is used."""
    (tmp_path / "pytest.ini").write_text("[pytest]\ndify_scenario = s.yaml\n", "utf-8")
    (tmp_path / "s.yaml").write_text("apps: {chat: {replies: [From the plugin]}}", "utf-8")
    (tmp_path / "test_it.py").write_text(
        "import asyncio, sys\n"
        "def test_lazy():\n"
        "    assert not {'uvicorn', 'starlette', 'jsonschema', 'httpx'} & set(sys.modules)\n"
        "def test_sync(dify, dify_server):\n"
        "    assert dify.chat.send(query='x').answer == 'From the plugin'\n"
        "    assert dify_server.requests[0].operation == 'sendChatMessage'\n"
        "def test_async(async_dify):\n"
        "    async def run():\n"
        "        return (await async_dify.chat.send(query='x')).answer\n"
        "    assert asyncio.run(run()) == 'From the plugin'\n",
        "utf-8",
    )
    command = [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "dify_client.testing.pytest_plugin"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    ran = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert "3 passed" in ran.stdout, ran.stdout + ran.stderr


def test_the_scenario_in_the_documentation(tmp_path: Path, start: Start) -> None:
    page = (ROOT / "docs" / "testing.md").read_text("utf-8")
    file = tmp_path / "scenario.yaml"
    file.write_text(page.split("```yaml\n")[1].split("```")[0], "utf-8")
    server = start(file)
    client = server.client("workflow")
    assert client.workflow.run(inputs={"topic": "cats"}).data.status == "paused"
    assert server.client("researcher").chat.stream(query="x").result().answer.endswith("It is noon.")
    assert set(server.dataset_ids) == {"Handbook", "Imports"}


def test_a_scenario_that_fails_says_so(start: Start) -> None:
    """In the answer, where it is seen, and not only in a log. One made of objects is taken as it is."""
    loop: dict[str, Any] = {"id": "x", "type": "loop", "count": "many"}
    server = start(Scenario(apps=(AppSpec("workflow", "workflow", nodes=(Node(**loop),)),)))
    client = server.client("workflow", max_retries=0)
    with pytest.raises(StreamError, match="integer") as caught:
        client.workflow.stream(inputs={}).result()
    assert caught.value.code == "internal_server_error"
