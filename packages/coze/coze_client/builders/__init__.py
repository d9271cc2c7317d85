# Generated from spec/coze: edit that, not this file.
"""Builders of request objects; each loads on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .bot_change import BotChangeBuilder as BotChangeBuilder
    from .bot_creation import BotCreationBuilder as BotCreationBuilder
    from .bot_knowledge import BotKnowledgeBuilder as BotKnowledgeBuilder
    from .bot_publication import BotPublicationBuilder as BotPublicationBuilder
    from .bot_withdrawal import BotWithdrawalBuilder as BotWithdrawalBuilder
    from .chat_cancellation import ChatCancellationBuilder as ChatCancellationBuilder
    from .chat_place import ChatPlaceBuilder as ChatPlaceBuilder
    from .chat_request import ChatRequestBuilder as ChatRequestBuilder
    from .conversation_change import ConversationChangeBuilder as ConversationChangeBuilder
    from .conversation_creation import ConversationCreationBuilder as ConversationCreationBuilder
    from .enter_message import EnterMessageBuilder as EnterMessageBuilder
    from .feedback import FeedbackBuilder as FeedbackBuilder
    from .file_upload import FileUploadBuilder as FileUploadBuilder
    from .message_change import MessageChangeBuilder as MessageChangeBuilder
    from .message_creation import MessageCreationBuilder as MessageCreationBuilder
    from .message_search import MessageSearchBuilder as MessageSearchBuilder
    from .model_info import ModelInfoBuilder as ModelInfoBuilder
    from .onboarding_info import OnboardingInfoBuilder as OnboardingInfoBuilder
    from .plugin_id import PluginIdBuilder as PluginIdBuilder
    from .plugin_id_list import PluginIdListBuilder as PluginIdListBuilder
    from .prompt_info import PromptInfoBuilder as PromptInfoBuilder
    from .shortcut_command import ShortcutCommandBuilder as ShortcutCommandBuilder
    from .suggest_reply_info import SuggestReplyInfoBuilder as SuggestReplyInfoBuilder
    from .tool_output import ToolOutputBuilder as ToolOutputBuilder
    from .tool_outputs import ToolOutputsBuilder as ToolOutputsBuilder
    from .workflow_chat_request import WorkflowChatRequestBuilder as WorkflowChatRequestBuilder
    from .workflow_id import WorkflowIdBuilder as WorkflowIdBuilder
    from .workflow_id_list import WorkflowIdListBuilder as WorkflowIdListBuilder
    from .workflow_resumption import WorkflowResumptionBuilder as WorkflowResumptionBuilder
    from .workflow_run_request import WorkflowRunRequestBuilder as WorkflowRunRequestBuilder
    from .workflow_stream_request import WorkflowStreamRequestBuilder as WorkflowStreamRequestBuilder

__all__ = [
    "BotChangeBuilder",
    "BotCreationBuilder",
    "BotKnowledgeBuilder",
    "BotPublicationBuilder",
    "BotWithdrawalBuilder",
    "ChatCancellationBuilder",
    "ChatPlaceBuilder",
    "ChatRequestBuilder",
    "ConversationChangeBuilder",
    "ConversationCreationBuilder",
    "EnterMessageBuilder",
    "FeedbackBuilder",
    "FileUploadBuilder",
    "MessageChangeBuilder",
    "MessageCreationBuilder",
    "MessageSearchBuilder",
    "ModelInfoBuilder",
    "OnboardingInfoBuilder",
    "PluginIdBuilder",
    "PluginIdListBuilder",
    "PromptInfoBuilder",
    "ShortcutCommandBuilder",
    "SuggestReplyInfoBuilder",
    "ToolOutputBuilder",
    "ToolOutputsBuilder",
    "WorkflowChatRequestBuilder",
    "WorkflowIdBuilder",
    "WorkflowIdListBuilder",
    "WorkflowResumptionBuilder",
    "WorkflowRunRequestBuilder",
    "WorkflowStreamRequestBuilder",
]

# Hidden from type checkers: with a ``__getattr__`` in sight they would accept any name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "BotChangeBuilder": ".bot_change",
            "BotCreationBuilder": ".bot_creation",
            "BotKnowledgeBuilder": ".bot_knowledge",
            "BotPublicationBuilder": ".bot_publication",
            "BotWithdrawalBuilder": ".bot_withdrawal",
            "ChatCancellationBuilder": ".chat_cancellation",
            "ChatPlaceBuilder": ".chat_place",
            "ChatRequestBuilder": ".chat_request",
            "ConversationChangeBuilder": ".conversation_change",
            "ConversationCreationBuilder": ".conversation_creation",
            "EnterMessageBuilder": ".enter_message",
            "FeedbackBuilder": ".feedback",
            "FileUploadBuilder": ".file_upload",
            "MessageChangeBuilder": ".message_change",
            "MessageCreationBuilder": ".message_creation",
            "MessageSearchBuilder": ".message_search",
            "ModelInfoBuilder": ".model_info",
            "OnboardingInfoBuilder": ".onboarding_info",
            "PluginIdBuilder": ".plugin_id",
            "PluginIdListBuilder": ".plugin_id_list",
            "PromptInfoBuilder": ".prompt_info",
            "ShortcutCommandBuilder": ".shortcut_command",
            "SuggestReplyInfoBuilder": ".suggest_reply_info",
            "ToolOutputBuilder": ".tool_output",
            "ToolOutputsBuilder": ".tool_outputs",
            "WorkflowChatRequestBuilder": ".workflow_chat_request",
            "WorkflowIdBuilder": ".workflow_id",
            "WorkflowIdListBuilder": ".workflow_id_list",
            "WorkflowResumptionBuilder": ".workflow_resumption",
            "WorkflowRunRequestBuilder": ".workflow_run_request",
            "WorkflowStreamRequestBuilder": ".workflow_stream_request",
        },
    )
