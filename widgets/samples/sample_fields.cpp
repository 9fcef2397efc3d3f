#include "widgets/samples/sample_fields.h"

#include "core/quantity/units.h"
#include "core/scattering/composition.h"
#include "widgets/controls/quantities.h"
#include "widgets/import/pasted_cells.h"
#include "widgets/samples/sample_model.h"

#include <QRegularExpression>

namespace vitrine {

namespace {

using Treated = std::optional<double> SampleTreatment::*;
using Edited = std::optional<std::optional<double>> ManyEdit::*;

/// A field that is a number.
struct NumberField {
    Treated treated;
    Edited edited;
    Dimension dimension;
    const char* unit;
    double factor; ///< of that unit in the internal one
};

std::optional<NumberField> numberOf(SampleField field) {
    switch (field) {
    case SampleField::Temperature:
        return NumberField{&SampleTreatment::temperature, &ManyEdit::temperature, Dimension::Temperature, "K", 1};
    case SampleField::Pressure:
        return NumberField{&SampleTreatment::pressure, &ManyEdit::pressure, Dimension::Pressure, "GPa", 1};
    case SampleField::Hold:
        return NumberField{&SampleTreatment::hold, &ManyEdit::hold, Dimension::Time, "min", 60};
    case SampleField::CoolingRate:
        return NumberField{&SampleTreatment::coolingRate, &ManyEdit::coolingRate, Dimension::HeatingRate, "K/min", 1.0 / 60};
    default:
        return {};
    }
}

/// The words that a title is known by, whatever the language of the window.
QStringList wordsOf(SampleField field) {
    const auto list = [](const char* words) { return QString::fromUtf8(words).split(QLatin1Char('|')); };
    switch (field) {
    case SampleField::Temperature:
        return list("t|temp|temperature|temp.|temperatur|température|temperature|温度");
    case SampleField::Pressure:
        return list("p|pressure|druck|pression|压力|压强");
    case SampleField::Composition:
        return list("composition|formula|zusammensetzung|formule|成分|组成");
    case SampleField::Treatment:
        return list("treatment|behandlung|traitement|处理");
    case SampleField::Hold:
        return list("hold|hold time|holding time|haltezeit|maintien|保温|保温时间");
    case SampleField::CoolingRate:
        return list("cooling|cooling rate|kühlrate|abkühlrate|vitesse de refroidissement|冷却速率");
    }
    return {};
}

/// "Temperature (°C)" → "temperature" and "°C"; "T / K" → "t" and "K".
std::pair<QString, QString> nameAndUnit(const QString& title) {
    static const QRegularExpression bracketed(QStringLiteral("^(.*?)\\s*[\\[(](.*)[\\])]\\s*$"));
    if (const auto found = bracketed.match(title); found.hasMatch())
        return {found.captured(1).trimmed().toLower(), found.captured(2).trimmed()};
    for (const QString& between : {QStringLiteral(" / "), QStringLiteral(", "), QStringLiteral("/")})
        if (const auto at = title.indexOf(between); at > 0)
            return {title.left(at).trimmed().toLower(), title.mid(at + between.size()).trimmed()};
    return {title.trimmed().toLower(), {}};
}

/// Of one spelling whatever stands between words.
QString alike(const QString& words) {
    static const QRegularExpression between(QStringLiteral("[\\s_-]+"));
    return words.trimmed().toLower().replace(between, QStringLiteral(" "));
}

Result<ManyEdit> treatmentEdit(const QString& text) {
    const std::pair<TreatmentKind, const char*> kinds[] = {{TreatmentKind::Unknown, "unknown"},
                                                           {TreatmentKind::AsCast, "as cast"},
                                                           {TreatmentKind::Annealed, "annealed"},
                                                           {TreatmentKind::Compressed, "compressed"}};
    ManyEdit edit;
    if (text.isEmpty())
        edit.kind = TreatmentKind::Unknown;
    for (const auto& [kind, english] : kinds)
        if (alike(text) == QLatin1String(english) || (!text.isEmpty() && alike(text) == alike(treatmentName(kind))))
            edit.kind = kind;
    if (!edit.kind)
        return refuse(phrase("SampleFields", "“%1” is no treatment.").with(text.toStdString()),
                      phrase("SampleFields", "Write as-cast, annealed or compressed."));
    return edit;
}

Result<ManyEdit> compositionEdit(const QString& text) {
    if (const auto parsed = parseComposition(text.toStdString()); !parsed && !text.isEmpty())
        return std::unexpected(parsed.error());
    ManyEdit edit;
    edit.composition = text.toStdString();
    return edit;
}

Result<ManyEdit> numberEdit(const NumberField& number, const QString& text, const std::string& unit) {
    const auto value = cellQuantity(text, number.dimension, unit.empty() ? number.unit : unit.c_str());
    if (!value)
        return std::unexpected(value.error());
    ManyEdit edit;
    edit.*number.edited = *value;
    return edit;
}

} // namespace

QString fieldTitle(SampleField field) {
    switch (field) {
    case SampleField::Temperature:
        return SampleModel::tr("T / K");
    case SampleField::Pressure:
        return SampleModel::tr("P / GPa");
    case SampleField::Composition:
        return SampleModel::tr("Composition");
    case SampleField::Treatment:
        return SampleModel::tr("Treatment");
    case SampleField::Hold:
        return SampleModel::tr("Hold / min");
    case SampleField::CoolingRate:
        return SampleModel::tr("Cooling rate / K/min");
    }
    return {};
}

QString fieldText(const Sample& sample, SampleField field) {
    if (field == SampleField::Composition)
        return QString::fromStdString(sample.composition);
    if (field == SampleField::Treatment)
        return treatmentName(sample.treatment.kind);
    constexpr int digits = 10;
    const NumberField number = *numberOf(field);
    const auto value = sample.treatment.*number.treated;
    return value ? QString::number(*value / number.factor, 'g', digits) : QString();
}

std::optional<TitledField> fieldTitled(const QString& title) {
    const auto [name, unit] = nameAndUnit(title);
    for (const SampleField field : sampleFields) {
        const bool known = wordsOf(field).contains(name) || title.compare(fieldTitle(field), Qt::CaseInsensitive) == 0;
        const auto number = known ? numberOf(field) : std::nullopt;
        if (known && !number)
            return TitledField{field, {}};
        const auto stated = unitNamed(unit.toStdString());
        const bool isUnit = !unit.isEmpty() && number && stated && stated->dimension == number->dimension;
        if (known && (unit.isEmpty() || isUnit))
            return TitledField{field, isUnit ? unit.toStdString() : number->unit};
    }
    return {};
}

bool isSampleTitle(const QString& title) {
    const QStringList names =
        QString::fromUtf8("sample|sample name|name|probe|échantillon|nom|样品|试样").split(QLatin1Char('|'));
    return names.contains(title.trimmed().toLower()) || title.compare(SampleModel::tr("Sample"), Qt::CaseInsensitive) == 0;
}

Result<ManyEdit> fieldEdit(SampleField field, const QString& text, const std::string& unit) {
    const QString trimmed = text.trimmed();
    if (field == SampleField::Treatment)
        return treatmentEdit(trimmed);
    if (field == SampleField::Composition)
        return compositionEdit(trimmed);
    return numberEdit(*numberOf(field), trimmed, unit);
}

} // namespace vitrine
