"""The module of one app as text: formatted, and nothing in it changes from run to run."""

from __future__ import annotations

import ast
import keyword
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

from ..app_form import AppField, AppForm, AppOutput
from .bots import bot_classes
from .literals import COLUMNS, docstring, exploded, long_text, prose, text, value
from .names import CLIENT_NAMES, TAKEN_CLASSES, class_name, width
from .sentences import describe, sentence

KINDS: Final = {
    "chat": "chat app",
    "agent-chat": "agent app",
    "agent": "agent app",
    "advanced-chat": "chatflow",
    "completion": "completion app",
    "workflow": "workflow",
}
_TYPES: Final = {
    "text-input": "str",
    "paragraph": "str",
    "select": "str",
    "external_data_tool": "str",
    "number": "float",
    "checkbox": "bool",
    "file": "InputFile",
    "file-list": "Sequence[InputFile]",
    "json_object": "Mapping[str, Any]",
}
_OUTPUTS: Final = {
    "string": "str",
    "number": "float",
    "boolean": "bool",
    "array": "list[Any]",
    "object": "dict[str, Any]",
}
_GROUPS: Final = (("collections.abc", "typing"), ("attrs", "dify_client", "typing_extensions"))
"""Modules in the order that formatters want. typing_extensions: Python 3.10 lacks some of its names in typing."""
_IMPORTS: Final = {
    "collections.abc": frozenset({"Mapping", "Sequence"}),
    "typing": frozenset({"Any", "Final", "Literal", "TypeAlias", "cast"}),
    "attrs": frozenset({"frozen"}),
    "dify_client": frozenset(CLIENT_NAMES),
    "typing_extensions": frozenset({"NotRequired", "Self", "TypedDict", "Unpack"}),
}
_USED: Final = frozenset(
    {"Any", "InputFile", "Mapping", "NotRequired", "Sequence", "bool", "dict", "float", "list", "str"}
)
"""Names in the types of members: a member of a class that is named so would hide them."""
HEADER: Final = """\
# Written by "dify-client app generate" from what the app says about itself.
# Do not edit: change the app and run the command again. "dify-client app check"
# tells whether app and module still agree.
"""


def generate_module(form: AppForm, name: str | None = None) -> str:
    """Write the module of one app.

    Args:
        form: what the app is and takes.
        name: name of the class; made of the app's name when left out.

    Returns:
        Its source, as a formatter leaves it. The same facts give the same text.

    Raises:
        ValueError: the name cannot be the name of the class, or the mode is none of Dify's.
    """
    if form.mode not in KINDS:
        raise ValueError(f"the mode {form.mode!r} is not known; there are {', '.join(KINDS)}")
    bot = _bot_name(form, name)
    aliases = _aliases(form, bot)
    annotations = {one.name: aliases.get(one.name) or _TYPES.get(one.kind, "Any") for one in form.fields}
    options = {one.name: one.options for one in form.fields}
    blocks = [
        *(_alias(alias, list(options[field])) for field, alias in aliases.items()),
        f"FORM: Final = {value(form)}",
    ]
    classes = [
        _inputs_dict(form, f"{bot}InputsDict", annotations),
        _inputs(form, bot, annotations),
        *([_outputs(form.outputs, f"{bot}Outputs")] if form.outputs is not None else ()),
        *bot_classes(form, bot, annotations),
    ]
    body = "\n\n".join(blocks) + "\n\n\n" + "\n\n\n".join(classes) + "\n"
    return f"{_title(form)}\n\n{HEADER}\nfrom __future__ import annotations\n\n{_imports(body)}\n\n{body}"


def _title(form: AppForm) -> str:
    tools = f"Tools: {prose(', '.join(form.tools))}." if form.tools else ""
    return docstring(0, sentence(f"{prose(form.app)} ({KINDS[form.mode]})".strip()), prose(form.description), tools)


def _bot_name(form: AppForm, name: str | None) -> str:
    """A name whose classes no input is named like: inside of a class its own names come first."""
    inputs = {one.name for one in form.fields}
    found = class_name(form.app) if name is None else name
    if name is not None and (class_name(name) != name or inputs & set(_classes(name))):
        raise ValueError(f"{name!r} cannot be the name of the class; try {class_name(name + 'App')!r}")
    taken: list[str] = []
    while inputs & set(_classes(found)):
        taken.append(found)
        found = class_name(form.app, taken)
    return found


def _classes(bot: str) -> tuple[str, ...]:
    return bot, f"Async{bot}", f"{bot}Inputs", f"{bot}InputsDict", f"{bot}Outputs"


def _aliases(form: AppForm, bot: str) -> dict[str, str]:
    """A name for the options of each choice, by the input's Python name."""
    found: dict[str, str] = {}
    inputs = {name for one in form.fields for name in (one.name, one.variable)}
    for one in form.fields:
        if one.options:
            taken = {*found.values(), *_classes(bot), *inputs, *TAKEN_CLASSES}
            found[one.name] = class_name(f"{bot} {one.name}", taken)
    return found


