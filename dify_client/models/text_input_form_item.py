# Generated from spec/dify/app.yaml (TextInputFormItem): edit that, not this file.
"""Item of a start form that asks for a single line of text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class TextInputFormItem(Model):
    """Item of a start form that asks for a single line of text."""

    WIRE: ClassVar[Mapping[str, str]] = {"text_input": "text-input"}

    text_input: TextInputFormField
    """The field."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["text-input"]
        self.text_input = TextInputFormField.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .text_input_form_field import TextInputFormField
