"""What the President's view and the hall display show, as plain values: names, seconds and sentences, no rows."""

from dataclasses import dataclass, replace
from enum import Enum

from chairconsole.rules.phase import Phase
from chairconsole.rules.terms import Answer


@dataclass(frozen=True, slots=True)
class FloorScene:
    """Who has the floor, and the clock; every second in it is derived already.

    `present` is the phase that would show if the clock ran: while `phase` is PAUSED the two bars stand in its place.
    `called_s` is how long ago the speaker was called, while the statement has not begun, and None from then on.
    `role` is the capacity of one who stands on no list; `reply` says that the right of reply is exercised, and to whom.
    `standing` is that the delegation is not admitted, in words, and `said` how the speaker's name is said.
    """

    name: str
    speaker: str
    level: str
    phase: Phase
    present: Phase
    shown_s: int
    limit_s: int
    called_s: int | None = None
    role: str = ""
    reply: str = ""
    standing: str = ""
    said: str = ""
    last_stretch_s: int = 60


@dataclass(frozen=True, slots=True)
class NextScene:
    """One of the two next to speak: the delegation, and the level and honorific in words (may be empty).

    `standing` and `said` are as in `FloorScene`; that one speaks by invitation is told there too.
    """

    name: str
    level: str = ""
    honorific: str = ""
    standing: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class SayLine:
    """One sentence to read; the gavel falls after it if marked."""

    words: str
    gavel: bool = False


@dataclass(frozen=True, slots=True)
class Say:
    """What the President reads next, and the branch: what to do or say if it comes otherwise.

    `branch_is_next` tells a branch that follows ("then") from one that stands instead ("or"); `later` is what follows
    where there is such a branch too.
    """

    lines: tuple[SayLine, ...]
    branch: str = ""
    branch_is_next: bool = False
    later: str = ""


@dataclass(frozen=True, slots=True)
class ShareScene:
    """The bar of a vote: the part of yes among yes and no, where the threshold stands in it, and both in words."""

    words: str
    part: float
    threshold: float


@dataclass(frozen=True, slots=True)
class MatterScene:
    """What is in hand while nobody speaks: a question, its result, a motion, a suspension, something to be announced.

    `figures` are figures, or an hour, each with its word.
    """

    title: str
    lines: tuple[str, ...] = ()
    figures: tuple[tuple[str, str], ...] = ()
    share: ShareScene | None = None


@dataclass(frozen=True, slots=True)
class RowScene:
    """The line below the sentences where it is not the speakers': who is called, or has the floor again."""

    label: str = ""
    first: str = ""
    second: str = ""
    count: str = ""


@dataclass(frozen=True, slots=True)
class ResultScene:
    """The result of a vote as the hall sees it: its word, the figures with theirs, what it took, and the question."""

    word: str
    figures: tuple[tuple[str, str], ...]
    needed: str
    share: ShareScene
    question: str


@dataclass(frozen=True, slots=True)
class BoardScene:
    """How each State voted, in the order of the roll; None: it took no part."""

    result: ResultScene
    rows: tuple[tuple[str, Answer | None], ...]


@dataclass(frozen=True, slots=True)
class BandScene:
    """What stands in the band: bold first words, then the sentence, then whose clock is held meanwhile and at what."""

    lead: str
    words: str = ""
    holder: str = ""
    left_s: int = 0


class Expected(Enum):
    """Which of the President's two buttons is the expected act, and so the filled one."""

    STEP = "step"
    GAVEL = "gavel"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class StepScene:
    """The two buttons: the word on the next step, what is allowed, which act is expected, and which was asked for."""

    words: str = ""
    step_enabled: bool = False
    gavel_enabled: bool = False
    expected: Expected = Expected.NEITHER
    asked: Expected = Expected.NEITHER


@dataclass(frozen=True, slots=True)
class PresidentScene:
    """Everything the President's view shows at one moment.

    `hour` has its seconds; `rises` is the hour at which the meeting ends, `minutes_left` what remains until then.
    `next_item` (number and title) takes the place of the next speakers while the script goes from item to item, and
    `row` whenever something else comes next. `matter` is what NOW holds where it is not whoever has the floor.
    """

    hour: str
    meeting: str = ""
    rises: str = ""
    minutes_left: int | None = None
    item_number: str = ""
    item_title: str = ""
    floor: FloorScene | None = None
    matter: MatterScene | None = None
    idle_s: int | None = None
    say: Say | None = None
    following: tuple[NextScene, ...] = ()
    next_item: tuple[str, str] | None = None
    row: RowScene | None = None
    remaining: int | None = None
    list_end: str = ""
    presiding: str = ""
    band: BandScene | None = None
    step: StepScene = StepScene()
    rehearsal: bool = False
    beat: bool = False


@dataclass(frozen=True, slots=True)
class HallScene:
    """Everything the hall display shows at one moment; `second` is the second of the minute, for the hand.

    `heading` stands large in place of the item, `foot` at the foot in place of item, meeting and date. A `result` takes
    the whole window, and the `board` all of it but the result's word.
    """

    hour: str
    second: int
    floor: FloorScene | None = None
    item_number: str = ""
    item_title: str = ""
    meeting: str = ""
    date: str = ""
    following: tuple[NextScene, ...] = ()
    remaining: int | None = None
    heading: str = ""
    foot: tuple[str, ...] = ()
    result: ResultScene | None = None
    board: BoardScene | None = None
    rehearsal: bool = False
    blanked: bool = False
    message: str = ""
    overtime_in_hall: bool = False
    beat: bool = False


def still(scene: PresidentScene) -> PresidentScene:
    """Return a scene without what changes from tick to tick."""
    floor = scene.floor
    if floor is not None:
        floor = replace(floor, shown_s=0, called_s=None if floor.called_s is None else 0)
    idle = None if scene.idle_s is None else 0
    return replace(scene, hour="", beat=False, idle_s=idle, floor=floor)


def heard(scene: PresidentScene) -> PresidentScene:
    """Return a scene of which those who listen hear: with each minute, and not with each second."""
    quiet = still(scene)
    if scene.floor is None or quiet.floor is None:
        return quiet
    return replace(quiet, floor=replace(quiet.floor, shown_s=-(-scene.floor.shown_s // 60)))
