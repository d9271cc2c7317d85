# Generated from spec/coze/workflows.yaml (WorkflowMode): edit that, not this file.
"""Workflow or chatflow."""

from __future__ import annotations

from typing import Literal, TypeAlias

WorkflowMode: TypeAlias = Literal["workflow", "chatflow"]
"""Workflow or chatflow. Values: ``workflow``, ``chatflow``."""
