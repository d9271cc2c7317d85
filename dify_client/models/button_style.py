# Generated from spec/dify/common.yaml (ButtonStyle): edit that, not this file.
"""Look of a button of a human-input form."""

from __future__ import annotations

from typing import Literal, TypeAlias

ButtonStyle: TypeAlias = Literal["primary", "default", "accent", "ghost"]
"""Look of a button of a human-input form. Values: ``primary``, ``default``, ``accent``, ``ghost``. Servers may send
others.
"""
