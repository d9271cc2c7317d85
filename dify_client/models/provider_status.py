# Generated from spec/dify/models.yaml (ProviderStatus): edit that, not this file.
"""Whether a provider is set up."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProviderStatus: TypeAlias = Literal["active", "no-configure"]
"""Whether a provider is set up. Values: ``active``, ``no-configure``. Servers may send others."""
