"""Random scripts give the presence, votes, motions and refusals that an independent reading of the contract gives."""

from collections import Counter
from pathlib import Path

import pytest

from chairconsole.ledger.verifying import findings
from tests.journeys.chance_of_votes import MEETINGS, ChanceOfVotes
from tests.journeys.deciding import Deciding
from tests.journeys.side_by_side import Both, performed, populated, seeds
from tests.room import Hall, replayed, rows

EVERY_ACT = (
    "record_presence",
    "set_quorum",
    "submit_credentials",
    "accept_on_assurance",
    "challenge_credentials",
    "decide_challenge",
    "call_to_order",
    "suspend_meeting",
    "resume_meeting",
    "adjourn_meeting",
    "take_up_item",
    "change_list",
    "close_list",
    "reopen_list",
    "inscribe",
    "give_floor",
    "begin_statement",
    "pause_statement",
    "resume_statement",
    "end_statement",
    "point_of_order",
    "rule_on_point",
    "appeal_ruling",
    "decide_appeal",
    "move_motion",
    "speak_on_motion",
    "withdraw_motion",
    "decide_motion",
    "call_vote",
    "cast_vote",
    "count_vote",
    "announce_result",
    "cancel_vote",
    "request_explanation",
    "undo",
    "redo",
)


@pytest.mark.parametrize("seed", seeds())
def test_program_and_reading_agree(founded: Hall, seed: int, tmp_path: Path) -> None:
    both = Both(founded, seed, Deciding)
    performed(both, populated(both, ChanceOfVotes))
    done = Counter({act: both.tally[act, True] for act in EVERY_ACT})
    refused = sum(both.tally[act, False] for act in EVERY_ACT)
    assert done.total() > 2 * refused > 20, both.tally
    assert len([act for act in EVERY_ACT if done[act]]) >= len(EVERY_ACT) - 6, done
    assert done["cast_vote"] > 60
    assert done["announce_result"] > 5
    assert done["move_motion"] > 5
    assert len(both.reading.here.held) < MEETINGS
    assert not list(findings(founded.record.path))
    again = replayed(founded.record, tmp_path / "again.conference")
    assert rows(again.memory) == rows(founded.record.memory)
    again.close()


def test_a_show_of_hands_keeps_no_names(founded: Hall) -> None:
    both = Both(founded, 0, Deciding)
    populated(both, ChanceOfVotes)
    both.do(both.reading.now, "call_vote", {"question": "Shall it be so?", "majority": "simple"})
    both.do(both.reading.now, "count_vote", {"yes": 3, "no": 2, "abstain": 1})
    both.do(both.reading.now, "announce_result", {})
    both.compare()
    assert both.answers(1) == []
