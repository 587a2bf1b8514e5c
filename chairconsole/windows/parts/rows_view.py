"""A list as every panel of the console has it: a table view of one column, whose rows one delegate paints."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractProxyModel,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from chairconsole.models.rows import ROW, RowsModel
from chairconsole.models.tongue import Speaks
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import LIGHT, Theme
from chairconsole.windows.parts.measures import Measures, measures
from chairconsole.windows.parts.panel import base
from chairconsole.windows.parts.wording import as_shown

Index = QModelIndex | QPersistentModelIndex
CursorAction = QAbstractItemView.CursorAction

BAR = 12
"""The width of a scroll bar, which stands inside the trailing margin."""


class RowPainter(Speaks, QStyledItemDelegate):
    """Paints the rows of one list; a subclass says how high a row is and what stands in it."""

    on_surface = False
    """Whether the rows lie on a surface, and not on the window's ground."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.measures = measures(1920)

    def height(self, row: Any, selected: bool) -> int:
        """Return a row's height at 100 % type."""
        return self.measures.row

    def usual_height(self) -> int | None:
        """Return the height at 100 % type that rows have which are not of a height of their own; None: all are."""
        return None

    def paint_row(self, sheet: Sheet, row: Any, height: float, selected: bool) -> None:
        """Paint a row on a sheet that begins at its corner."""
        raise NotImplementedError

    def paint_ground(self, sheet: Sheet, height: float, selected: bool) -> None:
        """Paint what a row lies on; the row selected is tinted and has the bar."""
        theme = self.theme
        ground = theme.surface if self.on_surface else theme.ground
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, height), theme.tint if selected else ground)
        if selected:
            sheet.fill(sheet.rect(0, 0, 4, height), theme.accent)

    def tip(self, row: Any) -> str:
        """Return what is told of a row on hover, if anything."""
        return ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row at the window's size of type, mirrored where the window is."""
        # the stubs do not know that an option is a rectangle, flags and a direction
        view_option: Any = option
        selected = bool(view_option.state & QStyle.StateFlag.State_Selected)
        rect, unit = view_option.rect, self.measures.unit
        mirrored = view_option.direction == Qt.LayoutDirection.RightToLeft
        # a scroll bar stands inside the trailing margin, so that columns end where the panels' text ends
        bar = view_option.widget.width() - rect.width()
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.left() - (bar if mirrored else 0), rect.top())
        painter.scale(unit, unit)
        sheet = Sheet(painter, (rect.width() + bar) / unit, view_option.widget)
        self.paint_row(sheet, index.data(ROW), rect.height() / unit, selected)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Say on hover what a row has to say."""
        told = self.tip(index.data(ROW)) if index.isValid() else ""
        # names and reasons may hold what Qt would take for markup
        QToolTip.showText(event.globalPos(), as_shown(told, view), view)
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; its width is the view's."""
        return QSize(0, self.measures.px(self.height(index.data(ROW), False)))


