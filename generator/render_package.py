"""Everything around models and calls: the client, the package's root, its settings, and the names of folders."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Any

from .codegen import literal
from .docs import docstring, sentence
from .errors import GeneratorError
from .render_calls import Link, link
from .settings import ROOT, KeyScheme, Settings

if TYPE_CHECKING:
    from .render import Writer

_RUNTIME_NAMES = {
    "AsyncBinaryResponse": "binary", "AsyncEventStream": "streams", "AsyncPages": "paging", "BinaryResponse": "binary",
    "EventStream": "streams", "FileTypes": "types", "Hooks": "hooks", "Operation": "operation", "Pages": "paging",
    "RequestInfo": "hooks", "RequestOptions": "types", "Response": "types", "ResponseInfo": "hooks",
    "RetryInfo": "hooks", "SizeLimits": "limits", "StreamEndInfo": "hooks", "StreamOptions": "types",
    "Timeout": "types", "UNSET": "types", "UnknownEvent": "events", "Unset": "types", "Upload": "files",
}  # fmt: skip
"""Public names of the runtime to their modules."""


def write_all(writer: Writer) -> None:
    """Write the client, the root and the folders."""
    _client(writer)
    _config(writer)
    errors = _public_names("errors")
    times = _public_names("times")
    _reexport(
        writer, "errors", errors, "Every error that a call can raise; the tree is described in `_runtime/errors.py`."
    )
    _reexport(writer, "times", times, "Times of the API as Python times.")
    _folders(writer)
    _root(writer, errors)


def _client(writer: Writer) -> None:
    package = writer.package
    settings = package.settings
    arguments = [{"name": key.argument, "type": _key_type(key), "text": _key_text(key)} for key in settings.keys]
    arguments += [{"name": d.name, "type": d.type, "text": sentence(d.description)} for d in settings.defaults]
    sides: list[dict[str, Any]] = []
    for asynchronous in (False, True):
        prefix = "Async" if asynchronous else ""
        services: list[Link] = []
        docs: dict[str, str] = {}
        for service in package.services:
            services.append(link(writer, service.own, asynchronous=asynchronous))
            docs[service.name] = docstring([sentence(service.own.description)], 8)
        sides.append(
            {
                "name": f"{prefix}ServiceClient",
                "base": f"{prefix or 'Sync'}Client",
                "http": f"httpx.{prefix}Client",
                "doc": _client_doc(writer, arguments, asynchronous=asynchronous),
                "services": [{**vars(s), "doc": docs[s.name]} for s in services],
            }
        )
    keys = "{" + ", ".join(f"{literal(key.scheme)}: {key.argument}" for key in settings.keys) + "}"
    names = " = ".join(key.argument for key in settings.keys)
    defaults = "{" + ", ".join(f"{literal(d.name)}: {d.name}" for d in settings.defaults) + "}"
    writer.write(
        "services/client.py", "client", None, [f"Clients of the {settings.title} API with all their services."],
        sides=sides, arguments=arguments, keys=keys, names=names, defaults=defaults,
    )  # fmt: skip


def _key_type(key: KeyScheme) -> str:
    return "str | Callable[[], str] | httpx.Auth" if key.provider else "str"


def _key_text(key: KeyScheme) -> str:
    more = " Or a function that is asked for it before each call, or an `httpx.Auth`." if key.provider else ""
    return f"{sentence(key.description)}{more} Default: the environment variable `{key.env}`."


def _client_doc(writer: Writer, arguments: list[dict[str, str]], *, asynchronous: bool) -> str:
    settings = writer.package.settings
    hint = f", ends in `{settings.base_url_hint}`" if settings.base_url_hint else ""
    default = f"`{settings.base_url_env}` from the environment"
    default += f", else `{settings.base_url}`" if settings.base_url else "; one of the two is needed"
    lines = [
        f"base_url: address of the server{hint}. Default: {default}.",
        *(f"{a['name']}: {a['text']}" for a in arguments),
        "timeout: seconds for every step of a call, or a `Timeout`; `None` for no limit. Default: `Timeout()`.",
        "size_limits: how much of an answer is taken. Default: `SizeLimits()`.",
        "max_retries: how often a refused or failed request is sent again, 0 or more.",
        "max_connections: connections open at one time.",
        "max_keepalive_connections: connections kept open for the next call.",
        "keepalive_expiry: seconds that such a connection is kept.",
        "headers: headers of every request.",
        "http_client: a client of the HTTP library to use instead of an own one; it is not closed here.",
        "validate: check requests against the specification before they are sent.",
        "hooks: functions called for requests, answers, retries and ends of streams.",
    ]
    kind = "for asyncio" if asynchronous else "with blocking calls"
    about = f"The {settings.title} API, {kind}. Nothing is sent before the first call."
    return docstring([about], 4, {"Args": lines})


def _config(writer: Writer) -> None:
    package = writer.package
    settings = package.settings
    writer.write(
        "_config.py",
        "config",
        None,
        [f"Facts about the {settings.title} API."],
        s=settings,
        kinds=package.keys,
        classes=_error_classes(settings),
    )
    writer.plain("_version.py", f'"""Version of this package."""\n\n__version__ = {literal(settings.version)}\n')
    writer.plain("py.typed", "")


def _error_classes(settings: Settings) -> dict[str, list[str]] | None:
    """Module and name of the overlay's error classes."""
    found = settings.error_classes
    return None if found is None else {"status": found.status.split(":"), "stream": found.stream.split(":")}


