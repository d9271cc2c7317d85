"""Rows C: what is installed along."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest
import yaml

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
