#include "core/files/series/conditions_in_names.h"

#include "core/quantity/units.h"

#include <QRegularExpression>

namespace vitrine {

namespace {

struct NamedUnit {
    const char* pattern;
    const char* unit;
    const char* name;
    const char* internal;
    double perInternal = 1; ///< internal units of unitNamed() in one of these
};

constexpr double millimetre = 1e7; // Å
constexpr const char* lengths = "mm|um|µm";
constexpr NamedUnit units[] = {{"K", "K", "temperature", "K"},
                               {"degC|°C|C", "degC", "temperature", "K"},
                               {"[Gg][Pp]a", "GPa", "pressure", "GPa"},
                               {"[Mm][Pp]a", "MPa", "pressure", "GPa"},
                               {"kbar", "kbar", "pressure", "GPa"},
                               {"s|sec", "s", "time", "s"},
                               {"min", "min", "time", "s"}};

double numberIn(QString digits) {
    return digits.replace(QLatin1Char('p'), QLatin1Char('.')).toDouble();
}

/// The number before a unit, and after a letter that names an axis.
QRegularExpression expression(const QString& axis, const QString& unit) {
    const QString number = axis.isEmpty() ? QStringLiteral("(?<![\\d.])((?:(?<=[_=])-)?\\d+(?:[.p]\\d+)?)")
                                          : QStringLiteral("(?<![A-Za-z])") + axis + QStringLiteral("[_=]?(-?\\d+(?:[.p]\\d+)?)");
    return QRegularExpression(number + QStringLiteral("[ _]?(") + unit + QStringLiteral(")(?![A-Za-z0-9/])"));
}

/// One number a name, or nothing where a name has none or all are the same.
std::vector<double> numbersOf(const std::vector<std::string>& names, const QRegularExpression& pattern,
                              const std::function<double(double, const QString&)>& convert) {
    std::vector<double> numbers;
    for (const std::string& name : names) {
        const auto match = pattern.match(QString::fromStdString(name));
        if (!match.hasMatch())
            return {};
        numbers.push_back(convert(numberIn(match.captured(1)), match.captured(2)));
    }
    const bool varies = std::ranges::any_of(numbers, [&](double v) { return v != numbers.front(); });
    return varies ? numbers : std::vector<double>();
}

void addPlaces(std::vector<FrameCondition>& conditions, const std::vector<std::string>& names) {
    for (const char* axis : {"x", "y"}) {
        const QString letter = QStringLiteral("[%1%2]").arg(QLatin1Char(*axis)).arg(QLatin1Char(char(*axis - 32)));
        auto values = numbersOf(names, expression(letter, QString::fromUtf8(lengths)), [](double number, const QString& unit) {
            const auto known = unitNamed(unit.toStdString());
            return known ? known->toInternal(number) / millimetre : number;
        });
        if (!values.empty())
            conditions.push_back({axis, "mm", std::move(values)});
    }
}

} // namespace

std::vector<FrameCondition> conditionsInNames(const std::vector<std::string>& names) {
    std::vector<FrameCondition> conditions;
    for (const NamedUnit& each : units) {
        const auto unit = unitNamed(each.unit);
        auto values = numbersOf(names, expression({}, QString::fromUtf8(each.pattern)),
                                [&](double number, const QString&) { return unit ? unit->toInternal(number) : number; });
        if (!values.empty() && std::ranges::none_of(conditions, [&](const auto& c) { return c.name == each.name; }))
            conditions.push_back({each.name, each.internal, std::move(values)});
    }
    addPlaces(conditions, names);
    return conditions;
}

std::vector<double> numbersInNames(const std::vector<std::string>& names) {
    static const QRegularExpression last(QStringLiteral("(\\d+)(\\D*)$"));
    return numbersOf(names, last, [](double number, const QString&) { return number; });
}

} // namespace vitrine
