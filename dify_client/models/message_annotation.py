# Generated from spec/dify/common.yaml (MessageAnnotation): edit that, not this file.
"""The annotation that answered in the place of the model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class MessageAnnotation(Model):
    """The annotation that answered in the place of the model."""

    id: str | None = None
    """Id of the annotation."""

    account: MessageAnnotationAuthor | None = None
    """Who wrote it."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d.get("id")
        v: Any = d.get("account")
        self.account = MessageAnnotationAuthor.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .message_annotation_author import MessageAnnotationAuthor
