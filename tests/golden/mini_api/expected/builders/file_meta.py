# Generated from mini_api/files.yaml (FileMeta): edit that, not this file.
"""Builder of ``FileMeta``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.file_meta import FileMeta


class FileMetaBuilder(Builder["FileMeta"]):
    """Builds a ``FileMeta`` step by step; ``build()`` checks it. Needed: ``owner``."""

    __slots__ = ()

    def owner(self, value: str) -> Self:
        """Whose it is."""
        return self._set("owner", value)

    def tags(self, value: Sequence[str]) -> Self:
        """Tags."""
        return self._set("tags", value)

    def build(self) -> FileMeta:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.file_meta import FileMeta

        return self._build(FileMeta)
