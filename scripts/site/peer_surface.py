"""Prints every public call of another client, one per line; in an environment that has this client and nothing else.

``python scripts/site/peer_surface.py dify-oapi2 > tests/fixtures/peers/dify-oapi2.txt``, and so for ``dify-client``.
"""

from __future__ import annotations

import importlib
import inspect
import sys
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any


def main() -> None:
    """Print the version, then the calls."""
    name = sys.argv[1]
    calls = {"dify-oapi2": _oapi2, "dify-client": _official}[name]()
    print(f"# {name} {version(name)}", *sorted(calls), sep="\n")


def _oapi2() -> Iterator[str]:
    client_class: Any = importlib.import_module("dify_oapi.client").Client
    options_class: Any = importlib.import_module("dify_oapi.core.model.request_option").RequestOption
    builder = client_class.builder()
    yield from (f"Client.builder().{name}" for name in _methods(builder))
    yield from (f"RequestOption.builder().{name}" for name in _methods(options_class.builder()))
    client: Any = builder.domain("http://localhost").build()
    yield from (f"client.{name}" for name in _methods(client))
    members: dict[str, Any] = client_class.__dict__
    services = [name for name, member in members.items() if isinstance(member, property)]
    for service in services:
        resources: dict[str, Any] = getattr(client, service).v1.__dict__
        for resource, bound in resources.items():
            yield from (f"client.{service}.v1.{resource}.{name}" for name in _methods(bound))


def _official() -> Iterator[str]:
    module = importlib.import_module("dify_client")
    for name, kind in inspect.getmembers(module, inspect.isclass):
        yield name
        own = (call for call in _methods(kind) if call in vars(kind))
        yield from (f"{name}.{call}" for call in own)


def _methods(bound: object) -> list[str]:
    return [name for name, _ in inspect.getmembers(bound, inspect.isroutine) if not name.startswith("_")]


if __name__ == "__main__":
    main()
