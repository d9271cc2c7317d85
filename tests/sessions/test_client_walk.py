"""The client against its specification: every model, every builder, every endpoint module, with a gateway behind it."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import pkgutil
from collections.abc import Mapping
from typing import Any

import pytest

import session_client
from session_client import AsyncSessionClient, SessionClient, api, builders, models, services, user_message
from session_gateway import contract

from .serving import scripted

SCHEMAS: Mapping[str, Mapping[str, Any]] = contract.document()["components"]["schemas"]
OBJECTS = [name for name, schema in SCHEMAS.items() if "properties" in schema]
BUILDERS = (
    "AudioContent", "ChatRequest", "FileContent", "FileUpload", "ImageContent", "MessageInput", "SessionCreate",
    "SessionUpdate", "TextContent",
)  # fmt: skip
ENDPOINTS = [
    f"{home.name}.{one.name}"
    for home in pkgutil.iter_modules(api.__path__)
    for one in pkgutil.iter_modules([f"{api.__path__[0]}/{home.name}"])
]


def sample(schema: Mapping[str, Any], *, full: bool) -> Any:
    """A value that fits a schema: with all members, or with those that must be."""
    if "$ref" in schema:
        return sample(SCHEMAS[schema["$ref"].rpartition("/")[2]], full=full)
    for word in ("anyOf", "oneOf"):
        if word in schema:
            return sample(schema[word][0], full=full)
    if "const" in schema or "enum" in schema:
        return schema.get("const", schema.get("enum", [None])[0])
    if "examples" in schema:
        return schema["examples"][0]
    if "properties" in schema:
        wanted = schema["properties"] if full else schema.get("required", ())
        return {name: sample(schema["properties"][name], full=full) for name in wanted}
    kinds = schema.get("type", "string")
    kind = kinds if isinstance(kinds, str) else kinds[0]
    if schema.get("format") == "date-time":
        return "2026-05-04T09:30:00Z"
    if kind == "array":
        return [sample(schema["items"], full=full)]
    return {"string": "text", "integer": 1, "number": 0.5, "boolean": True, "object": {"a": 1}}[kind]


@pytest.mark.parametrize("full", [True, False])
@pytest.mark.parametrize("name", OBJECTS)
def test_models_lose_nothing(name: str, full: bool) -> None:
    value = sample(SCHEMAS[name], full=full)
    assert getattr(models, name).from_dict(value).to_dict() == value
    more = {**value, "member_of_tomorrow": [1]}
    assert getattr(models, name).from_dict(more).to_dict() == more


@pytest.mark.parametrize("name", BUILDERS)
def test_builders_and_constructors_make_the_same(name: str) -> None:
    model: Any = getattr(models, name)
    parts = {
        member: getattr(model.from_dict(sample(SCHEMAS[name], full=True)), member)
        for member in SCHEMAS[name]["properties"]
    }
    if name == "FileUpload":
        parts["file"] = ("a.txt", b"x", "text/plain")
    builder: Any = model.builder()
    for member, value in parts.items():
        builder = getattr(builder, member)(value)
    assert builder.build() == model(**parts)


def test_every_name_can_be_imported() -> None:
    for package in (session_client, models, builders, services):
        for name in getattr(package, "__all__", ()):
            assert getattr(package, name) is not None
        for found in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{package.__name__}.{found.name}")


def arguments(function: Any, session: str, file: str) -> dict[str, Any]:
    """What an endpoint function is called with."""
    bodies = {
        "ChatRequest": models.ChatRequest(message=user_message("Hello")),
        "FileUpload": models.FileUpload(file=("a.txt", b"x", "text/plain")),
        "SessionCreate": models.SessionCreate(model_id="scripted"),
        "SessionUpdate": models.SessionUpdate(name="New"),
    }
    known: dict[str, Any] = {"session_id": session, "file_id": file}
    found = {name: known[name] for name in inspect.signature(function).parameters if name in known}
    if "body" in inspect.signature(function).parameters:
        found["body"] = bodies[inspect.signature(function).parameters["body"].annotation]
    return found


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_every_endpoint_module_in_all_its_forms(endpoint: str) -> None:
    module: Any = importlib.import_module(f"session_client.api.{endpoint}")
    forms = [form for form in ("sync", "sync_detailed", "stream") if hasattr(module, form)]
    with scripted() as served, served.client() as client:

        def prepared(function: Any) -> dict[str, Any]:
            session = client.sessions.create(model_id="scripted").id
            client.chat.send(session_id=session, message=user_message("x"))
            file = client.files.upload(session_id=session, file=("a.txt", b"x", "text/plain"))
            return arguments(function, session, file.file_id)

        for form in forms:
            function = getattr(module, form)
            result = function(client=client, **prepared(function))
            if form == "stream":
                assert [event.to_dict() for event in result]
            elif form == "sync_detailed":
                assert 200 <= result.status_code < 300

        async def awaited() -> None:
            async with AsyncSessionClient(served.address) as other:
                for form in ("asyncio", "asyncio_detailed"):
                    if hasattr(module, form):
                        function = getattr(module, form)
                        await function(client=other, **prepared(function))
                if hasattr(module, "astream"):
                    stream = module.astream(client=other, **prepared(module.astream))
                    assert [event.to_dict() async for event in stream]

        asyncio.run(awaited())


def test_bound_calls_with_their_answers() -> None:
    with scripted() as served, served.client() as client:
        view = client.with_response.gateway
        made = view.sessions.create(model_id="scripted")
        assert made.status_code == 201
        session = made.parsed.id
        said = view.chat.send(session_id=session, message=user_message("x"))
        assert said.headers["interaction-id"] == said.parsed.completion_id
        assert view.files.list(session_id=session).parsed == []
        assert view.health().parsed.status == "ok"
        streamed = client.chat.send(session_id=session, message=user_message("x"), stream=True)
        assert streamed.result().stop_reason == "stop"
        assert client.chat.complete(session_id=session, message=user_message("x")).stop_reason == "stop"

        async def awaited() -> None:
            async with AsyncSessionClient(served.address) as other:
                view = other.with_response.gateway
                assert (await view.sessions.get(session_id=session)).headers["stream-ticket"]
                assert (await view.chat.send(session_id=session, message=user_message("x"))).status_code == 200
                assert (await view.files.list(session_id=session)).parsed == []
                assert (await view.health()).status_code == 200
                streamed = await other.chat.send(session_id=session, message=user_message("x"), stream=True)
                assert (await streamed.result()).stop_reason == "stop"
                assert (await other.chat.complete(session_id=session, message=user_message("x"))).stop_reason == "stop"
                assert [one.id async for one in other.sessions.iter()] == [session]

        asyncio.run(awaited())
        assert isinstance(client, SessionClient)
