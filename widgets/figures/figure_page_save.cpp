#include "widgets/figures/figure_page_paint.h"
#include "widgets/figures/paper/paper_faults.h"
#include "widgets/plot/rich_label.h"

#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace vitrine {

namespace {

constexpr int unitsOfInch = 720, pointsOfInch = 72;
constexpr int mostDots = 2400; // an inch
constexpr double mmOfInch = 25.4;

/// Who made the figure, of what: kept in the file.
QString identityOf(const FigurePage& page, const Moment& moment) {
    return QStringLiteral("%1 · %2").arg(QString::fromStdString(page.title), QString::fromStdString(moment.study.name));
}

QSize sizeAt(const FigurePage& page, double unitsOfInch) {
    return (QSizeF(page.width, page.height) / mmOfInch * unitsOfInch).toSize();
}

bool paintOn(QPaintDevice& device, double unitsAnInch, const PaperPage& paper) {
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(unitsAnInch / pointsOfInch, unitsAnInch / pointsOfInch);
    paint(painter, paper);
    return painter.end();
}

bool writePdf(QIODevice& out, const PaperPage& paper, const Moment& moment) {
    const FigurePage& page = paper.page;
    QPdfWriter writer(&out);
    writer.setResolution(unitsOfInch);
    writer.setPageSize(QPageSize(QSizeF(page.width, page.height), QPageSize::Millimeter));
    writer.setPageMargins({});
    writer.setTitle(identityOf(page, moment));
    writer.setCreator(QStringLiteral("Vitrine " VITRINE_VERSION));
    return paintOn(writer, unitsOfInch, paper);
}

bool writeSvg(QIODevice& out, const PaperPage& paper, const Moment& moment) {
    const FigurePage& page = paper.page;
    QSvgGenerator writer;
    writer.setOutputDevice(&out);
    writer.setResolution(unitsOfInch);
    writer.setSize(sizeAt(page, unitsOfInch));
    writer.setViewBox(QRect({}, sizeAt(page, unitsOfInch)));
    writer.setTitle(identityOf(page, moment));
    writer.setDescription(QStringLiteral("Vitrine " VITRINE_VERSION));
    return paintOn(writer, unitsOfInch, paper);
}

bool writePng(QIODevice& out, const PaperPage& paper, const Moment& moment) {
    const FigurePage& page = paper.page;
    const int dotsOfInch = std::clamp(page.look.dotsPerInch, pointsOfInch, mostDots);
    QImage image(sizeAt(page, dotsOfInch), QImage::Format_RGB32);
    image.fill(paper.theme.ground);
    image.setDotsPerMeterX(qRound(1000 * dotsOfInch / mmOfInch));
    image.setDotsPerMeterY(qRound(1000 * dotsOfInch / mmOfInch));
    image.setText(QStringLiteral("Title"), identityOf(page, moment));
    image.setText(QStringLiteral("Software"), QStringLiteral("Vitrine " VITRINE_VERSION));
    return paintOn(image, dotsOfInch, paper) && image.save(&out, "PNG");
}

using Writer = bool (*)(QIODevice&, const PaperPage&, const Moment&);

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

/// A number; one that does not exist stays empty.
void addNumber(QByteArray& out, double number) {
    constexpr int digits = 8;
    out += ',';
    if (std::isfinite(number))
        out += QByteArray::number(number, 'g', digits);
}

/// Adds the points of a panel that lie within its axes.
class Table {
  public:
    Table(QByteArray& out, const PaperPanel& panel) : out_(out), panel_(panel), in_(panel.axes.adjusted(-0.5, -0.5, 0.5, 0.5)) {
        axes_ = QStringLiteral(",%1,%2").arg(quoted(plainLabel(panel.xTitle)), quoted(plainLabel(panel.yTitle))).toUtf8();
    }
    void start(const QString& series) {
        head_ = (quoted(QString::fromStdString(panel_.panel.id)) + QLatin1Char(',') + quoted(series)).toUtf8() + axes_;
    }
    void add(QPointF at, std::initializer_list<double> errors) {
        if (!in_.contains(panel_.at(at)))
            return;
        out_ += head_;
        addNumber(out_, at.x());
        addNumber(out_, at.y());
        for (const double error : errors)
            addNumber(out_, error);
        out_ += '\n';
    }

  private:
    QByteArray& out_;
    const PaperPanel& panel_;
    QRectF in_;
    QByteArray axes_, head_;
};

void addNumbers(QByteArray& out, const PaperPanel& panel) {
    Table table(out, panel);
    for (const Curve& curve : panel.content.curves) {
        table.start(curve.name);
        for (const QCPGraphData& point : *curve.data)
            table.add({point.key, point.value}, {NAN, NAN, NAN, NAN});
    }
    const auto known = [](double error) { return error > 0 ? error : NAN; };
    for (const Mark& mark : panel.content.drawing.marks) {
        table.start(mark.name);
        table.add(mark.at, {known(mark.errorX), known(mark.errorY), known(mark.totalX), known(mark.totalY)});
    }
    for (const Stroke& stroke : panel.content.drawing.strokes) {
        table.start(stroke.name);
        for (const QPointF& point : stroke.name.isEmpty() ? QPolygonF() : stroke.points)
            table.add(point, {NAN, NAN, NAN, NAN});
    }
}

std::unexpected<Problem> notWritten(const QString& file) {
    return refuse(phrase("Figure", "“%1” cannot be written.").with(file.toStdString()),
                  phrase("Figure", "Choose another folder, or make room."));
}

} // namespace

QString pageNumbers(const PaperPage& paper, const Moment& moment) {
    QByteArray out = QStringLiteral("# %1\n# Vitrine %2\npanel,series,x axis,y axis,x,y,error of x,error of y,error of x with "
                                    "choices,error of y with choices\n")
                         .arg(identityOf(paper.page, moment), QStringLiteral(VITRINE_VERSION))
                         .toUtf8();
    for (const PaperPanel& panel : paper.panels)
        if (!panel.isEmpty())
            addNumbers(out, panel);
    return QString::fromUtf8(out);
}

Result<std::vector<Problem>> savedPage(const QString& file, const FigurePage& page, const Moment& moment, const Theme& theme) {
    const QFileInfo info(file);
    const Writer write = writerFor(info.suffix().toLower());
    if (!write)
        return refuse(
            phrase("Figure", "A figure is written as pdf, svg or png, which “%1” does not end in.").with(file.toStdString()),
            phrase("Figure", "Name it, for instance, fig2.pdf."));
    const PaperPage paper = paperOf(page, moment, theme);
    QSaveFile picture(file);
    if (!picture.open(QIODevice::WriteOnly) || !write(picture, paper, moment) || !picture.commit())
        return notWritten(file);
    const QString numbers = info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".csv");
    QSaveFile table(numbers);
    const QByteArray text = pageNumbers(paper, moment).toUtf8();
    if (!table.open(QIODevice::WriteOnly) || table.write(text) != text.size() || !table.commit())
        return notWritten(numbers);
    return faultsOf(paper);
}

std::optional<Problem> savePage(const QString& file, const FigurePage& page, const Moment& moment, const Theme& theme) {
    const auto saved = savedPage(file, page, moment, theme);
    return saved ? std::nullopt : std::optional(saved.error());
}

} // namespace vitrine
