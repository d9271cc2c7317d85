"""``generator.toml`` of one API, read into frozen objects. Mistakes are named by their key."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from keyword import kwlist
from pathlib import Path
from typing import Any, Final, Literal

from .toml_reader import Table, read_toml

ROOT: Final = Path(__file__).resolve().parent.parent
"""The repository."""

_IDENTIFIER: Final = rf"(?!({'|'.join(kwlist)})$)[a-z][a-z0-9_]*"
_VARIABLE: Final = r"[A-Z][A-Z0-9_]*"
_MEMBER: Final = r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*"
_MEMBER_HINT: Final = "it must be the name of a member, or several with dots between"
_DOCUMENT: Final = r"([a-z][a-z0-9_]*/)*[a-z][a-z0-9_]*\.json"
_PLACE: Final = r"[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*:[A-Za-z_][A-Za-z0-9_]*"


@dataclass(frozen=True)
class KeyScheme:
    """One API key of the client (``[keys.<security scheme>]``)."""

    scheme: str
    """Name of the security scheme in the specification: ``appKey``."""
    argument: str
    """Argument of the client's constructor: ``api_key``."""
    env: str
    """Environment variable read when the argument is not given."""
    description: str
    """One line for the constructor's documentation."""
    provider: bool = False
    """Whether the argument may also be a function that gives the key, or an ``httpx.Auth``."""


@dataclass(frozen=True)
class ClientDefault:
    """A client-level value for parameters and members with ``x-client-default`` (``[defaults.<name>]``)."""

    name: str
    """Argument of the client's constructor: ``user``."""
    type: str
    """Python type: ``str``, ``int``, ``float`` or ``bool``."""
    description: str


@dataclass(frozen=True)
class EnvelopeSettings:
    """What every JSON answer comes in (``[envelope]``). The members that hold code and message are those of errors."""

    data: str
    """Member that holds the result, where an operation does not say another one; empty: the body is the result."""
    good: tuple[Any, ...]
    """Codes that are no error. A body without a code reports none."""


@dataclass(frozen=True)
class MetaSettings:
    """Something every answer says about itself (``[meta.<name>]``)."""

    name: str
    """Property of results: ``logid``."""
    header: str | None
    member: str | None
    """Member of the body, where the header is missing; with dots for one inside another."""
    description: str


@dataclass(frozen=True)
class ErrorClasses:
    """Classes of errors in the overlay (``[error.classes]``)."""

    status: str
    """``module:function`` that gives the class for a status and a code."""
    stream: str
    """``module:Class`` of what a stream reports."""


@dataclass(frozen=True)
class SseSettings:
    """How an event stream is read; names and meanings as in ``StreamSpec`` of the runtime (``[stream]``, ``x-sse``)."""

    name: Literal["data", "field"] = "data"
    property: str = "event"
    terminal: tuple[str, ...] = ()
    terminal_when: Mapping[str, Any] = field(default_factory=dict[str, Any])
    pausing: tuple[str, ...] = ()
    pausing_switch: str | None = None
    error: tuple[str, ...] = ("error",)
    code: str = "code"
    message: str = "message"
    status: str = "status"
    ping: str | None = "ping"
    done: str | None = None
    flush: bool = False
    tail: float = 5.0
    plain: tuple[str, ...] = ()
    id: Literal["last", "own"] = "last"
    hint: str | None = None
    """Said when nothing but keep-alives came: what that usually means on servers of this API."""


@dataclass(frozen=True)
class StreamClasses:
    """Stream classes of the overlay for one event union (``[streams.<Union>]``)."""

    union: str
    """Name of the union component: ``ChatEvent``."""
    sync: str
    """``module:Class`` inside the package: ``chat_streams:ChatStream``."""
    async_: str
    result: str | None
    """Name of the model that ``.result()`` gives, if it does: then ``complete`` is generated."""


