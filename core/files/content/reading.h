#pragma once
#include "core/curve/shared.h"
#include "core/quantity/problem.h"
#include "core/thermogram/mass_course.h"
#include "core/thermogram/thermogram.h"

#include <span>
#include <string>
#include <vector>

namespace vitrine {

/// The bytes of a file.
using Bytes = std::vector<char>;

enum class RampDirection { Heating, Cooling, Isothermal };

/// One column as it was understood.
struct ColumnUnderstood {
    std::string name;      ///< as in the file
    std::string unit;      ///< as in the file
    std::string role;      ///< "time", "temperature", "signal", "mass", "unused"
    std::size_t index = 0; ///< in the table
    bool operator==(const ColumnUnderstood&) const = default;
};

/// How the direction of exotherms is known.
enum class ExoBasis {
    Stated,    ///< by the file or an answer
    Customary, ///< of the dialect
    Shown,     ///< by a jump of the flow where the ramp starts
    Open       ///< not at all: to be asked
};

/// One ramp of a file with what the file says about it.
struct ReadScan {
    std::string curve; ///< name within the file, unique: "Heatflow", "ramp 3 (heating)"
    Shared<Recording> recording;
    RampDirection direction = RampDirection::Heating;
    ExoDirection exo = ExoDirection::Down;
    ExoBasis exoBasis = ExoBasis::Open;
    std::optional<double> headerRate;     ///< K/s, as the file or its name says
    std::optional<double> measuredRate;   ///< K/s, from time and temperature
    std::optional<double> mass;           ///< g
    std::optional<ThermalLag> lag;        ///< as the trailer has it; applied only on request
    std::optional<MassCourse> massCourse; ///< of an STA, where more than a hundredth of the mass comes or goes
    std::vector<Message> notes;           ///< rows dropped and why, what was concluded, what disagrees
    bool operator==(const ReadScan&) const = default;
};

/// A whole file as understood.
struct Reading {
    std::string dialect;  ///< "Mettler STARe", "NETZSCH Proteus", …; the name of the reader
    std::string encoding; ///< "UTF-8", "UTF-16LE", "ISO-8859-1", "windows-1251", "IBM437", "Shift-JIS", "GB18030"
    char decimal = '.';
    std::string separator; ///< ";", ",", "tab", "spaces"
    std::string instrument;
    std::string sampleName;
    std::vector<ColumnUnderstood> columns;
    std::vector<ReadScan> scans;
    std::vector<Message> notes; ///< about the whole file
};

/// Answers to what a file leaves open; an empty field means: as the file says.
struct ReadOptions {
    std::optional<double> heatingRate = {}; ///< K/s
    std::optional<double> mass = {};        ///< g
    std::optional<ExoDirection> exo = {};
    std::string temperatureUnit = {}; ///< "K", "degC"
    std::string signalUnit = {};      ///< "W/g", "mW", "J/(g K)" …
    std::optional<char> decimal = {};
    std::optional<char> separator = {}; ///< '\t', ';', ',' or ' ' for any number of blanks
    std::string dialect = {};           ///< one of thermogramDialects()
    std::string encoding = {};          ///< one of textEncodings()
    /// Columns of a table, counted from 0.
    std::optional<std::size_t> timeColumn = {}, temperatureColumn = {}, signalColumn = {};
    bool operator==(const ReadOptions&) const = default;
};

/// Whether a direction of exotherms that is not known is asked for file by file, or left for reconcileExo().
enum class ExoQuestion { AtOnce, Later };

} // namespace vitrine
