"""A program that uses the public calls. It is never run: mypy and pyright must infer exactly the types it asserts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from typing_extensions import assert_never, assert_type

from dify_client import (
    AnnotationList,
    AppParameters,
    AsyncBinaryResponse,
    AsyncChatStream,
    AsyncConversation,
    AsyncDifyClient,
    AsyncPages,
    AsyncWorkflowStream,
    AudioTranscript,
    BinaryResponse,
    ChatBlockingResponse,
    ChatEvent,
    ChatMessageResponse,
    ChatRequest,
    ChatStream,
    Conversation,
    ConversationItem,
    ConversationList,
    DifyClient,
    EventStream,
    FileInput,
    InputFile,
    MessageEndEvent,
    MessageEvent,
    OperationResult,
    Pages,
    RequestOptions,
    Response,
    UnknownEvent,
    UploadedFile,
    WorkflowBlockingResponse,
    WorkflowEvent,
    WorkflowRun,
    WorkflowStream,
)
from dify_client.api.messages import send_chat_message
from dify_client.params import FileInputParams


def chat(client: DifyClient) -> None:
    """The mode decides the type of the answer."""
    assert_type(client.chat.send(query="hi"), ChatBlockingResponse)
    assert_type(client.chat.send(query="hi", response_mode="blocking"), ChatBlockingResponse)
    assert_type(client.chat.send(query="hi", response_mode="streaming"), ChatStream)
    assert_type(client.chat.complete(query="hi"), ChatBlockingResponse)
    assert_type(client.chat.stop(task_id="t"), OperationResult)
    assert_type(client.with_response.chat.send(query="hi"), Response[ChatBlockingResponse])
    with client.chat.stream(query="hi", include_pings=True, idle_timeout=None) as stream:
        assert_type(stream, ChatStream)
        assert_type(stream.text, str)
        assert_type(stream.conversation_id, str | None)
        for event in stream:
            assert_type(event, ChatEvent)
            narrow(event)
    assert_type(stream.result(), ChatBlockingResponse)


def narrow(event: ChatEvent) -> str:
    """The wire name tells the class."""
    if event.event == "message":
        assert_type(event, MessageEvent)
        return event.answer
    if event.event == "message_end":
        assert_type(event, MessageEndEvent)
        return event.conversation_id or ""
    if isinstance(event, UnknownEvent):
        assert_type(event.event, Literal["__unknown__"])
        assert_type(event.raw, Mapping[str, Any] | str)
        return event.name or ""
    return event.event


def blocking_answer(answer: ChatBlockingResponse) -> str:
    """Finished and paused answers are told apart by their event."""
    if isinstance(answer, ChatMessageResponse):
        return answer.answer
    return answer.event


def workflow(client: DifyClient) -> None:
    """Runs, their streams and their events."""
    assert_type(client.workflow.run(inputs={"a": 1}), WorkflowBlockingResponse)
    assert_type(client.workflow.run(inputs={}, response_mode="streaming"), WorkflowStream)
    assert_type(client.workflow.runs.get(workflow_run_id="r"), WorkflowRun)
    for event in client.workflow.stream(inputs={}):
        assert_type(event, WorkflowEvent)
        if event.event == "node_finished":
            assert_type(event.data.title, str)


def resources(client: DifyClient, path: Path) -> None:
    """Uploads, downloads, lists."""
    assert_type(client.chat.files.upload(file=path), UploadedFile)
    assert_type(client.chat.files.upload(file=("a.txt", b"x", "text/plain")), UploadedFile)
    assert_type(client.chat.files.preview(file_id="f"), BinaryResponse)
    assert_type(client.chat.audio.to_text(file=b"..."), AudioTranscript)
    assert_type(client.chat.conversations.list(limit=5, sort_by="-updated_at"), ConversationList)
    assert_type(client.chat.conversations.iter(), Pages[ConversationList, ConversationItem])
    for conversation in client.chat.conversations.iter():
        assert_type(conversation, ConversationItem)
    assert_type(client.chat.annotations.list(), AnnotationList)
    assert_type(client.core.app.parameters(), AppParameters)
    assert_type(client.chat.conversations.delete(conversation_id="c"), None)


def requests(client: DifyClient) -> None:
    """Models, dict literals and builders; options and the low-level call."""
    file: FileInputParams = {"type": "image", "transfer_method": "remote_url", "url": "https://example.org/x.png"}
    client.chat.send(query="hi", files=[file, InputFile.from_url("https://example.org/x.png")])
    request = ChatRequest.builder().query("hi").inputs({}).user("u").build()
    assert_type(request, ChatRequest)
    assert_type(send_chat_message.sync(client=client, body=request), ChatBlockingResponse)
    assert_type(send_chat_message.sync_detailed(client=client, body=request), Response[ChatBlockingResponse])
    assert_type(send_chat_message.stream(client=client, body=request), EventStream[ChatEvent])
    assert_type(client.with_options(RequestOptions(timeout=5)), DifyClient)
    assert_type(client.request("GET", "/info"), Response[Any])
    assert_type(DifyClient.builder().base_url("https://example.org/v1").build(), DifyClient)
    assert_type(FileInput(type="image", transfer_method="local_file", upload_file_id="x"), FileInput)


def conversation(client: DifyClient) -> None:
    """A conversation keeps who and which."""
    talk = client.conversation(user="me")
    assert_type(talk, Conversation)
    assert_type(talk.send("hi"), ChatBlockingResponse)
    assert_type(talk.stream("hi"), ChatStream)


async def asynchronous(client: AsyncDifyClient) -> None:
    """The same in the other colour: answers are awaited, streams and pages are not."""
    assert_type(await client.chat.send(query="hi"), ChatBlockingResponse)
    assert_type(await client.chat.send(query="hi", response_mode="streaming"), AsyncChatStream)
    assert_type(await client.with_response.chat.send(query="hi"), Response[ChatBlockingResponse])
    assert_type(client.workflow.stream(inputs={}), AsyncWorkflowStream)
    async with client.chat.stream(query="hi") as stream:
        async for event in stream:
            assert_type(event, ChatEvent)
    assert_type(await stream.result(), ChatBlockingResponse)
    assert_type(client.chat.conversations.iter(), AsyncPages[ConversationList, ConversationItem])
    assert_type(await client.chat.files.preview(file_id="f"), AsyncBinaryResponse)
    assert_type(client.conversation(), AsyncConversation)
    request = ChatRequest(query="hi", inputs={})
    assert_type(await send_chat_message.asyncio(client=client, body=request), ChatBlockingResponse)


def every_member_is_known(event: WorkflowEvent) -> str:
    """Value sets stay open on reading: a known value narrows nothing away."""
    if event.event != "workflow_finished":
        return ""
    status = event.data.status
    if status == "succeeded":
        return "yes"
    return status or "unknown"


def mode(value: Literal["blocking", "streaming"]) -> str:
    """Closed sets can be matched to the end."""
    if value == "blocking":
        return "all at once"
    if value == "streaming":
        return "piece by piece"
    assert_never(value)
