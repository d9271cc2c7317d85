"""Modules are read without being run, however formatters have changed them; everything else is refused."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import attrs
import pytest

from dify_client import AppOutput
from dify_client.appgen import ModuleError, app_form, check_module, fails, generate_module, judge, read_module
from dify_client.testing import LocalDify

from .modules import EVERYTHING, form, read

FORM = form(*EVERYTHING, mode="chat", file_upload={"enabled": True})
SOURCE = generate_module(FORM)


def test_a_module_is_what_was_written() -> None:
    found = read(SOURCE)

    assert (found.name, found.form, found.current) == ("SupportBot", FORM, True)
    assert SOURCE.splitlines()[found.lines[""] - 1] == "FORM: Final = AppForm("
    lines = SOURCE.splitlines()
    at = found.lines["a b"] - 1
    assert lines[at].strip() == "AppField("
    assert 'variable="a b"' in "".join(lines[at : at + 4])


def unchanged(source: str | bytes) -> bool:
    return not judge(read(source), FORM).changes


def test_line_ends_of_another_system_are_no_change() -> None:
    assert unchanged(SOURCE.replace("\n", "\r\n").encode())
    assert unchanged(b"\xef\xbb\xbf" + SOURCE.encode())


def test_another_formatter_is_no_change() -> None:
    """Everything on as few lines as it goes, other quotes, other order of imports, names imported one by one."""
    tree = ast.parse(SOURCE)
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    rest = [node for node in tree.body if node not in imports]
    single = [
        ast.ImportFrom(module=node.module, names=[name], level=0)
        for node in imports[1:]
        for name in reversed(node.names)
    ]
    tree.body = [*imports[:1], *reversed(single), *rest]
    again = ast.unparse(ast.fix_missing_locations(tree))

    assert again != SOURCE
    assert unchanged(again)


def test_imports_may_be_for_type_checkers_alone() -> None:
    line = "from collections.abc import Mapping, Sequence\n"
    moved = f"from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    {line}"
    assert line in SOURCE
    assert unchanged(SOURCE.replace(line, moved))
    assert not unchanged(f"{SOURCE}\nif 1:\n    print()\n")


def test_docstrings_may_be_wrapped_otherwise() -> None:
    assert unchanged(SOURCE.replace("Ask, and wait for the answer.", "Ask,\n        and wait for the answer."))


@pytest.mark.skipif(sys.version_info < (3, 12), reason="the statement is new in 3.12")
def test_the_newer_spelling_of_aliases_is_no_change() -> None:
    assert unchanged(SOURCE.replace("SupportBotTone: TypeAlias = ", "type SupportBotTone = "))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("user=user,", "user=None,"),
        ("topic: str\n", "topic: str | None\n"),
        ('    "formal",\n', '    "rude",\n'),
        ("return self._client.chat.send(", "return self._client.chat.complete("),
    ],
)
def test_code_that_somebody_changed_is_told(old: str, new: str) -> None:
    assert old in SOURCE
    (change,) = judge(read(SOURCE.replace(old, new, 1)), FORM).changes
    assert (change.level, change.rule) == ("warning", "module-differs-from-its-form")


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("", "was not written by dify-client app generate"),
        ("x = 1\n", "was not written by dify-client app generate"),
        ("FORM = 3\n", "was not written by dify-client app generate"),
        ("FORM: Final = AppForm()\n", "it has no FORM and class"),
        (SOURCE[: SOURCE.index("class SupportBot:")], "or was cut"),
        (SOURCE[:-300], "is no Python"),
        ("def f(:\n", "is no Python"),
        ("\0", "is no Python"),
        (b"\xff\xfe", "is no Python"),
        ("(" * 3000, "is no Python"),
        (SOURCE.replace('mode="chat"', 'mode="future"'), "the mode 'future' is not known"),
        (SOURCE.replace('mode="chat"', 'mode="chat", novelty=1'), "novelty"),
        (SOURCE.replace('mode="chat"', 'mode="chat", **{}'), "FORM cannot be read"),
        (SOURCE.replace('mode="chat"', "mode=print(1)"), "only AppForm, AppField and AppOutput may stand there"),
        (SOURCE.replace('mode="chat"', 'mode="ch" + str(1)'), "FORM cannot be read"),
        (SOURCE.replace("FORM: Final = AppForm(", 'FORM: Final = AppForm("x",'), "only AppForm, AppField"),
        (SOURCE.replace("fields=[", "fields=[3,"), "FORM cannot be read"),
        (f"{SOURCE}\nx = {'1+' * 700}1\n", "recursion"),
    ],
)
def test_everything_else_is_refused(source: str | bytes, said: str) -> None:
    with pytest.raises(ModuleError) as caught:
        read(source)
    assert said in str(caught.value)
    assert "app.py" in str(caught.value)


def test_nothing_is_run(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    hostile = SOURCE.replace('mode="chat"', f'mode=open({str(trap)!r}, "w").name')
    with pytest.raises(ModuleError):
        read(hostile)
    read(f"{SOURCE}\nopen({str(trap)!r}, 'w')\n")
    assert not trap.exists()


def test_outputs_survive() -> None:
    outputs = [AppOutput(name="a b", type="string"), AppOutput(name="c", type="number", always=False, nullable=True)]
    found = attrs.evolve(form(), outputs=outputs)
    assert read(generate_module(found)).form == found
    empty = attrs.evolve(form(), outputs=[])
    assert read(generate_module(empty)).form == empty


def test_a_module_can_be_checked_by_a_program(tmp_path: Path) -> None:
    path = tmp_path / "bot.py"
    with LocalDify() as dify:
        client = dify.client("chat")
        path.write_text(generate_module(app_form(client.core.app.parameters().to_dict(), mode="chat")), "utf-8")
        verdict = check_module(client, path)

    assert [one.rule for one in verdict.changes] == ["description-changed", "name-changed"]
    assert verdict.summary == "differs from the app (2 info)"
    assert fails(verdict, "info")
    assert not fails(verdict, "warning")
    assert read_module(path).path == path
