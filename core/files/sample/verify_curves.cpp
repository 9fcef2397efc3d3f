#include "core/files/sample/verify_curves.h"

#include "core/files/import/import.h"
#include "core/files/import/import_methods.h"
#include "core/files/import/import_pattern.h"

#include <cstring>
#include <map>

namespace vitrine {

namespace {

Result<std::vector<Shared<Scan>>> readAgain(const Original& original, const std::string& answers, const Scan*) {
    const auto options = readOptionsOf(answers);
    auto bytes = original.bytes.all();
    auto file = options && bytes ? importThermogram(*bytes, original.file, *options)
                                 : Result<ImportedFile>(std::unexpected(options ? bytes.error() : options.error()));
    if (!file)
        return std::unexpected(file.error());
    return std::move(file->scans);
}

Result<std::vector<Shared<ScatteringPattern>>> readAgain(const Original& original, const std::string& answers,
                                                         const ScatteringPattern*) {
    const auto options = patternOptionsOf(answers);
    auto bytes = original.bytes.all();
    auto file = options && bytes ? importPattern(*bytes, original.file, *options)
                                 : Result<ImportedPatterns>(std::unexpected(options ? bytes.error() : options.error()));
    if (!file)
        return std::unexpected(file.error());
    return std::move(file->patterns);
}

Result<std::vector<Shared<RubyMeasurement>>> readAgain(const Original& original, const std::string& answers,
                                                       const RubyMeasurement*) {
    const auto options = spectrumOptionsOf(answers);
    auto bytes = original.bytes.all();
    auto file = options && bytes ? importRuby(*bytes, original.file, *options)
                                 : Result<ImportedRuby>(std::unexpected(options ? bytes.error() : options.error()));
    if (!file)
        return std::unexpected(file.error());
    return std::vector{file->ruby};
}

Result<std::vector<Shared<HeatRun>>> readAgain(const Original& original, const std::string& answers, const HeatRun*) {
    const auto options = heatRunOptionsOf(answers);
    auto bytes = original.bytes.all();
    auto file = options && bytes ? importHeatRun(*bytes, original.file, HeatRunRole::Sample, *options)
                                 : Result<ImportedHeatRun>(std::unexpected(options ? bytes.error() : options.error()));
    if (!file)
        return std::unexpected(file.error());
    return std::vector{file->run};
}

/// The originals of a sample read again, each once for each set of answers, for its curves of one kind.
template<class Curve>
class Rereader {
  public:
    explicit Rereader(const Sample& sample) : sample_(sample) {}

    /// What the original of a curve gives now.
    Result<Shared<Curve>> again(const Curve& curve) {
        const auto& curves = read(curve.source);
        if (!curves)
            return std::unexpected(curves.error());
        for (const auto& each : *curves)
            if (each->source.curve == curve.source.curve)
                return each;
        return refuse(phrase("Verify", "The embedded original “%1” no longer gives this curve.").with(curve.source.file));
    }

  private:
    using Curves = Result<std::vector<Shared<Curve>>>;

    const Curves& read(const Source& source) {
        const auto key = std::pair(source.sha256, source.answers);
        const auto known = files_.find(key);
        return known != files_.end() ? known->second : files_.emplace(key, readNow(source)).first->second;
    }

    Curves readNow(const Source& source) const {
        for (const auto& original : sample_.originals)
            if (original->sha256 == source.sha256)
                return readAgain(*original, source.answers, static_cast<const Curve*>(nullptr));
        return refuse(phrase("Verify", "The original “%1” is not in the file.").with(source.file));
    }

