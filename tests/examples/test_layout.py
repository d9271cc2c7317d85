"""The examples are complete and have one shape."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

import pytest

from .layout import (
    ALL,
    ALSO,
    BASE_URL,
    DATASET_KEY,
    EXAMPLES,
    KEYS,
    OF_OPERATIONS,
    OF_SERVICE,
    TABLE,
    Example,
)

SETTING: Final = '''\
def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value
'''
MAIN: Final = """\
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
"""
each = pytest.mark.parametrize("example", ALL, ids=lambda example: example.name)
each_operation = pytest.mark.parametrize("example", OF_OPERATIONS, ids=lambda example: example.name)


def test_the_files_cover_the_table() -> None:
    """Every operation has a file, and every file is of an operation that its folder's service has."""
    assert {one.operation for one in OF_OPERATIONS} == set(TABLE)
    wrong = [one.name for one in OF_OPERATIONS if one.service not in TABLE[one.operation]["services"]]
    assert wrong == []
    assert {path.name for path in EXAMPLES.iterdir() if path.is_dir()} - {"__pycache__"} == {*OF_SERVICE, "topics"}


@each
def test_shape(example: Example) -> None:
    """Both functions, a main that may be run, no imports from other examples, and a page's worth of lines."""
    tree = ast.parse(example.source)
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    assert isinstance(functions.get("sync_example"), ast.FunctionDef)
    assert isinstance(functions.get("async_example"), ast.AsyncFunctionDef)
    assert isinstance(functions.get("main"), ast.FunctionDef)
    assert all(ast.get_docstring(function) for function in functions.values())
    assert not re.search(r"^(from|import) (examples|tests|\.)", example.source, re.MULTILINE)
    assert len(example.source.splitlines()) <= 150


@each_operation
def test_it_says_which_route(example: Example) -> None:
    """The first line of the file has the route of its operation."""
    first = (ast.get_docstring(ast.parse(example.source)) or "").split("\n")[0]
    assert f"``{TABLE[example.operation]['route']}``" in first


@each
def test_variables(example: Example) -> None:
    """Where the server is, and the key of the service; a topic may need another app's."""
    extra = example.variables - {BASE_URL}
    assert BASE_URL in example.variables
    assert extra <= {*KEYS, DATASET_KEY}
    if example.service != "topics":
        allowed = {OF_SERVICE[example.service], *ALSO.get(example.service, ())}
        assert len(extra) == 1
        assert extra <= allowed


@each
def test_it_reads_like_the_others(example: Example) -> None:
    """``setting`` and ``main`` are the same in every file, and no key stands in one."""
    assert SETTING in example.source
    assert example.source.endswith(MAIN)
    assert not re.search(r"(app|dataset)-\w{6,}", example.source)


@pytest.mark.parametrize("page", sorted(EXAMPLES.glob("**/README.md")), ids=lambda page: page.parent.name)
def test_a_page_names_every_file_of_its_folder(page: Path) -> None:
    """All of them, with links that lead somewhere, and what to do when something goes wrong."""
    text = page.read_text("utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    assert [link for link in links if not (page.parent / link).exists()] == []
    files = EXAMPLES.glob("*.py") if page.parent == EXAMPLES else page.parent.glob("**/*.py")
    assert [file.name for file in files if not re.search(rf"\b{file.name}\b", text)] == []
    parts = {"Patterns", "Troubleshooting", *(() if page.parent == EXAMPLES else ("Files", "Variables"))}
    assert parts <= set(re.findall(r"^## (.+)$", text, re.MULTILINE))
    variables = {name for one in ALL if page.parent in one.path.parents for name in one.variables}
    assert [name for name in variables if name not in text] == []
