"""The words of the windows in six languages: brought up to date from the sources, and made ready, by Qt's own tools."""

import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

import chairconsole.acts  # noqa: F401 - registers the acts
from chairconsole.ledger.registry import told_of_acts

ROOT = Path(__file__).parents[2]
HOME = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")

# sentences of the rules and acts are told where they are made, with a count or without; words of keys in their context
_ALIASES = (
    *("-tr-function-alias", "tr+=sentence"),
    *("-tr-function-alias", "tr+=counted"),
    *("-tr-function-alias", "QT_TRANSLATE_NOOP+=marked"),
)
_QUIETLY = ("-silent", "-locations", "none", "-no-obsolete")


def _tool(name: str) -> str:
    return str(Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name))


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def refresh(folder: Path) -> None:
    """Bring the catalogues in a folder up to date with the sources; of English only counts need to be told."""
    sources = sorted(str(path) for path in (ROOT / "chairconsole").rglob("*.py"))
    with tempfile.TemporaryDirectory() as beside:
        # what acts tell of themselves stands at each of them, in docstrings and names that Linguist does not read
        told = Path(beside, "acts.py")
        told.write_text("".join(f"sentence({form!r})\n" for form in told_of_acts()), encoding="utf-8")
        for language in LANGUAGES:
            only = ("-pluralonly",) if language == "en" else ()
            languages = ("-source-language", "en", "-target-language", language)
            files = (*sources, str(told), "-ts", str(folder / f"{language}.ts"))
            _run(_tool("lupdate"), *_QUIETLY, *_ALIASES, *languages, *only, *files)


def release(folder: Path, into: Path) -> None:
    """Make the catalogues in a folder ready for the windows."""
    for language in LANGUAGES:
        _run(_tool("lrelease"), "-silent", str(folder / f"{language}.ts"), "-qm", str(into / f"{language}.qm"))
