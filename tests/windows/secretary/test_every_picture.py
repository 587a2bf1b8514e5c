"""Three windows in six languages, three themes, two sizes of type and four resolutions: nothing clipped or cut."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chairconsole.models.reading import speaker_line
from chairconsole.models.session import Session
from chairconsole.models.tongue import ENGLISH, LANGUAGES
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.lists import Entry
from chairconsole.windows.bars.guide_strip import GuideStrip
from chairconsole.windows.commands.first_minutes import FirstMinutes
from chairconsole.windows.liked import Liked
from chairconsole.windows.over.pictures_panel import PicturesPanel
from chairconsole.windows.over.welcome_panel import WelcomePanel
from chairconsole.windows.paint.theme import THEMES
from chairconsole.windows.podium import MADE_FOR, Podium
from chairconsole.windows.secretary import SecretaryWindow
from tests.translations.catalogue import HOME
from tests.windows.secretary.desk import brought
from tests.windows.watch import Watch, clipped, crossed, cut_in_fields, overlapping, under_controls, watching

PERCENTS = (100, 200)
RESOLUTIONS = ((1280, 800), (1366, 768), (1920, 1080), (3840, 2160))
OF_A_THEME = len(PERCENTS) * len(RESOLUTIONS)

LONGEST = "GBR"
"""The State whose name is longest in most languages."""


@pytest.fixture
def debate(session: Session) -> Session:
    """Hold a debate with whatever is broad: long names, badges, somebody passed over, a text, a void request."""
    for act, args in (
        ("open_session", {}),
        ("call_to_order", {"meeting": 1}),
        ("take_up_item", {"item": "1(f)"}),
        ("inscribe", {"list": "1(f)", "delegation": LONGEST, "level": "M", "title": "Secretary of State for Justice"}),
        ("inscribe", {"list": "1(f)", "delegation": "BOL", "level": "M", "name": "A. B.", "honorific": "H.E. Mr."}),
        ("inscribe", {"list": "1(f)", "delegation": "PRK", "level": "VM", "language": "en"}),
        ("inscribe", {"list": "1(f)", "delegation": "G-GRULAC", "on_behalf_of": "MEX", "level": "M"}),
        ("inscribe", {"list": "1(f)", "delegation": "STP", "level": "R"}),
        ("inscribe", {"list": "1(f)", "delegation": "VCT", "level": "CD"}),
        ("move_entry", {"list": "1(f)", "delegation": "STP", "before": "PRK", "reason": "leaves at noon"}),
        ("pass_over", {"list": "1(f)", "delegation": "VCT"}),
        ("submit_credentials", {"delegation": LONGEST, "form": "copy", "issued_by": "Foreign Secretary"}),
        ("challenge_credentials", {"delegation": LONGEST, "challenger": "BOL", "grounds": "not signed"}),
    ):
        assert session.perform(act, **args), act
    return session


def turn_to(state: str, session: Session) -> None:
    """Bring the room to a state from the one before it in `STATES`."""
    if state == "speaking":
        session.perform("give_floor", list="1(f)", delegation=LONGEST)
    elif state == "point":
        # a short name, which stands in the largest type there is
        session.perform("end_statement")
        session.perform("inscribe", list="1(f)", delegation="SEN", level="R", language="fr")
        session.perform("give_floor", list="1(f)", delegation="SEN")
        session.perform("point_of_order", delegation="BOL")


STATES = ("idle", "speaking", "point")


@cache
def catalogue(language: str) -> tuple[tuple[str, str], ...]:
    """Return the words of the windows in English and in a language."""
    root = ElementTree.parse(HOME / f"{language if language != ENGLISH else 'fr'}.ts").getroot()
    said = (
        (message.findtext("source") or "", message.findtext("translation") or "") for message in root.iter("message")
    )
    return tuple((source, source if language == ENGLISH else own) for source, own in said)


@cache
def english(language: str) -> frozenset[str]:
    """Return the English words that may not stand in a window of another language."""
    own = {own for _, own in catalogue(language)}
    return frozenset(
        source for source, said in catalogue(language) if said != source and re.search("[A-Za-z]{3}", source)
    ).difference(own)


def untranslated(written: list[str], language: str) -> list[str]:
    """Say which words stand as in English though the catalogue has others: each language's own name may."""
    return [words for words in written if words in english(language) and words not in LANGUAGES.values()]


def cut(written: list[str], language: str, known: tuple[str, ...]) -> list[str]:
    """Say which words of the windows end in an ellipsis: only what the record holds may."""
    beginnings = [words[:-1].strip() for words in written if words.endswith("…")]
    beginnings = [words for words in beginnings if not any(whole.startswith(words) for whole in known)]
    return [f"{words}…" for words in beginnings if any(own.startswith(words) for _, own in catalogue(language))]


def recorded(session: Session) -> tuple[str, ...]:
    """Return what the record itself holds and may be cut: titles of items and speakers."""
    door = session.room().door
    titles = [title for item in door.all(AgendaItem) for title in item.short_title.values()]
    return (*titles, *(speaker_line(entry) for entry in door.all(Entry)))


def pictures() -> Iterator[tuple[str, int, tuple[int, int]]]:
    yield from product(THEMES, PERCENTS, RESOLUTIONS)


WRITTEN = [*((language, False) for language in LANGUAGES), ("ar", True)]
"""The languages, and whether they are written with the digits of their own script."""


