#include "widgets/plot/mouse_grammar.h"

namespace vitrine {

namespace {

Operation byAxis(Under under, Operation both, Operation x, Operation y) {
    return under == Under::XAxis ? x : under == Under::YAxis ? y : both;
}

bool isFree(const Hand& hand) {
    return hand.modifiers & Qt::AltModifier;
}

Operation overGround(const Hand& hand) {
    const bool adds = hand.modifiers & Qt::ControlModifier;
    if (hand.mode == Mode::Select || hand.modifiers & Qt::ShiftModifier)
        return adds ? Operation::AddRectangle : Operation::SelectRectangle;
    return Operation::ZoomRectangle;
}

Operation leftDrag(const Hand& hand) {
    switch (hand.under) {
    case Under::Edge:
        return Operation::MoveEdge;
    case Under::Middle:
        return Operation::MoveWindow;
    case Under::Top:
        return Operation::MoveTop;
    case Under::Anchor:
        return isFree(hand) ? Operation::MoveAnchorFreely : Operation::MoveAnchor;
    case Under::XAxis:
        return Operation::PanX;
    case Under::YAxis:
        return Operation::PanY;
    case Under::Ground:
    case Under::Curve:
        break;
    }
    return overGround(hand);
}

Operation drag(const Hand& hand) {
    if (hand.button == Qt::MiddleButton || (hand.button == Qt::LeftButton && hand.space))
        return byAxis(hand.under, Operation::Pan, Operation::PanX, Operation::PanY);
    return hand.button == Qt::LeftButton ? leftDrag(hand) : Operation::Nothing;
}

Operation leftClick(const Hand& hand) {
    const bool onPlot = hand.under == Under::Curve || hand.under == Under::Ground;
    const bool toggles = hand.modifiers & Qt::ControlModifier;
    if (hand.mode == Mode::Baseline && onPlot && !toggles)
        return isFree(hand) ? Operation::AddAnchorFreely : Operation::AddAnchor;
    if (hand.under != Under::Curve)
        return Operation::Nothing;
    return toggles ? Operation::Toggle : Operation::Select;
}

Operation click(const Hand& hand) {
    if (hand.button == Qt::RightButton)
        return hand.under == Under::Anchor ? Operation::RemoveAnchor : Operation::Menu;
    return hand.button == Qt::LeftButton ? leftClick(hand) : Operation::Nothing;
}

Operation wheel(const Hand& hand) {
    if (hand.under == Under::XAxis || hand.modifiers & Qt::ShiftModifier)
        return Operation::ZoomX;
    return hand.under == Under::YAxis || hand.modifiers & Qt::AltModifier ? Operation::ZoomY : Operation::Zoom;
}

Operation doubleClick(const Hand& hand) {
    const bool adding =
        hand.mode == Mode::Baseline && byAxis(hand.under, Operation::Fit, Operation::FitX, Operation::FitY) == Operation::Fit;
    if (hand.button != Qt::LeftButton || adding) // two quick clicks add two anchors
        return Operation::Nothing;
    return byAxis(hand.under, Operation::Fit, Operation::FitX, Operation::FitY);
}

Operation arrow(const Hand& hand) {
    const bool sideways = hand.key == Qt::Key_Left || hand.key == Qt::Key_Right;
    const bool onHandle = hand.under == Under::Edge || hand.under == Under::Middle || hand.under == Under::Top;
    if ((onHandle && sideways) || hand.under == Under::Anchor)
        return hand.modifiers & Qt::ShiftModifier ? Operation::NudgeFar : Operation::Nudge;
    return sideways ? Operation::PanX : Operation::PanY;
}

Operation key(const Hand& hand) {
    switch (hand.key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return arrow(hand);
    case Qt::Key_Insert:
        return hand.mode != Mode::Baseline ? Operation::Nothing
               : isFree(hand)              ? Operation::AddAnchorFreely
                                           : Operation::AddAnchor;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return hand.under == Under::Anchor ? Operation::RemoveAnchor : Operation::Nothing;
    case Qt::Key_Plus:
        return Operation::ZoomIn;
    case Qt::Key_Minus:
        return Operation::ZoomOut;
    case Qt::Key_Home:
        return Operation::Fit;
    case Qt::Key_Menu:
        return Operation::Menu;
    case Qt::Key_Escape:
        return Operation::Cancel;
    default:
        return Operation::Nothing;
    }
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
    case Gesture::Key:
        return key(hand);
    }
    return Operation::Nothing;
}

bool movesRegion(Operation operation) {
    return operation == Operation::MoveEdge || operation == Operation::MoveWindow;
}

bool movesPoint(Operation operation) {
    return operation == Operation::MoveTop || operation == Operation::MoveAnchor || operation == Operation::MoveAnchorFreely;
}

bool isRectangle(Operation operation) {
    return operation == Operation::ZoomRectangle || operation == Operation::SelectRectangle ||
           operation == Operation::AddRectangle;
}

} // namespace vitrine
