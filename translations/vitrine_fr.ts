<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>Rename study to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sample “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove sample “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename sample to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set composition of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set treatment of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Kissinger analysis of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n scan(s) into “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove scan, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scan to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move glass window, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move liquid window, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic windows, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick peaks, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move peak window, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark peak, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic peaks, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set heating rate, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set sample mass, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set exothermic direction, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct thermal lag, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave thermal lag, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set reference for the glass line, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into Kissinger plot, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of Kissinger plot, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply windows to %n scan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move q_min, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move q_max, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move r_min, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set density, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the normalisation, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the window of the first sharp peak, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the first shell, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the background, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the energy, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the choices of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n pattern(s) into “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove pattern, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename pattern to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as background, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as sample pattern, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set pressure and temperature, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply choices to %n pattern(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set equation of state of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaseLines</name>
    <message>
        <source>The glass window, %1 to %2 K, holds fewer than five points of the scan (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it onto the straight part below the transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The liquid window, %1 to %2 K, holds fewer than five points of the scan (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it onto the straight part above the transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window must end above its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set both windows anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glass window must lie below the liquid window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the windows apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the demonstration samples: simulated, and said to be so in every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for them; made if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints all results of samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample files or folders of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints JSON instead of tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder to write to with -o DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes every curve and result of samples as CSV, with units and provenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write to; made if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sample “%1” with %2 is in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads measurements into a sample file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample file; made if absent, added to if present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements as the instrument exported them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the lower and the upper end in kelvin, for example 340:520.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a unit that fits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition in atomic amounts, e.g. Zr46.8Ti8.2Cu7.5Ni10Be27.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as-cast, annealed or compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure of the treatment, e.g. &quot;7 GPa&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of the treatment, e.g. &quot;583 K&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at that temperature, e.g. &quot;10 min&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling rate before the measurement, e.g. &quot;20 K/min&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating rate of the scans, e.g. &quot;200 K/s&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass of the sample, e.g. &quot;1.2 ug&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of exothermic events in the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of temperatures that the file does not state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the signal that the file does not state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the glass line in kelvin, e.g. 340:520.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the liquid line in kelvin, e.g. 760:845.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the peak in kelvin, e.g. 560:700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overshoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate (K/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset, half step (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset, inflection (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midpoint (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflection (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_f (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_p (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cooling)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (95 %: ± %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endotherms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exotherms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: vitrine-cli COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“vitrine-cli COMMAND --help” tells more about one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“vitrine-cli %1 --help” tells how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in order (%2, %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n original(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no results to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks sample files: their integrity, their originals and their results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation energy from a table of heating rates and peak temperatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with the columns heating_rate [K/s], T_p [K] and optionally error [K].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kissinger, starink, ozawa, augis-bennett or moynihan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference T_g in kelvin, to give E_a in units of R T_g as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In second order B′ is 4 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out either --order 2 or --fix-b-prime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent must not be zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birch–Murnaghan equation of state from a table of pressures and volumes or peak positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with the columns P [GPa], V [A3] or q1 [1/A], and optionally sigma_P [GPa] and sigma_V [A3] or sigma_q1 [1/A].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the equation: 2 (B′ = 4) or 3 (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third order with this B′.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs each point by the errors in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power that turns V/V0 or q1/q1,0 into V0/V; −1 for volumes and 3 for q1 by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the columns are in a table without such titles, e.g. &quot;P [GPa]=1,V [A3]=6&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (fixed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation of B0 and B′: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced χ²: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual variance: %1 GPa²</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>F–f line: F = %1 GPa + %2 GPa · f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P (GPa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the points of S(q) and G(r) into the JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the files hold; without it each file is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure while a pattern was measured, e.g. &quot;7 GPa&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature while a pattern was measured, e.g. &quot;300 K&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the background of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q1 (1/Å)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FWHM (1/Å)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S at high q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density (1/Å³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shells (Å)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (background)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the lower and the upper end in Å⁻¹, for example 2:3.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds these patterns: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one with --curve NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was read would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder (-o DIR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pattern of a file that holds several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad hoc normalisation: what is taken off F(q) varies no faster than this distance, e.g. &quot;0.9 A&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of q in Å⁻¹ that holds the first sharp peak, e.g. 2:3.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local-quadratic, lorentzian-0.25, lorentzian-0.40, pseudo-voigt or half-height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for NAME.sq, NAME.fq and NAME.gr; made if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(q), G(r) and what is in them from one pattern, without a sample file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern as the instrument or the integration exported it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy and wavelength say the same thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a density.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with its unit, for example &quot;0.0585 1/A3&quot; or &quot;6.0 g/cm3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a fraction between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent of the recoil is 2 (photon-counting detectors) or 3 (integrating).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A density in g/cm³ needs the composition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the composition (--composition) or the density in 1/A3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abscissa of patterns that do not state it: q (1/A), q_nm (1/nm) or two_theta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of the beam, e.g. &quot;68.5 keV&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelength of the beam, e.g. &quot;0.181 A&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern of what is not the sample, which is subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the background is multiplied by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density, e.g. &quot;0.0585 1/A3&quot; or &quot;6.0 g/cm3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least q that is used, e.g. &quot;0.8 1/A&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest q that is used, e.g. &quot;20 1/A&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance below which there are no two atoms, e.g. &quot;1.3 A&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest distance of G(r), e.g. &quot;30 A&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of corrections at low r (default 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is found from G(r) at low r: density, background or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits in Å between which neighbours are counted, e.g. 1.3:2.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the transform: none, lorch or soper-lorch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear, krogh-moe-norman, high-q or ad-hoc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(q) by faber-ziman, as-printed or ashcroft-langreth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 for photon-counting, 3 for integrating detectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, unpolarised, or the fraction polarised in the plane of scattering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the lower and the upper end in ångström, for example 1.3:2.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sharp peak by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FWHM (Å⁻¹)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of S at high q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS below r_min (Å⁻²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density (Å⁻³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least χ² at low r (Eggert, Å⁻³)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours to the first minimum, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours, twice to the maximum of r g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours, twice to the maximum of r² g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Write element symbols with their amounts, for example Zr46.8Ti8.2Cu7.5Ni10Be27.5 or (Zr0.5Cu0.5)95Al5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read in the composition “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket in the composition “%1” is not closed, or is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no element “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount of an element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The composition is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompressionTable</name>
    <message>
        <source>Name the columns “P [GPa]” and either “V [A3]” or “q1 [1/A]” (and errors “sigma_P [GPa]”, “sigma_V [A3]” or “sigma_q1 [1/A]”), or say where they are: --columns &quot;P [GPa]=1,V [A3]=2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of the column “%1” is missing or does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has both a column “V” and a column “q1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has neither a column “V” nor a column “q1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) without a pressure and a value.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The row lacks its pressure or its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete or remove that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say where a column is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write title and number, for example --columns &quot;P [GPa]=1,V [A3]=6&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompressionView</name>
    <message>
        <source>B_0 = %1, B′ = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dq_1/dP = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P %1 GPa · ratio %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(q_1/q_{1,0})^3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An equation of state needs patterns of one sample measured at two or more pressures. Give each its pressure in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(q_1/q_{1,0})^{%1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>Onset (half step)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tangent at the half step meets the glass line. It is not the onset of the steepest tangent; the two can lie tens of kelvin apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset (steepest, ASTM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tangent at the greatest slope meets the glass line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midpoint (half step)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the curve has climbed half the way from the glass line g to the liquid line l.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greatest slope between the onset and the first upward crossing of the liquid line. The slope is that of a local parabola over a window in kelvin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endset (half step)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tangent at the half step meets the liquid line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endset (steepest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tangent at the greatest slope meets the liquid line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The height of the liquid line above the glass line at the half step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal areas (Moynihan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature at which the liquid would have the enthalpy of the glass. The error holds the noise and the spread over an ensemble of shifted windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter of T_f when the residuals of both lines are drawn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread over windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scatter of T_f over windows moved and shortened by up to 15 % of their width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean over the scans of the sample, with the standard error from their scatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top of the curve less its base line, by a parabola over a window in kelvin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve above its base line at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area against the base line: the glass line, then the step, then the liquid line; or straight between the feet of the peak where there is no glass transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tangent to the leading flank meets the base line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance of the two points at half the height above the base line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation energy from the shift of the peak with the heating rate Φ. T_p is the noisy quantity, so T_p is fitted on Φ; the interval is Student&apos;s t with n − 2 degrees of freedom. For an overshoot it is the relaxation energy only when cooling and heating rates match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation energy over R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation energy over RT_g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As set by hand; else as the file states or as time and temperature give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As set by hand; else as the file states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width at half height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sharp peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position of the first sharp peak of S(q), by the definition named with it. Definitions differ by as much as gigapascals do, so that a series needs one definition and one window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top of a parabola fitted to S(q) close to its maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre of a Lorentzian and a constant within ±0.25 Å⁻¹ of the maximum of S(q).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre of a Lorentzian and a constant within ±0.40 Å⁻¹ of the maximum of S(q).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre of a pseudo-Voigt and a constant around the maximum of S(q).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle between the two points where S(q) has half its height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the first sharp peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full width at half height of the fitted profile, or of S(q) itself where no profile is fitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings the measured intensity to electron units per atom: with it S(q) tends to 1 at high q and G(r) to −4πρr below the first distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level background in electron units per atom, such as fluorescence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratic term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow background in electron units per atom at the greatest q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple at low r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far G(r) is from a straight line below r_min, where no two atoms are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of S(q) at high q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of S(q) over the last 30 % of q; a sound normalisation gives 1 ± 0.02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atoms per volume, as given or as found where G(r) is closest to −4πρr at low r.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First coordination number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of atoms around an atom between the limits of the first shell, given or found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of atoms around an atom up to the first minimum of r² g(r).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the number of atoms up to the maximum of r g(r), as if the shell were symmetric there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the number of atoms up to the maximum of r² g(r), as if the shell were symmetric there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of a shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A maximum of G(r), by a parabola over one resolution π/q_max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sharp peak without pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the fitted equation of state has no pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk modulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bulk modulus without pressure, from the first sharp peaks of the patterns measured under pressure. It takes the compression to be that of q1 to the power n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure derivative of the bulk modulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the bulk modulus grows with pressure; strongly correlated with B0, and 4 in an equation of second order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of the first sharp peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of a straight line of q1 against pressure, weighted where every error is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Elasticity</name>
    <message>
        <source>The equation of state never reaches %1 GPa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a pressure within the measured range, or another B′.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bulk modulus must be positive, but it is %1 GPa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the pressures and volumes of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A densification needs two positive values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the peak positions of the sample and of its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Birch–Murnaghan equation of order %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose order 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of the table have different lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points are too few for %2 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure more pressures, or fix B′.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the table is not a positive, finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or remove that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent that turns the measured quantity into a compression must not be zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors are known, so every point counts alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a known error got the median error of the others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>No scan of this sample gives a fictive temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a cooling ramp; it is shown and not analysed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FictiveTemperature</name>
    <message>
        <source>The area under the scan is not a number; its values are too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the unit of the signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The liquid line does not lie above the glass line at %1 K, so there is no step to divide the area by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the windows onto the straight parts beside the transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area under the scan is negative, so the fictive temperature would lie above the end of the liquid window, %1 K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exotherm below the transition may have bent the glass line: share the glass line of a relaxed reference scan, or use the difference form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area under the scan is larger than the whole region between the two lines above their crossing, so no fictive temperature exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the slopes of the two base lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fictive temperature would lie at or beyond the crossing of the two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area under the scan is so large that the fictive temperature would lie below absolute zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the windows lie beside a glass transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan and its reference hold different kinds of signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reference with the same kind of signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan does not cover the range from the glass window to the liquid window of its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reference over the same range, or move its windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan or its reference is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enthalpies of the glass and of the liquid do not meet below the end of the liquid window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the windows and the slopes of the two base lines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no sample file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstPeakView</name>
    <message>
        <source>T %1 K · %2 Å⁻¹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P %1 GPa · %2 Å⁻¹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pattern has a first sharp peak yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) without a temperature are not drawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First sharp peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the first sharp peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FWHM / Å⁻¹</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>The fit did not converge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose start values nearer to the answer, or fix a parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points do not determine all parameters of the fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix one of the parameters, or use more points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start value of “%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start value %1 of “%2” lies outside its bounds, %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start value or the bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are fewer points (%1) than parameters that vary (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use more points, or fix a parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be computed at the start values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other start values, and look for gaps in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A straight line needs two points, and there is or are %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Widen the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line cannot be fitted: some numbers are missing or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line cannot be fitted: all abscissae are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weighted line needs a positive error at every point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of a straight-line fit have different lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line needs at least two points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point of the straight-line fit is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point of the straight-line fit has no error on either axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every point a positive error, or fit without errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correlation of two errors must lie between −1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points of the straight-line fit have the same abscissa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The straight line with errors on both axes does not settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for points whose errors are larger than the range of the data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>It holds no intensity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its intensity is %1 times that of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its shape departs from the others by %1 σ over neighbouring points; %2 σ are usual at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It scatters by %1 σ about the others; %2 σ are usual at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack of frames does not fit its q axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are too few to tell an outlier.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give at least five frames, or average them beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n frame(s) agree with each other.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the frames, and loosen the limits if they are sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 frames were rejected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlassTransition</name>
    <message>
        <source>The liquid line does not lie above the glass line between the windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the windows onto the straight parts beside the transition, and check the direction in which the endotherm points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve does not climb through the half step between the two windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the glass window below the transition and the liquid window above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tangent is not steeper than its base line, so they do not meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the windows, or widen the window of the derivative.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The header says %1 K/s, the data say %2 K/s; the data are believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n isothermal stretch(es) left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was answered when the file was read is not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no heating or cooling ramp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntensityView</name>
    <message>
        <source>⟨f²⟩ + C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant and u² term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laue term L(q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · I %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I / electron units per atom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I / arbitrary units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected and scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the result of another program, not an intensity.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinetics</name>
    <message>
        <source>The two activation energies come from different formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same formula for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No common activation energy fits the two sets of points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glass transition temperature %1 K is not a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the glass transition temperature in kelvin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activation energy needs at least three points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure at more heating rates, or pick the peak in more scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heating rate %1 K/s is not a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the rate of that scan, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peak temperature %1 K is not a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give temperatures in kelvin, or leave that scan out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points have the same heating rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure at least at two heating rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peak temperature does not rise with the heating rate as an activated process does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a mixed-up branch, rate or unit among the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heating rate was measured more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat a scan at the same rate, or use the interval of the fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bootstrap needs at least two resamplings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The means of the replicates do not rise with the heating rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replicates scatter so much that some resamplings have no activation energy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kissinger</name>
    <message>
        <source>left out by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear peak of this kind and branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heating rate is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exotherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %: %1, n = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E_a = %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooled at %1 K/s, heated at other rates: read E_a as apparent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more scan(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): select a sample to read its E_a.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>branch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) with another formula not drawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ln(%2) against 1/T_p</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>See vitrine --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a size like 1600x1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a scale between 0.5 and 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a theme; there are dark and light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MouseGrammar</name>
    <message>
        <source>Drag: move the edge · arrows nudge, Shift ×10 · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag: move the window · arrows nudge, Shift ×10 · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: select · Ctrl+click: add · right-click: what can be done · drag: zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag: move the axis · wheel: zoom this axis · double-click: fit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag: zoom · wheel: zoom at the cursor · middle button or Space: pan · double-click: fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release: keep the window · Esc: as it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release: zoom to the rectangle · Esc: leave the view as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release: keep the view · double-click: fit again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairFunctionView</name>
    <message>
        <source>ΔG(r) against %1, ±2σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔG says nothing beyond %1 Å.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−4πρr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution %1 Å</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neighbours from %2 to %3 Å</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neighbours up to the first minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G(r) and ΔG(r)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r %1 Å · G %2 Å⁻²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds S(q), which was not transformed to G(r).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · q_max %2 Å⁻¹ · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>A file .xye has three columns: abscissa, intensity and its error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a table of two columns the ending .xy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is taken as the wavelength, %1 Å, and the axis as 2θ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan of the kind “%1” is not on the scattering angle 2θ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The abscissa “%1” is neither q nor 2θ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrate the image again on an axis of q or 2θ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header announces %1 points, but %2 follow: the file is cut short or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the file as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of a BANK line that ends in “%1” are not read; FXYE is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the pattern as FXYE or as columns 2θ, intensity and error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The binning “%1” is one of times of flight; only angles (CONS) are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the pattern on q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BANK line announces %1 points, but %2 follow: the file is cut short or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GSAS file has no BANK line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kα1 is used; the file names Kα2 as well (%1 Å), which is not stripped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HDF5 file is damaged or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HDF5 file holds no plot (NXdata) and no data set of q or 2θ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the integrated pattern as NXdata with its axis of q or 2θ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other plot(s) of the file were left out; this one is its default.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The plot has no signal that can be read (it may be damaged, or stand in another file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot of “%1” has no axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot is on “%1” (%2), so it is no pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set “%1” has %2 dimensions that do not fit the axis “%3”: neither a pattern nor a stack of frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set “%1” is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors “%1” are not used: those of frames come from their scatter, and others must have the length of the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan over “%1” does not move 2θ: it is no pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file intends the unresolved Kα doublet: its mean wavelength, %1 Å, is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kα1 is used; the file names Kα2 as well (%1 Å, ratio %2), which is not stripped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts were multiplied by the attenuation of the beam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that the scan was aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no scan with intensities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the columns titles with units, such as “q [1/A]”, “2theta [deg]” and “I”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a thermogram and no pattern: it has a column of temperatures or heat flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it as a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns have no titles, and there are more than three of them, so that it cannot be told which hold the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named as q, 2θ or r.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in no format that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a number were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A pattern needs a column of q or 2θ and one of intensity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third column has no title; it is taken as the error of the intensity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before its line of titles (“#L …”): it is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says that data up to q = %1 Å⁻¹ were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a thermogram (%1) and no pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q in Å⁻¹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q in nm⁻¹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with --axis q, --axis q_nm or --axis two_theta (the last one together with --energy or --wavelength, unless the file tells it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the abscissa q in Å⁻¹, q in nm⁻¹ or 2θ? The file does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the column “%1” the scattering angle 2θ, or half of it? The file does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is 2θ, answer with --axis two_theta together with --energy or --wavelength; an axis of θ has to be doubled first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the column “%1” q in Å⁻¹, q in nm⁻¹ or 2θ? The file does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is on angles 2θ, and the file names the anode %1 but no wavelength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State --wavelength (Cu Kα1 is 1.54060 Å, Mo Kα1 0.70932 Å) or --energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is on angles 2θ, and the file does not tell the wavelength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State --energy or --wavelength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that its axis is %1; it is read as %2, as answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stated wavelength is not a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says a wavelength of %1 Å; %2 Å is used, as answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the axis is q, say so with --axis q or --axis q_nm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis ends at q = %1 Å⁻¹, but a wavelength of %2 Å reaches no further than %3 Å⁻¹.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check --axis (q, q_nm or two_theta) and --energy or --wavelength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a negative abscissa were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rows do not ascend in the file; they were sorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat an abscissa; rows of one abscissa were averaged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) are missing, zero or negative; they count as unknown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intensity value(s) are exactly zero.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the frames are no numbers and count as masked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check the file and its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a number for both abscissa and intensity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one row has numbers; a pattern needs several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every intensity is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of the pattern have different lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML ends too early: the file is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No density is given: the scale is the one that makes S(q) average to 1 at high q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r_min = %1 Å was found from the first maximum of G(r).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no S(q), so that there is no diffraction peak in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no G(r), so that no neighbours can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of ad hoc normalisation is arbitrary, so that no neighbours can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another normalisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting neighbours needs the density of the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the density (--density).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(q) needs to know what the sample is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the composition of the sample, such as Zr46.8Ti8.2Cu7.5Ni10Be27.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(q) needs the energy of the beam, which the file does not state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the energy or the wavelength (--energy or --wavelength).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a background; it is subtracted from other patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds intensities, which have to be reduced to S(q) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the result of another program, taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternRows</name>
    <message>
        <source>First sharp peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FWHM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q_1, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of S at high q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple below r_min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 Å</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice to the top of r g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice to the top of r²g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternWords</name>
    <message>
        <source>local quadratic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lorentzian, ±0.25 Å⁻¹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lorentzian, ±0.40 Å⁻¹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudo-Voigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle at half height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faber–Ziman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/⟨f⟩², as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ashcroft–Langreth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krogh-Moe–Norman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ad hoc polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soper–Lorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Peaks</name>
    <message>
        <source>The window of the peak holds fewer than seven points of the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peak has no top inside its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the window so that the curve falls on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>“%1” does not begin with a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number and its unit, for example “20 K/min”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a unit that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the unit after the number, for example in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a unit of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message>
        <source>The table has no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns “heating_rate [K/s]” and “T_p [K]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of the column “%1” is missing or does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in brackets after the name, for example [%1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” has an empty field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The file holds no heat flow: its signal is the mass “%1”, so it is thermogravimetry and no thermogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the heat flow (DSC) of the measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named or measured as heat flow or heat capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the columns titles with units, such as “T [K]” and “heat flow [W/g]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named or measured as a temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is in %2, which is neither heat flow nor heat capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the column “%1” in kelvin or in degrees Celsius? The file does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with --temperature-unit K or --temperature-unit degC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is in %2: it has not been calibrated to heat flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the sensitivity calibration in the instrument&apos;s program and export mW or mW/mg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the unit of the column “%1”? The file does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit “%2” of the column “%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with --signal-unit, for example mW, W/g or &quot;J/(g K)&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” has no unit of time and was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because a number is missing: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) of numbers were found; a thermogram needs at least ten.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” goes from %2 to %3 K, which no thermogram does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the unit (--temperature-unit) and the decimal sign (--decimal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature in column “%1” never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rows that repeat the temperature of the row before: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that go against the direction of the ramp: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file says %1 K/min, but time and temperature give %2 K/min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heating rate, %1 K/s, was taken from the file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because they belong to no ramp (a jump, a few rows): %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are in no order of temperature and were kept as one scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exotherms point up: concluded from the data, since the flow goes down when heating starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exotherms point down: concluded from the data, since the flow goes up when heating starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data suggest the opposite of the stated direction of exotherms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direction of exotherms is the customary one of this format; the file does not state it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do exotherms point up or down? The file does not say and the data do not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with --exo up or --exo down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no curve of heat flow or heat capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns have no titles, so that it cannot be told which is the temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NETZSCH file ends before its line of titles (“##Temp.…”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in no format that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text: it holds bytes that no text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the measurement as text from the instrument&apos;s program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told whether the comma or the point is the decimal sign of the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which with --decimal comma or --decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows with at least two numbers were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thermogram needs a column of temperatures and one of heat flow or heat capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has %1 fields where the table has %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend or remove that line, or check separator and decimal sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line is cut short and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text after the last row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has thousands separators, as a spreadsheet puts them in, and no decimal sign of its own: the number that was meant cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the measurement again and read it without opening it in a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The STARe file ends before the rows of its curve “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve “%1” (%2) is no heat flow and was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no heat flow; its curve “%1” is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is molar (%2); without the molar mass it is no heat capacity of a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the raw data, in mcal/min, cal/°C or µW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is a heat capacity of the cell; the scan rate is needed to make it a heat flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the rate, for example --heating-rate &quot;60 K/h&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Pyris file ends before the titles of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyris prints no units; minutes, °C and mW were taken, as the program writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Calisto file ends before the titles of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calisto prints no units; s, °C and mW were taken, as the program writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step with other columns than the first was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TRIOS file ends before the rows of its first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marker rows (time −1, −2, …) left out: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The Universal Analysis file ends before its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name says %1 K/min; time and temperature give %2 K/min.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>There is no reference T_g to divide by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the reference T_g of the sample, or give --tg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area in J/g needs the heating rate and the mass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the rate and the mass of the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leading flank is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peak does not fall to half its height on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heating rate is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it when importing or in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mass is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The density is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the density (--density).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no S(q).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no G(r).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the result of another program, taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum of r g(r), at %1 Å, is not in the shell from %2 to %3 Å.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the limits of the shell (--first-shell).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleFile</name>
    <message>
        <source>The field “%1” is missing or is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices in the file are not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written by Vitrine, or it was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of the curve “%1” differ in length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded original “%1” is not what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no sample that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the contents of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of scan “%1” differ in length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample “%1” could not be put into a file: there is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the previous version or a copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sample file of Vitrine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements are imported; only files named .vitrine are opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of Vitrine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its contents do not match their SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan “%1” has no identity of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample has no identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern “%1” has no identity of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of pattern “%1” differ in length.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleMass</name>
    <message>
        <source>The mass is not a number; the values are too large or too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check their units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mass needs a heating rate above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the heating rate of the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two scans is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two scans share no range of temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cooling scan or the second scan of the same sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mass needs a step of the heat flow and of the heat capacity above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base lines and the step of the heat capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mass needs a heat flow and a heat capacity above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the zero of the heat flow and the heat capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two scans hold different kinds of signal, so they cannot be subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two scans with the same kind of signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two scans share fewer than ten points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose scans over the same range of temperature.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scattering</name>
    <message>
        <source>The pattern has a gap from %1 to %2 Å⁻¹, which is bridged by a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pattern has only %n usable point(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check the file, its columns and its axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis of the pattern does not ascend from zero or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which column is q or 2θ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most intensities of the pattern are zero or negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the pattern as measured, before a background was subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of the pattern have different lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) that are not numbers were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intensity value(s) are negative; they are used as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) were zero or missing; they count like the median of the others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The Compton table of %1 does not reach q = %2 Å⁻¹.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the axis is q in Å⁻¹, not in nm⁻¹ and not an angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The q axis has a value that is negative or not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy of the X-rays is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the energy or the wavelength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Compton recoil exponent %1 is neither 0, 2 nor 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take 2 for photon-counting detectors and 3 for integrating ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coordination number needs the density of the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the density.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of G(r) have different lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits %1 to %2 Å of the shell are not within G(r).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose limits within the calculated distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no maximum of R(r) between %1 and %2 Å.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a range that holds the first shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background cannot be used. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background and the pattern have no q in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the axis of the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background was measured on another grid and has been interpolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has been interpolated onto an even grid of %1 Å⁻¹.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r_min must be positive: it is the distance below which no two atoms are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose r_min a little below the first neighbour distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for the density is empty or does not stay above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a range of densities that holds the expected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no background whose scale could be refined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the background pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density from the low-r region (Eggert&apos;s χ²) after Krogh-Moe–Norman and %1 iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least χ² lies at the border of the search, so it is not a minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With q only up to %1 Å⁻¹ the density depends on the method by tens of per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two G(r) have no distances in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculate both over the same distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of S(q) have different lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few points of S(q) between %1 and %2 Å⁻¹.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a range that holds the first peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(q) has no maximum inside the chosen range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a range with the peak in its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(q) does not fall to half of its peak on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another definition of the peak, or a wider range of q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form factors end at q = 75.4 Å⁻¹, but the pattern has q = %1 Å⁻¹.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no dispersion corrections for %1 at %2 keV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the energy, or leave the dispersion out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The composition is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the composition of the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of the pattern cannot be told from its other terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the constant, the quadratic term or the background scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The density of the sample is not known, and this normalisation needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the density, or choose the high-q or the ad hoc normalisation without low-r iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 low-r iterations are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of the pattern came out as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the density, r_min, the q range and the scale of the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below r_min G(r) has the slope %1 Å⁻³ instead of −4πρ = %2 Å⁻³.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(q) averages %1 at high q instead of 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has too few points between q_min and q_max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a range of q within what was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few points of S(q) around the peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the window of the fit, or use a pattern with finer steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(q) has no top within the window of the parabola.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the window over the peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polynomial of the ad hoc normalisation would have degree %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an r_poly between 0.7 and 2 Å.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is on angles, but its wavelength is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the wavelength or the energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scattering angle of %1° is impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the axis is 2θ in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sub-peaks must start within the fitted window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose their distances within the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window holds only %1 independent points, too few for %2 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the window, fit fewer sub-peaks, or use a greater q_max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ad hoc normalisation leaves the scale of G(r) arbitrary: no coordination number and no density from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a density there is no g(r) and no coordination number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are negative after the background was subtracted; its scale may be too large.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The range of distances r is empty or starts below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose r values above zero, for example 0.01 to 20 Å.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q = %1 Å⁻¹ cannot be reached at %2 keV in this geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the energy, the axis and the absorption.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Step %1 of the thermal history cannot be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ramp needs a rate that leads to its end, a hold a duration above zero, and every temperature must be above 0 K; pressure moves the glass transition by 200 K at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thermal history begins at %1 K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin at a temperature above 0 K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thermal history is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ramp or a hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the simulation must be larger than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperatures asked for do not lie along a ramp of the thermal history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for temperatures within one ramp, in its direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating rate and mass of a simulated scan must be larger than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise, lag and tilt of a simulated scan must be finite, and noise not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated ramp has no points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 is out of its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must lie between 1 and 10⁷ K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must lie above 0 and not above 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must lie between 0.1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must leave a glass transition: τ = 100 s at some temperature.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be saved: %1. The file is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureFactorView</name>
    <message>
        <source>q_1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first sharp peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(q), %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FWHM %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · S %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds G(r), not S(q).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · q %2–%3 Å⁻¹ · %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureViews</name>
    <message>
        <source>Intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G(r) and ΔG(r)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sharp peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the first sharp peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No diffraction patterns to draw yet. Drop pattern files on the window, or choose Import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>There is no sample “%1” in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scan “%1” in sample “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan “%1” has no such peak set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the peak first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of scan “%1” states no thermal lag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot be blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window from %1 to %2 K holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the lower temperature first, both above 0 K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heating rate of %1 K/s is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample mass of %1 g is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pressure of %1 GPa is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temperature of %1 K is not above 0 K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold of %1 s is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cooling rate of %1 K/s is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference T_g of %1 K is not above 0 K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample without an identity cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample “%1” is already in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan without a recording cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of file %2 is already in sample “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan “%1” cannot lend its glass line to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another scan that uses its own glass line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pattern “%1” in sample “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range of q from %1 to %2 Å⁻¹ holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A density of %1 atoms/Å³ is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An r_min of %1 Å is not between 0 and 10 Å.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A background scale of %1 is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the normalisation are out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern “%1” is not marked as a background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it as a background first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern without a recording cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wavelength of %1 Å is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis of r is not between 16 and a million steps that go upwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shell from %1 to %2 Å holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absorption of %1 is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance of the detector is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An equation of state is of second or third order, with an exponent that is not zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The table has no header row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each column with its unit in brackets, for example “T_p [K]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names %1 columns, but the rows have %2 fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thermogram</name>
    <message>
        <source>The thermal lag was taken off: temperatures moved by %1 K on the average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows ran from high to low temperature and were reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) out of order were sorted by temperature.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated temperature(s) were averaged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A scan needs at least ten usable rows, and this one has %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check the columns and the range that were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan has %1 temperatures but %2 signals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal was turned over, so that endothermic events point up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thermal lag cannot be taken off without a heating rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the heating rate of the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat capacity needs the heating rate of the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the heating rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat capacity needs the mass of the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the mass, or find it from the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat flow per mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This peak is the shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This peak is the overshoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This peak is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an endotherm here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an exotherm here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the peaks automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set glass and liquid windows by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply these windows to the %n other scan(s) of the sample</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find the windows automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in the Kissinger analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a usable number were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The embedded original “%1” no longer gives this curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original “%1” is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded original does not match its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve read from the original differs from the stored one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored result differs from the one evaluated now: %1 (the file was written by version %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file and save it to store the results of this version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>The scan has too few points to find its windows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the glass window and the liquid window by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No glass transition was found: there is no step upwards between two straight ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is one, set the glass window and the liquid window by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open the example (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to the sample “%1” of this study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the file since it was opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sample under another name, so that nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine</name>
    <message>
        <source>%1 … %2 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, found automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass line of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected with the file&apos;s own coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area above the glass line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands above the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter of T_p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curvature by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 K/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 K/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overshoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exotherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endotherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E_a, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %, n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2 Å⁻¹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sharp peak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CommandBox</name>
    <message>
        <source>Find any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command   Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CurveThumbnail</name>
    <message>
        <source>Picture of the curves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FileUnderstood</name>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves found in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exothermic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exothermic is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryModel</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryPanel</name>
    <message>
        <source>History of the study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ImportDialog</name>
    <message>
        <source>Import measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n scan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ImportPreview</name>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1
%n scan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1
cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Inspector</name>
    <message>
        <source>What is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which relaxation the peak belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a scan or a pattern to see what follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::KissingerView</name>
    <message>
        <source>Kissinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No peaks to draw yet. A Kissinger plot needs scans at three or more heating rates, each with a clear peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 K/s · T_p %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_p %1 K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hands can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all results up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine[*]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply Windows to All Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Windows Automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Peaks Automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a Command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels at Their First Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large Type for a Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples (*.vitrine);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples (*.vitrine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) changed and not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save before the window closes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Vitrine %1&lt;/b&gt;&lt;p&gt;A workbench for people who measure glasses.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved or not, state of the results, value under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the history until you let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) could not be had</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those That the Study Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PatternForm</name>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From I(q) to S(q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G(r) and first sharp peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beam energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpolarised or rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % in the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure in situ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature in situ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-r iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S(q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q_1 and FWHM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PatternImportDialog</name>
    <message>
        <source>r %1–%2 Å</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q %1–%2 Å⁻¹</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and what was understood of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q in 1/Å</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q in 1/nm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2θ in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beam energy, where a file does not say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PatternPane</name>
    <message numerus="yes">
        <source>%n frame(s) averaged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1 left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PatternView</name>
    <message>
        <source>Fit the view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PlotView</name>
    <message>
        <source>Fit the view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss what is above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ResultTable</name>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SampleForm</name>
    <message>
        <source>Composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula of E_a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kissinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augis–Bennett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ozawa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moynihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_g for R T_g</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SampleModel</name>
    <message>
        <source>No scan has a clear peak, so there is no activation energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E_a %1, branch: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E_a / RT_g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E_a / kJ mol^{-1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T / K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P / GPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SamplePanel</name>
    <message>
        <source>Columns of the sample table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: 7 GPa, 583 K …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove sample from the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Kissinger plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with their scans and patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as sample pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply these choices to the sample&apos;s other patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove pattern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::SampleTarget</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T / K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P / GPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ScanForm</name>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass line, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass line, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid line, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid line, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to all scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exothermic is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass line of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the thermal lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Kissinger plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Drop your measurements here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of Mettler STARe, NETZSCH, TA, PerkinElmer, Setaram and MicroCal, and any table of temperature and heat flow. Before anything is taken in you see what was understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ThermogramView</name>
    <message>
        <source>%1 K · %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) in another unit not drawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>glass %1, liquid %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scans to draw yet. Drop instrument files on the window, or choose Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 K/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WhyPane</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
