#include "widgets/figures/editor/markup_keys.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace vitrine {

namespace {

constexpr const char16_t* greekLetters = u"αβγδεζηθκλμνξπρστφχψωΓΔΘΛΞΠΣΦΨΩ";
constexpr const char16_t* signLetters = u"−±×·°Å‰∞≈≤≥→√∂½";

/// Text that a person goes on typing in: what the line has is not yet accepted.
void replaceSelection(QLineEdit* line, const QString& text) {
    line->setFocus();
    line->insert(text); // as typed: the line is modified by it
}

} // namespace

MarkupKeys::MarkupKeys(QLineEdit* line, QWidget* parent) : QWidget(parent), line_(line) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(2);
    row->addStretch();
    connect(add("subscript", QStringLiteral("x₂"), tr("Subscript")), &QToolButton::clicked, this,
            [this] { surround(QStringLiteral("_{"), QStringLiteral("}")); });
    connect(add("superscript", QStringLiteral("x²"), tr("Superscript")), &QToolButton::clicked, this,
            [this] { surround(QStringLiteral("^{"), QStringLiteral("}")); });
    connect(add("italic", QStringLiteral("𝑥"), tr("Italic")), &QToolButton::clicked, this,
            [this] { surround(QStringLiteral("*"), QStringLiteral("*")); });
    offerSigns();
}

QToolButton* MarkupKeys::add(const char* id, const QString& face, const QString& name) {
    auto* button = new QToolButton(this);
    button->setObjectName(line_->objectName() + QLatin1Char('_') + QLatin1String(id));
    button->setText(face);
    button->setToolTip(name);
    button->setAccessibleName(tr("%1: %2").arg(line_->accessibleName(), name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the line as it is
    static_cast<QHBoxLayout*>(layout())->addWidget(button);
    return button;
}

void MarkupKeys::surround(const QString& before, const QString& after) {
    const QString inside = line_->selectedText();
    replaceSelection(line_, before + inside + after);
    if (inside.isEmpty())
        line_->cursorBackward(false, static_cast<int>(after.size()));
}

void MarkupKeys::insert(const QString& text) {
    replaceSelection(line_, text);
}

void MarkupKeys::offerSigns() {
    QToolButton* button = add("signs", QStringLiteral("αβ"), tr("Greek letters and signs"));
    // Of the line: what is typed is not accepted because its own menu opens.
    auto* menu = new QMenu(line_);
    menu->setObjectName(QStringLiteral("markupSigns"));
    const auto offer = [this](QMenu* into, const QString& letters) {
        for (const QChar letter : letters)
            into->addAction(letter, this, [this, letter] { insert(letter); });
    };
    QMenu* greek = menu->addMenu(tr("Greek letters"));
    offer(greek, QString::fromUtf16(greekLetters));
    greek->setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }"));
    offer(menu, QString::fromUtf16(signLetters));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

} // namespace vitrine
