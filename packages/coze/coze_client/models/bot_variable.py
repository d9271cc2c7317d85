# Generated from spec/coze/bots.yaml (BotVariable): edit that, not this file.
"""A variable of a bot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class BotVariable(Model):
    """A variable of a bot."""

    keyword: str | None = None
    """Its name."""

    default_value: str | None = None
    """Its value at first."""

    variable_type: str | None = None
    """``KVVariable`` or ``ListVariable``."""

    channel: str | None = None
    """Where it comes from: ``custom``, ``system``, ``location``, ``feishu``, ``app``."""

    description: str | None = None
    """What it is for."""

    enable: bool | None = None
    """Whether it is used."""

    prompt_enable: bool | None = None
    """Whether prompts may use it."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.keyword = d.get("keyword")
        self.default_value = d.get("default_value")
        self.variable_type = d.get("variable_type")
        self.channel = d.get("channel")
        self.description = d.get("description")
        self.enable = d.get("enable")
        self.prompt_enable = d.get("prompt_enable")
        self.raw = d
        return self
