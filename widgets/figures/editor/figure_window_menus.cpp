// What the menus of the figures do.
#include "core/figures/figure_styles.h"
#include "widgets/figures/editor/change_words.h"
#include "widgets/figures/editor/figure_form.h"
#include "widgets/figures/editor/figure_preview.h"
#include "widgets/figures/editor/figure_window.h"
#include "widgets/figures/editor/page_edits.h"
#include "widgets/figures/figure_content.h"
#include "widgets/figures/figure_pages.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

namespace vitrine {

namespace {

QString styleTitle(const std::string& name) {
    if (name == "single")
        return FigureWindow::tr("Single column, 86 mm");
    if (name == "one-and-a-half")
        return FigureWindow::tr("One and a half columns, 114 mm");
    if (name == "double")
        return FigureWindow::tr("Double column, 174 mm");
    return name == "colour-blind" ? FigureWindow::tr("Colours for all eyes, 174 mm") : QString::fromStdString(name);
}

} // namespace

QMenu* FigureWindow::menuOf(const char* id) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QString::fromLatin1(id));
    return menu;
}

QToolButton* FigureWindow::menuButton(const char* id, const QString& text, QMenu* menu) {
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(id));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QAction* FigureWindow::offer(QMenu* menu, const char* id, const QString& text, const std::function<void()>& does) {
    QAction* action = menu->addAction(text, this, does);
    action->setObjectName(QString::fromLatin1(id));
    return action;
}

QMenu* FigureWindow::newMenu() {
    QMenu* menu = menuOf("figureNewMenu");
    offer(menu, "newEmpty", tr("Empty Figure"), [this] { add(emptyPage(freeName(names()))); });
    offer(menu, "newOfViews", tr("Figure of the Views That Are Shown"), [this] { Q_EMIT viewsAsked(); });
    return menu;
}

QMenu* FigureWindow::figureMenu() {
    QMenu* menu = menuOf("figureOfMenu");
    offer(menu, "duplicateFigure", tr("Duplicate"), [this] { duplicate(); });
    offer(menu, "renameFigure", tr("Rename"), [this] {
        choosePart({});
        if (auto* name = form_->findChild<QLineEdit*>(QStringLiteral("figureName"))) {
            name->setFocus();
            name->selectAll();
        }
    });
    remove_ = offer(menu, "deleteFigure", tr("Delete"), [this] { removeFigure(); });
    return menu;
}

QMenu* FigureWindow::styleMenu() {
    QMenu* menu = menuOf("figureStyleMenu");
    for (const FigureStyle& style : stylePresets())
        offer(menu, ("style_" + style.name).c_str(), styleTitle(style.name), [this, style] {
            if (page())
                change(styled(*page(), style));
        });
    menu->addSeparator();
    offer(menu, "styleOpen", tr("From a File…"), [this] { Q_EMIT styleAsked(); });
    offer(menu, "styleSave", tr("Save as a File…"), [this] {
        if (page())
            Q_EMIT styleSaveAsked(*page());
    });
    return menu;
}

QMenu* FigureWindow::panelMenu() {
    QMenu* menu = menuOf("panelOfMenu");
    const auto onPanel = [this](const std::function<FigurePage(const FigurePage&, const std::string&)>& does) {
        return [this, does] {
            if (page())
                change(does(*page(), panelInHand()));
        };
    };
    offer(menu, "copyPanel", tr("Duplicate"), onPanel(withCopyOf));
    offer(menu, "panelEarlier", tr("Earlier"),
          onPanel([](const FigurePage& page, const std::string& id) { return movedInOrder(page, id, -1); }));
    offer(menu, "panelLater", tr("Later"),
          onPanel([](const FigurePage& page, const std::string& id) { return movedInOrder(page, id, 1); }));
    removePanel_ = offer(menu, "removePanel", tr("Remove"), onPanel(withoutPanel));
    menu->addSeparator();
    const QString columns[] = {tr("All in One Column"), tr("All in Two Columns"), tr("All in Three Columns")};
    for (int i = 1; i <= 3; ++i)
        offer(menu, ("arrange" + std::to_string(i)).c_str(), columns[i - 1],
              onPanel([i](const FigurePage& page, const std::string&) { return arranged(page, i); }));
    offer(menu, "fitHeight", tr("Page as High as Its Panels"),
          onPanel([](const FigurePage& page, const std::string&) { return fittedHeight(page); }));
    return menu;
}

QMenu* FigureWindow::addMenu() {
    QMenu* menu = menuOf("figureAddMenu");
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillAddMenu(menu, std::nullopt);
    });
    return menu;
}

/// At the place of a click, or in the middle of the axes.
void FigureWindow::fillAddMenu(QMenu* menu, std::optional<QPointF> mm) {
    offer(menu, "addPanel", tr("Panel"), [this] { addPanel(); });
    if (panelInHand().empty())
        return;
    menu->addSeparator();
    offer(menu, "addNote", tr("Words"), [this, mm] { addNote(newPlace(mm)); });
    const std::tuple<const char*, QString, ShapeKind> shapes[] = {{"addArrow", tr("Arrow"), ShapeKind::Arrow},
                                                                  {"addLine", tr("Line"), ShapeKind::Line},
                                                                  {"addUpright", tr("Upright Line"), ShapeKind::Vertical},
                                                                  {"addLevel", tr("Level Line"), ShapeKind::Horizontal},
                                                                  {"addBox", tr("Box"), ShapeKind::Box},
                                                                  {"addEllipse", tr("Ellipse"), ShapeKind::Ellipse}};
    for (const auto& [id, text, kind] : shapes)
        offer(menu, id, text, [this, mm, kind = kind] { addShape(kind, newPlace(mm)); });
}

