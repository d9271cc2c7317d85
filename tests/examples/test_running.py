"""Every example runs in both colours, names what it makes, leaves what others made, and reports errors."""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from typing import Any, Final

import pytest

from dify_client import ServerError, StreamError
from dify_client.testing import Fault, LocalDify, ReceivedRequest

from .conftest import set_environment
from .layout import ALL, KEYS, OF_OPERATIONS, OF_SERVICE, PREFIX, Example

USER: Final = f"{PREFIX} user"
NAMES: Final = ("name", "question", "user")
"""Members of a request that name what is made."""
BREAKABLE: Final = [
    one for one in OF_OPERATIONS if one.service in ("chat", "chatflow", "knowledge") and "delete" not in one.operation
]
"""Examples that may have made something before they make their own call. One that cannot delete leaves it, rightly."""
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


class Belongings:
    """What an example could leave behind or take away, seen by a client of its own with the same key and end user."""

    def __init__(self, example: Example, dify: LocalDify) -> None:
        variable = OF_SERVICE.get(example.service, "DIFY_API_KEY")
        app = KEYS.get(variable)
        self._knowledge = app is None
        self._talks = app in ("chat", "advanced-chat")
        self._notes = self._talks or app == "completion"
        self._client = dify.client(app or "chat")

    def add(self) -> None:
        """Make what does not belong to the examples."""
        client = self._client
        if self._knowledge:
            client.knowledge.datasets.create(name="Handbook")
            client.knowledge.tags.create(name="Law")
        if self._talks:
            started = client.chat.send(query="Mine", user=USER)
            client.chat.conversations.rename(conversation_id=started.conversation_id, name="Mine", user=USER)
        if self._notes:
            client.chat.annotations.create(question="Mine?", answer="Yes.")

    def all(self) -> list[tuple[str, str]]:
        """Ids and names of everything that can be deleted."""
        client = self._client
        found: list[tuple[str, str]] = []
        if self._knowledge:
            found += [(one.id, one.name) for one in client.knowledge.datasets.iter()]
            found += [(one.id, one.name) for one in client.knowledge.tags.list()]
        if self._talks:
            found += [(one.id, one.name) for one in client.chat.conversations.iter(user=USER)]
        if self._notes:
            found += [(one.id, one.question or "") for one in client.chat.annotations.iter()]
        return found


@pytest.mark.usefixtures("environment")
@each
def test_it_runs(example: Example, dify: LocalDify) -> None:
    """Both functions make the call; then nothing is left of them, and all of others, also if the call fails."""
    module = example.load()
    belongings = Belongings(example, dify)
    belongings.add()
    before = belongings.all()
    for run in (module.sync_example, lambda: asyncio.run(module.async_example())):
        start = len(dify.requests)
        run()
        requests = dify.requests[start:]
        if example.service != "topics":
            assert example.operation in called(requests)
        wrong = [(request.operation, name) for request in requests for name in names(request) if name[:9] != PREFIX]
        assert wrong == []
        assert belongings.all() == before
        if example in BREAKABLE:
            dify.add_fault(Fault(on=example.operation, status=500, message="Broken.", times=None))
            with suppress(ServerError, StreamError):
                run()
            dify.clear_faults()
            assert belongings.all() == before


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
