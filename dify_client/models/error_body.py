# Generated from spec/dify/common.yaml (ErrorBody): edit that, not this file.
"""What the API sends with every status of 400 and above."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ErrorBody(Model):
    """What the API sends with every status of 400 and above. Proxies before it may send HTML instead."""

    code: str | None = None
    """Name of the error, stable enough to branch on. Example: ``invalid_param``."""

    message: str | None = None
    """Text for people. Errors of parameters may span several lines; it may be empty."""

    status: int | None = None
    """The HTTP status once more. Example: ``400``."""

    params: str | None = None
    """Name of the parameter that is at fault, sent with some ``invalid_param`` errors."""

    details: dict[str, Any] | None = None
    """Facts about a failed plugin, such as the id of its request."""

    error: str | None = None
    """Text for people, in the place of ``code`` and ``message`` in a few older errors."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.code = d.get("code")
        self.message = d.get("message")
        self.status = d.get("status")
        self.params = d.get("params")
        self.details = d.get("details")
        self.error = d.get("error")
        self.raw = d
        return self
