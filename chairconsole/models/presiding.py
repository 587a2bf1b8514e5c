"""What the President and the hall see, and the two steps that the President's own buttons take."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QDate, QObject

from chairconsole.models.desk import Desk, Floor, Head, Waiting
from chairconsole.models.levels import level_word
from chairconsole.models.outlook import Foresight, hour
from chairconsole.models.points import Stage, held, holder, point_in_hand, stage
from chairconsole.models.reading import Reading
from chairconsole.models.scenes import (
    BandScene,
    Expected,
    FloorScene,
    HallScene,
    NextScene,
    PresidentScene,
    Say,
    SayLine,
    StepScene,
)
from chairconsole.models.session import Session
from chairconsole.models.tongue import Speaks, Tongue, tongue
from chairconsole.records.values import AgendaItem, Formula, PointOfOrder, ProgrammeEntry
from chairconsole.rules.phase import Phase, phase
from chairconsole.rules.terms import AgendaState, By, Category, MeetingState, Ruling, Status

SPEAKING_FORMULAE = {Phase.ONE_MINUTE: "one_minute", Phase.TIME: "time_up", Phase.OVER: "time_up"}
"""What the President may say to one who speaks, by phase."""


@dataclass(frozen=True, slots=True)
class Step:
    """What comes next by the script: the word on its button, the act, the sentence to say, whether the gavel falls."""

    words: str
    act: str = ""
    args: dict[str, object] = field(default_factory=dict)
    meant: str | None = None
    gavel: bool = False
    say: str = ""


class Presiding(Speaks, QObject):
    """Reads the scenes of one moment, in one language, and takes the step on which the script stands."""

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._foresight = Foresight(session, self)
        self.speak(language)
        self.blanked = False
        self.overtime_in_hall = False

    def speak(self, language: str) -> None:
        """Read the scenes in a language from now on."""
        self._reading, self._language, self.tongue = Reading(self._session, language), language, tongue(language)

    def president(self) -> PresidentScene:
        """Return what the President sees now."""
        head, desk = self._reading.head(), self._reading.desk()
        step, point = self.next_step(head, desk), point_in_hand(self._session.room())
        return PresidentScene(
            hour=f"{head.now:%H:%M:%S}",
            meeting=self._meeting(head),
            rises=f"{head.ends:%H:%M}" if head.ends else "",
            item_number=head.item or "",
            item_title=head.item_title or "",
            floor=None if desk.floor is None else _floor(desk.floor, self.tongue),
            idle_s=desk.idle_s,
            say=self._say(step, desk.floor) if point is None else self._say_of(point),
            following=tuple(_next(waiting, self.tongue) for waiting in desk.next_two),
            remaining=desk.waiting if desk.list_code else None,
            list_end=self._list_end(),
            band=None if point is None else self._band(point),
            step=StepScene() if step is None else _buttons(step),
            rehearsal=head.rehearsal,
            beat=head.now.second % 2 == 1,
        )

    def hall(self) -> HallScene:
        """Return what the hall sees now."""
        head, desk = self._reading.head(), self._reading.desk()
        return HallScene(
            hour=f"{head.now:%H:%M}",
            second=head.now.second,
            floor=None if desk.floor is None else _floor(desk.floor, self.tongue),
            item_number=head.item or "",
            item_title=head.item_title or "",
            meeting=self._meeting(head),
            date=_date(head.now, self.tongue),
            following=tuple(_next(waiting, self.tongue) for waiting in desk.next_two),
            remaining=desk.waiting if desk.list_code else None,
            blanked=self.blanked,
            overtime_in_hall=self.overtime_in_hall,
            beat=head.now.second % 2 == 1,
        )

    def next_step(self, head: Head, desk: Desk) -> Step | None:
        """Return the step on which the script stands, if there is one."""
        if head.session_closed:
            return None
        point = point_in_hand(self._session.room())
        if point is not None:
            # nothing goes on before it is ruled upon, and then the statement that was interrupted
            ruled = stage(point) is Stage.RULED
            return Step(self.tr("Resume the statement"), "resume_statement") if ruled else None
        if desk.floor is not None:
            return self._with_the_floor(desk.floor, desk)
        if head.state is MeetingState.PLANNED and head.meeting is not None:
            say = self._formula("call_to_order", n=str(head.meeting))
            return Step(self.tr("Call to order"), "call_to_order", {"meeting": head.meeting}, gavel=True, say=say)
        if head.state is MeetingState.SUSPENDED:
            return Step(self.tr("Resume the meeting"), "resume_meeting")
        if not head.session_open:
            return Step(self.tr("Open the session"), "open_session", gavel=True, say=self._formula("open_session"))
        return self._to_speaker(desk) or self._to_item(head)

    def take_step(self) -> None:
        """Take the step, as the President, if the script stands on one that needs no gavel."""
        self._take(gavel=False)

    def fall(self) -> None:
        """Let the gavel fall, as the President, if the script stands on a step that it confirms."""
        self._take(gavel=True)

    def _take(self, gavel: bool) -> None:
        step = self.next_step(self._reading.head(), self._reading.desk())
        if step is None or step.gavel is not gavel:
            return
        if step.meant is not None:
            self._session.call_next(step.meant, By.PRESIDENT)
        else:
            self._session.perform_as(By.PRESIDENT, step.act, **step.args)

    def _say(self, step: Step | None, floor: Floor | None) -> Say | None:
        """Return what to read: while somebody speaks, to them; the next sentence only as what then follows."""
        speaks = floor is not None and floor.status is Status.SPEAKING
        if not speaks:
            return None if step is None or not step.say else Say((SayLine(step.say, step.gavel),))
        now = SPEAKING_FORMULAE.get(floor.phase) if floor is not None else None
        lines = (SayLine(self._formula(now)),) if now is not None else ()
        then = step.say if step is not None else ""
        return Say(lines, then, branch_is_next=True) if lines or then else None

    def _band(self, point: PointOfOrder) -> BandScene:
        stands, name = held(self._session.room()), self._reading.name(point.delegation)
        whose, left_s = (holder(stands.statement, self._reading), stands.left_s) if stands is not None else ("", 0)
        if stage(point) is Stage.UNDER_APPEAL:
            told = self.tr("Appeal: %1.").replace("%1", self._reading.name(point.appealed_by or ""))
            return BandScene(told, self.tr("To be voted on at once."), whose, left_s)
        told = ""
        if stage(point) is Stage.RULED:
            upheld = point.ruling is Ruling.UPHELD
            told = self.tr("The point of order is upheld.") if upheld else self.tr("The point of order is rejected.")
            told = told if point.stands else self.tr("The ruling is overruled.")
        elif self._session.room().participant(point.delegation).category is not Category.PARTY:
            told = self.tr("Not a State party.")
        return BandScene(self.tr("Point of order: %1.").replace("%1", name), told, whose, left_s)

    def _say_of(self, point: PointOfOrder) -> Say | None:
        """Return what to read while a point of order is in hand; the branch is the ruling, or an appeal against it."""
        appealed = self._formula("appeal_vote")
        if stage(point) is Stage.UNDER_APPEAL:
            return _say((appealed,))
        if stage(point) is Stage.AWAITS_RULING:
            asked = self._formula("point_of_order_floor", country=self._reading.spoken(point.delegation))
            either = self.tr("the point of order is upheld / is rejected")
            return _say((asked,), self._formula("ruling", ruling=either), True)
        stands = held(self._session.room())
        code = stands.statement.delegation if stands is not None else None
        goes_on = self._you_have_the_floor(code) if code is not None else ""
        if point.decided_at is None:
            return _say((goes_on,), appealed)
        votes = {"yes": point.overrule, "no": point.sustain, "abst": point.abstain}
        return _say((self._formula("vote_result", **{name: str(count) for name, count in votes.items()}), goes_on))

    def _with_the_floor(self, floor: Floor, desk: Desk) -> Step:
        if floor.status is Status.CALLED:
            say = "" if floor.code is None else self._you_have_the_floor(floor.code)
            return Step(self.tr("Begin"), "begin_statement", say=say)
        say = self._you_have_the_floor(desk.next_two[0].code) if desk.next_two else ""
        return Step(self.tr("End statement"), "end_statement", say=say)

    def _to_speaker(self, desk: Desk) -> Step | None:
        if not desk.next_two:
            return None
        code = desk.next_two[0].code
        return Step(self.tr("Next speaker"), meant=code, say=self._you_have_the_floor(code))

    def _to_item(self, head: Head) -> Step | None:
        planned = list(self._planned(head))
        numbers = [item.number for item in planned]
        behind = numbers.index(head.item) + 1 if head.item in numbers else 0
        for item in planned[behind:]:
            if item.state is not AgendaState.CONCLUDED:
                title = item.title.get(self._language) or item.title["en"]
                say = self._formula("take_up_item", item=item.number, title=title)
                return Step(
                    self.tr("Take up %1").replace("%1", item.number), "take_up_item", {"item": item.number}, say=say
                )
        return None

    def _planned(self, head: Head) -> Iterator[AgendaItem]:
        """Go through the items that the organization of work has for the meeting that sits."""
        room = self._session.room()
        rows = [row for row in room.door.all(ProgrammeEntry) if row.meeting == str(head.meeting)]
        for row in sorted(rows, key=_by_position):
            yield from (item for number in row.items if (item := room.door.get(AgendaItem, number)) is not None)

    def _you_have_the_floor(self, code: str) -> str:
        # The direct form needs no article and no case, which cannot be derived from a name.
        return self._formula("floor_direct", country=self._reading.spoken(code))

    def _formula(self, key: str, **words: str) -> str:
        formula = self._session.room().door.get(Formula, key)
        if formula is None:
            return ""
        text = formula.text.get(self._language) or formula.text["en"]
        for name, word in words.items():
            text = text.replace(f"{{{name}}}", word)
        return text

    def _meeting(self, head: Head) -> str:
        if head.meeting is None:
            return ""
        return self.tr("Meeting %1").replace("%1", str(head.meeting))

    def _list_end(self) -> str:
        """Tell until when the list goes on as it is expected to, within its time or not."""
        outlook = self._foresight.outlook
        if outlook is None or outlook.last_ends is None:
            return ""
        return self.tr("until %1").replace("%1", hour(outlook.last_ends, outlook.now, self.tongue.locale))


def _date(at: datetime, tongue: Tongue) -> str:
    # the month stands behind its day in all six languages but Chinese
    form = "M月d日 dddd" if tongue.language == "zh" else "dddd d MMMM"
    return tongue.locale.toString(QDate(at.year, at.month, at.day), form)


def _buttons(step: Step) -> StepScene:
    return StepScene(
        words="" if step.gavel else step.words,
        step_enabled=not step.gavel,
        gavel_enabled=step.gavel,
        expected=Expected.GAVEL if step.gavel else Expected.STEP,
    )


def _say(sentences: tuple[str, ...], branch: str = "", is_next: bool = False) -> Say | None:
    """Return the sentences that are known in the language, and the branch; none where none is."""
    lines = tuple(SayLine(words) for words in sentences if words)
    return Say(lines, branch, is_next) if lines or branch else None


def _floor(floor: Floor, tongue: Tongue) -> FloorScene:
    return FloorScene(
        name=floor.delegation,
        speaker=floor.speaker,
        level="" if floor.level is None else level_word(floor.level, tongue),
        phase=floor.phase,
        present=phase(floor.shown_s),
        shown_s=floor.shown_s,
        limit_s=floor.limit_s,
        called_s=floor.called_s if floor.status is Status.CALLED else None,
        role=floor.speaks_as or "",
    )


def _next(waiting: Waiting, tongue: Tongue) -> NextScene:
    return NextScene(waiting.delegation, level_word(waiting.level, tongue))


def _by_position(row: ProgrammeEntry) -> int:
    return row.position
