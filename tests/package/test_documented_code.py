"""The code in the pages is real: the documentation's and the README's, and those beside the examples."""

from __future__ import annotations

import ast
import builtins
import importlib
import re
from pathlib import Path
from typing import Any, Final

import pytest

import dify_client
from dify_client import DifyClient

ROOT: Final = Path(__file__).resolve().parents[2]
PAGES: Final = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), *sorted(ROOT.glob("examples/**/README.md"))]
BLOCKS: Final = [
    pytest.param(block, id=f"{page.relative_to(ROOT).with_suffix('')}-{number}")
    for page in PAGES
    for number, block in enumerate(re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.DOTALL))
]


@pytest.mark.parametrize("block", BLOCKS)
def test_documented_code_is_real(block: str) -> None:
    """It parses, and every class and every call of the client in it exists."""
    tree = ast.parse(block)
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id[:1].isupper()}
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    ours = [node for node in imports if (node.module or "").startswith("dify_client.")]
    homes = {alias.name: importlib.import_module(str(node.module)) for node in ours for alias in node.names}
    theirs = {alias.name for node in imports if node not in ours for alias in node.names} - set(dify_client.__all__)
    unknown = [name for name in names - theirs if not hasattr(homes.get(name, dify_client), name)]
    assert [name for name in unknown if not hasattr(builtins, name)] == []
    with DifyClient() as client:
        for call in re.findall(r"\b(?:client|flow)\.([a-z_.]+)", block):
            found: Any = client
            for part in call.rstrip(".").split("."):
                found = getattr(found, part)
            assert found is not None
