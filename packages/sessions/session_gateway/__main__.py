"""``python -m session_gateway serve``: the gateway as a command."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from types import FrameType

from .config import Config, ConfigError, load_config
from .gateway import Gateway
from .version import VERSION


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: its arguments; those of the process by default.

    Returns:
        0 when the server ended in good order, 2 when the settings cannot be used, another one when it could not begin.
    """
    options = _parser().parse_args(argv)
    logging.basicConfig(level=options.log_level.upper(), format="%(asctime)s %(levelname)s %(name)s %(message)s")
    try:
        config = load_config(options.config) if options.config else Config()
        changes = {name: getattr(options, name) for name in ("host", "port") if getattr(options, name) is not None}
        gateway = Gateway(replace(config, **changes))
    except ConfigError as exc:
        print(f"session_gateway: {exc}", file=sys.stderr)
        return 2
    from .server import GatewayServer

    server = GatewayServer(gateway, _announce)
    # The server ends in good order on SIGTERM and then raises it once more, which is no failure.
    signal.signal(signal.SIGTERM, _leave)
    try:
        server.run()
    except KeyboardInterrupt:
        return 0
    except SystemExit as exc:  # uvicorn's way to say that it could not begin
        return exc.code if isinstance(exc.code, int) else 1
    return 0 if server.started else 1


def _leave(number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


def _announce(address: str) -> None:
    print(f"session_gateway {VERSION} listens on {address}", flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="session_gateway", description="Chat sessions in front of Dify and Coze.")
    parser.add_argument("--version", action="version", version=VERSION)
    commands = parser.add_subparsers(dest="command", required=True)
    serve = commands.add_parser("serve", help="run the server; without settings a scripted model answers")
    serve.add_argument("--config", metavar="FILE", help="TOML file with the settings")
    serve.add_argument("--host", help="address to listen on, in the place of the settings'")
    serve.add_argument("--port", type=int, help="port to listen on, in the place of the settings'; 0: any free one")
    serve.add_argument("--log-level", default="info", choices=["debug", "info", "warning", "error"])
    return parser


if __name__ == "__main__":
    sys.exit(main())
