#include "widgets/robustness/share_bars.h"

#include "core/robustness/suggested_choices.h"
#include "widgets/controls/analysts.h"
#include "widgets/words/words.h"

#include <QPainter>

#include <algorithm>

namespace vitrine {

namespace {

constexpr double namesPart = 0.42; // of the width

} // namespace

std::vector<NamedBar> shareBars(const QuantitySpread& spread, const ChoiceSpace& space, std::size_t most) {
    std::vector<NamedBar> bars;
    for (const CarryingChoice& each : carryingChoices(spread, space, most))
        bars.push_back({translated(nameOf(*each.choice)), each.share, each.error});
    return bars;
}

ShareBars::ShareBars(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("shareBars"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBars::setBars(const std::vector<NamedBar>& bars) {
    if (bars == bars_)
        return;
    bars_ = bars;
    QStringList words;
    for (const NamedBar& bar : bars_)
        words << tr("%1: %2 %").arg(bar.name, displayed(100 * bar.length, 2));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void ShareBars::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

int ShareBars::rowHeight() const {
    return fontMetrics().height() + 4;
}

QSize ShareBars::sizeHint() const {
    return {360, static_cast<int>(std::max<std::size_t>(bars_.size(), 1)) * rowHeight()};
}

void ShareBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double start = namesPart * width(), room = 0.8 * (width() - start);
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const NamedBar& bar = bars_[i];
        const double top = static_cast<double>(i) * rowHeight(), middle = top + 0.5 * rowHeight();
        painter.setPen(theme_.ink);
        const QString name = fontMetrics().elidedText(bar.name, Qt::ElideRight, static_cast<int>(start) - 8);
        painter.drawText(QRectF(0, top, start - 8, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft, name);
        const double length = room * std::clamp(bar.length, 0.0, 1.0);
        painter.fillRect(QRectF(start, top + 3, length, rowHeight() - 6), theme_.accent);
        painter.drawLine(QPointF(start + length - room * bar.error, middle), QPointF(start + length + room * bar.error, middle));
        painter.drawText(QRectF(start + length + room * bar.error + 6, top, width(), rowHeight()),
                         Qt::AlignVCenter | Qt::AlignLeft, tr("%1 %").arg(displayed(100 * bar.length, 2)));
    }
}

} // namespace vitrine
