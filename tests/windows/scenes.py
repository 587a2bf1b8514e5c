"""Scenes in the words of the room, for the tests of the President's view and the hall display."""

from chairconsole.models.scenes import (
    BoardScene,
    Expected,
    FloorScene,
    HallScene,
    MatterScene,
    NextScene,
    PresidentScene,
    ResultScene,
    RowScene,
    Say,
    SayLine,
    ShareScene,
    StepScene,
)
from chairconsole.rules.phase import Phase, phase
from chairconsole.rules.terms import Answer

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


SHARE = ShareScene("two thirds are 58 of 86: reached", 70 / 86, 2 / 3)
VOTING = MatterScene(
    "Extension of the second review cycle",
    ("Roll call on agenda item 2",),
    (("70", "In favour"), ("16", "Against"), ("10", "Abstaining")),
    SHARE,
)
RESULT = ResultScene(
    "Not adopted",
    (("104", "in favour"), ("131", "against"), ("114", "abstaining")),
    "157 needed",
    ShareScene("two thirds are 157 of 235", 104 / 235, 2 / 3),
    "Extension of the second review cycle",
)


def in_hand(matter: MatterScene, row: RowScene | None = None, beat: bool = False) -> PresidentScene:
    """Return a scene in which NOW holds a matter, with two sentences, what follows, and a branch."""
    lines = (SayLine("The vote will be taken by roll call, beginning with Peru, drawn by lot."), SayLine("Honduras?"))
    later = "The result of the vote is as follows: in favour, …; against, …; abstaining, …"
    branch = "We are in the process of voting. I can take only a point of order on the conduct of the voting."
    return PresidentScene(
        hour="12:24:37" if beat else "12:24:36",
        meeting="Meeting 7",
        rises="13:00",
        item_number="2",
        item_title="Review of implementation",
        matter=matter,
        say=Say(lines, branch, later=later),
        row=row,
        step=StepScene("Announce the result"),
        beat=beat,
    )


def board(names: tuple[str, ...]) -> BoardScene:
    """Return a board on which these answer in turn in each way there is, every sixth not at all."""
    answers = (*Answer, None)
    return BoardScene(RESULT, tuple((name, answers[place % 6]) for place, name in enumerate(names)))


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
