"""All files of one specification: the services, and every file they reach. Every reference leads somewhere."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .errors import Problem, raise_all
from .references import Target, find, read_reference
from .settings import Settings
from .shapes import as_dict
from .yaml_source import Source, read_yaml


@dataclass(frozen=True)
class SpecFiles:
    """The loaded files of one specification."""

    label: str
    """The folder as named in messages."""
    services: tuple[Source, ...]
    """In the order of generator.toml."""
    sources: Mapping[str, Source]
    """Every reached file by its name, sorted; services included."""
    digest: str
    """SHA-256 over all of them."""

    def get(self, target: Target) -> Any:
        """What a reference leads to; None if it leads nowhere."""
        source = self.sources.get(target.file)
        if source is None:
            return None
        above = source.content if target.section == "paths" else as_dict(source.content.get("components"))
        return as_dict(above.get(target.section)).get(target.name)

    def follow(self, source: Source, value: Any) -> tuple[Source, Any]:
        """A value and its file; for a reference, what it finally leads to. None if it goes in a circle."""
        seen: set[Target] = set()
        while isinstance(text := as_dict(value).get("$ref"), str):
            target = read_reference(source.name, text)
            if not isinstance(target, Target) or target in seen or target.file not in self.sources:
                return source, None
            seen.add(target)
            source, value = self.sources[target.file], self.get(target)
        return source, value

    def components(self) -> Iterator[tuple[Source, str, str, Any]]:
        """Each component of each file: source, section, name, value. Mere re-exports are left out."""
        for source in self.sources.values():
            for section, members in as_dict(source.content.get("components")).items():
                for name, value in as_dict(members).items():
                    if not is_reexport(source, section, name, value):
                        yield source, section, name, value


def is_reexport(source: Source, section: str, name: str, value: Any) -> bool:
    """True for a component that only says "the one of that name in the other file", as a valid document may need."""
    shared = as_dict(value).get("$ref")
    if not isinstance(shared, str) or len(value) != 1:
        return False
    target = read_reference(source.name, shared)
    return (
        isinstance(target, Target) and target.file != source.name and (target.section, target.name) == (section, name)
    )


def load(settings: Settings) -> SpecFiles:
    """Read the service files and every file they reach.

    Raises:
        GeneratorError: for YAML mistakes, missing files, and references that lead nowhere (all of them at once).
    """
    sources: dict[str, Source] = {}
    texts: dict[str, bytes] = {}
    problems: list[Problem] = []
    links: list[tuple[Source, str, str, Target]] = []
    services = [f"{service}.yaml" for service in settings.services]
    waiting = list(services)
    while waiting:
        name = waiting.pop()
        path = settings.folder / name
        if name in sources or not (path.is_file() and path.resolve().is_relative_to(settings.folder)):
            continue  # a file that is not there is reported below, with the place that asks for it
        source = sources[name] = read_yaml(path, name, f"{settings.label}/{name}")
        texts[name] = path.read_bytes()
        for at, text in find(source.content).items():
            target = read_reference(name, text)
            if isinstance(target, str):
                problems.append(_bad(source, at, text, target))
            else:
                links.append((source, at, text, target))
                waiting.append(target.file)
    for name in services:
        if name not in sources:
            problems.append(
                Problem(f"{settings.label}/generator.toml", "", f"services names {name[:-5]}, but there is no {name}")
            )
    spec = SpecFiles(
        label=settings.label,
        services=tuple(sources[name] for name in services if name in sources),
        sources=dict(sorted(sources.items())),
        digest=_digest(texts),
    )
    for source, at, text, target in links:
        if target.file not in sources:
            problems.append(_bad(source, at, text, f"leads nowhere: there is no file {target.file}"))
        elif spec.follow(spec.sources[target.file], spec.get(target))[1] is None:
            problems.append(
                _bad(source, at, text, f"leads nowhere: {target.file} has no {target.section} {target.name}")
            )
    raise_all(problems)
    return spec


def _bad(source: Source, at: str, text: str, what: str) -> Problem:
    fix = "" if "leads" in what else "write file.yaml#/components/schemas/Name or file.yaml#/paths/~1path"
    return Problem(source.label, at, f"the reference {text} {what}", fix, source.line(at))


def _digest(texts: Mapping[str, bytes]) -> str:
    total = hashlib.sha256()
    for name, content in sorted(texts.items()):
        total.update(f"{name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()
