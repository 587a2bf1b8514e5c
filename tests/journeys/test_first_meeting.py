"""A whole first meeting, as it is told in the room."""

from chairconsole.ledger.verifying import findings
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.meetings import Meeting
from tests.room import LIST, Hall, replayed, rows, when


def opened(hall: Hall) -> None:
    """Open the session under the President of the last one, and elect the host's."""
    hall.president.at("10:00").open_session()
    hall.call_to_order(1)
    hall.take_the_chair("PAN", "President of the seventh session")
    hall.at("10:05").take_up_item("1(b)")
    hall.decide("1(b)", "The United Arab Emirates is elected to the Presidency by acclamation.")
    hall.conclude_item("1(b)")
    hall.take_the_chair("ARE", "President")


def asked(hall: Hall) -> None:
    """Inscribe six, in no order."""
    hall.secretary.at("10:20").inscribe("NOR", level="R", received_at="2019-11-15T09:00:00+04:00")
    hall.inscribe("KEN", level="M", received_at="2019-11-20T09:00:00+04:00")
    hall.inscribe("G77", level="R", on_behalf_of="EGY", received_at="2019-11-16T09:00:00+04:00")
    hall.inscribe("CHL", level="M", received_at="2019-11-18T09:00:00+04:00")
    hall.inscribe("TLS", level="HS", received_at="2019-12-01T09:00:00+04:00")
    hall.inscribe("PER", level="R", received_at="2019-11-10T09:00:00+04:00")


def test_the_first_meeting_from_the_opening_to_the_adjournment(founded: Hall) -> None:
    # Given the session is opened, and delegations have asked for the floor in the general discussion
    hall = founded
    opened(hall)
    asked(hall)

    # When the general discussion is taken up, then ministers come first, each in the order of requests
    hall.president.at("10:30").take_up_item(LIST)
    assert hall.order() == "CHL KEN TLS NOR G77"
    assert hall.status("PER") == "void"

    # And each speaks as long as the clock says
    hall.at("10:31").give_floor(begin=False)
    hall.secretary.at("10:31:25").begin_statement()
    hall.at("10:34:25").grant_time(30)
    assert (hall.statement().delegation, hall.shown()) == ("CHL", 90)
    hall.at("10:36").end_statement()
    assert (hall.used(), hall.last) == (275, "Chile ended after 4:35 of 4:30")
    for delegation in ("KEN", "TLS", "NOR"):
        hall.after(10).give_floor()
        assert hall.statement().delegation == delegation
        hall.after(200).end_statement()

    # And a group has seven minutes
    hall.after(10).give_floor()
    assert (hall.statement().delegation, hall.shown()) == ("G77", 420)
    with hall.refuses("cannot be adjourned while"):
        hall.at("10:50").adjourn_meeting()
    hall.at("10:54").end_statement()

    # When nobody waits, then nobody can be called, and the meeting rises
    with hall.refuses("Nobody waits"):
        hall.give_floor()
    hall.president.at("12:58").leave_item_open(LIST)
    hall.at("13:00").adjourn_meeting()

    # Then the record tells it all
    memory = hall.record.memory
    meeting, item = memory.get(Meeting, "1"), memory.get(AgendaItem, LIST)
    assert meeting is not None
    assert item is not None
    assert (meeting.state, meeting.called_at, meeting.adjourned_at) == ("adjourned", when("10:00"), when("13:00"))
    assert item.state == "left_open"
    assert [decision.presided_by for decision in memory.all(Decision)] == ["PAN"]
    assert [hall.status(code) for code in ("CHL", "KEN", "TLS", "NOR", "G77", "PER")] == ["spoken"] * 5 + ["void"]


def test_whoever_performs_the_journal_again_comes_to_the_same(founded: Hall) -> None:
    hall = founded
    opened(hall)
    asked(hall)
    hall.after(60).give_floor()
    hall.undo()
    hall.give_floor("NOR")
    assert findings(hall.record.path) == []
    with replayed(hall.record, hall.record.path.with_suffix(".again")) as again:
        assert rows(again.memory) == hall.everything()
        assert Hall(again).order() == hall.order()
