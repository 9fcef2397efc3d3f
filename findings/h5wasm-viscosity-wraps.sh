#!/bin/sh
# JavaScript has one kind of number, a double. Given [1e12, 3e9], a viscosity at the glass transition in Pa s and a
# modulus in Pa, h5wasm guesses "integers" from their lack of a fraction and writes 32 bits: what does not fit wraps,
# without an error, in data sets and in attributes. [1e12, 0.5] is written as doubles, and right: whether a column is
# spoilt depends on whether a neighbour has a fraction. A Float64Array, or dtype "<d", keeps the numbers.
set -eu
. "$(dirname "$0")/begin"
command -v npm >/dev/null || need nodejs=18.20.4+dfsg-1~deb12u3 npm=9.2.0~ds1-1
need python3-h5py=3.7.0-8
npm install --silent --no-audit --no-fund --prefix "$tmp" h5wasm@0.10.3
echo "node $(node --version), h5wasm $(node -p "require('$tmp/node_modules/h5wasm/package.json').version")"

cat >write.mjs <<'JS'
import h5wasm from "h5wasm/node";
await h5wasm.ready;
const file = new h5wasm.File("written.h5", "w");
file.create_dataset({ name: "whole", data: [1e12, 3e9] });
file.create_dataset({ name: "neighbour", data: [1e12, 0.5] });
file.create_dataset({ name: "typed", data: new Float64Array([1e12, 3e9]) });
file.create_dataset({ name: "told", data: [1e12, 3e9], dtype: "<d" });
file.get("whole").create_attribute("modulus", 7e10);
file.close();
JS
node write.mjs

/usr/bin/python3 - <<'PY'
import sys
import h5py
with h5py.File("written.h5") as file:
    seen = {name: (file[name].dtype.name, file[name][()].tolist()) for name in ("whole", "neighbour", "typed", "told")}
    seen["attribute 7e10"] = ("", [int(file["whole"].attrs["modulus"])])
for name, (dtype, values) in seen.items():
    print(name, dtype, values)
if (seen["whole"] != ("int32", [-727379968, -1294967296]) or seen["attribute 7e10"][1][0] == 7e10
        or any(seen[name][1][0] != 1e12 for name in ("neighbour", "typed", "told"))):
    sys.exit("CHANGED: whole numbers were wrapped into 32 bits, the others kept")
PY
stands "a viscosity of 1e12 Pa s is written as -727379968"
