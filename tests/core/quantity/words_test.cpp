#include "core/quantity/measured.h"
#include "core/quantity/message.h"
#include "tests/support/support.h"

using namespace vitrine;

class WordsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void fillsPlaceholders() {
        const Message w = phrase("test", "From %2 to %1 K: 100 %.").with(Figure{651.25, 4}, std::string("a"));
        QCOMPARE(english(w), "From a to 651.2 K: 100 %.");
    }
    void argumentsAreNotFilledAgain() {
        QCOMPARE(english(phrase("test", "%1 and %2").with(std::string("%2"), std::string("b"))), "%2 and b");
    }
    void nestsAndCounts() {
        const Message inner = phrases("test", "%n row(s)").count(3);
        QCOMPARE(english(phrase("test", "Dropped %1.").with(inner)), "Dropped 3 rows.");
        QCOMPARE(english(inner.count(1)), "1 row");
    }
    void roundsToTwoDigitsOfTheError() {
        const auto check = [](double value, double error, const char* v, const char* e) {
            const RoundedText text = rounded({value, error});
            QCOMPARE(text.value, v);
            QCOMPARE(text.error, e);
        };
        check(651.2345, 0.1534, "651.23", "0.15");
        check(651.2345, 0.0996, "651.23", "0.10");
        check(651.2345, 12.6, "651", "13");
        check(-0.00123456, 0.000023, "-0.001235", "0.000023");
        QCOMPARE(rounded({651.2345, {}}, 5).value, "651.23");
        for (const double great : {1e70, 1e200, 1e308}) { // an error with as many digits as it has
            const std::string error = rounded({28, great}).error;
            QVERIFY(error.size() > 60 && error.find_first_not_of("0123456789") == std::string::npos);
        }
        QVERIFY(rounded({651.2345, 0.0}).error.empty());
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
