#include "widgets/simulator/simulator_fit_pane.h"

#include "widgets/controls/table_corner.h"
#include "widgets/controls/text.h"
#include "widgets/words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vitrine {

namespace {

enum Column { Name, Value, Low, High, Columns };
constexpr int mostRuns = 200;

/// Δh*/R is shown in kK.
double scaleOf(std::size_t parameter) {
    return parameter == static_cast<std::size_t>(ScanParameter::H) ? 1e-3 : 1;
}

QString nameOf(std::size_t parameter) {
    switch (static_cast<ScanParameter>(parameter)) {
    case ScanParameter::GlassTransition:
        return SimulatorFitPane::tr("Tg, K");
    case ScanParameter::H:
        return SimulatorFitPane::tr("Δh*/R, kK");
    case ScanParameter::X:
        return QStringLiteral("x");
    case ScanParameter::Beta:
        return QStringLiteral("β");
    case ScanParameter::GlassValue:
        return SimulatorFitPane::tr("glass line, J/(g·K)");
    case ScanParameter::GlassSlope:
        return SimulatorFitPane::tr("its slope");
    case ScanParameter::LiquidValue:
        return SimulatorFitPane::tr("liquid line, J/(g·K)");
    case ScanParameter::LiquidSlope:
        return SimulatorFitPane::tr("its slope");
    }
    return {};
}

QString boundText(double bound, double scale) {
    return std::isfinite(bound) ? displayed(bound * scale, 4) : QString();
}

} // namespace

SimulatorFitPane::SimulatorFitPane(QWidget* parent)
    : QWidget(parent), fit_(new SimulatorFit(this)), shown_(new QCheckBox(tr("Lay the selected scan over it"), this)),
      table_(new QTableWidget(static_cast<int>(scanParameters), Columns, this)),
      button_(new QPushButton(tr("Fit the model to it"), this)), bar_(new QProgressBar(this)), words_(new QLabel(this)) {
    shown_->setObjectName(QStringLiteral("simulatorOverlay"));
    shown_->setChecked(true);
    table_->setObjectName(QStringLiteral("simulatorParameters"));
    table_->setAccessibleName(tr("Parameters of the fit"));
    nameCorner(*table_, tr("All parameters"));
    table_->setHorizontalHeaderLabels({tr("varied"), tr("value"), tr("low"), tr("high")});
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::ResizeToContents);
    table_->verticalHeader()->hide();
    table_->setMinimumHeight(11 * fontMetrics().height());
    button_->setObjectName(QStringLiteral("simulatorFit"));
    bar_->setAccessibleName(tr("Progress of the fit"));
    bar_->setRange(0, mostRuns);
    bar_->setFormat(tr("%v of at most %m runs"));
    bar_->hide();
    words_->setObjectName(QStringLiteral("simulatorFitWords"));
    words_->setWordWrap(true);
    words_->setProperty("role", QStringLiteral("smallFaint"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{shown_, table_, button_, bar_, words_})
        layout->addWidget(part);
    connect(shown_, &QCheckBox::toggled, this, &SimulatorFitPane::overlayChanged);
    connect(button_, &QPushButton::clicked, this, &SimulatorFitPane::startOrStop);
    connect(fit_, &SimulatorFit::progressed, this, &SimulatorFitPane::progress);
    connect(fit_, &SimulatorFit::finished, this, &SimulatorFitPane::finish);
    enable();
}

const SimulatorOverlay* SimulatorFitPane::overlay() const {
    return measured_ && shown_->isChecked() ? &*measured_ : nullptr;
}

void SimulatorFitPane::setMeasured(std::optional<SimulatorOverlay> measured, const QString& why) {
    measured_ = std::move(measured);
    why_ = why;
    enable();
}

void SimulatorFitPane::setExperiment(const Simulation& experiment) {
    if (table_->item(0, Name) && experiment == experiment_)
        return;
    experiment_ = experiment;
    if (!fit_->isRunning())
        fillTable(nullptr);
}

void SimulatorFitPane::enable() {
    shown_->setEnabled(measured_.has_value());
    button_->setEnabled(measured_.has_value() || fit_->isRunning());
    button_->setText(fit_->isRunning() ? tr("Stop the fit") : tr("Fit the model to it"));
    if (!measured_)
        words_->setText(why_);
    else if (words_->text() == why_ || words_->text().isEmpty())
        words_->setText(tr("The thermal history above must be that of the measured scan."));
}

void SimulatorFitPane::setCell(int row, int column, const QString& text, bool editable) {
    auto* item = table_->item(row, column);
    if (!item)
        table_->setItem(row, column, item = new QTableWidgetItem);
    item->setText(text);
    item->setFlags(editable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

void SimulatorFitPane::fillTable(const ScanFit* fit) {
    const auto start = scanFitParameters(experiment_);
    const bool first = !table_->item(0, Name);
    for (std::size_t j = 0; j < start.size(); ++j) {
        const int row = static_cast<int>(j);
        const double scale = scaleOf(j);
        const Parameter& parameter = fit ? fit->parameters[j] : start[j];
        const Measured shown{parameter.value * scale,
                             fit && fit->errors[j] > 0 ? std::optional(fit->errors[j] * scale) : std::nullopt};
        setCell(row, Value, displayed(shown, {}, 4) + (fit && fit->atBound[j] ? tr(" (at its bound)") : QString()), false);
        if (fit)
            continue;
        const bool varied = first || table_->item(row, Name)->checkState() == Qt::Checked;
        setCell(row, Name, nameOf(j), false);
        table_->item(row, Name)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        table_->item(row, Name)->setCheckState(varied ? Qt::Checked : Qt::Unchecked);
        setCell(row, Low, boundText(parameter.low, scale), true);
        setCell(row, High, boundText(parameter.high, scale), true);
    }
    table_->resizeRowsToContents();
}

std::vector<Parameter> SimulatorFitPane::parameters() const {
    auto out = scanFitParameters(experiment_);
    for (std::size_t j = 0; j < out.size(); ++j) {
        const int row = static_cast<int>(j);
        out[j].vary = table_->item(row, Name)->checkState() == Qt::Checked;
        if (const auto low = numberWritten(table_->item(row, Low)->text()))
            out[j].low = *low / scaleOf(j);
        if (const auto high = numberWritten(table_->item(row, High)->text()))
            out[j].high = *high / scaleOf(j);
    }
    return out;
}

void SimulatorFitPane::startOrStop() {
    if (fit_->isRunning()) {
        fit_->stop();
        bar_->hide();
        words_->setText(tr("The fit was stopped; everything is as it was."));
    } else if (measured_) {
        fit_->start(measured_->thermogram, experiment_, parameters());
        bar_->setValue(0);
        bar_->show();
        words_->setText(tr("Fitting…"));
    }
    enable();
}

void SimulatorFitPane::progress(int runs, double rms) {
    bar_->setValue(runs);
    words_->setText(tr("rms of the residuals %1 J/(g·K)").arg(displayed(rms, 3)));
}

void SimulatorFitPane::finish(const SharedFit& fit) {
    bar_->hide();
    enable();
    if (!*fit) {
        words_->setText(translated(fit->error()));
        return;
    }
    const ScanFit& found = **fit;
    Q_EMIT fitted(found, measured_ ? measured_->name : QString());
    fillTable(&found);
    words_->setText(tr("rms %1 J/(g·K) after %2 runs of the model; errors count correlated residuals as one (%3 "
                       "rows)")
                        .arg(displayed(found.rms, 3), displayed(found.runs, 4), displayed(found.correlationLength, 2)));
}

} // namespace vitrine
