# Generated from spec/coze/messages.yaml (MessageSearch): edit that, not this file.
"""Which messages are listed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.message_search import MessageSearchBuilder
    from .message_order import MessageOrder


@define(kw_only=True)
class MessageSearch(RequestModel):
    """Which messages are listed."""

    order: MessageOrder | None = None
    """Oldest or newest first. One of ``asc``, ``desc``."""

    chat_id: str | None = None
    """Those of one chat."""

    before_id: str | None = None
    """Those before this one."""

    after_id: str | None = None
    """Those after this one."""

    limit: int | None = None
    """Messages per page. 1 to 50."""

    include_middle_message: bool | None = None
    """Whether steps of the run are listed, too."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("order", "order", check=Check(types=("string",), enum=("asc", "desc"))),
        Field("chat_id", "chat_id", check=Check(types=("string",))),
        Field("before_id", "before_id", check=Check(types=("string",))),
        Field("after_id", "after_id", check=Check(types=("string",))),
        Field("limit", "limit", check=Check(types=("integer",), minimum=1, maximum=50)),
        Field("include_middle_message", "include_middle_message", check=Check(types=("boolean",))),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.order = d.get("order")
        self.chat_id = d.get("chat_id")
        self.before_id = d.get("before_id")
        self.after_id = d.get("after_id")
        self.limit = d.get("limit")
        self.include_middle_message = d.get("include_middle_message")
        self.raw = d
        return self

    @staticmethod
    def builder() -> MessageSearchBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.message_search import MessageSearchBuilder

        return MessageSearchBuilder()
