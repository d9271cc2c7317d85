# Generated from spec/dify/datasets.yaml (ExternalKnowledgeInfo): edit that, not this file.
"""The external knowledge base behind a knowledge base."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ExternalKnowledgeInfo(Model):
    """The external knowledge base behind a knowledge base. All null when there is none."""

    external_knowledge_id: str | None = None
    """Id of the knowledge base on the other side."""

    external_knowledge_api_id: str | None = None
    """Id of the connection in Dify."""

    external_knowledge_api_name: str | None = None
    """Name of the connection."""

    external_knowledge_api_endpoint: str | None = None
    """Address of the connection."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.external_knowledge_id = d.get("external_knowledge_id")
        self.external_knowledge_api_id = d.get("external_knowledge_api_id")
        self.external_knowledge_api_name = d.get("external_knowledge_api_name")
        self.external_knowledge_api_endpoint = d.get("external_knowledge_api_endpoint")
        self.raw = d
        return self
