"""An hour that is typed anywhere is that of the side that makes sense, in every script; what is unsure is asked."""

from collections.abc import Callable
from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.models.finding import read
from chairconsole.models.session import Session
from chairconsole.models.tongue import LANGUAGES
from chairconsole.records.facts.lists import Entry
from chairconsole.records.facts.meetings import Meeting
from chairconsole.rules.moment import moment
from chairconsole.rules.terms import Level
from chairconsole.windows.over.past_panel import PastPanel
from chairconsole.windows.paint.digits import in_digits
from tests.models.hand import HandClock, dubai
from tests.windows.secretary.desk import Desk, brought


def entry(desk: Desk, code: str) -> Entry:
    return desk.session.room().door.find(Entry, list="1(f)", delegation=code)[-1]


def ends(desk: Desk) -> datetime:
    meeting = desk.session.room().meeting()
    assert isinstance(meeting, Meeting)
    return meeting.ends


def asked(desk: Desk) -> str:
    return desk.window.palette_field.title


def offered(desk: Desk) -> list[tuple[str, str]]:
    return [(choice.words, choice.note) for choice in desk.window.palette_field.choices.rows.rows]


def reopen(desk: Desk, at: datetime) -> None:
    """Let the list take requests at some moment."""
    desk.clock.at = at
    desk.session.perform("change_list", list="1(f)", closes=None)


def extend(desk: Desk, typed: str) -> None:
    desk.press("Ctrl+T")
    desk.type(typed)
    desk.press("Return")


def replace(desk: Desk, code: str, typed: str) -> None:
    desk.select(code)
    desk.press("Ctrl+E")
    desk.type(typed)
    desk.press("Return")


@pytest.mark.parametrize(
    ("typed", "until"),
    [("01:00", "01:00"), ("24:00", "00:00"), ("٠١:٠٠", "01:00"), ("０１：００", "01:00"), ("1h00", "01:00")],
)
def test_at_night_a_meeting_goes_on_until_the_next_such_hour(at_work: Desk, typed: str, until: str) -> None:
    at_work.clock.at = dubai("23:30:00")
    extend(at_work, typed)
    assert not asked(at_work)
    assert ends(at_work) == dubai(f"{until}:00", 17)


def test_behind_midnight_a_request_of_before_is_of_the_day_before(at_work: Desk) -> None:
    reopen(at_work, dubai("00:10:00", 17))
    at_work.add("ghana m 23:50")
    assert entry(at_work, "GHA").received_at == dubai("23:50:00")
    replace(at_work, "NOR", "Ms. Ana Ruiz, VM, Deputy Minister 23:55")
    assert entry(at_work, "NOR").replaced_at == dubai("23:55:00")


@pytest.mark.parametrize(
    "typed",
    ["ghana m ٩:٥٩", "ghana，m，９：５９", "غانا، m، ٠٩:٥٩", "加纳　ｍ　９：５９", "ghana 9h59 M", "ghana, m, 9.59"],
)
def test_level_and_hour_are_read_in_every_script(at_work: Desk, typed: str) -> None:
    at_work.add(typed)
    assert (entry(at_work, "GHA").level, entry(at_work, "GHA").received_at) == (Level.MINISTER, dubai("09:59:00"))


@pytest.mark.parametrize(
    ("typed", "name", "title"),
    [
        ("Ms. Ana Ruiz, VM, Deputy Minister ٩:٣٠", "Ana Ruiz", "Deputy Minister"),
        ("Ms. Ana Ruiz 9:30, VM, Deputy Minister", "Ana Ruiz", "Deputy Minister"),
        ("آنا رويث، vm، نائبة وزير العدل، رئيسة الوفد ٠٩:٣٠", "آنا رويث", "نائبة وزير العدل، رئيسة الوفد"),
        ("安娜，ＶＭ，司法部副部长，９：３０", "安娜", "司法部副部长"),
    ],
)
def test_the_hour_of_a_notice_never_goes_into_the_office(at_work: Desk, typed: str, name: str, title: str) -> None:
    replace(at_work, "NOR", typed)
    now = entry(at_work, "NOR")
    assert (now.name, now.title, now.level) == (name, title, Level.VICE_MINISTER)
    assert now.replaced_at == dubai("09:30:00")


@pytest.mark.parametrize("figures", ["25:00", "٢٥:٠٠", "9:3", "0930", "6 p.m.", "9 h 30"])
def test_figures_in_which_no_hour_was_read_are_not_stored_without_a_word(at_work: Desk, figures: str) -> None:
    acts = at_work.acts
    replace(at_work, "NOR", f"Ms. Ana Ruiz, VM, Deputy Minister {figures}")
    assert asked(at_work) == "Norway: no hour was read in these figures. Is this who speaks?"
    assert offered(at_work) == [("Ms. Ana Ruiz", f"Deputy Minister {figures}")]
    at_work.press("Escape")
    assert at_work.acts == acts
    replace(at_work, "NOR", f"Ms. Ana Ruiz, Deputy Minister {figures}")
    at_work.press("Return")
    at_work.type("vice")
    at_work.press("Return")
    assert entry(at_work, "NOR").title == f"Deputy Minister {figures}"


