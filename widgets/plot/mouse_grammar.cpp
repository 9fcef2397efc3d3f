#include "widgets/plot/mouse_grammar.h"

#include "widgets/words.h"

namespace vitrine {

namespace {

Operation byAxis(Under under, Operation both, Operation x, Operation y) {
    return under == Under::XAxis ? x : under == Under::YAxis ? y : both;
}

Operation drag(const Hand& hand) {
    if (hand.button == Qt::MiddleButton || (hand.button == Qt::LeftButton && hand.space))
        return byAxis(hand.under, Operation::Pan, Operation::PanX, Operation::PanY);
    if (hand.button != Qt::LeftButton)
        return Operation::Nothing;
    if (hand.under == Under::Edge || hand.under == Under::Middle)
        return hand.under == Under::Edge ? Operation::MoveEdge : Operation::MoveWindow;
    return byAxis(hand.under, Operation::ZoomRectangle, Operation::PanX, Operation::PanY);
}

Operation click(const Hand& hand) {
    if (hand.button == Qt::RightButton)
        return Operation::Menu;
    if (hand.button != Qt::LeftButton || hand.under != Under::Curve)
        return Operation::Nothing;
    return hand.modifiers & Qt::ControlModifier ? Operation::Toggle : Operation::Select;
}

Operation wheel(const Hand& hand) {
    if (hand.under == Under::XAxis || hand.modifiers & Qt::ShiftModifier)
        return Operation::ZoomX;
    return hand.under == Under::YAxis || hand.modifiers & Qt::AltModifier ? Operation::ZoomY
                                                                          : Operation::Zoom;
}

Operation doubleClick(const Hand& hand) {
    if (hand.button != Qt::LeftButton)
        return Operation::Nothing;
    return byAxis(hand.under, Operation::Fit, Operation::FitX, Operation::FitY);
}

} // namespace

Operation operationFor(const Hand& hand) {
    switch (hand.gesture) {
    case Gesture::Hover:
        return hand.under == Under::Curve ? Operation::Light : Operation::Nothing;
    case Gesture::Drag:
        return drag(hand);
    case Gesture::Click:
        return click(hand);
    case Gesture::DoubleClick:
        return doubleClick(hand);
    case Gesture::Wheel:
        return wheel(hand);
    case Gesture::Escape:
        return Operation::Cancel;
    }
    return Operation::Nothing;
}

QString handsHint(Under under) {
    switch (under) {
    case Under::Edge:
        return translated(
            phrase("MouseGrammar", "Drag: move the edge · arrows nudge, Shift ×10 · Esc cancels"));
    case Under::Middle:
        return translated(
            phrase("MouseGrammar", "Drag: move the window · arrows nudge, Shift ×10 · Esc cancels"));
    case Under::Curve:
        return translated(phrase(
            "MouseGrammar", "Click: select · Ctrl+click: add · right-click: what can be done · drag: zoom"));
    case Under::XAxis:
    case Under::YAxis:
        return translated(
            phrase("MouseGrammar", "Drag: move the axis · wheel: zoom this axis · double-click: fit it"));
    case Under::Ground:
        break;
    }
    return translated(
        phrase("MouseGrammar",
               "Drag: zoom · wheel: zoom at the cursor · middle button or Space: pan · double-click: fit"));
}

QString runningHint(Operation operation) {
    switch (operation) {
    case Operation::MoveEdge:
    case Operation::MoveWindow:
        return translated(phrase("MouseGrammar", "Release: keep the window · Esc: as it was before"));
    case Operation::ZoomRectangle:
        return translated(
            phrase("MouseGrammar", "Release: zoom to the rectangle · Esc: leave the view as it is"));
    case Operation::Pan:
    case Operation::PanX:
    case Operation::PanY:
        return translated(phrase("MouseGrammar", "Release: keep the view · double-click: fit again"));
    default:
        return {};
    }
}

} // namespace vitrine
