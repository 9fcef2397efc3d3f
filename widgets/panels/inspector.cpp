#include "widgets/panels/inspector.h"

#include "widgets/panels/pattern_pane.h"
#include "widgets/panels/quantities.h"
#include "widgets/panels/result_table.h"
#include "widgets/panels/sample_form.h"
#include "widgets/panels/scan_form.h"
#include "widgets/panels/why_pane.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

namespace {

QString subtitleOf(const Sample& sample, const Scan& scan) {
    QStringList parts{QString::fromStdString(sample.name), shownTreatment(sample.treatment),
                      QString::fromStdString(scan.source.dialect)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The peaks of a result as picks: what "by hand" starts from.
std::vector<PeakPick> picksOf(const Scan& scan, const ScanResult& result) {
    if (scan.peaks)
        return *scan.peaks;
    std::vector<PeakPick> picks;
    for (const std::size_t i : shownPeaks(result)) {
        const Peak& peak = (**result.peaks)[i];
        picks.push_back({peak.limits, peak.kind, peak.branch});
    }
    return picks;
}

} // namespace

Inspector::Inspector(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("inspector"));
    setWidgetResizable(true);
    setAccessibleName(tr("What is selected"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 10, 10, 14);
    layout->setSpacing(14);
    build(layout);
    layout->addStretch();
    setWidget(content);
    listen();
}

ResultTable* Inspector::addTable(QVBoxLayout* layout) {
    auto* table = new ResultTable(this);
    layout->addWidget(table);
    connect(table, &ResultTable::whyAsked, this, &Inspector::ask);
    return table;
}

void Inspector::ask(const std::string& key, std::size_t peak) {
    why_->ask(key, peak);
    QMetaObject::invokeMethod(this, [this] { ensureWidgetVisible(why_); }, Qt::QueuedConnection);
}

void Inspector::build(QVBoxLayout* layout) {
    empty_ = faintLabel(this);
    empty_->setText(tr("Select a scan or a pattern to see what follows from it."));
    layout->addWidget(empty_);
    why_ = new WhyPane(this);
    layout->addWidget(why_);
    patternLayout_ = new QVBoxLayout;
    layout->addLayout(patternLayout_);
    body_ = new QWidget(this);
    layout->addWidget(body_);
    auto* body = new QVBoxLayout(body_);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(14);
    auto* head = new QVBoxLayout;
    head->setSpacing(3);
    title_ = sectionTitle({}, this);
    title_->setProperty("role", QStringLiteral("title"));
    title_->setWordWrap(true);
    title_->setObjectName(QStringLiteral("scanTitle"));
    subtitle_ = faintLabel(this);
    head->addWidget(title_);
    head->addWidget(subtitle_);
    body->addLayout(head);
    scanForm_ = new ScanForm(this);
    body->addWidget(scanForm_);
    transition_ = addTable(body);
    fictive_ = addTable(body);
    peaksLayout_ = new QVBoxLayout;
    peaksLayout_->setSpacing(10);
    body->addLayout(peaksLayout_);
    sample_ = addTable(body);
    sampleForm_ = new SampleForm(this);
    body->addWidget(sampleForm_);
    notes_ = faintLabel(this);
    notes_->setObjectName(QStringLiteral("scanNotes"));
    body->addWidget(notes_);
}

void Inspector::listen() {
    connect(scanForm_, &ScanForm::acted, this, &Inspector::acted);
    connect(scanForm_, &ScanForm::applyWindowsAsked, this, &Inspector::applyWindowsAsked);
    connect(sampleForm_, &SampleForm::acted, this, &Inspector::acted);
}

Inspector::PeakBox& Inspector::peakBox(std::size_t index) {
    while (peaks_.size() <= index) {
        const std::size_t i = peaks_.size();
        auto* branch = new QComboBox(this);
        branch->setObjectName(QStringLiteral("branch%1").arg(i));
        branch->setAccessibleName(tr("Which relaxation the peak belongs to"));
        for (const PeakBranch b : {PeakBranch::Other, PeakBranch::Shadow, PeakBranch::Overshoot})
            branch->addItem(tr("Branch: %1").arg(branchName(b)));
        connect(branch, &QComboBox::activated, this, [this, i](int b) { setBranch(i, static_cast<PeakBranch>(b)); });
        peaks_.push_back({addTable(peaksLayout_), branch});
        peaksLayout_->addWidget(branch, 0, Qt::AlignLeft);
    }
    return peaks_[index];
}

/// `peak` counts the peaks that are shown.
void Inspector::setBranch(std::size_t peak, PeakBranch branch) {
    const ScanPath* path = scene_.selection.current();
    const Scan* scan = path ? findScan(scene_.now.study, *path) : nullptr;
    const ScanResult* result = path ? findResult(*scene_.now.results, *path) : nullptr;
    if (!scan || !result)
        return;
    auto picks = picksOf(*scan, *result);
    const std::size_t index = scan->peaks ? shownPeaks(*result).at(peak) : peak;
    if (index >= picks.size() || picks[index].branch == branch)
        return;
    picks[index].branch = branch;
    Q_EMIT acted(SetPeaks{*path, picks});
}

void Inspector::showPeaks(const ScanResult& result) {
    const auto sections = peakSections(result);
    const auto indices = shownPeaks(result);
    for (std::size_t i = 0; i < std::max(peaks_.size(), sections.size()); ++i) {
        PeakBox& box = peakBox(i);
        box.table->setSection(i < sections.size() ? sections[i] : ResultSection{});
        box.branch->setVisible(i < sections.size());
        if (i < sections.size())
            box.branch->setCurrentIndex(static_cast<int>((**result.peaks)[indices[i]].branch));
    }
}

void Inspector::showNotes(const Scan& scan, const ScanResult& result) {
    QStringList notes;
    for (const Words& note : scan.notes)
        notes << translated(note);
    if (result.prepared)
        for (const Words& note : (*result.prepared)->notes)
            notes << translated(note);
    notes_->setText(notes.join(QLatin1Char('\n')));
    notes_->setVisible(!notes.isEmpty());
}

void Inspector::showScan(const ScanPath& path, const Sample& sample, const Scan& scan, const ScanResult& result) {
    title_->setText(QString::fromStdString(scan.name));
    subtitle_->setText(subtitleOf(sample, scan));
    scanForm_->setScan(path, sample, scan, result);
    transition_->setSection(transitionSection(result));
    fictive_->setSection(result.transition || result.fictiveTemperature ? fictiveSection(result) : ResultSection{});
    showPeaks(result);
    sampleForm_->setSample(sample);
    showNotes(scan, result);
}

bool Inspector::showCurrentScan() {
    const ScanPath* path = scene_.selection.current();
    const Sample* sample = path ? findSample(scene_.now.study, path->sample) : nullptr;
    const Scan* scan = path ? findScan(scene_.now.study, *path) : nullptr;
    const ScanResult* result = path ? findResult(*scene_.now.results, *path) : nullptr;
    if (!sample || !scan || !result)
        return false;
    showScan(*path, *sample, *scan, *result);
    ResultSection section = sampleSection(*findResult(*scene_.now.results, path->sample));
    section.title = tr("This sample");
    sample_->setSection(section);
    return true;
}

/// Made when it is first needed: a start without patterns does not wait for it.
void Inspector::makePatternPane() {
    pattern_ = new PatternPane(this);
    patternLayout_->addWidget(pattern_);
    connect(pattern_, &PatternPane::acted, this, &Inspector::acted);
    connect(pattern_, &PatternPane::whyAsked, this, &Inspector::ask);
}

bool Inspector::showCurrentPattern() {
    const PatternPath* path = scene_.selection.currentPattern();
    if (!path || !findPattern(scene_.now.study, *path))
        return false;
    if (!pattern_)
        makePatternPane();
    pattern_->setPattern(*path, scene_);
    return true;
}

void Inspector::setScene(const Scene& scene) {
    scene_ = scene;
    const bool scan = showCurrentScan(), pattern = !scan && showCurrentPattern();
    body_->setVisible(scan);
    if (pattern_)
        pattern_->setVisible(pattern);
    empty_->setVisible(!scan && !pattern);
    why_->setScene(scene);
}

} // namespace vitrine
