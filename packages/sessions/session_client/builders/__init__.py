# Generated from spec/sessions: edit that, not this file.
"""Builders of request objects; each loads on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .audio_content import AudioContentBuilder as AudioContentBuilder
    from .chat_request import ChatRequestBuilder as ChatRequestBuilder
    from .file_content import FileContentBuilder as FileContentBuilder
    from .file_upload import FileUploadBuilder as FileUploadBuilder
    from .image_content import ImageContentBuilder as ImageContentBuilder
    from .message_input import MessageInputBuilder as MessageInputBuilder
    from .session_create import SessionCreateBuilder as SessionCreateBuilder
    from .session_update import SessionUpdateBuilder as SessionUpdateBuilder
    from .text_content import TextContentBuilder as TextContentBuilder

__all__ = [
    "AudioContentBuilder",
    "ChatRequestBuilder",
    "FileContentBuilder",
    "FileUploadBuilder",
    "ImageContentBuilder",
    "MessageInputBuilder",
    "SessionCreateBuilder",
    "SessionUpdateBuilder",
    "TextContentBuilder",
]

# Hidden from type checkers: with a ``__getattr__`` in sight they would accept any name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AudioContentBuilder": ".audio_content",
            "ChatRequestBuilder": ".chat_request",
            "FileContentBuilder": ".file_content",
            "FileUploadBuilder": ".file_upload",
            "ImageContentBuilder": ".image_content",
            "MessageInputBuilder": ".message_input",
            "SessionCreateBuilder": ".session_create",
            "SessionUpdateBuilder": ".session_update",
            "TextContentBuilder": ".text_content",
        },
    )
