#include "core/robustness/suggested_choices.h"
#include "tests/support/analysts.h"
#include "tests/support/support.h"
#include "tests/widgets/across_samples.h"
#include "widgets/controls/analysts.h"
#include "widgets/views/series/series_picture.h"

#include <QtTest>

#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

namespace {

std::shared_ptr<Analysts> analystsOf(const Study& study, const Results& results, std::size_t count) {
    return std::make_shared<Analysts>(
        summaryOf(valueOf(robustness(study, results, choicesOf(study, results), {.analysts = count}))));
}

} // namespace

class ErrorsOfChoicesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    /// Both bars of a mark: noise as it was, and √(noise² + choices²).
    void aMarkOfANumberHasBothErrors() {
        const Analysed a;
        auto analysts = analystsOf(a.study, a.central, 60);
        std::size_t tried = 0;
        for (const QuantitySpread& each : analysts->summary->quantities) {
            const double noise = each.central.error.value_or(0);
            if (noise <= 0 || each.choicesError <= 0)
                continue;
            ++tried;
            Drawing drawing;
            drawing.marks.push_back({.at = {1, each.central.value}, .colour = {}, .errorY = noise});
            QVERIFY(addTotals(drawing, analysts.get()));
            QVERIFY(std::abs(drawing.marks.front().totalY / std::hypot(noise, each.choicesError) - 1) < 1e-12);
            QCOMPARE(drawing.marks.front().errorY, noise);
            QCOMPARE(drawing.marks.front().totalX, 0.0);
            QVERIFY(drawing.marks.front().reach().y() >= noise);
        }
        QVERIFY(tried > 5);
    }

    void whatIsOldOrOfAnotherNumberIsNoiseAlone() {
        const Analysed a;
        auto analysts = analystsOf(a.study, a.central, 40);
        const Measured number = analysts->summary->quantities.front().central;
        QVERIFY(totalOf(analysts.get(), number));
        QVERIFY(shownWithChoices(analysts.get(), number, {}).endsWith(QStringLiteral("⊕")));
        QVERIFY(!totalOf(nullptr, number));
        QVERIFY(!totalOf(analysts.get(), {number.value, std::nullopt}));
        QVERIFY(!totalOf(analysts.get(), {std::nextafter(number.value, 0), number.error}));
        QVERIFY(!totalOf(analysts.get(), {number.value, 2 * *number.error}));
        analysts->old = true;
        QVERIFY(!totalOf(analysts.get(), number));
        QVERIFY(!shownWithChoices(analysts.get(), number, {}).contains(QStringLiteral("⊕")));
    }

    /// The master curve tells its edges with choices in words and as bands; without analyses neither.
    void seriesTellWhatChoicesDo() {
        Moment moment = twoPressures();
        const auto words = [&] {
            QString all;
            for (const PanelLine& line : masterCurvePicture(moment, {}, Theme::light()).panel.words)
                all += line.markup;
            return all;
        };
        const std::size_t bands = masterCurvePicture(moment, {}, Theme::light()).bands.size();
        QVERIFY(bands > 0 && !words().contains(QStringLiteral("⊕")));
        RobustnessSummary summary;
        const MasterCurve& curve = *moment.results->study->master.curve;
        for (const Measured& edge : {curve.low, curve.high})
            summary.quantities.push_back(
                {.name = {"edge", {}, {}}, .central = edge, .analyses = 90, .total = 2 * edge.error.value_or(0)});
        moment.analysts = std::make_shared<Analysts>(summary);
        QVERIFY(words().contains(QStringLiteral("⊕")));
        QCOMPARE(masterCurvePicture(moment, {}, Theme::light()).bands.size(), bands + 2);
    }
};

QTEST_MAIN(ErrorsOfChoicesTest)
#include "errors_of_choices_test.moc"