@dataclass(frozen=True)
class Settings:
    """Everything ``generator.toml`` says."""

    folder: Path
    """The specification's folder, absolute."""
    label: str
    """The folder as written in messages and headers: ``spec/dify``."""
    package: str
    """Import name: ``dify_client``."""
    out: Path
    """Folder that holds the package, absolute."""
    distribution: str
    version: str
    title: str
    """Name of the API in documentation: ``Dify``."""
    document: str | None
    """File of the package that gets the whole specification as one JSON document; None if nothing needs it."""
    services: tuple[str, ...]
    base_url: str
    """The API's public server; empty if everybody runs their own."""
    base_url_env: str
    base_url_hint: str
    """How a right base URL ends (``/v1``); empty if any will do."""
    log_env: str
    keys: tuple[KeyScheme, ...]
    defaults: tuple[ClientDefault, ...]
    stream: SseSettings
    never_retry_codes: tuple[str, ...]
    error_schema: str
    """Name of the component that every error answer has."""
    error_code: tuple[str, ...]
    """Members of the error body, of which the first that is there counts; with dots for one inside another:
    ``detail.error_code``."""
    error_message: tuple[str, ...]
    error_status: str
    error_classes: ErrorClasses | None
    envelope: EnvelopeSettings | None
    meta: tuple[MetaSettings, ...]
    overlay: Path | None
    """Folder laid over the package, absolute."""
    classes: Mapping[str, str]
    """Generated class -> ``module:Class`` of the overlay subclass used in its place (``[overlay.classes]``)."""
    exports: Mapping[str, str]
    """Public name of the package root -> ``module:Name`` (``[overlay.exports]``)."""
    streams: Mapping[str, StreamClasses]
    """By union."""

    def sse(self, extension: Mapping[str, Any]) -> SseSettings:
        """Settings of one stream: the ``x-sse`` object of its media type laid over ``[stream]``.

        Raises:
            GeneratorError: if the object holds something unknown; the message names the key, the caller adds the place.
        """
        return _read_sse(Table("x-sse", extension), self.stream)


def read_settings(folder: Path, root: Path | None = None) -> Settings:
    """Read ``generator.toml`` of one specification.

    Args:
        folder: folder of the specification.
        root: what ``out`` and the overlay folder are relative to; default: the folder that holds ``generator/``.

    Raises:
        GeneratorError: naming the key that is wrong.
    """
    root = root or ROOT
    folder = folder.resolve()
    label = spec_label(folder)
    top = read_toml(folder / "generator.toml", f"{label}/generator.toml")
    server, retry, error, overlay = (top.table(key) for key in ("server", "retry", "error", "overlay"))
    envelope = top.table("envelope") if top.has("envelope") else None
    package = top.text("package", pattern=_IDENTIFIER, hint="a Python package name")
    folder_name = overlay.optional_name("folder", None)
    settings = Settings(
        folder=folder,
        label=label,
        package=package,
        out=(root / top.text("out", ".")).resolve(),
        distribution=top.text("distribution", package.replace("_", "-")),
        version=top.text("version", pattern=r"\d+\.\d+\.\d+((a|b|rc|\.dev)\d+)?", hint="a version such as 0.1.0"),
        title=top.text("title"),
        document=top.text("document", "", pattern=_DOCUMENT, hint="a file of the package such as api.json") or None,
        services=top.texts("services", required=True),
        base_url=server.text(
            "base_url", "", pattern=r"https?://[^\s?#]+[^/\s?#]", hint="an address without slash at the end"
        ),
        base_url_env=server.text("env", pattern=_VARIABLE, hint="the name of an environment variable"),
        base_url_hint=server.text("hint", ""),
        log_env=server.text("log_env", package.upper().removesuffix("_CLIENT") + "_LOG"),
        keys=tuple(_read_key(scheme, table) for scheme, table in top.table("keys").tables()),
        defaults=tuple(_read_default(name, table) for name, table in top.table("defaults").tables()),
        stream=_read_sse(top.table("stream"), SseSettings()),
        never_retry_codes=retry.texts("never_codes"),
        error_schema=error.text("schema", "ErrorBody"),
        error_code=_read_members(error, "code"),
        error_message=_read_members(error, "message"),
        error_status=error.text("status", "status"),
        error_classes=_read_error_classes(error.table("classes")) if error.has("classes") else None,
        envelope=_read_envelope(envelope) if envelope else None,
        meta=tuple(_read_meta(name, table) for name, table in top.table("meta").tables()),
        overlay=(root / folder_name).resolve() if folder_name else None,
        classes=_read_places(overlay.table("classes")),
        exports=_read_places(overlay.table("exports")),
        streams={union: _read_classes(union, table) for union, table in top.table("streams").tables()},
    )
    for table in (server, retry, error, overlay, top):
        table.finish()
    return settings