def test_an_hour_that_is_still_to_come_may_be_yesterdays_and_is_asked(at_work: Desk) -> None:
    acts = at_work.acts
    at_work.add("ghana m 11:59")
    assert asked(at_work) == "11:59 would be of another day. An arrow key chooses it."
    assert offered(at_work) == [("Sun 15 Dec, 11:59", "yesterday")]
    at_work.press("Return")
    assert at_work.said == "An arrow key chooses."
    at_work.press("Escape")
    assert at_work.acts == acts
    assert at_work.is_at(at_work.window.entry.field)
    assert at_work.window.entry.field.text() == "ghana m 11:59"
    at_work.press("Return", "Down", "Return")
    assert entry(at_work, "GHA").received_at == dubai("11:59:00", 15)
    assert at_work.is_at(at_work.window.table)


VIENNA = ZoneInfo("Europe/Vienna")
FIRST, SECOND = moment("2020-10-25T02:30:00+02:00"), moment("2020-10-25T02:30:00+01:00")
TWICE = [("Sun 25 Oct, 02:30", "before the clocks go back"), ("Sun 25 Oct, 02:30", "after they went back")]
WHICH = "02:30: which one is meant? An arrow key chooses."


def in_vienna(desk: Desk, at: str) -> Desk:
    """Let the conference be in Vienna, at some moment."""
    desk.window._reading.__dict__["zone"] = VIENNA
    reopen(desk, moment(at))
    return desk


def by_adding(desk: Desk) -> Callable[[], datetime]:
    desk.add("ghana m 02:30")
    return lambda: entry(desk, "GHA").received_at


def by_replacing(desk: Desk) -> Callable[[], datetime | None]:
    replace(desk, "NOR", "Ms. Ana Ruiz, VM, Deputy Minister 02:30")
    return lambda: entry(desk, "NOR").replaced_at


def by_a_form(desk: Desk) -> Callable[[], datetime]:
    desk.window.asking.begin("inscribe", list="1(f)", delegation="GHA")
    desk.type("received")
    desk.press("Return")
    desk.type("2:30")
    return lambda: entry(desk, "GHA").received_at


@pytest.mark.parametrize("types", [by_adding, by_replacing, by_a_form])
@pytest.mark.parametrize(("steps", "at"), [(("Down",), FIRST), (("Down", "Down"), SECOND)])
def test_an_hour_that_comes_twice_is_asked_about(
    at_work: Desk, types: Callable[[Desk], Callable[[], datetime | None]], steps: tuple[str, ...], at: datetime
) -> None:
    desk = in_vienna(at_work, "2020-10-25T02:45:00+01:00")
    found = types(desk)
    assert WHICH in (asked(desk), desk.window.palette_field.told)
    assert offered(desk) == TWICE
    acts = desk.acts
    desk.press("Return")
    assert desk.acts == acts, "Enter alone chooses none"
    desk.press(*steps, "Return")
    if types is by_a_form:
        desk.press("Return")
    assert found() == at


def test_until_an_hour_that_comes_twice_is_asked_about_and_one_that_is_left_is_not(at_work: Desk) -> None:
    extend(in_vienna(at_work, "2020-10-25T01:50:00+02:00"), "02:30")
    assert (offered(at_work), at_work.said) == (TWICE, WHICH)
    at_work.press("Down", "Down", "Return")
    assert ends(at_work) == SECOND
    extend(in_vienna(at_work, "2020-10-25T02:40:00+02:00"), "02:30")
    assert not asked(at_work)
    assert ends(at_work) == SECOND


def by_extending(desk: Desk) -> None:
    extend(desk, "2:30")


MISSING = "There is no 29 Mar 02:30: the clocks go forward over it."


@pytest.mark.parametrize("types", [by_adding, by_replacing, by_a_form])
def test_an_hour_that_does_not_exist_is_refused_in_one_sentence(at_work: Desk, types: Callable[[Desk], object]) -> None:
    in_vienna(at_work, "2020-03-29T03:10:00+02:00")
    acts = at_work.acts
    types(at_work)
    if types is by_a_form:
        assert at_work.window.palette_field.told == MISSING
        at_work.press("Return")
    assert at_work.said.endswith(MISSING)
    assert at_work.acts == acts


def test_the_field_has_its_edge_where_an_hour_in_it_does_not_exist(at_work: Desk) -> None:
    desk, field = in_vienna(at_work, "2020-03-29T03:10:00+02:00"), at_work.window.entry.field
    by_adding(desk)
    assert desk.said.endswith(MISSING)
    assert (field.text(), field.property("refused")) == ("ghana m 02:30", True)
    desk.press("Backspace")
    assert field.property("refused") is False


