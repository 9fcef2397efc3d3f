#include "widgets/robustness/lesson_page.h"

#include "core/robustness/suggested_choices.h"
#include "widgets/controls/rich_delegate.h"
#include "widgets/controls/text.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/robustness/number_names.h"
#include "widgets/words/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace vitrine {

void MovedModel::setNumbers(std::vector<MovedNumber> numbers) {
    beginResetModel();
    numbers_ = std::move(numbers);
    endResetModel();
}

QString MovedModel::title(int column) const {
    const QStringList titles{tr("Number"), tr("In printed errors"), tr("As it is"), tr("Tried"), tr("Of")};
    return titles.value(column);
}

QVariant MovedModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    const MovedNumber& number = numbers_[static_cast<std::size_t>(index.row())];
    const QString unit = QString::fromStdString(number.name.unit);
    switch (index.column()) {
    case Name:
        return nameOf(number.name);
    case Of:
        return QString::fromStdString(number.name.of);
    case Before:
        return displayed(number.before, unit);
    case After:
        return displayed(Measured{number.after, number.before.error}, unit);
    default:
        return displayed(number.byErrors, 2);
    }
}

LessonPage::LessonPage(QWidget* parent)
    : QWidget(parent), words_(new WrappedLabel(this)), count_(new QLabel(this)), back_(new QPushButton(tr("Back"), this)),
      next_(new QPushButton(tr("Next"), this)), moved_(new MovedModel(this)) {
    words_->setObjectName(QStringLiteral("choiceLessonWords"));
    words_->setTextFormat(Qt::RichText);
    count_->setProperty("role", QStringLiteral("smallFaint"));
    back_->setObjectName(QStringLiteral("choiceLessonBack"));
    next_->setObjectName(QStringLiteral("choiceLessonNext"));
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("movedNumbers"));
    table->setModel(moved_);
    table->setItemDelegate(new RichDelegate(table));
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words_);
    layout->addWidget(table, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(count_, 1);
    row->addWidget(back_);
    row->addWidget(next_);
    layout->addLayout(row);
    connect(back_, &QPushButton::clicked, this, [this] { go(-1); });
    connect(next_, &QPushButton::clicked, this, [this] { go(1); });
    showStep();
}

void LessonPage::setScene(const Scene& scene) {
    const bool another = scene.now.results != results_ || scene.before.has_value() != scene_.before.has_value();
    scene_ = scene;
    if (!isVisible() || !another)
        return;
    results_ = scene.now.results;
    if (!scene_.trial && trying_)
        leave(); // something else was done meanwhile: the lesson begins anew
    if (!scene_.before && scene_.now.results && !scene_.pending.count())
        steps_ = choiceLesson(choicesOf(scene_.now.study, *scene_.now.results));
    showStep();
}

void LessonPage::leave() {
    step_ = 0;
    trying_ = false;
}

void LessonPage::hideEvent(QHideEvent*) {
    if (trying_)
        Q_EMIT previewCancelled();
    leave();
}

void LessonPage::showEvent(QShowEvent*) {
    results_ = nullptr;
    setScene(scene_);
}

void LessonPage::go(int by) {
    const auto last = static_cast<int>(steps_.size());
    step_ = static_cast<std::size_t>(std::clamp(static_cast<int>(step_) + by, 0, last));
    const auto& tried = step_ > 0 ? steps_[step_ - 1].tried : std::optional<Alternative>();
    const Moment base = own();
    const auto actions = tried ? actionsOf(*tried, base.study, *base.results) : Result<std::vector<Action>>();
    trying_ = tried && actions && !actions->empty();
    if (trying_)
        Q_EMIT previewed(*actions);
    else
        Q_EMIT previewCancelled();
    showStep();
}

void LessonPage::showStep() {
    const bool under = step_ > 0 && step_ <= steps_.size();
    const QString words =
        steps_.empty() ? tr("The lesson needs a study with scans or patterns that leave something to choose, such as the "
                            "demonstration.")
        : under        ? translated(steps_[step_ - 1].text)
                       : tr("What do a window, a baseline and q_max do to a published number? Each step makes one choice "
                                   "otherwise and shows it in all views, with the study as it is as a ghost. The study itself does not "
                                   "change.");
    words_->setText(typeset(words));
    count_->setText(under ? tr("Step %1 of %2").arg(step_).arg(steps_.size()) : QString());
    back_->setEnabled(step_ > 0);
    next_->setEnabled(step_ < steps_.size());
    const bool tries = under && scene_.before && scene_.now.results && scene_.before->results;
    moved_->setNumbers(tries ? movedNumbers(scene_.before->study, *scene_.before->results, *scene_.now.results)
                             : std::vector<MovedNumber>());
}

} // namespace vitrine
