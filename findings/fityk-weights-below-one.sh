#!/bin/sh
# fityk reads a file of q, S and sigma and says "No explicit std. dev. Set as sqrt(y)". Neither half is what one would
# guess: the third column is there and is not used unless the file is named with :1:2:3:, and where y is below 1 the
# error is 1 and not sqrt(y). S(q) of a glass lies around 1, heat capacities in J/g/K as well: their points get errors
# of 1 to 1.5, and a point known to 0.004 weighs as much as one known to 0.4.
set -eu
. "$(dirname "$0")/begin"
need fityk=1.3.2-2+b2

printf '1 0.04 0.004\n2 0.25 0.4\n3 2.25 0.02\n4 1 0.02\n5 1 0.02\n' >sample.sq
errors() { cfityk -n -c "@0 < '$1'; print all: s" </dev/null 2>&1 | grep -E '^[0-9.]+$' | xargs; }
cfityk --version
cfityk -n -c "@0 < 'sample.sq'" </dev/null 2>&1 | grep sqrt
expect "errors taken for S = 0.04 0.25 2.25 1 1" "$(errors sample.sq)" "1 1 1.5 1 1"
expect "with the columns named" "$(errors sample.sq:1:2:3:)" "0.004 0.4 0.02 0.02 0.02"
stands "a column of errors is left aside, and errors below 1 become 1"
