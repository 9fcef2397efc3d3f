#include "widgets/inspector/series_form.h"

#include "core/files/series/condition_table.h"
#include "core/series/conditions.h"
#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/result_table.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/inspector/conditions_dialog.h"
#include "widgets/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr double farAway = 1e6; // the other end of a range of which one end is set

/// A range with one end moved; both ends gone: all conditions.
Interval withEnd(Interval range, std::optional<double> low, std::optional<double> high) {
    if (range.width() <= 0)
        range = {0, farAway};
    return {low.value_or(range.low), high.value_or(range.high)};
}

QString nameOf(const FrameCondition& condition) {
    const QString name = QString::fromStdString(condition.name);
    return condition.unit.empty() ? name : QStringLiteral("%1 [%2]").arg(name, QString::fromStdString(condition.unit));
}

/// The choices with one data set of the recording for its conditions.
Result<SeriesChoices> withDataSet(SeriesChoices choices, const FrameData& frames, std::size_t set) {
    const FrameCondition& condition = frames.conditions[set];
    choices.axis = SeriesAxis::Automatic;
    choices.conditions.clear();
    choices.across.clear();
    Table table;
    table.columns.push_back({condition.name, condition.unit, condition.values});
    table.lines.resize(condition.values.size());
    return withConditions(std::move(choices), table, frames.frames, condition.name);
}

} // namespace

SeriesForm::SeriesForm(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    form_ = new Form(tr("Series"), this);
    layout->addWidget(form_);
    isSeries_ = form_->addCheck("isSeries", tr("The frames are a series"));
    take_ = form_->addChoice("seriesTake", tr("Made of"), {tr("every frame"), tr("every n-th frame"), tr("means of n frames")});
    n_ = form_->addNumber("seriesN", tr("n"), {});
    n_->setStep(1, 0);
    n_->setLowest(0);
    axis_ = form_->addChoice(
        "seriesAxis", tr("Over"),
        {tr("what the file states"), tr("the number of the frame"), tr("temperature"), tr("pressure"), tr("time"), tr("places")});
    addConditions();
    low_ = form_->addNumber("seriesFitLow", tr("Lines from"), {});
    high_ = form_->addNumber("seriesFitHigh", tr("Lines to"), {});
    connect(isSeries_, &QCheckBox::clicked, this, [this](bool on) {
        Q_EMIT acted(SetSeries{path_, on ? std::optional(SeriesChoices{}) : std::nullopt});
    });
    connect(take_, &QComboBox::activated, this,
            [this](int item) { edit([&](SeriesChoices& c) { c.take = static_cast<SeriesTake>(item); }); });
    connect(axis_, &QComboBox::activated, this,
            [this](int item) { edit([&](SeriesChoices& c) { c.axis = static_cast<SeriesAxis>(item); }); });
    connect(n_, &NumberBox::edited, this, [this](double n) { edit([&](SeriesChoices& c) { c.n = int(n); }); });
    connect(low_, &NumberBox::edited, this,
            [this](double x) { edit([&](SeriesChoices& c) { c.fitRange = withEnd(c.fitRange, x, {}); }); });
    connect(high_, &NumberBox::edited, this,
            [this](double x) { edit([&](SeriesChoices& c) { c.fitRange = withEnd(c.fitRange, {}, x); }); });
    for (NumberBox* box : {low_, high_}) {
        box->setMayBeUnknown(true);
        connect(box, &NumberBox::emptied, this, [this] { edit([](SeriesChoices& c) { c.fitRange = {}; }); });
    }
    listenToConditions();
}

void SeriesForm::addConditions() {
    from_ = form_->addChoice("seriesConditions", tr("Conditions from"), {});
    table_ = linkButton(tr("Paste or open a table of conditions…"), this);
    table_->setObjectName(QStringLiteral("conditionsTable"));
    form_->addRow(table_);
    stated_ = faintLabel(this);
    stated_->setObjectName(QStringLiteral("conditionsStated"));
    form_->addRow(stated_);
}

