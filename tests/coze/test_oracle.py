"""Ours against the other client for Coze: the same call asks the same, and the same bytes mean the same.

Where they differ on purpose, ``test_oracle_differences.py`` says what either of them does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from .conftest import Make, Paginate, Respond
from .oracle_calls import CALLS, Call
from .oracle_side import Theirs, common, ours_plain, request_of, theirs_plain
from .server import Coze

ONLY_OURS = {"resumeWorkflow"}
Answers = Callable[[str], "list[httpx.Response]"]


@pytest.fixture
def answers(
    make_bot: Make, make_chat: Make, make_message: Make, make_event: Callable[..., str], make_workflow: Make,
    make_response: Respond, make_pages: Paginate,
) -> Answers:  # fmt: skip
    """What the server answers, by name; new answers each time, since they are read only once."""
    talk = {"id": "talk-1", "created_at": 1, "meta_data": {"a": "b"}, "last_section_id": "s", "name": "n"}
    summary = {
        "id": "1", "name": "n", "description": "d", "icon_url": "i", "is_published": True, "updated_at": 2,
        "owner_user_id": "o", "folder_id": "f", "published_at": 3,
    }  # fmt: skip
    published = {"bot_id": "1", "bot_name": "n", "description": "d", "icon_url": "i", "publish_time": "1716809829"}
    history = {
        "execute_id": "e", "execute_status": "Success", "bot_id": "0", "connector_id": "1024", "connector_uid": "u",
        "run_mode": 2, "logid": "own", "create_time": 1, "update_time": 2, "output": "{}", "error_code": 0,
        "error_message": "", "debug_url": "d", "is_output_trimmed": False,
        "usage": {"token_count": 1, "output_count": 1, "input_count": 0},
        "node_execute_status": {"A": {
            "node_id": "1", "is_finish": True, "update_time": 1, "node_execute_uuid": "n", "loop_index": 0,
            "batch_index": 1, "sub_execute_id": "x",
        }},
    }  # fmt: skip
    version = {
        "version": "v1", "description": "d", "created_at": "1", "updated_at": "2", "workflow_id": "w",
        "creator": {"id": "o", "name": "Ada"},
    }  # fmt: skip
    usage = {"token_count": 3, "output_count": 2, "input_count": 1}
    node = {"content": "wet", "node_title": "t", "node_seq_id": "0", "node_is_finish": True, "ext": {"a": 1}}
    interrupt = {"interrupt_data": {"event_id": "e", "type": 2}, "node_title": "Q"}
    action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": [
        {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}]}}  # fmt: skip
    chat_events = [
        make_event("conversation.chat.created", make_chat(status="created")),
        make_event("conversation.chat.in_progress", make_chat(status="in_progress")),
        make_event("conversation.message.delta", make_message("He")),
        make_event("conversation.message.delta", make_message("", reasoning_content="hm")),
        make_event("conversation.message.completed", make_message("He", type="function_call")),
        make_event("conversation.chat.requires_action", make_chat(required_action=action)),
        make_event("conversation.chat.completed", make_chat()),
        make_event("conversation.audio.delta", make_message("AQI=", content_type="audio")),
        make_event("conversation.chat.failed", make_chat(status="failed", last_error={"code": 1, "msg": "m"})),
        make_event("done", "[DONE]", end="\n"),
    ]
    workflow_events = [
        make_event("Message", {**node, "usage": usage}, id=0),
        make_event("Message", node, id=1),
        make_event("Interrupt", interrupt, id=2, end=""),
    ]
    pages: dict[str, Callable[[], list[httpx.Response]]] = {
        "bots": lambda: make_pages([[summary], [{**summary, "id": "2"}]], style="total"),
        "published bots": lambda: make_pages(
            [[published], [{**published, "bot_id": "2"}]], style="total", items="space_bots"
        ),
        "conversations": lambda: make_pages(
            [[talk, {**talk, "id": "b"}], [{**talk, "id": "c"}]], items="conversations"
        ),
        "message pages": lambda: make_pages(
            [[make_message(id="2"), make_message(id="3")], [make_message(id="4")]], style="id"
        ),
        "workflows": lambda: make_pages([[make_workflow()], [make_workflow(workflow_id="x")]]),
        "versions": lambda: make_pages([[version], [{**version, "version": "v2"}]], style="token"),
    }
    single: dict[str, Callable[[], httpx.Response]] = {
        "nothing": make_response,
        "bot": lambda: make_response(make_bot()),
        "chat": lambda: make_response(make_chat()),
        "chat events": lambda: make_response(events=chat_events),
        "messages": lambda: make_response([make_message("a"), make_message("b")]),
        "conversation": lambda: make_response(talk),
        "section": lambda: make_response({"id": "s", "conversation_id": "talk-1"}),
        "message": lambda: make_response(make_message()),
        "changed message": lambda: make_response(body={"code": 0, "msg": "", "message": make_message()}),
        "run": lambda: make_response('{"a": 1}', debug_url="d", execute_id="e", usage=usage),
        "workflow events": lambda: make_response(events=workflow_events),
        "history": lambda: make_response([history]),
        "node": lambda: make_response({"is_finish": True, "node_output": "{}"}),
        "workflow": lambda: make_response({"workflow_detail": make_workflow()}),
        "file": lambda: make_response({"id": "f", "bytes": 5, "created_at": 1, "file_name": "a.txt"}),
    }
    return lambda name: pages[name]() if name in pages else [single[name]()]


def expected(call: Call, request: dict[str, Any]) -> dict[str, Any]:
    """Their request as ours must be: without the quirks that we do not copy."""
    quirks = dict(call.quirks)
    if "method" in quirks:
        assert request["method"] == quirks["method"]
        request = {**request, "method": "GET"}
    if "body" in quirks:
        assert quirks["body"].items() <= request["body"].items()
        request = {**request, "body": {k: v for k, v in request["body"].items() if k not in quirks["body"]}}
    if "query" in quirks:
        ((right, wrong),) = quirks["query"].items()
        query = dict(request["query"])
        request = {**request, "query": dict(sorted({**query, right: query.pop(wrong)}.items()))}
        del request["query"][wrong]
    return request


def payload_of(event: dict[str, Any]) -> tuple[str, str | None, Any]:
    """Name, number and content of an event of the other client."""
    number = event.get("id")
    content = next(event[name] for name in ("chat", "message", "interrupt", "error") if name in event)
    return event["event"], None if number is None else str(number), content


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.ours)
def test_both_ask_and_read_the_same(coze: Coze, call: Call, answers: Answers) -> None:
    """
    Given the same call of both clients, and the same bytes as answer
    When it is made
    Then the requests are the same but for the quirks of the other client, and so are the values and the ids
    """
    theirs = Theirs(coze.colour, answers(call.answer))
    coze.answer(*answers(call.answer))
    found = theirs.run(call.theirs, call.kind)
    arguments = {name: value for name, value in call.arguments.items() if value != ""}
    if call.kind == "pages":
        pages = coze.pages(call.ours, **arguments)
        items = next(name for name in ("items", "data", "conversations", "space_bots") if hasattr(pages[0], name))
        values = [ours_plain(item) for page in pages for item in getattr(page, items)]
        read, logids = [theirs_plain(item) for item in found[0]], found[1]
        for item in read:
            for name in call.unknown:
                item.pop(name, None)
        assert common(values, read) == read
        assert [page.logid for page in pages] == logids
    elif call.kind == "stream":
        stream, events = coze.stream(call.ours, **arguments)
        read = [payload_of(theirs_plain(event)) for event in found[0]]
        mine = [event for event in events if event.event != "done"]
        assert [(event.event, getattr(event, "id", None)) for event in mine] == [(name, id) for name, id, _ in read]
        values = [ours_plain(event.data) for event in mine]
        assert common(values, [payload for _, _, payload in read]) == [payload for _, _, payload in read]
        assert stream.logid == (found[1] or "log-1")
    else:
        value = coze.call(call.ours, **arguments)
        read = theirs_plain(found.data if call.ours == "chat.messages.list" else found)
        mine = ours_plain(value)
        mine = mine["data"] if call.ours == "chat.messages.list" else mine
        assert common(mine, read) == read
        assert value.logid == found.response.logid == "log-1"
    assert [request_of(asked) for asked in coze.asked] == [expected(call, request_of(asked)) for asked in theirs.asked]


def test_every_operation_of_both_is_compared() -> None:
    """
    Given the operations of the specification
    When those are left out that the other client does not have
    Then each is compared
    """
    from .specification import bundle, media_of  # not there on every Python that the client runs on

    operations = bundle().operations
    assert len(operations) == 38
    assert {call.operation for call in CALLS} == set(operations) - ONLY_OURS
    assert sum("text/event-stream" in media_of(operation) for operation in operations.values()) == 5
