// What the status bar says about the hands.
#include "widgets/plot/mouse_grammar.h"

#include "widgets/words/words.h"

namespace vitrine {

namespace {

Message overPlot(Under under, Mode mode) {
    if (mode == Mode::Baseline)
        return phrase("MouseGrammar", "Baseline · click: add an anchor on the curve, Alt: where you click · drag: zoom · "
                                      "Ctrl+click: another scan");
    if (mode == Mode::Select)
        return phrase("MouseGrammar", "Select · drag: what is in the rectangle, Ctrl: add to the selection · click a curve: "
                                      "that one");
    if (under == Under::Curve)
        return phrase("MouseGrammar", "Click: select · Ctrl+click: add · right-click: what can be done · drag: zoom · "
                                      "Shift+drag: select");
    return phrase("MouseGrammar", "Drag: zoom · Shift+drag: select · wheel: zoom at the cursor · middle button or Space: "
                                  "pan · double-click: fit");
}

Message hint(Under under, Mode mode) {
    switch (under) {
    case Under::Edge:
        return phrase("MouseGrammar", "Drag: move the edge · arrows nudge, Shift ×10 · Esc cancels");
    case Under::Middle:
        return phrase("MouseGrammar", "Drag: move the window · arrows nudge, Shift ×10 · Esc cancels");
    case Under::Top:
        return phrase("MouseGrammar", "Drag: move the window of the peak · arrows nudge, Shift ×10 · Esc cancels");
    case Under::Anchor:
        return phrase("MouseGrammar", "Drag: move the anchor along the curve, Alt: freely · arrows nudge, Shift ×10 · Del or "
                                      "right-click: remove");
    case Under::XAxis:
    case Under::YAxis:
        return phrase("MouseGrammar", "Drag: move the axis · wheel: zoom this axis · double-click: fit it");
    case Under::Curve:
    case Under::Ground:
        break;
    }
    return overPlot(under, mode);
}

} // namespace

QString mouseHint(Under under, Mode mode) {
    return translated(hint(under, mode));
}

QString runningHint(Operation operation) {
    switch (operation) {
    case Operation::MoveEdge:
    case Operation::MoveWindow:
    case Operation::MoveTop:
        return translated(phrase("MouseGrammar", "Release: keep the window · Esc: as it was before"));
    case Operation::MoveAnchor:
    case Operation::MoveAnchorFreely:
        return translated(phrase("MouseGrammar", "Release: keep the anchor · Alt: off the curve · Esc: as it was before"));
    case Operation::ZoomRectangle:
        return translated(phrase("MouseGrammar", "Release: zoom to the rectangle · Esc: leave the view as it is"));
    case Operation::SelectRectangle:
    case Operation::AddRectangle:
        return translated(phrase("MouseGrammar", "Release: select what is in the rectangle · Esc: leave the selection as it is"));
    case Operation::Pan:
    case Operation::PanX:
    case Operation::PanY:
        return translated(phrase("MouseGrammar", "Release: keep the view · double-click: fit again"));
    default:
        return {};
    }
}

} // namespace vitrine
