# Generated from spec/dify/models.yaml (ModelProvider): edit that, not this file.
"""A provider and its models of one kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .provider_status import ProviderStatus


@define(kw_only=True)
class ModelProvider(Model):
    """A provider and its models of one kind."""

    tenant_id: str
    """Id of the workspace."""

    provider: str
    """Name of the provider, as ``embedding_model_provider`` and ``reranking_provider_name`` want it. Example:
    ``langgenius/openai/openai``.
    """

    label: LocalizedText
    """Name for people."""

    icon_small: LocalizedText | None = None
    """Address of its icon."""

    icon_small_dark: LocalizedText | None = None
    """Address of its icon for dark backgrounds."""

    status: ProviderStatus | str
    """Whether it is set up. One of ``active``, ``no-configure``."""

    models: list[ProviderModel]
    """Its models."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.tenant_id = d["tenant_id"]
        self.provider = d["provider"]
        v: Any = d["label"]
        self.label = LocalizedText.from_dict(v) if v.__class__ is dict else v
        v = d.get("icon_small")
        self.icon_small = LocalizedText.from_dict(v) if v.__class__ is dict else v
        v = d.get("icon_small_dark")
        self.icon_small_dark = LocalizedText.from_dict(v) if v.__class__ is dict else v
        self.status = d["status"]
        v = d["models"]
        self.models = (
            [ProviderModel.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.raw = d
        return self


from .localized_text import LocalizedText
from .provider_model import ProviderModel
