"""The whole flow, top to bottom: from a folder of YAML to a package on disk. Open this file first.

    generator.toml, *.yaml -> one document -> house rules -> modules (render) ---+
                                           -> params.py (params) ----------------+-> imports checked -> formatted
    templates/runtime, overlays -> copies (overlays) ----------------------------+      -> compared -> written

Everything is made in memory first. A mistake anywhere raises GeneratorError, and nothing has been written.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from . import emit, lint, overlays, package_imports, params, pins, spec_files
from .bundle import Bundle, bundle
from .emit import Package
from .errors import GeneratorError, Problem, raise_all
from .settings import ROOT, Settings, read_settings
from .shapes import as_dict


def load_bundle(folder: Path) -> tuple[Settings, Bundle]:
    """Read one specification, bring its files together and hold them against the house rules.

    Args:
        folder: folder with ``generator.toml``.

    Raises:
        GeneratorError: with everything that is wrong at the first stage that finds something.
    """
    settings = read_settings(folder)
    spec = spec_files.load(settings)
    bundled = bundle(spec, settings)
    raise_all(lint.problems(spec, bundled, settings))
    return settings, bundled


def make(folder: Path, out: Path | None = None) -> Package:
    """Generate one package in memory.

    Args:
        folder: folder with ``generator.toml``.
        out: folder that gets the package; default: what ``generator.toml`` says.

    Raises:
        GeneratorError: if any input is wrong.
    """
    pins.check_pins()
    settings, bundled = load_bundle(folder)
    with params.ParamsRun(bundled) as running:
        from .render import render  # takes most of a second: the parser behind it is large

        rendered = {path: text.encode() for path, text in render(bundled, settings).items()}
        rendered[params.PATH] = running.result().encode()
    copied = overlays.copies(settings)
    if any(path.startswith("testing/") for path in copied):
        rendered["testing/openapi.json"] = _json(bundled.document)
    if settings.document is not None:
        rendered[settings.document] = _json(bundled.document)
    makers = {path: copy.source for path, copy in copied.items()}
    package_imports.check_imports(
        overlays.merge(rendered, copied), {**{path: f"templates ({path})" for path in rendered}, **makers}
    )
    files = overlays.merge(emit.format_python(rendered), copied)
    about = {"spec": bundled.spec, "digest": bundled.digest, "tools": pins.PINS}
    return Package(
        folder=(out.resolve() if out else settings.out) / settings.package,
        files={**files, emit.MANIFEST: emit.manifest(files, makers, about)},
    )


def build(folders: Iterable[Path], out: Path | None = None) -> Iterator[str]:
    """Generate packages and write what changed. Nothing is written unless all of them can be made.

    Yields:
        One line per package that says what was done.
    """
    made = [(package, emit.compare(package)) for package in [make(folder, out) for folder in folders]]
    for package, changes in made:
        emit.write(package, changes)
        yield _summary(package, changes)
        for path in changes.foreign:
            yield f"  {package.folder.name}/{path} was not made by the generator; it was left alone"


def check(folders: Iterable[Path], out: Path | None = None) -> Iterator[str]:
    """Generate packages and compare them with what is on disk.

    Yields:
        The differences as lines; none if there are none.
    """
    for package in [make(folder, out) for folder in folders]:
        yield from emit.describe(package, emit.compare(package))


def sync(folders: Iterable[Path], out: Path | None = None) -> Iterator[str]:
    """Renew the copies of runtime and overlays in packages that were built before; nothing is generated.

    Yields:
        One line per package.

    Raises:
        GeneratorError: if a package was never built.
    """
    for folder in folders:
        settings = read_settings(folder)
        target = (out.resolve() if out else settings.out) / settings.package
        old = emit.read_manifest(target)
        if not old:
            raise GeneratorError.at(target.name, "", "was never built", fix="run: python -m generator build")
        copied = overlays.copies(settings)
        before = set(as_dict(old.get("copies")))
        generated = {path: _bytes(target / path) for path in as_dict(old.get("files")) if path not in before}
        files = overlays.merge(generated, copied)
        about = {key: value for key, value in old.items() if key not in ("copies", "files")}
        sources = {path: copy.source for path, copy in copied.items()}
        package = Package(target, {**files, emit.MANIFEST: emit.manifest(files, sources, about)})
        changes = emit.compare(package)
        emit.write(package, changes)
        yield _summary(package, changes)


def lint_all(folders: Iterable[Path]) -> Iterator[Problem]:
    """Everything that is wrong in several specifications."""
    for folder in folders:
        try:
            load_bundle(folder)
        except GeneratorError as exc:
            yield from exc.problems


def all_specs(root: Path = ROOT) -> list[Path]:
    """Every folder under ``spec/`` that has a ``generator.toml``, sorted."""
    return sorted(file.parent for file in (root / "spec").glob("*/generator.toml"))


def _summary(package: Package, changes: emit.Changes) -> str:
    total = f"{len(package.files)} files"
    return f"{package.folder.name}: {len(changes.write)} of {total} written, {len(changes.delete)} deleted"


def _json(document: dict[str, Any]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError as exc:
        fix = "run: python -m generator build"
        raise GeneratorError.at(f"{file.parent.name}/{file.name}", "", "is missing from the package", fix=fix) from exc
