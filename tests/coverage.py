# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
"""coverage.py SUMMARY.json: prints gcovr's summary of core by folder; exit 1 below 90 % of lines in all."""
import collections
import json
import os
import sys

TARGET = 90.0
total, covered = collections.Counter(), collections.Counter()
for file in json.load(open(sys.argv[1]))["files"]:
    for folder in (os.path.dirname(file["filename"]), "all of core"):
        total[folder] += file["line_total"]
        covered[folder] += file["line_covered"]
for folder in sorted(total):
    print(f"{folder:16} {covered[folder]:6} of {total[folder]:6} lines  {100 * covered[folder] / total[folder]:5.1f} %")
sys.exit(100 * covered["all of core"] / total["all of core"] < TARGET)