class RowsView(Speaks, QTableView):
    """One column, no grid, heights by kind; the selected row may be higher, to say more."""

    begins_at_first = True
    """Whether Tab goes to the first row, so that it can be seen where the keys go and what Enter means."""

    chosen = Signal(object)
    """The row on which Enter was pressed, or that was clicked twice."""

    def __init__(self, name: str, delegate: RowPainter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("on_surface", delegate.on_surface)
        self._delegate, self._is_stale, self._keeps = delegate, False, True
        self.nobody = ""
        """What is said where there are no rows, so that nobody waits for them."""
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._on_double_clicked)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def selected(self) -> Any:
        """Return the selected row's value, if one is selected."""
        indexes = self.selectionModel().selectedIndexes() if self.selectionModel() else []
        return indexes[0].data(ROW) if indexes else None

    def opened_rows(self) -> set[int]:
        """Return the rows that say more, and are higher for it: those selected."""
        return {index.row() for index in self.selectionModel().selectedIndexes()}

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        self._delegate.measures = sizes
        self.verticalScrollBar().setSingleStep(sizes.px(sizes.row))
        self.fit_rows()
        self.viewport().update()

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's own method
        """Show a model, and keep the rows' heights as it changes."""
        super().setModel(model)
        if model is None:
            return
        # rows that are moved take their heights along
        for signal in (model.layoutChanged, model.modelReset):
            signal.connect(self.fit_rows)
        model.rowsInserted.connect(self._on_rows_inserted)
        model.dataChanged.connect(self._on_data_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.fit_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the rows read, and give them the heights that nobody needed while they were hidden."""
        self._tell_model(is_seen=True)
        if self._is_stale:
            self.fit_rows()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell the model that nobody looks any more."""
        self._tell_model(is_seen=False)
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or say that there are none."""
        super().paintEvent(event)
        model, m = self.model(), self._delegate.measures
        if not self.nobody or model is None or model.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.scale(m.unit, m.unit)
        sheet = Sheet(painter, self.viewport().width() / m.unit, self)
        sheet.write(self.nobody, m.margin, base(m.credentials_row / 2, m.small), m.small, self._delegate.theme.text_2)
        painter.end()

    def fit_rows(self) -> None:
        """Give each row the height of its kind."""
        model, usual = self.model(), self._delegate.usual_height()
        self._is_stale = False
        if usual is not None and self.isVisible():
            self.verticalHeader().setDefaultSectionSize(self._delegate.measures.px(usual))
        if model is not None:
            self._fit(self.of_own_height(range(model.rowCount())))

    def of_own_height(self, rows: range) -> Iterable[int]:
        """Return which of these rows have a height of their own: those opened, where all others have the usual one."""
        if self._delegate.usual_height() is None:
            return rows
        return [row for row in self.opened_rows() if row in rows]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the first row with Tab, where none was gone to yet."""
        super().focusInEvent(event)
        is_tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if not (is_tab and self.begins_at_first) or self.model() is None or self.selected() is not None:
            return
        indexes = (self.model().index(row, 0) for row in range(self.model().rowCount()))
        first = next((index for index in indexes if self.can_begin(index.data(ROW))), None)
        if first is not None:
            self.setCurrentIndex(first)

    def can_begin(self, row: Any) -> bool:
        """Tell whether Tab may go to a row, which is no heading."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter; leave letters and Page keys to the window, for they are nobody's here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.selected()
            if row is not None:
                self.chosen.emit(row)
                return
        if event.text().strip():
            event.ignore()
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Reach the first and the last row by Home and End: there is one column only."""
        if self.model() is not None and action in (CursorAction.MoveHome, CursorAction.MoveEnd):
            return self.model().index(0 if action is CursorAction.MoveHome else self.model().rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def reach(self, end: int) -> None:
        """Go to the first row (-1) or the last (1), for whoever types in a field above."""
        action = CursorAction.MoveHome if end < 0 else CursorAction.MoveEnd
        self.setCurrentIndex(self.moveCursor(action, Qt.KeyboardModifier.NoModifier))

    def rowsAboutToBeRemoved(self, parent: Index, first: int, last: int) -> None:  # noqa: N802 - Qt's own method
        """Select nobody where the row selected goes: Qt would take its neighbour, whom nobody chose."""
        if first <= self.currentIndex().row() <= last:
            self.selectionModel().clear()
        super().rowsAboutToBeRemoved(parent, first, last)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's own method
        """Keep the opened row in sight, with all that it says, until somebody scrolls away from it.

        It may have become higher, or the view less high.
        """
        keeps = self._keeps
        super().updateGeometries()
        opened = self.opened_rows() if keeps and self.model() is not None else set()
        if len(opened) == 1:
            self.scrollTo(self.model().index(opened.pop(), 0))
            self._keeps = True

    def _tell_model(self, *, is_seen: bool) -> None:
        model = self.model()
        if isinstance(model, QAbstractProxyModel):
            model = model.sourceModel()
        if isinstance(model, RowsModel):
            model.set_seen(is_seen)

    def _fit(self, rows: Iterable[int]) -> None:
        if not self.isVisible():
            self._is_stale = True
            return
        model, sizes, opened = self.model(), self._delegate.measures, self.opened_rows()
        for row in rows:
            px = sizes.px(self._delegate.height(model.index(row, 0).data(ROW), row in opened))
            if self.rowHeight(row) != px:
                self.setRowHeight(row, px)

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        self._fit(self.of_own_height(range(first, last + 1)))

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._fit(self.of_own_height(range(first.row(), last.row() + 1)))

    def _on_scrolled(self) -> None:
        index = self.currentIndex()
        self._keeps = not index.isValid() or self.visualRect(index).intersects(self.viewport().rect())

    def _on_selection_changed(self, chosen: QItemSelection, left: QItemSelection) -> None:
        self._keeps = True
        self._fit({index.row() for index in (*chosen.indexes(), *left.indexes())})

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(ROW))
