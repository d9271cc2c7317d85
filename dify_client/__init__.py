# Generated from spec/dify: edit that, not this file.
"""A typed client of the Dify API.

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
    from .app_form import AppField as AppField
    from .app_form import AppForm as AppForm
    from .app_form import AppOutput as AppOutput
    from .chat_streams import AsyncChatStream as AsyncChatStream
    from .chat_streams import ChatStream as ChatStream
    from .client import AsyncDifyClient as AsyncDifyClient
    from .client import DifyClient as DifyClient
    from .client_builder import ClientBuilder as ClientBuilder
    from .completion_streams import AsyncCompletionStream as AsyncCompletionStream
    from .completion_streams import CompletionStream as CompletionStream
    from .conversation import AsyncConversation as AsyncConversation
    from .conversation import Conversation as Conversation
    from .file_limits import DEFAULT_FILE_LIMITS as DEFAULT_FILE_LIMITS
    from .file_limits import FileLimits as FileLimits
    from .folder_upload import FileOutcome as FileOutcome
    from .folder_upload import FolderReport as FolderReport
    from .human_input import AsyncFormRun as AsyncFormRun
    from .human_input import FilledForm as FilledForm
    from .human_input import FormRun as FormRun
    from .human_input import PendingForm as PendingForm
    from .indexing import IndexedDocument as IndexedDocument
    from .indexing import IndexingReport as IndexingReport
    from .input_file import InputFile as InputFile
    from .metadata_filters import all_of as all_of
    from .metadata_filters import any_of as any_of
    from .metadata_filters import where as where
    from .models.agent_log_data import AgentLogData as AgentLogData
    from .models.agent_log_entry import AgentLogEntry as AgentLogEntry
    from .models.agent_log_event import AgentLogEvent as AgentLogEvent
    from .models.agent_message_event import AgentMessageEvent as AgentMessageEvent
    from .models.agent_strategy import AgentStrategy as AgentStrategy
    from .models.agent_thought import AgentThought as AgentThought
    from .models.agent_thought_event import AgentThoughtEvent as AgentThoughtEvent
    from .models.annotation import Annotation as Annotation
    from .models.annotation_action import AnnotationAction as AnnotationAction
    from .models.annotation_list import AnnotationList as AnnotationList
    from .models.annotation_reply_job import AnnotationReplyJob as AnnotationReplyJob
    from .models.annotation_reply_request import AnnotationReplyRequest as AnnotationReplyRequest
    from .models.annotation_request import AnnotationRequest as AnnotationRequest
    from .models.app_info import AppInfo as AppInfo
    from .models.app_meta import AppMeta as AppMeta
    from .models.app_mode import AppMode as AppMode
    from .models.app_parameters import AppParameters as AppParameters
    from .models.app_site import AppSite as AppSite
    from .models.audio_format import AudioFormat as AudioFormat
    from .models.audio_to_text_request import AudioToTextRequest as AudioToTextRequest
    from .models.audio_transcript import AudioTranscript as AudioTranscript
    from .models.auto_play import AutoPlay as AutoPlay
    from .models.bound_tag import BoundTag as BoundTag
    from .models.bound_tag_list import BoundTagList as BoundTagList
    from .models.built_in_metadata_action import BuiltInMetadataAction as BuiltInMetadataAction
    from .models.built_in_metadata_field import BuiltInMetadataField as BuiltInMetadataField
    from .models.built_in_metadata_field_list import BuiltInMetadataFieldList as BuiltInMetadataFieldList
    from .models.button_style import ButtonStyle as ButtonStyle
    from .models.chat_blocking_response import ChatBlockingResponse as ChatBlockingResponse
    from .models.chat_event import ChatEvent as ChatEvent
    from .models.chat_event_name import ChatEventName as ChatEventName
    from .models.chat_message_response import ChatMessageResponse as ChatMessageResponse
    from .models.chat_paused_data import ChatPausedData as ChatPausedData
    from .models.chat_paused_response import ChatPausedResponse as ChatPausedResponse
    from .models.chat_request import ChatRequest as ChatRequest
    from .models.checkbox_form_field import CheckboxFormField as CheckboxFormField
    from .models.checkbox_form_item import CheckboxFormItem as CheckboxFormItem
    from .models.child_chunk import ChildChunk as ChildChunk
    from .models.child_chunk_detail import ChildChunkDetail as ChildChunkDetail
    from .models.child_chunk_list import ChildChunkList as ChildChunkList
    from .models.child_chunk_request import ChildChunkRequest as ChildChunkRequest
    from .models.child_chunk_type import ChildChunkType as ChildChunkType
    from .models.completion_blocking_response import CompletionBlockingResponse as CompletionBlockingResponse
    from .models.completion_event import CompletionEvent as CompletionEvent
    from .models.completion_request import CompletionRequest as CompletionRequest
    from .models.conversation_item import ConversationItem as ConversationItem
    from .models.conversation_list import ConversationList as ConversationList
    from .models.conversation_sort import ConversationSort as ConversationSort
    from .models.conversation_status import ConversationStatus as ConversationStatus
    from .models.conversation_variable import ConversationVariable as ConversationVariable
    from .models.conversation_variable_list import ConversationVariableList as ConversationVariableList
    from .models.created_by_role import CreatedByRole as CreatedByRole
    from .models.created_from import CreatedFrom as CreatedFrom
    from .models.dataset import Dataset as Dataset
    from .models.dataset_create_request import DatasetCreateRequest as DatasetCreateRequest
    from .models.dataset_icon import DatasetIcon as DatasetIcon
    from .models.dataset_list import DatasetList as DatasetList
    from .models.dataset_member import DatasetMember as DatasetMember
    from .models.dataset_metadata_field import DatasetMetadataField as DatasetMetadataField
    from .models.dataset_permission import DatasetPermission as DatasetPermission
    from .models.dataset_provider import DatasetProvider as DatasetProvider
    from .models.dataset_tag import DatasetTag as DatasetTag
    from .models.dataset_update_request import DatasetUpdateRequest as DatasetUpdateRequest
    from .models.datasource_completed_event import DatasourceCompletedEvent as DatasourceCompletedEvent
    from .models.datasource_credential import DatasourceCredential as DatasourceCredential
    from .models.datasource_error_event import DatasourceErrorEvent as DatasourceErrorEvent
    from .models.datasource_event import DatasourceEvent as DatasourceEvent
    from .models.datasource_item import DatasourceItem as DatasourceItem
    from .models.datasource_node_request import DatasourceNodeRequest as DatasourceNodeRequest
    from .models.datasource_plugin import DatasourcePlugin as DatasourcePlugin
    from .models.datasource_processing_event import DatasourceProcessingEvent as DatasourceProcessingEvent
    from .models.datasource_type import DatasourceType as DatasourceType
    from .models.delete_conversation_request import DeleteConversationRequest as DeleteConversationRequest
    from .models.document import Document as Document
    from .models.document_action import DocumentAction as DocumentAction
    from .models.document_batch import DocumentBatch as DocumentBatch
    from .models.document_detail import DocumentDetail as DocumentDetail
    from .models.document_display_status import DocumentDisplayStatus as DocumentDisplayStatus
    from .models.document_file import DocumentFile as DocumentFile
    from .models.document_file_options import DocumentFileOptions as DocumentFileOptions
    from .models.document_file_request import DocumentFileRequest as DocumentFileRequest
    from .models.document_file_update_options import DocumentFileUpdateOptions as DocumentFileUpdateOptions
    from .models.document_file_update_request import DocumentFileUpdateRequest as DocumentFileUpdateRequest
    from .models.document_form import DocumentForm as DocumentForm
    from .models.document_indexing import DocumentIndexing as DocumentIndexing
    from .models.document_indexing_list import DocumentIndexingList as DocumentIndexingList
    from .models.document_list import DocumentList as DocumentList
    from .models.document_metadata import DocumentMetadata as DocumentMetadata
    from .models.document_metadata_change import DocumentMetadataChange as DocumentMetadataChange
    from .models.document_process_rule import DocumentProcessRule as DocumentProcessRule
    from .models.document_source import DocumentSource as DocumentSource
    from .models.document_source_detail import DocumentSourceDetail as DocumentSourceDetail
    from .models.document_source_page import DocumentSourcePage as DocumentSourcePage
    from .models.document_source_type import DocumentSourceType as DocumentSourceType
    from .models.document_status_request import DocumentStatusRequest as DocumentStatusRequest
    from .models.document_text_request import DocumentTextRequest as DocumentTextRequest
    from .models.document_text_update_request import DocumentTextUpdateRequest as DocumentTextUpdateRequest
    from .models.document_url import DocumentUrl as DocumentUrl
    from .models.document_zip_request import DocumentZipRequest as DocumentZipRequest
    from .models.documents_metadata_request import DocumentsMetadataRequest as DocumentsMetadataRequest
    from .models.end_user import EndUser as EndUser
    from .models.error_body import ErrorBody as ErrorBody
    from .models.error_event import ErrorEvent as ErrorEvent
    from .models.execution_metadata import ExecutionMetadata as ExecutionMetadata
    from .models.external_data_tool_form_field import ExternalDataToolFormField as ExternalDataToolFormField
    from .models.external_data_tool_form_item import ExternalDataToolFormItem as ExternalDataToolFormItem
    from .models.external_knowledge_info import ExternalKnowledgeInfo as ExternalKnowledgeInfo
    from .models.external_retrieval_model import ExternalRetrievalModel as ExternalRetrievalModel
    from .models.feature_switch import FeatureSwitch as FeatureSwitch
    from .models.feedback import Feedback as Feedback
    from .models.feedback_list import FeedbackList as FeedbackList
    from .models.feedback_request import FeedbackRequest as FeedbackRequest
    from .models.feedback_source import FeedbackSource as FeedbackSource
    from .models.file_form_field import FileFormField as FileFormField
    from .models.file_form_item import FileFormItem as FileFormItem
    from .models.file_input import FileInput as FileInput
    from .models.file_list_form_field import FileListFormField as FileListFormField
    from .models.file_list_form_item import FileListFormItem as FileListFormItem
    from .models.file_object import FileObject as FileObject
    from .models.file_transfer_method import FileTransferMethod as FileTransferMethod
    from .models.file_type import FileType as FileType
    from .models.file_upload_settings import FileUploadSettings as FileUploadSettings
    from .models.form_input import FormInput as FormInput
    from .models.form_input_default import FormInputDefault as FormInputDefault
    from .models.form_input_options import FormInputOptions as FormInputOptions
    from .models.form_input_type import FormInputType as FormInputType
    from .models.http_status_code import HttpStatusCode as HttpStatusCode
    from .models.human_input_content import HumanInputContent as HumanInputContent
    from .models.human_input_form import HumanInputForm as HumanInputForm
    from .models.human_input_form_definition import HumanInputFormDefinition as HumanInputFormDefinition
    from .models.human_input_form_filled_event import HumanInputFormFilledEvent as HumanInputFormFilledEvent
    from .models.human_input_form_receipt import HumanInputFormReceipt as HumanInputFormReceipt
    from .models.human_input_form_request import HumanInputFormRequest as HumanInputFormRequest
    from .models.human_input_form_submission import HumanInputFormSubmission as HumanInputFormSubmission
    from .models.human_input_form_timeout_event import HumanInputFormTimeoutEvent as HumanInputFormTimeoutEvent
    from .models.human_input_required_event import HumanInputRequiredEvent as HumanInputRequiredEvent
    from .models.human_input_timeout_data import HumanInputTimeoutData as HumanInputTimeoutData
    from .models.icon_type import IconType as IconType
    from .models.image_format import ImageFormat as ImageFormat
    from .models.image_upload_settings import ImageUploadSettings as ImageUploadSettings
    from .models.indexing_status import IndexingStatus as IndexingStatus
    from .models.indexing_technique import IndexingTechnique as IndexingTechnique
    from .models.iteration_completed_event import IterationCompletedEvent as IterationCompletedEvent
    from .models.iteration_next_event import IterationNextEvent as IterationNextEvent
    from .models.iteration_started_event import IterationStartedEvent as IterationStartedEvent
    from .models.job_status import JobStatus as JobStatus
    from .models.json_object_form_field import JsonObjectFormField as JsonObjectFormField
    from .models.json_object_form_item import JsonObjectFormItem as JsonObjectFormItem
    from .models.keyword_weight import KeywordWeight as KeywordWeight
    from .models.knowledge_tag import KnowledgeTag as KnowledgeTag
    from .models.local_file_item import LocalFileItem as LocalFileItem
    from .models.localized_text import LocalizedText as LocalizedText
    from .models.log_status import LogStatus as LogStatus
    from .models.logical_operator import LogicalOperator as LogicalOperator
    from .models.loop_completed_event import LoopCompletedEvent as LoopCompletedEvent
    from .models.loop_next_event import LoopNextEvent as LoopNextEvent
    from .models.loop_started_event import LoopStartedEvent as LoopStartedEvent
    from .models.message_annotation import MessageAnnotation as MessageAnnotation
    from .models.message_annotation_author import MessageAnnotationAuthor as MessageAnnotationAuthor
    from .models.message_belongs_to import MessageBelongsTo as MessageBelongsTo
    from .models.message_end_event import MessageEndEvent as MessageEndEvent
    from .models.message_event import MessageEvent as MessageEvent
    from .models.message_feedback import MessageFeedback as MessageFeedback
    from .models.message_file import MessageFile as MessageFile
    from .models.message_file_event import MessageFileEvent as MessageFileEvent
    from .models.message_item import MessageItem as MessageItem
    from .models.message_list import MessageList as MessageList
    from .models.message_metadata import MessageMetadata as MessageMetadata
    from .models.message_replace_event import MessageReplaceEvent as MessageReplaceEvent
    from .models.metadata_comparison import MetadataComparison as MetadataComparison
    from .models.metadata_condition import MetadataCondition as MetadataCondition
    from .models.metadata_field import MetadataField as MetadataField
    from .models.metadata_field_list import MetadataFieldList as MetadataFieldList
    from .models.metadata_field_request import MetadataFieldRequest as MetadataFieldRequest
    from .models.metadata_field_update_request import MetadataFieldUpdateRequest as MetadataFieldUpdateRequest
    from .models.metadata_field_usage import MetadataFieldUsage as MetadataFieldUsage
    from .models.metadata_filter import MetadataFilter as MetadataFilter
    from .models.metadata_selection import MetadataSelection as MetadataSelection
    from .models.metadata_type import MetadataType as MetadataType
    from .models.metadata_value import MetadataValue as MetadataValue
    from .models.model_feature import ModelFeature as ModelFeature
    from .models.model_properties import ModelProperties as ModelProperties
    from .models.model_provider import ModelProvider as ModelProvider
    from .models.model_provider_list import ModelProviderList as ModelProviderList
    from .models.model_source import ModelSource as ModelSource
    from .models.model_status import ModelStatus as ModelStatus
    from .models.model_type import ModelType as ModelType
    from .models.model_voice import ModelVoice as ModelVoice
    from .models.moderation_settings import ModerationSettings as ModerationSettings
    from .models.new_segment import NewSegment as NewSegment
    from .models.node_finished_data import NodeFinishedData as NodeFinishedData
    from .models.node_finished_event import NodeFinishedEvent as NodeFinishedEvent
    from .models.node_retry_data import NodeRetryData as NodeRetryData
    from .models.node_retry_event import NodeRetryEvent as NodeRetryEvent
    from .models.node_started_data import NodeStartedData as NodeStartedData
    from .models.node_started_event import NodeStartedEvent as NodeStartedEvent
    from .models.node_status import NodeStatus as NodeStatus
    from .models.node_type import NodeType as NodeType
    from .models.number_form_field import NumberFormField as NumberFormField
    from .models.number_form_item import NumberFormItem as NumberFormItem
    from .models.online_document_item import OnlineDocumentItem as OnlineDocumentItem
    from .models.online_document_page import OnlineDocumentPage as OnlineDocumentPage
    from .models.online_drive_entry_type import OnlineDriveEntryType as OnlineDriveEntryType
    from .models.online_drive_item import OnlineDriveItem as OnlineDriveItem
    from .models.operation_result import OperationResult as OperationResult
    from .models.paragraph_form_field import ParagraphFormField as ParagraphFormField
    from .models.paragraph_form_item import ParagraphFormItem as ParagraphFormItem
    from .models.parent_mode import ParentMode as ParentMode
    from .models.pause_reason import PauseReason as PauseReason
    from .models.ping_event import PingEvent as PingEvent
    from .models.pipeline_dataset import PipelineDataset as PipelineDataset
    from .models.pipeline_document import PipelineDocument as PipelineDocument
    from .models.pipeline_file import PipelineFile as PipelineFile
    from .models.pipeline_file_request import PipelineFileRequest as PipelineFileRequest
    from .models.pipeline_run_request import PipelineRunRequest as PipelineRunRequest
    from .models.pipeline_run_result import PipelineRunResult as PipelineRunResult
    from .models.pipeline_variable import PipelineVariable as PipelineVariable
    from .models.pre_processing_rule import PreProcessingRule as PreProcessingRule
    from .models.pre_processing_rule_name import PreProcessingRuleName as PreProcessingRuleName
    from .models.process_rule import ProcessRule as ProcessRule
    from .models.process_rule_mode import ProcessRuleMode as ProcessRuleMode
    from .models.provider_model import ProviderModel as ProviderModel
    from .models.provider_status import ProviderStatus as ProviderStatus
    from .models.published_pipeline_run import PublishedPipelineRun as PublishedPipelineRun
    from .models.query_object import QueryObject as QueryObject
    from .models.rating import Rating as Rating
    from .models.reasoning_chunk_data import ReasoningChunkData as ReasoningChunkData
    from .models.reasoning_chunk_event import ReasoningChunkEvent as ReasoningChunkEvent
    from .models.rename_conversation_request import RenameConversationRequest as RenameConversationRequest
    from .models.reranking_mode import RerankingMode as RerankingMode
    from .models.reranking_model import RerankingModel as RerankingModel
    from .models.response_mode import ResponseMode as ResponseMode
    from .models.retrieval_model import RetrievalModel as RetrievalModel
    from .models.retrieval_weights import RetrievalWeights as RetrievalWeights
    from .models.retrieve_record import RetrieveRecord as RetrieveRecord
    from .models.retrieve_request import RetrieveRequest as RetrieveRequest
    from .models.retrieve_result import RetrieveResult as RetrieveResult
    from .models.retrieved_child_chunk import RetrievedChildChunk as RetrievedChildChunk
    from .models.retrieved_document import RetrievedDocument as RetrievedDocument
    from .models.retrieved_file import RetrievedFile as RetrievedFile
    from .models.retrieved_query import RetrievedQuery as RetrievedQuery
    from .models.retrieved_segment import RetrievedSegment as RetrievedSegment
    from .models.retriever_resource import RetrieverResource as RetrieverResource
    from .models.round_next_data import RoundNextData as RoundNextData
    from .models.rounds_completed_data import RoundsCompletedData as RoundsCompletedData
    from .models.rounds_started_data import RoundsStartedData as RoundsStartedData
    from .models.run_creator import RunCreator as RunCreator
    from .models.run_event import RunEvent as RunEvent
    from .models.search_method import SearchMethod as SearchMethod
    from .models.segment import Segment as Segment
    from .models.segment_attachment import SegmentAttachment as SegmentAttachment
    from .models.segment_change import SegmentChange as SegmentChange
    from .models.segment_create_request import SegmentCreateRequest as SegmentCreateRequest
    from .models.segment_create_result import SegmentCreateResult as SegmentCreateResult
    from .models.segment_detail import SegmentDetail as SegmentDetail
    from .models.segment_list import SegmentList as SegmentList
    from .models.segment_status import SegmentStatus as SegmentStatus
    from .models.segment_update_request import SegmentUpdateRequest as SegmentUpdateRequest
    from .models.segmentation import Segmentation as Segmentation
    from .models.segmentation_rules import SegmentationRules as SegmentationRules
    from .models.select_form_field import SelectFormField as SelectFormField
    from .models.select_form_item import SelectFormItem as SelectFormItem
    from .models.service_info import ServiceInfo as ServiceInfo
    from .models.stop_request import StopRequest as StopRequest
    from .models.suggested_questions import SuggestedQuestions as SuggestedQuestions
    from .models.summary_index_setting import SummaryIndexSetting as SummaryIndexSetting
    from .models.system_parameters import SystemParameters as SystemParameters
    from .models.tag_bind_request import TagBindRequest as TagBindRequest
    from .models.tag_create_request import TagCreateRequest as TagCreateRequest
    from .models.tag_delete_request import TagDeleteRequest as TagDeleteRequest
    from .models.tag_unbind_request import TagUnbindRequest as TagUnbindRequest
    from .models.tag_update_request import TagUpdateRequest as TagUpdateRequest
    from .models.text_chunk_data import TextChunkData as TextChunkData
    from .models.text_chunk_event import TextChunkEvent as TextChunkEvent
    from .models.text_input_form_field import TextInputFormField as TextInputFormField
    from .models.text_input_form_item import TextInputFormItem as TextInputFormItem
    from .models.text_replace_data import TextReplaceData as TextReplaceData
    from .models.text_replace_event import TextReplaceEvent as TextReplaceEvent
    from .models.text_to_audio_request import TextToAudioRequest as TextToAudioRequest
    from .models.text_to_speech_settings import TextToSpeechSettings as TextToSpeechSettings
    from .models.tool_icon import ToolIcon as ToolIcon
    from .models.tool_icon_source import ToolIconSource as ToolIconSource
    from .models.transfer_method import TransferMethod as TransferMethod
    from .models.tts_message_end_event import TtsMessageEndEvent as TtsMessageEndEvent
    from .models.tts_message_event import TtsMessageEvent as TtsMessageEvent
    from .models.update_conversation_variable_request import (
        UpdateConversationVariableRequest as UpdateConversationVariableRequest,
    )
    from .models.upload_file_request import UploadFileRequest as UploadFileRequest
    from .models.upload_limits import UploadLimits as UploadLimits
    from .models.uploaded_file import UploadedFile as UploadedFile
    from .models.usage import Usage as Usage
    from .models.user_action import UserAction as UserAction
    from .models.user_input_form_item import UserInputFormItem as UserInputFormItem
    from .models.variable_value_type import VariableValueType as VariableValueType
    from .models.vector_weight import VectorWeight as VectorWeight
    from .models.website_item import WebsiteItem as WebsiteItem
    from .models.weight_type import WeightType as WeightType
    from .models.workflow_blocking_response import WorkflowBlockingResponse as WorkflowBlockingResponse
    from .models.workflow_event import WorkflowEvent as WorkflowEvent
    from .models.workflow_event_name import WorkflowEventName as WorkflowEventName
    from .models.workflow_finished_data import WorkflowFinishedData as WorkflowFinishedData
    from .models.workflow_finished_event import WorkflowFinishedEvent as WorkflowFinishedEvent
    from .models.workflow_finished_response import WorkflowFinishedResponse as WorkflowFinishedResponse
    from .models.workflow_finished_response_data import WorkflowFinishedResponseData as WorkflowFinishedResponseData
    from .models.workflow_log import WorkflowLog as WorkflowLog
    from .models.workflow_log_account import WorkflowLogAccount as WorkflowLogAccount
    from .models.workflow_log_end_user import WorkflowLogEndUser as WorkflowLogEndUser
    from .models.workflow_log_list import WorkflowLogList as WorkflowLogList
    from .models.workflow_log_run import WorkflowLogRun as WorkflowLogRun
    from .models.workflow_paused_data import WorkflowPausedData as WorkflowPausedData
    from .models.workflow_paused_event import WorkflowPausedEvent as WorkflowPausedEvent
    from .models.workflow_paused_response import WorkflowPausedResponse as WorkflowPausedResponse
    from .models.workflow_paused_response_data import WorkflowPausedResponseData as WorkflowPausedResponseData
    from .models.workflow_run import WorkflowRun as WorkflowRun
    from .models.workflow_run_request import WorkflowRunRequest as WorkflowRunRequest
    from .models.workflow_started_data import WorkflowStartedData as WorkflowStartedData
    from .models.workflow_started_event import WorkflowStartedEvent as WorkflowStartedEvent
    from .models.workflow_status import WorkflowStatus as WorkflowStatus
    from .models.workflow_stop_request import WorkflowStopRequest as WorkflowStopRequest
    from .polling import Polling as Polling
    from .process_rules import ProcessRules as ProcessRules
    from .retrieval_models import RetrievalModels as RetrievalModels
    from .run_event_streams import AsyncRunEventStream as AsyncRunEventStream
    from .run_event_streams import RunEventStream as RunEventStream
    from .services.client import AsyncServiceClient as AsyncServiceClient
    from .services.client import ServiceClient as ServiceClient
    from .workflow_streams import AsyncWorkflowStream as AsyncWorkflowStream
    from .workflow_streams import WorkflowStream as WorkflowStream

__all__ = [
    "DEFAULT_FILE_LIMITS",
    "UNSET",
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
    "ApiConnectionError",
    "ApiError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AppField",
    "AppForm",
    "AppInfo",
    "AppMeta",
    "AppMode",
    "AppOutput",
    "AppParameters",
    "AppSite",
    "AsyncBinaryResponse",
    "AsyncChatStream",
    "AsyncCompletionStream",
    "AsyncConversation",
    "AsyncDifyClient",
    "AsyncEventStream",
    "AsyncFormRun",
    "AsyncPages",
    "AsyncRunEventStream",
    "AsyncServiceClient",
    "AsyncWorkflowStream",
    "AudioFormat",
    "AudioToTextRequest",
    "AudioTranscript",
    "AuthenticationError",
    "AutoPlay",
    "BadRequestError",
    "BinaryResponse",
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
    "ChatStream",
    "CheckboxFormField",
    "CheckboxFormItem",
    "ChildChunk",
    "ChildChunkDetail",
    "ChildChunkList",
    "ChildChunkRequest",
    "ChildChunkType",
    "ClientBuilder",
    "CompletionBlockingResponse",
    "CompletionEvent",
    "CompletionRequest",
    "CompletionStream",
    "ConflictError",
    "Conversation",
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
    "DecodeError",
    "DeleteConversationRequest",
    "DifyClient",
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
    "EventStream",
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
    "FileLimits",
    "FileListFormField",
    "FileListFormItem",
    "FileObject",
    "FileOutcome",
    "FileTransferMethod",
    "FileType",
    "FileTypes",
    "FileUploadSettings",
    "FilledForm",
    "FolderReport",
    "FormInput",
    "FormInputDefault",
    "FormInputOptions",
    "FormInputType",
    "FormRun",
    "Hooks",
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
    "IndexedDocument",
    "IndexingReport",
    "IndexingStatus",
    "IndexingTechnique",
    "InputFile",
    "InvalidRequestError",
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
    "MissingApiKeyError",
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
    "NotFoundError",
    "NumberFormField",
    "NumberFormItem",
    "OnlineDocumentItem",
    "OnlineDocumentPage",
    "OnlineDriveEntryType",
    "OnlineDriveItem",
    "Operation",
    "OperationResult",
    "Pages",
    "ParagraphFormField",
    "ParagraphFormItem",
    "ParentMode",
    "PauseReason",
    "PayloadTooLargeError",
    "PendingForm",
    "PermissionDeniedError",
    "PingEvent",
    "PipelineDataset",
    "PipelineDocument",
    "PipelineFile",
    "PipelineFileRequest",
    "PipelineRunRequest",
    "PipelineRunResult",
    "PipelineVariable",
    "Polling",
    "PreProcessingRule",
    "PreProcessingRuleName",
    "PreconditionFailedError",
    "ProcessRule",
    "ProcessRuleMode",
    "ProcessRules",
    "ProviderModel",
    "ProviderStatus",
    "PublishedPipelineRun",
    "QueryObject",
    "RateLimitError",
    "Rating",
    "ReasoningChunkData",
    "ReasoningChunkEvent",
    "RenameConversationRequest",
    "RequestInfo",
    "RequestOptions",
    "RerankingMode",
    "RerankingModel",
    "Response",
    "ResponseInfo",
    "ResponseMode",
    "RetrievalModel",
    "RetrievalModels",
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
    "RetryInfo",
    "RoundNextData",
    "RoundsCompletedData",
    "RoundsStartedData",
    "RunCreator",
    "RunEvent",
    "RunEventStream",
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
    "ServerError",
    "ServiceClient",
    "ServiceInfo",
    "ServiceUnavailableError",
    "SizeLimits",
    "StopRequest",
    "StreamEndInfo",
    "StreamError",
    "StreamInterrupted",
    "StreamOptions",
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
    "Timeout",
    "ToolIcon",
    "ToolIconSource",
    "TransferMethod",
    "TtsMessageEndEvent",
    "TtsMessageEvent",
    "UnexpectedContentTypeError",
    "UnknownEvent",
    "Unset",
    "UnsupportedMediaTypeError",
    "UpdateConversationVariableRequest",
    "Upload",
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
    "WorkflowStream",
    "__version__",
    "all_of",
    "any_of",
    "where",
]

# Hidden from type checkers: with a ``__getattr__`` in sight they would accept any name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AgentLogData": ".models.agent_log_data",
            "AgentLogEntry": ".models.agent_log_entry",
            "AgentLogEvent": ".models.agent_log_event",
            "AgentMessageEvent": ".models.agent_message_event",
            "AgentStrategy": ".models.agent_strategy",
            "AgentThought": ".models.agent_thought",
            "AgentThoughtEvent": ".models.agent_thought_event",
            "Annotation": ".models.annotation",
            "AnnotationAction": ".models.annotation_action",
            "AnnotationList": ".models.annotation_list",
            "AnnotationReplyJob": ".models.annotation_reply_job",
            "AnnotationReplyRequest": ".models.annotation_reply_request",
            "AnnotationRequest": ".models.annotation_request",
            "ApiConnectionError": "._runtime.errors",
            "ApiError": "._runtime.errors",
            "ApiStatusError": "._runtime.errors",
            "ApiTimeoutError": "._runtime.errors",
            "AppField": ".app_form",
            "AppForm": ".app_form",
            "AppInfo": ".models.app_info",
            "AppMeta": ".models.app_meta",
            "AppMode": ".models.app_mode",
            "AppOutput": ".app_form",
            "AppParameters": ".models.app_parameters",
            "AppSite": ".models.app_site",
            "AsyncBinaryResponse": "._runtime.binary",
            "AsyncChatStream": ".chat_streams",
            "AsyncCompletionStream": ".completion_streams",
            "AsyncConversation": ".conversation",
            "AsyncDifyClient": ".client",
            "AsyncEventStream": "._runtime.streams",
            "AsyncFormRun": ".human_input",
            "AsyncPages": "._runtime.paging",
            "AsyncRunEventStream": ".run_event_streams",
            "AsyncServiceClient": ".services.client",
            "AsyncWorkflowStream": ".workflow_streams",
            "AudioFormat": ".models.audio_format",
            "AudioToTextRequest": ".models.audio_to_text_request",
            "AudioTranscript": ".models.audio_transcript",
            "AuthenticationError": "._runtime.errors",
            "AutoPlay": ".models.auto_play",
            "BadRequestError": "._runtime.errors",
            "BinaryResponse": "._runtime.binary",
            "BoundTag": ".models.bound_tag",
            "BoundTagList": ".models.bound_tag_list",
            "BuiltInMetadataAction": ".models.built_in_metadata_action",
            "BuiltInMetadataField": ".models.built_in_metadata_field",
            "BuiltInMetadataFieldList": ".models.built_in_metadata_field_list",
            "ButtonStyle": ".models.button_style",
            "ChatBlockingResponse": ".models.chat_blocking_response",
            "ChatEvent": ".models.chat_event",
            "ChatEventName": ".models.chat_event_name",
            "ChatMessageResponse": ".models.chat_message_response",
            "ChatPausedData": ".models.chat_paused_data",
            "ChatPausedResponse": ".models.chat_paused_response",
            "ChatRequest": ".models.chat_request",
            "ChatStream": ".chat_streams",
            "CheckboxFormField": ".models.checkbox_form_field",
            "CheckboxFormItem": ".models.checkbox_form_item",
            "ChildChunk": ".models.child_chunk",
            "ChildChunkDetail": ".models.child_chunk_detail",
            "ChildChunkList": ".models.child_chunk_list",
            "ChildChunkRequest": ".models.child_chunk_request",
            "ChildChunkType": ".models.child_chunk_type",
            "ClientBuilder": ".client_builder",
            "CompletionBlockingResponse": ".models.completion_blocking_response",
            "CompletionEvent": ".models.completion_event",
            "CompletionRequest": ".models.completion_request",
            "CompletionStream": ".completion_streams",
            "ConflictError": "._runtime.errors",
            "Conversation": ".conversation",
            "ConversationItem": ".models.conversation_item",
            "ConversationList": ".models.conversation_list",
            "ConversationSort": ".models.conversation_sort",
            "ConversationStatus": ".models.conversation_status",
            "ConversationVariable": ".models.conversation_variable",
            "ConversationVariableList": ".models.conversation_variable_list",
            "CreatedByRole": ".models.created_by_role",
            "CreatedFrom": ".models.created_from",
            "DEFAULT_FILE_LIMITS": ".file_limits",
            "Dataset": ".models.dataset",
            "DatasetCreateRequest": ".models.dataset_create_request",
            "DatasetIcon": ".models.dataset_icon",
            "DatasetList": ".models.dataset_list",
            "DatasetMember": ".models.dataset_member",
            "DatasetMetadataField": ".models.dataset_metadata_field",
            "DatasetPermission": ".models.dataset_permission",
            "DatasetProvider": ".models.dataset_provider",
            "DatasetTag": ".models.dataset_tag",
            "DatasetUpdateRequest": ".models.dataset_update_request",
            "DatasourceCompletedEvent": ".models.datasource_completed_event",
            "DatasourceCredential": ".models.datasource_credential",
            "DatasourceErrorEvent": ".models.datasource_error_event",
            "DatasourceEvent": ".models.datasource_event",
            "DatasourceItem": ".models.datasource_item",
            "DatasourceNodeRequest": ".models.datasource_node_request",
            "DatasourcePlugin": ".models.datasource_plugin",
            "DatasourceProcessingEvent": ".models.datasource_processing_event",
            "DatasourceType": ".models.datasource_type",
            "DecodeError": "._runtime.errors",
            "DeleteConversationRequest": ".models.delete_conversation_request",
            "DifyClient": ".client",
            "Document": ".models.document",
            "DocumentAction": ".models.document_action",
            "DocumentBatch": ".models.document_batch",
            "DocumentDetail": ".models.document_detail",
            "DocumentDisplayStatus": ".models.document_display_status",
            "DocumentFile": ".models.document_file",
            "DocumentFileOptions": ".models.document_file_options",
            "DocumentFileRequest": ".models.document_file_request",
            "DocumentFileUpdateOptions": ".models.document_file_update_options",
            "DocumentFileUpdateRequest": ".models.document_file_update_request",
            "DocumentForm": ".models.document_form",
            "DocumentIndexing": ".models.document_indexing",
            "DocumentIndexingList": ".models.document_indexing_list",
            "DocumentList": ".models.document_list",
            "DocumentMetadata": ".models.document_metadata",
            "DocumentMetadataChange": ".models.document_metadata_change",
            "DocumentProcessRule": ".models.document_process_rule",
            "DocumentSource": ".models.document_source",
            "DocumentSourceDetail": ".models.document_source_detail",
            "DocumentSourcePage": ".models.document_source_page",
            "DocumentSourceType": ".models.document_source_type",
            "DocumentStatusRequest": ".models.document_status_request",
            "DocumentTextRequest": ".models.document_text_request",
            "DocumentTextUpdateRequest": ".models.document_text_update_request",
            "DocumentUrl": ".models.document_url",
            "DocumentZipRequest": ".models.document_zip_request",
            "DocumentsMetadataRequest": ".models.documents_metadata_request",
            "EndUser": ".models.end_user",
            "ErrorBody": ".models.error_body",
            "ErrorEvent": ".models.error_event",
            "EventStream": "._runtime.streams",
            "ExecutionMetadata": ".models.execution_metadata",
            "ExternalDataToolFormField": ".models.external_data_tool_form_field",
            "ExternalDataToolFormItem": ".models.external_data_tool_form_item",
            "ExternalKnowledgeInfo": ".models.external_knowledge_info",
            "ExternalRetrievalModel": ".models.external_retrieval_model",
            "FeatureSwitch": ".models.feature_switch",
            "Feedback": ".models.feedback",
            "FeedbackList": ".models.feedback_list",
            "FeedbackRequest": ".models.feedback_request",
            "FeedbackSource": ".models.feedback_source",
            "FileFormField": ".models.file_form_field",
            "FileFormItem": ".models.file_form_item",
            "FileInput": ".models.file_input",
            "FileLimits": ".file_limits",
            "FileListFormField": ".models.file_list_form_field",
            "FileListFormItem": ".models.file_list_form_item",
            "FileObject": ".models.file_object",
            "FileOutcome": ".folder_upload",
            "FileTransferMethod": ".models.file_transfer_method",
            "FileType": ".models.file_type",
            "FileTypes": "._runtime.types",
            "FileUploadSettings": ".models.file_upload_settings",
            "FilledForm": ".human_input",
            "FolderReport": ".folder_upload",
            "FormInput": ".models.form_input",
            "FormInputDefault": ".models.form_input_default",
            "FormInputOptions": ".models.form_input_options",
            "FormInputType": ".models.form_input_type",
            "FormRun": ".human_input",
            "Hooks": "._runtime.hooks",
            "HttpStatusCode": ".models.http_status_code",
            "HumanInputContent": ".models.human_input_content",
            "HumanInputForm": ".models.human_input_form",
            "HumanInputFormDefinition": ".models.human_input_form_definition",
            "HumanInputFormFilledEvent": ".models.human_input_form_filled_event",
            "HumanInputFormReceipt": ".models.human_input_form_receipt",
            "HumanInputFormRequest": ".models.human_input_form_request",
            "HumanInputFormSubmission": ".models.human_input_form_submission",
            "HumanInputFormTimeoutEvent": ".models.human_input_form_timeout_event",
            "HumanInputRequiredEvent": ".models.human_input_required_event",
            "HumanInputTimeoutData": ".models.human_input_timeout_data",
            "IconType": ".models.icon_type",
            "ImageFormat": ".models.image_format",
            "ImageUploadSettings": ".models.image_upload_settings",
            "IndexedDocument": ".indexing",
            "IndexingReport": ".indexing",
            "IndexingStatus": ".models.indexing_status",
            "IndexingTechnique": ".models.indexing_technique",
            "InputFile": ".input_file",
            "InvalidRequestError": "._runtime.errors",
            "IterationCompletedEvent": ".models.iteration_completed_event",
            "IterationNextEvent": ".models.iteration_next_event",
            "IterationStartedEvent": ".models.iteration_started_event",
            "JobStatus": ".models.job_status",
            "JsonObjectFormField": ".models.json_object_form_field",
            "JsonObjectFormItem": ".models.json_object_form_item",
            "KeywordWeight": ".models.keyword_weight",
            "KnowledgeTag": ".models.knowledge_tag",
            "LocalFileItem": ".models.local_file_item",
            "LocalizedText": ".models.localized_text",
            "LogStatus": ".models.log_status",
            "LogicalOperator": ".models.logical_operator",
            "LoopCompletedEvent": ".models.loop_completed_event",
            "LoopNextEvent": ".models.loop_next_event",
            "LoopStartedEvent": ".models.loop_started_event",
            "MessageAnnotation": ".models.message_annotation",
            "MessageAnnotationAuthor": ".models.message_annotation_author",
            "MessageBelongsTo": ".models.message_belongs_to",
            "MessageEndEvent": ".models.message_end_event",
            "MessageEvent": ".models.message_event",
            "MessageFeedback": ".models.message_feedback",
            "MessageFile": ".models.message_file",
            "MessageFileEvent": ".models.message_file_event",
            "MessageItem": ".models.message_item",
            "MessageList": ".models.message_list",
            "MessageMetadata": ".models.message_metadata",
            "MessageReplaceEvent": ".models.message_replace_event",
            "MetadataComparison": ".models.metadata_comparison",
            "MetadataCondition": ".models.metadata_condition",
            "MetadataField": ".models.metadata_field",
            "MetadataFieldList": ".models.metadata_field_list",
            "MetadataFieldRequest": ".models.metadata_field_request",
            "MetadataFieldUpdateRequest": ".models.metadata_field_update_request",
            "MetadataFieldUsage": ".models.metadata_field_usage",
            "MetadataFilter": ".models.metadata_filter",
            "MetadataSelection": ".models.metadata_selection",
            "MetadataType": ".models.metadata_type",
            "MetadataValue": ".models.metadata_value",
            "MissingApiKeyError": "._runtime.errors",
            "ModelFeature": ".models.model_feature",
            "ModelProperties": ".models.model_properties",
            "ModelProvider": ".models.model_provider",
            "ModelProviderList": ".models.model_provider_list",
            "ModelSource": ".models.model_source",
            "ModelStatus": ".models.model_status",
            "ModelType": ".models.model_type",
            "ModelVoice": ".models.model_voice",
            "ModerationSettings": ".models.moderation_settings",
            "NewSegment": ".models.new_segment",
            "NodeFinishedData": ".models.node_finished_data",
            "NodeFinishedEvent": ".models.node_finished_event",
            "NodeRetryData": ".models.node_retry_data",
            "NodeRetryEvent": ".models.node_retry_event",
            "NodeStartedData": ".models.node_started_data",
            "NodeStartedEvent": ".models.node_started_event",
            "NodeStatus": ".models.node_status",
            "NodeType": ".models.node_type",
            "NotFoundError": "._runtime.errors",
            "NumberFormField": ".models.number_form_field",
            "NumberFormItem": ".models.number_form_item",
            "OnlineDocumentItem": ".models.online_document_item",
            "OnlineDocumentPage": ".models.online_document_page",
            "OnlineDriveEntryType": ".models.online_drive_entry_type",
            "OnlineDriveItem": ".models.online_drive_item",
            "Operation": "._runtime.operation",
            "OperationResult": ".models.operation_result",
            "Pages": "._runtime.paging",
            "ParagraphFormField": ".models.paragraph_form_field",
            "ParagraphFormItem": ".models.paragraph_form_item",
            "ParentMode": ".models.parent_mode",
            "PauseReason": ".models.pause_reason",
            "PayloadTooLargeError": "._runtime.errors",
            "PendingForm": ".human_input",
            "PermissionDeniedError": "._runtime.errors",
            "PingEvent": ".models.ping_event",
            "PipelineDataset": ".models.pipeline_dataset",
            "PipelineDocument": ".models.pipeline_document",
            "PipelineFile": ".models.pipeline_file",
            "PipelineFileRequest": ".models.pipeline_file_request",
            "PipelineRunRequest": ".models.pipeline_run_request",
            "PipelineRunResult": ".models.pipeline_run_result",
            "PipelineVariable": ".models.pipeline_variable",
            "Polling": ".polling",
            "PreProcessingRule": ".models.pre_processing_rule",
            "PreProcessingRuleName": ".models.pre_processing_rule_name",
            "PreconditionFailedError": "._runtime.errors",
            "ProcessRule": ".models.process_rule",
            "ProcessRuleMode": ".models.process_rule_mode",
            "ProcessRules": ".process_rules",
            "ProviderModel": ".models.provider_model",
            "ProviderStatus": ".models.provider_status",
            "PublishedPipelineRun": ".models.published_pipeline_run",
            "QueryObject": ".models.query_object",
            "RateLimitError": "._runtime.errors",
            "Rating": ".models.rating",
            "ReasoningChunkData": ".models.reasoning_chunk_data",
            "ReasoningChunkEvent": ".models.reasoning_chunk_event",
            "RenameConversationRequest": ".models.rename_conversation_request",
            "RequestInfo": "._runtime.hooks",
            "RequestOptions": "._runtime.types",
            "RerankingMode": ".models.reranking_mode",
            "RerankingModel": ".models.reranking_model",
            "Response": "._runtime.types",
            "ResponseInfo": "._runtime.hooks",
            "ResponseMode": ".models.response_mode",
            "RetrievalModel": ".models.retrieval_model",
            "RetrievalModels": ".retrieval_models",
            "RetrievalWeights": ".models.retrieval_weights",
            "RetrieveRecord": ".models.retrieve_record",
            "RetrieveRequest": ".models.retrieve_request",
            "RetrieveResult": ".models.retrieve_result",
            "RetrievedChildChunk": ".models.retrieved_child_chunk",
            "RetrievedDocument": ".models.retrieved_document",
            "RetrievedFile": ".models.retrieved_file",
            "RetrievedQuery": ".models.retrieved_query",
            "RetrievedSegment": ".models.retrieved_segment",
            "RetrieverResource": ".models.retriever_resource",
            "RetryInfo": "._runtime.hooks",
            "RoundNextData": ".models.round_next_data",
            "RoundsCompletedData": ".models.rounds_completed_data",
            "RoundsStartedData": ".models.rounds_started_data",
            "RunCreator": ".models.run_creator",
            "RunEvent": ".models.run_event",
            "RunEventStream": ".run_event_streams",
            "SearchMethod": ".models.search_method",
            "Segment": ".models.segment",
            "SegmentAttachment": ".models.segment_attachment",
            "SegmentChange": ".models.segment_change",
            "SegmentCreateRequest": ".models.segment_create_request",
            "SegmentCreateResult": ".models.segment_create_result",
            "SegmentDetail": ".models.segment_detail",
            "SegmentList": ".models.segment_list",
            "SegmentStatus": ".models.segment_status",
            "SegmentUpdateRequest": ".models.segment_update_request",
            "Segmentation": ".models.segmentation",
            "SegmentationRules": ".models.segmentation_rules",
            "SelectFormField": ".models.select_form_field",
            "SelectFormItem": ".models.select_form_item",
            "ServerError": "._runtime.errors",
            "ServiceClient": ".services.client",
            "ServiceInfo": ".models.service_info",
            "ServiceUnavailableError": "._runtime.errors",
            "SizeLimits": "._runtime.limits",
            "StopRequest": ".models.stop_request",
            "StreamEndInfo": "._runtime.hooks",
            "StreamError": "._runtime.errors",
            "StreamInterrupted": "._runtime.errors",
            "StreamOptions": "._runtime.types",
            "SuggestedQuestions": ".models.suggested_questions",
            "SummaryIndexSetting": ".models.summary_index_setting",
            "SystemParameters": ".models.system_parameters",
            "TagBindRequest": ".models.tag_bind_request",
            "TagCreateRequest": ".models.tag_create_request",
            "TagDeleteRequest": ".models.tag_delete_request",
            "TagUnbindRequest": ".models.tag_unbind_request",
            "TagUpdateRequest": ".models.tag_update_request",
            "TextChunkData": ".models.text_chunk_data",
            "TextChunkEvent": ".models.text_chunk_event",
            "TextInputFormField": ".models.text_input_form_field",
            "TextInputFormItem": ".models.text_input_form_item",
            "TextReplaceData": ".models.text_replace_data",
            "TextReplaceEvent": ".models.text_replace_event",
            "TextToAudioRequest": ".models.text_to_audio_request",
            "TextToSpeechSettings": ".models.text_to_speech_settings",
            "Timeout": "._runtime.types",
            "ToolIcon": ".models.tool_icon",
            "ToolIconSource": ".models.tool_icon_source",
            "TransferMethod": ".models.transfer_method",
            "TtsMessageEndEvent": ".models.tts_message_end_event",
            "TtsMessageEvent": ".models.tts_message_event",
            "UNSET": "._runtime.types",
            "UnexpectedContentTypeError": "._runtime.errors",
            "UnknownEvent": "._runtime.events",
            "Unset": "._runtime.types",
            "UnsupportedMediaTypeError": "._runtime.errors",
            "UpdateConversationVariableRequest": ".models.update_conversation_variable_request",
            "Upload": "._runtime.files",
            "UploadFileRequest": ".models.upload_file_request",
            "UploadLimits": ".models.upload_limits",
            "UploadedFile": ".models.uploaded_file",
            "Usage": ".models.usage",
            "UserAction": ".models.user_action",
            "UserInputFormItem": ".models.user_input_form_item",
            "VariableValueType": ".models.variable_value_type",
            "VectorWeight": ".models.vector_weight",
            "WebsiteItem": ".models.website_item",
            "WeightType": ".models.weight_type",
            "WorkflowBlockingResponse": ".models.workflow_blocking_response",
            "WorkflowEvent": ".models.workflow_event",
            "WorkflowEventName": ".models.workflow_event_name",
            "WorkflowFinishedData": ".models.workflow_finished_data",
            "WorkflowFinishedEvent": ".models.workflow_finished_event",
            "WorkflowFinishedResponse": ".models.workflow_finished_response",
            "WorkflowFinishedResponseData": ".models.workflow_finished_response_data",
            "WorkflowLog": ".models.workflow_log",
            "WorkflowLogAccount": ".models.workflow_log_account",
            "WorkflowLogEndUser": ".models.workflow_log_end_user",
            "WorkflowLogList": ".models.workflow_log_list",
            "WorkflowLogRun": ".models.workflow_log_run",
            "WorkflowPausedData": ".models.workflow_paused_data",
            "WorkflowPausedEvent": ".models.workflow_paused_event",
            "WorkflowPausedResponse": ".models.workflow_paused_response",
            "WorkflowPausedResponseData": ".models.workflow_paused_response_data",
            "WorkflowRun": ".models.workflow_run",
            "WorkflowRunRequest": ".models.workflow_run_request",
            "WorkflowStartedData": ".models.workflow_started_data",
            "WorkflowStartedEvent": ".models.workflow_started_event",
            "WorkflowStatus": ".models.workflow_status",
            "WorkflowStopRequest": ".models.workflow_stop_request",
            "WorkflowStream": ".workflow_streams",
            "__version__": "._version",
            "all_of": ".metadata_filters",
            "any_of": ".metadata_filters",
            "where": ".metadata_filters",
        },
    )
