"""What would follow from a step: read on a fork of the memory, of which nothing is kept."""

from chairconsole.models.consequence import Consequence, consequences
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.rules.turn import Act
from tests.models.conftest import OpenSession


def told(session: Session) -> dict[str, Consequence]:
    found = consequences(Reading(session, "en"))
    return {f"{each.act.name} {dict(each.act.args).get('ruling', '')}".strip(): each for each in found}


def changes(consequence: Consequence) -> dict[str, tuple[str, str]]:
    return {label: (now, then) for label, now, then in consequence.changes}


def discussing(open_session: OpenSession) -> Session:
    session = open_session()
    for act, args in (
        ("call_to_order", {"meeting": 1}),
        ("open_session", {}),
        ("take_up_item", {"item": "1(f)"}),
        ("inscribe", {"list": "1(f)", "delegation": "KEN"}),
        ("inscribe", {"list": "1(f)", "delegation": "NOR"}),
    ):
        assert session.perform(act, **args) is not None, act
    return session


def test_each_near_step_tells_what_would_be_otherwise(open_session: OpenSession) -> None:
    session = discussing(open_session)
    found = told(session)
    assert list(found) == ["give_floor", "close_list", "change_list"]
    assert changes(found["give_floor"])["Has the floor"] == ("", "Kenya")
    assert changes(found["give_floor"])["Waiting"] == ("2", "1")
    assert changes(found["close_list"])["Waiting"] == ("2", "2, the list is closed")
    assert changes(found["change_list"])["Limit"] == ("4:00", "3:00")
    now, then = changes(found["change_list"])["The last one ends"]
    assert then < now


def test_nothing_of_it_is_kept(open_session: OpenSession) -> None:
    session = discussing(open_session)
    before, last = list(session.record.memory.everything()), session.record.last
    told(session)
    assert (list(session.record.memory.everything()), session.record.last) == (before, last)
    assert session.room().with_the_floor() is None


def test_both_rulings_are_shown_and_what_is_refused_says_why(open_session: OpenSession) -> None:
    session = discussing(open_session)
    session.perform("register_participant", code="UNDP", category="entity", name="UNDP")
    session.perform("point_of_order", delegation="UNDP")
    found = told(session)
    assert (found["rule_on_point upheld"].is_allowed, found["rule_on_point rejected"].is_allowed) == (False, True)
    assert found["rule_on_point upheld"].told == "UNDP is not a State party; only a State party may do that."


def test_a_motion_carried_and_lost_stand_side_by_side(open_session: OpenSession) -> None:
    session = discussing(open_session)
    session.perform("move_motion", motion="close_debate", delegation="IDN")
    found = consequences(Reading(session, "en"))
    carried, lost = (each for each in found if each.act.name == "decide_motion")
    assert carried.act == Act("decide_motion", (("carried", True),))
    assert changes(carried)["Waiting"] == ("2", "2, the list is closed")
    assert changes(carried)["Motions pending"] == ("motion to close the debate under item 1(f)", "")
    assert "Waiting" not in changes(lost)


def test_beside_it_stands_what_the_rules_would_have_otherwise(open_session: OpenSession) -> None:
    session = discussing(open_session)
    session.perform("call_vote", question="Is it so?", majority="simple")
    session.perform("count_vote", yes=3, no=1)
    (announced,) = (each for each in consequences(Reading(session, "en")) if each.act.name == "announce_result")
    assert announced.remarks == "0 States parties are present; to decide it takes 94."
