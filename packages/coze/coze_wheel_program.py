"""A user's program, with a Coze of its own: it is run against the built package, where nothing of the repository is."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

from coze_client import ChatEvent, CozeAPIError, CozeClient, MessageDeltaEvent, user_text

EVENTS = """\
event:conversation.chat.created
data:{"id": "c", "conversation_id": "v", "status": "created"}

event:conversation.message.delta
data:{"role": "assistant", "type": "answer", "content": "Hello", "content_type": "text", "id": "m"}

event:conversation.chat.completed
data:{"id": "c", "conversation_id": "v", "status": "completed"}

event:done
data:[DONE]"""


class Coze(BaseHTTPRequestHandler):
    """Streams one answer, and refuses everything else."""

    def do_POST(self) -> None:
        """Stream a chat."""
        self.rfile.read(int(self.headers["Content-Length"]))
        self._answer("text/event-stream", EVENTS)

    def do_GET(self) -> None:
        """Refuse, as Coze does."""
        self._answer("application/json", json.dumps({"code": 4000, "msg": "no such bot"}))

    def _answer(self, kind: str, text: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text.encode())))
        self.send_header("X-Tt-Logid", "log-1")
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def shown(event: ChatEvent) -> str:
    return event.data.content if isinstance(event, MessageDeltaEvent) else ""


def main() -> None:
    server = HTTPServer(("127.0.0.1", 0), Coze)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with CozeClient(f"http://127.0.0.1:{server.server_port}", token="pat-example", user_id="me") as client:
        with client.chat.stream(bot_id="b", additional_messages=[user_text("hi")]) as stream:
            text = "".join(shown(event) for event in stream)
        assert text == stream.text == "Hello", (text, stream.text)
        assert stream.logid == "log-1"
        try:
            client.bots.get(bot_id="b")
        except CozeAPIError as error:
            print(error)
            assert (error.number, error.msg, error.logid, error.status) == (4000, "no such bot", "log-1", 200)
        else:
            raise AssertionError("no error")
    server.shutdown()
    server.server_close()


main()
