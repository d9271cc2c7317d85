"""Every operation of the package, found by walking ``dify_client.api``, and which of them a recorded request is."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any
from urllib.parse import unquote

import dify_client.api
from dify_client._runtime.operation import Operation
from tests.replay import RecordedRequest

PREFIX = "/v1"
"""What the base URL of the recorded clients ended in."""


@dataclass(frozen=True)
class Endpoint:
    """One endpoint module."""

    home: str
    module: ModuleType
    operation: Operation[Any]

    def match(self, method: str, path: str) -> dict[str, str] | None:
        """The values of the path parameters (by wire name) if the request is one of this operation."""
        if method != self.operation.method.upper():
            return None
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(self.operation.path))
        found = re.fullmatch(pattern, path)
        return None if found is None else {name: unquote(value) for name, value in found.groupdict().items()}


@cache
def endpoints() -> tuple[Endpoint, ...]:
    """All of them; those with fewer path parameters first, so that ``/x/list`` is found before ``/x/{id}``."""
    return tuple(sorted(_walk(), key=lambda e: (e.operation.deprecated, e.operation.path.count("{"), e.operation.path)))


def find(request: RecordedRequest) -> tuple[Endpoint, dict[str, str]] | None:
    """The operation that a recorded request is, with its path values, or ``None`` if the specification has none."""
    path = request.path.removeprefix(PREFIX)
    for endpoint in endpoints():
        values = endpoint.match(request.method, path)
        if values is not None:
            return endpoint, values
    return None


def _walk() -> Iterator[Endpoint]:
    for home in pkgutil.iter_modules(dify_client.api.__path__):
        package = importlib.import_module(f"dify_client.api.{home.name}")
        for found in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{found.name}")
            yield Endpoint(home.name, module, module.OPERATION)
