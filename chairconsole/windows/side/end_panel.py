"""The panel at the trailing side: credentials, delegations, requests, script, journal, and what to look up."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from chairconsole.models.credentials_model import CredentialsModel
from chairconsole.models.delegations_model import DelegationsModel
from chairconsole.models.floor_tab import FloorTabModel
from chairconsole.models.journal_model import JournalModel
from chairconsole.models.present import Presence
from chairconsole.models.reading import Reading
from chairconsole.models.reference import figures_of
from chairconsole.models.script_model import ScriptModel
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel
from chairconsole.windows.parts.rows_view import RowsView
from chairconsole.windows.parts.tabs import Tab, Tabs
from chairconsole.windows.side.credentials_panel import CredentialsPanel
from chairconsole.windows.side.delegations_panel import DelegationsPanel
from chairconsole.windows.side.floor_tab import FloorTab
from chairconsole.windows.side.journal_panel import JournalPanel
from chairconsole.windows.side.reference_panel import Reference, ReferencePanel, of_deadline, of_note, of_rule
from chairconsole.windows.side.script_panel import ScriptPanel

CREDENTIALS, DELEGATIONS, FLOOR, SCRIPT, JOURNAL, REFERENCE = range(6)

_MORE: list[tuple[str, Callable[[Reading, QWidget], RowsView]]] = []


def side_panel(title: str, makes: Callable[[Reading, QWidget], RowsView]) -> None:
    """Register a matter's own panel, behind the others; its title is marked for the catalogues, in `EndPanel`."""
    _MORE.append((title, makes))


class EndPanel(Panel):
    """Shows one of its parts."""

    def __init__(
        self,
        reading: Reading,
        credentials: CredentialsModel,
        delegations: DelegationsModel,
        on_floor: FloorTabModel,
        script: ScriptModel,
        journal: JournalModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Credentials, delegations, requests, script, journal and reference"), parent)
        tabs = (
            self.tr("Credentials"),
            self.tr("Delegations"),
            self.tr("Floor"),
            self.tr("Script"),
            self.tr("Journal"),
            self.tr("Reference"),
        )
        self._reading, spoken = reading, reading.tongue
        self.tabs = Tabs((*tabs, *(spoken.translate("EndPanel", title) for title, _ in _MORE)), self)
        self.credentials = CredentialsPanel(credentials, reading.language, self)
        self.delegations = DelegationsPanel(delegations, reading.language, self)
        self.floor_tab = FloorTab(on_floor, reading.language, self)
        self.journal = JournalPanel(self)
        self.journal.setModel(journal)
        self.script = ScriptPanel(self)
        self.script.setModel(script)
        looked_up = self.tr("Rules, deadlines, and doubts about the document")
        self.reference = ReferencePanel(looked_up, self._known, self)
        self._more = [makes(reading, self) for _, makes in _MORE]
        self.tabs.turned.connect(self._on_turned)
        self._show(CREDENTIALS)

    def parts(self) -> tuple[Panel | RowsView, ...]:
        """Return the parts in the order of their tabs."""
        first = (self.credentials, self.delegations, self.floor_tab, self.script, self.journal, self.reference)
        return (*first, *self._more)

    def stops(self) -> list[QWidget]:
        """Return where Tab stops in the parts, in their order."""
        found = self.reference
        return [
            *self.credentials.stops(),
            *self.delegations.stops(),
            *self.parts()[FLOOR:REFERENCE],
            found.sought,
            found.table,
            *self._more,
        ]

    def show_presence(self, told: Presence) -> None:
        """Show who is there, wherever delegations are listed."""
        for part in (self.credentials, self.delegations):
            part.show_presence(told)

    def show_reference(self) -> None:
        """Read again what can be looked up: a rule was put right."""
        self.reference.renew()

    def _known(self) -> tuple[Reference, ...]:
        reading, spoken = self._reading, self._reading.tongue
        rules = (of_rule(rule, figures_of(reading, rule.subject), spoken) for rule in reading.rules())
        deadlines = (of_deadline(each, spoken) for each in reading.deadlines())
        return (*rules, *deadlines, *map(of_note, reading.notes()))

    def is_worked_in(self) -> bool:
        """Tell whether somebody works in the part that is in sight, below the tabs."""
        focus = self.window().focusWidget()
        return any(part is focus or part.isAncestorOf(focus) for part in self.parts() if part.isVisible() and focus)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self.tabs.set_theme(theme)
        for part in self.parts():
            part.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.tabs.set_measures(sizes)
        for part in self.parts():
            part.set_measures(sizes)
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the line between panels."""
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), self.theme.ground)
        sheet.fill(sheet.rect(0, 0, 1, self.length), self.theme.line)

    def _arrange(self) -> None:
        top = self.measures.px(self.measures.tabs)
        left = 0 if self.right_to_left else 1
        self.tabs.setGeometry(left, 0, self.width() - 1, top)
        for part in self.parts():
            part.setGeometry(left, top, self.width() - 1, max(0, self.height() - top))

    def _show(self, place: int) -> None:
        for number, part in enumerate(self.parts()):
            part.setVisible(number == place)

    def _on_turned(self, tab: Tab) -> None:
        self._show(tab.place)
