"""Calls through services and resources: what goes out, what comes back."""

from __future__ import annotations

import asyncio
import inspect
import re
from datetime import date, datetime, timezone
from typing import Any

import httpx
import pytest

from .wire import SESSION, Wire, answer, data, part

TURN = {"id": "t", "parts": [{"kind": "text", "text": "hi"}]}


def test_arguments_become_the_body_with_what_the_client_fills_in(mini: Any) -> None:
    wire = Wire(answer(TURN))
    turn = wire.client(mini).talk.say(
        session_id=SESSION,
        text="hello",
        parts=[{"kind": "image", "url": "u"}, mini.TextPart(text="x")],
        at=datetime(2026, 1, 31, 12, tzinfo=timezone.utc),
        day=date(2026, 1, 31),
        options_={"a": 1},
    )
    assert wire.last.method == "POST"
    assert wire.last.url.path == f"/api/sessions/{SESSION}/turns"
    assert wire.sent == {
        "text": "hello",
        "workspace": "w",
        "extra": {},
        "mode": "whole",
        "parts": [{"kind": "image", "url": "u"}, {"kind": "text", "text": "x"}],
        "at": "2026-01-31T12:00:00+00:00",
        "day": "2026-01-31",
        "options": {"a": 1},
    }
    assert isinstance(turn, mini.Turn)
    assert isinstance(turn.parts[0], mini.TextPart)


def test_none_is_null_only_where_the_api_has_null(mini: Any) -> None:
    wire = Wire(answer({"name": "n"}), answer({"name": "n"}), answer({"name": "n"}))
    records = wire.client(mini).store.records
    records.change(record_id="r", note=None, name=None)
    assert wire.sent == {"note": None}
    records.change(record_id="r", name="x")
    assert wire.sent == {"name": "x"}
    records.change(record_id="a/b", record=mini.Record(name="p", children=[mini.Record(name="c")]))
    assert wire.sent == {"record": {"name": "p", "children": [{"name": "c"}]}}
    assert wire.last.url.raw_path == b"/api/records/a%2Fb"


def test_an_answer_without_content_is_none_where_the_api_may_send_none(mini: Any) -> None:
    wire = Wire(httpx.Response(204), httpx.Response(204))
    records = wire.client(mini).store.records
    assert records.change(record_id="r", name="x") is None
    assert records.replace(record_id="r", name="x") is None


def test_query_header_and_cookie_parameters(mini: Any) -> None:
    wire = Wire(answer({"items": []}))
    wire.client(mini).talk.sessions.list(color=["red", "dark-blue"], limit=5, x_trace_id="abc", theme="dark mode")
    assert wire.last.url.query == b"limit=5&color=red%2Cdark-blue"
    assert wire.last.headers["x-trace-id"] == "abc"
    assert wire.last.headers["cookie"] == "theme=dark%20mode"
    assert wire.last.headers["x-mini-token"] == "t-1"


def test_each_operation_sends_the_key_of_its_scheme_and_no_other(mini: Any) -> None:
    wire = Wire(httpx.Response(200, text="fine", headers={"content-type": "text/plain"}), answer({"class": "c"}))
    client = wire.client(mini, admin_key="a-1")
    assert client.store.health() == "fine"
    assert wire.last.url.query == b"admin_key=a-1"
    assert "x-mini-token" not in wire.last.headers
    client.store.records.odd(class_path="p", class_="c")
    assert "x-mini-token" not in wire.last.headers
    assert b"admin_key" not in wire.last.url.query
    with pytest.raises(mini.MissingApiKeyError, match=r"admin_key.*MINI_ADMIN_KEY"):
        Wire().client(mini).store.health()


def test_names_that_python_does_not_take_reach_the_wire_as_they_are(mini: Any) -> None:
    names = {"class": "c", "createdAt": 1, "created_at": 2, "_async": "a", "@type": "t", "1st": "f", "größe": 3}
    names |= {"list": ["l"], "raw": "r", "from_dict": "d", "build": "b", "user": "u", "client": "k"}
    names |= {"renamed-here": "n", 'quote"\\d': "q"}
    wire = Wire(answer(names))
    found = wire.client(mini).store.records.odd(
        class_path="p", class_query="q", list_query=["x", "y"], größe_query=7, user_query="z",
        class_="c", created_at=1, created_at_2=2, async_="a", type="t", field_1st="f", größe=3, list_=["l"], raw_="r",
        from_dict_="d", build_="b", user="u", client_="k", chosen="n", quote_d="q",
    )  # fmt: skip
    assert wire.sent == names
    assert wire.last.url.path == "/api/odd/p"
    assert wire.last.url.params.multi_items() == [
        ("class", "q"), ("list", "x"), ("list", "y"), ("größe", "7"), ("user", "z"),
    ]  # fmt: skip
    assert found.to_dict() == names
    assert found.async_ == "a"


