"""What was read can be sent back unchanged, and what is made here is written as asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any, ClassVar

import pytest
from attrs import define

from templates.runtime.errors import InvalidRequestError
from templates.runtime.model import NO_RAW, Model, RequestModel
from templates.runtime.operation import Check, Field
from templates.runtime.types import UNSET, Unset

from .client_support import Order, Part, Receipt


@define(kw_only=True)
class Note(RequestModel):
    """A request object whose members show the rules for None."""

    WIRE: ClassVar[Mapping[str, str]] = {"class_": "class"}

    class_: str
    rating: str | Unset | None = UNSET
    comment: str | None = None
    at: datetime | None = None

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("class_", "class", True, check=Check(types=("string",))),
        Field("rating", "rating", nullable=True, check=Check(types=("string",))),
        Field("comment", "comment", check=Check(types=("string",))),
        Field("at", "at", check=Check(types=("string",))),
    )


@pytest.mark.parametrize(
    "source",
    [
        {"id": "r"},
        {"text": None, "id": "r"},
        {"new": {"deep": [1]}, "id": "r", "part": {"kind": "link", "from": None, "url": "u", "more": 1}},
        {"id": None, "part": "not an object"},
        {"id": 5, "part": [1, 2]},
    ],
)
def test_reading_and_writing_changes_nothing(source: dict[str, Any]) -> None:
    written = Receipt.from_dict(source).to_dict()
    assert written == source
    assert list(written) == list(source)


def test_a_change_is_written_in_its_place() -> None:
    read = Receipt.from_dict({"new": 1, "id": "r", "text": "a"})
    read.id = "s"
    read.text = None
    assert read.to_dict() == {"new": 1, "id": "s", "text": None}


def test_writing_leaves_what_was_read_alone() -> None:
    source = {"id": "r"}
    read = Receipt.from_dict(source)
    read.id = "s"
    read.to_dict()["more"] = 1
    assert source == {"id": "r"}


def test_raw_is_empty_and_cannot_be_changed_where_nothing_was_read() -> None:
    assert Receipt(id="r").raw is NO_RAW
    frozen: Any = NO_RAW
    with pytest.raises(TypeError):
        frozen["a"] = 1


def test_raw_is_no_part_of_equality_or_repr() -> None:
    read = Receipt.from_dict({"id": "r", "new": 1})
    assert read == Receipt(id="r")
    assert "new" not in repr(read)


def test_null_is_sent_only_where_it_may_be() -> None:
    assert Note(class_="a").to_dict() == {"class": "a"}
    assert Note(class_="a", rating=None, comment=None).to_dict() == {"class": "a", "rating": None}
    assert Note(class_="a", rating="like").to_dict() == {"class": "a", "rating": "like"}


def test_times_and_nested_models_become_json() -> None:
    at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    assert Note(class_="a", at=at).to_dict()["at"].startswith("2026-01-02T03:04:05")
    order = Order(text="tea", parts=[Part(kind="link", url="https://a"), {"kind": "stored", "id": "1"}])
    assert order.to_dict()["parts"] == [{"kind": "link", "url": "https://a"}, {"kind": "stored", "id": "1"}]


def test_a_member_set_to_unset_is_taken_away() -> None:
    note = Note(class_="a", raw={"rating": "like", "class": "a"})
    assert note.to_dict() == {"class": "a"}


def test_making_a_request_model_checks_it_and_reading_does_not() -> None:
    number: Any = 3
    with pytest.raises(InvalidRequestError, match=r"class_: must be string, not integer: 3"):
        Note(class_=number)
    assert Part.from_dict({"kind": "from the future"}).kind == "from the future"


def test_a_plain_model_is_made_without_checks() -> None:
    @define(kw_only=True)
    class Loose(Model):
        number: int | None = None

    wrong: Any = "text"
    assert Loose(number=wrong).to_dict() == {"number": "text"}
