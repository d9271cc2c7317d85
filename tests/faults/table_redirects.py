"""Rows: redirects, and what is packed."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import Final, Literal

from dify_client import SizeLimits

from .cases import CHAT, INFO, INFO_BODY, JSON, KEY, LAST, OTHER, SELF, After, Case, Section, chunk, head, raises, reply
from .table_statuses import OK, SAID
from .table_transport import CHUNKED

HERE: Final = "/v1/elsewhere"


def to(status: int, location: str | bytes, body: bytes = b"") -> bytes:
    """A redirect."""
    where = location if isinstance(location, bytes) else location.encode()
    return b"HTTP/1.1 %d X\r\nLocation: %b\r\nContent-Length: %d\r\n\r\n" % (status, where, len(body)) + body


def away(
    name: str, does: str, location: bytes, call: Literal["info", "send"] = "info", server: Literal["", "tls"] = ""
) -> Case:
    """A redirect to where the key must not go."""
    sees = raises("ApiStatusError", "which is not followed with a key", status_code=307)
    return Case(f"redirect-{name}", does, call, [[to(307, location)]], sees, server=server)


REDIRECTS: Final = Section("Redirects", [
    *(Case(f"redirect-{status}", f"answers {status} to another path of its own (GET)", "info",
           [[to(status, HERE)], [INFO]], OK) for status in (301, 302, 303, 307, 308)),
    *(Case(f"redirect-post-{status}", f"answers {status} to another path of its own (POST): the method would change",
           "send", [[to(status, HERE)]], raises("ApiStatusError", status_code=status)) for status in (301, 302, 303)),
    *(Case(f"redirect-post-{status}", f"answers {status} to another path of its own (POST)", "send",
           [[to(status, HERE)], [CHAT]], SAID) for status in (307, 308)),
    Case("redirect-absolute", "redirects to its own full address", "info",
         [[to(307, b"http://" + SELF + b"/v1/elsewhere")], [INFO]], OK),
    Case("redirect-body", "sends a body of 3 MB along with the redirect", "info",
         [[to(302, HERE, b"x" * 3_000_000), "close"], [INFO]], OK),
    Case("redirect-circle", "redirects to itself without end", "info", [[to(302, "/v1/info")]] * 6,
         raises("ApiStatusError", status_code=302)),
    away("other-host", "redirects to another host", b"http://" + OTHER + b"/v1/info"),
    away("other-host-post", "redirects to another host (POST)", b"http://" + OTHER + b"/v1/chat-messages", "send"),
    away("no-scheme", "redirects to another host, without a scheme", b"//" + OTHER + b"/v1/info"),
    away("user-info", "redirects to another host that looks like its own", b"http://" + SELF + b"@" + OTHER + b"/"),
    away("down", "redirects from https to http (TLS)", b"http://" + OTHER + b"/v1/info", server="tls"),
    away("down-post", "redirects from https to http (TLS, POST)", b"http://" + OTHER + b"/v1", "send", server="tls"),
    away("tls-other", "redirects from https to https on another host (TLS)", b"https://" + OTHER + b"/v1",
         server="tls"),
    away("up", "redirects from http to https", b"https://" + OTHER + b"/v1/info"),
    away("file", "redirects to a file of the caller", b"file:///etc/passwd"),
    Case("redirect-key", "redirects elsewhere with the key in the address", "info",
         [[to(302, b"http://" + OTHER + f"/{KEY}?k={KEY}".encode())]], raises("ApiStatusError", "/[hidden],")),
    Case("redirect-no-location", "redirects without saying where to", "info", [[head(302, None, "Content-Length: 0")]],
         raises("ApiStatusError", status_code=302)),
    Case("redirect-odd-location", "redirects to what is no URL (GET)", "info", [[to(302, "http://[::1/")]] * 3,
         raises("ApiConnectionError", "Invalid URL in location header", attempts=3), after="closed"),
    Case("redirect-odd-location-post", "redirects to what is no URL (POST)", "send", [[to(307, "http://[::1/")]],
         raises("ApiConnectionError", "Invalid URL in location header", attempts=1), after="closed"),
    Case("redirect-line-break", "redirects to an address of its own with a line break in it, which is quoted", "info",
         [[to(302, b"/v1/x\rX-Evil: 1")], [INFO]], OK),
])  # fmt: skip

TEXT: Final = json.dumps(INFO_BODY).encode()
BOMB: Final = gzip.compress(gzip.compress(bytes(200_000_000)))
PACKED: Final = gzip.compress(bytes(200_000_000))


def raw(data: bytes) -> bytes:
    """Deflated without a header of its own."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def packed(name: str, does: str, coding: str, body: bytes) -> Case:
    """A packed answer that is fine."""
    return Case(f"packed-{name}", does, "info", [[reply(200, body, JSON, f"Content-Encoding: {coding}")]], OK)


