# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
"""shots.py PROGRAM FOLDER LANGUAGE THEME: walks the main job on practice data, and saves a picture of the screen at every stage."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/ui/a11y"))
from screenreader import Absent, Atspi, ScreenReader, wait  # noqa: E402

THEMES = {"light": 1, "dark": 2}  # as in window.ini
COMPANY = "Adatum Corporation"


def words(language):
    """What the program calls things: the English source to the language's words."""
    found = {}
    if language != "en":
        for message in xml.parse(ROOT / f"translations/parting_{language}.ts").iter("message"):
            plural = message.findall("translation/numerusform")
            text = plural[-1].text if plural else message.findtext("translation")
            found.setdefault(message.findtext("source"), text)
    return lambda source, n=2: found.get(source, source).replace("%n", str(n)).replace("(s)", "s")


def fill_screen():
    window = wait("the window", lambda: subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--class", "parting"], capture_output=True, text=True).stdout.split())[0]
    size = re.search(r"dimensions:\s+(\d+)x(\d+)", subprocess.check_output(["xdpyinfo"], text=True)).groups()
    subprocess.run(["xdotool", "windowmove", window, "0", "0", "windowsize", window, *size, "windowfocus", window], check=True)


class Camera:
    def __init__(self, folder, suffix):
        self._folder, self._suffix, self._count = pathlib.Path(folder), suffix, 0

    def take(self, stage):
        time.sleep(0.4)  # what moves comes to rest
        self._count += 1
        path = self._folder / f"{self._count}-{stage}-{self._suffix}.png"
        subprocess.run(["import", "-window", "root", str(path)], check=True)


def walk(reader, camera, say):
    table = reader.find(say("Customers"), Atspi.Role.TABLE)
    wait("customers", lambda: table.get_n_rows() > 20)
    fill_screen()
    camera.take("customers")
    reader.write(say("Search customers"), "adatum")
    wait("one row", lambda: table.get_n_rows() == 1)
    table.add_row_selection(0)
    reader.find(say("Suspend all"))
    reader.write(say("Search customers"), "")
    camera.take("account")
    reader.press(say("Suspend all"))
    suspend = say("Suspend %n subscription(s)")
    reader.find(suspend)
    camera.take("suspend-review")
    reader.press(suspend)
    camera.take("suspending")
    under_way = {suspend, say("Stop after this step")}
    wait("the run to end", lambda: not under_way & {thing.get_name() for thing in reader.showing()})
    camera.take("suspended")
    reader.press(say("Back to account"))
    reader.press(say("Remove reseller relationship"))
    reader.write(say("Company name"), COMPANY)
    reader.tick_all(but=say("Read readiness in the background"))
    camera.take("remove-review")
    reader.press(say("Remove relationship"))
    reader.find(say("Back to customers"))
    camera.take("done")
    reader.press(say("Back to customers"))
    camera.take("removed")


def main(program, folder, language, theme):
    reader, camera = ScreenReader(), Camera(folder, f"{theme}-{language}")
    with tempfile.TemporaryDirectory() as data:
        pathlib.Path(data, "window.ini").write_text(f"[window]\ntheme={THEMES[theme]}\n")
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        parting = subprocess.Popen([program, "--sandbox", "--data-dir", data, "--language", language], env=environment)
        try:
            reader.attach("parting")
            walk(reader, camera, words(language))
        except Absent as absent:
            camera.take("stuck")
            sys.exit(f"shots: waited in vain for {absent}")
        finally:
            parting.terminate()
            parting.wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
