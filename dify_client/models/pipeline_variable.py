# Generated from spec/dify/pipeline.yaml (PipelineVariable): edit that, not this file.
"""A variable that a pipeline asks for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class PipelineVariable(Model):
    """A variable that a pipeline asks for."""

    belong_to_node_id: str | None = None
    """Node that asks for it."""

    type: str | None = None
    """Kind of input. Example: ``text-input``."""

    label: str | None = None
    """Name for people."""

    description: str | None = None
    """What it is for."""

    variable: str | None = None
    """Its name in ``inputs``. Example: ``url``."""

    max_length: int | None = None
    """Longest text."""

    default_value: Any = None
    """Value taken when none is given; any JSON."""

    placeholder: str | None = None
    """Text shown in the empty field."""

    unit: str | None = None
    """Unit of the value."""

    tooltips: str | None = None
    """Help shown beside the field."""

    allowed_file_types: list[str] | None = None
    """Kinds of files it takes."""

    allowed_file_extensions: list[str] | None = None
    """Extensions it takes."""

    allowed_file_upload_methods: list[str] | None = None
    """How files may be given."""

    required: bool | None = None
    """Whether a value is needed."""

    options: list[str] | None = None
    """Values to choose from."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.belong_to_node_id = d.get("belong_to_node_id")
        self.type = d.get("type")
        self.label = d.get("label")
        self.description = d.get("description")
        self.variable = d.get("variable")
        self.max_length = d.get("max_length")
        self.default_value = d.get("default_value")
        self.placeholder = d.get("placeholder")
        self.unit = d.get("unit")
        self.tooltips = d.get("tooltips")
        self.allowed_file_types = d.get("allowed_file_types")
        self.allowed_file_extensions = d.get("allowed_file_extensions")
        self.allowed_file_upload_methods = d.get("allowed_file_upload_methods")
        self.required = d.get("required")
        self.options = d.get("options")
        self.raw = d
        return self
