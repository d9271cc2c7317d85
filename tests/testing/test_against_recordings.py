"""The local server held against recordings of real ones: same status, same members, same order of events."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from dify_client.testing import LocalDify
from tests.replay.recording import Recording, load_all

from .generations import Reply, compare
from .primed import prime
from .replaying import Replayer, events_of
from .staged import STAGES, Stage

STOPPED: Final = "somebody stopped it while it ran"
BUSY: Final = "another request was running at the same time"
TAGS: Final = "a fault of that server: it made or found the tag and answered 400"
ANSWERED: Final = "the forms were answered while this was read; test_branches does the same"
SUBMITTED: Final = "the form was submitted while this was read"
AFTER: Final = "needs an exchange before it that was not kept"
RUNNING: Final = "was asked while the run was going on"
KNOWN: Final = {
    "00-errors/37-root": "1.14.0 has no root route; newer servers do, and so has the local one",
    "06-workflow/25-slow-stopped-stream": STOPPED,
    "06-workflow/28-llm-stopped-stream": STOPPED,
    "08-chat/28-stopped-stream-chatflow_llm": STOPPED,
    "08-chat/41-limited-429-streaming": BUSY,
    "16-tags/01-list-initial": TAGS,
    "16-tags/02-create": TAGS,
    "16-tags/03-create2": TAGS,
    "16-tags/06-update": TAGS,
    "16-tags/14-dataset-detail-with-tags": AFTER,
    "16-tags/13-datasets-by-tag": "1.14.0 refuses a single tag; newer servers do not, nor does the local one",
    "18-retrieve/13-empty-dataset": "1.14.0 lets its vector database fail; the local one finds nothing",
    "21-human-input-workflow/34-blocking-then-live-events": RUNNING,
    "22-human-input-chatflow/10-events-live-snapshot-continue": SUBMITTED,
    "22-human-input-chatflow/11-events-live-no-snapshot": SUBMITTED,
    "22-human-input-chatflow/23-blocking-events-continue": SUBMITTED,
    "23-workflow-events/21-reattached-while-stopped": STOPPED,
    "24-events-across-pauses/29-mid-resume-events-snapshot": RUNNING,
    "24-events-across-pauses/35-race2-events-snapshot-continue": RUNNING,
    "24-events-across-pauses/43-parallel-events-continue": ANSWERED,
    "25-stream-hang/06-events-snapshot-of-stopped-run-still-status-running": "a stopped run is stopped, not running",
    "25-stream-hang/07-events-snapshot-continue-paused-run-idle": "five minutes of pings",
    "27-documents-new/05-signed-url-get": "the signature of the address was not kept",
    "27-documents-new/32-update-by-text-status": AFTER,
    "28-pipeline/34-documents-final": "lists other documents first",
    "29-misc/22-swagger": "no operation: what the server says about itself",
    "30-extra-human-input/08-parallel-both-events-continue": "two answers at once let 1.14.0 run everything twice",
    "30-extra-human-input/32-limit-first-pauses": BUSY,
}
"""Exchanges that are not comparable, or in which the local server is different, with the reason."""


NEWER: Final = {
    "workflow_started.data.reason: only local": "1.12.1 does not say why a run starts",
    ".extra_contents: only local": "1.12.1 has no forms in its messages",
    "'workflow_finished', 'message_end'], not": "1.12.1 ends a chatflow's stream the other way round",
    "status 200, not 204": "1.12.1 answers deletions with 200 and the text 204",
    "$.query: recorded object, local text": "1.12.1 wraps the question of a retrieval",
    "$.outputs: recorded text, local object": "1.12.1 gives the outputs of a run as text",
}
"""What differs between the generations everywhere."""
KNOWN_OLD: Final[dict[str, str]] = {
    "00-errors/28-workflow-bad-file-streaming": "1.14.0 meets wrong inputs of a stream with pings, 1.12.1 refuses them",
    "03-files/16-preview-attachment": AFTER,
    **dict.fromkeys(
        (
            "04-conversations/14-variables-page2",
            "04-conversations/18-variable-put-nickname-str",
            "04-conversations/19-variable-put-counter-float",
            "04-conversations/20-variable-put-counter-int",
            "04-conversations/21-variable-put-counter-int",
            "04-conversations/22-variable-put-history-list",
            "04-conversations/23-variable-put-profile-dict",
            "04-conversations/24-variable-put-flag-bool",
            "04-conversations/25-variable-put-mismatch",
        ),
        "variables of another conversation than the one that was made for 1.14.0",
    ),
    "06-workflow/08-run-detail-404": "1.12.1 answers 200 and null members for an unknown run",
    "06-workflow/17-partial-streaming-retry-failbranch": "what the app says",
    "07-annotations/09-reply-bad-action": "1.12.1 fails for an unknown action",
    "08-chat/42-limited-429-blocking": BUSY,
    "12-datasets/16-list-tag-ids": "1.12.1 refuses a single tag; newer servers do not, nor does the local one",
    "13-documents/34-update-by-text-name-only": "1.12.1 does not rename a document alone",
    "14-segments/19-delete-again": AFTER,
    "17-metadata/09-update-404": "1.12.1 answers 200 and null members for an unknown field",
    "17-metadata/21-delete": AFTER,
    "18-retrieve/12-economy": "1.12.1 lets its vector database fail; the local one finds nothing",
}
"""The same for 1.12.1, beside ``KNOWN``."""


@pytest.fixture
def clock() -> list[float]:
    """How far the server's clock is ahead, in seconds."""
    return [0.0]


