"""Five kinds of decision, each taken on the screen by the President's two keys alone, of what others brought before."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from chairconsole.models.session import Session
from chairconsole.records.facts.decisions import Decision
from chairconsole.rules.terms import By, How
from chairconsole.windows.podium import GAVEL_KEYS, STEP_KEYS, Podium
from tests.models.hand import HandClock, beat
from tests.models.test_officers import SLATE

L2 = "CAC/COSP/2019/L.2"
YESTERDAY = "2019-12-15T18:00:00+04:00"

Presses = Callable[[], None]


@pytest.fixture
def sitting(podium: Podium, session: Session) -> Podium:
    """Let the first meeting sit, the President's window in front."""
    session.perform("call_to_order", meeting=1)
    session.perform("open_session")
    podium.president.show()
    podium.president.activateWindow()
    return podium


@pytest.fixture
def press(sitting: Podium, session: Session, clock: HandClock) -> Presses:
    """Press the key of the button that is filled, some seconds after the last one."""

    def presses() -> None:
        for _ in range(3):
            beat(session, clock)
        keys = GAVEL_KEYS if sitting.presiding.president().step.gavel_enabled else STEP_KEYS
        QTest.keySequence(sitting.president, keys[0])

    return presses


def decided(session: Session) -> Decision:
    """Return the one decision that was taken, by an act of the President."""
    last = session.record.last
    assert last is not None
    assert last.by is By.PRESIDENT
    (found,) = session.room().door.all(Decision)
    assert found.at == last.at
    return found


def put(session: Session) -> None:
    """Have a draft resolution that went out the day before put to the Conference."""
    session.perform("take_up_item", item="2")
    session.perform("submit_proposal", symbol=L2, title="Peer review", item="2", kind="resolution", sponsors=["KEN"])
    session.perform("circulate", symbol=L2, at=YESTERDAY)
    session.perform("put_to_conference", symbol=L2)


def said(podium: Podium) -> list[str]:
    say = podium.presiding.president().say
    return [] if say is None else [line.words for line in say.lines]


def test_a_proposal_is_adopted_by_consensus(sitting: Podium, session: Session, press: Presses) -> None:
    put(session)
    assert said(sitting)[0].startswith(f"May I take it that the Conference wishes to adopt draft resolution {L2}")
    press()
    decision = decided(session)
    assert (decision.how, decision.number, decision.symbol) == (How.CONSENSUS, "8/1", L2)


def test_an_action_that_is_expected_is_decided(sitting: Podium, session: Session, press: Presses) -> None:
    session.perform("take_up_item", item="9")
    press()
    assert decided(session).text.startswith("The Conference decided to adopt the provisional agenda")


def test_the_agenda_is_adopted(sitting: Podium, session: Session, press: Presses) -> None:
    session.perform("take_up_item", item="1(c)")
    assert said(sitting)[0] == "May I take it that the Conference wishes to adopt its provisional agenda?"
    press()
    assert decided(session).text == "Agenda adopted."
    assert session.room().conference.agenda_adopted_at is not None


def test_officers_are_elected_by_acclamation(sitting: Podium, session: Session, press: Presses) -> None:
    session.perform("take_up_item", item="1(b)")
    for office, code in SLATE:
        session.perform("nominate", office=office, delegation=code)
    press()
    assert decided(session).how is How.ACCLAMATION


def test_where_somebody_objects_the_script_leads_to_a_vote_and_its_result(
    sitting: Podium, session: Session, press: Presses
) -> None:
    put(session)
    session.perform("note_objection", by="CHL", symbol=L2)
    assert said(sitting) == [
        f"Chile objects to the adoption of {L2} without a vote. I propose to suspend the meeting for consultations."
    ]
    press()
    press()
    assert said(sitting) == [f"Agreement could not be reached on {L2}. I put it to the vote."]
    press()
    session.perform("count_vote", yes=80, no=20, abstain=5)
    before = session.record.last
    press()
    decision = decided(session)
    assert (decision.how, decision.number) == (How.VOTE, "8/1")
    assert before is not None
    assert session.record.history.line(before.number + 1) == session.record.last


def test_the_presidents_keys_adopt_nothing_over_an_objection(sitting: Podium, session: Session, press: Presses) -> None:
    put(session)
    session.perform("note_objection", by="CHL", symbol=L2)
    for _ in range(3):
        press()
    assert not session.room().door.all(Decision)
