"""Who may import whom, as far as the contracts in pyproject.toml cannot say it."""

import ast
import subprocess
import sys
from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

from tests.architecture.tree import ROOT, imports, sources, text, within

PACKAGE = ROOT / "chairconsole"

NEED_NOTHING_BUT_PYTHON = ("rules", "launch.py", "resources.py")

MAY_TAKE_FROM_RECORDS = {
    "models": {"facts", "trouble", "memory", "journal", "alive"},
    "windows": {"facts", "trouble"},
}
"""The modules of the memory that hold values, which travel as far as the windows; the others stay behind."""


def modules(name: str) -> Iterable[Path]:
    """Give the source files of a package, or the module of that name."""
    place = PACKAGE / name
    return sources(place) if place.is_dir() else [place]


def foreign(source: str) -> set[str]:
    """Give the top-level modules a source imports that are neither Python's nor the program's."""
    return {name.partition(".")[0] for name in imports(source)} - sys.stdlib_module_names - {"chairconsole"}


def qt_beyond(source: str, allowed: set[str]) -> set[str]:
    """Give the parts of Qt a source imports besides the allowed ones."""
    return within(imports(source), "PySide6") - allowed


def qt_for_exchange(path: Path) -> set[str]:
    """Give what an exchange module may import of Qt: what paints pages, and only for PDF."""
    return {"QtCore", "QtGui"} if "pdf" in (path.stem, path.parent.name) else set()


def cycle(graph: dict[str, set[str]]) -> list[str]:
    """Give a circle of modules that import one another, or nothing."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


@pytest.mark.parametrize("name", NEED_NOTHING_BUT_PYTHON)
def test_rules_launcher_and_resources_need_nothing_but_python(name: str) -> None:
    assert {path.name: foreign(text(path)) for path in modules(name) if foreign(text(path))} == {}


def test_the_models_use_qts_core_and_gui_but_no_widgets() -> None:
    allowed = {"QtCore", "QtGui"}
    found = {path.name: qt_beyond(text(path), allowed) for path in modules("models")}
    assert {name: parts for name, parts in found.items() if parts} == {}


def test_the_exchange_paints_only_for_pdf() -> None:
    found = {path.name: qt_beyond(text(path), qt_for_exchange(path)) for path in modules("exchange")}
    assert {name: parts for name, parts in found.items() if parts} == {}


@pytest.mark.parametrize("package", MAY_TAKE_FROM_RECORDS)
def test_only_values_leave_the_memory(package: str) -> None:
    allowed = MAY_TAKE_FROM_RECORDS[package]
    found = {path.name: within(imports(text(path)), "chairconsole.records") - allowed for path in modules(package)}
    assert {name: parts for name, parts in found.items() if parts} == {}


def test_the_command_line_loads_no_qt() -> None:
    program = "import sys, chairconsole.cli; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True)
    assert {"PySide6", "shiboken6"}.isdisjoint(loaded.stdout.split())


def test_nobody_imports_in_a_circle() -> None:
    graph = grimp.build_graph("chairconsole", cache_dir=None)
    assert cycle({name: graph.find_modules_directly_imported_by(name) for name in graph.modules}) == []


def test_a_circle_would_be_seen() -> None:
    assert set(cycle({"a": {"b"}, "b": {"c"}, "c": {"a"}})) == {"a", "b", "c"}
    assert cycle({"a": {"b"}, "b": {"c"}}) == []


@pytest.mark.parametrize(
    "line",
    ["import PySide6.QtWidgets", "from PySide6 import QtWidgets", "from PySide6.QtWidgets import QLabel as L"],
)
def test_widgets_would_be_seen_in_every_way_of_importing(line: str) -> None:
    hidden = f"def f() -> None:\n    {line}\n"
    assert qt_beyond(hidden, {"QtCore", "QtGui"}) == {"QtWidgets"}


def test_all_of_qt_at_once_would_be_seen() -> None:
    assert qt_beyond("import PySide6", {"QtCore"}) == {"*"}
    assert qt_beyond("from PySide6.QtCore import QObject", {"QtCore"}) == set()


def test_a_foreign_package_would_be_seen() -> None:
    assert foreign("import json, pydantic.fields\nfrom chairconsole.rules import terms") == {"pydantic"}


def test_a_table_in_a_window_would_be_seen() -> None:
    line = "from chairconsole.records import facts, tables"
    assert within(imports(line), "chairconsole.records") - MAY_TAKE_FROM_RECORDS["windows"] == {"tables"}


def test_only_a_module_named_pdf_may_paint() -> None:
    assert qt_for_exchange(Path("exchange/pdf.py")) == {"QtCore", "QtGui"}
    assert qt_for_exchange(Path("exchange/csv.py")) == set()


OF_THE_MEMORY = {"room", "door", "memory", "history"}


def asked_of_the_memory(source: str) -> set[str]:
    """Give the names by which a source reaches past the models, to the rows themselves."""
    asked = {node.attr for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute)}
    return asked & OF_THE_MEMORY


def test_windows_ask_models_and_never_the_memory() -> None:
    found = {path.name: asked_of_the_memory(text(path)) for path in modules("windows")}
    assert {name: names for name, names in found.items() if names} == {}


def test_asking_the_memory_would_be_seen() -> None:
    assert asked_of_the_memory("self._session.room().door.all(Entry)") == {"room", "door"}
    assert asked_of_the_memory("room = 3; self._session.derived(list_in_hand)") == set()
