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
    # knowledge
    "listDatasets": ("knowledge.datasets.list", ""),
    "createDataset": ("knowledge.datasets.create", ""),
    "getDataset": ("knowledge.datasets.get", ""),
    "updateDataset": ("knowledge.datasets.update", ""),
    "deleteDataset": ("knowledge.datasets.delete", ""),
    "createDocumentByText": ("knowledge.documents.create_by_text", ""),
    "updateDocumentByText": ("knowledge.documents.update_by_text", ""),
    "createDocumentByFile": ("knowledge.documents.create_by_file", ""),
    "updateDocumentByFilePost": ("knowledge.documents.update_by_file", ""),
    "listDocuments": ("knowledge.documents.list", ""),
    "getDocument": ("knowledge.documents.get", ""),
    "deleteDocument": ("knowledge.documents.delete", ""),
    "updateDocumentByFile": ("knowledge.documents.update", ""),
    "updateDocumentStatus": ("knowledge.documents.set_status", ""),
    "getIndexingStatus": ("knowledge.documents.indexing_status", ""),
    "getDocumentDownloadUrl": ("knowledge.documents.download", ""),
    "downloadDocumentsZip": ("knowledge.documents.download_zip", ""),
    "updateDocumentsMetadata": ("knowledge.documents.update_metadata", ""),
    "listSegments": ("knowledge.segments.list", ""),
    "createSegments": ("knowledge.segments.create", ""),
    "getSegment": ("knowledge.segments.get", ""),
    "updateSegment": ("knowledge.segments.update", ""),
    "deleteSegment": ("knowledge.segments.delete", ""),
    "listChildChunks": ("knowledge.child_chunks.list", ""),
    "createChildChunk": ("knowledge.child_chunks.create", ""),
    "updateChildChunk": ("knowledge.child_chunks.update", ""),
    "deleteChildChunk": ("knowledge.child_chunks.delete", ""),
    "listTags": ("knowledge.tags.list", ""),
    "createTag": ("knowledge.tags.create", ""),
    "updateTag": ("knowledge.tags.update", ""),
    "deleteTag": ("knowledge.tags.delete", ""),
    "bindTags": ("knowledge.tags.bind", ""),
    "unbindTags": ("knowledge.tags.unbind", ""),
    "getDatasetTags": ("knowledge.tags.of_dataset", ""),
    "listMetadataFields": ("knowledge.metadata.list", ""),
    "createMetadataField": ("knowledge.metadata.create", ""),
    "updateMetadataField": ("knowledge.metadata.update", ""),
    "deleteMetadataField": ("knowledge.metadata.delete", ""),
    "listBuiltInMetadataFields": ("knowledge.metadata.built_in", ""),
    "toggleBuiltInMetadata": ("knowledge.metadata.toggle_built_in", ""),
    "retrieveChunks": ("knowledge.retrieve", ""),
    "listModels": ("knowledge.models.list", ""),
    "uploadPipelineFile": ("knowledge.pipelines.upload_file", ""),
    "listDatasourcePlugins": ("knowledge.pipelines.datasource_plugins", ""),
    "runDatasourceNode": ("", "knowledge.pipelines.run_datasource_node"),
    "runPipeline": ("knowledge.pipelines.run", "knowledge.pipelines.stream"),
}


def bound(client: Any, name: str) -> Any:
    """The method of a client by its dotted name."""
    for part in name.split("."):
        client = getattr(client, part)
    return client
