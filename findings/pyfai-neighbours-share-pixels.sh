#!/bin/sh
# A pattern with sigma in its third column is taken for independent points. By default pyFAI shares a pixel among the
# bins that it covers; with bins finer than a pixel (300 across 140 pixels here) neighbours then rise and fall
# together. Each sigma is right for its own point, yet the sum of 20 neighbours (the area of a peak) scatters by two
# thirds more than its propagated error says: the error of an area, and of what is fitted to some neighbours, comes out
# too small.
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
random = np.random.default_rng(7)
images = [random.poisson(100, (200, 200)).astype(np.float32) for _ in range(150)]

def scatter(method):
    runs = [integrator.integrate1d_ng(i, 300, unit="q_nm^-1", method=method, error_model="poisson") for i in images]
    intensity = np.array([run.intensity for run in runs], float)[:, 60:200]
    sigma = runs[0].sigma[60:200]
    one = np.median(intensity.std(axis=0, ddof=1) / sigma)
    areas = intensity.reshape(len(runs), 7, 20).sum(axis=2).std(axis=0, ddof=1)
    area = np.mean(areas / np.sqrt((sigma.reshape(7, 20) ** 2).sum(axis=1)))
    return one, area

for method in ("no", "csr", "cython"), ("bbox", "csr", "cython"):
    one, area = scatter(method)
    print("-".join(method), "scatter over sigma: of one point %.2f, of the sum of 20 points %.2f" % (one, area))
if not (0.9 < one < 1.1 and area > 1.3):
    sys.exit("CHANGED: one point scattered as its sigma said, the sum of 20 about 1.7 times as much")
PY
stands "sigma holds for a point, not for what is made of several"
