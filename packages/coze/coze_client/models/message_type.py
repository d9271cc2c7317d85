# Generated from spec/coze/common.yaml (MessageType): edit that, not this file.
"""What a message is for."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageType: TypeAlias = Literal[
    "question", "answer", "function_call", "tool_output", "tool_response", "follow_up", "verbose", "knowledge", ""
]
"""What a message is for. Values: ``question`` (what the user says), ``answer`` (what the bot says), ``function_call``
(the bot calls a tool), ``tool_output`` (what a tool gave), ``tool_response`` (what a tool gave), ``follow_up`` (a
question the user may ask next), ``verbose`` (how the run goes), ``knowledge`` (what was found in the bot's knowledge),
``""``. Servers may send others.
"""
