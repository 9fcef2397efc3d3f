#include "app/settings/language.h"
#include "core/evaluation/evaluate.h"
#include "core/files/json/results_json.h"
#include "core/files/sample/sample_file.h"
#include "tests/app/window_support.h"
#include "translations/translator.h"
#include "widgets/views/thermograms/thermogram_drawing.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QTranslator>

using namespace vitrine;
using namespace vitrine::test;

namespace {

QStringList menusOf(const MainWindow& window) {
    QStringList titles;
    for (const QAction* action : window.menuBar()->actions())
        titles << action->text().remove(QLatin1Char('&'));
    return titles;
}

/// A sample with its results, as its file has them.
std::vector<char> fileOf(const Bench& bench) {
    const Sample& sample = *bench.workspace.study().samples.front();
    const SampleResult& result = *findResult(*bench.workspace.scene().now.results, sample.id);
    return valueOf(writeSampleFile(sample, sampleResultText(sample, result)));
}

/// A language that puts every text into brackets.
class Brackets : public QTranslator {
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override {
        return QStringLiteral("«%1»").arg(QString::fromUtf8(text));
    }
};

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void init() { rememberLanguage({}); }

    void aLanguageIsChosenInTheMenuAndHoldsFromTheNextStart() {
        Bench bench;
        QVERIFY(bench.find<QAction>("language_system")->isChecked());
        auto* german = bench.find<QAction>("language_de");
        QCOMPARE(german->text(), QStringLiteral("Deutsch"));
        german->trigger();
        QVERIFY(bench.find<QLabel>("hint")->text().contains(QStringLiteral("next time")));
        QCOMPARE(languageChoice(), QStringLiteral("de"));
        QVERIFY(menusOf(bench.window).contains(QStringLiteral("View")));
        Bench next;
        QVERIFY(next.find<QAction>("language_de")->isChecked());
        next.find<QAction>("language_system")->trigger();
        QCOMPARE(languageChoice(), QString());
    }

    void everyLanguageOfTheProgramCanBeChosen() {
        QStringList choices = languageChoices(), spoken = spokenLanguages();
        QCOMPARE(choices.takeFirst(), QString());
        choices.sort();
        spoken.sort();
        QCOMPARE(choices, spoken);
    }

    void whatIsNoLanguageOfTheProgramCountsForNothing() {
        QSettings().setValue(QStringLiteral("window/language"), QStringLiteral("tlh"));
        QCOMPARE(languageChoice(), QString());
    }

    void numbersStayThoseOfTheCountryWhereItSpeaksTheLanguage() {
        const QLocale swiss(QStringLiteral("de_CH")), french(QStringLiteral("fr_FR"));
        QCOMPARE(localeFor(QStringLiteral("de"), swiss), swiss);
        QCOMPARE(localeFor({}, french), french);
        QCOMPARE(localeFor(QStringLiteral("de"), french).language(), QLocale::German);
        QCOMPARE(localeFor(QStringLiteral("zh_CN"), QLocale(QStringLiteral("zh_TW"))).script(), QLocale::SimplifiedHanScript);
    }

    void theNamesOfAConstructionAreSpoken() {
        const Study study = stepStudy();
        Memo memo;
        const Results results = evaluate(study, memo);
        const ScanResult& result = *findResult(results, ScanPath{"a", "a0"});
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        const Drawing drawing = constructionOf(result, Qt::black, Theme::light());
        QCoreApplication::removeTranslator(&brackets);
        int onsets = 0;
        for (const auto& note : drawing.notes)
            if (note.markup.contains(QStringLiteral("T_{onset}"))) {
                QVERIFY2(note.markup.contains(QStringLiteral("«T_{onset} (")), qPrintable(note.markup));
                ++onsets;
            }
        QCOMPARE(onsets, 2);
    }

    /// The last one: what is spoken stays.
    void theNextStartSpeaksTheLanguageAndFilesDoNot() {
        std::vector<char> before;
        {
            Bench bench(stepStudy());
            before = fileOf(bench);
            bench.find<QAction>("language_de")->trigger();
        }
        QLocale::setDefault(localeFor(languageChoice(), QLocale::c()));
        speak(*qApp, QLocale());
        Bench bench(stepStudy());
        QVERIFY2(menusOf(bench.window).contains(QStringLiteral("Ansicht")),
                 qPrintable(menusOf(bench.window).join(QLatin1Char(' '))));
        QVERIFY(fileOf(bench) == before);
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
