#pragma once
#include "core/files/hdf5/handles.h"
#include "core/files/hdf5/write.h"
#include "tests/core/files/synthetic.h"

#include <string>
#include <utility>
#include <vector>

/// Small files of every dialect of patterns, written here from the layouts of the formats.
namespace vitrine::test::synthetic {

/// `count` rows of abscissa, intensity 100, 101 … and error 1 in a format of three numbers.
inline std::string patternRows(const char* format, int count, double first, double step) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += line(format, first + i * step, 100 + i, 1);
    return text;
}

inline std::string pyfai(const char* axis = "q_nm^-1", int count = 40) {
    return "# == pyFAI calibration ==\n# PONI: 8.147e-02, 1.521e-01 m\n# Wavelength: 3.1e-11 m\n"
           "# Polarization factor: 0.99\n# Normalization factor: None\n#\n# " +
           std::string(axis) + "\t I\n" + patternRows("%.6E  %.6E\n", count, 5, 0.5);
}

/// As later versions write it: JSON in the comments.
inline std::string pyfaiJson() {
    return "# {\n#   \"poni_version\": 2,\n#   \"detector\": \"Pilatus1M\",\n#   \"wavelength\": 1e-10\n# }\n"
           "# Mask applied: False\n# Polarization factor: None\n# Normalization factor: 1.0\n"
           "# --> out.dat\n#       2th_deg             I         sigma\n" +
           patternRows("%.6e  %.6e  %.6e\n", 40, 5, 0.5);
}

inline std::string chi(const char* axis = "Q (Inverse Nanometres)", int announced = 40) {
    return "image.mar3450: Q-Space Scan\n" + std::string(axis) + "\nIntensity\n       " + std::to_string(announced) + "\n" +
           patternRows(" %.7E  %.7E\n", 40, 5, 0.5);
}

inline std::string xye() {
    return "1.54056\n" + patternRows("%.4f %.4f %.4f\n", 40, 5, 0.5);
}

inline std::string fxye(int announced = 40, const char* type = "FXYE") {
    return "LaB6 in a capillary\n# Wavelength = 0.412 A\nBANK 1 " + std::to_string(announced) + " " + std::to_string(announced) +
           " CONS 500.0 50.0 0 0 " + type + "\n" + patternRows("%.3f %.3f %.3f\n", 40, 500, 50);
}

inline std::string pdfGetX3(const char* titles = "#L Q(Å$^{-1}$)  S(a.u.)", const char* type = "sq") {
    return "[DEFAULT]\n\nversion = diffpy.pdfgetx-2.2.1\noutputtype = " + std::string(type) +
           "\nmode = xray\nwavelength = 0.27\ncomposition = LaB6\nqmaxinst = 24\nqmax = 23\n\n#### start "
           "data\n#S 1\n" +
           titles + "\n" + patternRows("%.6f %.6f\n", 40, 0.5, 0.1);
}

inline std::string pdfGetX2() {
    return "History written:  Wed Jul 30 2003\n####### Get_XPDF #######\n\n##### Experiment_Setup\n"
           "lambda=0.126514    energy=98.0010    polartype=2\n##### Sample_Setup information    num_atoms=2\n"
           "#L symbol valence fractions z user_f1\n  Mg    0.00   0.500000    12   0.000000\n"
           "  O    0.00   0.500000    8   0.000000\ngeometry=2\n## S(q)  qmin=1.0    qmax=40.0\n##### start "
           "data\n"
           "#F x.gr\n#S 1    G(r)\n#L r(A)    G(r)    d_r    d_Gr\n" +
           [] {
               std::string text;
               for (int i = 0; i < 40; ++i)
                   text += line("  %.6e   %.6e", 0.1 * (i + 1), -1 - i, 0) + line("   %.6e   %.6e\n", -0.5, 0.25, 0);
               return text;
           }();
}

inline std::string xrdml(const char* intended = "K-Alpha 1", const char* data = "intensities") {
    const auto scan = [&](const char* scanAxis, const char* positions) {
        return "<scan scanAxis=\"" + std::string(scanAxis) + "\" status=\"Completed\"><dataPoints>" + positions + "<" + data +
               " unit=\"counts\">100 101 102 103 104</" + data + ">" +
               "<beamAttenuationFactors>1 1 2 1 1</beamAttenuationFactors></dataPoints></scan>\n";
    };
    const char* moving = "<positions axis=\"2Theta\" unit=\"deg\"><startPosition>10</startPosition>"
                         "<endPosition>30</endPosition></positions>";
    const char* listed = "<positions axis=\"2Theta\" unit=\"deg\"><listPositions>10 11 13 16 20</listPositions></positions>";
    const char* still = "<positions axis=\"Omega\" unit=\"deg\"><startPosition>1</startPosition>"
                        "<endPosition>2</endPosition></positions>";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xrdMeasurements "
           "xmlns=\"http://www.xrdml.com/XRDMeasurement/1.6\">\n"
           "<sample type=\"x\"><id>g1</id><name>glass</name></sample>\n<xrdMeasurement>\n<usedWavelength "
           "intended=\"" +
           std::string(intended) +
           "\">\n<kAlpha1 unit=\"Angstrom\">1.5405980</kAlpha1>\n<kAlpha2 "
           "unit=\"Angstrom\">1.5444260</kAlpha2>\n"
           "<kBeta "
           "unit=\"Angstrom\">1.3922500</kBeta>\n<ratioKAlpha2KAlpha1>0.5000</ratioKAlpha2KAlpha1>\n</"
           "usedWavelength>\n" +
           scan("Gonio", moving) + scan("Omega", still) + scan("2Theta", listed) + "</xrdMeasurement>\n</xrdMeasurements>\n";
}

