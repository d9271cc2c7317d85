"""Chats: begun, waited for, streamed, cancelled, and gone on with after calls of tools."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Any

import httpx
import pytest

from coze_client import (
    Chat,
    ChatError,
    CozeAPIError,
    CozeStreamError,
    InvalidRequestError,
    Message,
    StreamInterrupted,
    assistant_text,
    audio_of,
    audio_part,
    file_part,
    image_part,
    logid_of,
    text_part,
    user_parts,
    user_text,
)  # fmt: skip

from .conftest import Make, Respond
from .server import TOKEN, Coze, FakeTime

MakeEvent = Callable[..., str]
ASKED: dict[str, Any] = {"bot_id": "bot-1", "additional_messages": [user_text("Rain?")]}
CALLS = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": [
    {"id": "call-1", "type": "function", "function": {"name": "look", "arguments": '{"at": "sky"}'}}
]}}  # fmt: skip


@pytest.fixture
def story(make_event: MakeEvent, make_chat: Make, make_message: Make) -> list[str]:
    """An answer in two pieces, with what the model thought, a whole message, and the end."""
    return [
        make_event("conversation.chat.created", make_chat(status="created")),
        make_event("conversation.chat.in_progress", make_chat(status="in_progress")),
        make_event("conversation.message.delta", make_message("", reasoning_content="Hm.")),
        make_event("conversation.message.delta", make_message("It ")),
        make_event("conversation.message.delta", make_message("rains.")),
        make_event("conversation.message.completed", make_message("It rains.")),
        make_event("conversation.message.completed", make_message("{}", type="verbose", id="message-2")),
        make_event("conversation.chat.completed", make_chat()),
        make_event("done", "[DONE]"),
    ]


def test_a_chat_is_begun(coze: Coze, make_chat: Make, make_response: Respond) -> None:
    """
    Given a question
    When a chat is begun without a stream
    Then the answer is the chat as it begins
    """
    coze.answer(make_response(make_chat(status="in_progress")))
    chat = coze.call("chat.create", **ASKED, conversation_id="talk-1", custom_variables={"city": "Ulm"})
    assert (chat.status, chat.usage.token_count, chat.logid) == ("in_progress", 5, "log-1")
    assert (coze.last.method, coze.last.path, coze.last.query) == ("POST", "/v3/chat", {"conversation_id": "talk-1"})
    assert coze.last.json == {
        "bot_id": "bot-1",
        "user_id": "u-1",
        "additional_messages": [{"role": "user", "type": "question", "content": "Rain?", "content_type": "text"}],
        "custom_variables": {"city": "Ulm"},
        "stream": False,
    }


def test_a_chat_names_its_user(coze: Coze, make_chat: Make, make_response: Respond) -> None:
    """
    Given a client with a user, and another one for this call
    When a chat is begun
    Then the call's is sent
    """
    coze.answer(make_response(make_chat()))
    coze.call("chat.create", bot_id="b", user_id="u-2")
    assert coze.last.json == {"bot_id": "b", "user_id": "u-2", "stream": False}


@pytest.mark.parametrize(("name", "arguments"), [("stream", {}), ("create", {"stream": True})])
def test_a_chat_is_streamed(
    coze: Coze, story: list[str], make_response: Respond, name: str, arguments: dict[str, Any]
) -> None:
    """
    Given the events of a chat
    When it is streamed, by either call
    Then each event is of its class, and they add up to the answer
    """
    coze.answer(make_response(events=story))
    stream, events = coze.stream(f"chat.{name}", **ASKED, **arguments)
    assert [type(event).__name__ for event in events] == [
        "ChatCreatedEvent", "ChatInProgressEvent", "MessageDeltaEvent", "MessageDeltaEvent", "MessageDeltaEvent",
        "MessageCompletedEvent", "MessageCompletedEvent", "ChatCompletedEvent", "ChatDoneEvent",
    ]  # fmt: skip
    assert (stream.text, stream.reasoning, stream.audio, stream.logid) == ("It rains.", "Hm.", b"", "log-1")
    assert (stream.chat.status, [message.type for message in stream.messages]) == ("completed", ["answer", "verbose"])
    assert (stream.tool_calls, stream.debug_url, logid_of(stream)) == ((), None, "log-1")
    assert coze.last.json["stream"] is True


def test_nothing_is_sent_before_a_stream_is_read(coze: Coze) -> None:
    """
    Given a client
    When a stream is only made
    Then nothing was sent, and it knows no id
    """
    stream = coze.sync_client().chat.stream(**ASKED)
    assert (coze.asked, stream.logid, stream.text) == ([], None, "")


@pytest.mark.parametrize(
    ("done", "data", "url"),
    [
        ('event:done\ndata:"[DONE]"\n\n', "[DONE]", None),
        ("event:done\ndata:[DONE]\n\n", "[DONE]", None),
        ("event: done\ndata: [DONE]", "[DONE]", None),
        ('event:done\ndata:{"debug_url": "https://d"}\n\n', {"debug_url": "https://d"}, "https://d"),
        ('event:done\ndata:{"debug_url": "https://d"}\n', {"debug_url": "https://d"}, "https://d"),
        ("event:done\ndata:\n\n", None, None),
    ],
)
def test_the_end_comes_in_many_forms(
    coze: Coze, story: list[str], make_response: Respond, done: str, data: Any, url: str | None
) -> None:
    """
    Given an end that is text in quotes, text, an object, or not closed
    When the stream is read
    Then it is complete
    """
    coze.answer(make_response(events=[*story[:-1], done]))
    stream, events = coze.stream("chat.stream", **ASKED)
    assert (events[-1].event, events[-1].data, stream.debug_url) == ("done", data, url)


def test_sound_comes_after_the_chat_is_completed(
    coze: Coze, story: list[str], make_event: MakeEvent, make_message: Make, make_response: Respond
) -> None:
    """
    Given sound that comes after the chat was completed
    When the stream is read
    Then it is there
    """
    pieces = [b"\x01\x02", b"\x03"]
    sound = [make_message(b64encode(piece).decode(), content_type="audio") for piece in pieces]
    audio = [make_event("conversation.audio.delta", message) for message in sound]
    coze.answer(make_response(events=[*story[:-1], *audio, story[-1]]))
    stream, events = coze.stream("chat.stream", **ASKED)
    assert (stream.audio, stream.text) == (b"\x01\x02\x03", "It rains.")
    assert audio_of(events[-2].data) == b"\x03"
    assert audio_of(Message(role="user", content="AQ==", content_type="text")) == b""


def test_several_answers_stand_below_each_other(
    coze: Coze, make_event: MakeEvent, make_message: Make, make_chat: Make, make_response: Respond
) -> None:
    """
    Given two answers whose pieces alternate, and one that came as a whole
    When the stream is read
    Then each is put together by itself
    """
    pieces = [("a", "1"), ("b", "x"), ("a", "2"), ("b", "y")]
    events = [make_event("conversation.message.delta", make_message(text, id=id)) for id, text in pieces]
    events.append(make_event("conversation.message.completed", make_message("whole", id="c")))
    ends = [make_event("conversation.chat.completed", make_chat()), make_event("done", "[DONE]")]
    coze.answer(make_response(events=[*events, *ends]))
    assert coze.stream("chat.stream", **ASKED)[0].text == "12\nxy\nwhole"


def test_the_bot_waits_for_tools_and_goes_on(
    coze: Coze, story: list[str], make_event: MakeEvent, make_chat: Make, make_response: Respond
) -> None:
    """
    Given a chat that waits for the output of a tool
    When that is given
    Then the chat goes on as another stream
    """
    waiting = make_chat(status="requires_action", required_action=CALLS)
    action = make_event("conversation.chat.requires_action", waiting)
    coze.answer(make_response(events=[action, story[-1]]), make_response(events=story, logid="log-2"))
    first, _ = coze.stream("chat.stream", **ASKED)
    (call,) = first.tool_calls
    assert (call.id, call.function.name, call.function.arguments_parsed) == ("call-1", "look", {"at": "sky"})
    second, events = coze.follow("submit_tool_outputs", first, [{"tool_call_id": call.id, "output": "wet"}])
    assert (second.text, second.logid, len(events)) == ("It rains.", "log-2", 9)
    assert coze.last.path == "/v3/chat/submit_tool_outputs"
    assert coze.last.query == {"conversation_id": "talk-1", "chat_id": "chat-1"}
    assert coze.last.json == {"tool_outputs": [{"tool_call_id": "call-1", "output": "wet"}], "stream": True}
    with pytest.raises(RuntimeError, match="does not wait for tools"):
        second.submit_tool_outputs([])


@pytest.mark.parametrize(
    "action",
    [None, {"type": "", "submit_tool_outputs": {"tool_calls": [{"id": "x"}]}}, {"type": "submit_tool_outputs"}],
)
def test_an_action_with_an_empty_type_is_none(
    coze: Coze, make_event: MakeEvent, make_chat: Make, make_response: Respond, action: Any
) -> None:
    """
    Given a chat whose action has no type, or no calls
    When its stream is read
    Then it waits for nothing
    """
    events = [
        make_event("conversation.chat.completed", make_chat(required_action=action)),
        make_event("done", "[DONE]"),
    ]
    coze.answer(make_response(events=events))
    assert coze.stream("chat.stream", **ASKED)[0].tool_calls == ()


def test_outputs_of_tools_without_a_stream(coze: Coze, make_chat: Make, make_response: Respond) -> None:
    """
    Given a chat that waits
    When the outputs are given without a stream
    Then the chat goes on
    """
    coze.answer(make_response(make_chat(status="in_progress")))
    chat = coze.call(
        "chat.submit_tool_outputs", conversation_id="t", chat_id="c",
        tool_outputs=[{"tool_call_id": "call-1", "output": "wet"}],
    )  # fmt: skip
    assert (chat.status, coze.last.json["stream"]) == ("in_progress", False)


@pytest.mark.parametrize("alone", [True, False], ids=["the error alone", "with its chat"])
def test_a_chat_fails(coze: Coze, make_event: MakeEvent, make_chat: Make, make_response: Respond, alone: bool) -> None:
    """
    Given a chat that fails, told by its error alone or by the whole chat
    When it is streamed
    Then that is an event of its class, and its result is an error
    """
    error = {"code": 5000, "msg": "broken"}
    data = error if alone else make_chat(status="failed", last_error=error)
    events = [make_event("conversation.chat.failed", data), make_event("done", "[DONE]")]
    coze.answer(make_response(events=events), make_response(events=events))
    _, seen = coze.stream("chat.stream", **ASKED)
    assert isinstance(seen[0].data, ChatError if alone else Chat)
    with pytest.raises(CozeStreamError, match="broken") as caught:
        coze.result("chat.stream", **ASKED)
    assert (caught.value.number, caught.value.logid, caught.value.status) == (5000, "log-1", 200)


def test_the_error_of_a_failed_chat_repeats_no_token(
    coze: Coze, story: list[str], make_event: MakeEvent, make_response: Respond
) -> None:
    """
    Given a chat that fails with words in which the token stands
    When its result is wanted
    Then the error hides the token
    """
    failed = make_event("conversation.chat.failed", {"code": 5000, "msg": f"odd: {TOKEN}"})
    coze.answer(make_response(events=[*story[:5], failed, make_event("done", "[DONE]")]))
    with pytest.raises(CozeStreamError, match=r"odd: \[hidden\]") as caught:
        coze.result("chat.stream", **ASKED)
    assert TOKEN not in f"{caught.value!r} {caught.value} {vars(caught.value)}"


def test_data_of_another_kind_ends_no_stream(
    coze: Coze, story: list[str], make_event: MakeEvent, make_response: Respond, make_message: Make
) -> None:
    """
    Given events whose data is not what their class says
    When they are streamed
    Then they are passed on, and the text is that of the others
    """
    names = ("message.delta", "message.completed", "audio.delta", "chat.created", "chat.in_progress", "chat.completed")
    odd = [make_event(f"conversation.{name}", data) for name in names for data in (None, [1], '"x"')]
    odd += [make_event("conversation.message.delta", make_message(content=5, id=[1], reasoning_content={}))]
    coze.answer(make_response(events=[*odd, *story]))
    stream, seen = coze.stream("chat.stream", **ASKED)
    assert len(seen) == len(odd) + len(story)
    assert (stream.text, stream.chat.id, stream.audio) == ("It rains.", "chat-1", b"")
    for data in (None, 5, {"code": [1], "msg": 5}):
        events = [make_event("conversation.chat.failed", data), make_event("done", "[DONE]")]
        coze.answer(make_response(events=events))
        with pytest.raises(CozeStreamError, match="the chat failed"):
            coze.result("chat.stream", **ASKED)


def test_a_chat_gives_its_result(coze: Coze, story: list[str], make_response: Respond) -> None:
    """
    Given a chat that goes well
    When only its result is wanted
    Then it has the chat, the messages and the text
    """
    coze.answer(make_response(events=story))
    result = coze.result("chat.stream", **ASKED)
    assert (result.chat.id, result.text, len(result.messages)) == ("chat-1", "It rains.", 2)


def test_a_stream_without_a_chat_has_no_result(coze: Coze, make_event: MakeEvent, make_response: Respond) -> None:
    """
    Given a stream that ends at once
    When its result is wanted
    Then that is an error
    """
    coze.answer(make_response(events=[make_event("done", "[DONE]")]))
    with pytest.raises(CozeStreamError, match="the chat failed"):
        coze.result("chat.stream", **ASKED)


@pytest.mark.parametrize(
    ("data", "number", "msg"),
    [({"code": 4000, "msg": "bad"}, 4000, "bad"), ({}, None, "{}"), ("no JSON", None, "no JSON")],
)
def test_an_error_event_is_raised(
    coze: Coze, story: list[str], make_event: MakeEvent, make_response: Respond, data: Any, number: int, msg: str
) -> None:
    """
    Given an error in the middle of a stream, with everything, with nothing, or as text
    When the stream is read
    Then it is raised with the text so far and the id of the call
    """
    coze.answer(make_response(events=[*story[:5], make_event("error", data)]))
    with pytest.raises(CozeStreamError) as caught:
        coze.stream("chat.stream", **ASKED)
    error = caught.value
    assert (error.number, error.msg, error.logid, error.partial_text) == (number, msg, "log-1", "It rains.")
    assert isinstance(error, CozeAPIError)


def test_a_stream_is_answered_with_an_error(coze: Coze, make_response: Respond) -> None:
    """
    Given a conversation in which a chat is going on
    When another one is streamed
    Then the answer, which is no stream, is raised
    """
    coze.answer(make_response(code=4016, msg="busy"))
    with pytest.raises(CozeAPIError, match="4016: busy") as caught:
        coze.stream("chat.stream", **ASKED)
    assert (caught.value.number, caught.value.logid) == (4016, "log-1")


@pytest.mark.parametrize("tail", ["", "event:done", "event:done\n", 'event:conversation.message.delta\ndata:{"role"'])
def test_a_stream_that_is_cut_off_is_no_whole_one(
    coze: Coze, story: list[str], make_response: Respond, tail: str
) -> None:
    """
    Given a stream that ends before its end, or in the middle of an event
    When it is read
    Then that is an error with the text so far
    """
    coze.answer(make_response(events=[*story[:5], tail]))
    with pytest.raises(StreamInterrupted) as caught:
        coze.stream("chat.stream", **ASKED)
    assert (caught.value.partial_text, logid_of(caught.value)) == ("It rains.", "log-1")


def test_odd_streams_are_read(
    coze: Coze, make_event: MakeEvent, make_chat: Make, make_message: Make, make_response: Respond
) -> None:
    """
    Given comments, data in two lines, a line separator in text, a new event, and one that is broken
    When the stream is read
    Then nothing is lost
    """
    two_lines = json.dumps(make_message("two"), indent=0).replace("\n", "\ndata:")
    events = [
        ": a comment\n\n",
        f"event:conversation.message.delta\ndata:{two_lines}\n\n",
        make_event("conversation.message.delta", make_message(" a\u2028b\u0085c")),
        make_event("conversation.message.liked", {"by": "me"}),
        make_event("conversation.message.delta", {"content": "without a role"}),
        make_event("conversation.message.delta", "no JSON"),
        make_event("done", "[DONE]"),
    ]
    coze.answer(make_response(events=events))
    stream, seen = coze.stream("chat.stream", **ASKED)
    assert stream.text == "two a\u2028b\u0085c"
    unknown = [(event.name, type(event.error).__name__) for event in seen if event.event == "__unknown__"]
    assert unknown == [
        ("conversation.message.liked", "NoneType"),
        ("conversation.message.delta", "KeyError"),
        ("conversation.message.delta", "JSONDecodeError"),
    ]


@pytest.mark.parametrize("size", [1, 7, 64])
def test_pieces_of_any_size(coze: Coze, story: list[str], size: int) -> None:
    """
    Given the same stream in pieces that end anywhere
    When it is read
    Then it is the same
    """
    content = "".join(story).encode()
    pieces = [content[start : start + size] for start in range(0, len(content), size)]

    class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            return iter(pieces)

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for piece in pieces:
                yield piece

    coze.answer(httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=Body()))
    assert coze.stream("chat.stream", **ASKED)[0].text == "It rains."


def test_how_a_chat_is_going(coze: Coze, make_chat: Make, make_response: Respond) -> None:
    """
    Given a chat
    When it is asked for
    Then that is a GET, and unknown values and empty actions are kept
    """
    coze.answer(make_response(make_chat(status="compleated", last_error=None)))
    chat = coze.call("chat.get", conversation_id="talk-1", chat_id="chat-1")
    assert (chat.status, chat.last_error, chat.required_action.type) == ("compleated", None, "")
    assert (coze.last.method, coze.last.path) == ("GET", "/v3/chat/retrieve")
    assert coze.last.query == {"conversation_id": "talk-1", "chat_id": "chat-1"}


def test_a_chat_is_cancelled(coze: Coze, make_chat: Make, make_response: Respond) -> None:
    """
    Given a chat
    When it is cancelled
    Then its ids are sent, and the chat comes back
    """
    coze.answer(make_response(make_chat(status="canceled")))
    assert coze.call("chat.cancel", conversation_id="talk-1", chat_id="chat-1").status == "canceled"
    assert coze.last.json == {"conversation_id": "talk-1", "chat_id": "chat-1"}


def test_what_was_said(coze: Coze, make_message: Make, make_response: Respond) -> None:
    """
    Given an answer whose result is a list
    When the messages of a chat are read
    Then they and the id of the call are there
    """
    coze.answer(make_response([make_message("a"), make_message("b", type="follow_up")]))
    said = coze.call("chat.messages.list", conversation_id="talk-1", chat_id="chat-1")
    assert ([message.content for message in said.data], said.logid) == (["a", "b"], "log-1")


@pytest.mark.parametrize("status", ["completed", "failed", "requires_action", "canceled"])
def test_a_chat_is_waited_for(
    coze: Coze, make_chat: Make, make_message: Make, make_response: Respond, time: FakeTime, status: str
) -> None:
    """
    Given a chat that is over at the third look
    When it is begun and waited for
    Then it is looked at once a second, and what was said is read at the end
    """
    looks = [make_response(make_chat(status=s)) for s in ("created", "in_progress", "in_progress", status)]
    coze.answer(*looks, make_response([make_message("Hello"), make_message("More?", type="follow_up")]))
    poll = coze.call("chat.create_and_poll", **ASKED, polling=time.polling())
    assert (poll.chat.status, poll.text, poll.logid, time.slept) == (status, "Hello", "log-1", [1.0, 1.0, 1.0])
    assert [asked.path.rpartition("/")[2] for asked in coze.asked] == ["chat", *["retrieve"] * 3, "list"]
    assert coze.asked[0].json["auto_save_history"] is True


def test_a_chat_that_is_over_at_once_is_not_looked_at(
    coze: Coze, make_chat: Make, make_response: Respond, time: FakeTime
) -> None:
    """
    Given a chat that is over when it begins
    When it is waited for
    Then nobody waits
    """
    coze.answer(make_response(make_chat()), make_response([]))
    assert coze.call("chat.create_and_poll", **ASKED, polling=time.polling()).text == ""
    assert time.slept == []


def test_a_chat_that_takes_too_long_is_cancelled(
    coze: Coze, make_chat: Make, make_response: Respond, time: FakeTime
) -> None:
    """
    Given a chat that never ends
    When the time is up
    Then it is cancelled, and no messages are read
    """
    going = [make_response(make_chat(status="in_progress")) for _ in range(3)]
    coze.answer(*going, make_response(make_chat(status="canceled")))
    poll = coze.call("chat.create_and_poll", **ASKED, polling=time.polling(timeout=2.0))
    assert (poll.chat.status, poll.messages, poll.text, time.slept) == ("canceled", (), "", [1.0, 1.0])
    assert coze.last.path == "/v3/chat/cancel"


def test_a_chat_that_can_no_longer_be_cancelled_is_waited_for(
    coze: Coze, make_chat: Make, make_message: Make, make_response: Respond, time: FakeTime
) -> None:
    """
    Given a chat that ends while it is cancelled
    When the time is up
    Then it is waited for after all, and cancelled only once
    """
    going = [make_response(make_chat(status="in_progress")) for _ in range(2)]
    refused = make_response(code=4104, msg="over")
    again = make_response(make_chat(status="in_progress"))
    coze.answer(*going, refused, again, make_response(make_chat()), make_response([make_message("Late")]))
    poll = coze.call("chat.create_and_poll", **ASKED, polling=time.polling(timeout=1.0))
    assert (poll.text, time.slept) == ("Late", [1.0, 1.0])
    assert [asked.path for asked in coze.asked].count("/v3/chat/cancel") == 1


def test_another_error_while_cancelling_is_raised(
    coze: Coze, make_chat: Make, make_response: Respond, time: FakeTime
) -> None:
    """
    Given a chat that cannot be cancelled for another reason
    When the time is up
    Then that is raised
    """
    coze.answer(*[make_response(make_chat(status="in_progress"))] * 1, make_response(make_chat(status="in_progress")))
    coze.answer(make_response(code=4000, msg="no"))
    with pytest.raises(CozeAPIError, match="4000: no"):
        coze.call("chat.create_and_poll", **ASKED, polling=time.polling(timeout=1.0))


def test_waiting_without_a_limit(coze: Coze, make_chat: Make, make_response: Respond, time: FakeTime) -> None:
    """
    Given a chat that takes an hour
    When it is waited for without a limit
    Then it is never cancelled
    """
    going = [make_response(make_chat(status="in_progress")) for _ in range(20)]
    coze.answer(*going, make_response(make_chat()), make_response([]))
    poll = coze.call("chat.create_and_poll", **ASKED, polling=time.polling(timeout=None))
    assert (poll.chat.status, len(time.slept)) == ("completed", 20)


def content_of(parts: Sequence[Any]) -> Any:
    """What the content of a message of several parts says."""
    message = user_parts(parts, meta_data={"a": "b"})
    assert (message.role, message.content_type, message.meta_data) == ("user", "object_string", {"a": "b"})
    return json.loads(message.content or "")


def test_messages_of_several_parts() -> None:
    """
    Given text, a picture, a file and speech
    When a message is made of them
    Then its content is their JSON text
    """
    parts = [
        text_part("What is this?"),
        image_part(file_id="f"),
        file_part(file_url="https://f"),
        audio_part(file_id="a"),
    ]
    assert content_of(parts) == [
        {"type": "text", "text": "What is this?"},
        {"type": "image", "file_id": "f"},
        {"type": "file", "file_url": "https://f"},
        {"type": "audio", "file_id": "a"},
    ]
    said = assistant_text("Yes.", meta_data={"a": "b"})
    assert (said.role, said.type, said.content, said.meta_data) == ("assistant", "answer", "Yes.", {"a": "b"})


@pytest.mark.parametrize(
    "make",
    [
        lambda: user_parts([]),
        lambda: user_parts([text_part("a"), text_part("b")]),
        lambda: image_part(),
        lambda: file_part(file_id="a", file_url="b"),
        lambda: audio_part(file_id=""),
    ],
)
def test_messages_that_coze_would_refuse_are_not_made(make: Callable[[], Any]) -> None:
    """
    Given parts that make no message
    When one is made of them
    Then that is refused
    """
    with pytest.raises(InvalidRequestError):
        make()


def test_too_many_messages_are_not_sent(coze: Coze) -> None:
    """
    Given more messages than a chat takes
    When it is begun
    Then that is refused before anything is sent
    """
    with pytest.raises(InvalidRequestError, match="additional_messages"):
        coze.call("chat.create", bot_id="b", additional_messages=[user_text("a")] * 101)
    assert coze.asked == []
