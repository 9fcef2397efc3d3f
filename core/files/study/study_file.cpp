#include "core/files/study/study_file.h"

#include "core/document/validity.h"
#include "core/files/json/choices_json.h"
#include "core/files/json/robustness_json.h"

#include <QJsonDocument>

#include <set>

namespace vitrine {

namespace {

using json::Fields;
using json::text;
using L1 = QLatin1String;

constexpr int formatVersion = 1;

std::unexpected<Problem> damaged(const Message& what, const std::string& fileName) {
    return refuse(what, phrase("StudyFile", "Open the samples one by one and save the study again."), fileName);
}

QJsonObject entryJson(const StudyEntry& entry) {
    return {{L1("id"), text(entry.id)}, {L1("path"), text(entry.path)}};
}

/// A run that cannot be read leaves the study as it is.
void takeRun(StudyOutline& outline, const Fields& fields) {
    json::Complaint complaint;
    RobustnessSummary run = robustnessOf(fields.apart(L1("robustness_run"), complaint));
    if (complaint)
        outline.unreadRun =
            Problem{phrase("StudyFile", "The analyses of many analysts that are kept with the study cannot be read."),
                    phrase("StudyFile", "Ask the analysts anew."), complaint->where};
    else
        outline.lastRun = std::move(run);
}

const L1 unreadKey(unreadFigureKey.data(), qsizetype(unreadFigureKey.size()));

/// The name of a figure of a file, or the first like it that none of the others has.
std::string freeName(const std::vector<Shared<FigurePage>>& figures, const std::string& wanted) {
    std::string name = wanted;
    for (int n = 2; std::ranges::any_of(figures, [&](const auto& page) { return page->name == name; }); ++n)
        name = wanted + "-" + std::to_string(n);
    return name;
}

/// A figure that nothing is known of but its name and its text.
FigurePage unreadFigure(const Fields& fields, const std::vector<Shared<FigurePage>>& others) {
    json::Complaint ignored;
    const std::string name = fields.has(L1("name")) ? fields.apart(ignored).text(L1("name")) : std::string();
    FigurePage page;
    page.name = freeName(others, name.empty() ? "figure" : name);
    const std::string written = fields.others([](L1) { return false; });
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(written)).object();
    page.others.json = QJsonDocument(QJsonObject{{unreadKey, object}}).toJson(QJsonDocument::Compact).toStdString();
    return page;
}

/// What is wrong with a figure beside others.
std::optional<Problem> faultOf(const FigurePage& page, const json::Complaint& complaint,
                               const std::vector<Shared<FigurePage>>& others) {
    if (complaint)
        return complaint;
    if (freeName(others, page.name) != page.name)
        return Problem{phrase("StudyFile", "Two figures of the study are called “%1”.").with(page.name), {}, {}};
    const Edited check = validFigure(page);
    return check ? std::nullopt : std::optional(check.error());
}

/// A figure that cannot be read leaves the others and the study as they are.
void takeFigure(StudyOutline& outline, const Fields& fields) {
    json::Complaint complaint;
    FigurePage page = json::choicesOf<FigurePage>(fields.apart(complaint));
    if (const auto fault = faultOf(page, complaint, outline.figures)) {
        page = unreadFigure(fields, outline.figures);
        outline.unreadFigures.push_back(
            {phrase("StudyFile", "The figure “%1” is not drawn: %2").with(page.name, fault->what),
             phrase("StudyFile", "It stays in the file as it is; mend it there, or remove the figure."), fault->where});
    }
    outline.figures.emplace_back(std::move(page));
}

QJsonObject figureJson(const FigurePage& page) {
    if (!isUnread(page))
        return json::choicesJson(page);
    return QJsonDocument::fromJson(QByteArray::fromStdString(page.others.json)).object()[unreadKey].toObject();
}

StudyOutline studyOutlineOf(const Fields& fields) {
    StudyOutline outline;
    outline.name = fields.text(L1("name"));
    for (const Fields& entry : fields.objects(L1("samples")))
        outline.samples.push_back({entry.text(L1("id")), entry.text(L1("path"))});
    outline.across = json::choicesOf<CrossSampleChoices>(fields.object(L1("across")));
    for (const Fields& page : fields.objects(L1("figures")))
        takeFigure(outline, page);
    if (fields.has(L1("robustness"))) // files of before have none
        outline.robustness = json::choicesOf<ChoiceSpace>(fields.object(L1("robustness")));
    if (fields.has(L1("robustness_run")))
        takeRun(outline, fields);
    return outline;
}

/// What cannot be, although every field is what it should be.
std::optional<Problem> contradictionIn(const StudyOutline& outline) {
    std::set<std::string> ids;
    for (const StudyEntry& entry : outline.samples) {
        if (entry.id.empty() || entry.path.empty())
            return Problem{phrase("StudyFile", "A sample of the study has no identity or no file."), {}, {}};
        if (!ids.insert(entry.id).second)
            return Problem{phrase("StudyFile", "Two samples of the study have the identity “%1”.").with(entry.id), {}, {}};
    }
    if (const Edited check = outline.robustness ? validChoiceSpace(*outline.robustness) : Edited(); !check)
        return check.error();
    const Edited check = validCrossSample(outline.across);
    return check ? std::nullopt : std::optional(check.error());
}

} // namespace

Bytes writeStudyFile(const StudyOutline& outline) {
    QJsonArray samples, figures;
    for (const StudyEntry& entry : outline.samples)
        samples.append(entryJson(entry));
    for (const auto& page : outline.figures)
        figures.append(figureJson(*page));
    QJsonObject object{{L1("vitrine_study"), formatVersion},
                       {L1("version"), L1(VITRINE_VERSION)},
                       {L1("name"), text(outline.name)},
                       {L1("samples"), samples},
                       {L1("across"), json::choicesJson(outline.across)},
                       {L1("figures"), figures}};
    if (outline.robustness)
        object[L1("robustness")] = json::choicesJson(*outline.robustness);
    if (outline.lastRun)
        object[L1("robustness_run")] = robustnessJson(*outline.lastRun, true);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    return {bytes.begin(), bytes.end()};
}

Result<StudyOutline> readStudyFile(std::span<const char> bytes, const std::string& fileName) {
    QJsonParseError error;
    const QByteArray text(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject() || !document.object().contains(L1("vitrine_study")))
        return damaged(phrase("StudyFile", "This is no study file."), fileName);
    json::Complaint complaint;
    const Fields fields(document.object(), {}, complaint);
    if (const int version = fields.integer(L1("vitrine_study")); version > formatVersion)
        return refuse(phrase("StudyFile", "The study file is of a newer version (%1).").with(Figure{double(version)}),
                      phrase("StudyFile", "Open it with a newer Vitrine."), fileName);
    StudyOutline outline = studyOutlineOf(fields);
    if (!complaint)
        complaint = contradictionIn(outline);
    if (complaint)
        return damaged(complaint->what, fileName);
    return outline;
}

} // namespace vitrine
