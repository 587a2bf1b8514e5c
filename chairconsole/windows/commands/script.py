"""What can be done with a sentence of the President's script: correct it, say who has reviewed it, take it back."""

from collections.abc import Callable, Mapping
from functools import cached_property

from PySide6.QtCore import QObject, Qt

from chairconsole.models.saying import say
from chairconsole.models.script_model import SentenceRow
from chairconsole.models.tongue import Speaks
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.ground import Place
from chairconsole.windows.over.palette import Question
from chairconsole.windows.over.sentence_panel import SentencePanel
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.side.end_panel import SCRIPT


@matter
class ScriptCommands(Speaks, QObject):
    """Offers what can be done with the sentence that was chosen, and does it as acts."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._window, self._session, self._palette = bench.window, bench.session, bench.palette
        self._script, self._list = bench.script, bench.end.script
        self._row: SentenceRow | None = None
        self._list.chosen.connect(self.on_chosen)

    @cached_property
    def _panel(self) -> SentencePanel:
        """Where a sentence is corrected."""
        panel = SentencePanel(self._window.rows(), self._window)
        self._window.bring(panel, Place.ROWS)
        panel.corrected.connect(self._on_corrected)
        panel.typed.connect(self._on_typed)
        return panel

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.SCRIPT: self.show}

    def show(self) -> None:
        """Go to the sentences: Enter on one corrects it, or says who has reviewed it."""
        self._window.turn_to(SCRIPT)
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._list.selected() is None:
            self._list.setCurrentIndex(self._list.model().index(0, 0))

    def on_chosen(self, row: object) -> None:
        """Ask what is to be done with a sentence."""
        if isinstance(row, SentenceRow):
            self._row = row
            self._palette.ask(Question(row.said, self._on_answered, self._offer))

    def _offer(self, typed: str) -> list[Choice]:
        row = self._row
        choices = [
            Choice("correct", self.tr("Correct it"), note=self.tr("shows its source")),
            Choice("review", self.tr("A native reader has reviewed it")),
        ]
        if row is not None and row.corrected:
            choices.append(Choice("restore", self.tr("Take it back to the program's words")))
        return fitting(choices, typed)

    def _on_answered(self, value: str) -> None:
        row = self._row
        if row is None:
            return
        if value == "correct":
            self._panel.open(row)
        elif value == "restore":
            self._session.perform("restore_sentence", key=row.key, language=row.language)
        else:
            hint = self.tr("the reader's name")
            self._palette.ask(Question(self.tr("Who has reviewed it?"), self._on_reader, hint=hint, free=True))

    def _on_reader(self, reader: str) -> None:
        if self._row is not None:
            self._session.perform("review_sentence", key=self._row.key, language=self._row.language, reader=reader)

    def _on_typed(self, key: str, pattern: str) -> None:
        """Show while one types what the sentence would be, or why it is none."""
        tried = self._script.try_out(key, pattern)
        self._panel.show_tried(tried.example, say(tried.why_not, self.spoken))

    def _on_corrected(self, key: str, language: str, text: str) -> None:
        # a refusal leaves the words where they are, to be mended
        if self._session.perform("correct_sentence", key=key, language=language, text=text) is not None:
            self._window.put_away(self._panel)
