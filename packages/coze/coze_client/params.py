# Generated from spec/coze. Edit the specification, not this file.
"""Types of dict literals that requests take; each has a model of the same name without Params."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict


class BotKnowledgeParams(TypedDict):
    """What a bot knows."""

    dataset_ids: NotRequired[list[str]]
    """Its knowledge bases."""
    auto_call: NotRequired[bool]
    """Whether they are searched without being asked to."""
    search_strategy: NotRequired[int]
    """0 by meaning, 1 by both, 20 by words."""


class BotPublicationParams(TypedDict):
    """Where to publish a bot."""

    bot_id: str
    """The bot."""
    connector_ids: NotRequired[list[str]]
    """Channels; ``1024`` is the API."""


class BotWithdrawalParams(TypedDict):
    """Where to take a bot out."""

    connector_id: str
    """The channel; ``1024`` is the API."""
    unpublish_reason: NotRequired[str]
    """Why."""


CacheTypeParams: TypeAlias = Literal["closed", "prefix"]
"""Whether common beginnings of requests are kept."""


class ChatCancellationParams(TypedDict):
    """A chat to cancel."""

    conversation_id: str
    """Its conversation."""
    chat_id: str
    """The chat."""


class ChatPlaceParams(TypedDict):
    """Where a user is."""

    latitude: NotRequired[str]
    """Latitude, in degrees."""
    longitude: NotRequired[str]
    """Longitude, in degrees."""


ChatVersionParams: TypeAlias = Literal["published_online", "unpublished_draft"]
"""Which form of a bot answers."""


ContentTypeParams: TypeAlias = Literal["text", "object_string", "card", "audio"]
"""What the content of a message is."""


class ConversationChangeParams(TypedDict):
    """A change of a conversation."""

    name: NotRequired[str]
    """Its new name."""


FeedbackTypeParams: TypeAlias = Literal["like", "unlike"]
"""Good or bad."""


class MessageChangeParams(TypedDict):
    """A change of a message."""

    content: NotRequired[str]
    """Text, or the JSON text of a list of parts."""
    content_type: NotRequired[ContentTypeParams]
    """What the content is."""
    meta_data: NotRequired[dict[str, str]]
    """At most 16 texts of your own, by name."""


MessageOrderParams: TypeAlias = Literal["asc", "desc"]
"""Oldest or newest first."""


class MessageSearchParams(TypedDict):
    """Which messages are listed."""

    order: NotRequired[MessageOrderParams]
    """Oldest or newest first."""
    chat_id: NotRequired[str]
    """Those of one chat."""
    before_id: NotRequired[str]
    """Those before this one."""
    after_id: NotRequired[str]
    """Those after this one."""
    limit: NotRequired[int]
    """Messages per page."""
    include_middle_message: NotRequired[bool]
    """Whether steps of the run are listed, too."""


MessageTypeParams: TypeAlias = Literal[
    "question", "answer", "function_call", "tool_output", "tool_response", "follow_up", "verbose", "knowledge", ""
]
"""What a message is for."""


class OnboardingInfoParams(TypedDict):
    """How a conversation begins."""

    prologue: NotRequired[str]
    """What the bot says first."""
    suggested_questions: NotRequired[list[str]]
    """Questions to begin with."""


class PluginIdParams(TypedDict):
    """A tool of a plugin."""

    plugin_id: str
    """The plugin."""
    api_id: str
    """Its tool."""


class PluginIdListParams(TypedDict):
    """Plugins a bot may use."""

    id_list: NotRequired[list[PluginIdParams]]
    """The plugins."""


class PromptInfoParams(TypedDict):
    """What the model is told about its part."""

    prompt: NotRequired[str]
    """The text."""


PublishStatusParams: TypeAlias = Literal["all", "published_online", "published_draft", "unpublished_draft"]
"""Which versions are listed."""


ResponseFormatParams: TypeAlias = Literal["text", "markdown", "json"]
"""Form of a model's answers."""


RoleParams: TypeAlias = Literal["user", "assistant"]
"""Who says something."""


class ShortcutCommandParams(TypedDict):
    """A command of a bot."""

    command_id: str
    """The command."""
    parameters: NotRequired[dict[str, str]]
    """Its values."""


SortOrderParams: TypeAlias = Literal["ASC", "DESC"]
"""Oldest or newest first."""


