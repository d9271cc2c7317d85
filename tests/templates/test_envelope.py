"""Results inside of something, what answers say about themselves, and an API's own errors, in the invented API."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from generator import pipeline
from generator.errors import GeneratorError
from tests.generator.spec_folders import changed_copy

from .wire import Wire, answer, events, part


def test_a_result_alone_in_a_list_says_where_it_comes_from(mini: Any) -> None:
    wire = Wire(answer({"kind": "ok", "found": [{"id": "a", "trace": "own"}], "about": {"trace": "t-1"}}))
    audit = wire.client(mini, admin_key="a-key-1").store.audits.get(audit_id="a")
    assert (audit.id, audit.own_trace, audit.trace) == ("a", "own", "t-1")
    assert mini.Audit(id="b").trace is None


def test_pages_by_a_cursor_in_the_body(mini: Any) -> None:
    wire = Wire(
        answer({"found": {"audits": [{"id": "a"}], "last": "a", "has_more": True}, "about": {"trace": "t-1"}}),
        answer({"found": {"audits": [{"id": "b"}], "last": "b", "has_more": True}}),
        answer({"found": {"audits": [{"id": "c"}], "last": "b", "has_more": True}}),
    )
    pages = list(wire.client(mini, admin_key="a-key-1").store.audits.iter_search(who="me").pages())
    assert [[audit.id for audit in page.audits] for page in pages] == [["a"], ["b"], ["c"]]
    assert [page.trace for page in pages] == ["t-1", None, None]
    assert wire.bodies == [{"who": "me"}, {"who": "me", "after": "a"}, {"who": "me", "after": "b"}]


def test_a_switch_that_is_true_or_false(mini: Any) -> None:
    stream = (
        'id: 0\nevent: audited\ndata: {"id": "a"}\n\nevent: audited\ndata: {"id": "b"}\n\nevent: closed\ndata: [END]'
    )
    wire = Wire(events(stream), answer({"audits": []}), events(stream))
    audits = wire.client(mini, admin_key="a-key-1").store.audits
    first, second, last = audits.live(who="me")
    assert (first.id, first.data.id, second.id, last.data) == ("0", "a", None, "[END]")
    assert audits.watch().audits == []
    assert isinstance(audits.watch(live=True), mini.EventStream)
    assert wire.bodies == [{"who": "me", "live": True}, {"live": False}]


def test_the_api_has_errors_of_its_own(mini: Any) -> None:
    errors = part("own_errors")
    refusal = httpx.Response(200, json={"kind": "no_audit", "text": "None."}, headers={"x-mini-trace": "t-2"})
    wire = Wire(refusal, answer({"kind": "busy", "text": "Wait."}), events('event: failure\ndata: {"text": "No."}\n\n'))
    audits = wire.client(mini, admin_key="a-key-1").store.audits
    with pytest.raises(errors.MiniNotFoundError) as caught:
        audits.get(audit_id="a")
    assert (caught.value.code, caught.value.trace) == ("no_audit", "t-2")
    with pytest.raises(errors.MiniError, match="busy: Wait."):
        audits.get(audit_id="a")
    with pytest.raises(errors.MiniStreamError, match="No."):
        list(audits.live())


def test_a_key_can_be_asked_for(mini: Any) -> None:
    wire = Wire(answer({"found": [{"id": "a"}]}))
    wire.client(mini, admin_key=lambda: "made-for-this-call").store.audits.get(audit_id="a")
    assert dict(wire.last.url.params) == {"admin_key": "made-for-this-call"}


def test_a_member_that_would_hide_what_the_answer_says(tmp_path: Path) -> None:
    folder = changed_copy(
        tmp_path,
        ("generator.toml", "[stream]", '[meta.text]\nheader = "X-Text"\ndescription = "Text."\n[stream]'),
    )
    with pytest.raises(GeneratorError, match="the member text would hide text, which .meta. gives to every answer"):
        pipeline.make(folder, tmp_path)
