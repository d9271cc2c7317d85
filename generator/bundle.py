"""One document out of many files, and a record of where each part of it came from.

The parser behind the generator cannot follow a ``$ref`` into another file, and it forgets what it does not know
(``x-`` members, which file said something). So everything is brought together here first: components by their names,
path items under their paths, each operation once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


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
        return self.pointer.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")

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
    """Keys are text and sorted (members of schemas keep their order)."""
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
                found = found[part.replace("~1", "/").replace("~0", "~")]
            value = found
        return value
