#include "core/files/pattern_formats/brml_document.h"

#include "core/files/patterns/header_facts.h"
#include "core/files/text/row.h"

#include <QXmlStreamReader>

namespace vitrine {

namespace {

std::string attribute(const QXmlStreamReader& xml, const char* name) {
    return xml.attributes().value(QLatin1String(name)).toString().toStdString();
}

std::optional<double> numberIn(const std::string& text) {
    const auto number = leadingNumber(text);
    return number ? std::optional(number->number) : std::nullopt;
}

/// The numbers of a row "0.2,1,10.0,5.0,123".
std::vector<double> rowOf(const std::string& text) {
    std::vector<double> row;
    for (const std::string_view field : fieldsOf(text, {',', '.', false})) {
        const FieldValue value = readNumber(field, '.');
        row.push_back(value.state == FieldState::Number ? value.number : missingNumber);
    }
    return row;
}

/// Walks through the document; what is not known is passed over.
class Walk {
  public:
    explicit Walk(const std::string& text) : xml_(QByteArray::fromStdString(text)) {}

    std::optional<BrmlDocument> document() {
        while (!xml_.atEnd())
            if (xml_.readNext() == QXmlStreamReader::StartElement)
                enter(xml_.name().toString().toStdString());
        return xml_.hasError() ? std::nullopt : std::optional(std::move(document_));
    }

  private:
    BrmlRoute& route() {
        if (document_.routes.empty())
            document_.routes.emplace_back();
        return document_.routes.back();
    }
    void enter(const std::string& name) {
        if (name == "DataRoute")
            document_.routes.emplace_back();
        else if (name == "WaveLengthAlpha1")
            document_.wavelength = statedWavelength(attribute(xml_, "Value"), "A");
        else if (name == "TubeMaterial")
            document_.anode = xml_.readElementText(QXmlStreamReader::SkipChildElements).toStdString();
        else if (name == "ScanAxisInfo")
            axis_ = attribute(xml_, "AxisId");
        else if (axis_ == "TwoTheta" && (name == "Start" || name == "Increment"))
            (name == "Start" ? route().firstAngle : route().step) = numberIn(xml_.readElementText().toStdString());
        else if (name == "MeasurementPoints")
            route().announced = numberIn(xml_.readElementText(QXmlStreamReader::SkipChildElements).toStdString());
        else if (name == "RawDataView")
            view();
        else if (name == "Datum")
            take(rowOf(xml_.readElementText().toStdString()));
    }
    /// "<RawDataView Start="2" LogicName="TwoTheta" …/>": which numbers of a row are what.
    void view() {
        const auto start = numberIn(attribute(xml_, "Start"));
        if (!start || !(*start >= 0 && *start < 1000))
            return;
        const std::string logic = attribute(xml_, "LogicName");
        if (logic == "TwoTheta")
            route().angle = std::size_t(*start);
        else if (logic == "Counter" || logic == "ScanCounter" || logic.ends_with("Counter1D"))
            route().counts = std::size_t(*start);
    }
    void take(std::vector<double> row) {
        auto& rows = route().rows;
        if (rows.empty() || rows.front().size() == row.size())
            rows.push_back(std::move(row));
        else
            xml_.raiseError(QStringLiteral("rows of different length"));
    }

    QXmlStreamReader xml_;
    BrmlDocument document_;
    std::string axis_;
};

} // namespace

Result<BrmlDocument> brmlDocument(const std::string& xml, const std::string& fileName) {
    auto document = Walk(xml).document();
    if (!document)
        return refuse(phrase("Pattern", "The XML of the scan is damaged."), phrase("Pattern", "Use the file as it was written."),
                      fileName);
    for (const BrmlRoute& route : document->routes)
        if (route.announced && !route.rows.empty() && *route.announced > double(route.rows.size()))
            return refuse(
                phrase("Pattern", "The header announces %1 points, but %2 follow: the file is cut short or was changed.")
                    .with(Figure{*route.announced, 9}, Figure{double(route.rows.size()), 9}),
                phrase("Pattern", "Use the file as it was written."), fileName);
    return std::move(*document);
}

} // namespace vitrine
