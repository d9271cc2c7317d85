"""The public name of every operation, written by hand from what is promised to users: none is lost in silence.

Operation id -> the calls on a client: (answer at once, stream). Empty: that way does not exist.
"""

from __future__ import annotations

from typing import Any, Final

CALLS: Final[dict[str, tuple[str, str]]] = {
    # chat
    "sendChatMessage": ("chat.send", "chat.stream"),
    "stopChatMessage": ("chat.stop", ""),
    "getSuggestedQuestions": ("chat.suggested", ""),
    "listConversations": ("chat.conversations.list", ""),
    "listMessages": ("chat.conversations.messages", ""),
    "deleteConversation": ("chat.conversations.delete", ""),
    "renameConversation": ("chat.conversations.rename", ""),
    "listConversationVariables": ("chat.conversations.variables", ""),
    "updateConversationVariable": ("chat.conversations.update_variable", ""),
    "listAnnotations": ("chat.annotations.list", ""),
    "createAnnotation": ("chat.annotations.create", ""),
    "updateAnnotation": ("chat.annotations.update", ""),
    "deleteAnnotation": ("chat.annotations.delete", ""),
    "configureAnnotationReply": ("chat.annotations.configure_reply", ""),
    "getAnnotationReplyStatus": ("chat.annotations.reply_status", ""),
    # every app
    "uploadFile": ("chat.files.upload", ""),
    "previewFile": ("chat.files.preview", ""),
    "submitFeedback": ("chat.feedback.submit", ""),
    "listFeedbacks": ("chat.feedback.list", ""),
    "audioToText": ("chat.audio.to_text", ""),
    "textToAudio": ("chat.audio.from_text", ""),
    "getAppInfo": ("chat.app.info", ""),
    "getAppParameters": ("chat.app.parameters", ""),
    "getAppMeta": ("chat.app.meta", ""),
    "getAppSite": ("chat.app.site", ""),
    "getEndUser": ("core.end_users.get", ""),
    "getServiceInfo": ("core.server_info", ""),
    # completion
    "sendCompletionMessage": ("completion.send", "completion.stream"),
    "stopCompletionMessage": ("completion.stop", ""),
    # workflow
    "runWorkflow": ("workflow.run", "workflow.stream"),
    "runWorkflowById": ("workflow.run", "workflow.stream"),
    "stopWorkflow": ("workflow.stop", ""),
    "getWorkflowRun": ("workflow.runs.get", ""),
    "streamWorkflowEvents": ("", "workflow.runs.events"),
    "listWorkflowLogs": ("workflow.logs.list", ""),
    "getHumanInputForm": ("workflow.forms.get", ""),
    "submitHumanInputForm": ("workflow.forms.submit", ""),
}


def bound(client: Any, name: str) -> Any:
    """The method of a client by its dotted name."""
    for part in name.split("."):
        client = getattr(client, part)
    return client
