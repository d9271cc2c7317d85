"""``dify-client app generate`` and ``app check``: typed code for your own apps, and whether it is still true."""

from __future__ import annotations

import json
import os
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, Final, cast

import typer
from attrs import evolve, frozen

from .. import DifyClient
from ..app_form import AppForm
from ..appgen import (
    AppFactsError,
    ModuleError,
    Verdict,
    app_form,
    fails,
    fetch_form,
    generate_module,
    judge,
    read_module,
)
from ..appgen.apps_file import AppEntry, AppsFileError, read_apps_file
from ..appgen.fetching import USUAL_RUNS
from ..appgen.reports import FORMATS
from .failures import ExitCode, Misuse, reporting
from .options import ApiKey, BaseUrl
from .screen import Screen

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
    int,
    typer.Option(
        "--runs", min=0, max=100, help="Newest runs of a workflow to learn its outputs from; 0 leaves them untyped."
    ),
]
ParametersFile = Annotated[
    Path | None, typer.Option("--parameters", metavar="FILE", help="Saved answer of GET /parameters: nothing is sent.")
]
InfoFile = Annotated[Path | None, typer.Option("--info", metavar="FILE", help="Saved answer of GET /info.")]
MetaFile = Annotated[Path | None, typer.Option("--meta", metavar="FILE", help="Saved answer of GET /meta.")]


@frozen(kw_only=True)
class Source:
    """Where the facts of one app come from."""

    entry: AppEntry
    key: str | None = None
    files: tuple[Path | None, Path | None, Path | None] = (None, None, None)

    def form(self) -> AppForm:
        """The facts, from saved files or from the server."""
        parameters, info, meta = self.files
        if parameters is not None:
            about, icons = (_json(file) if file else None for file in (info, meta))
            return app_form(_json(parameters), about, icons, mode=self.entry.mode)
        runs = USUAL_RUNS if self.entry.runs is None else self.entry.runs
        with DifyClient(self.entry.base_url, api_key=self.key) as client:
            return fetch_form(client, mode=self.entry.mode, runs=runs)


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
    runs: Runs = USUAL_RUNS,
    parameters: ParametersFile = None,
    info: InfoFile = None,
    meta: MetaFile = None,
) -> None:
    """Write a typed module for an app: one with --out, or all that stand in dify-apps.toml."""
    with _reporting(api_key) as screen:
        if out is None and (name or parameters or info or meta):
            raise Misuse("--name, --parameters, --info and --meta go with --out FILE")
        if out is None:
            sources = list(_configured(config))
        else:
            if parameters is None and (info or meta):
                raise Misuse("--info and --meta go with --parameters FILE")
            entry = AppEntry(name=name or "", key="", out=out, base_url=base_url, mode=mode, runs=runs)
            sources = [Source(entry=entry, key=api_key, files=(parameters, info, meta))]
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
    runs: Runs = USUAL_RUNS,
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
        entry = AppEntry(name="", key="", out=Path(), base_url=base_url, mode=mode, runs=runs)
        plain = Source(entry=entry, key=api_key, files=(parameters, info, meta))
        verdicts = [_verdict(source) for source in _checked(modules or [], config, plain)]
        screen.line(FORMATS[output.value](verdicts).rstrip("\n"))
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


def _configured(config: Path | None) -> Iterator[Source]:
    """The apps of the file, each with its key."""
    path = config or DEFAULT_FILE
    if config is None and not path.exists():
        raise Misuse(f"give --out FILE for one app, or write {path} for several")
    for entry in read_apps_file(path):
        key = os.environ.get(entry.key)
        if not key:
            raise Misuse(f"{path}: the key of {entry.name} should be in the variable {entry.key}, which is not set")
        yield Source(entry=entry, key=key)


def _checked(modules: list[Path], config: Path | None, plain: Source) -> Iterator[Source]:
    """What to check: modules that the file names are asked for with its key and address."""
    use_file = plain.key is None and plain.files[0] is None and (config is not None or DEFAULT_FILE.exists())
    if not modules and not use_file:
        raise Misuse(f"name a module, or write {DEFAULT_FILE}")
    known = {source.entry.out.resolve(): source for source in (_configured(config) if use_file else ())}
    if not modules:
        yield from known.values()
    for module in modules:
        found = known.get(module.resolve(), plain)
        yield evolve(found, entry=evolve(found.entry, out=module))


def _module(source: Source) -> str:
    entry = source.entry
    before = entry.name or None
    if before is None and entry.out.is_file():
        before = read_module(entry.out).name
    try:
        return generate_module(source.form(), before)
    except ValueError as error:
        raise Misuse(f"--name: {error}" if not isinstance(error, _WRONG) else f"{entry.out}: {error}") from error


def _verdict(source: Source) -> Verdict:
    module = read_module(source.entry.out)
    if module.form.outputs is None:
        source = evolve(source, entry=evolve(source.entry, runs=0))
    return judge(module, source.form())


def _write(path: Path, text: str, screen: Screen) -> None:
    if str(path) == "-":
        screen.line(text.rstrip("\n"))
    elif path.is_file() and path.read_text("utf-8") == text:
        screen.line(f"{path}: up to date")
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        screen.line(f"{path}: written")


def _json(path: Path) -> Mapping[str, Any]:
    try:
        value = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise Misuse(f"{path}: is no JSON: {error}") from error
    if not isinstance(value, dict):
        raise Misuse(f"{path}: is no JSON object")
    return cast("dict[str, Any]", value)
