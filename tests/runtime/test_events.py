"""Events that are not known, and the way from a name to a class."""

from __future__ import annotations

from typing import Any

import pytest

from templates.runtime.events import EventDecoder, UnknownEvent


def test_an_unknown_event_keeps_what_came() -> None:
    raw = {"event": "newer", "n": 1}
    event = UnknownEvent.from_dict(raw)
    assert (event.event, event.type, event.name, event.error) == ("__unknown__", "__unknown__", "newer", None)
    assert event.raw is raw
    assert event.to_dict() == raw
    assert event.to_dict() is not raw
    assert repr(event) == "UnknownEvent(name='newer', raw={'event': 'newer', 'n': 1})"


def test_an_event_that_is_no_object() -> None:
    event = UnknownEvent(name=None, raw="hello", error=ValueError("bad"))
    assert event.to_dict() == {}
    assert repr(event) == "UnknownEvent(name=None, raw='hello', error=ValueError('bad'))"


def test_the_name_may_stand_elsewhere_or_be_no_text() -> None:
    assert UnknownEvent.from_dict({"type": "x", "event": "y"}, property="type").name == "x"
    assert UnknownEvent.from_dict({"event": 3}).name is None


def test_equality_is_about_content() -> None:
    one = UnknownEvent(name="a", raw={"event": "a"})
    assert one == UnknownEvent(name="a", raw={"event": "a"}, error=ValueError())
    assert one != UnknownEvent(name="b", raw={"event": "a"})
    assert one != "a"
    with pytest.raises(TypeError):
        hash(one)


def test_a_decoder_never_raises_for_what_an_object_holds() -> None:
    def needy(d: Any) -> Any:
        return d["needed"].upper()

    decode = EventDecoder("event", {"a": needy})
    assert decode({"event": "a", "needed": "x"}) == "X"
    odds: list[dict[str, Any]] = [{"event": "a"}, {"event": "a", "needed": 1}, {"event": "b"}, {"event": []}, {}]
    for odd in odds:
        found = decode(odd)
        assert isinstance(found, UnknownEvent)
        assert found.error is not None


def test_an_event_that_cannot_be_decoded_keeps_its_name_whatever_member_names_it() -> None:
    def refuse(_d: Any) -> Any:
        raise ValueError("odd")

    found = EventDecoder("type", {"x": refuse})({"type": "x", "event": "y"})
    assert (found.name, str(found.error)) == ("x", "odd")
