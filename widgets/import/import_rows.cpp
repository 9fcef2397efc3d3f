#include "widgets/import/import_rows.h"

#include "core/files/json/names.h"
#include "widgets/controls/quantities.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

constexpr double secondsInMinute = 60;

struct ImportRowWords {
    Q_DECLARE_TR_FUNCTIONS(ImportRowWords)
};

QString shown(std::optional<double> value, double unit) {
    return value ? displayed(*value / unit, 6) : QString();
}

} // namespace

QStringList importTitles() {
    return {ImportRowWords::tr("File"),          ImportRowWords::tr("Sample"), ImportRowWords::tr("Treatment"),
            ImportRowWords::tr("P / GPa"),       ImportRowWords::tr("T / K"),  ImportRowWords::tr("Hold / min"),
            ImportRowWords::tr("Rate / (K/min)")};
}

QStringList importCells(const QString& sample, const SampleTreatment& treatment, std::optional<double> heatingRate) {
    return {sample,
            treatmentName(treatment.kind),
            shown(treatment.pressure, 1),
            shown(treatment.temperature, 1),
            shown(treatment.hold, secondsInMinute),
            shown(heatingRate, 1 / secondsInMinute)};
}

std::optional<TreatmentKind> treatmentNamed(const QString& text) {
    if (text.isEmpty())
        return TreatmentKind::Unknown;
    for (const auto& [kind, name] : choiceNames<TreatmentKind>) {
        const QString english = QString::fromLatin1(name);
        for (const QString& spelling :
             {treatmentName(kind), english, QString(english).replace(QLatin1Char('-'), QLatin1Char(' '))})
            if (!spelling.isEmpty() && spelling.compare(text, Qt::CaseInsensitive) == 0)
                return kind;
    }
    return {};
}

std::optional<double> heatingRateOf(const ImportedFile& file) {
    return file.scans.empty() ? std::nullopt : file.scans.front()->choices.heatingRate;
}

} // namespace vitrine
