#include "core/scattering/sine_transform.h"

#include <cmath>
#include <complex>
#include <fftw3.h>
#include <mutex>

namespace vitrine {
namespace {

using Complex = std::complex<double>;

struct FftwFree {
    void operator()(void* memory) const { fftw_free(memory); }
};
using Buffer = std::unique_ptr<Complex[], FftwFree>;

Buffer zeros(std::size_t n) {
    Buffer buffer(static_cast<Complex*>(fftw_malloc(n * sizeof(Complex))));
    std::fill_n(buffer.get(), n, Complex());
    return buffer;
}

fftw_complex* raw(const Buffer& b) {
    return reinterpret_cast<fftw_complex*>(b.get());
}

/// FFTW's planner is the one part of it that is not thread-safe.
std::mutex& plannerMutex() {
    static std::mutex mutex;
    return mutex;
}

/// The least length ≥ n of the form 2^a 3^b 5^c, at which an FFT is quick.
std::size_t quickLength(std::size_t n) {
    const auto smooth = [](std::size_t v) {
        for (const std::size_t p : {std::size_t(2), std::size_t(3), std::size_t(5)})
            while (v % p == 0)
                v /= p;
        return v == 1;
    };
    while (!smooth(n))
        ++n;
    return n;
}

Complex phasor(double phase) {
    return {std::cos(phase), std::sin(phase)};
}

/// Complex product without the checks for infinities that std::complex makes.
Complex times(Complex a, Complex b) {
    return {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()};
}

/// exp(i (start + k step)) for k < n: exact every so often, by products in between.
std::vector<Complex> phasors(double start, double step, std::size_t n) {
    constexpr std::size_t exactEvery = 32;
    const Complex turn = phasor(step);
    std::vector<Complex> out(n);
    for (std::size_t k = 0; k < n; ++k)
        out[k] = k % exactEvery == 0 ? phasor(start + double(k) * step) : times(out[k - 1], turn);
    return out;
}

/// exp(i half d²) for d < n, likewise: (d + 1)² = d² + 2d + 1.
std::vector<Complex> chirpOf(double half, std::size_t n) {
    constexpr std::size_t exactEvery = 16;
    const Complex change = phasor(2 * half);
    std::vector<Complex> out(n);
    Complex turn;
    for (std::size_t d = 0; d < n; ++d) {
        const bool exact = d % exactEvery == 0;
        out[d] = exact ? phasor(half * double(d) * double(d)) : times(out[d - 1], turn);
        turn = exact ? phasor(half * (2 * double(d) + 1)) : times(turn, change);
    }
    return out;
}

/// The plans of FFTW for one length.
struct Plans {
    fftw_plan forward = nullptr, backward = nullptr;

    explicit Plans(std::size_t length) {
        const std::scoped_lock lock(plannerMutex());
        const Buffer scratch = zeros(length);
        const int n = int(length);
        forward = fftw_plan_dft_1d(n, raw(scratch), raw(scratch), FFTW_FORWARD, FFTW_ESTIMATE);
        backward = fftw_plan_dft_1d(n, raw(scratch), raw(scratch), FFTW_BACKWARD, FFTW_ESTIMATE);
    }
    ~Plans() {
        const std::scoped_lock lock(plannerMutex());
        fftw_destroy_plan(forward);
        fftw_destroy_plan(backward);
    }
    Plans(const Plans&) = delete;
    Plans& operator=(const Plans&) = delete;
};

/// The squares: what twice the phase is.
std::vector<Complex> squared(std::vector<Complex> of) {
    for (Complex& each : of)
        each = times(each, each);
    return of;
}

} // namespace

/// k j = [k² + j² − (j − k)²]/2 turns the sum into a convolution with a chirp.
struct SineTransform::Tables {
    EvenAxis from, to;
    std::size_t length = 0;
    std::vector<Complex> chirp;         ///< of k²/2
    std::vector<Complex> before, after; ///< that k and j are multiplied by
    Buffer kernel;
    std::shared_ptr<const Plans> plans;

    Tables(EvenAxis f, EvenAxis t)
        : from(f), to(t), length(quickLength(f.count + t.count)),
          chirp(chirpOf(0.5 * f.step * t.step, std::max(f.count, t.count))),
          before(phasors(f.first * t.first, f.step * t.first, f.count)), after(phasors(0, f.first * t.step, t.count)),
          kernel(zeros(length)), plans(std::make_shared<const Plans>(length)) {
        for (std::size_t k = 0; k < from.count; ++k)
            before[k] = times(before[k], chirp[k]);
        for (std::size_t j = 0; j < to.count; ++j)
            after[j] = times(after[j], chirp[j]);
        makeKernel();
    }
    /// Of twice the distances: all phases are twice those of `half`.
    explicit Tables(const Tables& half)
        : from(half.from), to{2 * half.to.first, 2 * half.to.step, half.to.count}, length(half.length),
          chirp(squared(half.chirp)), before(squared(half.before)), after(squared(half.after)), kernel(zeros(length)),
          plans(half.plans) {
        makeKernel();
    }

    void makeKernel() {
        const double norm = 1 / double(length);
        for (std::size_t d = 0; d < to.count; ++d)
            kernel[d] = norm * std::conj(chirp[d]);
        for (std::size_t d = 1; d < from.count; ++d)
            kernel[length - d] = norm * std::conj(chirp[d]);
        fftw_execute_dft(plans->forward, raw(kernel), raw(kernel));
    }
    Buffer sums(std::span<const double> f) const {
        Buffer work = zeros(length);
        for (std::size_t k = 0; k < std::min(f.size(), from.count); ++k)
            work[k] = f[k] * before[k];
        fftw_execute_dft(plans->forward, raw(work), raw(work));
        for (std::size_t i = 0; i < length; ++i)
            work[i] = times(work[i], kernel[i]);
        fftw_execute_dft(plans->backward, raw(work), raw(work));
        return work;
    }
};

SineTransform::SineTransform(EvenAxis from, EvenAxis to) : tables_(std::make_shared<const Tables>(from, to)) {}

SineTransform SineTransform::atTwice() const {
    SineTransform twice;
    twice.tables_ = std::make_shared<const Tables>(*tables_);
    return twice;
}

const EvenAxis& SineTransform::from() const {
    return tables_->from;
}
const EvenAxis& SineTransform::to() const {
    return tables_->to;
}

std::vector<double> SineTransform::sine(std::span<const double> f) const {
    const Buffer sums = tables_->sums(f);
    std::vector<double> result(tables_->to.count);
    for (std::size_t j = 0; j < result.size(); ++j)
        result[j] = times(sums[j], tables_->after[j]).imag();
    return result;
}

std::vector<double> SineTransform::cosine(std::span<const double> f) const {
    const Buffer sums = tables_->sums(f);
    std::vector<double> result(tables_->to.count);
    for (std::size_t j = 0; j < result.size(); ++j)
        result[j] = times(sums[j], tables_->after[j]).real();
    return result;
}

} // namespace vitrine
