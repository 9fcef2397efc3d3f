#!/bin/sh
# A scattering-length density at 60 keV, where glasses are measured in transmission, is as well defined as at 10 keV.
# periodictable's tables end at 30 keV; beyond, one would expect an error. It answers NaN for the real and the
# imaginary part, without a warning: a density of NaN travels on into absorption and normalisation before anybody sees
# it.
set -eu
. "$(dirname "$0")/begin"
need python3-periodictable=1.6.0-1

/usr/bin/python3 -W error - <<'PY'
import math, sys
import periodictable
from periodictable import xsf
print("periodictable", periodictable.__version__)
seen = {}
for energy in 10.0, 29.0, 31.0, 60.0:
    seen[energy] = (*xsf.xray_sld("SiO2", density=2.2, energy=energy),
                    *periodictable.Zr.xray.scattering_factors(energy=energy))
for energy, values in seen.items():
    print("%g keV: density of SiO2 %.4g %+.4gi, f1 and f2 of Zr %.4g %.4g" % (energy, *values))
if any(map(math.isnan, seen[29.0])) or not all(map(math.isnan, seen[31.0] + seen[60.0])):
    sys.exit("CHANGED: numbers at 29 keV, NaN at 31 keV")
PY
stands "above 30 keV every X-ray quantity is NaN, without an error"
