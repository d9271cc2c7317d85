# Generated from mini_api: edit that, not this file.
"""Builders of request objects; each loads on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .any_choice import AnyChoiceBuilder as AnyChoiceBuilder
    from .audit_search import AuditSearchBuilder as AuditSearchBuilder
    from .audit_watch import AuditWatchBuilder as AuditWatchBuilder
    from .code_tool import CodeToolBuilder as CodeToolBuilder
    from .file_meta import FileMetaBuilder as FileMetaBuilder
    from .file_upload import FileUploadBuilder as FileUploadBuilder
    from .function_spec import FunctionSpecBuilder as FunctionSpecBuilder
    from .function_tool import FunctionToolBuilder as FunctionToolBuilder
    from .image_part import ImagePartBuilder as ImagePartBuilder
    from .odd_names import OddNamesBuilder as OddNamesBuilder
    from .old_turn import OldTurnBuilder as OldTurnBuilder
    from .record import RecordBuilder as RecordBuilder
    from .record_change import RecordChangeBuilder as RecordChangeBuilder
    from .search_spec import SearchSpecBuilder as SearchSpecBuilder
    from .search_tool import SearchToolBuilder as SearchToolBuilder
    from .text_part import TextPartBuilder as TextPartBuilder
    from .turn_request import TurnRequestBuilder as TurnRequestBuilder

__all__ = [
    "AnyChoiceBuilder",
    "AuditSearchBuilder",
    "AuditWatchBuilder",
    "CodeToolBuilder",
    "FileMetaBuilder",
    "FileUploadBuilder",
    "FunctionSpecBuilder",
    "FunctionToolBuilder",
    "ImagePartBuilder",
    "OddNamesBuilder",
    "OldTurnBuilder",
    "RecordBuilder",
    "RecordChangeBuilder",
    "SearchSpecBuilder",
    "SearchToolBuilder",
    "TextPartBuilder",
    "TurnRequestBuilder",
]

# Hidden from type checkers: with a ``__getattr__`` in sight they would accept any name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AnyChoiceBuilder": ".any_choice",
            "AuditSearchBuilder": ".audit_search",
            "AuditWatchBuilder": ".audit_watch",
            "CodeToolBuilder": ".code_tool",
            "FileMetaBuilder": ".file_meta",
            "FileUploadBuilder": ".file_upload",
            "FunctionSpecBuilder": ".function_spec",
            "FunctionToolBuilder": ".function_tool",
            "ImagePartBuilder": ".image_part",
            "OddNamesBuilder": ".odd_names",
            "OldTurnBuilder": ".old_turn",
            "RecordBuilder": ".record",
            "RecordChangeBuilder": ".record_change",
            "SearchSpecBuilder": ".search_spec",
            "SearchToolBuilder": ".search_tool",
            "TextPartBuilder": ".text_part",
            "TurnRequestBuilder": ".turn_request",
        },
    )
