"""Python values and prose as source text, laid out the way formatters leave it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, cast

import attrs

from ..app_form import AppField, AppForm, AppOutput
from .names import width

COLUMNS: Final = 88
"""Longest line, the default of the common formatters."""
_ESCAPES: Final = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def text(value: str) -> str:
    """A string literal: double quotes, unless single ones need fewer escapes."""
    quote = "'" if value.count('"') > value.count("'") else '"'
    return quote + "".join(_sign(sign, quote) for sign in value) + quote


def value(data: object, indent: int = 0) -> str:
    """A literal of JSON-like data, or a call that makes one of our own objects. Containers take a line per item.

    Args:
        data: text, number, bool, None, list, tuple, dict, or an attrs object.
        indent: columns before the line it stands in.
    """
    if isinstance(data, str):
        return text(data)
    if isinstance(data, (list, tuple)):
        return exploded("[", [value(item, indent + 4) for item in cast("Iterable[object]", data)], "]", indent)
    if isinstance(data, dict):
        pairs = cast("Mapping[object, object]", data).items()
        members = [f"{text(str(key))}: {value(item, indent + 4)}" for key, item in pairs]
        return exploded("{", members, "}", indent)
    if isinstance(data, (AppForm, AppField, AppOutput)):
        return exploded(f"{type(data).__name__}(", list(_arguments(data, indent + 4)), ")", indent)
    return repr(data)


def exploded(start: str, items: Sequence[str], end: str, indent: int) -> str:
    """Brackets with an item per line; a formatter keeps them so because of the last comma."""
    if not items:
        return f"{start}{end}"
    inner = " " * (indent + 4)
    return "\n".join([start, *(f"{inner}{item}," for item in items), f"{' ' * indent}{end}"])


def docstring(indent: int, *paragraphs: str | Sequence[str]) -> str:
    """A docstring.

    Args:
        indent: columns before it.
        paragraphs: each a text that is wrapped, or lines that stay as they are.
    """
    space = " " * indent
    lines: list[str] = []
    for number, paragraph in enumerate(one for one in paragraphs if one):
        lines += [""] if number else []
        lines += wrapped(paragraph, COLUMNS - indent - 6) if isinstance(paragraph, str) else paragraph
    body = [f"{space}{line}" if line else "" for line in lines]
    if len(body) == 1:
        return f'{space}"""{lines[0]}"""'
    return "\n".join([f'{space}"""{lines[0]}', *body[1:], f'{space}"""'])


def prose(words: str) -> str:
    """What people wrote, as it can stand inside a docstring: one line, no signs that act."""
    shown = "".join(sign if sign.isprintable() else " " for sign in words)
    return " ".join(shown.replace("\\", "/").replace('"', "'").split())


def wrapped(words: str, columns: int) -> list[str]:
    """Lines of at most so many columns; a longer word stays whole."""
    lines = textwrap.wrap(words, columns, break_long_words=False, break_on_hyphens=False)
    if any(width(line) > columns for line in lines):  # signs that are two columns wide
        lines = textwrap.wrap(words, columns // 2, break_long_words=False, break_on_hyphens=False)
    return lines


def _arguments(data: AppForm | AppField | AppOutput, indent: int) -> Iterator[str]:
    """What differs from the defaults."""
    for name, one in attrs.fields_dict(type(data)).items():
        given: object = getattr(data, name)
        if one.default is attrs.NOTHING or given != one.default or type(given) is not type(one.default):
            yield f"{name}={value(given, indent)}"


def _sign(sign: str, quote: str) -> str:
    if sign == quote:
        return f"\\{sign}"
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    return sign if sign.isprintable() else repr(sign)[1:-1]
