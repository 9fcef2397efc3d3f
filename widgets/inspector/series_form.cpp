#include "widgets/inspector/series_form.h"

#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"

#include <QCheckBox>
#include <QComboBox>
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
}

void SeriesForm::edit(const std::function<void(SeriesChoices&)>& put) {
    SeriesChoices choices = series_.value_or(SeriesChoices{});
    put(choices);
    Q_EMIT acted(SetSeries{path_, choices});
}

void SeriesForm::setPattern(const PatternPath& path, const ScatteringPattern& pattern) {
    path_ = path;
    series_ = pattern.series;
    setVisible(pattern.role == PatternRole::Sample && pattern.recording->frames.frames > 1);
    const SeriesChoices shown = series_.value_or(SeriesChoices{});
    const bool ranged = shown.fitRange.width() > 0;
    isSeries_->setChecked(series_.has_value());
    take_->setCurrentIndex(static_cast<int>(shown.take));
    axis_->setCurrentIndex(static_cast<int>(shown.axis));
    n_->setNumber(shown.n);
    low_->setNumber(ranged ? std::optional(shown.fitRange.low) : std::nullopt);
    high_->setNumber(ranged && shown.fitRange.high < farAway ? std::optional(shown.fitRange.high) : std::nullopt);
    for (QWidget* box : std::initializer_list<QWidget*>{take_, axis_, low_, high_})
        box->setEnabled(series_.has_value());
    n_->setEnabled(series_ && shown.take != SeriesTake::Each);
}

} // namespace vitrine
