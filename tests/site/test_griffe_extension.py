"""What the reference says of a class is what the class is like."""

from __future__ import annotations

import inspect
from typing import Any, Final

import griffe
import pytest

import dify_client
from scripts.site.griffe_extension import AsTheyRun
from scripts.site.sources import ROOT

SOURCE: Final = '''
from typing import ClassVar
from attrs import define, field, frozen

@define(kw_only=True)
class Words:
    first: str
    limit: int = 3
    more: list[str] = field(factory=list)
    spoken: bool = field(default=True)
    SHARED: ClassVar[int] = 1
    _made: int = field(init=False, default=0)

@frozen
class Pair:
    left: int
    right: int = 2

@define
class Own:
    left: int

    def __init__(self, text: str) -> None: ...

class Plain:
    left: int

class Told:
    """A text."""

class Same(Told):
    __doc__ = Told.__doc__

class Silent(Told):
    left: int
'''


def test_constructors() -> None:
    extensions = griffe.load_extensions(AsTheyRun)
    with griffe.temporary_visited_package("words", {"__init__.py": SOURCE}, extensions=extensions) as module:
        found = {name: module[name].parameters for name in ("Words", "Pair", "Own", "Plain")}
    words = [(one.name, one.kind, None if one.default is None else str(one.default)) for one in found["Words"]][1:]
    kind = griffe.ParameterKind("keyword-only")
    defaults = {"first": None, "limit": "3", "more": "...", "spoken": "True"}
    assert words == [(name, kind, default) for name, default in defaults.items()]
    assert [one.name for one in found["Pair"]] == ["self", "left", "right"]
    assert [one.name for one in found["Own"]] == ["self", "text"]
    assert list(found["Plain"]) == []


def test_texts() -> None:
    """A class that takes over the text of its base has it; one that merely inherits has none."""
    extensions = griffe.load_extensions(AsTheyRun)
    with griffe.temporary_visited_package("words", {"__init__.py": SOURCE}, extensions=extensions) as module:
        texts = [None if (text := module[name].docstring) is None else text.value for name in ("Same", "Silent")]
    assert texts == ["A text.", None]


@pytest.fixture(scope="module")
def package() -> Any:
    """Ours, as the site reads it."""
    return griffe.load("dify_client", search_paths=[ROOT], extensions=griffe.load_extensions(AsTheyRun))


@pytest.mark.parametrize("name", ["Timeout", "RequestOptions", "FileInput", "Polling"])
def test_as_python_sees_them(package: Any, name: str) -> None:
    """Public classes, compared with their real signatures."""
    real = getattr(dify_client, name)
    shown = package[f"{real.__module__}.{name}".removeprefix("dify_client.")]
    own = [one for one in inspect.signature(real).parameters if one != "raw"]  # inherited by models
    assert [one.name for one in shown.parameters][1:] == own
