"""The list as it stood earlier, walked along the journal, and what happened since."""

from random import Random

from chairconsole.ledger.looking_back import Past
from chairconsole.records.memory import Memory
from tests.room import LIST, Hall, rows, waiting, when


def act(hall: Hall, number: int) -> str:
    (line,) = hall.record.lines(number - 1, number + 1)
    return line.act


def order(past: Past) -> str:
    room = past.room()
    return " ".join(entry.delegation for entry, _ in room.in_order(room.list(LIST)))


def test_every_earlier_act_can_be_stood_behind_and_the_record_is_left_alone(hall: Hall) -> None:
    waiting(hall, "NOR:M", "KEN:R", "CHL:R")
    hall.at("11:00").move_entry("CHL", before="NOR", reason="x")
    hall.after(60).withdraw("KEN")
    hall.after(60).undo()
    present = hall.everything()
    past = Past(hall.record)
    stood = [(act(hall, past.number), order(past))]
    while past.stands and act(hall, past.number) != "take_up_item":
        past.go_to(past.stands - 1)
        stood.append((act(hall, past.number), order(past)))
    assert stood[::-1] == [
        ("take_up_item", ""),
        ("inscribe", "NOR"),
        ("inscribe", "NOR KEN"),
        ("inscribe", "NOR KEN CHL"),
        ("move_entry", "CHL NOR KEN"),
        ("withdraw", "CHL NOR"),
        ("undo", "CHL NOR KEN"),
    ]
    past.go_to(10**6)
    assert past.is_present
    assert (rows(past.room().door._memory), hall.everything()) == (present, present)


def test_a_moment_shows_what_was_done_by_then(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    past = Past(hall.record)
    past.go_to_moment(when("10:01:59"))
    assert (order(past), past.at) == ("NOR", when("10:01"))
    past.go_to_moment(when("18:00"))
    assert past.is_present
    past.go_to_moment(when("2018-01-01T00:00:00+04:00"))
    assert past.stands == 0


def test_what_happened_since_is_what_changed_this_list(hall: Hall) -> None:
    hall.open_list("4")
    waiting(hall, "NOR")
    past = Past(hall.record)
    stood = past.stands
    hall.record_presence("KEN", present=True)
    hall.inscribe("KEN", list="4")
    hall.close_list()
    hall.give_floor()
    for line in list(hall.record.lines())[stood + 1 :]:
        past.take_in(line)
    past.go_to(stood)
    assert [act(hall, number) for number in past.since(LIST)] == ["give_floor", "close_list"]
    assert [act(hall, number) for number in past.since("4")] == ["inscribe"]


def test_whoever_looks_at_an_earlier_moment_stays_there_while_acts_are_done(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    past = Past(hall.record)
    for stays in (True, False):
        past.go_to(past.stands - 1 if stays else 10**6)
        stood = past.stands
        past.take_in(hall.withdraw("KEN" if stays else "NOR").line)
        assert past.stands == (stood if stays else stood + 1)


def test_a_place_is_the_same_by_whatever_way_it_is_reached(hall: Hall) -> None:
    waiting(hall, "NOR:M", "KEN:R", "CHL:R", "PER:M")
    for _ in range(3):
        hall.after(60).give_floor()
        hall.after(60).end_statement()
        hall.after(60).undo()
        hall.end_statement()
        hall.inscribe("FJI")
        hall.undo()
    past, walked, memory = Past(hall.record), {}, Memory(hall.record.memory.everything())
    for place in reversed(range(past.steps)):
        walked[place] = rows(memory)
        memory.apply(change.reversed() for change in hall.record.changes_of(place + 1))
    chance = Random(1)
    for _ in range(60):
        place = chance.randrange(len(walked))
        past.go_to(place)
        assert (past.stands, rows(past.room().door._memory)) == (place, walked[place])


def test_what_is_done_while_one_looks_back_is_told_too(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    past = Past(hall.record)
    past.go_to(past.stands - 1)
    assert [act(hall, number) for number in past.since(LIST)] == ["inscribe"]
    past.take_in(hall.record_presence("KEN", present=True).line)
    past.take_in(hall.after(1).close_list().line)
    past.take_in(hall.after(1).withdraw("KEN").line)
    assert [act(hall, number) for number in past.since(LIST)] == ["withdraw", "close_list", "inscribe"]
    again = Past(hall.record)
    again.go_to(past.stands)
    assert past.since(LIST) == again.since(LIST)