SuggestReplyModeParams: TypeAlias = Literal["disable", "enable", "customized"]
"""Whether questions are proposed."""


class ToolOutputParams(TypedDict):
    """What a tool gave."""

    tool_call_id: str
    """The call."""
    output: str
    """What it gave, often as JSON text."""


class ToolOutputsParams(TypedDict):
    """What tools gave."""

    tool_outputs: list[ToolOutputParams]
    """One for each call."""


class WorkflowIdParams(TypedDict):
    """A workflow."""

    id: str
    """Its id."""


class WorkflowIdListParams(TypedDict):
    """Workflows a bot may run."""

    ids: NotRequired[list[WorkflowIdParams]]
    """The workflows."""


WorkflowModeParams: TypeAlias = Literal["workflow", "chatflow"]
"""Workflow or chatflow."""


class WorkflowResumptionParams(TypedDict):
    """The answer to what a run waits for."""

    workflow_id: str
    """The workflow."""
    event_id: str
    """What it waits for."""
    resume_data: str
    """The answer."""
    interrupt_type: int
    """What asks: 2 a question, 5 an input, 6 a plugin of your program, 7 a plugin that signs in."""


class WorkflowRunRequestParams(TypedDict):
    """A run to make."""

    workflow_id: str
    """The workflow."""
    parameters: NotRequired[dict[str, Any]]
    """What it is given."""
    bot_id: NotRequired[str]
    """Bot it runs for, if its nodes need one."""
    app_id: NotRequired[str]
    """App it runs for, if its nodes need one."""
    ext: NotRequired[dict[str, str]]
    """``latitude``, ``longitude`` and ``user_id`` of the end user."""
    is_async: NotRequired[bool]
    """Whether it runs in the background."""
    workflow_version: NotRequired[str]
    """Which version runs."""
    connector_id: NotRequired[str]
    """Channel; ``1024`` is the API."""


class WorkflowStreamRequestParams(TypedDict):
    """A run to make and to follow."""

    workflow_id: str
    """The workflow."""
    parameters: NotRequired[dict[str, Any]]
    """What it is given."""
    bot_id: NotRequired[str]
    """Bot it runs for, if its nodes need one."""
    app_id: NotRequired[str]
    """App it runs for, if its nodes need one."""
    ext: NotRequired[dict[str, str]]
    """``latitude``, ``longitude`` and ``user_id`` of the end user."""
    workflow_version: NotRequired[str]
    """Which version runs."""
    connector_id: NotRequired[str]
    """Channel; ``1024`` is the API."""


class EnterMessageParams(TypedDict):
    """A message that is sent. The functions ``user_text``, ``user_parts`` and ``assistant_text`` make them."""

    role: RoleParams
    """Who says it."""
    type: NotRequired[MessageTypeParams]
    """What it is for."""
    content: NotRequired[str]
    """Text, or the JSON text of a list of parts."""
    content_type: NotRequired[ContentTypeParams]
    """What the content is."""
    meta_data: NotRequired[dict[str, str]]
    """At most 16 texts of your own, by name."""


class FeedbackParams(TypedDict):
    """What somebody thinks of a message."""

    feedback_type: FeedbackTypeParams
    """Good or bad."""
    reason_types: NotRequired[list[str]]
    """Why."""
    comment: NotRequired[str]
    """Why in words."""


class MessageCreationParams(TypedDict):
    """A message to add."""

    role: RoleParams
    """Who says it."""
    content: str
    """Text, or the JSON text of a list of parts."""
    content_type: ContentTypeParams
    """What the content is."""
    meta_data: NotRequired[dict[str, str]]
    """At most 16 texts of your own, by name."""


class ModelInfoParams(TypedDict):
    """A model and how it is asked."""

    model_id: str
    """The model."""
    model_name: NotRequired[str]
    """Its name."""
    temperature: NotRequired[float]
    """How free it is."""
    top_k: NotRequired[int]
    """How many words it chooses from."""
    top_p: NotRequired[float]
    """How much likelihood it chooses from."""
    max_tokens: NotRequired[int]
    """Most tokens of an answer."""
    context_round: NotRequired[int]
    """Rounds of the conversation it is shown."""
    response_format: NotRequired[ResponseFormatParams]
    """Form of its answers."""
    cache_type: NotRequired[CacheTypeParams]
    """Whether common beginnings are kept."""
    presence_penalty: NotRequired[float]
    """Against subjects that were there."""
    frequency_penalty: NotRequired[float]
    """Against words that were there."""
    parameters: NotRequired[dict[str, str]]
    """What only some models have."""
    sp_anti_leak: NotRequired[bool]
    """Whether its prompt is protected."""
    sp_current_time: NotRequired[bool]
    """Whether it is told the time."""


