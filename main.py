"""Start the chair's console from a checkout; chairconsole.launch does the work."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older Python must be told so in words, not by a traceback
    sys.exit("The chair's console needs Python 3.11 or later; this is Python " + sys.version.split()[0] + ".")
from chairconsole.launch import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
