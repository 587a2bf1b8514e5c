"""The strip below the list has room for whatever it has to say, in every language."""

from itertools import product

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.models.tongue import LANGUAGES
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk
from tests.windows.watch import clipped, overlapping, under_controls, watching

LIST = "1(f)"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", ["monday", "tuesday"])
def test_whatever_is_not_reached_the_strip_has_room_to_say_so(
    day: str,
    request: pytest.FixtureRequest,
    clock: HandClock,
    qtbot: QtBot,
    language: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session, found = request.getfixturevalue(day), []
    window = Desk(session, clock, qtbot, language).window
    for act, args in (
        ("change_list", {"limit_s": 240 if day == "tuesday" else 3600}),
        ("pass_over", {"delegation": "AUT"}),
        ("change_list", {"limit_s": 3600}),
        ("adjourn_meeting", {}),
    ):
        session.perform(act, **({"list": LIST, **args} if args else {}))
        for percent, size in product((100, 150, 200), ((1280, 800), (1366, 768), (1600, 900), (1920, 1080))):
            window.set_percent(percent)
            window.resize(*size)
            with watching(window, monkeypatch) as watch:
                window.tally.grab()
            found += [f"{percent} % {size}: {fault}" for fault in (*clipped(watch), *overlapping(watch))]
            found += [f"{percent} % {size}: {fault}" for fault in under_controls(watch)]
    assert not found, "\n".join(found)
