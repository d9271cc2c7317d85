"""Conversations, their messages and feedback; and what happens when a list repeats itself."""

from __future__ import annotations

from typing import Any

import pytest

from coze_client import InvalidRequestError, user_text

from .conftest import Make, Paginate, Respond
from .server import Coze

TALK = {"id": "talk-1", "created_at": 1716809829, "meta_data": {"a": "b"}, "last_section_id": "s", "name": "Rain"}


def test_a_conversation_is_begun(coze: Coze, make_response: Respond) -> None:
    """
    Given a first message
    When a conversation is begun with it
    Then both are sent, and the conversation comes back
    """
    coze.answer(make_response(TALK))
    talk = coze.call("conversations.create", bot_id="b", messages=[user_text("Hi")], meta_data={"a": "b"}, name="Rain")
    assert (talk.id, talk.created_at, talk.meta_data, talk.logid) == ("talk-1", 1716809829, {"a": "b"}, "log-1")
    assert coze.last.path == "/v1/conversation/create"
    assert coze.last.json["messages"] == [{"role": "user", "type": "question", "content": "Hi", "content_type": "text"}]


def test_a_conversation_has_only_its_id_for_certain(coze: Coze, make_response: Respond) -> None:
    """
    Given a conversation with nothing but its id
    When it is read
    Then everything else is missing
    """
    coze.answer(make_response({"id": "talk-1"}))
    talk = coze.call("conversations.get", conversation_id="talk-1")
    assert (talk.id, talk.created_at, talk.meta_data, talk.to_dict()) == ("talk-1", None, None, {"id": "talk-1"})
    assert (coze.last.method, coze.last.path) == ("GET", "/v1/conversation/retrieve")


def test_a_conversation_is_renamed_cleared_and_deleted(coze: Coze, make_response: Respond) -> None:
    """
    Given a conversation
    When it is renamed, cleared and deleted
    Then each is its own call, and the last two send no body
    """
    coze.answer(make_response(TALK), make_response({"id": "s-2", "conversation_id": "talk-1"}), make_response())
    assert coze.call("conversations.update", conversation_id="talk-1", name="Rain").name == "Rain"
    section = coze.call("conversations.clear", conversation_id="talk-1")
    assert (section.id, section.conversation_id, section.logid) == ("s-2", "talk-1", "log-1")
    assert coze.call("conversations.delete", conversation_id="talk-1").logid == "log-1"
    assert [(asked.method, asked.path, asked.json) for asked in coze.asked] == [
        ("PUT", "/v1/conversations/talk-1", {"name": "Rain"}),
        ("POST", "/v1/conversations/talk-1/clear", None),
        ("DELETE", "/v1/conversations/talk-1", None),
    ]


def test_all_conversations_are_listed(coze: Coze, make_pages: Paginate) -> None:
    """
    Given conversations on two pages
    When all are asked for
    Then pages are asked for by number
    """
    chunks = [[{**TALK, "id": "a"}], [{**TALK, "id": "b"}]]
    coze.answer(*make_pages(chunks, items="conversations"))
    assert [talk.id for talk in coze.items("conversations.iter", bot_id="b", sort_order="ASC")] == ["a", "b"]
    assert [asked.query for asked in coze.asked] == [
        {"bot_id": "b", "sort_order": "ASC"},
        {"bot_id": "b", "sort_order": "ASC", "page_num": "2"},
    ]


def test_a_message_is_added_read_and_deleted(coze: Coze, make_message: Make, make_response: Respond) -> None:
    """
    Given a message
    When it is added, read and deleted
    Then ids go into the query, and deleting sends no body
    """
    coze.answer(*(make_response(make_message()) for _ in range(3)))
    arguments = {"role": "user", "content": "Hi", "content_type": "text", "meta_data": {"a": "b"}}
    assert coze.call("conversations.messages.create", conversation_id="talk-1", **arguments).logid == "log-1"
    assert coze.call("conversations.messages.get", conversation_id="talk-1", message_id="m").content == "Hello"
    assert coze.call("conversations.messages.delete", conversation_id="talk-1", message_id="m").id == "message-1"
    assert [(asked.method, asked.path.rpartition("/")[2], asked.json) for asked in coze.asked] == [
        ("POST", "create", arguments), ("GET", "retrieve", None), ("POST", "delete", None),
    ]  # fmt: skip
    assert coze.last.query == {"conversation_id": "talk-1", "message_id": "m"}


def test_a_changed_message_lies_elsewhere(coze: Coze, make_message: Make, make_response: Respond) -> None:
    """
    Given an answer whose result is called ``message``
    When a message is changed
    Then it is the result
    """
    coze.answer(make_response(body={"code": 0, "msg": "", "message": make_message("New")}))
    message = coze.call("conversations.messages.update", conversation_id="t", message_id="m", content="New")
    assert (message.content, message.logid, coze.last.json) == ("New", "log-1", {"content": "New"})


