# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
"""The main job by somebody who sees nothing: find a customer, suspend, part, and hear how it ended."""

import os
import subprocess
import sys
import tempfile

from screenreader import Absent, Atspi, ScreenReader, wait


def choose(reader, search):
    reader.write("Search customers", search)
    table = reader.find("Customers", Atspi.Role.TABLE)
    wait("one row", lambda: table.get_n_rows() == 1)
    table.add_row_selection(0)


def cells(table):
    return [table.get_accessible_at(0, column).get_name() for column in range(table.get_n_columns())]


def hear(reader, name, sentence):
    wait(f"{name} to say {sentence!r}; it said {reader.spoken(name)}",
         lambda: any(sentence in spoken for spoken in reader.spoken(name)))


def main_job(reader):
    wait("the count", lambda: any("complete" in told for told in reader.told("Customer count")))
    hear(reader, "List message", "1 customer could not be read.")
    choose(reader, "adatum")
    hear(reader, "Verdict", "Can part after 2 steps here")
    wait("the reason", lambda: reader.find("Why not").get_description())

    reader.press("Suspend all")
    reader.press("Suspend 2 subscriptions")
    hear(reader, "What is going on", "Suspend")
    reader.press("Back to account")
    hear(reader, "Verdict", "Can part today")

    reader.press("Remove reseller relationship")
    reader.write("Company name", "Adatum Corporation")
    for name in reader.tick_all(but="Read readiness in the background"):
        assert name, "a tick that says nothing"
    reader.press("Remove relationship")
    hear(reader, "What is going on", "Remove")
    reader.press("Back to customers")
    table = reader.find("Customers", Atspi.Role.TABLE)
    wait(f"the row to say so: {cells(table)}", lambda: any(cell.startswith("Removed ") for cell in cells(table)))


def nameless(reader):
    """Controls in sight that say nothing of themselves. The button inside a search field is Qt's own."""
    speaking = (Atspi.Role.CHECK_BOX, Atspi.Role.COMBO_BOX, Atspi.Role.TABLE, Atspi.Role.TEXT, Atspi.Role.PAGE_TAB)
    return [thing.get_role_name() for thing in reader.showing()
            if thing.get_role() in speaking and not thing.get_name()]


def main(program):
    reader = ScreenReader()
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        parting = subprocess.Popen([program, "--sandbox", "--data-dir", folder, "--language", "en"], env=environment)
        try:
            reader.attach("parting")
            main_job(reader)
            assert not nameless(reader), nameless(reader)
        except Absent as absent:
            return reader.miss(absent)
        finally:
            parting.terminate()
            parting.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
