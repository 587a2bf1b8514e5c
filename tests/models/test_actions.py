"""What is expected under the item in hand: put by the President's two keys, in the words of each language."""

from datetime import timedelta

import pytest

from chairconsole.models.agenda import item_of
from chairconsole.models.presiding import Presiding
from chairconsole.models.prompting import Prompting
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.models.tongue import LANGUAGES
from chairconsole.models.turning import turn_in
from chairconsole.records.facts.actions import ExpectedAction
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.floor import Statement
from chairconsole.rules.terms import By
from tests.models.hand import HandClock
from tests.models.test_the_script import press, read


def begun(session: Session, item: str) -> Presiding:
    """Take an item up in a meeting that sits."""
    session.perform("open_session")
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item=item)
    return Presiding(session)


def outcomes(session: Session, item: str) -> list[str | None]:
    expected = [each for each in session.room().door.all(ExpectedAction) if each.item == item]
    return [each.outcome for each in sorted(expected, key=lambda each: each.order)]


@pytest.mark.parametrize(
    ("item", "question"),
    [
        ("3", "take note of the reports and the note by the Secretariat"),
        ("5", "adopt the non-binding guidelines on the management of frozen, seized and confiscated assets"),
        ("7", "recommend to the General Assembly the adoption of the draft resolution"),
        ("8(c)", "accept the offer of the Government of Qatar to act as host to its tenth session, in 2023"),
        ("9", "adopt the provisional agenda for its ninth session"),
        ("10", "adopt the report on its eighth session"),
    ],
)
def test_what_is_expected_is_decided_by_the_gavel_alone(session: Session, item: str, question: str) -> None:
    presiding = begun(session, item)
    first, second = read(presiding)
    assert first.startswith(f"May I take it that the Conference wishes to {question}")
    assert second == "I see no objection. It is so decided. (gavel)"
    say = presiding.president().say
    assert say is not None
    assert say.branch.startswith("There is an objection. I propose consultations")
    presiding.fall()
    assert session.record.last is not None
    assert (session.record.last.act, session.record.last.by) == ("decide", By.PRESIDENT)
    (decision,) = session.room().door.all(Decision)
    assert decision.item == item
    assert decision.text.startswith(f"The Conference decided to {question}")
    assert outcomes(session, item)[0] == decision.text


def test_actions_are_put_one_after_the_other_and_then_the_item_is_concluded(session: Session) -> None:
    presiding = begun(session, "8(a)")
    for _ in range(3):
        presiding.fall()
    assert all(outcomes(session, "8(a)"))
    assert session.record.last is not None
    assert (session.record.last.act, session.record.last.remarks) == ("conclude_item", ())


def test_the_report_is_heard_before_its_recommendations_are_endorsed(session: Session, clock: HandClock) -> None:
    presiding = begun(session, "2")
    (told,) = read(presiding)
    assert told.startswith("The Conference will now hear the oral report of the Secretariat on the assessment")
    assert presiding.president().step.words == "Oral report"
    press(presiding)
    (statement,) = session.room().door.all(Statement)
    assert (statement.speaker, statement.speaks_as, statement.item) == ("Secretariat", "reporter", "2")
    assert outcomes(session, "2") == [None, None, None]
    press(presiding)
    clock.advance(timedelta(minutes=3))
    press(presiding)
    assert read(presiding)[-1] == "The report has been heard."
    assert presiding.president().step.words == "Report heard"
    press(presiding)
    assert outcomes(session, "2") == ["heard", None, None]
    assert "endorse the set of non-binding recommendations" in read(presiding)[0]
    presiding.fall()
    presiding.fall()
    assert all(outcomes(session, "2"))


def test_a_delegation_or_somebody_in_words_reports_too_each_in_its_turn(session: Session, clock: HandClock) -> None:
    session.perform("settle_action", item="9", order=1, outcome="deferred")
    session.perform("expect_action", item="9", words="hear the Rapporteur", **{"from": "nor"})
    session.perform("expect_action", item="9", words="hear the host", **{"from": "Executive Director"})
    presiding = begun(session, "9")
    for _ in range(2):
        for _ in range(4):
            clock.advance(timedelta(seconds=20))
            press(presiding)
    spoken = [(each.delegation, each.speaker) for each in session.room().door.all(Statement)]
    assert spoken == [("NOR", None), (None, "Executive Director")]
    assert outcomes(session, "9")[1:] == ["heard", "heard"]


