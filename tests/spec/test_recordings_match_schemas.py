"""Every recorded answer of a real server fits the schemas, and every member it has is described in them."""

from __future__ import annotations

import json
from typing import Final

import pytest

from tests.replay.recording import Recording, load_all
from tests.spec.contract import JSON, STREAM, contract, events

RECORDINGS: Final = tuple(load_all())
JSON_ANSWERS: Final = tuple(r for r in RECORDINGS if r.response.header("content-type").startswith(JSON))
STREAMS: Final = tuple(r for r in RECORDINGS if r.response.is_stream)

NOT_OPERATIONS: Final = {("GET", "/v1/swagger.json"), ("HEAD", "/v1/parameters")}
"""Recorded calls that servers answer with 200 although they are no operations of the API."""


def is_operation(recording: Recording) -> bool:
    return (recording.request.method, recording.request.path) not in NOT_OPERATIONS


@pytest.mark.parametrize("recording", [r for r in JSON_ANSWERS if r.response.status < 400 and is_operation(r)], ids=str)
def test_answers_fit(recording: Recording) -> None:
    request, response = recording.request, recording.response
    operation = contract().operation(request.method, request.path)
    assert operation is not None, f"{request.method} {request.path} is in no specification"
    if contract().is_empty(operation):  # older servers put the status into the body of what should be a 204
        assert response.body.strip() in {b"", b"204"}
        return
    if operation.id == "textToAudio":  # an unknown message: 200 and null instead of sound or an error
        assert response.body.strip() == b"null"
        return
    schema = contract().answer(operation, response.status, JSON)
    assert schema is not None, f"{operation.id} describes no JSON answer with status {response.status}"
    assert contract().problems(schema, json.loads(response.body)) == []


@pytest.mark.parametrize("recording", [r for r in JSON_ANSWERS if r.response.status >= 400], ids=str)
def test_errors_fit(recording: Recording) -> None:
    problem = contract().problems(contract().component("ErrorBody"), json.loads(recording.response.body))
    assert problem == []


@pytest.mark.parametrize("recording", STREAMS, ids=str)
def test_events_fit(recording: Recording) -> None:
    operation = contract().operation(recording.request.method, recording.request.path)
    assert operation is not None
    union = contract().answer(operation, recording.response.status, STREAM)
    assert union is not None, f"{operation.id} describes no stream"
    for number, event in enumerate(events(recording.response.body)):
        member = contract().member(union, event)
        assert member is not None, f"event {number}: {event.get('event')} is not in the union"
        assert contract().problems(member, event) == [], f"event {number}"


def test_recordings_are_there() -> None:
    assert {r.version for r in RECORDINGS} == {"1.12.1", "1.14.0"}
    assert len(STREAMS) > 50
    assert len(JSON_ANSWERS) > 600
