"""Reading the project's own files, so that the tests of its shape can speak in sentences."""

import ast
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def entries(root: Path = ROOT) -> Iterator[Path]:
    """Give what stands at the top, less what `.gitignore` leaves out."""
    ignored = [".git", *(line.strip("/") for line in (ROOT / ".gitignore").read_text().split())]
    return (path for path in sorted(root.iterdir()) if not any(fnmatch(path.name, name) for name in ignored))


def files(root: Path = ROOT) -> Iterator[Path]:
    """Give every file of the project, less what `.gitignore` leaves out."""
    for path in entries(root):
        if path.is_dir():
            yield from files(path)
        else:
            yield path


def sources(root: Path = ROOT) -> Iterator[Path]:
    """Give every Python file."""
    return (path for path in files(root) if path.suffix == ".py")


def text(path: Path) -> str:
    """Give a file's text; of a picture or another file that is none, what can be read of it."""
    return path.read_text(encoding="utf-8", errors="replace")


def imports(source: str) -> set[str]:
    """Give the full name of everything a source imports: of `from a import b`, `a.b`."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def within(names: set[str], package: str) -> set[str]:
    """Give the modules directly under a package that are among the names (of `PySide6.QtGui.QColor`, `QtGui`).

    The package imported as a whole is `*`, for it may stand for any of them.
    """
    whole = {"*"} if package in names else set()
    return whole | {name.split(".")[package.count(".") + 1] for name in names if name.startswith(f"{package}.")}