@pytest.mark.parametrize(("language", "own_digits"), WRITTEN)
@pytest.mark.parametrize("name", MADE_FOR)
def test_nothing_is_clipped_overlapping_or_untranslated(
    name: str,
    language: str,
    own_digits: bool,
    debate: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    podium = Podium(debate, language)
    podium.set_own_digits(name, own_digits)
    for each in podium.windows:
        qtbot.addWidget(each)
    window = podium.window(name)
    window.show()
    found: list[str] = []
    for number, (theme, percent, (width, height)) in enumerate(pictures()):
        if number % OF_A_THEME == 0:
            turn_to(STATES[number // OF_A_THEME], debate)
            podium.refresh()
        podium.set_theme(name, THEMES[theme])
        podium.set_percent(name, percent)
        window.resize(width, height)
        with watching(window, monkeypatch) as watch:
            window.grab()
        assert watch.written
        found += [f"{theme} {percent} % {width}x{height}: {fault}" for fault in faults(watch, window, language, debate)]
    assert not found, "\n".join(found)


IN_HAND = {"list": "1(f)", "delegation": LONGEST}
GOES_ON: dict[str, tuple[tuple[str, dict[str, Any]], ...]] = {
    "one with a long office": (
        (
            "correct_entry",
            {**IN_HAND, "reason": "slip", "name": "Bartholomew Featherstonehaugh", "honorific": "H.E. Mr."},
        ),
        ("give_floor", IN_HAND),
    ),
    "an appeal": (
        ("point_of_order", {"delegation": "BOL", "subject": "the order of speakers"}),
        ("rule_on_point", {"ruling": "rejected", "text": "The order stands"}),
        ("appeal_ruling", {"delegation": "BOL"}),
    ),
    "the report adopted": (
        ("decide_appeal", {"overrule": 50, "sustain": 60}),
        ("request_reply", {"list": "1(f)", "delegation": "RUS", "to": LONGEST}),
        ("end_statement", {}),
        ("report_on_credentials", {}),
        ("adopt_credentials_report", {}),
    ),
    "the list closed": (("close_list", {"list": "1(f)"}),),
    "nobody waits": (("take_in_writing", {"list": "1(f)"}),),
    "adjourned": (("adjourn_meeting", {}),),
}
"""What happens one after the other, and what is then to be seen."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_as_the_meeting_goes_on(
    language: str, debate: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    podium = Podium(debate, language)
    found: list[str] = []
    for window in podium.windows:
        qtbot.addWidget(window)
        window.show()
    for state, acts in GOES_ON.items():
        for act, args in acts:
            assert debate.perform(act, **args), act
        podium.refresh()
        for name, (percent, size) in product(("secretary", "president"), ((100, (1280, 800)), (200, (1280, 800)))):
            podium.set_percent(name, percent)
            podium.window(name).resize(*size)
            found += painted(podium.window(name), language, debate, monkeypatch, f"{state}, {name}, {percent} %")
    assert not found, "\n".join(found)


OPENED_BY: dict[str, tuple[str, ...]] = {
    "palette": ("Ctrl+K",),
    "palette about a delegation": ("Ctrl+G",),
    "dressing": ("Ctrl+L",),
    "filter": ("Ctrl+F",),
    "keys": ("?",),
    "change a key": ("Ctrl+Shift+K", "Return"),
    "text": ("Ctrl+D",),
    "will it fit": ("Ctrl+Shift+F",),
    "look back": ("Ctrl+B",),
    "floor": ("Shift+F3", "Ctrl+Tab"),
    "script": ("Ctrl+Tab",),
    "journal": ("Ctrl+Tab",),
    "reference": ("Ctrl+Tab",),
    "agenda": ("F3",),
}
"""What can lie over the list, or stand in the side panels, and the keys that bring it."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_opens_speaks_the_language(
    language: str,
    debate: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = SecretaryWindow(debate, language)
    FirstMinutes(window, debate, Liked(None))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    found: list[str] = []
    for percent, size in ((100, (1280, 800)), (150, (1280, 800)), (200, (1920, 1080))):
        window.set_percent(percent)
        window.resize(*size)
        for opened, keys in OPENED_BY.items():
            for key in keys:
                press(window, key)
            found += painted(window, language, debate, monkeypatch, f"{opened} {percent} %")
            press(window, "Escape", "Escape")
        for panel in (brought(window, WelcomePanel), brought(window, GuideStrip), brought(window, PicturesPanel)):
            panel.show()
            window.arrange()
            found += painted(window, language, debate, monkeypatch, f"{type(panel).__name__} {percent} %")
            panel.hide()
    assert not found, "\n".join(found)


def press(window: SecretaryWindow, *keys: str) -> None:
    for key in keys:
        sequence: Any = QKeySequence(key)
        QTest.keyClick(window.focusWidget() or window, sequence[0].key(), sequence[0].keyboardModifiers())


def painted(window: QWidget, language: str, session: Session, monkeypatch: pytest.MonkeyPatch, what: str) -> list[str]:
    """Paint it, and say what is wrong."""
    with watching(window, monkeypatch) as watch:
        window.grab()
    return [f"{what}: {fault}" for fault in faults(watch, window, language, session)]


def faults(watch: Watch, window: QWidget, language: str, session: Session) -> list[str]:
    """Say all that is wrong in what was painted."""
    words = [one.words for one in watch.written]
    geometry = [*clipped(watch), *overlapping(watch), *crossed(watch), *under_controls(watch), *cut_in_fields(window)]
    return [*geometry, *untranslated(words, language), *cut(words, language, recorded(session))]
