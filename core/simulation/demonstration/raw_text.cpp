#include "core/simulation/demonstration/raw_text.h"

#include <array>
#include <charconv>

namespace vitrine {

namespace {

constexpr auto signalNames = std::to_array<const char*>({"power [W]", "power [W/g]", "C_p [J/(g K)]"});

void appendNumber(std::string& text, double value, std::chars_format format, int digits) {
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format, digits).ptr;
    text.append(buffer.data(), end);
}

} // namespace

std::string delimitedText(const Recording& recording, const std::vector<std::string>& remarks) {
    std::string text = "# SIMULATED: made by calculation, not measured\n";
    for (const std::string& remark : remarks)
        text += "# " + remark + "\n";
    text += std::string("time [s],T [K],") + signalNames[static_cast<std::size_t>(recording.kind)] + "\n";
    for (std::size_t i = 0; i < recording.temperature.size(); ++i) {
        appendNumber(text, recording.time[i], std::chars_format::fixed, 6);
        text += ',';
        appendNumber(text, recording.temperature[i], std::chars_format::fixed, 3);
        text += ',';
        appendNumber(text, recording.signal[i], std::chars_format::general, 7);
        text += '\n';
    }
    return text;
}

} // namespace vitrine
