"""One YAML file of a specification, read by the rules of YAML 1.2, with the line of every place in it.

The fast loader follows YAML 1.1, where ``on`` is true, ``012`` is ten and ``2024-01-01`` is a date. So only its parser
is used; what a plain word means is decided here, by the JSON-like core schema. Aliases, tags and repeated keys are
refused: they have no meaning in an OpenAPI document, or a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, cast

import yaml

from .errors import GeneratorError

_WORDS: Final[dict[str, bool | None]] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_NUMBER: Final = re.compile(r"(?P<integer>[-+]?[0-9]+)|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_STARTS_NUMBER: Final = frozenset("+-.0123456789")
_STANDARD: Final = "tag:yaml.org,2002:"
_TAGS: Final = frozenset(
    _STANDARD + name for name in ("map", "seq", "str", "int", "float", "bool", "null", "timestamp", "merge", "value")
)
"""What the parser writes on nodes by itself; every other tag was written by somebody."""

_DEEPEST: Final = 100
"""How deep objects and lists may stand in each other."""


def escape(segment: str) -> str:
    """A key as a segment of a JSON pointer."""
    return segment.replace("~", "~0").replace("/", "~1")


def unescape(segment: str) -> str:
    """The key that a segment of a JSON pointer stands for."""
    return segment.replace("~1", "/").replace("~0", "~")


def pointer(segments: Iterable[str | int]) -> str:
    """A JSON pointer from keys and positions; empty for the whole document."""
    return "".join(f"/{escape(str(segment))}" for segment in segments)


class Source:
    """One file: its content, and where each part of it stands.

    Args:
        name: path inside the specification's folder, with forward slashes: ``messages.yaml``.
        label: the file as named in messages: ``spec/dify/messages.yaml``.
        content: the whole document, an object.
        node: the parsed file, for line numbers.
        bare_keys: pointers of keys that were numbers, not text.
    """

    def __init__(
        self, name: str, label: str, content: dict[str, Any], node: yaml.Node, bare_keys: tuple[str, ...]
    ) -> None:
        self.name: Final = name
        self.label: Final = label
        self.content: Final = content
        self.bare_keys: Final = bare_keys
        self._node: Final = node

    @property
    def stem(self) -> str:
        """The name without folder and suffix: ``messages``."""
        return Path(self.name).stem

    def line(self, at: str) -> int:
        """Line of a pointer, counted from 1; of the nearest part above it if the pointer leads nowhere."""
        node, line = self._node, 1
        for segment in at.split("/")[1:]:
            found = _child(node, unescape(segment))
            if found is None:
                break
            line, node = found
        return line

    def error(self, at: str, message: str, fix: str = "") -> GeneratorError:
        """An error about one place in this file."""
        return GeneratorError.at(self.label, at, message, fix=fix, line=self.line(at))


def read_yaml(path: Path, name: str, label: str) -> Source:
    """Read one file.

    Args:
        path: the file.
        name: its path inside the specification's folder.
        label: its name in messages.

    Raises:
        GeneratorError: if it is missing, no valid YAML, or uses something that OpenAPI documents must not.
    """
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError as exc:
        raise GeneratorError.at(label, "", "is missing") from exc
    except UnicodeDecodeError as exc:
        raise GeneratorError.at(label, "", "is no UTF-8 text") from exc
    return parse_yaml(text, name, label)


def parse_yaml(text: str, name: str, label: str) -> Source:
    """As ``read_yaml``, for text that is in memory."""
    _check_depth(text, label)
    loader = yaml.CSafeLoader(text)
    try:
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as exc:
        mark = exc.problem_mark or exc.context_mark
        what = ", ".join(part for part in (exc.context, exc.problem) if part)
        raise GeneratorError.at(label, "", f"YAML mistake: {what}", line=mark.line + 1 if mark else 0) from exc
    except yaml.YAMLError as exc:
        raise GeneratorError.at(label, "", f"YAML mistake: {exc}") from exc
    finally:
        loader.dispose()
    if not isinstance(node, yaml.MappingNode):
        raise GeneratorError.at(label, "", "is no YAML object", line=1)
    builder = _Builder(label)
    content: dict[str, Any] = builder.build(node, "")
    return Source(name, label, content, node, tuple(builder.bare_keys))


def _check_depth(text: str, label: str) -> None:
    """Refuse what is nested so deeply that reading it would exhaust the stack, and end the whole program."""
    depth = 0
    try:
        for event in cast("Iterable[Any]", yaml.parse(text, Loader=yaml.CSafeLoader)):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > _DEEPEST:
                    line: int = cast("Any", event).start_mark.line + 1
                    raise GeneratorError.at(label, "", f"is nested more than {_DEEPEST} deep", line=line)
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
    except yaml.YAMLError:
        return  # told with its place when the file is read


class _Builder:
    """Turns the parsed nodes of one file into dicts, lists and scalars."""

    def __init__(self, label: str) -> None:
        self._label: Final = label
        self._seen: Final[set[int]] = set()
        self.bare_keys: Final[list[str]] = []

    def build(self, node: Any, at: str) -> Any:
        if node.__class__ is yaml.ScalarNode:
            return self._scalar(node, at)
        if id(node) in self._seen:
            raise self._error(node, at, "a YAML alias (*name) is not supported", "use $ref to a named component")
        self._seen.add(id(node))
        if node.tag not in _TAGS:
            raise self._error(node, at, f"the YAML tag {node.tag} is not supported", "remove it")
        if node.__class__ is yaml.SequenceNode:
            return [self.build(item, f"{at}/{index}") for index, item in enumerate(node.value)]
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = self._key(key_node, at)
            inner = f"{at}/{escape(key)}"
            if key in found:
                raise self._error(key_node, inner, f"the key {key} stands here twice", "remove one")
            found[key] = self.build(value_node, inner)
        return found

    def _key(self, node: Any, at: str) -> str:
        if node.__class__ is not yaml.ScalarNode:
            raise self._error(node, at, "a key must be text")
        key = self._scalar(node, at)
        if isinstance(key, str):
            return key
        if key is None or isinstance(key, bool):
            raise self._error(node, at, f"the key {node.value or '(nothing)'} is not text", "put it in quotes")
        written: str = node.value
        self.bare_keys.append(f"{at}/{escape(written)}")
        return written

    def _scalar(self, node: Any, at: str) -> Any:
        value: str = node.value
        if node.tag not in _TAGS:
            raise self._error(node, at, f"the YAML tag {node.tag} is not supported", "remove it")
        if node.style:  # quoted or a block: always text
            return value
        if value in _WORDS:
            return _WORDS[value]
        if value[0] not in _STARTS_NUMBER or not (match := _NUMBER.fullmatch(value)):
            return value
        if value.lstrip("+-")[0] == "0" and len(value.lstrip("+-")) > 1 and match["integer"]:
            raise self._error(node, at, f"{value} may be a number or text", "write it without zeros or in quotes")
        return int(value) if match["integer"] else float(value)

    def _error(self, node: Any, at: str, message: str, fix: str = "") -> GeneratorError:
        return GeneratorError.at(self._label, at, message, fix=fix, line=node.start_mark.line + 1)


def _child(node: yaml.Node, segment: str) -> tuple[int, yaml.Node] | None:
    """The part of a node under a key or position, and the line it starts in."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == segment:
                return key.start_mark.line + 1, value
    elif isinstance(node, yaml.SequenceNode) and segment.isdigit() and int(segment) < len(node.value):
        item: Any = node.value[int(segment)]
        return item.start_mark.line + 1, item
    return None
