# Generated from spec/sessions/common.yaml (ErrorBody): edit that, not this file.
"""What every answer with a status of 400 and above holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ErrorBody(Model):
    """What every answer with a status of 400 and above holds."""

    detail: ErrorDetail
    """What is wrong."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["detail"]
        self.detail = ErrorDetail.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .error_detail import ErrorDetail
