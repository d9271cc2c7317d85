# Generated from spec/dify/models.yaml (ModelFeature): edit that, not this file.
"""What a language model can do."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModelFeature: TypeAlias = Literal[
    "tool-call",
    "multi-tool-call",
    "stream-tool-call",
    "agent-thought",
    "vision",
    "document",
    "video",
    "audio",
    "structured-output",
    "polling",
]
"""What a language model can do. Values: ``tool-call``, ``multi-tool-call``, ``stream-tool-call``, ``agent-thought``,
``vision``, ``document``, ``video``, ``audio``, ``structured-output``, ``polling``. Servers may send others.
"""
