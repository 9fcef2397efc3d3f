#pragma once
#include <QStringList>

class QComboBox;
class QLineEdit;

namespace vitrine {

class Form;

/// A field for the name of a part of a sample.
QLineEdit* addNameField(Form*, const char* id);

/// Offers the names of parts; the place that is chosen stays where it is, whatever they are called.
void offerParts(QComboBox*, const QStringList& names);

/// Shows a name; what a person is typing stays while it is the same part with the same name.
void showName(QLineEdit*, const std::string& part, const std::string& name);

} // namespace vitrine
