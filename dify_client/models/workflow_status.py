# Generated from spec/dify/common.yaml (WorkflowStatus): edit that, not this file.
"""State of a workflow run."""

from __future__ import annotations

from typing import Literal, TypeAlias

WorkflowStatus: TypeAlias = Literal[
    "running", "succeeded", "failed", "stopped", "partial-succeeded", "paused", "scheduled"
]
"""State of a workflow run. ``partial-succeeded`` means that nodes failed whose error was handled, ``paused`` that a
person must act. Values: ``running``, ``succeeded``, ``failed``, ``stopped``, ``partial-succeeded``, ``paused``,
``scheduled``. Servers may send others.
"""