def test_until_an_hour_that_does_not_exist_no_meeting_goes_on(at_work: Desk) -> None:
    in_vienna(at_work, "2020-03-29T01:50:00+01:00")
    acts = at_work.acts
    by_extending(at_work)
    assert at_work.said == MISSING
    at_work.press("Escape")
    at_work.clock.at = moment("2020-03-29T03:10:00+02:00")
    by_extending(at_work)
    assert offered(at_work) == [("Mon 30 Mar, 02:30", "tomorrow")]
    assert at_work.acts == acts


@pytest.mark.parametrize("typed", ["noon", "25:00"])
def test_what_is_no_hour_is_told_as_it_is_typed_and_stays_to_be_mended(at_work: Desk, typed: str) -> None:
    acts = at_work.acts
    told = f"“{typed}” is no hour: write it as 13:30, or with its day as 2019-12-16T13:30."
    extend(at_work, typed)
    assert (at_work.said, at_work.window.palette_field.told) == (told, told)
    assert at_work.window.palette_field.field.text() == typed
    at_work.window.asking.begin("begin_statement")
    at_work.type("began")
    at_work.press("Return")
    at_work.type(typed)
    assert at_work.window.palette_field.told == told
    at_work.press("Return")
    assert at_work.window.palette_field.field.text() == typed
    assert at_work.acts == acts


def test_what_an_hour_means_is_told_before_it_is_taken(at_work: Desk) -> None:
    at_work.clock.at = dubai("23:30:00")
    at_work.press("Ctrl+T")
    at_work.type("٠١:٠٠")
    assert offered(at_work) == [("Tue 17 Dec, 01:00", "tomorrow")]
    at_work.type("x")
    assert offered(at_work) == []


def test_durations_and_numbers_are_read_in_every_script_where_an_act_asks(at_work: Desk) -> None:
    at_work.window.asking.begin("change_list", list="1(f)")
    for argument, typed in (("limit s", "３：３０"), ("rounds", "٢"), ("ends by", "١٨:٣٠")):
        at_work.type(argument)
        at_work.press("Return")
        at_work.type(typed)
        at_work.press("Return")
    assert "ends by: 18:30" in asked(at_work)
    at_work.press("Return")
    listed = at_work.session.room().list("1(f)")
    assert (listed.limit_s, listed.rounds, listed.ends_by) == (210, 2, dubai("18:30:00"))


def test_time_is_taken_back_as_it_is_written(at_work: Desk) -> None:
    at_work.press("PgDown")
    at_work.window.asking.begin("grant_time")
    at_work.type("−０：３０")
    at_work.press("Return", "Return")
    statement = at_work.session.statement()
    assert statement is not None
    assert statement.limit_s == 210


@pytest.mark.parametrize("typed", ["٥٤، ٦٠، ٣", "５４，６０，３", "54、60、3"])
def test_votes_are_read_in_every_script(at_work: Desk, typed: str) -> None:
    # within a vote an appeal is settled by its figures, in one line
    at_work.session.perform("call_vote", question="Is it so?", majority="simple")
    at_work.session.perform("point_of_order", delegation="CUB", on_voting=True)
    at_work.session.perform("rule_on_point", ruling="rejected")
    at_work.session.perform("appeal_ruling", delegation="BRA")
    at_work.press("Ctrl+F10")
    at_work.type(typed)
    assert [words for words, _ in offered(at_work)] == ["54 to overrule the ruling, 60 against, 3 abstaining"]


def test_an_item_is_found_by_its_wide_number(at_work: Desk) -> None:
    at_work.press("Ctrl+I")
    at_work.type("１（ａ）")
    at_work.press("Return")
    assert at_work.window._reading.head().item == "1(a)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_add_field_hints_at_can_be_typed(
    session: Session, clock: HandClock, qtbot: QtBot, language: str
) -> None:
    session.perform("take_up_item", item="1(f)")
    clock.at = dubai("14:00:00")
    desk = Desk(session, clock, qtbot, language)
    hint = desk.window.entry.field.placeholderText()
    written = in_digits(hint, "٠" if language == "ar" else "0")
    assert ("١١:٥٩" if language == "ar" else "11:59") in written
    assert read(written[written.index("ken ") :].rstrip(" ”»")).received == time(11, 59)


def test_looking_back_goes_to_the_hour_of_the_day_that_is_shown(at_work: Desk) -> None:
    at_work.clock.at = dubai("23:50:00")
    at_work.session.perform("record_presence", delegation="NOR", present=True)
    at_work.clock.at = dubai("00:10:00", 17)
    at_work.session.perform("record_presence", delegation="CHL", present=True)
    at_work.press("Ctrl+B")
    for typed, at in (("٢٣:٥٠", dubai("23:50:00")), ("10:30", dubai("10:00:00"))):
        brought(at_work.window, PastPanel).field.setFocus()
        brought(at_work.window, PastPanel).field.setText(typed)
        at_work.press("Return")
        assert (typed, at_work.window._reading.local(brought(at_work.window, PastPanel)._model.at)) == (typed, at)
