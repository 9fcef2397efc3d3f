#!/bin/sh
# gsl_filter_gaussian smooths, and with order 1 or 2 gives a derivative. The kernel ends at `alpha` standard deviations
# and is normalised for order 0 only. With alpha = 2.5 a straight line of slope 2 gets 1.87, and the second derivative
# of a constant is not zero: with 21 points the flat heat flow 10 gets -0.04 a step squared, which in search of a glass
# transition is a feature. From alpha = 5 on it is right. The smoothed curve itself is right throughout.
set -eu
. "$(dirname "$0")/begin"
need libgsl-dev=2.7.1+dfsg-5+deb12u1 gcc=4:12.2.0-3

cat >filter.c <<'C'
#include <gsl/gsl_filter.h>
#include <gsl/gsl_vector.h>
#include <gsl/gsl_version.h>
#include <math.h>
#include <stdio.h>

/* The filter's answer in the middle of 201 points on a + b x. */
static double middle(double alpha, size_t order, double a, double b) {
    gsl_filter_gaussian_workspace *work = gsl_filter_gaussian_alloc(21);
    gsl_vector *x = gsl_vector_alloc(201), *y = gsl_vector_alloc(201);
    for (int i = 0; i < 201; ++i) gsl_vector_set(x, i, a + b * (i - 100));
    gsl_filter_gaussian(GSL_FILTER_END_PADVALUE, alpha, order, x, y, work);
    double answer = gsl_vector_get(y, 100);
    gsl_vector_free(x);
    gsl_vector_free(y);
    gsl_filter_gaussian_free(work);
    return answer;
}

int main(void) {
    printf("GSL %s\n", GSL_VERSION);
    double alphas[] = {2.5, 5}, slope[2], second[2];
    for (int i = 0; i < 2; ++i) {
        slope[i] = middle(alphas[i], 1, 0, 2);
        second[i] = middle(alphas[i], 2, 10, 0);
        printf("alpha %.1f: smoothed 10: %.6f, slope of 2 x: %.6f, second derivative of 10: %.6f\n", alphas[i],
               middle(alphas[i], 0, 10, 0), slope[i], second[i]);
    }
    int biased = fabs(slope[0] - 1.8666) < 1e-3 && second[0] < -0.03;
    int right = fabs(slope[1] - 2) < 1e-3 && fabs(second[1]) < 1e-3;
    return biased && right ? 0 : 3;
}
C
gcc -o filter filter.c -lgsl -lgslcblas -lm
./filter || changed "with alpha = 2.5 the slope was 1.867 for 2, the second derivative of 10 below -0.03"
stands "derivatives of gsl_filter_gaussian are biased unless alpha is large"
