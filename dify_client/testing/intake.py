# Copied from overlays/dify/testing/intake.py. Edit that file, then run: python -m generator sync
"""From the raw request to what an operation works with: query and body, converted and checked as Dify does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from .bodies import Form, read_form, read_json
from .contract import FORM, JSON, Operation, resolve
from .errors import invalid, unsupported_media_type
from .validate import problems
from .wording import Fault, faults_of, message
from .world import DEFAULT_USER

MODELS: Final = {
    "sendChatMessage": "ChatRequestPayload",
    "sendCompletionMessage": "CompletionRequestPayload",
    "listConversations": "ConversationListQuery",
    "listConversationVariables": "ConversationVariablesQuery",
    "renameConversation": "ConversationRenamePayload",
    "updateConversationVariable": "ConversationVariableUpdatePayload",
    "listMessages": "MessageListQuery",
    "submitFeedback": "MessageFeedbackPayload",
    "listFeedbacks": "FeedbackListQuery",
    "listWorkflowLogs": "WorkflowLogQuery",
    "runWorkflow": "WorkflowRunPayload",
    "runWorkflowById": "WorkflowRunPayload",
    "createAnnotation": "AnnotationCreatePayload",
    "updateAnnotation": "AnnotationCreatePayload",
    "listAnnotations": "AnnotationListQuery",
    "configureAnnotationReply": "AnnotationReplyActionPayload",
    "submitHumanInputForm": "HumanInputFormSubmitPayload",
    "createDataset": "DatasetCreatePayload",
    "updateDataset": "DatasetUpdatePayload",
    "listDatasets": "DatasetListQuery",
    "createDocumentByText": "DocumentTextCreatePayload",
    "createDocumentByTextLegacy": "DocumentTextCreatePayload",
    "updateDocumentByText": "DocumentTextUpdate",
    "updateDocumentByTextLegacy": "DocumentTextUpdate",
    "downloadDocumentsZip": "DocumentBatchDownloadZipPayload",
    "updateDocumentsMetadata": "MetadataOperationData",
    "listDocuments": "DocumentListQuery",
    "listSegments": "SegmentListQuery",
    "createSegments": "SegmentCreatePayload",
    "updateSegment": "SegmentUpdatePayload",
    "createChildChunk": "ChildChunkCreatePayload",
    "updateChildChunk": "ChildChunkUpdatePayload",
    "listChildChunks": "ChildChunkListQuery",
    "createTag": "TagCreatePayload",
    "updateTag": "TagUpdatePayload",
    "deleteTag": "TagDeletePayload",
    "bindTags": "TagBindingPayload",
    "unbindTags": "TagUnbindingPayload",
    "createMetadataField": "MetadataArgs",
    "updateMetadataField": "MetadataUpdatePayload",
    "retrieveChunks": "HitTestingPayload",
    "hitTesting": "HitTestingPayload",
    "textToAudio": "TextToAudioPayload",
    "runPipeline": "PipelineRunApiEntity",
    "runDatasourceNode": "DatasourceNodeRunPayload",
}
"""What the server calls the input of an operation in its messages."""
_OWN_WORDS: Final = {
    "createSegments": ("segments", ("missing", "too_short")),
    "updateDocumentStatus": ("document_ids", ("missing", "too_short")),
    "runDatasourceNode": ("datasource_type", ("literal_error",)),
}
"""Members of which the operation itself says what is wrong, and the kinds of faults it looks for."""
_OWN_VALUES: Final = {"getDocument": "metadata"}
"""Query parameters with values of which the operation itself says what is wrong."""


def read_body(operation: Operation, content_type: str, body: bytes) -> tuple[dict[str, Any], Form]:
    """The JSON object, or the form, that was sent.

    Raises:
        DifyError: 415 if the operation takes JSON and got something else, 400 if it is no JSON object.
    """
    if operation.body_type == FORM:
        form = read_form(content_type, body) if content_type.startswith(FORM) else Form()
        return dict(form.fields), form
    if operation.body_type != JSON:
        return {}, Form()
    if not content_type.startswith(JSON):
        raise unsupported_media_type()
    value = read_json(body)
    if not isinstance(value, dict):
        raise invalid(f"Input should be a valid dictionary, not {type(value).__name__}")
    return cast("dict[str, Any]", value), Form()


def read_query(operation: Operation, sent: Mapping[str, list[str]]) -> dict[str, Any]:
    """The query parameters that the operation knows, converted from text.

    Raises:
        DifyError: 400 for every value that does not fit.
    """
    faults: list[Fault] = []
    found: dict[str, Any] = {}
    texts = {name: values[-1] for name, values in sent.items()}
    for parameter in operation.query():
        name, schema = str(parameter["name"]), resolve(parameter["schema"])
        if name == "user":
            continue
        if name not in sent:
            if parameter.get("required"):
                faults.append(Fault(name, "Field required", "missing", texts))
            continue
        value: Any = sent[name] if schema.get("type") == "array" else _converted(sent[name][-1], schema)
        wrong = list(faults_of(problems(parameter["schema"], value))) if name != _OWN_VALUES.get(operation.id) else []
        if wrong and schema.get("type") == "integer" and isinstance(value, str):
            text = "Input should be a valid integer, unable to parse string as an integer"
            faults.append(Fault(name, text, "int_parsing", value))
        else:
            faults.extend(Fault(name, fault.text, fault.kind, sent[name][-1]) for fault in wrong)
        found[name] = value
    if faults:
        raise invalid(message(MODELS.get(operation.id, f"{operation.id[0].upper()}{operation.id[1:]}Query"), faults))
    return found


def find_user(operation: Operation, body: Mapping[str, Any], query: Mapping[str, list[str]]) -> str:
    """The end user a call is for.

    Raises:
        DifyError: 400 if the operation needs one and none was named.
    """
    sent: Any = body.get("user") or (query.get("user") or [""])[-1]
    if sent:
        return str(sent)
    if operation.wants_user:
        raise invalid("Arg user must be provided.")
    return DEFAULT_USER


def check_body(operation: Operation, body: Mapping[str, Any]) -> None:
    """Hold a JSON body against the specification.

    Raises:
        DifyError: 400 in the server's words.
    """
    if operation.body_type != JSON:
        return
    schema = resolve(operation.body)
    required = schema.get("required", ())
    own, kinds = _OWN_WORDS.get(operation.id, ("", ()))
    given = {name: value for name, value in body.items() if value is not None or name in required}
    faults = [
        fault
        for fault in faults_of(problems(operation.body, given))
        if not (fault.where == own and fault.kind in kinds) and not (fault.kind == "missing" and fault.where == "user")
    ]
    if faults:
        raise invalid(message(MODELS.get(operation.id, f"{operation.id[0].upper()}{operation.id[1:]}Payload"), faults))


def _converted(text: str, schema: Mapping[str, Any]) -> Any:
    kind = schema.get("type")
    if kind == "integer":
        try:
            return int(text)
        except ValueError:
            return text
    if kind == "boolean":
        return {"true": True, "1": True, "false": False, "0": False}.get(text.lower(), text)
    return text
