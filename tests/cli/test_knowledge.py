"""``dify-client knowledge push``: a folder becomes documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.overlays.sockets import error_step, json_step
from tests.replay import Step, load

from .command import command, json_lines

DATASET: dict[str, Any] = dict(json.loads(load("1.14.0/12-datasets/18-get-economy").response.body))
DOCUMENT: dict[str, Any] = json.loads(load("1.14.0/13-documents/01-create-by-text-economy").response.body)["document"]
ID = str(DATASET["id"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two texts, one of them further down, a picture, and something hidden."""
    (tmp_path / "sub").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("a.md", "sub/b.md", "c.png", ".git/config", ".hidden.md"):
        (tmp_path / name).write_text(name)
    return tmp_path


def created(name: str) -> Step:
    return json_step({"document": {**DOCUMENT, "id": f"id-{name}", "name": name}, "batch": f"batch-{name}"})


def indexed(name: str, status: str = "completed", error: str | None = None) -> Step:
    entry = {
        "id": f"id-{name}",
        "indexing_status": status,
        "error": error,
        "completed_segments": 1,
        "total_segments": 2,
    }
    return json_step({"data": [entry]})


def datasets(*names: str) -> Step:
    data = [{**DATASET, "name": name} for name in names]
    return json_step({"data": data, "has_more": False, "limit": 20, "total": len(data), "page": 1})


def test_files_are_sent_and_waited_for(folder: Path) -> None:
    steps = [created("a"), created("b"), indexed("a", "indexing"), indexed("a"), indexed("b")]
    with command(json_step(DATASET), *steps) as run:
        done = run("knowledge", "push", str(folder), "-d", ID, "-p", "*.md", "--workers", "1", "--poll", "0", "--steps")

        assert (done.exit_code, done.stdout) == (0, "id-a\ta.md\nid-b\tsub/b.md\n")
        assert done.stderr.splitlines() == [
            "+ uploading a.md", "+ uploading sub/b.md", "+ indexing a.md", "+ indexing sub/b.md"
        ]  # fmt: skip
        first, second = run.server.requests[1:3]
        assert [part.filename for part in first.parts() if part.name == "file"] == ["a.md"]
        (settings,) = (json.loads(part.value or "") for part in second.parts() if part.name == "data")
        assert settings == {"indexing_technique": "high_quality", "process_rule": {"mode": "automatic"}}


def test_nothing_is_shown_where_there_is_no_terminal(folder: Path) -> None:
    with command(json_step(DATASET), created("a"), indexed("a")) as run:
        done = run("knowledge", "push", str(folder), "-d", ID, "-p", "a.*")

        assert done.output == "id-a\ta.md\n"


def test_json_without_waiting(folder: Path) -> None:
    with command(json_step(DATASET), created("c")) as run:
        done = run("knowledge", "push", str(folder), "-d", ID, "-p", "c.png", "--no-wait", "--json")

        assert json_lines(done.stdout) == [
            {"path": "c.png", "document_id": "id-c", "batch": "batch-c", "status": "uploaded", "error": None}
        ]
        assert len(run.paths) == 2


def test_a_file_that_fails_does_not_stop_the_others(folder: Path) -> None:
    steps = [error_step(400, "invalid_param"), created("b"), indexed("b", "error", "no embedding model")]
    with command(json_step(DATASET), *steps) as run:
        done = run("knowledge", "push", str(folder), "-d", ID, "-p", "*.md", "--workers", "1", "--json")

        assert done.exit_code == 1
        outcomes = [(one["status"], one["error"]) for one in json_lines(done.stdout)]
        assert outcomes == [("failed", "400 invalid_param: no: invalid_param"), ("error", "no embedding model")]
        assert json.loads(done.stderr)["error"]["message"].startswith("2 of 2 files failed: a.md: 400")


def test_a_refused_key_ends_it_at_once(folder: Path) -> None:
    with command(json_step(DATASET), created("a"), error_step(401, "unauthorized")) as run:
        done = run("knowledge", "push", str(folder), "-d", ID, "--workers", "1")

        assert done.exit_code == 3
        assert done.stdout == "id-a\ta.md\n"
        assert done.stderr == "dify-client: 401 unauthorized: no: unauthorized\n"


def test_a_knowledge_base_is_found_by_name(folder: Path) -> None:
    with command(datasets("Docs and more", "Docs"), created("a")) as run:
        done = run("knowledge", "push", str(folder), "-d", "Docs", "-p", "a.md", "--no-wait")

        assert done.exit_code == 0
        assert dict(run.server.requests[0].query)["keyword"] == "Docs"


def test_a_knowledge_base_is_made_when_that_is_asked_for(folder: Path) -> None:
    with command(datasets(), json_step(DATASET), created("a")) as run:
        more = ["--create", "--indexing", "economy", "--no-wait"]
        done = run("knowledge", "push", str(folder), "-d", "Docs", "-p", "a.md", *more)

        assert done.exit_code == 0
        assert run.server.requests[1].json() == {"name": "Docs", "indexing_technique": "economy"}


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], "there is no knowledge base called Docs; --create makes it"),
        (["Docs", "Docs"], "there are 2 knowledge bases called Docs; give the id of one"),
    ],
)
def test_a_name_that_fits_not_exactly_one(folder: Path, names: list[str], said: str) -> None:
    with command(datasets(*names)) as run:
        done = run("knowledge", "push", str(folder), "-d", "Docs")

        assert (done.exit_code, done.stderr) == (1, f"dify-client: {said}\n")


def test_a_folder_without_such_files_sends_nothing(folder: Path) -> None:
    with command() as run:
        for place, said in [(folder, "no file fits **/*.pdf"), (folder / "gone", "no such folder")]:
            done = run("knowledge", "push", str(place), "-d", ID, "-p", "*.pdf")

            assert (done.exit_code, done.stderr) == (2, f"dify-client: {place}: {said}\n")
        assert run.paths == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("-p", "/docs/*"), "pattern: cannot be used: "),
        (("--poll", "nan"), "--poll: give a number of seconds"),
        (("--poll", "inf"), "--poll: give a number of seconds"),
    ],
)
def test_options_that_mean_nothing_send_nothing(folder: Path, options: tuple[str, ...], said: str) -> None:
    with command() as run:
        done = run("knowledge", "push", str(folder), "-d", ID, *options)

        assert (done.exit_code, run.paths) == (2, [])
        assert done.stderr.startswith(f"dify-client: {said}")
