#pragma once
#include <span>

namespace vitrine {

/// Binary files that are known by their first bytes. Those after `Excel` cannot be read here.
enum class BinaryFormat {
    None,
    BrukerRaw, ///< RAW 1, 2 and 3 of Siemens and Bruker
    PhilipsRd, ///< RD and SD of PC-APD
    Zip,       ///< of which .brml and .rasx are
    BrukerRaw4,
    Excel,     ///< .xls (OLE)
    RigakuRaw, ///< "FI"
    StoeRaw,   ///< "RAW_1.06"
    Image      ///< TIFF, CBF, MAR, EDF: not integrated yet
};

/// By the first bytes.
BinaryFormat binaryFormatOf(std::span<const char> bytes);

} // namespace vitrine
