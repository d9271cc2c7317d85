"""What ``from dify_client import ...`` offers: exactly the promised names, loaded late."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from types import ModuleType

import pytest

import dify_client
from dify_client import models

PROMISED = """
    DifyClient AsyncDifyClient Conversation AsyncConversation InputFile ClientBuilder RequestOptions Timeout Hooks
    UNSET Unset Response BinaryResponse AsyncBinaryResponse Pages AsyncPages
    EventStream AsyncEventStream ChatStream AsyncChatStream WorkflowStream AsyncWorkflowStream
    CompletionStream AsyncCompletionStream
    ChatEvent CompletionEvent WorkflowEvent PingEvent UnknownEvent MessageEvent NodeFinishedEvent
    ApiError ApiConnectionError ApiTimeoutError ApiStatusError BadRequestError AuthenticationError
    PermissionDeniedError NotFoundError ConflictError PreconditionFailedError PayloadTooLargeError
    UnsupportedMediaTypeError RateLimitError ServiceUnavailableError ServerError StreamError StreamInterrupted
    DecodeError UnexpectedContentTypeError MissingApiKeyError InvalidRequestError
    ResponseMode FileType TransferMethod Rating ConversationSort IconType AutoPlay AnnotationAction JobStatus
    MessageBelongsTo ConversationStatus VariableValueType FormInputType ChatEventName WorkflowEventName AudioFormat
    ImageFormat HttpStatusCode WorkflowStatus NodeStatus LogStatus CreatedByRole CreatedFrom AppMode NodeType
""".split()
LAZY = "import sys, dify_client; print(sorted({n.split('.')[0] for n in sys.modules} & {'httpx', 'attr', 'attrs'}))"


def every_module() -> list[str]:
    """All modules of the package."""
    return [m.name for m in pkgutil.walk_packages(dify_client.__path__, "dify_client.")]


@pytest.mark.parametrize("name", PROMISED)
def test_promised_name_is_there(name: str) -> None:
    """Every name that the documentation promises can be imported from the root."""
    assert name in dify_client.__all__
    assert getattr(dify_client, name) is not None


@pytest.mark.parametrize("module", [dify_client, models], ids=lambda m: m.__name__)
def test_all_is_the_truth(module: ModuleType) -> None:
    """``__all__`` is sorted, holds each name once, and every name in it loads."""
    names: list[str] = list(module.__all__)
    assert sorted(set(names)) == sorted(names)
    assert [name for name in names if not hasattr(module, name)] == []
    assert set(names) <= set(dir(module))


def test_unknown_name_is_an_attribute_error() -> None:
    """A typo gives the ordinary error, from the root and from the models."""
    for module in (dify_client, models):
        with pytest.raises(AttributeError, match="has no attribute 'Nonsense'"):
            module.__getattr__("Nonsense")


def test_import_is_lazy() -> None:
    """Importing the package loads neither the HTTP library nor attrs."""
    done = subprocess.run([sys.executable, "-c", LAZY], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_chat_loads_no_knowledge_model() -> None:
    """A chat call loads what it needs and nothing of the services beside it."""
    code = (
        "import sys; from dify_client import DifyClient\n"
        "c = DifyClient('http://127.0.0.1:9/v1', api_key='x', user='u')\n"
        "stream = c.chat.stream(query='hi'); stream.close(); c.close()\n"
        "print([n for n in sys.modules if n.startswith('dify_client.') and ('dataset' in n or 'segment' in n)])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("name", every_module())
def test_every_module_imports_alone(name: str) -> None:
    """No module depends on another having been imported first; stale imports would show here too."""
    assert importlib.import_module(name).__name__ == name


def test_star_import() -> None:
    """``from dify_client import *`` gives every public name."""
    names: dict[str, object] = {}
    exec("from dify_client import *", names)
    assert set(dify_client.__all__) <= set(names)
