# Generated from mini_api/talk.yaml: edit that, not this file.
"""Sessions with a model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.client import AsyncClient, SyncClient
    from .._runtime.types import RequestOptions, Response, StreamOptions, Unset
    from ..models.any_choice import AnyChoice
    from ..models.code_tool import CodeTool
    from ..models.function_tool import FunctionTool
    from ..models.image_part import ImagePart
    from ..models.level import Level
    from ..models.search_tool import SearchTool
    from ..models.text_part import TextPart
    from ..models.turn import Turn
    from ..params import (
        AnyChoiceParams,
        CodeToolParams,
        FunctionToolParams,
        ImagePartParams,
        SearchToolParams,
        TextPartParams,
    )
    from ..turn_streams import AsyncTurnStream, TurnStream
    from .files import AsyncFilesResource, AsyncFilesResourceWithResponse, FilesResource, FilesResourceWithResponse
    from .sessions import (
        AsyncSessionsResource,
        AsyncSessionsResourceWithResponse,
        SessionsResource,
        SessionsResourceWithResponse,
    )


class TalkService:
    """Sessions with a model."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def files(self) -> FilesResource:
        """Files of a workspace."""
        from .files import FilesResource

        return FilesResource(self._client)

    @property
    def sessions(self) -> SessionsResource:
        """Sessions and their turns."""
        from .sessions import SessionsResource

        return SessionsResource(self._client)

    @overload
    def say(
        self,
        *,
        session_id: str,
        text: str,
        workspace: str | None = None,
        extra: Mapping[str, Any] | None = None,
        parts: Sequence[TextPart | ImagePart | TextPartParams | ImagePartParams] | None = None,
        tools: Sequence[FunctionTool | SearchTool | CodeTool | FunctionToolParams | SearchToolParams | CodeToolParams]
        | None = None,
        tool_choice: FunctionTool
        | AnyChoice
        | FunctionToolParams
        | AnyChoiceParams
        | str
        | Sequence[FunctionTool | FunctionToolParams]
        | None = None,
        note: str | None | Unset = UNSET,
        at: str | datetime | None = None,
        day: str | date | None = None,
        weights: Mapping[str, float] | None = None,
        options_: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        level: Level | None = None,
        room: str | None = None,
        mode: Literal["whole"] = "whole",
        options: RequestOptions | None = None,
    ) -> Turn: ...

    @overload
    def say(
        self,
        *,
        session_id: str,
        text: str,
        workspace: str | None = None,
        extra: Mapping[str, Any] | None = None,
        parts: Sequence[TextPart | ImagePart | TextPartParams | ImagePartParams] | None = None,
        tools: Sequence[FunctionTool | SearchTool | CodeTool | FunctionToolParams | SearchToolParams | CodeToolParams]
        | None = None,
        tool_choice: FunctionTool
        | AnyChoice
        | FunctionToolParams
        | AnyChoiceParams
        | str
        | Sequence[FunctionTool | FunctionToolParams]
        | None = None,
        note: str | None | Unset = UNSET,
        at: str | datetime | None = None,
        day: str | date | None = None,
        weights: Mapping[str, float] | None = None,
        options_: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        level: Level | None = None,
        room: str | None = None,
        mode: Literal["pieces"],
        options: RequestOptions | None = None,
    ) -> TurnStream: ...

    def say(
        self,
        *,
        session_id: str,
        text: str,
        workspace: str | None = None,
        extra: Mapping[str, Any] | None = None,
        parts: Sequence[TextPart | ImagePart | TextPartParams | ImagePartParams] | None = None,
        tools: Sequence[FunctionTool | SearchTool | CodeTool | FunctionToolParams | SearchToolParams | CodeToolParams]
        | None = None,
        tool_choice: FunctionTool
        | AnyChoice
        | FunctionToolParams
        | AnyChoiceParams
        | str
        | Sequence[FunctionTool | FunctionToolParams]
        | None = None,
        note: str | None | Unset = UNSET,
        at: str | datetime | None = None,
        day: str | date | None = None,
        weights: Mapping[str, float] | None = None,
        options_: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        level: Level | None = None,
        room: str | None = None,
        mode: Literal["whole", "pieces"] = "whole",
        options: RequestOptions | None = None,
    ) -> Turn | TurnStream:
        """Say something in a session.

        Quotes \"\"\" and a backslash \\d must survive, and ``code`` as well.

        ``POST /sessions/{session_id}/turns``

        Args:
            session_id: The session. A UUID.
            text: What is said. 1 to 20 characters.
            workspace: Workspace to say it in. Default: the client's ``workspace``.
            extra: Free values. Default: empty.
            parts: What goes with it. At most 3 items.
            tools: Tools that may be used.
            tool_choice: Which tool must be used.
            note: A note; null removes it. ``None`` sends null.
            at: When it was said.
            day: On which day it was said.
            weights: Weight by word.
            options_: Like the argument of all calls.
            temperature: How wild. At most 2, more than 0.
            level: How much to say. One of ``1``, ``2``, ``5``.
            room: Room of the session that hears it. With it the call is ``POST
                /sessions/{session_id}/rooms/{room}/turns``.
            mode: "pieces" gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The whole turn, or its events.

        Raises:
            BadRequestError: 400: ``too_long``, ``bad_words``.
            NotFoundError: 404: ``no_session``, ``no_room``.
            ApiError: everything else that can go wrong with a call.
        """
        if mode == "pieces":
            return self.stream(
                session_id=session_id,
                text=text,
                workspace=workspace,
                extra=extra,
                parts=parts,
                tools=tools,
                tool_choice=tool_choice,
                note=note,
                at=at,
                day=day,
                weights=weights,
                options_=options_,
                temperature=temperature,
                level=level,
                room=room,
                options=options,
            )
        from ..api.sessions.take_turn import OPERATION

        if room is not None:
            from ..api.sessions.take_turn_in_room import OPERATION as OTHER

            return self._client.fetch(
                OTHER,
                {
                    "session_id": session_id,
                    "room": room,
                    "text": text,
                    "workspace": workspace,
                    "extra": extra,
                    "parts": parts,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "note": note,
                    "at": at,
                    "day": day,
                    "weights": weights,
                    "options": options_,
                    "temperature": temperature,
                    "level": level,
                },
                options,
            )
        return self._client.fetch(
            OPERATION,
            {
                "session_id": session_id,
                "text": text,
                "workspace": workspace,
                "extra": extra,
                "parts": parts,
                "tools": tools,
                "tool_choice": tool_choice,
                "note": note,
                "at": at,
                "day": day,
                "weights": weights,
                "options": options_,
                "temperature": temperature,
                "level": level,
            },
            options,
        )

    def stream(
        self,
        *,
        session_id: str,
        text: str,
        workspace: str | None = None,
        extra: Mapping[str, Any] | None = None,
        parts: Sequence[TextPart | ImagePart | TextPartParams | ImagePartParams] | None = None,
        tools: Sequence[FunctionTool | SearchTool | CodeTool | FunctionToolParams | SearchToolParams | CodeToolParams]
        | None = None,
        tool_choice: FunctionTool
        | AnyChoice
        | FunctionToolParams
        | AnyChoiceParams
        | str
        | Sequence[FunctionTool | FunctionToolParams]
        | None = None,
        note: str | None | Unset = UNSET,
        at: str | datetime | None = None,
        day: str | date | None = None,
        weights: Mapping[str, float] | None = None,
        options_: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        level: Level | None = None,
        room: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> TurnStream:
        """Say something in a session. The answer comes as events.

        Quotes \"\"\" and a backslash \\d must survive, and ``code`` as well.

        ``POST /sessions/{session_id}/turns``

        Args:
            session_id: The session. A UUID.
            text: What is said. 1 to 20 characters.
            workspace: Workspace to say it in. Default: the client's ``workspace``.
            extra: Free values. Default: empty.
            parts: What goes with it. At most 3 items.
            tools: Tools that may be used.
            tool_choice: Which tool must be used.
            note: A note; null removes it. ``None`` sends null.
            at: When it was said.
            day: On which day it was said.
            weights: Weight by word.
            options_: Like the argument of all calls.
            temperature: How wild. At most 2, more than 0.
            level: How much to say. One of ``1``, ``2``, ``5``.
            room: Room of the session that hears it. With it the call is ``POST
                /sessions/{session_id}/rooms/{room}/turns``.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``too_long``, ``bad_words``.
            NotFoundError: 404: ``no_session``, ``no_room``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.take_turn import OPERATION, STREAM
        from ..turn_streams import TurnStream

        if room is not None:
            from ..api.sessions.take_turn_in_room import OPERATION as OTHER
            from ..api.sessions.take_turn_in_room import STREAM as OTHER_STREAM

            return self._client.stream(
                OTHER,
                OTHER_STREAM,
                {
                    "session_id": session_id,
                    "room": room,
                    "text": text,
                    "workspace": workspace,
                    "extra": extra,
                    "parts": parts,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "note": note,
                    "at": at,
                    "day": day,
                    "weights": weights,
                    "options": options_,
                    "temperature": temperature,
                    "level": level,
                },
                options,
                into=TurnStream,
                **stream,
            )
        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "session_id": session_id,
                "text": text,
                "workspace": workspace,
                "extra": extra,
                "parts": parts,
                "tools": tools,
                "tool_choice": tool_choice,
                "note": note,
                "at": at,
                "day": day,
                "weights": weights,
                "options": options_,
                "temperature": temperature,
                "level": level,
            },
            options,
            into=TurnStream,
            **stream,
        )

    def complete(
        self,
        *,
        session_id: str,
        text: str,
        workspace: str | None = None,
        extra: Mapping[str, Any] | None = None,
        parts: Sequence[TextPart | ImagePart | TextPartParams | ImagePartParams] | None = None,
        tools: Sequence[FunctionTool | SearchTool | CodeTool | FunctionToolParams | SearchToolParams | CodeToolParams]
        | None = None,
        tool_choice: FunctionTool
        | AnyChoice
        | FunctionToolParams
        | AnyChoiceParams
        | str
        | Sequence[FunctionTool | FunctionToolParams]
        | None = None,
        note: str | None | Unset = UNSET,
        at: str | datetime | None = None,
        day: str | date | None = None,
        weights: Mapping[str, float] | None = None,
        options_: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        level: Level | None = None,
        room: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> Turn:
        """Say something in a session. Streams underneath and gives the outcome.

        Quotes \"\"\" and a backslash \\d must survive, and ``code`` as well.

        ``POST /sessions/{session_id}/turns``

        Args:
            session_id: The session. A UUID.
            text: What is said. 1 to 20 characters.
            workspace: Workspace to say it in. Default: the client's ``workspace``.
            extra: Free values. Default: empty.
            parts: What goes with it. At most 3 items.
            tools: Tools that may be used.
            tool_choice: Which tool must be used.
            note: A note; null removes it. ``None`` sends null.
            at: When it was said.
            day: On which day it was said.
            weights: Weight by word.
            options_: Like the argument of all calls.
            temperature: How wild. At most 2, more than 0.
            level: How much to say. One of ``1``, ``2``, ``5``.
            room: Room of the session that hears it. With it the call is ``POST
                /sessions/{session_id}/rooms/{room}/turns``.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The outcome; no gateway cuts off a call that takes long.

        Raises:
            BadRequestError: 400: ``too_long``, ``bad_words``.
            NotFoundError: 404: ``no_session``, ``no_room``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        return self.stream(
            session_id=session_id,
            text=text,
            workspace=workspace,
            extra=extra,
            parts=parts,
            tools=tools,
            tool_choice=tool_choice,
            note=note,
            at=at,
            day=day,
            weights=weights,
            options_=options_,
            temperature=temperature,
            level=level,
            room=room,
            options=options,
            **stream,
        ).result()


class TalkServiceWithResponse:
    """TalkService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @property
    def files(self) -> FilesResourceWithResponse:
        """Files of a workspace."""
        from .files import FilesResourceWithResponse

        return FilesResourceWithResponse(self._client)

    @property
    def sessions(self) -> SessionsResourceWithResponse:
        """Sessions and their turns."""
        from .sessions import SessionsResourceWithResponse

        return SessionsResourceWithResponse(self._client)

    def say(
        self,
        *,
        session_id: str,
        text: str,
        workspace: str | None = None,
        extra: Mapping[str, Any] | None = None,
        parts: Sequence[TextPart | ImagePart | TextPartParams | ImagePartParams] | None = None,
        tools: Sequence[FunctionTool | SearchTool | CodeTool | FunctionToolParams | SearchToolParams | CodeToolParams]
        | None = None,
        tool_choice: FunctionTool
        | AnyChoice
        | FunctionToolParams
        | AnyChoiceParams
        | str
        | Sequence[FunctionTool | FunctionToolParams]
        | None = None,
        note: str | None | Unset = UNSET,
        at: str | datetime | None = None,
        day: str | date | None = None,
        weights: Mapping[str, float] | None = None,
        options_: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        level: Level | None = None,
        room: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[Turn]:
        """As ``TalkService.say``, with status, headers and content of the answer."""
        from ..api.sessions.take_turn import OPERATION

        if room is not None:
            from ..api.sessions.take_turn_in_room import OPERATION as OTHER

            return self._client.call(
                OTHER,
                {
                    "session_id": session_id,
                    "room": room,
                    "text": text,
                    "workspace": workspace,
                    "extra": extra,
                    "parts": parts,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "note": note,
                    "at": at,
                    "day": day,
                    "weights": weights,
                    "options": options_,
                    "temperature": temperature,
                    "level": level,
                },
                options,
            )
        return self._client.call(
            OPERATION,
            {
                "session_id": session_id,
                "text": text,
                "workspace": workspace,
                "extra": extra,
                "parts": parts,
                "tools": tools,
                "tool_choice": tool_choice,
                "note": note,
                "at": at,
                "day": day,
                "weights": weights,
                "options": options_,
                "temperature": temperature,
                "level": level,
            },
            options,
        )


class AsyncTalkService:
    """Sessions with a model.

    Its calls are awaited.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def files(self) -> AsyncFilesResource:
        """Files of a workspace."""
        from .files import AsyncFilesResource

        return AsyncFilesResource(self._client)

    @property
    def sessions(self) -> AsyncSessionsResource:
        """Sessions and their turns."""
        from .sessions import AsyncSessionsResource

        return AsyncSessionsResource(self._client)

    @overload
    async def say(
        self,
        *,
        session_id: str,
        text: str,
        workspace: str | None = None,
        extra: Mapping[str, Any] | None = None,
        parts: Sequence[TextPart | ImagePart | TextPartParams | ImagePartParams] | None = None,
        tools: Sequence[FunctionTool | SearchTool | CodeTool | FunctionToolParams | SearchToolParams | CodeToolParams]
        | None = None,
        tool_choice: FunctionTool
        | AnyChoice
        | FunctionToolParams
        | AnyChoiceParams
        | str
        | Sequence[FunctionTool | FunctionToolParams]
        | None = None,
        note: str | None | Unset = UNSET,
        at: str | datetime | None = None,
        day: str | date | None = None,
        weights: Mapping[str, float] | None = None,
        options_: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        level: Level | None = None,
        room: str | None = None,
        mode: Literal["whole"] = "whole",
        options: RequestOptions | None = None,
    ) -> Turn: ...

    @overload
    async def say(
        self,
        *,
        session_id: str,
        text: str,
        workspace: str | None = None,
        extra: Mapping[str, Any] | None = None,
        parts: Sequence[TextPart | ImagePart | TextPartParams | ImagePartParams] | None = None,
        tools: Sequence[FunctionTool | SearchTool | CodeTool | FunctionToolParams | SearchToolParams | CodeToolParams]
        | None = None,
        tool_choice: FunctionTool
        | AnyChoice
        | FunctionToolParams
        | AnyChoiceParams
        | str
        | Sequence[FunctionTool | FunctionToolParams]
        | None = None,
        note: str | None | Unset = UNSET,
        at: str | datetime | None = None,
        day: str | date | None = None,
        weights: Mapping[str, float] | None = None,
        options_: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        level: Level | None = None,
        room: str | None = None,
        mode: Literal["pieces"],
        options: RequestOptions | None = None,
    ) -> AsyncTurnStream: ...

    async def say(
        self,
        *,
        session_id: str,
        text: str,
        workspace: str | None = None,
        extra: Mapping[str, Any] | None = None,
        parts: Sequence[TextPart | ImagePart | TextPartParams | ImagePartParams] | None = None,
        tools: Sequence[FunctionTool | SearchTool | CodeTool | FunctionToolParams | SearchToolParams | CodeToolParams]
        | None = None,
        tool_choice: FunctionTool
        | AnyChoice
        | FunctionToolParams
        | AnyChoiceParams
        | str
        | Sequence[FunctionTool | FunctionToolParams]
        | None = None,
        note: str | None | Unset = UNSET,
        at: str | datetime | None = None,
        day: str | date | None = None,
        weights: Mapping[str, float] | None = None,
        options_: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        level: Level | None = None,
        room: str | None = None,
        mode: Literal["whole", "pieces"] = "whole",
        options: RequestOptions | None = None,
    ) -> Turn | AsyncTurnStream:
        """Say something in a session.

        Quotes \"\"\" and a backslash \\d must survive, and ``code`` as well.

        ``POST /sessions/{session_id}/turns``

        Args:
            session_id: The session. A UUID.
            text: What is said. 1 to 20 characters.
            workspace: Workspace to say it in. Default: the client's ``workspace``.
            extra: Free values. Default: empty.
            parts: What goes with it. At most 3 items.
            tools: Tools that may be used.
            tool_choice: Which tool must be used.
            note: A note; null removes it. ``None`` sends null.
            at: When it was said.
            day: On which day it was said.
            weights: Weight by word.
            options_: Like the argument of all calls.
            temperature: How wild. At most 2, more than 0.
            level: How much to say. One of ``1``, ``2``, ``5``.
            room: Room of the session that hears it. With it the call is ``POST
                /sessions/{session_id}/rooms/{room}/turns``.
            mode: "pieces" gives what ``stream`` gives.
            options: settings of this call alone.

        Returns:
            The whole turn, or its events.

        Raises:
            BadRequestError: 400: ``too_long``, ``bad_words``.
            NotFoundError: 404: ``no_session``, ``no_room``.
            ApiError: everything else that can go wrong with a call.
        """
        if mode == "pieces":
            return self.stream(
                session_id=session_id,
                text=text,
                workspace=workspace,
                extra=extra,
                parts=parts,
                tools=tools,
                tool_choice=tool_choice,
                note=note,
                at=at,
                day=day,
                weights=weights,
                options_=options_,
                temperature=temperature,
                level=level,
                room=room,
                options=options,
            )
        from ..api.sessions.take_turn import OPERATION

        if room is not None:
            from ..api.sessions.take_turn_in_room import OPERATION as OTHER

            return await self._client.fetch(
                OTHER,
                {
                    "session_id": session_id,
                    "room": room,
                    "text": text,
                    "workspace": workspace,
                    "extra": extra,
                    "parts": parts,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "note": note,
                    "at": at,
                    "day": day,
                    "weights": weights,
                    "options": options_,
                    "temperature": temperature,
                    "level": level,
                },
                options,
            )
        return await self._client.fetch(
            OPERATION,
            {
                "session_id": session_id,
                "text": text,
                "workspace": workspace,
                "extra": extra,
                "parts": parts,
                "tools": tools,
                "tool_choice": tool_choice,
                "note": note,
                "at": at,
                "day": day,
                "weights": weights,
                "options": options_,
                "temperature": temperature,
                "level": level,
            },
            options,
        )

    def stream(
        self,
        *,
        session_id: str,
        text: str,
        workspace: str | None = None,
        extra: Mapping[str, Any] | None = None,
        parts: Sequence[TextPart | ImagePart | TextPartParams | ImagePartParams] | None = None,
        tools: Sequence[FunctionTool | SearchTool | CodeTool | FunctionToolParams | SearchToolParams | CodeToolParams]
        | None = None,
        tool_choice: FunctionTool
        | AnyChoice
        | FunctionToolParams
        | AnyChoiceParams
        | str
        | Sequence[FunctionTool | FunctionToolParams]
        | None = None,
        note: str | None | Unset = UNSET,
        at: str | datetime | None = None,
        day: str | date | None = None,
        weights: Mapping[str, float] | None = None,
        options_: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        level: Level | None = None,
        room: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> AsyncTurnStream:
        """Say something in a session. The answer comes as events.

        Quotes \"\"\" and a backslash \\d must survive, and ``code`` as well.

        ``POST /sessions/{session_id}/turns``

        Args:
            session_id: The session. A UUID.
            text: What is said. 1 to 20 characters.
            workspace: Workspace to say it in. Default: the client's ``workspace``.
            extra: Free values. Default: empty.
            parts: What goes with it. At most 3 items.
            tools: Tools that may be used.
            tool_choice: Which tool must be used.
            note: A note; null removes it. ``None`` sends null.
            at: When it was said.
            day: On which day it was said.
            weights: Weight by word.
            options_: Like the argument of all calls.
            temperature: How wild. At most 2, more than 0.
            level: How much to say. One of ``1``, ``2``, ``5``.
            room: Room of the session that hears it. With it the call is ``POST
                /sessions/{session_id}/rooms/{room}/turns``.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The events; nothing is sent before the stream is entered or read.

        Raises:
            BadRequestError: 400: ``too_long``, ``bad_words``.
            NotFoundError: 404: ``no_session``, ``no_room``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        from ..api.sessions.take_turn import OPERATION, STREAM
        from ..turn_streams import AsyncTurnStream

        if room is not None:
            from ..api.sessions.take_turn_in_room import OPERATION as OTHER
            from ..api.sessions.take_turn_in_room import STREAM as OTHER_STREAM

            return self._client.stream(
                OTHER,
                OTHER_STREAM,
                {
                    "session_id": session_id,
                    "room": room,
                    "text": text,
                    "workspace": workspace,
                    "extra": extra,
                    "parts": parts,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "note": note,
                    "at": at,
                    "day": day,
                    "weights": weights,
                    "options": options_,
                    "temperature": temperature,
                    "level": level,
                },
                options,
                into=AsyncTurnStream,
                **stream,
            )
        return self._client.stream(
            OPERATION,
            STREAM,
            {
                "session_id": session_id,
                "text": text,
                "workspace": workspace,
                "extra": extra,
                "parts": parts,
                "tools": tools,
                "tool_choice": tool_choice,
                "note": note,
                "at": at,
                "day": day,
                "weights": weights,
                "options": options_,
                "temperature": temperature,
                "level": level,
            },
            options,
            into=AsyncTurnStream,
            **stream,
        )

    async def complete(
        self,
        *,
        session_id: str,
        text: str,
        workspace: str | None = None,
        extra: Mapping[str, Any] | None = None,
        parts: Sequence[TextPart | ImagePart | TextPartParams | ImagePartParams] | None = None,
        tools: Sequence[FunctionTool | SearchTool | CodeTool | FunctionToolParams | SearchToolParams | CodeToolParams]
        | None = None,
        tool_choice: FunctionTool
        | AnyChoice
        | FunctionToolParams
        | AnyChoiceParams
        | str
        | Sequence[FunctionTool | FunctionToolParams]
        | None = None,
        note: str | None | Unset = UNSET,
        at: str | datetime | None = None,
        day: str | date | None = None,
        weights: Mapping[str, float] | None = None,
        options_: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        level: Level | None = None,
        room: str | None = None,
        options: RequestOptions | None = None,
        **stream: Unpack[StreamOptions],
    ) -> Turn:
        """Say something in a session. Streams underneath and gives the outcome.

        Quotes \"\"\" and a backslash \\d must survive, and ``code`` as well.

        ``POST /sessions/{session_id}/turns``

        Args:
            session_id: The session. A UUID.
            text: What is said. 1 to 20 characters.
            workspace: Workspace to say it in. Default: the client's ``workspace``.
            extra: Free values. Default: empty.
            parts: What goes with it. At most 3 items.
            tools: Tools that may be used.
            tool_choice: Which tool must be used.
            note: A note; null removes it. ``None`` sends null.
            at: When it was said.
            day: On which day it was said.
            weights: Weight by word.
            options_: Like the argument of all calls.
            temperature: How wild. At most 2, more than 0.
            level: How much to say. One of ``1``, ``2``, ``5``.
            room: Room of the session that hears it. With it the call is ``POST
                /sessions/{session_id}/rooms/{room}/turns``.
            stream: how the stream is watched, such as ``idle_timeout=``; see ``StreamOptions``.
            options: settings of this call alone.

        Returns:
            The outcome; no gateway cuts off a call that takes long.

        Raises:
            BadRequestError: 400: ``too_long``, ``bad_words``.
            NotFoundError: 404: ``no_session``, ``no_room``.
            StreamError: the stream tells of an error.
            StreamInterrupted: the stream ends before it is complete.
            ApiError: everything else that can go wrong with a call.
        """
        return await self.stream(
            session_id=session_id,
            text=text,
            workspace=workspace,
            extra=extra,
            parts=parts,
            tools=tools,
            tool_choice=tool_choice,
            note=note,
            at=at,
            day=day,
            weights=weights,
            options_=options_,
            temperature=temperature,
            level=level,
            room=room,
            options=options,
            **stream,
        ).result()


class AsyncTalkServiceWithResponse:
    """AsyncTalkService whose calls give a ``Response``, with the result as ``parsed``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def files(self) -> AsyncFilesResourceWithResponse:
        """Files of a workspace."""
        from .files import AsyncFilesResourceWithResponse

        return AsyncFilesResourceWithResponse(self._client)

    @property
    def sessions(self) -> AsyncSessionsResourceWithResponse:
        """Sessions and their turns."""
        from .sessions import AsyncSessionsResourceWithResponse

        return AsyncSessionsResourceWithResponse(self._client)

    async def say(
        self,
        *,
        session_id: str,
        text: str,
        workspace: str | None = None,
        extra: Mapping[str, Any] | None = None,
        parts: Sequence[TextPart | ImagePart | TextPartParams | ImagePartParams] | None = None,
        tools: Sequence[FunctionTool | SearchTool | CodeTool | FunctionToolParams | SearchToolParams | CodeToolParams]
        | None = None,
        tool_choice: FunctionTool
        | AnyChoice
        | FunctionToolParams
        | AnyChoiceParams
        | str
        | Sequence[FunctionTool | FunctionToolParams]
        | None = None,
        note: str | None | Unset = UNSET,
        at: str | datetime | None = None,
        day: str | date | None = None,
        weights: Mapping[str, float] | None = None,
        options_: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        level: Level | None = None,
        room: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[Turn]:
        """As ``AsyncTalkService.say``, with status, headers and content of the answer."""
        from ..api.sessions.take_turn import OPERATION

        if room is not None:
            from ..api.sessions.take_turn_in_room import OPERATION as OTHER

            return await self._client.call(
                OTHER,
                {
                    "session_id": session_id,
                    "room": room,
                    "text": text,
                    "workspace": workspace,
                    "extra": extra,
                    "parts": parts,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "note": note,
                    "at": at,
                    "day": day,
                    "weights": weights,
                    "options": options_,
                    "temperature": temperature,
                    "level": level,
                },
                options,
            )
        return await self._client.call(
            OPERATION,
            {
                "session_id": session_id,
                "text": text,
                "workspace": workspace,
                "extra": extra,
                "parts": parts,
                "tools": tools,
                "tool_choice": tool_choice,
                "note": note,
                "at": at,
                "day": day,
                "weights": weights,
                "options": options_,
                "temperature": temperature,
                "level": level,
            },
            options,
        )
