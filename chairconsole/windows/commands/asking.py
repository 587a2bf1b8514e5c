"""Asks for the arguments of an act, one line each, and performs it: so every act can be done without the mouse."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any

from chairconsole.ledger.registry import About, Act, acts_about, all_acts, named
from chairconsole.ledger.wording import of_argument
from chairconsole.models.desk import AgendaRow, CredentialsRow, DelegationRow, EntryRow
from chairconsole.models.foretelling import foretell
from chairconsole.models.lists import list_in_hand
from chairconsole.models.participation import awaits
from chairconsole.models.proposals import Comes, ProposalRow
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.rules.moment import moment
from chairconsole.rules.sentence import capital
from chairconsole.rules.terms import AmendmentState, Category, Level, ProposalState, Status, WayIn
from chairconsole.rules.typed import figure_of
from chairconsole.windows.commands.answers import (
    Answers,
    Given,
    Way,
    can_be_asked,
    is_about_taking_part,
    kinds_of,
)
from chairconsole.windows.commands.hours import Hours
from chairconsole.windows.commands.interrupting import Interruption
from chairconsole.windows.commands.several import parted
from chairconsole.windows.over.palette import Palette, Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.people import People
from chairconsole.windows.parts.wordbook import ACTS, also

_DO_IT = "=do"

FORETOLD = frozenset({"correct_entry", "replace_speaker"})
"""The acts that may change a place: to which, is told before they are done."""

OF_ENTRY = {Status.WAITING: About.WAITING, Status.PASSED_OVER: About.PASSED_OVER, Status.VOID: About.VOID}
"""What can be done with an entry of the list goes by its status."""

_AWAITED_FIRST = ("decide_status", "apply_for_status", "notify_participation", "invite_to_speak")
"""What taking part waits for, in the order in which it comes."""

_COMES = {
    Comes.PUT: "put_to_conference",
    Comes.ADOPT: "adopt_proposal",
    Comes.CONSULT: "consult",
    Comes.VOTE: "call_vote",
    Comes.AMENDMENT: "call_vote",
    Comes.PART: "call_vote",
}
"""By which act a proposal goes on."""

_OF_PROPOSAL = {"submit_amendment": "to", "order_amendments": "to", "call_vote": "proposal", "drop_amendment": ""}
"""By which argument acts name a proposal that do not by `symbol`; none, where it is an amendment that they name."""

_CHANGES = frozenset({"change_list", "correct_entry"})
"""Acts that do nothing before it is said what is to change."""


def acts_on_entry(status: Status) -> tuple[str, ...]:
    """Return the acts that can be done with an entry of the list."""
    return acts_about(OF_ENTRY[status])


def likely_on_entry(row: EntryRow) -> tuple[str, ...]:
    """Return the acts that can be done with an entry: of ministers alone cabinet rank, first while unconfirmed."""
    acts = acts_on_entry(row.status)
    if row.credentials.uninvited:
        acts = ("invite_to_speak", *acts)
    if row.level is not Level.MINISTER:
        return tuple(act for act in acts if act != "confirm_cabinet")
    return acts if row.unconfirmed else _last(acts, "confirm_cabinet")


def likely_on_item(row: AgendaRow) -> tuple[str, ...]:
    """Return the acts that can be done with an item: of that in hand, which is taken up already, how it is left."""
    acts = acts_about(About.ITEM)
    return _last(acts, "take_up_item") if row.in_hand else acts


def likely_on_credentials(row: CredentialsRow) -> tuple[str, ...]:
    """Return the acts about a delegation's credentials: first what is to be done with them as they stand."""
    acts, mark = acts_about(About.CREDENTIALS), row.mark
    if not mark.challenged:
        acts = tuple(act for act in acts if act not in ("decide_challenge", "withdraw_challenge"))
    first = "decide_challenge" if mark.challenged else "submit_credentials"
    if mark.form is not None and mark.finding is None and not mark.challenged:
        first = "examine_credentials"
    return (first, *(act for act in acts if act != first))


