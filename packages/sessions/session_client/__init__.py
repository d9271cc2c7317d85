# Generated from spec/sessions: edit that, not this file.
"""A typed client of the Chat sessions API.

Everything public is here and loads when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from ._runtime.binary import AsyncBinaryResponse as AsyncBinaryResponse
    from ._runtime.binary import BinaryResponse as BinaryResponse
    from ._runtime.errors import ApiConnectionError as ApiConnectionError
    from ._runtime.errors import ApiError as ApiError
    from ._runtime.errors import ApiStatusError as ApiStatusError
    from ._runtime.errors import ApiTimeoutError as ApiTimeoutError
    from ._runtime.errors import AuthenticationError as AuthenticationError
    from ._runtime.errors import BadRequestError as BadRequestError
    from ._runtime.errors import ConflictError as ConflictError
    from ._runtime.errors import DecodeError as DecodeError
    from ._runtime.errors import InvalidRequestError as InvalidRequestError
    from ._runtime.errors import MissingApiKeyError as MissingApiKeyError
    from ._runtime.errors import NotFoundError as NotFoundError
    from ._runtime.errors import PayloadTooLargeError as PayloadTooLargeError
    from ._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from ._runtime.errors import PreconditionFailedError as PreconditionFailedError
    from ._runtime.errors import RateLimitError as RateLimitError
    from ._runtime.errors import ServerError as ServerError
    from ._runtime.errors import ServiceUnavailableError as ServiceUnavailableError
    from ._runtime.errors import StreamError as StreamError
    from ._runtime.errors import StreamInterrupted as StreamInterrupted
    from ._runtime.errors import UnexpectedContentTypeError as UnexpectedContentTypeError
    from ._runtime.errors import UnsupportedMediaTypeError as UnsupportedMediaTypeError
    from ._runtime.events import UnknownEvent as UnknownEvent
    from ._runtime.files import Upload as Upload
    from ._runtime.hooks import Hooks as Hooks
    from ._runtime.hooks import RequestInfo as RequestInfo
    from ._runtime.hooks import ResponseInfo as ResponseInfo
    from ._runtime.hooks import RetryInfo as RetryInfo
    from ._runtime.hooks import StreamEndInfo as StreamEndInfo
    from ._runtime.limits import SizeLimits as SizeLimits
    from ._runtime.operation import Operation as Operation
    from ._runtime.paging import AsyncPages as AsyncPages
    from ._runtime.paging import Pages as Pages
    from ._runtime.streams import AsyncEventStream as AsyncEventStream
    from ._runtime.streams import EventStream as EventStream
    from ._runtime.types import UNSET as UNSET
    from ._runtime.types import FileTypes as FileTypes
    from ._runtime.types import RequestOptions as RequestOptions
    from ._runtime.types import Response as Response
    from ._runtime.types import StreamOptions as StreamOptions
    from ._runtime.types import Timeout as Timeout
    from ._runtime.types import Unset as Unset
    from ._version import __version__ as __version__
    from .client import AsyncSessionClient as AsyncSessionClient
    from .client import SessionClient as SessionClient
    from .models.audio_content import AudioContent as AudioContent
    from .models.audio_delta_event import AudioDeltaEvent as AudioDeltaEvent
    from .models.cancel_result import CancelResult as CancelResult
    from .models.cancel_status import CancelStatus as CancelStatus
    from .models.chat_message import ChatMessage as ChatMessage
    from .models.chat_request import ChatRequest as ChatRequest
    from .models.chat_response import ChatResponse as ChatResponse
    from .models.completion_event import CompletionEvent as CompletionEvent
    from .models.content_part import ContentPart as ContentPart
    from .models.error_body import ErrorBody as ErrorBody
    from .models.error_code import ErrorCode as ErrorCode
    from .models.error_detail import ErrorDetail as ErrorDetail
    from .models.error_event import ErrorEvent as ErrorEvent
    from .models.file_content import FileContent as FileContent
    from .models.file_meta import FileMeta as FileMeta
    from .models.file_upload import FileUpload as FileUpload
    from .models.health import Health as Health
    from .models.health_status import HealthStatus as HealthStatus
    from .models.image_content import ImageContent as ImageContent
    from .models.interaction_event import InteractionEvent as InteractionEvent
    from .models.message_event import MessageEvent as MessageEvent
    from .models.message_input import MessageInput as MessageInput
    from .models.message_role import MessageRole as MessageRole
    from .models.reasoning_effort import ReasoningEffort as ReasoningEffort
    from .models.render_media_event import RenderMediaEvent as RenderMediaEvent
    from .models.session_create import SessionCreate as SessionCreate
    from .models.session_detail import SessionDetail as SessionDetail
    from .models.session_event import SessionEvent as SessionEvent
    from .models.session_list import SessionList as SessionList
    from .models.session_state import SessionState as SessionState
    from .models.session_summary import SessionSummary as SessionSummary
    from .models.session_update import SessionUpdate as SessionUpdate
    from .models.severity import Severity as Severity
    from .models.stop_reason import StopReason as StopReason
    from .models.system_message_event import SystemMessageEvent as SystemMessageEvent
    from .models.text_content import TextContent as TextContent
    from .models.text_delta_event import TextDeltaEvent as TextDeltaEvent
    from .models.text_format import TextFormat as TextFormat
    from .models.thought_delta_event import ThoughtDeltaEvent as ThoughtDeltaEvent
    from .models.tool_call import ToolCall as ToolCall
    from .models.tool_call_event import ToolCallEvent as ToolCallEvent
    from .models.tool_result import ToolResult as ToolResult
    from .services.client import AsyncServiceClient as AsyncServiceClient
    from .services.client import ServiceClient as ServiceClient
    from .session_streams import AsyncSessionStream as AsyncSessionStream
    from .session_streams import SessionStream as SessionStream
    from .user_message import user_message as user_message

__all__ = [
    "UNSET",
    "ApiConnectionError",
    "ApiError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncBinaryResponse",
    "AsyncEventStream",
    "AsyncPages",
    "AsyncServiceClient",
    "AsyncSessionClient",
    "AsyncSessionStream",
    "AudioContent",
    "AudioDeltaEvent",
    "AuthenticationError",
    "BadRequestError",
    "BinaryResponse",
    "CancelResult",
    "CancelStatus",
    "ChatMessage",
    "ChatRequest",
    "ChatResponse",
    "CompletionEvent",
    "ConflictError",
    "ContentPart",
    "DecodeError",
    "ErrorBody",
    "ErrorCode",
    "ErrorDetail",
    "ErrorEvent",
    "EventStream",
    "FileContent",
    "FileMeta",
    "FileTypes",
    "FileUpload",
    "Health",
    "HealthStatus",
    "Hooks",
    "ImageContent",
    "InteractionEvent",
    "InvalidRequestError",
    "MessageEvent",
    "MessageInput",
    "MessageRole",
    "MissingApiKeyError",
    "NotFoundError",
    "Operation",
    "Pages",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "ReasoningEffort",
    "RenderMediaEvent",
    "RequestInfo",
    "RequestOptions",
    "Response",
    "ResponseInfo",
    "RetryInfo",
    "ServerError",
    "ServiceClient",
    "ServiceUnavailableError",
    "SessionClient",
    "SessionCreate",
    "SessionDetail",
    "SessionEvent",
    "SessionList",
    "SessionState",
    "SessionStream",
    "SessionSummary",
    "SessionUpdate",
    "Severity",
    "SizeLimits",
    "StopReason",
    "StreamEndInfo",
    "StreamError",
    "StreamInterrupted",
    "StreamOptions",
    "SystemMessageEvent",
    "TextContent",
    "TextDeltaEvent",
    "TextFormat",
    "ThoughtDeltaEvent",
    "Timeout",
    "ToolCall",
    "ToolCallEvent",
    "ToolResult",
    "UnexpectedContentTypeError",
    "UnknownEvent",
    "Unset",
    "UnsupportedMediaTypeError",
    "Upload",
    "__version__",
    "user_message",
]

# Hidden from type checkers: with a ``__getattr__`` in sight they would accept any name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "ApiConnectionError": "._runtime.errors",
            "ApiError": "._runtime.errors",
            "ApiStatusError": "._runtime.errors",
            "ApiTimeoutError": "._runtime.errors",
            "AsyncBinaryResponse": "._runtime.binary",
            "AsyncEventStream": "._runtime.streams",
            "AsyncPages": "._runtime.paging",
            "AsyncServiceClient": ".services.client",
            "AsyncSessionClient": ".client",
            "AsyncSessionStream": ".session_streams",
            "AudioContent": ".models.audio_content",
            "AudioDeltaEvent": ".models.audio_delta_event",
            "AuthenticationError": "._runtime.errors",
            "BadRequestError": "._runtime.errors",
            "BinaryResponse": "._runtime.binary",
            "CancelResult": ".models.cancel_result",
            "CancelStatus": ".models.cancel_status",
            "ChatMessage": ".models.chat_message",
            "ChatRequest": ".models.chat_request",
            "ChatResponse": ".models.chat_response",
            "CompletionEvent": ".models.completion_event",
            "ConflictError": "._runtime.errors",
            "ContentPart": ".models.content_part",
            "DecodeError": "._runtime.errors",
            "ErrorBody": ".models.error_body",
            "ErrorCode": ".models.error_code",
            "ErrorDetail": ".models.error_detail",
            "ErrorEvent": ".models.error_event",
            "EventStream": "._runtime.streams",
            "FileContent": ".models.file_content",
            "FileMeta": ".models.file_meta",
            "FileTypes": "._runtime.types",
            "FileUpload": ".models.file_upload",
            "Health": ".models.health",
            "HealthStatus": ".models.health_status",
            "Hooks": "._runtime.hooks",
            "ImageContent": ".models.image_content",
            "InteractionEvent": ".models.interaction_event",
            "InvalidRequestError": "._runtime.errors",
            "MessageEvent": ".models.message_event",
            "MessageInput": ".models.message_input",
            "MessageRole": ".models.message_role",
            "MissingApiKeyError": "._runtime.errors",
            "NotFoundError": "._runtime.errors",
            "Operation": "._runtime.operation",
            "Pages": "._runtime.paging",
            "PayloadTooLargeError": "._runtime.errors",
            "PermissionDeniedError": "._runtime.errors",
            "PreconditionFailedError": "._runtime.errors",
            "RateLimitError": "._runtime.errors",
            "ReasoningEffort": ".models.reasoning_effort",
            "RenderMediaEvent": ".models.render_media_event",
            "RequestInfo": "._runtime.hooks",
            "RequestOptions": "._runtime.types",
            "Response": "._runtime.types",
            "ResponseInfo": "._runtime.hooks",
            "RetryInfo": "._runtime.hooks",
            "ServerError": "._runtime.errors",
            "ServiceClient": ".services.client",
            "ServiceUnavailableError": "._runtime.errors",
            "SessionClient": ".client",
            "SessionCreate": ".models.session_create",
            "SessionDetail": ".models.session_detail",
            "SessionEvent": ".models.session_event",
            "SessionList": ".models.session_list",
            "SessionState": ".models.session_state",
            "SessionStream": ".session_streams",
            "SessionSummary": ".models.session_summary",
            "SessionUpdate": ".models.session_update",
            "Severity": ".models.severity",
            "SizeLimits": "._runtime.limits",
            "StopReason": ".models.stop_reason",
            "StreamEndInfo": "._runtime.hooks",
            "StreamError": "._runtime.errors",
            "StreamInterrupted": "._runtime.errors",
            "StreamOptions": "._runtime.types",
            "SystemMessageEvent": ".models.system_message_event",
            "TextContent": ".models.text_content",
            "TextDeltaEvent": ".models.text_delta_event",
            "TextFormat": ".models.text_format",
            "ThoughtDeltaEvent": ".models.thought_delta_event",
            "Timeout": "._runtime.types",
            "ToolCall": ".models.tool_call",
            "ToolCallEvent": ".models.tool_call_event",
            "ToolResult": ".models.tool_result",
            "UNSET": "._runtime.types",
            "UnexpectedContentTypeError": "._runtime.errors",
            "UnknownEvent": "._runtime.events",
            "Unset": "._runtime.types",
            "UnsupportedMediaTypeError": "._runtime.errors",
            "Upload": "._runtime.files",
            "__version__": "._version",
            "user_message": ".user_message",
        },
    )
