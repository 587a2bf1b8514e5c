"""The tables of proposals, decisions and deadlines, and what the state tells of them; performed anew it is the same."""

import json
from pathlib import Path

import pytest

from chairconsole.exchange.columns import deadlines, decisions
from chairconsole.exchange.exports import export
from chairconsole.exchange.motions import options
from chairconsole.exchange.proposals import proposals
from tests import room as halls
from tests.exchange.desk import told
from tests.room import Hall, replayed

founded, hall, template = halls.founded, halls.hall, halls.template


@pytest.fixture
def decided(hall: Hall) -> Hall:
    """Give a hall in which one proposal was adopted and reopened, one voted down, and one is as it came."""
    hall.at("10:00").take_up_item("2")
    hall.submit_proposal("L.2", "Peer review", "2", "resolution", sponsors=["KEN", "NOR"])
    hall.circulate("L.2", at="2019-12-15T18:00:00+04:00")
    hall.revise_proposal("L.2", **{"as": "Rev.1"})
    hall.put_to_conference("L.2")
    hall.after(60).adopt_proposal("L.2")
    hall.after(60).note_position("resolution 8/1", "PER", "dissociation", "We do not join.")
    hall.reopen_decision("resolution 8/1", "Chile objects")
    hall.note_objection("CHL", symbol="L.2")
    hall.submit_proposal("L.3", "Technical assistance", "3", "decision")
    hall.submit_amendment("L.31", "L.3", "PER")
    for put in ({"amendment": "L.31"}, {"proposal": "L.3"}):
        hall.after(60).call_vote(**put)
        hall.count_vote(1, 9)
        hall.announce_result()
    hall.submit_proposal("L.4", "Prevention", "4", "declaration")
    hall.divide("L.4", [{"name": "OP1", "operative": True}], by="ALB")
    hall.set_deadline("drafts", "2019-12-16T09:00:00+04:00", text="Monday, 9 a.m.", source="the Bureau")
    hall.set_deadline("names", "2019-12-17T09:00:00+04:00", item="2")
    return hall


def test_the_proposals_by_their_columns(decided: Hall) -> None:
    found = [tuple(row.values()) for row in proposals(decided.record.room(decided.now)).rows]
    assert found == [
        ("L.2", "Peer review", "2", "resolution", "KEN NOR", "Rev.1", "2019-12-15T14:00:00Z", "put", "8/1", None),
        ("L.3", "Technical assistance", "3", "decision", "", None, None, "rejected", None, "vote"),
        ("L.4", "Prevention", "4", "declaration", "", None, None, "submitted", None, None),
    ]


def test_the_decisions_say_of_what_kind_and_on_what(decided: Hall) -> None:
    rows = decisions(decided.record.room(decided.now)).rows
    assert [(row["item"], row["kind"], row["number"], row["symbol"], row["how"]) for row in rows] == [
        ("2", "resolution", "8/1", "L.2", "consensus"),
        ("3", None, None, "L.31", "vote"),
        ("3", None, None, "L.3", "vote"),
    ]


def test_the_deadlines_say_which_are_past(decided: Hall) -> None:
    rows = deadlines(decided.record.room(decided.now)).rows
    assert [row["at"] for row in rows] == sorted((row["at"] for row in rows), key=lambda at: str(at or "9"))
    drafts = next(row for row in rows if row["what"] == "drafts")
    names = next(row for row in rows if row["text"] == "17 Dec 09:00")
    assert tuple(drafts.values()) == (
        "drafts",
        "2019-12-16T05:00:00Z",
        "Monday, 9 a.m.",
        "the Bureau",
        None,
        True,
    )
    assert (names["item"], names["text"], names["past"]) == ("2", "17 Dec 09:00", False)


def test_the_state_keeps_all_of_it_and_performed_anew_is_the_same(decided: Hall, tmp_path: Path) -> None:
    state = json.loads(export(decided.record, "state", "json"))
    first, _, third = state["proposal"]
    assert [version["name"] for version in first["proposal_version"]] == [None, "Rev.1"]
    assert [sponsor["delegation"] for sponsor in first["sponsor"]] == ["KEN", "NOR"]
    assert [objection["delegation"] for objection in first["objection"]] == ["CHL"]
    assert [part["name"] for part in third["proposal_part"]] == ["OP1"]
    adopted = next(decision for decision in state["decision"] if decision["number"] == "8/1")
    assert (adopted["reopened_for"], adopted["position"][0]["kind"]) == ("Chile objects", "dissociation")
    with replayed(decided.record, tmp_path / "b.conference") as again:
        assert export(again, "state", "json") == export(decided.record, "state", "json")


def test_the_command_line_exports_them(decided: Hall) -> None:
    path = decided.record.path
    decided.record.close()
    assert (
        told("export", "proposals", path, "--format", "csv").splitlines()[1].startswith("L.2,Peer review,2,resolution")
    )
    decided.record = decided.record.open(path, to_write=True)


@pytest.mark.parametrize(
    ("what", "in_order", "why", "majority"),
    [
        ("competence", "true", "Not moved.", "simple"),
        ("division", "true", "Not moved.", "simple"),
        ("reconsider", "true", "Not moved.", "two_thirds"),
    ],
)
def test_what_may_happen_now_has_the_motions_on_proposals(
    decided: Hall, what: str, in_order: str, why: str, majority: str
) -> None:
    found = {row["what"]: row for row in options(decided.record.room(decided.now)).rows}[what]
    assert (str(found["in_order"]).lower(), found["why"], found["majority"]) == (in_order, why, majority)


def test_without_a_proposal_or_a_decision_no_motion_is_about_one(hall: Hall) -> None:
    found = {row["what"]: row for row in options(hall.record.room(hall.now)).rows}
    whys = [found[what]["why"] for what in ("competence", "division", "reconsider")]
    assert whys == ["No proposal is before the Conference."] * 2 + ["Nothing has been decided yet."]