def likely_on_delegation(row: DelegationRow) -> tuple[str, ...]:
    """Return the acts that can be done about somebody's taking part: first what it waits for."""
    way, is_settled = row.category.way_in, row.granted is not None
    not_here = {
        "notify_participation": way is not WayIn.NOTICE,
        "apply_for_status": way is not WayIn.APPLICATION or is_settled,
        "object_to_status": not row.is_observer or is_settled,
        "withdraw_objection": not row.objectors,
        "decide_status": way is not WayIn.APPLICATION or row.applied_at is None,
        "change_category": row.category is Category.GROUP,
        "invite_to_speak": not row.category.is_ngo,
        "remove_delegate": not row.people,
        "nominate": row.category is not Category.PARTY or row.mark.excluded or row.nominated,
        "withdraw_nomination": not row.nominated,
    }
    acts = tuple(act for act in acts_about(About.DELEGATION) if not not_here.get(act, False))
    first = next((act for act in _AWAITED_FIRST if awaits(act, row)), "register_delegate")
    return (first, *(act for act in acts if act != first))


def likely_on_proposal(row: ProposalRow) -> tuple[str, ...]:
    """Return the acts that can be done with a proposal: first how it goes on; once decided, what is said of that."""
    if not row.state.is_open:
        return ("note_position", "reopen_decision") if row.decision else ()
    undecided = sum(each.state is AmendmentState.SUBMITTED for each in row.amendments)
    comes, is_put = None if row.next is None else row.next.comes, row.state is ProposalState.PUT
    not_here = {
        "put_to_conference": is_put,
        "adopt_proposal": not is_put or bool(row.objections) or comes in (Comes.AMENDMENT, Comes.PART),
        "withdraw_objection_to": not row.objections,
        "order_amendments": undecided < 2,
        "drop_amendment": not undecided,
        "remove_sponsor": not row.sponsors,
        "note_position": True,
        "reopen_decision": True,
    }
    acts = tuple(act for act in acts_about(About.PROPOSAL) if not not_here.get(act, False))
    first = acts[0] if comes is None else _COMES[comes]
    return (first, *(act for act in acts if act != first))


def _last(acts: tuple[str, ...], act: str) -> tuple[str, ...]:
    return (*(each for each in acts if each != act), *(each for each in acts if each == act))


@dataclass(frozen=True, slots=True)
class Form:
    """An act whose arguments are being asked for, what was answered so far, and whether anything was asked."""

    act: Act
    given: dict[str, object] = field(default_factory=dict)
    is_asked: bool = False

    def with_one(self, name: str, value: object) -> "Form":
        """Return the form with one more argument, which was asked for."""
        return Form(self.act, {**self.given, name: value}, is_asked=True)

    def missing(self) -> list[str]:
        """Return the arguments that must be given and are not yet."""
        fields = self.act.arguments.model_fields
        return [name for name, wanted in fields.items() if wanted.is_required() and name not in self.given]

    def optional(self) -> list[str]:
        """Return the arguments that may be given and are not yet."""
        return [
            name for name in self.act.arguments.model_fields if name not in self.given and can_be_asked(self.act, name)
        ]


