"""Unions: which class an object becomes, when that class is loaded, and what happens to everything else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from templates.runtime.events import UnknownEvent
from templates.runtime.unions import (
    Shape,
    event_decoder,
    late_alias,
    need_list,
    need_map,
    shaped_decoder,
    tagged_decoder,
)

UNION = "zoo.models.animal"
CAT = (".cat", "Cat")
DOG = (".dog", "Dog")
ANY = (".other", "Other")
CLASSES = {"cat": CAT, "dog": DOG}
MEMBER = """\
class {name}:
    def __init__(self, d):
        self.name = d["name"]

    @classmethod
    def from_dict(cls, d):
        return cls(d)
"""


@pytest.fixture(autouse=True)
def zoo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], list[str]]]:
    """A package with a union's module and its members; gives the names of those that are loaded."""
    folder = tmp_path / "zoo" / "models"
    folder.mkdir(parents=True)
    for name in ("Cat", "Dog", "Other"):
        (folder / f"{name.lower()}.py").write_text(MEMBER.format(name=name), "utf-8")
    (folder / "animal.py").write_text("", "utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    yield lambda: sorted(name.rpartition(".")[2] for name in sys.modules if name.startswith("zoo.models."))
    for name in [name for name in sys.modules if name.partition(".")[0] == "zoo"]:
        del sys.modules[name]


def kind(value: Any) -> str:
    return type(value).__name__


def test_an_event_is_of_the_class_its_name_stands_for() -> None:
    decode = event_decoder(UNION, "type", CLASSES)
    for _ in range(2):
        found = decode({"type": "cat", "name": "Tom"})
        assert (kind(found), found.name) == ("Cat", "Tom")
    assert kind(decode({"type": "dog", "name": "Rex"})) == "Dog"


def test_a_class_is_loaded_with_its_first_object(zoo: Callable[[], list[str]]) -> None:
    decode = event_decoder(UNION, "type", CLASSES)
    decode({"type": "emu"})
    assert zoo() == []
    decode({"type": "dog", "name": "Rex"})
    assert zoo() == ["dog"]


def test_events_that_are_unknown_or_odd_keep_what_came() -> None:
    decode = event_decoder(UNION, "type", CLASSES)
    odds: list[dict[str, Any]] = [{"type": "emu", "event": "cat"}, {"event": "cat"}, {"type": None}]
    for odd in odds:
        found = decode(odd)
        assert isinstance(found, UnknownEvent)
        assert (found.name, found.raw, found.error) == (odd.get("type"), odd, None)
    broken = decode({"type": "cat"})
    assert isinstance(broken, UnknownEvent)
    assert (broken.name, repr(broken.error)) == ("cat", "KeyError('name')")


def test_names_without_end_do_not_fill_the_memory() -> None:
    decode: Any = event_decoder(UNION, "type", CLASSES)
    for number in range(100):
        decode({"type": f"new-{number}"})
    assert len(decode.decoders) == 0


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"kind": "cat", "name": "Tom"}, "Cat"),
        ({"kind": "dog", "name": "Rex"}, "Dog"),
        ({"kind": "emu", "name": "Emma"}, "dict"),
        ({"kind": ["cat"], "name": "Tom"}, "dict"),
        ({"kind": None}, "dict"),
        ({}, "dict"),
        ([{"kind": "cat"}], "list"),
        ("cat", "str"),
        (None, "NoneType"),
    ],
)
def test_a_member_names_the_class(value: Any, name: str) -> None:
    found = tagged_decoder(UNION, "kind", CLASSES)(value)
    assert kind(found) == name
    assert name in ("Cat", "Dog") or found is value


def test_other_objects_may_have_a_class_of_their_own(zoo: Callable[[], list[str]]) -> None:
    decode = tagged_decoder(UNION, "kind", CLASSES, ANY)
    assert kind(decode({"kind": "cat", "name": "Tom"})) == "Cat"
    assert zoo() == ["cat"]
    others: list[dict[str, Any]] = [{"kind": "emu"}, {"kind": {}}, {}]
    for value in others:
        found = decode({"name": "Emma", **value})
        assert (kind(found), found.name) == ("Other", "Emma")
    assert decode("emu") == "emu"


