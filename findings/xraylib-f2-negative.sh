#!/bin/sh
# The imaginary part of the anomalous scattering factor, f'' (f2), is given as a positive number: absorption. So do
# xrayutilities and gemmi. xraylib's Fii has the same amount and the opposite sign, at every energy. |f|^2 forgives it
# for one element; a compound's refractive index, a structure factor and anything that checks f'' > 0 do not.
set -eu
. "$(dirname "$0")/begin"
need python3-xraylib=4.0.0+dfsg1-3 python3-xrayutilities=1.7.4-1+b3 python3-gemmi=0.5.7+ds-2+b1

/usr/bin/python3 - <<'PY'
import sys
import gemmi, xraylib
from xrayutilities.materials import elements
print("xraylib", xraylib.__version__)
stands = True
for symbol, z in ("Si", 14), ("Zr", 40):
    for energy in 10.0, 60.0: # keV
        here = xraylib.Fii(z, energy)
        others = float(getattr(elements, symbol).f2(1000 * energy)), gemmi.cromer_liberman(z=z, energy=1000 * energy)[1]
        print("%s at %g keV: xraylib %.5f, xrayutilities %.5f, gemmi %.5f" % (symbol, energy, here, *others))
        stands = stands and all(abs(here + other) < 0.05 * other for other in others)
if not stands:
    sys.exit("CHANGED: xraylib's f'' was the negative of what the others give")
PY
stands "Fii is negative where others are positive"
