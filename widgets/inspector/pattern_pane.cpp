#include "widgets/inspector/pattern_pane.h"

#include "core/evaluation/fit_table.h"
#include "widgets/controls/quantities.h"
#include "widgets/controls/result_table.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/inspector/compression_form.h"
#include "widgets/inspector/corrections_form.h"
#include "widgets/inspector/pattern_form.h"
#include "widgets/inspector/pattern_rows.h"
#include "widgets/inspector/series_form.h"
#include "widgets/words/words.h"

#include <QVBoxLayout>

namespace vitrine {

namespace {

/// Without what the tables of the fits below show with its choices.
ResultSection withoutFitted(ResultSection section, const std::vector<FitTable>& fits) {
    const auto isFitted = [&](const ResultRow& row) {
        return std::ranges::any_of(fits, [&](const FitTable& fit) {
            return fit.path.kind != FitKind::FirstPeak &&
                   std::ranges::find(fit.rows, row.key, &ParameterRow::key) != fit.rows.end();
        });
    };
    std::erase_if(section.rows, isFitted);
    return section;
}

std::vector<FitTable> fitsOf(const Sample& sample, const SampleResult& whole, const ScatteringPattern& pattern,
                             const PatternResult& result) {
    std::vector<FitTable> fits = fitTables(sample, whole);
    std::ranges::move(fitTables(sample, pattern, result), std::back_inserter(fits));
    return fits;
}

} // namespace

PatternPane::PatternPane(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    title_ = new WrappedLabel(this);
    title_->setProperty("role", QStringLiteral("title"));
    title_->setObjectName(QStringLiteral("patternTitle"));
    subtitle_ = faintLabel(this);
    layout->addWidget(title_);
    layout->addWidget(subtitle_);
    form_ = new PatternForm(this);
    corrections_ = new CorrectionsForm(this);
    compression_ = new CompressionForm(this);
    series_ = new SeriesForm(this);
    connect(series_, &SeriesForm::acted, this, &PatternPane::acted);
    connect(form_, &ChoicesForm::acted, this, &PatternPane::acted);
    connect(corrections_, &ChoicesForm::acted, this, &PatternPane::acted);
    connect(compression_, &CompressionForm::acted, this, &PatternPane::acted);
    layout->addWidget(form_);
    layout->addWidget(series_);
    layout->addWidget(corrections_);
    tablesLayout_ = new QVBoxLayout;
    tablesLayout_->setSpacing(14);
    layout->addLayout(tablesLayout_);
    errors_ = faintLabel(this);
    layout->addWidget(errors_);
    layout->addWidget(compression_);
    notes_ = faintLabel(this);
    layout->addWidget(notes_);
}

ResultTable* PatternPane::table(std::size_t index) {
    while (tables_.size() <= index) {
        tables_.push_back(new ResultTable(this));
        tablesLayout_->addWidget(tables_.back());
        connect(tables_.back(), &ResultTable::whyAsked, this,
                [this](const std::string& key, std::size_t peak) { Q_EMIT whyAsked(key, peak); });
    }
    return tables_[index];
}

void PatternPane::setPattern(const PatternPath& path, const Scene& scene) {
    const Sample* sample = findSample(scene.now.study, path.sample);
    const ScatteringPattern* pattern = findPattern(scene.now.study, path);
    const PatternResult* result = findResult(*scene.now.results, path);
    if (!sample || !pattern || !result)
        return;
    title_->setText(QString::fromStdString(pattern->name));
    QStringList parts{QString::fromStdString(sample->name), shownTreatment(sample->treatment),
                      shownFormat(pattern->source.dialect)};
    parts.removeAll(QString());
    subtitle_->setText(parts.join(QStringLiteral(" · ")));
    form_->setPattern(path, *sample, *pattern, *result);
    corrections_->setPattern(path, *pattern);
    series_->setPattern(path, *pattern);
    const SampleResult& whole = *findResult(*scene.now.results, path.sample);
    compression_->setSample(*sample);
    compression_->setVisible(whole.compression.has_value());
    std::vector<ResultSection> sections =
        pattern->role == PatternRole::Sample ? patternSections(*result) : std::vector<ResultSection>{};
    sections.push_back(compressionSection(whole));
    const std::vector<FitTable> fits = fitsOf(*sample, whole, *pattern, *result);
    for (ResultSection& section : sections)
        section = withChoices(withoutFitted(std::move(section), fits), scene, path.sample, path.pattern);
    for (std::size_t i = 0; i < std::max(sections.size(), tables_.size()); ++i)
        table(i)->setSection(i < sections.size() ? sections[i] : ResultSection{});
    errors_->setText(whatErrorsAre(scene));
    showNotes(*pattern, *result);
}

void PatternPane::showNotes(const ScatteringPattern& pattern, const PatternResult& result) {
    QStringList notes;
    const auto add = [&](const std::vector<Message>& words) {
        for (const Message& note : words)
            notes << translated(note);
    };
    add(pattern.notes);
    if (result.frames) {
        const AveragedFrames& frames = **result.frames;
        notes << tr("%n frame(s) averaged.", nullptr, static_cast<int>(frames.scale.size() - frames.rejected.size()));
        for (const RejectedFrame& rejected : frames.rejected)
            notes << tr("Frame %1 left out: %2").arg(rejected.frame + 1).arg(translated(rejected.reason));
        add(frames.notes);
    }
    if (result.structure)
        add((*result.structure)->notes);
    if (result.series && *result.series)
        add((**result.series)->notes);
    notes_->setText(notes.join(QLatin1Char('\n')));
    notes_->setVisible(!notes.isEmpty());
}

} // namespace vitrine
