"""Proposals: submitted, sent out, put, adopted without a vote and numbered; objections, and what becomes of them."""

from typing import Any

import pytest

from chairconsole.ledger import proposals as found
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.meetings import Announcement
from chairconsole.records.facts.proposals import Consultation, Objection, Proposal
from tests.room import Hall

L2, L3 = "CAC/COSP/2019/L.2", "CAC/COSP/2019/L.3"
YESTERDAY = "2019-12-15T18:00:00+04:00"


@pytest.fixture
def sitting(hall: Hall) -> Hall:
    """Give a meeting with item 2 in hand, under which a draft resolution went out the day before, and L.3 did not."""
    hall.at("10:00").take_up_item("2")
    hall.submit_proposal(L2, "Peer review", "2", "resolution", sponsors=["KEN", "nor"])
    hall.circulate(L2, at=YESTERDAY)
    hall.submit_proposal(L3, "Technical assistance", "2", "decision")
    return hall


def proposal(hall: Hall, symbol: str = L2) -> Proposal:
    return found.proposal(hall.record.room(hall.now).door, symbol)


def state(hall: Hall, symbol: str = L2) -> str:
    return proposal(hall, symbol).state.value


def decision(hall: Hall) -> Decision:
    return max(hall.record.memory.all(Decision), key=lambda each: each.id)


def remarks(hall: Hall) -> tuple[str, ...]:
    assert hall.record.last is not None
    return hall.record.last.remarks


def adopted(hall: Hall, symbol: str = L2) -> Hall:
    hall.put_to_conference(symbol, leave="agreed in the Bureau")
    hall.adopt_proposal(symbol)
    return hall


def test_a_proposal_stands_under_its_item_with_its_sponsors(sitting: Hall) -> None:
    sitting.submit_proposal("L.9", "Prevention", "4", "recommendation", sponsors=["CHL", "PER", "CHL"])
    assert sitting.last == (
        "Draft recommendation to the General Assembly L.9, “Prevention” submitted under item 4 by Chile and Peru"
    )
    room = sitting.record.room(sitting.now)
    assert found.sponsors(room.door, proposal(sitting)) == ["KEN", "NOR"]
    assert (state(sitting), proposal(sitting).item) == ("submitted", "2")


@pytest.mark.parametrize(
    ("args", "why"),
    [
        ({"symbol": L2}, "has been submitted already"),
        ({"symbol": "L.9#1"}, "no “#” among them"),
        ({"symbol": " "}, "A symbol needs its letters"),
        ({"item": "99"}, "The agenda has no item 99"),
        ({"title": " "}, "A proposal needs its title"),
        ({"sponsors": ["KEN", "UNDP"]}, "UNDP is not a State party; only a State party may do that. .cf. GA rule 78"),
        ({"sponsors": ["XXX"]}, "No delegation is known by “XXX”"),
        ({"kind": "treaty"}, "does not fit “kind”"),
    ],
)
def test_what_a_proposal_needs(sitting: Hall, args: dict[str, Any], why: str) -> None:
    sitting.register_participant("UNDP", category="entity", name="UNDP")
    usual = {"symbol": "L.9", "title": "Prevention", "item": "4", "kind": "resolution"}
    with sitting.refuses(why):
        sitting.submit_proposal(**usual | args)


def test_sponsors_join_from_the_floor_and_leave(sitting: Hall) -> None:
    sitting.add_sponsor(L2, "per")
    assert sitting.last == f"Peru joins the sponsors of {L2}"
    with sitting.refuses("Peru sponsors .* already"):
        sitting.add_sponsor(L2, "PER")
    sitting.remove_sponsor(L2, "KEN")
    assert found.sponsors(sitting.record.room(sitting.now).door, proposal(sitting)) == ["NOR", "PER"]
    with sitting.refuses("Kenya does not sponsor"):
        sitting.remove_sponsor(L2, "KEN")
    adopted(sitting)
    with sitting.refuses("has been adopted: it would have to be reopened"):
        sitting.add_sponsor(L2, "CHL")


def test_a_revision_is_a_version_and_keeps_the_symbol(sitting: Hall) -> None:
    sitting.revise_proposal(L2, **{"as": "Rev.1"}, text="The Conference decides.")
    sitting.revise_proposal(L2, **{"as": "as orally revised"})
    names = [version.name for version in found.versions(sitting.record.room(sitting.now).door, proposal(sitting))]
    assert names == [None, "Rev.1", "as orally revised"]
    with sitting.refuses("A revision needs its name"):
        sitting.revise_proposal(L2, **{"as": " "})


