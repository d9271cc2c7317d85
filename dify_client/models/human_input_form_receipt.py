# Generated from spec/dify/forms.yaml (HumanInputFormReceipt): edit that, not this file.
"""Answer to a submitted form; without members on the servers seen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class HumanInputFormReceipt(Model):
    """Answer to a submitted form; without members on the servers seen."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.raw = d
        return self