class Asking:
    """Turns acts into questions for the palette, and answers into arguments."""

    def __init__(self, session: Session, reading: Reading, people: People, palette: Palette) -> None:
        self._session, self._reading = session, reading
        self._people, self._palette = people, palette
        self.interruption = Interruption(session)
        self.hours = Hours(session, reading, palette)
        self._answers = Answers(session, reading, people, self.hours)
        self.is_confirmed = False
        """Whether what is being done was asked about just before."""
        self._form: Form | None = None
        self._argument = ""
        self._about: dict[str, object] = {}
        self._offered: tuple[str, ...] = ()
        # acts about the row selected that are asked for in a way of their own
        self.ways: dict[str, Callable[[], object]] = {}
        # acts about a proposal that are asked for in a way of their own, by its symbol
        self.of_proposals: dict[str, Callable[[str], object]] = {}

    def acts(self) -> list[Choice]:
        """Return every act of the program as a choice."""
        return [self._choice(act) for act in all_acts()]

    def begin(self, act: str, **given: object) -> None:
        """Ask for what an act needs beside what is given, and perform it; the floor is given without the clock."""
        if act == "give_floor":
            given.setdefault("begin", False)
        self._go_on(Form(named(act), given))

    def offer(self, about: str, acts: tuple[str, ...], **given: object) -> None:
        """Offer what can be done about something; what the act needs beside it is asked for."""
        self._about, self._offered = given, acts
        self._palette.ask(Question(about, self._on_act, self._offer_acts))

    def do(self, act: str, **given: object) -> None:
        """Do an act about something, in a way of its own where it has one; what it needs beside it is asked for."""
        self._about = given
        self._on_act(act)

    def ask_one(self, title: str, answer: Callable[[str], None], hint: str = "") -> None:
        """Ask one line in free words."""
        self._palette.ask(Question(title, answer, hint=hint, free=True, again=True))

    def ask_delegation(self, title: str, answer: Callable[[str], None]) -> None:
        """Ask for a delegation."""
        self._palette.ask(Question(title, answer, self._people.choices, again=True))

    def ask_interrupting(self, question: Question) -> None:
        """Ask for what interrupts whoever speaks: the clock stops now, and goes on if the question is let go.

        The answer does it by `interruption.perform`.
        """
        self.interruption.begin()
        self._palette.ask(replace(question, left=self.interruption.take_back, again=True))

    def way(self, act: str, name: str, given: Given) -> Way:
        """Return how an argument of an act is asked for, for whoever asks in a way of their own."""
        return self._answers.way(named(act), name, given)

    def parties(self, typed: str) -> list[Choice]:
        """Offer the States parties that fit what was typed."""
        return self._answers.parties(typed)

    def remark(self, act: str, **args: object) -> str:
        """Say what would be told beside an act if it were done now; nothing of one that is refused."""
        return self._reading.remarks(foretell(self._session, act, **args).remarks)

    def confirm(self, title: str, do: Callable[[], object], act: str = "") -> None:
        """Ask once more before something is done; of an act that needs nothing more, with what is told beside it."""
        translate = self._reading.tongue.translate
        choices = [Choice("do", translate("Asking", "Do it")), Choice("leave", translate("Asking", "Leave it"))]
        remark = self.remark(act) if act and not Form(named(act)).missing() else ""
        self._palette.ask(Question(title, partial(self._do_or_leave, do), partial(fitting, choices), remark=remark))

    def _do_or_leave(self, do: Callable[[], object], answer: str) -> None:
        if answer == "do":
            self.is_confirmed = True
            try:
                do()
            finally:
                self.is_confirmed = False

    def _choice(self, act: Act) -> Choice:
        say = self._reading.say
        words, known = say(capital(act.words)), also(ACTS.get(act.name, ""), self._reading.tongue)
        # found by its English words too, and by its name
        others = f"{known}, {act.words}, {act.name.replace('_', ' ')}"
        return Choice(act.name, words, note=say(act.summary), also=others)

    def _offer_acts(self, typed: str) -> list[Choice]:
        return fitting([self._choice(named(name)) for name in self._offered], typed)

    def _on_act(self, act: str) -> None:
        symbol, way = self._about.get("proposal"), self.ways.get(act)
        if isinstance(symbol, str) and act in self.of_proposals:
            self.of_proposals[act](symbol)
        elif way is not None:
            way()
        else:
            # of what is known of the row an act takes what it has an argument for
            fields = named(act).arguments.model_fields
            by = {"proposal": _OF_PROPOSAL.get(act, "symbol")}
            known = {by.get(name, name): value for name, value in self._about.items()}
            self.begin(act, **{name: value for name, value in known.items() if name in fields})

    def _go_on(self, form: Form) -> None:
        self._form = form
        missing = form.missing()
        if missing:
            self._ask_for(missing[0])
            return
        remark = self.remark(form.act.name, **form.given)
        if form.optional() or remark or (form.act.told.asks and not form.is_asked):
            self._palette.ask(Question(self._title(form), self._on_more, self._more, remark=remark))
        else:
            self._perform(form)

    def _title(self, form: Form) -> str:
        """Say what is being done: the act, and what was answered; the list in hand is meant without saying."""
        listed = self._session.derived(list_in_hand)
        meant = {"list": listed.code if listed is not None else ""}
        told = [
            self._answer(form.act, name, value)
            for name, value in form.given.items()
            if (name, value) != ("begin", False) and value != meant.get(name, self)
        ]
        title = self._reading.say(capital(form.act.words))
        return f"{title} – {self._reading.tongue.series(*told)}" if told else title

    def _answer(self, act: Act, name: str, value: object) -> str:
        said = self._answers.said(act, name, value)
        if name in ("delegation", "item") or (name == "code" and is_about_taking_part(act.name)):
            return said
        label = self._reading.say(of_argument(act.name, name))
        return self._reading.tongue.translate("Answers", "{what}: {value}").format(what=label, value=said)

    def _more(self, typed: str) -> list[Choice]:
        """Offer to do the act, and each further argument."""
        form = self._form
        if form is None:
            return []
        say, act = self._reading.say, form.act
        choices = [
            Choice(name, say(capital(of_argument(act.name, name))), note=self._answers.way(act, name, form.given).hint)
            for name in form.optional()
        ]
        if act.name not in _CHANGES or len(form.given) > len(_required(act)):
            choices.insert(0, self._do_it(form))
        return fitting(choices, typed)

    def _do_it(self, form: Form) -> Choice:
        """Return the choice that does it; of a correction with what it would lead to, above all the place."""
        words, summary = self._reading.tongue.translate("Asking", "Do it"), self._reading.say(form.act.summary)
        if form.act.name not in FORETOLD or form.missing():
            return Choice(_DO_IT, words, note=summary)
        fore = foretell(self._session, form.act.name, **form.given)
        told = self._reading.say(fore.told)
        return Choice(_DO_IT, f"{words}: {told}" if fore.is_allowed else told)

    def _on_more(self, name: str) -> None:
        if self._form is None:
            return
        if name == _DO_IT:
            self._perform(self._form)
        else:
            self._ask_for(name)

    def _ask_for(self, name: str) -> None:
        form = self._form
        if form is None:
            return
        self._argument = name
        title = f"{self._title(form)} · {self._reading.say(of_argument(form.act.name, name))}"
        way = self._answers.way(form.act, name, form.given)
        question = Question(
            title,
            self._on_answer,
            way.offer,
            way.hint,
            free=way.offer is None,
            tells=way.tells,
            again=True,
        )
        self._palette.ask(question)

    def _on_answer(self, value: str) -> None:
        form = self._form
        if form is None:
            return
        annotation = form.act.arguments.model_fields[self._argument].annotation
        read = _read(value, annotation)
        if form.act.takes(self._argument, read):
            self._go_on(form.with_one(self._argument, read))
            return
        # the same question again: whoever typed it may mend it
        self._ask_for(self._argument)
        told = self._reading.tongue.translate("Answers", "“{typed}” is no answer to this.").format(typed=value)
        self._palette.refuse(told)

    def _perform(self, form: Form) -> None:
        self._form = None
        if self._session.perform(form.act.name, **form.given) is None:
            # the question that stays is of this form
            self._form = form


def _required(act: Act) -> list[str]:
    return [name for name, wanted in act.arguments.model_fields.items() if wanted.is_required()]


def _read(value: str, annotation: Any) -> object:
    """Read a moment that was offered, yes and no, and numbers; what is neither, the act refuses."""
    kinds = kinds_of(annotation)
    if not value:
        return None
    if bool in kinds:
        return value == "true"
    if datetime in kinds:
        return moment(value)
    if list[str] in kinds:
        return parted(value)
    figure = figure_of(value) if int in kinds else None
    return value if figure is None else figure
