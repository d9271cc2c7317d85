"""Imports inside a package: modules and names that are there, and messages about those that are not."""

from __future__ import annotations

import pytest

from generator.errors import GeneratorError
from generator.package_imports import check_imports

GOOD = {
    "__init__.py": b"",
    "a.py": b"from . import b\nfrom .models import note\nimport os\nx = 1",
    "b.py": b"",
    "names.py": (
        b"from typing import TYPE_CHECKING\nimport os.path\n"
        b"if TYPE_CHECKING:\n    from .a import x as M\nelse:\n    M = 1\n"
        b"try:\n    import fast as quick\nexcept ImportError:\n    quick = None\nfinally:\n    last: int = 1\n"
        b"for step, (left, *right) in ():\n    with open(left) as file:\n        pass\n"
        b"async def g(): ...\nclass C:\n    inner = 1\n"
        b"match last:\n    case 1:\n        chosen = 2\nif last:\n    def h():\n        hidden = 1\n"
    ),
    "late.py": b"def __getattr__(name): ...",
    "lazy.py": (
        b"from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .a import x\nelse:\n    __getattr__ = print"
    ),
    "star.py": b"from os import *",
    "models/__init__.py": b"",
    "models/note.py": b"def f():\n    from ..a import x\n    from .. import b\n    from . import note",
    "data.html": b"\xff",
}


def test_imports_of_what_is_there_are_fine() -> None:
    user = (
        "from .names import M, os, quick, last, step, left, right, file, g, C, chosen, h\n"
        "from .models.note import f as N\nfrom .late import anything\nfrom .lazy import x\n"
        "from .star import getcwd\nfrom .a import *\n"
    )

    check_imports({**GOOD, "user.py": user.encode()}, {})


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        ("a.py", "\nfrom .c import x", "made/by: line 2 of a.py imports .c, which the package does not have"),
        ("models/note.py", "from ..models.noted import x", "line 1 of models/note.py imports ..models.noted, which"),
        ("models/note.py", "def f():\n    from .a import x", "line 2 of models/note.py imports .a, which"),
        ("a.py", "from .. import x", "line 1 of a.py imports from outside the package"),
        ("b.py", "\nfrom .a import y", "made/by: line 2 of b.py imports y from .a, which has no such name"),
        ("b.py", "from .names import rigth", "imports rigth from .names, which has no such name. Did you mean right?"),
        ("b.py", "from .names import inner", "imports inner from .names, which has no such name"),
        ("b.py", "from .names import hidden", "imports hidden from .names, which has no such name"),
        (
            "b.py",
            "match 1:\n    case 1:\n        from .names import no",
            "line 3 of b.py imports no from .names, which",
        ),
        ("b.py", "from .names import path", "imports path from .names, which has no such name"),
        ("b.py", "from . import c", "imports c from ., which has no such name"),
        ("b.py", "from .lazy import y", "imports y from .lazy, which has no such name"),
        ("models/note.py", "from . import notes", "imports notes from ., which has no such name"),
        ("models/note.py", "from ...a import x", "line 1 of models/note.py imports from outside the package"),
        (
            "a.py",
            "x = (1\ny = 2",
            "makes a.py, which is no Python: '(' was never closed (a.py, line 1). Line 1: x = (1",
        ),
        ("a.py", "x = 1\0", "makes a.py, which is no Python"),
    ],
)
def test_other_imports_and_broken_files_are_refused(path: str, text: str, message: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        check_imports({**GOOD, path: text.encode()}, {path: "made/by"})

    assert message in str(caught.value)
    assert caught.value.problems[0].file == "made/by"
