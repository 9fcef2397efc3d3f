#include "widgets/controls/style.h"

#include "widgets/plot/palette.h"
#include "widgets/plot/type.h"

namespace vitrine {

namespace {

// @names are the colours of the theme.
const char* const sheet = R"(
* { font-family: @family; font-size: @bodySize; }
QMainWindow, QDialog { background: @panel; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QMenuBar { background: @panel; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @pale; }
QMenu { background: @panel; border: 1px solid @border; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 22px; }
QMenu::item:selected { background: @pale; color: @ink; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @border; margin: 4px 0; }
QToolBar { background: @panel; border: 0; border-bottom: 1px solid @border; padding: 4px 8px; spacing: 2px; }
QToolBar::separator { background: @border; width: 1px; margin: 4px 6px; }
QToolButton { padding: 4px 8px; border: 1px solid transparent; border-radius: 4px; background: transparent; }
QToolBar > #qt_toolbar_ext_button { padding: 0; }
QToolButton:hover, QToolButton:focus { background: @pale; }
QToolButton:pressed { border-color: @accent; }
QToolButton:checked { background: @pale; border-color: @accent; color: @accent; }
QToolButton:disabled { color: @disabled; }
QStatusBar { background: @panel; border-top: 1px solid @border; color: @faint; }
QStatusBar::item { border: 0; }
QDockWidget > QWidget { background: @panel; }
QLineEdit, QComboBox, QPlainTextEdit { background: @field; border: 1px solid @border; border-radius: 4px; padding: 2px 6px;
    selection-background-color: @accent; selection-color: @ground; }
QLineEdit:focus, QComboBox:focus { border-color: @accent; }
QLineEdit[lit="true"], QComboBox[lit="true"] { background: @amber; border: 2px solid @warning; padding: 1px 5px; }
QLineEdit[lit="true"]:focus, QComboBox[lit="true"]:focus { border-color: @accent; }
QLineEdit:disabled, QComboBox:disabled { color: @faint; background: @panel; }
QComboBox::drop-down { border: 0; width: 18px; }
QComboBox::down-arrow { image: url(:/style/down-@mode.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @border; selection-background-color: @pale;
    selection-color: @ink; }
QPushButton { background: @field; border: 1px solid @border; border-radius: 4px; padding: 5px 14px; }
QPushButton:hover, QPushButton:focus { border-color: @accent; }
QPushButton:default { background: @accent; color: @ground; border-color: @accent; }
QPushButton:disabled { color: @disabled; background: @panel; border-color: @border; }
QPushButton[link="true"] { background: transparent; border: 0; padding: 1px 2px; color: @accent; text-align: left; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { text-decoration: underline; }
QPushButton[link="true"]:disabled { color: @disabled; }
QTreeView, QListView, QTableView { background: @panel; border: 1px solid transparent; outline: 0; alternate-background-color: @panel; }
QTreeView:focus, QListView:focus, QTableView:focus { border-color: @accent; }
QTableView { gridline-color: @border; selection-background-color: @pale; selection-color: @ink; }
QTreeView::item { padding: 4px 2px; border: 0; }
QListView::item { padding: 4px 12px; border: 0; }
QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTreeView::item:selected, QListView::item:selected { background: @pale; color: @ink; }
QTreeView { show-decoration-selected: 1; }
QHeaderView { background: @panel; border: 0; }
QHeaderView::section { background: @panel; color: @faint; border: 0; border-bottom: 1px solid @border; padding: 3px 4px; }
QScrollArea { background: @panel; border: 1px solid transparent; }
QScrollArea:focus { border-color: @accent; }
QScrollArea > QWidget > QWidget { background: @panel; border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @pale; }
QDialog QTabWidget::pane { border: 0; border-top: 1px solid @border; }
QDialog QTabBar::tab { background: transparent; color: @faint; padding: 5px 12px; border: 0; border-bottom: 2px solid transparent; }
QDialog QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
QDialog QTabBar::tab:hover, QDialog QTabBar::tab:focus { color: @accent; }
QToolTip { background: @panel; color: @ink; border: 1px solid @border; padding: 4px; }
QCheckBox { spacing: 6px; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 12px; height: 12px; border: 1px solid @faint; border-radius: 3px;
    background: @field; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/style/check-@mode.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: @pale; border-color: @accent; }
QCheckBox::indicator:disabled { border-color: @border; background: @panel; }
QCheckBox::indicator:focus, QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox:focus { color: @accent; text-decoration: underline; }
QProgressBar { background: @field; border: 1px solid @border; border-radius: 4px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QLabel[role="title"] { font-size: @titleSize; font-weight: 600; }
QLabel[role="heading"] { font-size: @headingSize; font-weight: 600; }
QLabel[role="section"] { font-weight: 600; }
QLabel[role="small"] { font-size: @smallSize; }
QLabel[role="smallFaint"] { font-size: @smallSize; color: @faint; }
QLabel[role="faint"] { color: @faint; }
QLabel[role="warning"] { color: @warning; }
QFrame[role="card"] { background: @ground; border: 1px solid @border; border-radius: 4px; }
QFrame[role="warningCard"] { background: @amber; border: 1px solid @warning; border-radius: 4px; }
QFrame[role="warningCard"] QLabel { color: @warning; background: transparent; }
QFrame[role="rule"] { background: @border; border: 0; }
QWidget[role="bench"] { background: @bench; }
QMainWindow[role="bench"]::separator { background: transparent; width: 8px; height: 8px; }
QMainWindow[role="bench"]::separator:hover { background: @pale; }
QMainWindow[role="bench"] > QTabBar { background: transparent; }
QMainWindow[role="bench"] > QTabBar::tab { background: transparent; color: @faint; padding: 4px 12px; border: 0;
    border-bottom: 2px solid transparent; }
QMainWindow[role="bench"] > QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
QMainWindow[role="bench"] > QTabBar::tab:hover, QMainWindow[role="bench"] > QTabBar::tab:focus { color: @accent; }
QFrame[role="overlay"] { background: @panel; border: 1px solid @accent; border-radius: 6px; }
QFrame[role="viewTitle"] { background: @ground; border: 1px solid @border; border-bottom: 0; border-top-left-radius: 4px;
    border-top-right-radius: 4px; }
QFrame[role="viewCard"] { background: @ground; border: 1px solid @border; border-top: 0; border-bottom-left-radius: 4px;
    border-bottom-right-radius: 4px; }
QWidget[role="pane"] { background: @panel; }
)";

QString points(const QFont& font) {
    return QStringLiteral("%1pt").arg(font.pointSizeF());
}

QString families(const QFont& font) {
    QStringList names;
    for (const QString& name : font.families())
        names << QStringLiteral("\"%1\"").arg(name);
    return names.join(QStringLiteral(", "));
}

QString withType(QString text, const QFont& body) {
    text.replace(QStringLiteral("@family"), families(body));
    text.replace(QStringLiteral("@bodySize"), points(body));
    text.replace(QStringLiteral("@smallSize"), points(smallFont(body)));
    text.replace(QStringLiteral("@headingSize"), QStringLiteral("%1pt").arg(1.5 * body.pointSizeF()));
    return text.replace(QStringLiteral("@titleSize"), points(titleFont(body)));
}

} // namespace

QString styleSheetFor(const Theme& theme, const QFont& body) {
    QString text = withType(QString::fromUtf8(sheet), body);
    text.replace(QStringLiteral("@mode"), theme.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    const std::pair<const char*, QColor> colours[] = {
        {"@panel", theme.panel},
        {"@border", theme.border},
        {"@accent", theme.accent},
        {"@pale", theme.accentPale},
        {"@ink", theme.ink},
        {"@faint", theme.faint},
        {"@ground", theme.ground},
        {"@warning", theme.warning},
        {"@amber", theme.warningPale},
        {"@disabled", faded(theme.faint, theme.panel, 0.5)},
        {"@field", theme.ground},
        {"@hover", faded(theme.accentPale, theme.panel, 0.5)},
        {"@bench", faded(theme.border, theme.panel, 0.25)},
    };
    for (const auto& [name, colour] : colours)
        text.replace(QLatin1String(name), colour.name());
    return text;
}

} // namespace vitrine
