#include "core/files/export/provenance.h"

namespace vitrine {

std::string named(const char* name, const std::string& value) {
    return std::string(name) + ": " + value;
}

std::vector<std::string> provenance(const Sample& sample) {
    return {named("program", std::string("Vitrine ") + VITRINE_VERSION), named("sample", sample.name),
            named("composition", sample.composition)};
}

std::vector<std::string> provenance(const Sample& sample, const char* kind, const std::string& name, const Source& source) {
    auto lines = provenance(sample);
    lines.push_back(named(kind, name));
    lines.push_back(named("source file", source.file));
    lines.push_back(named("source SHA-256", source.sha256));
    lines.push_back(named("source curve", source.curve));
    lines.push_back(named("dialect", source.dialect));
    return lines;
}

} // namespace vitrine
