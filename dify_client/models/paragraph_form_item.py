# Generated from spec/dify/app.yaml (ParagraphFormItem): edit that, not this file.
"""Item of a start form that asks for text of several lines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class ParagraphFormItem(Model):
    """Item of a start form that asks for text of several lines."""

    paragraph: ParagraphFormField
    """The field."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        v: Any = d["paragraph"]
        self.paragraph = ParagraphFormField.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .paragraph_form_field import ParagraphFormField
