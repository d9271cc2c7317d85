"""Imports inside a package, before it is written: every module and every name that one file wants of another exists."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from .errors import Problem, raise_all

_BRANCHES: Final = (ast.stmt, ast.excepthandler, ast.match_case)
"""Parts of a statement that are or hold statements themselves."""


@dataclass(frozen=True)
class _Import:
    """One ``from ...x import a, b``."""

    line: int
    level: int
    module: str
    names: tuple[str, ...]


def check_imports(files: Mapping[str, bytes], makers: Mapping[str, str]) -> None:
    """Refuse Python files that are no Python, or whose relative imports lead out of the package or nowhere.

    Args:
        files: the whole package.
        makers: for messages, what made a file: the copied source or the template.

    Raises:
        GeneratorError: with every such import.
    """
    problems: list[Problem] = []
    offered: dict[str, frozenset[str] | None] = {}
    wanted: dict[str, list[_Import]] = {}
    modules = {path for path in files if path.endswith(".py")}
    for path in sorted(modules):
        try:
            tree = ast.parse(files[path], path)
        except (SyntaxError, ValueError) as exc:
            line = _line_of(files[path], getattr(exc, "lineno", 0) or 0)
            problems.append(Problem(makers.get(path, path), "", f"makes {path}, which is no Python: {exc}", line))
        else:
            # No tree is kept: all together are large.
            offered[path], wanted[path] = _offered(tree), list(_relative_imports(tree))
    inside = _Inside(modules, offered)
    for path, imports in wanted.items():
        for found in imports:
            for message, fix in inside.faults(path, found):
                where = f"line {found.line} of {path} imports"
                problems.append(Problem(makers.get(path, path), "", f"{where} {message}", fix))
    raise_all(problems)


class _Inside:
    """What a package has.

    Args:
        modules: paths of its Python files.
        offered: names of each; None for those that only running could tell.
    """

    def __init__(self, modules: set[str], offered: Mapping[str, frozenset[str] | None]) -> None:
        self._modules = modules
        self._offered = offered
        self._folders = {"/".join(path.split("/")[:end]) for path in modules for end in range(1, path.count("/") + 1)}

    def faults(self, path: str, found: _Import) -> Iterator[tuple[str, str]]:
        """What one import wants and does not get, each with what to do."""
        above = path.split("/")[:-1]
        if found.level - 1 > len(above):
            yield "from outside the package", ""
            return
        parts = above[: len(above) - (found.level - 1)] + (found.module.split(".") if found.module else [])
        target, shown = "/".join(parts), "." * found.level + found.module
        if not self._is_module(target):
            yield f"{shown}, which the package does not have", ""
            return
        names = self._offered.get(f"{target}.py", self._offered.get(f"{target}/__init__.py".lstrip("/")))
        if names is None:
            return
        for name in found.names:
            if name not in names and not self._is_module(f"{target}/{name}".lstrip("/")):
                near = difflib.get_close_matches(name, names, n=1)
                yield f"{name} from {shown}, which has no such name", f"did you mean {near[0]}?" if near else ""

    def _is_module(self, target: str) -> bool:
        return target == "" or f"{target}.py" in self._modules or target in self._folders


def _relative_imports(tree: ast.Module) -> Iterator[_Import]:
    for node in statements(tree.body, inside=True):
        if isinstance(node, ast.ImportFrom) and node.level:
            names = tuple(alias.name for alias in node.names if alias.name != "*")
            yield _Import(node.lineno, node.level, node.module or "", names)


def _offered(tree: ast.Module) -> frozenset[str] | None:
    """Names that a module has; None if only running it could tell."""
    names: set[str] = set()
    for node in statements(tree.body):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names |= {(alias.asname or alias.name).partition(".")[0] for alias in node.names}
        else:
            own = (part for part in ast.iter_child_nodes(node) if not isinstance(part, _BRANCHES))
            found = (name for part in own for name in ast.walk(part))
            names |= {n.id for n in found if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    late = "__getattr__" in names and "TYPE_CHECKING" not in names
    return None if late or "*" in names else frozenset(names)


def statements(body: Iterable[ast.stmt], *, inside: bool = False) -> Iterator[ast.stmt]:
    """Statements of a module with those in its branches, and no expressions: walking these takes ten times as long.

    Args:
        body: the module's.
        inside: whether those of functions and classes are wanted, too.
    """
    for node in body:
        yield node
        if inside or not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            for field in ("body", "orelse", "finalbody"):
                yield from statements(getattr(node, field, ()), inside=inside)
            for branch in (*getattr(node, "handlers", ()), *getattr(node, "cases", ())):
                yield from statements(branch.body, inside=inside)


def _line_of(content: bytes, line: int) -> str:
    lines = content.decode("utf-8", "replace").splitlines()
    return f"line {line}: {lines[line - 1].strip()}" if 0 < line <= len(lines) else ""