@pytest.mark.parametrize(
    ("language", "question"),
    [
        (
            "fr",
            "Puis-je considérer que la Conférence souhaite adopter l’ordre du jour provisoire de sa neuvième session",
        ),
        (
            "es",
            "¿Puedo considerar que la Conferencia desea aprobar el programa provisional de su noveno período",
        ),
        (
            "ru",
            "Могу ли я считать, что Конференция желает утвердить предварительную повестку дня своей девятой сессии?",
        ),
        ("zh", "我是否可以认为缔约国会议愿意通过其第九届会议临时议程？"),
        ("ar", "هل لي أن أعتبر أن المؤتمر يرغب في إقرار جدول الأعمال المؤقت لدورته التاسعة؟"),
    ],
)
def test_the_question_is_one_sentence_in_each_language(session: Session, language: str, question: str) -> None:
    begun(session, "9")
    presiding = Presiding(session, language)
    assert read(presiding)[0].startswith(question)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_another_language_stand_behind_the_sentence(session: Session, language: str) -> None:
    session.perform("settle_action", item="9", order=1, outcome="deferred")
    session.perform("expect_action", item="9", words="thank the host country")
    begun(session, "9")
    prompting = Prompting(Reading(session, language))
    cue = session.derived(turn_in).lines[0]
    said = prompting.say(cue)
    assert "thank the host country" in said
    assert (": thank" in said or "：thank" in said) is (language != "en")


def test_what_was_settled_otherwise_is_not_put(session: Session) -> None:
    session.perform("settle_action", item="10", order=1, outcome="deferred")
    presiding = begun(session, "10")
    assert not any("May I take it" in line for line in read(presiding))


def test_nothing_is_put_while_the_debate_is_adjourned(session: Session) -> None:
    presiding = begun(session, "9")
    assert any("May I take it" in line for line in read(presiding))
    session.perform("move_motion", motion="adjourn_debate", delegation="NOR")
    session.perform("decide_motion", carried=True)
    assert not any("May I take it" in line for line in read(presiding))


def test_an_action_in_hand_is_now_and_the_one_behind_it_next(session: Session) -> None:
    def states() -> list[tuple[bool, bool, bool, str]]:
        item = item_of(Reading(session), "2")
        assert item is not None
        return [(each.settled is not None, each.is_now, each.is_next, each.outcome) for each in item.actions]

    assert states() == [(False, False, True, ""), (False, False, False, ""), (False, False, False, "")]
    begun(session, "2")
    assert states() == [(False, True, False, ""), (False, False, True, ""), (False, False, False, "")]
    session.perform("settle_action", item="2", order=1, outcome="heard")
    session.perform("settle_action", item="2", order=2, outcome="left to the Bureau")
    assert states() == [(True, False, False, ""), (True, False, False, "left to the Bureau"), (False, True, False, "")]


def test_its_words_begin_as_a_line_does(session: Session) -> None:
    for language, begins in (("en", "Adopt the"), ("fr", "Adopter l’ordre"), ("ru", "Утвердить"), ("zh", "通过其")):
        item = item_of(Reading(session, language), "9")
        assert item is not None
        assert item.actions[0].words.startswith(begins)


def test_an_objection_leads_to_a_suspension_and_then_to_a_vote_that_settles_it(session: Session) -> None:
    presiding = begun(session, "9")
    assert session.perform("note_objection", by="NOR", item="9")
    assert read(presiding) == [
        "Norway objects to a decision without a vote. I propose to suspend the meeting for consultations. (gavel)"
    ]
    presiding.fall()
    assert session.record.last is not None
    assert session.record.last.act == "suspend_meeting"
    session.perform("resume_meeting")
    assert read(presiding) == ["Agreement could not be reached. I put the question to the vote."]
    presiding.take_step()
    session.perform("count_vote", yes=60, no=3)
    session.perform("announce_result")
    assert (
        outcomes(session, "9")[0]
        == "Adopt the provisional agenda for its ninth session: adopted (60 in favour, 3 against, 0 abstaining)."
    )


def test_an_objection_that_is_withdrawn_lets_the_question_be_put_again(session: Session) -> None:
    presiding = begun(session, "9")
    before = read(presiding)
    session.perform("note_objection", by="NOR", item="9")
    session.perform("withdraw_objection_to", by="NOR", item="9")
    assert read(presiding) == before


def test_what_is_reopened_is_expected_again(session: Session) -> None:
    presiding = begun(session, "9")
    presiding.fall()
    (decision,) = session.room().door.all(Decision)
    assert session.perform("reopen_decision", decision=decision.at.isoformat(), reason="an objection after the gavel")
    assert outcomes(session, "9")[0] is None
