"""Scenes in the words of the room, for the tests of the President's view and the hall display."""

from chairconsole.models.scenes import (
    Expected,
    FloorScene,
    HallScene,
    NextScene,
    PresidentScene,
    Say,
    SayLine,
    StepScene,
)
from chairconsole.rules.phase import Phase, phase

KENYA, CHILE = NextScene("Kenya", "Minister", "H.E. Ms."), NextScene("Chile")


def floor(shown_s: int, name: str = "Norway", paused: bool = False) -> FloorScene:
    present = phase(shown_s)
    return FloorScene(
        name, "Minister of Justice", "Minister", Phase.PAUSED if paused else present, present, shown_s, 240
    )


def speaking(shown_s: int, name: str = "Norway", paused: bool = False, beat: bool = False) -> PresidentScene:
    return PresidentScene(
        hour=f"11:49:{shown_s % 60:02}",
        meeting="3rd meeting",
        rises="13:00",
        item_number="1(f)",
        item_title="General discussion",
        floor=floor(shown_s, name, paused),
        say=Say((SayLine("I thank the representative of Norway for her statement."),)),
        following=(KENYA, CHILE),
        remaining=58,
        step=StepScene("End statement", step_enabled=True, expected=Expected.STEP),
        beat=beat,
    )


def idle(idle_s: int, beat: bool = False) -> PresidentScene:
    return PresidentScene(
        hour=f"10:47:{idle_s % 60:02}",
        meeting="1st meeting",
        rises="13:00",
        item_number="1(c)",
        item_title="Adoption of the agenda and organization of work",
        idle_s=idle_s,
        say=Say((SayLine("I see no objection. It is so decided.", gavel=True),), "If somebody objects, no gavel."),
        next_item=("1(d)", "Participation of observers"),
        step=StepScene("Take up 1(d)", step_enabled=True, gavel_enabled=True, expected=Expected.GAVEL),
        beat=beat,
    )


def hall_speaking(shown_s: int, paused: bool = False, overtime: bool = False, beat: bool = False) -> HallScene:
    return HallScene(
        hour="11:49",
        second=shown_s % 60,
        floor=floor(shown_s, paused=paused),
        following=(KENYA, CHILE),
        remaining=58,
        overtime_in_hall=overtime,
        beat=beat,
    )


def hall_idle(second: int) -> HallScene:
    return HallScene("11:50", second, None, "1(f)", "General discussion", "3rd meeting", "Tuesday 17 December")
