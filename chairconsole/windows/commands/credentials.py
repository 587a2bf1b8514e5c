"""What keys do about the credentials of the delegation selected; nothing here ever blocks the floor."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from chairconsole.models.desk import ReportMade
from chairconsole.models.reading import challengers
from chairconsole.models.tongue import Speaks
from chairconsole.rules.credentials import CHECKED, lacking_note
from chairconsole.rules.sentence import capital
from chairconsole.rules.terms import Finding, Form
from chairconsole.rules.typed import Side
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.side.credentials_table import checked_words, finding_words, lacking_words

_DO_IT, _WITHDRAWS, _WORDS = "=do", "=withdraws ", "=words "

Reservations = tuple[tuple[str, str], ...]
"""Who has a reservation, by code, and its words."""


@matter
class CredentialsCommands(Speaks, QObject):
    """Turns keys into acts about credentials."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._asking, self._tells, self._whose = bench.asking, bench.status, bench.whose
        self._palette, self._people, self._hours = bench.palette, bench.people, bench.asking.hours
        bench.asking.ways["record_bureau_meeting"] = self.note_meeting

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {
            Command.FORMAL: self.received_formal,
            Command.COPY: self.received_copy,
            Command.INFORMATION: self.received_information,
            Command.ON_ASSURANCE: self.on_assurance,
            Command.IN_ORDER: self.in_order,
            Command.INCOMPLETE: self.incomplete,
            Command.NOT_ACCEPTED: self.not_accepted,
            Command.CHALLENGE: self.challenge,
            Command.ADMIT: self.admit,
            Command.DO_NOT_ADMIT: self.do_not_admit,
            Command.ADOPT_REPORT: self.adopt_report,
            Command.BUREAU: self.bureau,
            Command.PRESENCE: self.toggle_presence,
        }

    def received_formal(self) -> None:
        """Note the signed original as received."""
        self._do("submit_credentials", form=Form.FORMAL)

    def received_copy(self) -> None:
        """Note a copy as received."""
        self._do("submit_credentials", form=Form.COPY)

    def received_information(self) -> None:
        """Note information on the appointment as received."""
        self._do("submit_credentials", form=Form.INFORMATION)

    def on_assurance(self) -> None:
        """Note the delegation as accepted on the assurance that its credentials follow."""
        self._do("accept_on_assurance")

    def in_order(self) -> None:
        """Note them as found in order."""
        self._do("examine_credentials", finding=Finding.IN_ORDER)

    def incomplete(self) -> None:
        """Go through what is looked for, and note them as found incomplete."""
        self._check(Finding.INCOMPLETE)

    def not_accepted(self) -> None:
        """Go through what is looked for, and note them as not accepted."""
        self._check(Finding.NOT_ACCEPTED)

    def challenge(self) -> None:
        """Ask which State objects, or withdraws its objection, and note it."""
        code = self._whose()
        if code is None:
            self._ask_to_select()
            return
        title = self.tr("Who objects to {name}?").format(name=self._reading.name(code))
        self._palette.ask(Question(title, partial(self._challenge_by, code), partial(self._challengers, code)))

    def admit(self) -> None:
        """Record that the Conference admits the representative."""
        self._do("decide_challenge", admitted=True)

    def do_not_admit(self) -> None:
        """Record that the Conference does not admit the representative."""
        self._do("decide_challenge", admitted=False)

    def adopt_report(self) -> None:
        """Ask about the report: made first where none was, then adopted, with reservations or without."""
        report = self._reading.credentials_summary().report
        remark = ""
        if report is None:
            title = self.tr("The Bureau has not made its report on credentials. Make it first?")
        elif report.adopted_at is not None:
            title = self.tr("The report on credentials was adopted {moment}").format(
                moment=self._hours.said(report.adopted_at)
            )
        else:
            form = self.tr("Report on credentials as of {moment}: adopt it?")
            title = form.format(moment=self._hours.said(report.as_of))
            remark = self._asking.remark("adopt_credentials_report")
        choices = self._about_report(report)
        self._palette.ask(Question(title, partial(self._on_report, ()), partial(fitting, choices), remark=remark))

    def bureau(self) -> None:
        """Show the meetings of the Bureau on credentials, and offer to note another."""
        self._palette.ask(Question(self.tr("Meetings of the Bureau on credentials"), self._on_meeting, self._meetings))

    def note_meeting(self) -> None:
        """Ask when the Bureau met, who was there, whose credentials it examined and what it recommends; note it."""
        title = self.tr("When did the Bureau meet on credentials?")
        self._palette.ask(self._hours.question(title, Side.LAST, self._on_met))

    def toggle_presence(self) -> None:
        """Note the delegation as present, or as absent."""
        code = self._whose()
        who = self._reading.participant(code) if code is not None else None
        self._do("record_presence", present=who is None or not who.present)

    def _do(self, act: str, **args: object) -> None:
        code = self._whose()
        if code is None:
            self._ask_to_select()
        else:
            self._session.perform(act, delegation=code, **args)

    def _challengers(self, code: str, typed: str) -> list[Choice]:
        """Offer those that object already, to withdraw, and whoever fits, to object."""
        said = self.tr("{name} withdraws its objection")
        standing = [
            Choice(f"{_WITHDRAWS}{each}", said.format(name=self._reading.name(each)), each)
            for each in challengers(self._reading, code)
        ]
        return [*fitting(standing, typed), *(self._people.choices(typed) if typed.strip() else [])]

    def _challenge_by(self, code: str, answer: str) -> None:
        challenger = answer.removeprefix(_WITHDRAWS)
        act = "challenge_credentials" if challenger == answer else "withdraw_challenge"
        self._session.perform(act, delegation=code, challenger=challenger)

    def _check(self, finding: Finding) -> None:
        code = self._whose()
        if code is None:
            self._ask_to_select()
        else:
            self._ask_lacking(code, finding, ())

    def _ask_lacking(self, code: str, finding: Finding, lacking: tuple[str, ...]) -> None:
        """Ask what is lacking, one thing after the other, until it is noted."""
        form = self.tr("{name}, {finding}: what is lacking?")
        title = form.format(name=self._reading.name(code), finding=finding_words(finding, self.spoken))
        answer, offer = partial(self._on_lacking, code, finding, lacking), partial(self._offer_lacking, lacking)
        hint = self.tr("a word of the list, or words for the record")
        self._palette.ask(Question(title, answer, offer, hint))

    def _offer_lacking(self, lacking: tuple[str, ...], typed: str) -> list[Choice]:
        told = lacking_words(lacking, self.spoken)
        done = self.tr("Note it: {what}").format(what=told) if told else self.tr("Note it, without saying what")
        choices = [Choice(_DO_IT, done)]
        for each in CHECKED:
            form = self.tr("{what}: is there after all") if each in lacking else self.tr("{what}: is lacking")
            choices.append(Choice(each, capital(form.format(what=checked_words(each, self.spoken)))))
        said = fitting(choices, typed)
        words = typed.strip()
        return [*said, Choice(_WORDS + words, self.tr("Note it: {what}").format(what=words))] if words else said

    def _on_lacking(self, code: str, finding: Finding, lacking: tuple[str, ...], answer: str) -> None:
        if answer in CHECKED:
            more = tuple(each for each in CHECKED if (each in lacking) is not (each == answer))
            self._ask_lacking(code, finding, more)
            return
        note = lacking_note(lacking, answer.removeprefix(_WORDS) if answer.startswith(_WORDS) else "")
        self._session.perform("examine_credentials", delegation=code, finding=finding, note=note or None)

    def _about_report(self, report: ReportMade | None) -> list[Choice]:
        """Offer what can be done about the report as it stands, the likeliest first."""
        now, then = self.tr("Make the report, as of now"), self.tr("Make the report, as it stood at another moment")
        if report is not None:
            now, then = self.tr("Make it anew, as of now"), self.tr("Make it anew, as it stood at another moment")
        makes = [Choice("now", now), Choice("then", then)]
        if report is None or report.adopted_at is not None:
            return makes
        return [
            Choice(_DO_IT, self.tr("Adopt it, without reservations")),
            Choice("reservation", self.tr("A delegation has a reservation")),
            *makes,
        ]

    def _on_report(self, reservations: Reservations, answer: str) -> None:
        if answer == "now":
            self._session.perform("report_on_credentials")
        elif answer == "then":
            title = self.tr("Of which moment does the report tell?")
            self._palette.ask(self._hours.question(title, Side.LAST, self._report_as_of))
        elif answer == "reservation":
            title = self.tr("Who has a reservation?")
            self._asking.ask_delegation(title, partial(self._ask_reservation, reservations))
        else:
            given = [{"delegation": code, "text": text} for code, text in reservations]
            self._session.perform("adopt_credentials_report", **({"reservations": given} if given else {}))

    def _report_as_of(self, at: datetime) -> None:
        self._session.perform("report_on_credentials", as_of=at)

    def _ask_reservation(self, reservations: Reservations, code: str) -> None:
        title = self.tr("Reservation of {name}, in its words").format(name=self._reading.name(code))
        self._asking.ask_one(title, partial(self._on_reservation, reservations, code))

    def _on_reservation(self, reservations: Reservations, code: str, text: str) -> None:
        held = (*reservations, (code, text))
        names = self.spoken.series(*(self._reading.name(each) for each, _ in held))
        choices = [
            Choice(_DO_IT, self.tr("Adopt it, with the reservations of {names}").format(names=names)),
            Choice("reservation", self.tr("Another delegation has a reservation")),
        ]
        remark = self._asking.remark("adopt_credentials_report")
        title = self.tr("Adopt the report on credentials")
        self._palette.ask(Question(title, partial(self._on_report, held), partial(fitting, choices), remark=remark))

    def _meetings(self, typed: str) -> list[Choice]:
        choices = [Choice(_DO_IT, self.tr("Note a meeting"))]
        for place, each in enumerate(reversed(self._reading.credentials_summary().meetings)):
            examined = self.tr("%n examined", "", len(each.examined)) if each.examined else ""
            words = self.spoken.series(self._hours.said(each.at), *each.present, examined)
            choices.append(Choice(str(place), words, note=each.recommends))
        return fitting(choices, typed)

    def _on_meeting(self, answer: str) -> None:
        if answer == _DO_IT:
            self.note_meeting()
            return
        each = self._reading.credentials_summary().meetings[-1 - int(answer)]
        examined = (
            self.tr("examined: {names}").format(names=self.spoken.series(*each.examined)) if each.examined else ""
        )
        present = self.tr("present: {names}").format(names=self.spoken.series(*each.present)) if each.present else ""
        told = " · ".join(filter(None, (present, examined, each.recommends)))
        self._tells.hint(self.tr("The Bureau met {moment}.").format(moment=self._hours.said(each.at)), told)

    def _on_met(self, at: datetime) -> None:
        self._ask_several(self.tr("Who was there?"), (), partial(self._ask_examined, at))

    def _ask_examined(self, at: datetime, present: tuple[str, ...]) -> None:
        then = partial(self._ask_recommended, at, present)
        self._ask_several(self.tr("Whose credentials were examined?"), (), then)

    def _ask_recommended(self, at: datetime, present: tuple[str, ...], examined: tuple[str, ...]) -> None:
        answer = partial(self._note_meeting, at, present, examined)
        nothing = [Choice("", self.tr("No recommendation yet"))]
        offer = partial(_or_typed, nothing)
        self._palette.ask(Question(self.tr("What does the Bureau recommend?"), answer, offer))

    def _note_meeting(self, at: datetime, present: tuple[str, ...], examined: tuple[str, ...], answer: str) -> None:
        given = {"present": [*present], "examined": [*examined], "recommends": answer}
        held = {name: value for name, value in given.items() if value}
        self._session.perform("record_bureau_meeting", **{"at": at, **held})

    def _ask_several(self, title: str, held: tuple[str, ...], then: Callable[[tuple[str, ...]], None]) -> None:
        """Ask for delegations, one after the other, until somebody goes on."""
        names = self.spoken.series(*map(self._reading.name, held))
        words = self.tr("Go on with {names}").format(names=names) if held else self.tr("Go on: nobody is named")
        answer, offer = partial(self._on_one, title, held, then), partial(self._offer_one, held, words)
        self._palette.ask(Question(title, answer, offer, self.tr("name or code of a delegation")))

    def _offer_one(self, held: tuple[str, ...], words: str, typed: str) -> list[Choice]:
        if not typed.strip():
            return [Choice(_DO_IT, words)]
        return [choice for choice in self._people.choices(typed) if choice.value not in held]

    def _on_one(self, title: str, held: tuple[str, ...], then: Callable[[tuple[str, ...]], None], answer: str) -> None:
        if answer == _DO_IT:
            then(held)
        else:
            self._ask_several(title, (*held, answer), then)

    def _ask_to_select(self) -> None:
        if self._palette.title:
            self._tells.hint(
                self.tr("A question is open."), self.tr("Esc leaves it; then the key is for the row selected.")
            )
        else:
            self._tells.hint(self.tr("No delegation is selected."), self.tr("F4 finds one; the arrow keys choose."))


def _or_typed(choices: list[Choice], typed: str) -> list[Choice]:
    """Offer whatever was typed, or where nothing was, the choices."""
    words = typed.strip()
    return [Choice(words, words)] if words else choices
