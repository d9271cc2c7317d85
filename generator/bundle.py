"""One document out of many files, and a record of where each part of it came from.

The parser behind the generator cannot follow a ``$ref`` into another file, and it forgets what it does not know
(``x-`` members, which file said something). So everything is brought together here first: components by their names,
path items under their paths, each operation once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from .errors import Problem, raise_all
from .references import SECTIONS, Target, read_reference, rewrite
from .settings import Settings
from .shapes import as_dict, as_list, as_text, is_dict
from .spec_files import SpecFiles
from .yaml_source import Source, escape, unescape

HTTP_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch")


@dataclass(frozen=True)
class Origin:
    """Where something stands in the specification."""

    file: str
    """As written in messages and file headers: ``spec/dify/messages.yaml``."""
    pointer: str
    """JSON pointer inside that file."""
    line: int

    @property
    def name(self) -> str:
        """Last segment of the pointer: the name of a component."""
        return unescape(self.pointer.rsplit("/", 1)[-1])

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}"


@dataclass(frozen=True)
class BundledOperation:
    """One operation, once, however many services list it."""

    id: str
    """``operationId``."""
    method: str
    """Lower case: ``post``."""
    path: str
    """Path on the server: ``/chat-messages``."""
    path_key: str
    """Key in the bundled document; is ``path``, with ``#`` behind it where two homes own the same path and method."""
    home: str
    """Stem of the file that owns the path item: ``messages``. Names the folder under ``api/``."""
    services: tuple[str, ...]
    """Services that list it, in the order of generator.toml. Empty: level 1 only."""
    origin: Origin
    raw: Mapping[str, Any]
    """The operation as it stands in the bundled document: parameters of the path merged in, security filled in,
    references local, all ``x-`` members kept."""


@dataclass(frozen=True)
class BundledService:
    """One service file."""

    name: str
    """Stem of the file: ``chat``."""
    title: str
    """``info.title`` of the file."""
    description: str
    """``info.description`` of the file; may be empty."""
    operations: tuple[str, ...]
    """Ids of the operations it lists, sorted."""
    origin: Origin


