#!/bin/sh
# In much of Europe instruments write "20,50 104,5". xylib takes a comma for a separator unless told otherwise: a
# pattern of two columns becomes one of four, 2 theta = 20, 50, intensity = 104, 5, with status 0. Since the columns
# are numbered, x = 20 and y = 50 are what is plotted. One would expect a refusal, or the two columns that the blanks
# show. Its peer fityk reads by xylib, and does the same.
set -eu
. "$(dirname "$0")/begin"
need libxy-bin=1.6-2+b2 fityk=1.3.2-2+b2

printf '20,00 103,5\n20,50 104,5\n21,00 105,5\n' >pattern.xy
# The second row of what xyconv writes, without zeros at the ends of numbers.
second() {
    awk '!/^#/ && ++row == 2 { for (i = 1; i <= NF; ++i) printf "%s%g", (i > 1 ? " " : ""), $i }' "$1"
}
xyconv pattern.xy plain.out
expect "status 0, second line of the pattern" "$(second plain.out)" "20 50 104 5"
xyconv -t text -x decimal-comma pattern.xy told.out
expect "told of the decimal comma" "$(second told.out)" "20.5 104.5"
cfityk -n -c "@0 < 'pattern.xy'; print all: x, y" </dev/null >points 2>&1
expect "fityk's points" "$(grep -E '^[0-9]+ [0-9]+$' points | xargs)" "20 0 20 50 21 0"
stands "a decimal comma makes two columns four, without an error"
