"""The local server held against recordings of a real one: same status, same members, same order of events."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from dify_client.testing import LocalDify
from tests.replay.recording import Recording, load_all

from .primed import prime
from .replaying import Replayer, differences, events_of

STOPPED: Final = "somebody stopped it while it ran"
BUSY: Final = "another request was running at the same time"
TAGS: Final = "a fault of that server: it made or found the tag and answered 400"
SUBMITTED: Final = "the form was submitted or ran out in an exchange that was not kept"
AFTER: Final = "needs an exchange before it that was not kept"
RUNNING: Final = "was asked while the run was going on"
KNOWN: Final = {
    "00-errors/37-root": "1.14.0 has no root route; newer servers do, and so has the local one",
    "05-messages/12-feedback-null-again": AFTER,
    "06-workflow/25-slow-stopped-stream": STOPPED,
    "06-workflow/28-llm-stopped-stream": STOPPED,
    "08-chat/28-stopped-stream-chatflow_llm": STOPPED,
    "08-chat/41-limited-429-streaming": BUSY,
    "12-datasets/30-delete-404": AFTER,
    "13-documents/45-delete-archived-403": AFTER,
    "13-documents/48-delete": AFTER,
    "15-child-chunks/10-delete-404": AFTER,
    "16-tags/01-list-initial": TAGS,
    "16-tags/02-create": TAGS,
    "16-tags/03-create2": TAGS,
    "16-tags/06-update": TAGS,
    "16-tags/14-dataset-detail-with-tags": AFTER,
    "16-tags/13-datasets-by-tag": "1.14.0 refuses a single tag; newer servers do not, nor does the local one",
    "18-retrieve/13-empty-dataset": "1.14.0 lets its vector database fail; the local one finds nothing",
    "21-human-input-workflow/34-blocking-then-live-events": RUNNING,
    "21-human-input-workflow/52-form-get-expired-412": SUBMITTED,
    "21-human-input-workflow/56-form-get-after-node-timeout-412": SUBMITTED,
    "22-human-input-chatflow/10-events-live-snapshot-continue": SUBMITTED,
    "22-human-input-chatflow/11-events-live-no-snapshot": SUBMITTED,
    "22-human-input-chatflow/14-events-finished-run": SUBMITTED,
    "22-human-input-chatflow/15-events-finished-run-snapshot": SUBMITTED,
    "22-human-input-chatflow/23-blocking-events-continue": SUBMITTED,
    "23-workflow-events/18-two-readers-second": RUNNING,
    "24-events-across-pauses/35-race2-events-snapshot-continue": RUNNING,
    "27-documents-new/05-signed-url-get": "the signature of the address was not kept",
    "27-documents-new/32-update-by-text-status": AFTER,
    "28-pipeline/34-documents-final": "lists other documents first",
    "29-misc/22-swagger": "no operation: what the server says about itself",
    "30-extra-human-input/32-limit-first-pauses": BUSY,
}
"""Exchanges that are not comparable, or in which the local server is different, with the reason."""


@pytest.fixture(scope="module")
def server() -> Iterator[LocalDify]:
    with LocalDify(scenario=Path(__file__).with_name("recorded.yaml"), audit=True) as started:
        yield started
        assert started.violations == []


def test_recorded_requests_are_answered_as_recorded(server: LocalDify) -> None:
    """In the order of the recordings, because later ones stand on earlier ones."""
    replayer = Replayer(server, prime(server))
    problems: list[str] = []
    compared = 0
    for recording in load_all("1.14.0"):
        name = recording.name.removeprefix("1.14.0/")
        if name in KNOWN or not _comparable(recording) or replayer.missing(recording):
            continue
        compared += 1
        problems += [f"{name}: {problem}" for problem in _compare(recording, replayer)]
    replayer.close()
    assert problems == []
    assert compared > 390


def _comparable(recording: Recording) -> bool:
    """Not a stream on which nothing ever came, or that the client left; not a file too large to be kept."""
    if any(part.filename and part.content is None for part in recording.request.parts):
        return False
    if not recording.response.is_stream:
        return True
    return recording.response.closed_by == "server" and any(True for _ in events_of(recording.response.body))


def _compare(recording: Recording, replayer: Replayer) -> Iterator[str]:
    recorded = recording.response
    local = replayer.send(recording)
    if local.status_code != recorded.status:
        yield f"recorded {recorded.status}, local {local.status_code} {local.text[:100]}"
    elif recorded.is_stream:
        yield from _compare_streams(list(events_of(recorded.body)), list(events_of(local.content)), replayer)
    elif recorded.header("content-type").startswith("application/json") and recorded.body.strip():
        one, other = json.loads(recorded.body), local.json()
        replayer.learn(one, other)
        yield from differences(one, other)
        if local.status_code >= 400 and one.get("code") != other.get("code"):
            yield f"recorded code {one.get('code')}, local {other.get('code')}"
    elif recorded.body:
        kind = recorded.header("content-type").partition(";")[0]
        if local.headers.get("content-type", "").partition(";")[0] != kind:
            yield f"recorded {kind}, local {local.headers.get('content-type')}"


def _compare_streams(recorded: list[dict[str, Any]], local: list[dict[str, Any]], replayer: Replayer) -> Iterator[str]:
    if _order(recorded) != _order(local):
        yield f"recorded {_order(recorded)}, local {_order(local)}"
    for one, other in zip(recorded, local, strict=False):
        replayer.learn(one, other)
    first = {event["event"]: event for event in reversed(local)}
    for event in {event["event"]: event for event in reversed(recorded)}.values():
        if event["event"] in first:
            yield from differences(event, first[event["event"]], event["event"])


def _order(events: list[dict[str, Any]]) -> list[str]:
    """Names in their order; the same name several times in a row is one, since words and pieces differ."""
    names: list[str] = [event["event"] for event in events]
    return [name for place, name in enumerate(names) if place == 0 or names[place - 1] != name]
