#include "app/cli/run.h"
#include "translations/translator.h"

#include <QCoreApplication>

#include <iostream>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

/// Large blocks go back to the system as soon as they are freed, so that a long scan is not held several
/// times over. Smaller ones are kept for the next use: a threshold of the one sort that is set fixes the other at 128 KiB, and
/// the pages of each frame of a series would be given back and asked for again.
void returnLargeBlocks() {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 8 << 20);
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
#endif
}

} // namespace

int main(int argc, char** argv) {
    returnLargeBlocks();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vitrine-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    vitrine::speak(application, QLocale::system());
    return vitrine::cli::run(application.arguments().mid(1), {std::cout, std::cerr});
}
