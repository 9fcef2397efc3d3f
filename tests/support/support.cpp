#include "tests/support/support.h"

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace vitrine::test {

std::string dataDir() {
    const QByteArray named = qgetenv("VITRINE_DATA_DIR");
    const std::string folder = named.isEmpty() ? VITRINE_DEFAULT_DATA_DIR : named.toStdString();
    return std::filesystem::is_directory(folder) ? folder : std::string();
}

std::string sourceDir() {
    return VITRINE_SOURCE_DIR;
}

std::string dataFile(const std::string& relative) {
    return dataDir() + "/" + relative;
}

std::vector<char> fileBytes(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string fileText(const std::string& path) {
    const auto bytes = fileBytes(path);
    return {bytes.begin(), bytes.end()};
}

int runWithData(QObject& test, int argc, char** argv) {
    if (dataDir().empty()) {
        std::puts("SKIP: the measured files are absent (VITRINE_DATA_DIR)");
        return 77;
    }
    return QTest::qExec(&test, argc, argv);
}

bool near(double a, double b, double tolerance) {
    const bool close = std::abs(a - b) <= tolerance;
    if (!close)
        qWarning("%.12g and %.12g differ by %.3g, more than %.3g", a, b, std::abs(a - b), tolerance);
    return close;
}

} // namespace vitrine::test
