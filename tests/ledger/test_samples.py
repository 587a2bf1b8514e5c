"""The sample moved to another week: whole weeks, the same hours, and a conference like any other."""

from datetime import timedelta
from pathlib import Path

import pytest

from chairconsole.ledger.record import Record
from chairconsole.ledger.samples import days_of, moved, sample_data, weeks_until
from chairconsole.ledger.verifying import findings
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.reference import Deadline
from chairconsole.records.facts.session import Conference
from chairconsole.rules.moment import moment
from chairconsole.rules.terms import By

WEEKS = 364


@pytest.mark.parametrize(
    ("now", "monday"),
    [
        ("2026-11-30T12:00:00+00:00", "2026-12-07"),
        ("2026-12-06T19:59:59+00:00", "2026-12-07"),
        ("2026-12-06T20:00:00+00:00", "2026-12-14"),
        ("2019-12-16T06:00:00+00:00", "2019-12-23"),
        ("2019-12-02T06:00:00+00:00", "2019-12-09"),
    ],
)
def test_it_meets_from_the_next_monday_where_it_is_held(now: str, monday: str) -> None:
    data = sample_data("cosp8")
    starts, ends = days_of(data, weeks_until(data, moment(now)))
    assert (starts.isoformat(), ends - starts) == (monday, timedelta(days=4))


def test_all_that_is_planned_moves_and_keeps_its_hours(tmp_path: Path) -> None:
    found = {}
    for name, weeks in (("told", 0), ("moved", WEEKS)):
        path = tmp_path / f"{name}.conference"
        data = moved(sample_data("cosp8"), weeks)
        Record.found(path, moment("2026-11-30T12:00:00Z"), By.SECRETARY, {"data": data}).close()
        assert findings(path) == []
        found[name] = Record.open(path, to_write=False)
    later = timedelta(weeks=WEEKS)
    for kind, names in (
        (Meeting, ("starts", "ends")),
        (SpeakersList, ("opens", "closes", "ends_by")),
        (Deadline, ("at",)),
    ):
        pairs = list(zip(found["told"].memory.all(kind), found["moved"].memory.all(kind), strict=True))
        assert pairs
        for told, other in pairs:
            for name in names:
                before, after = getattr(told, name), getattr(other, name)
                assert (after - before == later) if before else after is None
    (conference,) = found["moved"].memory.all(Conference)
    assert str(conference.starts) == "2026-12-07"
    sources = [deadline.source for deadline in found["moved"].memory.all(Deadline) if deadline.at]
    assert all(source.endswith("moved with the session by 364 weeks") for source in sources)
    for record in found.values():
        record.close()


def test_the_samples_own_data_stay_as_the_document_has_them() -> None:
    before = sample_data("cosp8")
    moved(before, WEEKS)
    assert before == sample_data("cosp8")
