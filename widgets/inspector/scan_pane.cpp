#include "widgets/inspector/scan_pane.h"

#include "widgets/controls/quantities.h"
#include "widgets/controls/result_table.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/inspector/baseline_form.h"
#include "widgets/inspector/pick_form.h"
#include "widgets/inspector/sample_form.h"
#include "widgets/inspector/scan_form.h"
#include "widgets/views/thermograms/picks.h"
#include "widgets/words/words.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace vitrine {

namespace {

WrappedLabel* labelOf(const char* role, QWidget* parent) {
    auto* label = new WrappedLabel(parent);
    label->setProperty("role", QLatin1String(role));
    return label;
}

QString subtitleOf(const Sample& sample, const Scan& scan) {
    QStringList parts{QString::fromStdString(sample.name), shownTreatment(sample.treatment), shownFormat(scan.source.dialect)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ScanPane::ScanPane(QWidget* parent) : QWidget(parent) {
    build();
    connect(scanForm_, &ScanForm::acted, this, &ScanPane::acted);
    connect(baselineForm_, &BaselineForm::acted, this, &ScanPane::acted);
    connect(pickForm_, &PickForm::acted, this, &ScanPane::acted);
    connect(scanForm_, &ScanForm::applyWindowsAsked, this, &ScanPane::applyWindowsAsked);
    connect(sampleForm_, &SampleForm::acted, this, &ScanPane::acted);
}

ResultTable* ScanPane::addTable(QVBoxLayout* layout) {
    auto* table = new ResultTable(this);
    layout->addWidget(table);
    connect(table, &ResultTable::whyAsked, this, &ScanPane::whyAsked);
    return table;
}

void ScanPane::build() {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(14);
    auto* head = new QVBoxLayout;
    head->setSpacing(3);
    title_ = labelOf("title", this);
    title_->setObjectName(QStringLiteral("scanTitle"));
    subtitle_ = labelOf("smallFaint", this);
    head->addWidget(title_);
    head->addWidget(subtitle_);
    body->addLayout(head);
    scanForm_ = new ScanForm(this);
    body->addWidget(scanForm_);
    baselineForm_ = new BaselineForm(this);
    body->addWidget(baselineForm_);
    pickForm_ = new PickForm(this);
    body->addWidget(pickForm_);
    transition_ = addTable(body);
    fictive_ = addTable(body);
    crystallisation_ = addTable(body);
    peaksLayout_ = new QVBoxLayout;
    peaksLayout_->setSpacing(10);
    body->addLayout(peaksLayout_);
    sample_ = addTable(body);
    errors_ = labelOf("smallFaint", this);
    errors_->setObjectName(QStringLiteral("whatErrorsAre"));
    body->addWidget(errors_);
    sampleForm_ = new SampleForm(this);
    body->addWidget(sampleForm_);
    notes_ = labelOf("smallFaint", this);
    notes_->setObjectName(QStringLiteral("scanNotes"));
    body->addWidget(notes_);
}

ScanPane::PeakBox& ScanPane::peakBox(std::size_t index) {
    while (peaks_.size() <= index) {
        const std::size_t i = peaks_.size();
        auto* branch = new QComboBox(this);
        branch->setObjectName(QStringLiteral("branch%1").arg(i));
        branch->setAccessibleName(tr("Which relaxation the peak belongs to"));
        for (const PeakBranch b :
             {PeakBranch::Other, PeakBranch::Shadow, PeakBranch::Overshoot, PeakBranch::Crystallisation, PeakBranch::Melting})
            branch->addItem(tr("Branch: %1").arg(branchName(b)));
        connect(branch, &QComboBox::activated, this, [this, i](int b) { setBranch(i, static_cast<PeakBranch>(b)); });
        peaks_.push_back({addTable(peaksLayout_), branch});
        peaksLayout_->addWidget(branch, 0, Qt::AlignLeft);
    }
    return peaks_[index];
}

/// `peak` counts the peaks that are shown.
void ScanPane::setBranch(std::size_t peak, PeakBranch branch) {
    const Scan* scan = findScan(scene_.now.study, path_);
    const ScanResult* result = findResult(*scene_.now.results, path_);
    const auto shown = scan && result ? shownPeaks(*result) : std::vector<std::size_t>();
    if (peak < shown.size() && (**result->peaks)[shown[peak]].branch != branch)
        Q_EMIT acted(markBranch(path_, *scan, *result, shown[peak], branch));
}

void ScanPane::showPeaks(const ScanResult& result) {
    const auto sections = peakSections(result);
    const auto indices = shownPeaks(result);
    for (std::size_t i = 0; i < std::max(peaks_.size(), sections.size()); ++i) {
        PeakBox& box = peakBox(i);
        box.table->setSection(i < sections.size() ? withChoices(sections[i], scene_, path_.sample, path_.scan) : ResultSection{});
        box.branch->setVisible(i < sections.size());
        if (i < sections.size())
            box.branch->setCurrentIndex(static_cast<int>((**result.peaks)[indices[i]].branch));
    }
}

void ScanPane::showNotes(const Scan& scan, const ScanResult& result) {
    QStringList notes;
    for (const Message& note : scan.notes)
        notes << translated(note);
    if (result.prepared)
        for (const Message& note : (*result.prepared)->notes)
            notes << translated(note);
    notes_->setText(notes.join(QLatin1Char('\n')));
    notes_->setVisible(!notes.isEmpty());
}

bool ScanPane::setScan(const ScanPath& path, const Scene& scene) {
    const Sample* sample = findSample(scene.now.study, path.sample);
    const Scan* scan = findScan(scene.now.study, path);
    const ScanResult* result = scene.now.results ? findResult(*scene.now.results, path) : nullptr;
    if (!sample || !scan || !result)
        return false;
    scene_ = scene;
    path_ = path;
    title_->setText(QString::fromStdString(scan->name));
    const QString subtitle = subtitleOf(*sample, *scan);
    subtitle_->setText(scene.pending.contains(path) ? tr("being computed… · %1").arg(subtitle) : subtitle);
    scanForm_->setScan(path, *sample, *scan, *result);
    baselineForm_->setScan(path, *scan, *result);
    pickForm_->setScan(path, *scan, *result);
    transition_->setSection(withChoices(transitionSection(*sample, *findResult(*scene.now.results, path.sample), *result), scene,
                                        path.sample, path.scan));
    fictive_->setSection(result->transition || result->fictiveTemperature
                             ? withChoices(fictiveSection(*result), scene, path.sample, path.scan)
                             : ResultSection{});
    crystallisation_->setSection(
        result->crystallisation ? withChoices(crystallisationSection(*result), scene, path.sample, path.scan) : ResultSection{});
    showPeaks(*result);
    sample_->setSection(withChoices(sampleSection(*findResult(*scene.now.results, path.sample)), scene, path.sample, {}));
    errors_->setText(whatErrorsAre(scene));
    sampleForm_->setSample(*sample);
    showNotes(*scan, *result);
    return true;
}

} // namespace vitrine
