"""Founding a conference; the clocks of a rehearsal and of the laptop."""

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from chairconsole.ledger.record import Record
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.records.facts.reference import Deadline
from chairconsole.records.facts.session import Conference, Rehearsal
from chairconsole.records.trouble import Trouble
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import By
from tests.room import FOUNDED, LIST, Hall, when

SMALL: dict[str, Any] = {
    "conference": {"code": "C", "name": {"en": "A conference"}, "time_zone": "Europe/Vienna"},
    "agenda": [
        {"number": "1", "position": 1, "title": {"en": "Opening"}, "short_title": {"en": "Opening"}},
    ],
    "participants": [
        {"code": "NOR", "category": "party", "name": {"en": "Norway"}, "spoken": {"en": "Norway"}},
    ],
    "lists": [{"item": "1"}],
}


def small(**parts: object) -> dict[str, Any]:
    return deepcopy(SMALL) | parts


def found(path: Path, **args: object) -> Record:
    return Record.found(path, FOUNDED, By.SECRETARY, args)


def test_the_sample_is_the_documents(founded: Hall) -> None:
    memory = founded.record.memory
    assert len(list(memory.all(AgendaItem))) == 19
    assert len(list(memory.all(Meeting))) == 18
    assert sum(p.category == "party" for p in memory.all(Participant)) == 186
    listed = memory.get(SpeakersList, LIST)
    assert listed is not None
    assert (listed.opens, listed.closes, listed.ends_by) == (
        when("2019-11-15T00:00:00+04:00"),
        when("12:00"),
        when("17T18:00"),
    )


def test_a_conference_is_founded_from_its_data(tmp_path: Path) -> None:
    with found(tmp_path / "a.conference", data=small()) as record:
        hall = Hall(record).at("10:00")
        hall.inscribe("NOR", list="1")
        hall.give_floor()
        assert hall.statement().delegation == "NOR"


def test_founding_is_the_first_act_and_only_the_first(founded: Hall) -> None:
    assert founded.record.last is not None
    assert (founded.record.last.number, founded.record.last.act) == (1, "found_conference")
    assert founded.record.last.args == {"sample": "cosp8"}
    with founded.refuses("holds a conference already"):
        founded.found_conference("cosp8")


@pytest.mark.parametrize(
    ("args", "why"),
    [
        ({}, "either a sample or the conference's data"),
        ({"sample": "cosp8", "data": SMALL}, "either a sample or the conference's data"),
        ({"sample": "cosp99"}, "no sample “cosp99”"),
        ({"sample": "../cosp8"}, "no sample"),
        ({"data": {}}, "conference is missing"),
        ({"data": small(conference={})}, "not the data of a conference"),
        ({"data": small(conference=5)}, "not the data of a conference"),
        ({"data": small(agenda=5)}, "not the data of a conference"),
        ({"data": small(agenda=[5])}, "not the data of a conference"),
        ({"data": small(agendas=[])}, "“agendas” is no part"),
        ({"data": small(participants=SMALL["participants"] * 2)}, "NOR stands twice"),
        ({"data": small(conference={**SMALL["conference"], "time_zone": "Abu Dhabi"})}, "time zone"),
        ({"data": small(conference={**SMALL["conference"], "name": {"fr": "x"}})}, "English name"),
        ({"data": small(lists=[{"item": "1", "limit_s": 0}])}, "greater than 0"),
        ({"data": small(lists=[{"item": "1", "opens": "2019-11-15T00:00:00"}])}, "timezone"),
        ({"data": small(conference={**SMALL["conference"], "code": "\ud800"})}, "half a character"),
    ],
)
def test_what_is_no_conference_is_refused_and_nothing_is_left(
    tmp_path: Path, args: dict[str, object], why: str
) -> None:
    with pytest.raises(Refusal, match=why):
        found(tmp_path / "a.conference", **args)
    assert list(tmp_path.iterdir()) == []


def test_data_that_point_at_nothing_leave_nothing(tmp_path: Path) -> None:
    with pytest.raises((Refusal, Trouble)):
        found(tmp_path / "a.conference", data=small(lists=[{"item": "9"}]))
    with pytest.raises((Refusal, Trouble), match="too large"):
        found(tmp_path / "a.conference", data=small(lists=[{"item": "1", "limit_s": 10**30}]))
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.conference"
    path.write_bytes(b"mine")
    with pytest.raises(Trouble, match="exists already"):
        found(path, sample="cosp8")
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"mine", [path])


def test_in_a_folder_that_is_not_there_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(Trouble):
        found(tmp_path / "no" / "a.conference", sample="cosp8")
    assert list(tmp_path.iterdir()) == []


def test_before_the_founding_every_act_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="needs an offset"):
        Record.found(tmp_path / "a.conference", FOUNDED.replace(tzinfo=None), By.SECRETARY, {"sample": "cosp8"})