    const Sample& sample_;
    std::map<std::pair<std::string, std::string>, Curves> files_;
};

/// Bit for bit: a masked point is not a number, and equal to itself here.
bool sameColumn(const std::vector<double>& a, const std::vector<double>& b) {
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0);
}

bool sameRecording(const Recording& a, const Recording& b) {
    return a.kind == b.kind && sameColumn(a.time, b.time) && sameColumn(a.temperature, b.temperature) &&
           sameColumn(a.signal, b.signal);
}

/// Files of before do not hold the errors of frames.
bool sameErrors(const FrameData& read, const FrameData& stored) {
    return stored.sigma.empty() || sameColumn(read.sigma, stored.sigma);
}

bool sameRecording(const PatternRecording& a, const PatternRecording& b) {
    return a.content == b.content && a.frames.frames == b.frames.frames && a.wavelength == b.wavelength &&
           a.polarizationDone == b.polarizationDone && sameColumn(a.pattern.q, b.pattern.q) &&
           sameColumn(a.pattern.intensity, b.pattern.intensity) && sameColumn(a.pattern.sigma, b.pattern.sigma) &&
           sameColumn(a.frames.q, b.frames.q) && sameColumn(a.frames.intensity, b.frames.intensity) &&
           sameErrors(a.frames, b.frames);
}

bool sameRecording(const RubySpectrum& a, const RubySpectrum& b) {
    return sameColumn(a.wavelength, b.wavelength) && sameColumn(a.counts, b.counts);
}

bool sameRecording(const HeatFlowRun& a, const HeatFlowRun& b) {
    return a.ramp == b.ramp && sameRecording(a.recording, b.recording);
}

template<class T>
bool leavesOutEmptyBins(const T&, const T&) {
    return false;
}

bool sameRow(const Pattern& a, std::size_t i, const Pattern& b, std::size_t k) {
    return a.q[i] == b.q[k] && a.intensity[i] == b.intensity[k] && a.sigma.empty() == b.sigma.empty() &&
           (a.sigma.empty() || a.sigma[i] == b.sigma[k]);
}

/// Whether what was read is what is stored without some rows of no or negative intensity: files of before hold bins that no
/// pixel fell into, which are left out since.
bool leavesOutEmptyBins(const PatternRecording& read, const PatternRecording& stored) {
    if (read.content != PatternContent::Intensity || stored.content != read.content || read.wavelength != stored.wavelength ||
        read.frames.frames != 0 || stored.frames.frames != 0)
        return false;
    std::size_t next = 0;
    for (std::size_t i = 0; i < stored.pattern.q.size(); ++i)
        if (next < read.pattern.q.size() && sameRow(read.pattern, next, stored.pattern, i))
            ++next;
        else if (stored.pattern.intensity[i] > 0)
            return false;
    return next == read.pattern.q.size() && next > 0;
}

template<class Curve>
bool isWhatWasRead(const Curve& read, const Curve& stored) {
    return sameRecording(*read.recording, *stored.recording) || leavesOutEmptyBins(*read.recording, *stored.recording);
}

template<class Curve>
Problem unproved(const Problem& problem, const Curve& curve) {
    return {problem.what, problem.remedy, curve.name, problem.asks};
}

Message differs() {
    return phrase("Verify", "The curve read from the original differs from the stored one.");
}

template<class Curve>
void check(const Sample& sample, const std::vector<Shared<Curve>>& curves, std::vector<Problem>& problems) {
    Rereader<Curve> rereader(sample);
    for (const auto& curve : curves) {
        const auto again = rereader.again(*curve);
        if (!again)
            problems.push_back(unproved(again.error(), *curve));
        else if (!isWhatWasRead(**again, *curve))
            problems.push_back({differs(), {}, curve->name});
    }
}

template<class Curve>
void restore(const Sample& sample, std::vector<Shared<Curve>>& curves, RestoredCurves& found) {
    Rereader<Curve> rereader(sample);
    for (auto& curve : curves) {
        const auto again = rereader.again(*curve);
        if (!again) {
            found.unproved.push_back(unproved(again.error(), *curve));
        } else if (!isWhatWasRead(**again, *curve)) {
            Curve restored = *curve;
            restored.recording = (*again)->recording;
            curve = std::move(restored);
            found.restored.push_back(
                {differs(), phrase("Verify", "What the original gives is used; saving keeps that."), curve->name});
        }
    }
}

} // namespace

void checkCurves(const Sample& sample, std::vector<Problem>& problems) {
    check(sample, sample.scans, problems);
    check(sample, sample.patterns, problems);
    check(sample, sample.rubies, problems);
    check(sample, sample.heatRuns, problems);
}

RestoredCurves restoreCurves(Sample& sample) {
    RestoredCurves found;
    Sample originals;
    originals.originals = sample.originals;
    restore(originals, sample.scans, found);
    restore(originals, sample.patterns, found);
    restore(originals, sample.rubies, found);
    restore(originals, sample.heatRuns, found);
    return found;
}

} // namespace vitrine
