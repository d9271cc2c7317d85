"""Tells griffe, which only reads the code, what classes are like when the program runs."""

from __future__ import annotations

from typing import Any, Final

import griffe

_DECORATORS: Final = frozenset({"attrs.define", "attrs.frozen", "attrs.mutable", "attr.define", "attr.frozen"})


class AsTheyRun(griffe.Extension):
    """Gives attrs classes their constructor, and classes without a text of their own that of their base.

    griffe knows the constructors of dataclasses only, and does not see ``__doc__ = Base.__doc__``.
    """

    def on_class(self, *, cls: griffe.Class, **kwargs: Any) -> None:
        """Called with each class when the whole package was read."""
        decorator = next((one.value for one in cls.decorators if _path(one.value) in _DECORATORS), None)
        if decorator is not None and "__init__" not in cls.members:
            cls.set_member("__init__", _constructor(cls, decorator))
        if cls.docstring is None and "__doc__" in cls.members:
            text = next((base.docstring for base in cls.mro() if base.docstring is not None), None)
            if text is not None:
                cls.docstring = griffe.Docstring(text.value, parent=cls, parser=text.parser)


def _constructor(cls: griffe.Class, decorator: Any) -> griffe.Function:
    """What a class takes, own members only."""
    keywords_only = _arguments(decorator).get("kw_only") == "True"
    kind = griffe.ParameterKind("keyword-only" if keywords_only else "positional or keyword")
    members = [member for member in cls.members.values() if isinstance(member, griffe.Attribute)]
    return griffe.Function(
        "__init__",
        lineno=0,
        endlineno=0,
        parameters=griffe.Parameters(
            griffe.Parameter("self", kind=griffe.ParameterKind("positional or keyword")),
            *(parameter for member in members if (parameter := _parameter(member, kind)) is not None),
        ),
        returns="None",
    )


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