@dataclass(frozen=True)
class Bundle:
    """The whole API as one OpenAPI 3.1 document with local references only."""

    document: dict[str, Any]
    """Paths, methods, status codes and components are sorted; everything else keeps its written order."""
    operations: Mapping[str, BundledOperation]
    """By operation id, sorted."""
    services: tuple[BundledService, ...]
    """In the order of generator.toml."""
    origins: Mapping[str, Origin]
    """Of each component, by its reference: ``#/components/schemas/Usage``."""
    spec: str
    """The folder, as named in messages: ``spec/dify``."""
    digest: str
    """SHA-256 over the files of the specification, for the manifest."""

    def origin(self, reference: str) -> Origin:
        """Where a component was written, by its local reference."""
        return self.origins[reference]

    def resolve(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """The object itself, or the component that its ``$ref`` names. Local references only, chains included."""
        while isinstance(reference := value.get("$ref"), str):
            found: Any = self.document
            for part in reference.removeprefix("#/").split("/"):
                found = found[unescape(part)]
            value = found
        return value


def bundle(spec: SpecFiles, settings: Settings) -> Bundle:
    """Bring all files together.

    Args:
        spec: the loaded files; every reference in them leads somewhere.
        settings: title, version and base URL of the result.

    Raises:
        GeneratorError: for a component name or an operation id that is used twice, and for path items that cannot be
            shared as they are written.
    """
    work = _Bundling(spec)
    components, origins = work.components()
    for service in spec.services:
        work.service(service)
    paths = work.paths()
    raise_all(work.problems)
    first = spec.services[0].content
    document: dict[str, Any] = {
        "openapi": first.get("openapi", "3.1.0"),
        "info": {**as_dict(first.get("info")), "title": settings.title},
        "servers": [{"url": settings.base_url or "/"}],
        "tags": work.tags(),
        "paths": paths,
        "components": components,
    }
    return Bundle(
        document=document,
        operations=dict(sorted(work.operations.items())),
        services=tuple(work.described(service) for service in spec.services),
        origins=origins,
        spec=spec.label,
        digest=spec.digest,
    )


@dataclass
class _Listed:
    """An operation that some service lists."""

    source: Source
    path: str
    method: str
    raw: dict[str, Any]
    services: list[str] = field(default_factory=list[str])

    @property
    def pointer(self) -> str:
        return f"/paths/{escape(self.path)}/{self.method}"


class _Bundling:
    """What has been collected so far, and what was found wrong."""

    def __init__(self, spec: SpecFiles) -> None:
        self.spec: Final = spec
        self.problems: Final[list[Problem]] = []
        self.operations: Final[dict[str, BundledOperation]] = {}
        self._listed: Final[dict[tuple[str, str, str], _Listed]] = {}
        """By home file, path and method: what makes two services mean the same operation."""

    def components(self) -> tuple[dict[str, Any], dict[str, Origin]]:
        """All components of all files under their names, and where each was written."""
        found: dict[str, dict[str, Any]] = defaultdict(dict)
        owners: dict[tuple[str, str], Source] = {}
        origins: dict[str, Origin] = {}
        for source, section, name, value in self.spec.components():
            if section not in SECTIONS:
                continue
            at = f"/components/{section}/{escape(name)}"
            owner = owners.setdefault((section, name), source)
            if owner is not source:
                self._problem(
                    source, at, f"{owner.label} has {section} {name} already", "rename one or refer to the other"
                )
                continue
            found[section][name] = self._local(source, value, at)
            origins[f"#{at}"] = Origin(source.label, at, source.line(at))
        return {section: dict(sorted(found[section].items())) for section in sorted(found)}, dict(
            sorted(origins.items())
        )

    def service(self, service: Source) -> None:
        """Note every operation that a service lists."""
        for path, item in as_dict(service.content.get("paths")).items():
            at = f"/paths/{escape(path)}"
            home, there, owned = self._path_item(service, path, item)
            if there != path:
                self._problem(
                    service, at, f"the path item of {home.label} belongs to {there}", "use the same path in both files"
                )
                continue
            methods = [method for method in HTTP_METHODS if method in owned]
            picked = as_list(as_dict(item).get("x-operations")) or methods
            for method in picked:
                if method not in methods:
                    fix = f"it has {', '.join(methods)}"
                    self._problem(service, f"{at}/x-operations", f"{path} has no {method} in {home.label}", fix)
                    continue
                if not is_dict(owned[method]):
                    self._problem(home, f"{at}/{method}", "must be an object")
                    continue
                key = (home.name, path, method)
                if key not in self._listed:
                    self._listed[key] = _Listed(home, path, method, self._operation(home, path, method, owned))
                self._listed[key].services.append(service.stem)

    def paths(self) -> dict[str, Any]:
        """Path items of the document; also fills ``operations``."""
        paths: dict[str, dict[str, Any]] = {}
        for (_, path, method), listed in sorted(self._listed.items(), key=lambda found: (found[0][1], found[0])):
            key = path
            while method in paths.setdefault(key, {}):
                key += "#"  # another home owns this method of this path too; the real path stands in BundledOperation
            paths[key][method] = listed.raw
            self._register(listed, key)
        return {key: dict(sorted(paths[key].items())) for key in sorted(paths)}

    def tags(self) -> list[dict[str, Any]]:
        """Tags of all files, each once, sorted by name."""
        tags: dict[str, dict[str, Any]] = {}
        for source in self.spec.sources.values():
            for tag in as_list(source.content.get("tags")):
                name = as_text(as_dict(tag).get("name"))
                if name and (name not in tags or source.stem == name):
                    tags[name] = tag
        return [tags[name] for name in sorted(tags)]

    def described(self, service: Source) -> BundledService:
        """One service with the operations it lists."""
        info = as_dict(service.content.get("info"))
        return BundledService(
            name=service.stem,
            title=as_text(info.get("title")),
            description=as_text(info.get("description")),
            operations=tuple(
                operation.id for _, operation in sorted(self.operations.items()) if service.stem in operation.services
            ),
            origin=Origin(service.label, "", 1),
        )

    def _register(self, listed: _Listed, key: str) -> None:
        operation_id = as_text(listed.raw.get("operationId"))
        at = f"{listed.pointer}/operationId"
        if not operation_id:
            self._problem(listed.source, listed.pointer, "has no operationId", "give it a name such as sendChatMessage")
        elif operation_id in self.operations:
            other = self.operations[operation_id].origin
            self._problem(listed.source, at, f"operationId {operation_id} is taken by {other}", "rename one of the two")
        else:
            self.operations[operation_id] = BundledOperation(
                id=operation_id,
                method=listed.method,
                path=listed.path,
                path_key=key,
                home=listed.source.stem,
                services=tuple(listed.services),
                origin=Origin(listed.source.label, listed.pointer, listed.source.line(listed.pointer)),
                raw=listed.raw,
            )

    def _path_item(self, source: Source, path: str, item: Any) -> tuple[Source, str, dict[str, Any]]:
        """The file that owns a path item, the path it stands under there, and the item itself."""
        at = f"/paths/{escape(path)}/$ref"
        first, name = source, path
        while isinstance(text := as_dict(item).get("$ref"), str):
            target = read_reference(source.name, text)
            if not isinstance(target, Target) or target.section != "paths":
                self._problem(first, at, f"{text} is no path item", "write file.yaml#/paths/~1path")
                return first, name, {}
            source, path, item = self.spec.sources[target.file], target.name, self.spec.get(target)
        return source, path, as_dict(item)

    def _operation(self, home: Source, path: str, method: str, item: dict[str, Any]) -> dict[str, Any]:
        """One operation, complete in itself: the path's parameters and the file's security are written into it."""
        at = f"/paths/{escape(path)}"
        raw: dict[str, Any] = self._local(home, item[method], f"{at}/{method}")
        own = as_list(raw.get("parameters"))
        taken = {self._parameter(home, parameter) for parameter in as_list(as_dict(item[method]).get("parameters"))}
        shared = [
            self._local(home, parameter, f"{at}/parameters/{index}")
            for index, parameter in enumerate(as_list(item.get("parameters")))
            if self._parameter(home, parameter) not in taken
        ]
        if shared or own:
            raw["parameters"] = shared + own
        if "security" not in raw and "security" in home.content:
            raw["security"] = home.content["security"]
        if codes := as_dict(raw.get("responses")):
            raw["responses"] = dict(sorted(codes.items()))
        return raw

    def _parameter(self, source: Source, parameter: Any) -> tuple[str, str]:
        """What identifies a parameter: its place and name."""
        found = as_dict(self.spec.follow(source, parameter)[1])
        return as_text(found.get("in")), as_text(found.get("name"))

    def _local(self, source: Source, value: Any, at: str) -> Any:
        """A copy with references into other files made local."""

        def replace(_: str, text: str) -> str:
            target = read_reference(source.name, text)
            return text if isinstance(target, str) else target.local

        return rewrite(value, at, replace)

    def _problem(self, source: Source, at: str, message: str, fix: str = "") -> None:
        self.problems.append(Problem(source.label, at, message, fix, source.line(at)))
