# Generated from spec/dify. Edit the specification, not this file.
"""Types of dict literals that requests take; each has a model of the same name without Params."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

AnnotationActionParams: TypeAlias = Literal["enable", "disable"]
"""Switches answering by annotations on or off."""


class AnnotationReplyRequestParams(TypedDict):
    """How annotations are found for a question."""

    score_threshold: float
    """How alike a question must be to the annotation's, from 0 to 1; higher is stricter."""
    embedding_provider_name: str
    """Provider of the embedding model, as the workspace names it."""
    embedding_model_name: str
    """Embedding model that compares questions."""


class AnnotationRequestParams(TypedDict):
    """A question, and the answer to give to it."""

    question: str
    """The question, as end users would put it."""
    answer: str
    """The answer to give instead of the model's."""


BuiltInMetadataActionParams: TypeAlias = Literal["enable", "disable"]
"""Switches the built-in metadata fields on or off."""


class ChildChunkRequestParams(TypedDict):
    """Text of a child chunk."""

    content: str
    """The text."""


ConversationSortParams: TypeAlias = Literal["created_at", "-created_at", "updated_at", "-updated_at"]
"""Order of conversations by time; the minus sign puts the newest first."""


class DatasetMemberParams(TypedDict):
    """A member who may use a knowledge base."""

    user_id: str
    """Id of the member's account."""
    role: NotRequired[str]
    """Role of the member. Servers ignore it."""


DatasetPermissionParams: TypeAlias = Literal["only_me", "all_team_members", "partial_members"]
"""Who may see and use a knowledge base: its creator, everyone in the workspace, or the members listed."""


DatasetProviderParams: TypeAlias = Literal["vendor", "external"]
"""Where the chunks live: ``vendor`` in Dify, ``external`` behind an external knowledge API."""


DatasourceTypeParams: TypeAlias = Literal["local_file", "online_document", "website_crawl", "online_drive"]
"""Kind of a data source."""


class DeleteConversationRequestParams(TypedDict):
    """Whose conversation is deleted."""

    user: NotRequired[str]
    """Your name for the end user; only what belongs to this user is found."""


DocumentActionParams: TypeAlias = Literal["enable", "disable", "archive", "un_archive"]
"""What is done to documents."""


DocumentDisplayStatusParams: TypeAlias = Literal[
    "queuing", "indexing", "paused", "error", "available", "disabled", "archived"
]
"""State of a document as people see it."""


DocumentFormParams: TypeAlias = Literal["text_model", "qa_model", "hierarchical_model"]
"""How documents are cut: plain chunks, questions with answers, or parent chunks with child chunks."""


class DocumentStatusRequestParams(TypedDict):
    """Documents to switch or archive."""

    document_ids: list[str]
    """Ids of the documents."""


DocumentIdParams: TypeAlias = str


class DocumentZipRequestParams(TypedDict):
    """Documents to download."""

    document_ids: list[DocumentIdParams]
    """Ids of 1 to 100 documents; the server insists on the form of a UUID."""


class ExternalRetrievalModelParams(TypedDict):
    """Search settings for an external knowledge base."""

    top_k: NotRequired[int | None]
    """Number of results at most."""
    score_threshold: NotRequired[float | None]
    """Lowest score of a result."""
    score_threshold_enabled: NotRequired[bool | None]
    """Whether results below ``score_threshold`` are left out."""


FileTypeParams: TypeAlias = Literal["document", "image", "audio", "video", "custom"]
"""Kind of file."""


class HumanInputFormRequestParams(TypedDict):
    """A filled form."""

    inputs: NotRequired[dict[str, Any]]
    """
    Values by ``output_variable_name`` of the form's fields: text for text and select fields, a file input for a
    file, a list of them for files. All fields are needed.
    """
    action: str
    """``id`` of the chosen button, one of the form's ``user_actions``."""
    user: NotRequired[str]
    """Your name for the end user who submits."""


IndexingTechniqueParams: TypeAlias = Literal["high_quality", "economy"]
"""How a knowledge base is indexed: ``high_quality`` with an embedding model, ``economy`` by keywords only."""


class KeywordWeightParams(TypedDict):
    """Weight of the search by words."""

    keyword_weight: float | None
    """Weight, from 0 to 1."""


