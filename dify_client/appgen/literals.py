# Copied from overlays/dify/appgen/literals.py. Edit that file, then run: python -m generator sync
"""Python values and prose as source text, laid out the way formatters leave it."""

from __future__ import annotations

import re
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


def long_text(value: str, indent: int, before: int = 0, after: int = 1) -> str:
    """A string literal that may be in pieces, in parentheses, so that no line is longer than ``COLUMNS``.

    Args:
        value: the text.
        indent: columns before the line it stands in.
        before: columns of what comes before it in this line.
        after: columns of what follows it in this line, such as a comma.
    """
    line = text(value)
    if indent + before + width(line) + after <= COLUMNS:
        return line
    room = max(COLUMNS - indent - 6, 20)
    pieces = [value] if width(line) - 2 <= room else list(_pieces(value, room))
    inner = " " * (indent + 4)
    return "\n".join(["(", *(f"{inner}{text(piece)}" for piece in pieces), f"{' ' * indent})"])


def _pieces(value: str, columns: int) -> Iterator[str]:
    """The text cut behind spaces, or anywhere in a word that is too long for a line."""
    piece = ""
    for word in re.findall(r"[^ ]* *", value):
        if piece and width(_inside(piece + word)) > columns:
            yield piece
            piece = ""
        for sign in word:
            if piece and width(_inside(piece + sign)) > columns:
                yield piece
                piece = ""
            piece += sign
    if piece:
        yield piece


def _inside(piece: str) -> str:
    """What stands between the quotes."""
    return text(piece)[1:-1]


def value(data: object, indent: int = 0, before: int = 0) -> str:
    """A literal of JSON-like data, or a call that makes one of our own objects. Containers take a line per item.

    Args:
        data: text, number, bool, None, list, tuple, dict, or an attrs object.
        indent: columns before the line it stands in.
        before: columns of what comes before it in this line, such as ``name=``.
    """
    if isinstance(data, str):
        return long_text(data, indent, before)
    if isinstance(data, (list, tuple)):
        return exploded("[", [value(item, indent + 4) for item in cast("Iterable[object]", data)], "]", indent)
    if isinstance(data, dict):
        pairs = cast("Mapping[object, object]", data).items()
        return exploded("{", [_member(str(key), item, indent + 4) for key, item in pairs], "}", indent)
    if isinstance(data, (AppForm, AppField, AppOutput)):
        return exploded(f"{type(data).__name__}(", list(_arguments(data, indent + 4)), ")", indent)
    return repr(data).replace("e+", "e")  # as formatters write exponents


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
            yield f"{name}={value(given, indent, len(name) + 1)}"


def _member(key: str, item: object, indent: int) -> str:
    """A member of a dict."""
    shown = long_text(key, indent, after=3)
    return f"{shown}: {value(item, indent, width(shown.rpartition(chr(10))[2]) + 2)}"


def _sign(sign: str, quote: str) -> str:
    if sign == quote:
        return f"\\{sign}"
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    return sign if sign.isprintable() else repr(sign)[1:-1]