@pytest.fixture
def server(clock: list[float]) -> Iterator[LocalDify]:
    scenario = Path(__file__).with_name("recorded.yaml")
    with LocalDify(scenario=scenario, audit=True, clock=lambda: time.time() + clock[0]) as started:
        yield started
        assert started.violations == []


def test_recorded_requests_are_answered_as_recorded(server: LocalDify, clock: list[float]) -> None:
    """In the order of the recordings, because later ones stand on earlier ones."""
    replayer = Replayer(server, prime(server))
    problems: list[str] = []
    compared = 0
    for name, recording in recordings("1.14.0").items():
        if name in KNOWN or not _comparable(recording):
            continue
        found = ["needs an id that is not known"]
        # A stage may leave a run at work, and a slow machine may find it finished: then it is played again.
        for _ in range(3 if name in STAGES else 1):
            if name in STAGES:
                replayer.ids.update(STAGES[name](_stage(server, clock, replayer, recording)))
            found = [f"needs {missing}" for missing in replayer.missing(recording)] or _compared(recording, replayer)
            if not found:
                break
        compared += 1
        problems += [f"{name}: {problem}" for problem in found]
    replayer.close()
    assert problems == []
    assert compared > 495
    _told("1.14.0", compared)


def test_the_older_generation(server: LocalDify) -> None:
    """The local server follows 1.14.0; where 1.12.1 answered otherwise, both recordings say so."""
    replayer = Replayer(server, prime(server))
    problems: list[str] = []
    compared = 0
    newer = recordings("1.14.0")
    for name, recording in recordings("1.12.1").items():
        if name in {**KNOWN, **KNOWN_OLD} or not _comparable(recording) or replayer.missing(recording):
            continue
        changed = (
            list(compare(Reply.recorded(recording.response), Reply.recorded(newer[name].response)))
            if name in newer
            else []
        )
        compared += 1
        problems += [
            f"{name}: {one}" for one in _compared(recording, replayer) if one not in changed and not _newer(one)
        ]
    replayer.close()
    assert problems == []
    assert compared > 265
    _told("1.12.1", compared)


def _told(generation: str, compared: int) -> None:
    """Hold the documentation page against what was compared: its numbers, and a row for everything that was not."""
    everything = len(recordings(generation))
    page = (Path(__file__).parents[2] / "docs" / "testing.md").read_text("utf-8")
    _, newer, older = page.split("| exchanges | why |")
    table = newer if generation == "1.14.0" else older
    counts = [int(count) for count in re.findall(r"^\| (\d+) \|", table, re.MULTILINE)]
    words = "of {0} recorded exchanges" if generation == "1.14.0" else "of {0} exchanges {1} are sent"
    assert words.format(everything, compared) in page
    assert sum(counts) == everything - compared


def _stage(server: LocalDify, clock: list[float], replayer: Replayer, recording: Recording) -> Stage:
    return Stage(server, clock, replayer.ids, replayer.missing(recording), lambda: replayer.send(recording))


@cache
def recordings(generation: str) -> dict[str, Recording]:
    """All of a release, by name, in their order."""
    return {found.name.removeprefix(f"{generation}/"): found for found in load_all(generation)}


def _newer(problem: str) -> bool:
    """A difference that is one between the generations everywhere."""
    return any(part in problem for part in NEWER)


def _comparable(recording: Recording) -> bool:
    """Not a stream on which nothing ever came, or that the client left; not a file too large to be kept."""
    if any(part.filename and part.content is None for part in recording.request.parts):
        return False
    if not recording.response.is_stream:
        return True
    return recording.response.closed_by == "server" and any(True for _ in events_of(recording.response.body))


def _compared(recording: Recording, replayer: Replayer) -> list[str]:
    recorded, local = Reply.recorded(recording.response), Reply.local(replayer.send(recording))
    if recorded.events is not None and local.events is not None:
        for name in {event["event"] for event in recorded.events}:
            # The n-th event of a name stands for the n-th; how many pieces a text has differs.
            same = ([event for event in reply.events or () if event["event"] == name] for reply in (recorded, local))
            for one, other in zip(*same, strict=False):
                replayer.learn(one, other)
    elif recorded.status == local.status and local.json is not None:
        replayer.learn(recorded.json, local.json)
    return list(compare(recorded, local))