SHAPES = (
    (CAT, Shape(("name", "voice", "home"), {"voice": "meow"}, {"home": Shape(("box",))})),
    (CAT, Shape(("name", "purrs"))),
    (DOG, Shape(("name", "voice"))),
)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"name": "Tom", "voice": "meow", "home": {"box": 1}}, "Cat"),
        ({"name": "Tom", "purrs": None}, "Cat"),
        ({"name": "Tom", "voice": "meow", "home": {"box": 1}, "more": 1}, "Cat"),
        ({"name": "Rex", "voice": "woof", "home": {"box": 1}}, "Dog"),
        ({"name": "Rex", "voice": "meow", "home": {}}, "Dog"),
        ({"name": "Rex", "voice": "meow", "home": "box"}, "Dog"),
        ({"name": "Rex", "voice": "meow"}, "Dog"),
        ({"name": "Emma"}, "dict"),
        ({"voice": "meow", "home": {"box": 1}}, "dict"),
        ({}, "dict"),
        ([{"name": "Rex", "voice": "woof"}], "list"),
        (None, "NoneType"),
    ],
)
def test_the_first_shape_that_fits_names_the_class(value: Any, name: str) -> None:
    found = shaped_decoder(UNION, SHAPES)(value)
    assert kind(found) == name
    assert name in ("Cat", "Dog") or found is value


def test_every_member_with_one_value_and_every_object_inside_counts() -> None:
    shape = Shape(("a", "b", "x", "y"), {"a": 1, "b": 2}, {"x": Shape(("in",)), "y": Shape((), {})})
    good: dict[str, Any] = {"a": 1, "b": 2, "x": {"in": 0}, "y": {}}
    assert shape.fits(good)
    odds: list[dict[str, Any]] = [{"a": 2}, {"b": 1}, {"x": {}}, {"x": []}, {"y": None}]
    for odd in odds:
        assert not shape.fits({**good, **odd})


def test_what_fits_no_shape_may_have_a_class_and_what_is_no_object_a_way(zoo: Callable[[], list[str]]) -> None:
    decode = shaped_decoder(UNION, SHAPES, ANY, rest=lambda value: f"rest: {value}")
    assert kind(decode({"name": "Rex", "voice": "woof"})) == "Dog"
    assert zoo() == ["dog"]
    assert kind(decode({"name": "Emma"})) == "Other"
    assert decode(3) == "rest: 3"


def test_an_answer_that_must_be_a_list_or_a_map() -> None:
    assert need_list([1]) == [1]
    assert need_map({"a": 1}) == {"a": 1}
    with pytest.raises(TypeError, match=r"^is no JSON array$"):
        need_list({"a": 1})
    with pytest.raises(TypeError, match=r"^is no JSON object$"):
        need_map([1])


@pytest.fixture
def union() -> ModuleType:
    module = import_module(UNION)
    module.__dict__["__getattr__"] = late_alias(UNION, "Animal", (CAT, DOG), dict, str)
    return module


def test_a_union_is_a_type_of_all_its_classes(union: ModuleType, zoo: Callable[[], list[str]]) -> None:
    assert zoo() == ["animal"]
    animal = union.Animal
    assert [member.__name__ for member in animal.__args__] == ["Cat", "Dog", "dict", "str"]
    assert union.__dict__["Animal"] is animal


def test_a_union_of_one_class_is_that_class() -> None:
    import_module(UNION)
    assert late_alias(UNION, "Animal", (CAT,))("Animal").__name__ == "Cat"


def test_a_union_module_has_nothing_else(union: ModuleType) -> None:
    with pytest.raises(AttributeError, match=r"^module 'zoo\.models\.animal' has no attribute 'Anima'$"):
        _ = union.Anima
