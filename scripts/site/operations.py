"""Every operation of the package: its endpoint module, and the calls of the client that send it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import dify_client.api
from dify_client import DifyClient

SERVICES: Final = ("chat", "chatflow", "completion", "workflow", "knowledge", "core")
_SENT: Final = re.compile(r"from \.+api\.(\w+)\.(\w+) import OPERATION")


@dataclass(frozen=True)
class Call:
    """A bound call, such as ``client.chat.conversations.list``."""

    path: str
    """As it is written behind ``client.``."""
    identifier: str
    """Where it is documented: the dotted path of the method."""


@dataclass
class Endpoint:
    """One operation."""

    home: str
    name: str
    route: str
    summary: str
    calls: list[Call] = field(default_factory=list[Call])

    @property
    def module(self) -> str:
        """The endpoint module."""
        return f"dify_client.api.{self.home}.{self.name}"


def homes() -> list[str]:
    """The folders of ``dify_client.api``."""
    return [found.name for found in pkgutil.iter_modules(dify_client.api.__path__)]


def endpoints() -> list[Endpoint]:
    """All operations, by home and name, each with its calls."""
    found: dict[tuple[str, str], Endpoint] = {}
    for home in homes():
        package = importlib.import_module(f"dify_client.api.{home}")
        for entry in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{entry.name}")
            summary = inspect.cleandoc(module.__doc__ or "").splitlines()[0]
            route = f"{module.OPERATION.method} {module.OPERATION.path}"
            found[home, entry.name] = Endpoint(home, entry.name, route, summary)
    for call, sends in calls():
        for place in sends:
            found[place].calls.append(call)
    return list(found.values())


def calls() -> Iterator[tuple[Call, list[tuple[str, str]]]]:
    """Every bound call of a client, with home and name of what it sends."""
    with DifyClient() as client:
        for service in SERVICES:
            yield from _calls_of(service, getattr(client, service))
            for name, resource in resources(getattr(client, service)):
                yield from _calls_of(f"{service}.{name}", resource)


def resources(service: object) -> Iterator[tuple[str, object]]:
    """The resources below a service."""
    for name, member in inspect.getmembers(type(service)):
        if isinstance(member, property) and not name.startswith("_"):
            yield name, getattr(service, name)


def identifier(kind: type[object]) -> str:
    """The dotted path of a class."""
    return f"{kind.__module__}.{kind.__qualname__}"


def _calls_of(path: str, bound: object) -> Iterator[tuple[Call, list[tuple[str, str]]]]:
    for name, _ in inspect.getmembers(type(bound), inspect.isfunction):
        if name.startswith("_"):
            continue
        sends = _sent_by(type(bound), name)
        if sends:
            yield Call(f"{path}.{name}", f"{identifier(type(bound))}.{name}"), sends


def _sent_by(kind: type[object], name: str) -> list[tuple[str, str]]:
    """What a method sends by itself; where it hands on to a generated method, what that one sends."""
    for owner in kind.__mro__:
        method = vars(owner).get(name)
        if inspect.isfunction(method) and (found := _SENT.findall(inspect.getsource(method))):
            return [(home, module) for home, module in found]
    return []
