"""A conference founded from its annotated provisional agenda."""

import json
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from chairconsole.exchange.agenda import found_from_document, wording
from chairconsole.exchange.agenda.data import founding
from chairconsole.exchange.agenda.sections import numbers
from chairconsole.ledger.record import Record
from chairconsole.ledger.verifying import findings
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.session import Conference
from chairconsole.records.trouble import Trouble
from chairconsole.rules.refusal import Refusal
from tests.exchange.agenda_texts import CHINESE, ENGLISH

NOW = datetime(2031, 6, 1, tzinfo=UTC)


def data_of(text: str) -> dict[str, Any]:
    return founding(text).data


def planned(data: dict[str, Any]) -> list[tuple[str, str, str, list[tuple[list[str], str, int]]]]:
    """Return code, begin and end of each meeting with what it takes up."""
    language = "en" if any("lamps" in str(item["title"]).casefold() for item in data["agenda"]) else "zh"
    return [
        (
            meeting["code"],
            meeting["starts"],
            meeting["ends"][11:16],
            [
                (row.get("items", []), row["title"][language], row["minutes"])
                for row in data["programme"]
                if row["meeting"] == meeting["code"]
            ],
        )
        for meeting in data["meetings"]
    ]


def test_the_head_says_what_when_and_where() -> None:
    founded = founding(ENGLISH)
    assert founded.dated == datetime(2031, 3, 2, 23, tzinfo=UTC)
    assert founded.data["conference"] == {
        "code": "COP3",
        "name": {"en": "Conference of the Parties to the Convention on Lighthouses"},
        "session_number": 3,
        "place": "Vienna",
        "starts": "2031-06-09",
        "ends": "2031-06-11",
        "time_zone": "Europe/Vienna",
        "time_zone_assumed": True,
        "document": "LGT/COP/2031/1",
        "document_date": "2031-03-03",
    }


def test_the_items_keep_their_order_and_what_is_said_of_them() -> None:
    items = {item["number"]: item for item in data_of(ENGLISH)["agenda"]}
    assert list(items) == ["1", "1(a)", "1(b)", "1(c)", "1(d)", "1(e)", "1(f)", "2", "3", "4"]
    assert {number: item["purpose"] for number, item in items.items() if item["purpose"]} == {
        "1(a)": "opening",
        "1(b)": "elections",
        "1(c)": "organization",
        "1(d)": "observers",
        "1(e)": "credentials",
        "1(f)": "general_discussion",
        "4": "report",
    }
    assert items["2"]["title"] == {"en": "Lamps, lenses and the keeping of both in places far from any harbour"}
    assert items["2"]["short_title"] == {"en": "Lamps"}
    assert items["2"]["annotation"] == "The Conference may wish to look at the lamps."
    assert (items["1(a)"]["rules"], items["1(b)"]["rules"]) == (["7"], ["22", "23", "24"])
    assert items["1(f)"]["parent"] == "1"


def test_what_the_sample_knows_of_an_item_is_said_in_six_languages() -> None:
    items = {item["number"]: item for item in data_of(ENGLISH)["agenda"]}
    assert items["3"]["title"]["fr"] == "Assistance technique"
    assert items["1(a)"]["title"]["en"] == "Opening of the third session"
    assert items["1(a)"]["title"]["ru"] == "Открытие сессии"
    assert items["2"]["title_certain"]


def test_the_organization_of_work_becomes_meetings() -> None:
    assert planned(data_of(ENGLISH)) == [
        (
            "1",
            "2031-06-09T10:00:00+02:00",
            "13:00",
            [
                (["1(a)"], "Opening of the session", 15),
                (["1(b)"], "Election of officers", 15),
                (["1(f)"], "General debate", 150),
            ],
        ),
        ("2", "2031-06-09T15:00:00+02:00", "18:00", [(["1(f)"], "General debate (continued)", 180)]),
        ("P1", "2031-06-09T15:00:00+02:00", "18:00", [([], "Working group on lenses", 180)]),
        ("3", "2031-06-10T10:00:00+02:00", "13:00", [(["2", "3"], "Lamps; technical assistance", 180)]),
        ("P2", "2031-06-10T10:00:00+02:00", "13:00", [([], "to be announced", 180)]),
        ("4", "2031-06-11T15:30:00+02:00", "18:00", [(["4"], "Adoption of the report", 150)]),
    ]


