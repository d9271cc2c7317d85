"""Modules of models, enums, unions and builders."""

from __future__ import annotations

import re
from textwrap import dedent
from typing import TYPE_CHECKING

from .codegen import literal
from .docs import docstring, names_all, sentence
from .ir import Enum, Model, Property, Type, Union
from .names import ANSWER_META

if TYPE_CHECKING:
    from .render import Writer

_RUN_TIME = ("str", "int", "float", "bool", "dict", "list")
"""Types that an alias can hold when the program runs."""
_BASES = {"read": "Model", "request": "RequestModel", "shared": "SharedModel"}


def write_all(writer: Writer) -> None:
    """Write ``models/`` and ``builders/``."""
    for component in writer.package.components.values():
        if isinstance(component, Model):
            _model(writer, component)
            if component.sent:
                _builder(writer, component)
        elif isinstance(component, Enum):
            _enum(writer, component)
        else:
            _union(writer, component)


def _model(writer: Writer, model: Model) -> None:
    about = sentence(model.description)
    writer.write(
        f"models/{model.module}.py",
        "model",
        model.origin,
        [_title(model.description, model.name)],
        m=model,
        base=_BASES[model.direction],
        class_doc=docstring([about or f"{model.name}."], 4),
        wire={p.name: p.wire for p in model.properties if p.name != p.wire},
        reading=_reading(writer, model),
        meta=_meta(writer, model),
    )


def _meta(writer: Writer, model: Model) -> list[dict[str, str]]:
    """Properties for what the answer says about itself, of a model that is a whole answer."""
    if not model.answer:
        return []
    return [
        {"name": one.name, "doc": docstring([f"{sentence(one.description)} ``None`` if the answer has none."], 8)}
        for one in writer.package.settings.meta
    ]


def _title(description: str, name: str) -> str:
    """First sentence of a description, for the module's docstring."""
    first = description.split(". ")[0].strip()
    return sentence(first) or f"{name}."


def _reading(writer: Writer, model: Model) -> list[str]:
    """Body of ``from_dict``."""
    lines = ["self = new(cls)"]
    declared = False
    for p in model.properties:
        source = _source(p, model)
        decoded = writer.code.decode(p.type, "v")
        if decoded is None:
            lines.append(f"self.{p.name} = {source}")
        else:
            lines.append(f"v = {source}" if declared else f"v: Any = {source}")
            lines.append(f"self.{p.name} = {decoded}")
            declared = True
    if model.answer:
        lines.append(f"self.{ANSWER_META} = NO_META")
    return [*lines, "self.raw = d", "return self"]


def _source(p: Property, model: Model) -> str:
    filled = p.client_default is not None or bool(p.always)
    if p.required and not filled:
        return f"d[{literal(p.wire)}]"
    if model.direction == "request" and p.type.nullable:
        return f"d.get({literal(p.wire)}, UNSET)"
    return f"d.get({literal(p.wire)})"


def _builder(writer: Writer, model: Model) -> None:
    needed = [
        p.name
        for p in model.properties
        if p.required and not p.always and p.client_default is None and p.type.kind != "const"
    ]
    article = "an" if re.match("[AEIO]|U(?!ni|s[aeu])", model.name) else "a"
    text = f"Needed: {', '.join(f'`{name}`' for name in needed)}." if needed else "Nothing is needed."
    writer.write(
        f"builders/{model.module}.py",
        "builder",
        model.origin,
        [f"Builder of `{model.name}`."],
        m=model,
        class_doc=docstring([f"Builds {article} `{model.name}` step by step; `build()` checks it. {text}"], 4),
    )


def _enum(writer: Writer, enum: Enum) -> None:
    from .render import enum_values

    values = "" if names_all(enum.description, enum) and not enum.notes else f"Values: {enum_values(enum)}."
    others = "" if enum.asked else "Servers may send others."
    doc = docstring([" ".join(filter(None, (sentence(enum.description), values, others)))])
    writer.write(
        f"models/{enum.module}.py", "enum", enum.origin, [_title(enum.description, enum.name)], e=enum, doc=doc
    )


def _union(writer: Writer, union: Union) -> None:
    package, code = writer.package, writer.code
    members = [package.model(name) for name in union.members]
    others = list(dict.fromkeys(part for other in union.others for part in code.annotation(other, "read").split(" | ")))
    parts = [model.name for model in members]
    if union.kind == "events":
        parts.append("UnknownEvent")
        others = []
    elif union.default is None and members:
        others.append("dict[str, Any]")
    alias = " | ".join(dict.fromkeys([*parts, *others]))

    def place(component: str) -> str:
        model = package.model(component)
        return f"({literal('.' + model.module)}, {literal(model.name)})"

    rest = code.decode(Type("union", members=tuple(t for t in union.others if t.kind == "list")), "v")
    runtime = [name.split("[")[0] for name in others if name.split("[")[0] in _RUN_TIME]
    extra = ["UnknownEvent"] if union.kind == "events" else runtime
    writer.write(
        f"models/{union.module}.py",
        "union",
        union.origin,
        [sentence(union.description) or f"{union.name}."],
        checked=f"{union.name}: TypeAlias = {alias}\n{dedent(docstring([sentence(union.description)], 4))}\n",
        u=union,
        place=place,
        rest=f", rest=lambda v: {rest}" if rest else "",
        default=f", {place(union.default)}" if union.default else "",
        otherwise=f"; ``{package.model(union.default).name}`` for others" if union.default else "; others stay dicts",
        fallback=f" {place(union.default)}," if union.default else "",
        others="".join(f", {name}" for name in dict.fromkeys(extra)),
    )
