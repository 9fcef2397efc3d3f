#include "core/files/import/proposal.h"

#include "core/quantity/units.h"

#include <QRegularExpression>
#include <QSet>

namespace vitrine {

namespace {

bool isElement(const QString& symbol) {
    static const QSet<QString> elements = [] {
        const QString symbols = QStringLiteral("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V "
                                               "Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y "
                                               "Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr "
                                               "Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re "
                                               "Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U");
        const QStringList list = symbols.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return elements.contains(symbol);
}

/// Whether a word is a formula: elements with amounts, at least two different ones and at least one amount.
bool isFormula(const QString& word) {
    static const QRegularExpression whole(QStringLiteral("^(?:[A-Z][a-z]?(?:\\d+(?:\\.\\d+)?)?)+$"));
    static const QRegularExpression part(QStringLiteral("([A-Z][a-z]?)(\\d+(?:\\.\\d+)?)?"));
    if (!whole.match(word).hasMatch())
        return false;
    QSet<QString> found;
    bool hasAmount = false;
    for (auto match = part.globalMatch(word); match.hasNext();) {
        const auto element = match.next();
        if (!isElement(element.captured(1)))
            return false;
        found.insert(element.captured(1));
        hasAmount = hasAmount || !element.captured(2).isEmpty();
    }
    return found.size() >= 2 && hasAmount;
}

QString formulaIn(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[^A-Za-z0-9.]+"));
    for (const QString& word : text.split(between, Qt::SkipEmptyParts))
        if (isFormula(word))
            return word;
    return {};
}

/// A number as names have it: "0.7", "0p7" and "0,7" are one; a sign counts only where it is no hyphen between two words.
const QString numberInName = QStringLiteral("(?<![\\d.])((?:(?<![^\\s_(=,;])[-\u2212])?\\d+(?:[.p,]\\d+)?)");
/// What may stand between a number and its unit.
const QString gapInName = QStringLiteral("[ _]?");
/// The end of a unit: no letter, digit or quotient follows.
const QString unitEndInName = QStringLiteral("(?![A-Za-z0-9/])");

double numberOfDigits(QString digits) {
    digits.replace(QLatin1Char('p'), QLatin1Char('.')).replace(QLatin1Char(','), QLatin1Char('.'));
    return digits.replace(QChar(0x2212), QLatin1Char('-')).toDouble();
}

QRegularExpression nameExpression(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

struct UnitSpelling {
    const char* pattern;
    const char* unit; ///< as unitNamed() knows it
};

constexpr UnitSpelling pressureUnits[] = {{"[Gg][Pp][Aa]", "GPa"}, {"[Mm][Pp][Aa]", "MPa"}, {"[Kk][Pp][Aa]", "kPa"},
                                          {"[Kk][Bb]ar", "kbar"},  {"[Bb]ar", "bar"},       {"[Aa]tm", "atm"}};
constexpr UnitSpelling timeUnits[] = {
    {"s|sec|secs|seconds?", "s"}, {"min|mins|minutes?", "min"}, {"h|hr|hrs|hours?", "h"}, {"days?", "d"}};
constexpr UnitSpelling kelvinSpellings[] = {{"K|kelvin", "K"}};
constexpr UnitSpelling celsiusSpellings[] = {{"C|degC|deg C|oC|°C|º ?C|℃", "degC"}};

/// The first number in `text` that one of the units follows, in the internal unit.
template<std::size_t n>
std::optional<double> quantityIn(const QString& text, const UnitSpelling (&units)[n], const QString& before = numberInName) {
    std::optional<double> found;
    qsizetype earliest = text.size();
    for (const auto& [pattern, name] : units) {
        const auto match = nameExpression(before + gapInName + QStringLiteral("(?:") + QString::fromUtf8(pattern) +
                                          QLatin1Char(')') + unitEndInName)
                               .match(text);
        const auto unit = unitNamed(name);
        if (!match.hasMatch() || match.capturedStart() >= earliest || !unit)
            continue;
        earliest = match.capturedStart();
        found = unit->toInternal(numberOfDigits(match.captured(1)));
    }
    return found;
}

std::optional<double> within(const std::optional<double>& value, double low, double high) {
    return value && *value >= low && *value <= high ? value : std::nullopt;
}

/// A temperature of a glass. A bare C is one of Celsius only where its number stands alone ("Fe70C" is a metal and carbon).
std::optional<double> temperatureIn(const QString& text) {
    constexpr double lowest = 150, highest = 2000; // K
    const auto inKelvin = within(quantityIn(text, kelvinSpellings), lowest, highest);
    const QString alone = QStringLiteral("(?:(?<![A-Za-z])|(?<=\\bT)|(?<=_T)|(?<=at))") + numberInName;
    return inKelvin ? inKelvin : within(quantityIn(text, celsiusSpellings, alone), lowest, highest);
}

/// "20 K/min", "20Kmin", "20Kmin-1", "20Kpmin", "20 K per min", "200Ks", "1000Kps", "10Cmin": K/s, with where they are.
struct NamedRate {
    qsizetype at, length;
    double rate; ///< K/s
};

std::vector<NamedRate> namedRates(const QString& text) {
    static const QRegularExpression rate = nameExpression(
        numberInName + gapInName +
        QStringLiteral(
            "(?:K|degC|°C|C)(?:/|p|[-_ ]?per[-_ ]?|[-· _]?)(ms|s|sec|min|h|hr)(?:-1|\\^-1|\u207B\u00B9)?(?![A-Za-z0-9])"));
    std::vector<NamedRate> rates;
    for (auto match = rate.globalMatch(text); match.hasNext();) {
        const auto each = match.next();
        const QChar per = each.captured(2)[0];
        const double seconds = each.captured(2) == QLatin1String("ms") ? 1e-3
                               : per == QLatin1Char('s')               ? 1
                               : per == QLatin1Char('m')               ? 60
                                                                       : 3600;
        if (const double value = numberOfDigits(each.captured(1)); value > 0)
            rates.push_back({each.capturedStart(), each.capturedLength(), value / seconds});
    }
    return rates;
}

/// The rates after a word that begins with "cool" and the others.
bool isOfCooling(const QString& text, const NamedRate& rate) {
    static const QRegularExpression cooling(QStringLiteral("(?i:cool|quench)[a-z]*[-_ ]*(?:at[-_ ]*)?$"));
    return cooling.match(text.left(rate.at)).hasMatch();
}

std::optional<double> rateIn(const QString& text, bool ofCooling) {
    std::optional<double> found;
    for (const NamedRate& rate : namedRates(text))
        if (isOfCooling(text, rate) == ofCooling && !(ofCooling && found))
            found = rate.rate; // of heating the last one: a scan is named after how it was made
    return found;
}

bool says(const QString& text, const char* pattern) {
    return QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption).match(text).hasMatch();
}

TreatmentKind kindIn(const QString& text, const std::optional<double>& pressure) {
    constexpr double ambient = 0.01; // GPa
    if (says(text, "compress") || (pressure && *pressure > ambient))
        return TreatmentKind::Compressed;
    if (says(text, "anneal|relaxed"))
        return TreatmentKind::Annealed;
    if (says(text, "as[-_ ]?cast|melt[-_ ]?sp[iu]n|as[-_ ]?quench|as[-_ ]?prepared"))
        return TreatmentKind::AsCast;
    return TreatmentKind::Unknown;
}

/// Without the rates, whose numbers and units are no temperatures and times.
QString withoutRates(QString text) {
    auto rates = namedRates(text);
    for (auto rate = rates.rbegin(); rate != rates.rend(); ++rate)
        text.replace(rate->at, rate->length, QStringLiteral(" "));
    return text;
}

/// A treatment is one where the name says so: the temperature of a file whose sample is not said to be treated may be that of
/// the measurement, unless a time of holding goes with it.
SampleTreatment treatmentIn(const QString& text) {
    SampleTreatment treatment;
    treatment.pressure = quantityIn(text, pressureUnits);
    treatment.kind = kindIn(text, treatment.pressure);
    treatment.coolingRate = rateIn(text, true);
    const QString rest = withoutRates(text);
    treatment.temperature = temperatureIn(rest);
    const auto hold = quantityIn(rest, timeUnits);
    if (treatment.kind == TreatmentKind::Unknown && treatment.temperature && hold)
        treatment.kind = TreatmentKind::Annealed;
    if (treatment.kind != TreatmentKind::Unknown)
        treatment.hold = hold;
    return treatment;
}

/// Without the formula, whose elements and numbers are no quantities.
QString withoutFormula(QString text, const QString& formula) {
    return formula.isEmpty() ? text : text.replace(formula, QStringLiteral(" "));
}

/// A point before a digit and a letter is a decimal point and begins no ending: "glass_0.7GPa".
QString withoutEnding(const QString& file) {
    static const QRegularExpression ending(QStringLiteral("\\.(?!\\d+[A-Za-z])[^.]*$"));
    const auto match = ending.match(file);
    return match.hasMatch() ? file.left(match.capturedStart()) : file;
}

SampleProposal proposalFrom(const std::string& sampleName, const std::string& fileName) {
    const QString stem = withoutEnding(QString::fromStdString(fileName));
    const QString header = QString::fromStdString(sampleName).trimmed();
    SampleProposal proposal;
    proposal.name = (header.isEmpty() ? stem : header).toStdString();
    const QString formula = formulaIn(header);
    const QString composition = formula.isEmpty() ? formulaIn(stem) : formula;
    const QString words = withoutFormula(header + QLatin1Char(' ') + stem, composition);
    proposal.composition = composition.toStdString();
    proposal.treatment = treatmentIn(words);
    proposal.heatingRate = rateIn(words, false);
    return proposal;
}

} // namespace

SampleProposal propose(const Reading& reading, const std::string& fileName) {
    return proposalFrom(reading.sampleName, fileName);
}

SampleProposal propose(const PatternFile& file, const std::string& fileName) {
    SampleProposal proposal = proposalFrom(file.sampleName, fileName);
    if (!file.composition.empty())
        proposal.composition = file.composition;
    return proposal;
}

} // namespace vitrine
