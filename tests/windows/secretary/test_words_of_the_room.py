"""No programmer's words on the screen: every question of every act, every choice, every panel, in every language."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.ledger.registry import About, Act, acts_about, all_acts, closed_words, named
from chairconsole.ledger.wording import VALUES, by_name, of_argument
from chairconsole.models.session import Session
from chairconsole.models.tongue import ENGLISH, LANGUAGES
from chairconsole.windows.commands.answers import can_be_asked
from chairconsole.windows.commands.asking import Form
from chairconsole.windows.podium import Podium
from chairconsole.windows.secretary import SecretaryWindow
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk
from tests.windows.secretary.test_every_picture import OPENED_BY, press
from tests.windows.watch import watching

RAW = re.compile(
    r"[_{}]|\$\w|->|=do|\bnull\b|\b[Tt]rue\b|\b[Ff]alse\b|ISO 3166|base64|\(default|\(left out|/reply\b|[a-z]\.[a-z]+\("
)
"""What a programmer writes: keys and values as they are stored, braces, the names of types and codes."""

ARGUMENTS = sorted({(act.name, name) for act in all_acts() for name in act.arguments.model_fields})
STORED = {str(by_name(name)) for act, name in ARGUMENTS if name.endswith(("_s", "_at", "_until_confirmed"))}
STORED -= {str(of_argument(act, name)) for act, name in ARGUMENTS}
"""Names of arguments that only had their underscores taken away, as `limit s`."""


def faults(told: str) -> list[str]:
    """Say what in words on the screen is a programmer's."""
    found = [f"{told!r}: {each}" for each in RAW.findall(told)]
    return found + [f"{told!r}: {name}" for name in STORED if re.search(rf"\b{name}\b", told)]


def shown(desk: Desk) -> Iterator[str]:
    """Yield all that the palette shows and reads out."""
    palette = desk.window.palette_field
    yield from (palette.title, palette.told, palette.field.placeholderText(), palette.accessibleDescription())
    for row in palette.choices.rows.rows:
        yield from (row.words, row.note, row.code, palette.choices.rows.words(row))


def questions(desk: Desk, act: Act) -> Iterator[tuple[str, str]]:
    """Ask for each argument of an act, and what else may be said; yield the argument and what is shown."""
    asking = desk.window.asking
    given: dict[str, object] = {"list": "1(f)", "delegation": "KEN", "item": "1(f)", "meeting": "M1"}
    known = {name: value for name, value in given.items() if name in act.arguments.model_fields}
    for name in act.arguments.model_fields:
        if not can_be_asked(act, name):
            continue
        asking._form = Form(act, {each: value for each, value in known.items() if each != name})
        asking._ask_for(name)
        yield from ((name, told) for told in shown(desk))
        for typed in ("zz", "3", "12:30"):
            desk.window.palette_field.field.setText(typed)
            desk.window.palette_field.field.textEdited.emit(typed)
            yield from ((name, told) for told in shown(desk))
        desk.press("Escape")
    # what was given is told in the title, and what may be added stands below it
    filled = {name: _any(act, name) for name in act.arguments.model_fields if can_be_asked(act, name)}
    asking._form = Form(act, filled | known)
    yield "title", asking._title(asking._form)
    asking._form = Form(act, known)
    for choice in asking._more(""):
        yield "more", f"{choice.words} · {choice.note}"