def test_a_form_and_plain_text_of_a_deprecated_operation(mini: Any) -> None:
    old_turn = part("api.sessions.old_turn")

    wire = Wire(httpx.Response(200, text="ok", headers={"content-type": "text/plain"}))
    assert old_turn.sync(client=wire.client(mini), body=mini.OldTurn(text="a b", loud=True)) == "ok"
    assert wire.last.content == b"text=a+b&loud=true"
    assert old_turn.OPERATION.deprecated
    assert not hasattr(mini.ServiceClient(token="t").talk, "old_turn")


def test_lists_and_maps_as_whole_answers(mini: Any) -> None:
    wire = Wire(answer([{"width": 1.5}, {}]), answer({"a": {"id": "1"}}))
    client = wire.client(mini)
    shelves = client.store.shelves()
    assert [shelf.width for shelf in shelves] == [1.5, None]
    assert isinstance(client.talk.files.map()["a"], mini.StoredFile)


def test_an_answer_of_the_wrong_form_is_an_error(mini: Any) -> None:
    with pytest.raises(mini.DecodeError):
        Wire(answer({"nothing": 1})).client(mini).talk.say(session_id=SESSION, text="x")
    with pytest.raises(mini.DecodeError):
        Wire(answer("text")).client(mini).store.shelves()


def test_documented_codes_stand_on_the_operation_and_errors_carry_theirs(mini: Any) -> None:
    operation = part("api.sessions.take_turn").OPERATION

    assert operation.error_codes == {400: ("too_long", "bad_words"), 404: ("no_session",)}
    with pytest.raises(mini.BadRequestError) as caught:
        Wire(answer({"kind": "too_long", "text": "Too long."}, 400)).client(mini).talk.say(session_id=SESSION, text="x")
    assert caught.value.code == "too_long"
    assert "Too long." in str(caught.value)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"text": ""}, "text"),
        ({"text": "x" * 21}, "20"),
        ({"text": "x", "level": 3}, "level"),
        ({"text": "x", "temperature": 0}, "temperature"),
        ({"text": "x", "parts": [{"kind": "text", "text": "a"}] * 4}, "parts"),
        ({"text": "x", "parts": [{"kind": "text"}]}, r"parts\[0\].text"),
        ({"text": "x", "day": "2026-01-01", "level": 5}, "level 5 takes no day"),
        ({"text": "x", "weights": {"a": "b"}}, "weights"),
    ],
)
def test_limits_and_rules_hold_before_anything_is_sent(mini: Any, arguments: dict[str, Any], message: str) -> None:
    wire = Wire()
    with pytest.raises(mini.InvalidRequestError, match=message):
        wire.client(mini).talk.say(session_id=SESSION, **arguments)
    assert wire.requests == []


def test_validation_can_be_switched_off(mini: Any) -> None:
    wire = Wire(answer(TURN))
    wire.client(mini, validate=False).talk.say(session_id="no-uuid", text="", level=99)
    assert wire.sent["level"] == 99


def test_cursor_and_page_numbers_are_followed(mini: Any) -> None:
    wire = Wire(
        answer({"items": [{"id": "1", "color": "red"}], "next": "c2"}), answer({"items": [{"id": "2", "color": "x"}]})
    )
    found = list(wire.client(mini).talk.sessions.iter(limit=1))
    assert [session.id for session in found] == ["1", "2"]
    assert isinstance(found[0], mini.Session)
    assert [request.url.query for request in wire.requests] == [b"limit=1", b"after=c2&limit=1"]
    wire = Wire(answer({"data": [{"name": "a"}], "total": 2}), answer({"data": [{"name": "b"}], "total": 2}))
    assert [record.name for record in wire.client(mini, admin_key="a").store.records.iter()] == ["a", "b"]