class LocalFileItemParams(TypedDict):
    """
    An uploaded file (``local_file``). Newer servers read ``reference``; 1.14.0 reads ``related_id``, which
    newer ones still take.
    """

    reference: NotRequired[str]
    """Id of the upload, as ``pipelines.upload_file`` answered it."""
    related_id: NotRequired[str]
    """The same for 1.14.0."""
    name: NotRequired[str]
    """Title of the document; ``untitled`` when left out."""
    size: NotRequired[int]
    """Length in bytes."""
    extension: NotRequired[str]
    """Extension without a dot."""
    mime_type: NotRequired[str]
    """Content type."""
    type: NotRequired[str]
    """Kind of file."""
    transfer_method: NotRequired[str]
    """How it was given: ``local_file``."""
    url: NotRequired[str]
    """Address of the file; may be empty."""


LogStatusParams: TypeAlias = Literal["succeeded", "failed", "stopped", "running"]
"""
State by which run logs are filtered. Servers refuse ``running`` (400): it is here because older documents
list it.
"""


LogicalOperatorParams: TypeAlias = Literal["and", "or"]
"""Whether all conditions must hold, or any of them."""


MetadataComparisonParams: TypeAlias = Literal[
    "contains",
    "not contains",
    "start with",
    "end with",
    "is",
    "is not",
    "empty",
    "not empty",
    "in",
    "not in",
    "=",
    "≠",
    ">",
    "<",
    "≥",
    "≤",
    "before",
    "after",
]
"""
How a metadata value is compared. Text and lists: ``contains`` to ``not in``. Numbers: the signs. Times:
``before``, ``after``. ``empty`` and ``not empty`` take no value.
"""


class MetadataConditionParams(TypedDict):
    """One condition on a metadata field."""

    name: str
    """Name of the metadata field."""
    comparison_operator: MetadataComparisonParams
    """How to compare."""
    value: NotRequired[str | float | list[str] | None]
    """
    What to compare with: text, a number, or a list of texts for ``in`` and ``not in``. Left out for ``empty``
    and ``not empty``.
    """


class MetadataFieldUpdateRequestParams(TypedDict):
    """A new name for a metadata field."""

    name: str
    """The new name."""


class MetadataFilterParams(TypedDict):
    """Conditions on the metadata of documents."""

    logical_operator: NotRequired[LogicalOperatorParams | None]
    """How the conditions are joined. Servers take ``and`` when it is left out."""
    conditions: NotRequired[list[MetadataConditionParams] | None]
    """The conditions."""


MetadataSelectionParams: TypeAlias = Literal["all", "only", "without"]
"""Whether metadata come with a document, alone, or not."""


MetadataTypeParams: TypeAlias = Literal["string", "number", "time"]
"""Type of the values of a metadata field. Times are numbers: Unix time in seconds."""


class MetadataValueParams(TypedDict):
    """A value of a metadata field."""

    id: str
    """Id of the field."""
    name: str
    """Name of the field."""
    value: NotRequired[str | float | None]
    """The value, fitting the type of the field; times are Unix time in seconds. Null empties it."""


ModelTypeParams: TypeAlias = Literal["llm", "text-embedding", "rerank", "speech2text", "moderation", "tts"]
"""Kind of a model."""


class NewSegmentParams(TypedDict):
    """A chunk to add."""

    content: str
    """Its text, or the question in documents of questions and answers. Must not be blank."""
    answer: NotRequired[str | None]
    """The answer; needed in documents of questions and answers."""
    keywords: NotRequired[list[str] | None]
    """Its keywords."""
    attachment_ids: NotRequired[list[str] | None]
    """Ids of uploaded images, at most 10."""


class OnlineDocumentPageParams(TypedDict):
    """Which page of an online document."""

    page_id: str
    """Id of the page."""
    type: str
    """Kind of page, as the source names it."""
    page_name: NotRequired[str]
    """Title of the document; ``untitled`` when left out."""


OnlineDriveEntryTypeParams: TypeAlias = Literal["file", "folder"]
"""Whether an entry of an online drive is a file, or a folder to be gone through."""


