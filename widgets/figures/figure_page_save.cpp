#include "widgets/figures/figure_content.h"
#include "widgets/figures/figure_page_paint.h"
#include "widgets/plot/rich_label.h"

#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace vitrine {

namespace {

constexpr int unitsOfInch = 720, pointsOfInch = 72;
constexpr int dotsOfInch = 600;
constexpr double mmOfInch = 25.4;

/// Who made the figure, of what: kept in the file.
QString identityOf(const FigurePage& page, const Moment& moment) {
    return QStringLiteral("%1 · %2").arg(QString::fromStdString(page.title), QString::fromStdString(moment.study.name));
}

QSize sizeAt(const FigurePage& page, double unitsOfInch) {
    return (QSizeF(page.width, page.height) / mmOfInch * unitsOfInch).toSize();
}

bool paintOn(QPaintDevice& device, double unitsAnInch, const FigurePage& page, const Moment& moment, const Theme& theme) {
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(unitsAnInch / pointsOfInch, unitsAnInch / pointsOfInch);
    paintPage(painter, page, moment, theme);
    return painter.end();
}

bool writePdf(QIODevice& out, const FigurePage& page, const Moment& moment, const Theme& theme) {
    QPdfWriter writer(&out);
    writer.setResolution(unitsOfInch);
    writer.setPageSize(QPageSize(QSizeF(page.width, page.height), QPageSize::Millimeter));
    writer.setPageMargins({});
    writer.setTitle(identityOf(page, moment));
    writer.setCreator(QStringLiteral("Vitrine " VITRINE_VERSION));
    return paintOn(writer, unitsOfInch, page, moment, theme);
}

bool writeSvg(QIODevice& out, const FigurePage& page, const Moment& moment, const Theme& theme) {
    QSvgGenerator writer;
    writer.setOutputDevice(&out);
    writer.setResolution(unitsOfInch);
    writer.setSize(sizeAt(page, unitsOfInch));
    writer.setViewBox(QRect({}, sizeAt(page, unitsOfInch)));
    writer.setTitle(identityOf(page, moment));
    writer.setDescription(QStringLiteral("Vitrine " VITRINE_VERSION));
    return paintOn(writer, unitsOfInch, page, moment, theme);
}

bool writePng(QIODevice& out, const FigurePage& page, const Moment& moment, const Theme& theme) {
    QImage image(sizeAt(page, dotsOfInch), QImage::Format_RGB32);
    image.fill(theme.ground);
    image.setDotsPerMeterX(qRound(1000 * dotsOfInch / mmOfInch));
    image.setDotsPerMeterY(qRound(1000 * dotsOfInch / mmOfInch));
    image.setText(QStringLiteral("Title"), identityOf(page, moment));
    image.setText(QStringLiteral("Software"), QStringLiteral("Vitrine " VITRINE_VERSION));
    return paintOn(image, dotsOfInch, page, moment, theme) && image.save(&out, "PNG");
}

using Writer = bool (*)(QIODevice&, const FigurePage&, const Moment&, const Theme&);

Writer writerFor(const QString& ending) {
    if (ending == QLatin1String("pdf"))
        return writePdf;
    if (ending == QLatin1String("svg"))
        return writeSvg;
    return ending == QLatin1String("png") ? writePng : nullptr;
}

QString quoted(QString text) {
    return QStringLiteral("\"%1\"").arg(text.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
}

/// A line of numbers; those that do not exist stay empty.
QString lineOf(const QString& head, std::initializer_list<double> numbers) {
    QStringList cells{head};
    for (const double number : numbers)
        cells << (std::isfinite(number) ? QString::number(number, 'g', 12) : QString());
    return cells.join(QLatin1Char(',')) + QLatin1Char('\n');
}

void addNumbers(QString& out, const FigurePanel& panel, const FigureContent& content) {
    const auto head = [&](const QString& series) {
        return QStringList{quoted(QString::fromStdString(panel.id)), quoted(series), quoted(plainLabel(content.panel.xTitle)),
                           quoted(plainLabel(content.panel.yTitle))}
            .join(QLatin1Char(','));
    };
    for (const Curve& curve : content.curves)
        for (const QCPGraphData& point : *curve.data)
            out += lineOf(head(curve.name), {point.key, point.value, NAN, NAN, NAN, NAN});
    const auto known = [](double error) { return error > 0 ? error : NAN; };
    for (const Mark& mark : content.drawing.marks)
        out += lineOf(head(mark.name),
                      {mark.at.x(), mark.at.y(), known(mark.errorX), known(mark.errorY), known(mark.totalX), known(mark.totalY)});
    for (const Stroke& stroke : content.drawing.strokes)
        for (const QPointF& point : stroke.name.isEmpty() ? QPolygonF() : stroke.points)
            out += lineOf(head(stroke.name), {point.x(), point.y(), NAN, NAN, NAN, NAN});
}

std::unexpected<Problem> notWritten(const QString& file) {
    return refuse(phrase("Figure", "“%1” cannot be written.").with(file.toStdString()),
                  phrase("Figure", "Choose another folder, or make room."));
}

} // namespace

QString pageNumbers(const FigurePage& page, const Moment& moment, const Theme& theme) {
    QString out = QStringLiteral("# %1\n# Vitrine %2\npanel,series,x axis,y axis,x,y,error of x,error of y,error of x with "
                                 "choices,error of y with choices\n")
                      .arg(identityOf(page, moment), QStringLiteral(VITRINE_VERSION));
    for (const FigurePanel& panel : page.panels)
        addNumbers(out, panel, contentOf(panel, moment, theme));
    return out;
}

std::optional<Problem> savePage(const QString& file, const FigurePage& page, const Moment& moment, const Theme& theme) {
    const QFileInfo info(file);
    const Writer write = writerFor(info.suffix().toLower());
    if (!write)
        return Problem{
            phrase("Figure", "A figure is written as pdf, svg or png, which “%1” does not end in.").with(file.toStdString()),
            phrase("Figure", "Name it, for instance, fig2.pdf."),
            {}};
    QSaveFile picture(file);
    if (!picture.open(QIODevice::WriteOnly) || !write(picture, page, moment, theme) || !picture.commit())
        return notWritten(file).error();
    const QString numbers = info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".csv");
    QSaveFile table(numbers);
    const QByteArray text = pageNumbers(page, moment, theme).toUtf8();
    if (!table.open(QIODevice::WriteOnly) || table.write(text) != text.size() || !table.commit())
        return notWritten(numbers).error();
    return std::nullopt;
}

} // namespace vitrine
