#include "widgets/panels/start_page.h"

#include "widgets/controls/result_table.h"

#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <ranges>

namespace vitrine {

namespace {

constexpr int cardWidth = 540;
constexpr int shownRecent = 6, inARow = 3;
constexpr QSize pictureSize{132, 74};

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
    auto* demonstration = button("startDemonstration", tr("Open the demonstration: a whole study, simulated"), card);
    demonstration->setProperty("role", QStringLiteral("link"));
    layout->addWidget(demonstration, 0, Qt::AlignHCenter);
    connect(demonstration, &QPushButton::clicked, this, &StartPage::demonstrationAsked);
    layout->addWidget(recentBox_);
    recent_ = new QGridLayout(recentBox_);
    recent_->setContentsMargins(0, 10, 0, 0);
    recent_->setSpacing(6);
    connect(card->findChild<QPushButton*>(QStringLiteral("startImport")), &QPushButton::clicked, this, &StartPage::importAsked);
    connect(card->findChild<QPushButton*>(QStringLiteral("startOpen")), &QPushButton::clicked, this, &StartPage::openAsked);
    connect(card->findChild<QPushButton*>(QStringLiteral("startExample")), &QPushButton::clicked, this, &StartPage::exampleAsked);
    recentBox_->hide();
}

/// The picture above the name; names too long for it are elided in their middle, where they differ least.
QWidget* StartPage::recentCard(const RecentFile& file) {
    auto* card = new QToolButton(recentBox_);
    card->setObjectName(QStringLiteral("recent"));
    card->setToolButtonStyle(file.picture.isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextUnderIcon);
    card->setIcon(file.picture);
    card->setIconSize(pictureSize);
    card->setFixedWidth(pictureSize.width() + 18);
    const QString name = QFileInfo(file.path).fileName();
    card->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, pictureSize.width()));
    card->setAccessibleName(name);
    card->setToolTip(file.path);
    connect(
        card, &QToolButton::clicked, this, [this, path = file.path] { Q_EMIT fileAsked(path); }, Qt::QueuedConnection);
    return card;
}

void StartPage::setRecent(const std::vector<RecentFile>& files) {
    qDeleteAll(recentBox_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    recent_->addWidget(sectionTitle(tr("Recent"), recentBox_), 0, 0, 1, inARow, Qt::AlignHCenter);
    int place = 0;
    for (const RecentFile& file : files | std::views::take(shownRecent)) {
        recent_->addWidget(recentCard(file), 1 + place / inARow, place % inARow, Qt::AlignHCenter | Qt::AlignBottom);
        ++place;
    }
    recentBox_->setVisible(!files.empty());
}

} // namespace vitrine
