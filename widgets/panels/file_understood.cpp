#include "widgets/panels/file_understood.h"

#include "widgets/panels/curve_thumbnail.h"
#include "widgets/panels/form.h"
#include "widgets/panels/number_box.h"
#include "widgets/panels/quantities.h"
#include "widgets/panels/result_table.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr double perMinute = 1.0 / 60;
constexpr double milligram = 1e-3;

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

QString columnText(const ColumnUnderstood& column) {
    const QString name = QString::fromStdString(column.name).toHtmlEscaped();
    const QString unit = QString::fromStdString(column.unit).toHtmlEscaped();
    const QString what = unit.isEmpty() ? name : FileUnderstood::tr("%1 in %2").arg(name, unit);
    return FileUnderstood::tr("%1 → %2").arg(what, roleName(column.role));
}

/// Columns of one name are told apart by their number.
QStringList columnTexts(const std::vector<ColumnUnderstood>& columns) {
    QStringList texts;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool alone = std::ranges::count(columns, columns[i].name, &ColumnUnderstood::name) == 1;
        const QString text = columnText(columns[i]);
        texts << (alone ? text : FileUnderstood::tr("column %1: %2").arg(i + 1).arg(text));
    }
    return texts;
}

QString line(const QString& name, const QString& value) {
    return value.isEmpty() ? QString()
                           : QStringLiteral("<tr><td style='padding-right:14px'>%1</td><td>%2</td></tr>").arg(name, value);
}

QString understoodHtml(const Reading& reading) {
    const QStringList columns = columnTexts(reading.columns);
    const QString decimal = reading.decimal == ',' ? FileUnderstood::tr("comma") : FileUnderstood::tr("point");
    const auto plain = [](const std::string& text) { return QString::fromStdString(text).toHtmlEscaped(); };
    return QStringLiteral("<table cellspacing='0' cellpadding='1'>%1</table>")
        .arg(line(FileUnderstood::tr("Dialect"), plain(reading.dialect)) +
             line(FileUnderstood::tr("Instrument"), plain(reading.instrument)) +
             line(FileUnderstood::tr("Sample"), plain(reading.sampleName)) +
             line(FileUnderstood::tr("Encoding"), plain(reading.encoding)) +
             line(FileUnderstood::tr("Decimal sign"), decimal) +
             line(FileUnderstood::tr("Separator"), plain(reading.separator)) +
             line(FileUnderstood::tr("Columns"), columns.join(QStringLiteral("<br>"))));
}

QStringList notesOf(const ImportedFile& file) {
    QStringList notes;
    for (const Words& note : file.notes)
        notes << translated(note);
    for (const auto& scan : file.scans)
        for (const Words& note : scan->notes)
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

/// Units that a file may leave open, as unitNamed() spells them; the first stands for "as the file says".
QComboBox* unitChoice(Form* form, const char* id, const QString& name, const QStringList& units) {
    QStringList choices{FileUnderstood::tr("as the file says")};
    return form->addChoice(id, name, choices + units);
}

std::string unitChosen(const QComboBox* box) {
    return box->currentIndex() == 0 ? std::string() : box->currentText().toStdString();
}

} // namespace

FileUnderstood::FileUnderstood(QWidget* parent)
    : QScrollArea(parent), understood_(new QLabel(this)), problem_(new QLabel(this)), notes_(new QLabel(this)),
      problemCard_(new QFrame(this)), curves_(makeCurves(this)), picture_(new CurveThumbnail(this)) {
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
    auto* card = new QVBoxLayout(problemCard_);
    card->addWidget(problem_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto* answers = new Form(tr("Answers"), this);
    addAnswers(answers);
    auto* left = new QVBoxLayout;
    left->addWidget(sectionTitle(tr("Understood"), this));
    left->addWidget(understood_, 1);
    columns->addLayout(left, 1);
    columns->addWidget(answers, 0, Qt::AlignTop);
    layout->addWidget(rememberedLine());
    layout->addWidget(problemCard_);
    layout->addLayout(columns);
    layout->addWidget(picture_);
    layout->addWidget(curves_, 1);
    layout->addWidget(notes_);
    setWidget(content);
    connect(curves_, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        Q_EMIT scanChecked(item->data(0, Qt::UserRole).toString().toStdString(), item->checkState(0) == Qt::Checked);
    });
}

