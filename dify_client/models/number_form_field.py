# Generated from spec/dify/app.yaml (NumberFormField): edit that, not this file.
"""A number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .form_input_type import FormInputType


@define(kw_only=True)
class NumberFormField(Model):
    """A number."""

    variable: str | None = None
    """Name of the variable: the key in ``inputs``."""

    label: str | None = None
    """Text beside the field."""

    type: FormInputType | str | None = None
    """Kind of field; chatflows and workflows. One of ``text-input``, ``paragraph``, ``select``, ``text_input``,
    ``number``, ``checkbox``, ``file``, ``file-list``, ``external_data_tool``, ``json_object``.
    """

    required: bool | None = None
    """Whether a value must be given."""

    hide: bool | None = None
    """Whether pages should not show the field; newer servers."""

    default: Any = None
    """Value used when none is given; may be null or empty text."""

    max_length: int | None = None
    """Not used by this kind."""

    options: list[str] | None = None
    """Not used by this kind; empty."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.variable = d.get("variable")
        self.label = d.get("label")
        self.type = d.get("type")
        self.required = d.get("required")
        self.hide = d.get("hide")
        self.default = d.get("default")
        self.max_length = d.get("max_length")
        self.options = d.get("options")
        self.raw = d
        return self
