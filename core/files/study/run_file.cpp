#include "core/files/study/run_file.h"

#include "core/files/content/file_content.h"
#include "core/files/content/sha256.h"
#include "core/files/json/choices_json.h"
#include "core/files/json/results_json.h"

#include <QJsonDocument>
#include <QtEndian>

#include <functional>

namespace vitrine {

namespace {

using json::Fields;
using L1 = QLatin1String;

constexpr std::string_view beginning = "vitrine-run 1 ";
constexpr std::size_t hashLength = 64;

template<class T>
QJsonValue packed(const std::vector<T>& numbers) {
    QByteArray bytes(static_cast<qsizetype>(numbers.size() * sizeof(T)), Qt::Uninitialized);
    qToLittleEndian<T>(numbers.data(), static_cast<qsizetype>(numbers.size()), bytes.data());
    return QLatin1String(bytes.toBase64());
}

template<class T>
std::vector<T> unpacked(const std::string& text) {
    const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(text));
    std::vector<T> numbers(static_cast<std::size_t>(bytes.size()) / sizeof(T));
    qFromLittleEndian<T>(bytes.constData(), static_cast<qsizetype>(numbers.size()), numbers.data());
    return numbers;
}

QJsonValue nameJson(const QuantityName& name) {
    return json::objectOf(
        {{"key", name.key}, {"sample", name.sample}, {"item", name.item}, {"of", name.of}, {"unit", name.unit}});
}

QuantityName nameOf(const Fields& fields) {
    return {fields.text(L1("key")), fields.text(L1("sample")), fields.text(L1("item")), fields.text(L1("of")),
            fields.text(L1("unit"))};
}

QJsonObject tableJson(const ValueTable& table) {
    std::vector<double> values, errors;
    for (const Measured& each : table.central) {
        values.push_back(each.value);
        errors.push_back(each.error.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    std::vector<quint64> missing;
    for (const Missing& each : table.missing)
        missing.insert(missing.end(), {each.row, each.quantity, each.reason});
    QJsonObject object{{L1("values"), packed(values)}, {L1("errors"), packed(errors)}, {L1("missing"), packed(missing)}};
    object[L1("names")] = json::listOf(table.names, nameJson);
    object[L1("rows")] = json::listOf(table.rows, [](const auto& row) { return QJsonObject{{L1("row"), packed(row)}}; });
    return object;
}

ValueTable tableOf(const Fields& fields) {
    ValueTable table;
    for (const Fields& each : fields.objects(L1("names")))
        table.names.push_back(nameOf(each));
    const auto values = unpacked<double>(fields.text(L1("values"))), errors = unpacked<double>(fields.text(L1("errors")));
    for (std::size_t i = 0; i < std::min(values.size(), errors.size()); ++i)
        table.central.push_back({values[i], std::isnan(errors[i]) ? std::nullopt : std::optional(errors[i])});
    for (const Fields& each : fields.objects(L1("rows")))
        table.rows.push_back(unpacked<double>(each.text(L1("row"))));
    const auto missing = unpacked<quint64>(fields.text(L1("missing")));
    for (std::size_t i = 0; i + 2 < missing.size(); i += 3)
        table.missing.push_back({missing[i], missing[i + 1], missing[i + 2]});
    return table;
}

QJsonValue votesJson(const ClaimVotes& claim) {
    std::string votes;
    for (const auto& vote : claim.votes)
        votes += !vote ? '-' : *vote ? '1' : '0';
    QJsonObject object = json::objectOf({{"key", claim.key}, {"votes", votes}});
    object[L1("text")] = json::ownJson(claim.text);
    return object;
}

ClaimVotes votesOf(const Fields& fields) {
    ClaimVotes claim{fields.text(L1("key")), {}, {}};
    json::readElement(fields.object(L1("text")), claim.text);
    for (const char vote : fields.text(L1("votes")))
        claim.votes.push_back(vote == '-' ? std::nullopt : std::optional(vote == '1'));
    return claim;
}

QJsonObject runJson(const RobustnessRun& run) {
    std::vector<quint64> failed;
    for (const FailedDraw& each : run.failed)
        failed.insert(failed.end(), {each.draw, each.reason});
    QJsonObject object = json::objectOf({{"version", VITRINE_VERSION},
                                         {"fingerprint", run.fingerprint},
                                         {"space", json::choicesJson(run.space)},
                                         {"seed", std::to_string(run.draws.seed)},
                                         {"variants", run.draws.variants},
                                         {"analysts", run.analysts},
                                         {"variants_done", run.variantsDone},
                                         {"items", tableJson(run.items)},
                                         {"compared", tableJson(run.compared)},
                                         {"claims", json::listOf(run.claims, votesJson)}});
    object[L1("failed")] = packed(failed);
    object[L1("reasons")] = json::listOf(run.reasons, [](const Message& words) { return json::ownJson(words); });
    return object;
}

RobustnessRun runOf(const Fields& fields) {
    RobustnessRun run;
    run.fingerprint = fields.text(L1("fingerprint"));
    run.space = json::choicesOf<ChoiceSpace>(fields.object(L1("space")));
    run.draws.seed = QString::fromStdString(fields.text(L1("seed"))).toULongLong();
    run.draws.variants = fields.count(L1("variants"));
    run.analysts = fields.count(L1("analysts"));
    run.variantsDone = fields.count(L1("variants_done"));
    run.items = tableOf(fields.object(L1("items")));
    run.compared = tableOf(fields.object(L1("compared")));
    for (const Fields& each : fields.objects(L1("claims")))
        run.claims.push_back(votesOf(each));
    for (const Fields& each : fields.objects(L1("reasons")))
        json::readElement(each, run.reasons.emplace_back());
    const auto failed = unpacked<quint64>(fields.text(L1("failed")));
    for (std::size_t i = 0; i + 1 < failed.size(); i += 2)
        run.failed.push_back({failed[i], failed[i + 1]});
    return run;
}

/// `rows`: how many there must be; only those that are not done are empty.
bool fits(const ValueTable& table, std::size_t rows, std::size_t reasons, const std::function<bool(std::size_t)>& isDone) {
    const std::size_t n = table.names.size();
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (table.rows[row].size() != (isDone(row) ? n : 0))
            return false;
    const auto isThere = [&](const Missing& m) { return m.row < rows && m.quantity < n && m.reason < reasons; };
    return table.central.size() == n && table.rows.size() == rows && std::ranges::all_of(table.missing, isThere);
}

bool fits(const RobustnessRun& run) {
    const std::size_t reasons = run.reasons.size();
    const auto isDraw = [&](const FailedDraw& each) { return each.draw < run.analysts && each.reason < reasons; };
    const auto isDone = [&](std::size_t draw) { return draw % run.draws.variants < run.variantsDone; };
    const auto isVoted = [&](const ClaimVotes& claim) { return claim.votes.size() == run.analysts; };
    return run.draws.variants > 0 && run.analysts > 0 && run.variantsDone <= run.variants() &&
           fits(run.items, run.variantsDone, reasons, [](std::size_t) { return true; }) &&
           fits(run.compared, run.analysts, reasons, isDone) && std::ranges::all_of(run.failed, isDraw) &&
           std::ranges::all_of(run.claims, isVoted);
}

std::unexpected<Problem> noRun(const std::string& fileName) {
    return refuse(phrase("Robustness", "This is no run of many analyses, or not as it was written."),
                  phrase("Robustness", "Remove the file and ask the analysts anew."), fileName);
}

} // namespace

Bytes writeRunFile(const RobustnessRun& run) {
    const QByteArray body = QJsonDocument(runJson(run)).toJson(QJsonDocument::Compact);
    std::string text(beginning);
    text += sha256(std::span(body.constData(), static_cast<std::size_t>(body.size()))) + '\n';
    text.append(body.constData(), static_cast<std::size_t>(body.size()));
    return Bytes(text.begin(), text.end());
}

Result<RobustnessRun> readRunFile(std::span<const char> bytes, const std::string& fileName) {
    const std::string_view text(bytes.data(), bytes.size());
    constexpr std::size_t bodyAt = beginning.size() + hashLength + 1;
    if (!text.starts_with(beginning) || text.size() <= bodyAt)
        return noRun(fileName);
    const std::span body = bytes.subspan(bodyAt);
    if (text.substr(beginning.size(), hashLength) != sha256(body))
        return noRun(fileName);
    json::Complaint complaint;
    const auto document = QJsonDocument::fromJson(QByteArray(body.data(), static_cast<qsizetype>(body.size())));
    const Fields fields(document.object(), {}, complaint);
    const bool ofThisVersion = fields.text(L1("version")) == VITRINE_VERSION;
    RobustnessRun run = runOf(fields);
    if (complaint || !fits(run))
        return noRun(fileName);
    if (!ofThisVersion)
        return refuse(phrase("Robustness", "This run was made by another version of Vitrine, which may analyse otherwise."),
                      phrase("Robustness", "Remove the file and ask the analysts anew."), fileName);
    return run;
}

Result<RobustnessRun> loadRunFile(const std::string& path) {
    const auto bytes = readFile(path);
    return bytes ? readRunFile(*bytes, fileName(path)) : std::unexpected(bytes.error());
}

Result<std::string> storeRunFile(const std::string& path, const RobustnessRun& run) {
    return writeFile(path, writeRunFile(run));
}

} // namespace vitrine
