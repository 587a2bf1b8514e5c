"""What keys and dropped files do about the text of a statement: attached, read, settled, removed."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from chairconsole.models.desk import EntryRow
from chairconsole.models.entries import TextRead, text_of
from chairconsole.models.lists import list_in_hand
from chairconsole.models.rows import ROW
from chairconsole.models.saying import say
from chairconsole.models.tongue import Speaks
from chairconsole.records.trouble import Trouble
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import Fate
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.ground import Place
from chairconsole.windows.over.palette import Question
from chairconsole.windows.over.text_panel import TextPanel, fate_words
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.file_drop import Dropped, FileDrop
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.parts.qt_words import dialog_in_words

_READ, _ATTACH, _REMOVE, _CHOOSE = "=read", "=attach", "=remove", ""


@matter
class TextCommands(Speaks, QObject):
    """Turns one key into what can be done about a text; a file can be dropped on a row, or on the text's panel."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading, self._people = bench.session, bench.reading, bench.people
        self._palette, self._status, self._table = bench.palette, bench.status, bench.table
        self._read_text, self._work, self._window = bench.read_text, bench.work, bench.window
        self._awaited = ""
        self._read_for: tuple[str, str] = ("", "")
        self._left: QWidget | None = None
        self._work.done.connect(self._on_read)
        self._work.failed.connect(self._on_not_read)
        FileDrop(self._table.viewport(), self).dropped.connect(self._on_dropped_on_list)
        bench.asking.ways.update(self.ways())

    @cached_property
    def _panel(self) -> TextPanel:
        """Where a text is read."""
        panel = TextPanel(self._window.rows(), self._reading.language, self._window)
        self._window.bring(panel, Place.ROWS)
        FileDrop(panel, self).dropped.connect(self._on_dropped_on_panel)
        self._session.changed.connect(self._on_changed)
        return panel

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.TEXT: self.text}

    def ways(self) -> Mapping[str, Callable[[], object]]:
        """Return the acts that are asked for here in a way of their own, by their names."""
        return {"attach_text": self.text}

    def text(self) -> None:
        """Ask what is to be done about the text of the one selected, else of the one who is meant."""
        row = self._table.selected_entry()
        shown = self._panel.text
        if shown is not None:
            self._ask(shown.code)
        elif row is not None:
            self._ask(row.code)
        else:
            self._palette.ask(Question(self.tr("Whose text?"), self._ask, self._offer_speakers))

    def _offer_speakers(self, typed: str) -> list[Choice]:
        """Offer whoever fits; before anything is typed, whoever has the floor."""
        floor = self._reading.floor()
        if typed.strip() or floor is None or floor.code is None:
            return self._people.choices(typed)
        return [self._people.choice(floor.code)]

    def _ask(self, code: str) -> None:
        if text_of(self._reading, code) is None:
            self._ask_file(code)
        else:
            self._palette.ask(Question(self._title(code), partial(self._do, code), partial(self._offer, code)))

    def _title(self, code: str) -> str:
        return self.tr("Text of {name}").format(name=self._reading.name(code))

    def _offer(self, code: str, typed: str) -> list[Choice]:
        text = text_of(self._reading, code)
        if text is None:
            return []
        choices = [Choice(_READ, self.tr("Read it"), note=text.file or "")]
        choices += [choice for choice in self._fates() if choice.value != text.fate]
        choices += [Choice(_ATTACH, self.tr("Attach another in its place")), Choice(_REMOVE, self.tr("Remove it"))]
        return fitting(choices, typed)

    def _do(self, code: str, what: str) -> None:
        text = text_of(self._reading, code)
        if what == _READ and text is not None:
            self._panel.open(text)
        elif what == _ATTACH:
            self._ask_file(code)
        elif what == _REMOVE:
            title = self.tr("{text}: why is it removed?").format(text=self._title(code))
            self._palette.ask(Question(title, partial(self._remove, code), hint=self.tr("reason"), free=True))
        else:
            self._settle(code, what)

    def _fates(self) -> list[Choice]:
        return [Choice(fate, fate_words(fate, self.spoken)) for fate in Fate]

    def _offer_fates(self, typed: str) -> list[Choice]:
        return fitting(self._fates(), typed)

    def _ask_fate(self, code: str) -> None:
        title = self.tr("{text}: what becomes of it?").format(text=self._title(code))
        self._palette.ask(Question(title, partial(self._settle, code), self._offer_fates))

    def _settle(self, code: str, fate: str) -> None:
        text = text_of(self._reading, code)
        if text is None or text.fate != fate:
            self._perform("settle_text", code, fate=Fate(fate))

    def _remove(self, code: str, reason: str) -> None:
        self._perform("remove_text", code, reason=reason)

    def _ask_file(self, code: str) -> None:
        title = self.tr("{text}: which file?").format(text=self._title(code))
        hint = self.tr("its path; or drop it on the delegation in the list")
        self._palette.ask(Question(title, partial(self._attach_typed, code), self._offer_file, hint))

    def _offer_file(self, typed: str) -> list[Choice]:
        path = typed.strip()
        return [Choice(path, path)] if path else [Choice(_CHOOSE, self.tr("Choose a file"))]

    def _attach_typed(self, code: str, typed: str) -> None:
        if typed == _CHOOSE:
            self._choose(code)
        else:
            self._attach(code, path_of(typed))

    def _choose(self, code: str) -> None:
        """Open the system's own choice of files beside the console, which goes on meanwhile."""
        self._awaited = code
        kinds = self.tr("Texts (*.txt *.docx *.pdf)")
        dialog = dialog_in_words(QFileDialog(self._window, self._title(code), "", kinds))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.show()

    def _attach(self, code: str, path: Path) -> None:
        """Have a file read beside the clocks, which go on, and attach what is read."""
        listed = self._session.derived(list_in_hand)
        if listed is None:
            self._status.hint(self.tr("No list is in hand."))
        elif self._work.begin(partial(self._read_text, path)):
            self._read_for, self._left = (listed.code, code), self._window.focusWidget()
            self._status.begin(self.tr("Reading {file} …").format(file=path.name), can_stop=True)
        else:
            self._status.hint(self.tr("Another file is being read."), self.tr("Esc stops it."))

    def _on_not_read(self, problem: Trouble | Refusal) -> None:
        self._status.refuse(self.tr("Not attached."), say(problem.sentence, self.spoken))

    def _on_read(self, read: TextRead) -> None:
        listed, code = self._read_for
        args = {"text": read.text, "file": read.name, "content": read.content_base64}
        check = read.check_against_delivery
        attached = self._session.perform(
            "attach_text", list=listed, delegation=code, **args, check_against_delivery=check
        )
        if attached is None:
            return
        if read.note:
            self._status.hint(self.tr("Text attached."), say(read.note, self.spoken))
        # whoever went on to something else meanwhile is not called away from it
        if self._window.focusWidget() is self._left:
            self._ask_fate(code)

    def _perform(self, act: str, code: str, **args: object) -> bool:
        """Perform an act about a delegation's text in the list in hand, and tell whether it was done."""
        listed = self._session.derived(list_in_hand)
        if listed is None:
            self._status.hint(self.tr("No list is in hand."))
            return False
        return self._session.perform(act, list=listed.code, delegation=code, **args) is not None

    def _on_chosen(self, file: str) -> None:
        self._attach(self._awaited, Path(file))

    def _on_dropped_on_list(self, dropped: Dropped) -> None:
        row = self._table.indexAt(dropped.at).data(ROW)
        if isinstance(row, EntryRow):
            self._attach(row.code, dropped.path)
        else:
            self._status.hint(self.tr("Drop the file on the row of a delegation."))

    def _on_dropped_on_panel(self, dropped: Dropped) -> None:
        if self._panel.text is not None:
            self._attach(self._panel.text.code, dropped.path)

    def _on_changed(self) -> None:
        """Follow the text that lies open."""
        shown = self._panel.text
        text = text_of(self._reading, shown.code) if shown is not None else None
        if text is not None:
            self._panel.show_text(text)
        elif shown is not None:
            self._panel.put_away()


def path_of(typed: str) -> Path:
    """Return the path that somebody typed or pasted: in quotation marks, as an address, or from home."""
    plain = typed.strip().strip("\"'")
    url = QUrl(plain)
    path = Path(url.toLocalFile() if url.isLocalFile() else plain)
    try:
        return path.expanduser()
    except RuntimeError:
        # nobody of that name has a home here
        return path
