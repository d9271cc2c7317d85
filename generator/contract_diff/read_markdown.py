"""The contract that Dify generates from its code as markdown, rewritten as OpenAPI 3.1.

A heading per operation (``### [POST] /path``) with tables of parameters, body and answers, then under ``### Schemas``
a heading and a table per schema. Every line that looks like a table row must be understood, every link must lead to a
schema: a page that was cut off or changed its form is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from generator.errors import GeneratorError, Problem

from .markdown_types import TypeMistake, read_content, read_type
from .model import Contract
from .read_openapi import digest, read_openapi

BLIND: Final = frozenset(
    ("nullable", "limits", "extra", "enum", "default", "members", "discriminator", "style", "base")
)
"""What the markdown leaves out: nulls, limits, closed objects, and most value sets, defaults and shapes of unions."""
_OPERATION: Final = re.compile(r"### (?P<gone>~~)?\[(?P<method>[A-Z]+)\] (?P<path>/\S*?)(?:~~)?")
_RULE: Final = re.compile(r"\|(?: -+ \|)+")
_HEADS: Final = {
    "Parameters": ["Name", "Located in", "Description", "Required", "Schema"],
    "Request Body": ["Required", "Schema"],
    "Responses": ["Code", "Description", "Schema"],
    "": ["Name", "Type", "Description", "Required"],
}


@dataclass
class _Section:
    """One operation or one schema, as lines."""

    title: str
    line: int
    tables: dict[str, list[tuple[int, list[str]]]] = field(default_factory=dict[str, "list[tuple[int, list[str]]]"])
    """Rows by the heading above them, with line numbers."""
    lines: list[str] = field(default_factory=list[str])
    short: bool = False
    """The table of answers has no column for schemas."""


def read_markdown(text: str, label: str) -> Contract:
    """Read the markdown contract.

    Args:
        text: the whole page.
        label: its name in messages.

    Raises:
        GeneratorError: for every line that is not understood and every link that leads nowhere.
    """
    return _Page(text, label).contract()


class _Page:
    def __init__(self, text: str, label: str) -> None:
        self._label: Final = label
        self._whole: Final = digest(text)
        self._problems: Final[list[Problem]] = []
        self._operations: Final[list[_Section]] = []
        self._schemas: Final[list[_Section]] = []
        self._split(text)
        self._names: Final = {section.title.lower(): section.title for section in self._schemas}

    def contract(self) -> Contract:
        paths: dict[str, Any] = {}
        for section in self._operations:
            match = _OPERATION.fullmatch(section.title)
            if match is None:
                self._problem(section.line, f"{section.title} is no heading of an operation")
                continue
            methods: dict[str, Any] = paths.setdefault(match["path"], {})
            method = match["method"].lower()
            operation = self._operation(section, bool(match["gone"]))
            if methods.setdefault(method, operation) != operation:
                self._problem(section.line, f"{match['method']} {match['path']} is described in two ways")
        document: dict[str, Any] = {
            "openapi": "3.1.0",
            "paths": paths,
            "security": [{"key": []}],
            "components": {
                "schemas": {section.title: self._schema(section) for section in self._schemas},
                "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
            },
        }
        if not self._schemas:
            self._problem(1, "there is no part Schemas; is the page cut off?")
        if self._problems:
            raise GeneratorError(*self._problems)
        return read_openapi(document, self._label, "markdown", BLIND, self._whole)

    def _split(self, text: str) -> None:
        section: _Section | None = None
        in_schemas, heading = False, ""
        for number, line in _whole_rows(text):
            if line == "### Schemas":
                in_schemas, section = True, None
            elif line.startswith(("### [", "### ~~[")) and not in_schemas:
                section, heading = _Section(line, number), ""
                self._operations.append(section)
            elif line.startswith("#### ") and in_schemas:
                section, heading = _Section(line[5:].strip(), number), ""
                self._schemas.append(section)
            elif line.startswith("#### ") and section is not None:
                heading = line[5:].strip()
                if heading not in _HEADS:
                    self._problem(number, f"{heading} is no part of an operation that is known")
            elif line.startswith(("---", "## ", "### ")) and not in_schemas:
                section = None
            elif line.startswith("|") and section is not None:
                self._row(section, heading, number, line)
            if section is not None:
                section.lines.append(line)

    def _row(self, section: _Section, heading: str, number: int, line: str) -> None:
        if _RULE.fullmatch(line):
            return
        cells = [cell.replace("\\|", "|").strip(" ") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        head = _HEADS.get(heading, [])
        if heading == "Responses" and (cells == head[:2] or section.short):
            section.short, head = True, head[:2]  # no answer has a body
        if not line.rstrip().endswith("|") or len(cells) != len(head):
            self._problem(number, f"a table row with {len(cells)} cells, where {len(head)} are expected")
        elif heading not in section.tables:
            if cells != head:
                self._problem(number, f"a table with columns {', '.join(cells)}, where {', '.join(head)} are expected")
            section.tables[heading] = []
        else:
            section.tables[heading].append((number, cells))

    def _operation(self, section: _Section, deprecated: bool) -> dict[str, Any]:
        operation: dict[str, Any] = {"deprecated": deprecated, "parameters": [], "responses": {}}
        operation["x-lines"] = digest(section.lines)
        if any(line == "***DEPRECATED***" for line in section.lines) != deprecated:
            self._problem(section.line, "is deprecated in its heading or in its text, but not in both")
        for number, (name, place, _, required, schema) in section.tables.get("Parameters", []):
            written = self._type(schema, number)
            operation["parameters"].append(
                {"name": name, "in": place, "required": self._flag(required, number), "schema": written}
            )
        for number, (required, schema) in section.tables.get("Request Body", []):
            operation["requestBody"] = {
                "required": self._flag(required, number),
                "content": self._content(schema, number),
            }
        for number, cells in section.tables.get("Responses", []):
            code, schema = cells[0], "" if section.short else cells[2]
            if not re.fullmatch(r"[1-5]\d\d|default", code):
                self._problem(number, f"{code} is no status")
            operation["responses"][code] = {"content": self._content(schema, number)} if schema else _empty(code)
        if not operation["responses"]:
            self._problem(section.line, "has no table of answers; is the page cut off?")
        if not any(code == "401" for code in operation["responses"]):
            operation["security"] = []  # the only sign of an operation without a key
        return operation

    def _schema(self, section: _Section) -> dict[str, Any]:
        rows = section.tables.get("")
        if rows is None:
            self._problem(section.line, f"{section.title} has no table; is the page cut off?")
            return {}
        number, first = rows[0] if rows else (section.line, [""])
        if len(rows) == 1 and first[0] == section.title and not first[3]:
            values = _enum_of(first[2])
            schema = self._type(first[1], number)
            return {**schema, "enum": values} if values else schema
        properties: dict[str, Any] = {}
        for number, (name, kind, text, _) in rows:
            if name in properties:
                self._problem(number, f"{name} stands here twice")
            schema = self._type(kind, number)
            values = _enum_of(text)
            properties[name] = {**schema, "enum": values} if values and "$ref" not in schema else schema
        required = [cells[0] for number, cells in rows if self._flag(cells[3], number)]
        note = digest(section.lines)
        return {"type": "object", "properties": properties, "required": required, "x-lines": note}

    def _flag(self, text: str, number: int) -> bool:
        if text not in ("Yes", "No"):
            self._problem(number, f"{text or 'nothing'} where Yes or No is expected")
        return text == "Yes"

    def _type(self, text: str, number: int) -> dict[str, Any]:
        return self._checked(lambda: read_type(text, self._names), number)

    def _content(self, text: str, number: int) -> dict[str, Any]:
        return self._checked(lambda: read_content(text, self._names), number)

    def _checked(self, read: Any, number: int) -> dict[str, Any]:
        try:
            found: dict[str, Any] = read()
        except TypeMistake as exc:
            self._problem(number, str(exc))
            return {}
        return found

    def _problem(self, line: int, message: str) -> None:
        self._problems.append(Problem(self._label, "", message, line=line))


def _whole_rows(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers. A default that is a line break tears its row apart; such rows are put together."""
    row, start = "", 0
    for number, line in enumerate(text.splitlines(), 1):
        if row:
            row += "\n" + line
        else:
            row, start = line, number
        if row.startswith("|") and not row.endswith("|") and number - start < 3:
            continue
        yield start, row
        row = ""
    if row:
        yield start, row


def _empty(code: str) -> dict[str, Any]:
    """An answer without a schema: really empty for 204, not described for others."""
    return {} if code == "204" else {"x-undescribed": True}


def _enum_of(text: str) -> list[str]:
    """Values that stand in a description as ``*Enum:* `"a"`, `"b"```."""
    match = re.search(r'\*Enum:\* ((?:`"[^"`]*"`(?:, )?)+)', text)
    return re.findall(r'`"([^"`]*)"`', match[1]) if match else []


def headings(text: str) -> Iterator[str]:
    """Every operation heading of a page, for tests: ``POST /chat-messages``."""
    for line in text.splitlines():
        if match := _OPERATION.fullmatch(line):
            yield f"{match['method']} {match['path']}"
