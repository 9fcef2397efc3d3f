// In which unit the curves are drawn: what a person chose, and how it is said.
#include "widgets/views/thermograms/signal_axis.h"
#include "widgets/views/thermograms/thermogram_view.h"
#include "widgets/words/words.h"

#include <QActionGroup>
#include <QMenu>

namespace vitrine {

namespace {

/// Whether a scan of those drawn could be drawn so.
bool canDraw(const Bundle& bundle, SignalKind kind) {
    return std::ranges::any_of(bundle.curves, [kind](const BundleCurve& curve) {
        return factorTo(kind, factsOf(curve.prepared->thermogram, curve.cooling)).has_value();
    });
}

bool canChoose(const Bundle& bundle, UnitChoice choice) {
    if (choice == UnitChoice::HeatCapacity)
        return canDraw(bundle, SignalKind::HeatCapacity);
    return choice != UnitChoice::HeatFlowPerMass || canDraw(bundle, SignalKind::SpecificPower);
}

} // namespace

void ThermogramView::setUnits(UnitChoice units) {
    if (std::exchange(units_, units) == units)
        return;
    draw();
    canvas_->fit();
}

void ThermogramView::addUnits(QMenu& menu) {
    struct Choice {
        UnitChoice units;
        QString words;
    };
    const Choice choices[] = {{UnitChoice::Automatic, tr("In one unit where that is possible")},
                              {UnitChoice::AsMeasured, tr("As measured")},
                              {UnitChoice::HeatFlowPerMass, tr("Heat flow per mass")},
                              {UnitChoice::HeatCapacity, tr("Heat capacity")}};
    QMenu* units = menu.addMenu(tr("Unit of the curves"));
    units->setObjectName(QStringLiteral("unitMenu"));
    auto* group = new QActionGroup(units);
    for (const Choice& choice : choices) {
        QAction* action = units->addAction(choice.words, this, [this, chosen = choice.units] { setUnits(chosen); });
        action->setCheckable(true);
        action->setChecked(choice.units == units_);
        action->setEnabled(canChoose(bundle_, choice.units));
        group->addAction(action);
    }
}

void ThermogramView::setForTheEye(const ForTheEye& eye) {
    if (std::exchange(eye_, eye) == eye)
        return;
    draw();
    canvas_->fit();
}

void ThermogramView::addForTheEye(QMenu& menu) {
    struct Choice {
        QString words;
        ForTheEye eye;
    };
    const auto smooth = [this](double kelvin) { return ForTheEye{kelvin, eye_.shift}; };
    const auto shift = [this](double part) { return ForTheEye{eye_.smoothing, part}; };
    const std::vector<Choice> groups[] = {{{tr("Curves as measured"), smooth(0)},
                                           {tr("Smoothed over 2 K"), smooth(2)},
                                           {tr("Smoothed over 5 K"), smooth(5)},
                                           {tr("Smoothed over 15 K"), smooth(15)}},
                                          {{tr("Curves where they are"), shift(0)},
                                           {tr("Each a little above the one before"), shift(0.1)},
                                           {tr("Each well above the one before"), shift(0.4)}}};
    QMenu* submenu = menu.addMenu(tr("For the eye only"));
    submenu->setObjectName(QStringLiteral("eyeMenu"));
    for (const std::vector<Choice>& group : groups) {
        auto* actions = new QActionGroup(submenu);
        for (const Choice& choice : group) {
            QAction* action = submenu->addAction(choice.words, this, [this, eye = choice.eye] { setForTheEye(eye); });
            action->setCheckable(true);
            action->setChecked(choice.eye == eye_);
            actions->addAction(action);
        }
        submenu->addSeparator();
    }
}

/// What the axes show and which scans are drawn in another unit than their own.
QStringList ThermogramView::unitWords() const {
    QStringList words{signalAxis(bundle_.kind, points_.largestLeft).name};
    if (bundle_.right)
        words << tr("right-hand axis, dash-dotted: %1").arg(signalAxis(*bundle_.right, points_.largestRight).name);
    if (bundle_.converted > 0)
        words << tr("%n scan(s) converted with mass and rate", nullptr, static_cast<int>(bundle_.converted));
    if (bundle_.leftOut > 0)
        words << tr("%n scan(s) of a third unit not drawn: mass or rate is missing", nullptr, static_cast<int>(bundle_.leftOut));
    const SignalAxis axis = signalAxis(bundle_.kind, points_.largestLeft);
    if (eye_.smoothing > 0)
        words << tr("smoothed for the eye over %1 K").arg(displayed(eye_.smoothing, 3));
    if (points_.step > 0 && bundle_.curves.size() > 1)
        words << tr("each curve shifted by %1 %2").arg(displayed(points_.step * axis.factor, 2), axis.unit);
    return words;
}

} // namespace vitrine
