# Generated from spec/dify/documents.yaml (DocumentMetadata): edit that, not this file.
"""Value of one metadata field of a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .metadata_type import MetadataType


@define(kw_only=True)
class DocumentMetadata(Model):
    """Value of one metadata field of a document."""

    id: str
    """Id of the field, or ``built-in``."""

    name: str
    """Name of the field."""

    type: MetadataType | str
    """Type of the value. One of ``string``, ``number``, ``time``."""

    value: str | float | bool | None = None
    """The value. Built-in times are text, such as ``1795172229.0``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.name = d["name"]
        self.type = d["type"]
        self.value = d.get("value")
        self.raw = d
        return self
