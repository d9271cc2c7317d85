# Generated from spec/coze/files.yaml (File): edit that, not this file.
"""An uploaded file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class File(Model):
    """An uploaded file."""

    WIRE: ClassVar[Mapping[str, str]] = {"size": "bytes"}

    id: str
    """Its id."""

    size: int | None = None
    """Its size."""

    created_at: int | str | None = None
    """When it was uploaded, in seconds since 1970."""

    file_name: str | None = None
    """Its name."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs; its support asks for it. ``None`` if the answer has none."""
        return self.answer_meta.get("logid")

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.size = d.get("bytes")
        self.created_at = d.get("created_at")
        self.file_name = d.get("file_name")
        self.answer_meta = NO_META
        self.raw = d
        return self
