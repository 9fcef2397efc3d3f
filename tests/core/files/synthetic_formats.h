#pragma once
#include "tests/core/files/synthetic_patterns.h"

#include <cstdint>
#include <cstring>

/// Files of diffractometers, written here from the layouts of their formats: 40 points, 2θ from 10° in steps of 0.5°,
/// intensities 100, 101 …, λ 1.5 Å.
namespace vitrine::test::synthetic {

/// Bytes in the order of small ends.
class Binary {
  public:
    template<class T>
    Binary& put(T value) {
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        text_.append(bytes, sizeof value);
        return *this;
    }
    Binary& text(std::string_view words, std::size_t length) {
        text_ += words;
        text_.append(length - words.size(), '\0');
        return *this;
    }
    Binary& zeros(std::size_t count) {
        text_.append(count, '\0');
        return *this;
    }
    Binary& fillTo(std::size_t size) { return zeros(size - text_.size()); }
    Binary& counts(int count = 40) {
        for (int i = 0; i < count; ++i)
            put(float(100 + i));
        return *this;
    }
    const std::string& bytes() const { return text_; }

  private:
    std::string text_;
};

/// RAW 1 of DIFFRAC-AT.
inline std::string raw1() {
    Binary file;
    file.text("RAW ", 4).put(std::uint32_t(40)).put(1.0f).put(0.5f).put(std::uint32_t(0)).zeros(4).put(10.0f);
    file.put(-1e6f).put(-1e6f).put(-1e6f).text("glass", 32).put(1.5f).put(1.51f).zeros(72).put(std::uint32_t(0)).counts();
    return file.bytes();
}

inline std::string raw2() {
    Binary file;
    file.text("RAW2", 4).put(std::uint16_t(1)).zeros(162).text("01-Jan-2020", 20).text("Cu", 2);
    file.put(1.5f).put(1.51f).put(0.5f).zeros(8).put(0.0f).zeros(42);
    file.put(std::uint16_t(60))
        .put(std::uint16_t(40))
        .zeros(4)
        .put(1.0f)
        .put(0.5f)
        .put(10.0f)
        .zeros(26)
        .put(std::uint16_t(300))
        .zeros(12);
    return file.counts().bytes();
}

/// RAW 3 of DIFFRAC plus: a header of 712 bytes, one of 304 for each range.
inline std::string raw3(std::uint32_t announced = 40) {
    Binary file;
    file.text("RAW1.01", 8).put(std::uint32_t(1)).put(std::uint32_t(1)).fillTo(326).text("glass", 60).fillTo(608).text("Cu", 4);
    file.fillTo(616).put(1.502).put(1.5).put(1.51).fillTo(712);
    file.put(std::uint32_t(304))
        .put(announced)
        .put(5.0)
        .put(10.0)
        .fillTo(712 + 176)
        .put(0.5)
        .fillTo(712 + 240)
        .put(1.5)
        .fillTo(712 + 304);
    return file.counts().bytes();
}

inline std::string udf() {
    std::string text = "SampleIdent,glass,/\nTitle1,a scan,/\nAnode,Cu,/\nLabdaAlpha1,  1.50000,/\n"
                       "DataAngleRange,  10.0000,  29.5000,/\nScanStepSize,   0.500,/\nRawScan\n";
    for (int i = 0; i < 40; ++i)
        text += std::to_string(100 + i) + (i == 39 ? "/\n" : i % 8 == 7 ? "\n" : ",");
    return text;
}

inline std::string rigakuDat() {
    std::string text = "*TYPE = Raw\n*CLASS = Standard measurement\n*SAMPLE = glass\n*TARGET = 29\n*WAVE_LENGTH1 = 1.50000\n"
                       "*GROUP_COUNT = 1\n*BEGIN\n*GROUP = 0\n*START = 10.0\n*STOP = 29.5\n*STEP = 0.5\n*COUNT = 40\n";
    for (int i = 0; i < 40; ++i)
        text += std::to_string(100 + i) + (i % 4 == 3 ? "\n" : ", ");
    return text + "*END\n*EOF\n";
}

inline std::string ras(const char* factor = "2.0000", const char* axis = "2-Theta/Theta") {
    std::string text = "*RAS_DATA_START\r\n*RAS_HEADER_START\r\n*DISP_UNIT_Y \"counts\"\r\n*FILE_SAMPLE \"glass\"\r\n"
                       "*HW_XG_WAVE_LENGTH_ALPHA1 \"1.500000\"\r\n*MEAS_SCAN_AXIS_X \"" +
                       std::string(axis) + "\"\r\n*RAS_HEADER_END\r\n*RAS_INT_START\r\n";
    for (int i = 0; i < 40; ++i)
        text += line("%.4f %.4f ", 10 + 0.5 * i, 100 + i, 0) + factor + "\r\n";
    return text + "*RAS_INT_END\r\n*RAS_DATA_END\r\n";
}

inline std::string uxd(bool pairs = true) {
    std::string text = "; glass\n_FILEVERSION=2\n_ANODE='Cu'\n_WL_UNIT='A'\n_WL1 = 1.500000\n; Data for range 1\n_START=10.0\n"
                       "_STEPSIZE=0.5\n" +
                       std::string(pairs ? "_2THETACOUNTS\n" : "_COUNTS\n");
    for (int i = 0; i < 40; ++i)
        text += pairs ? line("%.3f\t%.3f\n", 10 + 0.5 * i, 100 + i, 0) : std::to_string(100 + i) + (i % 8 == 7 ? "\n" : " ");
    return text;
}

inline std::string panalyticalCsv(int announced = 40, const char* axis = "Gonio") {
    std::string text = "[Measurement conditions]\nSample identification,glass\nAnode material,Cu\nK-Alpha1 wavelength,1.5\n"
                       "K-Alpha2 wavelength,1.51\nRatio K-Alpha2/K-Alpha1,0.5\nScan axis," +
                       std::string(axis) + "\nNo. of points," + std::to_string(announced) + "\n[Scan points]\nAngle,Intensity\n";
    return text + [] {
        std::string rows;
        for (int i = 0; i < 40; ++i)
            rows += line("%.3f,%.3f\n", 10 + 0.5 * i, 100 + i, 0);
        return rows;
    }();
}

/// A bank of GSAS in steps: intensities, or pairs with their errors; on cards of eight signs or parted by blanks.
inline std::string gsasBank(const char* type, const char* format, int announced = 40, const char* binning = "CONST 1000.0 50.0") {
    std::string text =
        "glass\n# Wavelength = 1.5 A\nBANK 1 " + std::to_string(announced) + " 8 " + binning + " 0 0 " + type + "\n";
    for (int i = 0; i < 40; ++i)
        text += line(format, 100 + i, 10, 0) + (i % 5 == 4 ? "\n" : "");
    return text;
}

inline std::uint32_t checksum(std::string_view text) {
    std::uint32_t sum = 0xFFFFFFFFu;
    for (const char c : text) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320u : 0);
    }
    return ~sum;
}

