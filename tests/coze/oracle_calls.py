"""The 37 operations that both clients have, each as a call of ours, a call of theirs, and what the server answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from coze_client import file_part, image_part, text_part, user_parts, user_text

from .oracle_side import bots_module, chat_module, cozepy


@dataclass(frozen=True)
class Call:
    """One call of both clients."""

    operation: str
    """Id of the operation in the specification."""
    ours: str
    """Our call by its name."""
    arguments: Mapping[str, Any]
    theirs: Callable[[Any], Any]
    answer: str
    """Name of the answer; see the tests."""
    kind: str = "value"
    """``value``, ``pages`` or ``stream``."""
    quirks: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What the other client sends otherwise, by name of the request's part: we do not copy that."""
    unknown: tuple[str, ...] = ()
    """Members that only the other client makes up."""


IDS: Final = {"conversation_id": "talk-1", "chat_id": "chat-1"}
MESSAGE: Final = {"conversation_id": "talk-1", "message_id": "message-1"}
OUR_PARTS: Final = [text_part("What?"), image_part(file_id="f"), file_part(file_url="https://f")]
TOOLS: Final = [{"tool_call_id": "call-1", "output": "wet"}]
RESUME: Final = {"workflow_id": "w", "event_id": "e", "resume_data": "Ulm", "interrupt_type": 2}
FLOWS: Final = {"workspace_id": "s", "workflow_mode": "chatflow", "app_id": "a", "publish_status": "all"}
QUESTION: Final = user_text("Rain?", meta_data={"a": "b"})
RUN: Final = {"workflow_id": "w", "parameters": {"a": [1, None]}, "bot_id": "b", "ext": {"user_id": "u"}}


def their_question() -> Any:
    """A question in text."""
    return chat_module.Message.build_user_question_text("Rain?", {"a": "b"})


def their_parts() -> Any:
    """A question of several parts."""
    make = chat_module.MessageObjectString
    parts = [make.build_text("What?"), make.build_image(file_id="f"), make.build_file(file_url="https://f")]
    return chat_module.Message.build_user_question_objects(parts)


def their_tools() -> Any:
    """Outputs of tools."""
    return [chat_module.ToolOutput(**tool) for tool in TOOLS]


def submit(chat: Any, *, stream: bool) -> Any:
    """Their call that gives outputs of tools, which is written otherwise in their asynchronous client."""
    if not hasattr(chat, "submit_tool_outputs_stream"):
        return chat.submit_tool_outputs(**IDS, tool_outputs=their_tools(), stream=stream)
    call = chat.submit_tool_outputs_stream if stream else chat.submit_tool_outputs
    return call(**IDS, tool_outputs=their_tools())


CHAT: Final = {
    "bot_id": "b",
    "user_id": "u",
    "additional_messages": [QUESTION, user_parts(OUR_PARTS)],
    "conversation_id": "talk-1",
    "custom_variables": {"city": "Ulm"},
    "auto_save_history": True,
    "meta_data": {"m": "n"},
    "parameters": {"p": {"q": 1}},
}
"""Our arguments of a chat; theirs are the same but for the messages."""


def their_chat() -> dict[str, Any]:
    """Their arguments of a chat."""
    return {**CHAT, "additional_messages": [their_question(), their_parts()]}


BOT: Final = {"name": "n", "description": "d", "icon_file_id": "i"}

