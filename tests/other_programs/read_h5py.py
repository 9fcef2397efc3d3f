"""The default curve and the first pattern of a sample file, by h5py."""
import sys

import h5py


def text(value):
    return value.decode() if isinstance(value, bytes) else value


def show(group, name):
    x, y = group[text(group.attrs["axes"])], group[text(group.attrs["signal"])]
    errors = group.get(text(group.attrs["signal"]) + "_errors")
    ends = "- -" if errors is None else f"{errors[0]:.9g} {errors[-1]:.9g}"
    print(name, x.size, f"{x[0]:.9g} {x[-1]:.9g} {y[0]:.9g} {y[-1]:.9g}", ends)


with h5py.File(sys.argv[1], "r") as file:
    entry = file[text(file.attrs["default"])]
    default = text(entry.attrs["default"])
    for name in dict.fromkeys([default, "pattern_0001"]):
        if name in entry:
            show(entry[name], name)
