"""Every sentence of the program stands in every language, and what is read is what is kept."""

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.translations.catalogue import HOME, ROOT, refresh, release

CATALOGUES = sorted(HOME.glob("*.ts"))
PLURAL_FORMS = {"ar": 6, "en": 2, "es": 2, "fr": 2, "ru": 3, "zh": 1}


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the catalogues anew from the program as it is."""
    folder = tmp_path_factory.mktemp("translations")
    for catalogue in CATALOGUES:
        shutil.copy(catalogue, folder)
    refresh(folder)
    release(folder, folder)
    return folder


def test_there_is_one_for_every_language() -> None:
    assert [catalogue.stem for catalogue in CATALOGUES] == sorted(PLURAL_FORMS)


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_it_says_all_the_program_says_and_no_more(catalogue: Path, fresh: Path) -> None:
    assert catalogue.read_bytes() == (fresh / catalogue.name).read_bytes()


def test_it_is_asked_wherever_the_program_speaks() -> None:
    # Linguist does not look into the braces of an f-string
    asked = {message.findtext("source") for message in ElementTree.parse(HOME / "fr.ts").iter("message")}
    assert sorted(set(spoken()) - asked) == []


def spoken() -> Iterator[str]:
    """Yield the literal words that the program asks for in a window's language."""
    place = {"tr": 0, "counted": 0, "sentence": 0, "translate": 1}
    for file in (ROOT / "chairconsole").rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute | ast.Name):
                name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id
                said = call.args[place[name]] if name in place and len(call.args) > place[name] else None
                if isinstance(said, ast.Constant) and isinstance(said.value, str):
                    yield said.value


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_what_is_read_is_what_is_kept(catalogue: Path, fresh: Path) -> None:
    read = catalogue.with_suffix(".qm")
    assert read.read_bytes() == (fresh / read.name).read_bytes()


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_nothing_is_left_unsaid(catalogue: Path) -> None:
    language = catalogue.stem
    for message in ElementTree.parse(catalogue).iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        assert source is not None
        assert translation is not None
        counts = "%n" in source
        assert counts == (message.get("numerus") == "yes"), source
        if counts:
            forms = [form.text for form in translation.findall("numerusform")]
            assert len(forms) == PLURAL_FORMS[language]
            assert all(forms), source
        elif language != "en":
            assert translation.get("type") is None, source
            assert translation.text, source
