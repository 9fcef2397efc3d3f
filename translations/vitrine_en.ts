<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message numerus="yes">
        <source>Import %n scan(s) into “%1”</source>
        <translation>
            <numerusform>Import %n scan into “%1”</numerusform>
            <numerusform>Import %n scans into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply windows to %n scan(s)</source>
        <translation>
            <numerusform>Apply windows to %n scan</numerusform>
            <numerusform>Apply windows to %n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n pattern(s) into “%1”</source>
        <translation>
            <numerusform>Import %n pattern into “%1”</numerusform>
            <numerusform>Import %n patterns into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply choices to %n pattern(s)</source>
        <translation>
            <numerusform>Apply choices to %n pattern</numerusform>
            <numerusform>Apply choices to %n patterns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply peaks to %n scan(s)</source>
        <translation>
            <numerusform>Apply peaks to %n scan</numerusform>
            <numerusform>Apply peaks to %n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set composition and treatment of %n sample(s)</source>
        <translation>
            <numerusform>Set composition and treatment of %n sample</numerusform>
            <numerusform>Set composition and treatment of %n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set treatment of %n sample(s)</source>
        <translation>
            <numerusform>Set treatment of %n sample</numerusform>
            <numerusform>Set treatment of %n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set composition of %n sample(s)</source>
        <translation>
            <numerusform>Set composition of %n sample</numerusform>
            <numerusform>Set composition of %n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sample(s)</source>
        <translation>
            <numerusform>Remove %n sample</numerusform>
            <numerusform>Remove %n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything automatic on %n scan(s)</source>
        <translation>
            <numerusform>Everything automatic on %n scan</numerusform>
            <numerusform>Everything automatic on %n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sample(s)</source>
        <translation>
            <numerusform>Import %n sample</numerusform>
            <numerusform>Import %n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply baseline to %n scan(s)</source>
        <translation>
            <numerusform>Apply baseline to %n scan</numerusform>
            <numerusform>Apply baseline to %n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n ruby measurement(s) into “%1”</source>
        <translation>
            <numerusform>Import %n ruby measurement into “%1”</numerusform>
            <numerusform>Import %n ruby measurements into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n run(s) for the heat capacity into “%1”</source>
        <translation>
            <numerusform>Import %n run for the heat capacity into “%1”</numerusform>
            <numerusform>Import %n runs for the heat capacity into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n spectrum(s) of ruby into “%1”</source>
        <translation>
            <numerusform>Import %n spectrum of ruby into “%1”</numerusform>
            <numerusform>Import %n spectra of ruby into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n spectrum(s) and run(s) into “%1”</source>
        <translation>
            <numerusform>Import %n spectrum or run into “%1”</numerusform>
            <numerusform>Import %n spectra and runs into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n sample(s)</source>
        <translation>
            <numerusform>Paste into %n sample</numerusform>
            <numerusform>Paste into %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s)</source>
        <translation>
            <numerusform>%n original</numerusform>
            <numerusform>%n originals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n pattern</numerusform>
            <numerusform>%n patterns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) failed, the first of them number %1: %2</source>
        <translation>
            <numerusform>%n analysis failed, number %1: %2</numerusform>
            <numerusform>%n analyses failed, the first of them number %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruby measurement(s)</source>
        <translation>
            <numerusform>%n ruby measurement</numerusform>
            <numerusform>%n ruby measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) for the heat capacity</source>
        <translation>
            <numerusform>%n run for the heat capacity</numerusform>
            <numerusform>%n runs for the heat capacity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more pattern(s): all with --json or -o.</source>
        <translation>
            <numerusform>… and %n more pattern: all with --json or -o.</numerusform>
            <numerusform>… and %n more patterns: all with --json or -o.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold single patterns, which are imported each for itself and not as a series: “vitrine-cli series FOLDER” follows a folder of them.</source>
        <translation>
            <numerusform>%n file holds single patterns, which are imported each for itself and not as a series: “vitrine-cli series FOLDER” follows a folder of them.</numerusform>
            <numerusform>%n files hold single patterns, which are imported each for itself and not as a series: “vitrine-cli series FOLDER” follows a folder of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompressionTable</name>
    <message numerus="yes">
        <source>Left out: %n row(s) without a pressure and a value.</source>
        <translation>
            <numerusform>Left out: %n row without a pressure and a value.</numerusform>
            <numerusform>Left out: %n rows without a pressure and a value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) are at %1 K: all rows are brought to it by a thermal expansion that is fitted with them.</source>
        <translation>
            <numerusform>Only %n row is at %1 K: all rows are brought to it by a thermal expansion that is fitted with them.</numerusform>
            <numerusform>Only %n rows are at %1 K: all rows are brought to it by a thermal expansion that is fitted with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used: %n row(s) at %1 K.</source>
        <translation>
            <numerusform>Used: %n row at %1 K.</numerusform>
            <numerusform>Used: %n rows at %1 K.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompressionView</name>
    <message numerus="yes">
        <source>%n more pattern(s) left out</source>
        <translation>
            <numerusform>%n more pattern left out</numerusform>
            <numerusform>%n more patterns left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>%n scan(s) added</source>
        <translation>
            <numerusform>%n scan added</numerusform>
            <numerusform>%n scans added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) removed</source>
        <translation>
            <numerusform>%n scan removed</numerusform>
            <numerusform>%n scans removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) added</source>
        <translation>
            <numerusform>%n pattern added</numerusform>
            <numerusform>%n patterns added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) removed</source>
        <translation>
            <numerusform>%n pattern removed</numerusform>
            <numerusform>%n patterns removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruby measurement(s) added</source>
        <translation>
            <numerusform>%n ruby measurement added</numerusform>
            <numerusform>%n ruby measurements added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruby measurement(s) removed</source>
        <translation>
            <numerusform>%n ruby measurement removed</numerusform>
            <numerusform>%n ruby measurements removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the heat capacity added</source>
        <translation>
            <numerusform>%n run of the heat capacity added</numerusform>
            <numerusform>%n runs of the heat capacity added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the heat capacity removed</source>
        <translation>
            <numerusform>%n run of the heat capacity removed</numerusform>
            <numerusform>%n runs of the heat capacity removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elasticity</name>
    <message numerus="yes">
        <source>%n point(s) without a known error got the median error of the others.</source>
        <translation>
            <numerusform>%n point without a known error got the median error of the others.</numerusform>
            <numerusform>%n points without a known error got the median error of the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstPeakView</name>
    <message numerus="yes">
        <source>%n pattern(s) without a temperature are not drawn.</source>
        <translation>
            <numerusform>%n pattern without a temperature is not drawn.</numerusform>
            <numerusform>%n patterns without a temperature are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) without a pressure are not drawn.</source>
        <translation>
            <numerusform>%n pattern without a pressure is not drawn.</numerusform>
            <numerusform>%n patterns without a pressure are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) without a first sharp peak are not drawn.</source>
        <translation>
            <numerusform>%n pattern without a first sharp peak is not drawn.</numerusform>
            <numerusform>%n patterns without a first sharp peak are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message numerus="yes">
        <source>A straight line needs two points, and there is or are %n.</source>
        <translation>
            <numerusform>A straight line needs two points, and there is %n.</numerusform>
            <numerusform>A straight line needs two points, and there are %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message numerus="yes">
        <source>Only %n frame(s) agree with each other.</source>
        <translation>
            <numerusform>Only %n frame agrees with the others.</numerusform>
            <numerusform>Only %n frames agree with each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are too few to tell an outlier: they were averaged without rejection.</source>
        <translation>
            <numerusform>%n frame is too few to tell an outlier: nothing was rejected.</numerusform>
            <numerusform>%n frames are too few to tell an outlier: they were averaged without rejection.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatCapacity</name>
    <message numerus="yes">
        <source>The file has only %n heating ramp(s).</source>
        <translation>
            <numerusform>The file has only %n heating ramp.</numerusform>
            <numerusform>The file has only %n heating ramps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n heating ramp(s); the first one was taken.</source>
        <translation>
            <numerusform>The file has %n heating ramp; the first one was taken.</numerusform>
            <numerusform>The file has %n heating ramps; the first one was taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n isothermal stretch(es) left out.</source>
        <translation>
            <numerusform>%n isothermal stretch left out.</numerusform>
            <numerusform>%n isothermal stretches left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do exotherms point up or down? %n files do not say, and the data do not show the same in all of them.</source>
        <translation>
            <numerusform>Do exotherms point up or down? %n file does not say, and its data do not show it.</numerusform>
            <numerusform>Do exotherms point up or down? %n files do not say, and the data do not show the same in all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kissinger</name>
    <message numerus="yes">
        <source>%n more scan(s) left out</source>
        <translation>
            <numerusform>%n more scan left out</numerusform>
            <numerusform>%n more scans left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): select a sample to read its E_a.</source>
        <translation>
            <numerusform>%n line: select a sample to read its E_a.</numerusform>
            <numerusform>%n lines: select a sample to read its E_a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) with another formula not drawn</source>
        <translation>
            <numerusform>%n sample with another formula not drawn</numerusform>
            <numerusform>%n samples with another formula not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) without a clear peak: not drawn</source>
        <translation>
            <numerusform>%n sample without a clear peak: not drawn</numerusform>
            <numerusform>%n samples without a clear peak: not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a fit</source>
        <translation>
            <numerusform>%n line without a fit</numerusform>
            <numerusform>%n lines without a fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left out of a line: select its sample to read why.</source>
        <translation>
            <numerusform>%n scan left out of a line: select its sample to read why.</numerusform>
            <numerusform>%n scans left out of a line: select their sample to read why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodTexts</name>
    <message numerus="yes">
        <source>%1, mean of %n run(s)</source>
        <translation>
            <numerusform>%1, mean of %n run</numerusform>
            <numerusform>%1, mean of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairWeightsView</name>
    <message numerus="yes">
        <source>%n more pair(s)</source>
        <translation>
            <numerusform>%n more pair</numerusform>
            <numerusform>%n more pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message numerus="yes">
        <source>%n other plot(s) of the file were left out; this one is its default.</source>
        <translation>
            <numerusform>%n other plot of the file was left out; this one is its default.</numerusform>
            <numerusform>%n other plots of the file were left out; this one is its default.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a number were left out.</source>
        <translation>
            <numerusform>%n row without a number was left out.</numerusform>
            <numerusform>%n rows without a number were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a negative abscissa were left out.</source>
        <translation>
            <numerusform>%n row with a negative abscissa was left out.</numerusform>
            <numerusform>%n rows with a negative abscissa were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat an abscissa; rows of one abscissa were averaged.</source>
        <translation>
            <numerusform>%n row repeats an abscissa; rows of one abscissa were averaged.</numerusform>
            <numerusform>%n rows repeat an abscissa; rows of one abscissa were averaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) are missing, zero or negative; they count as unknown.</source>
        <translation>
            <numerusform>%n error is missing, zero or negative; it counts as unknown.</numerusform>
            <numerusform>%n errors are missing, zero or negative; they count as unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intensity value(s) are exactly zero.</source>
        <translation>
            <numerusform>%n intensity value is exactly zero.</numerusform>
            <numerusform>%n intensity values are exactly zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the frames are no numbers and count as masked.</source>
        <translation>
            <numerusform>%n point of the frames is no number and counts as masked.</numerusform>
            <numerusform>%n points of the frames are no numbers and count as masked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) that no pixel fell into were left out (zero, or a dummy, without an error of its own).</source>
        <translation>
            <numerusform>%n bin that no pixel fell into was left out (zero, or a dummy, without an error of its own).</numerusform>
            <numerusform>%n bins that no pixel fell into were left out (zero, or a dummy, without an error of their own).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of comments between the rows were left out.</source>
        <translation>
            <numerusform>%n line of comments between the rows was left out.</numerusform>
            <numerusform>%n lines of comments between the rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the frames that no pixel fell into count as masked (zero, or a dummy, without an error of its own).</source>
        <translation>
            <numerusform>%n point of the frames that no pixel fell into counts as masked (zero, or a dummy, without an error of its own).</numerusform>
            <numerusform>%n points of the frames that no pixel fell into count as masked (zero, or a dummy, without an error of their own).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) that the mask “%1” marks were left out.</source>
        <translation>
            <numerusform>%n point that the mask “%1” marks was left out.</numerusform>
            <numerusform>%n points that the mask “%1” marks were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The intensity is %1 in %n row(s), far from all others; it may stand for missing data. Check these rows.</source>
        <translation>
            <numerusform>The intensity is %1 in %n row, far from all others; it may stand for missing data. Check this row.</numerusform>
            <numerusform>The intensity is %1 in %n rows, far from all others; it may stand for missing data. Check these rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of exactly %1 were left out: the number stands for missing data.</source>
        <translation>
            <numerusform>%n point of exactly %1 was left out: the number stands for missing data.</numerusform>
            <numerusform>%n points of exactly %1 were left out: the number stands for missing data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatternImportWords</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n pattern</numerusform>
            <numerusform>%n patterns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>Rows left out because a number is missing: %n.</source>
        <translation>
            <numerusform>Rows left out because a number is missing: %n.</numerusform>
            <numerusform>Rows left out because a number is missing: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that repeat the temperature of the row before: %n.</source>
        <translation>
            <numerusform>Rows that repeat the temperature of the row before: %n.</numerusform>
            <numerusform>Rows that repeat the temperature of the row before: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that go against the direction of the ramp: %n.</source>
        <translation>
            <numerusform>Rows that go against the direction of the ramp: %n.</numerusform>
            <numerusform>Rows that go against the direction of the ramp: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because they belong to no ramp (a jump, a few rows): %n.</source>
        <translation>
            <numerusform>Rows left out because they belong to no ramp (a jump, a few rows): %n.</numerusform>
            <numerusform>Rows left out because they belong to no ramp (a jump, a few rows): %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marker rows (time −1, −2, …) left out: %n.</source>
        <translation>
            <numerusform>Marker rows (time −1, −2, …) left out: %n.</numerusform>
            <numerusform>Marker rows (time −1, −2, …) left out: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) not used: %1.</source>
        <translation>
            <numerusform>%n column not used: %1.</numerusform>
            <numerusform>%n columns not used: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) of numbers were found; a DSC curve needs at least ten.</source>
        <translation>
            <numerusform>Only %n row of numbers was found; a DSC curve needs at least ten.</numerusform>
            <numerusform>Only %n rows of numbers were found; a DSC curve needs at least ten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidualPlot</name>
    <message numerus="yes">
        <source>band ±2σ, %n point(s) outside</source>
        <translation>
            <numerusform>band ±2σ, %n point outside</numerusform>
            <numerusform>band ±2σ, %n points outside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Robustness</name>
    <message numerus="yes">
        <source>%1 analyses, made of %2 analyses of the scans and patterns; %n of them failed. It is a sensitivity to choices, not a probability.</source>
        <translation>
            <numerusform>%1 analyses, made of %2 analyses of the scans and patterns; %n of them failed. It is a sensitivity to choices, not a probability.</numerusform>
            <numerusform>%1 analyses, made of %2 analyses of the scans and patterns; %n of them failed. It is a sensitivity to choices, not a probability.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 analyses; %n of them failed. It is a sensitivity to choices, not a probability.</source>
        <translation>
            <numerusform>%1 analyses; %n of them failed. It is a sensitivity to choices, not a probability.</numerusform>
            <numerusform>%1 analyses; %n of them failed. It is a sensitivity to choices, not a probability.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message numerus="yes">
        <source>Saturated rows at a flat top, left out: %n.</source>
        <translation>
            <numerusform>Saturated rows at a flat top, left out: %n.</numerusform>
            <numerusform>Saturated rows at a flat top, left out: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that stand out alone (cosmic rays), left out: %n.</source>
        <translation>
            <numerusform>Rows that stand out alone (cosmic rays), left out: %n.</numerusform>
            <numerusform>Rows that stand out alone (cosmic rays), left out: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n row(s) of the spectrum; two lines need at least sixteen.</source>
        <translation>
            <numerusform>There is only %n row of the spectrum; two lines need at least sixteen.</numerusform>
            <numerusform>There are only %n rows of the spectrum; two lines need at least sixteen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows without a number, left out: %n.</source>
        <translation>
            <numerusform>Rows without a number, left out: %n.</numerusform>
            <numerusform>Rows without a number, left out: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that repeat a wavelength, averaged: %n.</source>
        <translation>
            <numerusform>Rows that repeat a wavelength, averaged: %n.</numerusform>
            <numerusform>Rows that repeat a wavelength, averaged: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleFile</name>
    <message numerus="yes">
        <source>The file was changed by another program, or damaged, since it was written; its %n original(s) still match their SHA-256.</source>
        <translation>
            <numerusform>The file was changed by another program, or damaged, since it was written; its %n original still matches its SHA-256.</numerusform>
            <numerusform>The file was changed by another program, or damaged, since it was written; its %n originals still match their SHA-256.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamplePaste</name>
    <message numerus="yes">
        <source>%n thing(s) of what was pasted could not be taken:
%1</source>
        <translation>
            <numerusform>%n thing of what was pasted could not be taken:
%1</numerusform>
            <numerusform>%n things of what was pasted could not be taken:
%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
and %n more</numerusform>
            <numerusform>%1
and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scattering</name>
    <message numerus="yes">
        <source>The pattern has only %n usable point(s).</source>
        <translation>
            <numerusform>The pattern has only %n usable point.</numerusform>
            <numerusform>The pattern has only %n usable points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) that are not numbers were left out.</source>
        <translation>
            <numerusform>%n point that is not a number was left out.</numerusform>
            <numerusform>%n points that are not numbers were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intensity value(s) are negative; they are used as they are.</source>
        <translation>
            <numerusform>%n intensity value is negative; it is used as it is.</numerusform>
            <numerusform>%n intensity values are negative; they are used as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) were zero or missing; they count like the median of the others.</source>
        <translation>
            <numerusform>%n error was zero or missing; it counts like the median of the others.</numerusform>
            <numerusform>%n errors were zero or missing; they count like the median of the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are negative after the background was subtracted; its scale may be too large.</source>
        <translation>
            <numerusform>%n point is negative after the background was subtracted; its scale may be too large.</numerusform>
            <numerusform>%n points are negative after the background was subtracted; its scale may be too large.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%n pattern(s) of the series could not be used.</source>
        <translation>
            <numerusform>%n pattern of the series could not be used.</numerusform>
            <numerusform>%n patterns of the series could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) have the condition of another one.</source>
        <translation>
            <numerusform>%n frame has the condition of another one.</numerusform>
            <numerusform>%n frames have the condition of another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with a peak are too few for a map.</source>
        <translation>
            <numerusform>%n place with a peak is too few for a map.</numerusform>
            <numerusform>%n places with a peak are too few for a map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) have no FSDP and no volume.</source>
        <translation>
            <numerusform>%n pattern has no FSDP and no volume.</numerusform>
            <numerusform>%n patterns have no FSDP and no volume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) stand out from the two lines and are left out of them.</source>
        <translation>
            <numerusform>%n pattern stands out from the two lines and is left out of them.</numerusform>
            <numerusform>%n patterns stand out from the two lines and are left out of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are too few for two straight lines.</source>
        <translation>
            <numerusform>%n point is too few for two straight lines.</numerusform>
            <numerusform>%n points are too few for two straight lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) state no errors, which count as unknown; those of the others are kept.</source>
        <translation>
            <numerusform>%n pattern states no errors, which count as unknown; those of the others are kept.</numerusform>
            <numerusform>%n patterns state no errors, which count as unknown; those of the others are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) say otherwise than “%1” whether they are corrected for polarisation; they are treated as it is.</source>
        <translation>
            <numerusform>%n pattern says otherwise than “%1” whether it is corrected for polarisation; it is treated as that one is.</numerusform>
            <numerusform>%n patterns say otherwise than “%1” whether they are corrected for polarisation; they are treated as that one is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table name no frame and are left out.</source>
        <translation>
            <numerusform>%n row of the table names no frame and is left out.</numerusform>
            <numerusform>%n rows of the table name no frame and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) whose condition is no number are left out.</source>
        <translation>
            <numerusform>%n frame whose condition is no number is left out.</numerusform>
            <numerusform>%n frames whose condition is no number are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesTexts</name>
    <message numerus="yes">
        <source>%n place(s) stand out</source>
        <translation>
            <numerusform>%n place stands out</numerusform>
            <numerusform>%n places stand out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) without E_a: not drawn</source>
        <translation>
            <numerusform>%n sample without E_a: not drawn</numerusform>
            <numerusform>%n samples without E_a: not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) take no part: left out by hand, of another composition or treatment, or not heated</source>
        <translation>
            <numerusform>%n sample takes no part: left out by hand, of another composition or treatment, or not heated</numerusform>
            <numerusform>%n samples take no part: left out by hand, of another composition or treatment, or not heated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrainView</name>
    <message numerus="yes">
        <source>%n pattern(s) whose strain is within 2σ of zero are not drawn.</source>
        <translation>
            <numerusform>%n pattern whose strain is within 2σ of zero is not drawn.</numerusform>
            <numerusform>%n patterns whose strain is within 2σ of zero are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>Left out: %n line(s) of words among the rows.</source>
        <translation>
            <numerusform>Left out: %n line of words among the rows.</numerusform>
            <numerusform>Left out: %n lines of words among the rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thermogram</name>
    <message numerus="yes">
        <source>%n row(s) without a usable number were left out.</source>
        <translation>
            <numerusform>%n row without a usable number was left out.</numerusform>
            <numerusform>%n rows without a usable number were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) out of order were sorted by temperature.</source>
        <translation>
            <numerusform>%n row out of order was sorted by temperature.</numerusform>
            <numerusform>%n rows out of order were sorted by temperature.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated temperature(s) were averaged.</source>
        <translation>
            <numerusform>%n repeated temperature was averaged.</numerusform>
            <numerusform>%n repeated temperatures were averaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A scan needs at least ten usable rows, and this one has %n.</source>
        <translation>
            <numerusform>A scan needs at least ten usable rows, and this one has %n.</numerusform>
            <numerusform>A scan needs at least ten usable rows, and this one has %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply these windows to the %n other scan(s) of the sample</source>
        <translation>
            <numerusform>Apply these windows to the %n other scan of the sample</numerusform>
            <numerusform>Apply these windows to the %n other scans of the sample</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>Open %n sample(s)</source>
        <translation>
            <numerusform>Open %n sample</numerusform>
            <numerusform>Open %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine</name>
    <message numerus="yes">
        <source>%1 of %n heating scan(s) with a glass transition</source>
        <translation>
            <numerusform>%1 of %n heating scan with a glass transition</numerusform>
            <numerusform>%1 of %n heating scans with a glass transition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) cannot be used</source>
        <translation>
            <numerusform>%n scan cannot be used</numerusform>
            <numerusform>%n scans cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pattern(s) with S(q)</source>
        <translation>
            <numerusform>%1 of %n pattern with S(q)</numerusform>
            <numerusform>%1 of %n patterns with S(q)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, over %n analysis(es)</source>
        <translation>
            <numerusform>%1, over %n analysis</numerusform>
            <numerusform>%1, over %n analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ConditionsDialog</name>
    <message numerus="yes">
        <source>%n row(s), from %1 to %2 %3</source>
        <translation>
            <numerusform>%n row, from %1 to %2 %3</numerusform>
            <numerusform>%n rows, from %1 to %2 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FigureCommands</name>
    <message numerus="yes">
        <source>%n file(s) of figures are written, their numbers beside them.</source>
        <translation>
            <numerusform>%n file of a figure is written, its numbers beside it.</numerusform>
            <numerusform>%n files of figures are written, their numbers beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FileCommands</name>
    <message numerus="yes">
        <source>%n sample(s) changed and not saved.</source>
        <translation>
            <numerusform>%n sample changed and not saved.</numerusform>
            <numerusform>%n samples changed and not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n scan(s)</source>
        <translation>
            <numerusform>Import %n scan</numerusform>
            <numerusform>Import %n scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ImportPreview</name>
    <message numerus="yes">
        <source>%1
