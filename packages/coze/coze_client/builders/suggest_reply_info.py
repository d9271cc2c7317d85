# Generated from spec/coze/bots.yaml (SuggestReplyInfo): edit that, not this file.
"""Builder of ``SuggestReplyInfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.suggest_reply_info import SuggestReplyInfo
    from ..models.suggest_reply_mode import SuggestReplyMode


class SuggestReplyInfoBuilder(Builder["SuggestReplyInfo"]):
    """Builds a ``SuggestReplyInfo`` step by step; ``build()`` checks it. Nothing is needed."""

    __slots__ = ()

    def reply_mode(self, value: SuggestReplyMode) -> Self:
        """Whether it does. One of ``disable``, ``enable``, ``customized``."""
        return self._set("reply_mode", value)

    def customized_prompt(self, value: str) -> Self:
        """With ``customized``: how."""
        return self._set("customized_prompt", value)

    def build(self) -> SuggestReplyInfo:
        """The finished object.

        Raises:
            InvalidRequestError: a member is missing or breaks a rule.
        """
        from ..models.suggest_reply_info import SuggestReplyInfo

        return self._build(SuggestReplyInfo)
