// The default curve and the first pattern of a sample file, by h5wasm.
import { pathToFileURL } from "node:url";

// modules are not looked for in NODE_PATH by themselves
const { default: h5wasm } = await import(pathToFileURL(`${process.env.NODE_PATH}/h5wasm/dist/node/hdf5_hl.js`).href);
await h5wasm.ready;
const file = new h5wasm.File(process.argv[2], "r");
const short = (v) => String(Number(v.toPrecision(9)));
const ends = (v) => `${short(v[0])} ${short(v[v.length - 1])}`;

function show(group, name) {
  const signal = group.attrs.signal.value;
  const x = group.get(group.attrs.axes.value).value;
  const errors = group.get(signal + "_errors");
  console.log(name, x.length, ends(x), ends(group.get(signal).value), errors ? ends(errors.value) : "- -");
}

const entry = file.get(file.attrs.default.value);
for (const name of new Set([entry.attrs.default.value, "pattern_0001"]))
  if (entry.keys().includes(name)) show(entry.get(name), name);
file.close();
