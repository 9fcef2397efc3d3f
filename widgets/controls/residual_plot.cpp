#include "widgets/controls/residual_plot.h"

#include "widgets/plot/canvas.h"
#include "widgets/words/words.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <numeric>

namespace vitrine {

namespace {

struct ResidualWords {
    Q_DECLARE_TR_FUNCTIONS(ResidualPlot)
};

constexpr int plotHeight = 190;       // px
constexpr std::size_t mostMarks = 80; // more points are small

QString abscissa(FitKind kind) {
    switch (kind) {
    case FitKind::Kissinger:
        return QStringLiteral("1000 K / T_p");
    case FitKind::EquationOfState:
        return QStringLiteral("P / GPa");
    default:
        return QStringLiteral("q / Å^{−1}");
    }
}

QString ordinate(FitKind kind) {
    switch (kind) {
    case FitKind::Kissinger:
        return QStringLiteral("ΔT_p / K");
    case FitKind::EquationOfState:
        return QStringLiteral("ΔP / GPa");
    default:
        return QStringLiteral("ΔS");
    }
}

std::vector<std::size_t> inOrder(const std::vector<double>& x) {
    std::vector<std::size_t> order(x.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return x[i]; });
    return order;
}

QPolygonF bandOf(const FitResiduals& r) {
    QPolygonF upper, lower;
    for (const std::size_t i : inOrder(r.x)) {
        upper << QPointF(r.x[i], 2 * r.sigma[i]);
        lower << QPointF(r.x[i], -2 * r.sigma[i]);
    }
    std::copy(lower.rbegin(), lower.rend(), std::back_inserter(upper));
    return upper;
}

std::size_t outside(const FitResiduals& r) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < r.x.size(); ++i)
        count += std::abs(r.residual[i]) > 2 * r.sigma[i];
    return count;
}

} // namespace

ResidualPicture residualPicture(const FitTable& table, const Theme& theme) {
    const FitResiduals& r = table.residuals;
    ResidualPicture picture;
    picture.panel.title = ResidualWords::tr("Residuals");
    picture.panel.caption = ResidualWords::tr("band ±2σ, %n point(s) outside", nullptr, static_cast<int>(outside(r)));
    picture.panel.xTitle = abscissa(table.path.kind);
    picture.panel.yTitle = ordinate(table.path.kind);
    if (r.x.empty()) {
        picture.panel.empty = ResidualWords::tr("There are no residuals to draw.");
        return picture;
    }
    QColor pale = theme.accent;
    pale.setAlphaF(0.13F);
    picture.drawing.fills.push_back({bandOf(r), pale, Qt::SolidPattern});
    const auto [low, high] = std::ranges::minmax(r.x);
    picture.drawing.strokes.push_back({QPolygonF{QPointF(low, 0), QPointF(high, 0)}, theme.axis, 1.0, Qt::DashLine});
    const double size = r.x.size() > mostMarks ? 3 : 7;
    for (std::size_t i = 0; i < r.x.size(); ++i)
        picture.drawing.marks.push_back({{r.x[i], r.residual[i]}, theme.ink, Marker::Circle, true, size});
    return picture;
}

ResidualPlot::ResidualPlot(QWidget* parent) : QWidget(parent), canvas_(new PlotCanvas(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(canvas_);
    canvas_->setObjectName(QStringLiteral("residuals"));
    canvas_->setAccessibleName(tr("Residuals of the fit"));
    setFixedHeight(plotHeight);
}

void ResidualPlot::setTable(const FitTable& table) {
    if (table == table_)
        return;
    table_ = table;
    draw();
}

void ResidualPlot::draw() {
    const Theme theme = Theme::following(palette());
    const ResidualPicture picture = residualPicture(table_, theme);
    canvas_->setTheme(theme);
    canvas_->setPanel(picture.panel);
    canvas_->setDrawing(picture.drawing);
    QRectF all;
    for (const Fill& fill : picture.drawing.fills)
        all |= fill.outline.boundingRect();
    for (const Mark& mark : picture.drawing.marks)
        all |= QRectF(mark.at, QSizeF(1e-12, 1e-12));
    const double x = std::max(0.05 * all.width(), 1e-6), y = std::max(0.12 * all.height(), 1e-12);
    canvas_->setFullRange({all.left() - x, all.right() + x}, {all.top() - y, all.bottom() + y});
}

void ResidualPlot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace vitrine
