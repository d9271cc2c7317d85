# Generated from mini_api/sessions.yaml (Session): edit that, not this file.
"""A session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .color import Color
    from .level import Level


@define(kw_only=True)
class Session(Model):
    """A session."""

    id: str
    """Its id."""

    color: Color | str
    """Its colour. One of ``red``, ``dark-blue``, ``""``."""

    level: Level | int | None = None
    """Its level. One of ``1``, ``2``, ``5``."""

    last_turn: Turn | None = None
    """The last turn."""

    usages: dict[str, Usage] | None = None
    """Usage by model."""

    history: list[list[Turn]] | None = None
    """Turns by day."""

    counts: dict[str, int] | None = None
    """Counts by name."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.color = d["color"]
        self.level = d.get("level")
        v: Any = d.get("last_turn")
        self.last_turn = Turn.from_dict(v) if v.__class__ is dict else v
        v = d.get("usages")
        self.usages = (
            {k: Usage.from_dict(i) if i.__class__ is dict else i for k, i in v.items()} if v.__class__ is dict else v
        )
        v = d.get("history")
        self.history = (
            [[Turn.from_dict(i1) if i1.__class__ is dict else i1 for i1 in i] if i.__class__ is list else i for i in v]
            if v.__class__ is list
            else v
        )
        self.counts = d.get("counts")
        self.raw = d
        return self


from .turn import Turn
from .usage import Usage
