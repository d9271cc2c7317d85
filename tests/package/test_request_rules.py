"""Rules over several members hold in every way to write a request; null is sent where it means something."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

import httpx
import pytest

from dify_client import (
    AsyncDifyClient,
    BinaryResponse,
    DifyClient,
    FeedbackRequest,
    InvalidRequestError,
    RenameConversationRequest,
    TextToAudioRequest,
)
from dify_client.api.audio import text_to_audio
from dify_client.api.conversations import rename_conversation
from dify_client.api.feedback import submit_feedback

from .play.operations import Endpoint, endpoints

ID: Final = "1c7e55fb-1ba2-4e10-81b5-30addcea2276"
CONVERSATION: Final[dict[str, Any]] = {
    "id": ID, "name": "n", "inputs": {}, "status": "normal", "introduction": "", "created_at": 1, "updated_at": 1,
}  # fmt: skip


class Server:
    """Answers every call well and keeps what was sent."""

    def __init__(self) -> None:
        self.sent: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        if request.url.path.endswith("/text-to-audio"):
            return httpx.Response(200, stream=httpx.ByteStream(b"\0"), headers={"content-type": "audio/mpeg"})
        return httpx.Response(200, json={"result": "success", **CONVERSATION})

    def client(self, **more: Any) -> DifyClient:
        http = httpx.Client(transport=httpx.MockTransport(self))
        return DifyClient("http://x.test/v1", api_key="k", dataset_api_key="d", user="u", http_client=http, **more)

    def async_client(self) -> AsyncDifyClient:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncDifyClient("http://x.test/v1", api_key="k", user="u", http_client=http)

    @property
    def body(self) -> Any:
        """JSON of the only request."""
        (request,) = self.sent
        return json.loads(request.content)


Call = Callable[[Any, Mapping[str, Any]], Any]


def rename(client: Any, members: Mapping[str, Any]) -> Any:
    return client.chat.conversations.rename(conversation_id=ID, **members)


def speak(client: Any, members: Mapping[str, Any]) -> Any:
    return client.chat.audio.from_text(**members)


def rate(client: Any, members: Mapping[str, Any]) -> Any:
    return client.chat.feedback.submit(message_id=ID, **members)


def finish(result: Any) -> None:
    """Sound is closed; everything else needs nothing."""
    if isinstance(result, BinaryResponse):
        result.close()


def built(model: Any, members: Mapping[str, Any]) -> Any:
    """What the builder of a model makes of these members."""
    builder = model.builder()
    for name, value in members.items():
        builder = getattr(builder, name)(value)
    return builder.build()


RENAME: Final = "name: renaming a conversation needs name, or auto_generate=True; give name or auto_generate=True"
SPEAK: Final = "text: text or message_id is needed; give text or message_id"
BROKEN: Final[list[tuple[Call, Any, dict[str, Any], str]]] = [
    (rename, RenameConversationRequest, {}, RENAME),
    (rename, RenameConversationRequest, {"name": ""}, RENAME),
    (rename, RenameConversationRequest, {"auto_generate": False}, RENAME),
    (speak, TextToAudioRequest, {}, SPEAK),
    (speak, TextToAudioRequest, {"text": ""}, SPEAK),
    (speak, TextToAudioRequest, {"voice": "alloy"}, SPEAK),
]


@pytest.mark.parametrize(("call", "model", "members", "message"), BROKEN)
def test_a_broken_rule_is_refused_in_every_way(call: Call, model: Any, members: dict[str, Any], message: str) -> None:
    server = Server()

    async def awaited() -> None:
        await call(server.async_client(), members)

    attempts: list[Callable[[], Any]] = [
        lambda: call(server.client(), members),
        lambda: asyncio.run(awaited()),
        lambda: model(**members),
        lambda: built(model, members),
    ]
    for attempt in attempts:
        with pytest.raises(InvalidRequestError) as caught:
            attempt()
        assert str(caught.value) == message
    assert server.sent == []


@pytest.mark.parametrize(("call", "model", "members", "message"), BROKEN)
def test_validation_switched_off_sends_as_given(call: Call, model: Any, members: dict[str, Any], message: str) -> None:
    server = Server()
    finish(call(server.client(validate=False), members))

    assert server.body == {"user": "u", **members}


@pytest.mark.parametrize(
    ("call", "module", "model", "members"),
    [
        (rename, rename_conversation, RenameConversationRequest, {"name": "Holidays"}),
        (rename, rename_conversation, RenameConversationRequest, {"auto_generate": True}),
        (speak, text_to_audio, TextToAudioRequest, {"text": "Hi"}),
        (speak, text_to_audio, TextToAudioRequest, {"message_id": ID}),
        (rate, submit_feedback, FeedbackRequest, {"rating": None}),
        (rate, submit_feedback, FeedbackRequest, {"rating": None, "content": None}),
        (rate, submit_feedback, FeedbackRequest, {"rating": "like"}),
        (rate, submit_feedback, FeedbackRequest, {}),
    ],
)
def test_what_is_given_is_sent_nulls_included_and_nothing_else(
    call: Call, module: Any, model: Any, members: dict[str, Any]
) -> None:
    path = {param.name: ID for param in module.OPERATION.params if param.location == "path"}
    ways: list[Callable[[DifyClient], Any]] = [
        lambda client: call(client, members),
        lambda client: module.sync(client=client, body=model(**members), **path),
        lambda client: module.sync(client=client, body=built(model, members), **path),
    ]
    sent: list[Any] = []
    for way in ways:
        server = Server()
        finish(way(server.client()))
        sent.append(server.body)

    assert sent == [{**members, "user": "u"}] * 3


def test_text_to_audio_is_sent_as_json() -> None:
    server = Server()
    with speak(server.client(), {"text": "Hi"}) as sound:
        assert (sound.content_type, sound.read()) == ("audio/mpeg", b"\0")

    assert server.sent[0].headers["content-type"] == "application/json"


def uuid_arguments() -> list[Any]:
    """Every path id that must be a UUID, with its operation."""
    return [
        pytest.param(endpoint, param.name, id=f"{endpoint.operation.id}-{param.name}")
        for endpoint in endpoints()
        for param in endpoint.operation.params
        if param.location == "path" and param.check is not None and param.check.format == "uuid"
    ]


@pytest.mark.parametrize(("endpoint", "name"), uuid_arguments())
def test_path_ids_have_the_form_of_a_uuid(endpoint: Endpoint, name: str) -> None:
    server = Server()
    path = [param for param in endpoint.operation.params if param.location == "path"]
    good = {param.name: param.check.enum[0] if param.check and param.check.enum else ID for param in path}

    with pytest.raises(InvalidRequestError) as caught:
        server.client().call(endpoint.operation, {**good, name: "../x"})

    assert (caught.value.field, caught.value.value) == (name, "../x")
    assert "must be a UUID such as" in str(caught.value)
    assert server.sent == []
