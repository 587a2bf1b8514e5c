from pathlib import Path

import pytest

from chairconsole.resources import resource, roots


def test_the_checkout_has_its_resources() -> None:
    assert resource().is_dir()
    assert resource().name in {"resources", "_resources"}


def test_what_is_missing_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"no-such-folder.no-such-file\.json"):
        resource("no-such-folder", "no-such-file.json")


def test_an_installed_package_looks_inside_itself_before_it_looks_beside() -> None:
    package = Path("/site-packages/chairconsole")
    assert roots(package, None) == (package / "_resources", Path("/site-packages/resources"))


def test_a_built_program_looks_in_its_bundle_first() -> None:
    assert roots(Path("/x/chairconsole"), "/bundle")[0] == Path("/bundle/resources")