def _alias(name: str, options: list[str]) -> str:
    start = f"{name}: TypeAlias = Literal["
    if len(options) > 1:
        return exploded(start, [long_text(option, 4) for option in options], "]", 0)
    line = f"{start}{text(options[0])}]"
    return line if width(line) <= COLUMNS else f"{start}\n    {long_text(options[0], 4, after=0)}\n]"


def _inputs_dict(form: AppForm, name: str, annotations: Mapping[str, str]) -> str:
    keys = {one.variable: _member(annotations[one.name], one.required) for one in form.fields}
    return _typed_dict(name, f"Inputs of {_app(form)} as Dify names them, for ``inputs=``.", keys)


def _outputs(outputs: Sequence[AppOutput], name: str) -> str:
    keys = {one.name: _member(_output_type(one), one.always) for one in outputs}
    return _typed_dict(name, "Outputs of a run, as runs before had them.", keys)


def _output_type(output: AppOutput) -> str:
    found = _OUTPUTS.get(output.type, "Any")
    return f"{found} | None" if output.nullable and found != "Any" else found


def _member(annotation: str, required: bool) -> str:
    return annotation if required else f"NotRequired[{annotation}]"


def _typed_dict(name: str, doc: str, keys: Mapping[str, str]) -> str:
    members = [f"    {key}: {annotation}" for key, annotation in keys.items()]
    if all(map(_plain, keys)) and all(width(member) <= COLUMNS for member in members):
        return "\n".join([f"class {name}(TypedDict):", docstring(4, doc), *([""] if members else []), *members])
    mapping = exploded("{", [_key(key, annotation) for key, annotation in keys.items()], "}", 4)
    return exploded(f"{name} = TypedDict(", [text(name), mapping], ")", 0) + f"\n{docstring(0, doc)}"


def _key(key: str, annotation: str) -> str:
    """A member of the functional form; what is too long for a line is broken where formatters break it."""
    if 8 + width(text(key)) + 2 + width(annotation) + 1 <= COLUMNS:
        return f"{text(key)}: {annotation}"
    head, bracket, rest = annotation.partition("[")
    shown = long_text(key, 8, after=2 + width(head if bracket else annotation) + 1)
    if not bracket or "\n" in shown:
        return f"{shown}: {annotation}"
    return f"{shown}: {head}[\n            {rest.removesuffix(']')}\n        ]"


def _plain(key: str) -> bool:
    """Whether it can be written as a member of a class and means itself there."""
    same = unicodedata.normalize("NFKC", key) == key
    return key.isidentifier() and same and not keyword.iskeyword(key) and not key.startswith("__") and key not in _USED


def _inputs(form: AppForm, bot: str, annotations: Mapping[str, str]) -> str:
    lines = ["@frozen(kw_only=True)", f"class {bot}Inputs:"]
    lines += [docstring(4, f"Inputs of {_app(form)}, checked when they are made.")]
    for one in form.fields:
        lines += ["", f"    {_argument(one, annotations)}", docstring(4, describe(one))]
    lines += ["", *_INPUTS_METHODS.format(bot=bot).splitlines()]
    return "\n".join(lines)


_INPUTS_METHODS: Final = '''\
    def __attrs_post_init__(self) -> None:
        FORM.check(self)

    @classmethod
    def from_dict(cls, inputs: Mapping[str, Any]) -> Self:
        """Take inputs under the names that Dify gives them.

        Raises:
            InvalidRequestError: a name is not known, or a value is not what the app
                takes.
        """
        return cls(**FORM.from_dict(inputs))

    def to_dict(self) -> {bot}InputsDict:
        """The inputs under the names that Dify gives them, without those not given."""
        return cast("{bot}InputsDict", FORM.to_dict(self))
'''


def _argument(field: AppField, annotations: Mapping[str, str]) -> str:
    annotation = annotations[field.name]
    return f"{field.name}: {annotation}" if field.required else f"{field.name}: {annotation} | None = None"


def _app(form: AppForm) -> str:
    return f"the {KINDS[form.mode]}"


def _imports(body: str) -> str:
    """Import what the source uses, and nothing else."""
    used = {node.id for node in ast.walk(ast.parse(body)) if isinstance(node, ast.Name)}
    groups = [[_import(module, wanted) for module in group if (wanted := used & _IMPORTS[module])] for group in _GROUPS]
    return "\n\n".join("\n".join(group) for group in groups if group)


def _import(module: str, names: set[str] | frozenset[str]) -> str:
    wanted = sorted(names, key=lambda name: (name[0].islower(), name))
    line = f"from {module} import {', '.join(wanted)}"
    return line if len(line) <= COLUMNS else exploded(f"from {module} import (", wanted, ")", 0)
