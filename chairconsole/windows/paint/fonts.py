"""The three typefaces of the windows, loaded from their packages, and one font for each size and weight."""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from unicodedata import east_asian_width

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

# family, the package that brings it, the file in that package
_SOURCES = (
    ("Noto Sans", "fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),
    ("Noto Sans Arabic", "fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
    ("Noto Sans SC", "pylopdf_fonts_zh_cn", "NotoSansSC-Regular.otf"),
)
FAMILIES = tuple(family for family, _, _ in _SOURCES)
BODY_PX = 14

_WEIGHT = QFont.Tag("wght")


def load() -> tuple[str, ...]:
    """Load the typefaces, make them the application's, and return the families that could not be loaded.

    Needs the application. Registering a file does not read its outlines, so the large Chinese one costs a
    few milliseconds here; what it really costs falls due with the first Chinese sign that is painted.
    """
    known = QFontDatabase.families()
    missing = [source for source in _SOURCES if source[0] not in known and not _register(*source[1:])]
    QApplication.setFont(face(BODY_PX))
    return tuple(family for family, _, _ in missing)


def _register(package: str, file: str) -> bool:
    """Hand a package's file to Qt; the packages have nothing to import but their own place."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return False
    return QFontDatabase.addApplicationFont(str(Path(spec.origin).parent / file)) >= 0


@lru_cache(maxsize=256)
def face(size_px: int, bold: bool = False, emboldened: bool = False) -> QFont:
    """Return the font of a size in pixels; it is shared, so copy it before changing it.

    Only regular and bold exist. The figures of Noto Sans are tabular as they are.
    """
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(max(1, size_px))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    if emboldened:
        font.setBold(True)
    elif bold:
        # asked for by weight, a variable font gives its regular outlines, thickened: so ask for the axis
        font.setVariableAxis(_WEIGHT, 700.0)
    return font


def is_chinese(sign: str) -> bool:
    """Tell whether a sign is as wide as Chinese ones are."""
    return east_asian_width(sign) in ("W", "F")


@lru_cache(maxsize=4096)
def has_chinese(text: str) -> bool:
    """Tell whether any sign of a text is Chinese."""
    return not text.isascii() and any(map(is_chinese, text))


def face_for(text: str, size_px: int, bold: bool = False) -> QFont:
    """Return the font for a text: the Chinese typeface has one weight, so its bold is thickened."""
    return face(size_px, bold, bold and has_chinese(text))
