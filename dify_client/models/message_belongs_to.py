# Generated from spec/dify/common.yaml (MessageBelongsTo): edit that, not this file.
"""Whose file it is: the user sent it, or the app made it."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageBelongsTo: TypeAlias = Literal["user", "assistant"]
"""Whose file it is: the user sent it, or the app made it. Values: ``user``, ``assistant``. Servers may send others."""
