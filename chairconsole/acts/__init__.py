"""The verbs: what the President and the secretariat can do in the room, each act a registered function."""

from importlib import import_module
from pkgutil import iter_modules

for _matter in iter_modules(__path__):
    import_module(f"{__name__}.{_matter.name}")