class OnlineDriveItemParams(TypedDict):
    """A file or folder of an online drive (``online_drive``)."""

    id: str
    """Id of the file or folder."""
    type: OnlineDriveEntryTypeParams
    """Which of both."""
    bucket: NotRequired[str]
    """Bucket, for drives that have them."""
    name: NotRequired[str]
    """Name of the file; ``untitled`` when left out."""


ParentModeParams: TypeAlias = Literal["full-doc", "paragraph"]
"""What a parent chunk is: a paragraph, or the whole document."""


PreProcessingRuleNameParams: TypeAlias = Literal["remove_extra_spaces", "remove_stopwords", "remove_urls_emails"]
"""What is cleaned before cutting: runs of spaces and blank lines, stop words, or web and mail addresses."""


ProcessRuleModeParams: TypeAlias = Literal["automatic", "custom", "hierarchical"]
"""
``automatic`` lets the server choose, ``custom`` follows the rules given, ``hierarchical`` makes parent and
child chunks.
"""


RatingParams: TypeAlias = Literal["like", "dislike"]
"""A user's verdict on an answer. Sending null takes the verdict back."""


class RenameConversationRequestParams(TypedDict):
    """A new name for a conversation."""

    name: NotRequired[str]
    """The name. Not needed with ``auto_generate``."""
    auto_generate: NotRequired[bool]
    """Whether a model makes up the name."""
    user: NotRequired[str]
    """Your name for the end user; only what belongs to this user is found."""


RerankingModeParams: TypeAlias = Literal["reranking_model", "weighted_score"]
"""How results are put in order: by a reranking model, or by weights of meaning and words."""


class RerankingModelParams(TypedDict):
    """A reranking model. Servers send empty text when there is none."""

    reranking_provider_name: NotRequired[str | None]
    """Provider of the model."""
    reranking_model_name: NotRequired[str | None]
    """Name of the model."""


SearchMethodParams: TypeAlias = Literal["semantic_search", "full_text_search", "hybrid_search", "keyword_search"]
"""How to search: by meaning, by words, by both, or in the keyword index (the only one for ``economy``)."""


class SegmentChangeParams(TypedDict):
    """What to change in a chunk. What is left out stays."""

    content: NotRequired[str | None]
    """New text, or question."""
    answer: NotRequired[str | None]
    """New answer."""
    keywords: NotRequired[list[str] | None]
    """New keywords."""
    enabled: NotRequired[bool | None]
    """Whether searches look at it."""
    regenerate_child_chunks: NotRequired[bool]
    """Whether its child chunks are made anew from the text."""
    attachment_ids: NotRequired[list[str] | None]
    """Ids of uploaded images, at most 10."""
    summary: NotRequired[str | None]
    """New summary."""


class SegmentCreateRequestParams(TypedDict):
    """Chunks to add."""

    segments: list[NewSegmentParams]
    """The chunks, in order. At least one."""


class SegmentUpdateRequestParams(TypedDict):
    """A change of a chunk."""

    segment: SegmentChangeParams
    """What to change."""


class SegmentationParams(TypedDict):
    """How text is cut."""

    separator: NotRequired[str]
    """Text at which to cut; escapes such as ``\\n`` are understood. Servers take a line break when it is left out."""
    delimiter: NotRequired[str]
    """The same in answers about documents that a pipeline made; not for requests."""
    max_tokens: int
    """Longest chunk."""
    chunk_overlap: NotRequired[int]
    """How much of a chunk the next one repeats. Servers take 0 when it is left out."""


class StopRequestParams(TypedDict):
    """Asks to stop a running generation."""

    user: NotRequired[str]
    """The end user who started it; another user's task is not stopped."""


class SummaryIndexSettingParams(TypedDict):
    """Settings for summaries that a model writes for each chunk and that are indexed too. All null when never set."""

    enable: NotRequired[bool | None]
    """Whether summaries are made."""
    model_name: NotRequired[str | None]
    """Model that writes them."""
    model_provider_name: NotRequired[str | None]
    """Provider of that model."""
    summary_prompt: NotRequired[str | None]
    """Instruction for the model."""


class TagBindRequestParams(TypedDict):
    """Tags to put on a knowledge base."""

    tag_ids: list[str]
    """Ids of the tags. At least one."""
    target_id: str
    """Id of the knowledge base."""


class TagCreateRequestParams(TypedDict):
    """A tag to make."""

    name: str
    """Its name, 1 to 50 characters."""


