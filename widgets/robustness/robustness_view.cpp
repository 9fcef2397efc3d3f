#include "widgets/robustness/robustness_view.h"

#include "core/robustness/draws.h"
#include "widgets/controls/analysts.h"
#include "widgets/controls/copyable.h"
#include "widgets/controls/rich_delegate.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/robustness/choices_model.h"
#include "widgets/robustness/lesson_page.h"
#include "widgets/robustness/outcome_models.h"
#include "widgets/robustness/run_bar.h"
#include "widgets/robustness/share_bars.h"
#include "widgets/robustness/spread_model.h"
#include "widgets/robustness/strip_delegate.h"
#include "widgets/words/words.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr int widestColumn = 210; // px
constexpr QSize leastSize{420, 430};

} // namespace

RobustnessView::RobustnessView(QWidget* parent)
    : View(ViewType::Robustness, parent), bar_(new RunBar(this)), tabs_(new QTabWidget(this)), spreads_(new SpreadModel(this)),
      sorted_(new QSortFilterProxyModel(this)), strips_(new StripDelegate(this)), claims_(new ClaimsModel(this)),
      losses_(new LossesModel(this)), choices_(new ChoicesModel(this)), lesson_(new LessonPage(this)) {
    setAccessibleName(tr("Analysts"));
    setMinimumSize(leastSize);
    auto* all = new QVBoxLayout(this);
    all->addWidget(bar_);
    all->addWidget(tabs_, 1);
    tabs_->setObjectName(QStringLiteral("analystTabs"));
    tabs_->addTab(buildNumbers(), tr("Numbers"));
    addTable("claims", claims_, tr("Claims"));
    QTableView* choices = addTable("analystChoices", choices_, tr("Choices"));
    choices->setEditTriggers(QAbstractItemView::AllEditTriggers);
    addTable("losses", losses_, tr("What Failed"));
    tabs_->addTab(lesson_, tr("Lesson"));
    connectParts();
}

QWidget* RobustnessView::buildNumbers() {
    auto* page = new QWidget(this);
    auto* parts = new QVBoxLayout(page);
    search_ = new QLineEdit(page);
    search_->setObjectName(QStringLiteral("numberSearch"));
    search_->setPlaceholderText(tr("Find a number: T_g, 643 K, q1 …"));
    search_->setClearButtonEnabled(true);
    sorted_->setSourceModel(spreads_);
    sorted_->setFilterKeyColumn(-1);
    sorted_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    numbers_ = new QTableView(page);
    numbers_->setObjectName(QStringLiteral("spreads"));
    numbers_->setModel(sorted_);
    numbers_->setItemDelegate(new RichDelegate(numbers_));
    numbers_->setItemDelegateForColumn(SpreadModel::Strip, strips_);
    numbers_->setSelectionBehavior(QAbstractItemView::SelectRows);
    numbers_->setSelectionMode(QAbstractItemView::SingleSelection);
    numbers_->verticalHeader()->hide();
    numbers_->horizontalHeader()->setStretchLastSection(true);
    makeCopyable(numbers_, [this] { return copiedFrom(*numbers_); });
    about_ = new WrappedLabel(page);
    about_->setObjectName(QStringLiteral("aboutNumber"));
    bars_ = new ShareBars(page);
    parts->addWidget(search_);
    parts->addWidget(numbers_, 1);
    parts->addWidget(about_);
    parts->addWidget(bars_);
    return page;
}

QTableView* RobustnessView::addTable(const char* name, QAbstractItemModel* model, const QString& title) {
    auto* table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setWordWrap(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    makeCopyable(table, [table] { return copiedFrom(*table); });
    tabs_->addTab(table, title);
    return table;
}

void RobustnessView::connectParts() {
    connect(bar_, &RunBar::runAsked, this, &RobustnessView::analystsAsked);
    connect(bar_, &RunBar::stopAsked, this, &RobustnessView::analystsStopped);
    connect(bar_, &RunBar::resumeAsked, this, &RobustnessView::analystsResumed);
    connect(search_, &QLineEdit::textChanged, sorted_, &QSortFilterProxyModel::setFilterFixedString);
    connect(numbers_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RobustnessView::showShares);
    connect(strips_, &StripDelegate::drawChosen, this, &RobustnessView::open);
    connect(lesson_, &LessonPage::previewed, this, &View::previewedTogether);
    connect(lesson_, &LessonPage::previewCancelled, this, &View::previewCancelled);
    connect(choices_, &ChoicesModel::edited, this, &RobustnessView::change);
}

void RobustnessView::setScene(const Scene& scene) {
    const bool others = scene.now.analysts != scene_.now.analysts;
    const bool another = scene.now.results != scene_.now.results || scene.now.study.robustness != scene_.now.study.robustness;
    scene_ = scene;
    bar_->setAnalysts(scene_.now.analysts.get(), !scene_.now.study.samples.empty());
    if (others)
        showAnalysts();
    lesson_->setScene(scene);
    if (another && !scene_.before && !scene_.pending.count() && scene_.now.results)
        choices_->setSpace(choicesOf(scene_.now.study, *scene_.now.results));
}

void RobustnessView::showAnalysts() {
    const bool first = spreads_->rowCount() == 0;
    spreads_->setAnalysts(scene_.now.analysts);
    const Shared<RobustnessSummary> summary = scene_.now.analysts ? scene_.now.analysts->summary : RobustnessSummary();
    claims_->setClaims(summary->claims);
    losses_->setSummary(*summary);
    if (first)
        fit();
    showShares();
}

void RobustnessView::setTheme(const Theme& theme) {
    theme_ = theme;
    strips_->setTheme(theme);
    bars_->setTheme(theme);
    numbers_->viewport()->update();
}

void RobustnessView::fit() {
    for (int column = 0; column < SpreadModel::ColumnCount; ++column) {
        numbers_->resizeColumnToContents(column);
        numbers_->setColumnWidth(column, std::min(numbers_->columnWidth(column), widestColumn));
    }
}

void RobustnessView::showShares() {
    const QuantitySpread* spread = spreads_->spread(sorted_->mapToSource(numbers_->currentIndex()).row());
    about_->setVisible(spread);
    bars_->setBars(spread ? shareBars(*spread, scene_.now.analysts->summary->space) : std::vector<NamedBar>());
    if (!spread)
        return;
    const QString name = nameOf(spread->name);
    about_->setText(spread->shares.empty()
                        ? tr("%1: the choices do not move it, or too few analyses are done to say which does.").arg(name)
                        : tr("%1: what each choice by itself has in the spread over the analyses. A click on a mark of the strip "
                             "opens that analysis; it can be undone.")
                              .arg(name));
}

/// Takes over the choices of one analysis.
void RobustnessView::open(std::size_t draw) {
    const auto& analysts = scene_.now.analysts;
    if (!analysts || !analysts->run || analysts->old)
        return;
    const RobustnessRun& run = *analysts->run;
    const DrawPoint point = drawPoints(run.space, run.draws, draw + 1).back();
    const auto actions = actionsOf(run.space, point, scene_.now.study, *scene_.now.results);
    if (actions && !actions->empty())
        Q_EMIT actedTogether(
            *actions, phrase("RobustnessView", "Take the choices of analysis %1").with(Figure{static_cast<double>(draw), 7}));
}

void RobustnessView::change(const ChoiceSpace& space) {
    Q_EMIT acted(SetRobustness{space});
}

} // namespace vitrine
