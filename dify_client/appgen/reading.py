# Copied from overlays/dify/appgen/reading.py. Edit that file, then run: python -m generator sync
"""Reads a module made before, without running it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from ..app_form import AppField, AppForm, AppOutput
from .source import generate_module

_MAKERS: Final = {"AppField": AppField, "AppForm": AppForm, "AppOutput": AppOutput}


class ModuleError(ValueError):
    """A file is no module that ``dify-client app generate`` wrote; the message says what is wrong."""


@frozen(kw_only=True)
class AppModule:
    """A module as it stands in its file.

    Args:
        path: the file.
        name: name of its synchronous class.
        form: what the app was when it was made.
        lines: line by the name of an input in Dify, and that of the form under the empty name.
        current: whether this version of the client would write the same for that form.
    """

    path: Path
    name: str
    form: AppForm
    lines: dict[str, int]
    current: bool


def read_module(path: Path) -> AppModule:
    """Read a module.

    Args:
        path: its file.

    Raises:
        ModuleError: it is no module that was made here.
        OSError: it cannot be read.
    """
    try:
        tree = ast.parse(path.read_text("utf-8-sig"))
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ModuleError(f"{path}: is no Python: {error}") from error
    call = next((found for node in tree.body if (found := _form(node)) is not None), None)
    name = next((node.name for node in tree.body if isinstance(node, ast.ClassDef) and _takes_client(node)), None)
    if call is None or name is None:
        raise ModuleError(f"{path}: was not written by dify-client app generate, or was cut: it has no FORM and class")
    try:
        form = _value(call)
        same = _meaning(ast.parse(generate_module(form, name))) == _meaning(tree)
    except (TypeError, ValueError, AttributeError, RecursionError) as error:
        raise ModuleError(f"{path}:{call.lineno}: FORM cannot be read: {error}") from error
    return AppModule(path=path, name=name, form=form, lines={"": call.lineno, **dict(_lines(call))}, current=same)


def _meaning(tree: ast.Module) -> str:
    """A module without what formatters and their rules may change: layout, imports, docstrings, the kind of alias."""
    kept = [node for node in tree.body if not _imports(node)]
    return ast.dump(_Plain().visit(ast.Module(body=kept, type_ignores=[])))


def _imports(node: ast.stmt) -> bool:
    """Whether it imports and nothing else; some rules move imports behind ``if TYPE_CHECKING``."""
    if isinstance(node, ast.If):
        return not node.orelse and all(map(_imports, node.body))
    return isinstance(node, (ast.Import, ast.ImportFrom))


class _Plain(ast.NodeTransformer):
    def visit(self, node: ast.AST) -> Any:
        """Drop docstrings; make of ``type X = ...``, which newer Pythons have, what ``X: TypeAlias = ...`` is."""
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            return None
        found: Any = node
        if type(node).__name__ == "TypeAlias":
            kind = ast.Name(id="TypeAlias", ctx=ast.Load())
            target = ast.Name(id=found.name.id, ctx=ast.Store())
            found = ast.AnnAssign(target=target, annotation=kind, value=found.value, simple=1)
        return self.generic_visit(found)


def _form(node: ast.stmt) -> ast.Call | None:
    """The call in ``FORM: Final = AppForm(...)``."""
    if not isinstance(node, (ast.AnnAssign, ast.Assign)) or not isinstance(node.value, ast.Call):
        return None
    target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
    return node.value if isinstance(target, ast.Name) and target.id == "FORM" else None


def _takes_client(node: ast.ClassDef) -> bool:
    """Whether it is the synchronous class."""
    made = [one for one in node.body if isinstance(one, ast.FunctionDef) and one.name == "__init__"]
    return any(
        isinstance(argument.annotation, ast.Name) and argument.annotation.id == "DifyClient"
        for one in made
        for argument in one.args.args
    )


def _value(node: ast.expr) -> Any:
    """Literals, and calls of our three classes with keywords; everything else is refused, nothing is run."""
    if isinstance(node, ast.Call):
        if not isinstance(node.func, ast.Name) or node.func.id not in _MAKERS or node.args:
            raise ValueError(f"line {node.lineno}: only AppForm, AppField and AppOutput may stand there")
        return _MAKERS[node.func.id](**{str(one.arg): _value(one.value) for one in node.keywords})
    if isinstance(node, ast.List):
        return [_value(item) for item in node.elts]
    return ast.literal_eval(node)


def _lines(call: ast.Call) -> list[tuple[str, int]]:
    return [
        (argument.value.value, node.lineno)
        for node in ast.walk(call)
        if isinstance(node, ast.Call)
        for argument in node.keywords
        if argument.arg == "variable"
        and isinstance(argument.value, ast.Constant)
        and isinstance(argument.value.value, str)
    ]
