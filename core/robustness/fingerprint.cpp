#include "core/robustness/fingerprint.h"

#include "core/document/study_fields.h"

#include <cstdio>
#include <cstring>
#include <variant>

namespace vitrine {

namespace {

class Fingerprint {
  public:
    std::uint64_t value() const { return hash_; }

    template<class T>
    void add(const T& value) {
        if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>)
            addBytes(&value, sizeof value);
        else if constexpr (std::is_same_v<T, std::string>)
            addText(value);
        else if constexpr (std::is_same_v<T, Interval>)
            addAll(value.low, value.high);
        else if constexpr (std::is_same_v<T, CelsiusQuadratic>)
            addAll(value.c0, value.c1, value.c2);
        else if constexpr (std::is_same_v<T, Measured>)
            addAll(value.value, value.error, value.ci95);
        else if constexpr (std::is_same_v<T, PressureTg>)
            addAll(value.pressure, value.tg);
        else if constexpr (std::is_same_v<T, Message>)
            static_cast<void>(value); // words
        else if constexpr (std::is_same_v<T, Shared<Recording>> || std::is_same_v<T, Shared<PatternRecording>>)
            static_cast<void>(value); // told by its source
        else if constexpr (Listed<T>)
            addFields(value);
        else if constexpr (std::ranges::range<T>)
            addRange(value);
        else if constexpr (requires { value.valueless_by_exception(); })
            addVariant(value);
        else
            addOptional(value);
    }

  private:
    void addBytes(const void* bytes, std::size_t count) {
        constexpr std::uint64_t prime = 1099511628211U;
        for (std::size_t i = 0; i < count; ++i)
            hash_ = (hash_ ^ static_cast<const unsigned char*>(bytes)[i]) * prime;
    }
    void addText(const std::string& text) {
        add(text.size());
        addBytes(text.data(), text.size());
    }
    template<class... T>
    void addAll(const T&... values) {
        (add(values), ...);
    }
    template<class S>
    void addFields(const S& value) {
        forEachField<S>([&](const auto& field) {
            if (std::strcmp(field.key, "name") != 0 && std::strcmp(field.key, "notes") != 0)
                add(value.*field.member);
        });
    }
    template<class List>
    void addRange(const List& list) {
        add(std::ranges::size(list));
        for (const auto& each : list)
            add(each);
    }
    template<class Variant>
    void addVariant(const Variant& variant) {
        add(variant.index());
        if constexpr (std::is_same_v<Variant, Absorption>)
            add(thicknessOf(variant));
        else
            add(numberIn(variant));
    }
    template<class Optional>
    void addOptional(const Optional& value) {
        add(static_cast<bool>(value));
        if (value)
            add(*value);
    }

    std::uint64_t hash_ = 14695981039346656037U;
};

} // namespace

std::string fingerprintOf(const Study& study) {
    Fingerprint print;
    print.add(study.across);
    for (const auto& sample : study.samples) {
        print.add(*sample);
        for (const auto& scan : sample->scans)
            print.add(*scan);
        for (const auto& pattern : sample->patterns)
            print.add(*pattern);
    }
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(print.value()));
    return text;
}

} // namespace vitrine
