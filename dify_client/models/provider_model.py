# Generated from spec/dify/models.yaml (ProviderModel): edit that, not this file.
"""A model of a provider."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .model_feature import ModelFeature
    from .model_source import ModelSource
    from .model_status import ModelStatus
    from .model_type import ModelType


@define(kw_only=True)
class ProviderModel(Model):
    """A model of a provider."""

    model: str
    """Name of the model. Example: ``text-embedding-3-small``."""

    label: LocalizedText
    """Name for people."""

    model_type: ModelType | str
    """Kind of the model. One of ``llm``, ``text-embedding``, ``rerank``, ``speech2text``, ``moderation``, ``tts``."""

    features: list[ModelFeature | str] | None = None
    """What it can do. One of ``tool-call``, ``multi-tool-call``, ``stream-tool-call``, ``agent-thought``, ``vision``,
    ``document``, ``video``, ``audio``, ``structured-output``, ``polling``.
    """

    fetch_from: ModelSource | str
    """Where its definition comes from. One of ``predefined-model``, ``customizable-model``."""

    model_properties: ModelProperties
    """Limits and settings of the model."""

    deprecated: bool | None = None
    """Whether the provider gives it up."""

    status: ModelStatus | str
    """Whether it can be used. One of ``active``, ``no-configure``, ``quota-exceeded``, ``no-permission``, ``disabled``,
    ``credential-removed``.
    """

    load_balancing_enabled: bool | None = None
    """Whether calls are spread over several credentials."""

    has_invalid_load_balancing_configs: bool | None = None
    """Whether one of those credentials is wrong."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.model = d["model"]
        v: Any = d["label"]
        self.label = LocalizedText.from_dict(v) if v.__class__ is dict else v
        self.model_type = d["model_type"]
        self.features = d.get("features")
        self.fetch_from = d["fetch_from"]
        v = d["model_properties"]
        self.model_properties = ModelProperties.from_dict(v) if v.__class__ is dict else v
        self.deprecated = d.get("deprecated")
        self.status = d["status"]
        self.load_balancing_enabled = d.get("load_balancing_enabled")
        self.has_invalid_load_balancing_configs = d.get("has_invalid_load_balancing_configs")
        self.raw = d
        return self


from .localized_text import LocalizedText
from .model_properties import ModelProperties
