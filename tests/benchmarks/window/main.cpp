#include "tests/benchmarks/window/measure.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setApplicationName(QStringLiteral("VitrineBenchmark"));
    QCoreApplication::setOrganizationName(QStringLiteral("VitrineBenchmark"));
    using namespace vitrine::benchmark;
    const bool kept[] = {dragSteps(), pan(), idle()};
    return kept[0] && kept[1] && kept[2] ? 0 : 1;
}
