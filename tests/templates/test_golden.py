"""The package of the invented API, file by file, as it was last looked at."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

from generator import pipeline
from scripts.regenerate_golden import EXPECTED, wanted

from .wire import MINI


def test_the_generated_package_is_the_one_that_was_reviewed(tmp_path: Path) -> None:
    """Compared both ways. After a change that is meant: ``python -m scripts.regenerate_golden``, and read the diff."""
    made = wanted(pipeline.make(MINI, tmp_path).files)
    kept = {path.relative_to(EXPECTED).as_posix(): path.read_bytes() for path in EXPECTED.rglob("*") if path.is_file()}
    assert sorted(made) == sorted(kept)
    for path, content in made.items():
        old, new = (text.decode().splitlines() for text in (kept[path], content))
        difference = "\n".join(unified_diff(old, new, f"expected/{path}", f"made/{path}", lineterm=""))
        assert not difference, difference
