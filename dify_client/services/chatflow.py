# Generated from spec/dify/chatflow.yaml: edit that, not this file.
"""Conversations with chatflow apps: what chat apps serve, and the run behind an answer with its events and forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions, Response, StreamOptions
    from ..annotation_replies import AsyncWaitingAnnotationsResource, WaitingAnnotationsResource
    from ..chat_streams import AsyncChatStream, ChatStream
    from ..models.chat_blocking_response import ChatBlockingResponse
    from ..models.file_input import FileInput
    from ..models.operation_result import OperationResult
    from ..models.suggested_questions import SuggestedQuestions
    from ..params import FileInputParams
    from ..uploads import (
        AsyncCheckedAudioResource,
        AsyncCheckedFilesResource,
        CheckedAudioResource,
        CheckedFilesResource,
    )
    from .annotations import AnnotationsResourceWithResponse, AsyncAnnotationsResourceWithResponse
    from .app import AppResource, AppResourceWithResponse, AsyncAppResource, AsyncAppResourceWithResponse
    from .audio import AsyncAudioResourceWithResponse, AudioResourceWithResponse
    from .conversations import (
        AsyncConversationsResource,
        AsyncConversationsResourceWithResponse,
        ConversationsResource,
        ConversationsResourceWithResponse,
    )
    from .feedback import (
        AsyncFeedbackResource,
        AsyncFeedbackResourceWithResponse,
        FeedbackResource,
        FeedbackResourceWithResponse,
    )
    from .files import AsyncFilesResourceWithResponse, FilesResourceWithResponse
    from .forms import AsyncFormsResource, AsyncFormsResourceWithResponse, FormsResource, FormsResourceWithResponse
    from .runs import AsyncRunsResource, AsyncRunsResourceWithResponse, RunsResource, RunsResourceWithResponse


class ChatflowService:
    """Conversations with chatflow apps: what chat apps serve, and the run behind an answer with its events and
    forms.
    """

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def annotations(self) -> WaitingAnnotationsResource:
        """Fixed answers to known questions."""
        from ..annotation_replies import WaitingAnnotationsResource

        return WaitingAnnotationsResource(self._client)

    @property
    def app(self) -> AppResource:
        """The app behind an API key."""
        from .app import AppResource

        return AppResource(self._client)

    @property
    def audio(self) -> CheckedAudioResource:
        """Speech to text and text to speech."""
        from ..uploads import CheckedAudioResource

        return CheckedAudioResource(self._client)

    @property
    def conversations(self) -> ConversationsResource:
        """Conversations of an end user."""
        from .conversations import ConversationsResource

        return ConversationsResource(self._client)

    @property
    def feedback(self) -> FeedbackResource:
        """Ratings of answers."""
        from .feedback import FeedbackResource

        return FeedbackResource(self._client)

    @property
    def files(self) -> CheckedFilesResource:
        """Files of end users."""
        from ..uploads import CheckedFilesResource

        return CheckedFilesResource(self._client)

    @property
    def forms(self) -> FormsResource:
        """Forms that paused runs wait for."""
        from .forms import FormsResource

        return FormsResource(self._client)

    @property
    def runs(self) -> RunsResource:
        """Runs of a workflow app, while they happen and afterwards."""
        from .runs import RunsResource

        return RunsResource(self._client)

    def suggested(
        self, *, message_id: str, user: str | None = None, options: RequestOptions | None = None
    ) -> SuggestedQuestions:
        """Get questions the user may want to ask next.

        A model makes them up after an answer; the app must have them switched on. Servers refuse with 400 or 403 if it
        has not.

        ``GET /messages/{message_id}/suggested``

        Args:
            message_id: The answer to go on from. A UUID.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The questions.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``app_unavailable``, ``completion_request_error``, ``bad_request``,
                ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``, ``app_not_found``, ``app_abnormal_status``, ``app_api_disabled``,
                ``workspace_not_found``, ``workspace_archived``, ``app_suggested_questions_after_answer_disabled``.
            NotFoundError: 404: ``not_found``, ``agent_version_not_found_error``.
            ServerError: 500: ``internal_server_error``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.get_suggested_questions import OPERATION

        return self._client.fetch(OPERATION, {"message_id": message_id, "user": user}, options)

    @overload
    def send(
        self,
        *,
        query: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        conversation_id: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        auto_generate_name: bool | None = None,
        workflow_id: str | None = None,
        response_mode: Literal["blocking"] = "blocking",
        options: RequestOptions | None = None,
    ) -> ChatBlockingResponse: ...

    @overload
    def send(
        self,
        *,
        query: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        conversation_id: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        auto_generate_name: bool | None = None,
        workflow_id: str | None = None,
        response_mode: Literal["streaming"],
        options: RequestOptions | None = None,
    ) -> ChatStream: ...

    def send(
        self,
        *,
        query: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        conversation_id: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        auto_generate_name: bool | None = None,
        workflow_id: str | None = None,
        response_mode: Literal["blocking", "streaming"] = "blocking",
        options: RequestOptions | None = None,
    ) -> ChatBlockingResponse | ChatStream:
        """Ask a chat, agent or chatflow app.

        Starts a conversation, or continues the one given. Agent apps answer as a stream only. A chatflow that waits for
        a person answers with the pause instead of a message.

        ``POST /chat-messages``

        Args:
            query: What the user asks.
            inputs: Values for the variables of the app's form, by name; ``parameters`` of the app lists them. For file
                variables give file inputs. A running conversation keeps the values it began with. Default: empty.
            user: Your name for the end user. Conversations, messages and uploads belong to it: later calls find them
                under the same name only. Default: the client's ``user``.
            conversation_id: Conversation to continue; leave it out to start one.
            files: Files that go with the question; the app must have them enabled.
            auto_generate_name: Whether a model makes up a title for a new conversation.
            workflow_id: Published version of a chatflow to run; the newest if left out.
            response_mode: "streaming" gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The whole answer, or its events while it is made.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``not_chat_app``, ``conversation_completed``,
                ``provider_not_initialize``, ``provider_quota_exceeded``, ``model_currently_not_support``,
                ``completion_request_error``, ``agent_not_published``, ``bad_request``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``workflow_version_execution_not_allowed``, ``forbidden``.
            NotFoundError: 404: ``not_found``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
            ServerError: 500: ``internal_server_error``.
            ApiError: everything else that can go wrong with a call.
        """
        if response_mode == "streaming":
            return self.stream(
                query=query,
                inputs=inputs,
                user=user,
                conversation_id=conversation_id,
                files=files,
                auto_generate_name=auto_generate_name,
                workflow_id=workflow_id,
                options=options,
            )
        from ..api.messages.send_chat_message import OPERATION

        return self._client.fetch(
            OPERATION,
            {
                "query": query,
                "inputs": inputs,
                "user": user,
                "conversation_id": conversation_id,
                "files": files,
                "auto_generate_name": auto_generate_name,
                "workflow_id": workflow_id,
            },
            options,
        )

    def stream(
        self,
        *,
        query: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        conversation_id: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        auto_generate_name: bool | None = None,
        workflow_id: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> ChatStream:
        """Ask a chat, agent or chatflow app. The answer comes as events.

        Starts a conversation, or continues the one given. Agent apps answer as a stream only. A chatflow that waits for
        a person answers with the pause instead of a message.

        ``POST /chat-messages``

        Args:
            query: What the user asks.
            inputs: Values for the variables of the app's form, by name; ``parameters`` of the app lists them. For file
                variables give file inputs. A running conversation keeps the values it began with. Default: empty.
            user: Your name for the end user. Conversations, messages and uploads belong to it: later calls find them
                under the same name only. Default: the client's ``user``.
            conversation_id: Conversation to continue; leave it out to start one.
            files: Files that go with the question; the app must have them enabled.
            auto_generate_name: Whether a model makes up a title for a new conversation.
            workflow_id: Published version of a chatflow to run; the newest if left out.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``not_chat_app``, ``conversation_completed``,
                ``provider_not_initialize``, ``provider_quota_exceeded``, ``model_currently_not_support``,
                ``completion_request_error``, ``agent_not_published``, ``bad_request``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``workflow_version_execution_not_allowed``, ``forbidden``.
            NotFoundError: 404: ``not_found``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
            ServerError: 500: ``internal_server_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.send_chat_message import OPERATION, STREAM
        from ..chat_streams import ChatStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "query": query,
                "inputs": inputs,
                "user": user,
                "conversation_id": conversation_id,
                "files": files,
                "auto_generate_name": auto_generate_name,
                "workflow_id": workflow_id,
            },
            options,
            into=ChatStream,
            **stream,
        )

    def complete(
        self,
        *,
        query: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        conversation_id: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        auto_generate_name: bool | None = None,
        workflow_id: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> ChatBlockingResponse:
        """Ask a chat, agent or chatflow app. Streams underneath and gives the outcome.

        Starts a conversation, or continues the one given. Agent apps answer as a stream only. A chatflow that waits for
        a person answers with the pause instead of a message.

        ``POST /chat-messages``

        Args:
            query: What the user asks.
            inputs: Values for the variables of the app's form, by name; ``parameters`` of the app lists them. For file
                variables give file inputs. A running conversation keeps the values it began with. Default: empty.
            user: Your name for the end user. Conversations, messages and uploads belong to it: later calls find them
                under the same name only. Default: the client's ``user``.
            conversation_id: Conversation to continue; leave it out to start one.
            files: Files that go with the question; the app must have them enabled.
            auto_generate_name: Whether a model makes up a title for a new conversation.
            workflow_id: Published version of a chatflow to run; the newest if left out.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The outcome; no gateway cuts off a call that takes long.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``not_chat_app``, ``conversation_completed``,
                ``provider_not_initialize``, ``provider_quota_exceeded``, ``model_currently_not_support``,
                ``completion_request_error``, ``agent_not_published``, ``bad_request``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``workflow_version_execution_not_allowed``, ``forbidden``.
            NotFoundError: 404: ``not_found``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
            ServerError: 500: ``internal_server_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        return self.stream(
            query=query,
            inputs=inputs,
            user=user,
            conversation_id=conversation_id,
            files=files,
            auto_generate_name=auto_generate_name,
            workflow_id=workflow_id,
            options=options,
            **stream,
        ).result()

    def stop(self, *, task_id: str, user: str | None = None, options: RequestOptions | None = None) -> OperationResult:
        """Stop an answer that is being made.

        Works for streams only. What was said so far stays in the conversation. An unknown or finished task is no error.
        Newer servers end a stopped chatflow's stream without ``message_end``.

        ``POST /chat-messages/{task_id}/stop``

        Args:
            task_id: Task to stop: the ``task_id`` of the events of the stream.
            user: The end user who started it; another user's task is not stopped. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The stop was passed on.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.stop_chat_message import OPERATION

        return self._client.fetch(OPERATION, {"task_id": task_id, "user": user}, options)


class ChatflowServiceWithResponse:
    """ChatflowService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = ChatflowService(client)
        self.suggested = with_response(calls.suggested)
        self.stop = with_response(calls.stop)

    @property
    def annotations(self) -> AnnotationsResourceWithResponse:
        """Fixed answers to known questions."""
        from .annotations import AnnotationsResourceWithResponse

        return AnnotationsResourceWithResponse(self._client)

    @property
    def app(self) -> AppResourceWithResponse:
        """The app behind an API key."""
        from .app import AppResourceWithResponse

        return AppResourceWithResponse(self._client)

    @property
    def audio(self) -> AudioResourceWithResponse:
        """Speech to text and text to speech."""
        from .audio import AudioResourceWithResponse

        return AudioResourceWithResponse(self._client)

    @property
    def conversations(self) -> ConversationsResourceWithResponse:
        """Conversations of an end user."""
        from .conversations import ConversationsResourceWithResponse

        return ConversationsResourceWithResponse(self._client)

    @property
    def feedback(self) -> FeedbackResourceWithResponse:
        """Ratings of answers."""
        from .feedback import FeedbackResourceWithResponse

        return FeedbackResourceWithResponse(self._client)

    @property
    def files(self) -> FilesResourceWithResponse:
        """Files of end users."""
        from .files import FilesResourceWithResponse

        return FilesResourceWithResponse(self._client)

    @property
    def forms(self) -> FormsResourceWithResponse:
        """Forms that paused runs wait for."""
        from .forms import FormsResourceWithResponse

        return FormsResourceWithResponse(self._client)

    @property
    def runs(self) -> RunsResourceWithResponse:
        """Runs of a workflow app, while they happen and afterwards."""
        from .runs import RunsResourceWithResponse

        return RunsResourceWithResponse(self._client)

    def send(
        self,
        *,
        query: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        conversation_id: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        auto_generate_name: bool | None = None,
        workflow_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[ChatBlockingResponse]:
        """As ``ChatflowService.send``, with status, headers and content of the answer."""
        from ..api.messages.send_chat_message import OPERATION

        return self._client.call(
            OPERATION,
            {
                "query": query,
                "inputs": inputs,
                "user": user,
                "conversation_id": conversation_id,
                "files": files,
                "auto_generate_name": auto_generate_name,
                "workflow_id": workflow_id,
            },
            options,
        )


class AsyncChatflowService:
    """Conversations with chatflow apps: what chat apps serve, and the run behind an answer with its events and forms.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def annotations(self) -> AsyncWaitingAnnotationsResource:
        """Fixed answers to known questions."""
        from ..annotation_replies import AsyncWaitingAnnotationsResource

        return AsyncWaitingAnnotationsResource(self._client)

    @property
    def app(self) -> AsyncAppResource:
        """The app behind an API key."""
        from .app import AsyncAppResource

        return AsyncAppResource(self._client)

    @property
    def audio(self) -> AsyncCheckedAudioResource:
        """Speech to text and text to speech."""
        from ..uploads import AsyncCheckedAudioResource

        return AsyncCheckedAudioResource(self._client)

    @property
    def conversations(self) -> AsyncConversationsResource:
        """Conversations of an end user."""
        from .conversations import AsyncConversationsResource

        return AsyncConversationsResource(self._client)

    @property
    def feedback(self) -> AsyncFeedbackResource:
        """Ratings of answers."""
        from .feedback import AsyncFeedbackResource

        return AsyncFeedbackResource(self._client)

    @property
    def files(self) -> AsyncCheckedFilesResource:
        """Files of end users."""
        from ..uploads import AsyncCheckedFilesResource

        return AsyncCheckedFilesResource(self._client)

    @property
    def forms(self) -> AsyncFormsResource:
        """Forms that paused runs wait for."""
        from .forms import AsyncFormsResource

        return AsyncFormsResource(self._client)

    @property
    def runs(self) -> AsyncRunsResource:
        """Runs of a workflow app, while they happen and afterwards."""
        from .runs import AsyncRunsResource

        return AsyncRunsResource(self._client)

    async def suggested(
        self, *, message_id: str, user: str | None = None, options: RequestOptions | None = None
    ) -> SuggestedQuestions:
        """Get questions the user may want to ask next.

        A model makes them up after an answer; the app must have them switched on. Servers refuse with 400 or 403 if it
        has not.

        ``GET /messages/{message_id}/suggested``

        Args:
            message_id: The answer to go on from. A UUID.
            user: Your name for the end user; only what belongs to this user is found. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The questions.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``app_unavailable``, ``completion_request_error``, ``bad_request``,
                ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``, ``app_not_found``, ``app_abnormal_status``, ``app_api_disabled``,
                ``workspace_not_found``, ``workspace_archived``, ``app_suggested_questions_after_answer_disabled``.
            NotFoundError: 404: ``not_found``, ``agent_version_not_found_error``.
            ServerError: 500: ``internal_server_error``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.get_suggested_questions import OPERATION

        return await self._client.fetch(OPERATION, {"message_id": message_id, "user": user}, options)

    @overload
    async def send(
        self,
        *,
        query: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        conversation_id: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        auto_generate_name: bool | None = None,
        workflow_id: str | None = None,
        response_mode: Literal["blocking"] = "blocking",
        options: RequestOptions | None = None,
    ) -> ChatBlockingResponse: ...

    @overload
    async def send(
        self,
        *,
        query: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        conversation_id: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        auto_generate_name: bool | None = None,
        workflow_id: str | None = None,
        response_mode: Literal["streaming"],
        options: RequestOptions | None = None,
    ) -> AsyncChatStream: ...

    async def send(
        self,
        *,
        query: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        conversation_id: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        auto_generate_name: bool | None = None,
        workflow_id: str | None = None,
        response_mode: Literal["blocking", "streaming"] = "blocking",
        options: RequestOptions | None = None,
    ) -> ChatBlockingResponse | AsyncChatStream:
        """Ask a chat, agent or chatflow app.

        Starts a conversation, or continues the one given. Agent apps answer as a stream only. A chatflow that waits for
        a person answers with the pause instead of a message.

        ``POST /chat-messages``

        Args:
            query: What the user asks.
            inputs: Values for the variables of the app's form, by name; ``parameters`` of the app lists them. For file
                variables give file inputs. A running conversation keeps the values it began with. Default: empty.
            user: Your name for the end user. Conversations, messages and uploads belong to it: later calls find them
                under the same name only. Default: the client's ``user``.
            conversation_id: Conversation to continue; leave it out to start one.
            files: Files that go with the question; the app must have them enabled.
            auto_generate_name: Whether a model makes up a title for a new conversation.
            workflow_id: Published version of a chatflow to run; the newest if left out.
            response_mode: "streaming" gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The whole answer, or its events while it is made.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``not_chat_app``, ``conversation_completed``,
                ``provider_not_initialize``, ``provider_quota_exceeded``, ``model_currently_not_support``,
                ``completion_request_error``, ``agent_not_published``, ``bad_request``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``workflow_version_execution_not_allowed``, ``forbidden``.
            NotFoundError: 404: ``not_found``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
            ServerError: 500: ``internal_server_error``.
            ApiError: everything else that can go wrong with a call.
        """
        if response_mode == "streaming":
            return self.stream(
                query=query,
                inputs=inputs,
                user=user,
                conversation_id=conversation_id,
                files=files,
                auto_generate_name=auto_generate_name,
                workflow_id=workflow_id,
                options=options,
            )
        from ..api.messages.send_chat_message import OPERATION

        return await self._client.fetch(
            OPERATION,
            {
                "query": query,
                "inputs": inputs,
                "user": user,
                "conversation_id": conversation_id,
                "files": files,
                "auto_generate_name": auto_generate_name,
                "workflow_id": workflow_id,
            },
            options,
        )

    def stream(
        self,
        *,
        query: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        conversation_id: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        auto_generate_name: bool | None = None,
        workflow_id: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncChatStream:
        """Ask a chat, agent or chatflow app. The answer comes as events.

        Starts a conversation, or continues the one given. Agent apps answer as a stream only. A chatflow that waits for
        a person answers with the pause instead of a message.

        ``POST /chat-messages``

        Args:
            query: What the user asks.
            inputs: Values for the variables of the app's form, by name; ``parameters`` of the app lists them. For file
                variables give file inputs. A running conversation keeps the values it began with. Default: empty.
            user: Your name for the end user. Conversations, messages and uploads belong to it: later calls find them
                under the same name only. Default: the client's ``user``.
            conversation_id: Conversation to continue; leave it out to start one.
            files: Files that go with the question; the app must have them enabled.
            auto_generate_name: Whether a model makes up a title for a new conversation.
            workflow_id: Published version of a chatflow to run; the newest if left out.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``not_chat_app``, ``conversation_completed``,
                ``provider_not_initialize``, ``provider_quota_exceeded``, ``model_currently_not_support``,
                ``completion_request_error``, ``agent_not_published``, ``bad_request``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``workflow_version_execution_not_allowed``, ``forbidden``.
            NotFoundError: 404: ``not_found``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
            ServerError: 500: ``internal_server_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.send_chat_message import OPERATION, STREAM
        from ..chat_streams import AsyncChatStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "query": query,
                "inputs": inputs,
                "user": user,
                "conversation_id": conversation_id,
                "files": files,
                "auto_generate_name": auto_generate_name,
                "workflow_id": workflow_id,
            },
            options,
            into=AsyncChatStream,
            **stream,
        )

    async def complete(
        self,
        *,
        query: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        conversation_id: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        auto_generate_name: bool | None = None,
        workflow_id: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> ChatBlockingResponse:
        """Ask a chat, agent or chatflow app. Streams underneath and gives the outcome.

        Starts a conversation, or continues the one given. Agent apps answer as a stream only. A chatflow that waits for
        a person answers with the pause instead of a message.

        ``POST /chat-messages``

        Args:
            query: What the user asks.
            inputs: Values for the variables of the app's form, by name; ``parameters`` of the app lists them. For file
                variables give file inputs. A running conversation keeps the values it began with. Default: empty.
            user: Your name for the end user. Conversations, messages and uploads belong to it: later calls find them
                under the same name only. Default: the client's ``user``.
            conversation_id: Conversation to continue; leave it out to start one.
            files: Files that go with the question; the app must have them enabled.
            auto_generate_name: Whether a model makes up a title for a new conversation.
            workflow_id: Published version of a chatflow to run; the newest if left out.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The outcome; no gateway cuts off a call that takes long.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``not_chat_app``, ``conversation_completed``,
                ``provider_not_initialize``, ``provider_quota_exceeded``, ``model_currently_not_support``,
                ``completion_request_error``, ``agent_not_published``, ``bad_request``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``workflow_version_execution_not_allowed``, ``forbidden``.
            NotFoundError: 404: ``not_found``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            RateLimitError: 429: ``too_many_requests``, ``rate_limit_error``.
            ServerError: 500: ``internal_server_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        return await self.stream(
            query=query,
            inputs=inputs,
            user=user,
            conversation_id=conversation_id,
            files=files,
            auto_generate_name=auto_generate_name,
            workflow_id=workflow_id,
            options=options,
            **stream,
        ).result()

    async def stop(
        self, *, task_id: str, user: str | None = None, options: RequestOptions | None = None
    ) -> OperationResult:
        """Stop an answer that is being made.

        Works for streams only. What was said so far stays in the conversation. An unknown or finished task is no error.
        Newer servers end a stopped chatflow's stream without ``message_end``.

        ``POST /chat-messages/{task_id}/stop``

        Args:
            task_id: Task to stop: the ``task_id`` of the events of the stream.
            user: The end user who started it; another user's task is not stopped. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The stop was passed on.

        Raises:
            BadRequestError: 400: ``not_chat_app``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.messages.stop_chat_message import OPERATION

        return await self._client.fetch(OPERATION, {"task_id": task_id, "user": user}, options)


class AsyncChatflowServiceWithResponse:
    """AsyncChatflowService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncChatflowService(client)
        self.suggested = async_with_response(calls.suggested)
        self.stop = async_with_response(calls.stop)

    @property
    def annotations(self) -> AsyncAnnotationsResourceWithResponse:
        """Fixed answers to known questions."""
        from .annotations import AsyncAnnotationsResourceWithResponse

        return AsyncAnnotationsResourceWithResponse(self._client)

    @property
    def app(self) -> AsyncAppResourceWithResponse:
        """The app behind an API key."""
        from .app import AsyncAppResourceWithResponse

        return AsyncAppResourceWithResponse(self._client)

    @property
    def audio(self) -> AsyncAudioResourceWithResponse:
        """Speech to text and text to speech."""
        from .audio import AsyncAudioResourceWithResponse

        return AsyncAudioResourceWithResponse(self._client)

    @property
    def conversations(self) -> AsyncConversationsResourceWithResponse:
        """Conversations of an end user."""
        from .conversations import AsyncConversationsResourceWithResponse

        return AsyncConversationsResourceWithResponse(self._client)

    @property
    def feedback(self) -> AsyncFeedbackResourceWithResponse:
        """Ratings of answers."""
        from .feedback import AsyncFeedbackResourceWithResponse

        return AsyncFeedbackResourceWithResponse(self._client)

    @property
    def files(self) -> AsyncFilesResourceWithResponse:
        """Files of end users."""
        from .files import AsyncFilesResourceWithResponse

        return AsyncFilesResourceWithResponse(self._client)

    @property
    def forms(self) -> AsyncFormsResourceWithResponse:
        """Forms that paused runs wait for."""
        from .forms import AsyncFormsResourceWithResponse

        return AsyncFormsResourceWithResponse(self._client)

    @property
    def runs(self) -> AsyncRunsResourceWithResponse:
        """Runs of a workflow app, while they happen and afterwards."""
        from .runs import AsyncRunsResourceWithResponse

        return AsyncRunsResourceWithResponse(self._client)

    async def send(
        self,
        *,
        query: str,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        conversation_id: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        auto_generate_name: bool | None = None,
        workflow_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[ChatBlockingResponse]:
        """As ``AsyncChatflowService.send``, with status, headers and content of the answer."""
        from ..api.messages.send_chat_message import OPERATION

        return await self._client.call(
            OPERATION,
            {
                "query": query,
                "inputs": inputs,
                "user": user,
                "conversation_id": conversation_id,
                "files": files,
                "auto_generate_name": auto_generate_name,
                "workflow_id": workflow_id,
            },
            options,
        )
