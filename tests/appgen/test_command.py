"""``dify-client app generate`` and ``app check``, run inside the test process against a local Dify."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from dify_client.appgen import generate_module, read_module
from dify_client.cli.whole_files import replace_file
from dify_client.testing import LocalDify
from dify_client.testing.scenarios import AppSpec, Scenario
from tests.cli.command import KEY, command, invoke
from tests.cli.process import LIMIT, piped
from tests.overlays.sockets import error_step, json_step
from tests.replay.wire import Fault

from .modules import form

TOPIC = {"text-input": {"variable": "topic", "label": "Topic", "required": True, "max_length": 10}}
TONE = {"select": {"variable": "tone", "label": "Tone", "options": ["formal", "casual"]}}
APPS = """\
[[apps]]
name = "SupportBot"
key = "SUPPORT_BOT_KEY"
out = "support_bot.py"

[[apps]]
name = "Namer"
key = "NAMER_KEY"
out = "code/namer.py"
"""
INFO: dict[str, Any] = {"name": "Bot", "mode": "chat", "description": "", "tags": [], "author_name": ""}


def scenario(*inputs: dict[str, Any]) -> Scenario:
    """Two apps; the form of the first is given."""
    namer = AppSpec("Namer", "workflow", inputs=({"paragraph": {"variable": "text"}},), outputs={"name": "x"})
    return Scenario(apps=(AppSpec("Support bot", "advanced-chat", inputs=inputs), namer))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project of the user, where every command is run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def dify() -> Iterator[LocalDify]:
    with LocalDify(scenario=scenario(TOPIC, TONE)) as server:
        server.client("Namer").workflow.run(inputs={"text": "a"})
        yield server


@pytest.fixture(scope="module")
def changed() -> Iterator[LocalDify]:
    """The same apps after somebody has worked on one."""
    tone = {"select": {"variable": "tone", "label": "Tone", "options": ["formal", "short"]}}
    with LocalDify(scenario=scenario(TOPIC, tone, {"number": {"variable": "age", "required": True}})) as server:
        server.client("Namer").workflow.run(inputs={"text": "a"})
        yield server


def run(dify: LocalDify, *arguments: str, **env: str) -> Result:
    keys = {"SUPPORT_BOT_KEY": dify.api_keys["Support bot"], "NAMER_KEY": dify.api_keys["Namer"]}
    return invoke(dify.base_url, "app", *arguments, env={"DIFY_API_KEY": dify.api_keys["Support bot"], **keys, **env})


def test_one_app(dify: LocalDify, folder: Path) -> None:
    done = run(dify, "generate", "--out", "src/support_bot.py")
    assert (done.exit_code, done.stdout) == (0, f"{Path('src/support_bot.py')}: written\n")
    path = folder / "src" / "support_bot.py"
    assert read_module(path).name == "SupportBot"
    assert os.listdir(path.parent) == ["support_bot.py"]

    before = path.stat().st_mtime_ns
    done = run(dify, "generate", "--out", "src/support_bot.py")
    assert (done.exit_code, done.stdout) == (0, f"{Path('src/support_bot.py')}: up to date\n")
    assert path.stat().st_mtime_ns == before
    done = run(dify, "check", "src/support_bot.py")
    assert (done.exit_code, done.stdout) == (0, f"{Path('src/support_bot.py')}: agrees with the app\n")


def test_the_name_stays(dify: LocalDify, folder: Path) -> None:
    assert run(dify, "generate", "-o", "bot.py", "--name", "Helper").exit_code == 0
    assert run(dify, "generate", "-o", "bot.py").stdout == "bot.py: up to date\n"
    assert read_module(folder / "bot.py").name == "Helper"
    assert run(dify, "generate", "-o", "bot.py", "--name", "Other").stdout == "bot.py: written\n"
    assert read_module(folder / "bot.py").name == "Other"

    done = run(dify, "generate", "-o", "bot.py", "--name", "no name")
    assert (done.exit_code, done.stderr) == (
        2,
        "dify-client: --name: 'no name' cannot be the name of the class; try 'NoNameApp'\n",
    )


def test_a_module_can_be_shown(dify: LocalDify, folder: Path) -> None:
    done = run(dify, "generate", "--out", "-")
    assert done.exit_code == 0
    compile(done.stdout, "shown", "exec")
    assert list(folder.iterdir()) == []
    run(dify, "generate", "--out", "bot.py")
    assert (folder / "bot.py").read_text("utf-8") == done.stdout


def test_all_apps_of_a_file(dify: LocalDify, changed: LocalDify, folder: Path) -> None:
    (folder / "dify-apps.toml").write_text(APPS, "utf-8")
    done = run(dify, "generate")
    assert done.stdout == f"support_bot.py: written\n{Path('code/namer.py')}: written\n"
    namer = read_module(folder / "code" / "namer.py").form
    assert namer.outputs is not None and namer.outputs[0].name == "name"
    done = run(dify, "check")
    assert (done.exit_code, done.stdout.count("agrees with the app")) == (0, 2)

    done = run(changed, "check")
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        "support_bot.py: differs from the app (2 breaking, 1 info)",
        "  breaking: required-input-added at age: now number. Calls without it are refused.",
        "  breaking: option-removed at tone: was 'casual'. Calls that give it are refused.",
        "  info: option-added at tone: now 'short'. It may be given now.",
        f"{Path('code/namer.py')}: agrees with the app",
    ]
    assert "dify-client app generate" in done.stderr
    assert run(changed, "check", "code/namer.py").exit_code == 0
    assert run(changed, "check", "code/../support_bot.py").exit_code == 1
    assert run(changed, "check", "--config", "dify-apps.toml").exit_code == 1

    assert run(changed, "generate").exit_code == 0
    assert run(changed, "check").exit_code == 0


@pytest.mark.parametrize(("level", "code"), [("breaking", 0), ("warning", 1), ("info", 1)])
def test_which_differences_fail(dify: LocalDify, folder: Path, level: str, code: int) -> None:
    run(dify, "generate", "--out", "bot.py")
    path = folder / "bot.py"
    path.write_text(path.read_text("utf-8").replace("user=user,", "user=None,", 1), "utf-8")

    done = run(dify, "check", "bot.py", "--fail-on", level)
    assert done.exit_code == code
    assert "warning: module-differs-from-its-form" in done.stdout


@pytest.mark.parametrize("name", ["text", "markdown", "json", "github"])
def test_formats(dify: LocalDify, changed: LocalDify, name: str) -> None:
    run(dify, "generate", "--out", "bot.py")
    done = run(changed, "check", "bot.py", "--format", name)
    assert done.exit_code == 1
    assert "required-input-added" in done.stdout
    assert ("write them again" in done.stderr) == (name == "text")
    if name == "json":
        assert json.loads(done.stdout)[0]["module"] == "bot.py"
    agreed = run(dify, "check", "bot.py", "--format", name)
    assert agreed.exit_code == 0
    assert (agreed.stdout == "") == (name == "github")


def test_line_ends_of_another_system(dify: LocalDify, folder: Path) -> None:
    run(dify, "generate", "--out", "bot.py")
    path = folder / "bot.py"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert run(dify, "check", "bot.py").exit_code == 0
    assert run(dify, "generate", "--out", "bot.py").stdout == "bot.py: up to date\n"


def saved(folder: Path, name: str, value: Any) -> str:
    path = folder / f"{name}.json"
    path.write_text(value if isinstance(value, str) else json.dumps(value), "utf-8")
    return path.name


def test_saved_answers_need_no_server(folder: Path) -> None:
    parameters = saved(folder, "parameters", {"user_input_form": [TOPIC]})
    info, meta = saved(folder, "info", INFO), saved(folder, "meta", {"tool_icons": {"search": "x"}})
    with command() as offline:
        files = ("--parameters", parameters, "--info", info, "--meta", meta)
        assert offline("app", "generate", "--out", "bot.py", *files).exit_code == 0
        assert offline("app", "check", "bot.py", *files).exit_code == 0
        assert offline("app", "check", "bot.py", "--parameters", parameters).exit_code == 0
        less = saved(folder, "less", {"user_input_form": []})
        done = offline("app", "check", "bot.py", "--parameters", less)
        assert (done.exit_code, "warning: input-removed at topic" in done.stdout) == (1, True)
        alone = offline("app", "generate", "--out", "alone.py", "--parameters", parameters, "--mode", "completion")
        assert alone.exit_code == 0
        assert offline.paths == []
    assert read_module(folder / "bot.py").form.tools == ("search",)
    assert read_module(folder / "alone.py").name == "App"


def test_servers_that_do_not_tell_the_mode(folder: Path) -> None:
    answers = [json_step({"user_input_form": []}), json_step({"name": "Bot"}), error_step(403, "forbidden")]
    with command(*answers * 3) as old:
        done = old("app", "generate", "--out", "bot.py")
        assert (done.exit_code, "is not told by the server; give one of" in done.stderr) == (2, True)
        assert old("app", "generate", "--out", "bot.py", "--mode", "chat").exit_code == 0
        assert old("app", "check", "bot.py").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["generate"], "give --out FILE for one app, or write dify-apps.toml for several"),
        (["generate", "--name", "X"], "--name, --api-key, --mode, --parameters, --info and --meta go with --out FILE"),
        (["generate", "--api-key", "app-1"], "go with --out FILE"),
        (["generate", "--out", "x.py", "--config", "y.toml"], "give one of the two"),
        (["generate", "--out", "x.py", "--info", "y.json"], "--info and --meta go with --parameters FILE"),
        (["generate", "--config", "none.toml"], "none.toml: No such file or directory"),
        (["generate", "--out", "x.py", "--parameters", "none.json"], "none.json: No such file or directory"),
        (["generate", "--out", "x.py", "--parameters", "bad.json"], "bad.json: is no JSON"),
        (["generate", "--out", "x.py", "--parameters", "list.json"], "list.json: is no JSON object"),
        (["generate", "--out", "x.py", "--parameters", "empty.json", "--mode", "x"], "the mode of the app is 'x'"),
        (["generate", "--out", "x.py", "--parameters", "empty.json", "--mode", "chat"], "has no list user_input_form"),
        (["generate", "--out", "mine.py"], "mine.py: was not written by dify-client app generate"),
        (["generate", "--out", "folder"], "folder: Is a directory"),
        (["check"], "name a module, or write dify-apps.toml"),
        (["check", "--api-key", "app-1"], "go with a MODULE"),
        (["check", "none.py"], "none.py: No such file or directory"),
        (["check", "mine.py"], "mine.py: was not written by dify-client app generate"),
        (["check", "bot.py", "--info", "empty.json"], "--info and --meta go with --parameters FILE"),
        (["check", "--config", "bad.json"], "bad.json: is no TOML"),
    ],
)
def test_misuse(folder: Path, arguments: list[str], said: str) -> None:
    saved(folder, "bad", "{")
    saved(folder, "list", [])
    saved(folder, "empty", {})
    (folder / "folder").mkdir()
    (folder / "mine.py").write_text("print('mine')\n", "utf-8")
    (folder / "bot.py").write_text(generate_module(form()), "utf-8")
    with command(*[json_step({"user_input_form": []}), json_step(INFO), json_step({"tool_icons": {}})]) as any_server:
        done = any_server("app", *arguments)

    assert done.exit_code == 2
    assert said in done.stderr
    assert (folder / "mine.py").read_text("utf-8") == "print('mine')\n"
    assert not (folder / "x.py").exists()


def test_files_of_others_are_not_lost(dify: LocalDify, folder: Path) -> None:
    (folder / "dify-apps.toml").write_text(APPS, "utf-8")
    (folder / "support_bot.py").write_text("print('mine')\n", "utf-8")
    assert run(dify, "generate").exit_code == 2
    assert run(dify, "generate", "--out", "support_bot.py", "--name", "SupportBot").exit_code == 2
    assert (folder / "support_bot.py").read_text("utf-8") == "print('mine')\n"
    assert not (folder / "code").exists()


@pytest.mark.parametrize("content", ["", "\n"])
def test_an_empty_file_may_be_filled(dify: LocalDify, folder: Path, content: str) -> None:
    (folder / "bot.py").write_text(content, "utf-8")
    assert run(dify, "generate", "--out", "bot.py").exit_code == 0
    assert read_module(folder / "bot.py").current


def test_a_module_that_was_damaged_is_written_again(dify: LocalDify, folder: Path) -> None:
    run(dify, "generate", "--out", "bot.py")
    path = folder / "bot.py"
    whole = path.read_text("utf-8")
    path.write_text(f"<<<<<<< ours\n{whole[:-100]}", "utf-8")
    assert run(dify, "generate", "--out", "bot.py").stdout == "bot.py: written\n"
    assert path.read_text("utf-8") == whole


@pytest.mark.parametrize("env", [{"NAMER_KEY": ""}, {"SUPPORT_BOT_KEY": ""}])
def test_a_missing_key_names_its_variable(dify: LocalDify, folder: Path, env: dict[str, str]) -> None:
    (folder / "dify-apps.toml").write_text(APPS, "utf-8")
    for action in ("generate", "check"):
        run(dify, "generate")
        done = run(dify, action, **env)
        assert done.exit_code == 3
        assert done.stderr.startswith("dify-client: no API key for ")
        assert next(iter(env)) in done.stderr
    other = "code/namer.py" if "SUPPORT_BOT_KEY" in env else "support_bot.py"
    assert run(dify, "check", other, **env).exit_code == 0


def test_a_missing_key_of_one_app(dify: LocalDify) -> None:
    done = run(dify, "generate", "--out", "bot.py", DIFY_API_KEY="")
    assert (done.exit_code, done.stderr) == (3, "dify-client: no API key: set DIFY_API_KEY or give --api-key\n")


def test_a_wrong_key(dify: LocalDify, folder: Path) -> None:
    (folder / "dify-apps.toml").write_text(APPS, "utf-8")
    for done in (
        run(dify, "generate", "--out", "bot.py", "--api-key", "app-wrong-key"),
        run(dify, "generate", NAMER_KEY="app-wrong-key"),
    ):
        assert done.exit_code == 3
        assert "401 unauthorized" in done.stderr
        assert "app-wrong-key" not in done.output
    assert [one.name for one in folder.iterdir()] == ["dify-apps.toml"]


def test_a_server_that_is_gone(folder: Path) -> None:
    with LocalDify(scenario=scenario(TOPIC)) as server:
        assert run(server, "generate", "--out", "bot.py").exit_code == 0
        before = (folder / "bot.py").read_bytes()
        address, key = server.base_url, server.api_keys["Support bot"]
    for arguments in (["generate", "--out", "bot.py"], ["check", "bot.py"]):
        done = invoke(address, "app", *arguments, env={"DIFY_API_KEY": key})
        assert (done.exit_code, done.stderr.count("\n")) == (6, 1)
    assert (folder / "bot.py").read_bytes() == before


def test_addresses_and_runs_of_the_command_line_win(dify: LocalDify, folder: Path) -> None:
    nowhere = 'base_url = "http://127.0.0.1:9/v1"\n'
    (folder / "dify-apps.toml").write_text(nowhere + APPS, "utf-8")
    assert run(dify, "generate", "--base-url", dify.base_url, "--runs", "0").exit_code == 0
    assert read_module(folder / "code" / "namer.py").form.outputs is None
    assert run(dify, "check", "--base-url", dify.base_url).exit_code == 0


def test_the_key_is_in_no_file_and_no_report(folder: Path) -> None:
    """An app may have been given the key as a text, and a server may repeat it."""
    field = {"text-input": {"variable": "x", "label": f"Key {KEY}", "default": KEY}}
    extra = {"json_object": {"variable": "y", "default": {KEY: [KEY]}}}
    answers = [
        json_step({"user_input_form": [field, extra]}),
        json_step({**INFO, "name": KEY, "description": KEY}),
        json_step({"tool_icons": {KEY: "x"}}),
    ]
    with command(*answers * 2) as server:
        assert server("app", "generate", "--out", "bot.py").exit_code == 0
        assert KEY not in (folder / "bot.py").read_text("utf-8")
        assert "[hidden]" in (folder / "bot.py").read_text("utf-8")
        done = server("app", "check", "bot.py")
        assert (done.exit_code, KEY in done.output) == (0, False)
    (folder / "dify-apps.toml").write_text(APPS, "utf-8")
    with command(json_step({"code": "x", "message": f"bad app-other-key {KEY}", "status": 400}, 400)) as server:
        done = server("app", "generate", env={"SUPPORT_BOT_KEY": "app-other-key", "NAMER_KEY": "x"})
        assert done.exit_code == 4
        assert "app-other-key" not in done.output


def test_a_file_is_written_wholly_or_not_at_all(folder: Path) -> None:
    path = folder / f"{'名' * 70}.py"
    path.write_text("old", "utf-8")
    path.chmod(0o640)
    link = folder / "link.py"
    link.symlink_to(path)

    replace_file(link, "new é\n")
    assert path.read_bytes() == "new é\n".encode()
    assert path.stat().st_mode & 0o777 == 0o640
    assert link.is_symlink()

    with pytest.raises(UnicodeEncodeError):
        replace_file(path, "half\ud800")
    assert path.read_bytes() == "new é\n".encode()
    with pytest.raises(FileNotFoundError) as caught:
        replace_file(folder / "none" / "bot.py", "x")
    assert caught.value.filename == str(folder / "none" / "bot.py")
    assert sorted(one.name for one in folder.iterdir()) == ["link.py", path.name]


def test_what_is_no_file_is_written_into_and_stays(folder: Path) -> None:
    """A device would else be replaced by a file, for all programs of the machine."""
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        replace_file(pipe, "text\n")
        assert os.read(reader, 100) == b"text\n"
    finally:
        os.close(reader)
    assert pipe.is_fifo()
    assert [one.name for one in folder.iterdir()] == ["pipe"]


def test_links_that_lead_in_a_circle(dify: LocalDify, folder: Path) -> None:
    (folder / "loop").symlink_to("loop")
    (folder / "dify-apps.toml").write_text(APPS, "utf-8")
    done = run(dify, "check", "loop")
    assert done.exit_code == 2
    assert done.stderr.startswith("dify-client: loop: Too many levels of symbolic links")


def test_ctrl_c_leaves_the_old_module(folder: Path) -> None:
    """Interrupted while the server keeps it waiting: nothing is written, nothing is left behind."""
    path = folder / "bot.py"
    path.write_text(generate_module(form(mode="chat")), "utf-8")
    before, silence = path.read_bytes(), Fault("hold")
    with command(replace(json_step({"user_input_form": []}), fault=silence)) as server:
        with piped(server.server.base_url, "app", "generate", "--out", str(path)) as process:
            assert silence.reached.wait(LIMIT)
            process.send_signal(signal.SIGINT)
            assert process.wait(LIMIT) == 130
    assert path.read_bytes() == before
    assert [one.name for one in folder.iterdir()] == ["bot.py"]
