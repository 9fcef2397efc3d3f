#include "widgets/samples/sample_paste.h"

#include <algorithm>
#include <map>

namespace vitrine {

namespace {

using Rows = QList<QStringList>;

/// Takes apart a text of cells; a quote within a quoted cell is doubled.
class CellReader {
  public:
    Rows read(const QString& text) {
        for (qsizetype i = 0; i < text.size(); ++i)
            take(text, i);
        endRow();
        while (!rows_.isEmpty() && rows_.back() == QStringList{QString()})
            rows_.removeLast();
        return rows_;
    }

  private:
    void take(const QString& text, qsizetype& i) {
        const QChar c = text[i];
        const bool doubled = quoted_ && c == QLatin1Char('"') && i + 1 < text.size() && text[i + 1] == c;
        if (doubled)
            cell_ += text[i++];
        else if (c == QLatin1Char('"') && (quoted_ || cell_.isEmpty()))
            quoted_ = !quoted_;
        else if (!quoted_ && c == QLatin1Char('\t'))
            endCell();
        else if (!quoted_ && c == QLatin1Char('\n'))
            endRow();
        else if (c != QLatin1Char('\r'))
            cell_ += c;
    }
    void endCell() {
        row_ << cell_.simplified();
        cell_.clear();
    }
    void endRow() {
        endCell();
        rows_ << row_;
        row_.clear();
        quoted_ = false;
    }

    Rows rows_;
    QStringList row_;
    QString cell_;
    bool quoted_ = false;
};

/// What the columns of a text are.
struct Columns {
    int name = -1;                                  ///< of the samples' names; −1: none
    std::vector<std::optional<TitledField>> fields; ///< of each column; nothing: none that can be set
    QStringList titles;                             ///< empty where the text has none
};

/// A row is one of titles where at least one of its cells is, and none is a number.
std::optional<Columns> titledColumns(const QStringList& row) {
    Columns columns;
    bool any = false;
    for (int i = 0; i < row.size(); ++i) {
        bool isNumber = false;
        QString(row[i]).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
        if (isNumber)
            return {};
        columns.fields.push_back(fieldTitled(row[i]));
        if (columns.name < 0 && isSampleTitle(row[i]))
            columns.name = i;
        any = any || columns.fields.back();
    }
    columns.titles = row;
    return any ? std::optional(columns) : std::nullopt;
}

std::vector<const Sample*> samplesNamed(const Study& study, const QString& name) {
    std::vector<const Sample*> found;
    for (const auto& sample : study.samples)
        if (sample->name == name.toStdString())
            found.push_back(sample.get());
    return found;
}

/// Columns of a text without titles.
Columns untitledColumns(const Study& study, const Rows& rows, const PasteTarget& target) {
    const bool named = std::ranges::all_of(
        rows, [&](const QStringList& row) { return row.size() > 1 && !samplesNamed(study, row.front()).empty(); });
    Columns columns;
    if (named) {
        columns.name = 0;
        columns.fields.emplace_back();
    }
    for (const SampleField field : target.fields)
        columns.fields.push_back(TitledField{field, {}});
    return columns;
}

void merge(ManyEdit& into, const ManyEdit& from) {
    const auto take = [](auto& mine, const auto& theirs) {
        if (theirs)
            mine = theirs;
    };
    take(into.composition, from.composition);
    take(into.kind, from.kind);
    take(into.temperature, from.temperature);
    take(into.pressure, from.pressure);
    take(into.hold, from.hold);
    take(into.coolingRate, from.coolingRate);
}

std::string text(const QString& q) {
    return q.toStdString();
}

/// Takes a text row by row, and keeps what it cannot take.
class Pasting {
  public:
    Pasting(const Study& study, const PasteTarget& target, Columns columns)
        : study_(study), target_(target), columns_(std::move(columns)) {}

    SamplePaste take(const Rows& rows, int firstLine) {
        refuseColumns(rows);
        for (int i = 0; i < rows.size(); ++i)
            if (const auto sample = sampleOf(rows[i], i, firstLine + i))
                takeRow(rows[i], *sample, firstLine + i);
        for (const std::string& id : order_)
            act(id);
        return std::move(paste_);
    }

  private:
    /// A long text can have many of one kind: the first are worded, the others counted.
    void refuse(const Message& what) {
        if (paste_.refused.size() < mostRefusedTold)
            paste_.refused.push_back(what);
        else
            ++paste_.moreRefused;
    }

