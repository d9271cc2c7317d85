# Generated from spec/coze/common.yaml (ErrorBody): edit that, not this file.
"""Why a call failed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ErrorBody(Model):
    """Why a call failed. The first pair of names is the usual one, the second that of sign-in servers."""

    code: int | None = None
    """Number of the error; 0 is none."""

    msg: str | None = None
    """The error in words."""

    error_code: str | int | None = None
    """Code of the error."""

    error_message: str | None = None
    """The error in words."""

    detail: ErrorDetail | None = None
    """More about the call."""

    debug_url: str | None = None
    """Page that shows how the call went."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.code = d.get("code")
        self.msg = d.get("msg")
        self.error_code = d.get("error_code")
        self.error_message = d.get("error_message")
        v: Any = d.get("detail")
        self.detail = ErrorDetail.from_dict(v) if v.__class__ is dict else v
        self.debug_url = d.get("debug_url")
        self.raw = d
        return self


from .error_detail import ErrorDetail
