#pragma once
#include "core/thermogram/thermogram.h"
#include "tests/support/support.h"

#include <sstream>

namespace vitrine::test {

/// A row of the table of known answers for the simulated scans, K.
struct TruthRow {
    std::string file;
    double rate = 0, fictive = 0, onsetHalfStep = 0, onsetInflection = 0, midpoint = 0, inflection = 0, endset = 0, top = 0;
};

namespace detail {

inline std::vector<std::string> cells(const std::string& line, char separator) {
    std::vector<std::string> parts;
    std::istringstream in(line);
    for (std::string part; std::getline(in, part, separator);)
        parts.push_back(part);
    return parts;
}

inline std::vector<double> numbers(const std::string& line, char separator) {
    std::vector<double> values;
    for (const std::string& cell : cells(line, separator)) {
        bool read = false;
        values.push_back(QString::fromStdString(cell).replace(u',', u'.').toDouble(&read));
        if (!read)
            return {};
    }
    return values;
}

} // namespace detail

/// The columns of numbers of a delimited file; lines that do not begin with a number are passed over.
inline std::vector<std::vector<double>> columnsOf(const std::string& path, char separator = ',') {
    std::vector<std::vector<double>> columns;
    std::istringstream in(fileText(path));
    for (std::string line; std::getline(in, line);) {
        const std::vector<double> row = detail::numbers(line, separator);
        if (columns.empty())
            columns.resize(row.size());
        for (std::size_t k = 0; row.size() == columns.size() && k < row.size(); ++k)
            columns[k].push_back(row[k]);
    }
    return columns;
}

inline std::vector<TruthRow> truthTable() {
    std::vector<TruthRow> rows;
    std::istringstream in(fileText(dataFile("thermal/truth/TRUTH.csv")));
    for (std::string line; std::getline(in, line);) {
        const auto c = detail::cells(line, ',');
        if (line.starts_with('#') || line.starts_with("file") || c.size() < 11)
            continue;
        const auto number = [&](std::size_t k) { return QString::fromStdString(c[k]).toDouble(); };
        rows.push_back({c[0], number(1), number(3), number(4), number(5), number(6), number(7), number(8), number(9)});
    }
    return rows;
}

/// One row of test data for each known answer, in the column "row".
inline void addTruthRows() {
    QTest::addColumn<TruthRow>("row");
    for (const TruthRow& row : truthTable())
        QTest::newRow(row.file.c_str()) << row;
}

inline Thermogram truthScan(const TruthRow& row) {
    const auto columns = columnsOf(dataFile("thermal/truth/" + row.file));
    return {columns.at(0), columns.at(1), SignalKind::HeatCapacity, row.rate, 0};
}

} // namespace vitrine::test

Q_DECLARE_METATYPE(vitrine::test::TruthRow)
