#include "widgets/samples/many_samples_dialog.h"

#include "widgets/controls/number_box.h"
#include "widgets/controls/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr double minute = 60;

/// What every sample answers the same; absent where they differ.
template<class Ask>
auto common(const std::vector<const Sample*>& samples, Ask ask) {
    using Answer = decltype(ask(*samples.front()));
    const bool same =
        !samples.empty() && std::ranges::all_of(samples, [&](const Sample* s) { return ask(*s) == ask(*samples.front()); });
    return same ? std::optional<Answer>(ask(*samples.front())) : std::nullopt;
}

/// What a box holds, also where a person has not left it yet; text that is no number counts for nothing.
std::optional<double> numberIn(const NumberBox& box) {
    if (!box.isModified())
        return box.number();
    const auto written = numberWritten(box.text());
    return written || box.text().trimmed().isEmpty() ? written : box.number();
}

} // namespace

ManySamplesDialog::ManySamplesDialog(const Study& study, const std::vector<std::string>& ids, QWidget* parent) : QDialog(parent) {
    for (const std::string& id : ids)
        if (const Sample* sample = findSample(study, id))
            samples_.push_back(sample);
    setObjectName(QStringLiteral("manySamples"));
    setWindowTitle(tr("Set for %n sample(s)", nullptr, static_cast<int>(samples_.size())));
    auto* layout = new QVBoxLayout(this);
    auto* hint = new QLabel(tr("What is ticked becomes the same for all; an empty box means not known."), this);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    composition_ =
        new QLineEdit(QString::fromStdString(common(samples_, [](const Sample& s) { return s.composition; }).value_or("")), this);
    setComposition_ = addField(grid, "manyComposition", tr("Composition"), composition_);
    kind_ = new QComboBox(this);
    kind_->addItems({tr("unknown"), tr("as cast"), tr("annealed"), tr("compressed")});
    kind_->setCurrentIndex(
        static_cast<int>(common(samples_, [](const Sample& s) { return s.treatment.kind; }).value_or(TreatmentKind::Unknown)));
    setKind_ = addField(grid, "manyTreatment", tr("Treatment"), kind_);
    addNumber(grid, "manyTemperature", tr("Temperature"), QStringLiteral("K"), 1, &SampleTreatment::temperature,
              &ManyEdit::temperature);
    addNumber(grid, "manyPressure", tr("Pressure"), QStringLiteral("GPa"), 1, &SampleTreatment::pressure, &ManyEdit::pressure);
    addNumber(grid, "manyHold", tr("Hold"), QStringLiteral("min"), minute, &SampleTreatment::hold, &ManyEdit::hold);
    addNumber(grid, "manyCoolingRate", tr("Cooling rate"), QStringLiteral("K/min"), 1 / minute, &SampleTreatment::coolingRate,
              &ManyEdit::coolingRate);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QCheckBox* ManySamplesDialog::addField(QGridLayout* grid, const char* id, const QString& name, QWidget* field,
                                       const QString& unit) {
    const int row = grid->rowCount();
    auto* tick = new QCheckBox(name, this);
    tick->setObjectName(QString::fromLatin1(id) + QStringLiteral("Set"));
    field->setObjectName(QString::fromLatin1(id));
    field->setAccessibleName(name);
    field->setEnabled(false);
    connect(tick, &QCheckBox::toggled, field, &QWidget::setEnabled);
    grid->addWidget(tick, row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(new QLabel(unit, this), row, 2);
    return tick;
}

void ManySamplesDialog::addNumber(QGridLayout* grid, const char* id, const QString& name, const QString& unit, double factor,
                                  std::optional<double> SampleTreatment::*field,
                                  std::optional<std::optional<double>> ManyEdit::*into) {
    auto* box = new NumberBox(this);
    box->setMayBeUnknown(true);
    const auto shared = common(samples_, [field](const Sample& s) { return s.treatment.*field; }).value_or(std::nullopt);
    box->setNumber(shared ? std::optional(*shared / factor) : std::nullopt);
    numbers_.push_back({addField(grid, id, name, box, unit), box, factor, into});
}

ManyEdit ManySamplesDialog::edit() const {
    ManyEdit edit;
    if (setComposition_->isChecked())
        edit.composition = composition_->text().trimmed().toStdString();
    if (setKind_->isChecked())
        edit.kind = static_cast<TreatmentKind>(kind_->currentIndex());
    for (const Number& number : numbers_)
        if (number.ticked->isChecked()) {
            const auto written = numberIn(*number.box);
            edit.*number.into = written ? std::optional(*written * number.unit) : std::optional<double>();
        }
    return edit;
}

} // namespace vitrine
