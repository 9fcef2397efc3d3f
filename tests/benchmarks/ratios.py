#!/usr/bin/env python3
"""Runs the benchmarks and the reference programs on the same machine and prints how many times faster the benchmarks are.

Exit code: 0 all required ratios met, 1 one missed, 77 nothing to compare with (numpy, scipy or the data are absent).
"""
import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import time

SECONDS = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0}


def seconds_of_benchmarks(program, names):
    pattern = "^(" + "|".join(sorted(set(names))) + ")$"
    command = [program, "--benchmark_format=json", f"--benchmark_filter={pattern}"]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rows = json.loads(output)["benchmarks"]
    return {row["name"]: row["real_time" if is_parallel(row["name"]) else "cpu_time"] * SECONDS[row["time_unit"]]
            for row in rows}


def is_parallel(name):
    """Whether a benchmark works on several cores, so that the clock on the wall is the one that counts."""
    return name.endswith(("/real_time", "/manual_time"))


def seconds_of(work, clock, at_least=5, long_enough=1.0):
    """Median time of one run, after one to warm up."""
    work()
    times = []
    while len(times) < at_least or (sum(times) < long_enough and len(times) < 1000):
        start = clock()
        work()
        times.append(clock() - start)
    return statistics.median(times)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the benchmark program")
    parser.add_argument("--data", required=True, type=pathlib.Path, help="folder of the measured files")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    arguments = parser.parse_args()
    try:
        from references import RATIOS
    except ImportError as missing:
        print(f"SKIP: {missing}")
        return 77
    if not (arguments.data.parent / "reference").is_dir():
        print("SKIP: no reference folder beside the data")
        return 77
    ours = seconds_of_benchmarks(arguments.program, [name for name, _, _ in RATIOS])
    rows = []
    for name, prepare, required in RATIOS:
        # Processor time does not count the waiting for other programs.
        clock = time.perf_counter if is_parallel(name) else time.process_time
        try:
            work = prepare(arguments.data.resolve())
        except ImportError as missing:
            print(f"SKIP: {name}: {missing}", file=sys.stderr)
            continue
        theirs = seconds_of(work, clock)
        ratio = theirs / ours[name]
        rows.append({"benchmark": name, "seconds": ours[name], "reference_seconds": theirs,
                     "ratio": ratio, "required": required, "met": ratio >= required})
    if arguments.json:
        print(json.dumps(rows, indent=1))
    else:
        for row in rows:
            print("{benchmark:28} {seconds:10.3e} s  reference {reference_seconds:10.3e} s  {ratio:8.1f}× "
                  "(required {required}×)".format(**row), "ok" if row["met"] else "MISSED")
    return 0 if all(row["met"] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