/// A ZIP archive whose entries are stored as they are.
inline std::string zipped(const std::vector<std::pair<std::string, std::string>>& entries) {
    std::string files, directory;
    for (const auto& [name, content] : entries) {
        Binary common;
        common.put(std::uint16_t(20))
            .put(std::uint16_t(0))
            .put(std::uint16_t(0))
            .put(std::uint32_t(0x58210000))
            .put(checksum(content));
        common.put(std::uint32_t(content.size()))
            .put(std::uint32_t(content.size()))
            .put(std::uint16_t(name.size()))
            .put(std::uint16_t(0));
        Binary tail;
        tail.zeros(10).put(std::uint32_t(files.size()));
        directory += "PK\x01\x02" + std::string("\x14\0", 2) + common.bytes() + tail.bytes() + name;
        files += "PK\x03\x04" + common.bytes() + name + content;
    }
    Binary end;
    end.zeros(4).put(std::uint16_t(entries.size())).put(std::uint16_t(entries.size())).put(std::uint32_t(directory.size()));
    end.put(std::uint32_t(files.size())).zeros(2);
    return files + directory + "PK\x05\x06" + end.bytes();
}

inline std::string brml(bool views = true, int announced = 0) {
    std::string xml = "<?xml version=\"1.0\"?><RawData><FixedInformation><Instrument><PrimaryTracks><TrackInfoData><MountedTube>"
                      "<TubeMaterial>Cu</TubeMaterial><WaveLengthAlpha1 Unit=\"Å\" Value=\"1.5\"/></MountedTube></TrackInfoData>"
                      "</PrimaryTracks></Instrument></FixedInformation><DataRoutes><DataRoute><ScanInformation><ScanAxes>"
                      "<ScanAxisInfo AxisId=\"TwoTheta\"><Start>10</Start><Increment>0.5</Increment></ScanAxisInfo></ScanAxes>"
                      "</ScanInformation>";
    if (announced > 0)
        xml += "<ScanInformation><MeasurementPoints>" + std::to_string(announced) + "</MeasurementPoints></ScanInformation>";
    if (views)
        xml +=
            "<DataViews><RawDataView Start=\"0\" Length=\"2\" LogicName=\"MeasuredTime\"/><RawDataView Start=\"2\" Length=\"1\" "
            "LogicName=\"TwoTheta\"/><RawDataView Start=\"4\" Length=\"1\" LogicName=\"ScanCounter\"/></DataViews>";
    for (int i = 0; i < 40; ++i)
        xml += line("<Datum>0.2,1,%.4f,%.4f,%.0f</Datum>", 10 + 0.5 * i, 5 + 0.25 * i, 100 + i);
    return zipped(
        {{"Experiment0/DataContainer.xml", "<a/>"}, {"Experiment0/RawData0.xml", xml + "</DataRoute></DataRoutes></RawData>"}});
}

