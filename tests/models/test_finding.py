"""A delegation is found as a hurried secretary types it."""

from datetime import time

import pytest

from chairconsole.models.finding import Finder, TypedSpeaker, plain, read, read_speaker
from chairconsole.models.session import Session
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.terms import Level
from tests.models.hand import dubai


@pytest.fixture
def finder(session: Session) -> Finder:
    return Finder(session.record.memory.all(Participant))


def codes(finder: Finder, typed: str) -> list[str]:
    return [match.participant.code for match in finder.find(typed)]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ken", "KEN"),
        ("KEN", "KEN"),
        ("norv", "NOR"),
        ("норв", "NOR"),
        ("挪威", "NOR"),
        ("النرويج", "NOR"),
        ("cote d", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("islamic republic of iran", "IRN"),
        ("iran (islamic", "IRN"),
        ("uk", "GBR"),
        ("great britain", "GBR"),
        ("viet", "VNM"),
        ("holy", "VAT"),
        ("turkiye", "TUR"),
        ("swaziland", "SWZ"),
        ("european un", "EU"),
        ("g-african", "G-AFRICAN"),
    ],
)
def test_found_in_every_form(finder: Finder, typed: str, code: str) -> None:
    assert codes(finder, typed)[0] == code


def test_nig_asks_which(finder: Finder) -> None:
    assert set(codes(finder, "nig")) == {"NER", "NGA"}
    assert codes(finder, "niger")[0] == "NER"


def test_nothing_typed_finds_nobody(finder: Finder) -> None:
    assert codes(finder, "  ") == []
    assert codes(finder, "()") == []


def test_every_name_of_every_delegation_finds_it(finder: Finder, session: Session) -> None:
    missed = [
        (participant.code, form)
        for participant in session.record.memory.all(Participant)
        for form in {*participant.name.values(), *participant.spoken.values(), participant.code}
        if participant.code not in codes(finder, form)
    ]
    assert missed == []


def test_comparing_ignores_case_accents_and_marks() -> None:
    assert plain("São Tomé (and) Príncipe’s") == "sao tome and principe s"


@pytest.mark.parametrize(
    ("typed", "name", "level", "hour"),
    [
        ("ken", "ken", None, None),
        ("ken m", "ken", Level.MINISTER, None),
        ("ken m 11:59", "ken", Level.MINISTER, time(11, 59)),
        ("ken 11.59 hs", "ken", Level.HEAD_OF_STATE, time(11, 59)),
        ("m", "m", None, None),
        ("united kingdom cd", "united kingdom", Level.CHAIR_OF_DELEGATION, None),
        ("ken 25:00", "ken 25:00", None, None),
        ("", "", None, None),
    ],
)
def test_the_line_is_read(typed: str, name: str, level: Level | None, hour: time | None) -> None:
    request = read(typed)
    assert (request.name, request.level, request.received) == (name, level, hour)


def test_the_hour_is_today_where_the_conference_is(session: Session) -> None:
    zone = session.room().zone
    assert read("ken 09:30").received_at(dubai("10:00:00"), zone) == dubai("09:30:00")
    assert read("ken").received_at(dubai("10:00:00"), zone) is None


@pytest.mark.parametrize(
    ("typed", "speaker"),
    [
        (
            "Ms. Ana Ruiz, VM, Deputy Minister of Justice 11:59",
            TypedSpeaker("Ms.", "Ana Ruiz", Level.VICE_MINISTER, "Deputy Minister of Justice", time(11, 59)),
        ),
        ("H.E. Mr. Li Wei, Minister, m", TypedSpeaker("H.E. Mr.", "Li Wei", Level.MINISTER, "Minister", None)),
        ("Ana Ruiz", TypedSpeaker(None, "Ana Ruiz", None, None, None)),
        ("He Jiankui, R", TypedSpeaker(None, "He Jiankui", Level.REPRESENTATIVE, None, None)),
        ("J. R. Smith, Minister of Justice, Attorney General, M, 9.05",
         TypedSpeaker(None, "J. R. Smith", Level.MINISTER, "Minister of Justice, Attorney General", time(9, 5))),
        ("Ms., VM", TypedSpeaker("Ms.", "", Level.VICE_MINISTER, None, None)),
        ("", TypedSpeaker(None, "", None, None, None)),
    ],
)  # fmt: skip
def test_who_speaks_instead_is_read_from_one_line(typed: str, speaker: TypedSpeaker) -> None:
    assert read_speaker(typed) == speaker


@pytest.mark.parametrize(
    ("typed", "gender"),
    [("H.E. Mme Ba", "f"), ("Sra. Ruiz", "f"), ("M. Dupont", "m"), ("Mr Li", "m"), ("Dr. Li", None), ("Ana", None)],
)
def test_the_honorific_may_tell_the_gender(typed: str, gender: str | None) -> None:
    assert read_speaker(typed).gender == gender


def test_the_hour_of_a_notice_is_today_where_the_conference_is(session: Session) -> None:
    zone = session.room().zone
    assert read_speaker("Ana 09:30").notified_at(dubai("10:00:00"), zone) == dubai("09:30:00")
    assert read_speaker("Ana").notified_at(dubai("10:00:00"), zone) is None
