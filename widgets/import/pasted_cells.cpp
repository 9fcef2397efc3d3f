#include "widgets/import/pasted_cells.h"

#include <cmath>

namespace vitrine {

namespace {

QList<QStringList> pastedRows(QString text) {
    text.remove(QLatin1Char('\r'));
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    QList<QStringList> rows;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        QStringList cells;
        for (const QString& cell : line.split(QLatin1Char('\t')))
            cells << cell.trimmed();
        rows << cells;
    }
    return rows;
}

QString withoutEnding(const QString& file) {
    return file.left(file.lastIndexOf(QLatin1Char('.')));
}

int fileNamed(const QString& cell, const QStringList& files) {
    if (const auto whole = files.indexOf(cell); whole >= 0)
        return static_cast<int>(whole);
    QStringList stems;
    for (const QString& file : files)
        stems << withoutEnding(file);
    return stems.count(cell) == 1 ? static_cast<int>(stems.indexOf(cell)) : -1;
}

/// "P / GPa" and "p" are one title; what stands after a unit's sign does not count.
QString plainTitle(const QString& title) {
    return title.section(QLatin1Char('/'), 0, 0).section(QLatin1Char('['), 0, 0).trimmed().toLower();
}

/// The column of a title: of the same words as a whole, or else the first one of which it has the name. Words that follow
/// its unit ("P / GPa, treated at") have to be those of the column.
int titled(const QString& cell, const QStringList& titles) {
    if (cell.isEmpty())
        return -1;
    for (int column = 0; column < titles.size(); ++column)
        if (titles[column].compare(cell, Qt::CaseInsensitive) == 0)
            return column;
    for (int column = 0; column < titles.size() && !cell.contains(QLatin1Char(',')); ++column)
        if (plainTitle(titles[column]) == plainTitle(cell))
            return column;
    return -1;
}

/// The column of each cell by a row of titles; empty where it is none.
std::vector<int> columnsByTitle(const QStringList& cells, const QStringList& titles) {
    std::vector<int> columns;
    int found = 0;
    for (const QString& cell : cells) {
        columns.push_back(titled(cell, titles));
        found += columns.back() >= 0;
    }
    return found > 0 && 2 * found > cells.size() ? columns : std::vector<int>();
}

} // namespace

std::vector<CellEdit> pastedCells(const QString& text, const QStringList& files, const QStringList& titles, int row, int column) {
    QList<QStringList> rows = pastedRows(text);
    const std::vector<int> byTitle = columnsByTitle(rows.front(), titles);
    if (!byTitle.empty())
        rows.removeFirst();
    std::vector<CellEdit> edits;
    for (int i = 0; i < rows.size(); ++i) {
        const int named = rows[i].size() > 1 ? fileNamed(rows[i].front(), files) : -1;
        const int target = named >= 0 ? named : row + i;
        for (int k = 0; k < rows[i].size(); ++k) {
            const bool titledCell = static_cast<std::size_t>(k) < byTitle.size();
            const int place = titledCell ? byTitle[static_cast<std::size_t>(k)] : named >= 0 ? k : column + k;
            if (place > 0 && place < titles.size() && target < files.size())
                edits.push_back({target, place, rows[i][k]});
        }
    }
    return edits;
}

Result<std::optional<double>> cellQuantity(const QString& text, Dimension dimension, const char* unit) {
    QString plain = text.trimmed();
    if (plain.isEmpty())
        return std::nullopt;
    plain.replace(QLatin1Char(','), QLatin1Char('.')).replace(QChar(0x2212), QLatin1Char('-'));
    bool isNumber = false;
    isNumber = std::isfinite(plain.toDouble(&isNumber)) && isNumber;
    if (isNumber)
        plain += QLatin1Char(' ') + QString::fromUtf8(unit);
    const auto value = parseQuantity(plain.toStdString(), dimension);
    if (!value)
        return std::unexpected(value.error());
    return std::optional(*value);
}

} // namespace vitrine
