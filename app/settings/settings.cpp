#include "app/settings/settings.h"

#include "core/files/import/import.h"
#include "core/files/readers/thermogram_files.h"

#include <QFileInfo>
#include <QSettings>

namespace vitrine {

namespace {

constexpr qsizetype keptFiles = 12;

const QString recentKey = QStringLiteral("files/recent");
const QString folderKey = QStringLiteral("files/folder");
const QString themeKey = QStringLiteral("window/theme");
const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString samplesKey = QStringLiteral("window/samples");
const QString paletteKey = QStringLiteral("window/palette");
const QString widthsKey = QStringLiteral("window/ownWidths");
const QString boardsKey = QStringLiteral("window/boards");
const QString viewsKey = QStringLiteral("views"), placesKey = QStringLiteral("places"); // of a board

} // namespace

QStringList recentFiles() {
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void rememberFile(const QString& path, const QStringList& instead) {
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeAll(path);
    files.removeIf([&](const QString& file) { return instead.contains(file); });
    files.prepend(path);
    QSettings().setValue(recentKey, files.mid(0, keptFiles));
    rememberFolder(QFileInfo(path).isDir() ? path + QStringLiteral("/.") : path);
}

ThemeChoice themeChoice() {
    const int stored = QSettings().value(themeKey, 0).toInt();
    return stored >= 0 && stored <= 2 ? static_cast<ThemeChoice>(stored) : ThemeChoice::Follow;
}

void rememberTheme(ThemeChoice choice) {
    QSettings().setValue(themeKey, static_cast<int>(choice));
}

DataPalette paletteChoice() {
    const int stored = QSettings().value(paletteKey, 0).toInt();
    return stored >= 0 && stored <= 2 ? static_cast<DataPalette>(stored) : DataPalette::Spectrum;
}

void rememberPalette(DataPalette palette) {
    QSettings().setValue(paletteKey, static_cast<int>(palette));
}

namespace {

ViewLayouts viewLayouts() {
    QSettings settings;
    settings.beginGroup(boardsKey);
    ViewLayouts layouts;
    for (const QString& kind : settings.childGroups()) {
        settings.beginGroup(kind);
        layouts[kind] = {settings.contains(viewsKey) ? std::optional(settings.value(viewsKey).toStringList()) : std::nullopt,
                         settings.value(placesKey).toByteArray()};
        settings.endGroup();
    }
    return layouts;
}

void rememberViews(const ViewLayouts& layouts) {
    QSettings settings;
    settings.beginGroup(boardsKey);
    for (const auto& [kind, layout] : layouts) {
        if (kind.isEmpty())
            continue;
        settings.remove(kind);
        settings.beginGroup(kind);
        if (layout.views)
            settings.setValue(viewsKey, *layout.views);
        settings.setValue(placesKey, layout.places);
        settings.endGroup();
    }
}

} // namespace

WindowLayout windowLayout() {
    const QSettings settings;
    const auto bytes = [&](const QString& key) { return settings.value(key).toByteArray(); };
    return {bytes(geometryKey), bytes(stateKey), bytes(samplesKey), viewLayouts(), settings.value(widthsKey, false).toBool()};
}

/// QSettings writes its file anew beside the old one and puts it in its place, so that it is never there by half.
void rememberLayout(const WindowLayout& layout) {
    QSettings settings;
    const auto keep = [&](const QString& key, const QByteArray& bytes) {
        if (!bytes.isEmpty())
            settings.setValue(key, bytes);
    };
    keep(geometryKey, layout.geometry);
    keep(stateKey, layout.state);
    keep(samplesKey, layout.samples);
    settings.setValue(widthsKey, layout.ownWidths);
    rememberViews(layout.views);
}

namespace {

QString correctsKey(const std::string& dialect) {
    return QStringLiteral("import/corrects/") + QString::fromLatin1(QByteArray::fromStdString(dialect).toPercentEncoding());
}

QString answersKey(const std::string& dialect) {
    return QStringLiteral("import/answers/") + QString::fromLatin1(QByteArray::fromStdString(dialect).toPercentEncoding());
}

/// What holds for further files of the dialect. Tables of no program's form have nothing in common but that they are tables.
ReadOptions lasting(const std::string& dialect, ReadOptions answers) {
    if (dialect == thermogramDialects().back())
        return {};
    answers.heatingRate.reset();
    answers.mass.reset();
    answers.timeColumn.reset();
    answers.temperatureColumn.reset();
    answers.signalColumn.reset();
    return answers;
}

} // namespace

ReadOptions rememberedAnswers(const std::string& dialect) {
    const auto stored = readOptionsOf(QSettings().value(answersKey(dialect)).toString().toStdString());
    return lasting(dialect, stored.value_or(ReadOptions{}));
}

void rememberAnswers(const std::string& dialect, const ReadOptions& given) {
    const ReadOptions answers = lasting(dialect, given);
    if (answers == ReadOptions{})
        QSettings().remove(answersKey(dialect));
    else
        QSettings().setValue(answersKey(dialect), QString::fromStdString(readOptionsJson(answers)));
}

bool correctsFiles(const std::string& dialect) {
    return QSettings().value(correctsKey(dialect), false).toBool();
}

void rememberCorrecting(const std::string& dialect, bool corrects) {
    QSettings().setValue(correctsKey(dialect), corrects);
}

namespace {

const QString framesKey = QStringLiteral("import/frames");

QString kindKey(const std::string& form) {
    return QStringLiteral("import/kinds/") + QString::fromLatin1(QByteArray::fromStdString(form).toPercentEncoding());
}

/// The enumerator of a number that was kept; none of another number.
template<class E>
std::optional<E> kept(const QString& key, E last) {
    const int number = QSettings().value(key, -1).toInt();
    return number >= 0 && number <= static_cast<int>(last) ? std::optional(static_cast<E>(number)) : std::nullopt;
}

} // namespace

std::optional<FileKind> rememberedKind(const std::string& form) {
    return form.empty() ? std::nullopt : kept(kindKey(form), FileKind::HeatRun);
}

void rememberKind(const std::string& form, FileKind kind) {
    if (!form.empty())
        QSettings().setValue(kindKey(form), static_cast<int>(kind));
}

std::optional<FramesAs> rememberedFrames() {
    return kept(framesKey, FramesAs::Each);
}

void rememberFrames(FramesAs frames) {
    QSettings().setValue(framesKey, static_cast<int>(frames));
}

QString lastFolder() {
    return QSettings().value(folderKey).toString();
}

void rememberFolder(const QString& ofFile) {
    QSettings().setValue(folderKey, QFileInfo(ofFile).absolutePath());
}

} // namespace vitrine
