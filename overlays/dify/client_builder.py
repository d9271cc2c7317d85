"""Build a client step by step: ``DifyClient.builder().api_key("app-...").user("u").build()``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from typing_extensions import Self

    from . import Hooks, SizeLimits, Timeout

ClientT = TypeVar("ClientT")


class ClientBuilder(Generic[ClientT]):
    """Collects the settings of a client. Every step returns the builder; ``build()`` makes the client.

    A setting that no step names keeps the default of the client's constructor, environment variables included.
    """

    __slots__ = ("_make", "_settings")

    def __init__(self, make: Callable[..., ClientT]) -> None:
        self._make = make
        self._settings: dict[str, Any] = {}

    def base_url(self, url: str) -> Self:
        """Address of the API, ``/v1`` included."""
        return self._set("base_url", url)

    def domain(self, url: str) -> Self:
        """The same as ``base_url``, under the name that other Dify clients use."""
        return self.base_url(url)

    def api_key(self, key: str) -> Self:
        """Key of one app (``app-...``)."""
        return self._set("api_key", key)

    def dataset_api_key(self, key: str) -> Self:
        """Key of the knowledge API (``dataset-...``)."""
        return self._set("dataset_api_key", key)

    def user(self, user: str) -> Self:
        """End user for every call that does not name one."""
        return self._set("user", user)

    def timeout(self, timeout: float | Timeout | httpx.Timeout | None) -> Self:
        """Seconds, or a ``Timeout`` with its parts; ``None`` for no limit."""
        return self._set("timeout", timeout)

    def size_limits(self, limits: SizeLimits) -> Self:
        """How much of an answer is taken."""
        return self._set("size_limits", limits)

    def max_retries(self, count: int) -> Self:
        """How often a refused or failed request is sent again, 0 or more."""
        return self._set("max_retries", count)

    def max_connections(self, count: int) -> Self:
        """Connections open at once."""
        return self._set("max_connections", count)

    def max_keepalive_connections(self, count: int) -> Self:
        """Idle connections kept for the next call."""
        return self._set("max_keepalive_connections", count)

    def keepalive_expiry(self, seconds: float) -> Self:
        """How long an idle connection is kept."""
        return self._set("keepalive_expiry", seconds)

    def header(self, name: str, value: str) -> Self:
        """Add one header to every request."""
        return self._set("headers", {**self._settings.get("headers", {}), name: value})

    def http_client(self, client: Any) -> Self:
        """An httpx client of your own (``httpx.Client``, or ``httpx.AsyncClient`` for the async client)."""
        return self._set("http_client", client)

    def hooks(self, hooks: Hooks) -> Self:
        """Functions called for each request, answer, retry and end of a stream."""
        return self._set("hooks", hooks)

    def validate(self, on: bool) -> Self:
        """Whether arguments are checked before sending."""
        return self._set("validate", on)

    def build(self) -> ClientT:
        """The client. Raises ``InvalidRequestError`` for a setting that cannot be used."""
        return self._make(**self._settings)

    def _set(self, name: str, value: Any) -> Self:
        self._settings[name] = value
        return self

    def __repr__(self) -> str:
        hidden = {name: "***" if name.endswith("api_key") else value for name, value in self._settings.items()}
        hidden.pop("headers", None)
        return f"ClientBuilder({hidden})"
