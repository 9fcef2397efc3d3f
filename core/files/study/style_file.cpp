#include "core/files/study/style_file.h"

#include "core/document/study_fields.h"
#include "core/files/json/choices_json.h"

#include <QJsonDocument>

namespace vitrine {

namespace {

using L1 = QLatin1String;

constexpr int styleVersion = 1;
constexpr L1 versionKey("vitrine_figure_style");

std::unexpected<Problem> noStyle(const Message& what, const std::string& fileName) {
    return refuse(what, phrase("StyleFile", "Choose a file that a figure's style was saved in."), fileName);
}

void addNotes(ReadStyle& read, int version) {
    if (version > styleVersion)
        read.notes.push_back(phrase("StyleFile", "The style is of a newer version (%1).").with(Figure{double(version)}));
    if (!read.style.others.json.empty() || !read.style.look.others.json.empty())
        read.notes.push_back(phrase("StyleFile", "What this version does not know of the style is kept, and not drawn."));
}

} // namespace

Bytes writeStyleFile(const FigureStyle& style) {
    QJsonObject object = json::choicesJson(style);
    object[versionKey] = styleVersion;
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    return {bytes.begin(), bytes.end()};
}

Result<ReadStyle> readStyleFile(std::span<const char> bytes, const std::string& fileName) {
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    QJsonObject object = document.object();
    const int version = object.take(versionKey).toInt();
    if (version < 1)
        return noStyle(phrase("StyleFile", "This is no style of figures."), fileName);
    json::Complaint complaint;
    ReadStyle read;
    read.style = json::choicesOf<FigureStyle>(json::Fields(object, {}, complaint));
    if (complaint)
        return noStyle(complaint->what, fileName);
    if (!isPositiveNumber(read.style.width) || !isPositiveNumber(read.style.fontSize))
        return noStyle(phrase("StyleFile", "The style has no width or no size of type."), fileName);
    addNotes(read, version);
    return read;
}

} // namespace vitrine
