"""The debate in figures: what waits over the day, who has spoken how long, and where credentials stand."""

from datetime import timedelta

from chairconsole.models.pictures import Pictures, pictures
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from tests.models.hand import HandClock, dubai


def of(session: Session) -> Pictures:
    return pictures(Reading(session))


def speak(session: Session, clock: HandClock, seconds: int) -> None:
    session.perform("give_floor", list="1(f)")
    clock.advance(timedelta(seconds=seconds))
    session.perform("end_statement")


def in_debate(session: Session) -> None:
    session.perform("take_up_item", item="1(f)")
    for code in ("NOR", "KEN", "CHL", "G77"):
        session.perform("inscribe", list="1(f)", delegation=code, level="M")


def test_waiting_time_falls_as_speakers_are_heard_and_rises_with_requests(session: Session, clock: HandClock) -> None:
    in_debate(session)
    speak(session, clock, 200)
    clock.advance(timedelta(minutes=10))
    session.perform("inscribe", list="1(f)", delegation="JPN")
    progress = of(session).progress
    assert progress is not None
    waits = [seconds for _, seconds in progress.actual]
    assert waits[0] == 3 * 240 + 420
    assert min(waits) == 2 * 240 + 420
    assert waits[-1] == 3 * 240 + 420
    assert [at for at, _ in progress.actual] == sorted(at for at, _ in progress.actual)


def test_the_plan_stands_while_no_meeting_sits_and_ends_with_nothing_waiting(
    session: Session, clock: HandClock
) -> None:
    in_debate(session)
    speak(session, clock, 200)
    progress = of(session).progress
    assert progress is not None
    planned = dict(progress.planned)
    assert planned[dubai("13:00:00")] == planned[dubai("15:00:00")]
    assert planned[dubai("18:00:00")] == planned[dubai("10:00:00", day=17)]
    assert progress.planned[-1] == (dubai("18:00:00", day=17), 0)
    assert progress.expected[0] == progress.actual[-1]
    assert progress.expected[-1][1] == 0


def test_before_anybody_speaks_the_picture_begins_now(session: Session, clock: HandClock) -> None:
    in_debate(session)
    progress = of(session).progress
    assert progress is not None
    assert progress.actual[0][0] == clock.now()


def test_speaking_time_by_group_and_by_delegation(session: Session, clock: HandClock) -> None:
    in_debate(session)
    for seconds in (200, 300, 100):
        speak(session, clock, seconds)
    shown = of(session)
    assert [(each.name, each.seconds, each.over_s) for each in shown.delegations] == [
        ("Kenya", 300, 60),
        ("Norway", 200, 0),
        ("Chile", 100, 0),
    ]
    groups = {each.name: (each.seconds, each.statements, each.waiting) for each in shown.groups}
    assert groups["African"] == (300, 1, 0)
    assert groups["group"] == (0, 0, 1)
    assert shown.groups[0].name == "African"


def test_without_a_list_there_is_no_progress_and_credentials_are_counted_all_the_same(session: Session) -> None:
    session.perform("open_list", list="4")
    session.perform("take_up_item", item="2")
    session.perform("submit_credentials", delegation="NOR", form="formal")
    shown = of(session)
    assert shown.progress is None
    assert (shown.tally.formal, shown.delegations) == (1, ())
