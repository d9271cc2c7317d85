# Generated from spec/coze/bots.yaml (ModelInfo): edit that, not this file.
"""Builder of ``ModelInfo``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.cache_type import CacheType
    from ..models.model_info import ModelInfo
    from ..models.response_format import ResponseFormat


class ModelInfoBuilder(Builder["ModelInfo"]):
    """Builds a ``ModelInfo`` step by step; ``build()`` checks it. Needed: ``model_id``."""

    __slots__ = ()

    def model_id(self, value: str) -> Self:
        """The model."""
        return self._set("model_id", value)

    def model_name(self, value: str) -> Self:
        """Its name."""
        return self._set("model_name", value)

    def temperature(self, value: float) -> Self:
        """How free it is."""
        return self._set("temperature", value)

    def top_k(self, value: int) -> Self:
        """How many words it chooses from."""
        return self._set("top_k", value)

    def top_p(self, value: float) -> Self:
        """How much likelihood it chooses from."""
        return self._set("top_p", value)

    def max_tokens(self, value: int) -> Self:
        """Most tokens of an answer."""
        return self._set("max_tokens", value)

    def context_round(self, value: int) -> Self:
        """Rounds of the conversation it is shown."""
        return self._set("context_round", value)

    def response_format(self, value: ResponseFormat) -> Self:
        """Form of its answers. One of ``text``, ``markdown``, ``json``."""
        return self._set("response_format", value)

    def cache_type(self, value: CacheType) -> Self:
        """Whether common beginnings are kept. One of ``closed``, ``prefix``."""
        return self._set("cache_type", value)

    def presence_penalty(self, value: float) -> Self:
        """Against subjects that were there."""
        return self._set("presence_penalty", value)

    def frequency_penalty(self, value: float) -> Self:
        """Against words that were there."""
        return self._set("frequency_penalty", value)

    def parameters(self, value: Mapping[str, str]) -> Self:
        """What only some models have."""
        return self._set("parameters", value)

    def sp_anti_leak(self, value: bool) -> Self:
        """Whether its prompt is protected."""
        return self._set("sp_anti_leak", value)

    def sp_current_time(self, value: bool) -> Self:
        """Whether it is told the time."""
        return self._set("sp_current_time", value)

    def build(self) -> ModelInfo:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.model_info import ModelInfo

        return self._build(ModelInfo)
