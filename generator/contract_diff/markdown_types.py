"""The type column of the markdown contract: a small language, read by descent.

union   = type { "<br>" type }
type    = "[" union "]" | "{" member { "," member } "}" | "[Name](#name)" | word [ "(" format ")" ] { note }
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

_WORDS: Final[dict[str, dict[str, Any]]] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "long": {"type": "integer"},
    "number": {"type": "number"},
    "float": {"type": "number"},
    "double": {"type": "number"},
    "boolean": {"type": "boolean"},
    "object": {"type": "object"},
    "array": {"type": "array"},
    "binary": {"type": "string", "format": "binary"},
    "date": {"type": "string", "format": "date"},
    "dateTime": {"type": "string", "format": "date-time"},
}
_LINK: Final = re.compile(r"\[(\w+)\]\(#([\w-]+)\)")
_WORD: Final = re.compile(r"(\w+)(?: \(([\w-]+)\))?")
_MEDIA: Final = re.compile(r"(?:\*\*|`)([\w*.+-]+/[\w*.+-]+)(?:\*\*|`): ")
_MEMBER: Final = re.compile(r'\*\*"([^"]+)"\*\*: ')
_NOTE: Final = re.compile(r", <br>\*\*(Available values|Default):\*\* ?")
_VALUES: Final = re.compile(r'"(?:[^"\\]|\\.)*"(?:, "(?:[^"\\]|\\.)*")*')
_DEFAULT: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s,|<\]}]+|\n+')


class TypeMistake(ValueError):
    """A cell that is not understood, with the place in it."""


def read_type(text: str, names: Mapping[str, str]) -> dict[str, Any]:
    """A cell of the type column as a schema.

    Args:
        text: the cell; empty for any value.
        names: schemas of the page by their names in lower case, as links spell them.
    """
    reader = _Cell(text, names)
    schema = reader.union() if text else {}
    reader.end()
    return schema


def read_content(text: str, names: Mapping[str, str]) -> dict[str, Any]:
    """A cell of bodies as an object of media types: ``**application/json**: [Name](#name)<br>``."""
    reader = _Cell(text, names)
    content: dict[str, Any] = {}
    while match := reader.take(_MEDIA):
        schema = reader.one()
        content[match[1]] = {"schema": schema}
        reader.skip("<br>")
    reader.end()
    if not content:
        raise TypeMistake(f"{text} names no media type")
    return content


class _Cell:
    def __init__(self, text: str, names: Mapping[str, str]) -> None:
        self._text: Final = text
        self._names: Final = names
        self._at = 0

    def union(self) -> dict[str, Any]:
        found = [self.one()]
        while self._text.startswith("<br>", self._at) and not _MEDIA.match(self._text, self._at + 4):
            self._at += 4
            if self._at == len(self._text):
                break
            found.append(self.one())
        return found[0] if len(found) == 1 else {"anyOf": found}

    def one(self) -> dict[str, Any]:
        if match := self.take(_LINK):
            name = self._names.get(match[1].lower())
            if name is None:
                raise TypeMistake(f"the link to {match[1]} leads nowhere")
            return {"$ref": f"#/components/schemas/{name}"}
        if self.skip("[ "):
            schema = {"type": "array", "items": self.union()}
            self._need(" ]")
            return schema
        if self.skip("{ "):
            return self._object()
        start = self._at
        match = self.take(_WORD)
        if match is None or match[1] not in _WORDS:
            self._at = start
            raise self._mistake()
        schema = dict(_WORDS[match[1]])
        if match[2]:
            schema["format"] = match[2]
        while note := self.take(_NOTE):
            self._note(note[1], schema)
        return schema

    def _note(self, name: str, schema: dict[str, Any]) -> None:
        match = self.take(_VALUES if name == "Available values" else _DEFAULT)
        if match is None:
            raise self._mistake()
        if name == "Available values":
            schema["enum"] = json.loads(f"[{match[0]}]")
        else:
            try:
                schema["default"] = json.loads(match[0])
            except ValueError:
                schema["default"] = match[0]

    def _object(self) -> dict[str, Any]:
        properties: dict[str, Any] = {}
        while match := self.take(_MEMBER):
            properties[match[1]] = self.one()
            self.skip(", ")
        self._need(" }")
        return {"type": "object", "properties": properties}

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The pattern at this place, if it is there, and go on behind it."""
        match = pattern.match(self._text, self._at)
        if match:
            self._at = match.end()
        return match

    def skip(self, word: str) -> bool:
        """Go on behind a word, if it is there."""
        if self._text.startswith(word, self._at):
            self._at += len(word)
            return True
        return False

    def end(self) -> None:
        """Fail unless everything was read."""
        if self._at != len(self._text):
            raise self._mistake()

    def _need(self, word: str) -> None:
        if not self.skip(word):
            raise self._mistake()

    def _mistake(self) -> TypeMistake:
        rest = self._text[self._at : self._at + 60]
        return TypeMistake(f"the type {rest or '(nothing)'} is not understood")
