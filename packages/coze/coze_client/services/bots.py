# Generated from spec/coze/bots.yaml: edit that, not this file.
"""Make, change, publish and find bots."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.paging import AsyncPages, Pages
    from .._runtime.types import RequestOptions
    from ..models.bot import Bot
    from ..models.bot_knowledge import BotKnowledge
    from ..models.bot_page import BotPage
    from ..models.bot_summary import BotSummary
    from ..models.model_info import ModelInfo
    from ..models.onboarding_info import OnboardingInfo
    from ..models.plugin_id_list import PluginIdList
    from ..models.prompt_info import PromptInfo
    from ..models.publish_status import PublishStatus
    from ..models.published_bot import PublishedBot
    from ..models.published_bot_page import PublishedBotPage
    from ..models.receipt import Receipt
    from ..models.suggest_reply_info import SuggestReplyInfo
    from ..models.workflow_id_list import WorkflowIdList
    from ..params import (
        BotKnowledgeParams,
        ModelInfoParams,
        OnboardingInfoParams,
        PluginIdListParams,
        PromptInfoParams,
        SuggestReplyInfoParams,
        WorkflowIdListParams,
    )


class BotsService:
    """Make, change, publish and find bots."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(
        self,
        *,
        space_id: str,
        name: str,
        description: str | None = None,
        icon_file_id: str | None = None,
        prompt_info: PromptInfo | PromptInfoParams | None = None,
        onboarding_info: OnboardingInfo | OnboardingInfoParams | None = None,
        suggest_reply_info: SuggestReplyInfo | SuggestReplyInfoParams | None = None,
        model_info_config: ModelInfo | ModelInfoParams | None = None,
        plugin_id_list: PluginIdList | PluginIdListParams | None = None,
        workflow_id_list: WorkflowIdList | WorkflowIdListParams | None = None,
        options: RequestOptions | None = None,
    ) -> Bot:
        """Make a bot.

        It is a draft until it is published.

        ``POST /v1/bot/create``

        Args:
            space_id: Workspace of the bot.
            name: Its name.
            description: What it is for.
            icon_file_id: Uploaded file with its picture.
            prompt_info: What the model is told.
            onboarding_info: How it begins.
            suggest_reply_info: Whether it proposes questions.
            model_info_config: The model and how it is asked.
            plugin_id_list: Plugins it may use.
            workflow_id_list: Workflows it may run.
            options: settings of this call alone.

        Returns:
            The bot; only its id is certain.

        Raises:
            ApiStatusError: 200: ``4000``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.create_bot import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "space_id": space_id,
                "name": name,
                "description": description,
                "icon_file_id": icon_file_id,
                "prompt_info": prompt_info,
                "onboarding_info": onboarding_info,
                "suggest_reply_info": suggest_reply_info,
                "model_info_config": model_info_config,
                "plugin_id_list": plugin_id_list,
                "workflow_id_list": workflow_id_list,
            },
            options,
        )

    def get(self, *, bot_id: str, is_published: bool | None = None, options: RequestOptions | None = None) -> Bot:
        """How a bot is made.

        As it is published, or as it is drafted.

        ``GET /v1/bots/{bot_id}``

        Args:
            bot_id: The bot.
            is_published: True for what is published, false for the draft.
            options: settings of this call alone.

        Returns:
            The bot.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.get_bot import OPERATION

        return self._client.fetch(OPERATION, {"bot_id": bot_id, "is_published": is_published}, options)

    def get_online(self, *, bot_id: str, options: RequestOptions | None = None) -> Bot:
        """What a bot is published as.

        Older than ``get``, which shows drafts, too.

        ``GET /v1/bot/get_online_info``

        Args:
            bot_id: The bot.
            options: settings of this call alone.

        Returns:
            The bot.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.get_online_bot import OPERATION

        return self._client.fetch(OPERATION, {"bot_id": bot_id}, options)

    def list(
        self,
        *,
        workspace_id: str,
        publish_status: PublishStatus | None = None,
        connector_id: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> BotPage:
        """Bots of a workspace.

        Published ones unless asked otherwise.

        ``GET /v1/bots``

        Args:
            workspace_id: The workspace.
            publish_status: Which bots. One of ``all``, ``published_online``, ``published_draft``,
                ``unpublished_draft``.
            connector_id: Channel they are published to; ``1024`` is the API.
            page_num: Number of the page. At least 1.
            page_size: Bots per page. At least 1.
            options: settings of this call alone.

        Returns:
            A page of bots.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.list_bots import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "workspace_id": workspace_id,
                "publish_status": publish_status,
                "connector_id": connector_id,
                "page_num": page_num,
                "page_size": page_size,
            },
            options,
        )

    def iter(
        self,
        *,
        workspace_id: str,
        publish_status: PublishStatus | None = None,
        connector_id: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[BotPage, BotSummary]:
        """Bots of a workspace. Goes through all pages.

        Published ones unless asked otherwise.

        ``GET /v1/bots``

        Args:
            workspace_id: The workspace.
            publish_status: Which bots. One of ``all``, ``published_online``, ``published_draft``,
                ``unpublished_draft``.
            connector_id: Channel they are published to; ``1024`` is the API.
            page_num: Number of the page. At least 1.
            page_size: Bots per page. At least 1.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.list_bots import OPERATION
        from ..models.bot_summary import BotSummary

        return self._client.pages(
            OPERATION,
            {
                "workspace_id": workspace_id,
                "publish_status": publish_status,
                "connector_id": connector_id,
                "page_num": page_num,
                "page_size": page_size,
            },
            options,
            item=BotSummary,
        )

    def list_published(
        self,
        *,
        space_id: str,
        page_index: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PublishedBotPage:
        """Published bots of a space.

        Older than ``list``, which has drafts, too.

        ``GET /v1/space/published_bots_list``

        Args:
            space_id: The space.
            page_index: Number of the page. At least 1.
            page_size: Bots per page. At least 1.
            options: settings of this call alone.

        Returns:
            A page of bots.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.list_published_bots import OPERATION

        return self._client.fetch(
            OPERATION, {"space_id": space_id, "page_index": page_index, "page_size": page_size}, options
        )

    def iter_published(
        self,
        *,
        space_id: str,
        page_index: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[PublishedBotPage, PublishedBot]:
        """Published bots of a space. Goes through all pages.

        Older than ``list``, which has drafts, too.

        ``GET /v1/space/published_bots_list``

        Args:
            space_id: The space.
            page_index: Number of the page. At least 1.
            page_size: Bots per page. At least 1.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.list_published_bots import OPERATION
        from ..models.published_bot import PublishedBot

        return self._client.pages(
            OPERATION,
            {"space_id": space_id, "page_index": page_index, "page_size": page_size},
            options,
            item=PublishedBot,
        )

    def publish(
        self, *, bot_id: str, connector_ids: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> Bot:
        """Publish a bot's draft.

        Bots are reachable for the API once they are published to its channel.

        ``POST /v1/bot/publish``

        Args:
            bot_id: The bot.
            connector_ids: Channels; ``1024`` is the API. Default: ``['1024']``.
            options: settings of this call alone.

        Returns:
            The bot with its version.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.publish_bot import OPERATION

        return self._client.fetch(OPERATION, {"bot_id": bot_id, "connector_ids": connector_ids}, options)

    def unpublish(
        self,
        *,
        bot_id: str,
        connector_id: str,
        unpublish_reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> Receipt:
        """Take a bot out of a channel.

        Its draft stays.

        ``POST /v1/bots/{bot_id}/unpublish``

        Args:
            bot_id: The bot.
            connector_id: The channel; ``1024`` is the API.
            unpublish_reason: Why.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.unpublish_bot import OPERATION

        return self._client.fetch(
            OPERATION, {"bot_id": bot_id, "connector_id": connector_id, "unpublish_reason": unpublish_reason}, options
        )

    def update(
        self,
        *,
        bot_id: str,
        name: str | None = None,
        description: str | None = None,
        icon_file_id: str | None = None,
        prompt_info: PromptInfo | PromptInfoParams | None = None,
        onboarding_info: OnboardingInfo | OnboardingInfoParams | None = None,
        knowledge: BotKnowledge | BotKnowledgeParams | None = None,
        suggest_reply_info: SuggestReplyInfo | SuggestReplyInfoParams | None = None,
        model_info_config: ModelInfo | ModelInfoParams | None = None,
        options: RequestOptions | None = None,
    ) -> Receipt:
        """Change a bot's draft.

        What is not given stays as it is.

        ``POST /v1/bot/update``

        Args:
            bot_id: The bot.
            name: Its name.
            description: What it is for.
            icon_file_id: Uploaded file with its picture.
            prompt_info: What the model is told.
            onboarding_info: How it begins.
            knowledge: What it knows.
            suggest_reply_info: Whether it proposes questions.
            model_info_config: The model and how it is asked.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            ApiStatusError: 200: ``4000``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.update_bot import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "bot_id": bot_id,
                "name": name,
                "description": description,
                "icon_file_id": icon_file_id,
                "prompt_info": prompt_info,
                "onboarding_info": onboarding_info,
                "knowledge": knowledge,
                "suggest_reply_info": suggest_reply_info,
                "model_info_config": model_info_config,
            },
            options,
        )


class BotsServiceWithResponse:
    """BotsService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = BotsService(client)
        self.create = with_response(calls.create)
        self.get = with_response(calls.get)
        self.get_online = with_response(calls.get_online)
        self.list = with_response(calls.list)
        self.list_published = with_response(calls.list_published)
        self.publish = with_response(calls.publish)
        self.unpublish = with_response(calls.unpublish)
        self.update = with_response(calls.update)


class AsyncBotsService:
    """Make, change, publish and find bots.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        space_id: str,
        name: str,
        description: str | None = None,
        icon_file_id: str | None = None,
        prompt_info: PromptInfo | PromptInfoParams | None = None,
        onboarding_info: OnboardingInfo | OnboardingInfoParams | None = None,
        suggest_reply_info: SuggestReplyInfo | SuggestReplyInfoParams | None = None,
        model_info_config: ModelInfo | ModelInfoParams | None = None,
        plugin_id_list: PluginIdList | PluginIdListParams | None = None,
        workflow_id_list: WorkflowIdList | WorkflowIdListParams | None = None,
        options: RequestOptions | None = None,
    ) -> Bot:
        """Make a bot.

        It is a draft until it is published.

        ``POST /v1/bot/create``

        Args:
            space_id: Workspace of the bot.
            name: Its name.
            description: What it is for.
            icon_file_id: Uploaded file with its picture.
            prompt_info: What the model is told.
            onboarding_info: How it begins.
            suggest_reply_info: Whether it proposes questions.
            model_info_config: The model and how it is asked.
            plugin_id_list: Plugins it may use.
            workflow_id_list: Workflows it may run.
            options: settings of this call alone.

        Returns:
            The bot; only its id is certain.

        Raises:
            ApiStatusError: 200: ``4000``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.create_bot import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "space_id": space_id,
                "name": name,
                "description": description,
                "icon_file_id": icon_file_id,
                "prompt_info": prompt_info,
                "onboarding_info": onboarding_info,
                "suggest_reply_info": suggest_reply_info,
                "model_info_config": model_info_config,
                "plugin_id_list": plugin_id_list,
                "workflow_id_list": workflow_id_list,
            },
            options,
        )

    async def get(self, *, bot_id: str, is_published: bool | None = None, options: RequestOptions | None = None) -> Bot:
        """How a bot is made.

        As it is published, or as it is drafted.

        ``GET /v1/bots/{bot_id}``

        Args:
            bot_id: The bot.
            is_published: True for what is published, false for the draft.
            options: settings of this call alone.

        Returns:
            The bot.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.get_bot import OPERATION

        return await self._client.fetch(OPERATION, {"bot_id": bot_id, "is_published": is_published}, options)

    async def get_online(self, *, bot_id: str, options: RequestOptions | None = None) -> Bot:
        """What a bot is published as.

        Older than ``get``, which shows drafts, too.

        ``GET /v1/bot/get_online_info``

        Args:
            bot_id: The bot.
            options: settings of this call alone.

        Returns:
            The bot.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.get_online_bot import OPERATION

        return await self._client.fetch(OPERATION, {"bot_id": bot_id}, options)

    async def list(
        self,
        *,
        workspace_id: str,
        publish_status: PublishStatus | None = None,
        connector_id: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> BotPage:
        """Bots of a workspace.

        Published ones unless asked otherwise.

        ``GET /v1/bots``

        Args:
            workspace_id: The workspace.
            publish_status: Which bots. One of ``all``, ``published_online``, ``published_draft``,
                ``unpublished_draft``.
            connector_id: Channel they are published to; ``1024`` is the API.
            page_num: Number of the page. At least 1.
            page_size: Bots per page. At least 1.
            options: settings of this call alone.

        Returns:
            A page of bots.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.list_bots import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "workspace_id": workspace_id,
                "publish_status": publish_status,
                "connector_id": connector_id,
                "page_num": page_num,
                "page_size": page_size,
            },
            options,
        )

    def iter(
        self,
        *,
        workspace_id: str,
        publish_status: PublishStatus | None = None,
        connector_id: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[BotPage, BotSummary]:
        """Bots of a workspace. Goes through all pages.

        Published ones unless asked otherwise.

        ``GET /v1/bots``

        Args:
            workspace_id: The workspace.
            publish_status: Which bots. One of ``all``, ``published_online``, ``published_draft``,
                ``unpublished_draft``.
            connector_id: Channel they are published to; ``1024`` is the API.
            page_num: Number of the page. At least 1.
            page_size: Bots per page. At least 1.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.list_bots import OPERATION
        from ..models.bot_summary import BotSummary

        return self._client.pages(
            OPERATION,
            {
                "workspace_id": workspace_id,
                "publish_status": publish_status,
                "connector_id": connector_id,
                "page_num": page_num,
                "page_size": page_size,
            },
            options,
            item=BotSummary,
        )

    async def list_published(
        self,
        *,
        space_id: str,
        page_index: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> PublishedBotPage:
        """Published bots of a space.

        Older than ``list``, which has drafts, too.

        ``GET /v1/space/published_bots_list``

        Args:
            space_id: The space.
            page_index: Number of the page. At least 1.
            page_size: Bots per page. At least 1.
            options: settings of this call alone.

        Returns:
            A page of bots.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.list_published_bots import OPERATION

        return await self._client.fetch(
            OPERATION, {"space_id": space_id, "page_index": page_index, "page_size": page_size}, options
        )

    def iter_published(
        self,
        *,
        space_id: str,
        page_index: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[PublishedBotPage, PublishedBot]:
        """Published bots of a space. Goes through all pages.

        Older than ``list``, which has drafts, too.

        ``GET /v1/space/published_bots_list``

        Args:
            space_id: The space.
            page_index: Number of the page. At least 1.
            page_size: Bots per page. At least 1.
            options: settings of this call alone.

        Returns:
            The items of all pages, read as they are needed; ``.pages()`` gives the pages.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.list_published_bots import OPERATION
        from ..models.published_bot import PublishedBot

        return self._client.pages(
            OPERATION,
            {"space_id": space_id, "page_index": page_index, "page_size": page_size},
            options,
            item=PublishedBot,
        )

    async def publish(
        self, *, bot_id: str, connector_ids: Sequence[str] | None = None, options: RequestOptions | None = None
    ) -> Bot:
        """Publish a bot's draft.

        Bots are reachable for the API once they are published to its channel.

        ``POST /v1/bot/publish``

        Args:
            bot_id: The bot.
            connector_ids: Channels; ``1024`` is the API. Default: ``['1024']``.
            options: settings of this call alone.

        Returns:
            The bot with its version.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.publish_bot import OPERATION

        return await self._client.fetch(OPERATION, {"bot_id": bot_id, "connector_ids": connector_ids}, options)

    async def unpublish(
        self,
        *,
        bot_id: str,
        connector_id: str,
        unpublish_reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> Receipt:
        """Take a bot out of a channel.

        Its draft stays.

        ``POST /v1/bots/{bot_id}/unpublish``

        Args:
            bot_id: The bot.
            connector_id: The channel; ``1024`` is the API.
            unpublish_reason: Why.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.unpublish_bot import OPERATION

        return await self._client.fetch(
            OPERATION, {"bot_id": bot_id, "connector_id": connector_id, "unpublish_reason": unpublish_reason}, options
        )

    async def update(
        self,
        *,
        bot_id: str,
        name: str | None = None,
        description: str | None = None,
        icon_file_id: str | None = None,
        prompt_info: PromptInfo | PromptInfoParams | None = None,
        onboarding_info: OnboardingInfo | OnboardingInfoParams | None = None,
        knowledge: BotKnowledge | BotKnowledgeParams | None = None,
        suggest_reply_info: SuggestReplyInfo | SuggestReplyInfoParams | None = None,
        model_info_config: ModelInfo | ModelInfoParams | None = None,
        options: RequestOptions | None = None,
    ) -> Receipt:
        """Change a bot's draft.

        What is not given stays as it is.

        ``POST /v1/bot/update``

        Args:
            bot_id: The bot.
            name: Its name.
            description: What it is for.
            icon_file_id: Uploaded file with its picture.
            prompt_info: What the model is told.
            onboarding_info: How it begins.
            knowledge: What it knows.
            suggest_reply_info: Whether it proposes questions.
            model_info_config: The model and how it is asked.
            options: settings of this call alone.

        Returns:
            Done.

        Raises:
            ApiStatusError: 200: ``4000``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.bots.update_bot import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "bot_id": bot_id,
                "name": name,
                "description": description,
                "icon_file_id": icon_file_id,
                "prompt_info": prompt_info,
                "onboarding_info": onboarding_info,
                "knowledge": knowledge,
                "suggest_reply_info": suggest_reply_info,
                "model_info_config": model_info_config,
            },
            options,
        )


class AsyncBotsServiceWithResponse:
    """AsyncBotsService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncBotsService(client)
        self.create = async_with_response(calls.create)
        self.get = async_with_response(calls.get)
        self.get_online = async_with_response(calls.get_online)
        self.list = async_with_response(calls.list)
        self.list_published = async_with_response(calls.list_published)
        self.publish = async_with_response(calls.publish)
        self.unpublish = async_with_response(calls.unpublish)
        self.update = async_with_response(calls.update)
