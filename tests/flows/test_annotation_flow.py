"""Annotations: write answers down, find and change them, let the app give them."""

from __future__ import annotations

import pytest

from dify_client import BadRequestError, InvalidRequestError, NotFoundError

from .flow import UNKNOWN_ID, Flow

MODEL = {"embedding_provider_name": "local", "embedding_model_name": "local-embedding"}


def test_from_making_to_deleting(flow: Flow) -> None:
    client = flow.client("chat")
    annotations = client.chat.annotations
    question = flow.name("What is tea?")
    made = flow.wait(annotations.create(question=question, answer="Hot."))
    flow.afterwards(lambda: annotations.delete(annotation_id=made.id))
    assert (made.question, made.answer, made.hit_count) == (question, "Hot.", 0)
    found = flow.wait(annotations.list(keyword=question, limit=5))
    assert [row.id for row in found.data] == [made.id]
    assert made.id in [row.id for row in flow.items(annotations.iter(limit=50))]
    changed = flow.wait(annotations.update(annotation_id=made.id, question=question, answer="Very hot \U0001f375"))
    assert (changed.id, changed.answer) == (made.id, "Very hot \U0001f375")
    flow.wait(annotations.delete(annotation_id=made.id))
    assert flow.wait(annotations.list(keyword=question)).data == []
    with pytest.raises(NotFoundError):
        flow.wait(annotations.delete(annotation_id=made.id))


def test_the_app_gives_an_annotated_answer(flow: Flow) -> None:
    flow.only_local("it would change how a real app answers")
    client = flow.client("chat")
    annotations = client.chat.annotations
    question = flow.name("What is the best tea?")
    made = flow.wait(annotations.create(question=question, answer="Green."))
    flow.afterwards(lambda: annotations.delete(annotation_id=made.id))
    job = flow.wait(annotations.configure_reply(action="enable", score_threshold=0.9, **MODEL))
    flow.afterwards(lambda: annotations.configure_reply(action="disable", score_threshold=0.9, wait=True, **MODEL))
    assert job.job_status == "waiting"
    states: list[str] = []
    while states[-1:] != ["completed"]:
        states.append(flow.wait(annotations.reply_status(action="enable", job_id=job.job_id)).job_status)
    answer = flow.wait(client.chat.send(query=question, inputs=flow.inputs(client.chat)))
    assert answer.answer == "Green."
    assert answer.metadata.annotation_reply is not None
    assert answer.metadata.annotation_reply.id == made.id


def test_annotations_that_are_refused(flow: Flow) -> None:
    client = flow.client("chat")
    annotations = client.chat.annotations
    with pytest.raises(NotFoundError):
        flow.wait(annotations.update(annotation_id=UNKNOWN_ID, question=flow.name("x"), answer="y"))
    with pytest.raises(InvalidRequestError, match="action"):
        flow.wait(annotations.configure_reply(action="perhaps", score_threshold=0.9, **MODEL))
    with pytest.raises(BadRequestError):
        flow.wait(annotations.reply_status(action="enable", job_id=UNKNOWN_ID))
    with pytest.raises(BadRequestError):
        flow.wait(flow.client("chat", validate=False).chat.annotations.create(question=flow.name("x"), answer=None))
