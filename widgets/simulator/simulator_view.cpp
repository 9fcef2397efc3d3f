#include "widgets/simulator/simulator_view.h"

#include "widgets/controls/result_table.h"
#include "widgets/controls/text.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/simulator/lesson_pane.h"
#include "widgets/simulator/simulator_controls.h"
#include "widgets/simulator/simulator_drawing.h"
#include "widgets/simulator/simulator_exchange.h"
#include "widgets/simulator/simulator_fit_pane.h"
#include "widgets/simulator/simulator_pictures.h"
#include "widgets/simulator/simulator_step_row.h"
#include "widgets/simulator/simulator_timeline.h"
#include "widgets/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

namespace vitrine {

namespace {

/// The number of the last ramp as the steps are listed.
std::optional<std::size_t> recordedStep(const Simulation& experiment) {
    const auto& segments = experiment.protocol.segments;
    if (experiment.ramp && *experiment.ramp < segments.size())
        return experiment.ramp;
    for (std::size_t i = segments.size(); i-- > 0;)
        if (std::holds_alternative<Ramp>(segments[i]))
            return i;
    return {};
}

/// Lines as one row of rich text.
QString coloured(const std::vector<PanelLine>& lines) {
    QStringList parts;
    for (const PanelLine& line : lines)
        parts << QStringLiteral("<span style=\"color:%1\">%2</span>").arg(line.colour.name(), typeset(line.markup));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

SimulatorView::SimulatorView(QWidget* parent)
    : View(ViewType::Simulator, parent), store_(new SimulatorStore(this)), lessons_(new LessonPane(this)),
      controls_(new SimulatorControls(this)), fitPane_(new SimulatorFitPane(this)), numbers_(new WrappedLabel(this)),
      timeline_(new SimulatorTimeline(this)), step_(new SimulatorStepRow(this)), scan_(new PlotCanvas(this)),
      fictive_(new PlotCanvas(this)), enthalpy_(new PlotCanvas(this)), kissinger_(new PlotCanvas(this)),
      problem_(new QLabel(this)) {
    setAccessibleName(tr("Simulator"));
    setFocusProxy(lessons_);
    numbers_->setObjectName(QStringLiteral("simulatorNumbers"));
    scan_->setAccessibleName(tr("Simulated scan"));
    fictive_->setAccessibleName(tr("Fictive temperature along the history"));
    enthalpy_->setAccessibleName(tr("Enthalpy of the recorded ramp"));
    kissinger_->setAccessibleName(tr("Kissinger line of the simulated glass"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildSide());
    layout->addWidget(buildBench(), 1);
    connectParts();
    showState();
}

QWidget* SimulatorView::buildSide() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->addWidget(sectionTitle(tr("Lessons"), content));
    column->addWidget(lessons_);
    column->addWidget(controls_);
    column->addWidget(sectionTitle(tr("Measured scan"), content));
    column->addWidget(fitPane_);
    column->addStretch(1);
    auto* side = new QScrollArea(this);
    side->setWidget(content);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side_ = side;
    return side;
}

QWidget* SimulatorView::buildBench() {
    auto* bench = new QWidget(this);
    auto* column = new QVBoxLayout(bench);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    problem_->setObjectName(QStringLiteral("simulatorProblem"));
    problem_->setProperty("role", QStringLiteral("warning"));
    problem_->setWordWrap(true);
    problem_->setContentsMargins(8, 0, 8, 0);
    problem_->hide();
    column->addWidget(problem_);
    auto* rows = new QSplitter(Qt::Vertical, bench);
    rows->setChildrenCollapsible(false);
    auto* history = new QWidget(rows);
    auto* historyColumn = new QVBoxLayout(history);
    historyColumn->setContentsMargins(0, 0, 0, 0);
    historyColumn->setSpacing(0);
    historyColumn->addWidget(timeline_, 1);
    historyColumn->addWidget(step_);
    auto* numbers = new QHBoxLayout;
    numbers->setContentsMargins(8, 0, 8, 4);
    numbers->addWidget(numbers_);
    historyColumn->addLayout(numbers);
    historyColumn->addWidget(buildTabs(history));
    rows->addWidget(history);
    for (const auto& [left, right] : {std::pair(scan_, kissinger_), {fictive_, enthalpy_}}) {
        auto* row = new QSplitter(Qt::Horizontal, rows);
        row->setChildrenCollapsible(false);
        row->addWidget(left);
        row->addWidget(right);
        row->setSizes({600, 400});
        rows->addWidget(row);
        rows_ << row;
    }
    rows->setSizes({240, 400, 280});
    column->addWidget(rows, 1);
    return bench;
}

QToolButton* SimulatorView::addButton(QWidget* bar, const char* id, const QString& text, void (SimulatorView::*slot)()) {
    auto* button = new QToolButton(bar);
    button->setObjectName(QString::fromLatin1(id));
    button->setText(text);
    bar->layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

QWidget* SimulatorView::buildBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 3, 6, 3);
    undo_ = addButton(bar, "simulatorUndo", tr("Undo"), &SimulatorView::undo);
    redo_ = addButton(bar, "simulatorRedo", tr("Redo"), &SimulatorView::redo);
    keep_ = addButton(bar, "simulatorKeep", tr("Keep this run"), &SimulatorView::keepRun);
    runs_ = new QToolButton(bar);
    runs_->setObjectName(QStringLiteral("simulatorRuns"));
    runs_->setText(tr("Kept runs"));
    runs_->setPopupMode(QToolButton::InstantPopup);
    runs_->setMenu(new QMenu(runs_));
    row->addWidget(runs_);
    send_ = addButton(bar, "simulatorSend", tr("Send to the study"), &SimulatorView::sendToStudy);
    row->addStretch(1);
    return bar;
}

void SimulatorView::connectParts() {
    const auto act = [this](const SimulatorAction& action) { store_->act(action); };
    const auto preview = [this](const SimulatorAction& action) { store_->preview(action); };
    connect(store_, &SimulatorStore::changed, this, &SimulatorView::showState);
    connect(store_, &SimulatorStore::refused, this, [this](const Problem& problem) {
        showState();
        problem_->setText(translated(problem));
        problem_->show();
    });
    connect(controls_, &SimulatorControls::acted, this, act);
    connect(controls_, &SimulatorControls::previewed, this, preview);
    connect(step_, &SimulatorStepRow::acted, this, act);
    connect(timeline_, &SimulatorTimeline::acted, this, act);
    connect(timeline_, &SimulatorTimeline::previewed, this, preview);
    connect(timeline_, &SimulatorTimeline::previewCancelled, store_, &SimulatorStore::cancelPreview);
    connect(timeline_, &SimulatorTimeline::hintChanged, this, &View::hintChanged);
    connect(timeline_, &SimulatorTimeline::pointChosen, this,
            [this](std::size_t point) { step_->setPoint(store_->state().experiment.protocol, point); });
    connect(lessons_, &LessonPane::played, store_, &SimulatorStore::take);
    connect(fitPane_, &SimulatorFitPane::overlayChanged, this, &SimulatorView::showState);
    connect(fitPane_, &SimulatorFitPane::fitted, this, &SimulatorView::adopt);
    connect(scan_, &PlotCanvas::windowMoved, this, [this](int region, const Interval& window) {
        if (const auto action = windowAction(region, window))
            store_->preview(*action);
    });
    connect(scan_, &PlotCanvas::windowReleased, this, [this](int region, const Interval& window) {
        if (const auto action = windowAction(region, window))
            store_->act(*action);
    });
    connect(scan_, &PlotCanvas::handleCancelled, store_, &SimulatorStore::cancelPreview);
    for (PlotCanvas* canvas : {scan_, fictive_, enthalpy_, kissinger_})
        connect(canvas, &PlotCanvas::hintChanged, this, &View::hintChanged);
}

std::optional<SimulatorAction> SimulatorView::windowAction(int region, const Interval& window) const {
    if (!store_->results().analysis)
        return {};
    Windows windows = store_->results().analysis->windows;
    (region == 0 ? windows.glass : windows.liquid) = window;
    return SetAnalysisWindows{windows};
}

bool SimulatorView::isFitting() const {
    return fitPane_->isRunning();
}

void SimulatorView::setScene(const Scene& scene) {
    const void* prepared = preparedOf(scene);
    if (prepared && prepared == overlaid_)
        return;
    overlaid_ = prepared;
    auto overlay = overlayOf(scene);
    fitPane_->setMeasured(overlay ? std::optional(*overlay) : std::nullopt, overlay ? QString() : translated(overlay.error()));
    showState();
}

void SimulatorView::setTheme(const Theme& theme) {
    theme_ = theme;
    for (PlotCanvas* canvas : {scan_, fictive_, enthalpy_, kissinger_})
        canvas->setTheme(theme);
    timeline_->setTheme(theme);
    shareRoom();
    showState();
}

void SimulatorView::fit() {
    for (PlotCanvas* canvas : {scan_, fictive_, enthalpy_, kissinger_})
        canvas->fit();
}

void SimulatorView::showPicture(PlotCanvas& canvas, const SimulatorPicture& picture) {
    // The range first: where it is another, everything is drawn once, later, and no layer before.
    if (!canvas.isDragging() && picture.x.size() > 0) {
        const bool held = store_->isPreviewing() && !canvas.isZoomed();
        canvas.setFullRange(held ? heldRange(canvas.xAxis->range(), picture.x) : picture.x,
                            held ? heldRange(canvas.yAxis->range(), picture.y) : picture.y);
    }
    canvas.setPanel(picture.panel);
    canvas.setBundle(picture.bundle);
    canvas.setLit(picture.lit);
    canvas.setDrawing(picture.drawing, picture.ghost);
    canvas.setAvoided(avoidedLines(picture));
    canvas.setRegions(picture.regions);
}

void SimulatorView::showState() {
    problem_->hide();
    const SimulatorState& state = store_->state();
    controls_->setState(state);
    timeline_->setProtocol(state.experiment.protocol, recordedStep(state.experiment),
                           glassTransitionOf(state.experiment.glass.law));
    step_->setPoint(state.experiment.protocol, timeline_->chosen());
    fitPane_->setExperiment(state.experiment);
    const SimulatorScene scene{store_->results(), store_->ghost(), fitPane_->overlay(), theme_};
    SimulatorPicture scan = simulatorScanPicture(scene), kissinger = simulatorKissingerPicture(scene);
    showNumbers(scan, kissinger);
    showPicture(*scan_, scan);
    showPicture(*fictive_, simulatorFictivePicture(scene));
    showPicture(*enthalpy_, simulatorEnthalpyPicture(scene));
    showPicture(*kissinger_, kissinger);
    showHistory();
}

/// The words of both pictures stand above them.
void SimulatorView::showNumbers(SimulatorPicture& scan, SimulatorPicture& kissinger) {
    QStringList rows;
    for (SimulatorPicture* picture : {&scan, &kissinger})
        rows << coloured(std::exchange(picture->panel.words, {}));
    rows.removeAll(QString());
    numbers_->setText(rows.join(QStringLiteral("<br>")));
}

void SimulatorView::showHistory() {
    const History<SimulatorState>& history = store_->history();
    undo_->setEnabled(history.canUndo());
    redo_->setEnabled(history.canRedo());
    undo_->setToolTip(history.canUndo() ? tr("Undo: %1").arg(translated(history.undoWords())) : tr("Undo"));
    redo_->setToolTip(history.canRedo() ? tr("Redo: %1").arg(translated(history.redoWords())) : tr("Redo"));
    send_->setEnabled(store_->results().now->run.has_value());
    fillRuns();
}

} // namespace vitrine
