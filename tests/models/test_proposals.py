"""Proposals as a page shows them, and the President led through one by two keys alone."""

from datetime import date, timedelta

import pytest

from chairconsole.models.presiding import Presiding
from chairconsole.models.proposals import Comes, NextRow, ProposalRow, proposals
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.models.tongue import LANGUAGES
from chairconsole.records.facts.decisions import Decision
from chairconsole.rules.terms import ProposalState
from chairconsole.rules.turn import Act
from tests.models.hand import HandClock
from tests.models.test_the_script import press, read

L2 = "CAC/COSP/2019/L.2"
YESTERDAY = "2019-12-15T18:00:00+04:00"


@pytest.fixture
def sitting(session: Session) -> Session:
    """Give a meeting with item 2 in hand, under which a draft resolution went out the day before."""
    session.perform("call_to_order", meeting=1)
    session.perform("open_session")
    session.perform("take_up_item", item="2")
    submit = {"symbol": L2, "title": "Peer review", "item": "2", "kind": "resolution", "sponsors": ["KEN", "NOR"]}
    assert session.perform("submit_proposal", **submit)
    assert session.perform("circulate", symbol=L2, at=YESTERDAY)
    return session


def row(session: Session, language: str = "en") -> ProposalRow:
    (found,) = proposals(Reading(session, language), "2")
    return found


def comes(session: Session) -> tuple[Comes, str, Act]:
    found = row(session).next
    assert isinstance(found, NextRow)
    return found.comes, found.words, found.act


def test_a_row_tells_what_a_page_needs(sitting: Session) -> None:
    found = row(sitting)
    assert (found.symbol, found.title, found.kind_words, found.state_words) == (
        L2,
        "Peer review",
        "Draft resolution",
        "submitted",
    )
    assert (found.sponsors, found.version, found.number) == (("Kenya", "Norway"), "", "")
    assert found.circulated_at is not None
    assert (found.circulated_at.hour, len(found.languages)) == (18, 6)
    assert (found.first_day, found.is_early) == (date(2019, 12, 16), False)
    assert proposals(Reading(sitting), "3") == ()


def test_what_went_out_today_may_be_put_tomorrow(sitting: Session) -> None:
    sitting.perform("circulate", symbol=L2, languages=["en", "fr"])
    sitting.perform("revise_proposal", symbol=L2, **{"as": "Rev.1"})
    assert (row(sitting).first_day, row(sitting).version) == (date(2019, 12, 16), "Rev.1")
    sitting.perform("circulate", symbol=L2, languages=["en", "fr"])
    assert (row(sitting).languages, row(sitting).first_day, row(sitting).is_early) == (("en", "fr"), None, True)
    sitting.perform("circulate", symbol=L2)
    assert (row(sitting).first_day, row(sitting).is_early) == (date(2019, 12, 17), True)
    sitting.perform("put_to_conference", symbol=L2, leave="agreed")
    assert (row(sitting).leave, row(sitting).is_early) == ("agreed", True)


def test_what_comes_next_and_by_which_act(sitting: Session) -> None:
    assert comes(sitting) == (Comes.PUT, "Put it to the Conference", Act("put_to_conference", (("symbol", L2),)))
    sitting.perform("submit_amendment", symbol="L.21", to=L2, by="PER")
    first = Act("call_vote", (("amendment", "L.21"),))
    assert comes(sitting) == (Comes.AMENDMENT, "Vote on amendment L.21", first)
    assert [(each.symbol, each.by, each.words) for each in row(sitting).amendments] == [
        ("L.21", "Peru", "to be voted on")
    ]
    sitting.perform("drop_amendment", symbol="L.21", reason="withdrawn")
    sitting.perform("divide", symbol=L2, parts=[{"name": "OP1", "operative": True}], by="ALB")
    part = Act("call_vote", (("part", f"{L2}#OP1"),))
    assert comes(sitting) == (Comes.PART, "Vote on the part “OP1”", part)
    assert [(each.name, each.operative, each.adopted) for each in row(sitting).parts] == [("OP1", True, None)]
    for act, args in (("call_vote", {"part": f"{L2}#OP1"}), ("count_vote", {"yes": 9, "no": 1})):
        assert sitting.perform(act, **args)
    sitting.perform("announce_result")
    sitting.perform("put_to_conference", symbol=L2)
    assert comes(sitting) == (Comes.ADOPT, "Adopt it without a vote", Act("adopt_proposal", (("symbol", L2),)))
    sitting.perform("note_objection", by="PER", symbol=L2)
    assert comes(sitting) == (Comes.CONSULT, "Suspend for consultations", Act("suspend_meeting"))
    sitting.perform("consult", symbol=L2, facilitator="Ms. F")
    assert comes(sitting) == (Comes.VOTE, "Put it to the vote", Act("call_vote", (("proposal", L2),)))
    assert (row(sitting).objections, row(sitting).led_by) == (("Peru",), "Ms. F")
    sitting.perform("withdraw_objection_to", by="PER", symbol=L2)
    sitting.perform("adopt_proposal", symbol=L2)
    assert (row(sitting).next, row(sitting).number, row(sitting).state) == (
        None,
        "Resolution 8/1",
        ProposalState.ADOPTED,
    )


