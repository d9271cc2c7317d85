"""Whatever the sync client can do, the async client can, with the same arguments and the same words."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

from dify_client import AsyncDifyClient, DifyClient

from .play.calls import bound, table

NAMES = sorted({name for calls in table().values() for name in calls.names})
TWINS = (("DifyClient", "AsyncDifyClient"), ("dify_client.DifyClient", "dify_client.AsyncDifyClient"))


def bare(text: str) -> str:
    """A signature or documentation without what tells the colours apart."""
    text = re.sub(r"\b(async|await) ", "", text)
    text = re.sub(r"(Awaitable|Coroutine)\[(?:Any, Any, )?([^\[\]]+)\]", r"\2", text)
    return re.sub(r"\bAsync(?=[A-Z])|\b_?a(?=close|enter|exit)", "", text)


def signature(method: Callable[..., Any]) -> list[tuple[str, str, str, Any]]:
    """The parameters of a method, their annotations without colour."""
    parameters = inspect.signature(method).parameters.values()
    return [(p.name, str(p.kind), bare(str(p.annotation)), p.default) for p in parameters]


@pytest.fixture(scope="module")
def clients() -> tuple[DifyClient, AsyncDifyClient]:
    """One client of each colour; neither opens a connection."""
    return DifyClient(), AsyncDifyClient()


@pytest.mark.parametrize("name", NAMES)
def test_bound_calls_are_twins(name: str, clients: tuple[DifyClient, AsyncDifyClient]) -> None:
    """Same parameters, same documentation; what gives an answer at once is a coroutine function, a stream is not."""
    ours, theirs = (bound(client, name) for client in clients)
    assert signature(ours) == signature(theirs)
    assert (ours.__doc__ is None) == (theirs.__doc__ is None)
    streams = name in {calls.of(s, streams=True) for calls in table().values() for s in calls.services if calls.stream}
    assert not inspect.iscoroutinefunction(ours)
    assert inspect.iscoroutinefunction(theirs) != streams


def test_clients_are_twins() -> None:
    """The constructors take the same arguments, and every public member of one has its twin on the other."""
    assert signature(DifyClient.__init__) == signature(AsyncDifyClient.__init__)
    ours = {bare(name) for name in dir(DifyClient) if not name.startswith("_")}
    theirs = {bare(name) for name in dir(AsyncDifyClient) if not name.startswith("_")}
    assert ours == {"close" if name == "aclose" else name for name in theirs}


def test_every_argument_is_documented() -> None:
    """The documentation of every call names every argument and what it gives."""
    with DifyClient() as client:
        for name in NAMES:
            method = bound(client, name)
            text = inspect.getdoc(method) or ""
            parameters = inspect.signature(method)
            missing = [p for p in parameters.parameters if p != "stream" and f"{p}:" not in text]
            assert missing == [], name
            assert "Returns:" in text or parameters.return_annotation == "None", name
