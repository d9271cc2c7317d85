# Generated from spec/dify/events.yaml (PauseReason): edit that, not this file.
"""Why a run is paused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class PauseReason(Model):
    """Why a run is paused. Members beside ``TYPE`` describe the form, as far as there is one."""

    WIRE: ClassVar[Mapping[str, str]] = {"type": "TYPE"}

    type: str
    """Kind of reason. Example: ``human_input_required``."""

    form_id: str | None = None
    """Id of the form that waits."""

    node_id: str | None = None
    """Node that asks."""

    node_title: str | None = None
    """Title of that node."""

    form_content: str | None = None
    """Markdown text of the form."""

    inputs: list[FormInput] | None = None
    """Fields of the form."""

    actions: list[UserAction] | None = None
    """Buttons of the form."""

    display_in_ui: bool | None = None
    """Whether the form is meant to be shown where the app is used."""

    form_token: str | None = None
    """Token to fetch and submit the form with; null if it cannot be answered through the API."""

    approval_channels: list[str] | None = None
    """Ways on which the form was sent out; newer servers."""

    resolved_default_values: dict[str, Any] | None = None
    """Defaults of the fields taken from variables, by field name."""

    expiration_time: int | None = None
    """When the form can no longer be submitted, Unix time in seconds."""

    message: str | None = None
    """Text for people, where the reason has one."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d["TYPE"]
        self.form_id = d.get("form_id")
        self.node_id = d.get("node_id")
        self.node_title = d.get("node_title")
        self.form_content = d.get("form_content")
        v: Any = d.get("inputs")
        self.inputs = [FormInput.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        v = d.get("actions")
        self.actions = [UserAction.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        self.display_in_ui = d.get("display_in_ui")
        self.form_token = d.get("form_token")
        self.approval_channels = d.get("approval_channels")
        self.resolved_default_values = d.get("resolved_default_values")
        self.expiration_time = d.get("expiration_time")
        self.message = d.get("message")
        self.raw = d
        return self


from .form_input import FormInput
from .user_action import UserAction