def test_after_the_deadline_for_drafts_it_is_told(sitting: Hall) -> None:
    assert remarks(sitting) == ()
    sitting.set_deadline("drafts", "2019-12-16T09:00:00+04:00")
    sitting.submit_proposal("L.7", "Late", "3", "resolution")
    assert remarks(sitting) == ("The deadline for drafts was 16 Dec 09:00.",)
    # the item's own deadline goes before everybody's
    sitting.set_deadline("drafts", "2019-12-18T18:00:00+04:00", item="4")
    sitting.submit_proposal("L.8", "In time", "4", "resolution")
    assert remarks(sitting) == ()
    sitting.set_deadline("drafts", "2019-12-17T18:00:00+04:00")
    sitting.submit_proposal("L.9", "In time", "3", "resolution")
    assert (sitting.last[-16:], remarks(sitting)) == ("submitted under item 3"[-16:], ())
    with sitting.refuses("A deadline needs its name"):
        sitting.set_deadline(" ", "2019-12-17T18:00:00+04:00")
    with sitting.refuses("The agenda has no item 99"):
        sitting.set_deadline("drafts", "2019-12-17T18:00:00+04:00", item="99")


def test_put_on_the_day_after_it_went_out_nothing_is_told(sitting: Hall) -> None:
    sitting.put_to_conference(L2)
    assert (remarks(sitting), state(sitting), proposal(sitting).put_at) == ((), "put", sitting.now)
    assert sitting.last == f"Draft resolution {L2}, “Peer review” put to the Conference"


def test_put_too_early_it_is_told_and_the_leave_is_recorded(sitting: Hall) -> None:
    sitting.put_to_conference(L3, leave="nobody minds")
    assert remarks(sitting) == (f"{L3} has not been sent out.",)
    assert sitting.last.endswith("put to the Conference, by leave of the President: nobody minds")
    assert proposal(sitting, L3).leave == "nobody minds"


def test_what_is_missing_of_the_six_languages_is_told(sitting: Hall) -> None:
    sitting.circulate(L3, languages=["en", "fr", "es", "en"], at=YESTERDAY)
    assert sitting.last == f"{L3} sent out in: en, fr, es"
    sitting.put_to_conference(L3)
    assert remarks(sitting) == (f"{L3} has not been sent out in: ar, zh, ru.",)
    sitting.undo()
    sitting.circulate(L3, languages=["ar", "zh", "ru"])
    sitting.put_to_conference(L3)
    assert remarks(sitting) == (f"{L3} was sent out in six languages only today.",)
    with sitting.refuses("de is no official language; those are ar, zh, en, fr, ru, es"):
        sitting.circulate(L3, languages=["en", "de"])
    with sitting.refuses("cannot be later than the act itself"):
        sitting.circulate(L3, at="2019-12-20T10:00:00+04:00")


def test_the_day_is_that_of_the_place_where_the_conference_is_held(sitting: Hall) -> None:
    # 23:30 on Monday in Abu Dhabi is still Monday in Vienna and New York; Tuesday 00:10 is the day after
    sitting.at("23:30").circulate(L3)
    sitting.at("17T00:10").put_to_conference(L3)
    assert remarks(sitting) == ()


def test_an_oral_revision_goes_out_in_no_language_and_a_paper_one_anew(sitting: Hall) -> None:
    sitting.revise_proposal(L2, **{"as": "as orally revised"})
    sitting.put_to_conference(L2)
    assert remarks(sitting) == ()
    sitting.undo()
    sitting.revise_proposal(L2, **{"as": "Rev.1"})
    sitting.circulate(L2, languages=["en"])
    sitting.put_to_conference(L2)
    assert remarks(sitting) == (f"{L2} has not been sent out in: ar, zh, fr, ru, es.",)


def test_a_proposal_is_not_put_twice(sitting: Hall) -> None:
    sitting.put_to_conference(L2)
    with sitting.refuses("has been put to the Conference already. .cf. GA rule 78"):
        sitting.put_to_conference(L2)
    with sitting.refuses("There is no proposal L.99"):
        sitting.put_to_conference("L.99")


