# Generated from spec/dify/common.yaml (NodeStatus): edit that, not this file.
"""State of a node of a run."""

from __future__ import annotations

from typing import Literal, TypeAlias

NodeStatus: TypeAlias = Literal[
    "running", "succeeded", "failed", "stopped", "exception", "retry", "paused", "pending", "skipped"
]
"""State of a node of a run. ``exception`` is a failure that was handled, ``retry`` a failed try that is repeated.
Values: ``running``, ``succeeded``, ``failed``, ``stopped``, ``exception``, ``retry``, ``paused``, ``pending``,
``skipped``. Servers may send others.
"""
