#!/bin/sh
# A bin of q without a pixel (all of them masked, or beyond the detector's corner) has no intensity. One would expect
# NaN, or the same answer from every engine. The engine in Python gives NaN, the compiled ones (the default among them)
# I = 0 and sigma = 0: a point without information that looks like the most exact one of the pattern. A weighted fit
# divides by it; a transform of S(q) takes the gap for a measured zero.
set -eu
. "$(dirname "$0")/begin"
need python3-pyfai=0.21.3+dfsg1-4

/usr/bin/python3 - <<'PY'
import logging, sys
import numpy as np, pyFAI
from pyFAI.azimuthalIntegrator import AzimuthalIntegrator
from pyFAI.detectors import Detector
logging.disable(logging.CRITICAL)
print("pyFAI", pyFAI.version)

integrator = AzimuthalIntegrator(0.1, 0.01, 0.01, detector=Detector(1e-4, 1e-4, max_shape=(200, 200)), wavelength=1e-10)
q = integrator.qArray()
mask = (q > 3) & (q < 4)
seen = {}
for method in (("no", "histogram", "python"), ("no", "histogram", "cython"), ("bbox", "csr", "cython"),
               ("full", "lut", "cython")):
    result = integrator.integrate1d_ng(np.full((200, 200), 100.0), 100, unit="q_nm^-1", mask=mask, method=method,
                                       error_model="poisson")
    i = np.argmin(abs(result.radial - 3.5))
    seen[method] = (float(result.intensity[i]), float(result.sigma[i]))
    print("-".join(method), "at a masked q: I, sigma =", *seen[method])
if not np.isnan(seen[("no", "histogram", "python")]).all() or any(seen[m] != (0, 0) for m in seen if m[2] == "cython"):
    sys.exit("CHANGED: NaN from Python and zeros from the compiled engines")
PY
stands "an empty bin is 0 with an error of 0 from the compiled engines"
