#include "widgets/plot/mouse_grammar.h"

#include <QtTest>

using namespace vitrine;

Q_DECLARE_METATYPE(vitrine::Hand)
Q_DECLARE_METATYPE(vitrine::Operation)

class MouseGrammarTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void operations_data() {
        QTest::addColumn<Hand>("hand");
        QTest::addColumn<Operation>("operation");
        const auto row = [](const char* name, const Hand& hand, Operation operation) {
            QTest::newRow(name) << hand << operation;
        };
        using enum Gesture;
        const auto left = Qt::LeftButton, middle = Qt::MiddleButton, right = Qt::RightButton;
        const Qt::KeyboardModifiers none = Qt::NoModifier, shift = Qt::ShiftModifier, ctrl = Qt::ControlModifier,
                                    alt = Qt::AltModifier;
        row("an edge is dragged", {Under::Edge, Drag, left, none}, Operation::MoveEdge);
        row("a window is dragged by its name", {Under::Middle, Drag, left, none}, Operation::MoveWindow);
        row("a handle keeps its meaning with Shift", {Under::Edge, Drag, left, shift}, Operation::MoveEdge);
        row("left drag on the ground zooms", {Under::Ground, Drag, left, none}, Operation::ZoomRectangle);
        row("left drag from a curve zooms", {Under::Curve, Drag, left, none}, Operation::ZoomRectangle);
        row("middle drag pans", {Under::Ground, Drag, middle, none}, Operation::Pan);
        row("middle drag pans over a handle", {Under::Edge, Drag, middle, none}, Operation::Pan);
        row("Space pans", {Under::Ground, Drag, left, none, true}, Operation::Pan);
        row("Space pans over a handle", {Under::Edge, Drag, left, none, true}, Operation::Pan);
        row("right drag does nothing", {Under::Ground, Drag, right, none}, Operation::Nothing);
        row("x axis is dragged", {Under::XAxis, Drag, left, none}, Operation::PanX);
        row("y axis is dragged", {Under::YAxis, Drag, left, none}, Operation::PanY);
        row("wheel zooms", {Under::Ground, Wheel, Qt::NoButton, none}, Operation::Zoom);
        row("wheel over a curve zooms", {Under::Curve, Wheel, Qt::NoButton, none}, Operation::Zoom);
        row("wheel over x", {Under::XAxis, Wheel, Qt::NoButton, none}, Operation::ZoomX);
        row("wheel over y", {Under::YAxis, Wheel, Qt::NoButton, none}, Operation::ZoomY);
        row("wheel with Shift", {Under::Ground, Wheel, Qt::NoButton, shift}, Operation::ZoomX);
        row("wheel with Alt", {Under::Ground, Wheel, Qt::NoButton, alt}, Operation::ZoomY);
        row("double click fits", {Under::Ground, DoubleClick, left, none}, Operation::Fit);
        row("double click on a handle fits", {Under::Edge, DoubleClick, left, none}, Operation::Fit);
        row("double click on x", {Under::XAxis, DoubleClick, left, none}, Operation::FitX);
        row("double click on y", {Under::YAxis, DoubleClick, left, none}, Operation::FitY);
        row("right double click", {Under::Ground, DoubleClick, right, none}, Operation::Nothing);
        row("hovering a curve lights it", {Under::Curve, Hover, Qt::NoButton, none}, Operation::Light);
        row("hovering the ground", {Under::Ground, Hover, Qt::NoButton, none}, Operation::Nothing);
        row("click selects", {Under::Curve, Click, left, none}, Operation::Select);
        row("Ctrl+click toggles", {Under::Curve, Click, left, ctrl}, Operation::Toggle);
        row("a click beside everything keeps the selection", {Under::Ground, Click, left, none}, Operation::Nothing);
        row("right click on a curve", {Under::Curve, Click, right, none}, Operation::Menu);
        row("right click on the ground", {Under::Ground, Click, right, none}, Operation::Menu);
        row("right click on a handle", {Under::Edge, Click, right, none}, Operation::Menu);
        row("a top is dragged", {Under::Top, Drag, left, none}, Operation::MoveTop);
        row("an anchor is dragged along the curve", {Under::Anchor, Drag, left, none}, Operation::MoveAnchor);
        row("an anchor is dragged freely", {Under::Anchor, Drag, left, alt}, Operation::MoveAnchorFreely);
        row("an anchor wins in every mode", {Under::Anchor, Drag, left, none, false, Mode::Select}, Operation::MoveAnchor);
        row("middle drag pans over an anchor", {Under::Anchor, Drag, middle, none}, Operation::Pan);
        row("Shift selects in a rectangle", {Under::Ground, Drag, left, shift}, Operation::SelectRectangle);
        row("Shift from a curve", {Under::Curve, Drag, left, shift}, Operation::SelectRectangle);
        row("Ctrl+Shift adds", {Under::Ground, Drag, left, ctrl | shift}, Operation::AddRectangle);
        row("set to select", {Under::Ground, Drag, left, none, false, Mode::Select}, Operation::SelectRectangle);
        row("set to select, Ctrl", {Under::Curve, Drag, left, ctrl, false, Mode::Select}, Operation::AddRectangle);
        row("set to select, Space pans", {Under::Ground, Drag, left, none, true, Mode::Select}, Operation::Pan);
        row("set to select, an axis pans", {Under::XAxis, Drag, left, none, false, Mode::Select}, Operation::PanX);
        row("set to select, a click", {Under::Curve, Click, left, none, false, Mode::Select}, Operation::Select);
        row("baseline: a click adds", {Under::Ground, Click, left, none, false, Mode::Baseline}, Operation::AddAnchor);
        row("baseline: on a curve too", {Under::Curve, Click, left, none, false, Mode::Baseline}, Operation::AddAnchor);
        row("baseline: Alt puts it there", {Under::Ground, Click, left, alt, false, Mode::Baseline}, Operation::AddAnchorFreely);
        row("baseline: Ctrl+click selects", {Under::Curve, Click, left, ctrl, false, Mode::Baseline}, Operation::Toggle);
        row("baseline: not on an edge", {Under::Edge, Click, left, none, false, Mode::Baseline}, Operation::Nothing);
        row("baseline: not on an anchor", {Under::Anchor, Click, left, none, false, Mode::Baseline}, Operation::Nothing);
        row("baseline: not on an axis", {Under::XAxis, Click, left, none, false, Mode::Baseline}, Operation::Nothing);
        row("baseline: a drag zooms", {Under::Ground, Drag, left, none, false, Mode::Baseline}, Operation::ZoomRectangle);
        row("baseline: two quick clicks do not fit", {Under::Ground, DoubleClick, left, none, false, Mode::Baseline},
            Operation::Nothing);
        row("baseline: the menu", {Under::Curve, Click, right, none, false, Mode::Baseline}, Operation::Menu);
        row("right click removes an anchor", {Under::Anchor, Click, right, none}, Operation::RemoveAnchor);
        row("right click on a top", {Under::Top, Click, right, none}, Operation::Menu);
        const auto key = [&](const char* name, Under under, int which, Qt::KeyboardModifiers modifiers, Operation operation,
                             Mode mode = Mode::Explore) {
            row(name, {under, Key, Qt::NoButton, modifiers, false, mode, which}, operation);
        };
        key("an arrow nudges an edge", Under::Edge, Qt::Key_Left, none, Operation::Nudge);
        key("Shift nudges ten times", Under::Middle, Qt::Key_Right, shift, Operation::NudgeFar);
        key("an arrow nudges a top", Under::Top, Qt::Key_Right, none, Operation::Nudge);
        key("upwards there is no window", Under::Edge, Qt::Key_Up, none, Operation::PanY);
        key("an anchor goes up", Under::Anchor, Qt::Key_Up, none, Operation::Nudge);
        key("an anchor goes up far", Under::Anchor, Qt::Key_Up, shift, Operation::NudgeFar);
        key("arrows pan", Under::Ground, Qt::Key_Left, none, Operation::PanX);
        key("arrows pan upright", Under::Ground, Qt::Key_Down, none, Operation::PanY);
        key("plus", Under::Ground, Qt::Key_Plus, none, Operation::ZoomIn);
        key("minus", Under::Edge, Qt::Key_Minus, none, Operation::ZoomOut);
        key("Home fits", Under::Ground, Qt::Key_Home, none, Operation::Fit);
        key("Del removes an anchor", Under::Anchor, Qt::Key_Delete, none, Operation::RemoveAnchor);
        key("Del leaves a window", Under::Edge, Qt::Key_Delete, none, Operation::Nothing);
        key("Insert adds an anchor", Under::Ground, Qt::Key_Insert, none, Operation::AddAnchor, Mode::Baseline);
        key("Insert with Alt", Under::Anchor, Qt::Key_Insert, alt, Operation::AddAnchorFreely, Mode::Baseline);
        key("Insert elsewhere", Under::Ground, Qt::Key_Insert, none, Operation::Nothing);
        key("the menu key", Under::Ground, Qt::Key_Menu, none, Operation::Menu);
        key("Esc cancels", Under::Ground, Qt::Key_Escape, none, Operation::Cancel);
        key("a letter", Under::Ground, Qt::Key_A, none, Operation::Nothing);
    }
    void operations() {
        QFETCH(Hand, hand);
        QFETCH(Operation, operation);
        QCOMPARE(operationFor(hand), operation);
    }
    void everyPlaceSaysWhatCanBeDone() {
        for (const Mode mode : {Mode::Explore, Mode::Select, Mode::Baseline})
            for (const Under under :
                 {Under::Ground, Under::Curve, Under::Edge, Under::Middle, Under::Top, Under::Anchor, Under::XAxis, Under::YAxis})
                QVERIFY(!mouseHint(under, mode).isEmpty());
        QVERIFY(mouseHint(Under::Ground, Mode::Baseline) != mouseHint(Under::Ground, Mode::Select));
        for (const Operation operation : {Operation::MoveEdge, Operation::MoveTop, Operation::MoveAnchor,
                                          Operation::SelectRectangle, Operation::ZoomRectangle})
            QVERIFY(runningHint(operation).contains(QStringLiteral("Esc")));
    }
};

QTEST_APPLESS_MAIN(MouseGrammarTest)
#include "mouse_grammar_test.moc"
