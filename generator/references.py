"""Every ``$ref`` of a file: finding them, reading them, rewriting them.

A walk must know where it is: under ``properties`` a key is a name, not a keyword, and what stands under ``example`` or
``default`` is data that only looks like a schema.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias
from urllib.parse import unquote

from .shapes import as_dict, is_dict, is_list
from .yaml_source import escape, unescape

SECTIONS: Final = ("schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes")
"""Sections of ``components`` that are carried over."""

NAME_MAPS: Final = frozenset(
    SECTIONS + ("paths", "pathItems", "properties", "patternProperties", "content", "encoding", "mapping", "variables")
)
"""Keywords whose object has names for keys."""

DATA: Final = frozenset(("example", "default", "const", "enum"))
"""Keywords that hold data."""

Replace: TypeAlias = Callable[[str, str], str]
"""Called with the JSON pointer of a reference and its text; gives the new text."""


@dataclass(frozen=True)
class Target:
    """What a reference means, whichever file wrote it."""

    file: str
    """Path inside the specification's folder."""
    section: str
    """A section of ``components``, or ``paths``."""
    name: str
    """Name of the component, or the path."""

    @property
    def pointer(self) -> str:
        """JSON pointer inside the file."""
        above = "/paths" if self.section == "paths" else f"/components/{self.section}"
        return f"{above}/{escape(self.name)}"

    @property
    def local(self) -> str:
        """The reference inside the bundled document."""
        return f"#/components/{self.section}/{escape(self.name)}"


def read_reference(file: str, text: str) -> Target | str:
    """The target of a reference, or what is wrong with it.

    Args:
        file: the file the reference stands in, relative to the specification's folder.
        text: value of ``$ref``.
    """
    where, sharp, fragment = text.partition("#")
    if not sharp:
        return "names no part of a file"
    if ":" in where or where.startswith("/"):
        return "leads out of the specification's folder"
    target = posixpath.normpath(posixpath.join(posixpath.dirname(file), where)) if where else file
    if target.startswith(".."):
        return "leads out of the specification's folder"
    parts = [unescape(unquote(part)) for part in fragment.split("/")]
    if parts[0] == "" and len(parts) == 3 and parts[1] == "paths":
        return Target(target, "paths", parts[2])
    if parts[0] == "" and len(parts) == 4 and parts[1] == "components" and parts[2] in (*SECTIONS, "pathItems"):
        return Target(target, parts[2], parts[3])
    return "must name a component or a path"


def rewrite(value: Any, at: str, replace: Replace, *, names: bool = False) -> Any:
    """A copy of ``value`` in which each reference was replaced.

    Args:
        value: any part of an OpenAPI document.
        at: its JSON pointer.
        replace: what a reference becomes.
        names: the keys of ``value`` are names, not keywords.
    """
    if is_list(value):
        return [rewrite(item, f"{at}/{index}", replace) for index, item in enumerate(value)]
    if not is_dict(value):
        return value
    copy: dict[str, Any] = {}
    for key, item in value.items():
        inner = f"{at}/{escape(key)}"
        if names:
            copy[key] = rewrite(item, inner, replace)
        elif key == "$ref" or key == "x-union-default":
            copy[key] = replace(inner, item) if isinstance(item, str) else item
        elif key == "discriminator":
            copy[key] = _discriminator(item, inner, replace)
        elif key == "examples":
            copy[key] = _examples(item, inner, replace)
        elif key in DATA or key.startswith("x-"):
            copy[key] = item
        else:
            copy[key] = rewrite(item, inner, replace, names=key in NAME_MAPS)
    return copy


def find(value: Any, at: str = "") -> dict[str, str]:
    """All references in ``value``: pointer to text."""
    found: dict[str, str] = {}

    def note(where: str, text: str) -> str:
        found[where] = text
        return text

    rewrite(value, at, note)
    return found


def _discriminator(value: Any, at: str, replace: Replace) -> Any:
    mapping: Mapping[str, Any] = as_dict(as_dict(value).get("mapping"))
    if not mapping:
        return value
    new: dict[str, Any] = {}
    for name, target in mapping.items():
        if isinstance(target, str):
            full = target if "#" in target else f"#/components/schemas/{escape(target)}"
            new[name] = replace(f"{at}/mapping/{escape(name)}", full)
        else:
            new[name] = target
    return {**value, "mapping": new}


def _examples(value: Any, at: str, replace: Replace) -> Any:
    """Named examples may be references; everything else in them is data."""
    if not is_dict(value):
        return value
    new: dict[str, Any] = {}
    for name, item in value.items():
        shared = as_dict(item).get("$ref")
        new[name] = {"$ref": replace(f"{at}/{escape(name)}/$ref", shared)} if isinstance(shared, str) else item
    return new
