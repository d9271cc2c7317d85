"""Feedback: like, change one's mind, look at what people said, take it back."""

from __future__ import annotations

import pytest

from dify_client import BadRequestError, InvalidRequestError, NotFoundError

from .flow import UNKNOWN_ID, Flow


def test_like_change_and_take_back(flow: Flow) -> None:
    client = flow.client("chat")
    feedback = client.chat.feedback
    message_id = flow.wait(client.chat.complete(query="What is tea?", inputs=flow.inputs(client.chat))).message_id

    def ratings() -> list[tuple[str, str]]:
        rows = flow.items(feedback.iter(limit=100))
        return [(row.rating, row.content) for row in rows if row.message_id == message_id]

    assert flow.wait(feedback.submit(message_id=message_id, rating="like", content="Nice.")).result == "success"
    assert ratings() == [("like", "Nice.")]
    flow.wait(feedback.submit(message_id=message_id, rating="dislike", content="Not so nice \U0001f375"))
    assert ratings() == [("dislike", "Not so nice \U0001f375")]
    history = flow.items(client.chat.conversations.iter())
    messages = flow.wait(client.chat.conversations.messages(conversation_id=history[0].id)).data
    assert [message.feedback.rating for message in messages if message.feedback] == ["dislike"]
    flow.wait(feedback.submit(message_id=message_id, rating=None))
    assert ratings() == []
    with pytest.raises(BadRequestError):
        flow.wait(feedback.submit(message_id=message_id, rating=None))


def test_feedback_that_is_refused(flow: Flow) -> None:
    client = flow.client("chat")
    feedback = client.chat.feedback
    with pytest.raises(NotFoundError):
        flow.wait(feedback.submit(message_id=UNKNOWN_ID, rating="like"))
    with pytest.raises(InvalidRequestError, match="rating"):
        flow.wait(feedback.submit(message_id=UNKNOWN_ID, rating="lukewarm"))
    unchecked = flow.client("chat", validate=False)
    with pytest.raises(BadRequestError):
        flow.wait(unchecked.chat.feedback.submit(message_id=UNKNOWN_ID, rating="lukewarm"))


def test_feedback_of_somebody_else(flow: Flow) -> None:
    client = flow.client("chat")
    message_id = flow.wait(client.chat.complete(query="What is tea?", inputs=flow.inputs(client.chat))).message_id
    with pytest.raises(NotFoundError):
        flow.wait(client.chat.feedback.submit(message_id=message_id, rating="like", user=flow.name("other")))
