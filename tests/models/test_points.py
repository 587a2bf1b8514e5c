"""Which point of order is in hand."""

from datetime import timedelta

from chairconsole.models.points import point_in_hand
from chairconsole.models.session import Session
from tests.models.hand import HandClock


def in_hand(session: Session) -> str | None:
    point = point_in_hand(session.room())
    return None if point is None else point.delegation


def test_the_point_in_hand_is_the_appeal_then_the_first_raised_then_whose_clock_stands(
    debate: Session, clock: HandClock
) -> None:
    told = [in_hand(debate)]
    acts: list[tuple[str, dict[str, object]]] = [
        ("point_of_order", {"delegation": "CUB"}),
        ("point_of_order", {"delegation": "BRA"}),
        ("rule_on_point", {"ruling": "rejected"}),
        ("appeal_ruling", {"delegation": "CUB"}),
        ("point_of_order", {"delegation": "CHN"}),
        ("rule_on_point", {"ruling": "rejected"}),
        ("rule_on_point", {"ruling": "rejected"}),
        ("decide_appeal", {"overrule": 1, "sustain": 2}),
        ("resume_statement", {}),
        ("pause_statement", {}),
    ]
    for act, args in acts:
        clock.advance(timedelta(seconds=1))
        assert debate.perform(act, **args), act
        told.append(in_hand(debate))
    # China's, raised on the voting, stops it until those that wait are ruled upon; stopped by hand is for none of them
    assert told == [None, "CUB", "CUB", "BRA", "CUB", "BRA", "CHN", "CUB", "CHN", None, None]
