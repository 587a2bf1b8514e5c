"""What the tests of the windows share: our typefaces, loaded once."""

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.windows.paint import fonts as typefaces


@pytest.fixture
def fonts(qapp: QApplication) -> QApplication:
    """Load the typefaces, without which nothing may be measured."""
    if qapp.style().name() != "fusion":
        qapp.setStyle("Fusion")
    missing = typefaces.load()
    assert missing == ()
    return qapp
