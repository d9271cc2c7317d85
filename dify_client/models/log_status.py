# Generated from spec/dify/common.yaml (LogStatus): edit that, not this file.
"""State by which run logs are filtered."""

from __future__ import annotations

from typing import Literal, TypeAlias

LogStatus: TypeAlias = Literal["succeeded", "failed", "stopped", "running"]
"""State by which run logs are filtered. Servers refuse ``running`` (400): it is here because older documents list it.
Values: ``succeeded``, ``failed``, ``stopped``, ``running``.
"""
