#include "app/cli/run.h"
#include "translations/translator.h"

#include <QCoreApplication>

#include <iostream>

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vitrine-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    vitrine::speak(application, QLocale::system());
    return vitrine::cli::run(application.arguments().mid(1), {std::cout, std::cerr});
}
