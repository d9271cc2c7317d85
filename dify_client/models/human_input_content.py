# Generated from spec/dify/messages.yaml (HumanInputContent): edit that, not this file.
"""A form the run of a chatflow asked a person to fill in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class HumanInputContent(Model):
    """A form the run of a chatflow asked a person to fill in."""

    type: str | None = None
    """Always ``human_input`` so far. Example: ``human_input``."""

    workflow_run_id: str
    """Run that asked."""

    submitted: bool
    """Whether the form was submitted."""

    form_definition: HumanInputFormDefinition | None = None
    """The form, while it waits."""

    form_submission_data: HumanInputFormSubmission | None = None
    """What was submitted."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.type = d.get("type")
        self.workflow_run_id = d["workflow_run_id"]
        self.submitted = d["submitted"]
        v: Any = d.get("form_definition")
        self.form_definition = HumanInputFormDefinition.from_dict(v) if v.__class__ is dict else v
        v = d.get("form_submission_data")
        self.form_submission_data = HumanInputFormSubmission.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .human_input_form_definition import HumanInputFormDefinition
from .human_input_form_submission import HumanInputFormSubmission
