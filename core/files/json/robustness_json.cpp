#include "core/files/json/robustness_json.h"

#include "core/files/content/file_content.h"
#include "core/files/json/choices_json.h"
#include "core/files/json/results_json.h"

#include <QJsonDocument>

namespace vitrine {

namespace {

using json::Fields;
using L1 = QLatin1String;

/// A sentence: in English, or as another language can be made of it.
QJsonValue wordsJson(const Message& words, bool whole) {
    return whole ? json::ownJson(words) : json::text(english(words));
}

QJsonObject shareJson(const Share& share) {
    return json::objectOf({{"choice", share.choice}, {"share", share.share}, {"error", share.error}});
}

QJsonArray numbersJson(const std::vector<std::size_t>& numbers) {
    return json::listOf(numbers, [](std::size_t n) { return QJsonValue(static_cast<qint64>(n)); });
}

QJsonObject lossJson(const Loss& loss, bool whole) {
    return {{L1("reason"), wordsJson(loss.reason, whole)}, {L1("draws"), numbersJson(loss.draws)}};
}

QJsonObject choicesJson(const QuantitySpread& spread) {
    return json::objectOf(
        {{"median", spread.median}, {"ci68", spread.ci68}, {"ci95", spread.ci95}, {"error", spread.choicesError}});
}

QJsonObject spreadJson(const QuantitySpread& spread, bool whole) {
    const QuantityName& name = spread.name;
    QJsonObject object = json::objectOf({{"key", name.key},
                                         {"of", name.of},
                                         {"sample", name.sample},
                                         {"item", name.item},
                                         {"unit", name.unit},
                                         {"value", spread.central.value},
                                         {"noise", spread.central.error},
                                         {"choices", choicesJson(spread)},
                                         {"total", spread.total},
                                         {"analyses", spread.analyses},
                                         {"shares", json::listOf(spread.shares, shareJson)}});
    if (!spread.losses.empty())
        object[L1("missing")] = json::listOf(spread.losses, [&](const Loss& loss) { return lossJson(loss, whole); });
    return object;
}

QJsonObject claimJson(const ClaimSpread& claim, bool whole) {
    QJsonObject object = json::objectOf({{"key", claim.key}, {"held", claim.holds}, {"judged", claim.judged}});
    object[L1("text")] = wordsJson(claim.text, whole);
    object[L1("holds")] = claim.judged > 0 ? QJsonValue(claim.fraction()) : QJsonValue();
    return object;
}

Message wordsOf(const Fields& fields, QLatin1String key) {
    Message words;
    json::readElement(fields.object(key), words);
    return words;
}

Interval intervalOf(const Fields& fields, QLatin1String key) {
    const auto ends = fields.numbers(key, 2);
    return ends.size() == 2 ? Interval{ends[0], ends[1]} : Interval{};
}

std::vector<Loss> lossesOf(const Fields& fields, QLatin1String key) {
    std::vector<Loss> losses;
    if (!fields.has(key))
        return losses;
    for (const Fields& each : fields.objects(key)) {
        losses.push_back({wordsOf(each, L1("reason")), {}});
        for (const double draw : each.numbers(L1("draws")))
            losses.back().draws.push_back(static_cast<std::size_t>(std::max(0.0, draw)));
    }
    return losses;
}

QuantitySpread spreadOf(const Fields& fields) {
    QuantitySpread spread;
    spread.name = {fields.text(L1("key")), fields.text(L1("sample")), fields.text(L1("item")), fields.text(L1("of")),
                   fields.text(L1("unit"))};
    spread.central = {fields.number(L1("value")), fields.numberOrNull(L1("noise"))};
    spread.analyses = fields.count(L1("analyses"));
    const Fields choices = fields.object(L1("choices"));
    spread.median = choices.number(L1("median"));
    spread.ci68 = intervalOf(choices, L1("ci68"));
    spread.ci95 = intervalOf(choices, L1("ci95"));
    spread.choicesError = choices.number(L1("error"));
    if (spread.choicesError < 0 || spread.central.error.value_or(0) < 0)
        choices.complain(L1("error"));
    spread.total = std::hypot(spread.central.error.value_or(0), spread.choicesError);
    for (const Fields& each : fields.objects(L1("shares")))
        spread.shares.push_back({each.text(L1("choice")), each.number(L1("share")), each.number(L1("error"))});
    spread.losses = lossesOf(fields, L1("missing"));
    return spread;
}

} // namespace

QJsonObject robustnessJson(const RobustnessSummary& s, bool whole) {
    const auto loss = [&](const Loss& each) { return lossJson(each, whole); };
    return json::objectOf({{"analysts", s.analysts},
                           {"done", s.done},
                           {"variants", s.variants},
                           {"seed", static_cast<std::size_t>(s.seed)},
                           {"failed", s.failed},
                           {"failures", json::listOf(s.failures, loss)},
                           {"fingerprint", s.fingerprint},
                           {"space", json::choicesJson(s.space)},
                           {"quantities", json::listOf(s.quantities, [&](const auto& q) { return spreadJson(q, whole); })},
                           {"claims", json::listOf(s.claims, [&](const auto& c) { return claimJson(c, whole); })}});
}

RobustnessSummary robustnessOf(const Fields& fields) {
    RobustnessSummary s;
    s.analysts = fields.count(L1("analysts"));
    s.done = fields.count(L1("done"));
    if (s.done == 0 || s.done > s.analysts)
        fields.complain(L1("done"));
    s.variants = fields.count(L1("variants"));
    s.seed = fields.count(L1("seed"));
    s.failed = fields.count(L1("failed"));
    s.failures = lossesOf(fields, L1("failures"));
    s.fingerprint = fields.text(L1("fingerprint"));
    s.space = json::choicesOf<ChoiceSpace>(fields.object(L1("space")));
    for (const Fields& each : fields.objects(L1("quantities")))
        s.quantities.push_back(spreadOf(each));
    for (const Fields& each : fields.objects(L1("claims")))
        s.claims.push_back({each.text(L1("key")), wordsOf(each, L1("text")), each.count(L1("held")), each.count(L1("judged"))});
    return s;
}

std::string presetText(const ChoiceSpace& space) {
    QJsonObject object = json::choicesJson(space);
    object[L1("vitrine_choices")] = 1;
    return jsonText(object);
}

Result<ChoiceSpace> presetOf(const std::string& text, const std::string& fileName) {
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    if (!document.isObject() || !document.object().contains(L1("vitrine_choices")))
        return refuse(phrase("Robustness", "This is no preset of choices."), {}, fileName);
    json::Complaint complaint;
    ChoiceSpace space = json::choicesOf<ChoiceSpace>(Fields(document.object(), {}, complaint));
    if (complaint)
        return refuse(complaint->what, complaint->remedy, fileName);
    return space;
}

Result<ChoiceSpace> loadPreset(const std::string& path) {
    const auto bytes = readFile(path);
    return bytes ? presetOf({bytes->begin(), bytes->end()}, fileName(path)) : std::unexpected(bytes.error());
}

} // namespace vitrine
