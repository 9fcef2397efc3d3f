#include "widgets/inspector/inspector.h"

#include "core/robustness/suggested_choices.h"
#include "widgets/controls/parameter_table.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/inspector/method_rows.h"
#include "widgets/inspector/methods_pane.h"
#include "widgets/inspector/pattern_pane.h"
#include "widgets/inspector/scan_pane.h"
#include "widgets/inspector/study_form.h"
#include "widgets/inspector/why_pane.h"
#include "widgets/inspector/why_shelf.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vitrine {

namespace {

/// The fits behind what is selected.
std::vector<FitTable> fitsOf(const Scene& scene) {
    const ScanPath* scan = scene.selection.current();
    const PatternPath* path = scan ? nullptr : scene.selection.currentPattern();
    const std::string& id = scan ? scan->sample : path ? path->sample : std::string();
    const Sample* sample = findSample(scene.now.study, id);
    const SampleResult* result = scene.now.results ? findResult(*scene.now.results, id) : nullptr;
    if (!sample || !result)
        return {};
    std::vector<FitTable> tables = fitTables(*sample, *result);
    std::erase_if(tables, [&](const FitTable& t) { return (t.path.kind == FitKind::Kissinger) != (scan != nullptr); });
    const ScatteringPattern* pattern = path ? findPattern(*sample, path->pattern) : nullptr;
    if (pattern && findResult(*scene.now.results, *path))
        std::ranges::move(fitTables(*sample, *pattern, *findResult(*scene.now.results, *path)), std::back_inserter(tables));
    return tables;
}

} // namespace

Inspector::Inspector(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("inspector"));
    setWidgetResizable(true);
    setAccessibleName(tr("What is selected"));
    content_ = new QWidget(this);
    auto* layout = new QVBoxLayout(content_);
    layout->setContentsMargins(12, 10, 10, 14);
    layout->setSpacing(14);
    build(layout);
    layout->addStretch();
    setWidget(content_);
}

void Inspector::build(QVBoxLayout* layout) {
    empty_ = new WrappedLabel(tr("Select a scan or a pattern to see what follows from it."), this);
    empty_->setProperty("role", QStringLiteral("smallFaint"));
    why_ = new WhyPane(this);
    shelf_ = new WhyShelf(why_, this);
    paneLayout_ = new QVBoxLayout;
    fitsLayout_ = new QVBoxLayout;
    fitsLayout_->setSpacing(14);
    connect(why_, &WhyPane::tried, this, &Inspector::tryOtherwise);
    connect(why_, &WhyPane::changed, this, &Inspector::makeRoomForWhy);
    layout->addWidget(empty_);
    layout->addLayout(paneLayout_);
    layout->addLayout(fitsLayout_);
}

void Inspector::ask(const std::string& key, std::size_t index) {
    asked_ = content_->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    why_->ask(key, index);
}

/// Nothing of what is explained moves: rows keep their places over the shelf and under it.
void Inspector::makeRoomForWhy() {
    const bool opens = shelf_->isHidden() && !why_->isHidden();
    const QRect room = rect().adjusted(1, 1, -1, -1);
    shelf_->resize(room.width(), shelf_->height());
    if (opens && asked_)
        shelf_->openFor(asked_->mapTo(this, QPoint(0, asked_->height())).y(), room.height());
    const int height = shelf_->heightIn(room.size()), before = viewportMargins().top(), value = verticalScrollBar()->value();
    const int above = shelf_->isAbove() ? height : 0;
    shelf_->setGeometry(room.left(), above > 0 ? room.top() : room.bottom() + 1 - height, room.width(), height);
    shelf_->setVisible(height > 0);
    content_->setMinimumHeight(above > 0 ? room.height() : 0); // few rows can be pushed up as well
    setViewportMargins(0, above, 0, height - above);
    verticalScrollBar()->setValue(value + viewportMargins().top() - before); // which its layout may have changed again
}

void Inspector::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    makeRoomForWhy();
}

