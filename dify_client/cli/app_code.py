# Copied from overlays/dify/cli/app_code.py. Edit that file, then run: python -m generator sync
"""``dify-client app generate`` and ``app check``: typed code for your own apps, and whether it is still true."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Annotated, Final

import typer
from attrs import evolve

from ..appgen import AppFactsError, AppModule, ModuleError, Verdict, fails, generate_module, judge, read_module
from ..appgen.apps_file import AppEntry, AppsFileError, read_apps_file
from ..appgen.reports import FORMATS
from ..appgen.source import HEADER
from .app_sources import SavedAnswers, Source
from .failures import ExitCode, Failed, Misuse, reporting
from .options import ApiKey, BaseUrl
from .screen import Screen
from .whole_files import replace_file

DEFAULT_FILE: Final = Path("dify-apps.toml")
_WRONG: Final = (AppFactsError, AppsFileError, ModuleError)


class Format(str, Enum):
    """How differences are shown."""

    text = "text"
    markdown = "markdown"
    json = "json"
    github = "github"


class FailOn(str, Enum):
    """Which differences make the command fail."""

    breaking = "breaking"
    warning = "warning"
    info = "info"


Config = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="The apps of a project. Default: dify-apps.toml, if it is there."),
]
Mode = Annotated[
    str | None, typer.Option("--mode", metavar="MODE", help="Kind of the app, for servers that do not tell it.")
]
Runs = Annotated[
    int | None,
    typer.Option(
        "--runs",
        min=0,
        max=100,
        help="Newest runs of a workflow to learn its outputs from; 0 leaves them untyped. Default: 5.",
    ),
]
ParametersFile = Annotated[
    Path | None, typer.Option("--parameters", metavar="FILE", help="Saved answer of GET /parameters: nothing is sent.")
]
InfoFile = Annotated[Path | None, typer.Option("--info", metavar="FILE", help="Saved answer of GET /info.")]
MetaFile = Annotated[Path | None, typer.Option("--meta", metavar="FILE", help="Saved answer of GET /meta.")]


def generate(
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="FILE", help="Module to write; - shows it.")
    ] = None,
    name: Annotated[
        str | None,
        typer.Option("--name", metavar="CLASS", help="Name of the class. Default: as before, else the app's."),
    ] = None,
    config: Config = None,
    base_url: BaseUrl = None,
    api_key: ApiKey = None,
    mode: Mode = None,
    runs: Runs = None,
    parameters: ParametersFile = None,
    info: InfoFile = None,
    meta: MetaFile = None,
) -> None:
    """Write a typed module for an app: one with --out, or all that stand in dify-apps.toml."""
    with _reporting(api_key) as screen:
        files = SavedAnswers(parameters=parameters, info=info, meta=meta)
        if out is None and (name or api_key or mode or files.given):
            raise Misuse("--name, --api-key, --mode, --parameters, --info and --meta go with --out FILE")
        if out is not None and config is not None:
            raise Misuse("--config is for all apps of a file, --out for one: give one of the two")
        plain = AppEntry(name=name or "", key="", out=out or Path(), base_url=base_url, mode=mode, runs=runs)
        if out is None:
            entries = [_overridden(entry, plain) for entry in _entries(config)]
            sources = [Source(entry=entry, key=_key(entry, screen)) for entry in entries]
        else:
            sources = [Source(entry=plain, key=api_key, files=files)]
        made = [(source.entry.out, _module(source)) for source in sources]  # All, before the first is written.
        for path, text in made:
            _write(path, text, screen)


def check(
    modules: Annotated[
        list[Path] | None, typer.Argument(metavar="[MODULE]...", help="Modules to check. Default: all of the file.")
    ] = None,
    config: Config = None,
    base_url: BaseUrl = None,
    api_key: ApiKey = None,
    mode: Mode = None,
    runs: Runs = None,
    parameters: ParametersFile = None,
    info: InfoFile = None,
    meta: MetaFile = None,
    output: Annotated[Format, typer.Option("--format", help="How to show differences.")] = Format.text,
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="Exit 1 for differences of this level and worse ones.")
    ] = FailOn.info,
) -> None:
    """Compare modules with their apps as they are now; exit 1 when somebody changed an app."""
    with _reporting(api_key) as screen:
        files = SavedAnswers(parameters=parameters, info=info, meta=meta)
        if not modules and (api_key or mode or files.given):
            raise Misuse("--api-key, --mode, --parameters, --info and --meta go with a MODULE")
        entry = AppEntry(name="", key="", out=Path(), base_url=base_url, mode=mode, runs=runs)
        plain = Source(entry=entry, key=api_key, files=files)
        verdicts = [_verdict(source) for source in _checked(modules or [], config, plain, screen)]
        shown = FORMATS[output.value](verdicts).rstrip("\n")
        if shown:
            screen.line(shown)
        failed = [verdict for verdict in verdicts if fails(verdict, fail_on.value)]
        if failed and output is Format.text:
            screen.step("write them again: dify-client app generate")
        if failed:
            raise typer.Exit(int(ExitCode.FAILED))


@contextmanager
def _reporting(api_key: str | None) -> Generator[Screen, None, None]:
    screen = Screen(as_json=False, steps=True, secrets=filter(None, [api_key, os.environ.get("DIFY_API_KEY")]))
    with reporting(screen):
        try:
            yield screen
        except _WRONG as error:
            raise Misuse(str(error)) from error


def _entries(config: Path | None) -> list[AppEntry]:
    """The apps of the file."""
    path = config or DEFAULT_FILE
    if config is None and not path.exists():
        raise Misuse(f"give --out FILE for one app, or write {path} for several")
    return read_apps_file(path)


def _overridden(entry: AppEntry, given: AppEntry) -> AppEntry:
    """An app of the file, with what the command line says otherwise."""
    base_url = entry.base_url if given.base_url is None else given.base_url
    return evolve(entry, base_url=base_url, runs=entry.runs if given.runs is None else given.runs)


def _key(entry: AppEntry, screen: Screen) -> str:
    """The key of an app of the file."""
    key = os.environ.get(entry.key)
    if not key:
        raise Failed(f"no API key for {entry.name}: set {entry.key}", ExitCode.KEY)
    screen.keep_secret(key)
    return key


def _checked(modules: list[Path], config: Path | None, plain: Source, screen: Screen) -> Iterator[Source]:
    """What to check: modules that the file names are asked for with its key and address."""
    use_file = plain.key is None and not plain.files.given and (config is not None or DEFAULT_FILE.exists())
    if not modules and not use_file:
        raise Misuse(f"name a module, or write {DEFAULT_FILE}")
    known = {_place(entry.out): entry for entry in (_entries(config) if use_file else ())}
    for module in modules or [entry.out for entry in known.values()]:
        entry = known.get(_place(module))
        if entry is None:
            yield evolve(plain, entry=evolve(plain.entry, out=module))
        else:
            entry = _overridden(entry, plain.entry)
            mode = plain.entry.mode or entry.mode
            yield Source(entry=evolve(entry, out=module, mode=mode), key=_key(entry, screen))


def _place(path: Path) -> str:
    """A file, whatever it is called; unlike ``Path.resolve``, it does not mind links that lead in a circle."""
    return os.path.realpath(path)


def _module(source: Source) -> str:
    entry = source.entry
    before = _before(entry.out)
    name = entry.name or (before.name if before else None)
    try:
        return generate_module(source.form(), name)
    except ValueError as error:
        raise Misuse(f"--name: {error}" if not isinstance(error, _WRONG) else f"{entry.out}: {error}") from error


def _before(path: Path) -> AppModule | None:
    """The module that is to be written again.

    Raises:
        ModuleError: what is there was not written here, so that it must not be lost.
    """
    if str(path) == "-" or not path.is_file():
        return None
    try:
        return read_module(path)
    except ModuleError:
        text = path.read_text("utf-8", errors="replace")
        if text.strip() and HEADER.splitlines()[0] not in text:
            raise
        return None


def _verdict(source: Source) -> Verdict:
    module = read_module(source.entry.out)
    entry = evolve(source.entry, mode=source.entry.mode or module.form.mode)
    if module.form.outputs is None:
        entry = evolve(entry, runs=0)
    return judge(module, evolve(source, entry=entry).form(module.form))


def _write(path: Path, text: str, screen: Screen) -> None:
    if str(path) == "-":
        screen.line(text.rstrip("\n"))
    elif path.is_file() and path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n") == text:
        screen.line(f"{path}: up to date")
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, text)
        screen.line(f"{path}: written")
