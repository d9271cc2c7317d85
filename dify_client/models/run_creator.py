# Generated from spec/dify/events_workflow.yaml (RunCreator): edit that, not this file.
"""Who started a run: an end user (``id``, ``user``) or an account (``id``, ``name``, ``email``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True)
class RunCreator(Model):
    """Who started a run: an end user (``id``, ``user``) or an account (``id``, ``name``, ``email``). It may be
    empty.
    """

    id: str | None = None
    """Id of the end user or account."""

    user: str | None = None
    """The end user's own id, as the caller gave it."""

    name: str | None = None
    """Name of the account."""

    email: str | None = None
    """E-mail address of the account."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.id = d.get("id")
        self.user = d.get("user")
        self.name = d.get("name")
        self.email = d.get("email")
        self.raw = d
        return self
