"""The list closes, somebody is late, somebody is not there, somebody speaks between."""

from tests.room import Hall, waiting


def test_norway_asks_too_late_and_had_asked_in_time(hall: Hall) -> None:
    # Given the list closes at noon, and Kenya waits in it
    waiting(hall, "KEN:R", "CHL:M")
    # When Norway asks for the floor at half past twelve, then the secretary is told that the list has closed
    with hall.refuses(r"The list for 1\(f\) closed on 16 Dec 12:00; the request came later. \(List rule 1\)"):
        hall.at("12:30").inscribe("NOR", level="M")
    # When the note verbale turns up, stamped at 9:15, then Norway stands where it would have stood
    hall.at("12:40").inscribe("NOR", level="M", received_at="2019-12-16T09:15:00+04:00", reference="NV/77")
    assert hall.order() == "NOR CHL KEN"
    assert hall.basis("NOR").endswith("received 16 Dec 09:15")
    # And when the President reopens the list, then whoever asks now is taken, behind
    hall.president.at("13:00").reopen_list(decision="The list is open until the end of the meeting.")
    hall.secretary.inscribe("PER", level="M")
    assert hall.order() == "NOR CHL PER KEN"


def test_declared_closed_before_noon_but_received_before_that(hall: Hall) -> None:
    hall.president.at("11:30").close_list()
    with hall.refuses("was declared closed on 16 Dec 11:30"):
        hall.secretary.at("11:45").inscribe("NOR")
    hall.inscribe("NOR", received_at="2019-12-16T11:29:00+04:00")
    assert hall.order() == "NOR"


def test_norway_is_absent_when_called_and_recalled_when_back(hall: Hall) -> None:
    # Given three wait
    waiting(hall, "NOR", "KEN", "CHL")
    # When Norway is called and nobody comes, then it is passed over, and Kenya speaks
    hall.at("10:10").give_floor(begin=False)
    hall.at("10:10:40").pass_over("NOR")
    hall.at("10:10:50").give_floor()
    assert (hall.statement().delegation, hall.status("NOR"), hall.order()) == ("KEN", "passed_over", "CHL")
    # And it cannot be called, nor ask again, before it is recalled
    with hall.refuses("has the floor"):
        hall.give_floor("NOR")
    hall.at("10:13").end_statement()
    with hall.refuses("was passed over: recall it first"):
        hall.give_floor("NOR")
    with hall.refuses("already stands"):
        hall.inscribe("NOR")
    # When it comes back, then it speaks next, with all its time
    hall.at("10:14").recall("NOR")
    assert hall.basis("NOR").startswith("Recalled to speak next")
    hall.give_floor()
    assert (hall.statement().delegation, hall.at("10:15").shown(), hall.order()) == ("NOR", 180, "CHL")


def test_the_wrong_one_is_called_and_all_is_put_right(hall: Hall) -> None:
    # Given Kenya was called where Norway was meant, and has spoken for twenty seconds
    waiting(hall, "NOR", "KEN", "CHL")
    before = hall.everything()
    hall.at("10:10").give_floor("KEN")
    hall.at("10:10:20").pause_statement()
    # When that is undone, then the list and the clock are as before, and the journal keeps both
    hall.at("10:10:25").undo()
    hall.undo()
    assert hall.everything() == before
    hall.at("10:10:30").give_floor()
    assert (hall.statement().delegation, hall.order()) == ("NOR", "KEN CHL")
    assert [line.act for line in hall.record.lines(7)] == [
        "give_floor",
        "pause_statement",
        "undo",
        "undo",
        "give_floor",
    ]


def test_the_secretariat_speaks_between(hall: Hall) -> None:
    # Given Norway speaks and Kenya waits
    waiting(hall, "NOR", "KEN")
    hall.at("10:10").give_floor()
    # When the secretariat is to answer a question, then it must wait until Norway has ended
    with hall.refuses("Norway has the floor"):
        hall.at("10:12").give_floor("SECRETARIAT")
    hall.at("10:13").end_statement()
    hall.at("10:13:10").give_floor("SECRETARIAT")
    # And it stands in no list, and Kenya keeps its place and its time
    with hall.refuses("speaks outside every list"):
        hall.inscribe("SECRETARIAT")
    hall.at("10:15:10").end_statement()
    assert (hall.last, hall.order()) == ("Secretariat ended after 2:00 of 4:00", "KEN")
    hall.give_floor()
    assert (hall.statement().delegation, hall.shown()) == ("KEN", 240)