class TagDeleteRequestParams(TypedDict):
    """A tag to delete."""

    tag_id: str
    """Id of the tag."""


class TagUnbindRequestParams(TypedDict):
    """Tags to take off a knowledge base."""

    target_id: str
    """Id of the knowledge base."""
    tag_ids: NotRequired[list[str]]
    """Ids of the tags, at least one, for servers newer than 1.14.0."""
    tag_id: NotRequired[str]
    """Id of one tag, for servers of any age."""


class TagUpdateRequestParams(TypedDict):
    """A new name for a tag."""

    tag_id: str
    """Id of the tag."""
    name: str
    """New name, 1 to 50 characters."""


class TextToAudioRequestParams(TypedDict):
    """What to read out, and how. Either a text or a message is needed; with both, the message is read."""

    text: NotRequired[str]
    """Words to read out."""
    message_id: NotRequired[str]
    """Message whose answer to read out (a UUID)."""
    voice: NotRequired[str]
    """
    Name of the voice, one of the provider's. Without it the app's own voice speaks (``text_to_speech.voice`` of
    ``app.parameters``).
    """
    streaming: NotRequired[bool]
    """Has no effect on current servers; the provider decides whether the sound comes piece by piece."""
    user: NotRequired[str]
    """Your name for the end user."""


TransferMethodParams: TypeAlias = Literal["remote_url", "local_file"]
"""How a file is given to the server: an address to fetch, or the id of an earlier upload."""


class UpdateConversationVariableRequestParams(TypedDict):
    """A new value for a variable."""

    value: Any
    """The value, of the variable's type: text, number, boolean, object or list."""
    user: NotRequired[str]
    """Your name for the end user; only what belongs to this user is found."""


class VectorWeightParams(TypedDict):
    """Weight of the search by meaning."""

    vector_weight: float | None
    """Weight, from 0 to 1."""
    embedding_provider_name: str | None
    """Provider of the embedding model."""
    embedding_model_name: str | None
    """Name of the embedding model."""


class WebsiteItemParams(TypedDict):
    """A web page (``website_crawl``)."""

    url: str
    """Address of the page."""
    source_url: NotRequired[str]
    """Address of the page as a crawl found it."""
    title: NotRequired[str]
    """Title of the document; ``untitled`` when left out."""
    content: NotRequired[str]
    """Text a crawl found."""
    description: NotRequired[str]
    """Description a crawl found."""


WeightTypeParams: TypeAlias = Literal["semantic_first", "keyword_first", "customized"]
"""Which side of a hybrid search weighs more; ``customized`` uses the weights given."""


class WorkflowStopRequestParams(TypedDict):
    """Asks to stop a run."""

    user: NotRequired[str]
    """Your name for the end user; needed, but not compared with who started the run."""


class DatasourceNodeRequestParams(TypedDict):
    """A reading from a data source."""

    inputs: dict[str, Any]
    """Values for the variables of the source; may be empty."""
    datasource_type: DatasourceTypeParams
    """Kind of the source."""
    credential_id: NotRequired[str | None]
    """Credential to use; the default one when left out."""
    is_published: bool
    """Whether to use the published pipeline (true) or the draft (false)."""


class DocumentMetadataChangeParams(TypedDict):
    """Metadata values to set in one document."""

    document_id: str
    """Id of the document."""
    metadata_list: list[MetadataValueParams]
    """The values."""
    partial_update: NotRequired[bool]
    """Whether values of other fields stay. Servers take false when it is left out: they are removed."""


class DocumentsMetadataRequestParams(TypedDict):
    """Metadata values to set."""

    operation_data: list[DocumentMetadataChangeParams]
    """One entry per document."""


class FeedbackRequestParams(TypedDict):
    """An end user's rating of an answer."""

    rating: NotRequired[RatingParams | None]
    """``like`` or ``dislike``; null, or nothing at all, takes an earlier rating back."""
    content: NotRequired[str | None]
    """What the end user has to say about it."""
    user: NotRequired[str]
    """Your name for the end user who rates; the message must be theirs."""


