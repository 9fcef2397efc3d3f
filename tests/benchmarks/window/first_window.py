#!/usr/bin/env python3
"""Measures the time from the start of a process to its first painted window: Vitrine against an empty window with four plots.

Both programs run in turn, without a display and with empty settings. Exit code: 0 within the required ratio, 1 not.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

REQUIRED = 2.0


def seconds_to_first_paint(command, environment):
    start = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True) as process:
        line = process.stdout.readline()
        seconds = time.perf_counter() - start
    if line.strip() != "painted" or process.returncode != 0:
        raise SystemExit(f"{command[0]} was not painted (exit code {process.returncode})")
    return seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("vitrine")
    parser.add_argument("empty", help="the program with an empty window")
    parser.add_argument("--runs", type=int, default=15)
    arguments = parser.parse_args()
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, QT_QPA_PLATFORM="offscreen")
        for run in range(arguments.runs + 2):  # the first two fill the caches of files
            vitrine = seconds_to_first_paint([arguments.vitrine, "--exit-after-first-paint"], environment)
            empty = seconds_to_first_paint([arguments.empty], environment)
            if run >= 2:
                ours.append(vitrine)
                theirs.append(empty)
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(f"first window: median {1e3 * statistics.median(ours):.0f} ms, empty window with four plots "
          f"{1e3 * statistics.median(theirs):.0f} ms, ratio {ratio:.2f} (required at most {REQUIRED})",
          "ok" if ratio <= REQUIRED else "MISSED")
    return 0 if ratio <= REQUIRED else 1


if __name__ == "__main__":
    sys.exit(main())