def test_what_is_adopted_is_numbered_in_its_kind_and_is_a_decision(sitting: Hall) -> None:
    for kind, symbol in (("resolution", "L.4"), ("recommendation", "L.5"), ("declaration", "L.6")):
        sitting.submit_proposal(symbol, "Another", "2", kind)
    told = [(adopted(sitting, symbol).last, decision(sitting)) for symbol in (L2, L3, "L.4", "L.5", "L.6")]
    numbers = [(each.kind, each.number, each.symbol, each.how, each.item) for _, each in told]
    assert numbers == [
        ("resolution", "8/1", L2, "consensus", "2"),
        ("decision", "8/1", L3, "consensus", "2"),
        ("resolution", "8/2", "L.4", "consensus", "2"),
        ("recommendation", "8/1", "L.5", "consensus", "2"),
        ("declaration", "8/1", "L.6", "consensus", "2"),
    ]
    assert told[0][0] == f"Draft resolution {L2}, “Peer review”, adopted as resolution 8/1"
    assert told[0][1].text == f"{told[0][0]}."
    assert (proposal(sitting).state, proposal(sitting).number, proposal(sitting).how) == ("adopted", "8/1", "consensus")


def test_only_what_was_put_is_adopted(sitting: Hall) -> None:
    with sitting.refuses("has not been put to the Conference. .Rule 56, number probable"):
        sitting.adopt_proposal(L2)
    adopted(sitting)
    with sitting.refuses("has been adopted: it would have to be reopened"):
        sitting.adopt_proposal(L2)


def test_nothing_is_adopted_over_an_objection(sitting: Hall) -> None:
    sitting.put_to_conference(L2)
    sitting.note_objection("per", symbol=L2)
    assert sitting.last == f"Peru objects ({L2})"
    sitting.note_objection("CHL", symbol=L2)
    with sitting.refuses(
        "An objection stands, of Peru and Chile: .* cannot be adopted without a vote. .Rule 56, number probable"
    ):
        sitting.adopt_proposal(L2)
    with sitting.refuses("Peru has objected already"):
        sitting.note_objection("PER", symbol=L2)
    for code in ("PER", "CHL"):
        sitting.withdraw_objection_to(code, symbol=L2)
    assert sitting.last == f"Chile objects no longer ({L2})"
    sitting.adopt_proposal(L2)
    assert len(list(sitting.record.memory.all(Objection))) == 2
    with sitting.refuses("has been adopted"):
        sitting.note_objection("PER", symbol=L2)


def test_who_may_not_move_does_not_object(sitting: Hall) -> None:
    sitting.register_participant("UNDP", category="entity", name="UNDP")
    with sitting.refuses("UNDP is not a State party"):
        sitting.note_objection("UNDP", symbol=L2)
    with sitting.refuses("No objection of Kenya stands"):
        sitting.withdraw_objection_to("KEN", symbol=L2)
    for args in ({}, {"symbol": L2, "item": "2"}):
        with sitting.refuses("Say to what: a proposal by its symbol, or an item"):
            sitting.note_objection("KEN", **args)


def test_an_items_own_question_is_not_decided_over_an_objection(sitting: Hall) -> None:
    sitting.note_objection("KEN", item="2")
    assert sitting.last == "Kenya objects (item 2)"
    with sitting.refuses(
        "An objection stands, of Kenya: item 2 cannot be decided without a vote. .Rule 56, number probable"
    ):
        sitting.decide("2", "Noted.")
    # another item's question is another matter
    sitting.decide("3", "Noted.")
    sitting.call_vote("Is it so decided?", majority="simple")
    sitting.count_vote(20, 3)
    sitting.announce_result()
    sitting.decide("2", "Noted.")


def test_neither_agenda_nor_report_is_adopted_over_an_objection(sitting: Hall) -> None:
    sitting.report_on_credentials()
    sitting.note_objection("KEN", item="1(c)")
    sitting.note_objection("KEN", item="1(e)")
    for act in ("adopt_agenda", "adopt_organization_of_work", "adopt_credentials_report"):
        with sitting.refuses("An objection stands, of Kenya: item"):
            sitting.perform(act)
    sitting.withdraw_objection_to("KEN", item="1(c)")
    sitting.withdraw_objection_to("KEN", item="1(e)")
    for act in ("adopt_agenda", "adopt_organization_of_work", "adopt_credentials_report"):
        sitting.perform(act)


