#!/bin/sh
# A frame less its background is a field of fractions and negative numbers, with NaN where the mask is. Saved by fabio
# as .cbf, the format of its detector, it comes back as integers, cut towards zero and not rounded, and NaN as a number
# that passes for a count. fabio says "Defaulting type to int32" in its log and raises nothing; TIFF and EDF keep the
# frame. What is left of a diffuse signal of half a count a pixel is zero.
set -eu
. "$(dirname "$0")/begin"
need python3-fabio=0.14.0+dfsg-2+b2

/usr/bin/python3 - <<'PY' 2>log
import sys
import fabio, numpy as np
print("fabio", fabio.version)
frame = np.array([[0.5, 0.9, 1.5], [2.7, -0.6, np.nan]], np.float32)
back = {}
writers = {"cbf": fabio.cbfimage.CbfImage, "tif": fabio.tifimage.TifImage, "edf": fabio.edfimage.EdfImage}
for kind, writer in writers.items():
    writer(data=frame).write("frame." + kind)
    back[kind] = fabio.open("frame." + kind).data
    print(kind, back[kind].dtype, back[kind].ravel().tolist())
kept = all(np.array_equal(back[kind], frame, equal_nan=True) for kind in ("tif", "edf"))
if back["cbf"].ravel().tolist()[:5] != [0, 0, 1, 2, 0] or not kept:
    sys.exit("CHANGED: cbf cut the fractions off, TIFF and EDF kept them")
PY
grep -m 1 Defaulting log
stands "a frame of fractions saved as CBF is cut to integers"
