# Generated from spec/dify/common.yaml (OperationResult): edit that, not this file.
"""Answer of an operation that has nothing to tell but that it was done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class OperationResult(Model):
    """Answer of an operation that has nothing to tell but that it was done."""

    result: str
    """Always ``success``; failures come as HTTP errors. Example: ``success``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.result = d["result"]
        self.raw = d
        return self
