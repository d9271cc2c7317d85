# Generated from spec/dify/datasets.yaml (DatasetMember): edit that, not this file.
"""Builder of ``DatasetMember``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.dataset_member import DatasetMember


class DatasetMemberBuilder(Builder["DatasetMember"]):
    """Builds a ``DatasetMember`` step by step; ``build()`` checks it. Needed: ``user_id``."""

    __slots__ = ()

    def user_id(self, value: str) -> Self:
        """Id of the member's account."""
        return self._set("user_id", value)

    def role(self, value: str) -> Self:
        """Role of the member. Servers ignore it."""
        return self._set("role", value)

    def build(self) -> DatasetMember:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.dataset_member import DatasetMember

        return self._build(DatasetMember)
