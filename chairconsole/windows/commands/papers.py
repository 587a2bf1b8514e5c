"""Writing papers and tables: what, of which list, how, in which language and where; its pages are looked at first."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer

from chairconsole.models.lists import all_lists
from chairconsole.models.papers import Moment, Wanted, Writes
from chairconsole.models.saying import day_and_month, say
from chairconsole.models.tongue import LANGUAGES, Speaks
from chairconsole.models.work import Work
from chairconsole.records.trouble import Trouble
from chairconsole.rules.refusal import Refusal
from chairconsole.windows.commands.answers import list_words
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.commands.keeping import Where
from chairconsole.windows.ground import Place
from chairconsole.windows.over.palette import Question
from chairconsole.windows.over.papers_panel import PaperRow, PapersPanel, Turned
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.parts.wording import language_words

WHAT, LISTED, FORM, LANGUAGE, MOMENT, PLACE = "what", "listed", "form", "language", "moment", "place"
_NONE, _NOW, _THEN = "-", "now", "then"
_NO_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
"""What no name of a file may have, on one system or another."""

QUIET_MS = 1000
"""How long after an act the pages follow: each time they do, another process of this machine begins."""


@matter
class PapersCommands(Speaks, QObject):
    """Lays the panel over the list, asks for each row in the palette, and has papers painted and written apart."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._window, self._palette, self._status = bench.window, bench.palette, bench.status
        self._session, self._reading, self._past = bench.session, bench.reading, bench.past
        self._papers, self._writing, self.where = bench.papers, bench.writing, Where(bench.window, bench.palette)
        self.wanted, self._then, self._named = Wanted(), False, ""
        self.painting = Work(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._paint)
        self.painting.failed.connect(self._on_not_painted)
        self._writing.done.connect(self._on_written)
        self._writing.failed.connect(self._on_not_written)
        self._window.closed.connect(self._on_closed)

    @cached_property
    def _panel(self) -> PapersPanel:
        """What can be written, and its pages."""
        panel = PapersPanel(self._window.stops_of_list(), self._window)
        self._window.bring(panel, Place.MIDDLE)
        self.painting.went_on.connect(panel.pages.wait)
        self.painting.done.connect(panel.pages.show_pages)
        panel.went.connect(self._on_went)
        panel.keeping.connect(self.write)
        panel.table.turned.connect(self._on_turned)
        panel.table.chosen.connect(self._ask)
        self._session.changed.connect(self._on_changed)
        return panel

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.PAPERS: self.show}

    def show(self) -> None:
        """Show what can be written, the likeliest chosen; again: go back to the list."""
        if self._window.put_away(self._panel):
            return
        if not self._papers.offers:
            self._window.tell(self.tr("Nothing can be written here."))
            return
        lists = self._session.derived(all_lists)
        self.wanted = self._papers.at_first(lists, self._reading.language)
        # who looks back wants what stands there
        self._then, self._named = not self._past.is_present, ""
        self._show_rows()
        self._panel.begin()
        self._window.lay(self._panel)
        self._paint()

    def write(self) -> None:
        """Write what is chosen, beside the clocks."""
        target = Path(self.where.folder) / self._name()
        does = partial(_written, self._papers.writes, self._session.record.path, target, self.wanted, self._moment())
        if self._writing.begin(does):
            self._status.begin(self.tr("Writing {file} …").format(file=target.name), can_stop=False)
        else:
            self._window.tell(self.tr("Another file is being written."))

    def _moment(self) -> Moment:
        return Moment(self._past.at, is_past=True) if self._then else Moment(self._session.now())

    def _name(self) -> str:
        """Name the file as somebody did, else by what it tells and of when, so that the one before stays."""
        if self._named:
            return self._named
        wanted, at = self.wanted, self._reading.local(self._moment().at)
        told = say(self._papers.offers[wanted.what].told, self.spoken)
        words = (self._reading.head().conference, told, wanted.listed, wanted.language, f"{at:%Y-%m-%d %H%M}")
        return _NO_NAME.sub("-", " ".join(word for word in words if word)) + f".{wanted.form}"

    def _show_rows(self) -> None:
        self._panel.rows.show_rows(tuple(self._rows()))

    def _rows(self) -> Sequence[PaperRow]:
        titles, chosen = self._titles(), self._chosen()
        rows = []
        for name, title in titles.items():
            choices = self._choices(name)
            value = next((choice.words for choice in choices if choice.value == chosen[name]), "")
            if choices:
                rows.append(PaperRow(name, title, value, turns=len(choices) > 1))
        place = self.tr("Place: {folder}").format(folder=self.where.folder)
        return [*rows, PaperRow(PLACE, place, self._name(), turns=False)]

    def _titles(self) -> dict[str, str]:
        return {
            WHAT: self.tr("What"),
            LISTED: self.tr("Of which list"),
            FORM: self.tr("Form"),
            LANGUAGE: self.tr("Language"),
            MOMENT: self.tr("As it stands, or stood"),
        }

    def _chosen(self) -> dict[str, str]:
        wanted = self.wanted
        return {
            WHAT: wanted.what,
            LISTED: wanted.listed or "",
            FORM: wanted.form,
            LANGUAGE: wanted.language or _NONE,
            MOMENT: _THEN if self._then else _NOW,
        }

    def _choices(self, name: str) -> list[Choice]:
        """Return what can be chosen in a row; nothing where there is nothing to choose from."""
        offered = self._papers.offers[self.wanted.what]
        match name:
            case "what":
                return [Choice(what, say(each.told, self.spoken)) for what, each in self._papers.offers.items()]
            case "listed":
                lists = self._session.derived(all_lists) if offered.of_a_list else ()
                return [Choice(code, list_words(code, self._reading)) for code in lists]
            case "form":
                return [Choice(form, self._form_words(form), form) for form in offered.forms]
            case "language":
                languages = self._papers.languages(self.wanted, LANGUAGES)
                return [self._language(language) for language in languages]
            case _:
                return self._moments()

    def _moments(self) -> list[Choice]:
        now = Choice(_NOW, self.tr("Now"))
        if self._past.is_present:
            return [now]
        at = self._past.at
        told = f"{day_and_month(at, self.spoken.locale)} {at:%H:%M:%S}"
        return [now, Choice(_THEN, self.tr("As it is looked back on: {moment}").format(moment=told))]

    def _language(self, language: str | None) -> Choice:
        if language is None:
            return Choice(_NONE, self.tr("None: a table of data"))
        return Choice(language, LANGUAGES[language], language, language_words(language, self.spoken))

    def _form_words(self, form: str) -> str:
        words = {
            "pdf": self.tr("PDF, a paper to print"),
            "docx": self.tr("Word, to go on writing"),
            "xlsx": self.tr("Excel"),
            "csv": self.tr("CSV, a table for any program"),
            "json": self.tr("JSON, for programs"),
            "jsonl": self.tr("JSON Lines, as “perform” reads it"),
        }
        return words.get(form, form)

    def _ask(self, row: PaperRow) -> None:
        if row.name == PLACE:
            self.where.ask(self.tr("Write it to"), self._name(), self._on_place)
        else:
            does, offers, present = partial(self._choose, row.name), partial(self._offer, row.name), self._chosen()
            self._palette.ask(Question(row.words, does, offers, present=present[row.name]))

    def _offer(self, name: str, typed: str) -> list[Choice]:
        return fitting(self._choices(name), typed)

    def _choose(self, name: str, value: str) -> None:
        """Take what was chosen in a row, and what follows from it in the others."""
        if name == MOMENT:
            self._then = value == _THEN
        else:
            lists = self._session.derived(all_lists)
            self.wanted = self._papers.fitted(self._with(name, value), lists, self._reading.language)
            self._named = ""
        self._show_rows()
        self._paint()

    def _with(self, name: str, value: str) -> Wanted:
        """Return what is wanted with another value in one row."""
        if name == LISTED:
            return replace(self.wanted, listed=value)
        if name == FORM:
            return replace(self.wanted, form=value)
        if name == LANGUAGE:
            return replace(self.wanted, language=None if value == _NONE else value)
        # another thing is wanted in its own usual form first: as a paper, where it has pages
        has_pages = self._papers.pages in self._papers.offers[value].as_paper
        return replace(self.wanted, what=value, form=self._papers.pages if has_pages else "")

    def _on_turned(self, turned: Turned) -> None:
        name = turned.row.name
        values = [choice.value for choice in self._choices(name)] if name != PLACE else []
        if len(values) > 1:
            self._choose(name, values[(values.index(self._chosen()[name]) + turned.by) % len(values)])

    def _on_place(self, chosen: str) -> None:
        name = Path(chosen).name
        self._named = ""
        # the name as made goes on following what is chosen
        if name != self._name():
            self._named = name if Path(name).suffix else f"{name}.{self.wanted.form}"
        self._show_rows()

    def _paint(self) -> None:
        """Have the pages painted that are looked at, in place of any that were being painted."""
        if not self._panel.isVisible():
            return
        self._quiet.stop()
        self.painting.stop()
        if not self._papers.has_pages(self.wanted):
            self._panel.pages.say(self.tr("This is a table for other programs: it has no pages to look at."))
            return
        self._panel.pages.wait(0)
        record = self._session.record.path
        self.painting.begin(partial(self._papers.paints, record, self.wanted, self._moment()))

    def _on_changed(self) -> None:
        """Follow what happens, where what is chosen is told of now."""
        if self._panel.isVisible():
            self._show_rows()
            if not self._then:
                self._quiet.start()

    def _on_went(self) -> None:
        self._quiet.stop()
        self.painting.stop()

    def _on_closed(self) -> None:
        """Stop painting, and wait until it is over."""
        self._quiet.stop()
        self.painting.close()

    def _on_not_painted(self, problem: Trouble | Refusal) -> None:
        self._panel.pages.say(say(problem.sentence, self.spoken))

    def _on_written(self, target: Path) -> None:
        self._window.tell(self.tr("Written:"), str(target))

    def _on_not_written(self, problem: Trouble | Refusal) -> None:
        self._status.refuse(self.tr("Nothing written."), say(problem.sentence, self.spoken))


def _written(writes: Writes, path: Path, target: Path, wanted: Wanted, moment: Moment, stop: Event) -> Path:
    writes(path, target, wanted, moment, stop)
    return target
