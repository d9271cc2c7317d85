# Generated from mini_api: edit that, not this file.
"""What the API is made of; each name loads on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .any_choice import AnyChoice as AnyChoice
    from .audit import Audit as Audit
    from .audit_event import AuditEvent as AuditEvent
    from .audit_page import AuditPage as AuditPage
    from .audit_search import AuditSearch as AuditSearch
    from .audit_watch import AuditWatch as AuditWatch
    from .audited_event import AuditedEvent as AuditedEvent
    from .beat_event import BeatEvent as BeatEvent
    from .closed_event import ClosedEvent as ClosedEvent
    from .code_tool import CodeTool as CodeTool
    from .color import Color as Color
    from .delta import Delta as Delta
    from .delta_event import DeltaEvent as DeltaEvent
    from .done_event import DoneEvent as DoneEvent
    from .end_event import EndEvent as EndEvent
    from .error_body import ErrorBody as ErrorBody
    from .failure_event import FailureEvent as FailureEvent
    from .file_meta import FileMeta as FileMeta
    from .file_upload import FileUpload as FileUpload
    from .function_spec import FunctionSpec as FunctionSpec
    from .function_tool import FunctionTool as FunctionTool
    from .image_part import ImagePart as ImagePart
    from .level import Level as Level
    from .line_event import LineEvent as LineEvent
    from .log_event import LogEvent as LogEvent
    from .mode import Mode as Mode
    from .odd_names import OddNames as OddNames
    from .old_turn import OldTurn as OldTurn
    from .part import Part as Part
    from .pause_event import PauseEvent as PauseEvent
    from .record import Record as Record
    from .record_change import RecordChange as RecordChange
    from .record_page import RecordPage as RecordPage
    from .search_spec import SearchSpec as SearchSpec
    from .search_tool import SearchTool as SearchTool
    from .server_tool import ServerTool as ServerTool
    from .session import Session as Session
    from .session_page import SessionPage as SessionPage
    from .shelf import Shelf as Shelf
    from .stored_file import StoredFile as StoredFile
    from .text_part import TextPart as TextPart
    from .tool import Tool as Tool
    from .tool_choice import ToolChoice as ToolChoice
    from .turn import Turn as Turn
    from .turn_event import TurnEvent as TurnEvent
    from .turn_request import TurnRequest as TurnRequest
    from .usage import Usage as Usage

__all__ = [
    "AnyChoice",
    "Audit",
    "AuditEvent",
    "AuditPage",
    "AuditSearch",
    "AuditWatch",
    "AuditedEvent",
    "BeatEvent",
    "ClosedEvent",
    "CodeTool",
    "Color",
    "Delta",
    "DeltaEvent",
    "DoneEvent",
    "EndEvent",
    "ErrorBody",
    "FailureEvent",
    "FileMeta",
    "FileUpload",
    "FunctionSpec",
    "FunctionTool",
    "ImagePart",
    "Level",
    "LineEvent",
    "LogEvent",
    "Mode",
    "OddNames",
    "OldTurn",
    "Part",
    "PauseEvent",
    "Record",
    "RecordChange",
    "RecordPage",
    "SearchSpec",
    "SearchTool",
    "ServerTool",
    "Session",
    "SessionPage",
    "Shelf",
    "StoredFile",
    "TextPart",
    "Tool",
    "ToolChoice",
    "Turn",
    "TurnEvent",
    "TurnRequest",
    "Usage",
]

# Hidden from type checkers: with a ``__getattr__`` in sight they would accept any name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AnyChoice": ".any_choice",
            "Audit": ".audit",
            "AuditEvent": ".audit_event",
            "AuditPage": ".audit_page",
            "AuditSearch": ".audit_search",
            "AuditWatch": ".audit_watch",
            "AuditedEvent": ".audited_event",
            "BeatEvent": ".beat_event",
            "ClosedEvent": ".closed_event",
            "CodeTool": ".code_tool",
            "Color": ".color",
            "Delta": ".delta",
            "DeltaEvent": ".delta_event",
            "DoneEvent": ".done_event",
            "EndEvent": ".end_event",
            "ErrorBody": ".error_body",
            "FailureEvent": ".failure_event",
            "FileMeta": ".file_meta",
            "FileUpload": ".file_upload",
            "FunctionSpec": ".function_spec",
            "FunctionTool": ".function_tool",
            "ImagePart": ".image_part",
            "Level": ".level",
            "LineEvent": ".line_event",
            "LogEvent": ".log_event",
            "Mode": ".mode",
            "OddNames": ".odd_names",
            "OldTurn": ".old_turn",
            "Part": ".part",
            "PauseEvent": ".pause_event",
            "Record": ".record",
            "RecordChange": ".record_change",
            "RecordPage": ".record_page",
            "SearchSpec": ".search_spec",
            "SearchTool": ".search_tool",
            "ServerTool": ".server_tool",
            "Session": ".session",
            "SessionPage": ".session_page",
            "Shelf": ".shelf",
            "StoredFile": ".stored_file",
            "TextPart": ".text_part",
            "Tool": ".tool",
            "ToolChoice": ".tool_choice",
            "Turn": ".turn",
            "TurnEvent": ".turn_event",
            "TurnRequest": ".turn_request",
            "Usage": ".usage",
        },
    )
