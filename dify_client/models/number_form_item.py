# Generated from spec/dify/app.yaml (NumberFormItem): edit that, not this file.
"""Item of a start form that asks for a number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class NumberFormItem(Model):
    """Item of a start form that asks for a number."""

    number: NumberFormField
    """The field."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["number"]
        self.number = NumberFormField.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .number_form_field import NumberFormField
