#pragma once
#include "core/files/content/pattern_reading.h"

namespace vitrine {

/// A pattern as its columns stand in the file, before its axis is q.
struct RawPattern {
    std::string curve; ///< name within the file
    PatternContent content = PatternContent::Intensity;
    std::optional<Problem> question; ///< what the ordinate is, where the file leaves it open and no answer is given
    std::optional<PatternAxis> axis; ///< of x; absent: the file does not say
    std::string abscissa;            ///< title of x; empty: it has none
    std::vector<double> x;           ///< Å⁻¹, nm⁻¹, degrees or Å, as `axis` says; mm for a radius
    std::vector<double> y;           ///< y[frame · x.size() + k]
    std::vector<double> sigma;       ///< as many as y; may be empty
    std::size_t frames = 1;
    std::vector<FrameCondition> conditions = {}; ///< of frames, as the file says
    bool untitledErrors = false;                 ///< sigma is a third column without a title
    bool onDetector = false;                     ///< x is a radius on the detector
    bool inPixels = false;                       ///< x is a radius on the detector in pixels
    bool foreign = false;                        ///< x is named as what is no axis of a pattern: an energy, a channel, an azimuth
    bool timeOfFlight = false;                   ///< x is a time
    std::optional<double> distance;              ///< from sample to detector, mm, as the file says
    bool tilted = false;                         ///< the detector is, as the file says
    std::optional<double> dummy;                 ///< the number of a bin without a pixel, as the file says
    int maskedPoints = 0;                        ///< of frames, that leaveOutEmptyBins() made NaN and noted
    std::optional<double> wavelength;            ///< Å, as the file says
    std::optional<double> otherWavelength;       ///< Å, which the file states as well, though the two disagree
    bool polarizationDone = false;               ///< as the file says
    std::string anode;                           ///< of the tube, where the file names it without a wavelength: "Cu"
    std::string where;                           ///< "file.xy:12", the first row
    std::vector<Message> notes;
};

/// Leaves out bins of an integration that no pixel fell into, and notes how many: a value and error that are both zero, or
/// both the same negative number (but zeros among errors of a few counts, σ = √N, are real); the dummy that the file states;
/// without errors, exact zeros at the ends of the range, and a whole negative number that stands three times or more, at an end
/// of the range too, and is the only one below zero. In frames such a point becomes NaN, and a bin that is zero in every frame is
/// one too.
void leaveOutEmptyBins(RawPattern&);

/// Whether a row has no finite value in any frame; one answer a row.
std::vector<bool> rowsWithoutValue(const RawPattern&);

/// Takes marked rows out of every frame and of x.
void dropRows(RawPattern&, const std::vector<bool>& marked);

/// Takes out the values that are marked (as many as y): they become NaN, and a row of which no frame has a value left is gone.
void leaveOut(RawPattern&, const std::vector<bool>& marked);

/// Leaves out numbers that detectors and programs write where they have no data, and notes them: whole numbers below zero
/// among positive intensities, and the ends of integers (2¹⁶ − 1, 2³² − 1 …), that repeat exactly, lie far outside of all
/// others (twice the greatest, or beyond ten roots of the counts around) and have no error of their own. What cannot be told
/// (a single one, one near the others, one with an error) stays, with a note.
void leaveOutRepeatedDummies(RawPattern&);

/// Puts the rows of a pattern in order and notes what it had to do: rows without a number or with a negative
/// abscissa are left out, rows that do not ascend are sorted, rows of one abscissa become their mean (σ that
/// of the mean), and errors that are no numbers become zero, which means unknown. In frames single points
/// that are no numbers stay, as NaN. A problem: columns of different length, fewer than two rows left, or
/// intensities that are all zero.
std::optional<Problem> putInOrder(RawPattern&);

/// What is decided about a pattern by its file and by the answers of a person.
struct AxisDecision {
    PatternAxis axis = PatternAxis::Q;
    PatternContent content = PatternContent::Intensity;
    std::optional<double> wavelength; ///< Å
};

/// Decides abscissa, ordinate and wavelength; notes where an answer is not what the file says. A problem where one of them
/// is left open, or where they contradict each other.
Result<AxisDecision> decideAxis(RawPattern&, const PatternReadOptions&);

/// Turns x into q in Å⁻¹, in the order of the rows (for G(r) and g(r) it stays r in Å): q = 2π/d, q = 4π sin(θ)/λ, and for a
/// radius R on a detector at the distance L 2θ = atan(R/L). A problem: angles without a wavelength or beyond 180°, and a
/// radius without a distance or on a tilted detector.
std::optional<Problem> turnIntoQ(RawPattern&, const AxisDecision&);

/// Notes what speaks against a pattern as it was understood: errors as large as the intensities, a first sharp peak outside
/// 0.5 … 6 Å⁻¹. A third column without a title that cannot be errors is no longer taken for them.
void doubt(RawPattern&, PatternContent);

/// The pattern on an axis of q, by all of the above, with the answers of the options. A problem, beside theirs: q beyond
/// 4π/λ.
Result<ReadPattern> onAxisOfQ(RawPattern&&, const PatternReadOptions&);

} // namespace vitrine
