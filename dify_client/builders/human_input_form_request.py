# Generated from spec/dify/forms.yaml (HumanInputFormRequest): edit that, not this file.
"""Builder of ``HumanInputFormRequest``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.human_input_form_request import HumanInputFormRequest


class HumanInputFormRequestBuilder(Builder["HumanInputFormRequest"]):
    """Builds a ``HumanInputFormRequest`` step by step; ``build()`` checks it. Needed: ``action``."""

    __slots__ = ()

    def inputs(self, value: Mapping[str, Any]) -> Self:
        """Values by ``output_variable_name`` of the form's fields: text for text and select fields, a file input for a
        file, a list of them for files. All fields are needed. Default: empty.
        """
        return self._set("inputs", value)

    def action(self, value: str) -> Self:
        """``id`` of the chosen button, one of the form's ``user_actions``."""
        return self._set("action", value)

    def user(self, value: str) -> Self:
        """Your name for the end user who submits. Default: the client's ``user``."""
        return self._set("user", value)

    def build(self) -> HumanInputFormRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.human_input_form_request import HumanInputFormRequest

        return self._build(HumanInputFormRequest)