class FileInputParams(TypedDict):
    """
    A file given to an app with a question or a run: either an address the server fetches, or the id of an
    earlier upload.
    """

    type: FileTypeParams
    """Kind of file; the app must allow it."""
    transfer_method: TransferMethodParams
    """``remote_url`` goes with ``url``, ``local_file`` with ``upload_file_id``."""
    url: NotRequired[str]
    """Address of the file, reachable by the server. Only with ``remote_url``."""
    upload_file_id: NotRequired[str]
    """The ``id`` that the upload of the file answered. Only with ``local_file``."""


class MetadataFieldRequestParams(TypedDict):
    """A metadata field to make."""

    type: MetadataTypeParams
    """Type of its values; it cannot be changed later."""
    name: str
    """Its name."""


class OnlineDocumentItemParams(TypedDict):
    """A page of an online document (``online_document``)."""

    workspace_id: str
    """Workspace of the page on the other side."""
    page: OnlineDocumentPageParams
    """The page."""
    credential_id: NotRequired[str]
    """Credential to read it with; the default one when left out."""


class PreProcessingRuleParams(TypedDict):
    """One step of cleaning, on or off."""

    id: PreProcessingRuleNameParams
    """What is cleaned."""
    enabled: bool
    """Whether this step is done."""


class RetrievalWeightsParams(TypedDict):
    """Weights of the two sides of a hybrid search."""

    weight_type: NotRequired[WeightTypeParams | None]
    """Which side weighs more."""
    vector_setting: NotRequired[VectorWeightParams | None]
    """The side of meaning."""
    keyword_setting: NotRequired[KeywordWeightParams | None]
    """The side of words."""


class SegmentationRulesParams(TypedDict):
    """Rules of cleaning and cutting."""

    pre_processing_rules: NotRequired[list[PreProcessingRuleParams] | None]
    """What to clean before cutting."""
    segmentation: NotRequired[SegmentationParams | None]
    """How to cut, or how to cut parent chunks."""
    parent_mode: NotRequired[ParentModeParams | None]
    """What a parent chunk is, for ``hierarchical``."""
    subchunk_segmentation: NotRequired[SegmentationParams | None]
    """How to cut child chunks, for ``hierarchical``."""


class WorkflowRunRequestParams(TypedDict):
    """What a workflow is started with."""

    inputs: NotRequired[dict[str, Any]]
    """
    Values of the start node's variables, by name; ``app.parameters`` tells which there are. A file variable
    takes a file input, a file list a list of them.
    """
    files: NotRequired[list[FileInputParams]]
    """Files of the run as a whole, for apps that take them besides their variables."""
    user: NotRequired[str]
    """
    Your name for the end user. Runs and uploaded files belong to it: later calls find them under the same name
    only.
    """


class ChatRequestParams(TypedDict):
    """A question to a chat, agent or chatflow app."""

    query: str
    """What the user asks."""
    inputs: NotRequired[dict[str, Any]]
    """
    Values for the variables of the app's form, by name; ``parameters`` of the app lists them. For file
    variables give file inputs. A running conversation keeps the values it began with.
    """
    user: NotRequired[str]
    """
    Your name for the end user. Conversations, messages and uploads belong to it: later calls find them under
    the same name only.
    """
    conversation_id: NotRequired[str]
    """Conversation to continue; leave it out to start one."""
    files: NotRequired[list[FileInputParams]]
    """Files that go with the question; the app must have them enabled."""
    auto_generate_name: NotRequired[bool]
    """Whether a model makes up a title for a new conversation."""
    workflow_id: NotRequired[str]
    """Published version of a chatflow to run; the newest if left out."""


class CompletionRequestParams(TypedDict):
    """What a completion app writes about."""

    inputs: NotRequired[dict[str, Any]]
    """
    Values for the variables of the app's form, by name; most apps have one called ``query``. For file variables
    give file inputs.
    """
    user: NotRequired[str]
    """
    Your name for the end user. Messages and uploads belong to it: later calls find them under the same name
    only.
    """
    query: NotRequired[str]
    """Text of the prompt, for apps whose form has no variable for it."""
    files: NotRequired[list[FileInputParams]]
    """Files that go with the question; the app must have them enabled."""


DatasourceItemParams: TypeAlias = (
    OnlineDocumentItemParams | OnlineDriveItemParams | WebsiteItemParams | LocalFileItemParams
)
"""Something to run a pipeline on; the kind follows ``datasource_type``."""


