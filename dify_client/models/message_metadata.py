# Generated from spec/dify/common.yaml (MessageMetadata): edit that, not this file.
"""What stands behind an answer: usage, citations, annotation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class MessageMetadata(Model):
    """What stands behind an answer: usage, citations, annotation."""

    usage: Usage | None = None
    """Tokens, prices and times; null while a run is paused."""

    retriever_resources: list[RetrieverResource] | None = None
    """Chunks of knowledge bases the answer rests on; empty if none."""

    annotation_reply: MessageAnnotation | None = None
    """Set if an annotation answered in the place of the model."""

    reasoning: dict[str, str] | None = None
    """Reasoning text by node id, for nodes that keep it apart from the answer; newer servers."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d.get("usage")
        self.usage = Usage.from_dict(v) if v.__class__ is dict else v
        v = d.get("retriever_resources")
        self.retriever_resources = (
            [RetrieverResource.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        v = d.get("annotation_reply")
        self.annotation_reply = MessageAnnotation.from_dict(v) if v.__class__ is dict else v
        self.reasoning = d.get("reasoning")
        self.raw = d
        return self


from .message_annotation import MessageAnnotation
from .retriever_resource import RetrieverResource
from .usage import Usage
