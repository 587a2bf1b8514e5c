"""The President leads the first day with two buttons, and reads what stands there."""

from datetime import timedelta

from chairconsole.models.presiding import Presiding
from chairconsole.models.session import Session
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.rules.terms import AgendaState, By
from tests.models.hand import HandClock, dubai
from tests.room import SLATE


def read(presiding: Presiding) -> list[str]:
    """Return what the President reads, the gavel marked as it is."""
    say = presiding.president().say
    return [] if say is None else [line.words + (" (gavel)" if line.gavel else "") for line in say.lines]


def press(presiding: Presiding) -> None:
    """Press the button that is filled, as a President in a hurry would."""
    if presiding.president().step.gavel_enabled:
        presiding.fall()
    else:
        presiding.take_step()


def prepared(session: Session) -> None:
    """Let nominations, an application and the Bureau's report be there before they are needed."""
    session.perform("take_the_chair", delegation="PAN", office="President", until_elected=True)
    for office, delegation in SLATE:
        session.perform("nominate", office=office, delegation=delegation)
    session.perform("apply_for_status", code="TON")
    session.perform("report_on_credentials")


def test_from_the_opening_to_the_general_discussion(session: Session) -> None:
    prepared(session)
    begun = session.record.last.number if session.record.last else 0
    presiding = Presiding(session)
    told: list[str] = []
    while session.room().conference.item_in_hand != "1(f)":
        told += read(presiding)
        press(presiding)
    assert told[:2] == [
        "I call to order the 1st meeting of the Conference. (gavel)",
        (
            "I declare open the eighth session of the Conference of the States Parties to the UN Convention against"
            " Corruption. (gavel)"
        ),
    ]
    for decided in (
        "elect by acclamation",
        "invite the President to take the chair",
        "adopt its provisional agenda",
        "proposed organization of work",
        "accord observer status",
        "report of the Bureau",
    ):
        assert any(decided in words for words in told), decided
    assert told.count("I see no objection. It is so decided. (gavel)") == 5
    room = session.room()
    states = {item.number: item.state for item in room.door.all(AgendaItem)}
    assert [states[number] for number in ("1(b)", "1(c)", "1(d)", "1(e)")] == [AgendaState.CONCLUDED] * 4
    assert room.conference.credentials_report_at is not None
    decisions = {decision.item: decision.text for decision in room.door.all(Decision)}
    assert decisions["1(b)"].startswith("Elected by acclamation: President United Arab Emirates")
    assert decisions["1(d)"] == "Observer status accorded to Tonga."
    assert room.conference.presiding == "ARE"
    assert {line.by for line in session.record.lines(since=begun)} == {By.PRESIDENT}


def test_if_somebody_objects_the_branch_is_there_to_read(session: Session) -> None:
    prepared(session)
    presiding, french = Presiding(session), Presiding(session, "fr")
    for _ in range(4):
        press(presiding)
    say, other = presiding.president().say, french.president().say
    assert say is not None
    assert other is not None
    assert say.branch == "There is an objection. The election will be held by secret ballot."
    assert other.branch == "Il y a une objection. L’élection aura lieu au scrutin secret."
    assert not say.branch_is_next
    presiding.take_step()
    assert session.room().conference.item_in_hand == "1(c)", "people decide: an item may be left undecided"


def test_the_discussion_is_led_to_its_end(session: Session, clock: HandClock) -> None:
    for code, level, name in (("NOR", "M", "Anna Berg"), ("KEN", "M", None), ("CHL", "R", None)):
        gender = "f" if name else None
        session.perform("inscribe", list="1(f)", delegation=code, level=level, name=name, gender=gender)
    presiding, russian = Presiding(session), Presiding(session, "ru")
    while session.room().conference.item_in_hand != "1(f)":
        press(presiding)
    assert read(presiding)[:2] == [
        "The list of speakers contains 3 delegations. I intend to close it at 12:00.",
        (
            "I remind speakers that statements are limited to 4 minutes, and to 7 minutes for those who speak for"
            " a group. Please speak at normal speed, so that the interpreters can follow, and refrain from expressing"
            " congratulations in the hall after a statement."
        ),
    ]
    assert read(russian)[-1] == "Сейчас слово имеет Ее Превосходительство г-жа Anna Berg, от имени Норвегии."
    press(presiding)
    press(presiding)
    clock.advance(timedelta(seconds=100))
    press(presiding)
    assert read(presiding) == [
        "I thank Her Excellency Anna Berg for her statement.",
        "I now give the floor to the representative of Kenya.",
        "The next speaker will be Chile.",
    ]
    session.perform("give_floor", list="1(f)", delegation="KEN", begin=False)
    session.perform("pass_over", list="1(f)", delegation="KEN")
    assert read(presiding)[0] == "Kenya is not in the room. We shall come back to that delegation later."
    press(presiding)
    press(presiding)
    press(presiding)
    assert read(presiding)[-1] == "I now suspend the meeting. (gavel)"
    session.perform("recall", list="1(f)", delegation="KEN")
    clock.at = dubai("12:05:00")
    assert read(presiding) == ["With the consent of the Conference, I declare the list of speakers closed. (gavel)"]
    assert presiding.president().step.words == "Next speaker"
    presiding.fall()
    listed = session.room().door.get(SpeakersList, "1(f)")
    assert listed is not None
    assert listed.closed_at is not None
    for _ in range(3):
        press(presiding)
    assert read(presiding)[-1].startswith("There are no more speakers on the list.")


def test_by_courtesy_of_the_interpreters(session: Session, clock: HandClock) -> None:
    presiding = Presiding(session)
    press(presiding)
    press(presiding)
    clock.at = dubai("13:00:00")
    assert read(presiding) == ["The meeting is adjourned. The next meeting will be held at 15:00. (gavel)"]
    session.perform("extend_meeting", until=dubai("13:15:00"))
    assert read(presiding)[0] == "By courtesy of the interpreters, we shall continue until 13:15."


def test_a_correction_of_the_secretariat_is_what_the_president_reads(session: Session) -> None:
    presiding = Presiding(session)
    assert session.perform("correct_sentence", key="call-to-order", language="en", text="Meeting { $meeting }, please.")
    assert read(presiding) == ["Meeting 1, please. (gavel)"]
    assert read(Presiding(session, "fr")) == ["Je déclare ouverte la 1re séance de la Conférence. (gavel)"]
    session.perform("undo")
    assert read(presiding) == ["I call to order the 1st meeting of the Conference. (gavel)"]


def test_a_group_speaks_by_its_chair(session: Session) -> None:
    session.perform("take_up_item", item="1(f)")
    session.perform("inscribe", list="1(f)", delegation="G-GRULAC", on_behalf_of="MEX", level="M")
    session.perform("give_floor", begin=False)
    assert read(Presiding(session, "es")) == [
        (
            "Doy ahora la palabra a la delegación de México, que hablará en nombre del Grupo de los Estados de América"
            " Latina y el Caribe."
        )
    ]
