"""The code in the pages about knowledge bases and human input runs, from top to bottom, against a server of its own."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

import dify_client
from dify_client import AsyncDifyClient, DifyClient, FolderReport
from tests.replay import load

from .colours import BASE_URL, Scripted
from .events import stream
from .test_human_input import AFTER, SNAPSHOT, UNTIL_PAUSE, page, receipt
from .test_knowledge import BATCH, DATASET, created, state

DOCS: Final = Path(__file__).resolve().parents[2] / "docs"
JOB: Final = "11e00b4b-acbb-4c25-86ed-8804a29eb36c"


def code(name: str) -> str:
    """All Python of a page."""
    blocks: list[str] = re.findall(r"```python\n(.*?)```", (DOCS / f"{name}.md").read_text("utf-8"), re.DOTALL)
    return "\n".join(blocks)


def run(name: str, client: DifyClient) -> dict[str, Any]:
    """Run it as a program that has imported everything public."""
    names: dict[str, Any] = {public: getattr(dify_client, public) for public in dify_client.__all__}
    names["client"] = client
    exec(compile(code(name), f"docs/{name}.md", "exec"), names)
    return names


def recorded(name: str) -> dict[str, Any]:
    """What a real server answered."""
    found: dict[str, Any] = json.loads(load(f"1.14.0/{name}").response.body)
    return found


def knowledge(request: httpx.Request) -> httpx.Response:
    """A knowledge base in which everything works, and the annotations of an app."""
    path = request.url.path.removeprefix("/v1")
    answers: dict[str, Any] = {
        f"/datasets/{DATASET}/retrieve": recorded("18-retrieve/02-semantic_search"),
        f"/datasets/{DATASET}/documents": {"data": [], "has_more": False, "limit": 100, "total": 0, "page": 1},
        "/apps/annotation-reply/enable": {"job_id": JOB, "job_status": "completed", "error_msg": ""},
        "/datasets": {**recorded("12-datasets/06-create-for-qa"), "id": DATASET},
    }
    if path.endswith("/indexing-status"):
        return state(("d1", "completed"))
    if path not in answers:
        return created("9b1f7a52-0000-4000-8000-0000000000d1", BATCH)
    return httpx.Response(200, json=answers[path])


@pytest.fixture
def handbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder to upload, where the page looks for it."""
    folder = tmp_path / "handbook"
    folder.mkdir()
    for name in ("a.md", "b.md"):
        (folder / name).write_text(name)
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("handbook")
def test_knowledge(capsys: pytest.CaptureFixture[str]) -> None:
    http = httpx.Client(transport=httpx.MockTransport(knowledge))
    with DifyClient(BASE_URL, api_key="app-key", dataset_api_key="dataset-key", http_client=http) as client:
        names = run("knowledge", client)

    async def upload() -> FolderReport:
        transport = httpx.AsyncClient(transport=httpx.MockTransport(knowledge))
        async with AsyncDifyClient(BASE_URL, dataset_api_key="dataset-key", http_client=transport) as client:
            report: FolderReport = await names["upload"](client, DATASET)
            return report

    assert [one.ok for one in asyncio.run(upload()).files] == [True, True]
    shown = capsys.readouterr().out
    assert shown.startswith("100%\n9b1f7a52")
    assert "a.md ok\n" in shown
    record = recorded("18-retrieve/02-semantic_search")["records"][0]
    assert f"{record['score']} {record['segment']['content']}" in shown
    assert shown.endswith("completed \n")


def test_human_input(capsys: pytest.CaptureFixture[str]) -> None:
    first, rest = stream(*UNTIL_PAUSE), stream(*SNAPSHOT, *AFTER)
    again, later, whole = stream(*UNTIL_PAUSE), stream(*SNAPSHOT, *AFTER), stream(*SNAPSHOT, *AFTER)
    server = Scripted(first, rest, page(), receipt(), again, page(), receipt(), later, whole)
    http = httpx.Client(transport=httpx.MockTransport(server))
    with DifyClient(BASE_URL, api_key="app-key", user="u", http_client=http) as client:
        run("human-input", client)

    sent = [json.loads(request.content)["inputs"] for request in server.requests if b'"action"' in request.content]
    assert sent == [{"comment": "looks good"}] * 2
    shown = capsys.readouterr().out
    assert shown.startswith("workflow_started\n")
    assert shown.count("{'text': 'done'}\n") == 2
    assert shown.count("workflow_finished\n") == 3
