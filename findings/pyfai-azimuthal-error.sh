#!/bin/sh
# error_model="azimuthal" takes the error of a bin from the scatter of its pixels. With pure counting noise it has to
# agree with error_model="poisson", whatever engine adds the pixels up. Of five engines with the same intensities two
# agree; the compiled histogram gives sigma = 0 everywhere, the one in Python no sigma at all, the look-up table some
# twenty times too much. None warns. The errors of a peak, and what a fit makes of them, hang on a name given for
# speed.
set -eu
. "$(dirname "$0")/begin"
need python3-pyfai=0.21.3+dfsg1-4

/usr/bin/python3 - <<'PY'
import io, logging, sys
import numpy as np, pyFAI
from pyFAI.azimuthalIntegrator import AzimuthalIntegrator
from pyFAI.detectors import Detector
words = io.StringIO()
logging.basicConfig(stream=words, level=logging.WARNING, force=True)
print("pyFAI", pyFAI.version)

counts = np.random.default_rng(1).poisson(100, (200, 200)).astype(np.float32)
integrator = AzimuthalIntegrator(0.1, 0.01, 0.01, detector=Detector(1e-4, 1e-4, max_shape=(200, 200)), wavelength=1e-10)

def sigma(method, model):
    found = integrator.integrate1d(counts, 50, unit="q_nm^-1", method=method, error_model=model).sigma
    return None if found is None else float(np.median(found[10:40]))

ratio = {}
for method in (("no", "csr", "cython"), ("bbox", "csr", "cython"), ("no", "histogram", "cython"),
               ("no", "histogram", "python"), ("bbox", "lut", "cython")):
    azimuthal, poisson = sigma(method, "azimuthal"), sigma(method, "poisson")
    ratio[method] = None if azimuthal is None else azimuthal / poisson
    print("-".join(method).ljust(24), "sigma from the scatter over sigma from the counts:", ratio[method])
said = [line for line in words.getvalue().splitlines() if "error" in line.lower()]
print("warnings about it:", len(said))
if (said or abs(ratio[("no", "csr", "cython")] - 1) > 0.1 or ratio[("no", "histogram", "cython")] != 0
        or ratio[("no", "histogram", "python")] is not None or ratio[("bbox", "lut", "cython")] < 10):
    sys.exit("CHANGED: 1 from CSR, 0 and none from the histograms, more than 10 from the look-up table")
PY
stands "the azimuthal error depends on the engine: right, zero, absent or far too large"