def test_a_document_may_serve_several_items() -> None:
    told = [(one["symbol"], one["kind"], one["items"], one["title"]["en"]) for one in data_of(ENGLISH)["documents"]]
    assert told == [
        ("LGT/COP/2031/2", "note", ["2"], "Note by the Secretariat on lamps"),
        (
            "LGT/COP/WG.1/2031/5",
            "report",
            ["2", "3"],
            "Report of the working group on lenses, on the work of its fourth meeting",
        ),
    ]


def test_the_speakers_list_has_its_days_and_limits() -> None:
    assert data_of(ENGLISH)["lists"] == [
        {
            "item": "1(f)",
            "opens": "2031-05-01T00:00:00+02:00",
            "closes": "2031-06-09T18:00:00+02:00",
            "limit_s": 300,
            "limit_group_s": 540,
            "assumed": ["the hour of opening: midnight"],
        }
    ]


def test_the_same_in_chinese() -> None:
    founded = founding(CHINESE)
    conference = founded.data["conference"]
    assert conference["name"] == {"en": "灯塔公约缔约方会议", "zh": "灯塔公约缔约方会议"}
    assert [conference[part] for part in ("code", "session_number", "place", "starts", "ends", "time_zone")] == [
        *("COP21", 21, "日内瓦"),
        *("2031-11-30", "2031-12-02", "Europe/Zurich"),
    ]
    assert founded.dated == datetime(2031, 3, 2, 23, tzinfo=UTC)
    items = {item["number"]: item for item in founded.data["agenda"]}
    assert (items["1(a)"]["purpose"], items["1(a)"]["rules"]) == ("opening", ["7"])
    assert (items["1(b)"]["purpose"], items["2"]["title"]["zh"]) == ("general_discussion", "灯具")
    assert not items["2"]["title_certain"]
    assert founded.data["documents"][0]["kind"] == "conference room paper"
    assert planned(founded.data) == [
        ("1", "2031-11-30T10:00:00+01:00", "13:00", [(["1(a)"], "会议开幕", 15), (["1(b)"], "一般性辩论", 165)]),
        ("2", "2031-11-30T15:00:00+01:00", "18:00", [(["1(b)"], "一般性辩论 (续)", 180)]),
        ("P1", "2031-11-30T15:00:00+01:00", "18:00", [([], "非正式磋商", 180)]),
        ("3", "2031-12-01T10:30:00+01:00", "13:00", [(["2"], "灯具", 150)]),
    ]
    assert founded.data["lists"] == [
        {
            "item": "1(b)",
            "opens": "2031-11-01T00:00:00+01:00",
            "closes": "2031-11-30T12:00:00+01:00",
            "limit_s": 180,
            "limit_group_s": 360,
            "assumed": ["the hour of opening: midnight"],
        }
    ]


@pytest.mark.parametrize("text", [ENGLISH, CHINESE])
def test_it_founds_a_sound_file(text: str, tmp_path: Path) -> None:
    source, path = tmp_path / "agenda.txt", tmp_path / "a.conference"
    source.write_text(text, encoding="utf-8")
    found_from_document(source, path, NOW)
    assert not findings(path)
    with Record.open(path, to_write=False) as record:
        assert record.last is not None
        assert record.last.at == datetime(2031, 3, 2, 23, tzinfo=UTC)
        assert record.memory.get(AgendaItem, "2") is not None
        states = [one for one in record.memory.all(Participant) if one.category == "party"]
        assert len(states) > 190
        conference = next(iter(record.memory.all(Conference)))
        listed = next(iter(record.memory.all(SpeakersList)))
        assert (conference.session_number, listed.precedence) == (3 if text is ENGLISH else 21, "ministerial")