class SuggestReplyInfoParams(TypedDict):
    """Whether the bot proposes questions after an answer."""

    reply_mode: NotRequired[SuggestReplyModeParams]
    """Whether it does."""
    customized_prompt: NotRequired[str]
    """With ``customized``: how."""


class WorkflowChatRequestParams(TypedDict):
    """A chat with a chatflow."""

    workflow_id: str
    """The chatflow."""
    additional_messages: list[EnterMessageParams]
    """What is said; the last one is the question."""
    parameters: NotRequired[dict[str, Any]]
    """What it is given."""
    app_id: NotRequired[str]
    """App it runs for."""
    bot_id: NotRequired[str]
    """Bot it runs for."""
    conversation_id: NotRequired[str]
    """Conversation to go on with."""
    ext: NotRequired[dict[str, str]]
    """``latitude``, ``longitude`` and ``user_id`` of the end user."""


class BotChangeParams(TypedDict):
    """A change of a bot's draft."""

    bot_id: str
    """The bot."""
    name: NotRequired[str]
    """Its name."""
    description: NotRequired[str]
    """What it is for."""
    icon_file_id: NotRequired[str]
    """Uploaded file with its picture."""
    prompt_info: NotRequired[PromptInfoParams]
    """What the model is told."""
    onboarding_info: NotRequired[OnboardingInfoParams]
    """How it begins."""
    knowledge: NotRequired[BotKnowledgeParams]
    """What it knows."""
    suggest_reply_info: NotRequired[SuggestReplyInfoParams]
    """Whether it proposes questions."""
    model_info_config: NotRequired[ModelInfoParams]
    """The model and how it is asked."""


class BotCreationParams(TypedDict):
    """A bot to make."""

    space_id: str
    """Workspace of the bot."""
    name: str
    """Its name."""
    description: NotRequired[str]
    """What it is for."""
    icon_file_id: NotRequired[str]
    """Uploaded file with its picture."""
    prompt_info: NotRequired[PromptInfoParams]
    """What the model is told."""
    onboarding_info: NotRequired[OnboardingInfoParams]
    """How it begins."""
    suggest_reply_info: NotRequired[SuggestReplyInfoParams]
    """Whether it proposes questions."""
    model_info_config: NotRequired[ModelInfoParams]
    """The model and how it is asked."""
    plugin_id_list: NotRequired[PluginIdListParams]
    """Plugins it may use."""
    workflow_id_list: NotRequired[WorkflowIdListParams]
    """Workflows it may run."""


class ChatRequestParams(TypedDict):
    """A chat to begin."""

    bot_id: str
    """The bot."""
    user_id: NotRequired[str]
    """Your name for the end user."""
    additional_messages: NotRequired[list[EnterMessageParams]]
    """What is said; the last one is the question."""
    auto_save_history: NotRequired[bool]
    """
    Whether the round becomes part of the conversation. The server's default is true; chats that are asked for
    later need it.
    """
    custom_variables: NotRequired[dict[str, str]]
    """Values of the prompt's variables."""
    meta_data: NotRequired[dict[str, str]]
    """At most 16 texts of your own, by name."""
    parameters: NotRequired[dict[str, Any]]
    """Values for the workflow of the bot."""
    enable_card: NotRequired[bool]
    """Whether answers may be cards."""
    extra_params: NotRequired[ChatPlaceParams]
    """Where the user is."""
    shortcut_command: NotRequired[ShortcutCommandParams]
    """Command of the bot that is called."""
    publish_status: NotRequired[ChatVersionParams]
    """Which form of the bot answers."""
    bot_version: NotRequired[str]
    """Which published version answers."""


class ConversationCreationParams(TypedDict):
    """A conversation to begin."""

    messages: NotRequired[list[EnterMessageParams]]
    """What was said already."""
    meta_data: NotRequired[dict[str, str]]
    """At most 16 texts of your own, by name."""
    bot_id: NotRequired[str]
    """Bot it is with; others do not see it then."""
    name: NotRequired[str]
    """Its name."""
    connector_id: NotRequired[str]
    """Channel; ``1024`` is the API."""
