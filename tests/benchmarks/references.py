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


def structure_chain(data):
    """I(q) -> S(q) -> G(r) with 25 low-r iterations at 3000 points, as one writes it in numpy: matrices of sines and products."""
    q = 0.01 * np.arange(1, 3001)
    squared_mean = 30**2 * np.exp(-0.006 * q**2) + 12
    mean_square, compton = 1.4 * squared_mean, 25 * (1 - np.exp(-0.01 * q**2))
    hole = 4 * np.pi * 0.0585 * (np.sin(2.5 * q) - 2.5 * q * np.cos(2.5 * q)) / q**3
    truth = 1 + (9 * np.sin(2.9 * q) / (2.9 * q) - hole) * np.exp(-0.005 * q**2)
    intensity = 40 * (mean_square + (truth - 1) * squared_mean + compton)
    density, r_min, step = 0.0585, 2.1, q[1] - q[0]

    def work():
        use = q >= 0.3
        k, i, fm2 = q[use], intensity[use], squared_mean[use]
        independent = (mean_square[use] + compton[use]) / fm2
        scale = (np.trapz(k**2 * independent, k) - 2 * np.pi**2 * density) / np.trapz(k**2 * i / fm2, k)
        excess = scale * i / fm2 - independent
        low = np.arange(0.01, r_min, 0.01)
        sines = np.sin(np.outer(low, k))
        for _ in range(25):
            error = 2 / np.pi * step * sines @ (k * excess) + 4 * np.pi * density * low
            excess = excess - (excess + 1) / k * (error @ sines) * 0.01
        r = 0.02 * np.arange(1, 1001)
        return 2 / np.pi * step * np.sin(np.outer(r, k)) @ (k * excess)

    return work


RATIOS = [
    ("scanAnalysis/2000", area_tf, 20),
    ("kissingerBootstrap2000", bootstrap_2000, 50),
    ("kissingerFit", kissinger_fit, 1),
    ("structureChain3000", structure_chain, 20),
]
