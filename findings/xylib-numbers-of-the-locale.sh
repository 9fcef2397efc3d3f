#!/bin/sh
# Powder formats such as Philips UDF write their numbers with points, whoever reads them. xylib reads them with strtod(), so
# by the locale of the process: once a program has taken the user's (as every Qt program does when it starts) and that
# writes 0,5, a scan from 10.5 in steps of 0.25 stands at 10 in steps of 0, without an error. Its own xyconv keeps the
# locale C and never shows it.
set -eu
. "$(dirname "$0")/begin"
need libxy-dev=1.6-2+b2 g++=4:12.2.0-3 locales=2.36-9+deb12u14

localedef -i de_DE -f UTF-8 "$tmp/de_DE.UTF-8"
export LOCPATH="$tmp"
{
    printf 'SampleIdent,s,/\nDataAngleRange, 10.5, 11.25,/\nScanStepSize, 0.25,/\nRawScan\n'
    printf ' 100, 101, 102, 103/\n'
} >scan.udf
cat >read.cpp <<'CPP'
#include <clocale>
#include <cstdio>
#include <exception>
#include <memory>
#include <xylib/xylib.h>

int main(int, char** arguments) {
    std::setlocale(LC_ALL, arguments[1]);
    try {
        const std::unique_ptr<xylib::DataSet> file(xylib::load_file("scan.udf", "philips_udf"));
        std::setlocale(LC_ALL, "C");
        const xylib::Block& block = *file->get_block(0);
        std::printf("%d points, 2 theta from %g in steps of %g\n", block.get_point_count(),
                    block.get_column(1).get_value(0), block.get_column(1).get_step());
    } catch (const std::exception& error) {
        std::puts("refused");
    }
}
CPP
g++ -o read read.cpp -lxy
expect "locale C" "$(./read C)" "4 points, 2 theta from 10.5 in steps of 0.25"
expect "locale de_DE.UTF-8" "$(./read de_DE.UTF-8)" "4 points, 2 theta from 10 in steps of 0"
stands "digits behind the point of powder data are lost without an error where the user's locale writes 0,5"
