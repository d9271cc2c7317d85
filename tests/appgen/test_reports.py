"""Differences as text, markdown, JSON and annotations; what people wrote into an app cannot act in any of them."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest

from dify_client.appgen import Verdict, generate_module, judge
from dify_client.appgen.reports import FORMATS

from .modules import form, read

FIELD = {"variable": "topic", "label": "Topic", "max_length": 9}
BEFORE = form({"text-input": FIELD})
AFTER = form({"text-input": {**FIELD, "max_length": 5, "label": "New | <b>"}}, mode="workflow")
LINE = generate_module(BEFORE).splitlines().index("        AppField(") + 1


@pytest.fixture
def verdict() -> Verdict:
    module = attrs.evolve(read(generate_module(BEFORE)), path=Path("src/bot.py"))
    return judge(module, AFTER)


@pytest.fixture
def agreement(verdict: Verdict) -> Verdict:
    return judge(verdict.module, BEFORE)


def test_text(verdict: Verdict, agreement: Verdict) -> None:
    assert FORMATS["text"]([verdict, agreement]) == (
        f"{Path('src/bot.py')}: differs from the app (1 breaking, 1 info)\n"
        "  breaking: max-length-decreased at topic: 9 → 5. Values that were allowed are refused.\n"
        "  info: label-changed at topic: Topic → New | <b>. Only texts.\n"
        f"{Path('src/bot.py')}: agrees with the app\n"
    )


def test_markdown(verdict: Verdict, agreement: Verdict) -> None:
    shown = FORMATS["markdown"]([verdict, agreement])
    assert "| info | label-changed | topic | Topic → New \\| &lt;b> | Only texts. |\n" in shown
    assert shown.count("| level |") == 1
    assert shown.endswith("agrees with the app\n")


def test_json(verdict: Verdict, agreement: Verdict) -> None:
    first, second = json.loads(FORMATS["json"]([verdict, agreement]))
    assert (first["app"], first["agrees"], second["agrees"]) == ("Support bot", False, True)
    assert second["changes"] == []
    assert first["changes"][0] == {
        "level": "breaking",
        "rule": "max-length-decreased",
        "at": "topic",
        "before": "9",
        "after": "5",
        "why": "Values that were allowed are refused.",
    }


def test_annotations(verdict: Verdict, agreement: Verdict) -> None:
    first, second = FORMATS["github"]([verdict, agreement]).splitlines()
    assert first == (
        f"::error file=src/bot.py,line={LINE},title=max-length-decreased"
        "::breaking: max-length-decreased at topic: 9 → 5. Values that were allowed are refused."
    )
    assert second.startswith(f"::notice file=src/bot.py,line={LINE},title=label-changed::info:")


def test_annotations_count_from_the_repository(
    verdict: Verdict, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = Verdict(module=attrs.evolve(verdict.module, path=tmp_path / "a, b" / "bot.py"), changes=verdict.changes)
    outside = Verdict(module=attrs.evolve(verdict.module, path=tmp_path.parent / "x.py"), changes=verdict.changes)
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))

    assert FORMATS["github"]([inside]).startswith("::error file=a%2C b/bot.py,line=")
    assert FORMATS["github"]([outside]).startswith(f"::error file={(tmp_path.parent / 'x.py').as_posix()},line=")


@pytest.mark.parametrize("name", FORMATS)
def test_texts_of_an_app_start_no_line(verdict: Verdict, name: str) -> None:
    evil = "x\r\n::set-env name=PATH::y\u2028::error::z\x1b[31m\x00%0A::warning::\u202e\ud800"
    after = form(
        {
            "text-input": {**FIELD, "label": evil},
        },
        name=evil,
    )
    after = attrs.evolve(after, fields=[*after.fields, attrs.evolve(after.fields[0], name="e", variable=evil)])
    shown = FORMATS[name]([judge(verdict.module, after)])

    assert not any(sign in shown for sign in "\r\x1b\x00\u202e\u2028\ud800")
    expected = {"github": ("::error file=", "::warning file=", "::notice file=")}.get(name, ())
    for line in shown.splitlines():
        assert not line.lstrip().startswith("::") or line.startswith(expected)
    assert name != "github" or "%0A::warning" not in shown
