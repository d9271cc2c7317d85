# Generated from spec/coze/workflow_events.yaml (NodeMessage): edit that, not this file.
"""What a node says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class NodeMessage(Model):
    """What a node says."""

    content: str
    """The words, or a piece of them."""

    node_title: str | None = None
    """Title of the node."""

    node_seq_id: str | None = None
    """Number of the piece in its node, from 0."""

    node_is_finish: bool | None = None
    """Whether the node has said everything."""

    ext: dict[str, Any] | None = None
    """More about it."""

    usage: TokenUsage | None = None
    """Tokens that were used."""

    node_id: str | None = None
    """The node."""

    node_execute_uuid: str | None = None
    """The node's part in the run."""

    cost: str | float | None = None
    """What it cost."""

    token: int | None = None
    """Tokens that were used."""

    content_type: str | None = None
    """What the content is."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.content = d["content"]
        self.node_title = d.get("node_title")
        self.node_seq_id = d.get("node_seq_id")
        self.node_is_finish = d.get("node_is_finish")
        self.ext = d.get("ext")
        v: Any = d.get("usage")
        self.usage = TokenUsage.from_dict(v) if v.__class__ is dict else v
        self.node_id = d.get("node_id")
        self.node_execute_uuid = d.get("node_execute_uuid")
        self.cost = d.get("cost")
        self.token = d.get("token")
        self.content_type = d.get("content_type")
        self.raw = d
        return self


from .token_usage import TokenUsage
