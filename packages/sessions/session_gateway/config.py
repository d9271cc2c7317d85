"""The settings of a gateway: a TOML file, with every key of a provider and every token in the environment."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Literal, cast

from .config_table import ConfigError, Table

__all__ = ["BackendConfig", "Config", "ConfigError", "Limits", "load_config", "read_config"]

LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")
_TOML: Final = "tomllib" if sys.version_info >= (3, 11) else "tomli"
_MOST: Final = 1e12
"""Largest limit: clocks and the database can still count with it."""
_LAST_PORT: Final = 65535
_HOST: Final = re.compile(r"[^\s/:@\[\]]+|\[[0-9A-Fa-f:.]+\]")
APPS: Final = ("chat", "agent", "chatflow", "completion")


@dataclass(frozen=True)
class Limits:
    """Times in seconds, sizes in bytes (``[limits]``)."""

    open_seconds: float = 60.0
    """How long a provider may take to begin its answer."""
    run_seconds: float = 600.0
    """How long an answer may take."""
    cancel_seconds: float = 5.0
    """How long a provider may take to end a cancelled answer; then the connection to it is closed."""
    grace_seconds: float = 30.0
    """How long an answer goes on that nobody reads; 0: it is cancelled at once."""
    retention_seconds: float = 600.0
    """How long the events of an answer are kept after its end."""
    heartbeat_seconds: float = 15.0
    """Time between two comments that keep a silent stream open."""
    ticket_seconds: float = 300.0
    """How long a stream ticket is good for opening a stream."""
    max_events: int = 10_000
    """Most events of one answer."""
    max_file_bytes: int = 15 * 1024 * 1024
    """Largest upload."""
    max_body_bytes: int = 4 * 1024 * 1024
    """Largest JSON request."""

    def __post_init__(self) -> None:
        for one in fields(self):
            value, may_be_zero = getattr(self, one.name), one.name in ("grace_seconds", "retention_seconds")
            if not (0 if may_be_zero else 0.001) <= value <= _MOST:  # so that no number is none of these either
                raise ConfigError(f"limits.{one.name} must be {'0 or more' if may_be_zero else 'above 0'}, and finite")


@dataclass(frozen=True)
class BackendConfig:
    """One model that sessions may name (``[backends.<model_id>]``)."""

    provider: Literal["scripted", "dify", "coze"]
    app: str = "chat"
    """Dify: kind of the app, one of ``APPS``."""
    base_url: str | None = None
    """Address of the provider; its own default if left out."""
    key_env: str = ""
    """Environment variable with the provider's key."""
    bot_id: str = ""
    """Coze: the bot that answers."""
    script: Path | None = None
    """Scripted: JSON file with what it says."""
    unsupported: Literal["reject", "ignore"] = "reject"
    """What becomes of parameters that the provider cannot honour."""

    def key(self, environ: Mapping[str, str]) -> str:
        """The provider's key.

        Raises:
            ConfigError: the variable is not set.
        """
        value = environ.get(self.key_env, "")
        if not value:
            raise ConfigError(f"the environment variable {self.key_env} is not set")
        return value


def _scripted() -> Mapping[str, BackendConfig]:
    return {"scripted": BackendConfig("scripted")}


@dataclass(frozen=True)
class Config:
    """Everything the file says."""

    host: str = "127.0.0.1"
    port: int = 8765
    """0: any free one."""
    database: str = "session-gateway.db"
    """SQLite file; ``:memory:`` keeps nothing over a restart."""
    cors_origins: tuple[str, ...] = ()
    """Origins of web pages that may call the gateway; none by default."""
    hosts: tuple[str, ...] = ()
    """Names, without ports, by which a gateway without tokens may be called, besides those of this machine itself."""
    tokens: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """Token by the name of its caller. Without tokens everybody on this machine is one caller."""
    limits: Limits = Limits()
    backends: Mapping[str, BackendConfig] = field(default_factory=_scripted)

    def __post_init__(self) -> None:
        if not self.tokens and self.host not in LOOPBACK:
            raise ConfigError(f"server.host is {self.host}, reached by others: set [tokens] first, or use 127.0.0.1")
        if self.port > _LAST_PORT:
            raise ConfigError(f"server.port is {self.port}; the last one is {_LAST_PORT}")
        for host in self.hosts:
            if not _HOST.fullmatch(host):
                raise ConfigError(f"server.hosts: {host!r} must be a name or an address alone, without scheme and port")
        if not self.backends:
            raise ConfigError("there is no backend: add [backends.NAME]")


def load_config(path: str | Path, environ: Mapping[str, str] | None = None) -> Config:
    """Read a settings file.

    Args:
        path: the TOML file. Paths in it are relative to its folder.
        environ: where tokens are looked up; the process's environment by default.

    Raises:
        ConfigError: naming what is wrong.
    """
    file = Path(path)
    try:
        content = import_module(_TOML).loads(file.read_text("utf-8"))
    except OSError as exc:
        raise ConfigError(f"{file} cannot be read: {exc.strerror}") from exc
    except ValueError as exc:
        raise ConfigError(f"{file} is no valid TOML: {exc}") from exc
    return read_config(content, os.environ if environ is None else environ, file.resolve().parent)


def read_config(content: Mapping[str, Any], environ: Mapping[str, str], folder: Path) -> Config:
    """Settings from the parsed content of a file.

    Args:
        content: the tables.
        environ: where tokens are looked up.
        folder: what paths are relative to.

    Raises:
        ConfigError: naming what is wrong.
    """
    top = Table(content)
    server, limits, tokens, backends = (top.table(name) for name in ("server", "limits", "tokens", "backends"))
    database = server.text("database", Config.database)
    values: dict[str, Any] = {
        "host": server.text("host", Config.host),
        "port": server.integer("port", Config.port),
        "database": database if database == ":memory:" else str(folder / database),
        "cors_origins": server.texts("cors_origins"),
        "hosts": server.texts("hosts"),
        "tokens": {name: _token(name, tokens.text(name), environ) for name in tokens.names()},
        "limits": _limits(limits),
    }
    if backends.names():
        values["backends"] = {name: _backend(backends.table(name), folder) for name in backends.names()}
    for table in (server, limits, tokens, backends, top):
        table.finish()
    return Config(**values)


def _limits(table: Table) -> Limits:
    standard = Limits()
    given: dict[str, Any] = {one.name: table.number(one.name, getattr(standard, one.name)) for one in fields(Limits)}
    return Limits(**given)


def _token(name: str, variable: str, environ: Mapping[str, str]) -> str:
    value = environ.get(variable, "")
    if len(value) < 8:
        raise ConfigError(f"tokens.{name}: the environment variable {variable} must hold 8 characters or more")
    return value


def _backend(table: Table, folder: Path) -> BackendConfig:
    provider = table.choice("provider", ("scripted", "dify", "coze"))
    script = table.text("script", "")
    base_url = table.text("base_url", "")
    made = BackendConfig(
        provider=cast('Literal["scripted", "dify", "coze"]', provider),
        app=table.choice("app", APPS, "chat"),
        base_url=base_url or None,
        key_env=table.text("key_env", "" if provider == "scripted" else None),
        bot_id=table.text("bot_id", None if provider == "coze" else ""),
        script=folder / script if script else None,
        unsupported=cast('Literal["reject", "ignore"]', table.choice("unsupported", ("reject", "ignore"), "reject")),
    )
    table.finish()
    return made
