# Generated from spec/dify/datasets.yaml (DatasetPermission): edit that, not this file.
"""Who may see and use a knowledge base: its creator, everyone in the workspace, or the members listed."""

from __future__ import annotations

from typing import Literal, TypeAlias

DatasetPermission: TypeAlias = Literal["only_me", "all_team_members", "partial_members"]
"""Who may see and use a knowledge base: its creator, everyone in the workspace, or the members listed. Values:
``only_me``, ``all_team_members``, ``partial_members``. Servers may send others.
"""