void FigureWindow::openMenu(const FigurePart& part, QPointF mm, QPoint global) {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("figurePartMenu"));
    if (hasText(part.kind) && part.kind != FigurePartKind::Series && part.kind != FigurePartKind::Legend)
        offer(&menu, "writePart", tr("Write"), [this, part] { preview_->write(part); });
    if (part.kind == FigurePartKind::Note || part.kind == FigurePartKind::Shape || part.kind == FigurePartKind::Panel)
        offer(&menu, "removePart", tr("Remove"), [this, part] { removePart(part); });
    fillAddMenu(menu.addMenu(tr("Add")), mm);
    panelButton_->menu()->setTitle(tr("Panel"));
    menu.addMenu(panelButton_->menu());
    menu.exec(global);
}

void FigureWindow::setWidth(double mm) {
    if (page())
        change(laidOut(*page(), mm, moment_));
}

void FigureWindow::add(const FigurePage& added) {
    Q_EMIT acted({SetFigure{added}}, changeWords(nullptr, added));
    choose(added.name);
}

void FigureWindow::duplicate() {
    if (!page())
        return;
    FigurePage copy = *page();
    copy.name = copyName(copy.name, names());
    Q_EMIT acted({SetFigure{copy}}, phrase("FigureChange", "Duplicate figure “%1”").with(name_));
    choose(copy.name);
}

/// A template stays under its name.
void FigureWindow::rename(const FigurePage& renamed) {
    std::vector<Action> actions{SetFigure{renamed}};
    if (isOwn())
        actions.insert(actions.begin(), RemoveFigure{name_});
    const Message words = phrase("FigureChange", "Rename figure “%1” to “%2”").with(name_, renamed.name);
    Q_EMIT acted(actions, words);
    choose(renamed.name);
}

void FigureWindow::removeFigure() {
    if (!isOwn())
        return;
    const int row = list_->currentRow();
    const std::string name = name_;
    Q_EMIT acted({RemoveFigure{name}}, phrase("FigureChange", "Remove figure “%1”").with(name));
    if (!names().contains(name) && list_->count() > 0)
        list_->setCurrentRow(std::min(row, list_->count() - 1));
}

void FigureWindow::removePart(const FigurePart& part) {
    if (page())
        change(part.kind == FigurePartKind::Panel ? withoutPanel(*page(), part.panel) : withoutPart(*page(), part));
}

std::string FigureWindow::panelInHand() const {
    if (part_.kind != FigurePartKind::Page)
        return part_.panel;
    const FigurePage* shown = page();
    return shown && shown->panels.size() == 1 ? shown->panels.front().id : std::string();
}

void FigureWindow::addPanel() {
    if (!page())
        return;
    FigurePanel panel;
    panel.content = figureContentKinds().front().content;
    change(withPanel(*page(), panel));
    if (page() && !page()->panels.empty())
        choosePart({FigurePartKind::Panel, page()->panels.back().id});
}

QPointF FigureWindow::newPlace(const std::optional<QPointF>& mm) const {
    const AxesPlace* axes = preview_->places().axesOf(panelInHand());
    return axes ? axes->valueAt(mm.value_or(axes->box.center())) : QPointF();
}

void FigureWindow::addNote(QPointF at) {
    const std::string id = panelInHand();
    FigurePage changed = *page();
    FigurePanel* panel = panelOf(changed, id);
    if (!panel)
        return;
    FigureNote note;
    note.text = tr("words").toStdString();
    note.x = at.x();
    note.y = at.y();
    note.fixed = true;
    panel->notes.push_back(note);
    const FigurePart part{FigurePartKind::Note, id, {}, panel->notes.size() - 1};
    change(changed);
    choosePart(part);
    preview_->settle();
    preview_->write(part);
}

/// Reaches an eighth of the axes from its place to the right and up; lines across reach over all of them.
void FigureWindow::addShape(ShapeKind kind, QPointF at) {
    const std::string id = panelInHand();
    const AxesPlace* axes = preview_->places().axesOf(id);
    FigurePage changed = *page();
    FigurePanel* panel = panelOf(changed, id);
    if (!panel || !axes)
        return;
    const QPointF mm = axes->mmOf(at);
    const QPointF end = axes->valueAt(mm + QPointF(axes->box.width(), -axes->box.height()) / 8);
    FigureShape shape;
    shape.kind = kind;
    if (kind != ShapeKind::Horizontal)
        shape.x = at.x();
    if (kind != ShapeKind::Vertical)
        shape.y = at.y();
    if (kind != ShapeKind::Vertical && kind != ShapeKind::Horizontal) {
        shape.x2 = end.x();
        shape.y2 = end.y();
    }
    panel->shapes.push_back(shape);
    const FigurePart part{FigurePartKind::Shape, id, {}, panel->shapes.size() - 1};
    change(changed);
    choosePart(part);
}

} // namespace vitrine
