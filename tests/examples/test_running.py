"""Every example runs in both colours, names what it makes, leaves what others made, and reports errors."""

from __future__ import annotations

import asyncio
import re
from typing import Any, Final

import pytest

from dify_client import DifyClient
from dify_client.testing import LocalDify, ReceivedRequest

from .conftest import set_environment
from .layout import ALL, KEYS, PREFIX, TABLE, Example

USER: Final = f"{PREFIX} user"
NAMES: Final = ("name", "question", "user")
"""Members of a request that name what is made."""
each = pytest.mark.parametrize("example", ALL, ids=lambda example: example.name)


def called(requests: list[ReceivedRequest]) -> set[str]:
    """The operations of some requests."""
    return {request.operation for request in requests if request.operation is not None}


def names(request: ReceivedRequest) -> list[str]:
    """Every name in a request: in its query, its JSON or its form, and names of files."""
    found = list(request.query.get("user", ()))
    if request.headers.get("content-type") == "application/json":
        body: dict[str, Any] = request.json
        found += [str(body[name]) for name in NAMES if body.get(name) is not None]
    elif request.headers.get("content-type", "").startswith("multipart/"):
        found += re.findall(r'filename="([^"]*)"', request.body.decode("utf-8", "replace"))
        found += re.findall(r'name="(?:user|name)"\r\n\r\n(.*?)\r\n', request.body.decode("utf-8", "replace"))
    return found


def others(client: DifyClient, example: Example) -> None:
    """Make what does not belong to the examples, although the same end user and the same key could delete it."""
    if example.service == "knowledge":
        client.knowledge.datasets.create(name="Handbook")
        client.knowledge.tags.create(name="Law")
        return
    if TABLE["listConversations"]["services"].count(example.service):
        started = client.chat.send(query="Mine", user=USER)
        client.chat.conversations.rename(conversation_id=started.conversation_id, name="Mine", user=USER)
    if TABLE["listAnnotations"]["services"].count(example.service):
        client.chat.annotations.create(question="Mine?", answer="Yes.")


def kept(client: DifyClient, example: Example) -> list[tuple[str, str]]:
    """What there is that an example could have to clean up: ids and names."""
    found: list[tuple[str, str]] = []
    if example.service == "knowledge":
        found += [(one.id, one.name) for one in client.knowledge.datasets.iter()]
        found += [(one.id, one.name) for one in client.knowledge.tags.list()]
        return found
    if TABLE["listConversations"]["services"].count(example.service):
        found += [(one.id, one.name) for one in client.chat.conversations.iter(user=USER)]
    if TABLE["listAnnotations"]["services"].count(example.service):
        found += [(one.id, one.question or "") for one in client.chat.annotations.iter()]
    return found


@pytest.mark.usefixtures("environment")
@each
def test_it_runs(example: Example, dify: LocalDify) -> None:
    """Both functions make the call; then nothing is left of them, and all of others."""
    module = example.load()
    keys = [KEYS[variable] for variable in example.variables if variable in KEYS]
    client = dify.client(keys[0] if keys else "chat")
    others(client, example)
    before = kept(client, example)
    for run in (module.sync_example, lambda: asyncio.run(module.async_example())):
        start = len(dify.requests)
        run()
        requests = dify.requests[start:]
        if example.service != "topics":
            assert example.operation in called(requests)
        wrong = [(request.operation, name) for request in requests for name in names(request) if name[:9] != PREFIX]
        assert wrong == []
        assert kept(client, example) == before


@each
def test_an_error_ends_it(example: Example, refusing_dify: LocalDify, monkeypatch: pytest.MonkeyPatch) -> None:
    """``main`` says in one line what the server said."""
    set_environment(refusing_dify, monkeypatch)
    with pytest.raises(SystemExit, match="PermissionDeniedError: .*Not on Sundays"):
        example.load().main()


@each
def test_a_missing_variable_is_an_error(
    example: Example, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is named by a ``ValueError``, and nothing is printed."""
    module = example.load()
    for missing in example.variables:
        for name in example.variables:
            monkeypatch.setenv(name, "http://127.0.0.1:9/v1" if name == "DIFY_BASE_URL" else "app-none")
        monkeypatch.setenv(missing, "")
        with pytest.raises(ValueError, match=rf"\b{missing}\b"):
            module.sync_example()
        monkeypatch.delenv(missing)
        with pytest.raises(ValueError, match=rf"\b{missing}\b"):
            asyncio.run(module.async_example())
    assert capsys.readouterr().out == ""
