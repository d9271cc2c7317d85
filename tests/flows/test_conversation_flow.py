"""Conversations: find, read, name, carry variables, delete."""

from __future__ import annotations

import pytest

from dify_client import BadRequestError, InvalidRequestError, NotFoundError

from .flow import UNKNOWN_ID, Flow


def test_from_the_first_question_to_the_deletion(flow: Flow) -> None:
    client = flow.client("chat")
    conversations = client.chat.conversations
    inputs = flow.inputs(client.chat)
    assert flow.wait(conversations.list()).data == []
    made = [
        flow.wait(client.chat.complete(query=query, inputs=inputs)).conversation_id
        for query in ("What is tea?", "What is coffee?", "What is milk?")
    ]
    first = flow.wait(conversations.list(limit=2))
    assert (len(first.data), first.has_more) == (2, True)
    assert sorted(item.id for item in flow.items(conversations.iter(limit=2))) == sorted(made)
    oldest = flow.items(conversations.iter(limit=1, sort_by="created_at"))
    assert [item.id for item in oldest] == made
    name = flow.name("renamed \u00e9")
    assert flow.wait(conversations.rename(conversation_id=made[0], name=name)).name == name
    assert name in [item.name for item in flow.items(conversations.iter())]
    assert flow.wait(conversations.rename(conversation_id=made[0], auto_generate=True)).name != name
    flow.wait(conversations.delete(conversation_id=made[0]))
    assert sorted(item.id for item in flow.items(conversations.iter())) == sorted(made[1:])
    with pytest.raises(NotFoundError):
        flow.wait(conversations.messages(conversation_id=made[0]))
    with pytest.raises(NotFoundError):
        flow.wait(conversations.delete(conversation_id=made[0]))


def test_read_page_by_page(flow: Flow) -> None:
    """Pages go back in time; inside of a page the older message comes first."""
    client = flow.client("chat")
    conversations = client.chat.conversations
    questions = ["What is tea?", "And coffee?", "And milk?"]
    first = flow.wait(client.chat.complete(query=questions[0], inputs=flow.inputs(client.chat)))
    for query in questions[1:]:
        flow.wait(client.chat.complete(query=query, conversation_id=first.conversation_id))
    page = flow.wait(conversations.messages(conversation_id=first.conversation_id, limit=2))
    assert [message.query for message in page.data] == questions[1:]
    assert page.has_more
    every = flow.items(conversations.iter_messages(conversation_id=first.conversation_id, limit=2))
    assert sorted(message.query for message in every) == sorted(questions)
    before = flow.wait(conversations.messages(conversation_id=first.conversation_id, first_id=page.data[0].id))
    assert [message.query for message in before.data] == questions[:1]


def test_others_see_nothing(flow: Flow) -> None:
    client = flow.client("chat")
    conversations = client.chat.conversations
    answer = flow.wait(client.chat.complete(query="What is tea?", inputs=flow.inputs(client.chat)))
    other = flow.name("other")
    assert flow.wait(conversations.list(user=other)).data == []
    for call in (conversations.messages, conversations.delete, conversations.variables):
        with pytest.raises(NotFoundError):
            flow.wait(call(conversation_id=answer.conversation_id, user=other))


def test_requests_that_are_refused(flow: Flow) -> None:
    client = flow.client("chat")
    conversations = client.chat.conversations
    with pytest.raises(NotFoundError):
        flow.wait(conversations.rename(conversation_id=UNKNOWN_ID, name=flow.name("x")))
    with pytest.raises(InvalidRequestError, match="name"):
        flow.wait(conversations.rename(conversation_id=UNKNOWN_ID))
    with pytest.raises(InvalidRequestError, match="limit"):
        flow.wait(conversations.list(limit=101))
    with pytest.raises(BadRequestError):
        flow.wait(flow.client("chat", validate=False).chat.conversations.list(limit=101))


def test_variables_of_a_chatflow(flow: Flow) -> None:
    client = flow.client("advanced-chat")
    conversations = client.chatflow.conversations
    answer = flow.wait(client.chatflow.complete(query="What is tea?", inputs=flow.inputs(client.chatflow)))
    found = flow.items(conversations.iter_variables(conversation_id=answer.conversation_id, limit=1))
    texts = [variable for variable in found if variable.value_type == "string"]
    where = {"conversation_id": answer.conversation_id}
    if texts:
        changed = flow.wait(conversations.update_variable(**where, variable_id=texts[0].id, value="coffee"))
        assert (changed.id, changed.value) == (texts[0].id, "coffee")
    with pytest.raises(NotFoundError):
        flow.wait(conversations.update_variable(**where, variable_id=UNKNOWN_ID, value="coffee"))
    if flow.place.live:  # the app need not have variables
        return
    numbers = [variable for variable in found if variable.value_type == "number"]
    assert (len(texts), len(numbers)) == (1, 1)
    with pytest.raises(BadRequestError, match="expects number"):
        flow.wait(conversations.update_variable(**where, variable_id=numbers[0].id, value="many"))