def _any(act: Act, name: str) -> object:
    """Return a value that an argument takes."""
    words = closed_words(act.arguments.model_fields[name].annotation)
    if words:
        return words[0] == "true" if words[0] in ("true", "false") else words[0]
    kinds = str(act.arguments.model_fields[name].annotation)
    return 180 if "int" in kinds else 1.5 if "float" in kinds else "KEN" if "delegation" in name else "Kenya"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_asks_in_the_words_of_the_room(
    language: str, session: Session, clock: HandClock, qtbot: QtBot
) -> None:
    session.perform("take_up_item", item="1(f)")
    session.perform("inscribe", list="1(f)", delegation="KEN", level="M")
    session.perform("request_reply", list="1(f)", delegation="NOR")
    desk = Desk(session, clock, qtbot, language)
    about_rows = {name for about in About for name in acts_about(about)}
    found: list[str] = []
    asked = 0
    for act in all_acts():
        if act.told.is_offered or act.name in about_rows:
            for name, told in questions(desk, act):
                asked += 1
                found += [f"{act.name} {name}: {fault}" for fault in faults(told)]
    assert asked > 1000
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_choice_of_a_closed_set_is_a_stored_value(
    language: str, session: Session, clock: HandClock, qtbot: QtBot
) -> None:
    desk = Desk(session, clock, qtbot, language)
    answers = desk.window.asking._answers
    for act in all_acts():
        for name, wanted in act.arguments.model_fields.items():
            offer = answers.way(act, name, {}).offer if closed_words(wanted.annotation) else None
            for choice in offer("") if offer is not None else []:
                assert choice.words.strip()
                if language != ENGLISH or choice.value in VALUES:
                    assert choice.words != choice.value, (act.name, name)


