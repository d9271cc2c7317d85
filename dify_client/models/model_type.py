# Generated from spec/dify/models.yaml (ModelType): edit that, not this file.
"""Kind of a model."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModelType: TypeAlias = Literal["llm", "text-embedding", "rerank", "speech2text", "moderation", "tts"]
"""Kind of a model. Values: ``llm``, ``text-embedding``, ``rerank``, ``speech2text``, ``moderation``, ``tts``. Servers
may send others.
"""
