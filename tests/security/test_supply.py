"""Rows C: what is installed along."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from scripts import audit
from scripts.wheel_contents import problems

from .rows import row

ROOT: Final = Path(__file__).resolve().parents[2]


@row("C1")
def test_ci_asks_about_known_holes_and_may_not_skip_it() -> None:
    jobs: dict[str, Any] = yaml.safe_load((ROOT / ".github" / "workflows" / "tests.yml").read_text("utf-8"))["jobs"]
    runs = [step for job in jobs.values() for step in job["steps"] if "audit" in step.get("run", "")]
    assert [step["run"] for step in runs] == ["python -m nox -s audit -- --strict"]
    assert not any("continue-on-error" in step for step in runs)


WHOLE: Final = [
    "dify_client/__init__.py",
    "dify_client/py.typed",
    "dify_client/_generated.json",
    "dify_client/models/app_info.py",
    "dify_client/testing/openapi.json",
    "dify_typed_client-0.1.0.dist-info/METADATA",
    "dify_typed_client-0.1.0.dist-info/RECORD",
    "dify_typed_client-0.1.0.dist-info/WHEEL",
    "dify_typed_client-0.1.0.dist-info/entry_points.txt",
    "dify_typed_client-0.1.0.dist-info/licenses/LICENSE",
]


@row("C2")
@pytest.mark.parametrize(
    "name",
    [
        "dify_client/.env",
        "dify_client/models/app_info.pyc",
        "dify_client/__pycache__/x.cpython-311.pyc",
        "dify_client/notes.md",
        "dify_client/lib.so",
        "tests/test_x.py",
        "evil.pth",
        "dify_typed_client-0.1.0.data/scripts/x",
        "dify_typed_client-0.1.0.dist-info/extra.py",
    ],
)
def test_a_wheel_with_anything_else_is_refused(name: str) -> None:
    assert problems(WHOLE, "dify_client") == []
    assert problems([*WHOLE, name], "dify_client") == [f"does not belong into the wheel: {name}"]
    assert problems(WHOLE[1:], "dify_client") == ["is missing in the wheel: dify_client/__init__.py"]


HOLE: Final = {"id": "PYSEC-1", "fix_versions": ["2.0"]}
KNOWN: Final[dict[str, Any]] = {"name": "a", "version": "1.0", "vulns": []}
OFFLINE: Final = "requests.exceptions.ConnectionError: HTTPSConnectionPool: Max retries exceeded"


def report(*packages: dict[str, Any]) -> str:
    return json.dumps({"dependencies": list(packages), "fixes": []})


@row("C1")
@pytest.mark.parametrize(
    ("report_text", "words", "strict", "code", "said"),
    [
        (report(KNOWN), "", True, 0, "0 known holes in 1"),
        (report({"name": "a", "version": "1.0", "vulns": [HOLE]}), "", False, 1, "a 1.0: PYSEC-1, repaired in 2.0"),
        (report(KNOWN, {"name": "b", "skip_reason": "not there"}), "", False, 0, "nothing is known about b"),
        (report(KNOWN, {"name": "b", "skip_reason": "not there"}), "", True, 1, "nothing is known about b"),
        (
            report({"name": "b", "skip_reason": "not there"}),
            "",
            False,
            0,
            "skipped, because the advisory service knows",
        ),
        (report({"name": "b", "skip_reason": "not there"}), "", True, 1, "failed, because the advisory service knows"),
        ("", OFFLINE, False, 0, "skipped, because the advisory service cannot be reached"),
        ("", OFFLINE, True, 1, "failed, because the advisory service cannot be reached"),
        ("", "invalid requirement", False, 1, "invalid requirement"),
    ],
)
def test_what_an_audit_comes_to(
    report_text: str, words: str, strict: bool, code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert audit.judge(report_text, words, strict=strict) == code
    shown = capsys.readouterr()
    assert said in shown.out + shown.err
