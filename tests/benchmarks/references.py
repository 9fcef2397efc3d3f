"""The same work as the benchmarks, done by the numpy programs of the reference folder.

Each function sets up its data and returns the piece of work to be timed. Add a row to RATIOS for every benchmark
that must beat a reference: (name of the benchmark, function here, required ratio).
"""
import contextlib
import importlib
import io
import sys
import tempfile

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


def kissinger_fit(data):
    program = reference(data, "kissinger_ref")
    rates, peaks = kissinger_peaks(program, 1)
    temperatures = np.concatenate(peaks)
    return lambda: program.nls(rates, temperatures)


def area_tf(data):
    """The T_f alone of the first 2000 points of a slowly cooled truth scan."""
    program = reference(data, "moynihan_ref")
    scan = np.loadtxt(data / "thermal" / "truth" / "slowcool_20Kmin_200Kps.csv", delimiter=",")[:2000]
    temperature, signal = scan[:, 0].copy(), scan[:, 1].copy()
    return lambda: program.moynihan(temperature, signal, (340, 520), (760, 818))


def relaxation_scan(data):
    """B2O3 cooled and reheated at 10 K/min by the exact superposition; together about 1000 points."""
    program = reference(data, "tnm_golden")
    log_a, activation, x, beta, _ = program.SETS["B2O3"]
    history = [("ramp", -10 / 60, 418.0), ("ramp", 10 / 60, 628.0)]
    return lambda: program.sim2(history, log_a, activation, x, beta, 0.41, 613.0)


def form_factors(q, elements=5):
    """Mean f² and squared mean f of `elements` atoms, each a constant and five Gaussians of the size that tables have."""
    s2 = (q / (4 * np.pi)) ** 2
    a, b = np.linspace(2, 12, 5 * elements).reshape(elements, 5), np.geomspace(0.05, 90, 5 * elements).reshape(5, elements).T
    f = np.array([0.5 + sum(a_i * np.exp(-b_i * s2) for a_i, b_i in zip(a[k], b[k])) for k in range(elements)])
    return (f * f).mean(axis=0), f.mean(axis=0) ** 2


def structure_chain(_, points=3000, iterations=25, density=0.0585, r_min=2.1):
    """I(q) to S(q), G(r) and σ(G) with low-r iterations, as one writes it in numpy: sine transforms are products with a matrix.

    The Compton scattering is given, which favours this side.
    """
    q, r = np.arange(1, points + 1) * 30 / points, np.arange(1, points // 3 + 1) * 0.02
    dq, dr, compton = q[1] - q[0], r[1] - r[0], 20 + q
    square, mean = form_factors(q)
    hole = 4 * np.pi * density * (np.sin(2.5 * q) - 2.5 * q * np.cos(2.5 * q)) / q ** 3
    liquid = 1 + (9 * np.sin(2.9 * q) / (2.9 * q) - hole) * np.exp(-0.005 * q * q)
    intensity, sigma = 40 * (square + (liquid - 1) * mean + compton), 5 + 0 * q

    def chain():
        square, mean = form_factors(q)
        scale = (np.trapz((square + compton) / mean * q * q, q) - 2 * np.pi ** 2 * density) / np.trapz(intensity / mean * q * q, q)
        s, error = (scale * intensity - compton - square) / mean + 1, scale * sigma / mean
        sines = np.sin(np.outer(r, q))
        low = r < r_min
        rows = sines[low]
        for _ in range(iterations):
            g = 2 / np.pi * dq * (rows @ (q * (s - 1)))
            s = s - dr * (rows.T @ (g + 4 * np.pi * density * r[low])) / q
        g = 2 / np.pi * dq * (sines @ (q * (s - 1)))
        return s, g, 2 / np.pi * dq * np.sqrt((sines * sines) @ (q * error) ** 2)
    return chain


def liquid_diffract(data):
    """I(q) to g(r) of one pattern with 25 low-r iterations by LiquidDiffract, where PYTHONPATH leads to it."""
    own = sys.argv
    sys.argv = ["peer_liquiddiffract.py", "3000"]
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            program = reference(data, "peer_liquiddiffract")
    finally:
        sys.argv = own
    return lambda: program.chain(program.q, program.I, program.n)


def scattered(numbers):
    """Numbers without order from a counter, as the benchmark makes them."""
    seed = (numbers + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    seed = (seed ^ (seed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    seed = (seed ^ (seed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return seed ^ (seed >> np.uint64(31))


def scan_text(timed, rows=1_000_000):
    """The text of the benchmark, byte for byte."""
    i = np.arange(rows)
    temperature = 300_000_000 + 400 * i
    noise = (scattered(i.astype(np.uint64)) % np.uint64(1_000_000)).astype(np.int64)
    signal = 200_000_000 + 100 * i + np.where(i > rows // 2, 50_000_000, 0) + noise
    columns = [temperature // 10**6, temperature % 10**6, signal // 10**9, signal % 10**9]
    if timed:
        columns = [i * 4 // 1000, i * 4 % 1000] + columns
    row = ("%d.%03d," if timed else "") + "%d.%06d,%d.%09d\n"
    header = ("t [s]," if timed else "") + "T [K],heat flow [W/g]\n"
    return header + "".join(row % fields for fields in zip(*(column.tolist() for column in columns)))


def loadtxt(timed):
    def prepare(_):
        file = tempfile.NamedTemporaryFile("w", suffix=".csv")
        file.write(scan_text(timed))
        file.flush()
        return lambda: np.loadtxt(file.name, delimiter=",", skiprows=1)
    return prepare


RATIOS = [
    ("scanAnalysis/2000", area_tf, 20),
    ("kissingerFit", kissinger_fit, 1),
    ("structureFromIntensity3000", structure_chain, 20),
    ("structureFromIntensity3000", liquid_diffract, 8),
    ("structureSeries10000/iterations:3/manual_time", liquid_diffract, 25),
    ("seriesOfFrames/plain/iterations:3/manual_time", liquid_diffract, 25),
    ("relaxationScan1000", relaxation_scan, 50),
    ("delimitedTwoColumns/real_time", loadtxt(False), 8),
    ("delimitedThreeColumns/real_time", loadtxt(True), 8),
]
