# Copied from overlays/dify/testing/scenario_files.py. Edit that file, then run: python -m generator sync
"""Reads scenarios from YAML: the same members as the classes in ``scenarios``, with apps and datasets by name."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

import yaml

from .faults import Fault
from .scenarios import AppSpec, DatasetSpec, Form, Node, Reply, ReplyError, Scenario, Tool
from .shapes import is_list, is_object

_T = TypeVar("_T")
_KINDS: Final[Mapping[str, tuple[tuple[type, ...], str]]] = {
    "str": ((str,), "a text"),
    "int": ((int,), "a whole number"),
    "float": ((int, float), "a number"),
    "bool": ((bool,), "true or false"),
    "Mapping": ((Mapping,), "a mapping"),
}
"""By the type that a member is declared with: what it may be, and in words."""


class ScenarioError(ValueError):
    """A scenario that cannot be understood; the message says where."""


def load_scenario(source: Scenario | str | Path | Mapping[str, Any] | None) -> Scenario:
    """A scenario from any of its forms.

    Args:
        source: a ready one, the path of a YAML file, the parsed content of one, or nothing for the plain server.

    Raises:
        ScenarioError: naming the member that is wrong.
    """
    if source is None:
        return Scenario()
    if isinstance(source, Scenario):
        return source
    if isinstance(source, (str, Path)):
        try:
            source = yaml.safe_load(Path(source).read_text("utf-8"))
        except (yaml.YAMLError, RecursionError) as exc:
            raise ScenarioError(f"the scenario is no YAML: {exc}") from None
    members = _members(source, "scenario", Scenario)
    made = {
        "apps": tuple(_app(name, spec) for name, spec in _members(members.get("apps"), "apps").items()),
        "datasets": tuple(_dataset(name, spec) for name, spec in _members(members.get("datasets"), "datasets").items()),
        "faults": tuple(_build(Fault, item, f"faults[{n}]") for n, item in _list(members.get("faults"), "faults")),
    }
    return _make(Scenario, {**members, **made}, "scenario")


def _app(name: str, spec: Any) -> AppSpec:
    where = f"apps.{name}"
    members = _members(spec, where, AppSpec)
    if "replies" in members:
        members["replies"] = tuple(
            _reply(item, f"{where}.replies[{n}]") for n, item in _list(members["replies"], where)
        )
    if "nodes" in members:
        members["nodes"] = _nodes(members["nodes"], f"{where}.nodes")
    for member in ("inputs", "variables", "suggested_questions"):
        if member in members:
            members[member] = tuple(item for _, item in _list(members[member], f"{where}.{member}"))
    return _make(AppSpec, {"mode": name, **members, "name": name}, where)


def _dataset(name: str, spec: Any) -> DatasetSpec:
    return _make(DatasetSpec, {**_members(spec, f"datasets.{name}", DatasetSpec), "name": name}, f"datasets.{name}")


def _reply(item: Any, where: str) -> Reply:
    if isinstance(item, str):
        return Reply(item)
    members = _members(item, where, Reply)
    if "tools" in members:
        members["tools"] = tuple(
            Tool(entry) if isinstance(entry, str) else _build(Tool, entry, f"{where}.tools[{n}]")
            for n, entry in _list(members["tools"], f"{where}.tools")
        )
    if "suggested" in members:
        members["suggested"] = tuple(str(entry) for _, entry in _list(members["suggested"], f"{where}.suggested"))
    error = members.get("error")
    if isinstance(error, str):
        members["error"] = ReplyError(error)
    elif error is not None:
        members["error"] = _build(ReplyError, error, f"{where}.error")
    return _make(Reply, members, where)


def _nodes(items: Any, where: str) -> tuple[Node, ...]:
    return tuple(_node(item, f"{where}[{n}]") for n, item in _list(items, where))


def _node(item: Any, where: str) -> Node:
    if isinstance(item, str):
        return Node(item, item)
    members = _members(item, where, Node)
    if "branches" in members:
        members = {"id": "branches", "type": "branches", **members}
        members["branches"] = tuple(
            _nodes(branch, f"{where}.branches[{n}]") for n, branch in _list(members["branches"], f"{where}.branches")
        )
    members.setdefault("id", members.get("type"))
    if "nodes" in members:
        members["nodes"] = _nodes(members["nodes"], f"{where}.nodes")
    for member in ("items", "logs"):
        if member in members:
            members[member] = tuple(entry for _, entry in _list(members[member], f"{where}.{member}"))
    if "form" in members:
        form = _members(members["form"], f"{where}.form", Form)
        for member in ("inputs", "actions"):
            if member in form:
                form[member] = tuple(entry for _, entry in _list(form[member], f"{where}.form.{member}"))
        members["form"] = _make(Form, form, f"{where}.form")
    return _make(Node, members, where)


def _build(kind: type[_T], item: Any, where: str) -> _T:
    return _make(kind, _members(item, where, kind), where)


def _make(kind: type[_T], members: Mapping[str, Any], where: str) -> _T:
    types = _declared(kind)
    # What stands empty in YAML is as good as left out, unless nothing is a value of its own there.
    given = {name: value for name, value in members.items() if value is not None or "None" in types[name]}
    for name, value in given.items():
        if value is not None:
            _check(types[name].removesuffix(" | None"), value, f"{where}.{name}")
    try:
        return kind(**given)
    except (TypeError, ValueError) as exc:
        raise ScenarioError(f"{where}: {exc}") from None


def _declared(kind: type[Any]) -> dict[str, str]:
    return {entry.name: str(entry.type) for entry in dataclasses.fields(kind)}


def _is(value: object, types: tuple[type, ...]) -> bool:
    """``isinstance``, but true and false are no numbers."""
    return isinstance(value, types) and (bool in types or not isinstance(value, bool))


def _check(declared: str, value: Any, where: str) -> None:
    """Refuse what would only fail in the middle of an answer: a value of another type, and what JSON does not have."""
    name, _, inner = declared.partition("[")
    if name in _KINDS:
        types, words = _KINDS[name]
        if not _is(value, types):
            raise ScenarioError(f"{where} must be {words}, not {type(value).__name__}")
    if inner.startswith("Mapping"):
        for number, item in enumerate(value):
            _check("Mapping", item, f"{where}[{number}]")
    if declared == "Mapping[str, str]":
        for key, item in value.items():
            _check("str", item, f"{where}.{key}")
    if name == "Mapping" or "Mapping" in inner or "Any" in inner:
        try:
            json.dumps(value)
        except (TypeError, ValueError, RecursionError) as exc:
            raise ScenarioError(f"{where} has no JSON form: {exc}") from None


def _members(value: Any, where: str, kind: type[Any] | None = None) -> dict[str, Any]:
    if value is None:
        return {}
    if not is_object(value):
        raise ScenarioError(f"{where} must be a mapping, not {type(value).__name__}")
    # YAML reads a bare ``on:`` as true; the member of that name is meant.
    found = {"on" if key is True else str(key): item for key, item in value.items()}
    if kind is not None:
        known = {entry.name for entry in dataclasses.fields(kind)}
        for name in found:
            if name not in known:
                raise ScenarioError(f"{where} has no member {name!r}; it may have {', '.join(sorted(known))}")
    return found


def _list(value: Any, where: str) -> list[tuple[int, Any]]:
    if value is None:
        return []
    if not is_list(value):
        raise ScenarioError(f"{where} must be a list, not {type(value).__name__}")
    return list(enumerate(value))
