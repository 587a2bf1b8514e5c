"""What the secretary does with an entry: each in one line, by keys alone, and Esc does nothing."""

import pytest

from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.rules.terms import Cabinet, Level, Status
from tests.models.hand import dubai
from tests.windows.secretary.desk import Desk


def entry(desk: Desk, code: str, listed: str = "1(f)") -> Entry:
    return desk.session.room().door.find(Entry, list=listed, delegation=code)[-1]


def offered(desk: Desk) -> list[str]:
    return [choice.code or choice.words for choice in desk.window.palette_field.choices.rows.rows]


def asked(desk: Desk) -> str:
    return desk.window.palette_field.title


def answer(desk: Desk, text: str) -> None:
    desk.type(text)
    desk.press("Return")


@pytest.mark.parametrize(("steps", "found"), [((), Cabinet.MEMBER), (("Down",), Cabinet.NOT_MEMBER)])
def test_cabinet_rank_is_found_on_evidence(at_work: Desk, steps: tuple[str, ...], found: Cabinet) -> None:
    at_work.select("CHL")
    at_work.press("Ctrl+R")
    answer(at_work, "list of the cabinet")
    at_work.press(*steps, "Return")
    assert entry(at_work, "CHL").cabinet is found
    assert entry(at_work, "CHL").cabinet_evidence == "list of the cabinet"


def test_cabinet_rank_of_no_minister_is_refused_before_evidence_is_typed(at_work: Desk) -> None:
    at_work.select("NOR")
    at_work.press("Ctrl+R")
    assert at_work.was_refused()
    assert "List rule 3" in at_work.said
    assert not asked(at_work)


def test_a_speaker_is_replaced_in_one_line(at_work: Desk) -> None:
    at_work.select("NOR")
    at_work.press("Ctrl+E")
    answer(at_work, "Ms. Ana Ruiz, VM, Deputy Minister of Justice 9:30")
    now = entry(at_work, "NOR")
    assert (now.name, now.honorific, now.gender, now.title) == ("Ana Ruiz", "Ms.", "f", "Deputy Minister of Justice")
    assert (now.level, now.replaced_at) == (Level.VICE_MINISTER, dubai("09:30:00"))
    assert "the place is kept" in at_work.said


def test_a_level_that_was_not_typed_is_asked_for(at_work: Desk) -> None:
    at_work.select("NOR")
    at_work.press("Ctrl+E")
    answer(at_work, "Ana Ruiz")
    assert asked(at_work) == "Norway: at which level does Ana Ruiz speak?"
    answer(at_work, "crown")
    assert entry(at_work, "NOR").level is Level.CROWN_PRINCE
    at_work.press("Ctrl+E")
    answer(at_work, "Eva Ruiz")
    at_work.press("Return")
    assert (entry(at_work, "NOR").name, entry(at_work, "NOR").level) == ("Eva Ruiz", Level.CROWN_PRINCE)


def test_a_replacement_needs_a_name(at_work: Desk) -> None:
    acts = at_work.acts
    at_work.select("NOR")
    at_work.press("Ctrl+E")
    answer(at_work, "Ms., VM")
    assert at_work.was_refused()
    assert at_work.acts == acts


def test_a_notice_of_exchange_waits_for_the_other(at_work: Desk) -> None:
    at_work.select("KEN")
    at_work.press("Ctrl+Shift+X")
    assert offered(at_work) == ["CHL"]
    at_work.press("Return")
    assert asked(at_work) == "Was the notice of Kenya copied to Chile?"
    at_work.press("Return")
    assert at_work.said.endswith("own is awaited")
    assert at_work.waiting[:2] == ["KEN", "CHL"]
    at_work.select("CHL")
    at_work.press("Ctrl+Shift+X")
    assert at_work.window.palette_field.choices.rows.rows[0].note == "gave its notice"
    at_work.press("Return")
    assert not asked(at_work), "nothing more is awaited, so nothing is asked"
    assert at_work.waiting[:2] == ["CHL", "KEN"]


def test_whoever_stands_in_the_list_is_offered_first(at_work: Desk) -> None:
    # Nicaragua fits as well, and is called so before
    assert "NOR" in at_work.waiting
    at_work.window.table.clearSelection()
    at_work.press("Ctrl+Shift+X")
    at_work.type("n")
    offered_now = [choice.value for choice in at_work.window.palette_field.choices.rows.rows]
    waiting = [code in at_work.waiting for code in offered_now]
    assert waiting == sorted(waiting, reverse=True)
    assert (waiting[0], waiting[-1]) == (True, False)


def test_a_notice_copied_to_the_other_takes_effect_at_once(at_work: Desk) -> None:
    at_work.select("CHL")
    at_work.press("Ctrl+Shift+X", "Return", "Down", "Return")
    assert at_work.waiting[:2] == ["CHL", "KEN"]


