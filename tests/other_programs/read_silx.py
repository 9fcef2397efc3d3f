"""The default curve and the first pattern of a sample file, by silx."""
import sys

import silx.io
from silx.io import nxdata


def show(curve, name):
    x, y, errors = curve.axes[0][()], curve.signal[()], curve.errors
    ends = "- -" if errors is None else f"{errors[0]:.9g} {errors[-1]:.9g}"
    print(name, x.size, f"{x[0]:.9g} {x[-1]:.9g} {y[0]:.9g} {y[-1]:.9g}", ends)


with silx.io.open(sys.argv[1]) as file:
    default = nxdata.get_default(file)
    name = default.group.name.split("/")[-1]
    show(default, name)
    if name != "pattern_0001" and "entry/pattern_0001" in file:
        show(nxdata.NXdata(file["entry/pattern_0001"]), "pattern_0001")
