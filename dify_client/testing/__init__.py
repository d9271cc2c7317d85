# Copied from overlays/dify/testing/__init__.py. Edit that file, then run: python -m generator sync
"""A Dify for tests and for trying things out: runs in this process, needs no account, no key and no network.

    from dify_client.testing import LocalDify

    with LocalDify() as dify, dify.client() as client:
        print(client.chat.send(query="Hello", user="me").answer)

It needs the extra ``testing``: ``pip install "dify-typed-client[testing]"``.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .faults import Fault
    from .requests import ReceivedRequest
    from .scenarios import AppSpec, Reply, Scenario
    from .server import LocalDify

__all__ = ["AppSpec", "Fault", "LocalDify", "ReceivedRequest", "Reply", "Scenario"]

_HOMES = {
    "AppSpec": "scenarios",
    "Fault": "faults",
    "LocalDify": "server",
    "ReceivedRequest": "requests",
    "Reply": "scenarios",
    "Scenario": "scenarios",
}
_EXTRA = ("jsonschema", "referencing", "starlette", "uvicorn", "yaml")


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(importlib.import_module(f".{home}", __name__), name)
    except ModuleNotFoundError as exc:
        if exc.name is None or exc.name.split(".")[0] not in _EXTRA:
            raise
        raise ModuleNotFoundError(
            f'dify_client.testing needs {exc.name}: pip install "dify-typed-client[testing]"', name=exc.name
        ) from None


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
