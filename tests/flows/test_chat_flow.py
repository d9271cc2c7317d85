"""Chat: ask, go on, take up a suggestion, stop, and what goes wrong on the way."""

from __future__ import annotations

from typing import Any

import pytest

from dify_client import (
    AuthenticationError,
    BadRequestError,
    InvalidRequestError,
    MissingApiKeyError,
    NotFoundError,
    StreamError,
)

from .flow import UNKNOWN_ID, Flow, names

COUNT = "Please count from 1 to 300, one number per line."


def test_ask_go_on_and_take_up_a_suggestion(flow: Flow) -> None:
    client = flow.client("chat")
    inputs = flow.inputs(client.chat)
    first = flow.wait(client.chat.complete(query="What is tea? Answer in one sentence.", inputs=inputs))
    assert first.answer
    second = flow.wait(client.chat.complete(query="And coffee?", conversation_id=first.conversation_id))
    assert second.conversation_id == first.conversation_id
    assert second.message_id != first.message_id
    suggested = flow.optional("suggestions", lambda: client.chat.suggested(message_id=second.message_id)).data
    if suggested:
        third = flow.wait(client.chat.complete(query=suggested[0], conversation_id=first.conversation_id))
        assert third.answer
    history = flow.wait(client.chat.conversations.messages(conversation_id=first.conversation_id)).data
    assert [message.query for message in history[:2]] == ["What is tea? Answer in one sentence.", "And coffee?"]
    assert [message.answer for message in history[:2]] == [first.answer, second.answer]


def test_events_of_an_answer(flow: Flow) -> None:
    client = flow.client("chat")
    stream = client.chat.stream(
        query="Say hello \u4f60\u597d \U0001f600 \u2028 and good-bye.", inputs=flow.inputs(client.chat)
    )
    events = flow.within(stream, flow.items)
    assert "message_end" in names(events)
    assert stream.text
    assert stream.task_id
    history = flow.wait(client.chat.conversations.messages(conversation_id=stream.conversation_id)).data
    assert [(message.id, message.answer) for message in history] == [(stream.message_id, stream.text)]
    assert "\u4f60\u597d \U0001f600" in history[0].query


def test_an_agent_shows_its_thoughts(flow: Flow) -> None:
    client = flow.local("agent-chat")
    stream = client.chat.stream(query="What time is it?")
    assert "agent_thought" in names(flow.within(stream, flow.items))
    assert stream.text == "Let me see. It is noon."
    with pytest.raises(BadRequestError, match="blocking"):
        flow.wait(client.chat.send(query="What time is it?"))


def test_stop(flow: Flow) -> None:
    """What was said until then is kept, and the conversation can go on."""
    client = flow.client("chat")
    stream = client.chat.stream(query=COUNT, inputs=flow.inputs(client.chat))

    def until_stopped(opened: Any) -> list[Any]:
        first = flow.next(opened)
        flow.wait(opened.stop())
        return [first, *flow.items(opened)]

    events = flow.within(stream, until_stopped)
    assert len(events) < 200
    history = flow.wait(client.chat.conversations.messages(conversation_id=stream.conversation_id)).data
    assert [message.id for message in history] == [stream.message_id]
    assert flow.wait(client.chat.complete(query="Thanks.", conversation_id=stream.conversation_id)).answer


def test_stop_by_task(flow: Flow) -> None:
    """From elsewhere, with the id alone; an unknown task is no error."""
    client = flow.client("chat")
    stream = client.chat.stream(query=COUNT, inputs=flow.inputs(client.chat))

    def until_stopped(opened: Any) -> str:
        flow.next(opened)
        assert flow.wait(client.chat.stop(task_id=opened.task_id)).result == "success"
        flow.items(opened)
        text: str = opened.text
        return text

    assert len(flow.within(stream, until_stopped)) < 1000
    assert flow.wait(client.chat.stop(task_id=UNKNOWN_ID)).result == "success"


def test_conversations_and_messages_that_are_not_there(flow: Flow) -> None:
    client = flow.client("chat")
    inputs = flow.inputs(client.chat)
    with pytest.raises(NotFoundError):
        flow.wait(client.chat.complete(query="Hello", inputs=inputs, conversation_id=UNKNOWN_ID))
    with pytest.raises(NotFoundError):
        flow.wait(client.chat.suggested(message_id=UNKNOWN_ID))
    answer = flow.wait(client.chat.complete(query="Hello", inputs=inputs))
    with pytest.raises(NotFoundError):
        flow.wait(
            client.chat.complete(
                query="Whose is it?", inputs=inputs, conversation_id=answer.conversation_id, user=flow.name("other")
            )
        )


def test_requests_that_are_not_sent(flow: Flow) -> None:
    client = flow.client("chat", max_retries=0)
    with pytest.raises(InvalidRequestError, match="user"):
        flow.wait(flow.client("chat", user=None).chat.complete(query="Hello"))
    with pytest.raises(InvalidRequestError, match="transfer_method"):
        flow.wait(client.chat.complete(query="Hello", files=[{"type": "image", "transfer_method": "pigeon"}]))
    with pytest.raises(MissingApiKeyError, match="DIFY_DATASET_API_KEY"):
        flow.wait(client.knowledge.tags.list())


def test_a_wrong_key(flow: Flow) -> None:
    client = flow.client("chat").with_options(api_key="app-nobody-has-this-one")
    with pytest.raises(AuthenticationError) as caught:
        flow.wait(client.chat.complete(query="Hello"))
    assert caught.value.status_code == 401
    assert "app-nobody-has-this-one" not in f"{caught.value} {caught.value!r} {caught.value.__dict__}"


def test_inputs_that_are_missing(flow: Flow) -> None:
    client = flow.local("chat")
    with pytest.raises(BadRequestError, match="name is required"):
        flow.wait(client.chat.send(query="Hello"))


def test_a_model_that_fails(flow: Flow) -> None:
    """Before the first word, as a refused call and inside of a stream; the message is kept, marked as failed."""
    client = flow.local("chat")
    with pytest.raises(BadRequestError, match="No money left") as refused:
        flow.wait(client.chat.send(query="no_money", inputs={"name": "Ann"}))
    assert refused.value.code == "provider_quota_exceeded"
    with pytest.raises(StreamError, match="No money left"):
        flow.wait(client.chat.complete(query="no_money", inputs={"name": "Ann"}))


def test_suggestions_that_are_off(flow: Flow) -> None:
    client = flow.local("silent")
    answer = flow.wait(client.chat.send(query="Hello"))
    with pytest.raises(BadRequestError, match="Suggested Questions Is Disabled"):
        flow.wait(client.chat.suggested(message_id=answer.message_id))
