#include "core/files/proposal.h"

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

/// The first quantity in `text` that `pattern` captures as (number, unit).
std::optional<double> quantityIn(const QString& text, const QString& pattern, Dimension dimension) {
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = expression.match(text);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2)
                             .replace(QStringLiteral("Kp"), QStringLiteral("K/"))
                             .replace(QStringLiteral("Kmin"), QStringLiteral("K/min"));
    const auto value = parseQuantity((match.captured(1) + QLatin1Char(' ') + unit).toStdString(), dimension);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<double> temperatureIn(const QString& text) {
    const auto kelvin =
        quantityIn(text, QStringLiteral("(?<![\\d.])(\\d+(?:\\.\\d+)?) ?(K|degC|°C)(?![A-Za-z/])"),
                   Dimension::Temperature);
    return kelvin && *kelvin >= 150 && *kelvin <= 2000 ? kelvin : std::nullopt;
}

bool says(const QString& text, const char* pattern) {
    return QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
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

SampleTreatment treatmentIn(const QString& text) {
    SampleTreatment treatment;
    treatment.pressure =
        quantityIn(text, QStringLiteral("(?<![\\d.])(\\d+(?:\\.\\d+)?) ?(GPa|MPa|kbar|atm)(?![a-z])"),
                   Dimension::Pressure);
    treatment.kind = kindIn(text, treatment.pressure);
    treatment.coolingRate = quantityIn(
        text, QStringLiteral("(?i:cool)[a-z]*[-_ ]*(\\d+(?:\\.\\d+)?) ?(K(?:/|p|)(?:s|min|h))(?![a-z])"),
        Dimension::HeatingRate);
    if (treatment.kind == TreatmentKind::Unknown)
        return treatment;
    treatment.temperature = temperatureIn(text);
    treatment.hold = quantityIn(text, QStringLiteral("(?<![\\d.])(\\d+(?:\\.\\d+)?) ?(s|min|h)(?![A-Za-z])"),
                                Dimension::Time);
    return treatment;
}

SampleProposal proposalFrom(const std::string& sampleName, const std::string& fileName) {
    const QString stem = QString::fromStdString(fileName.substr(0, fileName.rfind('.')));
    const QString header = QString::fromStdString(sampleName).trimmed();
    SampleProposal proposal;
    proposal.name = (header.isEmpty() ? stem : header).toStdString();
    const QString formula = formulaIn(header);
    proposal.composition = (formula.isEmpty() ? formulaIn(stem) : formula).toStdString();
    proposal.treatment = treatmentIn(header + QLatin1Char(' ') + stem);
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
