"""The sentences of the President's script as rows: first those to be read now, then all, with who reviewed each."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from chairconsole.acts.patterns import check, in_plain_words
from chairconsole.acts.script import NO_WORDS
from chairconsole.models.examples import Examples
from chairconsole.models.prompting import Prompting
from chairconsole.models.reading import Reading
from chairconsole.models.rows import RowsModel
from chairconsole.models.session import Session
from chairconsole.models.ticker import Tick
from chairconsole.models.turning import turn_in
from chairconsole.records.facts.script import SentenceWording
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.turn import Cue


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """One sentence in one language: its words, its source, and who has reviewed it.

    Its words are those to be read `now`, else an example from this room.
    """

    key: str
    language: str
    pattern: str
    said: str
    now: bool
    corrected: bool
    reviewed_by: str | None


@dataclass(frozen=True, slots=True)
class Tried:
    """What a correction would say, or why it cannot be made; one of the two is empty."""

    example: str
    why_not: str


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
        """Return a sentence as it is read."""
        return row.said

    def set_seen(self, seen: bool) -> None:
        """Read the sentences when they come into sight: their messages take a while to be read at first."""
        self._is_seen = seen
        self._renew_all()

    def try_out(self, key: str, pattern: str) -> Tried:
        """Return what a correction of a sentence would say in this room, or why it cannot be made."""
        if not pattern.strip():
            return Tried("", NO_WORDS)
        try:
            check(self._reading.language, key, pattern)
        except Refusal as refusal:
            return Tried("", refusal.sentence)
        return Tried(self._examples().try_out(key, pattern) or in_plain_words(pattern), "")

    def _examples(self) -> Examples:
        return Examples(self._reading, self._prompting.wording)

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
        examples = self._examples()
        keys = self._prompting.wording.keys()
        return [*rows, *(self._row(key, examples.say(key), known.get(key), now=False) for key in keys)]

    def _row(self, key: str, said: str, known: SentenceWording | None, *, now: bool) -> SentenceRow:
        pattern = self._prompting.wording.source(key)
        return SentenceRow(
            key=key,
            language=self._reading.language,
            pattern=pattern,
            # where the conference has no words for it yet, as in an empty one
            said=said or in_plain_words(pattern),
            now=now,
            corrected=known is not None and known.text is not None,
            reviewed_by=known.reviewed_by if known is not None else None,
        )
