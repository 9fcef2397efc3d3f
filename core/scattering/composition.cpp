#include "core/scattering/composition.h"

#include "core/quantity/constants.h"
#include "core/scattering/atomic_weight.h"

#include <array>
#include <charconv>

namespace vitrine {
namespace {

constexpr std::array<std::string_view, 98> symbols{
    "H",  "He", "Li", "Be", "B",  "C",  "N",  "O",  "F",  "Ne", "Na", "Mg", "Al", "Si", "P",  "S",  "Cl", "Ar", "K",  "Ca",
    "Sc", "Ti", "V",  "Cr", "Mn", "Fe", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Kr", "Rb", "Sr", "Y",  "Zr",
    "Nb", "Mo", "Tc", "Ru", "Rh", "Pd", "Ag", "Cd", "In", "Sn", "Sb", "Te", "I",  "Xe", "Cs", "Ba", "La", "Ce", "Pr", "Nd",
    "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Hf", "Ta", "W",  "Re", "Os", "Ir", "Pt", "Au", "Hg",
    "Tl", "Pb", "Bi", "Po", "At", "Rn", "Fr", "Ra", "Ac", "Th", "Pa", "U",  "Np", "Pu", "Am", "Cm", "Bk", "Cf"};

constexpr double cubicAngstromPerCm3 = 1e24;
constexpr int deepestNesting = 16;

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
bool isNumeric(char c) {
    return (c >= '0' && c <= '9') || c == '.';
}

/// Amounts in the order of first mention.
using Amounts = std::vector<Component>;

void add(Amounts& to, int z, double amount) {
    const auto known = std::ranges::find(to, z, &Component::atomicNumber);
    if (known == to.end())
        to.push_back({z, amount});
    else
        known->fraction += amount;
}

Message howToWrite() {
    return phrase("Composition", "Write element symbols with their amounts, for example "
                                 "Zr46.8Ti8.2Cu7.5Ni10Be27.5 or (Zr0.5Cu0.5)95Al5.");
}

std::unexpected<Problem> unexpectedCharacter(std::string_view rest, std::string_view text) {
    return refuse(
        phrase("Composition", "“%1” cannot be read in the composition “%2”.").with(std::string(rest), std::string(text)),
        howToWrite());
}

/// A recursive descent over the text with the spaces removed.
class Reader {
  public:
    explicit Reader(std::string_view text) : text_(text) {}

    Result<Amounts> sum(int depth) {
        Amounts amounts;
        while (at_ < text_.size() && text_[at_] != ')')
            if (auto part = term(depth); !part)
                return part;
            else
                for (const Component& c : *part)
                    add(amounts, c.atomicNumber, c.fraction);
        return amounts;
    }
    bool finished() const { return at_ == text_.size(); }
    std::unexpected<Problem> stray() const { return unexpectedCharacter(text_.substr(at_), text_); }

  private:
    Result<Amounts> term(int depth) {
        auto inner = text_[at_] == '(' ? group(depth) : element();
        if (!inner)
            return inner;
        const auto factor = amount();
        if (!factor)
            return std::unexpected(factor.error());
        for (Component& c : *inner)
            c.fraction *= *factor;
        return inner;
    }
    Result<Amounts> group(int depth) {
        if (depth >= deepestNesting)
            return stray();
        ++at_;
        auto inner = sum(depth + 1);
        if (inner && (finished() || inner->empty()))
            return refuse(
                phrase("Composition", "A bracket in the composition “%1” is not closed, or is empty.").with(std::string(text_)),
                howToWrite());
        ++at_;
        return inner;
    }
    Result<Amounts> element() {
        if (!isUpper(text_[at_]))
            return stray();
        const std::size_t start = at_++;
        while (at_ < text_.size() && isLower(text_[at_]))
            ++at_;
        const std::string_view symbol = text_.substr(start, at_ - start);
        if (const int z = atomicNumber(symbol); z > 0)
            return Amounts{{z, 1.0}};
        return refuse(phrase("Composition", "There is no element “%1”.").with(std::string(symbol)), howToWrite());
    }
    Result<double> amount() {
        const std::size_t start = at_;
        while (at_ < text_.size() && isNumeric(text_[at_]))
            ++at_;
        if (start == at_)
            return 1.0;
        double value = 0;
        const char *first = text_.data() + start, *last = text_.data() + at_;
        const auto [end, error] = std::from_chars(first, last, value);
        if (error == std::errc() && end == last && value > 0)
            return value;
        return refuse(phrase("Composition", "“%1” is not an amount of an element.").with(std::string(first, last)), howToWrite());
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

Composition normalised(Amounts amounts) {
    double total = 0;
    for (const Component& c : amounts)
        total += c.fraction;
    for (Component& c : amounts)
        c.fraction /= total;
    return {std::move(amounts)};
}

} // namespace

int atomicNumber(std::string_view symbol) {
    const auto found = std::ranges::find(symbols, symbol);
    return found == symbols.end() ? 0 : int(found - symbols.begin()) + 1;
}

std::string_view elementSymbol(int z) {
    return z >= 1 && z <= int(symbols.size()) ? symbols[std::size_t(z - 1)] : std::string_view();
}

Result<Composition> parseComposition(std::string_view text) {
    std::string compact;
    std::ranges::copy_if(text, std::back_inserter(compact), [](char c) { return c != ' ' && c != '\t'; });
    if (compact.empty())
        return refuse(phrase("Composition", "The composition is empty."), howToWrite());
    Reader reader(compact);
    auto amounts = reader.sum(0);
    if (!amounts)
        return std::unexpected(amounts.error());
    if (!reader.finished())
        return reader.stray();
    return normalised(std::move(*amounts));
}

std::string formula(const Composition& composition) {
    std::string text;
    for (const Component& c : composition.components)
        text += std::string(elementSymbol(c.atomicNumber)) + figureText(100 * c.fraction, 12);
    return text;
}

double meanAtomicWeight(const Composition& composition) {
    double weight = 0;
    for (const Component& c : composition.components)
        weight += c.fraction * atomicWeight(c.atomicNumber);
    return weight;
}

double numberDensity(const Composition& composition, double gramsPerCm3) {
    return gramsPerCm3 * constants::avogadro / (meanAtomicWeight(composition) * cubicAngstromPerCm3);
}

double massDensity(const Composition& composition, double atomsPerA3) {
    return atomsPerA3 * meanAtomicWeight(composition) * cubicAngstromPerCm3 / constants::avogadro;
}

} // namespace vitrine
