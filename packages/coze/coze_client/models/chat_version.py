# Generated from spec/coze/chat.yaml (ChatVersion): edit that, not this file.
"""Which form of a bot answers."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatVersion: TypeAlias = Literal["published_online", "unpublished_draft"]
"""Which form of a bot answers. Values: ``published_online``, ``unpublished_draft``."""