@pytest.mark.parametrize("start", [{}, {"after_id": "0"}, {"before_id": "9"}])
def test_all_messages_are_listed(coze: Coze, make_message: Make, make_pages: Paginate, start: dict[str, str]) -> None:
    """
    Given messages on three pages, whose ends stand beside the list
    When all are asked for
    Then the cursor moves in the body, and the ids of the conversation stay in the query
    """
    chunks = [[make_message(id=id) for id in ids] for ids in ("ab", "cd", "e")]
    coze.answer(*make_pages(chunks, style="id"))
    pages = coze.pages("conversations.messages.iter", conversation_id="t", order="asc", limit=2, **start)
    assert [message.id for page in pages for message in page.data] == list("abcde")
    assert [(page.first_id, page.last_id, page.logid) for page in pages][0] == ("a", "b", "log-1")
    assert [asked.json for asked in coze.asked] == [
        {"order": "asc", "limit": 2, **start},
        {"order": "asc", "limit": 2, **start, "after_id": "b"},
        {"order": "asc", "limit": 2, **start, "after_id": "d"},
    ]
    assert {asked.query["conversation_id"] for asked in coze.asked} == {"t"}


def test_a_cursor_that_never_moves_ends_the_list(coze: Coze, make_message: Make, make_response: Respond) -> None:
    """
    Given a server that says for ever that more follows after the same message
    When all messages are asked for
    Then the list ends
    """
    for text in ("a", "b", "c", "d"):
        coze.answer(make_response([make_message(text)], has_more=True, first_id="1", last_id="1"))
    found = coze.items("conversations.messages.iter", conversation_id="t")
    assert ([message.content for message in found], len(coze.asked)) == (["a", "b"], 2)


@pytest.mark.parametrize(
    "end", [{"has_more": True, "last_id": ""}, {"has_more": True}, {"has_more": False, "last_id": "x"}]
)
def test_a_list_ends_where_nothing_leads_on(
    coze: Coze, make_message: Make, make_response: Respond, end: dict[str, Any]
) -> None:
    """
    Given a page that leads nowhere
    When all messages are asked for
    Then it is the last one
    """
    coze.answer(make_response([make_message()], **end))
    assert len(coze.items("conversations.messages.iter", conversation_id="t")) == 1


def test_a_token_that_repeats_ends_the_list(coze: Coze, make_response: Respond) -> None:
    """
    Given a server that gives the same token for ever
    When all versions are asked for
    Then the list ends
    """
    for number in range(4):
        page = {"items": [{"version": str(number)}], "has_more": True, "next_page_token": "same"}
        coze.answer(make_response(page))
    found = coze.items("workflows.versions.iter", workflow_id="w")
    assert [version.version for version in found] == ["0", "1"]


def test_a_page_that_repeats_ends_the_list(coze: Coze, make_pages: Paginate) -> None:
    """
    Given a server that gives the first page whatever number is asked for
    When all conversations are asked for
    Then the list ends, and nothing is given twice
    """
    coze.answer(*make_pages([[TALK], [TALK], [TALK]], items="conversations"))
    assert len(coze.items("conversations.iter", bot_id="b")) == 1
    assert len(coze.asked) == 2


def test_an_empty_list(coze: Coze, make_pages: Paginate) -> None:
    """
    Given no conversations
    When all are asked for
    Then there are none, and one page was read
    """
    coze.answer(*make_pages([[]], items="conversations"))
    assert coze.items("conversations.iter", bot_id="b") == []


def test_a_list_can_be_walked_twice(coze: Coze, make_pages: Paginate) -> None:
    """
    Given a walk over all pages
    When it is walked a second time
    Then it begins at the first page again
    """
    coze.answer(*make_pages([[TALK]], items="conversations"), *make_pages([[TALK]], items="conversations"))
    pages = coze.sync_client().conversations.iter(bot_id="b")
    assert [talk.id for talk in pages] == [talk.id for talk in pages] == ["talk-1"]
    assert len(coze.asked) == 2


def test_what_somebody_thinks_of_a_message(coze: Coze, make_response: Respond) -> None:
    """
    Given a message
    When somebody likes it, and takes that back
    Then both are receipts
    """
    coze.answer(make_response(), make_response())
    ids = {"conversation_id": "t", "message_id": "m"}
    coze.call("conversations.feedback.create", **ids, feedback_type="like", reason_types=["a"], comment="Good")
    assert coze.last.json == {"feedback_type": "like", "reason_types": ["a"], "comment": "Good"}
    assert coze.call("conversations.feedback.delete", **ids).logid == "log-1"
    assert (coze.last.method, coze.last.path) == ("DELETE", "/v1/conversations/t/messages/m/feedback")


def test_feedback_is_good_or_bad(coze: Coze) -> None:
    """
    Given a word that is neither
    When it is given as feedback
    Then it is refused
    """
    with pytest.raises(InvalidRequestError, match="feedback_type"):
        coze.call("conversations.feedback.create", conversation_id="t", message_id="m", feedback_type="meh")
