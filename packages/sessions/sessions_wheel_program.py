"""A user's program: a gateway in a thread of its own, and a client that talks to it."""

from __future__ import annotations

import queue
import threading

from session_client import SessionClient, TextDeltaEvent, user_message
from session_gateway import Config, Gateway
from session_gateway.server import GatewayServer


def main() -> None:
    """Say something, and print the answer as it comes."""
    addresses: queue.Queue[str] = queue.Queue()
    server = GatewayServer(Gateway(Config(port=0, database=":memory:")), addresses.put)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        with SessionClient(addresses.get(timeout=60)) as client:
            session = client.sessions.create(model_id="scripted")
            message = user_message("Hello")
            with client.chat.stream(session_id=session.id, message=message, resume=True) as stream:
                text = "".join(event.content for event in stream if isinstance(event, TextDeltaEvent))
            assert text == stream.text == "You said: Hello", text
            assert stream.stop_reason == "stop"
            print(text)
    finally:
        server.should_exit = True
        thread.join()


if __name__ == "__main__":
    main()
