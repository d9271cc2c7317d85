"""Tells griffe what the constructor of an attrs class takes; it knows that of dataclasses only."""

from __future__ import annotations

from typing import Any, Final

import griffe

_DECORATORS: Final = frozenset({"attrs.define", "attrs.frozen", "attrs.mutable", "attr.define", "attr.frozen"})


class AttrsClasses(griffe.Extension):
    """Gives each attrs class the ``__init__`` that it has when the program runs, own members only."""

    def on_class(self, *, cls: griffe.Class, **kwargs: Any) -> None:
        """Called with each class when all of it was read."""
        decorator = next((one.value for one in cls.decorators if _path(one.value) in _DECORATORS), None)
        if decorator is None or "__init__" in cls.members:
            return
        keywords_only = _arguments(decorator).get("kw_only") == "True"
        kind = griffe.ParameterKind("keyword-only" if keywords_only else "positional or keyword")
        members = [member for member in cls.members.values() if isinstance(member, griffe.Attribute)]
        init = griffe.Function(
            "__init__",
            lineno=0,
            endlineno=0,
            parameters=griffe.Parameters(
                griffe.Parameter("self", kind=griffe.ParameterKind("positional or keyword")),
                *(parameter for member in members if (parameter := _parameter(member, kind)) is not None),
            ),
            returns="None",
        )
        cls.set_member("__init__", init)


def _parameter(member: griffe.Attribute, kind: griffe.ParameterKind) -> griffe.Parameter | None:
    """The parameter for a member; none for class variables and members that are not given."""
    is_field = isinstance(member.value, griffe.ExprCall) and _path(member.value) in ("attrs.field", "attr.field")
    arguments = _arguments(member.value) if is_field else {}
    if member.annotation is None or str(member.annotation).startswith("ClassVar") or arguments.get("init") == "False":
        return None
    if "instance-attribute" not in member.labels or member.name.startswith("_"):
        return None
    default = arguments.get("default", "..." if "factory" in arguments else None) if is_field else member.value
    return griffe.Parameter(member.name, annotation=member.annotation, kind=kind, default=default)


def _path(value: Any) -> str:
    return value.canonical_path if isinstance(value, griffe.Expr) else ""


def _arguments(value: Any) -> dict[str, Any]:
    if not isinstance(value, griffe.ExprCall):
        return {}
    return {
        one.name: one.value if isinstance(one.value, griffe.Expr) else str(one.value)
        for one in value.arguments
        if isinstance(one, griffe.ExprKeyword)
    }
