"""Imports of a generated module, found by reading its body: no template keeps a list, and none is left over.

A name that stands only in annotations is imported for type checkers alone. In a module of models, other models come
last in the file, so that modules that need each other can load in any order.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from .package_imports import statements

STANDARD: Final = {
    **dict.fromkeys(("Any", "ClassVar", "Final", "Literal", "TypeAlias", "cast", "overload"), "typing"),
    **dict.fromkeys(("Callable", "Mapping", "Sequence"), "collections.abc"),
    **dict.fromkeys(("date", "datetime"), "datetime"),
    "builtins": "",
}
FOREIGN: Final = {"define": "attrs", "field": "attrs", "Self": "typing_extensions", "Unpack": "typing_extensions"}
RUNTIME: Final = {
    **dict.fromkeys(("Model", "RequestModel", "SharedModel", "new"), "model"),
    **dict.fromkeys(
        ("Body", "Check", "Envelope", "Field", "Operation", "Page", "Param", "Rule", "StreamSpec"), "operation"
    ),
    **dict.fromkeys(("FileTypes", "RequestOptions", "Response", "StreamOptions", "UNSET", "Unset"), "types"),
    **dict.fromkeys(("AsyncEventStream", "EventStream"), "streams"),
    **dict.fromkeys(("AsyncBinaryResponse", "BinaryResponse"), "binary"),
    **dict.fromkeys(("AsyncPages", "Pages"), "paging"),
    **dict.fromkeys(("AsyncClient", "SyncClient"), "client"),
    **dict.fromkeys(
        ("Shape", "event_decoder", "late_alias", "need_list", "need_map", "shaped_decoder", "tagged_decoder"), "unions"
    ),
    **dict.fromkeys(("async_with_response", "with_response"), "with_response"),
    **dict.fromkeys(("ApiConfig", "KeyScheme"), "config"),
    **dict.fromkeys(("Timeout",), "types"),
    **dict.fromkeys(("ApiStatusError", "StreamError"), "errors"),
    **dict.fromkeys(("HeaderMap", "HiddenKeys"), "redaction"),
    **dict.fromkeys(("MetaPlace", "NO_META"), "meta"),
    "SizeLimits": "limits",
    "Hooks": "hooks",
    "Builder": "builder",
    "UnknownEvent": "events",
}


@dataclass
class _Uses:
    """Names that a module loads, and those that only annotations do."""

    run: set[str] = field(default_factory=set[str])
    typing: set[str] = field(default_factory=set[str])

    def take(self, node: ast.AST, local: frozenset[str] = frozenset(), *, annotation: bool = False) -> None:
        """Note the names in a piece of code.

        Args:
            node: the code.
            local: names that the function around it imports itself.
            annotation: whether it is one.
        """
        if isinstance(node, ast.Name):
            if isinstance(node.ctx, ast.Load) and annotation:
                self.typing.add(node.id)
            elif isinstance(node.ctx, ast.Load) and node.id not in local:
                self.run.add(node.id)
            return
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            # Its signature lies outside of it: what it imports itself is not known there.
            imports = [child for child in statements(node.body, inside=True) if isinstance(child, ast.ImportFrom)]
            inner = frozenset(alias.asname or alias.name for child in imports for alias in child.names)
            for part in (node.args, node.returns, *node.decorator_list):
                if part is not None:
                    self.take(part, local, annotation=part is node.returns)
            for statement in node.body:
                self.take(statement, local | inner)
            return
        hint = node.annotation if isinstance(node, (ast.AnnAssign, ast.arg)) else None
        for child in ast.iter_child_nodes(node):
            self.take(child, local, annotation=annotation or child is hint)


@dataclass(frozen=True)
class Importer:
    """Writes the imports of one package's modules."""

    components: Mapping[str, str]
    """Class, alias or decode function to module under ``models``."""
    params: frozenset[str]
    """Names of TypedDicts in ``params``."""
    others: Mapping[str, str] = field(default_factory=dict[str, str])
    """Further names of the package to their modules, relative to its root."""

    def complete(self, body: str, tree: ast.Module, head: str, path: str, *, checked: str = "") -> str:
        """The whole module.

        Args:
            body: everything below the imports.
            tree: the same, parsed.
            head: first comment and docstring.
            path: place in the package: ``models/chat_event.py``.
            checked: aliases that exist for type checkers only; they go into the same block as their imports.
        """
        checked_tree = ast.parse(checked)
        uses = _Uses()
        uses.take(tree)
        for_checkers = _Uses()
        for_checkers.take(checked_tree)
        here = _defined(tree) | _defined(checked_tree)
        own = "models" if path.startswith("models/") else None
        top, typing, bottom = (defaultdict[str, set[str]](set) for _ in range(3))
        for name in sorted(uses.run | uses.typing | for_checkers.run | for_checkers.typing):
            where = None if name in here else self._place(name, path, own)
            if where is None:
                continue
            group, module = where
            if group == "component" and own and name in uses.run:
                bottom[module].add(self._as(name))
                if name in for_checkers.run:
                    typing[module].add(self._as(name))
            elif group == "standard" or name in uses.run:
                top[module].add(self._as(name))
            else:
                typing[module].add(self._as(name))
        if typing or checked:
            top["typing"].add("TYPE_CHECKING")
        parts = [head, "from __future__ import annotations\n", _write(top)]
        if typing or checked:
            block = "\n".join(filter(None, (_write(typing), checked)))
            parts.append("if TYPE_CHECKING:\n" + _indent(block))
        parts += [body.strip("\n") + "\n", _write(bottom)]
        return "\n".join(part for part in parts if part)

    def _place(self, name: str, path: str, own: str | None) -> tuple[str, str] | None:
        dots = "." * (path.count("/") + 1)
        if name == "httpx":
            return "foreign", ""
        if name in STANDARD:
            return "standard", STANDARD[name]
        if name in FOREIGN:
            return "foreign", FOREIGN[name]
        if name in self.components:
            module = self.components[name]
            return "component", f".{module}" if own else f"{dots}models.{module}"
        if name in self.params:
            return "params", f"{dots}params"
        if name in self.others:
            folder, _, module = self.others[name].rpartition(".")
            near = bool(folder) and path.startswith(f"{folder}/")
            return "other", f".{module}" if near else f"{dots}{self.others[name]}"
        if name in RUNTIME:
            return "runtime", f"{dots}_runtime.{RUNTIME[name]}"
        return None

    @staticmethod
    def _as(name: str) -> str:
        return f"decode as {name}" if name.startswith("decode_") else name


