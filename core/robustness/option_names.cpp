#include "core/robustness/option_names.h"

#include <map>

namespace vitrine {

Message optionName(const std::string& option) {
    static const std::map<std::string, Message> names{{"applied", phrase("OptionName", "corrected")},
                                                      {"not_applied", phrase("OptionName", "not corrected")},
                                                      {"glass_transition", phrase("OptionName", "lines of the glass transition")},
                                                      {"line", phrase("OptionName", "straight lines")},
                                                      {"spline", phrase("OptionName", "spline")},
                                                      {"linear", phrase("OptionName", "linear")},
                                                      {"krogh-moe-norman", phrase("OptionName", "Krogh-Moe–Norman")},
                                                      {"high-q", phrase("OptionName", "high q")},
                                                      {"ad-hoc", phrase("OptionName", "ad hoc")},
                                                      {"automatic", phrase("OptionName", "automatic")},
                                                      {"constant", phrase("OptionName", "constant")},
                                                      {"parabola", phrase("OptionName", "parabola")},
                                                      {"none", phrase("OptionName", "none")},
                                                      {"lorch", phrase("OptionName", "Lorch")},
                                                      {"soper-lorch", phrase("OptionName", "Soper–Lorch")},
                                                      {"kissinger", phrase("OptionName", "Kissinger")},
                                                      {"starink", phrase("OptionName", "Starink")},
                                                      {"collapse", phrase("OptionName", "collapse of the energies")},
                                                      {"onset", phrase("OptionName", "onset of equilibrium")},
                                                      {"ramp", phrase("OptionName", "straight ramp")},
                                                      {"tanh", phrase("OptionName", "tanh")},
                                                      {"birch-murnaghan", phrase("OptionName", "Birch–Murnaghan")},
                                                      {"vinet", phrase("OptionName", "Vinet")},
                                                      {"refined", phrase("OptionName", "refined")},
                                                      {"given", phrase("OptionName", "as given")},
                                                      {"own", phrase("OptionName", "the study’s own")}};
    const auto found = names.find(option);
    return found == names.end() ? phrase("OptionName", "%1").with(option) : found->second;
}

} // namespace vitrine
