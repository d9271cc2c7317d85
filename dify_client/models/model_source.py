# Generated from spec/dify/models.yaml (ModelSource): edit that, not this file.
"""Where the definition of a model comes from: the provider, or the workspace."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModelSource: TypeAlias = Literal["predefined-model", "customizable-model"]
"""Where the definition of a model comes from: the provider, or the workspace. Values: ``predefined-model``,
``customizable-model``. Servers may send others.
"""
