#!/bin/sh
# NeXus lets an axis be one longer than the signal: the edges of the bins, as a histogram over q or time of flight has
# them. One would expect silx to draw it (or to draw the signal alone). An NXdata with such an axis has no default
# plot: get_default gives None, and `silx view` shows nothing where the same curve with the centres is drawn at once.
set -eu
. "$(dirname "$0")/begin"
need python3-silx=1.1.0+dfsg-5 python3-h5py=3.7.0-8

/usr/bin/python3 - <<'PY'
import logging, sys
import h5py, numpy as np, silx
from silx.io import nxdata
logging.disable(logging.CRITICAL)
print("silx", silx.version)

def plot_of(axis):
    with h5py.File("pattern.h5", "w") as file:
        file.attrs["default"] = "entry"
        entry = file.create_group("entry")
        entry.attrs.update(NX_class="NXentry", default="data")
        data = entry.create_group("data")
        data.attrs.update(NX_class="NXdata", signal="I", axes=["q"])
        data["I"], data["q"] = np.arange(10.0), axis
    with h5py.File("pattern.h5") as file:
        found = nxdata.get_default(file)
        if found is not None:
            return found.signal_name + "(" + found.axes_names[0] + ")"
        print("silx says:", *nxdata.NXdata(file["entry/data"], validate=True).issues)

centres, edges = plot_of(np.arange(10.0)), plot_of(np.arange(11.0))
print("10 centres:", centres, "- 11 edges:", edges)
if (centres, edges) != ("I(q)", None):
    sys.exit("CHANGED: I(q) over centres, nothing over edges")
PY
stands "an NXdata over the edges of its bins has no default plot"
