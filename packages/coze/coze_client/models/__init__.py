# Generated from spec/coze: edit that, not this file.
"""What the API is made of; each name loads on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .audio_delta_event import AudioDeltaEvent as AudioDeltaEvent
    from .background_image import BackgroundImage as BackgroundImage
    from .background_images import BackgroundImages as BackgroundImages
    from .bot import Bot as Bot
    from .bot_change import BotChange as BotChange
    from .bot_creation import BotCreation as BotCreation
    from .bot_knowledge import BotKnowledge as BotKnowledge
    from .bot_page import BotPage as BotPage
    from .bot_publication import BotPublication as BotPublication
    from .bot_summary import BotSummary as BotSummary
    from .bot_variable import BotVariable as BotVariable
    from .bot_withdrawal import BotWithdrawal as BotWithdrawal
    from .bot_workflow import BotWorkflow as BotWorkflow
    from .cache_type import CacheType as CacheType
    from .canvas_position import CanvasPosition as CanvasPosition
    from .chat import Chat as Chat
    from .chat_cancellation import ChatCancellation as ChatCancellation
    from .chat_completed_event import ChatCompletedEvent as ChatCompletedEvent
    from .chat_created_event import ChatCreatedEvent as ChatCreatedEvent
    from .chat_done_event import ChatDoneEvent as ChatDoneEvent
    from .chat_error import ChatError as ChatError
    from .chat_error_event import ChatErrorEvent as ChatErrorEvent
    from .chat_event import ChatEvent as ChatEvent
    from .chat_failed_event import ChatFailedEvent as ChatFailedEvent
    from .chat_in_progress_event import ChatInProgressEvent as ChatInProgressEvent
    from .chat_messages import ChatMessages as ChatMessages
    from .chat_place import ChatPlace as ChatPlace
    from .chat_request import ChatRequest as ChatRequest
    from .chat_requires_action_event import ChatRequiresActionEvent as ChatRequiresActionEvent
    from .chat_status import ChatStatus as ChatStatus
    from .chat_version import ChatVersion as ChatVersion
    from .content_type import ContentType as ContentType
    from .conversation import Conversation as Conversation
    from .conversation_change import ConversationChange as ConversationChange
    from .conversation_creation import ConversationCreation as ConversationCreation
    from .conversation_page import ConversationPage as ConversationPage
    from .enter_message import EnterMessage as EnterMessage
    from .error_body import ErrorBody as ErrorBody
    from .error_detail import ErrorDetail as ErrorDetail
    from .execute_status import ExecuteStatus as ExecuteStatus
    from .failed_chat import FailedChat as FailedChat
    from .feedback import Feedback as Feedback
    from .feedback_type import FeedbackType as FeedbackType
    from .file import File as File
    from .file_upload import FileUpload as FileUpload
    from .gradient_position import GradientPosition as GradientPosition
    from .inserted_message import InsertedMessage as InsertedMessage
    from .interrupt import Interrupt as Interrupt
    from .interrupt_data import InterruptData as InterruptData
    from .message import Message as Message
    from .message_change import MessageChange as MessageChange
    from .message_completed_event import MessageCompletedEvent as MessageCompletedEvent
    from .message_creation import MessageCreation as MessageCreation
    from .message_delta_event import MessageDeltaEvent as MessageDeltaEvent
    from .message_order import MessageOrder as MessageOrder
    from .message_page import MessagePage as MessagePage
    from .message_search import MessageSearch as MessageSearch
    from .message_type import MessageType as MessageType
    from .model_info import ModelInfo as ModelInfo
    from .node_message import NodeMessage as NodeMessage
    from .node_run import NodeRun as NodeRun
    from .node_status import NodeStatus as NodeStatus
    from .onboarding_info import OnboardingInfo as OnboardingInfo
    from .plugin_id import PluginId as PluginId
    from .plugin_id_list import PluginIdList as PluginIdList
    from .plugin_info import PluginInfo as PluginInfo
    from .plugin_tool import PluginTool as PluginTool
    from .prompt_info import PromptInfo as PromptInfo
    from .publish_status import PublishStatus as PublishStatus
    from .published_bot import PublishedBot as PublishedBot
    from .published_bot_page import PublishedBotPage as PublishedBotPage
    from .receipt import Receipt as Receipt
    from .required_action import RequiredAction as RequiredAction
    from .response_format import ResponseFormat as ResponseFormat
    from .role import Role as Role
    from .run_history import RunHistory as RunHistory
    from .section import Section as Section
    from .shortcut_command import ShortcutCommand as ShortcutCommand
    from .sort_order import SortOrder as SortOrder
    from .suggest_reply_info import SuggestReplyInfo as SuggestReplyInfo
    from .suggest_reply_mode import SuggestReplyMode as SuggestReplyMode
    from .token_usage import TokenUsage as TokenUsage
    from .tool_call import ToolCall as ToolCall
    from .tool_calls import ToolCalls as ToolCalls
    from .tool_function import ToolFunction as ToolFunction
    from .tool_output import ToolOutput as ToolOutput
    from .tool_outputs import ToolOutputs as ToolOutputs
    from .user_input_type import UserInputType as UserInputType
    from .voice_info import VoiceInfo as VoiceInfo
    from .workflow import Workflow as Workflow
    from .workflow_chat_request import WorkflowChatRequest as WorkflowChatRequest
    from .workflow_detail import WorkflowDetail as WorkflowDetail
    from .workflow_done_event import WorkflowDoneEvent as WorkflowDoneEvent
    from .workflow_error import WorkflowError as WorkflowError
    from .workflow_error_event import WorkflowErrorEvent as WorkflowErrorEvent
    from .workflow_event import WorkflowEvent as WorkflowEvent
    from .workflow_id import WorkflowId as WorkflowId
    from .workflow_id_list import WorkflowIdList as WorkflowIdList
    from .workflow_interrupt_event import WorkflowInterruptEvent as WorkflowInterruptEvent
    from .workflow_message_event import WorkflowMessageEvent as WorkflowMessageEvent
    from .workflow_mode import WorkflowMode as WorkflowMode
    from .workflow_page import WorkflowPage as WorkflowPage
    from .workflow_ping_event import WorkflowPingEvent as WorkflowPingEvent
    from .workflow_resumption import WorkflowResumption as WorkflowResumption
    from .workflow_run import WorkflowRun as WorkflowRun
    from .workflow_run_request import WorkflowRunRequest as WorkflowRunRequest
    from .workflow_stream_request import WorkflowStreamRequest as WorkflowStreamRequest
    from .workflow_user import WorkflowUser as WorkflowUser
    from .workflow_version import WorkflowVersion as WorkflowVersion
    from .workflow_version_page import WorkflowVersionPage as WorkflowVersionPage

__all__ = [
    "AudioDeltaEvent",
    "BackgroundImage",
    "BackgroundImages",
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
    "ChatRequest",
    "ChatRequiresActionEvent",
    "ChatStatus",
    "ChatVersion",
    "ContentType",
    "Conversation",
    "ConversationChange",
    "ConversationCreation",
    "ConversationPage",
    "EnterMessage",
    "ErrorBody",
    "ErrorDetail",
    "ExecuteStatus",
    "FailedChat",
    "Feedback",
    "FeedbackType",
    "File",
    "FileUpload",
    "GradientPosition",
    "InsertedMessage",
    "Interrupt",
    "InterruptData",
    "Message",
    "MessageChange",
    "MessageCompletedEvent",
    "MessageCreation",
    "MessageDeltaEvent",
    "MessageOrder",
    "MessagePage",
    "MessageSearch",
    "MessageType",
    "ModelInfo",
    "NodeMessage",
    "NodeRun",
    "NodeStatus",
    "OnboardingInfo",
    "PluginId",
    "PluginIdList",
    "PluginInfo",
    "PluginTool",
    "PromptInfo",
    "PublishStatus",
    "PublishedBot",
    "PublishedBotPage",
    "Receipt",
    "RequiredAction",
    "ResponseFormat",
    "Role",
    "RunHistory",
    "Section",
    "ShortcutCommand",
    "SortOrder",
    "SuggestReplyInfo",
    "SuggestReplyMode",
    "TokenUsage",
    "ToolCall",
    "ToolCalls",
    "ToolFunction",
    "ToolOutput",
    "ToolOutputs",
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
    "WorkflowStreamRequest",
    "WorkflowUser",
    "WorkflowVersion",
    "WorkflowVersionPage",
]

# Hidden from type checkers: with a ``__getattr__`` in sight they would accept any name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AudioDeltaEvent": ".audio_delta_event",
            "BackgroundImage": ".background_image",
            "BackgroundImages": ".background_images",
            "Bot": ".bot",
            "BotChange": ".bot_change",
            "BotCreation": ".bot_creation",
            "BotKnowledge": ".bot_knowledge",
            "BotPage": ".bot_page",
            "BotPublication": ".bot_publication",
            "BotSummary": ".bot_summary",
            "BotVariable": ".bot_variable",
            "BotWithdrawal": ".bot_withdrawal",
            "BotWorkflow": ".bot_workflow",
            "CacheType": ".cache_type",
            "CanvasPosition": ".canvas_position",
            "Chat": ".chat",
            "ChatCancellation": ".chat_cancellation",
            "ChatCompletedEvent": ".chat_completed_event",
            "ChatCreatedEvent": ".chat_created_event",
            "ChatDoneEvent": ".chat_done_event",
            "ChatError": ".chat_error",
            "ChatErrorEvent": ".chat_error_event",
            "ChatEvent": ".chat_event",
            "ChatFailedEvent": ".chat_failed_event",
            "ChatInProgressEvent": ".chat_in_progress_event",
            "ChatMessages": ".chat_messages",
            "ChatPlace": ".chat_place",
            "ChatRequest": ".chat_request",
            "ChatRequiresActionEvent": ".chat_requires_action_event",
            "ChatStatus": ".chat_status",
            "ChatVersion": ".chat_version",
            "ContentType": ".content_type",
            "Conversation": ".conversation",
            "ConversationChange": ".conversation_change",
            "ConversationCreation": ".conversation_creation",
            "ConversationPage": ".conversation_page",
            "EnterMessage": ".enter_message",
            "ErrorBody": ".error_body",
            "ErrorDetail": ".error_detail",
            "ExecuteStatus": ".execute_status",
            "FailedChat": ".failed_chat",
            "Feedback": ".feedback",
            "FeedbackType": ".feedback_type",
            "File": ".file",
            "FileUpload": ".file_upload",
            "GradientPosition": ".gradient_position",
            "InsertedMessage": ".inserted_message",
            "Interrupt": ".interrupt",
            "InterruptData": ".interrupt_data",
            "Message": ".message",
            "MessageChange": ".message_change",
            "MessageCompletedEvent": ".message_completed_event",
            "MessageCreation": ".message_creation",
            "MessageDeltaEvent": ".message_delta_event",
            "MessageOrder": ".message_order",
            "MessagePage": ".message_page",
            "MessageSearch": ".message_search",
            "MessageType": ".message_type",
            "ModelInfo": ".model_info",
            "NodeMessage": ".node_message",
            "NodeRun": ".node_run",
            "NodeStatus": ".node_status",
            "OnboardingInfo": ".onboarding_info",
            "PluginId": ".plugin_id",
            "PluginIdList": ".plugin_id_list",
            "PluginInfo": ".plugin_info",
            "PluginTool": ".plugin_tool",
            "PromptInfo": ".prompt_info",
            "PublishStatus": ".publish_status",
            "PublishedBot": ".published_bot",
            "PublishedBotPage": ".published_bot_page",
            "Receipt": ".receipt",
            "RequiredAction": ".required_action",
            "ResponseFormat": ".response_format",
            "Role": ".role",
            "RunHistory": ".run_history",
            "Section": ".section",
            "ShortcutCommand": ".shortcut_command",
            "SortOrder": ".sort_order",
            "SuggestReplyInfo": ".suggest_reply_info",
            "SuggestReplyMode": ".suggest_reply_mode",
            "TokenUsage": ".token_usage",
            "ToolCall": ".tool_call",
            "ToolCalls": ".tool_calls",
            "ToolFunction": ".tool_function",
            "ToolOutput": ".tool_output",
            "ToolOutputs": ".tool_outputs",
            "UserInputType": ".user_input_type",
            "VoiceInfo": ".voice_info",
            "Workflow": ".workflow",
            "WorkflowChatRequest": ".workflow_chat_request",
            "WorkflowDetail": ".workflow_detail",
            "WorkflowDoneEvent": ".workflow_done_event",
            "WorkflowError": ".workflow_error",
            "WorkflowErrorEvent": ".workflow_error_event",
            "WorkflowEvent": ".workflow_event",
            "WorkflowId": ".workflow_id",
            "WorkflowIdList": ".workflow_id_list",
            "WorkflowInterruptEvent": ".workflow_interrupt_event",
            "WorkflowMessageEvent": ".workflow_message_event",
            "WorkflowMode": ".workflow_mode",
            "WorkflowPage": ".workflow_page",
            "WorkflowPingEvent": ".workflow_ping_event",
            "WorkflowResumption": ".workflow_resumption",
            "WorkflowRun": ".workflow_run",
            "WorkflowRunRequest": ".workflow_run_request",
            "WorkflowStreamRequest": ".workflow_stream_request",
            "WorkflowUser": ".workflow_user",
            "WorkflowVersion": ".workflow_version",
            "WorkflowVersionPage": ".workflow_version_page",
        },
    )
