# Generated from spec/dify/common.yaml (AnnotationAction): edit that, not this file.
"""Switches answering by annotations on or off."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnnotationAction: TypeAlias = Literal["enable", "disable"]
"""Switches answering by annotations on or off. Values: ``enable``, ``disable``."""
