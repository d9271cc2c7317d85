# Generated from spec/dify/app.yaml (CheckboxFormItem): edit that, not this file.
"""Item of a start form that asks for a yes or no."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class CheckboxFormItem(Model):
    """Item of a start form that asks for a yes or no."""

    checkbox: CheckboxFormField
    """The field."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["checkbox"]
        self.checkbox = CheckboxFormField.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .checkbox_form_field import CheckboxFormField