def test_what_is_kept_from_being_put_has_no_next(sitting: Session) -> None:
    sitting.perform("move_motion", motion="adjourn_debate", delegation="PER", on=L2)
    sitting.perform("decide_motion", carried=True)
    assert row(sitting).next is None


def test_two_keys_adopt_what_nobody_objects_to(sitting: Session) -> None:
    sitting.perform("put_to_conference", symbol=L2)
    presiding, french = Presiding(sitting), Presiding(sitting, "fr")
    assert read(presiding) == [
        f"May I take it that the Conference wishes to adopt draft resolution {L2}, “Peer review”?",
        "I see no objection. Resolution 8/1 is adopted. (gavel)",
    ]
    assert read(french)[1] == "Je ne vois pas d’objection. La résolution 8/1 est adoptée. (gavel)"
    say, matter = presiding.president().say, presiding.president().matter
    assert say is not None
    assert (
        say.branch
        == "There is an objection. I propose consultations; after them I shall put the question again, or to the vote."
    )
    assert matter is not None
    assert (matter.title, matter.lines) == (f"Draft resolution {L2}", ("Peer review", "submitted by Kenya, Norway"))
    press(presiding)
    (decision,) = sitting.room().door.all(Decision)
    assert (decision.number, decision.how) == ("8/1", "consensus")
    assert read(presiding)[-1] != "I see no objection. Resolution 8/1 is adopted. (gavel)"


def test_an_objection_leads_to_a_suspension_and_then_to_a_vote(sitting: Session, clock: HandClock) -> None:
    sitting.perform("put_to_conference", symbol=L2)
    sitting.perform("note_objection", by="PER", symbol=L2)
    presiding = Presiding(sitting)
    (words,) = read(presiding)
    assert words.startswith(f"Peru objects to the adoption of {L2} without a vote.")
    assert words.endswith("I propose to suspend the meeting for consultations. (gavel)")
    matter = presiding.president().matter
    assert matter is not None
    assert matter.lines[-1] == "Objection: Peru"
    press(presiding)
    clock.advance(timedelta(minutes=10))
    press(presiding)
    assert read(presiding) == [f"Agreement could not be reached on {L2}. I put it to the vote."]
    press(presiding)
    sitting.perform("count_vote", yes=90, no=1)
    assert read(presiding)[-1] == "Resolution 8/1 is adopted. (gavel)"
    press(presiding)
    assert row(sitting).state is ProposalState.ADOPTED


def test_an_amendment_is_voted_on_first_and_then_it_is_as_amended(sitting: Session) -> None:
    sitting.perform("put_to_conference", symbol=L2)
    sitting.perform("submit_amendment", symbol="L.21", to=L2, by="PER")
    presiding = Presiding(sitting)
    assert read(presiding) == [f"Peru has submitted amendment L.21 to {L2}. I put the amendment to the vote first."]
    assert presiding.president().step.words == "Put it to the vote"
    press(presiding)
    sitting.perform("count_vote", yes=9, no=1)
    assert read(presiding)[-1] == "It is adopted. (gavel)"
    press(presiding)
    assert read(presiding)[-2].endswith("“Peer review”, as amended?")


def test_a_part_is_voted_on_apart(sitting: Session) -> None:
    sitting.perform("put_to_conference", symbol=L2)
    sitting.perform("divide", symbol=L2, parts=[{"name": "OP1", "operative": True}], by="ALB")
    assert read(Presiding(sitting)) == [
        f"Albania has asked for a separate vote on “OP1” of {L2}. I put that part to the vote."
    ]


