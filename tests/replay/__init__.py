"""A server that plays recorded exchanges of real Dify servers over real sockets. Standard library only."""

from .received import Received
from .recording import RECORDINGS, Part, RecordedRequest, RecordedResponse, Recording, load, load_all
from .server import ReplayServer, Step
from .wire import Fault

__all__ = [
    "RECORDINGS",
    "Fault",
    "Part",
    "Received",
    "RecordedRequest",
    "RecordedResponse",
    "Recording",
    "ReplayServer",
    "Step",
    "load",
    "load_all",
]
