# Generated from spec/sessions: edit that, not this file.
"""What the API is made of; each name loads on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .audio_content import AudioContent as AudioContent
    from .audio_delta_event import AudioDeltaEvent as AudioDeltaEvent
    from .cancel_result import CancelResult as CancelResult
    from .cancel_status import CancelStatus as CancelStatus
    from .chat_message import ChatMessage as ChatMessage
    from .chat_request import ChatRequest as ChatRequest
    from .chat_response import ChatResponse as ChatResponse
    from .completion_event import CompletionEvent as CompletionEvent
    from .content_part import ContentPart as ContentPart
    from .error_body import ErrorBody as ErrorBody
    from .error_code import ErrorCode as ErrorCode
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_event import ErrorEvent as ErrorEvent
    from .file_content import FileContent as FileContent
    from .file_meta import FileMeta as FileMeta
    from .file_upload import FileUpload as FileUpload
    from .health import Health as Health
    from .health_status import HealthStatus as HealthStatus
    from .image_content import ImageContent as ImageContent
    from .interaction_event import InteractionEvent as InteractionEvent
    from .message_event import MessageEvent as MessageEvent
    from .message_input import MessageInput as MessageInput
    from .message_role import MessageRole as MessageRole
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .render_media_event import RenderMediaEvent as RenderMediaEvent
    from .session_create import SessionCreate as SessionCreate
    from .session_detail import SessionDetail as SessionDetail
    from .session_event import SessionEvent as SessionEvent
    from .session_list import SessionList as SessionList
    from .session_state import SessionState as SessionState
    from .session_summary import SessionSummary as SessionSummary
    from .session_update import SessionUpdate as SessionUpdate
    from .severity import Severity as Severity
    from .stop_reason import StopReason as StopReason
    from .system_message_event import SystemMessageEvent as SystemMessageEvent
    from .text_content import TextContent as TextContent
    from .text_delta_event import TextDeltaEvent as TextDeltaEvent
    from .text_format import TextFormat as TextFormat
    from .thought_delta_event import ThoughtDeltaEvent as ThoughtDeltaEvent
    from .tool_call import ToolCall as ToolCall
    from .tool_call_event import ToolCallEvent as ToolCallEvent
    from .tool_result import ToolResult as ToolResult

__all__ = [
    "AudioContent",
    "AudioDeltaEvent",
    "CancelResult",
    "CancelStatus",
    "ChatMessage",
    "ChatRequest",
    "ChatResponse",
    "CompletionEvent",
    "ContentPart",
    "ErrorBody",
    "ErrorCode",
    "ErrorDetail",
    "ErrorEvent",
    "FileContent",
    "FileMeta",
    "FileUpload",
    "Health",
    "HealthStatus",
    "ImageContent",
    "InteractionEvent",
    "MessageEvent",
    "MessageInput",
    "MessageRole",
    "ReasoningEffort",
    "RenderMediaEvent",
    "SessionCreate",
    "SessionDetail",
    "SessionEvent",
    "SessionList",
    "SessionState",
    "SessionSummary",
    "SessionUpdate",
    "Severity",
    "StopReason",
    "SystemMessageEvent",
    "TextContent",
    "TextDeltaEvent",
    "TextFormat",
    "ThoughtDeltaEvent",
    "ToolCall",
    "ToolCallEvent",
    "ToolResult",
]

# Hidden from type checkers: with a ``__getattr__`` in sight they would accept any name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AudioContent": ".audio_content",
            "AudioDeltaEvent": ".audio_delta_event",
            "CancelResult": ".cancel_result",
            "CancelStatus": ".cancel_status",
            "ChatMessage": ".chat_message",
            "ChatRequest": ".chat_request",
            "ChatResponse": ".chat_response",
            "CompletionEvent": ".completion_event",
            "ContentPart": ".content_part",
            "ErrorBody": ".error_body",
            "ErrorCode": ".error_code",
            "ErrorDetail": ".error_detail",
            "ErrorEvent": ".error_event",
            "FileContent": ".file_content",
            "FileMeta": ".file_meta",
            "FileUpload": ".file_upload",
            "Health": ".health",
            "HealthStatus": ".health_status",
            "ImageContent": ".image_content",
            "InteractionEvent": ".interaction_event",
            "MessageEvent": ".message_event",
            "MessageInput": ".message_input",
            "MessageRole": ".message_role",
            "ReasoningEffort": ".reasoning_effort",
            "RenderMediaEvent": ".render_media_event",
            "SessionCreate": ".session_create",
            "SessionDetail": ".session_detail",
            "SessionEvent": ".session_event",
            "SessionList": ".session_list",
            "SessionState": ".session_state",
            "SessionSummary": ".session_summary",
            "SessionUpdate": ".session_update",
            "Severity": ".severity",
            "StopReason": ".stop_reason",
            "SystemMessageEvent": ".system_message_event",
            "TextContent": ".text_content",
            "TextDeltaEvent": ".text_delta_event",
            "TextFormat": ".text_format",
            "ThoughtDeltaEvent": ".thought_delta_event",
            "ToolCall": ".tool_call",
            "ToolCallEvent": ".tool_call_event",
            "ToolResult": ".tool_result",
        },
    )
