"""Python names of members and arguments: what the parser proposes, kept natural where Python allows it, and unique."""

from __future__ import annotations

import builtins
import unicodedata
from collections.abc import Iterable
from keyword import iskeyword
from typing import Final

from .opc import identifier

ANNOTATION_NAMES: Final = frozenset(
    {
        "bool",
        "bytes",
        "classmethod",
        "dict",
        "float",
        "int",
        "list",
        "object",
        "property",
        "staticmethod",
        "str",
        "tuple",
    }
)
"""Builtins that annotations in generated classes use: a member of that name would hide them."""

MODEL_NAMES: Final = frozenset({"raw", "to_dict", "from_dict", "builder", "build", "self", "cls", "d"})
"""What every model or builder has itself."""

ANSWER_META: Final = "answer_meta"
"""Where results keep what their answer says about itself."""

ARGUMENT_NAMES: Final = frozenset({"self", "client", "body", "options", "stream"})
"""What generated functions have themselves."""


def natural(proposed: str, reserved: Iterable[str]) -> str:
    """The name to use.

    The parser puts an underscore behind every builtin. ``type`` and ``format`` are kept as they are: a member or an
    argument of that name hides nothing that generated code needs.

    Args:
        proposed: the parser's identifier.
        reserved: names the class or function has itself.
    """
    name = unicodedata.normalize("NFKC", proposed)
    stem = name.removesuffix("_")
    if stem != name and hasattr(builtins, stem) and not iskeyword(stem) and stem not in ANNOTATION_NAMES:
        name = stem
    return f"{name}_" if name in set(reserved) else name


def member_names(proposed: dict[str, str]) -> dict[str, str]:
    """Names of the members of one object, by wire name. Later members that would repeat a name get a number.

    Args:
        proposed: wire name to the parser's identifier, in order of declaration.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for wire, name in proposed.items():
        if wire.startswith("_") or name != name.lower():
            name = identifier(wire.lstrip("_"))
        base = natural(name, MODEL_NAMES)
        name, number = base, 2
        while name in taken:
            name, number = f"{base}_{number}", number + 1
        taken.add(name)
        names[wire] = name
    return names