inline std::string rasx(const std::string& axis = "TwoThetaTheta") {
    std::string profile = "\xEF\xBB\xBF";
    for (int i = 0; i < 40; ++i)
        profile += line("%.4f\t%.1f\t%.1f\r\n", 10 + 0.5 * i, 100 + i, 1);
    return zipped({{"root.xml", "<a/>"},
                   {"Data0/Profile0.txt", profile},
                   {"Data0/MesurementConditions0.xml", "<a><ScanInformation><AxisName>" + axis +
                                                           "</AxisName></ScanInformation><TargetName>Cu</TargetName>"
                                                           "<WavelengthKalpha1>1.5</WavelengthKalpha1></a>"}});
}

/// (dialect, file name, bytes) of every format above.
inline std::vector<NamedPattern> allFormats() {
    return {{"Bruker RAW", "a.raw", raw1()},
            {"Bruker RAW", "b.raw", raw2()},
            {"Bruker RAW", "c.raw", raw3()},
            {"Philips UDF", "a.udf", udf()},
            {"Rigaku DAT", "a.dat", rigakuDat()},
            {"Rigaku RAS", "a.ras", ras("1.0000")},
            {"Bruker UXD", "a.uxd", uxd()},
            {"Bruker UXD", "b.uxd", uxd(false)},
            {"PANalytical CSV", "a.csv", panalyticalCsv()},
            {"GSAS", "a.gsa", gsasBank("STD", "  %6.0f")},
            {"GSAS", "b.gsa", gsasBank("ESD", " %.1f %.1f")},
            {"Bruker BRML", "a.brml", brml()},
            {"Rigaku RASX", "a.rasx", rasx()}};
}

} // namespace vitrine::test::synthetic
