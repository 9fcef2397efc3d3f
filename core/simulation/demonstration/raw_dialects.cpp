#include "core/simulation/demonstration/raw_dialects.h"

#include "core/quantity/message.h"
#include "core/scattering/scattering_angle.h"
#include "core/simulation/demonstration/raw_text.h"

#include <charconv>

namespace vitrine {

namespace {

constexpr double celsius = 273.15;
const std::string simulated = "SIMULATED: made by calculation, not measured";

void append(std::string& text, double value, int digits, std::chars_format format = std::chars_format::fixed) {
    std::array<char, 64> buffer{};
    text.append(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format, digits).ptr);
}

std::string number(double value, int digits) {
    std::string text;
    append(text, value, digits);
    return text;
}

std::string joined(const std::vector<std::string>& remarks, const char* before) {
    std::string text;
    for (const std::string& remark : remarks)
        text += before + remark + "\n";
    return text;
}

/// "46.85 … 576.85" in °C and the rate in K/min, as programmes print them.
struct Programme {
    std::string from, to, rate;
    Programme(const Recording& scan, const RawScanHeader& header)
        : from(number(scan.temperature.front() - celsius, 2)), to(number(scan.temperature.back() - celsius, 2)),
          rate(number(60 * header.heatingRate, 2)) {}
};

std::string milligrams(double grams) {
    return number(1e3 * grams, 6);
}

/// Power in mW of a heat capacity.
double milliwatts(double heatCapacity, const RawScanHeader& header) {
    return 1e3 * heatCapacity * header.mass * header.heatingRate;
}

std::string quadratic(const CelsiusQuadratic& q, const char* unit) {
    std::string text = number(q.c0, 6);
    for (const auto& [value, power] : {std::pair(q.c1, "*T"), {q.c2, "*T^2"}}) {
        text += value < 0 ? " - " : " + ";
        append(text, std::abs(value), 4, std::chars_format::scientific);
        text += power;
    }
    return text + " " + unit;
}

std::string stareText(const Recording& scan, const RawScanHeader& header) {
    const Programme programme(scan, header);
    std::string text = simulated + "\n" + joined(header.remarks, "") + "\nCurve Name:\n  =" + header.sample +
                       "\n  Heatflow\nCurve Values:\n  Index            t           Ts           Tr        Value\n"
                       "                 [s]         [°C]         [°C]         [mW]\n";
    for (std::size_t i = 0; i < scan.temperature.size(); ++i) {
        text += "  " + std::to_string(i) + "  ";
        append(text, scan.time[i], 7);
        for (int column = 0; column < 2; ++column) {
            text += "  ";
            append(text, scan.temperature[i] - celsius, 3);
        }
        text += "  ";
        append(text, -milliwatts(scan.signal[i], header), 6, std::chars_format::scientific);
        text += "\n";
    }
    return text + "\n\nResults:\nSample:\n  " + header.sample + ", " + milligrams(header.mass) + " mg\nMethod:\n  [1] " +
           programme.from + "..." + programme.to + " °C, " + programme.rate +
           " K/min\n  dTs(T) : " + quadratic(header.lag.offset, "°C") + "\n  Tau Lag: " + quadratic(header.lag.tau, "s") + "\n";
}

std::string netzschText(const Recording& scan, const RawScanHeader& header) {
    const Programme programme(scan, header);
    std::string text = "#EXPORTTYPE:DATA SINGLE\n#REMARK:" + simulated + "\n" + joined(header.remarks, "#REMARK:") +
                       "#IDENTITY:" + header.sample +
                       "\n#DECIMAL:POINT\n#SEPARATOR:SEMICOLON\n#INSTRUMENT:NETZSCH DSC, simulated\n"
                       "#SAMPLE MASS /mg:" +
                       milligrams(header.mass) + "\n#EXO:-1\n#RANGE:" + programme.from + "°C/" + programme.rate + "(K/min)/" +
                       programme.to + "°C\n\n##Time/s;Temp./°C;DSC/(mW/mg)\n";
    for (std::size_t i = 0; i < scan.temperature.size(); ++i) {
        append(text, scan.time[i], 7);
        text += ';';
        append(text, scan.temperature[i] - celsius, 3);
        text += ';';
        append(text, scan.signal[i] * header.heatingRate, 6, std::chars_format::scientific);
        text += '\n';
    }
    return text;
}

std::string universalText(const Recording& scan, const RawScanHeader& header) {
    const Programme programme(scan, header);
    std::string text = "CLOSED\nVersion\t2.0\nComment\t" + simulated + "\n" + joined(header.remarks, "Comment\t") +
                       "Instrument\tFlash DSC, simulated\nSample\t" + header.sample + "\nSize\t" + milligrams(header.mass) +
                       "\tmg\nExotherm\tDown\nNsig\t3\nSig1\tTime (s)\nSig2\tTemperature (°C)\nSig3\tHeat Flow (mW)\n"
                       "OrgMethod\t1: Ramp " +
                       programme.rate + " °C/min to " + programme.to + " °C\nStartOfData\n";
    for (std::size_t i = 0; i < scan.temperature.size(); ++i) {
        append(text, scan.time[i], 7);
        text += '\t';
        append(text, scan.temperature[i] - celsius, 3);
        text += '\t';
        append(text, milliwatts(scan.signal[i], header), 6, std::chars_format::scientific);
        text += '\n';
    }
    return text;
}

std::string tableText(const Recording& scan, const RawScanHeader& header) {
    std::vector<std::string> remarks = header.remarks;
    remarks.push_back("sample: " + header.sample);
    remarks.push_back("heating rate: " + figureText(header.heatingRate, 6) + " K/s");
    return delimitedText(scan, remarks);
}

} // namespace

std::string rawScanText(const Recording& heatCapacity, const RawScanHeader& header, RawDialect dialect) {
    switch (dialect) {
    case RawDialect::MettlerStare:
        return stareText(heatCapacity, header);
    case RawDialect::NetzschProteus:
        return netzschText(heatCapacity, header);
    case RawDialect::TaUniversalAnalysis:
        return universalText(heatCapacity, header);
    case RawDialect::Delimited:
        break;
    }
    return tableText(heatCapacity, header);
}

std::string extensionOf(RawDialect dialect) {
    return dialect == RawDialect::MettlerStare || dialect == RawDialect::TaUniversalAnalysis ? "txt" : "csv";
}

std::string pyfaiText(const Pattern& pattern, double energy, double distance, const std::vector<std::string>& remarks) {
    std::string text =
        "# == pyFAI calibration ==\n# " + simulated + "\n" + joined(remarks, "# ") + "# Distance Sample to Detector: ";
    append(text, 1e-3 * distance, 6);
    text += " m\n# Wavelength: ";
    append(text, 1e-10 * wavelengthOf(energy), 6, std::chars_format::scientific);
    text += " m\n# Polarization factor: 0.99\n# Normalization factor: None\n#\n#       q_A^-1             I         sigma\n";
    for (std::size_t i = 0; i < pattern.q.size(); ++i) {
        for (const double value : {pattern.q[i], pattern.intensity[i], pattern.sigma[i]}) {
            text += "  ";
            append(text, value, 7, std::chars_format::scientific);
        }
        text += "\n";
    }
    return text;
}

} // namespace vitrine
