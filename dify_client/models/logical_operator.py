# Generated from spec/dify/retrieval.yaml (LogicalOperator): edit that, not this file.
"""Whether all conditions must hold, or any of them."""

from __future__ import annotations

from typing import Literal, TypeAlias

LogicalOperator: TypeAlias = Literal["and", "or"]
"""Whether all conditions must hold, or any of them. Values: ``and``, ``or``. Servers may send others."""