def test_one_of_another_level_can_be_named_and_is_refused(at_work: Desk) -> None:
    at_work.select("KEN")
    at_work.press("Ctrl+Shift+X")
    answer(at_work, "japan")
    assert at_work.was_refused()
    assert "List rule 5" in at_work.said


@pytest.mark.parametrize("reason", ["", "the meeting ends"])
def test_a_statement_is_taken_in_writing(at_work: Desk, reason: str) -> None:
    at_work.select("JPN")
    at_work.press("Ctrl+Shift+W")
    answer(at_work, reason)
    taken = entry(at_work, "JPN")
    assert (taken.status, taken.in_writing, taken.reason) == (Status.WITHDRAWN, True, reason or None)


def test_a_list_is_opened_first_by_an_act_of_its_own(at_work: Desk) -> None:
    at_work.select("JPN")
    at_work.press("Ctrl+Shift+D")
    assert offered(at_work)[0] == "2", "what is still to come is offered first"
    answer(at_work, "2")
    assert at_work.last == "open_list"
    assert asked(at_work) == "Japan: to the list of 2"
    answer(at_work, "at its own wish")
    assert at_work.last == "transfer"
    assert entry(at_work, "JPN", "2").status is Status.WAITING
    assert entry(at_work, "JPN").reason == "at its own wish"


@pytest.mark.parametrize(("key", "title"), [("Ctrl+Shift+W", "Chile and Norway"), ("Ctrl+Shift+D", "Chile and Norway")])
def test_of_several_selected_all_are_meant(at_work: Desk, key: str, title: str) -> None:
    at_work.session.perform("open_list", list="3")
    at_work.select("NOR")
    at_work.press("Shift+Up", key)
    assert asked(at_work).startswith(title)
    at_work.press("Return")
    if asked(at_work):
        at_work.press("Return")
    assert at_work.waiting == ["KEN", "JPN"]
    assert [entry(at_work, code).status for code in ("CHL", "NOR")] != [Status.WAITING] * 2


def test_more_than_two_are_counted(at_work: Desk) -> None:
    at_work.select("JPN")
    at_work.press("Shift+Up", "Shift+Up", "Ctrl+Shift+W")
    assert asked(at_work).startswith("3 delegations")
    answer(at_work, "no time is left")
    assert at_work.waiting == ["KEN"]
    assert "3 delegations taken in writing" in at_work.said


def test_a_list_that_is_open_is_offered_first_and_not_opened_again(at_work: Desk) -> None:
    at_work.session.perform("open_list", list="3")
    at_work.select("JPN")
    at_work.press("Ctrl+Shift+D")
    assert offered(at_work)[0] == "3"
    assert "1(f)" not in offered(at_work)
    at_work.press("Return", "Return")
    assert entry(at_work, "JPN", "3").status is Status.WAITING
    assert len(at_work.session.room().door.all(SpeakersList)) == 2


def test_where_nobody_is_selected_the_first_question_is_whose(at_work: Desk) -> None:
    at_work.press("Ctrl+R")
    assert asked(at_work) == "Whose cabinet rank?"
    assert offered(at_work) == ["KEN", "CHL", "NOR", "JPN"]
    answer(at_work, "ken")
    answer(at_work, "gazette")
    at_work.press("Return")
    assert entry(at_work, "KEN").cabinet is Cabinet.MEMBER


@pytest.mark.parametrize("key", ["Ctrl+R", "Ctrl+E", "Ctrl+Shift+X", "Ctrl+Shift+W", "Ctrl+Shift+D"])
def test_escape_forgets_and_gives_the_list_back(at_work: Desk, key: str) -> None:
    acts = at_work.acts
    at_work.select("KEN")
    at_work.press(key, "Escape")
    assert at_work.acts == acts
    assert not asked(at_work)
    assert at_work.is_at(at_work.window.table)


@pytest.mark.parametrize("key", ["Ctrl+R", "Ctrl+E", "Ctrl+Shift+X", "Ctrl+D", "Ctrl+Shift+W", "Ctrl+Shift+D"])
def test_without_a_list_in_hand_nothing_is_done(at_work: Desk, key: str) -> None:
    at_work.session.perform("open_list", list="2")
    at_work.session.perform("take_up_item", item="3")
    acts = at_work.acts
    at_work.press(key)
    if asked(at_work):
        answer(at_work, "kenya")
        answer(at_work, "x")
    assert at_work.acts == acts


@pytest.mark.parametrize(
    ("act", "question"),
    [
        ("confirm cabinet", "Chile: what shows the minister's rank?"),
        ("replace speaker", "Chile: who speaks instead?"),
        ("exchange places", "Chile exchanges places with"),
        ("take in writing", "Chile: in writing instead of spoken"),
        ("transfer", "Chile: transferred to the list of"),
        ("attach text", "Text of Chile: which file?"),
    ],
)
def test_enter_on_a_row_offers_the_same(at_work: Desk, act: str, question: str) -> None:
    at_work.select("CHL")
    at_work.press("Return")
    answer(at_work, act)
    assert asked(at_work) == question
