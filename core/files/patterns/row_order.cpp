#include "core/files/patterns/raw_pattern.h"

namespace vitrine {

namespace {

using Order = std::vector<std::size_t>;

bool isNumber(double value) {
    return std::isfinite(value);
}

/// Whether a row has an intensity in any frame.
bool hasIntensity(const RawPattern& raw, std::size_t row) {
    for (std::size_t frame = 0; frame < raw.frames; ++frame)
        if (isNumber(raw.y[frame * raw.x.size() + row]))
            return true;
    return false;
}

/// Puts the rows of every frame into another order, frame by frame.
void rearrange(std::vector<double>& values, const Order& order) {
    std::vector<double> frame(order.size());
    for (std::size_t begin = 0; begin + order.size() <= values.size(); begin += order.size()) {
        for (std::size_t i = 0; i < order.size(); ++i)
            frame[i] = values[begin + order[i]];
        std::ranges::copy(frame, values.begin() + std::ptrdiff_t(begin));
    }
}

void dropUnusable(RawPattern& raw) {
    std::vector<bool> dropped(raw.x.size());
    int withoutNumber = 0, negative = 0;
    for (std::size_t row = 0; row < raw.x.size(); ++row) {
        const bool numbers = isNumber(raw.x[row]) && hasIntensity(raw, row);
        withoutNumber += !numbers;
        negative += numbers && raw.x[row] < 0;
        dropped[row] = !numbers || raw.x[row] < 0;
    }
    if (withoutNumber + negative > 0)
        dropRows(raw, dropped);
    if (withoutNumber > 0)
        raw.notes.push_back(phrases("Pattern", "%n row(s) without a number were left out.").count(withoutNumber));
    if (negative > 0)
        raw.notes.push_back(phrases("Pattern", "%n row(s) with a negative abscissa were left out.").count(negative));
}

void sortRows(RawPattern& raw) {
    if (std::ranges::is_sorted(raw.x))
        return;
    Order order(raw.x.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t row) { return raw.x[row]; });
    for (auto* values : {&raw.y, &raw.sigma, &raw.x})
        rearrange(*values, order);
    raw.notes.push_back(phrase("Pattern", "The rows do not ascend in the file; they were sorted."));
}

/// The mean of the numbers among values[begin … end); NaN where there are none.
double meanOf(const std::vector<double>& values, std::size_t begin, std::size_t end) {
    const std::span<const double> run(values.data() + begin, end - begin);
    const auto count = double(std::ranges::count_if(run, isNumber));
    double mean = count > 0 ? 0 : std::numeric_limits<double>::quiet_NaN();
    for (const double value : run)
        mean += isNumber(value) ? value / count : 0;
    return mean;
}

/// The error of the mean of independent values; unknown (zero) where one of them is.
double errorOfMean(const std::vector<double>& sigma, std::size_t begin, std::size_t end) {
    double sum = 0;
    for (std::size_t i = begin; i < end; ++i) {
        if (!(sigma[i] > 0))
            return 0;
        sum = std::hypot(sum, sigma[i]);
    }
    return sum / double(end - begin);
}

/// Where each run of equal abscissae begins, and the end of the last one.
Order runsOf(const std::vector<double>& x) {
    Order begins;
    for (std::size_t i = 0; i < x.size(); ++i)
        if (i == 0 || x[i] != x[i - 1])
            begins.push_back(i);
    begins.push_back(x.size());
    return begins;
}

/// One value a run, of every frame; what is kept never stands behind what it is made of.
template<class F>
void merge(std::vector<double>& values, const Order& runs, F single) {
    std::size_t kept = 0;
    for (std::size_t base = 0; base + runs.back() <= values.size(); base += runs.back())
        for (std::size_t i = 0; i + 1 < runs.size(); ++i)
            values[kept++] =
                runs[i + 1] - runs[i] == 1 ? values[base + runs[i]] : single(values, base + runs[i], base + runs[i + 1]);
    values.resize(kept);
}

double firstOf(const std::vector<double>& values, std::size_t begin, std::size_t) {
    return values[begin];
}

void mergeRepeated(RawPattern& raw) {
    const Order runs = runsOf(raw.x);
    const auto repeated = int(raw.x.size() - (runs.size() - 1));
    if (repeated == 0)
        return;
    merge(raw.y, runs, meanOf);
    merge(raw.sigma, runs, errorOfMean);
    merge(raw.x, runs, firstOf);
    raw.notes.push_back(phrases("Pattern", "%n row(s) repeat an abscissa; rows of one abscissa were averaged.").count(repeated));
}

/// Errors that are no numbers become zero: NaN would make two equal patterns differ.
void mendErrors(RawPattern& raw) {
    int count = 0;
    for (std::size_t i = 0; i < raw.sigma.size(); ++i)
        count += isNumber(raw.y[i]) && !(raw.sigma[i] > 0 && isNumber(raw.sigma[i]));
    std::ranges::replace_if(
        raw.sigma, [](double sigma) { return !isNumber(sigma); }, 0.0);
    if (count > 0)
        raw.notes.push_back(phrases("Pattern", "%n error(s) are missing, zero or negative; they count as unknown.").count(count));
}

void noteIntensities(RawPattern& raw) {
    const auto zeros = int(std::ranges::count(raw.y, 0.0));
    const auto masked = int(std::ranges::count_if(raw.y, [](double y) { return !isNumber(y); })) - raw.maskedPoints;
    std::ranges::replace_if(
        raw.y, [](double y) { return !isNumber(y); }, std::numeric_limits<double>::quiet_NaN());
    if (zeros > 0 && raw.content == PatternContent::Intensity)
        raw.notes.push_back(phrases("Pattern", "%n intensity value(s) are exactly zero.").count(zeros));
    if (masked > 0)
        raw.notes.push_back(phrases("Pattern", "%n point(s) of the frames are no numbers and count as masked.").count(masked));
}

std::optional<Problem> faultIn(const RawPattern& raw) {
    const Message check = phrase("Pattern", "Check the file and its columns.");
    if (raw.x.empty())
        return Problem{phrase("Pattern", "No row has a number for both abscissa and intensity."), check, raw.where};
    if (raw.x.size() < 2)
        return Problem{phrase("Pattern", "Only one row has numbers; a pattern needs several."), check, raw.where};
    if (std::ranges::all_of(raw.y, [](double y) { return y == 0 || !isNumber(y); }))
        return Problem{phrase("Pattern", "Every intensity is zero."), check, raw.where};
    return {};
}

} // namespace

std::optional<Problem> putInOrder(RawPattern& raw) {
    const bool fits =
        raw.frames > 0 && raw.y.size() == raw.frames * raw.x.size() && (raw.sigma.empty() || raw.sigma.size() == raw.y.size());
    if (!fits)
        return Problem{phrase("Pattern", "The columns of the pattern have different lengths."), {}, raw.where};
    dropUnusable(raw);
    sortRows(raw);
    mergeRepeated(raw);
    if (auto fault = faultIn(raw))
        return fault;
    mendErrors(raw);
    noteIntensities(raw);
    return {};
}

} // namespace vitrine