/// Takes over what another analyst would have chosen, in this alone.
void Inspector::tryOtherwise(const Alternative& other) {
    const auto actions = actionsOf(other, scene_.now.study, *scene_.now.results);
    if (actions && !actions->empty())
        Q_EMIT actedTogether(*actions, phrase("Inspector", "Try another choice: %1").with(nameOf(AnalystChoice{other.choice})));
}

void Inspector::makeScanPane() {
    scan_ = new ScanPane(this);
    paneLayout_->insertWidget(0, scan_); // before what else the sample has
    connect(scan_, &ScanPane::acted, this, &Inspector::acted);
    connect(scan_, &ScanPane::applyWindowsAsked, this, &Inspector::applyWindowsAsked);
    connect(scan_, &ScanPane::whyAsked, this, &Inspector::ask);
}

void Inspector::makePatternPane() {
    pattern_ = new PatternPane(this);
    paneLayout_->insertWidget(0, pattern_);
    connect(pattern_, &PatternPane::acted, this, &Inspector::acted);
    connect(pattern_, &PatternPane::whyAsked, this, &Inspector::ask);
}

bool Inspector::showScan() {
    const ScanPath* path = scene_.selection.current();
    if (!path || !findScan(scene_.now.study, *path))
        return false;
    if (!scan_)
        makeScanPane();
    return scan_->setScan(*path, scene_);
}

bool Inspector::showPattern() {
    const PatternPath* path = scene_.selection.currentPattern();
    if (!path || !findPattern(scene_.now.study, *path))
        return false;
    if (!pattern_)
        makePatternPane();
    pattern_->setPattern(*path, scene_);
    return true;
}

bool Inspector::showMethods() {
    const Sample* sample = sampleWithMethods(scene_);
    if (!sample)
        return false;
    if (!methods_) {
        methods_ = new MethodsPane(this);
        paneLayout_->addWidget(methods_);
        connect(methods_, &MethodsPane::acted, this, &Inspector::acted);
        connect(methods_, &MethodsPane::whyAsked, this, &Inspector::ask);
    }
    methods_->setSample(*sample, scene_.now.results ? findResult(*scene_.now.results, sample->id) : nullptr);
    return true;
}

bool Inspector::showStudy(bool selected) {
    if (selected || scene_.now.study.samples.size() < 2)
        return false;
    if (!study_) {
        study_ = new StudyForm(this);
        paneLayout_->addWidget(study_);
        connect(study_, &StudyForm::acted, this, &Inspector::acted);
    }
    study_->setMoment(scene_.now);
    return true;
}

ParameterTable* Inspector::fitTable(std::size_t index) {
    while (fits_.size() <= index) {
        fits_.push_back(new ParameterTable(this));
        fitsLayout_->addWidget(fits_.back());
        connect(fits_.back(), &ParameterTable::edited, this, &Inspector::edit);
        connect(fits_.back(), &ParameterTable::whyAsked, this, &Inspector::ask);
    }
    return fits_[index];
}

void Inspector::showFits() {
    const std::vector<FitTable> tables = fitsOf(scene_);
    for (std::size_t i = 0; i < tables.size(); ++i)
        fitTable(i)->setFit(withChoices(tables[i], scene_));
    for (std::size_t i = 0; i < fits_.size(); ++i)
        fits_[i]->setVisible(i < tables.size());
}

void Inspector::edit(const FitPath& path, const ParameterRow& row, const ParameterEdit& edit) {
    if (const auto action = editedParameter(scene_.now.study, path, row, edit))
        Q_EMIT acted(*action);
}

void Inspector::setScene(const Scene& scene) {
    scene_ = scene;
    const bool scan = showScan(), pattern = !scan && showPattern(), study = showStudy(scan || pattern);
    const bool methods = showMethods();
    if (scan_)
        scan_->setVisible(scan);
    if (pattern_)
        pattern_->setVisible(pattern);
    if (methods_)
        methods_->setVisible(methods);
    if (study_)
        study_->setVisible(study);
    empty_->setVisible(!scan && !pattern);
    showFits();
    why_->setScene(scene);
}

} // namespace vitrine
