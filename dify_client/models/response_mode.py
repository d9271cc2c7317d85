# Generated from spec/dify/common.yaml (ResponseMode): edit that, not this file.
"""How an answer comes: as events while it is made, or whole when it is finished."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseMode: TypeAlias = Literal["streaming", "blocking"]
"""How an answer comes: as events while it is made, or whole when it is finished. Values: ``streaming``,
``blocking``.
"""
