#!/bin/sh
# A sine transform takes S(q) to G(r), and one pads to a power of two to make it fast. FFTW's sine transform with both
# ends left out (RODFT00) of n points is a transform of 2 (n + 1): 4096 points mean 4097 = 17 x 241. It takes five
# times the operations, and some eight times the time, of 4095 points. For this kind the good lengths are 2^k - 1.
set -eu
. "$(dirname "$0")/begin"
need libfftw3-dev=3.3.10-1 gcc=4:12.2.0-3

cat >sine.c <<'C'
#include <fftw3.h>
#include <stdio.h>
#include <time.h>
static double flops(int n) {
    double *in = fftw_alloc_real(n), *out = fftw_alloc_real(n), add, multiply, both;
    fftw_plan plan = fftw_plan_r2r_1d(n, in, out, FFTW_RODFT00, FFTW_ESTIMATE);
    for (int i = 0; i < n; ++i) in[i] = 1;
    fftw_flops(plan, &add, &multiply, &both);
    clock_t start = clock();
    for (int i = 0; i < 500; ++i) fftw_execute(plan);
    double microseconds = (double)(clock() - start) / CLOCKS_PER_SEC * 1e6 / 500;
    printf("%d points: %.0f operations, %.1f us\n", n, add + multiply + 2 * both, microseconds);
    return add + multiply + 2 * both;
}
int main(void) {
    printf("%s\n", fftw_version);
    int worst = 1;
    for (int n = 1024; n <= 4096; n *= 2) worst = worst && flops(n) > 3 * flops(n - 1);
    return worst ? 0 : 3;
}
C
gcc -O1 -o sine sine.c -lfftw3 -lm
./sine || changed "2^k points took more than three times the operations of 2^k - 1"
stands "a power of two is a bad length for a sine transform"
