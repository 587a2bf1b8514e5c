"""The sentences of the President's script as rows: first those to be read now, then all, with who reviewed each."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from chairconsole.models.prompting import Prompting
from chairconsole.models.reading import Reading
from chairconsole.models.rows import RowsModel
from chairconsole.models.session import Session
from chairconsole.models.ticker import Tick
from chairconsole.models.turning import turn_in
from chairconsole.records.facts.script import SentenceWording
from chairconsole.rules.turn import Cue


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """One sentence in one language: its pattern, and its words where it is to be read now; who has reviewed it."""

    key: str
    language: str
    pattern: str
    said: str
    now: bool
    corrected: bool
    reviewed_by: str | None


class ScriptModel(RowsModel[SentenceRow]):
    """Follows the session in the President's language, while anybody looks."""

    def __init__(self, session: Session, language: str, parent: QObject | None = None, *, is_seen: bool = True) -> None:
        super().__init__(parent)
        self._session, self._is_seen = session, is_seen
        self._shown: tuple[Cue, ...] = ()
        self.speak(language)
        session.changed.connect(self._renew_all)
        session.ticked.connect(self._on_ticked)

    def speak(self, language: str) -> None:
        """Show the sentences of a language from now on."""
        self._reading = Reading(self._session, language)
        self._prompting = Prompting(self._reading)
        self._renew_all()

    def key(self, row: SentenceRow) -> Hashable:
        """Know a sentence by its key, and whether it is to be read now."""
        return row.key, row.now

    def words(self, row: SentenceRow) -> str:
        """Return a sentence as it is read, or its pattern."""
        return row.said or row.pattern

    def set_seen(self, seen: bool) -> None:
        """Read the sentences when they come into sight: their messages take a while to be read at first."""
        self._is_seen = seen
        self._renew_all()

    def _renew_all(self) -> None:
        if self._is_seen:
            self.show_rows(self._read())

    def _on_ticked(self, tick: Tick) -> None:
        # with a second only the phase of one who speaks can change what is to be read
        if self._is_seen and self._session.statement() is not None and self._now() != self._shown:
            self._renew_all()

    def _now(self) -> tuple[Cue, ...]:
        """Return what is to be read now, and what after it."""
        now = self._session.derived(turn_in)
        return *now.lines, *now.then

    def _read(self) -> Sequence[SentenceRow]:
        door, self._shown = self._session.room().door, self._now()
        known = {each.key: each for each in door.find(SentenceWording, language=self._reading.language)}
        cues = [(self._prompting.key(cue), self._prompting.say(cue)) for cue in self._shown]
        said = dict(cues)
        rows = [self._row(key, words, known.get(key), now=True) for key, words in said.items() if words]
        keys = self._prompting.wording.keys()
        return [*rows, *(self._row(key, "", known.get(key), now=False) for key in keys)]

    def _row(self, key: str, said: str, known: SentenceWording | None, *, now: bool) -> SentenceRow:
        return SentenceRow(
            key=key,
            language=self._reading.language,
            pattern=self._prompting.wording.source(key),
            said=said,
            now=now,
            corrected=known is not None and known.text is not None,
            reviewed_by=known.reviewed_by if known is not None else None,
        )
