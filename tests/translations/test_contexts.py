"""What is filed in a catalogue is found there: under the context for which the program asks, and under no other."""

import ast
import shutil
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from chairconsole.ledger.registry import told_of_acts
from tests.translations.catalogue import HOME, ROOT, refresh

Asked = tuple[str, str]

_RULES, _COUNTED = "", "tongue"
_OF_A_CONTEXT = ("translate", "marked", "QT_TRANSLATE_NOOP")
_TREES = [ast.parse(file.read_text(encoding="utf-8")) for file in sorted((ROOT / "chairconsole").rglob("*.py"))]


@pytest.fixture(scope="module")
def filed(tmp_path_factory: pytest.TempPathFactory) -> set[Asked]:
    """Return each message of a catalogue made of the program as it is, with its context."""
    folder = tmp_path_factory.mktemp("translations")
    shutil.copy(HOME / "fr.ts", folder)
    refresh(folder)
    contexts = ElementTree.parse(folder / "fr.ts").iter("context")
    return {
        (each.findtext("name") or "", message.findtext("source") or "")
        for each in contexts
        for message in each.iter("message")
    }


def test_every_message_is_filed_where_it_is_asked_for(filed: set[Asked]) -> None:
    asked = set(_asked()) | {(_RULES, form) for form in told_of_acts()}
    assert sorted(filed - asked) == [], "filed where nobody asks for it"
    assert sorted(asked - filed) == [], "asked for, and not filed there"


def test_every_sentence_of_the_rules_stands_where_linguist_finds_it() -> None:
    calls = [call for tree in _TREES for _, call in _calls(tree, "")]
    told = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id in ("sentence", "counted")]
    # the panel of the forecast has a function of that name, which makes words of its own
    hidden = [call for call in told if not isinstance(call.args[0], ast.Constant) and len(call.args) == 1]
    assert [ast.unparse(call) for call in hidden] == []


def _asked() -> Iterator[Asked]:
    """Yield the context and the words of each literal message for which the program asks."""
    bases, own = _classes()
    for tree in _TREES:
        for holder, call in _calls(tree, ""):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            words = [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            if name in _OF_A_CONTEXT and len(words) > 1:
                yield words[0], words[1]
            elif name in ("tr", "counted", "sentence") and words and isinstance(call.args[0], ast.Constant):
                yield _context(name, call, holder, bases, own), words[0]


def _context(name: str, call: ast.Call, holder: str, bases: dict[str, list[str]], own: dict[str, str]) -> str:
    if name == "tr":
        lineage = [holder]
        for each in lineage:
            if each in own:
                return own[each]
            lineage += bases.get(each, [])
        return holder
    # a method asks for the words of the windows, a function tells a sentence of the rules
    return _COUNTED if name == "counted" and isinstance(call.func, ast.Attribute) else _RULES


def _classes() -> tuple[dict[str, list[str]], dict[str, str]]:
    """Return the bases of each class, and the one context of each whose own `tr` asks for one."""
    bases: dict[str, list[str]] = {}
    own: dict[str, str] = {}
    for each in (node for tree in _TREES for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        bases[each.name] = [base.id for base in each.bases if isinstance(base, ast.Name)]
        for method in each.body:
            if isinstance(method, ast.FunctionDef) and method.name == "tr":
                named = [node.value for node in ast.walk(method) if isinstance(node, ast.Constant)]
                own.update((each.name, word) for word in named if word in bases)
    return bases, own


def _calls(node: ast.AST, holder: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield each call with the class in which it stands."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield holder, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else holder)
