#include "core/scattering/atomic_form_factor.h"
#include "core/scattering/compton.h"
#include "core/scattering/corrections.h"
#include "core/scattering/form_factors.h"
#include "core/scattering/scattering_angle.h"
#include "tests/support/support.h"

#include <numbers>
#include <xraylib.h>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Composition vit4() {
    return valueOf(parseComposition("Zr46.8Ti8.2Cu7.5Ni10Be27.5"));
}

} // namespace

class FormFactorsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void atomsHoldTheirElectrons() {
        for (int z = 1; z <= 98; ++z)
            QVERIFY(near(atomicFormFactor(neutralAtom(z), 0), z, 0.06));
    }
    void laueTermOfVit4() {
        std::vector<double> q;
        for (double at = 1; at <= 30; at += 0.25)
            q.push_back(at);
        for (const double laue : laueTerm(valueOf(formFactors(vit4(), q))))
            QVERIFY(laue > 0.32 && laue < 0.48);
    }
    void pureElementHasNoLaueTerm() {
        const std::vector<double> q{0, 5, 20};
        for (const double laue : laueTerm(valueOf(formFactors(valueOf(parseComposition("Ni")), q))))
            QVERIFY(near(laue, 0, 1e-14));
    }
    void comptonOfVit4() {
        // 1.1, 1.9 and 2.9 hold for xraylib's form factors, which are 1.5 to 3 % low at these q; C is the same.
        const std::vector<double> q{20, 25, 30}, known{1.1, 1.9, 2.9}, withWaasmaierKirfel{1.0806, 1.8217, 2.7799};
        const auto compton = valueOf(comptonProfile(vit4(), q));
        const auto f = valueOf(formFactors(vit4(), q));
        for (std::size_t i = 0; i < q.size(); ++i) {
            double rayleigh = 0;
            for (const Component& c : vit4().components)
                rayleigh += c.fraction * FF_Rayl(c.atomicNumber, q[i] / (4 * std::numbers::pi), nullptr);
            QVERIFY(near(compton[i] / (rayleigh * rayleigh), known[i], 0.03 * known[i]));
            QVERIFY(near(compton[i] / f.squaredMean[i], withWaasmaierKirfel[i], 1e-4));
        }
    }
    void recoilOfVit4() {
        const std::vector<double> q{20, 25, 30}, known{0.05, 0.12, 0.27};
        const auto f = valueOf(formFactors(vit4(), q));
        const auto all = valueOf(comptonProfile(vit4(), q)), kept = valueOf(comptonScattering(vit4(), q, 68.5, 2));
        for (std::size_t i = 0; i < q.size(); ++i)
            QVERIFY(near((all[i] - kept[i]) / f.squaredMean[i], known[i], 0.02));
    }
    /// The tables of all elements, on axes of many and few rows a knot: each row as it would be looked up.
    void comptonIsTheTableOfEveryElement() {
        for (const EvenAxis& axis : {EvenAxis{0.005, 0.01, 7500}, EvenAxis{0, 0.13, 570}, EvenAxis{0.3, 0.002, 14000}})
            for (int z = 1; z <= 98; ++z) {
                const Composition element{{{z, 1.0}}};
                const std::vector<double> q = axis.values(), found = valueOf(comptonProfile(element, q));
                for (std::size_t i = 0; i < q.size(); ++i) {
                    const double s = q[i] / (4 * std::numbers::pi);
                    const double table = SF_Compt(z, std::max(s, 0.001), nullptr) * std::min(1.0, std::pow(s / 0.001, 2));
                    if (!(std::abs(found[i] - table) <= 1e-11 * table))
                        QVERIFY(near(found[i], table, 1e-11 * table));
                }
            }
    }
    void comptonOfAnyOrderOfRows() {
        std::vector<double> q{3, 1, 20, 0.4, 7};
        const auto mixed = valueOf(comptonProfile(vit4(), q));
        for (std::size_t i = 0; i < q.size(); ++i)
            QVERIFY(near(mixed[i], valueOf(comptonProfile(vit4(), std::span(q).subspan(i, 1)))[0], 1e-12));
    }
    void anEvenAxisGivesTheSameFactors() {
        for (const EvenAxis& axis : {EvenAxis{0, 0.01, 3000}, EvenAxis{0.37, 0.003, 20001}, EvenAxis{0.5, 0.5, 150},
                                     EvenAxis{2, 0.1, 1}, EvenAxis{0.01, 0.01, 33}})
            for (int z = 1; z <= 98; ++z) {
                const Composition element{{{z, 1.0}}};
                const auto even = valueOf(formFactors(element, axis)), any = valueOf(formFactors(element, axis.values()));
                for (std::size_t i = 0; i < axis.count; ++i)
                    if (!(std::abs(even.meanSquare[i] - any.meanSquare[i]) <= 1e-11 * any.meanSquare[i]))
                        QVERIFY(near(even.meanSquare[i], any.meanSquare[i], 1e-11 * any.meanSquare[i]));
            }
        QVERIFY(!formFactors(vit4(), EvenAxis{70, 0.1, 100}));
        QVERIFY(!formFactors(vit4(), EvenAxis{-1, 0.1, 100}));
        QVERIFY(!formFactors({}, EvenAxis{1, 0.1, 100}));
    }
    void comptonFallsToZero() {
        const std::vector<double> q{0, 0.005, 0.012, 0.013};
        const auto c = valueOf(comptonProfile(vit4(), q));
        QCOMPARE(c[0], 0.0);
        QVERIFY(c[1] < c[2] && c[2] < c[3] && c[3] < 0.1);
    }
    void dispersionShiftsTheFactor() {
        const std::vector<double> q{2};
        const Composition zr = valueOf(parseComposition("Zr"));
        const double without = valueOf(formFactors(zr, q)).squaredMean[0], at = valueOf(formFactors(zr, q, 17.5)).squaredMean[0];
        QVERIFY(at < without); // f′ is strongly negative just below the K edge at 18.0 keV
        QVERIFY(!formFactors(zr, q, -3.0));
    }
    void refusals() {
        const std::vector<double> beyond{80}, negative{-1}, fine{1};
        QVERIFY(!formFactors(vit4(), beyond));
        QVERIFY(!formFactors(vit4(), negative));
        QVERIFY(!formFactors({}, fine));
        QVERIFY(!comptonScattering(vit4(), fine, 0, 2));
        QVERIFY(!comptonScattering(vit4(), fine, 60, 1));
        QVERIFY(!comptonProfile(vit4(), negative));
        QVERIFY(!qAxis(fine, 0));
        QVERIFY(!qAxis(negative, 1));
    }
    void anglesAndEnergies() {
        QVERIFY(near(wavelengthOf(68.5), 0.180999, 1e-6));
        QVERIFY(near(energyOf(wavelengthOf(13)), 13, 1e-12));
        QVERIFY(near(twoThetaOf(qOfTwoTheta(33, 0.5), 0.5), 33, 1e-10));
        QVERIFY(std::isnan(twoThetaOf(30, 1)));
    }
    void polarisationAndAbsorption() {
        QVERIFY(near(polarizationFactor(Polarization{}, 60), (1 + 0.25) / 2, 1e-12));
        QCOMPARE(polarizationFactor(PolarizationDone{}, 60), 1.0);
        QVERIFY(near(transmission(FlatPlate{0.5}, 0), std::exp(-0.5), 1e-12));
        QVERIFY(near(transmission(FlatPlate{0.5}, 1e-3), std::exp(-0.5), 1e-9));
        const double c = std::cos(0.5), mut = 0.7;
        const double exact = (std::exp(-mut / c) - std::exp(-mut)) / (mut - mut / c);
        QVERIFY(near(transmission(FlatPlate{mut}, 0.5 * 180 / std::numbers::pi), exact, 1e-12));
        QVERIFY(std::isnan(transmission(FlatPlate{0.5}, 95)));
    }
    void capillaryMatchesTheTables() {
        // International Tables for Crystallography, vol. C, table 6.3.3.2: A* at θ = 0 and 90° for μR = 0.5
        // and 1.
        QVERIFY(near(1 / transmission(Capillary{0.5}, 0), 2.2996, 0.01));
        QVERIFY(near(1 / transmission(Capillary{1.0}, 0), 5.0907, 0.05));
        QVERIFY(near(transmission(Capillary{0}, 40), 1, 1e-12));
        const std::vector<double> q{1, 5, 12};
        const auto factor = correctionFactors(q, 0.5, PolarizationDone{}, Capillary{0.5});
        for (std::size_t i = 0; i < q.size(); ++i)
            QVERIFY(near(factor[i], 1 / transmission(Capillary{0.5}, twoThetaOf(q[i], 0.5)), 1e-4));
    }
};

QTEST_APPLESS_MAIN(FormFactorsTest)
#include "form_factors_test.moc"
