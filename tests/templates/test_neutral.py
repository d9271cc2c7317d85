"""Generator, templates and runtime know no API by name. Examples in docstrings may."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from generator.settings import ROOT

NAMES = re.compile(r"dify|coze|chatflow|conversation|message_end|workflow_finished|response_mode|agent_", re.IGNORECASE)
ALLOWED = {"generator/__main__.py": 1}
"""The specification that is built where none is named."""
FILES = sorted(
    file
    for folder, pattern in (("generator", "*.py"), ("templates", "*.jinja"), ("templates/runtime", "*.py"))
    for file in (ROOT / folder).glob(pattern)
)


def code(file: Path) -> list[str]:
    """Lines of a file; of Python without comments and docstrings."""
    text = file.read_text("utf-8")
    if file.suffix != ".py":
        return text.splitlines()
    tree = ast.parse(text)
    for node in ast.walk(tree):
        for inner in ast.iter_child_nodes(node):
            if isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant):
                inner.value = ast.Constant(...)
    return ast.unparse(tree).splitlines()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_nothing_of_one_api_is_in_it(file: Path) -> None:
    found = [line.strip() for line in code(file) if NAMES.search(line)]
    assert len(found) <= ALLOWED.get(file.relative_to(ROOT).as_posix(), 0), found
