"""``PackageIR`` to file texts, with our templates and no others."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from jinja2 import BaseLoader, Environment, StrictUndefined

from .build_package import build_package
from .bundle import Bundle, Origin
from .codegen import Code, literal, rule, shape
from .docs import Docs, docstring
from .errors import GeneratorError
from .imports import Importer
from .ir import Enum, Model, PackageIR, Union
from .settings import ROOT, Settings

TEMPLATES: Final = ROOT / "templates"


class OwnTemplates(BaseLoader):
    """Finds templates in one folder and nowhere else: no other package's template can ever be loaded."""

    def __init__(self, folder: Path = TEMPLATES) -> None:
        self.folder = folder

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Text, file and freshness of a template.

        Raises:
            GeneratorError: if the folder does not have it.
        """
        file = self.folder / template
        if file.parent != self.folder or file.suffix != ".jinja" or not file.is_file():
            raise GeneratorError.at(f"templates/{template}", "", "there is no such template")
        return file.read_text("utf-8"), str(file), lambda: True


class Writer:
    """Renders single modules of one package."""

    def __init__(self, package: PackageIR) -> None:
        self.package = package
        self.code = Code(package)
        self.docs = Docs(self.code)
        self.files: dict[str, str] = {}
        self._environment = Environment(
            loader=OwnTemplates(),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,  # Python is written here, no HTML; every text passes `literal` or `docstring`
        )
        self._environment.filters.update(literal=literal, rule=rule, shape=shape)
        self._importer = Importer(*_importable(package))

    def write(
        self,
        path: str,
        template: str,
        origin: Origin | None,
        about: Iterable[str],
        *,
        checked: str = "",
        **context: Any,
    ) -> None:
        """Render one module and keep it.

        Args:
            path: place in the package.
            template: name without ``.py.jinja``.
            origin: what it was made from, for the first line; ``None`` for the whole specification.
            about: paragraphs of the module's docstring.
            checked: aliases for type checkers.
            context: what the template sees besides ``code`` and ``docs``.
        """
        name = f"{template}.py.jinja"
        body = self._environment.get_template(name).render(code=self.code, docs=self.docs, **context)
        tree = self._parse(body, path, name)
        if path in self.files:
            raise GeneratorError.at(
                self.package.settings.label, "", f"two things would be written to {path}", fix="rename one"
            )
        head = f"{banner(self.package.settings, origin)}\n{docstring(about)}\n"
        self.files[path] = self._importer.complete(body, tree, head, path, checked=checked)

    def plain(self, path: str, text: str) -> None:
        """Keep a module that needs no template."""
        self.files[path] = text

    @staticmethod
    def _parse(text: str, path: str, template: str) -> ast.Module:
        try:
            return ast.parse(text)
        except SyntaxError as exc:
            line = text.splitlines()[(exc.lineno or 1) - 1] if text else ""
            raise GeneratorError.at(
                f"templates/{template}", "", f"makes {path}, which is no Python: {exc.msg} in {line.strip()!r}"
            ) from exc


def render(bundle: Bundle, settings: Settings) -> dict[str, str]:
    """All generated modules of a package; copies of the runtime, overlays and ``params.py`` are not among them.

    Args:
        bundle: the whole API as one document.
        settings: ``generator.toml``.

    Returns:
        Path inside the package to text, not yet formatted.

    Raises:
        GeneratorError: for what cannot be generated, with its place.
    """
    from . import render_calls, render_models, render_package

    writer = Writer(build_package(bundle, settings))
    render_models.write_all(writer)
    render_calls.write_all(writer)
    render_package.write_all(writer)
    return dict(sorted(writer.files.items()))


def banner(settings: Settings, origin: Origin | None) -> str:
    """First line of every generated module."""
    if origin is None:
        return f"# Generated from {settings.label}: edit that, not this file."
    name = f" ({origin.name})" if "/schemas/" in origin.pointer else ""
    return f"# Generated from {origin.file}{name}: edit that, not this file."


def _importable(package: PackageIR) -> tuple[Mapping[str, str], frozenset[str], Mapping[str, str]]:
    """Names of components, of TypedDicts, and of other modules of the package, for the importer."""
    components: dict[str, str] = {}
    for component in package.components.values():
        components[component.name] = component.module
        if isinstance(component, Union):
            components[f"decode_{component.module}"] = component.module
    models = [c for c in package.components.values() if isinstance(c, Model)]
    params = frozenset(f"{model.name}Params" for model in models if model.sent)
    others = {f"{model.name}Builder": f"builders.{model.module}" for model in models if model.sent}
    others |= {"CONFIG": "_config", "__version__": "_version"}
    for place in (*package.settings.classes.values(), *_stream_places(package)):
        module, _, name = place.partition(":")
        others[name] = module
    for service in package.services:
        for resource in (service.own, *service.resources):
            for name in (resource.class_name, f"Async{resource.class_name}"):
                others[name] = f"services.{resource.module}"
                others[f"{name}WithResponse"] = f"services.{resource.module}"
    return components, params, others


def _stream_places(package: PackageIR) -> list[str]:
    streams = package.settings.streams.values()
    return [place for stream in streams for place in (stream.sync, stream.async_)]


def enum_values(enum: Enum) -> str:
    """The values of an enum with what they mean, for its docstring."""
    texts: list[str] = []
    for value in enum.values:
        text = '`""`' if value == "" else f"`{value}`"
        note = enum.notes.get(str(value))
        texts.append(f"{text} ({note})" if note else text)
    return ", ".join(texts)
