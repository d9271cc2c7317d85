# Generated from spec/dify/common.yaml (CreatedFrom): edit that, not this file.
"""Where a run was started."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreatedFrom: TypeAlias = Literal["service-api", "web-app", "installed-app"]
"""Where a run was started. ``installed-app`` comes from servers only. Values: ``service-api``, ``web-app``,
``installed-app``. Servers may send others.
"""