CALLS: Final = (
    Call(
        "createBot",
        "bots.create",
        {
            **BOT,
            "space_id": "s",
            "prompt_info": {"prompt": "p"},
            "onboarding_info": {"prologue": "Hi", "suggested_questions": ["a"]},
            "suggest_reply_info": {"reply_mode": "customized", "customized_prompt": "c"},
            "model_info_config": {"model_id": "m", "temperature": 0.5, "response_format": "json"},
            "plugin_id_list": {"id_list": [{"plugin_id": "p", "api_id": "a"}]},
            "workflow_id_list": {"ids": [{"id": "w"}]},
        },
        lambda coze: coze.bots.create(
            **BOT,
            space_id="s",
            prompt_info=cozepy.BotPromptInfo(prompt="p"),
            onboarding_info=cozepy.BotOnboardingInfo(prologue="Hi", suggested_questions=["a"]),
            suggest_reply_info=cozepy.BotSuggestReplyInfo(reply_mode="customized", customized_prompt="c"),
            model_info_config=cozepy.BotModelInfo(model_id="m", temperature=0.5, response_format="json"),
            plugin_id_list=bots_module.PluginIDList(
                id_list=[bots_module.PluginIDList.PluginIDInfo(plugin_id="p", api_id="a")]
            ),
            workflow_id_list=bots_module.WorkflowIDList(ids=[bots_module.WorkflowIDList.WorkflowIDInfo(id="w")]),
        ),
        "bot",
    ),  # fmt: skip
    Call(
        "updateBot",
        "bots.update",
        {**BOT, "bot_id": "b", "knowledge": {"dataset_ids": ["1"], "auto_call": False, "search_strategy": 20}},
        lambda coze: coze.bots.update(
            **BOT,
            bot_id="b",
            knowledge=cozepy.BotKnowledge(dataset_ids=["1"], auto_call=False, search_strategy=20),
        ),
        "nothing",
    ),
    Call("publishBot", "bots.publish", {"bot_id": "b"}, lambda coze: coze.bots.publish(bot_id="b"), "bot"),
    Call(
        "unpublishBot",
        "bots.unpublish",
        {"bot_id": "b", "connector_id": "1024", "unpublish_reason": "r"},
        lambda coze: coze.bots.unpublish(bot_id="b", connector_id="1024", unpublish_reason="r"),
        "nothing",
        quirks={"body": {"bot_id": "b"}},
    ),
    Call("getOnlineBot", "bots.get_online", {"bot_id": "b"}, lambda coze: coze.bots.retrieve(bot_id="b"), "bot"),
    Call(
        "getBot",
        "bots.get",
        {"bot_id": "b", "is_published": False},
        lambda coze: coze.bots.retrieve(bot_id="b", is_published=False, use_api_version=2),
        "bot",
    ),
    Call(
        "listPublishedBots",
        "bots.iter_published",
        {"space_id": "s", "page_index": 1, "page_size": 1},
        lambda coze: coze.bots.list(space_id="s", page_num=1, page_size=1),
        "published bots",
        "pages",
        unknown=("id", "name", "is_published", "updated_at", "owner_user_id", "published_at", "folder_id"),
    ),
    Call(
        "listBots",
        "bots.iter",
        {"workspace_id": "s", "publish_status": "all", "connector_id": "1024", "page_num": 1, "page_size": 1},
        lambda coze: coze.bots.list(
            space_id="s",
            publish_status=cozepy.PublishStatus.ALL,
            connector_id="1024",
            page_num=1,
            page_size=1,
            use_api_version=2,
        ),
        "bots",
        "pages",
        quirks={"query": {"page_num": "page_index"}},
        unknown=("bot_id", "bot_name", "publish_time"),
    ),  # fmt: skip
    Call("createChat", "chat.create", CHAT, lambda coze: coze.chat.create(**their_chat()), "chat"),
    Call(
        "createChat",
        "chat.stream",
        {**CHAT, "enable_card": True},
        lambda coze: coze.chat.stream(**their_chat(), enable_card=True),
        "chat events",
        "stream",
    ),
    Call("getChat", "chat.get", IDS, lambda coze: coze.chat.retrieve(**IDS), "chat", quirks={"method": "POST"}),
    Call("cancelChat", "chat.cancel", IDS, lambda coze: coze.chat.cancel(**IDS), "chat"),
    Call(
        "submitToolOutputs",
        "chat.submit_tool_outputs",
        {**IDS, "tool_outputs": TOOLS},
        lambda coze: submit(coze.chat, stream=False),
        "chat",
    ),
    Call(
        "submitToolOutputs",
        "chat.stream_tool_outputs",
        {**IDS, "tool_outputs": TOOLS},
        lambda coze: submit(coze.chat, stream=True),
        "chat events",
        "stream",
    ),
    Call("listChatMessages", "chat.messages.list", IDS, lambda coze: coze.chat.messages.list(**IDS), "messages"),
    Call(
        "createConversation",
        "conversations.create",
        {
            "bot_id": "b",
            "name": "n",
            "connector_id": "1024",
            "meta_data": {"a": "b"},
            "messages": [user_text("Rain?", meta_data={"a": "b"})],
        },
        lambda coze: coze.conversations.create(
            bot_id="b", name="n", connector_id="1024", meta_data={"a": "b"}, messages=[their_question()]
        ),
        "conversation",
    ),
    Call(
        "getConversation",
        "conversations.get",
        {"conversation_id": "talk-1"},
        lambda coze: coze.conversations.retrieve(conversation_id="talk-1"),
        "conversation",
    ),
    Call(
        "updateConversation",
        "conversations.update",
        {"conversation_id": "talk-1", "name": "n"},
        lambda coze: coze.conversations.update(conversation_id="talk-1", name="n"),
        "conversation",
    ),
    Call(
        "deleteConversation",
        "conversations.delete",
        {"conversation_id": "talk-1"},
        lambda coze: coze.conversations.delete(conversation_id="talk-1"),
        "nothing",
    ),
    Call(
        "listConversations",
        "conversations.iter",
        {"bot_id": "b", "page_num": 1, "page_size": 2},
        lambda coze: coze.conversations.list(bot_id="b", page_num=1, page_size=2),
        "conversations",
        "pages",
    ),
    Call(
        "clearConversation",
        "conversations.clear",
        {"conversation_id": "talk-1"},
        lambda coze: coze.conversations.clear(conversation_id="talk-1"),
        "section",
    ),
    Call(
        "createMessage",
        "conversations.messages.create",
        {"conversation_id": "talk-1", "role": "user", "content": "Hi", "content_type": "text", "meta_data": {"a": "b"}},
        lambda coze: coze.conversations.messages.create(
            conversation_id="talk-1",
            role=cozepy.MessageRole.USER,
            content="Hi",
            content_type=cozepy.MessageContentType.TEXT,
            meta_data={"a": "b"},
        ),
        "message",
    ),  # fmt: skip
    Call(
        "getMessage",
        "conversations.messages.get",
        MESSAGE,
        lambda coze: coze.conversations.messages.retrieve(**MESSAGE),
        "message",
    ),
    Call(
        "updateMessage",
        "conversations.messages.update",
        {**MESSAGE, "content": "New", "content_type": "text"},
        lambda coze: coze.conversations.messages.update(
            **MESSAGE, content="New", content_type=cozepy.MessageContentType.TEXT
        ),
        "changed message",
    ),
    Call(
        "deleteMessage",
        "conversations.messages.delete",
        MESSAGE,
        lambda coze: coze.conversations.messages.delete(**MESSAGE),
        "message",
    ),
    Call(
        "listMessages",
        "conversations.messages.iter",
        {"conversation_id": "talk-1", "order": "asc", "chat_id": "c", "before_id": "", "after_id": "1", "limit": 2},
        lambda coze: coze.conversations.messages.list(
            conversation_id="talk-1", order="asc", chat_id="c", after_id="1", limit=2
        ),
        "message pages",
        "pages",
    ),
    Call(
        "createFeedback",
        "conversations.feedback.create",
        {**MESSAGE, "feedback_type": "like", "reason_types": ["a"], "comment": "c"},
        lambda coze: coze.conversations.messages.feedback.create(
            **MESSAGE, feedback_type="like", reason_types=["a"], comment="c"
        ),
        "nothing",
    ),
    Call(
        "deleteFeedback",
        "conversations.feedback.delete",
        MESSAGE,
        lambda coze: coze.conversations.messages.feedback.delete(**MESSAGE),
        "nothing",
    ),
    Call(
        "runWorkflow",
        "workflows.run",
        {**RUN, "is_async": False},
        lambda coze: coze.workflows.runs.create(**RUN, is_async=False),
        "run",
    ),
    Call(
        "streamWorkflow",
        "workflows.stream",
        RUN,
        lambda coze: coze.workflows.runs.stream(**RUN),
        "workflow events",
        "stream",
    ),
    Call(
        "streamResumedWorkflow",
        "workflows.stream_resume",
        RESUME,
        lambda coze: coze.workflows.runs.resume(**RESUME),
        "workflow events",
        "stream",
    ),
    Call(
        "chatWithWorkflow",
        "workflows.chat",
        {"workflow_id": "w", "additional_messages": [QUESTION], "app_id": "a", "conversation_id": "t"},
        lambda coze: coze.workflows.chat.stream(
            workflow_id="w", additional_messages=[their_question()], app_id="a", conversation_id="t"
        ),
        "chat events",
        "stream",
    ),
    Call(
        "getWorkflowRun",
        "workflows.runs.get",
        {"workflow_id": "w", "execute_id": "e"},
        lambda coze: coze.workflows.runs.run_histories.retrieve(workflow_id="w", execute_id="e"),
        "history",
    ),
    Call(
        "getNodeRun",
        "workflows.runs.node",
        {"workflow_id": "w", "execute_id": "e", "node_execute_uuid": "n"},
        lambda coze: coze.workflows.runs.run_histories.execute_nodes.retrieve(
            workflow_id="w", execute_id="e", node_execute_uuid="n"
        ),
        "node",
    ),
    Call(
        "listWorkflows",
        "workflows.iter",
        {
            "workspace_id": "s",
            "workflow_mode": "chatflow",
            "app_id": "a",
            "publish_status": "all",
            "page_num": 1,
            "page_size": 1,
        },
        lambda coze: coze.workflows.list(
            workspace_id="s", workflow_mode="chatflow", app_id="a", publish_status="all", page_num=1, page_size=1
        ),
        "workflows",
        "pages",
    ),
    Call(
        "getWorkflow",
        "workflows.get",
        {"workflow_id": "w"},
        lambda coze: coze.workflows.retrieve(workflow_id="w"),
        "workflow",
    ),
    Call(
        "listWorkflowVersions",
        "workflows.versions.iter",
        {"workflow_id": "w", "publish_status": "all", "page_size": 1},
        lambda coze: coze.workflows.versions.list(workflow_id="w", publish_status="all", page_size=1),
        "versions",
        "pages",
    ),
    Call(
        "uploadFile",
        "files.upload",
        {"file": ("a.txt", b"hello")},
        lambda coze: coze.files.upload(file=("a.txt", b"hello")),
        "file",
    ),
    Call("getFile", "files.get", {"file_id": "f"}, lambda coze: coze.files.retrieve(file_id="f"), "file"),
)
