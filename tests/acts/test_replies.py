"""Rights of reply: in a list of their own, so often and so long as its settings say."""

from chairconsole.records.facts.lists import SpeakersList
from chairconsole.rules import speakers
from tests.room import LIST, Hall, waiting

REPLIES = "1(f)/reply"


def limit(hall: Hall, delegation: str) -> int:
    room = hall.record.room(hall.now)
    entry = hall.entry(delegation, REPLIES)
    return speakers.limit_s(entry, room.list(REPLIES), room.participant(delegation).category)


def speak(hall: Hall, delegation: str) -> None:
    hall.perform("give_floor", list=REPLIES, delegation=delegation)
    hall.after(60).end_statement()


def test_the_first_request_opens_the_list_and_replies_are_taken_in_the_order_asked(hall: Hall) -> None:
    waiting(hall, "NOR:M")
    hall.request_reply("CUB", to="nor")
    hall.after(9).request_reply("BRA")
    assert (hall.order(REPLIES), hall.order()) == ("CUB BRA", "NOR")
    assert hall.last.startswith("Brazil asks for the right of reply, place 2 of 2: representative; received")
    assert (hall.entry("CUB", REPLIES).reply_to, limit(hall, "CUB")) == ("NOR", 600)
    listed = hall.record.memory.get(SpeakersList, REPLIES)
    assert listed is not None
    assert (listed.item, listed.rounds, listed.replies) == (LIST, 2, "end_of_day")


def test_the_second_reply_is_shorter_and_there_is_no_third(hall: Hall) -> None:
    hall.request_reply("CUB")
    with hall.refuses("Cuba already stands in the list for replies under item 1"):
        hall.request_reply("CUB")
    speak(hall, "CUB")
    hall.request_reply("CUB")
    assert (limit(hall, "CUB"), hall.entry("CUB", REPLIES).round) == (300, 2)
    speak(hall, "CUB")
    with hall.refuses("Cuba has spoken 2 times in the list for replies under item 1"):
        hall.request_reply("CUB")


def test_number_and_length_are_settings(hall: Hall) -> None:
    hall.request_reply("CUB")
    hall.change_list(list=REPLIES, rounds=1, limit_s=300, later_limit_s=None, replies="first")
    assert limit(hall, "CUB") == 300
    speak(hall, "CUB")
    with hall.refuses("Cuba has spoken once"):
        hall.request_reply("CUB")


def test_a_reply_is_asked_for_in_a_debate(hall: Hall) -> None:
    with hall.refuses("There is no speakers list for 9"):
        hall.request_reply("CUB", list="9")
    hall.request_reply("CUB")
    with hall.refuses("Name the list of the debate"):
        hall.request_reply("BRA", list=REPLIES)
    with hall.refuses("Brazil cannot reply to itself"):
        hall.request_reply("BRA", to="BRA")
    with hall.refuses("No delegation is known by “XYZ”"):
        hall.request_reply("BRA", to="XYZ")
    with hall.refuses("speaks outside every list"):
        hall.request_reply("SECRETARIAT")


def test_with_its_list_of_replies_the_only_list_is_still_the_only_one(hall: Hall) -> None:
    waiting(hall, "NOR")
    hall.request_reply("CUB", to="NOR")
    hall.at("12:50").leave_item_open(item=LIST)
    hall.adjourn_meeting()
    listed = hall.record.room(hall.now).list_in_hand()
    assert listed is not None
    assert listed.code == LIST