def refused(name: str, does: str, coding: str, body: bytes, says: str, after: After = "closed") -> Case:
    """A packed answer that is not taken."""
    answer = reply(200, body, JSON, f"Content-Encoding: {coding}")
    return Case(f"packed-{name}", does, "info", [[answer]], raises("DecodeError", says), after)


PACKING: Final = Section("Compression", [
    packed("gzip", "packs with gzip", "gzip", gzip.compress(TEXT)),
    packed("gzip-members", "packs with gzip, in two members", "gzip",
           gzip.compress(TEXT[:9]) + gzip.compress(TEXT[9:])),
    packed("gzip-padding", "puts zeros behind the gzip data", "gzip", gzip.compress(TEXT) + bytes(10)),
    packed("deflate", "packs with deflate", "deflate", zlib.compress(TEXT)),
    packed("deflate-raw", "packs with deflate, without its header", "deflate", raw(TEXT)),
    packed("x-gzip", "calls gzip `X-GZIP`", "X-GZIP", gzip.compress(TEXT)),
    packed("identity", "says that nothing is packed", "identity", TEXT),
    Case("packed-chunks", "sends gzip in chunks of 3 bytes", "info",
         [[head(200, JSON, "Transfer-Encoding: chunked", "Content-Encoding: gzip"),
           *(chunk(gzip.compress(TEXT)[i : i + 3]) for i in range(0, len(gzip.compress(TEXT)), 3)), LAST]], OK),
    refused("br", "packs with brotli, which was not asked for", "br", b"\x0b\x02\x80hello\x03", "not asked for"),
    refused("zstd", "packs with zstd, which was not asked for", "zstd", b"\x28\xb5\x2f\xfd", "not asked for"),
    refused("twice", "packs twice", "gzip, gzip", gzip.compress(gzip.compress(TEXT)), "not asked for"),
    refused("many", "says that it packed 1,000 times", ", ".join(["gzip"] * 1000), gzip.compress(TEXT),
            "not asked for"),
    refused("broken", "says gzip and sends plain JSON", "gzip", TEXT, "could not be unpacked"),
    refused("flipped", "sends gzip with flipped bits", "gzip", gzip.compress(TEXT)[:-6] + b"\0\0\0\0\0\0",
            "could not be unpacked"),
    refused("cut", "cuts the gzip data off, with the right length", "gzip", gzip.compress(TEXT)[:-9], "cut off",
            "kept"),
    refused("bomb", "packs 200 MB of zeros into 200 KB", "gzip", PACKED, "size_limits.answer"),
    refused("bomb-twice", "packs 200 MB of zeros twice, into 1 KB", "gzip, gzip", BOMB, "not asked for"),
    Case("packed-bomb-error", "packs 200 MB of zeros into the body of an error", "send",
         [[reply(400, PACKED, "text/plain", "Content-Encoding: gzip")]], raises("BadRequestError"), after="closed"),
    Case("packed-error", "packs the body of an error", "send",
         [[reply(400, gzip.compress(b'{"code": "c", "message": "m"}'), JSON, "Content-Encoding: gzip")]],
         raises("BadRequestError", "400 c: m")),
    Case("packed-limit", "unpacks to more than the program allows", "info",
         [[reply(200, gzip.compress(TEXT + b" " * 5000), JSON, "Content-Encoding: gzip")]],
         raises("DecodeError", "limit of 1000 bytes"), after="closed",
         settings={"size_limits": SizeLimits(answer=1000)}),
    Case("packed-nothing", "says gzip and sends nothing", "send",
         [[CHUNKED.replace(b"\r\n\r\n", b"\r\nContent-Encoding: gzip\r\n\r\n") + LAST]],
         raises("DecodeError", "is empty")),
])  # fmt: skip
