#pragma once
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

/// Small files of every dialect, written here from the layouts of the formats.
namespace vitrine::test::synthetic {

inline std::string line(const char* format, double a, double b, double c) {
    char buffer[128];
    std::snprintf(buffer, sizeof buffer, format, a, b, c);
    return buffer;
}

/// `count` rows of time, temperature and signal from `start` on at `perRow` kelvin and `seconds` a row.
inline std::string rows(const char* format, int count, double start, double perRow, double seconds, double level,
                        double timeScale = 1, double startTime = 0) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += line(format, (startTime + i * seconds) * timeScale, start + i * perRow, level);
    return text;
}

inline std::string trios() {
    return "Filename\tC:\\run.tri\nInstrument name\tDSC2500\nSample name\tIndium\n[Procedure]\nSample "
           "Mass\t5.2 mg\n"
           "[Configuration]\nExotherm Direction\tUp\n[step]\nRamp 10.00 °C/min to 180.00 °C\n"
           "Time\tTemperature\tHeat Flow (Normalized)\nmin\t°C\tW/g\n" +
           rows("%.6f\t%.4f\t%.4f\n", 60, 50, 1, 6, -0.5, 1.0 / 60) +
           "\n[step]\nRamp 20.00 °C/min to 40.00 °C\nTime\tTemperature\tHeat Flow "
           "(Normalized)\nmin\t°C\tW/g\n" +
           rows("%.6f\t%.4f\t%.4f\n", 60, 109, -1, 3, 0.5, 1.0 / 60, 400);
}

inline std::string universalAnalysis() {
    return "CLOSED\nVersion\t2.0\nInstrument\tDSC "
           "Q2000\nSample\tPS\nSize\t9.5\tmg\nExotherm\tUp\nNsig\t3\nSig1\tTime (min)\n"
           "Sig2\tTemperature (°C)\nSig3\tHeat Flow (mW)\nOrgMethod\t1: Ramp 10.00 °C/min to 150.00 "
           "°C\nStartOfData\n"
           "-3.000000\t1.000000\t0.0000000\n" +
           rows("%.6f\t%.4f\t%.4f\n", 70, 30, 1, 6, -2, 1.0 / 60) + "-1.000000\t100.0\t0.0000000\n";
}

inline std::string netzsch() {
    return "#EXPORTTYPE:DATA "
           "SINGLE\n#IDENTITY:glass\n#DECIMAL:POINT\n#SEPARATOR:SEMICOLON\n#INSTRUMENT:NETZSCH DSC 204F1\n"
           "#SAMPLE MASS "
           "/mg:10.5\n#EXO:-1\n#RANGE:30°C/10.0(K/min)/500°C\n\n##Time/s;Temp./°C;DSC/(mW/mg)\n" +
           rows(" %.4f; %.4f; %.6e\n", 80, 30, 1, 6, 0.25);
}

inline std::string stare() {
    std::string text = "Title\n\nCurve Name:\n  =glass\n  Heatflow\nCurve Values:\n  Index   t   Ts   Tr   "
                       "Value\n          [s]   [°C]   [°C]   [mW]\n";
    for (int i = 0; i < 70; ++i)
        text += "  " + std::to_string(i) + line("   %.2f   %.3f   %.3f", i * 6, 30 + i, 30 + i) + "   -1.5\n";
    return text + "\n\nResults:\nSample:\n  glass, 12.5 mg\n  dTs(T) : 0.5 - 1.0e-03*T + 2.0e-06*T^2 °C\n  "
                  "Tau Lag: 1.5 + 1.0e-03*T - 1.0e-06*T^2 s\n";
}

inline std::string pyrisAscii() {
    return "Filename:\trun.ds8d \nSample ID:\tglass \nSample Weight:\t7.244 mg \nDisplay Weight:\t7.244 "
           "\nMethod Steps: \n"
           "1)\tHeat from 30.00°C to 100.00°C at 10.00°C/min \n1) DSC 8500 Temperature Scan \n"
           "\tTime     \tUnsubtracted\tSample     \n\t          \tHeat Flow     \tTemperature\n" +
           [] {
               std::string text;
               for (int i = 0; i < 70; ++i)
                   text += line("\t%.6f\t%.6f\t%.6f \n", i * 0.1, 5 + 0.01 * i, 30 + i);
               return text;
           }() +
           " \n\tDSC8500 MANUAL TUNE CALIBRATION VALUES: \n";
}

inline std::string pyrisCsv() {
    std::string text = "Time,Unsubtracted Heat Flow,Baseline Heat Flow,Program Temperature,Sample Temperature, \n";
    for (int i = 0; i < 70; ++i)
        text += line("%.6f,%.6f,0.0,%.4f,", i * 0.1, 5 + 0.01 * i, 30 + i) + line("%.4f, \n", 30 + i, 0, 0);
    return text;
}

inline std::string calisto() {
    std::string text = "glass\nCreation Date : 26/07/2024\n\nHeatFlow :\n Initial Mass : 34.04 mg\n\n"
                       "Index Time       Furnace                  Sample                  HeatFlow\n";
    for (int i = 0; i < 60; ++i)
        text += std::to_string(i + 1) + line("     %.1f      50.0      %.3f    %.4f   \n", i * 6, 50, -11);
    for (int i = 0; i < 80; ++i)
        text += std::to_string(i + 61) +
                line("     %.1f      50.0      %.3f    %.4f   \n", 360 + i * 6, 50 + i, i < 3 ? -12 - i : -15);
    return text;
}

inline std::string microCal(const std::string& signal = "DP (mcal/min)") {
    std::string text = "MicroCal VP-DSC\nScan rate: 60 °C/h\nTemperature (°C)\t" + signal + "\n";
    for (int i = 0; i < 70; ++i)
        text += line("%.3f\t%.4f\n", 20 + i, 0.5, 0);
    return text;
}

inline std::string nanoDsc() {
    std::string text = "NanoAnalyze export\nTemperature\tPower\tTime\n°C\tµW\ts\n";
    for (int i = 0; i < 70; ++i)
        text += line("%.2f\t%.3f\t%.1f\n", 25 + i, 120.25 + i, i * 60);
    for (char& c : text)
        c = c == '.' ? ',' : c;
    return text;
}

/// A plain table; fields are parted by ';'.
inline std::string table() {
    std::string text = "time [s];T [K];exo up q [W/g]\n";
    return text + rows("%.2f;%.2f;%.4e\n", 70, 300.25, 1, 6.5, -0.25);
}

/// Heating and cooling without a stated direction of exotherms.
inline std::string cycle(bool endoUp) {
    const double level = endoUp ? 0.5 : -0.5;
    return "t [s];T [K];q [W/g]\n" + rows("%.2f;%.2f;%.4f\n", 70, 300, 1, 6, level) +
           rows("%.2f;%.2f;%.4f\n", 70, 369, -1, 6, -level, 1, 420);
}

inline std::vector<std::pair<std::string, std::string>> allDialects() {
    return {{"Mettler STARe", stare()},
            {"NETZSCH Proteus", netzsch()},
            {"TA Universal Analysis", universalAnalysis()},
            {"TA TRIOS", trios()},
            {"PerkinElmer Pyris ASCII", pyrisAscii()},
            {"PerkinElmer Pyris CSV", pyrisCsv()},
            {"Setaram Calisto", calisto()},
            {"MicroCal, NanoDSC", microCal()},
            {"MicroCal, NanoDSC", nanoDsc()},
            {"Delimited table", table()}};
}

} // namespace vitrine::test::synthetic
