# Generated from spec/dify/models.yaml (LocalizedText): edit that, not this file.
"""A text in the languages of the Dify console."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class LocalizedText(Model):
    """A text in the languages of the Dify console."""

    WIRE: ClassVar[Mapping[str, str]] = {"en_us": "en_US", "zh_hans": "zh_Hans"}

    en_us: str
    """In English."""

    zh_hans: str | None = None
    """In Chinese."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.en_us = d["en_US"]
        self.zh_hans = d.get("zh_Hans")
        self.raw = d
        return self
