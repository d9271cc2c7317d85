# Generated from spec/dify/common.yaml (Usage): edit that, not this file.
"""Tokens, prices and times of the model calls behind an answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class Usage(Model):
    """Tokens, prices and times of the model calls behind an answer. Prices are decimal text; any member may be null."""

    prompt_tokens: int | None = None
    """Tokens of the prompt."""

    prompt_unit_price: str | None = None
    """Price of one unit of prompt tokens, decimal text. Example: ``0.001``."""

    prompt_price_unit: str | None = None
    """Size of that unit: the factor a token counts, decimal text (0.001 means per 1000 tokens)."""

    prompt_price: str | None = None
    """Price of the whole prompt, decimal text; may be in the form ``0E-7``."""

    completion_tokens: int | None = None
    """Tokens of the generated text."""

    completion_unit_price: str | None = None
    """Price of one unit of generated tokens, decimal text."""

    completion_price_unit: str | None = None
    """Size of that unit, decimal text."""

    completion_price: str | None = None
    """Price of the generated text, decimal text."""

    total_tokens: int | None = None
    """Prompt and generated tokens together, tokens of an agent's tool calls included."""

    total_price: str | None = None
    """Price of everything, decimal text."""

    currency: str | None = None
    """Currency of the prices. Example: ``USD``."""

    latency: float | None = None
    """Seconds the model took."""

    time_to_first_token: float | None = None
    """Seconds until the first token came."""

    time_to_generate: float | None = None
    """Seconds from the first token to the last."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.prompt_tokens = d.get("prompt_tokens")
        self.prompt_unit_price = d.get("prompt_unit_price")
        self.prompt_price_unit = d.get("prompt_price_unit")
        self.prompt_price = d.get("prompt_price")
        self.completion_tokens = d.get("completion_tokens")
        self.completion_unit_price = d.get("completion_unit_price")
        self.completion_price_unit = d.get("completion_price_unit")
        self.completion_price = d.get("completion_price")
        self.total_tokens = d.get("total_tokens")
        self.total_price = d.get("total_price")
        self.currency = d.get("currency")
        self.latency = d.get("latency")
        self.time_to_first_token = d.get("time_to_first_token")
        self.time_to_generate = d.get("time_to_generate")
        self.raw = d
        return self
