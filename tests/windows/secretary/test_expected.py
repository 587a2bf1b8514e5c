"""What is expected under the items of the document: each decided on the screen by the President's two keys alone."""

import pytest
from PySide6.QtTest import QTest

from chairconsole.models.session import Session
from chairconsole.records.facts.decisions import Decision
from chairconsole.rules.terms import By
from chairconsole.windows.podium import GAVEL_KEYS, STEP_KEYS, Podium
from tests.models.hand import HandClock, beat


@pytest.fixture
def sitting(podium: Podium, session: Session) -> Podium:
    """Let the first meeting sit, the President's window in front."""
    session.perform("call_to_order", meeting=1)
    session.perform("open_session")
    podium.president.show()
    podium.president.activateWindow()
    return podium


def press(podium: Podium, session: Session, clock: HandClock) -> None:
    """Press the key of the button that is filled, some seconds after the last one."""
    for _ in range(3):
        beat(session, clock)
    keys = GAVEL_KEYS if podium.presiding.president().step.gavel_enabled else STEP_KEYS
    QTest.keySequence(podium.president, keys[0])


@pytest.mark.parametrize(
    ("item", "presses", "decided"),
    [
        ("2", 6, "endorse the set of non-binding recommendations and conclusions"),
        ("3", 2, "take note of the reports and the note by the Secretariat"),
        ("5", 3, "adopt the non-binding guidelines"),
        ("7", 2, "recommend to the General Assembly the adoption of the draft resolution"),
        ("8(c)", 2, "accept the offer of the Government of Qatar"),
        ("9", 2, "adopt the provisional agenda for its ninth session"),
        ("10", 2, "adopt the report on its eighth session"),
    ],
)
def test_each_is_decided_by_two_keys_and_then_the_item_is_concluded(
    sitting: Podium, session: Session, clock: HandClock, item: str, presses: int, decided: str
) -> None:
    session.perform("take_up_item", item=item)
    before = session.record.last
    assert before is not None
    for _ in range(presses + (item == "2")):
        press(sitting, session, clock)
    done = session.record.history.since(before.number + 1)
    assert {line.by for line in done} == {By.PRESIDENT}
    assert done[-1].act == "conclude_item"
    assert done[-1].remarks == ()
    texts = [each.text for each in session.room().door.all(Decision)]
    assert any(text.startswith(f"The Conference decided to {decided}") for text in texts)