def test_a_document_of_later_than_now_is_founded_now(tmp_path: Path) -> None:
    source, path = tmp_path / "agenda.txt", tmp_path / "a.conference"
    source.write_text(ENGLISH, encoding="utf-8")
    before = datetime(2030, 1, 1, tzinfo=UTC)
    found_from_document(source, path, before)
    with Record.open(path, to_write=False) as record:
        assert record.last is not None
        assert record.last.at == before


def test_what_was_assumed_is_noted() -> None:
    bare = "Provisional agenda\n1. Opening of the session.\n2. Lamps.\n"
    data = data_of(bare)
    assert [note["id"] for note in data["notes"]] == [f"DQ-0{n}" for n in range(1, len(data["notes"]) + 1)]
    told = json.dumps(data["notes"])
    for assumed in ("time zone", "name of the Conference", "when and where", "organization of work", "States are"):
        assert assumed.casefold() in told.casefold()
    assert (data["conference"]["code"], data["conference"]["time_zone"], data["lists"]) == ("CONFERENCE", "UTC", [])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Dear colleagues,\nthe meeting is at ten.\n", "its items stand as"),
        ("1. Milk.\n2. Bread.\n", "a line “Provisional agenda”"),
        ("Provisional agenda\n1. Milk.\n2. Bread.\n1. Eggs.\n", "Item 1 stands twice"),
    ],
)
def test_what_is_no_agenda_is_refused_in_words(text: str, why: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=why):
        founding(text)
    source, path = tmp_path / "agenda.txt", tmp_path / "a.conference"
    source.write_text(text, encoding="utf-8")
    with pytest.raises(Trouble, match=r"agenda\.txt: "):
        found_from_document(source, path, NOW)
    assert not path.exists()


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("1(f)", ("1(f)",)),
        ("8 (a) and (b)", ("8(a)", "8(b)")),
        ("2和3", ("2", "3")),
        ("Items 5, 6 and 7 (c)", ("5", "6", "7(c)")),
    ],
)
def test_a_cell_names_items(cell: str, read: tuple[str, ...]) -> None:
    assert numbers(cell) == read


@pytest.mark.parametrize(
    ("cell", "language", "read"),
    [
        ("10 a.m.-1 p.m.", "en", (time(10), time(13))),
        ("10-1 p.m.", "en", (time(10), time(13))),
        ("10.00 – 12.30", "en", (time(10), time(12, 30))),
        ("3 to 6 p.m.", "en", (time(15), time(18))),
        ("6 p.m.–3 p.m.", "en", None),
        ("General debate", "en", None),
        ("上午10时至 下午1时", "zh", (time(10), time(13))),
        ("下午3时半至6时", "zh", (time(15, 30), time(18))),
        ("15:00-18:00", "zh", (time(15), time(18))),
    ],
)
def test_a_cell_names_hours(cell: str, language: str, read: tuple[time, time] | None) -> None:
    assert wording.hours(cell, language) == read


@pytest.mark.parametrize(
    ("words", "language", "read"),
    [
        ("twenty-first", "en", 21),
        ("fortieth", "en", 40),
        ("12th", "en", 12),
        ("umpteenth", "en", None),
        ("十", "zh", 10),
        ("十八", "zh", 18),
        ("三十二", "zh", 32),
    ],
)
def test_sessions_are_counted_in_words(words: str, language: str, read: int | None) -> None:
    assert wording.number(words, language) == read


def test_a_session_lasts_over_the_end_of_a_month() -> None:
    span = wording.span("The Hague, 30 November to 2 December 2031", "en")
    assert span == wording.Span(date(2031, 11, 30), date(2031, 12, 2), "The Hague")
    assert wording.span("The Hague, 31 November to 2 December 2031", "en") is None
