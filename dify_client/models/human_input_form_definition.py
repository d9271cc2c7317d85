# Generated from spec/dify/events.yaml (HumanInputFormDefinition): edit that, not this file.
"""A form that waits for a person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class HumanInputFormDefinition(Model):
    """A form that waits for a person."""

    form_id: str
    """Id of the form."""

    node_id: str
    """Node that asks."""

    node_title: str
    """Title of that node."""

    form_content: str
    """Markdown text of the form; ``{{#$output.name#}}`` marks the place of a field."""

    inputs: list[FormInput] | None = None
    """Fields of the form."""

    actions: list[UserAction] | None = None
    """Buttons of the form."""

    display_in_ui: bool | None = None
    """Whether the form is meant to be shown where the app is used."""

    form_token: str | None = None
    """Token to fetch and submit the form with; null if this form cannot be answered through the API."""

    approval_channels: list[str] | None = None
    """Ways on which the form was sent out; newer servers."""

    resolved_default_values: dict[str, Any] | None = None
    """Defaults of the fields taken from variables, by field name."""

    expiration_time: int
    """When the form can no longer be submitted, Unix time in seconds."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.form_id = d["form_id"]
        self.node_id = d["node_id"]
        self.node_title = d["node_title"]
        self.form_content = d["form_content"]
        v: Any = d.get("inputs")
        self.inputs = [FormInput.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        v = d.get("actions")
        self.actions = [UserAction.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.display_in_ui = d.get("display_in_ui")
        self.form_token = d.get("form_token")
        self.approval_channels = d.get("approval_channels")
        self.resolved_default_values = d.get("resolved_default_values")
        self.expiration_time = d["expiration_time"]
        self.raw = d
        return self


from .form_input import FormInput
from .user_action import UserAction
