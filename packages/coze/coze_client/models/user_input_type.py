# Generated from spec/coze/bots.yaml (UserInputType): edit that, not this file.
"""How people talk to a bot."""

from __future__ import annotations

from typing import Literal, TypeAlias

UserInputType: TypeAlias = Literal["text", "call", "voice"]
"""How people talk to a bot. Values: ``text``, ``call``, ``voice``. Servers may send others."""
