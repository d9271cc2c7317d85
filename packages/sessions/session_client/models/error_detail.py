# Generated from spec/sessions/common.yaml (ErrorDetail): edit that, not this file.
"""What is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .error_code import ErrorCode


@define(kw_only=True)
class ErrorDetail(Model):
    """What is wrong."""

    error: str
    """The status in words. Example: ``Conflict``."""

    error_code: ErrorCode | str
    """Name of the error, to branch on."""

    message: str
    """Text for people."""

    params: dict[str, Any]
    """Facts, such as the parameter at fault."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.error = d["error"]
        self.error_code = d["error_code"]
        self.message = d["message"]
        self.params = d["params"]
        self.raw = d
        return self
