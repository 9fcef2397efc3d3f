#include "widgets/simulator/lesson_pane.h"

#include "widgets/controls/text.h"
#include "widgets/plot/rich_label.h"
#include "widgets/words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

LessonPane::LessonPane(QWidget* parent)
    : QWidget(parent), lessons_(lessons()), choice_(new QComboBox(this)), words_(new QLabel(this)), count_(new QLabel(this)),
      back_(new QPushButton(tr("Back"), this)), next_(new QPushButton(tr("Next"), this)) {
    choice_->setObjectName(QStringLiteral("lesson"));
    choice_->setAccessibleName(tr("Lesson"));
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->addItem(tr("Choose a lesson…"));
    for (const Lesson& lesson : lessons_)
        choice_->addItem(plainLabel(translated(lesson.title)));
    words_->setObjectName(QStringLiteral("lessonWords"));
    words_->setWordWrap(true);
    words_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    count_->setProperty("role", QStringLiteral("smallFaint"));
    back_->setObjectName(QStringLiteral("lessonBack"));
    next_->setObjectName(QStringLiteral("lessonNext"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(choice_);
    layout->addWidget(words_);
    auto* row = new QHBoxLayout;
    row->addWidget(count_, 1);
    row->addWidget(back_);
    row->addWidget(next_);
    layout->addLayout(row);
    connect(choice_, &QComboBox::activated, this, [this](int index) {
        if (index == 0)
            leave();
        else
            start(static_cast<std::size_t>(index - 1));
    });
    connect(back_, &QPushButton::clicked, this, [this] { go(-1); });
    connect(next_, &QPushButton::clicked, this, [this] { go(1); });
    setFocusProxy(choice_);
    showStep();
}

const Lesson* LessonPane::lesson() const {
    return current_ ? &lessons_[*current_] : nullptr;
}

void LessonPane::start(std::size_t lesson) {
    if (lesson >= lessons_.size())
        return;
    current_ = lesson;
    step_ = 0;
    choice_->setCurrentIndex(static_cast<int>(lesson) + 1);
    go(1);
}

void LessonPane::leave() {
    current_.reset();
    step_ = 0;
    choice_->setCurrentIndex(0);
    showStep();
}

void LessonPane::go(int by) {
    if (!current_)
        return;
    const Lesson& lesson = lessons_[*current_];
    step_ = static_cast<std::size_t>(std::clamp<int>(static_cast<int>(step_) + by, 1, static_cast<int>(lesson.steps.size())));
    showStep();
    if (const auto state = vitrine::played(lesson, step_))
        Q_EMIT played(*state, phrase("Simulator", "Lesson “%1”, step %2").with(lesson.title, Figure{double(step_)}));
}

void LessonPane::showStep() {
    const Lesson* current = lesson();
    for (QWidget* part : std::initializer_list<QWidget*>{words_, count_, back_, next_})
        part->setVisible(current != nullptr);
    if (!current)
        return;
    words_->setText(typeset(translated(current->steps[step_ > 0 ? step_ - 1 : 0].text)));
    count_->setText(tr("step %1 of %2").arg(step_).arg(current->steps.size()));
    back_->setEnabled(step_ > 1);
    next_->setEnabled(step_ < current->steps.size());
}

} // namespace vitrine