class PipelineRunRequestParams(TypedDict):
    """A run of a pipeline."""

    inputs: dict[str, Any]
    """Values for the variables of the pipeline; may be empty."""
    datasource_type: DatasourceTypeParams
    """Kind of the data source; decides what the entries below are."""
    datasource_info_list: list[DatasourceItemParams]
    """What to run on, one entry per document."""
    start_node_id: str
    """Node of the data source to start from, as ``pipelines.datasource_plugins`` gives it."""
    is_published: bool
    """Whether to run the published pipeline (true) or the draft (false)."""


class ProcessRuleParams(TypedDict):
    """How a document is cleaned and cut."""

    mode: ProcessRuleModeParams
    """Who decides, and whether chunks have children."""
    rules: NotRequired[SegmentationRulesParams | None]
    """The rules; needed for ``custom`` and ``hierarchical``, ignored for ``automatic``."""


class RetrievalModelParams(TypedDict):
    """Search settings of a knowledge base, a document or one call."""

    search_method: SearchMethodParams
    """How to search."""
    reranking_enable: bool
    """Whether results are reranked."""
    reranking_mode: NotRequired[RerankingModeParams | None]
    """How they are reranked; needed when ``reranking_enable`` is true."""
    reranking_model: NotRequired[RerankingModelParams | None]
    """The reranking model, for the mode ``reranking_model``."""
    weights: NotRequired[RetrievalWeightsParams | None]
    """The weights, for the mode ``weighted_score``."""
    top_k: int
    """Number of results at most."""
    score_threshold_enabled: bool
    """Whether results below ``score_threshold`` are left out."""
    score_threshold: NotRequired[float | None]
    """Lowest score of a result, from 0 to 1."""
    metadata_filtering_conditions: NotRequired[MetadataFilterParams | None]
    """Search only in documents whose metadata fit. Not sent back by servers."""


class RetrieveRequestParams(TypedDict):
    """A question to a knowledge base."""

    query: str
    """The question, at most 250 characters."""
    retrieval_model: NotRequired[RetrievalModelParams | None]
    """How to search; the knowledge base's own settings when left out."""
    external_retrieval_model: NotRequired[ExternalRetrievalModelParams | None]
    """How to search an external knowledge base."""
    attachment_ids: NotRequired[list[str] | None]
    """Ids of uploaded images to search with, for multimodal knowledge bases."""


class DatasetCreateRequestParams(TypedDict):
    """A knowledge base to make."""

    name: str
    """Name, 1 to 40 characters, free in the workspace."""
    description: NotRequired[str]
    """What it is about, at most 400 characters."""
    indexing_technique: NotRequired[IndexingTechniqueParams | None]
    """How it is to be indexed."""
    permission: NotRequired[DatasetPermissionParams | None]
    """Who may use it. Servers take ``only_me`` when it is left out."""
    provider: NotRequired[DatasetProviderParams]
    """
    ``external`` needs ``external_knowledge_api_id`` and ``external_knowledge_id``. Servers take ``vendor`` when
    it is left out.
    """
    external_knowledge_api_id: NotRequired[str | None]
    """Id of the connection to an external knowledge API."""
    external_knowledge_id: NotRequired[str | None]
    """Id of the knowledge base on the other side of that connection."""
    embedding_model: NotRequired[str | None]
    """Embedding model for ``high_quality``; the workspace's own choice when left out."""
    embedding_model_provider: NotRequired[str | None]
    """Provider of the embedding model, as ``models.list`` names it."""
    retrieval_model: NotRequired[RetrievalModelParams | None]
    """Search settings used when a call or an app brings none."""
    summary_index_setting: NotRequired[SummaryIndexSettingParams | None]
    """Settings for summaries of chunks."""