CHANGES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("open_session", {}),
    ("call_to_order", {"meeting": 1}),
    ("take_up_item", {"item": "1(f)"}),
    ("inscribe", {"list": "1(f)", "delegation": "KEN", "level": "HS"}),
    ("inscribe", {"list": "1(f)", "delegation": "CHL", "level": "M", "title": "Minister of Justice"}),
    ("correct_entry", {"list": "1(f)", "delegation": "KEN", "reason": "slip", "limit_s": 150, "on_behalf_of": None}),
    (
        "change_list",
        {
            "list": "1(f)",
            "limit_s": 150,
            "limit_group_s": 300,
            "closes": "2019-12-16T12:00:00+04:00",
            "ends_by": None,
            "groups_first": True,
            "replies": "next_day",
            "precedence": "protocol",
            "rounds": None,
            "later_limit_s": 120,
        },
    ),
    ("request_reply", {"list": "1(f)", "delegation": "NOR", "to": "KEN"}),
    ("open_list", {"list": "2/reply"}),
    ("submit_credentials", {"delegation": "KEN", "form": "information"}),
    ("examine_credentials", {"delegation": "KEN", "finding": "not_accepted"}),
    ("attach_text", {"list": "1(f)", "delegation": "KEN", "text": "Mr. President,"}),
    ("settle_text", {"list": "1(f)", "delegation": "KEN", "fate": "clean_copy_awaited"}),
    ("correct_sentence", {"key": "floor-direct", "language": "en", "text": "The floor is yours, { $country }."}),
    ("review_sentence", {"key": "list-announce", "language": "fr", "reader": "A. B."}),
    ("restore_sentence", {"key": "floor-direct", "language": "en"}),
    ("transfer", {"list": "1(f)", "to": "2", "delegation": "CHL"}),
)
"""Acts whose arguments are keys, settings and words of closed sets: what the record tells of them is read by people."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_panels_and_the_record_show_no_stored_names(
    language: str, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.perform("open_list", list="2")
    for act, args in CHANGES:
        assert session.perform(act, **args), act
    window = SecretaryWindow(session, language)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    found: list[str] = []
    for opened, keys in OPENED_BY.items():
        for key in keys:
            press(window, key)
        with watching(window, monkeypatch) as watch:
            window.grab()
        for told in (*(one.words for one in watch.written), *rows(window)):
            found += [f"{opened}: {fault}" for fault in faults(told)]
        press(window, "Escape", "Escape")
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_presidents_view_and_the_hall_show_no_stored_names(
    language: str, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.perform("open_list", list="2")
    podium = Podium(session, language)
    for window in podium.windows:
        qtbot.addWidget(window)
    seen, found = 0, []
    for act, args in (*CHANGES, ("give_floor", {"list": "1(f)/reply", "delegation": "NOR"}), ("adjourn_meeting", {})):
        session.perform(act, **args)
        podium.refresh()
        for name in ("president", "hall"):
            window = podium.window(name)
            window.show()
            with watching(window, monkeypatch) as watch:
                window.grab()
            seen += len(watch.written)
            found += [f"{name} after {act}: {fault}" for one in watch.written for fault in faults(one.words)]
    assert seen > 100
    assert not found, "\n".join(dict.fromkeys(found))


def rows(window: QWidget) -> Iterator[str]:
    """Yield what is read out of each row in sight, and said of it on hover."""
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if model is None or not view.isVisible():
            continue
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                told = index.data(role)
                if isinstance(told, str):
                    yield told


@pytest.mark.parametrize(
    ("told", "is_seen"),
    [
        ("limit s", True),
        ("Give floor (begin: False)", True),
        ("{ $minutes -> [one] ...", True),
        ("list: 1(f)/reply", True),
        ("the row, from 1 (default 1)", True),
        ("end_of_day", True),
        ("Limit: 2:30", False),
        ("Replies under item 1(f)", False),
    ],
)
def test_a_programmers_words_would_be_seen(told: str, is_seen: bool) -> None:
    assert bool(faults(told)) is is_seen


def test_a_limit_is_typed_in_minutes(at_work: Desk) -> None:
    for typed, seconds in (("2:30", 150), ("3", 180), ("180", 180), ("٢:٣٠", 150)):
        at_work.window.asking.begin("change_list", list="1(f)")
        at_work.type("limit")
        at_work.press("Return")
        at_work.type(typed)
        at_work.press("Return", "Return")
        assert at_work.session.room().list("1(f)").limit_s == seconds, typed
    assert "limit: 2:30" in at_work.said.casefold()


def test_what_is_no_answer_is_asked_again(at_work: Desk) -> None:
    acts = at_work.acts
    at_work.window.asking.begin("change_list", list="1(f)")
    at_work.type("limit")
    at_work.press("Return")
    at_work.type("soon")
    assert at_work.window.palette_field.told == "“soon” is no span of time; write it as 2:30."
    at_work.press("Return")
    assert at_work.window.palette_field.isVisible()
    assert at_work.acts == acts
    assert "soon" in at_work.said


def test_a_number_that_does_not_fit_is_asked_again(at_work: Desk) -> None:
    at_work.window.asking.begin("plan_minutes", meeting="M1", position=1)
    acts = at_work.acts
    at_work.type("many")
    at_work.press("Return")
    assert at_work.window.palette_field.isVisible()
    assert at_work.acts == acts
    assert "“many”" in at_work.said


def first(desk: Desk) -> str:
    return desk.window.palette_field.choices.rows.rows[0].value


def test_the_likely_answer_stands_first(at_work: Desk) -> None:
    at_work.window.asking.begin("decide")
    assert first(at_work) == "1(f)", "the item in hand"
    at_work.press("Escape")
    at_work.window.asking.begin("withdraw", list="1(f)")
    assert first(at_work) == at_work.waiting[0], "who speaks next"
    at_work.press("Escape")
    at_work.window.asking.begin("record_presence", delegation="KEN")
    present = at_work.window._reading.participant("KEN").present  # type: ignore[union-attr]
    assert first(at_work) == ("false" if present else "true"), "what is not so already"


def test_cabinet_rank_is_offered_of_ministers_alone(at_work: Desk) -> None:
    at_work.session.perform("inscribe", list="1(f)", delegation="FRA", level="HS")
    for code, is_first in (("FRA", False), ("JPN", False), ("KEN", True)):
        at_work.select(code)
        at_work.press("Return")
        values = [choice.value for choice in at_work.window.palette_field.choices.rows.rows]
        assert (values[0] == "confirm_cabinet") is is_first, code
        assert ("confirm_cabinet" in values) is is_first, code
        at_work.press("Escape")


def test_the_item_in_hand_is_left_rather_than_taken_up(at_work: Desk) -> None:
    agenda = at_work.window.side.agenda
    agenda.setFocus()
    row = next(index for index, each in enumerate(agenda.model().rows) if each.in_hand)  # type: ignore[attr-defined]
    agenda.selectRow(row)
    at_work.press("Return", "Return")
    assert first(at_work) == "conclude_item"


def test_a_title_tells_a_reply_in_words(at_work: Desk) -> None:
    at_work.session.perform("request_reply", list="1(f)", delegation="NOR")
    at_work.window.asking.begin("give_floor", list="1(f)/reply", delegation="NOR")
    assert at_work.window.palette_field.title == "Give the floor – list: Replies under item 1(f), Norway"
    assert named("give_floor").name == "give_floor"
