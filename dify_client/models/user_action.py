# Generated from spec/dify/events.yaml (UserAction): edit that, not this file.
"""A button of a form; pressing it decides on which branch the run goes on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .button_style import ButtonStyle


@define(kw_only=True)
class UserAction(Model):
    """A button of a form; pressing it decides on which branch the run goes on."""

    id: str
    """Id of the button, at most 20 characters: the ``action`` to submit. Example: ``approve``."""

    title: str
    """Text on the button, at most 100 characters."""

    button_style: ButtonStyle | str | None = None
    """Look of the button. One of ``primary``, ``default``, ``accent``, ``ghost``."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d["id"]
        self.title = d["title"]
        self.button_style = d.get("button_style")
        self.raw = d
        return self
