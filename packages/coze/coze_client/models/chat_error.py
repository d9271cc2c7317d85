# Generated from spec/coze/chat.yaml (ChatError): edit that, not this file.
"""What went wrong in a chat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ChatError(Model):
    """What went wrong in a chat."""

    code: int | None = None
    """Number of the error; 0 is none."""

    msg: str | None = None
    """The error in words."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.code = d.get("code")
        self.msg = d.get("msg")
        self.raw = d
        return self