class DatasetUpdateRequestParams(TypedDict):
    """Settings of a knowledge base to change. What is left out stays."""

    name: NotRequired[str | None]
    """New name, 1 to 40 characters."""
    description: NotRequired[str | None]
    """New description, at most 400 characters."""
    indexing_technique: NotRequired[IndexingTechniqueParams | None]
    """How it is to be indexed."""
    permission: NotRequired[DatasetPermissionParams | None]
    """Who may use it."""
    partial_member_list: NotRequired[list[DatasetMemberParams] | None]
    """Who may use it, with the permission ``partial_members``. Replaces the list."""
    embedding_model: NotRequired[str | None]
    """Embedding model; a new one re-indexes everything."""
    embedding_model_provider: NotRequired[str | None]
    """Provider of the embedding model."""
    retrieval_model: NotRequired[RetrievalModelParams | None]
    """Search settings used when a call or an app brings none."""
    external_retrieval_model: NotRequired[ExternalRetrievalModelParams | None]
    """Search settings for an external knowledge base."""
    external_knowledge_id: NotRequired[str | None]
    """Id of the knowledge base on the other side of the connection."""
    external_knowledge_api_id: NotRequired[str | None]
    """Id of the connection to an external knowledge API."""


class DocumentFileOptionsParams(TypedDict):
    """Settings of a document made from a file. Its name is the name of the file."""

    indexing_technique: NotRequired[IndexingTechniqueParams | None]
    """How to index; needed for the first document of a knowledge base."""
    doc_form: NotRequired[DocumentFormParams]
    """How to cut the document. Servers take ``text_model`` when it is left out; it must fit the knowledge base."""
    doc_language: NotRequired[str]
    """Its language. Servers take ``English`` when it is left out."""
    process_rule: NotRequired[ProcessRuleParams | None]
    """How to clean and cut the text; needed for the first document of a knowledge base."""
    retrieval_model: NotRequired[RetrievalModelParams | None]
    """Search settings of the knowledge base, set with its first document."""
    embedding_model: NotRequired[str | None]
    """Embedding model, set with the first document."""
    embedding_model_provider: NotRequired[str | None]
    """Provider of the embedding model."""
    original_document_id: NotRequired[str | None]
    """Id of a document that this one replaces."""


class DocumentFileUpdateOptionsParams(TypedDict):
    """Settings of a document to change."""

    name: NotRequired[str | None]
    """New name."""
    doc_form: NotRequired[DocumentFormParams]
    """How to cut the document. Servers take ``text_model`` when it is left out; it must fit the knowledge base."""
    doc_language: NotRequired[str]
    """Its language. Servers take ``English`` when it is left out."""
    process_rule: NotRequired[ProcessRuleParams | None]
    """How to clean and cut the text; needed when there is no file."""
    retrieval_model: NotRequired[RetrievalModelParams | None]
    """Search settings of the knowledge base."""
    embedding_model: NotRequired[str | None]
    """Embedding model."""
    embedding_model_provider: NotRequired[str | None]
    """Provider of the embedding model."""


class DocumentTextRequestParams(TypedDict):
    """A document to make from text."""

    name: str
    """Name of the document."""
    text: str
    """Its text."""
    indexing_technique: NotRequired[IndexingTechniqueParams | None]
    """How to index; needed for the first document of a knowledge base."""
    doc_form: NotRequired[DocumentFormParams]
    """How to cut the document. Servers take ``text_model`` when it is left out; it must fit the knowledge base."""
    doc_language: NotRequired[str]
    """Its language. Servers take ``English`` when it is left out."""
    process_rule: NotRequired[ProcessRuleParams | None]
    """How to clean and cut the text; needed for the first document of a knowledge base."""
    retrieval_model: NotRequired[RetrievalModelParams | None]
    """Search settings of the knowledge base, set with its first document."""
    embedding_model: NotRequired[str | None]
    """Embedding model, set with the first document."""
    embedding_model_provider: NotRequired[str | None]
    """Provider of the embedding model."""
    original_document_id: NotRequired[str | None]
    """Id of a document that this one replaces."""


class DocumentTextUpdateRequestParams(TypedDict):
    """New text or settings of a document."""

    name: NotRequired[str]
    """New name; needed beside ``text``."""
    text: NotRequired[str]
    """New text."""
    doc_form: NotRequired[DocumentFormParams]
    """How to cut the document. Servers take ``text_model`` when it is left out; it must fit the knowledge base."""
    doc_language: NotRequired[str]
    """Its language. Servers take ``English`` when it is left out."""
    process_rule: NotRequired[ProcessRuleParams]
    """How to clean and cut the text; needed when there is no text."""
    retrieval_model: NotRequired[RetrievalModelParams]
    """Search settings of the knowledge base."""
