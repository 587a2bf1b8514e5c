"""What stands where, under which names, and what may stand in no file."""

import re
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.architecture.tree import ROOT, entries, files, sources, text

TOP = {"main.py", "chairconsole", "resources", "tests", "README.md", "LICENSE", "CHANGELOG.md", "pyproject.toml"}
TOP_PATTERNS = ("requirements*.txt", ".*")

SAYS_NOTHING = {"util", "utils", "helper", "helpers", "manager", "managers", "common", "misc", "widgets"}

REGISTRIES = (("pypi", "org"), ("pythonhosted", "org"), ("anaconda", "org"), ("npmjs", "org"), ("crates", "io"))


def unexpected(root: Path) -> set[str]:
    """Give what stands at the top and has no place there."""
    names = {path.name for path in entries(root)} - TOP
    return {name for name in names if not any(fnmatch(name, pattern) for pattern in TOP_PATTERNS)}


def nameless(root: Path) -> list[str]:
    """Give modules and packages whose names say nothing."""
    paths = (path.relative_to(root) for path in sources(root))
    return [str(path) for path in paths if SAYS_NOTHING.intersection((*path.parts[:-1], path.stem))]


def addresses(content: str) -> list[str]:
    """Give the hosts of package registries named in a text."""
    return [host for host in map(".".join, REGISTRIES) if host in content]


def outside(content: str) -> list[str]:
    """Give the places where a source reaches out of the project, into the folder beside it."""
    return re.findall(r"\.\./share" + r"d\b|/work/share" + r"d\b|[\"']share" + r"d[\"']", content)


def test_the_top_holds_what_the_house_allows() -> None:
    assert unexpected(ROOT) == set()


def test_a_stray_file_at_the_top_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "uv.lock").touch()
    (tmp_path / "docs").mkdir()
    (tmp_path / "requirements-dev.txt").touch()
    (tmp_path / ".ci").mkdir()
    assert unexpected(tmp_path) == {"uv.lock", "docs"}


def test_no_lock_file_with_addresses_stands_anywhere() -> None:
    assert [path for path in files() if path.name == "uv.lock"] == []


def test_every_module_has_a_name_that_says_something() -> None:
    assert nameless(ROOT) == []


def test_a_name_that_says_nothing_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "helpers").mkdir()
    (tmp_path / "helpers" / "clock.py").touch()
    (tmp_path / "utils.py").touch()
    (tmp_path / "speakers.py").touch()
    assert nameless(tmp_path) == ["helpers/clock.py", "utils.py"]


def test_no_file_names_a_package_registry() -> None:
    found = {str(path): addresses(text(path)) for path in files()}
    assert {path: hosts for path, hosts in found.items() if hosts} == {}


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_no_address_stands_in_the_requirements(name: str) -> None:
    assert "://" not in text(ROOT / name)
    assert "--index" not in text(ROOT / name)


def test_a_registry_would_be_seen() -> None:
    assert addresses("https://files.python" + "hosted.org/x") == ["python" + "hosted.org"]


def test_no_source_reaches_out_of_the_project() -> None:
    found = {str(path): outside(text(path)) for path in sources()}
    assert {path: places for path, places in found.items() if places} == {}


def test_reaching_out_would_be_seen() -> None:
    assert outside('open("../share' + 'd/data/x.csv")')
    assert outside('ROOT.parent / "share' + 'd" / "seed"')
    assert not outside("shared_by = 3")


def test_qt_stays_below_the_release_that_kills_the_process() -> None:
    project = tomllib.loads(text(ROOT / "pyproject.toml"))["project"]
    qt = next(need for need in map(Requirement, project["dependencies"]) if need.name == "pyside6-essentials")
    assert not qt.specifier.contains("6.12.0")
    for name in ("requirements.txt", "requirements-dev.txt"):
        pinned = re.search(r"^pyside6-essentials==(\S+)", text(ROOT / name), re.MULTILINE)
        assert pinned is not None
        assert qt.specifier.contains(pinned[1])
