"""Any sequence of acts, from a populated room: the journal, the tables and memory agree, and all can be taken back."""

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from chairconsole.ledger import registry
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.facts.officers import Officer
from chairconsole.rules.terms import ElectedBy
from tests.ledger.moves import COMING, EVERY_MOVE, Moves, T
from tests.ledger.moves_of_ballots import OF_BALLOTS
from tests.ledger.watch import Watch
from tests.room import Hall, in_discussion

STARTED = count()

FOLLOWS = {
    "undo": "redo",
    "call_vote": "count_vote",
    "count_vote": "announce_result",
    "move_motion": "speak_on_motion",
    "put_to_conference": "adopt_proposal",
}
"""What is done at once or not at all: every other time it is tried next."""

OFTEN = ("inscribe", "give_floor", "pause_statement", "resume_statement", "end_statement", "recall", "grant_time")
"""What happens in a hall more often than the rest."""


@pytest.fixture(scope="session")
def populated(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a file in which the general discussion is in hand and a dozen have asked to speak."""
    hall = Hall.on_copy_of(template, tmp_path_factory.mktemp("populated") / "room.conference")
    in_discussion(hall).register_participant("UNDP", "entity", "United Nations Development Programme")
    hall.register_participant("TI", "ngo_ecosoc", "Transparency International")
    hall.register_participant("FORUM", "ngo", "A forum", applied_at="2019-09-01T00:00:00+04:00")
    for n, (delegation, level) in enumerate(
        zip(COMING[:13], ["R", "M", "M", "HS", "VM", "CD", "DPM", "R", "CD", "R", "M", "R", "M"], strict=True)
    ):
        hall.after(20).inscribe(delegation, level=level, **({"limit_s": 60} if n == 3 else {}))
    hall.inscribe("BRA", received_at="2019-11-01T00:00:00+04:00")
    hall.pass_over("SWE")
    hall.pass_over("MUS")
    hall.recall("MUS")
    hall.submit_credentials("NOR", "formal")
    hall.submit_credentials("KEN", "copy")
    hall.report_on_credentials()
    hall.nominate("vice_president", "KEN")
    hall.submit_proposal("L.1", "Peer review", "2", "resolution", sponsors=["KEN"])
    hall.submit_amendment("L.1/A", "L.1", "PER")
    hall.submit_proposal("L.2", "Technical assistance", "3", "decision")
    hall.put_to_conference("L.2")
    hall.give_floor()
    hall.record.close()
    return hall.record.path


def test_every_act_is_tried() -> None:
    assert [act.name for act in registry.all_acts()] == EVERY_MOVE


def machine(populated: Path, folder: Path) -> type[RuleBasedStateMachine]:
    """Return a machine whose rules are the acts."""

    class Acts(RuleBasedStateMachine):
        watch: Watch

        @initialize()
        def enter(self) -> None:
            hall = Hall.on_copy_of(populated, folder / f"{next(STARTED)}.conference").at("10:20")
            self.watch = Watch(hall)

        def teardown(self) -> None:
            if hasattr(self, "watch"):
                self.watch.end()

    for n, name in enumerate((*EVERY_MOVE, *OFTEN, *OFTEN)):
        setattr(Acts, f"{name}_{n}", _rule(name))
    return Acts


def _rule(name: str) -> Callable[..., Any]:
    def step(self: Any, data: st.DataObject, seconds: int) -> None:
        def pick(several: Sequence[T], /) -> T:
            return data.draw(st.sampled_from(several))

        args = getattr(Moves(self.watch.hall.after(seconds), pick), name)()
        if args is not None:
            done = self.watch.perform(name, **args)
            event(f"{name}: {'refused' if done is None else 'done'}")

    step.__name__ = name
    return rule(data=st.data(), seconds=st.sampled_from([0, 1, 20, 90]))(step)


def test_any_sequence_of_acts_can_be_followed_taken_back_and_replayed(populated: Path, tmp_path: Path) -> None:
    few = settings(
        max_examples=20,
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    run_state_machine_as_test(machine(populated, tmp_path), settings=few)


def test_in_hundreds_of_acts_every_act_succeeds_and_most_do(populated: Path, tmp_path: Path) -> None:
    chance = Random(17)
    watch = Watch(Hall.on_copy_of(populated, tmp_path / "a.conference").at("10:20"))
    tried: Counter[str] = Counter()
    # an election bars much else until it is over, and has its own
    moves, before = [name for name in EVERY_MOVE if name not in OF_BALLOTS], ""
    while tried.total() < 6 * len(moves):
        scarce = min(moves, key=lambda name: tried[name] + chance.random() * 12)
        scarce, before = (FOLLOWS.get(before, scarce) if chance.random() < 0.5 else scarce), ""
        args = getattr(Moves(watch.hall.after(chance.choice([0, 1, 20, 90])), chance.choice), scarce)()
        if args is not None:
            tried[scarce] += 1
            before = scarce if watch.perform(scarce, **args) else ""
    done = {line.act for line in watch.hall.record.lines()}
    assert sorted(done) == moves
    assert watch.done > 0.6 * tried.total(), f"{watch.done} done, {watch.refused} refused"
    assert any(watch.hall.order(listed.code) for listed in watch.hall.record.memory.all(SpeakersList))
    watch.end()


def test_elections_however_they_go_can_be_followed_taken_back_and_replayed(populated: Path, tmp_path: Path) -> None:
    chance = Random(4)
    watch = Watch(Hall.on_copy_of(populated, tmp_path / "a.conference").at("10:20"))
    moves = [*OF_BALLOTS * 4, *["nominate"] * 3, "withdraw_nomination", "elect_by_acclamation"]
    tried = 0
    while tried < 400:
        name = chance.choice(moves)
        args = getattr(Moves(watch.hall.after(chance.choice([0, 1, 20, 90])), chance.choice), name)()
        if args is not None:
            tried += 1
            watch.perform(name, **args)
    done = Counter(line.act for line in watch.hall.record.lines())
    assert min(done[name] for name in OF_BALLOTS) >= 5, done
    assert watch.done > 0.4 * tried, f"{watch.done} done, {watch.refused} refused"
    elected = {officer.elected_by for officer in watch.hall.record.memory.all(Officer)}
    assert {ElectedBy.BALLOT, ElectedBy.LOT} <= elected
    watch.end()