inline std::string eva() {
    return "'Id: \"g1\" Comment: \"\" Operator: \"\" Anode: \"Mo\" Scantype: \"Coupled TwoTheta/Theta\" "
           "TimePerStep: \"96\" \r\n" +
           patternRows("%.4f %.3f\r\n", 40, 5, 0.5);
}

inline std::string mythen() {
    return patternRows("%.6f %.6f %.6f\n", 40, 2.084, 0.004);
}

inline std::string patternTable(const char* titles = "q [1/A],I [cps],sigma\n") {
    return titles + patternRows("%.4f,%.4f,%.4f\n", 40, 0.5, 0.25);
}

/// A data set of any shape; `values` are repeated as often as needed.
inline hdf5::Handle dataset(const hdf5::Handle& group, const char* name, std::vector<hsize_t> shape,
                            const std::vector<double>& values, hid_t stored = H5T_IEEE_F64LE) {
    const hdf5::Handle space(H5Screate_simple(int(shape.size()), shape.data(), nullptr), H5Sclose);
    hdf5::Handle made(H5Dcreate2(group.id(), name, stored, space.id(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT), H5Dclose);
    H5Dwrite(made.id(), H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data());
    return made;
}

inline std::vector<double> ramp(std::size_t count, double first, double step) {
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(first + double(i) * step);
    return values;
}

/// An attribute of several texts of a fixed length.
inline void setTexts(const hdf5::Handle& object, const char* name, const std::vector<std::string>& texts) {
    constexpr std::size_t length = 16;
    const hsize_t count = texts.size();
    const hdf5::Handle space(H5Screate_simple(1, &count, nullptr), H5Sclose);
    const hdf5::Handle type(H5Tcopy(H5T_C_S1), H5Tclose);
    H5Tset_size(type.id(), length);
    std::string bytes;
    for (const std::string& text : texts)
        bytes += text + std::string(length - text.size(), '\0');
    const hdf5::Handle made(H5Acreate2(object.id(), name, type.id(), space.id(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
    H5Awrite(made.id(), type.id(), bytes.data());
}

struct Nexus {
    bool defaults = true;     ///< attributes that lead to the plot
    bool attributes = true;   ///< signal and axes
    bool pointsFirst = false; ///< points × frames
    std::size_t frames = 3;   ///< 0: a single pattern
    const char* axis = "q";
    const char* unit = "nm^-1";
};

/// An integration as pyFAI and the beam lines write it; 40 points.
inline std::vector<char> nexus(const Nexus& form = {}) {
    using namespace hdf5;
    const Handle file = createFile(), entry = createGroup(file, "entry", "NXentry");
    const Handle process = createGroup(entry, "integration", "NXprocess"),
                 config = createGroup(process, "configuration", "NXnote");
    writeText(config, "data", "{\"wavelength\": 3.1e-11, \"polarization_factor\": 0.99, \"dist\": 0.2}");
    const Handle data = createGroup(process, "result", "NXdata");
    const std::size_t frames = std::max<std::size_t>(form.frames, 1);
    std::vector<hsize_t> shape = {40};
    if (form.frames > 0)
        shape.insert(form.pointsFirst ? shape.end() : shape.begin(), form.frames);
    dataset(data, "intensity", shape, ramp(40 * frames, 100, 1), H5T_IEEE_F32LE);
    setAttribute(dataset(data, form.axis, {40}, ramp(40, 5, 0.5)), "units", form.unit);
    if (form.frames == 0)
        dataset(data, "intensity_errors", {40}, ramp(40, 1, 0));
    if (form.defaults) {
        setAttribute(file, "default", "entry");
        setAttribute(entry, "default", "integration/result");
    }
    if (form.attributes) {
        setAttribute(data, "signal", "intensity");
        setTexts(data, "axes",
                 form.frames == 0   ? std::vector<std::string>{form.axis}
                 : form.pointsFirst ? std::vector<std::string>{form.axis, "."}
                                    : std::vector<std::string>{".", form.axis});
    }
    return imageOf(file, 0);
}

/// (dialect, file name, text) of every text dialect.
struct NamedPattern {
    std::string dialect, name, text;
};
inline std::vector<NamedPattern> allPatterns() {
    return {{"pyFAI", "a.xy", pyfai()},
            {"pyFAI", "a.dat", pyfaiJson()},
            {"Fit2D", "a.chi", chi()},
            {"xye", "a.xye", xye()},
            {"GSAS", "a.fxye", fxye()},
            {"PDFgetX3", "a.sq", pdfGetX3()},
            {"PDFgetX2", "a.gr", pdfGetX2()},
            {"PANalytical XRDML", "a.xrdml", xrdml()},
            {"EVA", "a.xy", eva()},
            {"MYTHEN", "a.dat", mythen()},
            {"Delimited table", "a.csv", patternTable()}};
}

} // namespace vitrine::test::synthetic
