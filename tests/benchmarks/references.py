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


def area_tf(data):
    program = reference(data, "moynihan_ref")
    scan = np.loadtxt(data / "thermal" / "truth" / "slowcool_20Kmin_200Kps.csv", delimiter=",")[:2000]
    temperature, signal = scan[:, 0].copy(), scan[:, 1].copy()
    return lambda: program.moynihan(temperature, signal, (340, 520), (760, 818))


RATIOS = [
    ("scanAnalysis/2000", area_tf, 20),
    ("kissingerBootstrap2000", bootstrap_2000, 50),
    ("kissingerFit", kissinger_fit, 1),
]
