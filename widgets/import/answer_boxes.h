#pragma once
#include "core/files/content/reading.h"

#include <QStringList>

#include <optional>

class QComboBox;

namespace vitrine {

class Form;

// Boxes with which a person answers what a file leaves open. The first choice of each means: as the file says.

QComboBox* addAnswer(Form*, const char* id, const QString& name, const QStringList& choices);
QComboBox* addDecimal(Form*);
QComboBox* addSeparator(Form*);
/// The formats under the names that a person reads.
QComboBox* addFormat(Form*, const QString& name, const std::vector<std::string>& dialects);
QStringList namesOf(const std::vector<std::string>&);

/// The text, or the format, that was chosen; empty for the first choice.
std::string textIn(const QComboBox*);
void showText(QComboBox*, const std::string&);

std::optional<char> decimalIn(const QComboBox*);
void showDecimal(QComboBox*, const std::optional<char>&);
std::optional<char> separatorIn(const QComboBox*);
void showSeparator(QComboBox*, const std::optional<char>&);

/// The columns by their names, or by their numbers where the file could not be read far enough to have any.
void offerColumns(QComboBox*, const std::vector<ColumnUnderstood>&);
std::optional<std::size_t> columnIn(const QComboBox*);
void showColumn(QComboBox*, const std::optional<std::size_t>&);

} // namespace vitrine