def test_what_is_deferred_may_be_put_later(sitting: Hall) -> None:
    sitting.put_to_conference(L2)
    sitting.defer_proposal(L2, to="the ninth session")
    assert (state(sitting), sitting.last) == ("deferred", f"{L2} deferred to the ninth session")
    sitting.defer_proposal(L3)
    assert sitting.last == f"{L3} deferred"
    sitting.put_to_conference(L2)
    assert (state(sitting), proposal(sitting).deferred_to) == ("put", None)


def test_sponsors_withdraw_before_the_vote(sitting: Hall) -> None:
    sitting.put_to_conference(L2)
    sitting.withdraw_proposal(L2)
    assert (state(sitting), sitting.last) == ("withdrawn", f"Draft resolution {L2}, “Peer review” withdrawn")
    for act in ("put_to_conference", "adopt_proposal", "withdraw_proposal", "defer_proposal", "circulate"):
        with sitting.refuses("has been withdrawn"):
            sitting.perform(act, symbol=L2)


def test_consultations_and_implications_are_kept(sitting: Hall) -> None:
    sitting.consult(L2, "Ms. A")
    sitting.consult(L2, "Mr. B")
    assert sitting.last == f"Consultations on {L2}, led by Mr. B"
    assert [each.facilitator for each in sitting.record.memory.all(Consultation)] == ["Ms. A", "Mr. B"]
    with sitting.refuses("Say who leads the consultations"):
        sitting.consult(L2, " ")
    sitting.read_implications(L2, text="None within the programme budget.")
    assert proposal(sitting).implications == "None within the programme budget."
    sitting.read_implications(L3)
    assert (proposal(sitting, L3).implications, proposal(sitting, L3).implications_at) == (None, sitting.now)
    assert sitting.last == f"Reading of the financial implications of {L3} waived"


def test_what_is_undecided_is_left_open_with_its_item(sitting: Hall) -> None:
    sitting.submit_proposal("L.4", "Elsewhere", "3", "decision")
    sitting.submit_proposal("L.5", "Deferred", "2", "decision")
    sitting.defer_proposal("L.5")
    adopted(sitting)
    sitting.leave_item_open("2")
    assert [state(sitting, symbol) for symbol in (L2, L3, "L.4", "L.5")] == [
        "adopted",
        "left_open",
        "submitted",
        "deferred",
    ]
    sitting.put_to_conference(L3)
    assert state(sitting, L3) == "put"


def test_what_is_decided_in_private_is_to_be_told_in_public(founded: Hall) -> None:
    founded.at("10:00").open_session()
    founded.call_to_order(1, private=True)
    founded.submit_proposal(L2, "Peer review", "2", "resolution")
    adopted(founded)
    (announced,) = founded.record.memory.all(Announcement)
    assert announced.text.startswith(f"Decided at a private meeting: Draft resolution {L2}")


def test_too_few_to_decide_are_told_of(sitting: Hall) -> None:
    sitting.record_presence("KEN", present=True)
    adopted(sitting)
    assert remarks(sitting) == ("One State party is present; to decide it takes 94.",)
    assert (decision(sitting).present, decision(sitting).needed, decision(sitting).quorum) == (1, 94, False)


def test_where_the_debate_on_its_item_is_adjourned_it_is_not_put_unless_reconsidered(sitting: Hall) -> None:
    sitting.after(60).move_motion("adjourn_debate", "PER", on="2")
    sitting.after(60).decide_motion(True)
    adjourned = decision(sitting).at
    with sitting.refuses(r"The debate on item 2 is adjourned: it is not put unless reconsidered. .cf. GA rule 74"):
        sitting.put_to_conference(L2)
    with sitting.refuses("The debate on item 2 is adjourned"):
        sitting.call_vote(proposal=L2)
    sitting.after(60).move_motion("reconsider", "KEN", on=adjourned.isoformat())
    sitting.after(60).decide_motion(True)
    assert state(adopted(sitting)) == "adopted"


def test_a_motion_on_competence_that_waits_is_told(sitting: Hall) -> None:
    sitting.move_motion("competence", "PER", on=L2)
    first = f"The motion on competence to adopt {L2} is decided first (cf. GA rule 79)."
    sitting.put_to_conference(L2)
    assert first in remarks(sitting)
    sitting.adopt_proposal(L2)
    assert first in remarks(sitting)