def _public_names(module: str) -> list[str]:
    """Public classes and functions of a runtime module, sorted as in ``__all__``."""
    tree = ast.parse((ROOT / "templates" / "runtime" / f"{module}.py").read_text("utf-8"))
    found = [node.name for node in tree.body if isinstance(node, (ast.ClassDef, ast.FunctionDef))]
    wanted = [
        name
        for name in found
        if not name.startswith("_") and (module != "errors" or name.endswith(("Error", "Interrupted")))
    ]
    return ordered(wanted)


def _reexport(writer: Writer, module: str, names: list[str], about: str) -> None:
    lines = [f"    {name},\n" for name in names]
    listed = [f"    {literal(name)},\n" for name in names]
    text = f"from ._runtime.{module} import (\n{''.join(lines)})\n\n__all__ = [\n{''.join(listed)}]\n"
    writer.plain(f"{module}.py", f"{docstring([about])}\n\n{text}")


def _folders(writer: Writer) -> None:
    package = writer.package
    models = {component.name: f".{component.module}" for component in package.components.values()}
    builders = {f"{m.name}Builder": f".{m.module}" for m in package.models if m.sent}
    _lazy(writer, "models/__init__.py", models, ["What the API is made of; each name loads on first use."])
    _lazy(writer, "builders/__init__.py", builders, ["Builders of request objects; each loads on first use."])
    writer.plain(
        "services/__init__.py", f"{docstring(['Bound calls: one class per service and resource, sync and async.'])}\n"
    )
    writer.plain("api/__init__.py", f"{docstring(['One module per operation, in folders by subject.'])}\n")
    for home in sorted({op.home for op in package.operations}):
        names = ", ".join(f"`{op.module}`" for op in package.operations if op.home == home)
        writer.plain(f"api/{home}/__init__.py", docstring([f"Operations: {names}."]) + "\n")


def _lazy(writer: Writer, path: str, places: dict[str, str], about: list[str], **context: Any) -> None:
    writer.write(
        path,
        "lazy_init",
        None,
        about,
        places=dict(sorted(places.items())),
        names=ordered(places),
        eager=_eager(path, places),
        **context,
    )


def _eager(path: str, places: dict[str, str]) -> list[str]:
    """Imports for type checkers and of the helper, as the module's first lines."""
    dots = "." * (path.count("/") + 1)
    lines = ["from typing import TYPE_CHECKING", "", f"from {dots}_runtime.lazy import lazy_names", ""]
    if places:
        lines.append("if TYPE_CHECKING:")
    for name, place in sorted(places.items(), key=lambda item: (item[1], item[0])):
        module, _, attribute = place.partition(":")
        lines.append(f"    from {module} import {attribute or name} as {name}")
    return lines


def _root(writer: Writer, errors: list[str]) -> None:
    package = writer.package
    settings = package.settings
    places = {component.name: f".models.{component.module}" for component in package.components.values()}
    own = {
        **{name: f"._runtime.{module}" for name, module in _RUNTIME_NAMES.items()},
        **{name: "._runtime.errors" for name in errors},
        "ServiceClient": ".services.client",
        "AsyncServiceClient": ".services.client",
        "__version__": "._version",
    }
    for name, place in settings.exports.items():
        module, _, attribute = place.partition(":")
        own[name] = f".{module}" if attribute == name else f".{module}:{attribute}"
    for stream in settings.streams.values():
        for place in (stream.sync, stream.async_):
            module, _, name = place.partition(":")
            own.setdefault(name, f".{module}")
    _refuse_clashes(writer, own)
    about = [
        f"A typed client of the {settings.title} API.",
        "Everything public is here and loads when it is first used.",
    ]
    _lazy(writer, "__init__.py", {**places, **own}, about)


def _refuse_clashes(writer: Writer, own: dict[str, str]) -> None:
    for component in writer.package.components.values():
        if component.name in own:
            at = component.origin
            raise GeneratorError.at(
                at.file,
                at.pointer,
                f"{component.name} is a public name of the package already",
                fix="rename the component",
                line=at.line,
            )


def ordered(names: Any) -> list[str]:
    """Names as in a sorted ``__all__``: constants, classes, functions; numbers by value."""

    def key(name: str) -> tuple[int, list[tuple[int, int, str]]]:
        group = 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2
        parts = [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.split(r"(\d+)", name) if part]
        return group, parts

    return sorted(set(names), key=key)
