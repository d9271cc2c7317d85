# Generated from spec/dify/forms.yaml (HumanInputForm): edit that, not this file.
"""A form that a run waits for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class HumanInputForm(Model):
    """A form that a run waits for."""

    form_content: str
    """Text of the form in Markdown, variables filled in. ``{{#$output.<name>#}}`` marks where the input of that name
    belongs.
    """

    inputs: list[FormInput]
    """Fields to fill."""

    resolved_default_values: dict[str, Any]
    """First values of fields whose default is a variable, by field name."""

    user_actions: list[UserAction]
    """Buttons, one of which must be chosen."""

    expiration_time: int | None = None
    """When the form expires, in Unix seconds."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.form_content = d["form_content"]
        v: Any = d["inputs"]
        self.inputs = [FormInput.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.resolved_default_values = d["resolved_default_values"]
        v = d["user_actions"]
        self.user_actions = (
            [UserAction.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.expiration_time = d.get("expiration_time")
        self.raw = d
        return self


from .form_input import FormInput
from .user_action import UserAction