%n scan(s)</source>
        <translation>
            <numerusform>%1
%n scan</numerusform>
            <numerusform>%1
%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%n scan(s) of “%2”</source>
        <translation>
            <numerusform>%1
%n scan of “%2”</numerusform>
            <numerusform>%1
%n scans of “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do exotherms point up or down? %n file(s) do not say it, and their data do not show one direction for all of them. The answer is for these files only.</source>
        <translation>
            <numerusform>Do exotherms point up or down? %n file does not say it, and its data do not show it. The answer is for this file only.</numerusform>
            <numerusform>Do exotherms point up or down? %n files do not say it, and their data do not show one direction for all of them. The answer is for these files only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ManySamplesDialog</name>
    <message numerus="yes">
        <source>Set for %n sample(s)</source>
        <translation>
            <numerusform>Set for %n sample</numerusform>
            <numerusform>Set for %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::MethodImportDialog</name>
    <message numerus="yes">
        <source>%n row(s), %1 to %2 nm</source>
        <translation>
            <numerusform>%n row, %1 to %2 nm</numerusform>
            <numerusform>%n rows, %1 to %2 nm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n file(s) hold cannot be told for sure: look at what is proposed.</source>
        <translation>
            <numerusform>What %n file holds cannot be told for sure: look at what is proposed.</numerusform>
            <numerusform>What %n files hold cannot be told for sure: look at what is proposed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::PatternImportDialog</name>
    <message numerus="yes">
        <source>%n file(s) hold stacks of frames. What do the frames become? The answer is remembered.</source>
        <translation>
            <numerusform>%n file holds a stack of frames. What do the frames become? The answer is remembered.</numerusform>
            <numerusform>%n files hold stacks of frames. What do the frames become? The answer is remembered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::PatternPane</name>
    <message numerus="yes">
        <source>%n frame(s) averaged.</source>
        <translation>
            <numerusform>%n frame averaged.</numerusform>
            <numerusform>%n frames averaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::PatternView</name>
    <message numerus="yes">
        <source>Apply the choices of %1 to %n other pattern(s)</source>
        <translation>
            <numerusform>Apply the choices of %1 to %n other pattern</numerusform>
            <numerusform>Apply the choices of %1 to %n other patterns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::PlotTableWindow</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ProblemPanel</name>
    <message numerus="yes">
        <source>Show the %n scan(s)</source>
        <translation>
            <numerusform>Show %n scan</numerusform>
            <numerusform>Show the %n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n pattern(s)</source>
        <translation>
            <numerusform>Show %n pattern</numerusform>
            <numerusform>Show the %n patterns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::SampleModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::SamplePanel</name>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%1 of %n sample</numerusform>
            <numerusform>%1 of %n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for %n sample(s)…</source>
        <translation>
            <numerusform>Set for %n sample…</numerusform>
            <numerusform>Set for %n samples…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sample(s) from the study</source>
        <translation>
            <numerusform>Remove %n sample from the study</numerusform>
            <numerusform>Remove %n samples from the study</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::SavePlacesDialog</name>
    <message numerus="yes">
        <source>%n sample(s) have no file yet. They go to one folder:</source>
        <translation>
            <numerusform>%n sample has no file yet. It goes to a folder:</numerusform>
            <numerusform>%n samples have no file yet. They go to one folder:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::SeriesForm</name>
    <message numerus="yes">
        <source>%n frame(s), from %1 to %2 %3</source>
        <translation>
            <numerusform>%n frame, from %1 to %2 %3</numerusform>
            <numerusform>%n frames, from %1 to %2 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::SmallMultiples</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::SpreadModel</name>
    <message numerus="yes">
        <source>Median of %n analysis(es): %1. The central 95 % of them lie from %2 to %3.</source>
        <translation>
            <numerusform>Median of %n analysis: %1. The central 95 % of them lie from %2 to %3.</numerusform>
            <numerusform>Median of %n analyses: %1. The central 95 % of them lie from %2 to %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::StatusLine</name>
    <message numerus="yes">
        <source>%n result(s) not up to date</source>
        <translation>
            <numerusform>%n result not up to date</numerusform>
            <numerusform>%n results not up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ThermogramView</name>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) converted with mass and rate</source>
        <translation>
            <numerusform>%n scan converted with mass and rate</numerusform>
            <numerusform>%n scans converted with mass and rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of a third unit not drawn: mass or rate is missing</source>
        <translation>
            <numerusform>%n scan of a third unit not drawn: mass or rate is missing</numerusform>
            <numerusform>%n scans of a third unit not drawn: mass or rate is missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::WatchCommands</name>
    <message numerus="yes">
        <source>%n file(s) lie in the folder already.</source>
        <translation>
            <numerusform>%n file lies in the folder already.</numerusform>
            <numerusform>%n files lie in the folder already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::WatchWindow</name>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not complete yet</source>
        <translation>
            <numerusform>%n not complete yet</numerusform>
            <numerusform>%n not complete yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file is read once it has not changed for %n second(s).</source>
        <translation>
            <numerusform>A file is read once it has not changed for %n second.</numerusform>
            <numerusform>A file is read once it has not changed for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n changed since</numerusform>
            <numerusform>%n changed since</numerusform>
        </translation>
    </message>
</context>
</TS>
