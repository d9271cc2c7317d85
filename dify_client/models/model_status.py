# Generated from spec/dify/models.yaml (ModelStatus): edit that, not this file.
"""Whether a model can be used, and if not, why."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModelStatus: TypeAlias = Literal[
    "active", "no-configure", "quota-exceeded", "no-permission", "disabled", "credential-removed"
]
"""Whether a model can be used, and if not, why. Values: ``active``, ``no-configure``, ``quota-exceeded``,
``no-permission``, ``disabled``, ``credential-removed``. Servers may send others.
"""
