"""What mutmut tells becomes faults, and faults are held against the explanations."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from scripts.mutation.__main__ import EXPLAINED, ROOT, Fault, judge, read_explanations, read_fault, table, told
from scripts.mutation.modules import MODULES, QUICK

SHOWN = """\
# templates.runtime.sse.x_back_off__mutmut_3: survived
--- templates/runtime/retry.py
+++ templates/runtime/retry.py
@@ -1,3 +1,3 @@
 def back_off():
-    return 1
+    return 2
"""


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("templates.runtime.retry.x_back_off__mutmut_3", "back_off"),
        ("templates.runtime.retry.x__until__mutmut_12", "_until"),
        ("templates.runtime.sse.x\u01c1SSEDecoder\u01c1_blocks__mutmut_35", "SSEDecoder._blocks"),
        ("templates.runtime.retry.x\u01c1Clock\u01c1__init____mutmut_5", "Clock.__init__"),
    ],
)
def test_a_fault_is_told_by_its_function_and_its_lines(name: str, function: str) -> None:
    assert read_fault(name, SHOWN) == Fault(function, "return 1", "return 2")


def test_faults_are_noticed_explained_or_neither() -> None:
    known, new, gone = (Fault("f", "a", letter) for letter in "bcd")
    verdict = judge("retry", 10, [known, new], {known: "the same", gone: "once"})
    assert (verdict.killed, verdict.explained, verdict.unexplained, verdict.stale) == (8, 1, (new,), (gone,))
    said = told(verdict)
    assert "8 of 10 noticed, 1 explained" in said
    assert yaml.safe_load(said.split("explained:\n")[1].split("\nexplained,")[0]) == [{**new._asdict(), "reason": ""}]
    assert table([verdict]).endswith("| retry | 10 | 8 | 1 | 1 |")


def test_every_explanation_is_of_a_known_module_and_gives_a_reason() -> None:
    found = read_explanations(EXPLAINED.read_text("utf-8"))
    assert found.keys() <= MODULES.keys()
    assert all(reason.strip() for module in found.values() for reason in module.values())
    source = {name: (ROOT / "templates" / "runtime" / f"{name}.py").read_text("utf-8") for name in found}
    lost = [
        fault
        for name, faults in found.items()
        for fault in faults
        if fault.was.split("  ")[0] not in flat(source[name])
    ]
    assert not lost


def flat(text: str) -> str:
    """Code with its lines joined as a fault joins them."""
    return " ".join(line.strip() for line in text.splitlines())


def test_modules_and_their_tests_are_there() -> None:
    assert set(QUICK) <= MODULES.keys()
    for module, tests in MODULES.items():
        for path in (f"templates/runtime/{module}.py", *(f"tests/runtime/{test}.py" for test in tests)):
            assert Path(ROOT, path).exists(), path
