"""Everything the server knows: its apps and their keys, its state, its clock, and what is running."""

from __future__ import annotations

import random
import string
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Final

from .faults import FaultPlan
from .requests import ReceivedRequest
from .runs import LiveRuns
from .scenarios import AppSpec, Scenario
from .store import Row, Store

ACCOUNT: Final = "admin"
"""Name of the person who owns the apps and the knowledge bases."""
VERSION: Final = "1.14.0"
"""The release of Dify whose behaviour is followed."""
DEFAULT_USER: Final = "DEFAULT-USER"
"""The end user of calls that name none."""


@dataclass(frozen=True)
class Tenant:
    """A workspace: what the key of a knowledge base opens."""

    id: str
    key: str
    account_id: str


@dataclass(frozen=True)
class App:
    """An app with its key."""

    spec: AppSpec
    id: str
    key: str
    workflow_id: str
    version: str
    tenant: Tenant

    @property
    def mode(self) -> str:
        return self.spec.mode


class World:
    """The state behind one server.

    Args:
        scenario: what the apps are and do.
        store: where the state is kept.
        seed: ids, keys and numbers of the same seed are the same.
        clock: gives the time in Unix seconds.
    """

    def __init__(self, scenario: Scenario, store: Store, seed: int = 0, clock: Callable[[], float] = time.time) -> None:
        self.scenario = scenario
        self.store = store
        self.clock = clock
        self.base_url = ""
        self.faults = FaultPlan(scenario.faults)
        self.runs = LiveRuns()
        self.requests: list[ReceivedRequest] = []
        self.audit = False
        self.violations: list[str] = []
        opened = int((store.get("meta", "opened") or {"times": 0})["times"]) + 1
        store.put("meta", {"id": "opened", "times": opened})
        self.random = random.Random(f"{seed}/{opened}")
        self._keys = random.Random(f"{seed}/keys")
        self.tenants: dict[str, Tenant] = {}
        self.apps: dict[str, App] = {}
        self.tenant = self.add_tenant("default")
        for spec in scenario.all_apps():
            self.add_app(spec)

    def add_tenant(self, name: str) -> Tenant:
        """Make a workspace, or open the one of that name that the store already has."""
        row = self.store.get("tenant", name)
        if row is None:
            row = self.store.put(
                "tenant",
                {
                    "id": name,
                    "tenant_id": _uuid(self._keys),
                    "key": f"dataset-{_letters(self._keys, 24)}",
                    "account_id": _uuid(self._keys),
                },
            )
        tenant = Tenant(row["tenant_id"], row["key"], row["account_id"])
        self.tenants[tenant.key] = tenant
        return tenant

    def add_app(self, spec: AppSpec) -> App:
        """Make an app, or open the one of that name that the store already has."""
        row = self.store.get("app", spec.name)
        if row is None:
            row = self.store.put(
                "app",
                {
                    "id": spec.name,
                    "app_id": _uuid(self._keys),
                    "key": f"app-{_letters(self._keys, 24)}",
                    "workflow_id": _uuid(self._keys),
                    "version": datetime.fromtimestamp(self.clock(), timezone.utc).strftime("%Y-%m-%d %H:%M:%S.%f"),
                },
            )
        app = App(spec, row["app_id"], row["key"], row["workflow_id"], row["version"], self.tenant)
        self.apps[app.key] = app
        return app

    def app_of_key(self, key: str) -> App | None:
        """The app that a key opens."""
        return self.apps.get(key)

    def now(self) -> int:
        """Unix time in whole seconds, as Dify sends most times."""
        return int(self.clock())

    def iso(self) -> str:
        """The time as text, as Dify sends some."""
        return datetime.fromtimestamp(self.clock(), timezone.utc).replace(tzinfo=None).isoformat()

    def new_id(self) -> str:
        """A fresh UUID."""
        return _uuid(self.random)

    def token(self, length: int = 22) -> str:
        """A fresh random word."""
        return _letters(self.random, length)

    def end_user(self, app: App, user: str) -> Row:
        """The end user of that name in this app; made on first sight, as Dify does."""
        for row in self.store.find("end_user", app_id=app.id, session_id=user):
            return row
        now = self.iso()
        made: dict[str, Any] = {
            "id": self.new_id(),
            "tenant_id": app.tenant.id,
            "app_id": app.id,
            "type": "service-api",
            "external_user_id": user,
            "name": None,
            "is_anonymous": user == DEFAULT_USER,
            "session_id": user,
            "created_at": now,
            "updated_at": now,
        }
        return self.store.put("end_user", made)


def _uuid(source: random.Random) -> str:
    return str(uuid.UUID(int=source.getrandbits(128), version=4))


def _letters(source: random.Random, length: int) -> str:
    return "".join(source.choices(string.ascii_letters + string.digits, k=length))
