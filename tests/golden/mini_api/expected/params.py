# Generated from mini_api. Edit the specification, not this file.
"""Types of dict literals that requests take; each has a model of the same name without Params."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict


class AnyChoiceParams(TypedDict):
    """Any tool."""

    reason: NotRequired[str]
    """Why."""


class AuditSearchParams(TypedDict):
    """What to search."""

    who: NotRequired[str]
    """Who did it."""
    after: NotRequired[str]
    """Audits after this one."""
    at_most: NotRequired[int]
    """Audits per page."""


class AuditWatchParams(TypedDict):
    """What to watch."""

    who: NotRequired[str]
    """Who does it."""


class CodeToolParams(TypedDict):
    """Runs code."""

    language: str
    """Language of the code."""


ColorParams: TypeAlias = Literal["red", "dark-blue", ""]
"""A colour."""


class FileMetaParams(TypedDict):
    """Facts about a file."""

    owner: str
    """Whose it is."""
    tags: NotRequired[list[str]]
    """Tags."""


class FunctionSpecParams(TypedDict):
    """A function."""

    name: str
    """Its name."""
    parameters: NotRequired[dict[str, Any]]
    """JSON schema of its arguments."""


class FunctionToolParams(TypedDict):
    """A function of the caller."""

    type: Literal["function"]
    """Kind of tool."""
    function: FunctionSpecParams
    """The function."""


class ImagePartParams(TypedDict):
    """A picture."""

    kind: Literal["image"]
    """Kind of part."""
    url: str
    """Where it is."""


LevelParams: TypeAlias = Literal[1, 2, 5]
"""How much."""


OddNamesParams = TypedDict(
    "OddNamesParams",
    {
        "class": str,
        "createdAt": NotRequired[int],
        "created_at": NotRequired[int],
        "_async": NotRequired[str],
        "@type": NotRequired[str],
        "1st": NotRequired[str],
        "größe": NotRequired[int],
        "list": NotRequired[list[str]],
        "raw": NotRequired[str],
        "from_dict": NotRequired[str],
        "build": NotRequired[str],
        "user": NotRequired[str],
        "client": NotRequired[str],
        "renamed-here": NotRequired[str],
        'quote"\\d': NotRequired[str],
    },
)


class OldTurnParams(TypedDict):
    """Something to say, the old way."""

    text: str
    """What is said."""
    loud: NotRequired[bool]
    """Whether it is shouted."""


class RecordParams(TypedDict):
    """A record; it can be read, changed and sent back."""

    name: str
    """Its name."""
    color: NotRequired[ColorParams]
    """Its colour."""
    parent: NotRequired[RecordParams | None]
    """The record above."""
    children: NotRequired[list[RecordParams]]
    """The records below."""


class RecordChangeParams(TypedDict):
    """What to change."""

    name: NotRequired[str]
    """A new name."""
    note: NotRequired[str | None]
    """A new note; null removes it."""
    record: NotRequired[RecordParams | None]
    """A record to link."""


class SearchSpecParams(TypedDict):
    """How to search."""

    engine: str
    """Search engine."""


class SearchToolParams(TypedDict):
    """Searches."""

    function: SearchSpecParams
    """How to search."""


ServerToolParams: TypeAlias = SearchToolParams | CodeToolParams
"""A tool of the server."""


class TextPartParams(TypedDict):
    """Text."""

    kind: Literal["text"]
    """Kind of part."""
    text: str
    """The text."""


ToolParams: TypeAlias = FunctionToolParams | ServerToolParams
"""A tool, told apart by what it holds."""


ToolChoiceParams: TypeAlias = str | list[FunctionToolParams] | FunctionToolParams | AnyChoiceParams
"""Which tool is used."""


PartParams: TypeAlias = TextPartParams | ImagePartParams
"""A part of a turn; new kinds are read as plain objects."""


class TurnRequestParams(TypedDict):
    """Something to say."""

    text: str
    """What is said."""
    workspace: NotRequired[str]
    """Workspace to say it in."""
    extra: NotRequired[dict[str, Any]]
    """Free values."""
    parts: NotRequired[list[PartParams]]
    """What goes with it."""
    tools: NotRequired[list[ToolParams]]
    """Tools that may be used."""
    tool_choice: NotRequired[ToolChoiceParams]
    """Which tool must be used."""
    note: NotRequired[str | None]
    """A note; null removes it."""
    at: NotRequired[str]
    """When it was said."""
    day: NotRequired[str]
    """On which day it was said."""
    weights: NotRequired[dict[str, float]]
    """Weight by word."""
    options: NotRequired[dict[str, Any]]
    """Like the argument of all calls."""
    temperature: NotRequired[float]
    """How wild."""
    level: NotRequired[LevelParams]
    """How much to say."""
