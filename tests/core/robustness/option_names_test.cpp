#include "core/robustness/option_names.h"

#include "core/files/study/demonstration_study.h"
#include "tests/support/analysts.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

class OptionNamesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    /// Of all that the demonstration leaves to choose: no option reaches a person under the name that files have.
    void everyOptionHasAName() {
        const Analysed a{valueOf(demonstrationStudy())};
        std::size_t named = 0;
        for (const AnalystChoice& choice : a.space.choices)
            for (const std::string& option : choice.options) {
                const std::string name = english(optionName(option));
                QVERIFY2(!name.empty() && name.find('_') == std::string::npos, option.c_str());
                named += name != option;
            }
        QVERIFY(named > 10);
    }

    void whatIsNotKnownStandsAsItIs() {
        QCOMPARE(english(optionName("500 K/s")), std::string("500 K/s"));
        QCOMPARE(english(optionName("krogh-moe-norman")), std::string("Krogh-Moe–Norman"));
    }
};

QTEST_APPLESS_MAIN(OptionNamesTest)
#include "option_names_test.moc"
