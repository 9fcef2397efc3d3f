#pragma once
#include "core/document/source.h"
#include "core/files/export/csv.h"
#include "core/quantity/quantity.h"
#include "core/robustness/error_of_choices.h"

namespace vitrine {

/// Lines that say what the errors of a table are, and its titles. Without a run, or with one of the study as it was, there is no
/// column of the errors of choices.
std::string resultTitles(const RunOfStudy&);

/// The rows of one scan, one pattern or one line in a table of results, appended to its text; with a run in `at` every number has
/// the error of choices behind that of noise, empty where the run has none.
class Rows {
  public:
    Rows(std::string& text, std::string of, const Source* source, SpreadPlace at)
        : text_(text), of_(std::move(of)), source_(source), at_(std::move(at)) {}

    /// `key`: of its definition, for the error of choices; `remark`: what has to be said beside the value, in the column of
    /// problems.
    void value(const char* quantity, const char* definition, const Measured& m, const char* unit, std::string_view key = {},
               const std::optional<Message>& remark = {}) {
        row({of_, quantity, definition, exactText(m.value), exactText(m.error)}, choicesOf(key, m.value),
            {exactText(m.ci95 ? low(m) : none()), exactText(m.ci95 ? high(m) : none()), unit,
             remark ? english(*remark) : std::string()});
    }
    void problem(const char* quantity, const Problem& why) {
        row({of_, quantity, {}, {}, {}}, {}, {{}, {}, {}, english(why.what)});
    }
    /// A result of a list; nothing where it is not there or is none of a table. `definition`: in place of the one in the list.
    template<class T>
    void listed(const Quantity<T>& quantity, const T& from, const char* definition = nullptr,
                const std::optional<Message>& remark = {}) {
        if (const auto m = quantity.value(from); m && *quantity.told.quantity)
            value(quantity.told.quantity, definition ? definition : quantity.told.definition, *m,
                  plainUnit(quantity.definition.unit).c_str(), quantity.definition.key, remark);
    }
    /// The same with a row for the reason where it is not there.
    template<class T>
    void told(const Quantity<T>& quantity, const T& from) {
        value(quantity.told.quantity, quantity.told.definition, quantity.value(from), plainUnit(quantity.definition.unit).c_str(),
              quantity.definition.key);
    }
    template<class T>
    void value(const char* quantity, const char* definition, const Result<T>& m, const char* unit, std::string_view key = {}) {
        m ? value(quantity, definition, *m, unit, key) : problem(quantity, m.error());
    }
    void optional(const char* quantity, const char* definition, const std::optional<double>& v, const char* unit) {
        if (v)
            value(quantity, definition, Measured{*v}, unit);
    }

  private:
    static std::optional<double> none() { return {}; }
    static std::optional<double> low(const Measured& m) { return m.ci95->low; }
    static std::optional<double> high(const Measured& m) { return m.ci95->high; }
    static std::string exactText(const std::optional<double>& v) { return v ? vitrine::exactText(*v) : std::string(); }

    std::optional<double> choicesOf(std::string_view key, double value) const {
        const QuantitySpread* spread = key.empty() ? nullptr : spreadAt(at_, key, value);
        return spread ? std::optional(spread->choicesError) : std::nullopt;
    }

    void row(const std::vector<std::string>& cells, const std::optional<double>& choices, const std::vector<std::string>& rest) {
        for (const std::string& cell : cells)
            text_.append(csvCell(cell)).append(",");
        if (at_.run)
            text_.append(exactText(choices)).append(",");
        for (const std::string& cell : rest)
            text_.append(csvCell(cell)).append(",");
        if (source_)
            text_.append(csvCell(source_->file)).append(",").append(source_->sha256);
        else
            text_.append(",");
        text_.append("\n");
    }

    std::string& text_;
    std::string of_;
    const Source* source_;
    SpreadPlace at_;
};

} // namespace vitrine
