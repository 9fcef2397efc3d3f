#pragma once
#include "app/cli/run.h"
#include "tests/support/support.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sstream>

namespace vitrine::test {

using L1 = QLatin1String;

inline QString qs(const char* text) {
    return QString::fromUtf8(text);
}

/// The value, or the error, of a measured number in an object; NaN where there is none.
inline double value(const QJsonObject& object, const char* key) {
    return object[L1(key)].toObject()[L1("value")].toDouble(NAN);
}
inline double error(const QJsonObject& object, const char* key) {
    return object[L1(key)].toObject()[L1("error")].toDouble(NAN);
}

/// A test with a folder of its own for the files that it writes.
class TestInFolder : public QObject {
  protected:
    QTemporaryDir folder_;

    QString path(const char* name) const { return folder_.filePath(qs(name)); }
    QString textFile(const char* name, const std::string& text) const {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.data(), static_cast<qint64>(text.size()));
        return file.fileName();
    }
};

/// What a command line answered.
struct Answer {
    int code = 0;
    std::string out;
    std::string err;

    QJsonObject json() const { return QJsonDocument::fromJson(QByteArray::fromStdString(out)).object(); }
    bool says(const char* text) const { return (out + err).find(text) != std::string::npos; }
};

inline Answer runCli(const QStringList& arguments) {
    std::ostringstream out, err;
    const int code = cli::run(arguments, {out, err});
    return {code, out.str(), err.str()};
}

inline QString measured(const char* relative) {
    return QString::fromStdString(dataFile(relative));
}

} // namespace vitrine::test
