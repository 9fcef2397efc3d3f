#pragma once
#include <QString>
#include <Qt>

namespace vitrine {

/// What the hands are set to do; one value for all views.
enum class Mode {
    Explore, ///< look: a drag over the ground zooms
    Select,  ///< a drag over the ground selects what is in the rectangle
    Baseline ///< a click adds an anchor to the baseline of the current scan
};

/// What lies under the cursor or, for a key, what has the focus. A handle wins over a curve, a curve over the ground.
enum class Under { Ground, Curve, Edge, Middle, Top, Anchor, XAxis, YAxis };

enum class Gesture { Hover, Drag, Click, DoubleClick, Wheel, Key };

/// What a hand does, where.
struct Hand {
    Under under = Under::Ground;
    Gesture gesture = Gesture::Hover;
    Qt::MouseButton button = Qt::NoButton;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    bool space = false; ///< the space bar is held
    Mode mode = Mode::Explore;
    int key = 0; ///< of Qt::Key
};

enum class Operation {
    Nothing,
    MoveEdge,
    MoveWindow,
    MoveTop,
    MoveAnchor,
    MoveAnchorFreely,
    AddAnchor,
    AddAnchorFreely,
    RemoveAnchor,
    Nudge,
    NudgeFar,
    Pan,
    PanX,
    PanY,
    Zoom,
    ZoomX,
    ZoomY,
    ZoomIn,
    ZoomOut,
    ZoomRectangle,
    SelectRectangle,
    AddRectangle,
    Fit,
    FitX,
    FitY,
    Light,
    Select,
    Toggle,
    Menu,
    Cancel
};

/// The one grammar of every plot, for mouse and keys. Left: handles move, an axis pans, a curve is selected (Ctrl
/// adds or takes away), a drag over empty ground or a curve zooms to the rectangle; with Shift, or set to
/// select, it selects what is in it (Ctrl adds to the selection). Middle or Space with a drag pans. The wheel
/// zooms at the cursor: over an axis that axis only, with Shift the horizontal, with Alt the vertical one. A
/// double click fits, right opens the menu. Set to the baseline, a click adds an anchor; a right click or Del
/// removes one; anchors stand on the curve, with Alt where they are put. Arrows nudge the focused handle, with
/// Shift ten times as far, or pan; Insert adds an anchor; + and − zoom, Home fits, Esc cancels.
Operation operationFor(const Hand&);

bool movesRegion(Operation); ///< a part of a window
bool movesPoint(Operation);  ///< a top or an anchor
bool isRectangle(Operation); ///< draws a rubber band

/// What the hands can do over this, as a line of the status bar.
QString mouseHint(Under, Mode);
/// What the hands can do while an operation runs.
QString runningHint(Operation);

} // namespace vitrine
