# Generated from spec/dify: edit that, not this file.
"""What the API is made of; each name loads on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .agent_log_data import AgentLogData as AgentLogData
    from .agent_log_entry import AgentLogEntry as AgentLogEntry
    from .agent_log_event import AgentLogEvent as AgentLogEvent
    from .agent_message_event import AgentMessageEvent as AgentMessageEvent
    from .agent_strategy import AgentStrategy as AgentStrategy
    from .agent_thought import AgentThought as AgentThought
    from .agent_thought_event import AgentThoughtEvent as AgentThoughtEvent
    from .annotation import Annotation as Annotation
    from .annotation_action import AnnotationAction as AnnotationAction
    from .annotation_list import AnnotationList as AnnotationList
    from .annotation_reply_job import AnnotationReplyJob as AnnotationReplyJob
    from .annotation_reply_request import AnnotationReplyRequest as AnnotationReplyRequest
    from .annotation_request import AnnotationRequest as AnnotationRequest
    from .app_info import AppInfo as AppInfo
    from .app_meta import AppMeta as AppMeta
    from .app_mode import AppMode as AppMode
    from .app_parameters import AppParameters as AppParameters
    from .app_site import AppSite as AppSite
    from .audio_format import AudioFormat as AudioFormat
    from .audio_to_text_request import AudioToTextRequest as AudioToTextRequest
    from .audio_transcript import AudioTranscript as AudioTranscript
    from .auto_play import AutoPlay as AutoPlay
    from .bound_tag import BoundTag as BoundTag
    from .bound_tag_list import BoundTagList as BoundTagList
    from .built_in_metadata_action import BuiltInMetadataAction as BuiltInMetadataAction
    from .built_in_metadata_field import BuiltInMetadataField as BuiltInMetadataField
    from .built_in_metadata_field_list import BuiltInMetadataFieldList as BuiltInMetadataFieldList
    from .button_style import ButtonStyle as ButtonStyle
    from .chat_blocking_response import ChatBlockingResponse as ChatBlockingResponse
    from .chat_event import ChatEvent as ChatEvent
    from .chat_event_name import ChatEventName as ChatEventName
    from .chat_message_response import ChatMessageResponse as ChatMessageResponse
    from .chat_paused_data import ChatPausedData as ChatPausedData
    from .chat_paused_response import ChatPausedResponse as ChatPausedResponse
    from .chat_request import ChatRequest as ChatRequest
    from .checkbox_form_field import CheckboxFormField as CheckboxFormField
    from .checkbox_form_item import CheckboxFormItem as CheckboxFormItem
    from .child_chunk import ChildChunk as ChildChunk
    from .child_chunk_detail import ChildChunkDetail as ChildChunkDetail
    from .child_chunk_list import ChildChunkList as ChildChunkList
    from .child_chunk_request import ChildChunkRequest as ChildChunkRequest
    from .child_chunk_type import ChildChunkType as ChildChunkType
    from .completion_blocking_response import CompletionBlockingResponse as CompletionBlockingResponse
    from .completion_event import CompletionEvent as CompletionEvent
    from .completion_request import CompletionRequest as CompletionRequest
    from .conversation_item import ConversationItem as ConversationItem
    from .conversation_list import ConversationList as ConversationList
    from .conversation_sort import ConversationSort as ConversationSort
    from .conversation_status import ConversationStatus as ConversationStatus
    from .conversation_variable import ConversationVariable as ConversationVariable
    from .conversation_variable_list import ConversationVariableList as ConversationVariableList
    from .created_by_role import CreatedByRole as CreatedByRole
    from .created_from import CreatedFrom as CreatedFrom
    from .dataset import Dataset as Dataset
    from .dataset_create_request import DatasetCreateRequest as DatasetCreateRequest
    from .dataset_icon import DatasetIcon as DatasetIcon
    from .dataset_list import DatasetList as DatasetList
    from .dataset_member import DatasetMember as DatasetMember
    from .dataset_metadata_field import DatasetMetadataField as DatasetMetadataField
    from .dataset_permission import DatasetPermission as DatasetPermission
    from .dataset_provider import DatasetProvider as DatasetProvider
    from .dataset_tag import DatasetTag as DatasetTag
    from .dataset_update_request import DatasetUpdateRequest as DatasetUpdateRequest
    from .datasource_completed_event import DatasourceCompletedEvent as DatasourceCompletedEvent
    from .datasource_credential import DatasourceCredential as DatasourceCredential
    from .datasource_error_event import DatasourceErrorEvent as DatasourceErrorEvent
    from .datasource_event import DatasourceEvent as DatasourceEvent
    from .datasource_item import DatasourceItem as DatasourceItem
    from .datasource_node_request import DatasourceNodeRequest as DatasourceNodeRequest
    from .datasource_plugin import DatasourcePlugin as DatasourcePlugin
    from .datasource_processing_event import DatasourceProcessingEvent as DatasourceProcessingEvent
    from .datasource_type import DatasourceType as DatasourceType
    from .delete_conversation_request import DeleteConversationRequest as DeleteConversationRequest
    from .document import Document as Document
    from .document_action import DocumentAction as DocumentAction
    from .document_batch import DocumentBatch as DocumentBatch
    from .document_detail import DocumentDetail as DocumentDetail
    from .document_display_status import DocumentDisplayStatus as DocumentDisplayStatus
    from .document_file import DocumentFile as DocumentFile
    from .document_file_options import DocumentFileOptions as DocumentFileOptions
    from .document_file_request import DocumentFileRequest as DocumentFileRequest
    from .document_file_update_options import DocumentFileUpdateOptions as DocumentFileUpdateOptions
    from .document_file_update_request import DocumentFileUpdateRequest as DocumentFileUpdateRequest
    from .document_form import DocumentForm as DocumentForm
    from .document_indexing import DocumentIndexing as DocumentIndexing
    from .document_indexing_list import DocumentIndexingList as DocumentIndexingList
    from .document_list import DocumentList as DocumentList
    from .document_metadata import DocumentMetadata as DocumentMetadata
    from .document_metadata_change import DocumentMetadataChange as DocumentMetadataChange
    from .document_process_rule import DocumentProcessRule as DocumentProcessRule
    from .document_source import DocumentSource as DocumentSource
    from .document_source_detail import DocumentSourceDetail as DocumentSourceDetail
    from .document_source_page import DocumentSourcePage as DocumentSourcePage
    from .document_source_type import DocumentSourceType as DocumentSourceType
    from .document_status_request import DocumentStatusRequest as DocumentStatusRequest
    from .document_text_request import DocumentTextRequest as DocumentTextRequest
    from .document_text_update_request import DocumentTextUpdateRequest as DocumentTextUpdateRequest
    from .document_url import DocumentUrl as DocumentUrl
    from .document_zip_request import DocumentZipRequest as DocumentZipRequest
    from .documents_metadata_request import DocumentsMetadataRequest as DocumentsMetadataRequest
    from .end_user import EndUser as EndUser
    from .error_body import ErrorBody as ErrorBody
    from .error_event import ErrorEvent as ErrorEvent
    from .execution_metadata import ExecutionMetadata as ExecutionMetadata
    from .external_data_tool_form_field import ExternalDataToolFormField as ExternalDataToolFormField
    from .external_data_tool_form_item import ExternalDataToolFormItem as ExternalDataToolFormItem
    from .external_knowledge_info import ExternalKnowledgeInfo as ExternalKnowledgeInfo
    from .external_retrieval_model import ExternalRetrievalModel as ExternalRetrievalModel
    from .feature_switch import FeatureSwitch as FeatureSwitch
    from .feedback import Feedback as Feedback
    from .feedback_list import FeedbackList as FeedbackList
    from .feedback_request import FeedbackRequest as FeedbackRequest
    from .feedback_source import FeedbackSource as FeedbackSource
    from .file_form_field import FileFormField as FileFormField
    from .file_form_item import FileFormItem as FileFormItem
    from .file_input import FileInput as FileInput
    from .file_list_form_field import FileListFormField as FileListFormField
    from .file_list_form_item import FileListFormItem as FileListFormItem
    from .file_object import FileObject as FileObject
    from .file_transfer_method import FileTransferMethod as FileTransferMethod
    from .file_type import FileType as FileType
    from .file_upload_settings import FileUploadSettings as FileUploadSettings
    from .form_input import FormInput as FormInput
    from .form_input_default import FormInputDefault as FormInputDefault
    from .form_input_options import FormInputOptions as FormInputOptions
    from .form_input_type import FormInputType as FormInputType
    from .http_status_code import HttpStatusCode as HttpStatusCode
    from .human_input_content import HumanInputContent as HumanInputContent
    from .human_input_form import HumanInputForm as HumanInputForm
    from .human_input_form_definition import HumanInputFormDefinition as HumanInputFormDefinition
    from .human_input_form_filled_event import HumanInputFormFilledEvent as HumanInputFormFilledEvent
    from .human_input_form_receipt import HumanInputFormReceipt as HumanInputFormReceipt
    from .human_input_form_request import HumanInputFormRequest as HumanInputFormRequest
    from .human_input_form_submission import HumanInputFormSubmission as HumanInputFormSubmission
    from .human_input_form_timeout_event import HumanInputFormTimeoutEvent as HumanInputFormTimeoutEvent
    from .human_input_required_event import HumanInputRequiredEvent as HumanInputRequiredEvent
    from .human_input_timeout_data import HumanInputTimeoutData as HumanInputTimeoutData
    from .icon_type import IconType as IconType
    from .image_format import ImageFormat as ImageFormat
    from .image_upload_settings import ImageUploadSettings as ImageUploadSettings
    from .indexing_status import IndexingStatus as IndexingStatus
    from .indexing_technique import IndexingTechnique as IndexingTechnique
    from .iteration_completed_event import IterationCompletedEvent as IterationCompletedEvent
    from .iteration_next_event import IterationNextEvent as IterationNextEvent
    from .iteration_started_event import IterationStartedEvent as IterationStartedEvent
    from .job_status import JobStatus as JobStatus
    from .json_object_form_field import JsonObjectFormField as JsonObjectFormField
    from .json_object_form_item import JsonObjectFormItem as JsonObjectFormItem
    from .keyword_weight import KeywordWeight as KeywordWeight
    from .knowledge_tag import KnowledgeTag as KnowledgeTag
    from .local_file_item import LocalFileItem as LocalFileItem
    from .localized_text import LocalizedText as LocalizedText
    from .log_status import LogStatus as LogStatus
    from .logical_operator import LogicalOperator as LogicalOperator
    from .loop_completed_event import LoopCompletedEvent as LoopCompletedEvent
    from .loop_next_event import LoopNextEvent as LoopNextEvent
    from .loop_started_event import LoopStartedEvent as LoopStartedEvent
    from .message_annotation import MessageAnnotation as MessageAnnotation
    from .message_annotation_author import MessageAnnotationAuthor as MessageAnnotationAuthor
    from .message_belongs_to import MessageBelongsTo as MessageBelongsTo
    from .message_end_event import MessageEndEvent as MessageEndEvent
    from .message_event import MessageEvent as MessageEvent
    from .message_feedback import MessageFeedback as MessageFeedback
    from .message_file import MessageFile as MessageFile
    from .message_file_event import MessageFileEvent as MessageFileEvent
    from .message_item import MessageItem as MessageItem
    from .message_list import MessageList as MessageList
    from .message_metadata import MessageMetadata as MessageMetadata
    from .message_replace_event import MessageReplaceEvent as MessageReplaceEvent
    from .metadata_comparison import MetadataComparison as MetadataComparison
    from .metadata_condition import MetadataCondition as MetadataCondition
    from .metadata_field import MetadataField as MetadataField
    from .metadata_field_list import MetadataFieldList as MetadataFieldList
    from .metadata_field_request import MetadataFieldRequest as MetadataFieldRequest
    from .metadata_field_update_request import MetadataFieldUpdateRequest as MetadataFieldUpdateRequest
    from .metadata_field_usage import MetadataFieldUsage as MetadataFieldUsage
    from .metadata_filter import MetadataFilter as MetadataFilter
    from .metadata_selection import MetadataSelection as MetadataSelection
    from .metadata_type import MetadataType as MetadataType
    from .metadata_value import MetadataValue as MetadataValue
    from .model_feature import ModelFeature as ModelFeature
    from .model_properties import ModelProperties as ModelProperties
    from .model_provider import ModelProvider as ModelProvider
    from .model_provider_list import ModelProviderList as ModelProviderList
    from .model_source import ModelSource as ModelSource
    from .model_status import ModelStatus as ModelStatus
    from .model_type import ModelType as ModelType
    from .model_voice import ModelVoice as ModelVoice
    from .moderation_settings import ModerationSettings as ModerationSettings
    from .new_segment import NewSegment as NewSegment
    from .node_finished_data import NodeFinishedData as NodeFinishedData
    from .node_finished_event import NodeFinishedEvent as NodeFinishedEvent
    from .node_retry_data import NodeRetryData as NodeRetryData
    from .node_retry_event import NodeRetryEvent as NodeRetryEvent
    from .node_started_data import NodeStartedData as NodeStartedData
    from .node_started_event import NodeStartedEvent as NodeStartedEvent
    from .node_status import NodeStatus as NodeStatus
    from .node_type import NodeType as NodeType
    from .number_form_field import NumberFormField as NumberFormField
    from .number_form_item import NumberFormItem as NumberFormItem
    from .online_document_item import OnlineDocumentItem as OnlineDocumentItem
    from .online_document_page import OnlineDocumentPage as OnlineDocumentPage
    from .online_drive_entry_type import OnlineDriveEntryType as OnlineDriveEntryType
    from .online_drive_item import OnlineDriveItem as OnlineDriveItem
    from .operation_result import OperationResult as OperationResult
    from .paragraph_form_field import ParagraphFormField as ParagraphFormField
    from .paragraph_form_item import ParagraphFormItem as ParagraphFormItem
    from .parent_mode import ParentMode as ParentMode
    from .pause_reason import PauseReason as PauseReason
    from .ping_event import PingEvent as PingEvent
    from .pipeline_dataset import PipelineDataset as PipelineDataset
    from .pipeline_document import PipelineDocument as PipelineDocument
    from .pipeline_file import PipelineFile as PipelineFile
    from .pipeline_file_request import PipelineFileRequest as PipelineFileRequest
    from .pipeline_run_request import PipelineRunRequest as PipelineRunRequest
    from .pipeline_run_result import PipelineRunResult as PipelineRunResult
    from .pipeline_variable import PipelineVariable as PipelineVariable
    from .pre_processing_rule import PreProcessingRule as PreProcessingRule
    from .pre_processing_rule_name import PreProcessingRuleName as PreProcessingRuleName
    from .process_rule import ProcessRule as ProcessRule
    from .process_rule_mode import ProcessRuleMode as ProcessRuleMode
    from .provider_model import ProviderModel as ProviderModel
    from .provider_status import ProviderStatus as ProviderStatus
    from .published_pipeline_run import PublishedPipelineRun as PublishedPipelineRun
    from .query_object import QueryObject as QueryObject
    from .rating import Rating as Rating
    from .reasoning_chunk_data import ReasoningChunkData as ReasoningChunkData
    from .reasoning_chunk_event import ReasoningChunkEvent as ReasoningChunkEvent
    from .rename_conversation_request import RenameConversationRequest as RenameConversationRequest
    from .reranking_mode import RerankingMode as RerankingMode
    from .reranking_model import RerankingModel as RerankingModel
    from .response_mode import ResponseMode as ResponseMode
    from .retrieval_model import RetrievalModel as RetrievalModel
    from .retrieval_weights import RetrievalWeights as RetrievalWeights
    from .retrieve_record import RetrieveRecord as RetrieveRecord
    from .retrieve_request import RetrieveRequest as RetrieveRequest
    from .retrieve_result import RetrieveResult as RetrieveResult
    from .retrieved_child_chunk import RetrievedChildChunk as RetrievedChildChunk
    from .retrieved_document import RetrievedDocument as RetrievedDocument
    from .retrieved_file import RetrievedFile as RetrievedFile
    from .retrieved_query import RetrievedQuery as RetrievedQuery
    from .retrieved_segment import RetrievedSegment as RetrievedSegment
    from .retriever_resource import RetrieverResource as RetrieverResource
    from .round_next_data import RoundNextData as RoundNextData
    from .rounds_completed_data import RoundsCompletedData as RoundsCompletedData
    from .rounds_started_data import RoundsStartedData as RoundsStartedData
    from .run_creator import RunCreator as RunCreator
    from .run_event import RunEvent as RunEvent
    from .search_method import SearchMethod as SearchMethod
    from .segment import Segment as Segment
    from .segment_attachment import SegmentAttachment as SegmentAttachment
    from .segment_change import SegmentChange as SegmentChange
    from .segment_create_request import SegmentCreateRequest as SegmentCreateRequest
    from .segment_create_result import SegmentCreateResult as SegmentCreateResult
    from .segment_detail import SegmentDetail as SegmentDetail
    from .segment_list import SegmentList as SegmentList
    from .segment_status import SegmentStatus as SegmentStatus
    from .segment_update_request import SegmentUpdateRequest as SegmentUpdateRequest
    from .segmentation import Segmentation as Segmentation
    from .segmentation_rules import SegmentationRules as SegmentationRules
    from .select_form_field import SelectFormField as SelectFormField
    from .select_form_item import SelectFormItem as SelectFormItem
    from .service_info import ServiceInfo as ServiceInfo
    from .stop_request import StopRequest as StopRequest
    from .suggested_questions import SuggestedQuestions as SuggestedQuestions
    from .summary_index_setting import SummaryIndexSetting as SummaryIndexSetting
    from .system_parameters import SystemParameters as SystemParameters
    from .tag_bind_request import TagBindRequest as TagBindRequest
    from .tag_create_request import TagCreateRequest as TagCreateRequest
    from .tag_delete_request import TagDeleteRequest as TagDeleteRequest
    from .tag_unbind_request import TagUnbindRequest as TagUnbindRequest
    from .tag_update_request import TagUpdateRequest as TagUpdateRequest
    from .text_chunk_data import TextChunkData as TextChunkData
    from .text_chunk_event import TextChunkEvent as TextChunkEvent
    from .text_input_form_field import TextInputFormField as TextInputFormField
    from .text_input_form_item import TextInputFormItem as TextInputFormItem
    from .text_replace_data import TextReplaceData as TextReplaceData
    from .text_replace_event import TextReplaceEvent as TextReplaceEvent
    from .text_to_audio_request import TextToAudioRequest as TextToAudioRequest
    from .text_to_speech_settings import TextToSpeechSettings as TextToSpeechSettings
    from .tool_icon import ToolIcon as ToolIcon
    from .tool_icon_source import ToolIconSource as ToolIconSource
    from .transfer_method import TransferMethod as TransferMethod
    from .tts_message_end_event import TtsMessageEndEvent as TtsMessageEndEvent
    from .tts_message_event import TtsMessageEvent as TtsMessageEvent
    from .update_conversation_variable_request import (
        UpdateConversationVariableRequest as UpdateConversationVariableRequest,
    )
    from .upload_file_request import UploadFileRequest as UploadFileRequest
    from .upload_limits import UploadLimits as UploadLimits
    from .uploaded_file import UploadedFile as UploadedFile
    from .usage import Usage as Usage
    from .user_action import UserAction as UserAction
    from .user_input_form_item import UserInputFormItem as UserInputFormItem
    from .variable_value_type import VariableValueType as VariableValueType
    from .vector_weight import VectorWeight as VectorWeight
    from .website_item import WebsiteItem as WebsiteItem
    from .weight_type import WeightType as WeightType
    from .workflow_blocking_response import WorkflowBlockingResponse as WorkflowBlockingResponse
    from .workflow_event import WorkflowEvent as WorkflowEvent
    from .workflow_event_name import WorkflowEventName as WorkflowEventName
    from .workflow_finished_data import WorkflowFinishedData as WorkflowFinishedData
    from .workflow_finished_event import WorkflowFinishedEvent as WorkflowFinishedEvent
    from .workflow_finished_response import WorkflowFinishedResponse as WorkflowFinishedResponse
    from .workflow_finished_response_data import WorkflowFinishedResponseData as WorkflowFinishedResponseData
    from .workflow_log import WorkflowLog as WorkflowLog
    from .workflow_log_account import WorkflowLogAccount as WorkflowLogAccount
    from .workflow_log_end_user import WorkflowLogEndUser as WorkflowLogEndUser
    from .workflow_log_list import WorkflowLogList as WorkflowLogList
    from .workflow_log_run import WorkflowLogRun as WorkflowLogRun
    from .workflow_paused_data import WorkflowPausedData as WorkflowPausedData
    from .workflow_paused_event import WorkflowPausedEvent as WorkflowPausedEvent
    from .workflow_paused_response import WorkflowPausedResponse as WorkflowPausedResponse
    from .workflow_paused_response_data import WorkflowPausedResponseData as WorkflowPausedResponseData
    from .workflow_run import WorkflowRun as WorkflowRun
    from .workflow_run_request import WorkflowRunRequest as WorkflowRunRequest
    from .workflow_started_data import WorkflowStartedData as WorkflowStartedData
    from .workflow_started_event import WorkflowStartedEvent as WorkflowStartedEvent
    from .workflow_status import WorkflowStatus as WorkflowStatus
    from .workflow_stop_request import WorkflowStopRequest as WorkflowStopRequest

__all__ = [
    "AgentLogData",
    "AgentLogEntry",
    "AgentLogEvent",
    "AgentMessageEvent",
    "AgentStrategy",
    "AgentThought",
    "AgentThoughtEvent",
    "Annotation",
    "AnnotationAction",
    "AnnotationList",
    "AnnotationReplyJob",
    "AnnotationReplyRequest",
    "AnnotationRequest",
    "AppInfo",
    "AppMeta",
    "AppMode",
    "AppParameters",
    "AppSite",
    "AudioFormat",
    "AudioToTextRequest",
    "AudioTranscript",
    "AutoPlay",
    "BoundTag",
    "BoundTagList",
    "BuiltInMetadataAction",
    "BuiltInMetadataField",
    "BuiltInMetadataFieldList",
    "ButtonStyle",
    "ChatBlockingResponse",
    "ChatEvent",
    "ChatEventName",
    "ChatMessageResponse",
    "ChatPausedData",
    "ChatPausedResponse",
    "ChatRequest",
    "CheckboxFormField",
    "CheckboxFormItem",
    "ChildChunk",
    "ChildChunkDetail",
    "ChildChunkList",
    "ChildChunkRequest",
    "ChildChunkType",
    "CompletionBlockingResponse",
    "CompletionEvent",
    "CompletionRequest",
    "ConversationItem",
    "ConversationList",
    "ConversationSort",
    "ConversationStatus",
    "ConversationVariable",
    "ConversationVariableList",
    "CreatedByRole",
    "CreatedFrom",
    "Dataset",
    "DatasetCreateRequest",
    "DatasetIcon",
    "DatasetList",
    "DatasetMember",
    "DatasetMetadataField",
    "DatasetPermission",
    "DatasetProvider",
    "DatasetTag",
    "DatasetUpdateRequest",
    "DatasourceCompletedEvent",
    "DatasourceCredential",
    "DatasourceErrorEvent",
    "DatasourceEvent",
    "DatasourceItem",
    "DatasourceNodeRequest",
    "DatasourcePlugin",
    "DatasourceProcessingEvent",
    "DatasourceType",
    "DeleteConversationRequest",
    "Document",
    "DocumentAction",
    "DocumentBatch",
    "DocumentDetail",
    "DocumentDisplayStatus",
    "DocumentFile",
    "DocumentFileOptions",
    "DocumentFileRequest",
    "DocumentFileUpdateOptions",
    "DocumentFileUpdateRequest",
    "DocumentForm",
    "DocumentIndexing",
    "DocumentIndexingList",
    "DocumentList",
    "DocumentMetadata",
    "DocumentMetadataChange",
    "DocumentProcessRule",
    "DocumentSource",
    "DocumentSourceDetail",
    "DocumentSourcePage",
    "DocumentSourceType",
    "DocumentStatusRequest",
    "DocumentTextRequest",
    "DocumentTextUpdateRequest",
    "DocumentUrl",
    "DocumentZipRequest",
    "DocumentsMetadataRequest",
    "EndUser",
    "ErrorBody",
    "ErrorEvent",
    "ExecutionMetadata",
    "ExternalDataToolFormField",
    "ExternalDataToolFormItem",
    "ExternalKnowledgeInfo",
    "ExternalRetrievalModel",
    "FeatureSwitch",
    "Feedback",
    "FeedbackList",
    "FeedbackRequest",
    "FeedbackSource",
    "FileFormField",
    "FileFormItem",
    "FileInput",
    "FileListFormField",
    "FileListFormItem",
    "FileObject",
    "FileTransferMethod",
    "FileType",
    "FileUploadSettings",
    "FormInput",
    "FormInputDefault",
    "FormInputOptions",
    "FormInputType",
    "HttpStatusCode",
    "HumanInputContent",
    "HumanInputForm",
    "HumanInputFormDefinition",
    "HumanInputFormFilledEvent",
    "HumanInputFormReceipt",
    "HumanInputFormRequest",
    "HumanInputFormSubmission",
    "HumanInputFormTimeoutEvent",
    "HumanInputRequiredEvent",
    "HumanInputTimeoutData",
    "IconType",
    "ImageFormat",
    "ImageUploadSettings",
    "IndexingStatus",
    "IndexingTechnique",
    "IterationCompletedEvent",
    "IterationNextEvent",
    "IterationStartedEvent",
    "JobStatus",
    "JsonObjectFormField",
    "JsonObjectFormItem",
    "KeywordWeight",
    "KnowledgeTag",
    "LocalFileItem",
    "LocalizedText",
    "LogStatus",
    "LogicalOperator",
    "LoopCompletedEvent",
    "LoopNextEvent",
    "LoopStartedEvent",
    "MessageAnnotation",
    "MessageAnnotationAuthor",
    "MessageBelongsTo",
    "MessageEndEvent",
    "MessageEvent",
    "MessageFeedback",
    "MessageFile",
    "MessageFileEvent",
    "MessageItem",
    "MessageList",
    "MessageMetadata",
    "MessageReplaceEvent",
    "MetadataComparison",
    "MetadataCondition",
    "MetadataField",
    "MetadataFieldList",
    "MetadataFieldRequest",
    "MetadataFieldUpdateRequest",
    "MetadataFieldUsage",
    "MetadataFilter",
    "MetadataSelection",
    "MetadataType",
    "MetadataValue",
    "ModelFeature",
    "ModelProperties",
    "ModelProvider",
    "ModelProviderList",
    "ModelSource",
    "ModelStatus",
    "ModelType",
    "ModelVoice",
    "ModerationSettings",
    "NewSegment",
    "NodeFinishedData",
    "NodeFinishedEvent",
    "NodeRetryData",
    "NodeRetryEvent",
    "NodeStartedData",
    "NodeStartedEvent",
    "NodeStatus",
    "NodeType",
    "NumberFormField",
    "NumberFormItem",
    "OnlineDocumentItem",
    "OnlineDocumentPage",
    "OnlineDriveEntryType",
    "OnlineDriveItem",
    "OperationResult",
    "ParagraphFormField",
    "ParagraphFormItem",
    "ParentMode",
    "PauseReason",
    "PingEvent",
    "PipelineDataset",
    "PipelineDocument",
    "PipelineFile",
    "PipelineFileRequest",
    "PipelineRunRequest",
    "PipelineRunResult",
    "PipelineVariable",
    "PreProcessingRule",
    "PreProcessingRuleName",
    "ProcessRule",
    "ProcessRuleMode",
    "ProviderModel",
    "ProviderStatus",
    "PublishedPipelineRun",
    "QueryObject",
    "Rating",
    "ReasoningChunkData",
    "ReasoningChunkEvent",
    "RenameConversationRequest",
    "RerankingMode",
    "RerankingModel",
    "ResponseMode",
    "RetrievalModel",
    "RetrievalWeights",
    "RetrieveRecord",
    "RetrieveRequest",
    "RetrieveResult",
    "RetrievedChildChunk",
    "RetrievedDocument",
    "RetrievedFile",
    "RetrievedQuery",
    "RetrievedSegment",
    "RetrieverResource",
    "RoundNextData",
    "RoundsCompletedData",
    "RoundsStartedData",
    "RunCreator",
    "RunEvent",
    "SearchMethod",
    "Segment",
    "SegmentAttachment",
    "SegmentChange",
    "SegmentCreateRequest",
    "SegmentCreateResult",
    "SegmentDetail",
    "SegmentList",
    "SegmentStatus",
    "SegmentUpdateRequest",
    "Segmentation",
    "SegmentationRules",
    "SelectFormField",
    "SelectFormItem",
    "ServiceInfo",
    "StopRequest",
    "SuggestedQuestions",
    "SummaryIndexSetting",
    "SystemParameters",
    "TagBindRequest",
    "TagCreateRequest",
    "TagDeleteRequest",
    "TagUnbindRequest",
    "TagUpdateRequest",
    "TextChunkData",
    "TextChunkEvent",
    "TextInputFormField",
    "TextInputFormItem",
    "TextReplaceData",
    "TextReplaceEvent",
    "TextToAudioRequest",
    "TextToSpeechSettings",
    "ToolIcon",
    "ToolIconSource",
    "TransferMethod",
    "TtsMessageEndEvent",
    "TtsMessageEvent",
    "UpdateConversationVariableRequest",
    "UploadFileRequest",
    "UploadLimits",
    "UploadedFile",
    "Usage",
    "UserAction",
    "UserInputFormItem",
    "VariableValueType",
    "VectorWeight",
    "WebsiteItem",
    "WeightType",
    "WorkflowBlockingResponse",
    "WorkflowEvent",
    "WorkflowEventName",
    "WorkflowFinishedData",
    "WorkflowFinishedEvent",
    "WorkflowFinishedResponse",
    "WorkflowFinishedResponseData",
    "WorkflowLog",
    "WorkflowLogAccount",
    "WorkflowLogEndUser",
    "WorkflowLogList",
    "WorkflowLogRun",
    "WorkflowPausedData",
    "WorkflowPausedEvent",
    "WorkflowPausedResponse",
    "WorkflowPausedResponseData",
    "WorkflowRun",
    "WorkflowRunRequest",
    "WorkflowStartedData",
    "WorkflowStartedEvent",
    "WorkflowStatus",
    "WorkflowStopRequest",
]

# Hidden from type checkers: with a ``__getattr__`` in sight they would accept any name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AgentLogData": ".agent_log_data",
            "AgentLogEntry": ".agent_log_entry",
            "AgentLogEvent": ".agent_log_event",
            "AgentMessageEvent": ".agent_message_event",
            "AgentStrategy": ".agent_strategy",
            "AgentThought": ".agent_thought",
            "AgentThoughtEvent": ".agent_thought_event",
            "Annotation": ".annotation",
            "AnnotationAction": ".annotation_action",
            "AnnotationList": ".annotation_list",
            "AnnotationReplyJob": ".annotation_reply_job",
            "AnnotationReplyRequest": ".annotation_reply_request",
            "AnnotationRequest": ".annotation_request",
            "AppInfo": ".app_info",
            "AppMeta": ".app_meta",
            "AppMode": ".app_mode",
            "AppParameters": ".app_parameters",
            "AppSite": ".app_site",
            "AudioFormat": ".audio_format",
            "AudioToTextRequest": ".audio_to_text_request",
            "AudioTranscript": ".audio_transcript",
            "AutoPlay": ".auto_play",
            "BoundTag": ".bound_tag",
            "BoundTagList": ".bound_tag_list",
            "BuiltInMetadataAction": ".built_in_metadata_action",
            "BuiltInMetadataField": ".built_in_metadata_field",
            "BuiltInMetadataFieldList": ".built_in_metadata_field_list",
            "ButtonStyle": ".button_style",
            "ChatBlockingResponse": ".chat_blocking_response",
            "ChatEvent": ".chat_event",
            "ChatEventName": ".chat_event_name",
            "ChatMessageResponse": ".chat_message_response",
            "ChatPausedData": ".chat_paused_data",
            "ChatPausedResponse": ".chat_paused_response",
            "ChatRequest": ".chat_request",
            "CheckboxFormField": ".checkbox_form_field",
            "CheckboxFormItem": ".checkbox_form_item",
            "ChildChunk": ".child_chunk",
            "ChildChunkDetail": ".child_chunk_detail",
            "ChildChunkList": ".child_chunk_list",
            "ChildChunkRequest": ".child_chunk_request",
            "ChildChunkType": ".child_chunk_type",
            "CompletionBlockingResponse": ".completion_blocking_response",
            "CompletionEvent": ".completion_event",
            "CompletionRequest": ".completion_request",
            "ConversationItem": ".conversation_item",
            "ConversationList": ".conversation_list",
            "ConversationSort": ".conversation_sort",
            "ConversationStatus": ".conversation_status",
            "ConversationVariable": ".conversation_variable",
            "ConversationVariableList": ".conversation_variable_list",
            "CreatedByRole": ".created_by_role",
            "CreatedFrom": ".created_from",
            "Dataset": ".dataset",
            "DatasetCreateRequest": ".dataset_create_request",
            "DatasetIcon": ".dataset_icon",
            "DatasetList": ".dataset_list",
            "DatasetMember": ".dataset_member",
            "DatasetMetadataField": ".dataset_metadata_field",
            "DatasetPermission": ".dataset_permission",
            "DatasetProvider": ".dataset_provider",
            "DatasetTag": ".dataset_tag",
            "DatasetUpdateRequest": ".dataset_update_request",
            "DatasourceCompletedEvent": ".datasource_completed_event",
            "DatasourceCredential": ".datasource_credential",
            "DatasourceErrorEvent": ".datasource_error_event",
            "DatasourceEvent": ".datasource_event",
            "DatasourceItem": ".datasource_item",
            "DatasourceNodeRequest": ".datasource_node_request",
            "DatasourcePlugin": ".datasource_plugin",
            "DatasourceProcessingEvent": ".datasource_processing_event",
            "DatasourceType": ".datasource_type",
            "DeleteConversationRequest": ".delete_conversation_request",
            "Document": ".document",
            "DocumentAction": ".document_action",
            "DocumentBatch": ".document_batch",
            "DocumentDetail": ".document_detail",
            "DocumentDisplayStatus": ".document_display_status",
            "DocumentFile": ".document_file",
            "DocumentFileOptions": ".document_file_options",
            "DocumentFileRequest": ".document_file_request",
            "DocumentFileUpdateOptions": ".document_file_update_options",
            "DocumentFileUpdateRequest": ".document_file_update_request",
            "DocumentForm": ".document_form",
            "DocumentIndexing": ".document_indexing",
            "DocumentIndexingList": ".document_indexing_list",
            "DocumentList": ".document_list",
            "DocumentMetadata": ".document_metadata",
            "DocumentMetadataChange": ".document_metadata_change",
            "DocumentProcessRule": ".document_process_rule",
            "DocumentSource": ".document_source",
            "DocumentSourceDetail": ".document_source_detail",
            "DocumentSourcePage": ".document_source_page",
            "DocumentSourceType": ".document_source_type",
            "DocumentStatusRequest": ".document_status_request",
            "DocumentTextRequest": ".document_text_request",
            "DocumentTextUpdateRequest": ".document_text_update_request",
            "DocumentUrl": ".document_url",
            "DocumentZipRequest": ".document_zip_request",
            "DocumentsMetadataRequest": ".documents_metadata_request",
            "EndUser": ".end_user",
            "ErrorBody": ".error_body",
            "ErrorEvent": ".error_event",
            "ExecutionMetadata": ".execution_metadata",
            "ExternalDataToolFormField": ".external_data_tool_form_field",
            "ExternalDataToolFormItem": ".external_data_tool_form_item",
            "ExternalKnowledgeInfo": ".external_knowledge_info",
            "ExternalRetrievalModel": ".external_retrieval_model",
            "FeatureSwitch": ".feature_switch",
            "Feedback": ".feedback",
            "FeedbackList": ".feedback_list",
            "FeedbackRequest": ".feedback_request",
            "FeedbackSource": ".feedback_source",
            "FileFormField": ".file_form_field",
            "FileFormItem": ".file_form_item",
            "FileInput": ".file_input",
            "FileListFormField": ".file_list_form_field",
            "FileListFormItem": ".file_list_form_item",
            "FileObject": ".file_object",
            "FileTransferMethod": ".file_transfer_method",
            "FileType": ".file_type",
            "FileUploadSettings": ".file_upload_settings",
            "FormInput": ".form_input",
            "FormInputDefault": ".form_input_default",
            "FormInputOptions": ".form_input_options",
            "FormInputType": ".form_input_type",
            "HttpStatusCode": ".http_status_code",
            "HumanInputContent": ".human_input_content",
            "HumanInputForm": ".human_input_form",
            "HumanInputFormDefinition": ".human_input_form_definition",
            "HumanInputFormFilledEvent": ".human_input_form_filled_event",
            "HumanInputFormReceipt": ".human_input_form_receipt",
            "HumanInputFormRequest": ".human_input_form_request",
            "HumanInputFormSubmission": ".human_input_form_submission",
            "HumanInputFormTimeoutEvent": ".human_input_form_timeout_event",
            "HumanInputRequiredEvent": ".human_input_required_event",
            "HumanInputTimeoutData": ".human_input_timeout_data",
            "IconType": ".icon_type",
            "ImageFormat": ".image_format",
            "ImageUploadSettings": ".image_upload_settings",
            "IndexingStatus": ".indexing_status",
            "IndexingTechnique": ".indexing_technique",
            "IterationCompletedEvent": ".iteration_completed_event",
            "IterationNextEvent": ".iteration_next_event",
            "IterationStartedEvent": ".iteration_started_event",
            "JobStatus": ".job_status",
            "JsonObjectFormField": ".json_object_form_field",
            "JsonObjectFormItem": ".json_object_form_item",
            "KeywordWeight": ".keyword_weight",
            "KnowledgeTag": ".knowledge_tag",
            "LocalFileItem": ".local_file_item",
            "LocalizedText": ".localized_text",
            "LogStatus": ".log_status",
            "LogicalOperator": ".logical_operator",
            "LoopCompletedEvent": ".loop_completed_event",
            "LoopNextEvent": ".loop_next_event",
            "LoopStartedEvent": ".loop_started_event",
            "MessageAnnotation": ".message_annotation",
            "MessageAnnotationAuthor": ".message_annotation_author",
            "MessageBelongsTo": ".message_belongs_to",
            "MessageEndEvent": ".message_end_event",
            "MessageEvent": ".message_event",
            "MessageFeedback": ".message_feedback",
            "MessageFile": ".message_file",
            "MessageFileEvent": ".message_file_event",
            "MessageItem": ".message_item",
            "MessageList": ".message_list",
            "MessageMetadata": ".message_metadata",
            "MessageReplaceEvent": ".message_replace_event",
            "MetadataComparison": ".metadata_comparison",
            "MetadataCondition": ".metadata_condition",
            "MetadataField": ".metadata_field",
            "MetadataFieldList": ".metadata_field_list",
            "MetadataFieldRequest": ".metadata_field_request",
            "MetadataFieldUpdateRequest": ".metadata_field_update_request",
            "MetadataFieldUsage": ".metadata_field_usage",
            "MetadataFilter": ".metadata_filter",
            "MetadataSelection": ".metadata_selection",
            "MetadataType": ".metadata_type",
            "MetadataValue": ".metadata_value",
            "ModelFeature": ".model_feature",
            "ModelProperties": ".model_properties",
            "ModelProvider": ".model_provider",
            "ModelProviderList": ".model_provider_list",
            "ModelSource": ".model_source",
            "ModelStatus": ".model_status",
            "ModelType": ".model_type",
            "ModelVoice": ".model_voice",
            "ModerationSettings": ".moderation_settings",
            "NewSegment": ".new_segment",
            "NodeFinishedData": ".node_finished_data",
            "NodeFinishedEvent": ".node_finished_event",
            "NodeRetryData": ".node_retry_data",
            "NodeRetryEvent": ".node_retry_event",
            "NodeStartedData": ".node_started_data",
            "NodeStartedEvent": ".node_started_event",
            "NodeStatus": ".node_status",
            "NodeType": ".node_type",
            "NumberFormField": ".number_form_field",
            "NumberFormItem": ".number_form_item",
            "OnlineDocumentItem": ".online_document_item",
            "OnlineDocumentPage": ".online_document_page",
            "OnlineDriveEntryType": ".online_drive_entry_type",
            "OnlineDriveItem": ".online_drive_item",
            "OperationResult": ".operation_result",
            "ParagraphFormField": ".paragraph_form_field",
            "ParagraphFormItem": ".paragraph_form_item",
            "ParentMode": ".parent_mode",
            "PauseReason": ".pause_reason",
            "PingEvent": ".ping_event",
            "PipelineDataset": ".pipeline_dataset",
            "PipelineDocument": ".pipeline_document",
            "PipelineFile": ".pipeline_file",
            "PipelineFileRequest": ".pipeline_file_request",
            "PipelineRunRequest": ".pipeline_run_request",
            "PipelineRunResult": ".pipeline_run_result",
            "PipelineVariable": ".pipeline_variable",
            "PreProcessingRule": ".pre_processing_rule",
            "PreProcessingRuleName": ".pre_processing_rule_name",
            "ProcessRule": ".process_rule",
            "ProcessRuleMode": ".process_rule_mode",
            "ProviderModel": ".provider_model",
            "ProviderStatus": ".provider_status",
            "PublishedPipelineRun": ".published_pipeline_run",
            "QueryObject": ".query_object",
            "Rating": ".rating",
            "ReasoningChunkData": ".reasoning_chunk_data",
            "ReasoningChunkEvent": ".reasoning_chunk_event",
            "RenameConversationRequest": ".rename_conversation_request",
            "RerankingMode": ".reranking_mode",
            "RerankingModel": ".reranking_model",
            "ResponseMode": ".response_mode",
            "RetrievalModel": ".retrieval_model",
            "RetrievalWeights": ".retrieval_weights",
            "RetrieveRecord": ".retrieve_record",
            "RetrieveRequest": ".retrieve_request",
            "RetrieveResult": ".retrieve_result",
            "RetrievedChildChunk": ".retrieved_child_chunk",
            "RetrievedDocument": ".retrieved_document",
            "RetrievedFile": ".retrieved_file",
            "RetrievedQuery": ".retrieved_query",
            "RetrievedSegment": ".retrieved_segment",
            "RetrieverResource": ".retriever_resource",
            "RoundNextData": ".round_next_data",
            "RoundsCompletedData": ".rounds_completed_data",
            "RoundsStartedData": ".rounds_started_data",
            "RunCreator": ".run_creator",
            "RunEvent": ".run_event",
            "SearchMethod": ".search_method",
            "Segment": ".segment",
            "SegmentAttachment": ".segment_attachment",
            "SegmentChange": ".segment_change",
            "SegmentCreateRequest": ".segment_create_request",
            "SegmentCreateResult": ".segment_create_result",
            "SegmentDetail": ".segment_detail",
            "SegmentList": ".segment_list",
            "SegmentStatus": ".segment_status",
            "SegmentUpdateRequest": ".segment_update_request",
            "Segmentation": ".segmentation",
            "SegmentationRules": ".segmentation_rules",
            "SelectFormField": ".select_form_field",
            "SelectFormItem": ".select_form_item",
            "ServiceInfo": ".service_info",
            "StopRequest": ".stop_request",
            "SuggestedQuestions": ".suggested_questions",
            "SummaryIndexSetting": ".summary_index_setting",
            "SystemParameters": ".system_parameters",
            "TagBindRequest": ".tag_bind_request",
            "TagCreateRequest": ".tag_create_request",
            "TagDeleteRequest": ".tag_delete_request",
            "TagUnbindRequest": ".tag_unbind_request",
            "TagUpdateRequest": ".tag_update_request",
            "TextChunkData": ".text_chunk_data",
            "TextChunkEvent": ".text_chunk_event",
            "TextInputFormField": ".text_input_form_field",
            "TextInputFormItem": ".text_input_form_item",
            "TextReplaceData": ".text_replace_data",
            "TextReplaceEvent": ".text_replace_event",
            "TextToAudioRequest": ".text_to_audio_request",
            "TextToSpeechSettings": ".text_to_speech_settings",
            "ToolIcon": ".tool_icon",
            "ToolIconSource": ".tool_icon_source",
            "TransferMethod": ".transfer_method",
            "TtsMessageEndEvent": ".tts_message_end_event",
            "TtsMessageEvent": ".tts_message_event",
            "UpdateConversationVariableRequest": ".update_conversation_variable_request",
            "UploadFileRequest": ".upload_file_request",
            "UploadLimits": ".upload_limits",
            "UploadedFile": ".uploaded_file",
            "Usage": ".usage",
            "UserAction": ".user_action",
            "UserInputFormItem": ".user_input_form_item",
            "VariableValueType": ".variable_value_type",
            "VectorWeight": ".vector_weight",
            "WebsiteItem": ".website_item",
            "WeightType": ".weight_type",
            "WorkflowBlockingResponse": ".workflow_blocking_response",
            "WorkflowEvent": ".workflow_event",
            "WorkflowEventName": ".workflow_event_name",
            "WorkflowFinishedData": ".workflow_finished_data",
            "WorkflowFinishedEvent": ".workflow_finished_event",
            "WorkflowFinishedResponse": ".workflow_finished_response",
            "WorkflowFinishedResponseData": ".workflow_finished_response_data",
            "WorkflowLog": ".workflow_log",
            "WorkflowLogAccount": ".workflow_log_account",
            "WorkflowLogEndUser": ".workflow_log_end_user",
            "WorkflowLogList": ".workflow_log_list",
            "WorkflowLogRun": ".workflow_log_run",
            "WorkflowPausedData": ".workflow_paused_data",
            "WorkflowPausedEvent": ".workflow_paused_event",
            "WorkflowPausedResponse": ".workflow_paused_response",
            "WorkflowPausedResponseData": ".workflow_paused_response_data",
            "WorkflowRun": ".workflow_run",
            "WorkflowRunRequest": ".workflow_run_request",
            "WorkflowStartedData": ".workflow_started_data",
            "WorkflowStartedEvent": ".workflow_started_event",
            "WorkflowStatus": ".workflow_status",
            "WorkflowStopRequest": ".workflow_stop_request",
        },
    )
