# Generated from spec/dify/forms.yaml (HumanInputFormRequest): edit that, not this file.
"""A filled form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import RequestModel, new
from .._runtime.operation import Check, Field

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..builders.human_input_form_request import HumanInputFormRequestBuilder


@define(kw_only=True)
class HumanInputFormRequest(RequestModel):
    """A filled form."""

    inputs: Mapping[str, Any] | None = None
    """Values by ``output_variable_name`` of the form's fields: text for text and select fields, a file input for a
    file, a list of them for files. All fields are needed.
    """

    action: str
    """``id`` of the chosen button, one of the form's ``user_actions``. Example: ``approve``."""

    user: str | None = None
    """Your name for the end user who submits. Example: ``user-123``."""

    SCHEMA: ClassVar[tuple[Field, ...]] = (
        Field("inputs", "inputs", required=True, check=Check(types=("object",)), always={}),
        Field("action", "action", required=True, check=Check(types=("string",))),
        Field("user", "user", required=True, check=Check(types=("string",), min_length=1), client_default="user"),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.inputs = d.get("inputs")
        self.action = d["action"]
        self.user = d.get("user")
        self.raw = d
        return self

    @staticmethod
    def builder() -> HumanInputFormRequestBuilder:
        """A builder that takes the members one by one and checks them all at ``build()``."""
        from ..builders.human_input_form_request import HumanInputFormRequestBuilder

        return HumanInputFormRequestBuilder()
