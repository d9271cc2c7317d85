# Generated from spec/dify/process_rules.yaml (ProcessRuleMode): edit that, not this file.
"""``automatic`` lets the server choose, ``custom`` follows the rules given, ``hierarchical`` makes parent and child
chunks.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

ProcessRuleMode: TypeAlias = Literal["automatic", "custom", "hierarchical"]
"""``automatic`` lets the server choose, ``custom`` follows the rules given, ``hierarchical`` makes parent and child
chunks. Servers may send others.
"""
