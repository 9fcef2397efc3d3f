#include "widgets/import/file_understood.h"

#include "widgets/controls/quantities.h"
#include "widgets/controls/result_table.h"
#include "widgets/import/curve_thumbnail.h"
#include "widgets/import/scan_answers.h"
#include "widgets/words/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vitrine {

namespace {

QString roleName(const std::string& role) {
    if (role == "time")
        return FileUnderstood::tr("time");
    if (role == "temperature")
        return FileUnderstood::tr("temperature");
    if (role == "signal")
        return FileUnderstood::tr("signal");
    if (role == "mass")
        return FileUnderstood::tr("mass");
    return FileUnderstood::tr("not used");
}

QString titleText(const ColumnUnderstood& column) {
    const QString name = QString::fromStdString(column.name).toHtmlEscaped();
    const QString unit = QString::fromStdString(column.unit).toHtmlEscaped();
    return unit.isEmpty() ? name : FileUnderstood::tr("%1 in %2").arg(name, unit);
}

QString columnText(const ColumnUnderstood& column) {
    return FileUnderstood::tr("%1 → %2").arg(titleText(column), roleName(column.role));
}

/// Columns of one name are told apart by their number.
QStringList columnTexts(const std::vector<ColumnUnderstood>& columns, bool unused) {
    QStringList texts;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if ((columns[i].role == "unused") != unused)
            continue;
        const bool alone = std::ranges::count(columns, columns[i].name, &ColumnUnderstood::name) == 1;
        const QString text = unused ? titleText(columns[i]) : columnText(columns[i]);
        texts << (alone ? text : FileUnderstood::tr("column %1: %2").arg(i + 1).arg(text));
    }
    return texts;
}

QString line(const QString& name, const QString& value) {
    return value.isEmpty() ? QString()
                           : QStringLiteral("<tr><td style='padding-right:14px'>%1</td><td>%2</td></tr>").arg(name, value);
}

QString understoodHtml(const Reading& reading) {
    const QString decimal = reading.decimal == ',' ? FileUnderstood::tr("comma") : FileUnderstood::tr("point");
    const auto plain = [](const std::string& text) { return QString::fromStdString(text).toHtmlEscaped(); };
    return QStringLiteral("<table cellspacing='0' cellpadding='1'>%1</table>")
        .arg(line(FileUnderstood::tr("File format"), shownFormat(reading.dialect).toHtmlEscaped()) +
             line(FileUnderstood::tr("Instrument"), plain(reading.instrument)) +
             line(FileUnderstood::tr("Sample"), plain(reading.sampleName)) +
             line(FileUnderstood::tr("Encoding"), plain(reading.encoding)) + line(FileUnderstood::tr("Decimal sign"), decimal) +
             line(FileUnderstood::tr("Separator"), plain(reading.separator)) +
             line(FileUnderstood::tr("Columns"), columnTexts(reading.columns, false).join(QStringLiteral("<br>"))) +
             line(FileUnderstood::tr("Not used"), columnTexts(reading.columns, true).join(QStringLiteral("<br>"))));
}

QStringList notesOf(const ImportedFile& file) {
    QStringList notes;
    for (const Message& note : file.notes)
        notes << translated(note);
    for (const auto& scan : file.scans)
        for (const Message& note : scan->notes)
            notes << FileUnderstood::tr("%1: %2").arg(QString::fromStdString(scan->name), translated(note));
    notes.removeDuplicates();
    return notes;
}

QString temperatureRange(const Recording& recording) {
    const auto [low, high] = std::ranges::minmax_element(recording.temperature);
    return low == recording.temperature.end() ? QString()
                                              : FileUnderstood::tr("%1 … %2 K").arg(displayed(*low, 4), displayed(*high, 4));
}

QTreeWidget* makeCurves(QWidget* parent) {
    auto* curves = new QTreeWidget(parent);
    curves->setObjectName(QStringLiteral("importCurves"));
    curves->setAccessibleName(FileUnderstood::tr("Curves found in the file"));
    curves->setHeaderLabels({FileUnderstood::tr("Curve"), FileUnderstood::tr("Rate"), FileUnderstood::tr("Range"),
                             FileUnderstood::tr("Points"), FileUnderstood::tr("Exothermic")});
    curves->setRootIsDecorated(false);
    curves->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    curves->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    curves->header()->setStretchLastSection(false);
    return curves;
}

} // namespace

