# Generated from spec/dify/common.yaml (StopRequest): edit that, not this file.
"""Builder of ``StopRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.stop_request import StopRequest


class StopRequestBuilder(Builder["StopRequest"]):
    """Builds a ``StopRequest`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def user(self, value: str) -> Self:
        """The end user who started it; another user's task is not stopped. Default: the client's ``user``."""
        return self._set("user", value)

    def build(self) -> StopRequest:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.stop_request import StopRequest

        return self._build(StopRequest)
