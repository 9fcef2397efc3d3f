#!/bin/sh
# xraylib gives thulium the atomic weight 167.27, which is erbium's (167.26) to a digit; the standard one is 168.934
# (Pure Appl. Chem. 94 (2022) 573). Its other weights have two decimals: titanium is 47.90 for 47.867. A number density
# from a density in g/cm3 is off by 1 % with thulium and by 0.07 % with titanium.
set -eu
. "$(dirname "$0")/begin"
need python3-xraylib=4.0.0+dfsg1-3

/usr/bin/python3 - <<'PY'
import sys
import xraylib
print("xraylib", xraylib.__version__)
weights = {z: xraylib.AtomicWeight(z) for z in (22, 68, 69)}
print(weights)
if abs(weights[69] - 167.27) > 0.005 or abs(weights[22] - 47.90) > 0.005:
    sys.exit("CHANGED: thulium was 167.27 and titanium 47.90")
PY
stands "thulium weighs what erbium does"
