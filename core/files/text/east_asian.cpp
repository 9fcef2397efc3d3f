#include "core/files/text/east_asian.h"

#include "core/files/text/rows.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

constexpr auto japaneseWords = std::to_array<const char16_t*>({u"温度", u"時間", u"熱流", u"質量", u"重量", u"試料", u"測定",
                                                               u"℃", u"発熱", u"吸熱", u"示差", u"昇温", u"比熱", u"データ"});
constexpr auto chineseWords = std::to_array<const char16_t*>(
    {u"温度", u"时间", u"热流", u"质量", u"重量", u"样品", u"测量", u"℃", u"放热", u"吸热", u"升温", u"比热", u"曲线", u"数据"});

const char* codecName(Encoding encoding) {
    return encoding == Encoding::ShiftJis ? "Shift_JIS" : "GB18030";
}

/// The text, or nothing where the codec is absent.
std::optional<QString> decodedBy(std::string_view text, Encoding encoding) {
    QStringDecoder decoder(codecName(encoding));
    if (!decoder.isValid())
        return std::nullopt;
    return QString(decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))));
}

/// Where bytes stood that the encoding does not have; -1: nowhere. Decoders write U+FFFD, some U+001A for single bytes.
qsizetype firstSpoilt(const QString& decoded, std::string_view text) {
    const qsizetype replaced = decoded.indexOf(QChar::ReplacementCharacter);
    const qsizetype substitute = text.find('\x1A') == std::string_view::npos ? decoded.indexOf(QChar(0x1A)) : -1;
    return replaced < 0 || substitute < 0 ? std::max(replaced, substitute) : std::min(replaced, substitute);
}

/// How many of the words stand in the text; none where it holds what the encoding does not have.
template<class Message>
qsizetype wordsIn(std::string_view text, Encoding encoding, const Message& words) {
    const auto decoded = decodedBy(text, encoding);
    if (!decoded || firstSpoilt(decoded->chopped(std::min<qsizetype>(decoded->size(), 2)), text) >= 0)
        return 0;
    qsizetype found = 0;
    for (const char16_t* word : words)
        found += decoded->count(QString::fromUtf16(word));
    return found;
}

} // namespace

std::optional<Encoding> eastAsianEncoding(std::string_view text) {
    const std::string_view head = text.substr(0, 65536);
    const auto japanese = wordsIn(head, Encoding::ShiftJis, japaneseWords),
               chinese = wordsIn(head, Encoding::Gb18030, chineseWords);
    if (japanese == 0 && chinese == 0)
        return std::nullopt;
    return japanese > chinese ? Encoding::ShiftJis : Encoding::Gb18030;
}

Result<FileText> eastAsianText(std::string_view text, Encoding encoding, const std::string& fileName) {
    const auto decoded = decodedBy(text, encoding);
    if (!decoded)
        return refuse(phrase("Reading", "The encoding %1 is not known on this computer.").with(encodingName(encoding)),
                      phrase("Reading", "Export the measurement as UTF-8."), fileName);
    const qsizetype spoilt = firstSpoilt(decoded->chopped(std::min<qsizetype>(decoded->size(), 1)), text);
    if (spoilt >= 0)
        return refuse(phrase("Reading", "The line holds bytes that the encoding %1 does not have.").with(encodingName(encoding)),
                      phrase("Reading", "Export the measurement as UTF-8."),
                      atLine(fileName, static_cast<std::size_t>(decoded->left(spoilt).count(QLatin1Char('\n'))) + 1),
                      Question::Encoding);
    return FileText(decoded->toStdString(), encoding);
}

} // namespace vitrine
