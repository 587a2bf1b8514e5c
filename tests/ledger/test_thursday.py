"""A rehearsal of Thursday, item 2: every act is accepted, whoever is drawn; only figures and states are looked at."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from random import Random

import pytest

from chairconsole.ledger.moments import FEWEST
from chairconsole.ledger.presence import entitled, participating, present, unions
from chairconsole.ledger.record import Record
from chairconsole.ledger.rehearsal import copy_to_rehearse, found_rehearsal
from chairconsole.ledger.room import Room
from chairconsole.ledger.samples import moved, sample_data
from chairconsole.ledger.thursday import LEFT, THURSDAY, evened, next_step
from chairconsole.ledger.verifying import findings
from chairconsole.ledger.voting import calling_of, cast, open_vote
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.motions import Motion, MotionSpeech
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.session import Rehearsal
from chairconsole.records.facts.votes import Vote, VoteCast
from chairconsole.rules import votes
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import (
    Answer,
    By,
    MeetingState,
    Method,
    MotionKind,
    MotionState,
    Ruling,
    Stand,
    Status,
)
from chairconsole.rules.votes import Tally
from tests.room import FOUNDED, Hall, when

LAPTOP = when("2026-03-02T09:00:00Z")
STEPS = 6


class Rehearsing:
    """A rehearsal brought to Thursday, with lots that are drawn from a seed."""

    def __init__(self, source: Path, path: Path, seed: int) -> None:
        self.source, self.path, self.lots = source, path, Random(seed)
        copy_to_rehearse(source, path, LAPTOP, partial(THURSDAY.begin, lots=self.lots))
        self.record = Record.open(path, to_write=True)

    def room(self) -> Room:
        assert self.record.last is not None
        return self.record.room(self.record.last.clock_after)

    def step(self, acts: int | None = None) -> bool:
        """Do the next step, or only its first acts; tell whether there was one."""
        step = next_step(self.room())
        if step is None:
            return False
        for number, asked in enumerate(step(self.room, self.lots), 1):
            self.perform(asked.act, **asked.args)
            if number == acts:
                break
        return True

    def steps(self, count: int) -> None:
        for _ in range(count):
            assert self.step()

    def perform(self, act: str, **args: object) -> None:
        self.record.perform(act, self.room().at, By.SECRETARY, **args)

    def restart(self) -> None:
        self.record.close()
        self.record = Record.open(self.path, to_write=True)

    def vote(self) -> Vote:
        vote = open_vote(self.room().door)
        assert vote is not None
        return vote

    def motion(self, kind: MotionKind) -> Motion:
        (motion,) = [each for each in self.room().door.all(Motion) if each.kind is kind]
        return motion

    def answers(self) -> Sequence[VoteCast]:
        return cast(self.room().door, self.vote())

    def figures(self) -> Tally:
        return votes.tally(self.answers(), unions(self.room().door))


@pytest.fixture
def thursday(template: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Rehearsing]:
    rehearsing = Rehearsing(template, tmp_path / "thursday.conference", getattr(request, "param", 7))
    yield rehearsing
    rehearsing.record.close()


def test_it_begins_in_mid_debate(thursday: Rehearsing) -> None:
    room = thursday.room()
    meeting, statement = room.meeting(), room.with_the_floor()
    assert meeting is not None
    assert statement is not None
    assert (meeting.number, meeting.state) == (7, MeetingState.IN_SESSION)
    assert room.at == when("19T10:12")
    assert room.conference.item_in_hand == "2"
    assert (statement.item, statement.state, statement.called_at) == ("2", Status.SPEAKING, when("19T10:10"))
    assert len(room.in_order(room.list("2"))) in range(8, 14)
    assert len(participating(room.door)) in range(156, 165)
    assert len(present(room.door)) in range(143, 157)
    held = room.door.find(Meeting, state=MeetingState.ADJOURNED)
    assert sorted(each.number or 0 for each in held) == [1, 2, 3, 4, 5, 6]
    assert len(list(room.door.all(Rehearsal))) == 1


def test_nothing_goes_back_to_the_source(template: Path, tmp_path: Path) -> None:
    before = template.read_bytes()
    rehearsing = Rehearsing(template, tmp_path / "thursday.conference", 1)
    rehearsing.steps(STEPS)
    rehearsing.record.close()
    assert template.read_bytes() == before


def test_an_objection_then_two_motions_then_one_who_speaks_against(thursday: Rehearsing) -> None:
    thursday.step()
    (point,) = thursday.room().door.all(PointOfOrder)
    assert (point.ruled_at, point.statement is not None) == (None, True)
    thursday.step()
    assert thursday.room().door.find(PointOfOrder, ruling=Ruling.REJECTED)
    assert thursday.motion(MotionKind.CLOSE_DEBATE).state is MotionState.PENDING
    thursday.step()
    motion = thursday.motion(MotionKind.ADJOURN_DEBATE)
    assert motion.state is MotionState.PENDING
    (speech,) = thursday.room().door.all(MotionSpeech)
    statement = thursday.room().with_the_floor()
    assert statement is not None
    assert (speech.motion, speech.side, speech.statement) == (motion.id, Stand.AGAINST, statement.id)


@pytest.mark.parametrize("thursday", range(4), indirect=True)
def test_two_thirds_of_the_roll_are_called_and_the_union_votes_or_its_members(thursday: Rehearsing) -> None:
    thursday.steps(4)
    vote, door = thursday.vote(), thursday.room().door
    how_far, given = calling_of(door, vote), cast(door, vote)
    assert vote.method is Method.ROLL_CALL
    assert vote.first is not None
    assert 2 * len(how_far.order) <= 3 * how_far.called < 2 * len(how_far.order) + 3 * 2
    assert not how_far.again
    ((union, members),) = unions(door).items()
    voting = {each.delegation for each in given if each.answer.is_vote}
    assert (union in voting) != bool(voting & members)
    assert not (members if union in voting else {union}) & set(how_far.order)


def test_the_union_and_its_members_both_come_to_vote(template: Path, tmp_path: Path) -> None:
    found: set[bool] = set()
    for seed in range(30):
        rehearsing = Rehearsing(template, tmp_path / f"{seed}.conference", seed)
        rehearsing.steps(4)
        ((union, _),) = unions(rehearsing.room().door).items()
        found.add(any(each.delegation == union and each.answer.is_vote for each in rehearsing.answers()))
        rehearsing.record.close()
        if len(found) == 2:
            break
    assert found == {True, False}


@pytest.mark.parametrize("thursday", range(4), indirect=True)
def test_the_next_vote_is_equal_with_two_answers_left_and_then_announced(thursday: Rehearsing) -> None:
    thursday.steps(5)
    assert thursday.motion(MotionKind.ADJOURN_DEBATE).state is not MotionState.PENDING
    vote, figures = thursday.vote(), thursday.figures()
    assert vote.method is Method.RECORDED
    assert figures.is_equal
    assert len(calling_of(thursday.room().door, vote).to_call) == LEFT
    assert thursday.step()
    (announced,) = thursday.room().door.find(Vote, id=vote.id)
    assert (announced.yes, announced.no) == (figures.yes + 1, figures.no + 1)
    assert announced.adopted is False
    counted = Tally(announced.yes or 0, announced.no or 0, announced.abstain or 0).counted
    assert counted <= entitled(thursday.room().door)
    assert not thursday.step()
    assert findings(thursday.path) == []


def test_the_last_answers_can_be_given_by_hand(thursday: Rehearsing) -> None:
    thursday.steps(5)
    vote = thursday.vote()
    for code, answer in zip(calling_of(thursday.room().door, vote).to_call, (Answer.NO, Answer.YES), strict=True):
        thursday.perform("cast_vote", delegation=code, vote=answer)
    thursday.perform("announce_result")
    (announced,) = thursday.room().door.find(Vote, id=vote.id)
    assert announced.yes == announced.no
    assert not thursday.step()


def test_it_goes_on_after_a_restart_also_in_the_middle_of_a_step(thursday: Rehearsing) -> None:
    for acts in (None, 1, None, None, 1, 30, None, 40, 90, 130, None, None):
        assert thursday.step(acts)
        thursday.restart()
        if thursday.room().door.find(Vote, adopted=False, method=Method.RECORDED):
            break
    while thursday.step():
        pass
    equal = thursday.room().door.find(Vote, method=Method.RECORDED)
    assert [each.yes == each.no for each in equal] == [True]
    assert findings(thursday.path) == []


def test_it_goes_on_after_what_people_did_themselves(thursday: Rehearsing) -> None:
    thursday.step()
    thursday.perform("rule_on_point", ruling="upheld")
    who = next(who.code for who in present(thursday.room().door))
    thursday.perform("appeal_ruling", delegation=who)
    thursday.steps(2)
    thursday.perform("decide_motion", carried=False)
    thursday.perform("decide_motion", carried=False)
    thursday.steps(2)
    assert thursday.motion(MotionKind.SUSPEND_MEETING).state is MotionState.LOST
    assert not thursday.step()


@pytest.mark.parametrize("method", [Method.RECORDED, Method.ROLL_CALL])
def test_it_goes_on_after_a_vote_that_people_called_themselves(thursday: Rehearsing, method: Method) -> None:
    thursday.steps(3)
    lot = {"first": next(who.code for who in present(thursday.room().door))} if method is Method.ROLL_CALL else {}
    thursday.perform("call_vote", motion=True, method=method, **lot)
    thursday.steps(3)
    assert not thursday.step()


def test_a_step_is_taken_back_act_by_act(thursday: Rehearsing) -> None:
    thursday.steps(2)
    thursday.perform("undo")
    assert not list(thursday.room().door.all(Motion))
    thursday.step()
    assert thursday.motion(MotionKind.CLOSE_DEBATE).state is MotionState.PENDING


def test_outside_that_meeting_there_is_no_step(hall: Hall, thursday: Rehearsing) -> None:
    assert next_step(hall.record.room(hall.now)) is None
    thursday.perform("end_statement")
    thursday.perform("take_up_item", item="3")
    assert next_step(thursday.room()) is None
    thursday.perform("take_up_item", item="2")
    assert next_step(thursday.room()) is not None
    thursday.perform("suspend_meeting")
    assert next_step(thursday.room()) is None


def test_the_rehearsal_of_the_sample_and_a_sample_moved_by_weeks_are_brought_there_too(tmp_path: Path) -> None:
    found_rehearsal(tmp_path / "a.conference", LAPTOP)
    Record.found(tmp_path / "b.conference", LAPTOP, By.SECRETARY, {"data": moved(sample_data("cosp8"), 330)}).close()
    for name in ("a", "b"):
        rehearsing = Rehearsing(tmp_path / f"{name}.conference", tmp_path / f"{name} again.conference", 3)
        rehearsing.steps(STEPS)
        assert not rehearsing.step()
        rehearsing.record.close()


def test_a_conference_in_mid_meeting_is_brought_there(hall: Hall, tmp_path: Path) -> None:
    hall.at("10:20").inscribe("NOR")
    hall.at("10:21").give_floor(begin=False)
    rehearsing = Rehearsing(hall.record.path, tmp_path / "thursday.conference", 4)
    rehearsing.steps(STEPS)
    rehearsing.record.close()


@pytest.mark.parametrize(
    ("but", "why"),
    [
        ({"meetings": slice(0, 11), "programme": slice(0, 0)}, "No plenary meeting is planned for a Thursday."),
        ({"participants": slice(0, FEWEST - 2), "lists": slice(0, 0)}, "It takes 20 States parties, and there are"),
    ],
)
def test_a_conference_without_that_day_or_parties_is_left_as_it_is(
    tmp_path: Path, but: dict[str, slice], why: str
) -> None:
    data = sample_data("cosp8")
    cut = {**data, **{part: data[part][some] for part, some in but.items()}}
    Record.found(tmp_path / "a.conference", FOUNDED, By.SECRETARY, {"data": cut}).close()
    refused(tmp_path / "a.conference", why)


def test_a_conference_without_that_item_or_past_that_day_is_left_as_it_is(hall: Hall, tmp_path: Path) -> None:
    meeting = {"code": "1", "track": "plenary", "number": 1}
    hours = {"starts": "2019-12-19T10:00:00Z", "ends": "2019-12-19T13:00:00Z"}
    conference = {"code": "C", "name": {"en": "C"}, "time_zone": "UTC"}
    data = {"conference": conference, "meetings": [meeting | hours]}
    Record.found(tmp_path / "b.conference", FOUNDED, By.SECRETARY, {"data": data}).close()
    refused(tmp_path / "b.conference", "The agenda has no item 2.")
    hall.at("13:00").adjourn_meeting()
    hall.at("19T10:00").call_to_order(7)
    hall.at("19T13:00").adjourn_meeting()
    refused(hall.record.path, "Meeting 7 was adjourned already.")


def refused(source: Path, why: str) -> None:
    """Check that a conference is refused, and that nothing is left of it."""
    target = source.with_name("thursday.conference")
    with pytest.raises(Refusal, match=why):
        Rehearsing(source, target, 1)
    assert not list(source.parent.glob("thursday*"))


@pytest.mark.parametrize("seed", range(40))
def test_what_is_to_come_evens_what_there_is_as_far_as_it_suffices(seed: int) -> None:
    lots = Random(seed)
    so_far, count = Tally(lots.randrange(9), lots.randrange(9)), lots.randrange(14)
    answers = list(evened(so_far, [str(number) for number in range(count)], lots).values())
    yes, no = so_far.yes + answers.count(Answer.YES), so_far.no + answers.count(Answer.NO)
    assert len(answers) == count
    assert abs(yes - no) == max(0, abs(so_far.yes - so_far.no) - count)
