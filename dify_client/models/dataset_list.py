# Generated from spec/dify/datasets.yaml (DatasetList): edit that, not this file.
"""One page of knowledge bases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class DatasetList(Model):
    """One page of knowledge bases."""

    data: list[Dataset]
    """The knowledge bases of this page."""

    has_more: bool
    """Whether there is a further page."""

    limit: int
    """Entries per page the server used."""

    total: int
    """Number of knowledge bases on all pages."""

    page: int
    """Number of this page, from 1."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["data"]
        self.data = [Dataset.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.has_more = d["has_more"]
        self.limit = d["limit"]
        self.total = d["total"]
        self.page = d["page"]
        self.raw = d
        return self


from .dataset import Dataset
