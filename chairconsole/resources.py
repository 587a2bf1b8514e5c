"""Finding the program's own data files, wherever the program stands."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Give the path of a file or folder under `resources/`; raise FileNotFoundError where the program lacks it."""
    package = Path(__file__).resolve().parent
    for root in roots(package, getattr(sys, "_MEIPASS", None)):
        if root.is_dir():
            return _inside(root, parts)
    raise FileNotFoundError(f"The program's own data stand in no place known to {package}: install it again.")


def roots(package: Path, bundle: str | None) -> tuple[Path, ...]:
    """List where `resources/` may stand: in a built program, in an installed wheel, in a checkout.

    The wheel comes before the checkout, because beside an installed package another's `resources/` may stand.
    """
    built = () if bundle is None else (Path(bundle, "resources"),)
    return (*built, package / "_resources", package.parent / "resources")


def _inside(root: Path, parts: tuple[str, ...]) -> Path:
    found = root.joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"The program's own file {found} is missing: install the program again.")
    return found