def test_a_rehearsals_clock_is_set_and_set_again(hall: Hall) -> None:
    hall.at("10:05").set_rehearsal_clock(3600)
    hall.at("12:00").set_rehearsal_clock(10_500.5)
    (rehearsal,) = hall.record.memory.all(Rehearsal)
    (conference,) = hall.record.memory.all(Conference)
    assert (rehearsal.offset_s, rehearsal.conference) == (10_500.5, conference.code)
    assert hall.last == "Rehearsal: it is now 16 Dec 12:00"
    for offset_s in (float("nan"), float("inf")):
        with hall.refuses("does not fit “offset_s”"):
            hall.set_rehearsal_clock(offset_s)


def test_a_step_of_the_laptops_clock_is_noted(hall: Hall) -> None:
    hall.note_clock_step(3, True)
    assert hall.last == "The laptop's clock was set by +3 s; followed"
    hall.note_clock_step(3, False)
    assert hall.last.endswith("; not followed")
    hall.give_floor(speaker="The host")
    hall.note_clock_step(-3, False)
    assert hall.last == "The laptop's clock was set by -3 s; not followed while somebody has the floor"


EMPTY: dict[str, Any] = {"conference": {"code": "C", "name": {"en": "Conference"}, "time_zone": "UTC"}}


def conference(hall: Hall) -> Conference:
    return next(iter(hall.record.memory.all(Conference)))


def remarks(hall: Hall) -> list[str]:
    assert hall.record.last is not None
    return list(hall.record.last.remarks)


def test_an_empty_conference_begins_with_what_is_told_of_it(tmp_path: Path) -> None:
    with found(tmp_path / "a.conference", data=EMPTY) as record:
        hall = Hall(record).at("10:00")
        hall.register_participant("KEN", "party", "Kenya")
        hall.change_conference(
            name={"en": "A review conference", "fr": "Une conférence d’examen"},
            place="Nairobi",
            time_zone="Africa/Nairobi",
            starts="2019-12-16",
            ends="2019-12-18",
            interpreted_meetings=6,
            parallel_capacity=1,
            host="KEN",
            document="REV/1",
        )
        now = conference(hall)
        assert (now.name, now.place, now.time_zone) == (
            {"en": "A review conference", "fr": "Une conférence d’examen"},
            "Nairobi",
            "Africa/Nairobi",
        )
        assert (now.starts, now.ends, now.host, now.document) == (
            date(2019, 12, 16),
            date(2019, 12, 18),
            "KEN",
            "REV/1",
        )
        assert (now.interpreted_meetings, now.parallel_capacity) == (6, 1)
        assert remarks(hall) == []
        hall.change_conference(name={"es": "Una conferencia"}, document=None)
        assert (sorted(conference(hall).name), conference(hall).document) == (["en", "es", "fr"], None)


def test_what_was_assumed_of_a_conference_is_settled_by_whoever_tells_it(founded: Hall) -> None:
    before = conference(founded)
    assert (before.time_zone_assumed, before.capacity_inferred, before.parallel_capacity) == (True, True, 2)
    founded.change_conference(place="Abu Dhabi")
    assert (conference(founded).time_zone_assumed, conference(founded).capacity_inferred) == (True, True)
    founded.change_conference(time_zone="Asia/Dubai", parallel_capacity=2)
    assert (conference(founded).time_zone_assumed, conference(founded).capacity_inferred) == (False, False)


def test_what_cannot_be_told_of_a_conference(founded: Hall) -> None:
    for args, why in (
        ({}, "Say what is to change"),
        ({"time_zone": "Asia/Nowhere"}, "There is no time zone “Asia/Nowhere”; write it like"),
        ({"ends": "2019-12-15"}, "The session would end before it begins"),
        ({"starts": "soon"}, "does not fit “starts”"),
        ({"interpreted_meetings": -1}, "does not fit “interpreted_meetings”"),
        ({"name": {"de": "Konferenz"}}, "is no language"),
        ({"code": "X"}, "has no argument “code”"),
    ):
        with founded.refuses(why):
            founded.perform("change_conference", **args)


def test_where_the_plan_goes_against_what_is_told_it_is_told(founded: Hall) -> None:
    founded.change_conference(ends="2019-12-19", interpreted_meetings=17, host="XXX")
    assert remarks(founded) == [
        "No delegation is known by “XXX”.",
        "3 meetings are outside the dates of the session.",
        "More meetings are planned than there is interpretation for: 18 of 17.",
    ]
    for code in ("9", "10", "P8"):
        founded.cancel_meeting(code)
    founded.change_conference(host="ARE")
    assert remarks(founded) == []


def test_the_minutes_of_the_sample_that_nobody_has_said_are_marked(founded: Hall) -> None:
    ours = [row for row in founded.record.memory.all(ProgrammeEntry) if row.minutes_ours]
    assert {row.meeting for row in ours} == {"1", "10"}, "a meeting with one item has the annex's own hours for it"
    assert len(ours) == 8


def test_the_dates_of_the_sample(founded: Hall) -> None:
    dated = {row.what: row.at for row in founded.record.memory.all(Deadline)}
    assert dated["List of organizations without ECOSOC status circulated"] == when("2019-11-16T10:00:00+04:00")
    assert dated["Regional groups agree on candidates for the offices"] == when("10:00")
    assert dated["The preliminary list of speakers is sent to delegations"] == when("10:00")
