"""Lays a paper on pages of A4 and paints them: no row divided, a table's head again on each page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from unicodedata import bidirectional

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QUuid
from PySide6.QtGui import QColor, QGlyphRun, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter, QPen

from chairconsole.exchange.composition import Composition
from chairconsole.exchange.papers import Paper
from chairconsole.exchange.pdf.composing import PartsSetter
from chairconsole.exchange.pdf.meaning import FIRST_PEN, with_meaning
from chairconsole.exchange.pdf.setting import BOTTOM, FOOT, HEIGHT, RULE, SIDE, TOP, WIDTH, Block, ListSetter, Piece

DOTS = 720
"""Dots in an inch: one is a tenth of a point."""

PICTURE = 1240
"""How many dots broad the picture of a page is: 150 to an inch."""

Page = list[tuple[float, Block]]
PaintsPiece = Callable[[QPainter, Piece, QPointF], None]


def as_pdf(paper: Paper | Composition, at: datetime) -> bytes:
    """Set a paper as PDF, dated `at`; the same paper gives the same bytes. Needs Qt's application."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    meanings = _paint(buffer, paper, _set(paper))
    return with_meaning(bytes(buffer.data().data()), paper, meanings, at)


def as_pictures(paper: Paper | Composition) -> list[bytes]:
    """Paint the pages that a paper has as PDF, each as a PNG, to be looked at. Needs Qt's application."""
    return [_picture(page) for page in _set(paper)]


def _set(paper: Paper | Composition) -> list[Page]:
    """Set a paper on its pages, each with its foot."""
    setter = PartsSetter(paper) if isinstance(paper, Composition) else ListSetter(paper)
    pages = _paged(list(setter.blocks()))
    for number, page in enumerate(pages, 1):
        page.append((FOOT, setter.foot(paper, number, len(pages))))
    return pages


def _paged(blocks: Sequence[Block]) -> list[Page]:
    """Lay blocks on pages: none is divided, a heading keeps the first row with it, a table's head comes again."""
    pages: list[Page] = [[]]
    y: float = TOP
    for place, block in enumerate(blocks):
        if y + _kept(blocks[place:]) > BOTTOM and pages[-1]:
            pages.append([])
            y = TOP
            if block.again is not None:
                pages[-1].append((y, block.again))
                y += block.again.height
        pages[-1].append((y, block))
        y += block.height
    return pages


def _kept(blocks: Iterable[Block]) -> float:
    """Return the height of the first block and of what it keeps with it."""
    height = 0.0
    for block in blocks:
        height += block.height
        if not block.keeps:
            break
    return height


def _paint(buffer: QBuffer, paper: Paper | Composition, pages: Sequence[Page]) -> list[str]:
    """Paint the pages and return what each sign means that was painted with a numbered pen, in that order."""
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), QByteArray(repr(paper).encode())))
    meanings: list[str] = []
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        _paint_page(painter, page, partial(_paint_with_meaning, meanings))
    painter.end()
    return meanings


def _picture(page: Page) -> bytes:
    image = QImage(PICTURE, round(PICTURE * HEIGHT / WIDTH), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(PICTURE / WIDTH, PICTURE / WIDTH)
    _paint_page(painter, page, _paint_piece)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _paint_page(painter: QPainter, page: Page, paint_piece: PaintsPiece) -> None:
    for y, block in page:
        for piece in block.pieces:
            paint_piece(painter, piece, QPointF(piece.left, y + piece.top))
        if block.rule is not None:
            height = 6 if block.rule == RULE else 4
            painter.fillRect(QRectF(SIDE, y + block.height, WIDTH - 2 * SIDE, height), QColor(block.rule))


def _paint_piece(painter: QPainter, piece: Piece, at: QPointF) -> None:
    painter.setPen(QColor(piece.colour))
    piece.layout.draw(painter, at)


def _paint_with_meaning(meanings: list[str], painter: QPainter, piece: Piece, at: QPointF) -> None:
    if not any(bidirectional(sign) == "AL" for sign in piece.text):
        _paint_piece(painter, piece, at)
        return
    start = 0
    while start < len(piece.text):
        end = piece.layout.nextCursorPosition(start)
        letter = piece.text[start:end]
        for run in piece.layout.glyphRuns(start, end - start):
            # the body bears the letter's meaning, for it is as broad as the letter; the dots have none
            for sign in sorted(_signs(run), key=_breadth, reverse=True):
                painter.setPen(QPen(QColor(piece.colour), FIRST_PEN + len(meanings)))
                painter.drawGlyphRun(at, sign)
                meanings.append(letter)
                letter = ""
        start = end


def _signs(run: QGlyphRun) -> Iterator[QGlyphRun]:
    """Divide a run into its signs."""
    for glyph, position in zip(run.glyphIndexes(), run.positions(), strict=True):
        sign = QGlyphRun()
        sign.setRawFont(run.rawFont())
        sign.setGlyphIndexes([glyph])
        sign.setPositions([position])
        yield sign


def _breadth(sign: QGlyphRun) -> float:
    return sign.rawFont().advancesForGlyphIndexes(sign.glyphIndexes())[0].x()
