#include "core/files/study/example_study.h"

#include "core/files/import/import.h"
#include "core/simulation/demonstration/example.h"

namespace vitrine {

namespace {

constexpr double glassTransition = 596; // K, at 1 atm

Sample emptySample(const RawFile& file, std::size_t index) {
    Sample sample;
    sample.id = "example-" + std::to_string(index + 1);
    sample.name = file.sample;
    sample.composition = exampleComposition;
    sample.simulated = true;
    sample.treatment = file.treatment;
    sample.kissinger.referenceTg = glassTransition;
    return sample;
}

void addFile(Sample& sample, const RawFile& file) {
    const Result<ImportedFile> imported = importThermogram(file.bytes, file.name);
    if (!imported)
        return;
    sample.originals.push_back(imported->original);
    for (const Shared<Scan>& read : imported->scans) {
        Scan scan = *read;
        scan.name = figureText(file.heatingRate, 6) + " K/s, simulated";
        sample.scans.push_back(std::move(scan));
    }
}

} // namespace

Study exampleStudy() {
    std::vector<Sample> samples;
    for (const RawFile& file : exampleFiles()) {
        if (samples.empty() || samples.back().name != file.sample)
            samples.push_back(emptySample(file, samples.size()));
        addFile(samples.back(), file);
    }
    return {"Example (simulated)", {samples.begin(), samples.end()}};
}

} // namespace vitrine
