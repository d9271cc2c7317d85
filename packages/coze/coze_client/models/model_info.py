# Generated from spec/coze/bots.yaml (ModelInfo): edit that, not this file.
"""A model and how it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import SharedModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.model_info import ModelInfoBuilder
    from .cache_type import CacheType
    from .response_format import ResponseFormat


@define(kw_only=True)
class ModelInfo(SharedModel):
    """A model and how it is asked."""

    model_id: str
    """The model."""

    model_name: str | None = None
    """Its name."""

    temperature: float | None = None
    """How free it is."""

    top_k: int | None = None
    """How many words it chooses from."""

    top_p: float | None = None
    """How much likelihood it chooses from."""

    max_tokens: int | None = None
    """Most tokens of an answer."""

    context_round: int | None = None
    """Rounds of the conversation it is shown."""

    response_format: ResponseFormat | str | None = None
    """Form of its answers. One of ``text``, ``markdown``, ``json``."""

    cache_type: CacheType | str | None = None
    """Whether common beginnings are kept. One of ``closed``, ``prefix``."""

    presence_penalty: float | None = None
    """Against subjects that were there."""

    frequency_penalty: float | None = None
    """Against words that were there."""

    parameters: dict[str, str] | None = None
    """What only some models have."""

    sp_anti_leak: bool | None = None
    """Whether its prompt is protected."""

    sp_current_time: bool | None = None
    """Whether it is told the time."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("model_id", "model_id", required=True, check=Check(types=("string",))),
        Field("model_name", "model_name", check=Check(types=("string",))),
        Field("temperature", "temperature", check=Check(types=("number",))),
        Field("top_k", "top_k", check=Check(types=("integer",))),
        Field("top_p", "top_p", check=Check(types=("number",))),
        Field("max_tokens", "max_tokens", check=Check(types=("integer",))),
        Field("context_round", "context_round", check=Check(types=("integer",))),
        Field("response_format", "response_format", check=Check(types=("string",), enum=("text", "markdown", "json"))),
        Field("cache_type", "cache_type", check=Check(types=("string",), enum=("closed", "prefix"))),
        Field("presence_penalty", "presence_penalty", check=Check(types=("number",))),
        Field("frequency_penalty", "frequency_penalty", check=Check(types=("number",))),
        Field("parameters", "parameters", check=Check(types=("object",), items=Check(types=("string",)))),
        Field("sp_anti_leak", "sp_anti_leak", check=Check(types=("boolean",))),
        Field("sp_current_time", "sp_current_time", check=Check(types=("boolean",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.model_id = d["model_id"]
        self.model_name = d.get("model_name")
        self.temperature = d.get("temperature")
        self.top_k = d.get("top_k")
        self.top_p = d.get("top_p")
        self.max_tokens = d.get("max_tokens")
        self.context_round = d.get("context_round")
        self.response_format = d.get("response_format")
        self.cache_type = d.get("cache_type")
        self.presence_penalty = d.get("presence_penalty")
        self.frequency_penalty = d.get("frequency_penalty")
        self.parameters = d.get("parameters")
        self.sp_anti_leak = d.get("sp_anti_leak")
        self.sp_current_time = d.get("sp_current_time")
        self.raw = d
        return self

    @staticmethod
    def builder() -> ModelInfoBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.model_info import ModelInfoBuilder

        return ModelInfoBuilder()
