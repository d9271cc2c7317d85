# Generated from spec/coze/common.yaml (ErrorDetail): edit that, not this file.
"""More about a call that failed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ErrorDetail(Model):
    """More about a call that failed."""

    logid: str | None = None
    """Id of the call in Coze's logs."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.logid = d.get("logid")
        self.raw = d
        return self
