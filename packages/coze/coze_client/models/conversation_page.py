# Generated from spec/coze/talks.yaml (ConversationPage): edit that, not this file.
"""A page of conversations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ConversationPage(Model):
    """A page of conversations."""

    conversations: list[Conversation]
    """The conversations."""

    has_more: bool | None = None
    """Whether more follow."""

    answer_meta: Mapping[str, str] = field(default=NO_META, repr=False, eq=False)
    """What the answer says about itself, by name; empty if this was read from no answer."""

    @property
    def logid(self) -> str | None:
        """Id of the call in Coze's logs; its support asks for it. ``None`` if the answer has none."""
        return self.answer_meta.get("logid")

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["conversations"]
        self.conversations = (
            [Conversation.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.has_more = d.get("has_more")
        self.answer_meta = NO_META
        self.raw = d
        return self


from .conversation import Conversation
