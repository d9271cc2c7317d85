# Generated from spec/dify/common.yaml (AppMode): edit that, not this file.
"""Kind of app."""

from __future__ import annotations

from typing import Literal, TypeAlias

AppMode: TypeAlias = Literal["chat", "agent-chat", "advanced-chat", "completion", "workflow", "agent", "rag-pipeline"]
"""Kind of app. ``agent`` (newer agent apps) and ``rag-pipeline`` (knowledge pipelines) come from servers only. Values:
``chat``, ``agent-chat``, ``advanced-chat``, ``completion``, ``workflow``, ``agent``, ``rag-pipeline``. Servers may send
others.
"""
