"""Apps of every kind on a local Dify: the module is made of what the app says, imported, and used with both clients."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from dify_client import AsyncDifyClient, DifyClient, InputFile, InvalidRequestError
from dify_client.appgen import app_form, fetch_form, generate_module
from dify_client.testing import LocalDify
from dify_client.testing.scenarios import AppSpec, Scenario
from tests.overlays.colours import AsyncColour, Colour, SyncColour

from .modules import EVERYTHING, load

MODES = ("chat", "agent-chat", "advanced-chat", "completion", "workflow")
SCENARIO = Scenario(
    apps=tuple(
        AppSpec(f"my {mode}", mode, inputs=EVERYTHING, outputs={"answer": "done", "n": 3, "more": {"a": 1}})
        for mode in MODES
    )
)
SCAN = InputFile.from_url("https://example.org/a.png")
GIVEN = {"topic": "tea", "tone": "casual", "scan": SCAN, "profile": {"name": "x"}, "a_b": "odd"}
SENT = {
    "topic": "tea",
    "tone": "casual",
    "scan": {"type": "image", "transfer_method": "remote_url", "url": "https://example.org/a.png"},
    "profile": {"name": "x"},
    "a b": "odd",
}


@pytest.fixture(scope="module")
def dify() -> Iterator[LocalDify]:
    with LocalDify(scenario=SCENARIO) as server:
        yield server


@pytest.fixture(params=[SyncColour, AsyncColour], ids=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> Iterator[Colour]:
    found: Colour = request.param()
    yield found
    found.close()


def bot(dify: LocalDify, colour: Colour, mode: str) -> Any:
    """The class of an app, made and filled with a client."""
    client = colour.client(dify.base_url, api_key=dify.api_keys[f"my {mode}"])
    module = load(generate_module(fetch_form(dify.client(f"my {mode}")), "Bot"))
    return module.Bot(client) if isinstance(client, DifyClient) else module.AsyncBot(client)


def last(dify: LocalDify, operation: str) -> Mapping[str, Any]:
    """The body of the newest call."""
    found: Mapping[str, Any] = [one for one in dify.requests if one.operation == operation][-1].json
    return found


@pytest.mark.parametrize("mode", ["chat", "agent-chat", "advanced-chat"])
def test_apps_with_conversations(dify: LocalDify, colour: Colour, mode: str) -> None:
    app = bot(dify, colour, mode)

    answer = colour.wait(app.send("Hi", **GIVEN, files=[SCAN], user="me"))
    body = last(dify, "sendChatMessage")
    assert (body["query"], body["inputs"], body["user"]) == ("Hi", SENT, "me")
    assert [one["url"] for one in body["files"]] == ["https://example.org/a.png"]
    assert body["response_mode"] == ("streaming" if mode == "agent-chat" else "blocking")
    assert answer.answer == "You said: Hi"

    again = colour.wait(app.complete("More", topic="tea", conversation_id=answer.conversation_id, user="me"))
    assert again.conversation_id == answer.conversation_id
    assert last(dify, "sendChatMessage")["inputs"] == {"topic": "tea"}

    events = app.stream("Why", topic="tea", idle_timeout=50)
    assert "".join(getattr(event, "answer", "") or "" for event in colour.items(events)) == "You said: Why"
    assert last(dify, "sendChatMessage")["response_mode"] == "streaming"


@pytest.mark.parametrize("mode", ["chat", "agent-chat", "advanced-chat"])
def test_conversations(dify: LocalDify, colour: Colour, mode: str) -> None:
    app = bot(dify, colour, mode)
    talk = app.conversation(topic="tea", tone="formal", user="me")
    first = colour.wait(talk.complete("One"))
    second = colour.wait(talk.complete("Two"))

    assert first.conversation_id == second.conversation_id == talk.conversation_id
    assert last(dify, "sendChatMessage")["inputs"] == {"topic": "tea", "tone": "formal"}
    if mode != "advanced-chat":
        third = colour.wait(app.resume(first.conversation_id, user="me").complete("Three"))
        assert third.conversation_id == first.conversation_id
        assert last(dify, "sendChatMessage")["inputs"] == {}


def test_a_completion_app(dify: LocalDify, colour: Colour) -> None:
    app = bot(dify, colour, "completion")
    for call in (app.send, app.complete):
        assert colour.wait(call(**GIVEN)).answer == "You said: "
        assert last(dify, "sendCompletionMessage")["inputs"] == SENT
    assert "message_end" in [event.event for event in colour.items(app.stream(topic="x"))]


def test_a_workflow(dify: LocalDify, colour: Colour) -> None:
    app = bot(dify, colour, "workflow")
    run = colour.wait(app.run(**GIVEN))
    assert last(dify, "runWorkflow")["inputs"] == SENT
    assert app.outputs(run) == {"answer": "done", "n": 3, "more": {"a": 1}} if hasattr(app, "outputs") else run.data

    later = bot(dify, colour, "workflow")  # now there are runs that show the outputs
    stream = later.stream(topic="x", files=[SCAN])
    assert "workflow_finished" in [event.event for event in colour.items(stream)]
    assert later.outputs(stream) == later.outputs(colour.wait(later.complete(topic="x")))
    assert later.outputs(stream) == {"answer": "done", "n": 3, "more": {"a": 1}}
    unfinished = later.stream(topic="x")
    with pytest.raises(InvalidRequestError, match="has no outputs"):
        later.outputs(unfinished)
    colour.shut(unfinished)


def test_outputs_are_learned_from_runs(dify: LocalDify) -> None:
    client = dify.client("my workflow")
    client.workflow.run(inputs={"topic": "x"})

    found = fetch_form(client)
    assert found.outputs is not None
    assert [(one.name, one.type, one.always) for one in found.outputs] == [
        ("answer", "string", True),
        ("n", "number", True),
        ("more", "object", True),
    ]
    assert fetch_form(client, runs=0).outputs is None


def test_nothing_is_sent_that_the_app_does_not_take(dify: LocalDify, colour: Colour) -> None:
    for mode, call in (("chat", "send"), ("workflow", "run"), ("completion", "stream"), ("agent-chat", "complete")):
        app = bot(dify, colour, mode)
        question = ["Hi"] if mode in ("chat", "agent-chat") else []
        before = len(dify.requests)
        with pytest.raises(InvalidRequestError, match="'Topic' has 11 characters"):
            colour.wait(getattr(app, call)(*question, topic="12345678901"))
        assert len(dify.requests) == before


def test_an_agent_of_the_new_kind_streams(dify: LocalDify) -> None:
    """Servers call newer agents ``agent``; they are spoken to like the older ones."""
    client = dify.client("my agent-chat")
    form = app_form(client.core.app.parameters().to_dict(), {"name": "x", "mode": "agent"})
    module = load(generate_module(form, "Bot"))

    assert module.Bot(client).send("Hi", topic="x").answer == "You said: Hi"
    assert last(dify, "sendChatMessage")["response_mode"] == "streaming"

    async def ask() -> str:
        async with AsyncDifyClient(dify.base_url, api_key=dify.api_keys["my agent-chat"], user="u") as other:
            answer: str = (await module.AsyncBot(other).send("Hi", topic="x")).answer
            return answer

    assert asyncio.run(ask()) == "You said: Hi"
