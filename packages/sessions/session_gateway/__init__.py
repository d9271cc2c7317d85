"""A server for chat sessions: one API in front of Dify and Coze, whose keys stay on the server.

    python -m session_gateway serve

In a program of your own: ``create_app(Gateway(load_config("gateway.toml")))`` is an ASGI application.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .app import create_app
    from .config import BackendConfig, Config, ConfigError, Limits, load_config
    from .gateway import Gateway

__all__ = ["BackendConfig", "Config", "ConfigError", "Gateway", "Limits", "create_app", "load_config"]

_HOMES: Final = {
    "BackendConfig": "config",
    "Config": "config",
    "ConfigError": "config",
    "Gateway": "gateway",
    "Limits": "config",
    "create_app": "app",
    "load_config": "config",
}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