def _defined(tree: ast.Module) -> set[str]:
    """Names that a module defines at its top."""
    found: set[str] = set()
    for node in tree.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            found.add(node.name)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
    return found


def _write(modules: Mapping[str, set[str]]) -> str:
    groups: dict[int, list[str]] = defaultdict(list)
    for module, names in sorted(modules.items(), key=lambda entry: _order(entry[0])):
        group = 2 if module.startswith(".") else 1 if module in FOREIGN.values() else 0
        if module:
            groups[group].append(f"from {module} import {', '.join(sorted(names, key=_member_order))}\n")
        else:
            groups[group] += [f"import {name}\n" for name in sorted(names)]
    return "\n".join("".join(groups[group]) for group in sorted(groups))


def _order(module: str) -> tuple[int, int, str]:
    """Furthest relative modules first; plain ``import`` before ``from``."""
    dots = len(module) - len(module.lstrip("."))
    return (1 if module else 0, -dots, module.lstrip("."))


def _member_order(name: str) -> tuple[int, str]:
    first = name.split()[0]
    return (0 if first.isupper() and len(first) > 1 else 1 if first[0].isupper() else 2, first)


def _indent(text: str) -> str:
    return "".join(f"    {line}" if line.strip() else line for line in text.splitlines(keepends=True))
