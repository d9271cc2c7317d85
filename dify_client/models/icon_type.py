# Generated from spec/dify/common.yaml (IconType): edit that, not this file.
"""What the icon of an app is."""

from __future__ import annotations

from typing import Literal, TypeAlias

IconType: TypeAlias = Literal["emoji", "image", "link"]
"""What the icon of an app is. ``link`` comes from servers only. Values: ``emoji``, ``image``, ``link``. Servers may
send others.
"""