void FileUnderstood::setTheme(const Theme& theme) { picture_->setTheme(theme); }

void FileUnderstood::edit(const std::function<void(ReadOptions&)>& change) {
    ReadOptions options = options_;
    change(options);
    if (options != options_)
        Q_EMIT optionsEdited(options);
}

void FileUnderstood::addAnswers(Form* form) {
    rate_ = form->addNumber("importRate", tr("Heating rate"), QStringLiteral("K/min"));
    mass_ = form->addNumber("importMass", tr("Mass"), QStringLiteral("mg"));
    exo_ = form->addChoice("importExo", tr("Exothermic is"), {tr("as the file says"), tr("up"), tr("down")});
    temperatureUnit_ = unitChoice(form, "importTemperatureUnit", tr("Temperature in"),
                                  {QStringLiteral("K"), QStringLiteral("°C"), QStringLiteral("°F")});
    signalUnit_ = unitChoice(form, "importSignalUnit", tr("Signal in"),
                             {QStringLiteral("W"), QStringLiteral("mW"), QStringLiteral("µW"), QStringLiteral("W/g"),
                              QStringLiteral("mW/mg"), QStringLiteral("J/(g K)")});
    decimal_ = form->addChoice("importDecimal", tr("Decimal sign"), {tr("as the file says"), tr("point"), tr("comma")});
    addTextAnswers(form);
    addColumnAnswers(form);
    rate_->setLowest(0);
    mass_->setLowest(0);
    listenTo(rate_, &ReadOptions::heatingRate, perMinute);
    listenTo(mass_, &ReadOptions::mass, milligram);
    connect(exo_, &QComboBox::activated, this, [this](int i) {
        edit([i](ReadOptions& o) {
            o.exo = i == 0 ? std::nullopt : std::optional(i == 1 ? ExoDirection::Up : ExoDirection::Down);
        });
    });
    connect(temperatureUnit_, &QComboBox::activated, this,
            [this] { edit([this](ReadOptions& o) { o.temperatureUnit = unitChosen(temperatureUnit_); }); });
    connect(signalUnit_, &QComboBox::activated, this,
            [this] { edit([this](ReadOptions& o) { o.signalUnit = unitChosen(signalUnit_); }); });
    connect(decimal_, &QComboBox::activated, this, [this](int i) {
        edit([i](ReadOptions& o) { o.decimal = i == 0 ? std::nullopt : std::optional(i == 1 ? '.' : ','); });
    });
}

void FileUnderstood::addTextAnswers(Form* form) {
    const auto names = [](const std::vector<std::string>& all) {
        QStringList list;
        for (const std::string& name : all)
            list << QString::fromStdString(name);
        return list;
    };
    dialect_ = unitChoice(form, "importDialect", tr("Dialect"), names(thermogramDialects()));
    encoding_ = unitChoice(form, "importEncoding", tr("Encoding"), names(textEncodings()));
    listenTo(dialect_, &ReadOptions::dialect);
    listenTo(encoding_, &ReadOptions::encoding);
    QPushButton* forAll = linkButton(tr("Use these answers for all files"), form);
    forAll->setObjectName(QStringLiteral("importForAll"));
    form->addRow(forAll);
    connect(forAll, &QPushButton::clicked, this, &FileUnderstood::forAllAsked);
}

void FileUnderstood::addColumnAnswers(Form* form) {
    temperatureColumn_ = unitChoice(form, "importTemperatureColumn", tr("Temperature from"), {});
    signalColumn_ = unitChoice(form, "importSignalColumn", tr("Signal from"), {});
    timeColumn_ = unitChoice(form, "importTimeColumn", tr("Time from"), {});
    listenTo(temperatureColumn_, &ReadOptions::temperatureColumn);
    listenTo(signalColumn_, &ReadOptions::signalColumn);
    listenTo(timeColumn_, &ReadOptions::timeColumn);
}

void FileUnderstood::listenTo(QComboBox* box, std::string ReadOptions::* field) {
    connect(box, &QComboBox::activated, this, [=, this] { edit([=](ReadOptions& o) { o.*field = unitChosen(box); }); });
}

