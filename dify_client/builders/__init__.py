# Generated from spec/dify: edit that, not this file.
"""Builders of request objects; each loads on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .annotation_reply_request import AnnotationReplyRequestBuilder as AnnotationReplyRequestBuilder
    from .annotation_request import AnnotationRequestBuilder as AnnotationRequestBuilder
    from .audio_to_text_request import AudioToTextRequestBuilder as AudioToTextRequestBuilder
    from .chat_request import ChatRequestBuilder as ChatRequestBuilder
    from .child_chunk_request import ChildChunkRequestBuilder as ChildChunkRequestBuilder
    from .completion_request import CompletionRequestBuilder as CompletionRequestBuilder
    from .dataset_create_request import DatasetCreateRequestBuilder as DatasetCreateRequestBuilder
    from .dataset_member import DatasetMemberBuilder as DatasetMemberBuilder
    from .dataset_update_request import DatasetUpdateRequestBuilder as DatasetUpdateRequestBuilder
    from .datasource_node_request import DatasourceNodeRequestBuilder as DatasourceNodeRequestBuilder
    from .delete_conversation_request import DeleteConversationRequestBuilder as DeleteConversationRequestBuilder
    from .document_file_options import DocumentFileOptionsBuilder as DocumentFileOptionsBuilder
    from .document_file_request import DocumentFileRequestBuilder as DocumentFileRequestBuilder
    from .document_file_update_options import DocumentFileUpdateOptionsBuilder as DocumentFileUpdateOptionsBuilder
    from .document_file_update_request import DocumentFileUpdateRequestBuilder as DocumentFileUpdateRequestBuilder
    from .document_metadata_change import DocumentMetadataChangeBuilder as DocumentMetadataChangeBuilder
    from .document_status_request import DocumentStatusRequestBuilder as DocumentStatusRequestBuilder
    from .document_text_request import DocumentTextRequestBuilder as DocumentTextRequestBuilder
    from .document_text_update_request import DocumentTextUpdateRequestBuilder as DocumentTextUpdateRequestBuilder
    from .document_zip_request import DocumentZipRequestBuilder as DocumentZipRequestBuilder
    from .documents_metadata_request import DocumentsMetadataRequestBuilder as DocumentsMetadataRequestBuilder
    from .external_retrieval_model import ExternalRetrievalModelBuilder as ExternalRetrievalModelBuilder
    from .feedback_request import FeedbackRequestBuilder as FeedbackRequestBuilder
    from .file_input import FileInputBuilder as FileInputBuilder
    from .human_input_form_request import HumanInputFormRequestBuilder as HumanInputFormRequestBuilder
    from .keyword_weight import KeywordWeightBuilder as KeywordWeightBuilder
    from .local_file_item import LocalFileItemBuilder as LocalFileItemBuilder
    from .metadata_condition import MetadataConditionBuilder as MetadataConditionBuilder
    from .metadata_field_request import MetadataFieldRequestBuilder as MetadataFieldRequestBuilder
    from .metadata_field_update_request import MetadataFieldUpdateRequestBuilder as MetadataFieldUpdateRequestBuilder
    from .metadata_filter import MetadataFilterBuilder as MetadataFilterBuilder
    from .metadata_value import MetadataValueBuilder as MetadataValueBuilder
    from .new_segment import NewSegmentBuilder as NewSegmentBuilder
    from .online_document_item import OnlineDocumentItemBuilder as OnlineDocumentItemBuilder
    from .online_document_page import OnlineDocumentPageBuilder as OnlineDocumentPageBuilder
    from .online_drive_item import OnlineDriveItemBuilder as OnlineDriveItemBuilder
    from .pipeline_file_request import PipelineFileRequestBuilder as PipelineFileRequestBuilder
    from .pipeline_run_request import PipelineRunRequestBuilder as PipelineRunRequestBuilder
    from .pre_processing_rule import PreProcessingRuleBuilder as PreProcessingRuleBuilder
    from .process_rule import ProcessRuleBuilder as ProcessRuleBuilder
    from .rename_conversation_request import RenameConversationRequestBuilder as RenameConversationRequestBuilder
    from .reranking_model import RerankingModelBuilder as RerankingModelBuilder
    from .retrieval_model import RetrievalModelBuilder as RetrievalModelBuilder
    from .retrieval_weights import RetrievalWeightsBuilder as RetrievalWeightsBuilder
    from .retrieve_request import RetrieveRequestBuilder as RetrieveRequestBuilder
    from .segment_change import SegmentChangeBuilder as SegmentChangeBuilder
    from .segment_create_request import SegmentCreateRequestBuilder as SegmentCreateRequestBuilder
    from .segment_update_request import SegmentUpdateRequestBuilder as SegmentUpdateRequestBuilder
    from .segmentation import SegmentationBuilder as SegmentationBuilder
    from .segmentation_rules import SegmentationRulesBuilder as SegmentationRulesBuilder
    from .stop_request import StopRequestBuilder as StopRequestBuilder
    from .summary_index_setting import SummaryIndexSettingBuilder as SummaryIndexSettingBuilder
    from .tag_bind_request import TagBindRequestBuilder as TagBindRequestBuilder
    from .tag_create_request import TagCreateRequestBuilder as TagCreateRequestBuilder
    from .tag_delete_request import TagDeleteRequestBuilder as TagDeleteRequestBuilder
    from .tag_unbind_request import TagUnbindRequestBuilder as TagUnbindRequestBuilder
    from .tag_update_request import TagUpdateRequestBuilder as TagUpdateRequestBuilder
    from .text_to_audio_request import TextToAudioRequestBuilder as TextToAudioRequestBuilder
    from .update_conversation_variable_request import (
        UpdateConversationVariableRequestBuilder as UpdateConversationVariableRequestBuilder,
    )
    from .upload_file_request import UploadFileRequestBuilder as UploadFileRequestBuilder
    from .vector_weight import VectorWeightBuilder as VectorWeightBuilder
    from .website_item import WebsiteItemBuilder as WebsiteItemBuilder
    from .workflow_run_request import WorkflowRunRequestBuilder as WorkflowRunRequestBuilder
    from .workflow_stop_request import WorkflowStopRequestBuilder as WorkflowStopRequestBuilder

__all__ = [
    "AnnotationReplyRequestBuilder",
    "AnnotationRequestBuilder",
    "AudioToTextRequestBuilder",
    "ChatRequestBuilder",
    "ChildChunkRequestBuilder",
    "CompletionRequestBuilder",
    "DatasetCreateRequestBuilder",
    "DatasetMemberBuilder",
    "DatasetUpdateRequestBuilder",
    "DatasourceNodeRequestBuilder",
    "DeleteConversationRequestBuilder",
    "DocumentFileOptionsBuilder",
    "DocumentFileRequestBuilder",
    "DocumentFileUpdateOptionsBuilder",
    "DocumentFileUpdateRequestBuilder",
    "DocumentMetadataChangeBuilder",
    "DocumentStatusRequestBuilder",
    "DocumentTextRequestBuilder",
    "DocumentTextUpdateRequestBuilder",
    "DocumentZipRequestBuilder",
    "DocumentsMetadataRequestBuilder",
    "ExternalRetrievalModelBuilder",
    "FeedbackRequestBuilder",
    "FileInputBuilder",
    "HumanInputFormRequestBuilder",
    "KeywordWeightBuilder",
    "LocalFileItemBuilder",
    "MetadataConditionBuilder",
    "MetadataFieldRequestBuilder",
    "MetadataFieldUpdateRequestBuilder",
    "MetadataFilterBuilder",
    "MetadataValueBuilder",
    "NewSegmentBuilder",
    "OnlineDocumentItemBuilder",
    "OnlineDocumentPageBuilder",
    "OnlineDriveItemBuilder",
    "PipelineFileRequestBuilder",
    "PipelineRunRequestBuilder",
    "PreProcessingRuleBuilder",
    "ProcessRuleBuilder",
    "RenameConversationRequestBuilder",
    "RerankingModelBuilder",
    "RetrievalModelBuilder",
    "RetrievalWeightsBuilder",
    "RetrieveRequestBuilder",
    "SegmentChangeBuilder",
    "SegmentCreateRequestBuilder",
    "SegmentUpdateRequestBuilder",
    "SegmentationBuilder",
    "SegmentationRulesBuilder",
    "StopRequestBuilder",
    "SummaryIndexSettingBuilder",
    "TagBindRequestBuilder",
    "TagCreateRequestBuilder",
    "TagDeleteRequestBuilder",
    "TagUnbindRequestBuilder",
    "TagUpdateRequestBuilder",
    "TextToAudioRequestBuilder",
    "UpdateConversationVariableRequestBuilder",
    "UploadFileRequestBuilder",
    "VectorWeightBuilder",
    "WebsiteItemBuilder",
    "WorkflowRunRequestBuilder",
    "WorkflowStopRequestBuilder",
]

# Hidden from type checkers: with a ``__getattr__`` in sight they would accept any name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AnnotationReplyRequestBuilder": ".annotation_reply_request",
            "AnnotationRequestBuilder": ".annotation_request",
            "AudioToTextRequestBuilder": ".audio_to_text_request",
            "ChatRequestBuilder": ".chat_request",
            "ChildChunkRequestBuilder": ".child_chunk_request",
            "CompletionRequestBuilder": ".completion_request",
            "DatasetCreateRequestBuilder": ".dataset_create_request",
            "DatasetMemberBuilder": ".dataset_member",
            "DatasetUpdateRequestBuilder": ".dataset_update_request",
            "DatasourceNodeRequestBuilder": ".datasource_node_request",
            "DeleteConversationRequestBuilder": ".delete_conversation_request",
            "DocumentFileOptionsBuilder": ".document_file_options",
            "DocumentFileRequestBuilder": ".document_file_request",
            "DocumentFileUpdateOptionsBuilder": ".document_file_update_options",
            "DocumentFileUpdateRequestBuilder": ".document_file_update_request",
            "DocumentMetadataChangeBuilder": ".document_metadata_change",
            "DocumentStatusRequestBuilder": ".document_status_request",
            "DocumentTextRequestBuilder": ".document_text_request",
            "DocumentTextUpdateRequestBuilder": ".document_text_update_request",
            "DocumentZipRequestBuilder": ".document_zip_request",
            "DocumentsMetadataRequestBuilder": ".documents_metadata_request",
            "ExternalRetrievalModelBuilder": ".external_retrieval_model",
            "FeedbackRequestBuilder": ".feedback_request",
            "FileInputBuilder": ".file_input",
            "HumanInputFormRequestBuilder": ".human_input_form_request",
            "KeywordWeightBuilder": ".keyword_weight",
            "LocalFileItemBuilder": ".local_file_item",
            "MetadataConditionBuilder": ".metadata_condition",
            "MetadataFieldRequestBuilder": ".metadata_field_request",
            "MetadataFieldUpdateRequestBuilder": ".metadata_field_update_request",
            "MetadataFilterBuilder": ".metadata_filter",
            "MetadataValueBuilder": ".metadata_value",
            "NewSegmentBuilder": ".new_segment",
            "OnlineDocumentItemBuilder": ".online_document_item",
            "OnlineDocumentPageBuilder": ".online_document_page",
            "OnlineDriveItemBuilder": ".online_drive_item",
            "PipelineFileRequestBuilder": ".pipeline_file_request",
            "PipelineRunRequestBuilder": ".pipeline_run_request",
            "PreProcessingRuleBuilder": ".pre_processing_rule",
            "ProcessRuleBuilder": ".process_rule",
            "RenameConversationRequestBuilder": ".rename_conversation_request",
            "RerankingModelBuilder": ".reranking_model",
            "RetrievalModelBuilder": ".retrieval_model",
            "RetrievalWeightsBuilder": ".retrieval_weights",
            "RetrieveRequestBuilder": ".retrieve_request",
            "SegmentChangeBuilder": ".segment_change",
            "SegmentCreateRequestBuilder": ".segment_create_request",
            "SegmentUpdateRequestBuilder": ".segment_update_request",
            "SegmentationBuilder": ".segmentation",
            "SegmentationRulesBuilder": ".segmentation_rules",
            "StopRequestBuilder": ".stop_request",
            "SummaryIndexSettingBuilder": ".summary_index_setting",
            "TagBindRequestBuilder": ".tag_bind_request",
            "TagCreateRequestBuilder": ".tag_create_request",
            "TagDeleteRequestBuilder": ".tag_delete_request",
            "TagUnbindRequestBuilder": ".tag_unbind_request",
            "TagUpdateRequestBuilder": ".tag_update_request",
            "TextToAudioRequestBuilder": ".text_to_audio_request",
            "UpdateConversationVariableRequestBuilder": ".update_conversation_variable_request",
            "UploadFileRequestBuilder": ".upload_file_request",
            "VectorWeightBuilder": ".vector_weight",
            "WebsiteItemBuilder": ".website_item",
            "WorkflowRunRequestBuilder": ".workflow_run_request",
            "WorkflowStopRequestBuilder": ".workflow_stop_request",
        },
    )
