# Generated from spec/dify/common.yaml (ChatEventName): edit that, not this file.
"""Names of the events a chat, agent or chatflow app streams."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatEventName: TypeAlias = Literal[
    "message",
    "agent_message",
    "agent_thought",
    "message_file",
    "message_end",
    "message_replace",
    "tts_message",
    "tts_message_end",
    "error",
    "ping",
    "workflow_started",
    "workflow_paused",
    "workflow_finished",
    "node_started",
    "node_finished",
    "node_retry",
    "iteration_started",
    "iteration_next",
    "iteration_completed",
    "loop_started",
    "loop_next",
    "loop_completed",
    "text_chunk",
    "text_replace",
    "reasoning_chunk",
    "agent_log",
    "human_input_required",
    "human_input_form_filled",
    "human_input_form_timeout",
]
"""Names of the events a chat, agent or chatflow app streams. Values: ``message``, ``agent_message``, ``agent_thought``,
``message_file``, ``message_end``, ``message_replace``, ``tts_message``, ``tts_message_end``, ``error``, ``ping``,
``workflow_started``, ``workflow_paused``, ``workflow_finished``, ``node_started``, ``node_finished``, ``node_retry``,
``iteration_started``, ``iteration_next``, ``iteration_completed``, ``loop_started``, ``loop_next``, ``loop_completed``,
``text_chunk``, ``text_replace``, ``reasoning_chunk``, ``agent_log``, ``human_input_required``,
``human_input_form_filled``, ``human_input_form_timeout``. Servers may send others.
"""
