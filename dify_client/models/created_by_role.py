# Generated from spec/dify/common.yaml (CreatedByRole): edit that, not this file.
"""Who started a run: an end user through the API or web app, or an account of the workspace."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreatedByRole: TypeAlias = Literal["end_user", "account"]
"""Who started a run: an end user through the API or web app, or an account of the workspace. Values: ``end_user``,
``account``. Servers may send others.
"""
