#include "core/scattering/composition.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

class CompositionTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void metallicGlass() {
        const Composition c = valueOf(parseComposition("Zr46.8Ti8.2Cu7.5Ni10Be27.5"));
        QCOMPARE(c.components.size(), std::size_t(5));
        QCOMPARE(c.components[0].atomicNumber, 40);
        QVERIFY(near(c.components[0].fraction, 0.468, 1e-12));
        QVERIFY(near(meanAtomicWeight(c), 59.731, 0.001));
        QCOMPARE(formula(c), "Zr46.8Ti8.2Cu7.5Ni10Be27.5");
        QVERIFY(near(massDensity(c, numberDensity(c, 6.0)), 6.0, 1e-12));
        QVERIFY(near(numberDensity(c, 6.0), 0.06049, 1e-5));
    }
    void bracketsMultiply() {
        const Composition c = valueOf(parseComposition("(Zr0.5Cu0.5)95Al5"));
        QVERIFY(near(c.components[0].fraction, 0.475, 1e-12));
        QVERIFY(near(c.components[2].fraction, 0.05, 1e-12));
        QVERIFY(near(valueOf(parseComposition("((Fe2)0.5 Ni)3 Fe")).components[0].fraction, 4.0 / 7, 1e-12));
    }
    void scaleDoesNotMatter() { QCOMPARE(valueOf(parseComposition("Mg2SiO4")), valueOf(parseComposition("Mg4Si2O8"))); }
    void badTextsNameTheFault() {
        QVERIFY(english(parseComposition("Zr50Xx50").error()).find("Xx") != std::string::npos);
        for (const char* text : {"", "  ", "zr50", "Zr50)", "(Zr50", "()3", "Zr0", "Zr-5", "Zr1.2.3", "50Zr", "Zr;Cu"})
            QVERIFY2(!parseComposition(text), text);
        QVERIFY(!parseComposition(std::string(100, '(')));
    }
};

QTEST_APPLESS_MAIN(CompositionTest)
#include "composition_test.moc"