def test_an_objection_after_the_gavel_has_its_sentence(sitting: Session) -> None:
    sitting.perform("put_to_conference", symbol=L2)
    sitting.perform("adopt_proposal", symbol=L2)
    sitting.perform("reopen_decision", decision="resolution 8/1", reason="Peru objects")
    presiding = Presiding(sitting)
    assert read(presiding)[0] == "An objection has been made. Resolution 8/1 is open again."
    assert read(Presiding(sitting, "zh"))[0] == "有人提出反对。第8/1号决议重新审议。"
    sitting.perform("note_objection", by="PER", symbol=L2)
    again, objects = read(presiding)
    assert again == "An objection has been made. Resolution 8/1 is open again."
    assert objects.startswith("Peru objects")
    sitting.perform("consult", symbol=L2, facilitator="Norway")
    assert read(presiding)[0] == f"Consultations on {L2} will be led by Norway. The Conference will come back to it."
    assert presiding.turn().step is None
    sitting.perform("suspend_meeting")
    sitting.perform("resume_meeting")
    assert read(presiding)[0].startswith("Agreement could not be reached")


def test_a_decision_without_a_number_is_reopened_too(sitting: Session, clock: HandClock) -> None:
    sitting.perform("decide", item="2", text="Noted.")
    sitting.perform("reopen_decision", decision=clock.now().isoformat(), reason="Peru objects")
    assert read(Presiding(sitting))[0] == "An objection has been made. The decision just taken is open again."


@pytest.mark.parametrize(
    ("motion", "on", "said"),
    [
        ("competence", L2, f"Peru has moved that the Conference is not competent to adopt {L2}."),
        ("division", L2, f"Peru has moved that parts of {L2} be voted on separately."),
        ("adjourn_debate", L2, f"Peru has moved to adjourn the debate on {L2}."),
        ("close_debate", L2, f"Peru has moved to close the debate on {L2}."),
        ("close_debate", "2", "Peru has moved to close the debate on agenda item 2."),
    ],
)
def test_a_motion_on_a_proposal_is_put_in_its_own_words(sitting: Session, motion: str, on: str, said: str) -> None:
    assert sitting.perform("move_motion", motion=motion, delegation="PER", on=on)
    presiding = Presiding(sitting)
    assert any(words.startswith(said) for words in read(presiding)), read(presiding)
    matter = presiding.president().matter
    assert matter is not None
    assert matter.lines[0] == ("moved by Peru, item 2" if on == "2" else f"moved by Peru, on {L2}")


def test_a_motion_to_reconsider_names_the_decision(sitting: Session, clock: HandClock) -> None:
    sitting.perform("decide", item="2", text="Noted.")
    decided = clock.now().isoformat()
    clock.advance(timedelta(minutes=1))
    sitting.perform("put_to_conference", symbol=L2)
    sitting.perform("adopt_proposal", symbol=L2)
    for on, said in ((decided, "the decision taken at 10:00"), ("resolution 8/1", "resolution 8/1")):
        assert sitting.perform("move_motion", motion="reconsider", delegation="PER", on=on)
        assert f"Peru has moved to reconsider {said}." in " ".join(read(Presiding(sitting)))
        sitting.perform("withdraw_motion")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_whole_of_it(sitting: Session, language: str) -> None:
    sitting.perform("put_to_conference", symbol=L2)
    lines = read(Presiding(sitting, language))
    assert len(lines) == 2
    assert L2 in lines[0]
    assert "8/1" in lines[1]


def test_what_may_be_put_is_put_before_its_item_is_concluded(sitting: Session) -> None:
    sitting.perform("give_floor", delegation="KEN", begin=True, **{"as": "sponsor"})
    sitting.perform("end_statement")
    presiding = Presiding(sitting)
    assert read(presiding)[-1] == f"The Conference has before it {L2}, “Peer review”."
    presiding.take_step()
    assert sitting.record.last is not None
    assert sitting.record.last.act == "put_to_conference"


def test_after_its_amendments_the_whole_is_put_to_the_vote(sitting: Session) -> None:
    sitting.perform("submit_amendment", symbol="L.21", to=L2, by="PER")
    sitting.perform("call_vote", amendment="L.21")
    sitting.perform("count_vote", yes=60, no=2)
    sitting.perform("announce_result")
    presiding = Presiding(sitting)
    assert read(presiding)[-1] == f"I now put {L2}, as a whole, to the vote."
    presiding.take_step()
    sitting.perform("count_vote", yes=60, no=2)
    assert read(presiding)[-1] == "Resolution 8/1 is adopted. (gavel)"


def test_while_a_part_of_an_item_is_in_hand_nobody_is_led_to_the_item_itself(session: Session) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("open_session")
    session.perform("take_up_item", item="8(c)")
    step = Presiding(session).turn().step
    assert step is None or dict(step.args).get("item") != "8"
