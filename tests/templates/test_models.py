"""Models of the invented API: unions, maps, nesting, builders, laziness."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from .wire import part

FULL: dict[str, Any] = {
    "id": "s",
    "color": "mauve",
    "level": 5,
    "last_turn": {
        "id": "t",
        "parts": [
            {"kind": "text", "text": "a", "new": 1},
            {"kind": "image", "url": "u"},
            {"kind": "smell", "of": "rain"},
            "not an object",
        ],
        "usage": None,
        "choice": {"type": "function", "function": {"name": "f"}},
        "session": {"id": "inner", "color": "red"},
        "value": 3,
        "sample": {"deep": [1]},
    },
    "usages": {"m": {"tokens": 1, "price": None}, "n": None},
    "history": [[{"id": "h", "parts": []}], []],
    "counts": {"a": 1},
    "unknown": True,
}


def test_reading_and_writing_lose_nothing(mini: Any) -> None:
    session = mini.Session.from_dict(FULL)
    assert session.to_dict() == FULL
    assert list(session.to_dict()) == list(FULL)
    turn = session.last_turn
    assert [type(part).__name__ for part in turn.parts] == ["TextPart", "ImagePart", "dict", "str"]
    assert isinstance(turn.choice, mini.FunctionTool)
    assert turn.choice.function.name == "f"
    assert turn.session.color == "red"
    assert session.usages["m"].tokens == 1
    assert session.usages["n"] is None
    assert session.history[0][0].id == "h"
    assert session.color == "mauve"


def test_what_is_missing_reads_as_none(mini: Any) -> None:
    session = mini.Session.from_dict({"id": "s", "color": "red"})
    assert session.last_turn is None
    assert session.usages is None
    with pytest.raises(KeyError, match="color"):
        mini.Session.from_dict({"id": "s"})


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"type": "function", "function": {"name": "f"}}, "FunctionTool"),
        ({"function": {"engine": "e", "name": "n"}}, "SearchTool"),
        ({"language": "python"}, "CodeTool"),
        ({"type": "function", "function": {"engine": "e"}}, "SearchTool"),
        ({"type": "other", "function": {"name": "f"}}, "dict"),
        ({"function": "text"}, "dict"),
        ("text", "str"),
        (None, "NoneType"),
    ],
)
def test_unions_without_discriminator_go_by_shape(mini: Any, value: Any, name: str) -> None:
    decode = part("models.tool").decode

    assert type(decode(value)).__name__ == name


def test_a_union_may_name_the_class_of_everything_else(mini: Any) -> None:
    decode = part("models.tool_choice").decode

    assert isinstance(decode({"reason": "why"}), mini.AnyChoice)
    assert isinstance(decode({"something": "else"}), mini.AnyChoice)
    assert decode("auto") == "auto"
    listed = decode([{"type": "function", "function": {"name": "f"}}, None])
    assert isinstance(listed[0], mini.FunctionTool)
    assert listed[1] is None


def test_event_names_that_are_no_text_are_unknown_events(mini: Any) -> None:
    decode = part("models.turn_event").decode

    for value in ({}, {"event": None}, {"event": ["delta"]}, {"event": "delta", "data": None}):
        assert isinstance(decode(value), (mini.UnknownEvent, mini.DeltaEvent))
    assert isinstance(decode({"event": ["delta"]}).error, TypeError)


def test_unions_are_types_when_the_program_runs(mini: Any) -> None:
    assert isinstance(mini.TextPart(text="x"), mini.Part)
    assert isinstance({}, mini.Part)
    assert not isinstance(1, mini.Part)
    assert mini.UnknownEvent in typing.get_args(mini.TurnEvent)
    assert isinstance("x", mini.ToolChoice)


def test_value_sets_are_literals_and_say_what_values_mean(mini: Any) -> None:
    assert typing.get_args(mini.Color) == ("red", "dark-blue", "")
    assert typing.get_args(mini.Level) == (1, 2, 5)
    color = part("models.color")

    source = inspect.getsource(color)
    assert "``red`` (like a rose)" in source
    assert "Servers may send others." in source
    assert "Servers may" not in inspect.getsource(part("models.mode")), "requests alone have it"


def test_builders_build_and_check(mini: Any) -> None:
    request = mini.TurnRequest.builder().text("hi").note(None).parts([mini.TextPart(text="x")]).level(1).build()
    assert request == mini.TurnRequest(text="hi", note=None, parts=[mini.TextPart(text="x")], level=1)
    assert request.to_dict() == {
        "text": "hi",
        "note": None,
        "parts": [{"kind": "text", "text": "x"}],
        "level": 1,
    }
    with pytest.raises(mini.InvalidRequestError, match="text"):
        mini.TurnRequest.builder().note("n").build()
    with pytest.raises(mini.InvalidRequestError, match="level"):
        mini.TurnRequest.builder().text("x").level(3).build()
    assert mini.FunctionTool.builder().function(mini.FunctionSpec(name="f")).build().type == "function"
    odd = mini.OddNames.builder().class_("c").list_(["l"]).build_("b").type("t").build()
    assert odd.to_dict() == {"class": "c", "@type": "t", "list": ["l"], "build": "b"}


def test_a_sent_model_is_checked_when_made_but_not_when_read(mini: Any) -> None:
    with pytest.raises(mini.InvalidRequestError, match="name"):
        mini.Record(name="")
    assert mini.Record.from_dict({"name": ""}).name == ""
    tree = {"name": "a", "parent": None, "children": [{"name": "b", "extra": 1}]}
    assert mini.Record.from_dict(tree).to_dict() == tree
    assert "parent" not in mini.Record(name="a").to_dict()


def test_models_do_not_hide_types_behind_member_names(mini: Any) -> None:
    for name in mini.__all__:
        value = getattr(mini, name)
        if isinstance(value, type) and hasattr(value, "WIRE"):
            assert all(hasattr(value, method) for method in ("from_dict", "to_dict"))


def test_every_public_name_loads_and_is_listed(mini: Any) -> None:
    assert set(mini.__all__) <= set(dir(mini))
    for name in mini.__all__:
        getattr(mini, name)
    with pytest.raises(AttributeError, match="Nonsense"):
        attrgetter("Nonsense")(mini)


def test_importing_loads_neither_the_http_library_nor_models(mini_folder: Path) -> None:
    code = (
        "import sys, mini_client\n"
        "heavy = {'httpx', 'attrs', 'attr', 'typing_extensions'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
        "from mini_client.api.sessions import take_turn\n"
        "loaded = {name for name in sys.modules if name.startswith('mini_client.models.')}\n"
        "assert loaded == {'mini_client.models.turn_event'}, loaded\n"
        "assert 'httpx' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=mini_folder)
