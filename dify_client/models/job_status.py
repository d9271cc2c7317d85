# Generated from spec/dify/common.yaml (JobStatus): edit that, not this file.
"""State of a background job."""

from __future__ import annotations

from typing import Literal, TypeAlias

JobStatus: TypeAlias = Literal["waiting", "running", "completed", "failed", "processing", "error"]
"""State of a background job. Servers write ``processing`` for a running and ``error`` for a failed one. Values:
``waiting``, ``running``, ``completed``, ``failed``, ``processing``, ``error``. Servers may send others.
"""
