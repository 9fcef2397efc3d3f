"""The same work as the benchmarks, done by the numpy programs of the reference folder.

Each function sets up its data and returns the piece of work to be timed. Add a row to RATIOS for every benchmark
that must beat a reference: (name of the benchmark, function here, required ratio).
"""
import importlib
import sys

import numpy as np


def reference(data, name):
    """A program of the reference folder, which lies beside the data folder."""
    folder = str(data.parent / "reference")
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return importlib.import_module(name)


def kissinger_peaks(program, replicates):
    rng = np.random.default_rng(0)
    rates = np.array([100.0, 200.0, 500.0, 1000.0])
    peaks = program.Tmod(rates, 25032.0, 23.25)
    return rates, [peak + rng.normal(size=replicates) for peak in peaks]


def bootstrap_2000(data):
    program = reference(data, "kissinger_ref")
    rates, peaks = kissinger_peaks(program, 2)
    rng = np.random.default_rng(1)
    return lambda: program.boot(rates, peaks, 2000, rng)


def kissinger_fit(data):
    program = reference(data, "kissinger_ref")
    rates, peaks = kissinger_peaks(program, 1)
    temperatures = np.concatenate(peaks)
    return lambda: program.nls(rates, temperatures)


def relaxation_scan(data):
    program = reference(data, "tnm_golden")
    lnA, H, x, beta, _ = program.SETS["B2O3"]
    history = [("ramp", -10 / 60, 418.0), ("ramp", 10 / 60, 628.0)]
    return lambda: program.cpn(program.sim2(history, lnA, H, x, beta, 0.21, 613.0), 1)


RATIOS = [
    ("relaxationScan1000", relaxation_scan, 50),
    ("kissingerBootstrap2000", bootstrap_2000, 50),
    ("kissingerFit", kissinger_fit, 1),
]
