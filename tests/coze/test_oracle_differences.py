"""Where ours differs from the other client for Coze on purpose: each case says what that does, and what ours does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from coze_client import CozeAPIError, CozeStreamError, StreamInterrupted

from .conftest import Make, Respond
from .oracle_side import Theirs, cozepy
from .server import Coze


def outcome(read: Callable[[], Any]) -> Any:
    """What reading gives, or the error that it raises."""
    try:
        return read()
    except Exception as error:
        return error


def their_events(colour: str, *answer: httpx.Response) -> Any:
    """What the other client makes of the stream of a chat."""
    theirs = Theirs(colour, answer)
    return outcome(
        lambda: [
            event.message.content if event.message else str(event.event.value)
            for event in theirs.run(lambda coze: coze.chat.stream(bot_id="b", user_id="u"), "stream")[0]
        ]
    )


def our_events(coze: Coze, *answer: httpx.Response) -> Any:
    """What ours makes of it."""
    coze.answer(*answer)
    return outcome(
        lambda: [
            getattr(getattr(event, "data", None), "content", event.event)
            for event in coze.stream("chat.stream", bot_id="b")[1]
        ]
    )


DELTA = '{"role": "assistant", "type": "answer", "content": "%s", "content_type": "text"}'
HELLO = f"event:conversation.message.delta\ndata:{DELTA % 'a'}\n\n"
SAID = 'event: Message\ndata: {"content": "a"}\n\n'
DONE = "event:done\ndata:[DONE]\n\n"


@pytest.mark.parametrize(
    ("events", "theirs", "ours"),
    [
        ([HELLO, ": still here\n\n", HELLO, DONE], "CozeInvalidEventError", ["a", "a", "done"]),
        (
            [HELLO.replace(', "', ',\ndata: "'), DONE],
            "ValidationError",
            ["a", "done"],
        ),
        ([HELLO.replace('"a"', '"a\u2028b"'), DONE], "Exception", ["a\u2028b", "done"]),
        ([HELLO, 'event:conversation.chat.failed\ndata:{"code": 1, "msg": "m"}\n\n', DONE], "ValidationError",
         ["a", "conversation.chat.failed", "done"]),
        ([HELLO, 'event:error\ndata:{"code": 4000, "msg": "bad"}\n\n'], "Exception", CozeStreamError),
        ([HELLO, "event:conversation.message.delta\n"], ["a"], StreamInterrupted),
        ([HELLO, HELLO.rstrip(), ], ["a", "a"], StreamInterrupted),
        ([HELLO, DONE.rstrip()], ["a"], ["a", "done"]),
    ],
    ids=["comment", "two data lines", "line separator", "failed", "error", "cut off", "no end", "unfinished end"],
)  # fmt: skip
def test_streams_that_only_we_read(
    coze: Coze, make_response: Respond, events: list[str], theirs: Any, ours: Any
) -> None:
    """
    Given a stream that is right but unusual, or that goes wrong
    When both read it
    Then the other client fails or does not notice, and ours reads it or says what is wrong
    """
    found = their_events(coze.colour, make_response(events=events))
    if isinstance(theirs, str):
        kinds = {cls.__name__ for cls in type(found).__mro__}
        assert isinstance(found, Exception) and theirs in kinds, found
    else:
        assert found == theirs
    mine = our_events(coze, make_response(events=events))
    assert type(mine) is ours if isinstance(ours, type) else mine == ours, mine
    if isinstance(mine, CozeStreamError):
        assert (mine.number, mine.msg, mine.logid) == (4000, "bad", "log-1")


@pytest.mark.parametrize(
    ("lines", "ours"),
    [
        ([f"id: 0\n{SAID}", "event: PING\n\n"], ["Message", "Done"]),
        ([SAID], ["Message", "Done"]),
    ],
    ids=["ping without data", "no number"],
)
def test_runs_that_only_we_follow(coze: Coze, make_response: Respond, lines: list[str], ours: list[str]) -> None:
    """
    Given a sign of life without data, or an event without a number
    When both follow the run
    Then the other client fails, and ours goes on
    """
    events = [*lines, "id: 1\nevent: Done\ndata: {}\n\n"]
    theirs = Theirs(coze.colour, [make_response(events=events)])
    assert isinstance(
        outcome(lambda: theirs.run(lambda c: c.workflows.runs.stream(workflow_id="w"), "stream")), Exception
    )
    coze.answer(make_response(events=events))
    assert [event.event for event in coze.stream("workflows.stream", workflow_id="w")[1]] == ours


def test_an_error_status_without_a_code(coze: Coze, make_response: Respond, make_bot: Make) -> None:
    """
    Given the status 500 with a body that has no code
    When both read a bot
    Then the other client takes it for a bot, and ours raises
    """
    body = {"data": make_bot()}
    theirs = Theirs(coze.colour, [make_response(body=body, status=500)])
    assert theirs.run(lambda c: c.bots.retrieve(bot_id="b"), "value").name == "Weather"
    coze.answer(make_response(body=body, status=500))
    with pytest.raises(CozeAPIError):
        coze.call("bots.get_online", bot_id="b")


@pytest.mark.parametrize("code", [4000, 4016, 4104])
def test_both_raise_the_same_errors(coze: Coze, make_response: Respond, code: int) -> None:
    """
    Given an error of Coze
    When both meet it
    Then number, words, id and page are the same
    """
    theirs = Theirs(coze.colour, [make_response(code=code, msg="no", debug_url="https://d")])
    error = outcome(lambda: theirs.run(lambda c: c.bots.retrieve(bot_id="b"), "value"))
    coze.answer(make_response(code=code, msg="no", debug_url="https://d"))
    with pytest.raises(CozeAPIError) as caught:
        coze.call("bots.get_online", bot_id="b")
    mine = caught.value
    assert (mine.number, mine.msg, mine.logid, mine.debug_url) == (error.code, error.msg, error.logid, error.debug_url)


def test_what_only_we_have(coze: Coze, make_response: Respond) -> None:
    """
    Given the operation that the other client does not have
    When it is called
    Then it asks what the contract says
    """
    assert not hasattr(cozepy.Coze(auth=cozepy.TokenAuth("t")).workflows, "resume")
    coze.answer(make_response("{}", debug_url="d"))
    run = coze.call("workflows.resume", workflow_id="w", event_id="e", resume_data="a", interrupt_type=2)
    assert (run.data, coze.last.method, coze.last.path) == ("{}", "POST", "/v1/workflows/resume")