def test_uploads_carry_files_texts_and_json_parts(mini: Any) -> None:
    wire = Wire(answer([{"id": "f", "meta": {"owner": "me"}}], 201))
    content = b"--boundary\r\nforged"
    stored = wire.client(mini).talk.files.upload(
        file=("a.txt", content, "text/plain"), more=[b"1", ("b.bin", b"2")], meta={"owner": "me"}, color="red"
    )
    assert stored[0].meta.owner == "me"
    kind = wire.last.headers["content-type"]
    boundary = re.fullmatch(r"multipart/form-data; boundary=(\w{16,})", kind)
    assert boundary is not None
    parts = wire.last.content.split(b"--" + boundary[1].encode())[1:-1]
    heads = [part.split(b"\r\n\r\n")[0] for part in parts]
    assert [re.findall(rb' name="(\w+)"', head)[0] for head in heads] == [
        b"meta", b"color", b"workspace", b"file", b"more", b"more",
    ] or sorted(re.findall(rb' name="(\w+)"', head)[0] for head in heads) == [
        b"color", b"file", b"meta", b"more", b"more", b"workspace",
    ]  # fmt: skip
    assert b'{"owner":"me"}' in wire.last.content
    assert content in wire.last.content


def test_binary_answers_are_read_on_demand(mini: Any) -> None:
    with Wire(data(b"\x00\x01", "audio/mpeg")).client(mini).talk.files.read(file_id="f") as found:
        assert found.content_type == "audio/mpeg"
        assert found.read() == b"\x00\x01"


def test_a_service_has_only_what_its_file_lists(mini: Any) -> None:
    client = mini.ServiceClient(token="t")
    assert hasattr(client.talk.files, "read")
    assert not hasattr(client.store.files, "read")
    assert hasattr(client.store.files, "upload")


def test_the_whole_answer_through_with_response(mini: Any) -> None:
    wire = Wire(answer(TURN), answer({"items": []}))
    client = wire.client(mini).with_response
    whole = client.talk.say(session_id=SESSION, text="x")
    assert (whole.status_code, whole.parsed.id) == (200, "t")
    page = client.talk.sessions.list()
    assert isinstance(page.parsed, mini.SessionPage)


def test_async_calls_do_the_same(mini: Any) -> None:
    async def run() -> None:
        wire = Wire(
            answer(TURN),
            answer({"items": [{"id": "1", "color": "red"}], "next": "c"}),
            answer({"items": []}),
            answer(TURN),
            data(b"a", "audio/mpeg"),
        )
        client = wire.async_client(mini)
        assert (await client.talk.say(session_id=SESSION, text="x")).id == "t"
        assert [session.id async for session in client.talk.sessions.iter()] == ["1"]
        whole = await client.with_response.talk.say(session_id=SESSION, text="x")
        assert whole.status_code == 200
        async with await client.talk.files.read(file_id="f") as found:
            assert await found.read() == b"a"

    asyncio.run(run())


def test_sync_and_async_classes_have_the_same_calls_with_the_same_arguments(mini: Any) -> None:
    sync, other = mini.ServiceClient(token="t"), mini.AsyncServiceClient(token="t")
    pairs = [(sync.talk, other.talk), (sync.talk.sessions, other.talk.sessions)]
    pairs += [(sync.talk.files, other.talk.files), (sync.store.records, other.store.records)]
    for one, two in pairs:
        names = [name for name in dir(one) if not name.startswith("_")]
        assert names == [name for name in dir(two) if not name.startswith("_")]
        for name in names:
            if inspect.ismethod(getattr(one, name)):
                first, second = (inspect.signature(getattr(side, name)) for side in (one, two))
                assert list(first.parameters) == list(second.parameters)


def test_docstrings_say_what_arguments_mean(mini: Any) -> None:
    text = inspect.getdoc(mini.ServiceClient.talk.fget(mini.ServiceClient(token="t")).say) or ""
    for said in (
        "Say something in a session.",
        'Quotes """ and a backslash \\d must survive',
        "``POST /sessions/{session_id}/turns``",
        "text: What is said. 1 to 20 characters.",
        "workspace: Workspace to say it in. Default: the client's ``workspace``.",
        "note: A note; null removes it. ``None`` sends null.",
        "level: How much to say. One of ``1``, ``2``, ``5``.",
        "session_id: The session. A UUID.",
        "BadRequestError: 400: ``too_long``, ``bad_words``.",
        "The whole turn, or its events.",
    ):
        assert said in text, said


def test_an_overlay_class_takes_the_place_of_the_generated_one(mini: Any) -> None:
    wire = Wire(answer([{"width": 10}, {"width": 20}]))
    client = wire.client(mini)
    assert client.store.narrow()
    assert isinstance(client.store, part("services.store").StoreService)
    assert mini.MiniClient is mini.ServiceClient
