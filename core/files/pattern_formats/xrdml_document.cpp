#include "core/files/pattern_formats/xrdml_document.h"

#include "core/files/patterns/header_facts.h"
#include "core/files/text/rows.h"

#include <QXmlStreamReader>

namespace vitrine {

namespace {

using L1 = QLatin1String;

class XrdmlReading {
  public:
    explicit XrdmlReading(const SourceFile& file) : file_(file) {
        const std::string_view text = file.text.text();
        xml_.addData(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    }

    Result<XrdmlDocument> read() {
        while (!xml_.atEnd() && !problem_)
            if (xml_.readNext() == QXmlStreamReader::StartElement)
                takeElement();
        if (problem_)
            return std::unexpected(*problem_);
        if (xml_.hasError())
            return std::unexpected(malformed());
        return std::move(document_);
    }

  private:
    std::string where() const { return atLine(file_.name, static_cast<std::size_t>(xml_.lineNumber())); }

    Problem malformed() const {
        if (xml_.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return {phrase("Pattern", "The XML ends too early: the file is cut short."),
                    phrase("Pattern", "Use the file as it was written."), where()};
        return {phrase("Pattern", "The XML is damaged: %1").with(xml_.errorString().toStdString()),
                phrase("Pattern", "Use the file as it was written."), where()};
    }

    void takeElement() {
        const auto name = xml_.name();
        if (name == L1("sample"))
            takeSample();
        else if (name == L1("usedWavelength"))
            takeWavelength();
        else if (name == L1("scan"))
            takeScan();
    }

    void takeSample() {
        while (xml_.readNextStartElement()) {
            const bool names = xml_.name() == L1("name") || xml_.name() == L1("id");
            const std::string value = names ? text() : std::string();
            if (!names)
                xml_.skipCurrentElement();
            else if (!value.empty())
                document_.sample = value;
        }
    }

    void takeWavelength() {
        wavelength_ = {};
        wavelength_.intended = attribute("intended");
        while (xml_.readNextStartElement()) {
            const auto name = xml_.name().toString();
            const auto unit = attribute("unit");
            const std::string value = text();
            const auto length = statedWavelength(value, unit.empty() ? "Angstrom" : unit);
            const auto number = leadingNumber(value);
            if (name == L1("kAlpha1"))
                wavelength_.alpha1 = length;
            else if (name == L1("kAlpha2"))
                wavelength_.alpha2 = length;
            else if (name == L1("kBeta"))
                wavelength_.beta = length;
            else if (name == L1("ratioKAlpha2KAlpha1") && number && number->number >= 0)
                wavelength_.ratio = number->number;
        }
    }

    void takeScan() {
        XrdmlScan scan;
        scan.name = "scan " + std::to_string(document_.scans.size() + 1);
        scan.scanAxis = attribute("scanAxis");
        scan.status = attribute("status");
        scan.wavelength = wavelength_;
        scan.line = static_cast<std::size_t>(xml_.lineNumber());
        while (xml_.readNextStartElement())
            if (xml_.name() == L1("dataPoints"))
                takePoints(scan);
            else if (xml_.name() == L1("header"))
                takeHeader();
            else
                xml_.skipCurrentElement();
        if (!scan.intensities.empty())
            document_.scans.push_back(std::move(scan));
    }

    void takeHeader() {
        while (xml_.readNextStartElement())
            if (xml_.name() != L1("source"))
                xml_.skipCurrentElement();
            else
                while (xml_.readNextStartElement())
                    if (xml_.name() == L1("instrumentControlSoftware"))
                        document_.instrument = text();
                    else
                        xml_.skipCurrentElement();
    }

    void takePoints(XrdmlScan& scan) {
        while (xml_.readNextStartElement()) {
            const auto name = xml_.name();
            if (name == L1("positions") && attribute("axis") == "2Theta") {
                takePositions(scan);
            } else if (name == L1("intensities") || name == L1("counts")) {
                scan.unattenuated = name == L1("intensities");
                scan.unit = attribute("unit");
                scan.intensities = numbers();
            } else if (name == L1("beamAttenuationFactors")) {
                scan.attenuation = numbers();
            } else {
                xml_.skipCurrentElement();
            }
        }
    }

    void takePositions(XrdmlScan& scan) {
        while (xml_.readNextStartElement()) {
            const auto name = xml_.name().toString();
            const auto values = numbers();
            const auto first = values.empty() ? std::nullopt : std::optional(values.front());
            if (name == L1("startPosition"))
                scan.first = first;
            else if (name == L1("endPosition"))
                scan.last = first;
            else if (name == L1("listPositions"))
                scan.angles = values;
        }
    }

    /// The numbers of the present element, parted by blanks; the first that is none is the problem of the
    /// file.
    std::vector<double> numbers() {
        const std::string line = where();
        const std::string all = text();
        std::vector<double> values;
        for (const std::string_view word : fieldsOf(all, {' ', '.', false})) {
            const FieldValue field = readNumber(word, '.');
            if (field.state == FieldState::Ambiguous || field.state == FieldState::NotANumber)
                problem_ = problem_ ? problem_ : std::optional(badField(word, field.state, line));
            values.push_back(field.state == FieldState::Number ? field.number : missingNumber);
        }
        return values;
    }

    std::string text() {
        QString read = xml_.readElementText(QXmlStreamReader::SkipChildElements);
        for (QChar& sign : read)
            if (sign == u'\n' || sign == u'\r')
                sign = u' ';
        return read.trimmed().toStdString();
    }
    std::string attribute(const char* name) const { return xml_.attributes().value(L1(name)).toString().toStdString(); }

    const SourceFile& file_;
    QXmlStreamReader xml_;
    XrdmlDocument document_;
    XrdmlWavelength wavelength_;
    std::optional<Problem> problem_;
};

} // namespace

Result<XrdmlDocument> xrdmlDocument(const SourceFile& file) {
    return XrdmlReading(file).read();
}

} // namespace vitrine
