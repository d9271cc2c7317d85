# Generated from spec/dify/pipeline.yaml (DatasourceCredential): edit that, not this file.
"""A credential of a data source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DatasourceCredential(Model):
    """A credential of a data source."""

    id: str | None = None
    """Id of the credential."""

    name: str | None = None
    """Its name."""

    type: str | None = None
    """Its kind. Example: ``api-key``."""

    is_default: bool | None = None
    """Whether it is used when none is named."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d.get("id")
        self.name = d.get("name")
        self.type = d.get("type")
        self.is_default = d.get("is_default")
        self.raw = d
        return self
