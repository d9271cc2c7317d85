# Generated from spec/coze/workflow_events.yaml (Interrupt): edit that, not this file.
"""Why a run waits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class Interrupt(Model):
    """Why a run waits."""

    interrupt_data: InterruptData
    """What it waits for."""

    node_title: str | None = None
    """Title of the node that waits."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["interrupt_data"]
        self.interrupt_data = InterruptData.from_dict(v) if v.__class__ is dict else v
        self.node_title = d.get("node_title")
        self.raw = d
        return self


from .interrupt_data import InterruptData
