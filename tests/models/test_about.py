"""What is known of the conference itself."""

from chairconsole.models.about import about
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session


def test_the_head_of_the_document_is_told(session: Session) -> None:
    told = about(Reading(session))
    assert (told.document, str(told.document_date)) == ("CAC/COSP/2019/1", "2019-09-24")
    assert (told.place, told.host, told.session) == ("Abu Dhabi", "United Arab Emirates", 8)
    assert (str(told.starts), str(told.ends)) == ("2019-12-16", "2019-12-20")
    assert (told.interpreted_meetings, told.parallel_capacity, told.meetings) == (18, 2, 10)
    assert told.languages == ("ar", "en", "es", "fr", "ru", "zh")
    assert told.zone_assumed


def test_seven_sessions_came_before_and_what_fixed_each_is_told(session: Session) -> None:
    told = about(Reading(session))
    before = [each for each in told.sessions if each.number < 8]
    assert [each.number for each in before] == list(range(1, 8))
    assert all(each.basis for each in before)
    assert [each.presided_by for each in before][-2:] == ["Russian Federation", None]
    assert [each.number for each in told.sessions if each.is_this] == [8]


def test_what_nobody_has_checked_is_told_whole(session: Session) -> None:
    told = about(Reading(session))
    counts = {each.what: len(each.names) for each in told.unchecked}
    assert counts["regional group"] == 66
    assert sum(counts.values()) == 89
    assert told.unchecked[0].what == "regional group", "what is so of most comes first"
    assert len(told.notes) == 26
    assert "8(c)" in told.titles
    assert told.doubts == 26 + 89 + 2 + len(told.titles) + len(told.inferred) + len(told.deadlines)


def test_its_name_is_in_the_language_of_the_window(session: Session) -> None:
    told = about(Reading(session, "fr"))
    assert told.name.startswith("Conférence")
    assert (told.sessions[0].country, told.sessions[0].presided_by) == ("Jordanie", "Jordanie")
