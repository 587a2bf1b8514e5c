"""The proposals of an item, by keyboard: noted, put, objected to, voted on, adopted, reopened after the gavel."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from chairconsole.ledger.proposals import amendments, known, objections_to, parts, sponsors
from chairconsole.models.prompting import Prompting
from chairconsole.models.reading import Reading
from chairconsole.models.tongue import LANGUAGES
from chairconsole.models.turning import turn_in
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.proposals import Circulation, Consultation, Position, Proposal
from chairconsole.records.facts.votes import Vote
from chairconsole.rules.terms import Majority, PositionKind, ProposalState
from chairconsole.windows.desks.agenda import ItemPage
from chairconsole.windows.desks.lines import LinesView
from chairconsole.windows.desks.proposals import Shown, Submits
from chairconsole.windows.paint.theme import CONTRAST, DARK, LIGHT, Theme
from tests.models.test_officers import SLATE
from tests.windows.secretary.desk import Desk, brought

L2, L3 = "CAC/COSP/2019/L.2", "CAC/COSP/2019/L.3"
YESTERDAY = "2019-12-15T18:00:00+04:00"


@pytest.fixture
def proposing(at_work: Desk) -> Desk:
    """Give a console with item 3 in hand, under which a draft resolution went out the day before."""
    session = at_work.session
    session.perform("take_up_item", item="3")
    about = {"item": "3", "kind": "resolution"}
    session.perform("submit_proposal", symbol=L2, title="Peer review", sponsors=["KEN", "NOR"], **about)
    session.perform("circulate", symbol=L2, at=YESTERDAY)
    return at_work


def press(desk: Desk, *keys: str) -> None:
    """Press keys, each a second after the one before."""
    for key in keys:
        desk.clock.advance(timedelta(seconds=1))
        desk.press(key)


def page_of(desk: Desk) -> ItemPage:
    brought(desk.window, ItemPage)
    return next(page for page in desk.window.findChildren(ItemPage) if type(page) is ItemPage)


def view_of(page: ItemPage) -> LinesView:
    return page.below if page.below.isVisible() else page.leading


def go_to(desk: Desk, symbol: str) -> LinesView:
    """Open the page of the item in hand, and go to a proposal there by Tab and arrows."""
    press(desk, "Alt+5")
    view = view_of(page_of(desk))
    for _ in range(4):
        if desk.is_at(view):
            break
        press(desk, "Tab")
    assert desk.is_at(view)
    for _ in view.lines.rows:
        line = view.selected()
        if line is not None and line.key == ("proposal", symbol):
            break
        press(desk, "Down")
    assert view.selected().key == ("proposal", symbol)
    return view


def offered(desk: Desk) -> list[str]:
    return [choice.words for choice in desk.window.palette_field.choices.rows.rows]


def choose(desk: Desk, *answers: str) -> None:
    """Answer question after question: nothing typed takes the first that is offered."""
    for answer in answers:
        assert desk.window.palette_field.isVisible(), answer
        desk.clock.advance(timedelta(seconds=1))
        if answer:
            desk.type(answer)
        desk.press("Return")


def proposal(desk: Desk, symbol: str = L2) -> Proposal:
    found = known(desk.session.room().door, symbol)
    assert found is not None
    return found


def objectors(desk: Desk, about: Proposal | str) -> list[str]:
    return [each.delegation for each in objections_to(desk.session.room().door, about)]


def said(desk: Desk) -> list[str]:
    prompting = Prompting(Reading(desk.session))
    say = prompting.script(desk.session.derived(turn_in))
    return [] if say is None else [line.words for line in say.lines]


def told(page: ItemPage, symbol: str = L2) -> str:
    """Return all that is told of a proposal to who listens."""
    view = view_of(page)
    line = next(line for line in view.lines.rows if line.key == ("proposal", symbol))
    return view.lines.words(line)


def test_where_there_is_none_the_part_is_its_heading_and_a_line_to_note_one(at_work: Desk) -> None:
    at_work.session.perform("take_up_item", item="3")
    press(at_work, "Alt+5")
    first, last = page_of(at_work).below.lines.rows
    assert (first.words, first.note) == ("Proposals", "None under this item")
    assert last.means == Submits("3")


def test_a_row_tells_what_it_is_and_how_far(proposing: Desk) -> None:
    press(proposing, "Alt+5")
    page = page_of(proposing)
    expected = f"Peer review, {L2}, Draft resolution, Kenya, Norway, original, Sun 15 Dec 18:00, Kept, submitted"
    assert told(page) == expected
    session = proposing.session
    session.perform("revise_proposal", symbol=L2, **{"as": "Rev.1"})
    session.perform("circulate", symbol=L2, languages=["en", "fr"])
    for code in ("CHL", "PER", "BRA"):
        session.perform("add_sponsor", symbol=L2, delegation=code)
    assert "Kenya, Norway and 3 more, Rev.1, today 10:00, missing: A C R S, Not in all six" in told(page)
    session.perform("circulate", symbol=L2, languages=["ar", "zh", "ru", "es"])
    assert "today 10:00, From Tue 17 Dec" in told(page)
    session.perform("put_to_conference", symbol=L2, leave="time is short")
    assert "By leave, before the Conference" in told(page)
    session.perform("consult", symbol=L2, facilitator="Norway")
    session.perform("note_objection", symbol=L2, by="CHL")
    assert told(page).endswith("objection of Chile, consultations led by Norway")
    session.perform("withdraw_objection_to", symbol=L2, by="CHL")
    session.perform("adopt_proposal", symbol=L2)
    assert told(page).endswith("adopted: Resolution 8/1")
    assert told(page).count("consultations") == 0


def test_one_is_noted_line_by_line_from_the_page(proposing: Desk) -> None:
    view = go_to(proposing, L2)
    press(proposing, "End", "Return")
    assert isinstance(view.selected().means, Submits)
    choose(proposing, L3, "Assistance to small States", "decision", "sponsors", "Chile, per", "")
    made = proposal(proposing, L3)
    assert (made.item, made.kind, made.title) == ("3", "decision", "Assistance to small States")
    assert sponsors(proposing.session.room().door, made) == ["CHL", "PER"]


def test_it_is_put_and_adopted_from_its_row(proposing: Desk) -> None:
    go_to(proposing, L2)
    press(proposing, "Return")
    assert offered(proposing)[0] == "Put a proposal to the Conference"
    choose(proposing, "", "")
    assert proposal(proposing).state is ProposalState.PUT
    press(proposing, "Return")
    assert offered(proposing)[0] == "Adopt a proposal without a vote"
    choose(proposing, "")
    if proposing.window.palette_field.isVisible():
        choose(proposing, "")
    assert proposal(proposing).state is ProposalState.ADOPTED
    press(proposing, "Return")
    assert offered(proposing) == ["Note a position on a decision", "Reopen a decision"]
    choose(proposing, "", "nor", "reservation", "It keeps its view.")
    (position,) = proposing.session.room().door.all(Position)
    assert (position.delegation, position.kind) == ("NOR", PositionKind.RESERVATION)


def test_amendments_are_noted_ordered_dropped_and_voted_on_before_the_whole(proposing: Desk) -> None:
    go_to(proposing, L2)
    for symbol, by in (("L.21", "chl"), ("L.22", "per"), ("L.23", "bra")):
        press(proposing, "Return")
        choose(proposing, "note an amendment", symbol, by, "")
    press(proposing, "Return")
    choose(proposing, "put amendments in their order")
    assert offered(proposing) == ["L.21, L.22, L.23"]
    choose(proposing, "L.22, L.21, L.23")
    if proposing.window.palette_field.isVisible():
        choose(proposing, "")
    door = proposing.session.room().door
    assert [each.symbol for each in amendments(door, proposal(proposing))] == ["L.22", "L.21", "L.23"]
    press(proposing, "Return")
    choose(proposing, "drop an amendment", "L.21", "withdrawn")
    press(proposing, "Return")
    assert offered(proposing)[0] == "Put to the vote"
    choose(proposing, "")
    assert proposing.window.palette_field.title.startswith("Vote on amendment L.22")
    choose(proposing, "show")
    (vote,) = proposing.session.room().door.all(Vote)
    assert (vote.amendment is not None, vote.majority) == (True, Majority.TWO_THIRDS)


def test_it_is_divided_line_by_line(proposing: Desk) -> None:
    go_to(proposing, L2)
    press(proposing, "Return")
    choose(proposing, "divide a proposal", "preamble, paragraph 3, the rest", "all but preamble", "chl")
    found = parts(proposing.session.room().door, proposal(proposing))
    assert [(each.name, each.operative, each.asked_by) for each in found] == [
        ("preamble", False, "CHL"),
        ("paragraph 3", True, "CHL"),
        ("the rest", True, "CHL"),
    ]


@pytest.mark.parametrize(
    ("act", "answers", "state"),
    [
        ("defer", ("",), ProposalState.DEFERRED),
        ("withdraw a proposal", (), ProposalState.WITHDRAWN),
    ],
)
def test_it_is_deferred_or_withdrawn(proposing: Desk, act: str, answers: tuple[str, ...], state: ProposalState) -> None:
    go_to(proposing, L2)
    press(proposing, "Return")
    choose(proposing, act, *answers)
    assert proposal(proposing).state is state


def test_languages_sponsors_and_consultations_are_asked_for_in_words(proposing: Desk) -> None:
    go_to(proposing, L2)
    press(proposing, "Return")
    choose(proposing, "note that a proposal was sent out", "languages", "french, ES", "")
    sent = [each.languages for each in proposing.session.room().door.all(Circulation)]
    assert sent[-1] == ("fr", "es")
    press(proposing, "Return")
    choose(proposing, "take a sponsor off")
    assert offered(proposing) == ["Kenya", "Norway"]
    choose(proposing, "nor")
    press(proposing, "Return")
    choose(proposing, "note consultations", "the Vice-President")
    door = proposing.session.room().door
    assert sponsors(door, proposal(proposing)) == ["KEN"]
    assert [each.facilitator for each in door.all(Consultation)] == ["the Vice-President"]


def objected(desk: Desk) -> ItemPage:
    """Put the proposal, and have Chile object by the button of the foot."""
    desk.session.perform("put_to_conference", symbol=L2)
    press(desk, "Alt+5")
    page = page_of(desk)
    assert page.foot.scene.can_object
    next(button for button in page.foot.buttons() if button.text() == "Objection").click()
    choose(desk, "chl")
    return page


def test_an_objection_is_noted_and_offers_what_follows(proposing: Desk) -> None:
    objected(proposing)
    assert objectors(proposing, proposal(proposing)) == ["CHL"]
    assert proposing.window.palette_field.title == "Chile: objection. What follows?"
    assert offered(proposing) == [
        "Consultations: the meeting is suspended",
        "Consultations: who leads them is noted",
        "A vote",
        "Chile objects no longer",
        "Another one objects too",
        "Later: it is deferred",
    ]


@pytest.mark.parametrize(
    ("answers", "last"),
    [
        (("",), "suspend_meeting"),
        (("who leads", "Norway"), "consult"),
        (("a vote", "show"), "call_vote"),
        (("chile",), "withdraw_objection_to"),
        (("another", "per"), "note_objection"),
        (("later", ""), "defer_proposal"),
    ],
)
def test_what_follows_is_done(proposing: Desk, answers: tuple[str, ...], last: str) -> None:
    objected(proposing)
    choose(proposing, *answers)
    assert proposing.last == last
    assert not proposing.was_refused()


def test_the_key_comes_back_to_an_objection_that_stands(proposing: Desk) -> None:
    page = objected(proposing)
    press(proposing, "Esc")
    assert page.foot.scene.can_object
    press(proposing, "Ctrl+Shift+F10")
    assert proposing.window.palette_field.title == "Chile: objection. What follows?"
    choose(proposing, "vote", "show")
    (vote,) = proposing.session.room().door.all(Vote)
    assert vote.proposal == proposal(proposing).id


def test_an_objection_to_an_items_own_question_keeps_it_from_being_decided(at_work: Desk) -> None:
    at_work.session.perform("take_up_item", item="1(c)")
    press(at_work, "Ctrl+Shift+F10")
    assert at_work.window.palette_field.title == "1(c) Agenda and organization of work: who objects?"
    choose(at_work, "chl")
    assert objectors(at_work, "1(c)") == ["CHL"]
    press(at_work, "Esc")
    assert said(at_work) == [
        "Chile objects to a decision without a vote. I propose to suspend the meeting for consultations."
    ]
    assert at_work.session.perform("adopt_agenda") is None
    press(at_work, "Ctrl+Shift+F10")
    choose(at_work, "chile")
    assert objectors(at_work, "1(c)") == []
    assert said(at_work)[0] == "May I take it that the Conference wishes to adopt its provisional agenda?"


def test_an_objection_to_what_is_expected_leads_to_a_vote_that_lets_it_rest(at_work: Desk) -> None:
    at_work.session.perform("take_up_item", item="9")
    press(at_work, "Ctrl+Shift+F10")
    choose(at_work, "chl", "a vote", "Shall it be adopted?", "show", "simple")
    at_work.session.perform("count_vote", yes=80, no=20, abstain=5)
    at_work.session.perform("announce_result")
    assert objectors(at_work, "9") == []


def test_an_objection_to_acclamation_leads_to_a_ballot(at_work: Desk) -> None:
    at_work.session.perform("take_up_item", item="1(b)")
    for office, code in SLATE:
        at_work.session.perform("nominate", office=office, delegation=code)
    press(at_work, "Ctrl+Shift+F10")
    assert offered(at_work)[0] == "A secret ballot"


def test_where_nothing_is_put_nobody_can_object(at_work: Desk) -> None:
    acts = at_work.acts
    press(at_work, "Ctrl+Shift+F10")
    assert not at_work.window.palette_field.isVisible()
    assert "Nothing is put" in at_work.said
    press(at_work, "Alt+Shift+F10")
    assert "No decision was taken" in at_work.said
    assert at_work.acts == acts


def test_the_key_of_the_next_step_asks_how_and_puts_it_to_the_vote(proposing: Desk) -> None:
    session = proposing.session
    for act, args in (
        ("put_to_conference", {"symbol": L2}),
        ("note_objection", {"symbol": L2, "by": "PER"}),
        ("suspend_meeting", {}),
        ("resume_meeting", {}),
    ):
        assert session.perform(act, **args) is not None, act
    step = proposing.window.floor.shown_step
    assert (step.words, step.key) == ("Put it to the vote", "PgDown")
    # on the board of motions too, where none is pending
    for keys in ((), ("Alt+8",)):
        press(proposing, *keys, "PgDown")
        assert proposing.window.palette_field.title == f"{L2} – how?"
        press(proposing, "Escape")
    press(proposing, "PgDown", "Return")
    (vote,) = session.room().door.all(Vote)
    assert vote.proposal == proposal(proposing).id


def test_what_may_be_adopted_is_not_put_to_the_vote_by_that_key(proposing: Desk) -> None:
    proposing.session.perform("put_to_conference", symbol=L2)
    press(proposing, "PgDown")
    assert proposing.last == "put_to_conference"
    assert not proposing.window.palette_field.isVisible()


def test_while_it_is_voted_an_objection_is_no_interruption(proposing: Desk) -> None:
    proposing.session.perform("call_vote", proposal=L2)
    press(proposing, "Ctrl+Shift+F10")
    assert "only a point of order" in proposing.said
    assert not proposing.window.palette_field.isVisible()


def test_after_the_gavel_one_key_reopens_with_the_sentence_to_say(proposing: Desk) -> None:
    proposing.session.perform("put_to_conference", symbol=L2)
    proposing.session.perform("adopt_proposal", symbol=L2)
    press(proposing, "Alt+Shift+F10")
    assert proposing.window.palette_field.title == "Resolution 8/1, after the gavel: who objects?"
    choose(proposing, "chl", "")
    assert proposal(proposing).state is ProposalState.PUT
    assert objectors(proposing, proposal(proposing)) == ["CHL"]
    (decision,) = proposing.session.room().door.all(Decision)
    assert decision.reopened_for == "Chile objected after the gavel"
    first, second = said(proposing)
    assert "Resolution 8/1" in first
    assert second.startswith("Chile objects to the adoption of")
    press(proposing, "Ctrl+Z")
    assert objectors(proposing, proposal(proposing)) == []


def test_after_the_gavel_the_agenda_is_open_again(at_work: Desk) -> None:
    at_work.session.perform("take_up_item", item="1(c)")
    at_work.session.perform("adopt_agenda")
    press(at_work, "Alt+Shift+F10")
    choose(at_work, "chl", "It was not heard.")
    assert at_work.session.room().conference.agenda_adopted_at is None
    assert objectors(at_work, "1(c)") == ["CHL"]
    assert said(at_work) == [
        "An objection has been made. The decision just taken is open again.",
        "Chile objects to a decision without a vote. I propose to suspend the meeting for consultations.",
    ]


def test_commands_are_found_by_words(proposing: Desk) -> None:
    press(proposing, "Ctrl+K")
    choose(proposing, "draft resolution", L3, "Assistance", "resolution", "")
    assert proposal(proposing, L3).item == "3"
    press(proposing, "Ctrl+K")
    choose(proposing, "a proposal goes on", "assistance", "", "")
    assert proposal(proposing, L3).state is ProposalState.PUT
    proposing.session.perform("adopt_proposal", symbol=L3)
    press(proposing, "Ctrl+K")
    choose(proposing, "reservation", "", "nor", "explanation", "It would have abstained.")
    (position,) = proposing.session.room().door.all(Position)
    assert (position.delegation, position.kind) == ("NOR", PositionKind.EXPLANATION)


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST])
@pytest.mark.parametrize(
    ("width", "height", "percent"), [(1920, 1080, 100), (1366, 768, 100), (1280, 720, 100), (1920, 1080, 200)]
)
def test_every_word_has_its_room(proposing: Desk, theme: Theme, width: int, height: int, percent: int) -> None:
    window = proposing.window
    window.resize(width, height)
    window.set_percent(percent)
    window.set_theme(theme)
    press(proposing, "Alt+5")
    page = page_of(proposing)
    view = view_of(page)
    assert (view is page.below) is page.measures.wide
    place = next(n for n, line in enumerate(view.lines.rows) if isinstance(line.means, Shown))
    wanted = view.painter.measures.px(view.painter.height(view.lines.rows[place], False))
    assert view.rowHeight(place) == wanted
    assert page.leading.height() >= 100
    if view is page.below:
        assert view.height() == view.wanted_height(view.width())
    assert not page.grab().isNull()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_painted_in_every_language(at_work_in: Callable[[str], Desk], language: str) -> None:
    desk = at_work_in(language)
    desk.session.perform("take_up_item", item="3")
    desk.session.perform("submit_proposal", symbol=L2, title="Peer review", item="3", kind="resolution")
    press(desk, "Alt+5")
    page = page_of(desk)
    assert page.layoutDirection() is desk.window.layoutDirection()
    assert told(page).startswith("Peer review")
    assert not page.grab().isNull()
