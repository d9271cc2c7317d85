# Generated from spec/coze/workflows.yaml (NodeRun): edit that, not this file.
"""What a node of a run gave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class NodeRun(Model):
    """What a node of a run gave."""

    is_finish: bool
    """Whether it is done."""

    node_output: str | None = None
    """What it gave, usually as JSON text."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs; its support asks for it. ``None`` if the answer has none."""
        return self.answer_meta.get("logid")

    @property
    def node_output_parsed(self) -> Any:
        """``node_output`` as a value, be it JSON text or an object already; text that is no JSON stays as it is."""
        from .._runtime.codec import parsed

        return parsed(self.node_output)

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.is_finish = d["is_finish"]
        self.node_output = d.get("node_output")
        self.answer_meta = NO_META
        self.raw = d
        return self
