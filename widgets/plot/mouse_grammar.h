#pragma once
#include <QString>
#include <Qt>

namespace vitrine {

/// What lies under the cursor. A handle wins over a curve, a curve over the ground.
enum class Under { Ground, Curve, Edge, Middle, XAxis, YAxis };

enum class Gesture { Hover, Drag, Click, DoubleClick, Wheel, Escape };

/// What a hand does, where.
struct Hand {
    Under under = Under::Ground;
    Gesture gesture = Gesture::Hover;
    Qt::MouseButton button = Qt::NoButton;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    bool space = false; ///< the space bar is held
};

enum class Operation {
    Nothing,
    MoveEdge,
    MoveWindow,
    Pan,
    PanX,
    PanY,
    Zoom,
    ZoomX,
    ZoomY,
    ZoomRectangle,
    Fit,
    FitX,
    FitY,
    Light,
    Select,
    Toggle,
    Menu,
    Cancel
};

/// The one grammar of every plot. Left: handles move, an axis pans, a curve is selected (Ctrl adds or takes
/// away), a drag over empty ground or a curve zooms to the rectangle. Middle or Space with a drag pans. The
/// wheel zooms at the cursor: over an axis that axis only, with Shift the horizontal, with Alt the vertical
/// one. A double click fits, right opens the menu, Esc cancels.
Operation operationFor(const Hand&);

/// What the hands can do over this, as a line of the status bar.
QString handsHint(Under);
/// What the hands can do while an operation runs.
QString runningHint(Operation);

} // namespace vitrine
