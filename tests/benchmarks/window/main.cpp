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
    const std::pair<const char*, bool (*)()> all[] = {
        {"drag", dragSteps}, {"drag-many", dragStepsAmongMany}, {"pan", pan}, {"slider", sliderSteps}, {"idle", idle}};
    const QStringList wanted = QCoreApplication::arguments().mid(1); // none: every one
    bool kept = true;
    for (const auto& [name, run] : all)
        if (wanted.isEmpty() || wanted.contains(QLatin1String(name)))
            kept = run() && kept;
    return kept ? 0 : 1;
}
