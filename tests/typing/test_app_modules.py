"""Modules of apps, the oddest ones, as type checkers and linters see them: each tool is run once, on all of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, settings

from dify_client import AppForm, AppOutput
from dify_client.appgen import generate_module, read_module
from tests.appgen.forms import HOSTILE, WORDS, forms
from tests.appgen.modules import EVERYTHING, KINDS, MODES, form

HIDING: Final = ("Any", "InputFile", "Mapping", "NotRequired", "Sequence", "bool", "dict", "float", "list", "str")
ROOT: Final = Path(__file__).resolve().parents[2]
OUTPUTS: Final = [
    AppOutput(name="a b", type="string", nullable=True),
    AppOutput(name="class", type="object"),
    AppOutput(name="c", type="any", always=False, nullable=True),
]
LONG: Final = ("a long sentence " * 12, "x" * 200, "名前" * 60, '"quoted" ' * 20, "'both' \"kinds\" \\" * 9)
PROGRAM: Final = """
from dify_client import AsyncDifyClient, DifyClient, InputFile
from m0 import AsyncBot as AsyncChat, Bot as Chat, BotInputs
from m5 import Bot as Flow


async def use(client: DifyClient, other: AsyncDifyClient, file: InputFile) -> None:
    chat, flow = Chat(client), Flow(client)
    print(chat.send("Hi", topic="x", tone="formal", age=3, agree=True, scan=file, papers=[file]).answer)
    with chat.stream("Hi", topic="x", idle_timeout=3) as events:
        for event in events:
            print(event.event)
    print(chat.conversation(topic="x").send("Hi").answer, chat.resume("id").send("Hi").answer)
    print((await AsyncChat(other).complete("Hi", topic="x")).answer)
    answer: str | None = flow.outputs(flow.run(topic="x"))["a b"]
    print(answer)
    with flow.stream(topic="x") as run:
        print(flow.outputs(run)["class"])
    client.chat.send(query="Hi", inputs=BotInputs(topic="x").to_dict())
"""
MISTAKES: Final = (
    'Chat(client).send("Hi")',
    'Chat(client).send("Hi", topic=3)',
    'Chat(client).send("Hi", topic="x", tone="rude")',
    'Chat(client).send("Hi", topic="x", tonne="formal")',
    'Chat(client).send("Hi", topic="x", scan="a.png")',
    'Chat(client).send("Hi", topic="x", papers=file)',
    'Flow(client).send("Hi", topic="x")',
    'Flow(client).outputs(Flow(client).run(topic="x"))["nope"]',
    'AsyncChat(client).send("Hi", topic="x")',
    "BotInputs()",
)


def odd_forms() -> list[AppForm]:
    """Everything that was ever thought of."""
    found = [form(*EVERYTHING, mode=mode, file_upload={"enabled": True}) for mode in MODES]
    found[-1] = attrs.evolve(found[-1], outputs=OUTPUTS)
    texts = [*HOSTILE, *WORDS, *LONG]
    for number, text in enumerate(texts):
        kinds = [{kind: {"variable": f"{kind} {text}", "label": text, "default": text}} for kind in KINDS]
        choice = {"select": {"variable": text, "options": [text, f"{text}2"], "required": True}}
        one = {"select": {"variable": f"only {text}", "options": [text]}}
        made = form(*kinds, choice, one, mode=MODES[number % len(MODES)], name=text)
        found.append(attrs.evolve(made, description=text, tools=[text]))
    words = [{KINDS[number % len(KINDS)]: {"variable": word}} for number, word in enumerate(WORDS)]
    found += [form(*words, mode=mode) for mode in MODES]
    found += [form(mode=mode) for mode in MODES]
    return [*found, form({"text-input": {"variable": "x"}}, {"number": {"variable": "x"}})]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of a user that has nothing but modules of apps."""
    path = tmp_path_factory.mktemp("apps")
    found = odd_forms()

    @settings(max_examples=25, database=None, deadline=None, derandomize=True, phases=[Phase.generate],
              suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])  # fmt: skip
    @given(made=forms())
    def collect(made: AppForm) -> None:
        found.append(made)

    collect()
    for number, one in enumerate(found):
        (path / f"m{number}.py").write_text(generate_module(one, "Bot"), "utf-8")
    (path / "program.py").write_text(PROGRAM.lstrip(), "utf-8")
    head = "\n".join(PROGRAM.strip().splitlines()[:3])
    for number, mistake in enumerate(MISTAKES):
        use = f"def use(client: DifyClient, other: AsyncDifyClient, file: InputFile) -> None:\n    {mistake}\n"
        (path / f"mistake{number}.py").write_text(f"{head}\n\n\n{use}", "utf-8")
    return path


def run(folder: Path, *command: str) -> tuple[int, str]:
    """What a tool says."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env={**os.environ, "MYPYPATH": str(ROOT)}, capture_output=True,
        text=True, check=False, timeout=500,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def test_formatters_and_linters_leave_them_alone(folder: Path) -> None:
    for target in ("py310", "py313"):
        settings_of = ("--isolated", f"--target-version={target}")
        code, said = run(folder, "ruff", "format", "--diff", *settings_of, "--exclude=program.py,mistake*", ".")
        assert code == 0, said
    code, said = run(
        folder, "ruff", "check", "--isolated", "--target-version=py310", "--select=F,I,E,UP,B", "--output-format=json",
        "--exclude=program.py,mistake*", ".",
    )  # fmt: skip
    found: list[dict[str, Any]] = json.loads(said)
    told = {f"{Path(one['filename']).name}: {one['code']}" for one in found}
    assert told - {f"{path.name}: UP013" for path in folder.glob("m[0-9]*.py") if cannot_be_a_class(path)} == set(), (
        said
    )


def cannot_be_a_class(path: Path) -> bool:
    """Whether an input or output has a name that hides a type inside of a class, or is longer than a line there.

    Such a ``TypedDict`` has to be made by a call, although all its names could be written in a class.
    """
    form = read_module(path).form
    names = [*(one.variable for one in form.fields), *(one.name for one in form.outputs or ())]
    return any(name in HIDING or len(name) > 40 for name in names)


@pytest.mark.slow
def test_mypy(folder: Path) -> None:
    code, said = run(
        folder, "mypy", "--strict", "--warn-unreachable", "--output=json",
        f"--cache-dir={ROOT / '.mypy_cache'}", ".",
    )  # fmt: skip
    errors = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
    judge([(one["file"], one["message"]) for one in errors if one["severity"] == "error"], code)


@pytest.mark.slow
def test_pyright(folder: Path) -> None:
    config = {"typeCheckingMode": "strict", "pythonVersion": "3.10", "extraPaths": [str(ROOT)]}
    (folder / "pyrightconfig.json").write_text(json.dumps(config), "utf-8")
    code, said = run(folder, "pyright", "--outputjson", f"--pythonpath={sys.executable}", ".")
    errors = json.loads(said[said.index("{") :])["generalDiagnostics"]
    judge([(Path(one["file"]).name, one["message"]) for one in errors], code)


def judge(errors: list[tuple[str, str]], code: int) -> None:
    """There is nothing wrong but what was made wrong, and there everything is."""
    assert code == 1
    assert [error for error in errors if not error[0].startswith("mistake")] == []
    assert {file for file, _ in errors} == {f"mistake{number}.py" for number in range(len(MISTAKES))}
