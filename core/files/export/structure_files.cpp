#include "core/files/export/structure_files.h"

#include "core/files/export/export.h"
#include "core/files/json/names.h"

#include <charconv>

namespace vitrine {

namespace {

constexpr int digits = 10;       ///< of the points
constexpr int headerDigits = 12; ///< of the numbers in the header

std::string numberText(double value, int significant) {
    char buffer[40];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, significant);
    return {buffer, end};
}

/// A curve of the file with the titles of its columns.
struct Curve {
    const char* type; ///< "sq", "fq" or "gr": ending of the file and word in its header
    const char* titles;
    std::vector<double> x, y;
    std::vector<double> sigma; ///< empty: unknown
    bool errorOfX = false;     ///< a column of zeros stands between y and its error
};

/// "key = value" lines. PDFgui takes its own meanings from keys such as qmax, qdamp, scale, temp, T and x.
class Header {
  public:
    void add(const char* key, const std::string& value) {
        if (!value.empty())
            text_ += std::string(key) + " = " + onOneLine(value) + "\n";
    }
    void add(const char* key, double value) {
        if (std::isfinite(value))
            add(key, numberText(value, headerDigits));
    }
    void add(const char* key, const std::optional<double>& value) {
        if (value)
            add(key, *value);
    }
    template<class E>
    requires std::is_enum_v<E>
    void add(const char* key, E value) { add(key, choiceName(value)); }
    void note(const std::string& sentence) { text_ += "# " + onOneLine(sentence) + "\n"; }
    void section(const char* title) { text_ += std::string("\n# ") + title + "\n"; }
    const std::string& text() const { return text_; }

