#pragma once
#include "core/quantity/problem.h"

#include <QtTest>

#include <string>
#include <vector>

namespace vitrine::test {

/// The folder of measured files: VITRINE_DATA_DIR or ../shared/data beside the project; empty where it is absent.
std::string dataDir();
/// The root of the project's sources.
std::string sourceDir();
/// Full path of a measured file.
std::string dataFile(const std::string& relative);
std::vector<char> fileBytes(const std::string& path);
std::string fileText(const std::string& path);

/// Runs the functions of a test that needs measured files; exit code 77 (skipped) where they are absent.
int runWithData(QObject& test, int argc, char** argv);

/// |a − b| ≤ tolerance, with both numbers in the message of a failure.
bool near(double a, double b, double tolerance);

/// The value of a result; a failure names the problem.
template<class T>
const T& valueOf(const Result<T>& result) {
    if (!result) {
        qWarning("%s", english(result.error()).c_str());
        throw std::runtime_error(english(result.error()));
    }
    return *result;
}

} // namespace vitrine::test

#define VITRINE_DATA_TEST(Class)                                                                                                 \
    int main(int argc, char** argv) {                                                                                            \
        QCoreApplication application(argc, argv);                                                                                \
        Class test;                                                                                                              \
        return vitrine::test::runWithData(test, argc, argv);                                                                     \
    }
