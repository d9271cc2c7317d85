# Generated from spec/dify/completion.yaml: edit that, not this file.
"""Texts from completion apps, and what belongs to them: files, feedback, speech, annotations, facts of the app."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.with_response import async_with_response, with_response

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions, Response, StreamOptions
    from ..annotation_replies import AsyncWaitingAnnotationsResource, WaitingAnnotationsResource
    from ..completion_streams import AsyncCompletionStream, CompletionStream
    from ..models.completion_blocking_response import CompletionBlockingResponse
    from ..models.file_input import FileInput
    from ..models.operation_result import OperationResult
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
    from .feedback import (
        AsyncFeedbackResource,
        AsyncFeedbackResourceWithResponse,
        FeedbackResource,
        FeedbackResourceWithResponse,
    )
    from .files import AsyncFilesResourceWithResponse, FilesResourceWithResponse


class CompletionService:
    """Texts from completion apps, and what belongs to them: files, feedback, speech, annotations, facts of the app."""

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
    def feedback(self) -> FeedbackResource:
        """Ratings of answers."""
        from .feedback import FeedbackResource

        return FeedbackResource(self._client)

    @property
    def files(self) -> CheckedFilesResource:
        """Files of end users."""
        from ..uploads import CheckedFilesResource

        return CheckedFilesResource(self._client)

    @overload
    def send(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        query: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        response_mode: Literal["blocking"] = "blocking",
        options: RequestOptions | None = None,
    ) -> CompletionBlockingResponse: ...

    @overload
    def send(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        query: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        response_mode: Literal["streaming"],
        options: RequestOptions | None = None,
    ) -> CompletionStream: ...

    def send(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        query: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        response_mode: Literal["blocking", "streaming"] = "blocking",
        options: RequestOptions | None = None,
    ) -> CompletionBlockingResponse | CompletionStream:
        """Let a completion app write a text.

        Each call stands for itself; there is no conversation.

        ``POST /completion-messages``

        Args:
            inputs: Values for the variables of the app's form, by name; most apps have one called ``query``. For file
                variables give file inputs. Default: empty.
            user: Your name for the end user. Messages and uploads belong to it: later calls find them under the same
                name only. Default: the client's ``user``.
            query: Text of the prompt, for apps whose form has no variable for it.
            files: Files that go with the question; the app must have them enabled.
            response_mode: "streaming" gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The whole text, or its events while it is made.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``provider_not_initialize``, ``provider_quota_exceeded``,
                ``model_currently_not_support``, ``completion_request_error``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            RateLimitError: 429: ``too_many_requests``.
            ServerError: 500: ``internal_server_error``.
            ApiError: everything else that can go wrong with a call.
        """
        if response_mode == "streaming":
            return self.stream(inputs=inputs, user=user, query=query, files=files, options=options)
        from ..api.completions.send_completion_message import OPERATION

        return self._client.fetch(OPERATION, {"inputs": inputs, "user": user, "query": query, "files": files}, options)

    def stream(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        query: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> CompletionStream:
        """Let a completion app write a text. The answer comes as events.

        Each call stands for itself; there is no conversation.

        ``POST /completion-messages``

        Args:
            inputs: Values for the variables of the app's form, by name; most apps have one called ``query``. For file
                variables give file inputs. Default: empty.
            user: Your name for the end user. Messages and uploads belong to it: later calls find them under the same
                name only. Default: the client's ``user``.
            query: Text of the prompt, for apps whose form has no variable for it.
            files: Files that go with the question; the app must have them enabled.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``provider_not_initialize``, ``provider_quota_exceeded``,
                ``model_currently_not_support``, ``completion_request_error``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            RateLimitError: 429: ``too_many_requests``.
            ServerError: 500: ``internal_server_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.completions.send_completion_message import OPERATION, STREAM
        from ..completion_streams import CompletionStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {"inputs": inputs, "user": user, "query": query, "files": files},
            options,
            into=CompletionStream,
            **stream,
        )

    def complete(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        query: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> CompletionBlockingResponse:
        """Let a completion app write a text. Streams underneath and gives the outcome.

        Each call stands for itself; there is no conversation.

        ``POST /completion-messages``

        Args:
            inputs: Values for the variables of the app's form, by name; most apps have one called ``query``. For file
                variables give file inputs. Default: empty.
            user: Your name for the end user. Messages and uploads belong to it: later calls find them under the same
                name only. Default: the client's ``user``.
            query: Text of the prompt, for apps whose form has no variable for it.
            files: Files that go with the question; the app must have them enabled.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The outcome; no gateway cuts off a call that takes long.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``provider_not_initialize``, ``provider_quota_exceeded``,
                ``model_currently_not_support``, ``completion_request_error``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            RateLimitError: 429: ``too_many_requests``.
            ServerError: 500: ``internal_server_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        return self.stream(inputs=inputs, user=user, query=query, files=files, options=options, **stream).result()

    def stop(self, *, task_id: str, user: str | None = None, options: RequestOptions | None = None) -> OperationResult:
        """Stop a text that is being made.

        Works for streams only. An unknown or finished task is no error.

        ``POST /completion-messages/{task_id}/stop``

        Args:
            task_id: Task to stop: the ``task_id`` of the events of the stream.
            user: The end user who started it; another user's task is not stopped. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The stop was passed on.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.completions.stop_completion_message import OPERATION

        return self._client.fetch(OPERATION, {"task_id": task_id, "user": user}, options)


class CompletionServiceWithResponse:
    """CompletionService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        calls = CompletionService(client)
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
    def feedback(self) -> FeedbackResourceWithResponse:
        """Ratings of answers."""
        from .feedback import FeedbackResourceWithResponse

        return FeedbackResourceWithResponse(self._client)

    @property
    def files(self) -> FilesResourceWithResponse:
        """Files of end users."""
        from .files import FilesResourceWithResponse

        return FilesResourceWithResponse(self._client)

    def send(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        query: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        options: RequestOptions | None = None,
    ) -> Response[CompletionBlockingResponse]:
        """As ``CompletionService.send``, with status, headers and content of the answer."""
        from ..api.completions.send_completion_message import OPERATION

        return self._client.call(OPERATION, {"inputs": inputs, "user": user, "query": query, "files": files}, options)


class AsyncCompletionService:
    """Texts from completion apps, and what belongs to them: files, feedback, speech, annotations, facts of the app.

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
    def feedback(self) -> AsyncFeedbackResource:
        """Ratings of answers."""
        from .feedback import AsyncFeedbackResource

        return AsyncFeedbackResource(self._client)

    @property
    def files(self) -> AsyncCheckedFilesResource:
        """Files of end users."""
        from ..uploads import AsyncCheckedFilesResource

        return AsyncCheckedFilesResource(self._client)

    @overload
    async def send(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        query: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        response_mode: Literal["blocking"] = "blocking",
        options: RequestOptions | None = None,
    ) -> CompletionBlockingResponse: ...

    @overload
    async def send(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        query: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        response_mode: Literal["streaming"],
        options: RequestOptions | None = None,
    ) -> AsyncCompletionStream: ...

    async def send(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        query: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        response_mode: Literal["blocking", "streaming"] = "blocking",
        options: RequestOptions | None = None,
    ) -> CompletionBlockingResponse | AsyncCompletionStream:
        """Let a completion app write a text.

        Each call stands for itself; there is no conversation.

        ``POST /completion-messages``

        Args:
            inputs: Values for the variables of the app's form, by name; most apps have one called ``query``. For file
                variables give file inputs. Default: empty.
            user: Your name for the end user. Messages and uploads belong to it: later calls find them under the same
                name only. Default: the client's ``user``.
            query: Text of the prompt, for apps whose form has no variable for it.
            files: Files that go with the question; the app must have them enabled.
            response_mode: "streaming" gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The whole text, or its events while it is made.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``provider_not_initialize``, ``provider_quota_exceeded``,
                ``model_currently_not_support``, ``completion_request_error``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            RateLimitError: 429: ``too_many_requests``.
            ServerError: 500: ``internal_server_error``.
            ApiError: everything else that can go wrong with a call.
        """
        if response_mode == "streaming":
            return self.stream(inputs=inputs, user=user, query=query, files=files, options=options)
        from ..api.completions.send_completion_message import OPERATION

        return await self._client.fetch(
            OPERATION, {"inputs": inputs, "user": user, "query": query, "files": files}, options
        )

    def stream(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        query: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncCompletionStream:
        """Let a completion app write a text. The answer comes as events.

        Each call stands for itself; there is no conversation.

        ``POST /completion-messages``

        Args:
            inputs: Values for the variables of the app's form, by name; most apps have one called ``query``. For file
                variables give file inputs. Default: empty.
            user: Your name for the end user. Messages and uploads belong to it: later calls find them under the same
                name only. Default: the client's ``user``.
            query: Text of the prompt, for apps whose form has no variable for it.
            files: Files that go with the question; the app must have them enabled.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``provider_not_initialize``, ``provider_quota_exceeded``,
                ``model_currently_not_support``, ``completion_request_error``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            RateLimitError: 429: ``too_many_requests``.
            ServerError: 500: ``internal_server_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.completions.send_completion_message import OPERATION, STREAM
        from ..completion_streams import AsyncCompletionStream

        return self._client.stream(
            OPERATION,
            STREAM,
            {"inputs": inputs, "user": user, "query": query, "files": files},
            options,
            into=AsyncCompletionStream,
            **stream,
        )

    async def complete(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        query: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> CompletionBlockingResponse:
        """Let a completion app write a text. Streams underneath and gives the outcome.

        Each call stands for itself; there is no conversation.

        ``POST /completion-messages``

        Args:
            inputs: Values for the variables of the app's form, by name; most apps have one called ``query``. For file
                variables give file inputs. Default: empty.
            user: Your name for the end user. Messages and uploads belong to it: later calls find them under the same
                name only. Default: the client's ``user``.
            query: Text of the prompt, for apps whose form has no variable for it.
            files: Files that go with the question; the app must have them enabled.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The outcome; no gateway cuts off a call that takes long.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``provider_not_initialize``, ``provider_quota_exceeded``,
                ``model_currently_not_support``, ``completion_request_error``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            UnsupportedMediaTypeError: 415: ``unsupported_media_type``.
            RateLimitError: 429: ``too_many_requests``.
            ServerError: 500: ``internal_server_error``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        return await self.stream(inputs=inputs, user=user, query=query, files=files, options=options, **stream).result()

    async def stop(
        self, *, task_id: str, user: str | None = None, options: RequestOptions | None = None
    ) -> OperationResult:
        """Stop a text that is being made.

        Works for streams only. An unknown or finished task is no error.

        ``POST /completion-messages/{task_id}/stop``

        Args:
            task_id: Task to stop: the ``task_id`` of the events of the stream.
            user: The end user who started it; another user's task is not stopped. Default: the client's ``user``.
            options: settings of this call alone.

        Returns:
            The stop was passed on.

        Raises:
            BadRequestError: 400: ``app_unavailable``, ``invalid_param``.
            AuthenticationError: 401: ``unauthorized``.
            PermissionDeniedError: 403: ``forbidden``.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.completions.stop_completion_message import OPERATION

        return await self._client.fetch(OPERATION, {"task_id": task_id, "user": user}, options)


class AsyncCompletionServiceWithResponse:
    """AsyncCompletionService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        calls = AsyncCompletionService(client)
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
    def feedback(self) -> AsyncFeedbackResourceWithResponse:
        """Ratings of answers."""
        from .feedback import AsyncFeedbackResourceWithResponse

        return AsyncFeedbackResourceWithResponse(self._client)

    @property
    def files(self) -> AsyncFilesResourceWithResponse:
        """Files of end users."""
        from .files import AsyncFilesResourceWithResponse

        return AsyncFilesResourceWithResponse(self._client)

    async def send(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        user: str | None = None,
        query: str | None = None,
        files: Sequence[FileInput | FileInputParams] | None = None,
        options: RequestOptions | None = None,
    ) -> Response[CompletionBlockingResponse]:
        """As ``AsyncCompletionService.send``, with status, headers and content of the answer."""
        from ..api.completions.send_completion_message import OPERATION

        return await self._client.call(
            OPERATION, {"inputs": inputs, "user": user, "query": query, "files": files}, options
        )
