"""What goes wrong, or is found, said in a line: refusals at the bottom, trouble and outages under the top bar."""

from PySide6.QtCore import QObject

from chairconsole.models.saying import first_and_rest, say
from chairconsole.models.session import Outage, Session
from chairconsole.models.tongue import Speaks
from chairconsole.records.trouble import Trouble
from chairconsole.rules.refusal import Refusal
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.panels.banner import Banner
from chairconsole.windows.panels.entry_field import EntryField, Puzzle
from chairconsole.windows.panels.status_line import StatusLine


class Notices(Speaks, QObject):
    """Hears the session, and puts into the status line and the banner what it says; never into a dialog."""

    def __init__(
        self, session: Session, banner: Banner, status: StatusLine, entry: EntryField, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._banner, self._status, self._entry = session, banner, status, entry
        session.refused.connect(self._on_refused)
        session.troubled.connect(self._on_troubled)
        session.outage_found.connect(self._on_outage_found)
        session.changed.connect(self._on_changed)
        entry.puzzled.connect(self._on_puzzled)
        if session.outage is not None:
            self._on_outage_found(session.outage)

    def _on_refused(self, refusal: Refusal) -> None:
        first = self.tr("Not entered.") if self._entry.inscribing else self.tr("Not done.")
        told = say(refusal.sentence, self.spoken)
        if refusal.rule:
            told = self.tr("{refusal} {rule}.").format(refusal=told, rule=say(refusal.rule, self.spoken))
        self._status.refuse(first, told)

    def _on_troubled(self, trouble: Trouble) -> None:
        self._banner.say(*first_and_rest(say(trouble.sentence, self.spoken)))

    def _on_outage_found(self, outage: Outage) -> None:
        span = format_time(int((outage.end - outage.start).total_seconds()))
        told = self.tr("The time of the outage counts for the speaker unless it is held.")
        self._banner.say(self.tr("The console stood still for {span}.").format(span=span), told, can_hold=True)

    def _on_changed(self) -> None:
        if self._session.outage is None or self._session.statement() is None:
            self._banner.clear()

    def _on_puzzled(self, puzzle: Puzzle) -> None:
        if puzzle.sentence:
            self._status.refuse(self.tr("Not entered."), puzzle.sentence)
            return
        names = self.spoken.series(*puzzle.names[:3]) + ("…" if len(puzzle.names) > 3 else "?")
        told = self.tr("Choose with the arrow keys, then press Enter.")
        self._status.hint(self.tr("Which one: {names}").format(names=names), told)
