#!/bin/sh
# Heats of melting and heat capacities in older tables, and some instruments' exports, are in calories; chemistry's
# calorie is 4.184 J. GSL_CONST_MKSA_CALORIE is 4.1868 J, that of steam tables, so what it converts is 0.07 % too
# large; the name does not tell, and GNU units means 4.184 by "cal". The constants beside it come from different
# adjustments: k times N_A is not R, and none of the three is the value fixed in 2019 although GSL 2.7 is of 2021.
set -eu
. "$(dirname "$0")/begin"
need libgsl-dev=2.7.1+dfsg-5+deb12u1 gcc=4:12.2.0-3 units=2.22-2

cat >constants.c <<'C'
#include <gsl/gsl_const_mksa.h>
#include <gsl/gsl_const_num.h>
#include <stdio.h>
int main(void) {
    double product = GSL_CONST_MKSA_BOLTZMANN * GSL_CONST_NUM_AVOGADRO;
    printf("%.6g\n%.7g\n%.1e\n%.1e\n", GSL_CONST_MKSA_CALORIE, GSL_CONST_MKSA_MOLAR_GAS,
           product / GSL_CONST_MKSA_MOLAR_GAS - 1, GSL_CONST_MKSA_MOLAR_GAS / (1.380649e-23 * 6.02214076e23) - 1);
    return 0;
}
C
gcc -o constants constants.c
./constants >seen
gsl-config --version
expect "J in GSL's calorie" "$(sed -n 1p seen)" 4.1868
expect "J in a calorie of GNU units" "$(units -t cal J)" 4.184
expect "GSL's gas constant" "$(sed -n 2p seen)" 8.314472
expect "k N_A / R - 1, all from GSL" "$(sed -n 3p seen)" 9.0e-08
expect "R of GSL over that of 2019, less 1" "$(sed -n 4p seen)" 1.1e-06
stands "GSL's calorie is not chemistry's, and its constants do not belong together"
