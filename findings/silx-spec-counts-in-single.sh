#!/bin/sh
# A SPEC scan opened as HDF5 by silx (what `silx view` and `silx convert` do) has every column in single precision,
# although silx's own SpecFile reads the same text in double. Seven digits are too few for a clock: Epoch moves in
# steps of 128 s, so an annealing followed by beam-line scans loses its times; counts above 16 777 216 are rounded too.
set -eu
. "$(dirname "$0")/begin"
need python3-silx=1.1.0+dfsg-5

/usr/bin/python3 - <<'PY'
import sys
import silx, silx.io
from silx.io.specfile import SpecFile
print("silx", silx.version)
with open("anneal.spec", "w") as file:
    file.write("#F anneal.spec\n#E 1600000000\n#D Sun Sep 13 12:26:40 2020\n\n#S 1 timescan 10\n"
               "#D Sun Sep 13 12:26:40 2020\n#N 3\n#L Time  Epoch  monitor\n")
    for second in 0, 10, 20, 70:
        file.write("%d %d %d\n" % (second, 1600000000 + second, 123456789 + second))
scan = SpecFile("anneal.spec")[0]
with silx.io.open("anneal.spec") as file:
    columns = {name: file["1.1/measurement"][name][()] for name in ("Epoch", "monitor")}
for i, name in enumerate(columns, 1):
    print(name, "in the text", scan.data[i].astype(int).tolist())
    print(name, "as HDF5, in", columns[name].dtype, columns[name].astype(int).tolist())
if scan.data.dtype != "float64" or columns["Epoch"].astype(int).tolist() != [1600000000] * 3 + [1600000128]:
    sys.exit("CHANGED: the view was in single precision, the four times two values 128 s apart")
PY
stands "a SPEC file seen as HDF5 has seven digits"
