#include "core/document/action.h"
#include "core/elasticity/birch_murnaghan.h"
#include "core/evaluation/evaluate.h"
#include "tests/support/patterns.h"
#include "tests/support/support.h"
#include "widgets/inspector/explanation.h"
#include "widgets/inspector/pattern_rows.h"
#include "widgets/views/patterns/pattern_picture.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

Study with(const Study& study, const Action& action) {
    return valueOf(reduce(study, action));
}

Moment momentOf(const Study& study) {
    Memo memo;
    return {study, std::make_shared<const Results>(evaluate(study, memo))};
}

/// A glass of B0 = 102 GPa and B′ = 3.6 measured at 0 … 10 GPa.
Study compressedStudy() {
    return compressedStudyAt({0, 2, 4, 6, 8, 10});
}

bool says(const std::vector<PanelLine>& lines, const char* text) {
    return std::ranges::any_of(lines, [&](const PanelLine& line) { return line.markup.contains(QString::fromUtf8(text)); });
}

const Theme theme = Theme::light();

} // namespace

class PatternPicturesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theEquationOfStateHasThreePictures() {
        const Moment moment = momentOf(compressedStudy());
        const PatternPicture ratio = compressionPicture(moment, {}, theme), strain = strainPicture(moment, {}, theme),
                             ellipse = bulkModulusPicture(moment, {}, theme);
        for (const PatternPicture* picture : {&ratio, &strain, &ellipse}) {
            QVERIFY2(picture->panel.empty.isEmpty(), qPrintable(picture->panel.empty));
            QVERIFY(says(picture->panel.words, "B_0 = "));
            QVERIFY2(picture->panel.caption.contains(QStringLiteral("Birch–Murnaghan, B′ free")),
                     qPrintable(picture->panel.caption));
        }
        QCOMPARE(ratio.points.size(), std::size_t(6));
        QCOMPARE(strain.points.size(), std::size_t(5)); // F is 0/0 without pressure
        QVERIFY(says(strain.panel.words, "not drawn"));
        QCOMPARE(ellipse.drawing.fills.size(), std::size_t(2));
    }

    void theFittedLineOfTheStrainPlotPassesThroughItsPoints() {
        const Moment moment = momentOf(compressedStudy());
        const PatternPicture picture = strainPicture(moment, {}, theme);
        const QPolygonF& line = picture.drawing.strokes.front().points;
        const double slope = (line.last().y() - line.first().y()) / (line.last().x() - line.first().x());
        for (const Mark& mark : picture.drawing.marks)
            QVERIFY(near(mark.at.y(), line.first().y() + slope * mark.at.x(), 3 * mark.errorY + 3));
    }

    void aFixedSlopeHasNoEllipseAndAReason() {
        const Study fixed = with(compressedStudy(), SetCompression{"glass", {{.order = 3, .fixedBPrime = 3.6}, 3}});
        const PatternPicture picture = bulkModulusPicture(momentOf(fixed), {}, theme);
        QVERIFY(picture.panel.empty.contains(QStringLiteral("fixed")));
        QVERIFY(picture.drawing.fills.empty());
        const PatternPicture none = bulkModulusPicture(momentOf(patternStudy({2.6})), {}, theme);
        QVERIFY(none.panel.empty.contains(QStringLiteral("pressure")));
    }

    void aDifferenceNamesItsReferenceAndItsEnd() {
        const Study study = patternStudy({2.60, 2.70});
        const Selection second{{PatternPath{"glass", "p1"}}};
        const PatternPicture found = pairFunctionPicture(momentOf(study), second, theme);
        QVERIFY(says(found.panel.words, "Reference of ΔG(r): p0, found"));
        QVERIFY(says(found.panel.legend, "ΔG(r) against p0"));
        QVERIFY(says(found.panel.words, "significant"));
        const Moment chosen = momentOf(with(study, SetDifferenceReference{{"glass", "p1"}, true}));
        QVERIFY(says(pairFunctionPicture(chosen, second, theme).panel.words, "This is the reference"));
        QVERIFY(says(pairFunctionPicture(chosen, {}, theme).panel.words, "Reference of ΔG(r): p1, chosen"));
    }

    void pairDensityAndRadialDistributionFollowFromADensity() {
        Study study = patternStudy({2.60});
        const Moment moment = momentOf(study);
        const PatternPicture pair = pairDensityPicture(moment, {}, theme), radial = radialDistributionPicture(moment, {}, theme);
        QCOMPARE(pair.curves.size(), std::size_t(1));
        const auto [r, g] = columnsOf(pair.curves.front());
        const auto [same, around] = columnsOf(radial.curves.front());
        QVERIFY(r.size() == same.size() && r.size() > 100);
        for (std::size_t i = 0; i < r.size(); ++i) // R = 4πρr² g
            QVERIFY(near(around[i], 4 * std::numbers::pi * 0.043 * r[i] * r[i] * g[i], 1e-9));
        PatternChoices choices = findPattern(study, {"glass", "p0"})->choices;
        choices.structure.normalization.numberDensity.reset();
        study = with(study, SetPatternChoices{{"glass", "p0"}, choices});
        for (const auto& picture :
             {pairDensityPicture(momentOf(study), {}, theme), radialDistributionPicture(momentOf(study), {}, theme)})
            QVERIFY(picture.curves.empty() && picture.panel.empty.contains(QStringLiteral("number density")));
    }

    void theWeightsOfPairsAreOneTogether() {
        const Study study = patternStudy({2.60});
        const PatternPicture picture = pairWeightsPicture(momentOf(study), {}, theme);
        QVERIFY(picture.panel.empty.isEmpty());
        const auto& strokes = picture.drawing.strokes;
        QVERIFY(!strokes.empty() && strokes.front().points.size() > 20);
        for (qsizetype i = 0; i < strokes.front().points.size(); ++i) {
            double sum = 0;
            for (const Stroke& stroke : strokes)
                sum += stroke.points[i].y();
            QVERIFY(near(sum, 1, 1e-9));
        }
        QVERIFY(picture.panel.legend.front().markup.contains(QStringLiteral("on average")));
        const Study without = with(study, SetComposition{"glass", ""});
        QVERIFY(!pairWeightsPicture(momentOf(without), {}, theme).panel.empty.isEmpty());
    }

    void subPeaksAreDrawnOverTheirShell() {
        Study study = patternStudy({2.60});
        PatternChoices choices = findPattern(study, {"glass", "p0"})->choices;
        choices.subPeaks.positions = {2.7};
        study = with(study, SetPatternChoices{{"glass", "p0"}, choices});
        const PatternPicture picture = pairFunctionPicture(momentOf(study), {}, theme);
        QVERIFY(says(picture.panel.legend, "sub-peaks"));
        choices.structure.normalization.method = NormalizationMethod::AdHoc;
        study = with(study, SetPatternChoices{{"glass", "p0"}, choices});
        QVERIFY(says(pairFunctionPicture(momentOf(study), {}, theme).panel.words,
                     "arbitrary")); // the scale, not silence
    }

    void everyNumberOfAPatternIsExplainedWithItsOwnValue() {
        Study study = compressedStudy();
        PatternChoices choices = findPattern(study, {"glass", "p0"})->choices;
        choices.subPeaks.positions = {2.7};
        study = with(study, SetPatternChoices{{"glass", "p0"}, choices});
        const Scene scene{momentOf(study), {}, {{PatternPath{"glass", "p0"}}}};
        auto sections = patternSections(*findResult(*scene.now.results, PatternPath{"glass", "p0"}));
        sections.push_back(compressionSection(*findResult(*scene.now.results, "glass")));
        std::size_t rows = 0;
        for (const ResultSection& section : sections)
            for (const ResultRow& row : section.rows) {
                const auto why = explain(scene, row.key, row.peak);
                QVERIFY2(why && !why->meaning.isEmpty(), row.key.c_str());
                QVERIFY2(why->value.startsWith(row.value), qPrintable(row.name + why->value));
                ++rows;
            }
        QVERIFY(rows > 15);
    }

    void aSeriesOfSeveralDefinitionsWarns() {
        Study study = patternStudy({2.60, 2.64});
        QVERIFY(!says(firstPeakPicture(momentOf(study), {}, theme).panel.words, "definitions"));
        PatternChoices choices = findPattern(study, {"glass", "p1"})->choices;
        choices.peak.definition = PeakDefinition::PseudoVoigt;
        study = with(study, SetPatternChoices{{"glass", "p1"}, choices});
        QVERIFY(says(firstPeakPicture(momentOf(study), {}, theme).panel.words, "definitions"));
    }

    void anUnknownPressureIsNotDrawnAtZero() {
        Study study = patternStudy({2.60, 2.64, 2.68});
        QVERIFY(firstPeakPicture(momentOf(study), {}, theme).points.empty());
        QVERIFY(!firstPeakPicture(momentOf(study), {}, theme).panel.empty.isEmpty());
        study = with(study, SetPatternConditions{{"glass", "p1"}, 3.5, {}});
        const PatternPicture one = firstPeakPicture(momentOf(study), {}, theme);
        QCOMPARE(one.points.size(), 1);
        QCOMPARE(one.points.front().at.x(), 3.5);
        QVERIFY(says(one.panel.words, "without a pressure"));
        SampleTreatment cast; // in air
        cast.kind = TreatmentKind::AsCast;
        QCOMPARE(firstPeakPicture(momentOf(with(study, SetTreatment{"glass", cast})), {}, theme).points.size(), 3);
    }

    void everyWindowMayGoBackToWhatIsFound() {
        Study study = patternStudy({2.60});
        const PatternChoices before = findPattern(study, {"glass", "p0"})->choices;
        const auto handleOf = [](const PatternPicture& picture, const char* label) {
            const auto found = std::ranges::find(picture.handles, QString::fromUtf8(label),
                                                 [](const PictureHandle& h) { return h.region.label; });
            if (found == picture.handles.end())
                qFatal("no window %s", label);
            return *found;
        };
        const PictureHandle search = handleOf(structureFactorPicture(momentOf(study), {}, theme), "FSDP");
        QVERIFY(!search.automatic);
        const PatternChoices moved = search.moved(before, {2.3, 2.9});
        study = with(study, SetPatternChoices{{"glass", "p0"}, moved});
        const PictureHandle byHand = handleOf(structureFactorPicture(momentOf(study), {}, theme), "FSDP");
        QVERIFY(byHand.automatic && byHand.automatic(moved) == before);
    }
};

QTEST_GUILESS_MAIN(PatternPicturesTest)
#include "pattern_pictures_test.moc"