void FileUnderstood::listenTo(QComboBox* box, std::optional<std::size_t> ReadOptions::* field) {
    connect(box, &QComboBox::activated, this, [=, this](int row) {
        edit([=](ReadOptions& o) {
            o.*field = row == 0 ? std::nullopt : std::optional(static_cast<std::size_t>(box->itemData(row).toULongLong()));
        });
    });
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

/// The columns by their names, or by their numbers where the file could not be read far enough to have any.
void FileUnderstood::showColumns(const std::vector<ColumnUnderstood>& columns) {
    constexpr std::size_t countedColumns = 12;
    for (QComboBox* box : {temperatureColumn_, signalColumn_, timeColumn_}) {
        while (box->count() > 1)
            box->removeItem(1);
        for (const ColumnUnderstood& column : columns)
            box->addItem(tr("%1: %2").arg(column.index + 1).arg(QString::fromStdString(column.name)),
                         static_cast<qulonglong>(column.index));
        for (std::size_t i = 0; columns.empty() && i < countedColumns; ++i)
            box->addItem(tr("column %1").arg(i + 1), static_cast<qulonglong>(i));
    }
}

void FileUnderstood::listenTo(NumberBox* box, std::optional<double> ReadOptions::* field, double unit) {
    box->setMayBeUnknown(true);
    const auto answer = [this, field](std::optional<double> value) { edit([=](ReadOptions& o) { o.*field = value; }); };
    connect(box, &NumberBox::edited, this, [=](double number) { answer(number * unit); });
    connect(box, &NumberBox::emptied, this, [=] { answer(std::nullopt); });
}

void FileUnderstood::showOptions(const ReadOptions& options) {
    options_ = options;
    const auto shown = [](std::optional<double> value, double unit) {
        return value ? std::optional(*value / unit) : std::nullopt;
    };
    rate_->setNumber(shown(options.heatingRate, perMinute));
    mass_->setNumber(shown(options.mass, milligram));
    exo_->setCurrentIndex(!options.exo ? 0 : *options.exo == ExoDirection::Up ? 1 : 2);
    temperatureUnit_->setCurrentIndex(std::max(0, temperatureUnit_->findText(QString::fromStdString(options.temperatureUnit))));
    signalUnit_->setCurrentIndex(std::max(0, signalUnit_->findText(QString::fromStdString(options.signalUnit))));
    decimal_->setCurrentIndex(!options.decimal ? 0 : *options.decimal == '.' ? 1 : 2);
    dialect_->setCurrentIndex(std::max(0, dialect_->findText(QString::fromStdString(options.dialect))));
    encoding_->setCurrentIndex(std::max(0, encoding_->findText(QString::fromStdString(options.encoding))));
    const auto showColumn = [](QComboBox* box, const std::optional<std::size_t>& column) {
        box->setCurrentIndex(column ? std::max(0, box->findData(static_cast<qulonglong>(*column))) : 0);
    };
    showColumn(temperatureColumn_, options.temperatureColumn);
    showColumn(signalColumn_, options.signalColumn);
    showColumn(timeColumn_, options.timeColumn);
}

void FileUnderstood::showProblem(const QString& text) {
    problem_->setText(text);
    problemCard_->setVisible(!text.isEmpty());
    for (QWidget* part : {static_cast<QWidget*>(understood_), static_cast<QWidget*>(picture_),
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
    rate_->setPlaceholderText(tr("from file"));
    mass_->setPlaceholderText(tr("from file"));
    showCurves(file, left);
    picture_->setScans(file.scans);
    notes_->setText(notesOf(file).join(QLatin1Char('\n')));
}

void FileUnderstood::setFile(const PreviewFile& file, const std::set<std::string>& left) {
    showColumns(file.imported && *file.imported ? (*file.imported)->reading.columns : std::vector<ColumnUnderstood>());
    showOptions(file.options);
    rememberedBox_->setVisible(!file.remembered.empty());
    remembered_->setText(tr("The answers that were remembered for “%1” are used.").arg(QString::fromStdString(file.remembered)));
    if (!file.imported)
        return showProblem(tr("“%1” is being read …").arg(file.name));
    showProblem(*file.imported ? QString() : translated(file.imported->error()));
    if (*file.imported)
        showImported(**file.imported, left);
}

} // namespace vitrine
