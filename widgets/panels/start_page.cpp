#include "widgets/panels/start_page.h"

#include "widgets/panels/result_table.h"

#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr int cardWidth = 520;
constexpr int shownRecent = 6;

QLabel* line(const QString& text, QWidget* parent, bool faint) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    if (faint)
        label->setProperty("role", QStringLiteral("faint"));
    return label;
}

QPushButton* button(const char* id, const QString& text, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(id));
    return made;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent), recentBox_(new QWidget(this)) {
    setObjectName(QStringLiteral("startPage"));
    auto* card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    card->setFixedWidth(cardWidth);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch(3);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(36, 32, 36, 28);
    layout->setSpacing(12);
    auto* title = line(tr("Drop your measurements here"), card, false);
    title->setProperty("role", QStringLiteral("heading"));
    layout->addWidget(title);
    layout->addWidget(line(tr("Exports of Mettler STARe, NETZSCH, TA, PerkinElmer, Setaram and MicroCal, and any table of "
                              "temperature and heat flow. Before anything is taken in you see what was understood."),
                           card, true));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* b : {button("startImport", tr("Import…"), card), button("startOpen", tr("Open a sample…"), card),
                           button("startExample", tr("Look at the example"), card)})
        buttons->addWidget(b);
    buttons->addStretch();
    layout->addSpacing(4);
    layout->addLayout(buttons);
    layout->addWidget(recentBox_);
    recent_ = new QVBoxLayout(recentBox_);
    recent_->setContentsMargins(0, 10, 0, 0);
    connect(card->findChild<QPushButton*>(QStringLiteral("startImport")), &QPushButton::clicked, this, &StartPage::importAsked);
    connect(card->findChild<QPushButton*>(QStringLiteral("startOpen")), &QPushButton::clicked, this, &StartPage::openAsked);
    connect(card->findChild<QPushButton*>(QStringLiteral("startExample")), &QPushButton::clicked, this, &StartPage::exampleAsked);
    recentBox_->hide();
}

void StartPage::setRecent(const QStringList& paths) {
    qDeleteAll(recentBox_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    recent_->addWidget(sectionTitle(tr("Recent"), recentBox_), 0, Qt::AlignHCenter);
    for (const QString& path : paths.mid(0, shownRecent)) {
        QPushButton* link = linkButton(QFileInfo(path).fileName(), recentBox_);
        link->setToolTip(path);
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT fileAsked(path); }, Qt::QueuedConnection);
        recent_->addWidget(link, 0, Qt::AlignHCenter);
    }
    recentBox_->setVisible(!paths.isEmpty());
}

} // namespace vitrine
