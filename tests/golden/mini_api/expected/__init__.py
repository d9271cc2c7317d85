# Generated from mini_api: edit that, not this file.
"""A typed client of the Mini API.

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
    from .models.any_choice import AnyChoice as AnyChoice
    from .models.audit import Audit as Audit
    from .models.audit_event import AuditEvent as AuditEvent
    from .models.audit_page import AuditPage as AuditPage
    from .models.audit_search import AuditSearch as AuditSearch
    from .models.audit_watch import AuditWatch as AuditWatch
    from .models.audited_event import AuditedEvent as AuditedEvent
    from .models.beat_event import BeatEvent as BeatEvent
    from .models.closed_event import ClosedEvent as ClosedEvent
    from .models.code_tool import CodeTool as CodeTool
    from .models.color import Color as Color
    from .models.delta import Delta as Delta
    from .models.delta_event import DeltaEvent as DeltaEvent
    from .models.done_event import DoneEvent as DoneEvent
    from .models.end_event import EndEvent as EndEvent
    from .models.error_body import ErrorBody as ErrorBody
    from .models.failure_event import FailureEvent as FailureEvent
    from .models.file_meta import FileMeta as FileMeta
    from .models.file_upload import FileUpload as FileUpload
    from .models.function_spec import FunctionSpec as FunctionSpec
    from .models.function_tool import FunctionTool as FunctionTool
    from .models.image_part import ImagePart as ImagePart
    from .models.level import Level as Level
    from .models.line_event import LineEvent as LineEvent
    from .models.log_event import LogEvent as LogEvent
    from .models.mode import Mode as Mode
    from .models.odd_names import OddNames as OddNames
    from .models.old_turn import OldTurn as OldTurn
    from .models.part import Part as Part
    from .models.pause_event import PauseEvent as PauseEvent
    from .models.record import Record as Record
    from .models.record_change import RecordChange as RecordChange
    from .models.record_page import RecordPage as RecordPage
    from .models.search_spec import SearchSpec as SearchSpec
    from .models.search_tool import SearchTool as SearchTool
    from .models.server_tool import ServerTool as ServerTool
    from .models.session import Session as Session
    from .models.session_page import SessionPage as SessionPage
    from .models.shelf import Shelf as Shelf
    from .models.stored_file import StoredFile as StoredFile
    from .models.text_part import TextPart as TextPart
    from .models.tool import Tool as Tool
    from .models.tool_choice import ToolChoice as ToolChoice
    from .models.turn import Turn as Turn
    from .models.turn_event import TurnEvent as TurnEvent
    from .models.turn_request import TurnRequest as TurnRequest
    from .models.usage import Usage as Usage
    from .services.client import AsyncServiceClient as AsyncServiceClient
    from .services.client import ServiceClient as MiniClient
    from .services.client import ServiceClient as ServiceClient
    from .turn_streams import AsyncTurnStream as AsyncTurnStream
    from .turn_streams import TurnStream as TurnStream

__all__ = [
    "UNSET",
    "AnyChoice",
    "ApiConnectionError",
    "ApiError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncBinaryResponse",
    "AsyncEventStream",
    "AsyncPages",
    "AsyncServiceClient",
    "AsyncTurnStream",
    "Audit",
    "AuditEvent",
    "AuditPage",
    "AuditSearch",
    "AuditWatch",
    "AuditedEvent",
    "AuthenticationError",
    "BadRequestError",
    "BeatEvent",
    "BinaryResponse",
    "ClosedEvent",
    "CodeTool",
    "Color",
    "ConflictError",
    "DecodeError",
    "Delta",
    "DeltaEvent",
    "DoneEvent",
    "EndEvent",
    "ErrorBody",
    "EventStream",
    "FailureEvent",
    "FileMeta",
    "FileTypes",
    "FileUpload",
    "FunctionSpec",
    "FunctionTool",
    "Hooks",
    "ImagePart",
    "InvalidRequestError",
    "Level",
    "LineEvent",
    "LogEvent",
    "MiniClient",
    "MissingApiKeyError",
    "Mode",
    "NotFoundError",
    "OddNames",
    "OldTurn",
    "Operation",
    "Pages",
    "Part",
    "PauseEvent",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "Record",
    "RecordChange",
    "RecordPage",
    "RequestInfo",
    "RequestOptions",
    "Response",
    "ResponseInfo",
    "RetryInfo",
    "SearchSpec",
    "SearchTool",
    "ServerError",
    "ServerTool",
    "ServiceClient",
    "ServiceUnavailableError",
    "Session",
    "SessionPage",
    "Shelf",
    "SizeLimits",
    "StoredFile",
    "StreamEndInfo",
    "StreamError",
    "StreamInterrupted",
    "StreamOptions",
    "TextPart",
    "Timeout",
    "Tool",
    "ToolChoice",
    "Turn",
    "TurnEvent",
    "TurnRequest",
    "TurnStream",
    "UnexpectedContentTypeError",
    "UnknownEvent",
    "Unset",
    "UnsupportedMediaTypeError",
    "Upload",
    "Usage",
    "__version__",
]

# Hidden from type checkers: with a ``__getattr__`` in sight they would accept any name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AnyChoice": ".models.any_choice",
            "ApiConnectionError": "._runtime.errors",
            "ApiError": "._runtime.errors",
            "ApiStatusError": "._runtime.errors",
            "ApiTimeoutError": "._runtime.errors",
            "AsyncBinaryResponse": "._runtime.binary",
            "AsyncEventStream": "._runtime.streams",
            "AsyncPages": "._runtime.paging",
            "AsyncServiceClient": ".services.client",
            "AsyncTurnStream": ".turn_streams",
            "Audit": ".models.audit",
            "AuditEvent": ".models.audit_event",
            "AuditPage": ".models.audit_page",
            "AuditSearch": ".models.audit_search",
            "AuditWatch": ".models.audit_watch",
            "AuditedEvent": ".models.audited_event",
            "AuthenticationError": "._runtime.errors",
            "BadRequestError": "._runtime.errors",
            "BeatEvent": ".models.beat_event",
            "BinaryResponse": "._runtime.binary",
            "ClosedEvent": ".models.closed_event",
            "CodeTool": ".models.code_tool",
            "Color": ".models.color",
            "ConflictError": "._runtime.errors",
            "DecodeError": "._runtime.errors",
            "Delta": ".models.delta",
            "DeltaEvent": ".models.delta_event",
            "DoneEvent": ".models.done_event",
            "EndEvent": ".models.end_event",
            "ErrorBody": ".models.error_body",
            "EventStream": "._runtime.streams",
            "FailureEvent": ".models.failure_event",
            "FileMeta": ".models.file_meta",
            "FileTypes": "._runtime.types",
            "FileUpload": ".models.file_upload",
            "FunctionSpec": ".models.function_spec",
            "FunctionTool": ".models.function_tool",
            "Hooks": "._runtime.hooks",
            "ImagePart": ".models.image_part",
            "InvalidRequestError": "._runtime.errors",
            "Level": ".models.level",
            "LineEvent": ".models.line_event",
            "LogEvent": ".models.log_event",
            "MiniClient": ".services.client:ServiceClient",
            "MissingApiKeyError": "._runtime.errors",
            "Mode": ".models.mode",
            "NotFoundError": "._runtime.errors",
            "OddNames": ".models.odd_names",
            "OldTurn": ".models.old_turn",
            "Operation": "._runtime.operation",
            "Pages": "._runtime.paging",
            "Part": ".models.part",
            "PauseEvent": ".models.pause_event",
            "PayloadTooLargeError": "._runtime.errors",
            "PermissionDeniedError": "._runtime.errors",
            "PreconditionFailedError": "._runtime.errors",
            "RateLimitError": "._runtime.errors",
            "Record": ".models.record",
            "RecordChange": ".models.record_change",
            "RecordPage": ".models.record_page",
            "RequestInfo": "._runtime.hooks",
            "RequestOptions": "._runtime.types",
            "Response": "._runtime.types",
            "ResponseInfo": "._runtime.hooks",
            "RetryInfo": "._runtime.hooks",
            "SearchSpec": ".models.search_spec",
            "SearchTool": ".models.search_tool",
            "ServerError": "._runtime.errors",
            "ServerTool": ".models.server_tool",
            "ServiceClient": ".services.client",
            "ServiceUnavailableError": "._runtime.errors",
            "Session": ".models.session",
            "SessionPage": ".models.session_page",
            "Shelf": ".models.shelf",
            "SizeLimits": "._runtime.limits",
            "StoredFile": ".models.stored_file",
            "StreamEndInfo": "._runtime.hooks",
            "StreamError": "._runtime.errors",
            "StreamInterrupted": "._runtime.errors",
            "StreamOptions": "._runtime.types",
            "TextPart": ".models.text_part",
            "Timeout": "._runtime.types",
            "Tool": ".models.tool",
            "ToolChoice": ".models.tool_choice",
            "Turn": ".models.turn",
            "TurnEvent": ".models.turn_event",
            "TurnRequest": ".models.turn_request",
            "TurnStream": ".turn_streams",
            "UNSET": "._runtime.types",
            "UnexpectedContentTypeError": "._runtime.errors",
            "UnknownEvent": "._runtime.events",
            "Unset": "._runtime.types",
            "UnsupportedMediaTypeError": "._runtime.errors",
            "Upload": "._runtime.files",
            "Usage": ".models.usage",
            "__version__": "._version",
        },
    )
