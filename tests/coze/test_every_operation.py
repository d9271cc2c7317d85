"""Every operation, model and event of the specification, on all levels, in both colours, with values from schemas."""

from __future__ import annotations

import asyncio
import importlib
import json
import re
from typing import Any, Final

import httpx
import pytest

import coze_client
from coze_client import models, params, times
from coze_client._runtime.model import RequestModel

from .server import Coze, method
from .specification import PREFIX, answer_of, bundle, events_of, examples, media_of, schemas

OPERATIONS: Final[list[str]] = list(bundle().operations)
JSON: Final = [id for id in OPERATIONS if "application/json" in media_of(bundle().operations[id])]
STREAMS: Final = [id for id in OPERATIONS if "text/event-stream" in media_of(bundle().operations[id])]
OBJECTS: Final = [name for name, schema in schemas().items() if schema.get("properties")]
SENT: Final = [name for name in OBJECTS if hasattr(getattr(models, name), "builder")]


class Made:
    """One operation with values for everything."""

    def __init__(self, id: str) -> None:
        self.raw: Final = bundle().operations[id]
        home, name = self.raw.home, re.sub(r"(?<=[a-z])(?=[A-Z])", "_", id).lower()
        self.module: Final = importlib.import_module(f"coze_client.api.{home}.{name}")
        self.operation: Final = self.module.OPERATION
        document = [bundle().resolve(entry) for entry in self.raw.raw.get("parameters", ())]
        self.query: Final = {p["name"]: examples().full(p["schema"]) for p in document}
        self.model: Any = self.operation.body.model() if self.operation.body else None
        self.sent: dict[str, Any] = examples().full(schemas()[self.model.__name__]) if self.model else {}
        if self.operation.stream_switch:
            self.sent.pop(self.operation.stream_switch[0])
        self.files: Final = [field.wire for field in self.model.SCHEMA if field.file] if self.model else []
        for name in self.files:
            self.sent[name] = ("a.txt", b"hello")

    @property
    def low(self) -> dict[str, Any]:
        """Arguments of the endpoint module."""
        body = {"body": self.model.from_dict(self.sent)} if self.model else {}
        return {**self.query, **body}

    @property
    def high(self) -> dict[str, Any]:
        """Arguments of the bound call."""
        names = {field.wire: field.name for field in self.model.SCHEMA} if self.model else {}
        return {**self.query, **{names[wire]: value for wire, value in self.sent.items()}}

    def bound(self, verb: str) -> str:
        """Name of the bound call."""
        resource = self.raw.raw.get("x-resource")
        return ".".join(filter(None, (self.raw.services[0], resource, self.raw.raw[verb])))

    def check(self, asked: Any) -> None:
        """What was asked is what the specification says."""
        path = re.sub(r"\{(\w+)\}", lambda found: str(self.query[found[1]]), self.raw.path)
        assert (asked.method, asked.path) == (self.raw.method.upper(), path)
        if self.model and not self.files:
            switch = self.operation.stream_switch
            assert {k: v for k, v in asked.json.items() if not switch or k != switch[0]} == self.sent


@pytest.mark.parametrize("id", JSON)
def test_a_call_on_all_levels(coze: Coze, id: str) -> None:
    """
    Given an operation with a value for everything
    When it is called by its endpoint and bound, alone and with its whole answer
    Then the same is asked, and the same comes back
    """
    made = Made(id)
    value = examples().full(media_of(made.raw)["application/json"]["schema"])
    for _ in range(4):
        coze.answer(httpx.Response(200, json=answer_of(made.raw, value), headers={"X-Tt-Logid": "log-1"}))
    name = made.bound("x-verb")
    if coze.colour == "sync":
        client: Any = coze.sync_client()
        alone = [made.module.sync(client=client, **made.low), method(client, name)(**made.high)]
        whole = made.module.sync_detailed(client=client, **made.low)
        whole = [whole, method(client.with_response, name)(**made.high)]
    else:

        async def main() -> tuple[list[Any], list[Any]]:
            client: Any = coze.async_client()
            first = [await made.module.asyncio(client=client, **made.low), await method(client, name)(**made.high)]
            whole = await made.module.asyncio_detailed(client=client, **made.low)
            return first, [whole, await method(client.with_response, name)(**made.high)]

        alone, whole = asyncio.run(main())
    for result in [*alone, *(answer.parsed for answer in whole)]:
        found = result.to_dict()
        assert {name: found[name] for name in value} == value
        assert result.logid == "log-1"
    for asked in coze.asked:
        made.check(asked)


@pytest.mark.parametrize("id", STREAMS)
def test_a_stream_on_all_levels(coze: Coze, id: str) -> None:
    """
    Given a streaming operation with a value for everything, and one event of each kind
    When it is streamed by its endpoint and bound
    Then the same is asked, and each event is of its class and can be written back
    """
    made = Made(id)
    events = events_of(made.raw)
    lines = [f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in events]
    for _ in range(2):
        content = "".join(lines).encode()
        coze.answer(httpx.Response(200, headers={"content-type": "text/event-stream"}, content=content))
    verb = "x-stream-verb" if made.raw.raw.get("x-stream-verb") else "x-verb"
    if coze.colour == "sync":
        read = [list(made.module.stream(client=coze.sync_client(), **made.low))]
    else:

        async def main() -> list[Any]:
            return [event async for event in made.module.astream(client=coze.async_client(), **made.low)]

        read = [asyncio.run(main())]
    read.append(coze.stream(made.bound(verb), **made.high)[1])
    for found in read:
        assert [(event.event, event.to_dict()["data"]) for event in found] == events
        assert coze_client.UnknownEvent not in {type(event) for event in found}
    for asked in coze.asked:
        made.check(asked)


@pytest.mark.parametrize("name", OBJECTS)
def test_a_model_keeps_everything(name: str) -> None:
    """
    Given an object with everything, with the least, with nulls, and with something new
    When it is read and written
    Then it is as it was
    """
    cls: Any = getattr(models, name)
    full, least = examples().full(schemas()[name]), examples().minimal(schemas()[name])
    for value in (full, least, dict.fromkeys(full, None), {**full, "newer": [1, {"a": None}]}):
        assert cls.from_dict(value).to_dict() == value
    for property in (name for name in dir(cls) if name.endswith("_parsed")):
        assert getattr(cls.from_dict(full), property) is not None


@pytest.mark.parametrize("name", SENT)
def test_a_builder_makes_its_model(name: str) -> None:
    """
    Given an object that can be sent
    When it is built member by member
    Then it is the same, and has its dict form in ``params``
    """
    cls: Any = getattr(models, name)
    full = examples().full(schemas()[name])
    builder, model = cls.builder(), cls.from_dict(full)
    for field in cls.SCHEMA:
        value = ("a.txt", b"x") if field.file else getattr(model, field.name)
        assert getattr(builder, field.name)(value) is builder
    if not any(field.file for field in cls.SCHEMA):
        assert builder.build().to_dict() == full
    if RequestModel not in cls.__mro__ or f"{name}Params" in dir(params):
        assert set(getattr(params, f"{name}Params").__annotations__) <= set(full)


def test_every_component_is_public() -> None:
    """
    Given the components of the specification
    When they are looked for in the package's root
    Then each is there, and times can be converted
    """
    assert [name for name in schemas() if not hasattr(coze_client, name)] == []
    assert {name for name in coze_client.__all__ if not hasattr(coze_client, name)} == set()
    assert times.to_datetime(0).year == 1970
    assert PREFIX.endswith("/")
