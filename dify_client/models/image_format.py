# Generated from spec/dify/common.yaml (ImageFormat): edit that, not this file.
"""Kinds of image files that can be uploaded, by extension."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageFormat: TypeAlias = Literal["png", "jpg", "jpeg", "webp", "gif", "svg"]
"""Kinds of image files that can be uploaded, by extension. Values: ``png``, ``jpg``, ``jpeg``, ``webp``, ``gif``,
``svg``. Servers may send others.
"""
