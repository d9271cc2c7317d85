# Generated from spec/coze/workflows.yaml (ExecuteStatus): edit that, not this file.
"""How a run is going."""

from __future__ import annotations

from typing import Literal, TypeAlias

ExecuteStatus: TypeAlias = Literal["Success", "Running", "Fail"]
"""How a run is going. Values: ``Success``, ``Running``, ``Fail``. Servers may send others."""