FileUnderstood::FileUnderstood(QWidget* parent)
    : QScrollArea(parent), title_(sectionTitle(tr("Understood"), this)), understood_(new QLabel(this)),
      problem_(new QLabel(this)), notes_(new QLabel(this)), problemCard_(new QFrame(this)), curves_(makeCurves(this)),
      picture_(new CurveThumbnail(this)), answers_(new ScanAnswers(this)) {
    setAccessibleName(tr("What was understood of the file"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 4, 14, 10);
    layout->setSpacing(10);
    for (QLabel* label : {understood_, problem_, notes_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    understood_->setObjectName(QStringLiteral("importUnderstood"));
    problem_->setObjectName(QStringLiteral("importProblem"));
    notes_->setObjectName(QStringLiteral("importNotes"));
    understood_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    notes_->setProperty("role", QStringLiteral("faint"));
    problemCard_->setProperty("role", QStringLiteral("warningCard"));
    problemCard_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* card = new QVBoxLayout(problemCard_);
    card->addWidget(problem_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto* left = new QVBoxLayout;
    left->addWidget(title_);
    left->addWidget(understood_, 1);
    columns->addLayout(left, 1);
    columns->addWidget(answers_, 0, Qt::AlignTop);
    layout->addWidget(rememberedLine());
    layout->addWidget(problemCard_);
    layout->addLayout(columns);
    layout->addWidget(picture_);
    layout->addWidget(curves_, 1);
    layout->addWidget(notes_);
    setWidget(content);
    connect(answers_, &ScanAnswers::edited, this, &FileUnderstood::optionsEdited);
    connect(answers_, &ScanAnswers::forAllAsked, this, &FileUnderstood::forAllAsked);
    connect(answers_, &ScanAnswers::kindChosen, this, &FileUnderstood::kindChosen);
    connect(curves_, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        Q_EMIT scanChecked(item->data(0, Qt::UserRole).toString().toStdString(), item->checkState(0) == Qt::Checked);
    });
}

void FileUnderstood::setTheme(const Theme& theme) {
    picture_->setTheme(theme);
}

QWidget* FileUnderstood::rememberedLine() {
    rememberedBox_ = new QWidget(this);
    auto* line = new QHBoxLayout(rememberedBox_);
    line->setContentsMargins(0, 0, 0, 0);
    remembered_ = new QLabel(rememberedBox_);
    remembered_->setObjectName(QStringLiteral("importRemembered"));
    remembered_->setWordWrap(true);
    QPushButton* forget = linkButton(tr("Forget them"), rememberedBox_);
    forget->setObjectName(QStringLiteral("importForget"));
    connect(forget, &QPushButton::clicked, this, &FileUnderstood::forgetAsked, Qt::QueuedConnection);
    line->addWidget(remembered_, 1);
    line->addWidget(forget);
    return rememberedBox_;
}

void FileUnderstood::showProblem(const QString& text) {
    problem_->setText(text);
    problemCard_->setVisible(!text.isEmpty());
    for (QWidget* part : {static_cast<QWidget*>(title_), static_cast<QWidget*>(understood_), static_cast<QWidget*>(picture_),
                          static_cast<QWidget*>(curves_), static_cast<QWidget*>(notes_)})
        part->setVisible(text.isEmpty());
}

void FileUnderstood::showCurves(const ImportedFile& file, const std::set<std::string>& left) {
    curves_->clear();
    for (const auto& scan : file.scans) {
        const QString exo = scan->choices.exo == ExoDirection::Up ? tr("up") : tr("down");
        auto* item = new QTreeWidgetItem(curves_, {QString::fromStdString(scan->name), shownRate(scan->choices.heatingRate),
                                                   temperatureRange(*scan->recording),
                                                   displayed(static_cast<double>(scan->recording->signal.size()), 9), exo});
        item->setData(0, Qt::UserRole, QString::fromStdString(scan->id));
        item->setCheckState(0, left.contains(scan->id) ? Qt::Unchecked : Qt::Checked);
    }
}

void FileUnderstood::showImported(const ImportedFile& file, const std::set<std::string>& left) {
    understood_->setText(understoodHtml(file.reading));
    showCurves(file, left);
    picture_->setScans(file.scans);
    notes_->setText(notesOf(file).join(QLatin1Char('\n')));
}

/// The question of a file, with the box that answers it lit and, where nobody is typing, ready to be typed into.
void FileUnderstood::ask(Question question, bool news) {
    QWidget* box = answers_->light(question);
    if (!box)
        return;
    ensureWidgetVisible(box);
    if (news && !answers_->isAncestorOf(QApplication::focusWidget()))
        box->setFocus(Qt::OtherFocusReason);
}

void FileUnderstood::setFile(const PreviewFile& file, const std::set<std::string>& left, bool news) {
    const bool read = file.imported && *file.imported;
    answers_->setAnswers(file.options, read ? (*file.imported)->reading.columns : std::vector<ColumnUnderstood>());
    answers_->setFromFile(read);
    answers_->setKind(file.kind);
    rememberedBox_->setVisible(!file.remembered.empty());
    remembered_->setText(tr("The answers that were remembered for “%1” are used.").arg(QString::fromStdString(file.remembered)));
    if (file.kind == FileKind::Patterns)
        return showProblem(tr("“%1” is read as a file of patterns when you go on.").arg(file.name)), ask(Question::None, false);
    if (file.kind != FileKind::Scans)
        return showProblem(tr("“%1” is shown in another preview when you go on.").arg(file.name)), ask(Question::None, false);
    if (!file.imported)
        return showProblem(tr("“%1” is being read …").arg(file.name));
    showProblem(read ? QString() : translated(file.imported->error()));
    ask(read ? Question::None : file.imported->error().asks, news);
    if (read)
        showImported(**file.imported, left);
}

} // namespace vitrine
