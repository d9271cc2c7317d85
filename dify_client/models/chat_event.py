# Generated from spec/dify/events.yaml (ChatEvent): edit that, not this file.
"""Everything a chat, agent or chatflow app may send while it answers. Names this list does not know are passed on as
unknown events.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.events import UnknownEvent
from .._runtime.unions import event_decoder, late_alias

if TYPE_CHECKING:
    from .agent_log_event import AgentLogEvent
    from .agent_message_event import AgentMessageEvent
    from .agent_thought_event import AgentThoughtEvent
    from .error_event import ErrorEvent
    from .human_input_form_filled_event import HumanInputFormFilledEvent
    from .human_input_form_timeout_event import HumanInputFormTimeoutEvent
    from .human_input_required_event import HumanInputRequiredEvent
    from .iteration_completed_event import IterationCompletedEvent
    from .iteration_next_event import IterationNextEvent
    from .iteration_started_event import IterationStartedEvent
    from .loop_completed_event import LoopCompletedEvent
    from .loop_next_event import LoopNextEvent
    from .loop_started_event import LoopStartedEvent
    from .message_end_event import MessageEndEvent
    from .message_event import MessageEvent
    from .message_file_event import MessageFileEvent
    from .message_replace_event import MessageReplaceEvent
    from .node_finished_event import NodeFinishedEvent
    from .node_retry_event import NodeRetryEvent
    from .node_started_event import NodeStartedEvent
    from .ping_event import PingEvent
    from .reasoning_chunk_event import ReasoningChunkEvent
    from .text_chunk_event import TextChunkEvent
    from .text_replace_event import TextReplaceEvent
    from .tts_message_end_event import TtsMessageEndEvent
    from .tts_message_event import TtsMessageEvent
    from .workflow_finished_event import WorkflowFinishedEvent
    from .workflow_paused_event import WorkflowPausedEvent
    from .workflow_started_event import WorkflowStartedEvent

    ChatEvent: TypeAlias = (
        MessageEvent
        | AgentMessageEvent
        | AgentThoughtEvent
        | MessageFileEvent
        | MessageEndEvent
        | MessageReplaceEvent
        | TtsMessageEvent
        | TtsMessageEndEvent
        | ErrorEvent
        | PingEvent
        | WorkflowStartedEvent
        | WorkflowPausedEvent
        | WorkflowFinishedEvent
        | NodeStartedEvent
        | NodeFinishedEvent
        | NodeRetryEvent
        | IterationStartedEvent
        | IterationNextEvent
        | IterationCompletedEvent
        | LoopStartedEvent
        | LoopNextEvent
        | LoopCompletedEvent
        | TextChunkEvent
        | TextReplaceEvent
        | ReasoningChunkEvent
        | AgentLogEvent
        | HumanInputRequiredEvent
        | HumanInputFormFilledEvent
        | HumanInputFormTimeoutEvent
        | UnknownEvent
    )
    """Everything a chat, agent or chatflow app may send while it answers. Names this list does not know are passed on
    as unknown events.
    """

CLASSES: Final[dict[str, tuple[str, str]]] = {
    "message": (".message_event", "MessageEvent"),
    "agent_message": (".agent_message_event", "AgentMessageEvent"),
    "agent_thought": (".agent_thought_event", "AgentThoughtEvent"),
    "message_file": (".message_file_event", "MessageFileEvent"),
    "message_end": (".message_end_event", "MessageEndEvent"),
    "message_replace": (".message_replace_event", "MessageReplaceEvent"),
    "tts_message": (".tts_message_event", "TtsMessageEvent"),
    "tts_message_end": (".tts_message_end_event", "TtsMessageEndEvent"),
    "error": (".error_event", "ErrorEvent"),
    "ping": (".ping_event", "PingEvent"),
    "workflow_started": (".workflow_started_event", "WorkflowStartedEvent"),
    "workflow_paused": (".workflow_paused_event", "WorkflowPausedEvent"),
    "workflow_finished": (".workflow_finished_event", "WorkflowFinishedEvent"),
    "node_started": (".node_started_event", "NodeStartedEvent"),
    "node_finished": (".node_finished_event", "NodeFinishedEvent"),
    "node_retry": (".node_retry_event", "NodeRetryEvent"),
    "iteration_started": (".iteration_started_event", "IterationStartedEvent"),
    "iteration_next": (".iteration_next_event", "IterationNextEvent"),
    "iteration_completed": (".iteration_completed_event", "IterationCompletedEvent"),
    "loop_started": (".loop_started_event", "LoopStartedEvent"),
    "loop_next": (".loop_next_event", "LoopNextEvent"),
    "loop_completed": (".loop_completed_event", "LoopCompletedEvent"),
    "text_chunk": (".text_chunk_event", "TextChunkEvent"),
    "text_replace": (".text_replace_event", "TextReplaceEvent"),
    "reasoning_chunk": (".reasoning_chunk_event", "ReasoningChunkEvent"),
    "agent_log": (".agent_log_event", "AgentLogEvent"),
    "human_input_required": (".human_input_required_event", "HumanInputRequiredEvent"),
    "human_input_form_filled": (".human_input_form_filled_event", "HumanInputFormFilledEvent"),
    "human_input_form_timeout": (".human_input_form_timeout_event", "HumanInputFormTimeoutEvent"),
}
"""``event`` to (module, class); a class is loaded when its first object comes."""

decode: Final[Callable[[Mapping[str, Any]], ChatEvent]] = event_decoder(__name__, "event", CLASSES)
"""One look-up; what this build does not know, or cannot decode, becomes an ``UnknownEvent``."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "ChatEvent", (*CLASSES.values(),), UnknownEvent)
