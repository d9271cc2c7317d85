# Generated from spec/coze/bots.yaml (SuggestReplyMode): edit that, not this file.
"""Whether questions are proposed."""

from __future__ import annotations

from typing import Literal, TypeAlias

SuggestReplyMode: TypeAlias = Literal["disable", "enable", "customized"]
"""Whether questions are proposed. Values: ``disable`` (no), ``enable`` (up to three), ``customized`` (by a prompt of
your own). Servers may send others.
"""
