# Generated from spec/dify/common.yaml (WorkflowEventName): edit that, not this file.
"""Names of the events a workflow app streams."""

from __future__ import annotations

from typing import Literal, TypeAlias

WorkflowEventName: TypeAlias = Literal[
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
    "tts_message",
    "tts_message_end",
    "error",
    "ping",
]
"""Names of the events a workflow app streams. Values: ``workflow_started``, ``workflow_paused``, ``workflow_finished``,
``node_started``, ``node_finished``, ``node_retry``, ``iteration_started``, ``iteration_next``, ``iteration_completed``,
``loop_started``, ``loop_next``, ``loop_completed``, ``text_chunk``, ``text_replace``, ``reasoning_chunk``,
``agent_log``, ``human_input_required``, ``human_input_form_filled``, ``human_input_form_timeout``, ``tts_message``,
``tts_message_end``, ``error``, ``ping``. Servers may send others.
"""
