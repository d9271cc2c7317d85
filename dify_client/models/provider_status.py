# Generated from spec/dify/models.yaml, schema ProviderStatus. Edit the specification or templates/, not this file.
"""Whether a provider is set up."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProviderStatus: TypeAlias = Literal["active", "no-configure"]
"""Whether a provider is set up. Values: ``active``, ``no-configure``. Servers may send others."""