  private:
    static std::string onOneLine(std::string value) {
        std::ranges::replace_if(
            value, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
        return value;
    }

    std::string text_ = "[DEFAULT]\n\n";
};

void addOrigin(Header& header, const EvaluatedPattern& in, const char* type) {
    header.add("version", std::string("vitrine-") + VITRINE_VERSION);
    header.section("input and output");
    header.add("inputfile", in.pattern.source.file);
    header.add("inputfile_sha256", in.pattern.source.sha256);
    header.add("inputfile_dialect", in.pattern.source.dialect);
    header.add("inputfile_curve", in.pattern.source.curve);
    if (in.background) {
        header.add("backgroundfile", in.background->source.file);
        header.add("backgroundfile_sha256", in.background->source.sha256);
    }
    header.add("outputtype", type);
}

void addSample(Header& header, const EvaluatedPattern& in) {
    header.section("sample and beam: wavelength in A");
    header.add("mode", "xray");
    header.add("stype", "X");
    header.add("wavelength", in.pattern.choices.wavelength);
    header.add("composition", in.composition);
    header.add("number_density_per_A3", in.result.numberDensity);
    header.add("number_density_error_per_A3", in.result.numberDensityError);
}

std::string polarizationLine(const PolarizationChoice& choice) {
    const auto* beam = std::get_if<Polarization>(&choice);
    return beam ? numberText(beam->fraction, headerDigits) : "done";
}

void addNormalization(Header& header, const EvaluatedPattern& in, const Structure& s) {
    const NormalizationChoices& choices = in.result.used.normalization;
    const Normalization& n = s.normalization;
    header.add("normalization", choices.method);
    header.add("normalization_factor", n.scale.value);
    header.add("normalization_factor_error", n.scale.error);
    header.add("normalization_constant", n.constant.value);
    header.add("normalization_quadratic", n.quadratic.value);
    if (in.background) {
        header.add("bgscales", n.backgroundScale.value);
        header.add("bgscales_error", n.backgroundScale.error);
    }
    if (choices.rMin > 0)
        header.add("low_r_limit", choices.rMin);
    header.add("below_q_min", n.below);
    header.add("low_r_iterations", static_cast<double>(choices.lowRIterations));
    header.add("low_r_rms", n.lowRRms);
    header.add("low_r_slope", n.lowRSlope);
    header.add("high_q_mean", n.highQMean);
    if (choices.method == NormalizationMethod::AdHoc)
        header.add("rpoly", choices.rPoly);
}

void addReduction(Header& header, const EvaluatedPattern& in, const Structure& s, const char* type) {
    const PatternChoices& choices = in.pattern.choices;
    header.section(
        "corrections and normalisation: normalization_constant and normalization_quadratic in electron units per atom,\n"
        "# normalization_factor in electron units per atom and unit of intensity, low_r_limit, rpoly and window_width in A,\n"
        "# low_r_rms in 1/A2, low_r_slope in 1/A3; the rest are pure numbers");
    header.add("polarization", polarizationLine(choices.polarization));
    header.add("compton_exponent", static_cast<double>(choices.comptonExponent));
    header.add("density_refined", choices.refine);
    addNormalization(header, in, s);
    const bool faberZiman = std::string_view(type) != "sq";
    header.add("convention", faberZiman ? Convention::FaberZiman : choices.structure.convention);
    header.add("window", choices.structure.window);
    if (choices.structure.windowWidth > 0)
        header.add("window_width", choices.structure.windowWidth);
}

void addRanges(Header& header, const Structure& s, bool onR) {
    header.section("ranges in A and 1/A");
    if (!s.q.empty()) {
        header.add("qmin", s.q.front());
        header.add("qmax", s.q.back());
    }
    if (!onR || s.r.size() < 2)
        return;
    header.add("rmin", s.r.front());
    header.add("rmax", s.r.back());
    header.add("rstep", (s.r.back() - s.r.front()) / static_cast<double>(s.r.size() - 1));
}

void addNotes(Header& header, const EvaluatedPattern& in) {
    header.section("notes");
    for (const Message& note : notesOn(in.pattern, in.result))
        header.note(english(note));
}

std::string headerOf(const EvaluatedPattern& in, const Structure& s, const Curve& curve) {
    Header header;
    addOrigin(header, in, curve.type);
    addSample(header, in);
    if (in.pattern.recording->content == PatternContent::Intensity)
        addReduction(header, in, s, curve.type);
    addRanges(header, s, std::string_view(curve.type) == "gr");
    addNotes(header, in);
    return header.text();
}

void appendRow(std::string& text, const Curve& curve, std::size_t i) {
    text += numberText(curve.x[i], digits) + " " + numberText(curve.y[i], digits);
    if (!curve.sigma.empty()) {
        text += curve.errorOfX ? " 0 " : " ";
        text += numberText(std::isfinite(curve.sigma[i]) ? curve.sigma[i] : 0, digits);
    }
    text += '\n';
}

std::string textOf(const EvaluatedPattern& in, const Structure& s, const Curve& curve) {
    std::string text = headerOf(in, s, curve) + "\n#### start data\n#S 1\n#L " + curve.titles;
    if (!curve.sigma.empty())
        text += curve.errorOfX ? "  d_r  d_Gr" : std::string_view(curve.type) == "sq" ? "  d_S" : "  d_F";
    text += '\n';
    for (std::size_t i = 0; i < curve.x.size(); ++i)
        if (std::isfinite(curve.x[i]) && std::isfinite(curve.y[i]))
            appendRow(text, curve, i);
    return text;
}

/// S(q) in Faber–Ziman form, which a file of S(q) is taken to have.
const std::vector<double>& faberZiman(const Structure& s) {
    return s.normalization.s.empty() ? s.s : s.normalization.s;
}

const std::vector<double>& faberZimanSigma(const Structure& s) {
    return s.normalization.s.empty() ? s.sSigma : s.normalization.sigma;
}

Curve reducedStructure(const Structure& s) {
    Curve curve{"fq", "Q(Å$^{-1}$)  F(Å$^{-1}$)", s.q, faberZiman(s), faberZimanSigma(s)};
    for (std::size_t i = 0; i < curve.x.size(); ++i)
        curve.y[i] = curve.x[i] * (curve.y[i] - 1);
    for (std::size_t i = 0; i < curve.sigma.size(); ++i)
        curve.sigma[i] *= curve.x[i];
    return curve;
}

std::vector<Curve> curvesOf(const Structure& s) {
    std::vector<Curve> curves;
    if (!s.q.empty()) {
        curves.push_back({"sq", "Q(Å$^{-1}$)  S", s.q, s.s, s.sSigma});
        curves.push_back(reducedStructure(s));
    }
    if (!s.r.empty())
        curves.push_back({"gr", "r(Å)  G(Å$^{-2}$)", s.r, s.g, s.gSigma, true});
    return curves;
}

} // namespace

std::vector<NamedBytes> structureFiles(const EvaluatedPattern& in, const std::string& folder) {
    std::vector<NamedBytes> files;
    if (!in.result.structure)
        return files;
    const Structure& s = **in.result.structure;
    const std::string stem = folder + "/" + safeFileName(in.pattern.name) + ".";
    for (const Curve& curve : curvesOf(s)) {
        const std::string text = textOf(in, s, curve);
        files.push_back({stem + curve.type, Bytes(text.begin(), text.end())});
    }
    return files;
}

} // namespace vitrine