    /// Columns with something in them that is nothing to set.
    void refuseColumns(const Rows& rows) {
        for (int i = 0; i < columns_.titles.size(); ++i) {
            const bool holds = std::ranges::any_of(rows, [i](const QStringList& row) { return !row.value(i).isEmpty(); });
            if (holds && i != columns_.name && !columns_.fields[static_cast<std::size_t>(i)])
                refuse(phrase("SamplePaste", "The column “%1” is nothing that can be set of a sample.")
                           .with(text(columns_.titles[i])));
        }
    }

    std::optional<std::string> sampleOf(const QStringList& row, int index, int line) {
        if (std::ranges::all_of(row, &QString::isEmpty))
            return {};
        if (columns_.name < 0)
            return sampleBelow(index, line);
        const QString name = row.value(columns_.name);
        const auto found = samplesNamed(study_, name);
        if (found.size() == 1)
            return found.front()->id;
        refuse((found.empty() ? phrase("SamplePaste", "Line %1: no sample is called “%2”.")
                              : phrase("SamplePaste", "Line %1: several samples are called “%2”."))
                   .with(std::to_string(line), text(name)));
        return {};
    }

    std::optional<std::string> sampleBelow(int index, int line) {
        const std::size_t at = target_.first + static_cast<std::size_t>(index);
        if (at < target_.samples.size())
            return target_.samples[at];
        refuse(phrase("SamplePaste", "Line %1 lies below the last sample.").with(std::to_string(line)));
        return {};
    }

    void takeRow(const QStringList& row, const std::string& sample, int line) {
        for (int i = 0; i < row.size(); ++i)
            if (i != columns_.name && !row[i].isEmpty())
                takeCell(row[i], i, sample, line);
    }

    void takeCell(const QString& cell, int column, const std::string& sample, int line) {
        const auto at = static_cast<std::size_t>(column);
        if (at >= columns_.fields.size())
            return refuse(phrase("SamplePaste", "Line %1: there is no column for “%2”.").with(std::to_string(line), text(cell)));
        if (!columns_.fields[at])
            return; // told with its column
        const auto edit = fieldEdit(columns_.fields[at]->field, cell, columns_.fields[at]->unit);
        if (!edit)
            return refuseCell(cell, line, edit.error().what);
        ManyEdit tried = edits_[sample];
        merge(tried, *edit);
        const auto done = reduce(study_, actionsOf(study_, {sample}, tried));
        if (!done)
            return refuseCell(cell, line, done.error().what);
        if (std::ranges::find(order_, sample) == order_.end())
            order_.push_back(sample);
        edits_[sample] = tried;
    }

    void refuseCell(const QString& cell, int line, const Message& why) {
        refuse(phrase("SamplePaste", "Line %1, “%2”: %3").with(std::to_string(line), text(cell), why));
    }

    void act(const std::string& sample) {
        const auto actions = actionsOf(study_, {sample}, edits_[sample]);
        paste_.samples += actions.empty() ? 0 : 1;
        std::ranges::copy(actions, std::back_inserter(paste_.actions));
    }

    const Study& study_;
    const PasteTarget& target_;
    Columns columns_;
    std::map<std::string, ManyEdit> edits_;
    std::vector<std::string> order_;
    SamplePaste paste_;
};

} // namespace

SamplePaste pastedInto(const Study& study, const QString& text, const PasteTarget& target) {
    Rows rows = CellReader().read(text);
    if (rows.isEmpty())
        return {{}, 0, {phrase("SamplePaste", "There is no text to paste.")}, 0};
    int firstLine = 1;
    auto columns = titledColumns(rows.front());
    if (columns) {
        rows.removeFirst();
        firstLine = 2;
    }
    return Pasting(study, target, columns.value_or(untitledColumns(study, rows, target))).take(rows, firstLine);
}

Problem refusedPaste(const SamplePaste& paste) {
    Message lines = paste.refused.front();
    for (std::size_t i = 1; i < paste.refused.size(); ++i)
        lines = phrase("SamplePaste", "%1\n%2").with(lines, paste.refused[i]);
    if (paste.moreRefused > 0)
        lines = phrases("SamplePaste", "%1\nand %n more").count(paste.moreRefused).with(lines);
    const int count = static_cast<int>(paste.refused.size()) + paste.moreRefused;
    return {phrases("SamplePaste", "%n thing(s) of what was pasted could not be taken:\n%1").count(count).with(lines),
            paste.actions.empty() ? phrase("SamplePaste", "Nothing was changed.")
                                  : phrase("SamplePaste", "All else was taken; undo takes it back."),
            {}};
}

} // namespace vitrine
