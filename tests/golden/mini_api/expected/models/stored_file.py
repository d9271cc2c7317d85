# Generated from mini_api/files.yaml (StoredFile): edit that, not this file.
"""A stored file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class StoredFile(Model):
    """A stored file."""

    id: str
    """Its id."""

    meta: FileMeta | None = None
    """Facts about it."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        v: Any = d.get("meta")
        self.meta = FileMeta.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .file_meta import FileMeta