def spec_label(folder: Path) -> str:
    """A specification's folder as messages and file headers name it: ``spec/dify``, wherever the repository lies."""
    return f"spec/{folder.name}" if folder.parent.name == "spec" else folder.name


def _read_members(table: Table, key: str) -> tuple[str, ...]:
    names = table.names(key, (key,))
    for name in names:
        if not re.fullmatch(_MEMBER, name):
            raise table.error(key, f"is {name!r}", fix=_MEMBER_HINT)
    return names


def _read_envelope(table: Table) -> EnvelopeSettings:
    envelope = EnvelopeSettings(data=table.text("data", ""), good=table.scalars("good", (0,)))
    table.finish()
    return envelope


def _read_meta(name: str, table: Table) -> MetaSettings:
    _check_name(name, table)
    meta = MetaSettings(
        name=name,
        header=table.optional_name("header", None),
        member=table.optional_name("member", None),
        description=table.text("description"),
    )
    if meta.header is None and meta.member is None:
        raise table.error("header", "is missing, and so is member", fix="say where answers have it")
    if meta.member is not None and not re.fullmatch(_MEMBER, meta.member):
        raise table.error("member", f"is {meta.member!r}", fix=_MEMBER_HINT)
    table.finish()
    return meta


def _read_error_classes(table: Table) -> ErrorClasses:
    classes = ErrorClasses(status=_read_place(table, "status"), stream=_read_place(table, "stream"))
    table.finish()
    return classes


def _read_key(scheme: str, table: Table) -> KeyScheme:
    key = KeyScheme(
        scheme=scheme,
        argument=table.text("argument", pattern=_IDENTIFIER, hint="a Python name"),
        env=table.text("env", pattern=_VARIABLE, hint="the name of an environment variable"),
        description=table.text("description", ""),
        provider=table.flag("provider", default=False),
    )
    table.finish()
    return key


def _check_name(name: str, table: Table) -> None:
    if not re.fullmatch(_IDENTIFIER, name):
        raise table.error("", f"has the name {name!r}", fix="it must be a Python name")


def _read_default(name: str, table: Table) -> ClientDefault:
    _check_name(name, table)
    default = ClientDefault(
        name=name,
        type=table.text("type", "str", pattern="str|int|float|bool", hint="str, int, float or bool"),
        description=table.text("description", ""),
    )
    table.finish()
    return default


def _read_sse(table: Table, base: SseSettings) -> SseSettings:
    """``base`` with what the table says laid over it. An empty text switches a name off (``error = ""``)."""
    found: dict[str, Any] = {}
    for name in ("property", "code", "message", "status"):
        found[name] = table.text(name, getattr(base, name))
    found["error"] = table.names("error", base.error)
    for name in ("ping", "done", "pausing_switch", "hint"):
        found[name] = table.optional_name(name.replace("_", "-"), getattr(base, name))
    for name in ("terminal", "pausing", "plain"):
        found[name] = table.texts(name) or getattr(base, name)
    found["id"] = table.text("id", base.id, pattern="last|own", hint="last or own")
    found["terminal_when"] = table.values("terminal-when") or base.terminal_when
    found["name"] = table.text("name", base.name, pattern="data|field", hint="data or field")
    found["flush"] = table.flag("flush", default=base.flush)
    found["tail"] = table.number("tail", base.tail)
    table.finish()
    return SseSettings(**found)


def _read_places(table: Table) -> dict[str, str]:
    return {name: _read_place(table, name) for name in table.all_texts()}


def _read_place(table: Table, key: str) -> str:
    return table.text(key, pattern=_PLACE, hint="module:Name, the module relative to the package")


def _read_classes(union: str, table: Table) -> StreamClasses:
    classes = StreamClasses(
        union=union,
        sync=_read_place(table, "sync"),
        async_=_read_place(table, "async"),
        result=table.optional_name("result", None),
    )
    table.finish()
    return classes
