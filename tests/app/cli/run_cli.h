#pragma once
#include "app/cli/run.h"
#include "tests/support/support.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sstream>

namespace vitrine::test {

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
