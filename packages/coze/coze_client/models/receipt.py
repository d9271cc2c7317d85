# Generated from spec/coze/common.yaml (Receipt): edit that, not this file.
"""The answer of a call that has no result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.meta import NO_META
from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class Receipt(Model):
    """The answer of a call that has no result."""

    code: int | None = None
    """Always 0. Example: ``0``."""

    msg: str | None = None
    """Usually empty, or ``Success``."""

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
        self.code = d.get("code")
        self.msg = d.get("msg")
        self.answer_meta = NO_META
        self.raw = d
        return self
