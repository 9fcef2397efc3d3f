// What a file leaves open, and what the frames of stacks become where neither a file nor a person has said it.
#include "app/import/pattern_import_dialog.h"
#include "app/settings/settings.h"
#include "widgets/import/pattern_answers.h"
#include "widgets/words/words.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vitrine {

QWidget* PatternImportDialog::questionCard() {
    card_ = new QFrame(this);
    card_->setProperty("role", QStringLiteral("warningCard"));
    question_ = new QLabel(card_);
    question_->setObjectName(QStringLiteral("patternQuestion"));
    question_->setWordWrap(true);
    question_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(card_);
    layout->addWidget(question_);
    return card_;
}

/// What the current file asks, with the box that answers it lit and, where nobody is typing, ready to be typed into.
void PatternImportDialog::ask() {
    const File& file = files_[static_cast<std::size_t>(current())];
    const bool refused = file.read && !*file.read && !file.isElsewhere();
    card_->setVisible(refused);
    question_->setText(refused ? translated(file.read->error()) : QString());
    QWidget* box = answers_->light(refused ? file.read->error().asks : Question::None);
    QWidget* focused = QApplication::focusWidget();
    if (box && !tree_->hasFocus() && !answers_->isAncestorOf(focused))
        box->setFocus(Qt::OtherFocusReason);
}

QWidget* PatternImportDialog::framesCard() {
    framesCard_ = new QFrame(this);
    framesCard_->setObjectName(QStringLiteral("patternFramesQuestion"));
    framesCard_->setProperty("role", QStringLiteral("warningCard"));
    framesText_ = new QLabel(framesCard_);
    framesText_->setWordWrap(true);
    auto* layout = new QHBoxLayout(framesCard_);
    layout->addWidget(framesText_, 1);
    const auto add = [&](const char* id, const QString& text, FramesAs frames) {
        auto* button = new QPushButton(text, framesCard_);
        button->setObjectName(QString::fromLatin1(id));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, frames] { answerFrames(frames); });
        layout->addWidget(button);
    };
    add("framesSeries", tr("A series"), FramesAs::Series);
    add("framesGroups", tr("A series of means of ten"), FramesAs::Groups);
    add("framesAverage", tr("Their average"), FramesAs::Average);
    add("framesEach", tr("A pattern each"), FramesAs::Each);
    framesCard_->hide();
    return framesCard_;
}

bool PatternImportDialog::asksForFrames(const File& file) const {
    if (file.isElsewhere() || !file.read || !*file.read || file.options.frames || file.role->currentIndex() == 1)
        return false;
    return std::ranges::any_of((*file.read)->patterns, [](const auto& pattern) { return pattern->recording->frames.frames > 1; });
}

/// For all stacks of this import, and for the next ones.
void PatternImportDialog::answerFrames(FramesAs frames) {
    rememberFrames(frames);
    for (int row = 0; row < static_cast<int>(files_.size()); ++row)
        if (File& file = files_[static_cast<std::size_t>(row)]; asksForFrames(file)) {
            file.options.frames = frames;
            reader_->readAgain(row, file.options);
        }
    showFrames();
    showAnswers();
}

void PatternImportDialog::showFrames() {
    const auto asking = std::ranges::count_if(files_, [this](const File& file) { return asksForFrames(file); });
    framesCard_->setVisible(asking > 0);
    framesText_->setText(tr("%n file(s) hold stacks of frames. What do the frames become? The answer is remembered.", nullptr,
                            static_cast<int>(asking)));
    showReady();
}

} // namespace vitrine