void SeriesForm::listenToConditions() {
    connect(from_, &QComboBox::activated, this, &SeriesForm::takeConditions);
    connect(table_, &QPushButton::clicked, this, &SeriesForm::askForTable);
}

/// The first item is what the recording states, those behind it are its data sets; a table stays what it is.
void SeriesForm::takeConditions(int item) {
    const FrameData& frames = recording_->frames;
    const auto set = static_cast<std::size_t>(item) - 1;
    if (item == 0)
        return edit([](SeriesChoices& c) { c.axis = SeriesAxis::Automatic, c.conditions.clear(), c.across.clear(); });
    if (set >= frames.conditions.size())
        return showConditions();
    const auto choices = withDataSet(series_.value_or(SeriesChoices{}), frames, set);
    if (choices)
        return edit([&](SeriesChoices& c) { c = *choices; });
    showConditions();
    stated_->setText(translated(choices.error()));
}

void SeriesForm::askForTable() {
    ConditionsDialog dialog(series_.value_or(SeriesChoices{}), recording_->frames.frames, this);
    if (dialog.exec() == QDialog::Accepted && dialog.choices())
        edit([&](SeriesChoices& c) { c = *dialog.choices(); });
}

/// Where the conditions come from, and what they are.
void SeriesForm::showConditions() {
    const FrameData& frames = recording_->frames;
    const SeriesChoices choices = series_.value_or(SeriesChoices{});
    QStringList sources{tr("what the file states")};
    int chosen = 0;
    for (std::size_t set = 0; set < frames.conditions.size(); ++set) {
        sources << nameOf(frames.conditions[set]);
        const auto with = choices.conditions.empty() ? std::nullopt : std::optional(withDataSet(choices, frames, set));
        if (with && *with && (*with)->conditions == choices.conditions && choices.across.empty())
            chosen = static_cast<int>(set) + 1;
    }
    if (!choices.conditions.empty() && chosen == 0) {
        sources << tr("a table");
        chosen = static_cast<int>(sources.size()) - 1;
    }
    setChoices(from_, sources);
    from_->setCurrentIndex(chosen);
    const auto conditions = conditionsOf(frames, choices);
    if (!conditions)
        return stated_->setText(translated(conditions.error()));
    const auto [low, high] = rangeOfKnown(conditions->x);
    stated_->setText(tr("%n frame(s), from %1 to %2 %3", nullptr, static_cast<int>(frames.frames))
                         .arg(displayed(low, 6), displayed(high, 6), QString::fromUtf8(unitOfAxis(conditions->axis))));
}

void SeriesForm::edit(const std::function<void(SeriesChoices&)>& put) {
    SeriesChoices choices = series_.value_or(SeriesChoices{});
    put(choices);
    Q_EMIT acted(SetSeries{path_, choices});
}

void SeriesForm::setPattern(const PatternPath& path, const ScatteringPattern& pattern) {
    path_ = path;
    series_ = pattern.series;
    recording_ = pattern.recording;
    const bool stack = pattern.role == PatternRole::Sample && pattern.recording->frames.frames > 1;
    setVisible(stack);
    if (stack)
        showConditions();
    const SeriesChoices shown = series_.value_or(SeriesChoices{});
    const bool ranged = shown.fitRange.width() > 0;
    isSeries_->setChecked(series_.has_value());
    take_->setCurrentIndex(static_cast<int>(shown.take));
    axis_->setCurrentIndex(static_cast<int>(shown.axis));
    n_->setNumber(shown.n);
    low_->setNumber(ranged ? std::optional(shown.fitRange.low) : std::nullopt);
    high_->setNumber(ranged && shown.fitRange.high < farAway ? std::optional(shown.fitRange.high) : std::nullopt);
    for (QWidget* box : std::initializer_list<QWidget*>{take_, axis_, from_, low_, high_})
        box->setEnabled(series_.has_value());
    n_->setEnabled(series_ && shown.take != SeriesTake::Each);
}

} // namespace vitrine
