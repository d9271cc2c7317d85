# Generated from spec/coze: edit that, not this file.
"""A typed client of the Coze API.

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
    from .api_errors import CozeAPIError as CozeAPIError
    from .api_errors import CozeStatusError as CozeStatusError
    from .api_errors import CozeStreamError as CozeStreamError
    from .chat_calls import ChatPoll as ChatPoll
    from .chat_streams import AsyncChatStream as AsyncChatStream
    from .chat_streams import ChatStream as ChatStream
    from .client import COZE_CN as COZE_CN
    from .client import COZE_COM as COZE_COM
    from .client import AsyncCozeClient as AsyncCozeClient
    from .client import CozeClient as CozeClient
    from .logids import logid_of as logid_of
    from .messages import assistant_text as assistant_text
    from .messages import audio_of as audio_of
    from .messages import audio_part as audio_part
    from .messages import file_part as file_part
    from .messages import image_part as image_part
    from .messages import text_part as text_part
    from .messages import user_parts as user_parts
    from .messages import user_text as user_text
    from .models.audio_delta_event import AudioDeltaEvent as AudioDeltaEvent
    from .models.background_image import BackgroundImage as BackgroundImage
    from .models.background_images import BackgroundImages as BackgroundImages
    from .models.bot import Bot as Bot
    from .models.bot_change import BotChange as BotChange
    from .models.bot_creation import BotCreation as BotCreation
    from .models.bot_knowledge import BotKnowledge as BotKnowledge
    from .models.bot_page import BotPage as BotPage
    from .models.bot_publication import BotPublication as BotPublication
    from .models.bot_summary import BotSummary as BotSummary
    from .models.bot_variable import BotVariable as BotVariable
    from .models.bot_withdrawal import BotWithdrawal as BotWithdrawal
    from .models.bot_workflow import BotWorkflow as BotWorkflow
    from .models.cache_type import CacheType as CacheType
    from .models.canvas_position import CanvasPosition as CanvasPosition
    from .models.chat import Chat as Chat
    from .models.chat_cancellation import ChatCancellation as ChatCancellation
    from .models.chat_completed_event import ChatCompletedEvent as ChatCompletedEvent
    from .models.chat_created_event import ChatCreatedEvent as ChatCreatedEvent
    from .models.chat_done_event import ChatDoneEvent as ChatDoneEvent
    from .models.chat_error import ChatError as ChatError
    from .models.chat_error_event import ChatErrorEvent as ChatErrorEvent
    from .models.chat_event import ChatEvent as ChatEvent
    from .models.chat_failed_event import ChatFailedEvent as ChatFailedEvent
    from .models.chat_in_progress_event import ChatInProgressEvent as ChatInProgressEvent
    from .models.chat_messages import ChatMessages as ChatMessages
    from .models.chat_place import ChatPlace as ChatPlace
    from .models.chat_request import ChatRequest as ChatRequest
    from .models.chat_requires_action_event import ChatRequiresActionEvent as ChatRequiresActionEvent
    from .models.chat_status import ChatStatus as ChatStatus
    from .models.chat_version import ChatVersion as ChatVersion
    from .models.content_type import ContentType as ContentType
    from .models.conversation import Conversation as Conversation
    from .models.conversation_change import ConversationChange as ConversationChange
    from .models.conversation_creation import ConversationCreation as ConversationCreation
    from .models.conversation_page import ConversationPage as ConversationPage
    from .models.enter_message import EnterMessage as EnterMessage
    from .models.error_body import ErrorBody as ErrorBody
    from .models.error_detail import ErrorDetail as ErrorDetail
    from .models.execute_status import ExecuteStatus as ExecuteStatus
    from .models.failed_chat import FailedChat as FailedChat
    from .models.feedback import Feedback as Feedback
    from .models.feedback_type import FeedbackType as FeedbackType
    from .models.file import File as File
    from .models.file_upload import FileUpload as FileUpload
    from .models.gradient_position import GradientPosition as GradientPosition
    from .models.inserted_message import InsertedMessage as InsertedMessage
    from .models.interrupt import Interrupt as Interrupt
    from .models.interrupt_data import InterruptData as InterruptData
    from .models.message import Message as Message
    from .models.message_change import MessageChange as MessageChange
    from .models.message_completed_event import MessageCompletedEvent as MessageCompletedEvent
    from .models.message_creation import MessageCreation as MessageCreation
    from .models.message_delta_event import MessageDeltaEvent as MessageDeltaEvent
    from .models.message_order import MessageOrder as MessageOrder
    from .models.message_page import MessagePage as MessagePage
    from .models.message_search import MessageSearch as MessageSearch
    from .models.message_type import MessageType as MessageType
    from .models.model_info import ModelInfo as ModelInfo
    from .models.node_message import NodeMessage as NodeMessage
    from .models.node_run import NodeRun as NodeRun
    from .models.node_status import NodeStatus as NodeStatus
    from .models.onboarding_info import OnboardingInfo as OnboardingInfo
    from .models.plugin_id import PluginId as PluginId
    from .models.plugin_id_list import PluginIdList as PluginIdList
    from .models.plugin_info import PluginInfo as PluginInfo
    from .models.plugin_tool import PluginTool as PluginTool
    from .models.prompt_info import PromptInfo as PromptInfo
    from .models.publish_status import PublishStatus as PublishStatus
    from .models.published_bot import PublishedBot as PublishedBot
    from .models.published_bot_page import PublishedBotPage as PublishedBotPage
    from .models.receipt import Receipt as Receipt
    from .models.required_action import RequiredAction as RequiredAction
    from .models.response_format import ResponseFormat as ResponseFormat
    from .models.role import Role as Role
    from .models.run_history import RunHistory as RunHistory
    from .models.section import Section as Section
    from .models.shortcut_command import ShortcutCommand as ShortcutCommand
    from .models.sort_order import SortOrder as SortOrder
    from .models.suggest_reply_info import SuggestReplyInfo as SuggestReplyInfo
    from .models.suggest_reply_mode import SuggestReplyMode as SuggestReplyMode
    from .models.token_usage import TokenUsage as TokenUsage
    from .models.tool_call import ToolCall as ToolCall
    from .models.tool_calls import ToolCalls as ToolCalls
    from .models.tool_function import ToolFunction as ToolFunction
    from .models.tool_output import ToolOutput as ToolOutput
    from .models.tool_outputs import ToolOutputs as ToolOutputs
    from .models.user_input_type import UserInputType as UserInputType
    from .models.voice_info import VoiceInfo as VoiceInfo
    from .models.workflow import Workflow as Workflow
    from .models.workflow_chat_request import WorkflowChatRequest as WorkflowChatRequest
    from .models.workflow_detail import WorkflowDetail as WorkflowDetail
    from .models.workflow_done_event import WorkflowDoneEvent as WorkflowDoneEvent
    from .models.workflow_error import WorkflowError as WorkflowError
    from .models.workflow_error_event import WorkflowErrorEvent as WorkflowErrorEvent
    from .models.workflow_event import WorkflowEvent as WorkflowEvent
    from .models.workflow_id import WorkflowId as WorkflowId
    from .models.workflow_id_list import WorkflowIdList as WorkflowIdList
    from .models.workflow_interrupt_event import WorkflowInterruptEvent as WorkflowInterruptEvent
    from .models.workflow_message_event import WorkflowMessageEvent as WorkflowMessageEvent
    from .models.workflow_mode import WorkflowMode as WorkflowMode
    from .models.workflow_page import WorkflowPage as WorkflowPage
    from .models.workflow_ping_event import WorkflowPingEvent as WorkflowPingEvent
    from .models.workflow_resumption import WorkflowResumption as WorkflowResumption
    from .models.workflow_run import WorkflowRun as WorkflowRun
    from .models.workflow_run_request import WorkflowRunRequest as WorkflowRunRequest
    from .models.workflow_stream_request import WorkflowStreamRequest as WorkflowStreamRequest
    from .models.workflow_user import WorkflowUser as WorkflowUser
    from .models.workflow_version import WorkflowVersion as WorkflowVersion
    from .models.workflow_version_page import WorkflowVersionPage as WorkflowVersionPage
    from .polling import Polling as Polling
    from .services.client import AsyncServiceClient as AsyncServiceClient
    from .services.client import ServiceClient as ServiceClient
    from .workflow_streams import AsyncWorkflowStream as AsyncWorkflowStream
    from .workflow_streams import WorkflowStream as WorkflowStream

__all__ = [
    "COZE_CN",
    "COZE_COM",
    "UNSET",
    "ApiConnectionError",
    "ApiError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncBinaryResponse",
    "AsyncChatStream",
    "AsyncCozeClient",
    "AsyncEventStream",
    "AsyncPages",
    "AsyncServiceClient",
    "AsyncWorkflowStream",
    "AudioDeltaEvent",
    "AuthenticationError",
    "BackgroundImage",
    "BackgroundImages",
    "BadRequestError",
    "BinaryResponse",
    "Bot",
    "BotChange",
    "BotCreation",
    "BotKnowledge",
    "BotPage",
    "BotPublication",
    "BotSummary",
    "BotVariable",
    "BotWithdrawal",
    "BotWorkflow",
    "CacheType",
    "CanvasPosition",
    "Chat",
    "ChatCancellation",
    "ChatCompletedEvent",
    "ChatCreatedEvent",
    "ChatDoneEvent",
    "ChatError",
    "ChatErrorEvent",
    "ChatEvent",
    "ChatFailedEvent",
    "ChatInProgressEvent",
    "ChatMessages",
    "ChatPlace",
    "ChatPoll",
    "ChatRequest",
    "ChatRequiresActionEvent",
    "ChatStatus",
    "ChatStream",
    "ChatVersion",
    "ConflictError",
    "ContentType",
    "Conversation",
    "ConversationChange",
    "ConversationCreation",
    "ConversationPage",
    "CozeAPIError",
    "CozeClient",
    "CozeStatusError",
    "CozeStreamError",
    "DecodeError",
    "EnterMessage",
    "ErrorBody",
    "ErrorDetail",
    "EventStream",
    "ExecuteStatus",
    "FailedChat",
    "Feedback",
    "FeedbackType",
    "File",
    "FileTypes",
    "FileUpload",
    "GradientPosition",
    "Hooks",
    "InsertedMessage",
    "Interrupt",
    "InterruptData",
    "InvalidRequestError",
    "Message",
    "MessageChange",
    "MessageCompletedEvent",
    "MessageCreation",
    "MessageDeltaEvent",
    "MessageOrder",
    "MessagePage",
    "MessageSearch",
    "MessageType",
    "MissingApiKeyError",
    "ModelInfo",
    "NodeMessage",
    "NodeRun",
    "NodeStatus",
    "NotFoundError",
    "OnboardingInfo",
    "Operation",
    "Pages",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PluginId",
    "PluginIdList",
    "PluginInfo",
    "PluginTool",
    "Polling",
    "PreconditionFailedError",
    "PromptInfo",
    "PublishStatus",
    "PublishedBot",
    "PublishedBotPage",
    "RateLimitError",
    "Receipt",
    "RequestInfo",
    "RequestOptions",
    "RequiredAction",
    "Response",
    "ResponseFormat",
    "ResponseInfo",
    "RetryInfo",
    "Role",
    "RunHistory",
    "Section",
    "ServerError",
    "ServiceClient",
    "ServiceUnavailableError",
    "ShortcutCommand",
    "SizeLimits",
    "SortOrder",
    "StreamEndInfo",
    "StreamError",
    "StreamInterrupted",
    "StreamOptions",
    "SuggestReplyInfo",
    "SuggestReplyMode",
    "Timeout",
    "TokenUsage",
    "ToolCall",
    "ToolCalls",
    "ToolFunction",
    "ToolOutput",
    "ToolOutputs",
    "UnexpectedContentTypeError",
    "UnknownEvent",
    "Unset",
    "UnsupportedMediaTypeError",
    "Upload",
    "UserInputType",
    "VoiceInfo",
    "Workflow",
    "WorkflowChatRequest",
    "WorkflowDetail",
    "WorkflowDoneEvent",
    "WorkflowError",
    "WorkflowErrorEvent",
    "WorkflowEvent",
    "WorkflowId",
    "WorkflowIdList",
    "WorkflowInterruptEvent",
    "WorkflowMessageEvent",
    "WorkflowMode",
    "WorkflowPage",
    "WorkflowPingEvent",
    "WorkflowResumption",
    "WorkflowRun",
    "WorkflowRunRequest",
    "WorkflowStream",
    "WorkflowStreamRequest",
    "WorkflowUser",
    "WorkflowVersion",
    "WorkflowVersionPage",
    "__version__",
    "assistant_text",
    "audio_of",
    "audio_part",
    "file_part",
    "image_part",
    "logid_of",
    "text_part",
    "user_parts",
    "user_text",
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
            "AsyncChatStream": ".chat_streams",
            "AsyncCozeClient": ".client",
            "AsyncEventStream": "._runtime.streams",
            "AsyncPages": "._runtime.paging",
            "AsyncServiceClient": ".services.client",
            "AsyncWorkflowStream": ".workflow_streams",
            "AudioDeltaEvent": ".models.audio_delta_event",
            "AuthenticationError": "._runtime.errors",
            "BackgroundImage": ".models.background_image",
            "BackgroundImages": ".models.background_images",
            "BadRequestError": "._runtime.errors",
            "BinaryResponse": "._runtime.binary",
            "Bot": ".models.bot",
            "BotChange": ".models.bot_change",
            "BotCreation": ".models.bot_creation",
            "BotKnowledge": ".models.bot_knowledge",
            "BotPage": ".models.bot_page",
            "BotPublication": ".models.bot_publication",
            "BotSummary": ".models.bot_summary",
            "BotVariable": ".models.bot_variable",
            "BotWithdrawal": ".models.bot_withdrawal",
            "BotWorkflow": ".models.bot_workflow",
            "COZE_CN": ".client",
            "COZE_COM": ".client",
            "CacheType": ".models.cache_type",
            "CanvasPosition": ".models.canvas_position",
            "Chat": ".models.chat",
            "ChatCancellation": ".models.chat_cancellation",
            "ChatCompletedEvent": ".models.chat_completed_event",
            "ChatCreatedEvent": ".models.chat_created_event",
            "ChatDoneEvent": ".models.chat_done_event",
            "ChatError": ".models.chat_error",
            "ChatErrorEvent": ".models.chat_error_event",
            "ChatEvent": ".models.chat_event",
            "ChatFailedEvent": ".models.chat_failed_event",
            "ChatInProgressEvent": ".models.chat_in_progress_event",
            "ChatMessages": ".models.chat_messages",
            "ChatPlace": ".models.chat_place",
            "ChatPoll": ".chat_calls",
            "ChatRequest": ".models.chat_request",
            "ChatRequiresActionEvent": ".models.chat_requires_action_event",
            "ChatStatus": ".models.chat_status",
            "ChatStream": ".chat_streams",
            "ChatVersion": ".models.chat_version",
            "ConflictError": "._runtime.errors",
            "ContentType": ".models.content_type",
            "Conversation": ".models.conversation",
            "ConversationChange": ".models.conversation_change",
            "ConversationCreation": ".models.conversation_creation",
            "ConversationPage": ".models.conversation_page",
            "CozeAPIError": ".api_errors",
            "CozeClient": ".client",
            "CozeStatusError": ".api_errors",
            "CozeStreamError": ".api_errors",
            "DecodeError": "._runtime.errors",
            "EnterMessage": ".models.enter_message",
            "ErrorBody": ".models.error_body",
            "ErrorDetail": ".models.error_detail",
            "EventStream": "._runtime.streams",
            "ExecuteStatus": ".models.execute_status",
            "FailedChat": ".models.failed_chat",
            "Feedback": ".models.feedback",
            "FeedbackType": ".models.feedback_type",
            "File": ".models.file",
            "FileTypes": "._runtime.types",
            "FileUpload": ".models.file_upload",
            "GradientPosition": ".models.gradient_position",
            "Hooks": "._runtime.hooks",
            "InsertedMessage": ".models.inserted_message",
            "Interrupt": ".models.interrupt",
            "InterruptData": ".models.interrupt_data",
            "InvalidRequestError": "._runtime.errors",
            "Message": ".models.message",
            "MessageChange": ".models.message_change",
            "MessageCompletedEvent": ".models.message_completed_event",
            "MessageCreation": ".models.message_creation",
            "MessageDeltaEvent": ".models.message_delta_event",
            "MessageOrder": ".models.message_order",
            "MessagePage": ".models.message_page",
            "MessageSearch": ".models.message_search",
            "MessageType": ".models.message_type",
            "MissingApiKeyError": "._runtime.errors",
            "ModelInfo": ".models.model_info",
            "NodeMessage": ".models.node_message",
            "NodeRun": ".models.node_run",
            "NodeStatus": ".models.node_status",
            "NotFoundError": "._runtime.errors",
            "OnboardingInfo": ".models.onboarding_info",
            "Operation": "._runtime.operation",
            "Pages": "._runtime.paging",
            "PayloadTooLargeError": "._runtime.errors",
            "PermissionDeniedError": "._runtime.errors",
            "PluginId": ".models.plugin_id",
            "PluginIdList": ".models.plugin_id_list",
            "PluginInfo": ".models.plugin_info",
            "PluginTool": ".models.plugin_tool",
            "Polling": ".polling",
            "PreconditionFailedError": "._runtime.errors",
            "PromptInfo": ".models.prompt_info",
            "PublishStatus": ".models.publish_status",
            "PublishedBot": ".models.published_bot",
            "PublishedBotPage": ".models.published_bot_page",
            "RateLimitError": "._runtime.errors",
            "Receipt": ".models.receipt",
            "RequestInfo": "._runtime.hooks",
            "RequestOptions": "._runtime.types",
            "RequiredAction": ".models.required_action",
            "Response": "._runtime.types",
            "ResponseFormat": ".models.response_format",
            "ResponseInfo": "._runtime.hooks",
            "RetryInfo": "._runtime.hooks",
            "Role": ".models.role",
            "RunHistory": ".models.run_history",
            "Section": ".models.section",
            "ServerError": "._runtime.errors",
            "ServiceClient": ".services.client",
            "ServiceUnavailableError": "._runtime.errors",
            "ShortcutCommand": ".models.shortcut_command",
            "SizeLimits": "._runtime.limits",
            "SortOrder": ".models.sort_order",
            "StreamEndInfo": "._runtime.hooks",
            "StreamError": "._runtime.errors",
            "StreamInterrupted": "._runtime.errors",
            "StreamOptions": "._runtime.types",
            "SuggestReplyInfo": ".models.suggest_reply_info",
            "SuggestReplyMode": ".models.suggest_reply_mode",
            "Timeout": "._runtime.types",
            "TokenUsage": ".models.token_usage",
            "ToolCall": ".models.tool_call",
            "ToolCalls": ".models.tool_calls",
            "ToolFunction": ".models.tool_function",
            "ToolOutput": ".models.tool_output",
            "ToolOutputs": ".models.tool_outputs",
            "UNSET": "._runtime.types",
            "UnexpectedContentTypeError": "._runtime.errors",
            "UnknownEvent": "._runtime.events",
            "Unset": "._runtime.types",
            "UnsupportedMediaTypeError": "._runtime.errors",
            "Upload": "._runtime.files",
            "UserInputType": ".models.user_input_type",
            "VoiceInfo": ".models.voice_info",
            "Workflow": ".models.workflow",
            "WorkflowChatRequest": ".models.workflow_chat_request",
            "WorkflowDetail": ".models.workflow_detail",
            "WorkflowDoneEvent": ".models.workflow_done_event",
            "WorkflowError": ".models.workflow_error",
            "WorkflowErrorEvent": ".models.workflow_error_event",
            "WorkflowEvent": ".models.workflow_event",
            "WorkflowId": ".models.workflow_id",
            "WorkflowIdList": ".models.workflow_id_list",
            "WorkflowInterruptEvent": ".models.workflow_interrupt_event",
            "WorkflowMessageEvent": ".models.workflow_message_event",
            "WorkflowMode": ".models.workflow_mode",
            "WorkflowPage": ".models.workflow_page",
            "WorkflowPingEvent": ".models.workflow_ping_event",
            "WorkflowResumption": ".models.workflow_resumption",
            "WorkflowRun": ".models.workflow_run",
            "WorkflowRunRequest": ".models.workflow_run_request",
            "WorkflowStream": ".workflow_streams",
            "WorkflowStreamRequest": ".models.workflow_stream_request",
            "WorkflowUser": ".models.workflow_user",
            "WorkflowVersion": ".models.workflow_version",
            "WorkflowVersionPage": ".models.workflow_version_page",
            "__version__": "._version",
            "assistant_text": ".messages",
            "audio_of": ".messages",
            "audio_part": ".messages",
            "file_part": ".messages",
            "image_part": ".messages",
            "logid_of": ".logids",
            "text_part": ".messages",
            "user_parts": ".messages",
            "user_text": ".messages",
        },
    )
