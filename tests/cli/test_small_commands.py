"""``info``, ``parameters``, ``upload``, ``--version``, ``--help``."""

from __future__ import annotations

from pathlib import Path

import dify_client
from tests.overlays.sockets import json_step
from tests.replay import load

from .command import command, json_lines

INFO = load("1.14.0/01-app/06-workflow-info")
PARAMETERS = load("1.14.0/01-app/05-workflow-parameters")
UPLOAD = load("1.14.0/03-files/02-upload-txt")


def test_info() -> None:
    with command(INFO, INFO) as run:
        assert "(workflow)" in run("info").stdout.splitlines()[0]
        (shown,) = json_lines(run("info", "--json").stdout)
        assert shown["mode"] == "workflow"


def test_info_with_everything() -> None:
    body = {"name": "App", "description": "What it does", "tags": ["a", "b"], "mode": "chat", "author_name": "x"}
    with command(json_step(body)) as run:
        assert run("info").stdout == "App (chat)\nWhat it does\ntags: a, b\n"


def test_parameters_list_the_inputs() -> None:
    with command(PARAMETERS, PARAMETERS) as run:
        lines = run("parameters").stdout.splitlines()
        (shown,) = json_lines(run("parameters", "--json").stdout)

        names = [field["variable"] for item in shown["user_input_form"] for field in item.values()]
        assert lines[0] == shown["opening_statement"]
        assert [line.partition(":")[0] for line in lines[1:]] == names
        assert any(": select, " in line and "one of " in line for line in lines)


def test_upload_prints_one_id_per_file(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(name)
    with command(UPLOAD, UPLOAD, UPLOAD) as run:
        (one,) = json_lines(run("upload", str(tmp_path / "a.txt"), "--json").stdout)
        done = run("upload", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--steps", "--user", "ada")

        assert done.stdout == f"{one['id']}\n" * 2
        assert done.stderr.count("bytes, text/plain)") == 2
        assert [part.value for part in run.server.requests[-1].parts() if part.name == "user"] == ["ada"]


def test_upload_of_what_is_not_there(tmp_path: Path) -> None:
    with command() as run:
        done = run("upload", str(tmp_path / "gone"))

        assert (done.exit_code, done.stderr) == (2, f"dify-client: {tmp_path / 'gone'}: no such file\n")


def test_version_and_help() -> None:
    with command() as run:
        assert run("--version").stdout == f"dify-client {dify_client.__version__}\n"
        help_text = run("--help").stdout
        assert all(
            name in help_text for name in ("chat", "run", "complete", "upload", "info", "parameters", "knowledge")
        )
        assert "push" in run("knowledge", "--help").stdout
