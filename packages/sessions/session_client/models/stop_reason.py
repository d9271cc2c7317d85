# Generated from spec/sessions/events.yaml (StopReason): edit that, not this file.
"""Why an answer ended."""

from __future__ import annotations

from typing import Literal, TypeAlias

StopReason: TypeAlias = Literal["stop", "cancelled", "error", "requires_action", "timeout", "client_gone"]
"""Why an answer ended. Values: ``stop`` (It was complete.), ``cancelled`` (A caller cancelled it.), ``error`` (The
provider, the connection to it or the gateway failed.), ``requires_action`` (The provider waits for the result of a
tool, which a caller of the gateway cannot give.), ``timeout`` (It took longer than the gateway allows.),
``client_gone`` (Nobody had read it for longer than the grace time.). Servers may send others.
"""
