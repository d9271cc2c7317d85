# Generated from mini_api/audits.yaml (Audit): edit that, not this file.
"""Something that was done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class Audit(Model):
    """Something that was done."""

    WIRE: ClassVar[Mapping[str, str]] = {"own_trace": "trace"}

    id: str
    """Its id."""

    own_trace: str | None = None
    """Trace of what was done."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def trace(self) -> str | None:
        """Id of the call in the server's log. ``None`` if the answer has none."""
        return self.answer_meta.get("trace")

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.own_trace = d.get("trace")
        self.answer_meta = NO_META
        self.raw = d
        return self
