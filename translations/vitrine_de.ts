<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>Rename study to “%1”</source>
        <translation>Studie in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Add sample “%1”</source>
        <translation>Probe „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove sample “%1”</source>
        <translation>Probe „%1“ entfernen</translation>
    </message>
    <message>
        <source>Rename sample to “%1”</source>
        <translation>Probe in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Set composition of “%1”</source>
        <translation>Zusammensetzung von „%1“ festlegen</translation>
    </message>
    <message>
        <source>Set treatment of “%1”</source>
        <translation>Behandlung von „%1“ festlegen</translation>
    </message>
    <message>
        <source>Set Kissinger analysis of “%1”</source>
        <translation>Kissinger-Auswertung von „%1“ festlegen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n scan(s) into “%1”</source>
        <translation>
            <numerusform>%n Scan in „%1“ importieren</numerusform>
            <numerusform>%n Scans in „%1“ importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove scan, %1</source>
        <translation>Scan entfernen, %1</translation>
    </message>
    <message>
        <source>Rename scan to “%1”</source>
        <translation>Scan in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Move glass window, %1</source>
        <translation>Glasbereich verschieben, %1</translation>
    </message>
    <message>
        <source>Move liquid window, %1</source>
        <translation>Flüssigkeitsbereich verschieben, %1</translation>
    </message>
    <message>
        <source>Automatic windows, %1</source>
        <translation>Automatische Bereiche, %1</translation>
    </message>
    <message>
        <source>Pick peaks, %1</source>
        <translation>Peaks wählen, %1</translation>
    </message>
    <message>
        <source>Move peak window, %1</source>
        <translation>Peakbereich verschieben, %1</translation>
    </message>
    <message>
        <source>Mark peak, %1</source>
        <translation>Peak zuordnen, %1</translation>
    </message>
    <message>
        <source>Automatic peaks, %1</source>
        <translation>Automatische Peaks, %1</translation>
    </message>
    <message>
        <source>Set heating rate, %1</source>
        <translation>Aufheizrate festlegen, %1</translation>
    </message>
    <message>
        <source>Set sample mass, %1</source>
        <translation>Probenmasse festlegen, %1</translation>
    </message>
    <message>
        <source>Set exothermic direction, %1</source>
        <translation>Exotherme Richtung festlegen, %1</translation>
    </message>
    <message>
        <source>Set reference for the glass line, %1</source>
        <translation>Referenz für die Glaslinie festlegen, %1</translation>
    </message>
    <message>
        <source>Take into Kissinger plot, %1</source>
        <translation>In den Kissinger-Plot aufnehmen, %1</translation>
    </message>
    <message>
        <source>Leave out of Kissinger plot, %1</source>
        <translation>Aus dem Kissinger-Plot auslassen, %1</translation>
    </message>
    <message numerus="yes">
        <source>Apply windows to %n scan(s)</source>
        <translation>
            <numerusform>Bereiche auf %n Scan anwenden</numerusform>
            <numerusform>Bereiche auf %n Scans anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Move q_min, %1</source>
        <translation>q_min verschieben, %1</translation>
    </message>
    <message>
        <source>Move q_max, %1</source>
        <translation>q_max verschieben, %1</translation>
    </message>
    <message>
        <source>Move r_min, %1</source>
        <translation>r_min verschieben, %1</translation>
    </message>
    <message>
        <source>Set density, %1</source>
        <translation>Dichte festlegen, %1</translation>
    </message>
    <message>
        <source>Change the normalisation, %1</source>
        <translation>Normierung ändern, %1</translation>
    </message>
    <message>
        <source>Move the first shell, %1</source>
        <translation>Erste Schale verschieben, %1</translation>
    </message>
    <message>
        <source>Change the background, %1</source>
        <translation>Untergrund ändern, %1</translation>
    </message>
    <message>
        <source>Set the energy, %1</source>
        <translation>Energie festlegen, %1</translation>
    </message>
    <message>
        <source>Change the choices of %1</source>
        <translation>Einstellungen von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Import %n pattern(s) into “%1”</source>
        <translation>
            <numerusform>%n Diffraktogramm in „%1“ importieren</numerusform>
            <numerusform>%n Diffraktogramme in „%1“ importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove pattern, %1</source>
        <translation>Diffraktogramm entfernen, %1</translation>
    </message>
    <message>
        <source>Rename pattern to “%1”</source>
        <translation>Diffraktogramm in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Use as background, %1</source>
        <translation>Als Untergrund verwenden, %1</translation>
    </message>
    <message>
        <source>Use as sample pattern, %1</source>
        <translation>Als Diffraktogramm der Probe verwenden, %1</translation>
    </message>
    <message>
        <source>Set pressure and temperature, %1</source>
        <translation>Druck und Temperatur festlegen, %1</translation>
    </message>
    <message numerus="yes">
        <source>Apply choices to %n pattern(s)</source>
        <translation>
            <numerusform>Einstellungen auf %n Diffraktogramm anwenden</numerusform>
            <numerusform>Einstellungen auf %n Diffraktogramme anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Set equation of state of “%1”</source>
        <translation>Zustandsgleichung von „%1“ festlegen</translation>
    </message>
    <message>
        <source>Change the sub-peaks, %1</source>
        <translation>Teilpeaks ändern, %1</translation>
    </message>
    <message>
        <source>Change the corrections, %1</source>
        <translation>Korrekturen ändern, %1</translation>
    </message>
    <message>
        <source>Change the averaging of frames, %1</source>
        <translation>Mittelung der Aufnahmen ändern, %1</translation>
    </message>
    <message>
        <source>Set the distance of the detector, %1</source>
        <translation>Abstand des Detektors festlegen, %1</translation>
    </message>
    <message>
        <source>Set the reference T_g of the study</source>
        <translation>Referenz-T_g der Studie festlegen</translation>
    </message>
    <message>
        <source>Change T_g under pressure</source>
        <translation>T_g unter Druck ändern</translation>
    </message>
    <message>
        <source>Change the master curve</source>
        <translation>Masterkurve ändern</translation>
    </message>
    <message>
        <source>Choose the reference of the structure</source>
        <translation>Referenz der Struktur wählen</translation>
    </message>
    <message>
        <source>Change the slowdown</source>
        <translation>Verlangsamung ändern</translation>
    </message>
    <message>
        <source>Choose the samples that take part</source>
        <translation>Beteiligte Proben wählen</translation>
    </message>
    <message>
        <source>Change the choices of the study</source>
        <translation>Einstellungen der Studie ändern</translation>
    </message>
    <message>
        <source>Add anchor, %1</source>
        <translation>Ankerpunkt hinzufügen, %1</translation>
    </message>
    <message>
        <source>Move anchor, %1</source>
        <translation>Ankerpunkt verschieben, %1</translation>
    </message>
    <message>
        <source>Remove anchor, %1</source>
        <translation>Ankerpunkt entfernen, %1</translation>
    </message>
    <message>
        <source>Make %1 the reference of ΔG(r)</source>
        <translation>%1 zur Referenz von ΔG(r) machen</translation>
    </message>
    <message>
        <source>Take back the reference of ΔG(r), %1</source>
        <translation>Referenz von ΔG(r) zurücknehmen, %1</translation>
    </message>
    <message>
        <source>Change figure “%1”</source>
        <translation>Abbildung „%1“ ändern</translation>
    </message>
    <message>
        <source>Add figure “%1”</source>
        <translation>Abbildung „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove figure “%1”</source>
        <translation>Abbildung „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Apply peaks to %n scan(s)</source>
        <translation>
            <numerusform>Peaks auf %n Scan anwenden</numerusform>
            <numerusform>Peaks auf %n Scans anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set composition and treatment of %n sample(s)</source>
        <translation>
            <numerusform>Zusammensetzung und Behandlung von %n Probe festlegen</numerusform>
            <numerusform>Zusammensetzung und Behandlung von %n Proben festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set treatment of %n sample(s)</source>
        <translation>
            <numerusform>Behandlung von %n Probe festlegen</numerusform>
            <numerusform>Behandlung von %n Proben festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set composition of %n sample(s)</source>
        <translation>
            <numerusform>Zusammensetzung von %n Probe festlegen</numerusform>
            <numerusform>Zusammensetzung von %n Proben festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sample(s)</source>
        <translation>
            <numerusform>%n Probe entfernen</numerusform>
            <numerusform>%n Proben entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything automatic, %1</source>
        <translation>Alles automatisch, %1</translation>
    </message>
    <message numerus="yes">
        <source>Everything automatic on %n scan(s)</source>
        <translation>
            <numerusform>Alles automatisch bei %n Scan</numerusform>
            <numerusform>Alles automatisch bei %n Scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sample(s)</source>
        <translation>
            <numerusform>%n Probe importieren</numerusform>
            <numerusform>%n Proben importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Set kind of baseline, %1</source>
        <translation>Art der Basislinie festlegen, %1</translation>
    </message>
    <message>
        <source>Automatic baseline, %1</source>
        <translation>Automatische Basislinie, %1</translation>
    </message>
    <message>
        <source>Correct for thermal lag, %1</source>
        <translation>Thermische Verzögerung korrigieren, %1</translation>
    </message>
    <message>
        <source>Do not correct for thermal lag, %1</source>
        <translation>Thermische Verzögerung nicht korrigieren, %1</translation>
    </message>
    <message>
        <source>Change S(q) below q_min, %1</source>
        <translation>S(q) unterhalb von q_min ändern, %1</translation>
    </message>
    <message>
        <source>Change the fit window of the FSDP, %1</source>
        <translation>Anpassungsbereich des FSDP ändern, %1</translation>
    </message>
    <message>
        <source>Move the window of the FSDP, %1</source>
        <translation>Bereich des FSDP verschieben, %1</translation>
    </message>
    <message>
        <source>Change the definition of the FSDP, %1</source>
        <translation>Definition des FSDP ändern, %1</translation>
    </message>
    <message>
        <source>Set baseline, %1</source>
        <translation>Basislinie festlegen, %1</translation>
    </message>
    <message numerus="yes">
        <source>Apply baseline to %n scan(s)</source>
        <translation>
            <numerusform>Basislinie auf %n Scan anwenden</numerusform>
            <numerusform>Basislinie auf %n Scans anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the choices that other analysts might make</source>
        <translation>Mögliche Entscheidungen anderer Auswertender ändern</translation>
    </message>
    <message>
        <source>Set thermal lag, %1</source>
        <translation>Thermische Verzögerung festlegen, %1</translation>
    </message>
    <message>
        <source>Use the mean of the frames alone, %1</source>
        <translation>Nur das Mittel der Aufnahmen verwenden, %1</translation>
    </message>
    <message>
        <source>Use the frames as a series, %1</source>
        <translation>Die Aufnahmen als Serie verwenden, %1</translation>
    </message>
    <message>
        <source>Change the series, %1</source>
        <translation>Serie ändern, %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n ruby measurement(s) into “%1”</source>
        <translation>
            <numerusform>%n Rubinmessung in „%1“ einlesen</numerusform>
            <numerusform>%n Rubinmessungen in „%1“ einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove spectrum of ruby, %1</source>
        <translation>Rubinspektrum entfernen, %1</translation>
    </message>
    <message>
        <source>Rename spectrum of ruby to “%1”</source>
        <translation>Rubinspektrum in „%1“ umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n run(s) for the heat capacity into “%1”</source>
        <translation>
            <numerusform>%n Lauf für die Wärmekapazität in „%1“ einlesen</numerusform>
            <numerusform>%n Läufe für die Wärmekapazität in „%1“ einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove run of the heat capacity, %1</source>
        <translation>Lauf der Wärmekapazität entfernen, %1</translation>
    </message>
    <message>
        <source>Rename run of the heat capacity to “%1”</source>
        <translation>Lauf der Wärmekapazität in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Use as run of the empty pan, %1</source>
        <translation>Als Lauf des leeren Tiegels verwenden, %1</translation>
    </message>
    <message>
        <source>Use as run of sapphire, %1</source>
        <translation>Als Lauf des Saphirs verwenden, %1</translation>
    </message>
    <message>
        <source>Use as run of the sample, %1</source>
        <translation>Als Lauf der Probe verwenden, %1</translation>
    </message>
    <message>
        <source>Change the choices of the heat capacity of “%1”</source>
        <translation>Vorgaben der Wärmekapazität von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change what the series is made of, %1</source>
        <translation>Ändern, woraus die Serie besteht, %1</translation>
    </message>
    <message>
        <source>Change the axis of the series, %1</source>
        <translation>Achse der Serie ändern, %1</translation>
    </message>
    <message>
        <source>Set the conditions of the frames, %1</source>
        <translation>Bedingungen der Aufnahmen setzen, %1</translation>
    </message>
    <message>
        <source>Move the range of the two lines, %1</source>
        <translation>Bereich der beiden Geraden verschieben, %1</translation>
    </message>
    <message>
        <source>Set R1 without pressure, %1</source>
        <translation>R1 bei Umgebungsdruck setzen, %1</translation>
    </message>
    <message>
        <source>Set the temperature of the ruby, %1</source>
        <translation>Temperatur des Rubins setzen, %1</translation>
    </message>
    <message>
        <source>Change the scale of ruby, %1</source>
        <translation>Rubinskala ändern, %1</translation>
    </message>
    <message>
        <source>Change the range of the spectrum, %1</source>
        <translation>Bereich des Spektrums ändern, %1</translation>
    </message>
    <message>
        <source>Set masses of the heat capacity of “%1”</source>
        <translation>Massen der Wärmekapazität von „%1“ setzen</translation>
    </message>
    <message>
        <source>Change the levelling of the runs of “%1”</source>
        <translation>Ausgleich der Läufe von „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Import %n spectrum(s) of ruby into “%1”</source>
        <translation>
            <numerusform>%n Rubinspektrum in „%1“ importieren</numerusform>
            <numerusform>%n Rubinspektren in „%1“ importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Read spectrum of ruby anew, %1</source>
        <translation>Rubinspektrum neu lesen, %1</translation>
    </message>
    <message>
        <source>Move the glass window of the heat capacity of “%1”</source>
        <translation>Glasfenster der Wärmekapazität von „%1“ verschieben</translation>
    </message>
    <message>
        <source>Move the liquid window of the heat capacity of “%1”</source>
        <translation>Schmelzenfenster der Wärmekapazität von „%1“ verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Import %n spectrum(s) and run(s) into “%1”</source>
        <translation>
            <numerusform>%n Spektrum oder Lauf in „%1“ importieren</numerusform>
            <numerusform>%n Spektren und Läufe in „%1“ importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Heating rate not known, %1</source>
        <translation>Heizrate nicht bekannt, %1</translation>
    </message>
    <message>
        <source>Sample mass not known, %1</source>
        <translation>Probenmasse nicht bekannt, %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n sample(s)</source>
        <translation>
            <numerusform>In %n Probe einfügen</numerusform>
            <numerusform>In %n Proben einfügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Say which with --decimal comma or --decimal point.</source>
        <translation>Geben Sie es mit --decimal comma oder --decimal point an.</translation>
    </message>
    <message>
        <source>Say which with --separator tab, semicolon, comma or blanks.</source>
        <translation>Geben Sie es mit --separator tab, semicolon, comma oder blanks an.</translation>
    </message>
    <message>
        <source>Answer with --encoding, for example --encoding Shift-JIS.</source>
        <translation>Antworten Sie mit --encoding, zum Beispiel --encoding Shift-JIS.</translation>
    </message>
    <message>
        <source>Answer with --dialect.</source>
        <translation>Antworten Sie mit --dialect.</translation>
    </message>
    <message>
        <source>Answer with --kind scan or --kind pattern.</source>
        <translation>Antworten Sie mit --kind scan oder --kind pattern.</translation>
    </message>
    <message>
        <source>Answer with --axis q, --axis q_nm or --axis two_theta (the last one together with --energy or --wavelength, unless the file tells it), or with --axis r or --axis d.</source>
        <translation>Antworten Sie mit --axis q, --axis q_nm oder --axis two_theta (Letzteres zusammen mit --energy oder --wavelength, sofern die Datei sie nicht nennt) oder mit --axis r oder --axis d.</translation>
    </message>
    <message>
        <source>Answer with --content intensity, s_q, f_q, g_r or g_small_r.</source>
        <translation>Antworten Sie mit --content intensity, s_q, f_q, g_r oder g_small_r.</translation>
    </message>
    <message>
        <source>State --energy or --wavelength.</source>
        <translation>Geben Sie --energy oder --wavelength an.</translation>
    </message>
    <message>
        <source>Say where they are, for example --columns abscissa=1,intensity=2,error=3.</source>
        <translation>Geben Sie an, wo sie stehen, zum Beispiel --columns abscissa=1,intensity=2,error=3.</translation>
    </message>
    <message>
        <source>Give the density (--density).</source>
        <translation>Geben Sie die Dichte an (--density).</translation>
    </message>
    <message>
        <source>Give the limits of the shell (--first-shell).</source>
        <translation>Geben Sie die Grenzen der Schale an (--first-shell).</translation>
    </message>
    <message>
        <source>Say where they are, for example --columns time=1,temperature=2,signal=3.</source>
        <translation>Geben Sie an, wo sie stehen, zum Beispiel --columns time=1,temperature=2,signal=3.</translation>
    </message>
    <message>
        <source>Answer with --exo up or --exo down.</source>
        <translation>Antworten Sie mit --exo up oder --exo down.</translation>
    </message>
    <message>
        <source>Give the rate, for example --heating-rate &quot;10 K/min&quot;.</source>
        <translation>Geben Sie die Rate an, zum Beispiel --heating-rate &quot;10 K/min&quot;.</translation>
    </message>
    <message>
        <source>Give the mass, for example --mass &quot;5 mg&quot;.</source>
        <translation>Geben Sie die Masse an, zum Beispiel --mass &quot;5 mg&quot;.</translation>
    </message>
    <message>
        <source>Answer with --temperature-unit K or --temperature-unit degC.</source>
        <translation>Antworten Sie mit --temperature-unit K oder --temperature-unit degC.</translation>
    </message>
    <message>
        <source>Answer with --signal-unit, for example mW, W/g or &quot;J/(g K)&quot;.</source>
        <translation>Antworten Sie mit --signal-unit, zum Beispiel mW, W/g oder &quot;J/(g K)&quot;.</translation>
    </message>
    <message>
        <source>Say where they are, for example --columns &quot;P [GPa]=1,V [A3]=2&quot;.</source>
        <translation>Geben Sie an, wo sie stehen, zum Beispiel --columns &quot;P [GPa]=1,V [A3]=2&quot;.</translation>
    </message>
    <message>
        <source>Answer with --temperature, for example --temperature &quot;300 K&quot;.</source>
        <translation>Antworten Sie mit --temperature, zum Beispiel --temperature &quot;300 K&quot;.</translation>
    </message>
    <message>
        <source>Set the reference T_g of the sample, or give --tg.</source>
        <translation>Legen Sie das Referenz-T_g der Probe fest, oder geben Sie --tg an.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>as the file says</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>The folder cannot be written.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for a recovery: %1</source>
        <translation>Ungespeicherte Änderungen können nicht für eine Wiederherstellung aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>Save the samples now.</source>
        <translation>Speichern Sie die Proben jetzt.</translation>
    </message>
</context>
<context>
    <name>BaseLines</name>
    <message>
        <source>The glass window, %1 to %2 K, holds fewer than five points of the scan (%3).</source>
        <translation>Der Glasbereich von %1 bis %2 K enthält weniger als fünf Punkte des Scans (%3).</translation>
    </message>
    <message>
        <source>Move it onto the straight part below the transition.</source>
        <translation>Verschieben Sie ihn auf den geraden Teil unterhalb des Übergangs.</translation>
    </message>
    <message>
        <source>The liquid window, %1 to %2 K, holds fewer than five points of the scan (%3).</source>
        <translation>Der Flüssigkeitsbereich von %1 bis %2 K enthält weniger als fünf Punkte des Scans (%3).</translation>
    </message>
    <message>
        <source>Move it onto the straight part above the transition.</source>
        <translation>Verschieben Sie ihn auf den geraden Teil oberhalb des Übergangs.</translation>
    </message>
    <message>
        <source>A window must end above its beginning.</source>
        <translation>Ein Bereich muss oberhalb seines Anfangs enden.</translation>
    </message>
    <message>
        <source>Set both windows anew.</source>
        <translation>Legen Sie beide Bereiche neu fest.</translation>
    </message>
    <message>
        <source>The glass window must lie below the liquid window.</source>
        <translation>Der Glasbereich muss unterhalb des Flüssigkeitsbereichs liegen.</translation>
    </message>
    <message>
        <source>Move the windows apart.</source>
        <translation>Schieben Sie die Bereiche auseinander.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>Add anchors on both sides of the peak.</source>
        <translation>Fügen Sie auf beiden Seiten des Peaks Ankerpunkte hinzu.</translation>
    </message>
    <message>
        <source>Move them apart or remove one.</source>
        <translation>Schieben Sie sie auseinander oder entfernen Sie einen.</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>gerade</translation>
    </message>
    <message>
        <source>from anchor to anchor</source>
        <translation>von Ankerpunkt zu Ankerpunkt</translation>
    </message>
    <message>
        <source>spline</source>
        <translation>Spline</translation>
    </message>
    <message>
        <source>tangential, proportional to the area</source>
        <translation>tangential, flächenproportional</translation>
    </message>
    <message>
        <source>Between %1 and %2 K the curve encloses no area with its baseline, to which that could be proportional.</source>
        <translation>Zwischen %1 und %2 K schließt die Kurve mit ihrer Basislinie keine Fläche ein, zu der diese proportional sein könnte.</translation>
    </message>
    <message>
        <source>Set the anchors at the onset and the end of one peak, or choose another kind of baseline.</source>
        <translation>Setzen Sie die Ankerpunkte an den Onset und das Ende eines Peaks oder wählen Sie eine andere Art von Basislinie.</translation>
    </message>
    <message>
        <source>A baseline needs two anchors or more.</source>
        <translation>Eine Basislinie braucht mindestens zwei Ankerpunkte.</translation>
    </message>
    <message>
        <source>The scan has too few points for a baseline.</source>
        <translation>Der Scan hat zu wenige Punkte für eine Basislinie.</translation>
    </message>
    <message>
        <source>Two anchors of the baseline stand at one temperature.</source>
        <translation>Zwei Ankerpunkte der Basislinie liegen bei derselben Temperatur.</translation>
    </message>
</context>
<context>
    <name>BulkModulusView</name>
    <message>
        <source>%1 % region</source>
        <translation>%1-%-Bereich</translation>
    </message>
    <message>
        <source>The errors of the fit are unknown, so that there is no region of confidence.</source>
        <translation>Die Fehler der Anpassung sind unbekannt; daher gibt es keinen Konfidenzbereich.</translation>
    </message>
    <message>
        <source>B′ is fixed, so that there is no region of confidence of B₀ and B′. Free it in the inspector.</source>
        <translation>B′ ist fest; daher gibt es keinen Konfidenzbereich von B₀ und B′. Geben Sie es im Inspektor frei.</translation>
    </message>
    <message>
        <source>Confidence of B₀ and B′</source>
        <translation>Konfidenzbereich von B₀ und B′</translation>
    </message>
    <message>
        <source>B₀ %1 GPa · B′ %2</source>
        <translation>B₀ %1 GPa · B′ %2</translation>
    </message>
    <message>
        <source>B₀ and B′ of the fit</source>
        <translation>B₀ und B′ der Anpassung</translation>
    </message>
    <message>
        <source>Joint regions of 68.3 % and 95 %; correlation %1; bars ±1σ of each alone.</source>
        <translation>Gemeinsame Bereiche von 68,3 % und 95 %; Korrelation %1; Balken ±1σ von jedem für sich.</translation>
    </message>
</context>
<context>
    <name>ChoiceLesson</name>
    <message>
        <source>The windows are back, and the peaks stand on another baseline. Their areas and heights move by many printed errors, their temperatures by a few, but all to one side, so that activation energies move with them.</source>
        <translation>Die Fenster sind zurück, und die Peaks stehen auf einer anderen Basislinie. Ihre Flächen und Höhen verschieben sich um viele gedruckte Fehler, ihre Temperaturen nur um wenige, aber alle nach einer Seite, sodass sich die Aktivierungsenergien mit verschieben.</translation>
    </message>
    <message>
        <source>Every pattern ends at a lower q_max. G(r) is resolved to about π/q_max: its peaks widen, and distances and coordination numbers move by far more than noise would ever do. What is read off S(q) at low q hardly notices.</source>
        <translation>Jedes Diffraktogramm endet bei einem kleineren q_max. G(r) ist auf etwa π/q_max aufgelöst: Seine Peaks werden breiter, und Abstände und Koordinationszahlen verschieben sich um weit mehr, als es Rauschen je täte. Was bei kleinem q aus S(q) abgelesen wird, merkt kaum etwas.</translation>
    </message>
    <message>
        <source>Volumes are made of q1 with another exponent. No pattern has changed and every fit is as good as before, yet the bulk modulus and the densification are others: the model is part of the number.</source>
        <translation>Die Volumina werden mit einem anderen Exponenten aus q1 berechnet. Kein Diffraktogramm hat sich geändert, und jede Anpassung ist so gut wie zuvor, doch Kompressionsmodul und Verdichtung sind andere: Das Modell ist Teil der Zahl.</translation>
    </message>
    <message>
        <source>The study is as it was. Each step made one choice otherwise, by as much as careful people differ. Ask the analysts to make all of them at once, many times over: the strips then show how far a number may be carried, and the bars by which choice.</source>
        <translation>Die Studie ist, wie sie war. Jeder Schritt hat eine Entscheidung anders getroffen, um so viel, wie sorgfältige Leute voneinander abweichen. Lassen Sie die Auswertenden alle zugleich und viele Male treffen: Die Streifen zeigen dann, wie weit eine Zahl verschoben werden kann, und die Balken, durch welche Entscheidung.</translation>
    </message>
    <message>
        <source>Every glass window ends earlier, as another careful person might have drawn it. The lines of the glasses turn a little, and what stands on them moves: steps, areas and T_f. Read in the table by how many of their printed errors: the error of noise knows nothing of this.</source>
        <translation>Jedes Glasfenster endet früher, wie es eine andere sorgfältige Person gezogen haben könnte. Die Linien der Gläser drehen sich ein wenig, und was auf ihnen steht, verschiebt sich: Stufen, Flächen und T_f. Lesen Sie in der Tabelle, um wie viele ihrer gedruckten Fehler: Der Fehler des Rauschens weiß davon nichts.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>T_g at %1 GPa is higher than at ambient pressure.</source>
        <translation>T_g ist bei %1 GPa höher als bei Normaldruck.</translation>
    </message>
    <message>
        <source>T_g at %1 GPa is lower than at ambient pressure.</source>
        <translation>T_g ist bei %1 GPa niedriger als bei Normaldruck.</translation>
    </message>
    <message>
        <source>The activation energies at %1 GPa and at ambient pressure lie on one curve of T/T_g,P better than on one of T.</source>
        <translation>Die Aktivierungsenergien bei %1 GPa und bei Normaldruck liegen besser auf einer Kurve über T/T_g,P als auf einer über T.</translation>
    </message>
    <message>
        <source>E_α is more than %1 times E_β.</source>
        <translation>E_α ist mehr als das %1-Fache von E_β.</translation>
    </message>
    <message>
        <source>E_α is lower at %1 GPa than at ambient pressure.</source>
        <translation>E_α ist bei %1 GPa niedriger als bei Normaldruck.</translation>
    </message>
    <message>
        <source>E_α is higher at %1 GPa than at ambient pressure.</source>
        <translation>E_α ist bei %1 GPa höher als bei Normaldruck.</translation>
    </message>
    <message>
        <source>Below equilibrium T_f is higher at %1 GPa by more than %2 K.</source>
        <translation>Unterhalb des Gleichgewichts ist T_f bei %1 GPa um mehr als %2 K höher.</translation>
    </message>
    <message>
        <source>Below equilibrium T_f is lower at %1 GPa by more than %2 K.</source>
        <translation>Unterhalb des Gleichgewichts ist T_f bei %1 GPa um mehr als %2 K niedriger.</translation>
    </message>
    <message>
        <source>In equilibrium T_f is higher at %1 GPa than at ambient pressure.</source>
        <translation>Im Gleichgewicht ist T_f bei %1 GPa höher als bei Normaldruck.</translation>
    </message>
    <message>
        <source>In equilibrium T_f is lower at %1 GPa than at ambient pressure.</source>
        <translation>Im Gleichgewicht ist T_f bei %1 GPa niedriger als bei Normaldruck.</translation>
    </message>
    <message>
        <source>In equilibrium the half-step onset is higher at %1 GPa than at ambient pressure.</source>
        <translation>Im Gleichgewicht liegt der Onset an der halben Stufe bei %1 GPa höher als bei Normaldruck.</translation>
    </message>
    <message>
        <source>In equilibrium the half-step onset is lower at %1 GPa than at ambient pressure.</source>
        <translation>Im Gleichgewicht liegt der Onset an der halben Stufe bei %1 GPa niedriger als bei Normaldruck.</translation>
    </message>
    <message>
        <source>%1 GPa make the liquid more than %2 times slower at %3 K.</source>
        <translation>%1 GPa machen die Flüssigkeit bei %3 K mehr als %2-mal langsamer.</translation>
    </message>
    <message>
        <source>q1 rises with the pressure of compression at %1 K.</source>
        <translation>q1 steigt mit dem Druck der Kompression bei %1 K.</translation>
    </message>
    <message>
        <source>q1 falls with the pressure of compression at %1 K.</source>
        <translation>q1 sinkt mit dem Druck der Kompression bei %1 K.</translation>
    </message>
    <message>
        <source>q1 does not change with the pressure of compression at %1 K, within two errors.</source>
        <translation>q1 ändert sich innerhalb von zwei Fehlern nicht mit dem Druck der Kompression bei %1 K.</translation>
    </message>
    <message>
        <source>The first sharp peak grows wider with the pressure of compression at %1 K.</source>
        <translation>Das erste scharfe Maximum wird mit dem Druck der Kompression bei %1 K breiter.</translation>
    </message>
    <message>
        <source>The first sharp peak grows narrower with the pressure of compression at %1 K.</source>
        <translation>Das erste scharfe Maximum wird mit dem Druck der Kompression bei %1 K schmaler.</translation>
    </message>
    <message>
        <source>The width of the first sharp peak does not change with the pressure of compression at %1 K, within two errors.</source>
        <translation>Die Breite des ersten scharfen Maximums ändert sich innerhalb von zwei Fehlern nicht mit dem Druck der Kompression bei %1 K.</translation>
    </message>
    <message>
        <source>Compression in equilibrium leaves the glass denser.</source>
        <translation>Kompression im Gleichgewicht hinterlässt das Glas dichter.</translation>
    </message>
    <message>
        <source>Compression in equilibrium leaves the glass less dense.</source>
        <translation>Kompression im Gleichgewicht hinterlässt das Glas weniger dicht.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder for them; made if it is not there.</source>
        <translation>Der Ordner dafür; wird angelegt, wenn er fehlt.</translation>
    </message>
    <message>
        <source>Prints JSON instead of tables.</source>
        <translation>Gibt JSON statt Tabellen aus.</translation>
    </message>
    <message>
        <source>Give the folder to write to with -o DIR.</source>
        <translation>Geben Sie den Zielordner mit -o DIR an.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder to write to; made if absent.</source>
        <translation>Der Zielordner; wird angelegt, wenn er fehlt.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n Scan</numerusform>
            <numerusform>%n Scans</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample “%1” with %2 is in %3.</source>
        <translation>Die Probe „%1“ (%2) steht in %3.</translation>
    </message>
    <message>
        <source>Reads measurements into a sample file.</source>
        <translation>Liest Messungen in eine Probendatei ein.</translation>
    </message>
    <message>
        <source>The sample file; made if absent, added to if present.</source>
        <translation>Die Probendatei; wird angelegt, wenn sie fehlt, sonst ergänzt.</translation>
    </message>
    <message>
        <source>“%1” is not a range.</source>
        <translation>„%1“ ist kein Bereich.</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in kelvin, for example 340:520.</source>
        <translation>Schreiben Sie untere und obere Grenze in Kelvin, zum Beispiel 340:520.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>„%1“ steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a unit that fits here.</source>
        <translation>„%1“ ist keine hier passende Einheit.</translation>
    </message>
    <message>
        <source>Name of the sample.</source>
        <translation>Name der Probe.</translation>
    </message>
    <message>
        <source>Composition in atomic amounts, e.g. Zr46.8Ti8.2Cu7.5Ni10Be27.5.</source>
        <translation>Zusammensetzung in Atomanteilen, z. B. Zr46.8Ti8.2Cu7.5Ni10Be27.5.</translation>
    </message>
    <message>
        <source>as-cast, annealed or compressed.</source>
        <translation>as-cast (gegossen), annealed (getempert) oder compressed (komprimiert).</translation>
    </message>
    <message>
        <source>Pressure of the treatment, e.g. &quot;7 GPa&quot;.</source>
        <translation>Druck der Behandlung, z. B. &quot;7 GPa&quot;.</translation>
    </message>
    <message>
        <source>Temperature of the treatment, e.g. &quot;583 K&quot;.</source>
        <translation>Temperatur der Behandlung, z. B. &quot;583 K&quot;.</translation>
    </message>
    <message>
        <source>Time at that temperature, e.g. &quot;10 min&quot;.</source>
        <translation>Haltezeit bei dieser Temperatur, z. B. &quot;10 min&quot;.</translation>
    </message>
    <message>
        <source>Cooling rate before the measurement, e.g. &quot;20 K/min&quot;.</source>
        <translation>Kühlrate vor der Messung, z. B. &quot;20 K/min&quot;.</translation>
    </message>
    <message>
        <source>Heating rate of the scans, e.g. &quot;200 K/s&quot;.</source>
        <translation>Aufheizrate der Scans, z. B. &quot;200 K/s&quot;.</translation>
    </message>
    <message>
        <source>Mass of the sample, e.g. &quot;1.2 ug&quot;.</source>
        <translation>Masse der Probe, z. B. &quot;1.2 ug&quot;.</translation>
    </message>
    <message>
        <source>Direction of exothermic events in the files.</source>
        <translation>Richtung exothermer Ereignisse in den Dateien.</translation>
    </message>
    <message>
        <source>Unit of temperatures that the file does not state.</source>
        <translation>Einheit der Temperatur, wenn die Datei sie nicht nennt.</translation>
    </message>
    <message>
        <source>Unit of the signal that the file does not state.</source>
        <translation>Einheit des Signals, wenn die Datei sie nicht nennt.</translation>
    </message>
    <message>
        <source>Window of the glass line in kelvin, e.g. 340:520.</source>
        <translation>Bereich der Glaslinie in Kelvin, z. B. 340:520.</translation>
    </message>
    <message>
        <source>Window of the liquid line in kelvin, e.g. 760:845.</source>
        <translation>Bereich der Flüssigkeitslinie in Kelvin, z. B. 760:845.</translation>
    </message>
    <message>
        <source>Window of the peak in kelvin, e.g. 560:700.</source>
        <translation>Bereich des Peaks in Kelvin, z. B. 560:700.</translation>
    </message>
    <message>
        <source>overshoot</source>
        <translation>Überschwinger</translation>
    </message>
    <message>
        <source>endo</source>
        <translation>endo</translation>
    </message>
    <message>
        <source>exo</source>
        <translation>exo</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Rate (K/s)</source>
        <translation>Rate (K/s)</translation>
    </message>
    <message>
        <source>Onset, half step (K)</source>
        <translation>Onset, halbe Stufe (K)</translation>
    </message>
    <message>
        <source>Midpoint (K)</source>
        <translation>Mittelpunkt (K)</translation>
    </message>
    <message>
        <source>Inflection (K)</source>
        <translation>Wendepunkt (K)</translation>
    </message>
    <message>
        <source>T_f (K)</source>
        <translation>T_f (K)</translation>
    </message>
    <message>
        <source>T_p (K)</source>
        <translation>T_p (K)</translation>
    </message>
    <message>
        <source>%1 (cooling)</source>
        <translation>%1 (Kühlung)</translation>
    </message>
    <message>
        <source> (95 %: ± %1)</source>
        <translation> (95 %: ± %1)</translation>
    </message>
    <message>
        <source>endotherms</source>
        <translation>endotherme Peaks</translation>
    </message>
    <message>
        <source>exotherms</source>
        <translation>exotherme Peaks</translation>
    </message>
    <message>
        <source>Usage: vitrine-cli COMMAND …</source>
        <translation>Aufruf: vitrine-cli BEFEHL …</translation>
    </message>
    <message>
        <source>“vitrine-cli COMMAND --help” tells more about one of them.</source>
        <translation>Mehr zu einem Befehl zeigt „vitrine-cli BEFEHL --help“.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>“vitrine-cli %1 --help” tells how it is used.</source>
        <translation>„vitrine-cli %1 --help“ zeigt die Verwendung.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Ein Argument fehlt.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>%1: in order (%2, %3).</source>
        <translation>%1: in Ordnung (%2, %3).</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s)</source>
        <translation>
            <numerusform>%n Original</numerusform>
            <numerusform>%n Originale</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no results to compare with.</source>
        <translation>%1 enthält keine Ergebnisse zum Vergleichen.</translation>
    </message>
    <message>
        <source>Activation energy from a table of heating rates and peak temperatures.</source>
        <translation>Aktivierungsenergie aus einer Tabelle von Aufheizraten und Peaktemperaturen.</translation>
    </message>
    <message>
        <source>Table with the columns heating_rate [K/s], T_p [K] and optionally error [K].</source>
        <translation>Tabelle mit den Spalten heating_rate [K/s], T_p [K] und wahlweise error [K].</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n Diffraktogramm</numerusform>
            <numerusform>%n Diffraktogramme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The order is 2 or 3.</source>
        <translation>Die Ordnung ist 2 oder 3.</translation>
    </message>
    <message>
        <source>In second order B′ is 4 already.</source>
        <translation>In zweiter Ordnung ist B′ bereits 4.</translation>
    </message>
    <message>
        <source>Leave out either --order 2 or --fix-b-prime.</source>
        <translation>Lassen Sie entweder --order 2 oder --fix-b-prime weg.</translation>
    </message>
    <message>
        <source>The exponent must not be zero.</source>
        <translation>Der Exponent darf nicht null sein.</translation>
    </message>
    <message>
        <source>Table with the columns P [GPa], V [A3] or q1 [1/A], and optionally sigma_P [GPa] and sigma_V [A3] or sigma_q1 [1/A].</source>
        <translation>Tabelle mit den Spalten P [GPa], V [A3] oder q1 [1/A] und wahlweise sigma_P [GPa] und sigma_V [A3] oder sigma_q1 [1/A].</translation>
    </message>
    <message>
        <source>Weighs each point by the errors in the table.</source>
        <translation>Gewichtet jeden Punkt nach den Fehlern in der Tabelle.</translation>
    </message>
    <message>
        <source>Power that turns V/V0 or q1/q1,0 into V0/V; −1 for volumes and 3 for q1 by default.</source>
        <translation>Potenz, die V/V0 oder q1/q1,0 in V0/V überführt; Vorgabe −1 für Volumina und 3 für q1.</translation>
    </message>
    <message>
        <source>Where the columns are in a table without such titles, e.g. &quot;P [GPa]=1,V [A3]=6&quot;.</source>
        <translation>Wo die Spalten in einer Tabelle ohne solche Titel stehen, z. B. &quot;P [GPa]=1,V [A3]=6&quot;.</translation>
    </message>
    <message>
        <source> (fixed)</source>
        <translation> (fest)</translation>
    </message>
    <message>
        <source>Correlation of B0 and B′: %1</source>
        <translation>Korrelation von B0 und B′: %1</translation>
    </message>
    <message>
        <source>Reduced χ²: %1</source>
        <translation>Reduziertes χ²: %1</translation>
    </message>
    <message>
        <source>Residual variance: %1 GPa²</source>
        <translation>Restvarianz: %1 GPa²</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>F–f line: F = %1 GPa + %2 GPa · f</source>
        <translation>F–f-Gerade: F = %1 GPa + %2 GPa · f</translation>
    </message>
    <message>
        <source>P (GPa)</source>
        <translation>P (GPa)</translation>
    </message>
    <message>
        <source>Puts the points of S(q) and G(r) into the JSON.</source>
        <translation>Nimmt die Punkte von S(q) und G(r) in das JSON auf.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Pressure while a pattern was measured, e.g. &quot;7 GPa&quot;.</source>
        <translation>Druck während der Messung eines Diffraktogramms, z. B. &quot;7 GPa&quot;.</translation>
    </message>
    <message>
        <source>Temperature while a pattern was measured, e.g. &quot;300 K&quot;.</source>
        <translation>Temperatur während der Messung eines Diffraktogramms, z. B. &quot;300 K&quot;.</translation>
    </message>
    <message>
        <source>“%1” is the background of “%2”.</source>
        <translation>„%1“ ist der Untergrund von „%2“.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Diffraktogramm</translation>
    </message>
    <message>
        <source>T (K)</source>
        <translation>T (K)</translation>
    </message>
    <message>
        <source>q1 (1/Å)</source>
        <translation>q1 (1/Å)</translation>
    </message>
    <message>
        <source>FWHM (1/Å)</source>
        <translation>FWHM (1/Å)</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>S at high q</source>
        <translation>S bei großem q</translation>
    </message>
    <message>
        <source>Density (1/Å³)</source>
        <translation>Dichte (1/Å³)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Shells (Å)</source>
        <translation>Schalen (Å)</translation>
    </message>
    <message>
        <source>%1 (background)</source>
        <translation>%1 (Untergrund)</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in Å⁻¹, for example 2:3.2.</source>
        <translation>Schreiben Sie untere und obere Grenze in Å⁻¹, zum Beispiel 2:3.2.</translation>
    </message>
    <message>
        <source>The file holds these patterns: %1.</source>
        <translation>Die Datei enthält diese Diffraktogramme: %1.</translation>
    </message>
    <message>
        <source>Choose one with --curve NAME.</source>
        <translation>Wählen Sie eines mit --curve NAME.</translation>
    </message>
    <message>
        <source>The file that was read would be replaced.</source>
        <translation>Die gelesene Datei würde ersetzt.</translation>
    </message>
    <message>
        <source>Choose another folder (-o DIR).</source>
        <translation>Wählen Sie einen anderen Ordner (-o DIR).</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Which pattern of a file that holds several.</source>
        <translation>Welches Diffraktogramm einer Datei mit mehreren.</translation>
    </message>
    <message>
        <source>Ad hoc normalisation: what is taken off F(q) varies no faster than this distance, e.g. &quot;0.9 A&quot;.</source>
        <translation>Ad-hoc-Normierung: Was von F(q) abgezogen wird, ändert sich nicht schneller, als es diesem Abstand entspricht, z. B. &quot;0.9 A&quot;.</translation>
    </message>
    <message>
        <source>local-quadratic, lorentzian-0.25, lorentzian-0.40, pseudo-voigt or half-height.</source>
        <translation>local-quadratic, lorentzian-0.25, lorentzian-0.40, pseudo-voigt oder half-height.</translation>
    </message>
    <message>
        <source>Folder for NAME.sq, NAME.fq and NAME.gr; made if absent.</source>
        <translation>Ordner für NAME.sq, NAME.fq und NAME.gr; wird angelegt, wenn er fehlt.</translation>
    </message>
    <message>
        <source>S(q), G(r) and what is in them from one pattern, without a sample file.</source>
        <translation>S(q), G(r) und was daraus folgt, aus einem Diffraktogramm, ohne Probendatei.</translation>
    </message>
    <message>
        <source>The pattern as the instrument or the integration exported it.</source>
        <translation>Das Diffraktogramm, wie das Gerät oder die Integration es exportiert hat.</translation>
    </message>
    <message>
        <source>Energy and wavelength say the same thing.</source>
        <translation>Energie und Wellenlänge sagen dasselbe aus.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Geben Sie nur eine von beiden an.</translation>
    </message>
    <message>
        <source>“%1” is not positive.</source>
        <translation>„%1“ ist nicht positiv.</translation>
    </message>
    <message>
        <source>“%1” is not a density.</source>
        <translation>„%1“ ist keine Dichte.</translation>
    </message>
    <message>
        <source>Write it with its unit, for example &quot;0.0585 1/A3&quot; or &quot;6.0 g/cm3&quot;.</source>
        <translation>Schreiben Sie sie mit ihrer Einheit, zum Beispiel &quot;0.0585 1/A3&quot; oder &quot;6.0 g/cm3&quot;.</translation>
    </message>
    <message>
        <source>“%1” is not a fraction between 0 and 1.</source>
        <translation>„%1“ ist kein Anteil zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>A density in g/cm³ needs the composition.</source>
        <translation>Eine Dichte in g/cm³ erfordert die Zusammensetzung.</translation>
    </message>
    <message>
        <source>Give the composition (--composition) or the density in 1/A3.</source>
        <translation>Geben Sie die Zusammensetzung an (--composition) oder die Dichte in 1/A3.</translation>
    </message>
    <message>
        <source>Energy of the beam, e.g. &quot;68.5 keV&quot;.</source>
        <translation>Energie des Strahls, z. B. &quot;68.5 keV&quot;.</translation>
    </message>
    <message>
        <source>Wavelength of the beam, e.g. &quot;0.181 A&quot;.</source>
        <translation>Wellenlänge des Strahls, z. B. &quot;0.181 A&quot;.</translation>
    </message>
    <message>
        <source>A pattern of what is not the sample, which is subtracted.</source>
        <translation>Ein Diffraktogramm dessen, was nicht zur Probe gehört; es wird abgezogen.</translation>
    </message>
    <message>
        <source>What the background is multiplied by.</source>
        <translation>Womit der Untergrund multipliziert wird.</translation>
    </message>
    <message>
        <source>Density, e.g. &quot;0.0585 1/A3&quot; or &quot;6.0 g/cm3&quot;.</source>
        <translation>Dichte, z. B. &quot;0.0585 1/A3&quot; oder &quot;6.0 g/cm3&quot;.</translation>
    </message>
    <message>
        <source>Least q that is used, e.g. &quot;0.8 1/A&quot;.</source>
        <translation>Kleinstes verwendetes q, z. B. &quot;0.8 1/A&quot;.</translation>
    </message>
    <message>
        <source>Distance below which there are no two atoms, e.g. &quot;1.3 A&quot;.</source>
        <translation>Abstand, unterhalb dessen es keine zwei Atome gibt, z. B. &quot;1.3 A&quot;.</translation>
    </message>
    <message>
        <source>Greatest distance of G(r), e.g. &quot;30 A&quot;.</source>
        <translation>Größter Abstand von G(r), z. B. &quot;30 A&quot;.</translation>
    </message>
    <message>
        <source>Number of corrections at low r (default 0).</source>
        <translation>Anzahl der Korrekturen bei kleinem r (Vorgabe 0).</translation>
    </message>
    <message>
        <source>What is found from G(r) at low r: density, background or both.</source>
        <translation>Was aus G(r) bei kleinem r bestimmt wird: density (Dichte), background (Untergrund) oder both (beides).</translation>
    </message>
    <message>
        <source>Limits in Å between which neighbours are counted, e.g. 1.3:2.2.</source>
        <translation>Grenzen in Å, zwischen denen Nachbarn gezählt werden, z. B. 1.3:2.2.</translation>
    </message>
    <message>
        <source>Window of the transform: none, lorch or soper-lorch.</source>
        <translation>Fensterfunktion der Transformation: none, lorch oder soper-lorch.</translation>
    </message>
    <message>
        <source>linear, krogh-moe-norman, high-q or ad-hoc.</source>
        <translation>linear, krogh-moe-norman, high-q oder ad-hoc.</translation>
    </message>
    <message>
        <source>S(q) by faber-ziman, as-printed or ashcroft-langreth.</source>
        <translation>S(q) nach faber-ziman, as-printed oder ashcroft-langreth.</translation>
    </message>
    <message>
        <source>done, unpolarised, or the fraction polarised in the plane of scattering.</source>
        <translation>done (korrigiert), unpolarised (unpolarisiert) oder der in der Streuebene polarisierte Anteil.</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in ångström, for example 1.3:2.2.</source>
        <translation>Schreiben Sie untere und obere Grenze in Ångström, zum Beispiel 1.3:2.2.</translation>
    </message>
    <message>
        <source>FWHM (Å⁻¹)</source>
        <translation>FWHM (Å⁻¹)</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Background scale</source>
        <translation>Untergrundskalierung</translation>
    </message>
    <message>
        <source>Mean of S at high q</source>
        <translation>Mittel von S bei großem q</translation>
    </message>
    <message>
        <source>RMS below r_min (Å⁻²)</source>
        <translation>RMS unterhalb r_min (Å⁻²)</translation>
    </message>
    <message>
        <source>Density (Å⁻³)</source>
        <translation>Dichte (Å⁻³)</translation>
    </message>
    <message>
        <source>Least χ² at low r (Eggert, Å⁻³)</source>
        <translation>Kleinstes χ² bei kleinem r (Eggert, Å⁻³)</translation>
    </message>
    <message>
        <source>Neighbours within %1</source>
        <translation>Nachbarn innerhalb %1</translation>
    </message>
    <message>
        <source>Neighbours to the first minimum, %1</source>
        <translation>Nachbarn bis zum ersten Minimum, %1</translation>
    </message>
    <message>
        <source>Neighbours, twice to the maximum of r g</source>
        <translation>Nachbarn, zweimal bis zum Maximum von r g</translation>
    </message>
    <message>
        <source>Neighbours, twice to the maximum of r² g</source>
        <translation>Nachbarn, zweimal bis zum Maximum von r² g</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Schale</translation>
    </message>
    <message>
        <source>“%1” is not an absorption.</source>
        <translation>„%1“ ist keine Absorption.</translation>
    </message>
    <message>
        <source>Write plate:μt, capillary:μR or none, for example plate:0.4.</source>
        <translation>Schreiben Sie plate:μt, capillary:μR oder none, zum Beispiel plate:0.4.</translation>
    </message>
    <message>
        <source>Of the sample: plate:μt, capillary:μR or none, e.g. plate:0.4.</source>
        <translation>Der Probe: plate:μt, capillary:μR oder none, z. B. plate:0.4.</translation>
    </message>
    <message>
        <source>Adds f′ and f″ to the form factors.</source>
        <translation>Fügt den Formfaktoren f′ und f″ hinzu.</translation>
    </message>
    <message>
        <source>Distance between sample and detector, e.g. &quot;81.6 mm&quot;.</source>
        <translation>Abstand zwischen Probe und Detektor, z. B. &quot;81.6 mm&quot;.</translation>
    </message>
    <message>
        <source>Standard error of that distance, e.g. &quot;0.03 mm&quot;; it enters that of q1.</source>
        <translation>Standardfehler dieses Abstands, z. B. &quot;0.03 mm&quot;; er geht in den von q1 ein.</translation>
    </message>
    <message>
        <source>An error of the distance needs the distance.</source>
        <translation>Ein Fehler des Abstands braucht den Abstand.</translation>
    </message>
    <message>
        <source>Give the distance too (--detector-distance).</source>
        <translation>Geben Sie auch den Abstand an (--detector-distance).</translation>
    </message>
    <message>
        <source>Writes the demonstration study: simulated, and said to be so in every file.</source>
        <translation>Schreibt die Demonstrationsstudie: simuliert und in jeder Datei so bezeichnet.</translation>
    </message>
    <message>
        <source>Writes the small example of the workbench instead.</source>
        <translation>Schreibt stattdessen das kleine Beispiel der Werkbank.</translation>
    </message>
    <message>
        <source>Prints all results of samples and studies.</source>
        <translation>Gibt alle Ergebnisse von Proben und Studien aus.</translation>
    </message>
    <message>
        <source>Sample files, study files or folders of them.</source>
        <translation>Probendateien, Studiendateien oder Ordner damit.</translation>
    </message>
    <message>
        <source>The experiment as JSON. “glass” is {&quot;preset&quot;: NAME} (%1) or a law: &quot;tnm&quot; with ln_A or T_g_K (τ = 100 s), H_K, x and beta, or &quot;adam-gibbs&quot; with ln_A, Q_K, T2_K and beta; a “second” law with its “weight” may stand inside. The history begins in equilibrium at start_K; each of the “steps” is a ramp (a negative rate cools), a hold, a quench, a pressure as the shift of T_g, or a repetition of the steps before it. “scan” says which step is recorded (the last ramp, where it does not) and how; all its fields may be left out. An example:
%2</source>
        <translation>Das Experiment als JSON. „glass“ ist {&quot;preset&quot;: NAME} (%1) oder ein Gesetz: &quot;tnm&quot; mit ln_A oder T_g_K (τ = 100 s), H_K, x und beta, oder &quot;adam-gibbs&quot; mit ln_A, Q_K, T2_K und beta; ein Gesetz „second“ mit seinem „weight“ darf darin stehen. Die Geschichte beginnt im Gleichgewicht bei start_K; jeder der „steps“ ist eine Rampe (eine negative Rate kühlt), eine Haltezeit, ein Abschrecken, ein Druck als Verschiebung von T_g oder eine Wiederholung der Schritte davor. „scan“ sagt, welcher Schritt aufgezeichnet wird (ohne Angabe die letzte Rampe) und wie; alle seine Felder können fehlen. Ein Beispiel:
%2</translation>
    </message>
    <message>
        <source>Simulates the scan of a thermal history (Tool–Narayanaswamy–Moynihan); prints JSON.</source>
        <translation>Simuliert den Scan einer Temperaturgeschichte (Tool–Narayanaswamy–Moynihan); gibt JSON aus.</translation>
    </message>
    <message>
        <source>Writes the simulated curve as CSV, which “import” reads.</source>
        <translation>Schreibt die simulierte Kurve als CSV, das „import“ einliest.</translation>
    </message>
    <message>
        <source>“%1” is not a list of distances.</source>
        <translation>„%1“ ist keine Liste von Abständen.</translation>
    </message>
    <message>
        <source>Write distances in Å with commas between them, for example 2.7,3.1.</source>
        <translation>Schreiben Sie Abstände in Å, durch Kommas getrennt, zum Beispiel 2.7,3.1.</translation>
    </message>
    <message>
        <source>Distances in Å at which Gaussians start that are fitted to a split shell, e.g. 2.7,3.1.</source>
        <translation>Abstände in Å, bei denen Gauß-Kurven beginnen, die an eine aufgespaltene Schale angepasst werden, z. B. 2.7,3.1.</translation>
    </message>
    <message>
        <source>Limits in Å between which they are fitted, e.g. 2.2:3.6.</source>
        <translation>Grenzen in Å, zwischen denen sie angepasst werden, z. B. 2.2:3.6.</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in ångström, for example 2.2:3.6.</source>
        <translation>Schreiben Sie untere und obere Grenze in Ångström, zum Beispiel 2.2:3.6.</translation>
    </message>
    <message>
        <source>Sub-peak</source>
        <translation>Teilpeak</translation>
    </message>
    <message>
        <source>Width (Å)</source>
        <translation>Breite (Å)</translation>
    </message>
    <message>
        <source> (95 %: %1 … %2)</source>
        <translation> (95 %: %1 … %2)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>No E_a: %1: %2</source>
        <translation>Kein E_a: %1: %2</translation>
    </message>
    <message>
        <source>Takes no part: %1: %2</source>
        <translation>Nicht beteiligt: %1: %2</translation>
    </message>
    <message>
        <source>onset of equilibrium</source>
        <translation>Beginn des Gleichgewichts</translation>
    </message>
    <message>
        <source>master curve</source>
        <translation>Masterkurve</translation>
    </message>
    <message>
        <source>crossover from</source>
        <translation>Crossover von</translation>
    </message>
    <message>
        <source>crossover to</source>
        <translation>Crossover bis</translation>
    </message>
    <message>
        <source>rms on T/T_g,P</source>
        <translation>RMS über T/T_g,P</translation>
    </message>
    <message>
        <source>rms on T/T_g,1atm</source>
        <translation>RMS über T/T_g,1atm</translation>
    </message>
    <message>
        <source>, up to equilibrium</source>
        <translation>, bis zum Gleichgewicht</translation>
    </message>
    <message>
        <source>, in equilibrium</source>
        <translation>, im Gleichgewicht</translation>
    </message>
    <message>
        <source>, half step, in equilibrium</source>
        <translation>, halbe Stufe, im Gleichgewicht</translation>
    </message>
    <message>
        <source>largest ΔT_f at</source>
        <translation>größtes ΔT_f bei</translation>
    </message>
    <message>
        <source>reference of the structure</source>
        <translation>Referenz der Struktur</translation>
    </message>
    <message>
        <source>permanent densification</source>
        <translation>bleibende Verdichtung</translation>
    </message>
    <message>
        <source>slowdown at %1 K</source>
        <translation>Verlangsamung bei %1 K</translation>
    </message>
    <message>
        <source>All samples together</source>
        <translation>Alle Proben zusammen</translation>
    </message>
    <message>
        <source>%1: in order (%2).</source>
        <translation>%1: in Ordnung (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Probe</numerusform>
            <numerusform>%n Proben</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks sample and study files: their integrity, their originals and their results.</source>
        <translation>Prüft Proben- und Studiendateien: ihre Unversehrtheit, ihre Originale und ihre Ergebnisse.</translation>
    </message>
    <message>
        <source>Name the file of the figure: -o OUT.pdf, .svg or .png.</source>
        <translation>Die Datei der Abbildung angeben: -o OUT.pdf, .svg oder .png.</translation>
    </message>
    <message>
        <source>The workbench “vitrine”, which draws figures, is not beside this program.</source>
        <translation>Die Arbeitsoberfläche „vitrine“, die Abbildungen zeichnet, liegt nicht neben diesem Programm.</translation>
    </message>
    <message>
        <source>Writes a figure of a study, and its numbers beside it as csv.</source>
        <translation>Schreibt eine Abbildung einer Studie und daneben ihre Zahlen als csv.</translation>
    </message>
    <message>
        <source>A study file, sample files or a folder of them.</source>
        <translation>Eine Studiendatei, Probendateien oder ein Ordner davon.</translation>
    </message>
    <message>
        <source>fig1 to fig6, or a figure of the study.</source>
        <translation>fig1 bis fig6 oder eine Abbildung der Studie.</translation>
    </message>
    <message>
        <source>The file: pdf, svg or png.</source>
        <translation>Die Datei: pdf, svg oder png.</translation>
    </message>
    <message>
        <source>Width of the figure, such as 86mm.</source>
        <translation>Breite der Abbildung, etwa 86mm.</translation>
    </message>
    <message>
        <source>Only the Birch–Murnaghan equation has a second order.</source>
        <translation>Nur die Birch-Murnaghan-Gleichung hat eine zweite Ordnung.</translation>
    </message>
    <message>
        <source>Fix B′ of the Vinet equation instead: --fix-b-prime.</source>
        <translation>Halten Sie stattdessen B′ der Vinet-Gleichung fest: --fix-b-prime.</translation>
    </message>
    <message>
        <source>Birch–Murnaghan or Vinet equation of state from a table of pressures and volumes or peak positions.</source>
        <translation>Zustandsgleichung nach Birch–Murnaghan oder Vinet aus einer Tabelle von Drücken und Volumina oder Peakpositionen.</translation>
    </message>
    <message>
        <source>birch-murnaghan (the default) or vinet.</source>
        <translation>birch-murnaghan (Vorgabe) oder vinet.</translation>
    </message>
    <message>
        <source>The temperature that the equation is for, where the table holds several, e.g. &quot;300 K&quot;.</source>
        <translation>Die Temperatur, für die die Gleichung gilt, wenn die Tabelle mehrere enthält, z. B. &quot;300 K&quot;.</translation>
    </message>
    <message>
        <source>Order of the Birch–Murnaghan equation: 2 (B′ = 4) or 3 (the default).</source>
        <translation>Ordnung der Birch-Murnaghan-Gleichung: 2 (B′ = 4) oder 3 (Vorgabe).</translation>
    </message>
    <message>
        <source>Third order, or Vinet, with this B′.</source>
        <translation>Dritte Ordnung oder Vinet, mit diesem B′.</translation>
    </message>
    <message>
        <source>%1 equation of state, second order</source>
        <translation>Zustandsgleichung nach %1, zweite Ordnung</translation>
    </message>
    <message>
        <source>%1 equation of state, third order</source>
        <translation>Zustandsgleichung nach %1, dritte Ordnung</translation>
    </message>
    <message>
        <source>%1 equation of state</source>
        <translation>Zustandsgleichung nach %1</translation>
    </message>
    <message>
        <source>Measurements as the instrument exported them. Options about what a file says (rate, mass, direction, units, decimal sign, separator, axis, wavelength) correct a single FILE; of several they hold for those that do not say it themselves.</source>
        <translation>Messungen, wie das Gerät sie exportiert hat. Optionen zu dem, was eine Datei aussagt (Rate, Masse, Richtung, Einheiten, Dezimalzeichen, Trennzeichen, Achse, Wellenlänge), berichtigen eine einzelne FILE; bei mehreren gelten sie für diejenigen, die es nicht selbst sagen.</translation>
    </message>
    <message>
        <source>What the files hold, which rules out the others; without it each file is looked at.</source>
        <translation>Was die Dateien enthalten; anderes ist damit ausgeschlossen; ohne Angabe wird jede Datei angesehen.</translation>
    </message>
    <message>
        <source>“%1” does not say where the columns are.</source>
        <translation>„%1“ sagt nicht, wo die Spalten stehen.</translation>
    </message>
    <message>
        <source>Write what a column holds and its number or title, for example time=1,temperature=2,signal=3 or abscissa=1,intensity=2,error=3.</source>
        <translation>Schreiben Sie, was eine Spalte enthält, und ihre Nummer oder ihren Titel, zum Beispiel time=1,temperature=2,signal=3 oder abscissa=1,intensity=2,error=3.</translation>
    </message>
    <message>
        <source>No column has the title “%1”.</source>
        <translation>Keine Spalte hat den Titel „%1“.</translation>
    </message>
    <message>
        <source>Give the numbers of the columns, counted from 1.</source>
        <translation>Geben Sie die Nummern der Spalten an, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>Die Spalten sind: %1.</translation>
    </message>
    <message>
        <source>Which columns are which, by number or title: time=1,temperature=2,signal=3 or abscissa=1,intensity=2,error=3.</source>
        <translation>Welche Spalte welche ist, mit Nummer oder Titel: time=1,temperature=2,signal=3 oder abscissa=1,intensity=2,error=3.</translation>
    </message>
    <message>
        <source>What separates the columns.</source>
        <translation>Was die Spalten trennt.</translation>
    </message>
    <message>
        <source>The decimal sign of the numbers.</source>
        <translation>Das Dezimalzeichen der Zahlen.</translation>
    </message>
    <message>
        <source>Encoding of the text, e.g. UTF-16LE or windows-1251.</source>
        <translation>Kodierung des Textes, z. B. UTF-16LE oder windows-1251.</translation>
    </message>
    <message>
        <source>Format of the files, as the import names it, e.g. &quot;NETZSCH Proteus&quot;.</source>
        <translation>Format der Dateien, wie der Import es nennt, z. B. &quot;NETZSCH Proteus&quot;.</translation>
    </message>
    <message>
        <source>crystallisation</source>
        <translation>Kristallisation</translation>
    </message>
    <message>
        <source>melting</source>
        <translation>Schmelzen</translation>
    </message>
    <message>
        <source>onset of crystallisation</source>
        <translation>Onset der Kristallisation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Abscissa of patterns that do not state it: q (1/A), q_nm (1/nm), two_theta, d or r (A).</source>
        <translation>Abszisse von Diffraktogrammen, die sie nicht nennen: q (1/A), q_nm (1/nm), two_theta, d oder r (A).</translation>
    </message>
    <message>
        <source>Ordinate of patterns that do not state it: intensity, s_q, f_q (q[S − 1]), g_r (1/A2) or g_small_r (which tends to 1).</source>
        <translation>Ordinate von Diffraktogrammen, die sie nicht nennen: intensity, s_q, f_q (q[S − 1]), g_r (1/A2) oder g_small_r (strebt gegen 1).</translation>
    </message>
    <message>
        <source>The exponent of the recoil is 2 (photon-counting detectors), 3 (integrating) or 0 (none).</source>
        <translation>Der Exponent des Rückstoßes ist 2 (photonenzählende Detektoren), 3 (integrierende) oder 0 (kein Rückstoß).</translation>
    </message>
    <message>
        <source>2 for photon-counting, 3 for integrating detectors, 0 leaves the recoil out.</source>
        <translation>2 für photonenzählende, 3 für integrierende Detektoren; 0 lässt den Rückstoß weg.</translation>
    </message>
    <message>
        <source>kissinger, starink, ozawa, augis-bennett, boswell or moynihan.</source>
        <translation>kissinger, starink, ozawa, augis-bennett, boswell oder moynihan.</translation>
    </message>
    <message>
        <source>Reference T_g in kelvin, to give E_a in units of R T_g with it as well.</source>
        <translation>Referenz-T_g in Kelvin, um E_a damit auch in Einheiten von R T_g anzugeben.</translation>
    </message>
    <message>
        <source>T_0 of augis-bennett, where the heating begins, in kelvin (default 300).</source>
        <translation>T_0 von augis-bennett, wo das Aufheizen beginnt, in Kelvin (Vorgabe 300).</translation>
    </message>
    <message>
        <source>sub-T_g</source>
        <translation>unter T_g</translation>
    </message>
    <message>
        <source>* The greatest slope lies on the flank of the overshoot (ξ &gt; 1), not on the step.</source>
        <translation>* Die größte Steigung liegt auf der Flanke des Überschwingers (ξ &gt; 1), nicht auf der Stufe.</translation>
    </message>
    <message>
        <source>Range of q in Å⁻¹ that holds the first sharp diffraction peak (FSDP), e.g. 2:3.2.</source>
        <translation>q-Bereich in Å⁻¹ mit dem ersten scharfen Beugungsmaximum (FSDP), z. B. 2:3.2.</translation>
    </message>
    <message>
        <source>“%1” is not a pair of elements with its distances.</source>
        <translation>„%1“ ist kein Paar von Elementen mit seinen Abständen.</translation>
    </message>
    <message>
        <source>Write two elements and the range of distances in Å, for example Zr-Cu=2.4:2.9.</source>
        <translation>Schreiben Sie zwei Elemente und den Bereich der Abstände in Å, zum Beispiel Zr-Cu=2.4:2.9.</translation>
    </message>
    <message>
        <source>Greatest q that is used, e.g. &quot;20 1/A&quot;; without it, where the noise of S(q) reaches its oscillation.</source>
        <translation>Größtes verwendetes q, z. B. &quot;20 1/A&quot;; ohne Angabe dort, wo das Rauschen von S(q) dessen Oszillation erreicht.</translation>
    </message>
    <message>
        <source>S(q) below q_min: none (1), constant, linear or parabola to S(0) = 0; automatic is linear where q_min is above 0.5 1/A.</source>
        <translation>S(q) unterhalb von q_min: none (1), constant (konstant), linear (Gerade) oder parabola (Parabel) bis S(0) = 0; automatic (automatisch) ist linear, wo q_min über 0,5 1/A liegt.</translation>
    </message>
    <message>
        <source>Elements that a sub-peak within these distances is taken to be a pair of, e.g. Zr-Cu=2.4:2.9 (Cu around Zr); several with commas between.</source>
        <translation>Elemente, als deren Paar ein Teilpeak zwischen diesen Abständen gilt, z. B. Zr-Cu=2.4:2.9 (Cu um Zr); mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>FSDP by</source>
        <translation>FSDP nach</translation>
    </message>
    <message>
        <source>χ² (Å⁻³) by density (Å⁻³) and background scale</source>
        <translation>χ² (Å⁻³) nach Dichte (Å⁻³) und Untergrundskalierung</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Correlation with the next</source>
        <translation>Korrelation mit dem nächsten</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>At least q</source>
        <translation>Beim kleinsten q</translation>
    </message>
    <message>
        <source>At greatest q</source>
        <translation>Beim größten q</translation>
    </message>
    <message>
        <source>its law</source>
        <translation>zugehöriges Gesetz</translation>
    </message>
    <message>
        <source>V0 must be larger than zero.</source>
        <translation>V0 muss größer als null sein.</translation>
    </message>
    <message>
        <source>V0 (Å³) or q1,0 (1/Å) is this value, not fitted.</source>
        <translation>V0 (Å³) oder q1,0 (1/Å) ist dieser Wert und wird nicht angepasst.</translation>
    </message>
    <message>
        <source>The pressure to which V0 or q1,0 belongs, e.g. &quot;2 GPa&quot;; zero by default. B0 is told at zero pressure and there.</source>
        <translation>Der Druck, zu dem V0 oder q1,0 gehört, z. B. &quot;2 GPa&quot;; Vorgabe null. B0 wird bei Druck null und dort angegeben.</translation>
    </message>
    <message>
        <source>At the reference pressure of %1 GPa, to which the first value belongs: B = %2 GPa</source>
        <translation>Beim Referenzdruck von %1 GPa, zu dem der erste Wert gehört: B = %2 GPa</translation>
    </message>
    <message>
        <source>Mass of “%1” by its step and that of the other scans: %2 g</source>
        <translation>Masse von „%1“ nach seiner Stufe und der der übrigen Scans: %2 g</translation>
    </message>
    <message>
        <source>There is no choice “%1” in this study.</source>
        <translation>In dieser Studie gibt es keine Entscheidung „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>“%1” is no range of a choice.</source>
        <translation>„%1“ ist kein Bereich einer Entscheidung.</translation>
    </message>
    <message>
        <source>Write it as KEY=LOW:HIGH, such as q_max=0.9:1.</source>
        <translation>Schreiben Sie ihn als KEY=LOW:HIGH, etwa q_max=0.9:1.</translation>
    </message>
    <message>
        <source>The choice “%1” is one of a list and has no range.</source>
        <translation>Die Entscheidung „%1“ ist eine aus einer Liste und hat keinen Bereich.</translation>
    </message>
    <message>
        <source>As given.</source>
        <translation>Wie angegeben.</translation>
    </message>
    <message>
        <source>%1 is less than %2.</source>
        <translation>%1 ist kleiner als %2.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>± noise</source>
        <translation>± Rauschen</translation>
    </message>
    <message>
        <source>± choices</source>
        <translation>± Entscheidungen</translation>
    </message>
    <message>
        <source>± both</source>
        <translation>± beides</translation>
    </message>
    <message>
        <source>Carried most by</source>
        <translation>Am stärksten verschoben durch</translation>
    </message>
    <message>
        <source>Analyses with it</source>
        <translation>Auswertungen damit</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Holds in</source>
        <translation>Trifft zu in</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) failed, the first of them number %1: %2</source>
        <translation>
            <numerusform>%n Auswertung ist fehlgeschlagen, Nummer %1: %2</numerusform>
            <numerusform>%n Auswertungen sind fehlgeschlagen, die erste davon Nummer %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>--keep needs one study file.</source>
        <translation>--keep braucht eine einzelne Studiendatei.</translation>
    </message>
    <message>
        <source>A sample of the study could not be read, so that nothing is kept.</source>
        <translation>Eine Probe der Studie konnte nicht gelesen werden; daher wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 of %2 analyses</source>
        <translation>%1 von %2 Auswertungen</translation>
    </message>
    <message>
        <source>Tells how far the choices of an analysis carry its numbers, from many analyses with others.</source>
        <translation>Gibt an, wie weit die Entscheidungen einer Auswertung deren Zahlen verschieben, aus vielen Auswertungen mit anderen Entscheidungen.</translation>
    </message>
    <message>
        <source>How many analyses; 1000 where it is not given.</source>
        <translation>Wie viele Auswertungen; ohne Angabe 1000.</translation>
    </message>
    <message>
        <source>Which ones: the same seed gives the same analyses.</source>
        <translation>Welche: derselbe Startwert ergibt dieselben Auswertungen.</translation>
    </message>
    <message>
        <source>Another range of a choice; may be given several times.</source>
        <translation>Ein anderer Bereich einer Entscheidung; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Leaves a choice as it is in the study; may be given several times.</source>
        <translation>Lässt eine Entscheidung, wie sie in der Studie ist; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>In how many analyses each claim of the study holds.</source>
        <translation>In wie vielen Auswertungen jede Aussage der Studie zutrifft.</translation>
    </message>
    <message>
        <source>Prints the numbers of single scans and patterns of a study, too.</source>
        <translation>Gibt auch die Zahlen einzelner Scans und Diffraktogramme einer Studie aus.</translation>
    </message>
    <message>
        <source>How many processors are used; the answer does not hang on it.</source>
        <translation>Wie viele Prozessoren verwendet werden; die Antwort hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>Keeps the choices and the results in the study file.</source>
        <translation>Bewahrt die Entscheidungen und die Ergebnisse in der Studiendatei auf.</translation>
    </message>
    <message>
        <source>%1 K (between %2 and %3 K)</source>
        <translation>%1 K (zwischen %2 und %3 K)</translation>
    </message>
    <message>
        <source> (95 % of noise: ± %1)</source>
        <translation> (95 % des Rauschens: ± %1)</translation>
    </message>
    <message>
        <source>Ranges from a preset that was made of another study.</source>
        <translation>Bereiche aus einer Vorgabe, die aus einer anderen Studie gemacht wurde.</translation>
    </message>
    <message>
        <source>Writes the ranges as a preset for other studies.</source>
        <translation>Schreibt die Bereiche als Vorgabe für andere Studien.</translation>
    </message>
    <message>
        <source>Goes on with what this file holds of just these analyses, and keeps in it what is done.</source>
        <translation>Setzt fort, was diese Datei von genau diesen Auswertungen enthält, und bewahrt darin auf, was fertig ist.</translation>
    </message>
    <message>
        <source> (95 % of noise: %1 … %2)</source>
        <translation> (95 % des Rauschens: %1 … %2)</translation>
    </message>
    <message>
        <source>This file is there already and is no preset of choices.</source>
        <translation>Diese Datei gibt es schon, und sie ist keine Vorgabe von Entscheidungen.</translation>
    </message>
    <message>
        <source>Give a name that is not taken.</source>
        <translation>Geben Sie einen Namen an, der nicht vergeben ist.</translation>
    </message>
    <message>
        <source>This file holds other analyses: of another study, other choices, another seed or number.</source>
        <translation>Diese Datei enthält andere Auswertungen: einer anderen Studie, mit anderen Entscheidungen, anderem Startwert oder anderer Anzahl.</translation>
    </message>
    <message>
        <source>Give another file, or the options that these were made with.</source>
        <translation>Geben Sie eine andere Datei an oder die Optionen, mit denen diese gemacht wurden.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>P, ruby (GPa)</source>
        <translation>P, Rubin (GPa)</translation>
    </message>
    <message>
        <source>ΔC_p, three runs (J/(g K))</source>
        <translation>ΔC_p, drei Läufe (J/(g K))</translation>
    </message>
    <message>
        <source>Writes every curve and result of samples and studies as CSV, with units and provenance, and the words for a paper as LaTeX, Markdown and BibTeX.</source>
        <translation>Schreibt jede Kurve und jedes Ergebnis von Proben und Studien als CSV, mit Einheiten und Herkunft, und die Texte für eine Veröffentlichung als LaTeX, Markdown und BibTeX.</translation>
    </message>
    <message>
        <source>%1: spectrum of ruby, %2</source>
        <translation>%1: Rubinspektrum, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, a run for the heat capacity</source>
        <translation>%1: %2, ein Lauf für die Wärmekapazität</translation>
    </message>
    <message>
        <source>“%1” is nothing that a stack of frames becomes.</source>
        <translation>„%1“ ist nichts, was aus einem Stapel von Aufnahmen wird.</translation>
    </message>
    <message>
        <source>Write average, series, groups:N or each.</source>
        <translation>Schreiben Sie average, series, groups:N oder each.</translation>
    </message>
    <message>
        <source>What a stack of frames is: its average, a series, a series of means of N frames, or each frame a pattern.</source>
        <translation>Was ein Stapel von Aufnahmen ist: ihr Mittel, eine Serie, eine Serie von Mitteln aus N Aufnahmen oder jede Aufnahme ein Diffraktogramm.</translation>
    </message>
    <message>
        <source>Whether the wavelengths or wavenumbers are those of air or of vacuum.</source>
        <translation>Ob die Wellenlängen oder Wellenzahlen die in Luft oder im Vakuum sind.</translation>
    </message>
    <message>
        <source>Scale of the pressure by ruby: ruby2020, mao1986 or dewaele2008.</source>
        <translation>Skala des Rubindrucks: ruby2020, mao1986 oder dewaele2008.</translation>
    </message>
    <message>
        <source>R1 of ruby at 296 K and 1 atm in air, e.g. &quot;694.25 nm&quot;.</source>
        <translation>R1 des Rubins bei 296 K und 1 atm in Luft, z. B. &quot;694.25 nm&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n ruby measurement(s)</source>
        <translation>
            <numerusform>%n Rubinmessung</numerusform>
            <numerusform>%n Rubinmessungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) for the heat capacity</source>
        <translation>
            <numerusform>%n Lauf für die Wärmekapazität</numerusform>
            <numerusform>%n Läufe für die Wärmekapazität</numerusform>
        </translation>
    </message>
    <message>
        <source>A mass is larger than zero.</source>
        <translation>Eine Masse ist größer als null.</translation>
    </message>
    <message>
        <source>Heating ramps are counted from 1.</source>
        <translation>Heizrampen werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Heat capacity needs --empty, --sapphire and --sample.</source>
        <translation>Die Wärmekapazität braucht --empty, --sapphire und --sample.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run of the empty pan; may be given several times, for repeats.</source>
        <translation>Lauf des leeren Tiegels; für Wiederholungen mehrmals möglich.</translation>
    </message>
    <message>
        <source>Run of sapphire; may be given several times.</source>
        <translation>Lauf des Saphirs; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Run of the sample; may be given several times.</source>
        <translation>Lauf der Probe; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Mass of the sample, e.g. &quot;10.2 mg&quot;.</source>
        <translation>Masse der Probe, z. B. &quot;10.2 mg&quot;.</translation>
    </message>
    <message>
        <source>Mass of the sapphire.</source>
        <translation>Masse des Saphirs.</translation>
    </message>
    <message>
        <source>Standard error of either mass.</source>
        <translation>Standardfehler beider Massen.</translation>
    </message>
    <message>
        <source>Mass of the pan of the empty run; with the other two pans are corrected for.</source>
        <translation>Masse des Tiegels im Leerlauf; zusammen mit den beiden anderen werden die Tiegel korrigiert.</translation>
    </message>
    <message>
        <source>Mass of the pan that held the sapphire.</source>
        <translation>Masse des Tiegels mit dem Saphir.</translation>
    </message>
    <message>
        <source>Mass of the pan that held the sample.</source>
        <translation>Masse des Tiegels mit der Probe.</translation>
    </message>
    <message>
        <source>Which of several heating ramps of a file, counted from 1.</source>
        <translation>Welche von mehreren Heizrampen einer Datei, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Leaves the isotherms where they are.</source>
        <translation>Lässt die Isothermen, wo sie sind.</translation>
    </message>
    <message>
        <source>Unit of the temperature where the file has none: K or degC.</source>
        <translation>Einheit der Temperatur, wo die Datei keine hat: K oder degC.</translation>
    </message>
    <message>
        <source>Unit of the signal where the file has none, e.g. mW.</source>
        <translation>Einheit des Signals, wo die Datei keine hat, z. B. mW.</translation>
    </message>
    <message>
        <source>Writes the curve as CSV.</source>
        <translation>Schreibt die Kurve als CSV.</translation>
    </message>
    <message>
        <source>Heat capacity by three runs: empty pan, sapphire, sample.</source>
        <translation>Wärmekapazität aus drei Läufen: leerer Tiegel, Saphir, Probe.</translation>
    </message>
    <message>
        <source>half step at %1 K</source>
        <translation>halbe Stufe bei %1 K</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>A wavelength is larger than zero.</source>
        <translation>Eine Wellenlänge ist größer als null.</translation>
    </message>
    <message>
        <source>An error is not negative.</source>
        <translation>Ein Fehler ist nicht negativ.</translation>
    </message>
    <message>
        <source>Write it as LOW:HIGH in nm, for example 690:710.</source>
        <translation>Als UNTEN:OBEN in nm schreiben, zum Beispiel 690:710.</translation>
    </message>
    <message>
        <source>Pressure from the lines of ruby: a spectrum a line.</source>
        <translation>Druck aus den Rubinlinien: ein Spektrum je Zeile.</translation>
    </message>
    <message>
        <source>Text with two columns: wavelength [nm] or wavenumber [cm-1], and counts.</source>
        <translation>Text mit zwei Spalten: Wellenlänge [nm] oder Wellenzahl [cm-1] und Zählungen.</translation>
    </message>
    <message>
        <source>ruby2020 (the default), mao1986 or dewaele2008; the others are told beside it.</source>
        <translation>ruby2020 (Vorgabe), mao1986 oder dewaele2008; die anderen stehen daneben.</translation>
    </message>
    <message>
        <source>R1 at 296 K and 1 atm in air, measured on the same instrument; 694.25 nm by default.</source>
        <translation>R1 bei 296 K und 1 atm in Luft, am selben Gerät gemessen; Vorgabe 694.25 nm.</translation>
    </message>
    <message>
        <source>Its standard error; 0.02 nm by default.</source>
        <translation>Dessen Standardfehler; Vorgabe 0.02 nm.</translation>
    </message>
    <message>
        <source>Temperature of the ruby, in kelvin where no unit is given; 296 K by default.</source>
        <translation>Temperatur des Rubins, ohne Einheit in Kelvin; Vorgabe 296 K.</translation>
    </message>
    <message>
        <source>Its standard error; 1 K by default.</source>
        <translation>Deren Standardfehler; Vorgabe 1 K.</translation>
    </message>
    <message>
        <source>Where the lines are looked for, e.g. 690:710 (nm).</source>
        <translation>Wo die Linien gesucht werden, z. B. 690:710 (nm).</translation>
    </message>
    <message>
        <source>P (GPa), %1</source>
        <translation>P (GPa), %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>The number of frames is at least one.</source>
        <translation>Die Zahl der Aufnahmen ist mindestens eins.</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in the unit of the conditions, for example 300:700.</source>
        <translation>Schreiben Sie das untere und das obere Ende in der Einheit der Bedingungen, zum Beispiel 300:700.</translation>
    </message>
    <message>
        <source>A series is of every n-th frame or of groups.</source>
        <translation>Eine Serie besteht aus jeder n-ten Aufnahme oder aus Gruppen.</translation>
    </message>
    <message>
        <source>Give one of --every and --groups.</source>
        <translation>Geben Sie --every oder --groups an.</translation>
    </message>
    <message>
        <source>Table of what the frames were measured at: a header row with units, a row for each frame.</source>
        <translation>Tabelle dessen, wobei die Aufnahmen gemessen wurden: eine Kopfzeile mit Einheiten, eine Zeile je Aufnahme.</translation>
    </message>
    <message>
        <source>Takes every n-th frame.</source>
        <translation>Nimmt jede n-te Aufnahme.</translation>
    </message>
    <message>
        <source>Averages groups of n frames.</source>
        <translation>Mittelt Gruppen von n Aufnahmen.</translation>
    </message>
    <message>
        <source>What changed: temperature, pressure, time, position or frame.</source>
        <translation>Was sich änderte: temperature, pressure, time, position oder frame.</translation>
    </message>
    <message>
        <source>Conditions that the two lines are fitted to, e.g. 300:700.</source>
        <translation>Bedingungen, an die die beiden Geraden angepasst werden, z. B. 300:700.</translation>
    </message>
    <message>
        <source>CSV of the points of the series.</source>
        <translation>CSV der Punkte der Serie.</translation>
    </message>
    <message>
        <source>FSDP over temperature, pressure, time or place, from a stack or a folder of patterns.</source>
        <translation>Erstes scharfes Beugungsmaximum über Temperatur, Druck, Zeit oder Ort, aus einem Stapel oder Ordner von Diffraktogrammen.</translation>
    </message>
    <message>
        <source>A stack of frames, or a folder of patterns on the same q.</source>
        <translation>Ein Stapel von Aufnahmen oder ein Ordner von Diffraktogrammen auf demselben q.</translation>
    </message>
    <message>
        <source> (95 %: %1 to %2)</source>
        <translation> (95 %: %1 bis %2)</translation>
    </message>
    <message>
        <source>%1: mean %2, scatter %3, gradient %4 along x and %5 along y per mm</source>
        <translation>%1: Mittel %2, Streuung %3, Gradient %4 längs x und %5 längs y je mm</translation>
    </message>
    <message>
        <source>  correlation length %1 mm</source>
        <translation>  Korrelationslänge %1 mm</translation>
    </message>
    <message>
        <source>Outlier: frame %1 at x = %2 mm, y = %3 mm: %4 is %5 robust standard deviations off</source>
        <translation>Ausreißer: Aufnahme %1 bei x = %2 mm, y = %3 mm: %4 liegt %5 robuste Standardabweichungen daneben</translation>
    </message>
    <message>
        <source>condition [%1], q1 [1/A], FWHM [1/A]</source>
        <translation>Bedingung [%1], q1 [1/A], FWHM [1/A]</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more pattern(s): all with --json or -o.</source>
        <translation>
            <numerusform>… und %n weiteres Diffraktogramm: alle mit --json oder -o.</numerusform>
            <numerusform>… und %n weitere Diffraktogramme: alle mit --json oder -o.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range “%1” does not go from a lower to a higher end.</source>
        <translation>Der Bereich „%1“ geht nicht von einem kleineren zu einem größeren Ende.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold single patterns, which are imported each for itself and not as a series: “vitrine-cli series FOLDER” follows a folder of them.</source>
        <translation>
            <numerusform>%n Datei enthält einzelne Diffraktogramme, die jedes für sich und nicht als Serie importiert werden: „vitrine-cli series ORDNER“ verfolgt einen Ordner davon.</numerusform>
            <numerusform>%n Dateien enthalten einzelne Diffraktogramme, die jedes für sich und nicht als Serie importiert werden: „vitrine-cli series ORDNER“ verfolgt einen Ordner davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of the table were taken in the order of the frames.</source>
        <translation>Die Zeilen der Tabelle wurden in der Reihenfolge der Aufnahmen genommen.</translation>
    </message>
    <message>
        <source>Onset, steepest slope (K)</source>
        <translation>Onset, größte Steigung (K)</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Write element symbols with their amounts, for example Zr46.8Ti8.2Cu7.5Ni10Be27.5 or (Zr0.5Cu0.5)95Al5.</source>
        <translation>Schreiben Sie Elementsymbole mit ihren Anteilen, zum Beispiel Zr46.8Ti8.2Cu7.5Ni10Be27.5 oder (Zr0.5Cu0.5)95Al5.</translation>
    </message>
    <message>
        <source>“%1” cannot be read in the composition “%2”.</source>
        <translation>„%1“ in der Zusammensetzung „%2“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A bracket in the composition “%1” is not closed, or is empty.</source>
        <translation>Eine Klammer in der Zusammensetzung „%1“ ist nicht geschlossen oder leer.</translation>
    </message>
    <message>
        <source>There is no element “%1”.</source>
        <translation>Es gibt kein Element „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of an element.</source>
        <translation>„%1“ ist kein Anteil eines Elements.</translation>
    </message>
    <message>
        <source>The composition is empty.</source>
        <translation>Die Zusammensetzung ist leer.</translation>
    </message>
</context>
<context>
    <name>Compression</name>
    <message>
        <source>its pressure is not known</source>
        <translation>sein Druck ist nicht bekannt</translation>
    </message>
    <message>
        <source>no first sharp peak was found</source>
        <translation>kein erstes scharfes Maximum wurde gefunden</translation>
    </message>
</context>
<context>
    <name>CompressionTable</name>
    <message>
        <source>The unit of the column “%1” is missing or does not fit.</source>
        <translation>Die Einheit der Spalte „%1“ fehlt oder passt nicht.</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Die Tabelle hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The table has both a column “V” and a column “q1”.</source>
        <translation>Die Tabelle hat sowohl eine Spalte „V“ als auch eine Spalte „q1“.</translation>
    </message>
    <message>
        <source>The table has neither a column “V” nor a column “q1”.</source>
        <translation>Die Tabelle hat weder eine Spalte „V“ noch eine Spalte „q1“.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) without a pressure and a value.</source>
        <translation>
            <numerusform>Ausgelassen: %n Zeile ohne Druck und Wert.</numerusform>
            <numerusform>Ausgelassen: %n Zeilen ohne Druck und Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row lacks its pressure or its value.</source>
        <translation>In der Zeile fehlt der Druck oder der Wert.</translation>
    </message>
    <message>
        <source>Complete or remove that row.</source>
        <translation>Ergänzen oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>“%1” does not say where a column is.</source>
        <translation>„%1“ sagt nicht, wo eine Spalte steht.</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>Die Tabelle hat keine Spalte %1.</translation>
    </message>
    <message>
        <source>Name the columns “P [GPa]” and either “V [A3]” or “q1 [1/A]” (and errors “sigma_P [GPa]”, “sigma_V [A3]” or “sigma_q1 [1/A]”), or say where they are.</source>
        <translation>Nennen Sie die Spalten „P [GPa]“ und entweder „V [A3]“ oder „q1 [1/A]“ (und Fehler „sigma_P [GPa]“, „sigma_V [A3]“ oder „sigma_q1 [1/A]“), oder geben Sie an, wo sie stehen.</translation>
    </message>
    <message>
        <source>Write K or degC in brackets after the title: the temperatures differ.</source>
        <translation>Schreiben Sie K oder degC in Klammern hinter den Titel: Die Temperaturen sind verschieden.</translation>
    </message>
    <message>
        <source>The row lacks its temperature.</source>
        <translation>In der Zeile fehlt die Temperatur.</translation>
    </message>
    <message>
        <source>Write title and number.</source>
        <translation>Schreiben Sie Titel und Nummer.</translation>
    </message>
    <message>
        <source>The column “%1” was not used.</source>
        <translation>Die Spalte „%1“ wurde nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) are at %1 K: all rows are brought to it by a thermal expansion that is fitted with them.</source>
        <translation>
            <numerusform>Nur %n Zeile liegt bei %1 K: Alle Zeilen werden durch eine thermische Ausdehnung, die mit angepasst wird, auf diese Temperatur umgerechnet.</numerusform>
            <numerusform>Nur %n Zeilen liegen bei %1 K: Alle Zeilen werden durch eine thermische Ausdehnung, die mit angepasst wird, auf diese Temperatur umgerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used: %n row(s) at %1 K.</source>
        <translation>
            <numerusform>Verwendet: %n Zeile bei %1 K.</numerusform>
            <numerusform>Verwendet: %n Zeilen bei %1 K.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are at temperatures from %1 to %2 K, and an equation of state is for one.</source>
        <translation>Die Zeilen liegen bei Temperaturen von %1 bis %2 K, eine Zustandsgleichung gilt aber nur für eine.</translation>
    </message>
    <message>
        <source>The rows are at temperatures from %1 to %2 K; %3 K is not among them.</source>
        <translation>Die Zeilen liegen bei Temperaturen von %1 bis %2 K; %3 K ist nicht darunter.</translation>
    </message>
    <message>
        <source>Choose a temperature of the table.</source>
        <translation>Wählen Sie eine Temperatur der Tabelle.</translation>
    </message>
    <message>
        <source>Volumes of a mole were turned into Å³ of a formula unit.</source>
        <translation>Die molaren Volumina wurden in Å³ je Formeleinheit umgerechnet.</translation>
    </message>
</context>
<context>
    <name>CompressionView</name>
    <message>
        <source>B_0 = %1, B′ = %2</source>
        <translation>B_0 = %1, B′ = %2</translation>
    </message>
    <message>
        <source>dq_{1}/dP = %1</source>
        <translation>dq_{1}/dP = %1</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>Zustandsgleichung</translation>
    </message>
    <message>
        <source>P %1 GPa · ratio %2</source>
        <translation>P %1 GPa · Verhältnis %2</translation>
    </message>
    <message>
        <source>An equation of state needs patterns of one sample measured at two or more pressures. Give each its pressure in the inspector.</source>
        <translation>Eine Zustandsgleichung braucht Diffraktogramme einer Probe, die bei zwei oder mehr Drücken gemessen wurden. Geben Sie jedem im Inspektor seinen Druck.</translation>
    </message>
    <message>
        <source>weighted by its errors</source>
        <translation>nach den Fehlern gewichtet</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>ungewichtet</translation>
    </message>
    <message>
        <source>The ratios are against the pattern of least pressure.</source>
        <translation>Die Verhältnisse beziehen sich auf das Diffraktogramm mit dem kleinsten Druck.</translation>
    </message>
    <message>
        <source>%1, second order</source>
        <translation>%1, zweite Ordnung</translation>
    </message>
    <message>
        <source>%1, B′ = %2 fixed</source>
        <translation>%1, B′ = %2 fest</translation>
    </message>
    <message>
        <source>%1, B′ free</source>
        <translation>%1, B′ frei</translation>
    </message>
    <message>
        <source>exponent %1</source>
        <translation>Exponent %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Diffraktogramm</translation>
    </message>
    <message>
        <source>Strain f</source>
        <translation>Verzerrung f</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Left out, %1: %2</source>
        <translation>Ausgelassen, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more pattern(s) left out</source>
        <translation>
            <numerusform>%n weiteres Diffraktogramm ausgelassen</numerusform>
            <numerusform>%n weitere Diffraktogramme ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copyable</name>
    <message>
        <source>Copy the whole table</source>
        <translation>Ganze Tabelle kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy the whole table as LaTeX</source>
        <translation>Ganze Tabelle als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export the selected rows as CSV…</source>
        <translation>Die gewählten Zeilen als CSV ausgeben…</translation>
    </message>
    <message>
        <source>Export the whole table as CSV…</source>
        <translation>Die ganze Tabelle als CSV ausgeben…</translation>
    </message>
    <message>
        <source>The table could not be written: %1</source>
        <translation>Die Tabelle konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle ausgeben</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>Onset (half step)</source>
        <translation>Onset (halbe Stufe)</translation>
    </message>
    <message>
        <source>Where the tangent at the half step meets the glass line. It is not the onset of the steepest tangent; the two can lie tens of kelvin apart.</source>
        <translation>Wo die Tangente an der halben Stufe die Glaslinie schneidet. Das ist nicht der Onset der steilsten Tangente; beide können mehrere zehn Kelvin auseinanderliegen.</translation>
    </message>
    <message>
        <source>Midpoint (half step)</source>
        <translation>Mittelpunkt (halbe Stufe)</translation>
    </message>
    <message>
        <source>Inflection</source>
        <translation>Wendepunkt</translation>
    </message>
    <message>
        <source>Endset (half step)</source>
        <translation>Endset (halbe Stufe)</translation>
    </message>
    <message>
        <source>Where the tangent at the half step meets the liquid line.</source>
        <translation>Wo die Tangente an der halben Stufe die Flüssigkeitslinie schneidet.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>The height of the liquid line above the glass line at the half step.</source>
        <translation>Die Höhe der Flüssigkeitslinie über der Glaslinie an der halben Stufe.</translation>
    </message>
    <message>
        <source>Equal areas (Moynihan)</source>
        <translation>Flächengleichheit (Moynihan)</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Spread over windows</source>
        <translation>Streuung über die Bereiche</translation>
    </message>
    <message>
        <source>Mean of the scans</source>
        <translation>Mittel der Scans</translation>
    </message>
    <message>
        <source>The mean over the scans of the sample, with the standard error from their scatter.</source>
        <translation>Das Mittel über die Scans der Probe, mit dem Standardfehler aus ihrer Streuung.</translation>
    </message>
    <message>
        <source>Peak temperature</source>
        <translation>Peaktemperatur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Peak onset</source>
        <translation>Peak-Onset</translation>
    </message>
    <message>
        <source>Activation energy</source>
        <translation>Aktivierungsenergie</translation>
    </message>
    <message>
        <source>Activation energy over R</source>
        <translation>Aktivierungsenergie durch R</translation>
    </message>
    <message>
        <source>Activation energy over RT_g</source>
        <translation>Aktivierungsenergie durch RT_g</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>Aufheizrate</translation>
    </message>
    <message>
        <source>As set by hand; else as the file states or as time and temperature give it.</source>
        <translation>Wie von Hand festgelegt; sonst wie in der Datei angegeben oder aus Zeit und Temperatur bestimmt.</translation>
    </message>
    <message>
        <source>Sample mass</source>
        <translation>Probenmasse</translation>
    </message>
    <message>
        <source>As set by hand; else as the file states.</source>
        <translation>Wie von Hand festgelegt; sonst wie in der Datei angegeben.</translation>
    </message>
    <message>
        <source>Width at half height</source>
        <translation>Halbwertsbreite</translation>
    </message>
    <message>
        <source>The centre of a Lorentzian and a constant within ±0.25 Å⁻¹ of the maximum of S(q).</source>
        <translation>Das Zentrum einer Lorentz-Kurve mit Konstante, innerhalb von ±0,25 Å⁻¹ um das Maximum von S(q).</translation>
    </message>
    <message>
        <source>The centre of a Lorentzian and a constant within ±0.40 Å⁻¹ of the maximum of S(q).</source>
        <translation>Das Zentrum einer Lorentz-Kurve mit Konstante, innerhalb von ±0,40 Å⁻¹ um das Maximum von S(q).</translation>
    </message>
    <message>
        <source>The centre of a pseudo-Voigt and a constant around the maximum of S(q).</source>
        <translation>Das Zentrum einer Pseudo-Voigt-Kurve mit Konstante um das Maximum von S(q).</translation>
    </message>
    <message>
        <source>The middle between the two points where S(q) has half its height.</source>
        <translation>Die Mitte zwischen den beiden Punkten, an denen S(q) seine halbe Höhe hat.</translation>
    </message>
    <message>
        <source>The full width at half height of the fitted profile, or of S(q) itself where no profile is fitted.</source>
        <translation>Die Halbwertsbreite des angepassten Profils oder, wo kein Profil angepasst wird, von S(q) selbst.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>The level background in electron units per atom, such as fluorescence.</source>
        <translation>Der gleichmäßige Untergrund in Elektroneneinheiten je Atom, etwa Fluoreszenz.</translation>
    </message>
    <message>
        <source>Quadratic term</source>
        <translation>Quadratischer Term</translation>
    </message>
    <message>
        <source>A slow background in electron units per atom at the greatest q.</source>
        <translation>Ein langsam veränderlicher Untergrund in Elektroneneinheiten je Atom beim größten q.</translation>
    </message>
    <message>
        <source>Mean of S(q) at high q</source>
        <translation>Mittel von S(q) bei großem q</translation>
    </message>
    <message>
        <source>The mean of S(q) over the last 30 % of q; a sound normalisation gives 1 ± 0.02.</source>
        <translation>Das Mittel von S(q) über die letzten 30 % von q; eine gute Normierung ergibt 1 ± 0,02.</translation>
    </message>
    <message>
        <source>Number density</source>
        <translation>Teilchendichte</translation>
    </message>
    <message>
        <source>First coordination number</source>
        <translation>Erste Koordinationszahl</translation>
    </message>
    <message>
        <source>The number of atoms around an atom between the limits of the first shell, given or found.</source>
        <translation>Die Anzahl der Atome um ein Atom zwischen den Grenzen der ersten Schale, angegeben oder bestimmt.</translation>
    </message>
    <message>
        <source>Twice the number of atoms up to the maximum of r g(r), as if the shell were symmetric there.</source>
        <translation>Das Doppelte der Anzahl der Atome bis zum Maximum von r g(r), als wäre die Schale dort symmetrisch.</translation>
    </message>
    <message>
        <source>Twice the number of atoms up to the maximum of r² g(r), as if the shell were symmetric there.</source>
        <translation>Das Doppelte der Anzahl der Atome bis zum Maximum von r² g(r), als wäre die Schale dort symmetrisch.</translation>
    </message>
    <message>
        <source>Distance of a shell</source>
        <translation>Abstand einer Schale</translation>
    </message>
    <message>
        <source>Bulk modulus</source>
        <translation>Kompressionsmodul</translation>
    </message>
    <message>
        <source>Pressure derivative of the bulk modulus</source>
        <translation>Druckableitung des Kompressionsmoduls</translation>
    </message>
    <message>
        <source>How the bulk modulus grows with pressure; strongly correlated with B0, and 4 in an equation of second order.</source>
        <translation>Wie der Kompressionsmodul mit dem Druck wächst; stark mit B0 korreliert und 4 in einer Gleichung zweiter Ordnung.</translation>
    </message>
    <message>
        <source>The slope of a straight line of q1 against pressure, weighted where every error is known.</source>
        <translation>Die Steigung einer Geraden von q1 gegen den Druck, gewichtet, wo alle Fehler bekannt sind.</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>Where the fitted line meets 1/T_p = 0, with Φ in K/s and T_p in kelvin.</source>
        <translation>Wo die angepasste Gerade 1/T_p = 0 erreicht, mit Φ in K/s und T_p in Kelvin.</translation>
    </message>
    <message>
        <source>The centre of a Lorentzian and a constant within a window of its own around the maximum of S(q).</source>
        <translation>Das Zentrum einer Lorentz-Kurve mit Konstante, in einem eigenen Bereich um das Maximum von S(q).</translation>
    </message>
    <message>
        <source>Height of the profile</source>
        <translation>Höhe des Profils</translation>
    </message>
    <message>
        <source>The height of the fitted profile above its constant.</source>
        <translation>Die Höhe des angepassten Profils über seiner Konstante.</translation>
    </message>
    <message>
        <source>Constant below the profile</source>
        <translation>Konstante unter dem Profil</translation>
    </message>
    <message>
        <source>The level that the fitted profile stands on.</source>
        <translation>Das Niveau, auf dem das angepasste Profil steht.</translation>
    </message>
    <message>
        <source>Lorentzian part of the profile</source>
        <translation>Lorentz-Anteil des Profils</translation>
    </message>
    <message>
        <source>How much of the pseudo-Voigt is Lorentzian: 0 is a Gaussian, 1 a Lorentzian.</source>
        <translation>Wie viel der Pseudo-Voigt-Kurve Lorentz-Kurve ist: 0 ist eine Gauß-, 1 eine Lorentz-Kurve.</translation>
    </message>
    <message>
        <source>Background scale</source>
        <translation>Untergrundskalierung</translation>
    </message>
    <message>
        <source>What the background is multiplied by before it is subtracted, as given or as found by the fit.</source>
        <translation>Womit der Untergrund vor dem Abziehen multipliziert wird, wie angegeben oder durch die Anpassung bestimmt.</translation>
    </message>
    <message>
        <source>Distance of a sub-peak</source>
        <translation>Abstand eines Teilpeaks</translation>
    </message>
    <message>
        <source>The centre of one of the Gaussians that a split shell is taken apart into. Points closer than the resolution π/q_max count as one.</source>
        <translation>Das Zentrum einer der Gauß-Kurven, in die eine aufgespaltene Schale zerlegt wird. Punkte, die dichter liegen als die Auflösung π/q_max, zählen als einer.</translation>
    </message>
    <message>
        <source>Width of a sub-peak</source>
        <translation>Breite eines Teilpeaks</translation>
    </message>
    <message>
        <source>The standard deviation of the Gaussian, with the broadening by q_max in it.</source>
        <translation>Die Standardabweichung der Gauß-Kurve, einschließlich der Verbreiterung durch q_max.</translation>
    </message>
    <message>
        <source>Onset of crystallisation</source>
        <translation>Onset der Kristallisation</translation>
    </message>
    <message>
        <source>Peak of crystallisation</source>
        <translation>Kristallisationspeak</translation>
    </message>
    <message>
        <source>Enthalpy of crystallisation</source>
        <translation>Kristallisationsenthalpie</translation>
    </message>
    <message>
        <source>Supercooled liquid region</source>
        <translation>Bereich der unterkühlten Flüssigkeit</translation>
    </message>
    <message>
        <source>From the half step of the glass transition to the onset of crystallisation.</source>
        <translation>Von der halben Stufe des Glasübergangs bis zum Onset der Kristallisation.</translation>
    </message>
    <message>
        <source>Onset of melting</source>
        <translation>Onset des Schmelzens</translation>
    </message>
    <message>
        <source>Peak of melting</source>
        <translation>Schmelzpeak</translation>
    </message>
    <message>
        <source>Liquidus temperature</source>
        <translation>Liquidustemperatur</translation>
    </message>
    <message>
        <source>Enthalpy of melting</source>
        <translation>Schmelzenthalpie</translation>
    </message>
    <message>
        <source>Reduced glass temperature</source>
        <translation>Reduzierte Glasübergangstemperatur</translation>
    </message>
    <message>
        <source>The half-step glass transition over the liquidus temperature of the same scan.</source>
        <translation>Der Glasübergang an der halben Stufe, geteilt durch die Liquidustemperatur desselben Scans.</translation>
    </message>
    <message>
        <source>Where the tangent at the greatest slope meets the glass line. Where that slope is the flank of an overshoot (ξ &gt; 1), it is not the onset of the step.</source>
        <translation>Wo die Tangente an der größten Steigung die Glaslinie schneidet. Wo diese Steigung die der Flanke eines Überschwingers ist (ξ &gt; 1), ist das nicht der Onset der Stufe.</translation>
    </message>
    <message>
        <source>Where the curve has made half the step from the glass line g to the liquid line l.</source>
        <translation>Wo die Kurve die halbe Stufe von der Glaslinie g zur Flüssigkeitslinie l zurückgelegt hat.</translation>
    </message>
    <message>
        <source>Where the tangent at the greatest slope meets the liquid line. Where that slope is the flank of an overshoot (ξ &gt; 1), it is not the end of the step.</source>
        <translation>Wo die Tangente an der größten Steigung die Flüssigkeitslinie schneidet. Wo diese Steigung die der Flanke eines Überschwingers ist (ξ &gt; 1), ist das nicht das Ende der Stufe.</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>Erstes scharfes Beugungsmaximum (FSDP)</translation>
    </message>
    <message>
        <source>The maximum of a parabola fitted to S(q) close to its highest point.</source>
        <translation>Das Maximum einer Parabel, die nahe dem höchsten Punkt an S(q) angepasst ist.</translation>
    </message>
    <message>
        <source>Weight of a pair</source>
        <translation>Gewicht eines Paares</translation>
    </message>
    <message>
        <source>How much a pair of elements counts in S(q): the mean over the q of the transform, with its window. The weights of all pairs add up to 1.</source>
        <translation>Wie viel ein Paar von Elementen in S(q) zählt: das Mittel über die q der Transformation, mit deren Fensterfunktion. Die Gewichte aller Paare ergeben zusammen 1.</translation>
    </message>
    <message>
        <source>Neighbours of a pair</source>
        <translation>Nachbarn eines Paares</translation>
    </message>
    <message>
        <source>Atoms of the second element around one of the first, where the sub-peak is of this pair alone. Of several pairs at one distance it is what their sum would be of this one. The numbers of neighbouring sub-peaks are strongly correlated: what one gains the other loses.</source>
        <translation>Atome des zweiten Elements um ein Atom des ersten, wenn der Teilpeak allein von diesem Paar stammt. Bei mehreren Paaren an einem Abstand ist es die Zahl, die sich ergäbe, wenn ihre Summe ganz von diesem Paar stammte. Die Zahlen benachbarter Teilpeaks sind stark korreliert: Was der eine gewinnt, verliert der andere.</translation>
    </message>
    <message>
        <source>Where the tangent at the steepest part of the first exotherm after T_g meets the liquid line (of a further exotherm: its baseline). The curve alone does not tell crystallisation from decomposition.</source>
        <translation>Wo die Tangente am steilsten Teil des ersten exothermen Peaks nach T_g die Flüssigkeitslinie schneidet (bei einem weiteren exothermen Peak: dessen Basislinie). Die Kurve allein unterscheidet Kristallisation nicht von Zersetzung.</translation>
    </message>
    <message>
        <source>The area between the curve and a baseline that goes from the liquid to the crystal in proportion to the area passed; what is set free counts as positive.</source>
        <translation>Die Fläche zwischen der Kurve und einer Basislinie, die proportional zur durchlaufenen Fläche von der Flüssigkeit zum Kristall übergeht; freigesetzte Wärme zählt positiv.</translation>
    </message>
    <message>
        <source>Where the tangent at the steepest part of the first melting peak meets its baseline.</source>
        <translation>Wo die Tangente am steilsten Teil des ersten Schmelzpeaks dessen Basislinie schneidet.</translation>
    </message>
    <message>
        <source>The maximum of the highest melting peak less its baseline.</source>
        <translation>Das Maximum des höchsten Schmelzpeaks abzüglich seiner Basislinie.</translation>
    </message>
    <message>
        <source>Where the tangent at the steepest part of the trailing flank of the last melting peak meets the baseline behind it. A scan with a lag reads it too high.</source>
        <translation>Wo die Tangente am steilsten Teil der hinteren Flanke des letzten Schmelzpeaks die Basislinie dahinter schneidet. Ein Scan mit thermischer Verzögerung ergibt sie zu hoch.</translation>
    </message>
    <message>
        <source>The area of all melting peaks against a baseline that goes from the crystal to the liquid in proportion to the area passed.</source>
        <translation>Die Fläche aller Schmelzpeaks gegen eine Basislinie, die proportional zur durchlaufenen Fläche vom Kristall zur Flüssigkeit übergeht.</translation>
    </message>
    <message>
        <source>The activation energy from the shift of the peak with the heating rate Φ. T_p is the noisy quantity, so T_p is fitted on Φ; the interval is Student&apos;s t with the degrees of freedom in use: n − 2, or those of the replicates where these give the variance. For an overshoot it is the relaxation energy only when the ratio of cooling to heating rate is the same for all scans.</source>
        <translation>Die Aktivierungsenergie aus der Verschiebung des Peaks mit der Aufheizrate Φ. T_p ist die verrauschte Größe, daher wird T_p gegen Φ angepasst; das Intervall folgt Students t mit den verwendeten Freiheitsgraden: n − 2, oder denen der Wiederholungsmessungen, wo diese die Varianz liefern. Für einen Überschwinger ist sie nur dann die Relaxationsenergie, wenn das Verhältnis von Kühl- zu Aufheizrate für alle Scans gleich ist.</translation>
    </message>
    <message>
        <source>The activation energy in units of R T_g, with the reference T_g that is set for the sample. T_p is fitted on Φ; the interval is Student&apos;s t with the degrees of freedom in use. For an overshoot it is the relaxation energy only when the ratio of cooling to heating rate is the same for all scans.</source>
        <translation>Die Aktivierungsenergie in Einheiten von R T_g, mit dem Referenz-T_g, das für die Probe festgelegt ist. T_p wird gegen Φ angepasst; das Intervall folgt Students t mit den verwendeten Freiheitsgraden. Für einen Überschwinger ist sie nur dann die Relaxationsenergie, wenn das Verhältnis von Kühl- zu Aufheizrate für alle Scans gleich ist.</translation>
    </message>
    <message>
        <source>Frequency factor</source>
        <translation>Frequenzfaktor</translation>
    </message>
    <message>
        <source>The logarithm of the frequency factor A in 1/s, from the intercept of Kissinger&apos;s own formula.</source>
        <translation>Der Logarithmus des Frequenzfaktors A in 1/s, aus dem Achsenabschnitt von Kissingers eigener Formel.</translation>
    </message>
    <message>
        <source>The position of the first sharp diffraction peak (FSDP) of S(q), by the definition named with it. Definitions differ by as much as gigapascals do, so that a series needs one definition and one window. Every row weighs the same, whether its error is known or not, those at the ends of the window by the share within it; errors follow from the noise of the rows and how far it reaches from row to row.</source>
        <translation>Die Position des ersten scharfen Beugungsmaximums (FSDP) von S(q), nach der daneben genannten Definition. Definitionen unterscheiden sich so stark, wie es Gigapascal tun; eine Messreihe braucht daher eine Definition und einen Bereich. Jede Zeile hat dasselbe Gewicht, ob ihr Fehler bekannt ist oder nicht, die Zeilen an den Enden des Bereichs nach ihrem Anteil darin; die Fehler ergeben sich aus dem Rauschen der Zeilen und daraus, wie weit es von Zeile zu Zeile reicht.</translation>
    </message>
    <message>
        <source>Width of the FSDP</source>
        <translation>Breite des FSDP</translation>
    </message>
    <message>
        <source>Height of the FSDP</source>
        <translation>Höhe des FSDP</translation>
    </message>
    <message>
        <source>S(q) at the maximum of what was fitted.</source>
        <translation>S(q) am Maximum des Angepassten.</translation>
    </message>
    <message>
        <source>What brings the measured intensity to electron units per atom, in these per unit of the intensity: with it S(q) tends to 1 at high q and G(r) to −4πρr below the first distance. Where no q_max is given, the range ends where the noise of S(q) reaches its oscillation.</source>
        <translation>Was die gemessene Intensität in Elektroneneinheiten je Atom überführt, angegeben in diesen je Einheit der Intensität: Damit strebt S(q) bei großem q gegen 1 und G(r) unterhalb des ersten Abstands gegen −4πρr. Ist kein q_max angegeben, endet der Bereich dort, wo das Rauschen von S(q) dessen Oszillation erreicht.</translation>
    </message>
    <message>
        <source>RMS deviation at low r</source>
        <translation>RMS-Abweichung bei kleinem r</translation>
    </message>
    <message>
        <source>The root mean square deviation of G(r), without a window, from −4πρr below r_min, where no two atoms are.</source>
        <translation>Die Wurzel der mittleren quadratischen Abweichung der ohne Fensterfunktion berechneten Kurve G(r) von −4πρr unterhalb von r_min, wo keine zwei Atome sind.</translation>
    </message>
    <message>
        <source>Atoms per volume, as given or as found, with scale and background, where G(r) is closest to −4πρr at low r.</source>
        <translation>Atome je Volumen, wie angegeben oder, zusammen mit Skalierung und Untergrund, so bestimmt, dass G(r) bei kleinem r am nächsten an −4πρr liegt.</translation>
    </message>
    <message>
        <source>Partial coordination number, weighted</source>
        <translation>Partielle Koordinationszahl, gewichtet</translation>
    </message>
    <message>
        <source>The area of the Gaussian in R(r): the partial coordination number of its pair times w_ij/c_j, where w_ij is the weight of the pair in the scattering (w_ii/c_i for like atoms).</source>
        <translation>Die Fläche der Gauß-Kurve in R(r): die partielle Koordinationszahl ihres Paares mal w_ij/c_j, wobei w_ij das Gewicht des Paares in der Streuung ist (w_ii/c_i bei gleichen Atomen).</translation>
    </message>
    <message>
        <source>The number of atoms around an atom up to the first minimum of r² g(r) that stands out of the noise. Its error is the scatter over curves with such noise, limits found anew in each.</source>
        <translation>Die Anzahl der Atome um ein Atom bis zum ersten Minimum von r² g(r), das sich vom Rauschen abhebt. Ihr Fehler ist die Streuung über Kurven mit solchem Rauschen, wobei die Grenzen in jeder neu bestimmt werden.</translation>
    </message>
    <message>
        <source>FSDP at zero pressure</source>
        <translation>FSDP bei Druck null</translation>
    </message>
    <message>
        <source>A maximum of G(r), by a parabola over one resolution π/q_max, or over as much more as the noise asks for and the width of the maximum allows.</source>
        <translation>Ein Maximum von G(r), durch eine Parabel über eine Auflösung π/q_max oder über so viel mehr, wie das Rauschen verlangt und die Breite des Maximums erlaubt.</translation>
    </message>
    <message>
        <source>Slope of the FSDP</source>
        <translation>Steigung des FSDP</translation>
    </message>
    <message>
        <source>The curve above its baseline at the maximum.</source>
        <translation>Die Kurve über ihrer Basislinie am Maximum.</translation>
    </message>
    <message>
        <source>The area against the baseline: the glass line, then the step, then the liquid line; or straight from the onset to the end of the peak where there is no glass transition; or as set by hand.</source>
        <translation>Die Fläche gegen die Basislinie: die Glaslinie, dann die Stufe, dann die Flüssigkeitslinie; oder gerade vom Onset bis zum Ende des Peaks, wo es keinen Glasübergang gibt; oder wie von Hand festgelegt.</translation>
    </message>
    <message>
        <source>Where the tangent to the leading flank meets the baseline.</source>
        <translation>Wo die Tangente an der vorderen Flanke die Basislinie schneidet.</translation>
    </message>
    <message>
        <source>The distance of the two points at half the height above the baseline.</source>
        <translation>Der Abstand der beiden Punkte auf halber Höhe über der Basislinie.</translation>
    </message>
    <message>
        <source>Heating rate at the peak</source>
        <translation>Aufheizrate am Peak</translation>
    </message>
    <message>
        <source>The slope of the temperature against time about the peak, over a third of its width and at least 6 K. A furnace does not follow its program exactly.</source>
        <translation>Die Steigung der Temperatur gegen die Zeit um den Peak, über ein Drittel seiner Breite und mindestens 6 K. Ein Ofen folgt seinem Programm nicht genau.</translation>
    </message>
    <message>
        <source>The temperature at which the enthalpy of the glass, extrapolated along the glass line, meets that of the equilibrium liquid. The error holds the noise and the spread over an ensemble of windows.</source>
        <translation>Die Temperatur, bei der die entlang der Glaslinie extrapolierte Enthalpie des Glases auf die der Gleichgewichtsflüssigkeit trifft. Der Fehler enthält das Rauschen und die Streuung über ein Ensemble von Bereichen.</translation>
    </message>
    <message>
        <source>By enthalpy (a check)</source>
        <translation>Aus der Enthalpie (zur Kontrolle)</translation>
    </message>
    <message>
        <source>Where the enthalpy of the glass, extrapolated along the glass line, meets that of the liquid: the same as the equal areas, by another way.</source>
        <translation>Wo die entlang der Glaslinie extrapolierte Enthalpie des Glases auf die der Flüssigkeit trifft: dasselbe wie die Flächengleichheit, auf anderem Weg.</translation>
    </message>
    <message>
        <source>By difference to the reference</source>
        <translation>Aus der Differenz zur Referenz</translation>
    </message>
    <message>
        <source>From the area between this scan and the one that lends its glass line, beginning at the fictive temperature of that one. It needs no glass line of its own below an exotherm.</source>
        <translation>Aus der Fläche zwischen diesem Scan und dem, dessen Glaslinie er übernimmt, ausgehend von dessen fiktiver Temperatur. Eine eigene Glaslinie unterhalb eines exothermen Ereignisses ist dafür nicht nötig.</translation>
    </message>
    <message>
        <source>The greatest slope from the onset region up to the maximum of the overshoot or, where there is none, up to the first crossing of the liquid line; the slope is that of a local quartic over the widest window in kelvin that does not move it beyond its noise. A step that runs into an overshoot has no inflection of its own: the greatest slope is then that of the flank of the overshoot, above the liquid line (ξ &gt; 1).</source>
        <translation>Die größte Steigung vom Onset-Gebiet bis zum Maximum des Überschwingers oder, wo es keinen gibt, bis zum ersten Schnitt mit der Flüssigkeitslinie; die Steigung ist die eines lokalen Polynoms vierten Grades über den weitesten Bereich in Kelvin, der sie nicht über ihr Rauschen hinaus verschiebt. Eine Stufe, die in einen Überschwinger übergeht, hat keinen eigenen Wendepunkt: Die größte Steigung ist dann die der Flanke des Überschwingers, oberhalb der Flüssigkeitslinie (ξ &gt; 1).</translation>
    </message>
    <message>
        <source>The maximum of the exotherm against its baseline, by a local quartic over a window in kelvin.</source>
        <translation>Das Maximum der Exotherme gegen ihre Basislinie, durch ein lokales Polynom vierten Grades über einen Bereich in Kelvin.</translation>
    </message>
    <message>
        <source>The maximum of the curve less its baseline, by a local quartic over a window in kelvin; with hardly any noise, by a spline through the rows.</source>
        <translation>Das Maximum der Kurve abzüglich ihrer Basislinie, durch ein lokales Polynom vierten Grades über einen Bereich in Kelvin; bei kaum vorhandenem Rauschen durch einen Spline durch die Zeilen.</translation>
    </message>
    <message>
        <source>The scatter of T_f when both lines and the area between them are drawn anew with the noise of the scan, of which several rows may be worth one.</source>
        <translation>Die Streuung von T_f, wenn beide Geraden und die Fläche zwischen ihnen mit dem Rauschen des Scans neu gezogen werden, von dem mehrere Zeilen eine wert sein können.</translation>
    </message>
    <message>
        <source>The standard deviation of T_f over 36 pairs of windows: the glass and the liquid window each as it is, with both ends moved inwards by 15 % of its width, and with one end by 15 % or by 30 %; or, where that is more, what a bend of the curve within the windows makes of the lines.</source>
        <translation>Die Standardabweichung von T_f über 36 Paare von Bereichen: der Glas- und der Flüssigkeitsbereich jeweils unverändert, mit beiden Enden um 15 % seiner Breite nach innen verschoben sowie mit einem Ende um 15 % oder um 30 %; oder, wenn das mehr ist, was eine Krümmung der Kurve innerhalb der Bereiche aus den Geraden macht.</translation>
    </message>
    <message>
        <source>Mass from the step</source>
        <translation>Masse aus der Stufe</translation>
    </message>
    <message>
        <source>q_1 at the reference pressure, which is zero where none was chosen, by the fitted equation of state.</source>
        <translation>q_1 beim Referenzdruck, der null ist, wo keiner gewählt wurde, nach der angepassten Zustandsgleichung.</translation>
    </message>
    <message>
        <source>The bulk modulus at zero pressure, from the FSDP of the patterns measured under pressure. It takes V_0/V to be (q_1/q_{1,0})^{n}; n = 3 holds for affine compression, and metallic glasses show less. Where errors are given and the points scatter more than these say, its error is √χ²_ν times as large.</source>
        <translation>Der Kompressionsmodul bei Druck null, aus dem FSDP der unter Druck gemessenen Diffraktogramme. Für V_0/V wird (q_1/q_{1,0})^{n} angenommen; n = 3 gilt für affine Kompression, und metallische Gläser zeigen weniger. Wo Fehler angegeben sind und die Punkte stärker streuen, als diese besagen, ist sein Fehler √χ²_ν-mal so groß.</translation>
    </message>
    <message>
        <source>Bulk modulus at the reference pressure</source>
        <translation>Kompressionsmodul beim Referenzdruck</translation>
    </message>
    <message>
        <source>The bulk modulus x dP/dx at the pressure to which q_1 of the equation belongs, where that is not zero; its error is that of B_0 and B′ together.</source>
        <translation>Der Kompressionsmodul x dP/dx bei dem Druck, zu dem q_1 der Gleichung gehört, wo dieser nicht null ist; sein Fehler ist der von B_0 und B′ zusammen.</translation>
    </message>
    <message>
        <source>Common activation energy</source>
        <translation>Gemeinsame Aktivierungsenergie</translation>
    </message>
    <message>
        <source>One activation energy for the Kissinger lines of all samples whose endotherms are of this branch; each line keeps its own intercept. Its interval is Student&apos;s t.</source>
        <translation>Eine Aktivierungsenergie für die Kissinger-Geraden aller Proben, deren endotherme Peaks zu diesem Zweig gehören; jede Gerade behält ihren eigenen Achsenabschnitt. Das Intervall folgt Students t.</translation>
    </message>
    <message>
        <source>Common activation energy over RT_g</source>
        <translation>Gemeinsame Aktivierungsenergie durch RT_g</translation>
    </message>
    <message>
        <source>The common activation energy in units of R T_g at ambient pressure.</source>
        <translation>Die gemeinsame Aktivierungsenergie in Einheiten von R T_g bei Normaldruck.</translation>
    </message>
    <message>
        <source>Chance of one slope</source>
        <translation>Wahrscheinlichkeit einer einzigen Steigung</translation>
    </message>
    <message>
        <source>How likely lines of one slope differ as much as these do: the p value of an F test of one slope for all against one each. Small values speak against a common energy.</source>
        <translation>Wie wahrscheinlich sich Geraden mit einer einzigen Steigung so stark unterscheiden wie diese: der p-Wert eines F-Tests einer Steigung für alle gegen je eine eigene. Kleine Werte sprechen gegen eine gemeinsame Energie.</translation>
    </message>
    <message>
        <source>Steepness</source>
        <translation>Steilheit</translation>
    </message>
    <message>
        <source>The steepness that an Arrhenius process of the common energy has at T_g. It is the fragility only where that energy is the one of the equilibrium liquid at T_g.</source>
        <translation>Die Steilheit, die ein Arrhenius-Prozess mit der gemeinsamen Energie bei T_g hat. Sie ist nur dort die Fragilität, wo diese Energie die der Gleichgewichtsflüssigkeit bei T_g ist.</translation>
    </message>
    <message>
        <source>Relaxation energy over RT_g</source>
        <translation>Relaxationsenergie durch RT_g</translation>
    </message>
    <message>
        <source>The relaxation energy of the liquid from the fictive temperatures of samples that were cooled from it at different rates q; the heating rate does not matter.</source>
        <translation>Die Relaxationsenergie der Flüssigkeit aus den fiktiven Temperaturen von Proben, die aus ihr mit verschiedenen Raten q gekühlt wurden; die Aufheizrate spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Fragility</source>
        <translation>Fragilität</translation>
    </message>
    <message>
        <source>The fragility that follows from this relaxation energy at T_g.</source>
        <translation>Die Fragilität, die sich aus dieser Relaxationsenergie bei T_g ergibt.</translation>
    </message>
    <message>
        <source>Pressure from ruby</source>
        <translation>Druck aus Rubin</translation>
    </message>
    <message>
        <source>From the shift of R1 by the scale that was chosen. The error is that of the fit, of λ0, of the temperature, and of the scale: the larger of its coefficients&apos; and of what the scales differ by.</source>
        <translation>Aus der Verschiebung von R1 nach der gewählten Skala. Der Fehler ist der der Anpassung, von λ0, der Temperatur und der Skala: der größere aus dem ihrer Koeffizienten und dem, worin sich die Skalen unterscheiden.</translation>
    </message>
    <message>
        <source>R1 of ruby</source>
        <translation>R1 des Rubins</translation>
    </message>
    <message>
        <source>Position of R1, by a fit of R1 and R2 as two pseudo-Voigts on a straight line, in air. The error is that of the rows with how far they follow each other.</source>
        <translation>Lage von R1 in Luft, aus einer Anpassung von R1 und R2 als zwei Pseudo-Voigts auf einer Geraden. Der Fehler ist der der Zeilen mit dem, wie weit sie einander folgen.</translation>
    </message>
    <message>
        <source>R1 at ambient pressure</source>
        <translation>R1 bei Umgebungsdruck</translation>
    </message>
    <message>
        <source>R1 at 1 atm, moved to the temperature of the ruby.</source>
        <translation>R1 bei 1 atm, auf die Temperatur des Rubins verschoben.</translation>
    </message>
    <message>
        <source>Step of the heat capacity (three runs)</source>
        <translation>Stufe der Wärmekapazität (drei Läufe)</translation>
    </message>
    <message>
        <source>Midpoint (three runs)</source>
        <translation>Mitte (drei Läufe)</translation>
    </message>
    <message>
        <source>Where the heat capacity by three runs has made half its step.</source>
        <translation>Wo die Wärmekapazität aus drei Läufen die halbe Stufe gemacht hat.</translation>
    </message>
    <message>
        <source>The slope of V/V0 by the FSDP, volumetric. It is apparent: that of the distance which q1 measures, found equal to dilatometry by some and not by others.</source>
        <translation>Die Steigung von V/V0 aus dem ersten scharfen Maximum, volumetrisch. Sie ist scheinbar: die des Abstands, den q1 misst; manche fanden sie gleich der Dilatometrie, andere nicht.</translation>
    </message>
    <message>
        <source>Structural T_g</source>
        <translation>Strukturelles T_g</translation>
    </message>
    <message>
        <source>Where two straight lines through V/V0 over the temperature meet. It is claimed where they are better than one line and than a parabola (F test); its interval is where χ² rises by what the scatter, with its correlation, allows.</source>
        <translation>Wo sich zwei Geraden durch V/V0 über der Temperatur treffen. Er wird behauptet, wo sie besser sind als eine Gerade und als eine Parabel (F-Test); sein Intervall reicht so weit, wie χ² um das steigt, was die Streuung mit ihrer Korrelation erlaubt.</translation>
    </message>
    <message>
        <source>Expansion of the glass</source>
        <translation>Ausdehnung des Glases</translation>
    </message>
    <message>
        <source>Expansion of the liquid</source>
        <translation>Ausdehnung der Flüssigkeit</translation>
    </message>
    <message>
        <source>The slope of the plane of least squares through the places that are no outliers; its error with the correlation between neighbouring places.</source>
        <translation>Die Steigung der Ebene kleinster Quadrate durch die Orte, die keine Ausreißer sind; ihr Fehler mit der Korrelation benachbarter Orte.</translation>
    </message>
    <message>
        <source>Mean over the map</source>
        <translation>Mittel über die Karte</translation>
    </message>
    <message>
        <source>The mean over the places that are no outliers; its error with the correlation between neighbouring places, which are worth less than as many independent ones.</source>
        <translation>Das Mittel über die Orte, die keine Ausreißer sind; sein Fehler mit der Korrelation benachbarter Orte, die weniger wert sind als ebenso viele unabhängige.</translation>
    </message>
    <message>
        <source>Gradient along x</source>
        <translation>Gradient längs x</translation>
    </message>
    <message>
        <source>Gradient along y</source>
        <translation>Gradient längs y</translation>
    </message>
    <message>
        <source>The mass of a scan of unknown mass, from its step ΔQ of the heat flow and the step ΔC_p of the heat capacity by three runs; without that, or where it is in doubt, the mean step of the other scans of the sample whose mass and rate are known. ΔC_p is taken between the lines of glass and liquid at the half step of the scan itself. Its error is that of both steps.</source>
        <translation>Masse eines Scans unbekannter Masse, aus seinem Schritt ΔQ des Wärmestroms und dem Schritt ΔC_p der Wärmekapazität aus drei Läufen; ohne diesen, oder wo er in Zweifel steht, der mittlere Schritt der anderen Scans der Probe, deren Masse und Rate bekannt sind. ΔC_p wird zwischen den Linien von Glas und Schmelze am halben Schritt des Scans selbst genommen. Der Fehler ist der beider Schritte.</translation>
    </message>
    <message>
        <source>The height of the liquid line above the glass line at the half step of the heat capacity by three runs: empty pan, sapphire, sample. Windows that were found keep clear of the tails of the step. Its error is the larger of that of the lines, with their noise and windows, and of how far the steps of single runs scatter; with it go the run of sapphire, the masses, and 0.1 % for the heat capacity of sapphire.</source>
        <translation>Höhe der Schmelzenlinie über der Glaslinie am halben Schritt der Wärmekapazität aus drei Läufen: leerer Tiegel, Saphir, Probe. Gefundene Fenster meiden die Ausläufer des Schritts. Der Fehler ist der größere von dem der Linien, mit Rauschen und Fenstern, und der Streuung der Schritte einzelner Läufe; dazu kommen der Lauf von Saphir, die Massen und 0,1 % für die Wärmekapazität von Saphir.</translation>
    </message>
    <message>
        <source>Onset (steepest slope)</source>
        <translation>Onset (größte Steigung)</translation>
    </message>
    <message>
        <source>Endset (steepest slope)</source>
        <translation>Endset (größte Steigung)</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>The file “%1” could not be made.</source>
        <translation>Die Datei „%1“ konnte nicht erzeugt werden.</translation>
    </message>
</context>
<context>
    <name>DensityView</name>
    <message>
        <source>The file holds S(q), which was not transformed to G(r).</source>
        <translation>Die Datei enthält S(q), das nicht in G(r) transformiert wurde.</translation>
    </message>
    <message>
        <source>The scale of an ad hoc normalisation is arbitrary, so that neither g(r) nor R(r) follow. Choose another normalisation in the inspector.</source>
        <translation>Die Skalierung einer Ad-hoc-Normierung ist willkürlich; daher ergeben sich weder g(r) noch R(r). Wählen Sie im Inspektor eine andere Normierung.</translation>
    </message>
    <message>
        <source>g(r) and R(r) need the number density. Give it, or the density in g/cm³, in the inspector.</source>
        <translation>g(r) und R(r) brauchen die Teilchendichte. Geben Sie sie oder die Dichte in g/cm³ im Inspektor an.</translation>
    </message>
    <message>
        <source>%1 · %2 atoms/Å³ · q_max %3 Å⁻¹</source>
        <translation>%1 · %2 Atome/Å³ · q_max %3 Å⁻¹</translation>
    </message>
    <message>
        <source>%1 neighbours from %2 to %3 Å: the shaded area</source>
        <translation>%1 Nachbarn von %2 bis %3 Å: die getönte Fläche</translation>
    </message>
    <message>
        <source>4πρr²</source>
        <translation>4πρr²</translation>
    </message>
    <message>
        <source>g(r)</source>
        <translation>g(r)</translation>
    </message>
    <message>
        <source>r %1 Å · g %2</source>
        <translation>r %1 Å · g %2</translation>
    </message>
    <message>
        <source>R(r)</source>
        <translation>R(r)</translation>
    </message>
    <message>
        <source>r %1 Å · R %2 Å⁻¹</source>
        <translation>r %1 Å · R %2 Å⁻¹</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Name of scan “%1”</source>
        <translation>Name des Scans „%1“</translation>
    </message>
    <message>
        <source>Glass window of %1</source>
        <translation>Glasbereich von %1</translation>
    </message>
    <message>
        <source>Liquid window of %1</source>
        <translation>Flüssigkeitsbereich von %1</translation>
    </message>
    <message>
        <source>Peaks of %1</source>
        <translation>Peaks von %1</translation>
    </message>
    <message>
        <source>Heating rate of %1</source>
        <translation>Aufheizrate von %1</translation>
    </message>
    <message>
        <source>Mass of %1</source>
        <translation>Masse von %1</translation>
    </message>
    <message>
        <source>Exothermic direction of %1</source>
        <translation>Exotherme Richtung von %1</translation>
    </message>
    <message>
        <source>Thermal lag of %1</source>
        <translation>Thermische Verzögerung von %1</translation>
    </message>
    <message>
        <source>Reference of the glass line of %1</source>
        <translation>Referenz der Glaslinie von %1</translation>
    </message>
    <message>
        <source>Whether %1 is in the Kissinger plot</source>
        <translation>Ob %1 im Kissinger-Plot ist</translation>
    </message>
    <message>
        <source>Choices of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Name of pattern “%1”</source>
        <translation>Name des Diffraktogramms „%1“</translation>
    </message>
    <message>
        <source>Use of pattern %1</source>
        <translation>Verwendung des Diffraktogramms %1</translation>
    </message>
    <message>
        <source>Pressure and temperature of %1</source>
        <translation>Druck und Temperatur von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) added</source>
        <translation>
            <numerusform>%n Scan hinzugefügt</numerusform>
            <numerusform>%n Scans hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) removed</source>
        <translation>
            <numerusform>%n Scan entfernt</numerusform>
            <numerusform>%n Scans entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) added</source>
        <translation>
            <numerusform>%n Diffraktogramm hinzugefügt</numerusform>
            <numerusform>%n Diffraktogramme hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) removed</source>
        <translation>
            <numerusform>%n Diffraktogramm entfernt</numerusform>
            <numerusform>%n Diffraktogramme entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the sample</source>
        <translation>Name der Probe</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Kissinger analysis</source>
        <translation>Kissinger-Auswertung</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>Zustandsgleichung</translation>
    </message>
    <message>
        <source>Choices of the sample</source>
        <translation>Einstellungen der Probe</translation>
    </message>
    <message>
        <source>Baseline of %1</source>
        <translation>Basislinie von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ruby measurement(s) added</source>
        <translation>
            <numerusform>%n Rubinmessung hinzugefügt</numerusform>
            <numerusform>%n Rubinmessungen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruby measurement(s) removed</source>
        <translation>
            <numerusform>%n Rubinmessung entfernt</numerusform>
            <numerusform>%n Rubinmessungen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the heat capacity added</source>
        <translation>
            <numerusform>%n Lauf der Wärmekapazität hinzugefügt</numerusform>
            <numerusform>%n Läufe der Wärmekapazität hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the heat capacity removed</source>
        <translation>
            <numerusform>%n Lauf der Wärmekapazität entfernt</numerusform>
            <numerusform>%n Läufe der Wärmekapazität entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>The series of %1</source>
        <translation>Die Serie von %1</translation>
    </message>
    <message>
        <source>Name of the spectrum of ruby “%1”</source>
        <translation>Name des Rubinspektrums „%1“</translation>
    </message>
    <message>
        <source>Name of the run “%1”</source>
        <translation>Name des Laufs „%1“</translation>
    </message>
    <message>
        <source>Use of the run %1</source>
        <translation>Verwendung des Laufs %1</translation>
    </message>
    <message>
        <source>Masses and levelling of the heat capacity</source>
        <translation>Massen und Ausgleich der Wärmekapazität</translation>
    </message>
</context>
<context>
    <name>DifferenceDrawing</name>
    <message>
        <source>ΔG(r) against %1, moved by %2 Å⁻²</source>
        <translation>ΔG(r) gegen %1, verschoben um %2 Å⁻²</translation>
    </message>
    <message>
        <source>not significant beyond %1 Å</source>
        <translation>jenseits von %1 Å nicht signifikant</translation>
    </message>
    <message>
        <source>The error of ΔG(r) is unknown, since a pattern has no errors.</source>
        <translation>Der Fehler von ΔG(r) ist unbekannt, da ein Diffraktogramm keine Fehler hat.</translation>
    </message>
    <message>
        <source>ΔG(r) is not significant beyond %1 Å.</source>
        <translation>ΔG(r) ist jenseits von %1 Å nicht signifikant.</translation>
    </message>
    <message>
        <source>ΔG(r) is significant up to its last distance.</source>
        <translation>ΔG(r) ist bis zu ihrem letzten Abstand signifikant.</translation>
    </message>
    <message>
        <source>Reference of ΔG(r): %1, chosen.</source>
        <translation>Referenz von ΔG(r): %1, gewählt.</translation>
    </message>
    <message>
        <source>Reference of ΔG(r): %1, found automatically.</source>
        <translation>Referenz von ΔG(r): %1, automatisch gefunden.</translation>
    </message>
    <message>
        <source>This is the reference of ΔG(r).</source>
        <translation>Dies ist die Referenz von ΔG(r).</translation>
    </message>
    <message>
        <source>ΔG(r) against %1</source>
        <translation>ΔG(r) gegen %1</translation>
    </message>
    <message>
        <source>ΔG(r) against %1, ±2σ</source>
        <translation>ΔG(r) gegen %1, ±2σ</translation>
    </message>
</context>
<context>
    <name>Elasticity</name>
    <message>
        <source>The equation of state never reaches %1 GPa.</source>
        <translation>Die Zustandsgleichung erreicht nie %1 GPa.</translation>
    </message>
    <message>
        <source>Use a pressure within the measured range, or another B′.</source>
        <translation>Verwenden Sie einen Druck im gemessenen Bereich oder ein anderes B′.</translation>
    </message>
    <message>
        <source>The bulk modulus must be positive, but it is %1 GPa.</source>
        <translation>Der Kompressionsmodul muss positiv sein, ist aber %1 GPa.</translation>
    </message>
    <message>
        <source>Check the pressures and volumes of the table.</source>
        <translation>Prüfen Sie die Drücke und Volumina der Tabelle.</translation>
    </message>
    <message>
        <source>A densification needs two positive values.</source>
        <translation>Eine Verdichtung erfordert zwei positive Werte.</translation>
    </message>
    <message>
        <source>Check the peak positions of the sample and of its reference.</source>
        <translation>Prüfen Sie die Peakpositionen der Probe und ihrer Referenz.</translation>
    </message>
    <message>
        <source>There is no Birch–Murnaghan equation of order %1 here.</source>
        <translation>Eine Birch-Murnaghan-Gleichung der Ordnung %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Choose order 2 or 3.</source>
        <translation>Wählen Sie Ordnung 2 oder 3.</translation>
    </message>
    <message>
        <source>The columns of the table have different lengths.</source>
        <translation>Die Spalten der Tabelle sind unterschiedlich lang.</translation>
    </message>
    <message>
        <source>%1 points are too few for %2 parameters.</source>
        <translation>%1 Punkte sind zu wenig für %2 Parameter.</translation>
    </message>
    <message>
        <source>Measure more pressures, or fix B′.</source>
        <translation>Messen Sie bei mehr Drücken oder halten Sie B′ fest.</translation>
    </message>
    <message>
        <source>Row %1 of the table is not a positive, finite number.</source>
        <translation>Zeile %1 der Tabelle ist keine positive, endliche Zahl.</translation>
    </message>
    <message>
        <source>Correct or remove that row.</source>
        <translation>Berichtigen oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>The exponent that turns the measured quantity into a compression must not be zero.</source>
        <translation>Der Exponent, der die gemessene Größe in eine Kompression überführt, darf nicht null sein.</translation>
    </message>
    <message>
        <source>No errors are known, so every point counts alike.</source>
        <translation>Es sind keine Fehler bekannt, daher zählen alle Punkte gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a known error got the median error of the others.</source>
        <translation>
            <numerusform>%n Punkt ohne bekannten Fehler erhielt den Medianfehler der übrigen.</numerusform>
            <numerusform>%n Punkte ohne bekannten Fehler erhielten den Medianfehler der übrigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the Birch–Murnaghan equation has a second order.</source>
        <translation>Nur die Birch-Murnaghan-Gleichung hat eine zweite Ordnung.</translation>
    </message>
    <message>
        <source>Fix B′ of the Vinet equation instead.</source>
        <translation>Halten Sie stattdessen B′ der Vinet-Gleichung fest.</translation>
    </message>
    <message>
        <source>The reference pressure must be a finite number.</source>
        <translation>Der Referenzdruck muss eine endliche Zahl sein.</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>The first number of a range is below the second.</source>
        <translation>Die erste Zahl eines Bereichs liegt unter der zweiten.</translation>
    </message>
    <message>
        <source>A range is two numbers, such as “400 … 700”.</source>
        <translation>Ein Bereich sind zwei Zahlen, etwa „400 … 700“.</translation>
    </message>
    <message>
        <source>“%1” is no colour: write #rrggbb or a name such as “crimson”.</source>
        <translation>„%1“ ist keine Farbe: #rrggbb oder ein Name wie „crimson“.</translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>No scan of this sample gives a fictive temperature.</source>
        <translation>Kein Scan dieser Probe liefert eine fiktive Temperatur.</translation>
    </message>
    <message>
        <source>This is a cooling ramp; it is shown and not analysed.</source>
        <translation>Dies ist eine Kühlrampe; sie wird gezeigt und nicht ausgewertet.</translation>
    </message>
    <message>
        <source>This is being computed.</source>
        <translation>Dies wird gerade berechnet.</translation>
    </message>
    <message>
        <source>What was asked for is not made of this.</source>
        <translation>Was verlangt wurde, wird nicht daraus gemacht.</translation>
    </message>
</context>
<context>
    <name>FictiveTemperature</name>
    <message>
        <source>The area under the scan is not a number; its values are too large.</source>
        <translation>Die Fläche unter dem Scan ist keine Zahl; die Werte sind zu groß.</translation>
    </message>
    <message>
        <source>Check the unit of the signal.</source>
        <translation>Prüfen Sie die Einheit des Signals.</translation>
    </message>
    <message>
        <source>The liquid line does not lie above the glass line at %1 K, so there is no step to divide the area by.</source>
        <translation>Die Flüssigkeitslinie liegt bei %1 K nicht über der Glaslinie, also gibt es keine Stufe, durch die die Fläche geteilt werden könnte.</translation>
    </message>
    <message>
        <source>Move the windows onto the straight parts beside the transition.</source>
        <translation>Verschieben Sie die Bereiche auf die geraden Teile neben dem Übergang.</translation>
    </message>
    <message>
        <source>The area under the scan is negative, so the fictive temperature would lie above the end of the liquid window, %1 K.</source>
        <translation>Die Fläche unter dem Scan ist negativ; die fiktive Temperatur läge also über dem Ende des Flüssigkeitsbereichs, %1 K.</translation>
    </message>
    <message>
        <source>An exotherm below the transition may have bent the glass line: share the glass line of a relaxed reference scan, or use the difference form.</source>
        <translation>Ein exothermes Ereignis unterhalb des Übergangs hat die Glaslinie vielleicht verbogen: Verwenden Sie die Glaslinie eines relaxierten Referenzscans oder die Differenzform.</translation>
    </message>
    <message>
        <source>The area under the scan is larger than the whole region between the two lines above their crossing, so no fictive temperature exists.</source>
        <translation>Die Fläche unter dem Scan ist größer als das ganze Gebiet zwischen den beiden Linien oberhalb ihres Schnittpunkts; es gibt daher keine fiktive Temperatur.</translation>
    </message>
    <message>
        <source>The fictive temperature would lie at or beyond the crossing of the two lines.</source>
        <translation>Die fiktive Temperatur läge am oder jenseits des Schnittpunkts der beiden Linien.</translation>
    </message>
    <message>
        <source>The area under the scan is so large that the fictive temperature would lie below absolute zero.</source>
        <translation>Die Fläche unter dem Scan ist so groß, dass die fiktive Temperatur unter dem absoluten Nullpunkt läge.</translation>
    </message>
    <message>
        <source>Check that the windows lie beside a glass transition.</source>
        <translation>Prüfen Sie, ob die Bereiche neben einem Glasübergang liegen.</translation>
    </message>
    <message>
        <source>The scan and its reference hold different kinds of signal.</source>
        <translation>Der Scan und seine Referenz enthalten verschiedene Arten von Signal.</translation>
    </message>
    <message>
        <source>Choose a reference with the same kind of signal.</source>
        <translation>Wählen Sie eine Referenz mit derselben Art von Signal.</translation>
    </message>
    <message>
        <source>The scan does not cover the range from the glass window to the liquid window of its reference.</source>
        <translation>Der Scan deckt die Spanne vom Glasbereich bis zum Flüssigkeitsbereich seiner Referenz nicht ab.</translation>
    </message>
    <message>
        <source>Choose a reference over the same range, or move its windows.</source>
        <translation>Wählen Sie eine Referenz über dieselbe Spanne oder verschieben Sie ihre Bereiche.</translation>
    </message>
    <message>
        <source>The scan or its reference is empty.</source>
        <translation>Der Scan oder seine Referenz ist leer.</translation>
    </message>
    <message>
        <source>The enthalpies of the glass and of the liquid do not meet below the end of the liquid window.</source>
        <translation>Die Enthalpien des Glases und der Flüssigkeit treffen sich nicht unterhalb des Endes des Flüssigkeitsbereichs.</translation>
    </message>
    <message>
        <source>Check the slopes of the two baselines.</source>
        <translation>Prüfen Sie die Steigungen der beiden Basislinien.</translation>
    </message>
    <message>
        <source>Check the windows and the slopes of the two baselines.</source>
        <translation>Prüfen Sie die Bereiche und die Steigungen der beiden Basislinien.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>There is no figure called “%1”.</source>
        <translation>Es gibt keine Abbildung namens „%1“.</translation>
    </message>
    <message>
        <source>The templates are fig1 to fig6.</source>
        <translation>Die Vorlagen sind fig1 bis fig6.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>A figure is written as pdf, svg or png, which “%1” does not end in.</source>
        <translation>Eine Abbildung wird als pdf, svg oder png geschrieben; „%1“ endet auf keines davon.</translation>
    </message>
    <message>
        <source>Name it, for instance, fig2.pdf.</source>
        <translation>Sie zum Beispiel fig2.pdf nennen.</translation>
    </message>
    <message>
        <source>It is kept as it is; the figure is drawn as it would be without it.</source>
        <translation>Es bleibt, wie es ist; die Abbildung wird gezeichnet, als stünde es nicht da.</translation>
    </message>
    <message>
        <source>Change the panel, or remove it.</source>
        <translation>Ändern Sie das Teilbild, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>This version does not know what the figure says under “%1”.</source>
        <translation>Diese Version kennt nicht, was die Abbildung unter „%1“ angibt.</translation>
    </message>
    <message>
        <source>This version does not know what panel “%1” says under “%2”.</source>
        <translation>Diese Version kennt nicht, was Teilbild „%1“ unter „%2“ angibt.</translation>
    </message>
    <message>
        <source>Panel “%1” reaches beyond the page, where nothing of it is seen.</source>
        <translation>Teilbild „%1“ reicht über die Seite hinaus, wo nichts von ihm zu sehen ist.</translation>
    </message>
    <message>
        <source>Move the panel, or make the page larger.</source>
        <translation>Verschieben Sie das Teilbild, oder machen Sie die Seite größer.</translation>
    </message>
    <message>
        <source>Panel “%1” refers to a panel “%2” that is not there.</source>
        <translation>Teilbild „%1“ bezieht sich auf ein Teilbild „%2“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The numbers of an axis of panel “%1” cannot have %2 decimals; there are 0 to %3.</source>
        <translation>Die Zahlen einer Achse von Teilbild „%1“ können nicht %2 Nachkommastellen haben; es gibt 0 bis %3.</translation>
    </message>
    <message>
        <source>Two panels have the identity “%1”: insets and shared axes take the first.</source>
        <translation>Zwei Teilbilder haben die Kennung „%1“: Einsätze und gemeinsame Achsen nehmen das erste.</translation>
    </message>
    <message>
        <source>Set the range of the axis, or make it linear.</source>
        <translation>Legen Sie den Bereich der Achse fest, oder machen Sie sie linear.</translation>
    </message>
    <message>
        <source>The x axis of panel “%1” is drawn linear: a logarithm needs values above 0, and its range begins at %2.</source>
        <translation>Die x-Achse von Teilbild „%1“ ist linear gezeichnet: Ein Logarithmus braucht Werte über 0, und ihr Bereich beginnt bei %2.</translation>
    </message>
    <message>
        <source>The y axis of panel “%1” is drawn linear: a logarithm needs values above 0, and its range begins at %2.</source>
        <translation>Die y-Achse von Teilbild „%1“ ist linear gezeichnet: Ein Logarithmus braucht Werte über 0, und ihr Bereich beginnt bei %2.</translation>
    </message>
    <message>
        <source>The note “%1” of panel “%2” lies beyond the page; it stands at its edge.</source>
        <translation>Die Notiz „%1“ von Teilbild „%2“ liegt außerhalb der Seite; sie steht an deren Rand.</translation>
    </message>
    <message>
        <source>Move the note.</source>
        <translation>Verschieben Sie die Notiz.</translation>
    </message>
    <message>
        <source>The legend of panel “%1” lies beyond the page; it stands at its edge.</source>
        <translation>Die Legende von Teilbild „%1“ liegt außerhalb der Seite; sie steht an deren Rand.</translation>
    </message>
    <message>
        <source>Move the legend.</source>
        <translation>Verschieben Sie die Legende.</translation>
    </message>
    <message>
        <source>This version has no colours called “%1”.</source>
        <translation>Diese Version hat keine Farben namens „%1“.</translation>
    </message>
</context>
<context>
    <name>FigureChange</name>
    <message>
        <source>Add words to “%1”</source>
        <translation>Worte in „%1“ schreiben</translation>
    </message>
    <message>
        <source>Remove words from “%1”</source>
        <translation>Worte aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move words in “%1”</source>
        <translation>Worte in „%1“ verschieben</translation>
    </message>
    <message>
        <source>Change words in “%1”</source>
        <translation>Worte in „%1“ ändern</translation>
    </message>
    <message>
        <source>Change a line or an area in “%1”</source>
        <translation>Eine Linie oder Fläche in „%1“ ändern</translation>
    </message>
    <message>
        <source>Add a line or an area to “%1”</source>
        <translation>Eine Linie oder Fläche in „%1“ einfügen</translation>
    </message>
    <message>
        <source>Remove a line or an area from “%1”</source>
        <translation>Eine Linie oder Fläche aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move the legend in “%1”</source>
        <translation>Legende in „%1“ verschieben</translation>
    </message>
    <message>
        <source>Change the legend in “%1”</source>
        <translation>Legende in „%1“ ändern</translation>
    </message>
    <message>
        <source>Move a panel in “%1”</source>
        <translation>Ein Feld in „%1“ verschieben</translation>
    </message>
    <message>
        <source>Change the size of a panel in “%1”</source>
        <translation>Größe eines Feldes in „%1“ ändern</translation>
    </message>
    <message>
        <source>Change an axis in “%1”</source>
        <translation>Eine Achse in „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the look of a curve in “%1”</source>
        <translation>Aussehen einer Kurve in „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the title of a panel in “%1”</source>
        <translation>Titel eines Feldes in „%1“ ändern</translation>
    </message>
    <message>
        <source>Change what a panel in “%1” shows</source>
        <translation>Ändern, was ein Feld in „%1“ zeigt</translation>
    </message>
    <message>
        <source>Change how a panel in “%1” is drawn</source>
        <translation>Ändern, wie ein Feld in „%1“ gezeichnet wird</translation>
    </message>
    <message>
        <source>Change the size of “%1”</source>
        <translation>Größe von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the title of “%1”</source>
        <translation>Titel von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the look of “%1”</source>
        <translation>Aussehen von „%1“ ändern</translation>
    </message>
    <message>
        <source>Add a panel to “%1”</source>
        <translation>Ein Feld in „%1“ einfügen</translation>
    </message>
    <message>
        <source>Remove a panel from “%1”</source>
        <translation>Ein Feld aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>Change the order of the panels in “%1”</source>
        <translation>Reihenfolge der Felder in „%1“ ändern</translation>
    </message>
    <message>
        <source>Arrange the panels of “%1”</source>
        <translation>Felder von „%1“ anordnen</translation>
    </message>
    <message>
        <source>Add figure “%1”</source>
        <translation>Abbildung „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate figure “%1”</source>
        <translation>Abbildung „%1“ verdoppeln</translation>
    </message>
    <message>
        <source>Rename figure “%1” to “%2”</source>
        <translation>Abbildung „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Remove figure “%1”</source>
        <translation>Abbildung „%1“ entfernen</translation>
    </message>
    <message>
        <source>Make figure “%1” of what is shown</source>
        <translation>Abbildung „%1“ aus dem Gezeigten machen</translation>
    </message>
    <message>
        <source>Send a view to figure “%1”</source>
        <translation>Eine Ansicht in Abbildung „%1“ übernehmen</translation>
    </message>
    <message>
        <source>Set the style of “%1”</source>
        <translation>Stil von „%1“ setzen</translation>
    </message>
</context>
<context>
    <name>FigureOutline</name>
    <message>
        <source>Upright line</source>
        <translation>Senkrechte</translation>
    </message>
    <message>
        <source>Level line</source>
        <translation>Waagerechte</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>No sample has a diffraction pattern for this panel.</source>
        <translation>Keine Probe hat ein Beugungsbild für dieses Feld.</translation>
    </message>
    <message>
        <source>This version of Vitrine draws no panel called “%1”.</source>
        <translation>Diese Version von Vitrine zeichnet kein Feld namens „%1“.</translation>
    </message>
    <message>
        <source>No scan of a sample has this heating rate, a mass and a heat flow.</source>
        <translation>Kein Scan einer Probe hat diese Heizrate, eine Masse und einen Wärmestrom.</translation>
    </message>
    <message>
        <source>No sample has peaks at three heating rates.</source>
        <translation>Keine Probe hat Peaks bei drei Heizraten.</translation>
    </message>
    <message>
        <source>%1 GPa</source>
        <translation>%1 GPa</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Kissinger lines</source>
        <translation>Kissinger-Geraden</translation>
    </message>
    <message>
        <source>Structure factor S(q)</source>
        <translation>Strukturfaktor S(q)</translation>
    </message>
    <message>
        <source>Pair function G(r)</source>
        <translation>Paarfunktion G(r)</translation>
    </message>
    <message>
        <source>Difference ΔG(r)</source>
        <translation>Differenz ΔG(r)</translation>
    </message>
    <message>
        <source>DSC curves</source>
        <translation>DSC-Kurven</translation>
    </message>
    <message>
        <source>Compression from q_1 and equation of state</source>
        <translation>Kompression aus q_1 und Zustandsgleichung</translation>
    </message>
    <message>
        <source>pale bars: noise ⊕ choices</source>
        <translation>blasse Balken: Rauschen ⊕ Entscheidungen</translation>
    </message>
    <message>
        <source>recovered, %1 K</source>
        <translation>entlastet, %1 K</translation>
    </message>
    <message>
        <source>in situ</source>
        <translation>in situ</translation>
    </message>
    <message>
        <source>equation of state</source>
        <translation>Zustandsgleichung</translation>
    </message>
    <message>
        <source>No temperature has samples compressed at two or more pressures.</source>
        <translation>Bei keiner Temperatur gibt es Proben, die bei zwei oder mehr Drücken komprimiert wurden.</translation>
    </message>
    <message>
        <source>%1 K/s</source>
        <translation>%1 K/s</translation>
    </message>
    <message>
        <source>Protocol of compression</source>
        <translation>Ablauf der Verdichtung</translation>
    </message>
    <message>
        <source>One scan with its construction</source>
        <translation>Eine Messung mit ihrer Konstruktion</translation>
    </message>
    <message>
        <source>q_1 against pressure of compression</source>
        <translation>q_1 gegen den Druck der Verdichtung</translation>
    </message>
    <message>
        <source>Glasses annealed at 1 atm and the same temperature</source>
        <translation>Bei 1 atm und derselben Temperatur getemperte Gläser</translation>
    </message>
    <message>
        <source>Glass cooled from the liquid as fast as it was heated</source>
        <translation>Aus der Schmelze so schnell gekühltes Glas, wie es geheizt wurde</translation>
    </message>
    <message>
        <source>Fitted lines</source>
        <translation>Angepasste Linien</translation>
    </message>
    <message>
        <source>95 % bands of the lines</source>
        <translation>95-%-Bänder der Linien</translation>
    </message>
    <message>
        <source>E_a beside each line</source>
        <translation>E_a neben jeder Linie</translation>
    </message>
    <message>
        <source>Equation of the lines</source>
        <translation>Gleichung der Linien</translation>
    </message>
    <message>
        <source>Line and arrow along the peaks</source>
        <translation>Linie und Pfeil entlang der Maxima</translation>
    </message>
    <message>
        <source>Lines at the first three shells</source>
        <translation>Linien an den ersten drei Schalen</translation>
    </message>
    <message>
        <source>Arrows from the first curve to the others</source>
        <translation>Pfeile von der ersten Kurve zu den anderen</translation>
    </message>
    <message>
        <source>Recovered samples</source>
        <translation>Entlastete Proben</translation>
    </message>
    <message>
        <source>The crossover, shaded</source>
        <translation>Der Übergang, schattiert</translation>
    </message>
    <message>
        <source>Arrow at the crossover</source>
        <translation>Pfeil am Übergang</translation>
    </message>
    <message>
        <source>Line at the onset of the crossover</source>
        <translation>Linie am Beginn des Übergangs</translation>
    </message>
    <message>
        <source>Arrows along the trends</source>
        <translation>Pfeile entlang der Verläufe</translation>
    </message>
    <message>
        <source>Boxes around the pairs of other panels</source>
        <translation>Kästen um die Paare anderer Felder</translation>
    </message>
    <message>
        <source>Pressure, a sketch</source>
        <translation>Druck, eine Skizze</translation>
    </message>
    <message>
        <source>*P*_{comp} = %1 GPa</source>
        <translation>*P*_{comp} = %1 GPa</translation>
    </message>
    <message>
        <source>*t* / min</source>
        <translation>*t* / min</translation>
    </message>
    <message>
        <source>No compressed sample states its temperature, hold and cooling rate.</source>
        <translation>Keine verdichtete Probe nennt Temperatur, Haltezeit und Kühlrate.</translation>
    </message>
    <message>
        <source>cooled from the liquid at %1 K/s</source>
        <translation>aus der Schmelze mit %1 K/s gekühlt</translation>
    </message>
    <message>
        <source>annealed at 1 atm</source>
        <translation>bei 1 atm getempert</translation>
    </message>
    <message>
        <source>No scan is chosen for this panel.</source>
        <translation>Für dieses Feld ist keine Messung gewählt.</translation>
    </message>
    <message>
        <source>*E*_a = %1</source>
        <translation>*E*_a = %1</translation>
    </message>
    <message>
        <source>No sample of this panel has what it draws.</source>
        <translation>Keine Probe dieses Feldes hat, was es zeichnet.</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Dies ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The folder holds no sample file.</source>
        <translation>Der Ordner enthält keine Probendatei.</translation>
    </message>
    <message>
        <source>The temporary file that holds the bytes of a measurement can no longer be read.</source>
        <translation>Die temporäre Datei mit den Bytes einer Messung ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Import the measurement again.</source>
        <translation>Importieren Sie die Messung erneut.</translation>
    </message>
</context>
<context>
    <name>FirstPeakView</name>
    <message>
        <source>T %1 K · %2 Å⁻¹</source>
        <translation>T %1 K · %2 Å⁻¹</translation>
    </message>
    <message>
        <source>P %1 GPa · %2 Å⁻¹</source>
        <translation>P %1 GPa · %2 Å⁻¹</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) without a temperature are not drawn.</source>
        <translation>
            <numerusform>%n Diffraktogramm ohne Temperatur ist nicht gezeichnet.</numerusform>
            <numerusform>%n Diffraktogramme ohne Temperatur sind nicht gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>FWHM / Å⁻¹</source>
        <translation>FWHM / Å⁻¹</translation>
    </message>
    <message>
        <source>The patterns use different definitions, which differ by as much as gigapascals do. Apply the choices of one pattern to the others.</source>
        <translation>Die Diffraktogramme verwenden verschiedene Definitionen, die sich so stark unterscheiden, wie es Gigapascal tun. Wenden Sie die Einstellungen eines Diffraktogramms auf die anderen an.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) without a pressure are not drawn.</source>
        <translation>
            <numerusform>%n Diffraktogramm ohne Druck ist nicht gezeichnet.</numerusform>
            <numerusform>%n Diffraktogramme ohne Druck sind nicht gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pattern has a first sharp diffraction peak (FSDP) yet.</source>
        <translation>Noch hat kein Diffraktogramm ein erstes scharfes Beugungsmaximum (FSDP).</translation>
    </message>
    <message>
        <source>No pattern with a first sharp diffraction peak (FSDP) has a pressure. Type it beside the pattern, or the treatment of its sample.</source>
        <translation>Kein Diffraktogramm mit einem ersten scharfen Beugungsmaximum (FSDP) hat einen Druck. Geben Sie ihn beim Diffraktogramm ein oder geben Sie die Behandlung seiner Probe ein.</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>Erstes scharfes Beugungsmaximum (FSDP)</translation>
    </message>
    <message>
        <source>Width of the FSDP</source>
        <translation>Breite des FSDP</translation>
    </message>
    <message>
        <source>no first sharp peak</source>
        <translation>kein erstes scharfes Maximum</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Diffraktogramm</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) without a first sharp peak are not drawn.</source>
        <translation>
            <numerusform>%n Diffraktogramm ohne erstes scharfes Maximum ist nicht gezeichnet.</numerusform>
            <numerusform>%n Diffraktogramme ohne erstes scharfes Maximum sind nicht gezeichnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>The fit did not converge.</source>
        <translation>Die Anpassung ist nicht konvergiert.</translation>
    </message>
    <message>
        <source>Choose start values nearer to the answer, or fix a parameter.</source>
        <translation>Wählen Sie Startwerte näher an der Lösung oder halten Sie einen Parameter fest.</translation>
    </message>
    <message>
        <source>The points do not determine all parameters of the fit.</source>
        <translation>Die Punkte bestimmen nicht alle Parameter der Anpassung.</translation>
    </message>
    <message>
        <source>Fix one of the parameters, or use more points.</source>
        <translation>Halten Sie einen der Parameter fest oder verwenden Sie mehr Punkte.</translation>
    </message>
    <message>
        <source>The start value of “%1” is not a number.</source>
        <translation>Der Startwert von „%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The start value %1 of “%2” lies outside its bounds, %3 to %4.</source>
        <translation>Der Startwert %1 von „%2“ liegt außerhalb seiner Grenzen, %3 bis %4.</translation>
    </message>
    <message>
        <source>Move the start value or the bounds.</source>
        <translation>Ändern Sie den Startwert oder die Grenzen.</translation>
    </message>
    <message>
        <source>There are fewer points (%1) than parameters that vary (%2).</source>
        <translation>Es gibt weniger Punkte (%1) als freie Parameter (%2).</translation>
    </message>
    <message>
        <source>Use more points, or fix a parameter.</source>
        <translation>Verwenden Sie mehr Punkte oder halten Sie einen Parameter fest.</translation>
    </message>
    <message>
        <source>The model cannot be computed at the start values.</source>
        <translation>Das Modell lässt sich bei den Startwerten nicht berechnen.</translation>
    </message>
    <message>
        <source>Choose other start values, and look for gaps in the data.</source>
        <translation>Wählen Sie andere Startwerte und suchen Sie nach Lücken in den Daten.</translation>
    </message>
    <message>
        <source>The fit was stopped.</source>
        <translation>Die Anpassung wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>A straight line needs two points, and there is or are %n.</source>
        <translation>
            <numerusform>Eine Gerade braucht zwei Punkte; vorhanden ist %n.</numerusform>
            <numerusform>Eine Gerade braucht zwei Punkte; vorhanden sind %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Widen the range.</source>
        <translation>Erweitern Sie den Bereich.</translation>
    </message>
    <message>
        <source>A straight line cannot be fitted: some numbers are missing or too large.</source>
        <translation>Eine Gerade lässt sich nicht anpassen: Einige Zahlen fehlen oder sind zu groß.</translation>
    </message>
    <message>
        <source>Remove these rows.</source>
        <translation>Entfernen Sie diese Zeilen.</translation>
    </message>
    <message>
        <source>A straight line cannot be fitted: all abscissae are the same.</source>
        <translation>Eine Gerade lässt sich nicht anpassen: Alle Abszissen sind gleich.</translation>
    </message>
    <message>
        <source>A weighted line needs a positive error at every point.</source>
        <translation>Eine gewichtete Gerade braucht an jedem Punkt einen positiven Fehler.</translation>
    </message>
    <message>
        <source>A parameter of a fit is not a finite number.</source>
        <translation>Ein Parameter einer Anpassung ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Bounds from %1 to %2 hold nothing.</source>
        <translation>Grenzen von %1 bis %2 enthalten nichts.</translation>
    </message>
    <message>
        <source>Give the lower bound first.</source>
        <translation>Geben Sie die untere Grenze zuerst an.</translation>
    </message>
    <message>
        <source>The fit of a scan has eight parameters.</source>
        <translation>Die Anpassung eines Scans hat acht Parameter.</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Kissinger line</source>
        <translation>Kissinger-Gerade</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>Zustandsgleichung</translation>
    </message>
    <message>
        <source>4 in second order</source>
        <translation>4 in zweiter Ordnung</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normierung</translation>
    </message>
    <message>
        <source>Profile of the FSDP</source>
        <translation>Profil des FSDP</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Samples; none ticked: all</source>
        <translation>Proben; keine angehakt: alle</translation>
    </message>
    <message>
        <source>Curves; none ticked: all</source>
        <translation>Kurven; keine angehakt: alle</translation>
    </message>
    <message>
        <source>Every heating rate of each sample</source>
        <translation>Jede Heizrate jeder Probe</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>Aufheizrate</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Drawn beside the data</source>
        <translation>Neben den Daten gezeichnet</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>Wie es gezeichnet wird</translation>
    </message>
    <message>
        <source>Colours by</source>
        <translation>Farben nach</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>dem, was sich unterscheidet</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>heating rate</source>
        <translation>Heizrate</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>one colour</source>
        <translation>eine Farbe</translation>
    </message>
    <message>
        <source>Offset of curves</source>
        <translation>Versatz der Kurven</translation>
    </message>
    <message>
        <source>Shade cold compression, crossover and equilibrium</source>
        <translation>Kalte Kompression, Übergang und Gleichgewicht hinterlegen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors reach</source>
        <translation>Fehler reichen über</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Further samples, by what they are</source>
        <translation>Weitere Proben, nach dem, was sie sind</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>as cast</source>
        <translation>gegossen</translation>
    </message>
    <message>
        <source>annealed</source>
        <translation>getempert</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
    </message>
    <message>
        <source>Pressure / GPa</source>
        <translation>Druck / GPa</translation>
    </message>
    <message>
        <source>Temperature / K</source>
        <translation>Temperatur / K</translation>
    </message>
    <message>
        <source>Name has</source>
        <translation>Name enthält</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Diffraktogramme</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>zurückgewonnen</translation>
    </message>
    <message>
        <source>in situ</source>
        <translation>in situ</translation>
    </message>
    <message>
        <source>Measured to q of at least</source>
        <translation>Gemessen bis q von mindestens</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Place on the page</source>
        <translation>Platz auf der Seite</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Width of the panel</source>
        <translation>Breite des Teilbilds</translation>
    </message>
    <message>
        <source>Height of the panel</source>
        <translation>Höhe des Teilbilds</translation>
    </message>
    <message>
        <source>Inset of</source>
        <translation>Eingesetzt in</translation>
    </message>
    <message>
        <source>Order of the legend</source>
        <translation>Reihenfolge der Legende</translation>
    </message>
    <message>
        <source>Earlier in the Legend</source>
        <translation>Früher in der Legende</translation>
    </message>
    <message>
        <source>Later in the Legend</source>
        <translation>Später in der Legende</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Teilbild</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Range of x</source>
        <translation>Bereich von x</translation>
    </message>
    <message>
        <source>Range of y</source>
        <translation>Bereich von y</translation>
    </message>
    <message>
        <source>Axis of x</source>
        <translation>x-Achse</translation>
    </message>
    <message>
        <source>Axis of y</source>
        <translation>y-Achse</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Range of panel</source>
        <translation>Bereich von Feld</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Numbers and title</source>
        <translation>Zahlen und Titel</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>Teilstriche</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Minor ticks between</source>
        <translation>Kleine Teilstriche dazwischen</translation>
    </message>
    <message>
        <source>Ticks inside</source>
        <translation>Teilstriche innen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>powers of ten</source>
        <translation>Zehnerpotenzen</translation>
    </message>
    <message>
        <source>a factor at the end</source>
        <translation>ein Faktor am Ende</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>where it is emptiest</source>
        <translation>wo es am leersten ist</translation>
    </message>
    <message>
        <source>no legend</source>
        <translation>keine Legende</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>By hand: part of the width</source>
        <translation>Von Hand: Teil der Breite</translation>
    </message>
    <message>
        <source>By hand: part of the height</source>
        <translation>Von Hand: Teil der Höhe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Every line of many</source>
        <translation>Jede Zeile von vielen</translation>
    </message>
    <message>
        <source>A line around it</source>
        <translation>Eine Linie darum</translation>
    </message>
    <message>
        <source>There is no typeface “%1” on this computer.</source>
        <translation>Die Schriftart „%1“ gibt es auf diesem Rechner nicht.</translation>
    </message>
    <message>
        <source>as the window</source>
        <translation>wie das Fenster</translation>
    </message>
    <message>
        <source>A figure has a name.</source>
        <translation>Eine Abbildung hat einen Namen.</translation>
    </message>
    <message>
        <source>The name is that of files: without / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Der Name ist auch der von Dateien: ohne / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>There is a figure “%1” already.</source>
        <translation>Es gibt schon eine Abbildung „%1“.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>As High as Its Panels</source>
        <translation>So hoch wie die Felder</translation>
    </message>
    <message>
        <source>Type and colours</source>
        <translation>Schrift und Farben</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Colours of data</source>
        <translation>Farben der Daten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>of the language</source>
        <translation>der Sprache</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Lines and axes</source>
        <translation>Linien und Achsen</translation>
    </message>
    <message>
        <source>Width of curves</source>
        <translation>Stärke der Kurven</translation>
    </message>
    <message>
        <source>Width of axes</source>
        <translation>Stärke der Achsen</translation>
    </message>
    <message>
        <source>Size of symbols</source>
        <translation>Größe der Symbole</translation>
    </message>
    <message>
        <source>Minor ticks</source>
        <translation>Kleine Teilstriche</translation>
    </message>
    <message>
        <source>Axes of panels line up</source>
        <translation>Achsen der Felder in einer Flucht</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Größe der Buchstaben</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <translation>Fette Buchstaben</translation>
    </message>
    <message>
        <source>Small letters: a, b, c</source>
        <translation>Kleine Buchstaben: a, b, c</translation>
    </message>
    <message>
        <source>as made</source>
        <translation>wie gemacht</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>durchgezogen</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>gestrichelt</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>gepunktet</translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation>Strich und Punkt</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>keine Linie</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>triangle down</source>
        <translation>Dreieck abwärts</translation>
    </message>
    <message>
        <source>no symbol</source>
        <translation>kein Symbol</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>a band</source>
        <translation>ein Band</translation>
    </message>
    <message>
        <source>one standard error</source>
        <translation>einen Standardfehler</translation>
    </message>
    <message>
        <source>the 95 % interval</source>
        <translation>das 95-%-Intervall</translation>
    </message>
    <message>
        <source>four sides</source>
        <translation>vier Seiten</translation>
    </message>
    <message>
        <source>two sides</source>
        <translation>zwei Seiten</translation>
    </message>
    <message>
        <source>as the page</source>
        <translation>wie die Seite</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Letters of panels</source>
        <translation>Buchstaben der Felder</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Dots of a PNG</source>
        <translation>Punkte eines PNG</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Letter of the panel</source>
        <translation>Buchstabe des Feldes</translation>
    </message>
    <message>
        <source>All letters of the page</source>
        <translation>Alle Buchstaben der Seite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Small: a, b, c</source>
        <translation>Klein: a, b, c</translation>
    </message>
    <message>
        <source>Title of the panel</source>
        <translation>Titel des Feldes</translation>
    </message>
    <message>
        <source>Words in the panel</source>
        <translation>Worte im Teilbild</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>at x</source>
        <translation>bei x</translation>
    </message>
    <message>
        <source>at y</source>
        <translation>bei y</translation>
    </message>
    <message>
        <source>arrow to x</source>
        <translation>Pfeil zu x</translation>
    </message>
    <message>
        <source>no arrow</source>
        <translation>kein Pfeil</translation>
    </message>
    <message>
        <source>arrow to y</source>
        <translation>Pfeil zu y</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Stays exactly there</source>
        <translation>Bleibt genau dort</translation>
    </message>
    <message>
        <source>Line, arrow or area</source>
        <translation>Linie, Pfeil oder Fläche</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>upright line</source>
        <translation>Senkrechte</translation>
    </message>
    <message>
        <source>level line</source>
        <translation>Waagerechte</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>from x</source>
        <translation>von x</translation>
    </message>
    <message>
        <source>from y</source>
        <translation>von y</translation>
    </message>
    <message>
        <source>to x</source>
        <translation>bis x</translation>
    </message>
    <message>
        <source>to y</source>
        <translation>bis y</translation>
    </message>
    <message>
        <source>Width of the line</source>
        <translation>Linienstärke</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Strichart</translation>
    </message>
    <message>
        <source>Filled with a pale colour</source>
        <translation>Mit blasser Farbe gefüllt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Curve or symbols</source>
        <translation>Kurve oder Symbole</translation>
    </message>
    <message>
        <source>Name in the legend</source>
        <translation>Name in der Legende</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Filled symbol</source>
        <translation>Gefülltes Symbol</translation>
    </message>
    <message>
        <source>Size of the symbol</source>
        <translation>Größe des Symbols</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>In the legend</source>
        <translation>In der Legende</translation>
    </message>
</context>
<context>
    <name>FrameNames</name>
    <message>
        <source>Frame %1</source>
        <translation>Aufnahme %1</translation>
    </message>
    <message>
        <source>Frames %1–%2</source>
        <translation>Aufnahmen %1–%2</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>It holds no intensity.</source>
        <translation>Sie enthält keine Intensität.</translation>
    </message>
    <message>
        <source>Its intensity is %1 times that of the others.</source>
        <translation>Ihre Intensität ist das %1-Fache der übrigen.</translation>
    </message>
    <message>
        <source>Its shape departs from the others by %1 σ over neighbouring points; %2 σ are usual at most.</source>
        <translation>Ihre Form weicht über benachbarte Punkte um %1 σ von den übrigen ab; üblich sind höchstens %2 σ.</translation>
    </message>
    <message>
        <source>It scatters by %1 σ about the others; %2 σ are usual at most.</source>
        <translation>Sie streut um %1 σ um die übrigen; üblich sind höchstens %2 σ.</translation>
    </message>
    <message>
        <source>The stack of frames does not fit its q axis.</source>
        <translation>Der Stapel von Aufnahmen passt nicht zu seiner q-Achse.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n frame(s) agree with each other.</source>
        <translation>
            <numerusform>Nur %n Aufnahme stimmt mit den übrigen überein.</numerusform>
            <numerusform>Nur %n Aufnahmen stimmen miteinander überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the frames, and loosen the limits if they are sound.</source>
        <translation>Sehen Sie sich die Aufnahmen an und lockern Sie die Grenzen, wenn sie in Ordnung sind.</translation>
    </message>
    <message>
        <source>%1 of %2 frames were rejected.</source>
        <translation>%1 von %2 Aufnahmen wurden verworfen.</translation>
    </message>
    <message>
        <source>The error of the mean is the larger one of the scatter of the frames and of the errors that the file states.</source>
        <translation>Der Fehler des Mittels ist der größere von zweien: der aus der Streuung der Aufnahmen und der aus den Fehlern, die die Datei nennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are too few to tell an outlier: they were averaged without rejection.</source>
        <translation>
            <numerusform>%n Aufnahme ist zu wenig, um einen Ausreißer zu erkennen: Gemittelt wurde, ohne etwas zu verwerfen.</numerusform>
            <numerusform>%n Aufnahmen sind zu wenig, um einen Ausreißer zu erkennen: Gemittelt wurde, ohne etwas zu verwerfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlassTransition</name>
    <message>
        <source>The liquid line does not lie above the glass line between the windows.</source>
        <translation>Die Flüssigkeitslinie liegt zwischen den Bereichen nicht über der Glaslinie.</translation>
    </message>
    <message>
        <source>Move the windows onto the straight parts beside the transition, and check the direction in which the endotherm points.</source>
        <translation>Verschieben Sie die Bereiche auf die geraden Teile neben dem Übergang und prüfen Sie, in welche Richtung endotherme Ereignisse zeigen.</translation>
    </message>
    <message>
        <source>Move the glass window below the transition and the liquid window above it.</source>
        <translation>Verschieben Sie den Glasbereich unter und den Flüssigkeitsbereich über den Übergang.</translation>
    </message>
    <message>
        <source>Move the windows, or widen the window of the derivative.</source>
        <translation>Verschieben Sie die Bereiche oder verbreitern Sie den Bereich der Ableitung.</translation>
    </message>
    <message>
        <source>The curve does not rise through the half step between the two windows.</source>
        <translation>Die Kurve steigt zwischen den beiden Bereichen nicht durch die halbe Stufe.</translation>
    </message>
    <message>
        <source>The tangent is not steeper than its baseline, so they do not meet.</source>
        <translation>Die Tangente ist nicht steiler als ihre Basislinie, daher schneiden sie sich nicht.</translation>
    </message>
</context>
<context>
    <name>HeatCapacity</name>
    <message>
        <source>empty pan</source>
        <translation>leerer Tiegel</translation>
    </message>
    <message>
        <source>sapphire</source>
        <translation>Saphir</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>The mass is not known: %1.</source>
        <translation>Die Masse ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>The masses of only some of the three pans are given.</source>
        <translation>Nur von einigen der drei Tiegel ist die Masse angegeben.</translation>
    </message>
    <message>
        <source>Give all three, or none where the pans are alike.</source>
        <translation>Alle drei angeben, oder keine, wenn die Tiegel gleich sind.</translation>
    </message>
    <message>
        <source>One of the three runs is missing: %1.</source>
        <translation>Einer der drei Läufe fehlt: %1.</translation>
    </message>
    <message>
        <source>Heat capacity needs a run of the empty pan, of sapphire and of the sample.</source>
        <translation>Die Wärmekapazität braucht je einen Lauf des leeren Tiegels, des Saphirs und der Probe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The heating rates differ: %1 K/min (%2) and %3 K/min (sample).</source>
        <translation>Die Heizraten sind verschieden: %1 K/min (%2) und %3 K/min (Probe).</translation>
    </message>
    <message>
        <source>Three runs need one and the same program of temperature.</source>
        <translation>Die drei Läufe brauchen ein und dasselbe Temperaturprogramm.</translation>
    </message>
    <message>
        <source>The ramps differ: %1 to %2 K (%3) and %4 to %5 K (sample).</source>
        <translation>Die Rampen sind verschieden: %1 bis %2 K (%3) und %4 bis %5 K (Probe).</translation>
    </message>
    <message>
        <source>The run of sapphire hardly differs from that of the empty pan.</source>
        <translation>Der Lauf des Saphirs unterscheidet sich kaum von dem des leeren Tiegels.</translation>
    </message>
    <message>
        <source>Check which file is which.</source>
        <translation>Prüfen, welche Datei welche ist.</translation>
    </message>
    <message>
        <source>The heat flow of the sample goes against that of sapphire.</source>
        <translation>Der Wärmestrom der Probe läuft dem des Saphirs entgegen.</translation>
    </message>
    <message>
        <source>Check which file is which, and whether exotherms point the same way in all.</source>
        <translation>Prüfen, welche Datei welche ist und ob exotherm in allen dieselbe Richtung hat.</translation>
    </message>
    <message>
        <source>There is one run of each kind: how well runs repeat is not in the error (ISO 11357-4 asks for two).</source>
        <translation>Von jeder Art gibt es einen Lauf: Wie gut sich Läufe wiederholen, ist nicht im Fehler (ISO 11357-4 verlangt zwei).</translation>
    </message>
    <message>
        <source>Without times the heating rates could not be compared.</source>
        <translation>Ohne Zeiten konnten die Heizraten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>The three runs share too few temperatures between 100 and 1200 K.</source>
        <translation>Die drei Läufe haben zwischen 100 und 1200 K zu wenige gemeinsame Temperaturen.</translation>
    </message>
    <message>
        <source>The signal is not a heat flow in watts; three runs are compared as measured.</source>
        <translation>Das Signal ist kein Wärmestrom in Watt; drei Läufe werden so verglichen, wie sie gemessen sind.</translation>
    </message>
    <message>
        <source>Export the heat flow in mW, not normalised to a mass.</source>
        <translation>Den Wärmestrom in mW ausgeben, nicht auf eine Masse bezogen.</translation>
    </message>
    <message>
        <source>The run has no heating ramp.</source>
        <translation>Der Lauf hat keine Heizrampe.</translation>
    </message>
    <message>
        <source>The file has no heating ramp.</source>
        <translation>Die Datei hat keine Heizrampe.</translation>
    </message>
    <message numerus="yes">
        <source>The file has only %n heating ramp(s).</source>
        <translation>
            <numerusform>Die Datei hat nur %n Heizrampe.</numerusform>
            <numerusform>Die Datei hat nur %n Heizrampen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n heating ramp(s); the first one was taken.</source>
        <translation>
            <numerusform>Die Datei hat %n Heizrampe; die erste wurde genommen.</numerusform>
            <numerusform>Die Datei hat %n Heizrampen; die erste wurde genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs are not levelled, by choice; what lies above their isotherms is in the error.</source>
        <translation>Die Läufe sind absichtlich nicht nivelliert; was über ihren Isothermen liegt, steckt im Fehler.</translation>
    </message>
    <message>
        <source>Three runs need one and the same program of temperature: measure this one again or take another file (%1).</source>
        <translation>Drei Läufe brauchen ein und dasselbe Temperaturprogramm: Messen Sie diesen neu oder nehmen Sie eine andere Datei (%1).</translation>
    </message>
    <message>
        <source>The ramps have no temperature in common: %1 to %2 K (%3) and %4 to %5 K (sample).</source>
        <translation>Die Rampen haben keine Temperatur gemeinsam: %1 bis %2 K (%3) und %4 bis %5 K (Probe).</translation>
    </message>
    <message>
        <source>The run has no isotherm, so that nothing tells where its heat flow is zero (%1).</source>
        <translation>Der Lauf hat keine Isotherme, sodass nichts sagt, wo sein Wärmestrom null ist (%1).</translation>
    </message>
    <message>
        <source>Export the run with the isotherms before and after its ramp (ASTM E1269 asks for both).</source>
        <translation>Exportieren Sie den Lauf mit den Isothermen vor und nach der Rampe (ASTM E1269 verlangt beide).</translation>
    </message>
    <message>
        <source>Export it with its isotherms, or add a second run of this kind: two tell how far runs repeat.</source>
        <translation>Exportieren Sie ihn mit seinen Isothermen oder fügen Sie einen zweiten Lauf dieser Art hinzu: Zwei zeigen, wie gut Läufe sich wiederholen.</translation>
    </message>
    <message>
        <source>One and the same run is there as %1 and as %2.</source>
        <translation>Ein und derselbe Lauf steht da als %1 und als %2.</translation>
    </message>
    <message>
        <source>One run is there twice and counts once; a repeat is a measurement of its own (%1).</source>
        <translation>Ein Lauf ist zweimal da und zählt einmal; eine Wiederholung ist eine eigene Messung (%1).</translation>
    </message>
    <message>
        <source>The empty pan takes more heat than sapphire does: %1 and %2 mW above the isotherms.</source>
        <translation>Der leere Tiegel nimmt mehr Wärme auf als Saphir: %1 und %2 mW über den Isothermen.</translation>
    </message>
    <message>
        <source>The two runs are probably exchanged: check which file is which.</source>
        <translation>Die beiden Läufe sind wohl vertauscht: Prüfen Sie, welche Datei welche ist.</translation>
    </message>
    <message>
        <source>By its mass, sapphire takes %1 times the heat flow that it should: a calorimeter is right to some per cent.</source>
        <translation>Nach seiner Masse nimmt Saphir das %1-Fache des Wärmestroms auf, den er aufnehmen sollte: Ein Kalorimeter stimmt auf einige Prozent.</translation>
    </message>
    <message>
        <source>Check the mass of sapphire, the unit of the heat flow, and which file is which.</source>
        <translation>Prüfen Sie die Masse des Saphirs, die Einheit des Wärmestroms und welche Datei welche ist.</translation>
    </message>
    <message>
        <source>The heat capacity comes out at %1 J/(g K), which no substance has between 100 and 1200 K.</source>
        <translation>Die Wärmekapazität ergibt sich zu %1 J/(g K), was zwischen 100 und 1200 K kein Stoff hat.</translation>
    </message>
    <message>
        <source>Check the masses of the three pans, of the sample and of sapphire.</source>
        <translation>Prüfen Sie die Massen der drei Tiegel, der Probe und des Saphirs.</translation>
    </message>
    <message>
        <source>Check the masses of the sample and of sapphire, and which file is which.</source>
        <translation>Prüfen Sie die Massen der Probe und des Saphirs und welche Datei welche ist.</translation>
    </message>
    <message>
        <source>The curve is %1 times that of sapphire throughout: the run of the sample may be one of sapphire.</source>
        <translation>Die Kurve ist durchweg das %1-Fache der von Saphir: Der Lauf der Probe ist vielleicht einer von Saphir.</translation>
    </message>
    <message>
        <source>Only one isotherm is there: the run was levelled by a constant, and the drift that stays is in the error.</source>
        <translation>Es gibt nur eine Isotherme: Der Lauf wurde um eine Konstante verschoben; die verbleibende Drift steckt im Fehler.</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, Lauf %2</translation>
    </message>
    <message>
        <source>The file does not say which way exotherms point, and was taken as it is; they have to point the same way in all three runs.</source>
        <translation>Die Datei sagt nicht, wohin Exothermen zeigen, und wurde genommen, wie sie ist; sie müssen in allen drei Läufen in dieselbe Richtung zeigen.</translation>
    </message>
    <message>
        <source>The file states a mass of %1 mg.</source>
        <translation>Die Datei nennt eine Masse von %1 mg.</translation>
    </message>
    <message>
        <source>The file states another unit than the one that was given, %1.</source>
        <translation>Die Datei nennt eine andere Einheit als die angegebene, %1.</translation>
    </message>
    <message>
        <source>Leave the unit out: it is for files that state none. If the file is wrong, mend its title.</source>
        <translation>Lassen Sie die Einheit weg: Sie ist für Dateien, die keine nennen. Ist die Datei falsch, berichtigen Sie ihre Überschrift.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The header says %1 K/s, the data say %2 K/s; the data are believed.</source>
        <translation>Der Dateikopf nennt %1 K/s, die Daten ergeben %2 K/s; es gelten die Daten.</translation>
    </message>
    <message numerus="yes">
        <source>%n isothermal stretch(es) left out.</source>
        <translation>
            <numerusform>%n isothermer Abschnitt ausgelassen.</numerusform>
            <numerusform>%n isotherme Abschnitte ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was answered when the file was read is not readable.</source>
        <translation>Die beim Einlesen der Datei gegebenen Antworten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The file holds no heating or cooling ramp.</source>
        <translation>Die Datei enthält keine Heiz- oder Kühlrampe.</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>Das Einlesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file states %1 itself; what was answered for several files is not used.</source>
        <translation>Die Datei nennt %1 selbst; was für mehrere Dateien geantwortet wurde, wird nicht verwendet.</translation>
    </message>
    <message>
        <source>the direction of exotherms</source>
        <translation>die Richtung exothermer Ereignisse</translation>
    </message>
    <message>
        <source>the heating rate</source>
        <translation>die Aufheizrate</translation>
    </message>
    <message>
        <source>the mass</source>
        <translation>die Masse</translation>
    </message>
    <message>
        <source>the axis</source>
        <translation>die Achse</translation>
    </message>
    <message>
        <source>the wavelength</source>
        <translation>die Wellenlänge</translation>
    </message>
    <message numerus="yes">
        <source>Do exotherms point up or down? %n files do not say, and the data do not show the same in all of them.</source>
        <translation>
            <numerusform>Zeigen exotherme Ereignisse nach oben oder nach unten? %n Datei sagt es nicht, und ihre Daten zeigen es nicht.</numerusform>
            <numerusform>Zeigen exotherme Ereignisse nach oben oder nach unten? %n Dateien sagen es nicht, und die Daten zeigen nicht in allen dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>the columns</source>
        <translation>die Spalten</translation>
    </message>
    <message>
        <source>The file cannot be read with %1 that was answered for several files; it is not used.</source>
        <translation>Die Datei kann mit der Antwort für mehrere Dateien (%1) nicht gelesen werden; diese wird nicht verwendet.</translation>
    </message>
    <message>
        <source>the encoding</source>
        <translation>die Kodierung</translation>
    </message>
    <message>
        <source>what the values are</source>
        <translation>die Art der Werte</translation>
    </message>
    <message>
        <source>the file format</source>
        <translation>das Dateiformat</translation>
    </message>
</context>
<context>
    <name>ImportRowWords</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>P / GPa</source>
        <translation>P / GPa</translation>
    </message>
    <message>
        <source>T / K</source>
        <translation>T / K</translation>
    </message>
    <message>
        <source>Hold / min</source>
        <translation>Haltezeit / min</translation>
    </message>
    <message>
        <source>Rate / (K/min)</source>
        <translation>Rate / (K/min)</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Try another choice: %1</source>
        <translation>Andere Entscheidung versuchen: %1</translation>
    </message>
    <message>
        <source>The file of this spectrum is not in the study.</source>
        <translation>Die Datei dieses Spektrums ist nicht in der Studie.</translation>
    </message>
</context>
<context>
    <name>IntensityView</name>
    <message>
        <source>⟨f²⟩ + C</source>
        <translation>⟨f²⟩ + C</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>constant and u² term</source>
        <translation>Konstante und u²-Term</translation>
    </message>
    <message>
        <source>Laue term L(q)</source>
        <translation>Laue-Term L(q)</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · I %2</source>
        <translation>q %1 Å⁻¹ · I %2</translation>
    </message>
    <message>
        <source>I / electron units per atom</source>
        <translation>I / Elektroneneinheiten je Atom</translation>
    </message>
    <message>
        <source>I / arbitrary units</source>
        <translation>I / willkürliche Einheiten</translation>
    </message>
    <message>
        <source>corrected and scaled</source>
        <translation>korrigiert und skaliert</translation>
    </message>
    <message>
        <source>The file holds the result of another program, not an intensity.</source>
        <translation>Die Datei enthält das Ergebnis eines anderen Programms, keine Intensität.</translation>
    </message>
    <message>
        <source>as measured, scaled</source>
        <translation>wie gemessen, skaliert</translation>
    </message>
    <message>
        <source>range of q</source>
        <translation>q-Bereich</translation>
    </message>
</context>
<context>
    <name>Kinetics</name>
    <message>
        <source>The glass transition temperature %1 K is not a positive number.</source>
        <translation>Die Glasübergangstemperatur %1 K ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>Give the glass transition temperature in kelvin.</source>
        <translation>Geben Sie die Glasübergangstemperatur in Kelvin an.</translation>
    </message>
    <message>
        <source>An activation energy needs at least three points.</source>
        <translation>Eine Aktivierungsenergie braucht mindestens drei Punkte.</translation>
    </message>
    <message>
        <source>Measure at more heating rates, or pick the peak in more scans.</source>
        <translation>Messen Sie bei mehr Aufheizraten oder wählen Sie den Peak in mehr Scans.</translation>
    </message>
    <message>
        <source>The heating rate %1 K/s is not a positive number.</source>
        <translation>Die Aufheizrate %1 K/s ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>Correct the rate of that scan, or leave it out.</source>
        <translation>Berichtigen Sie die Rate dieses Scans oder lassen Sie ihn aus.</translation>
    </message>
    <message>
        <source>The peak temperature %1 K is not a positive number.</source>
        <translation>Die Peaktemperatur %1 K ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>Give temperatures in kelvin, or leave that scan out.</source>
        <translation>Geben Sie Temperaturen in Kelvin an oder lassen Sie diesen Scan aus.</translation>
    </message>
    <message>
        <source>All points have the same heating rate.</source>
        <translation>Alle Punkte haben dieselbe Aufheizrate.</translation>
    </message>
    <message>
        <source>Measure at least at two heating rates.</source>
        <translation>Messen Sie bei mindestens zwei Aufheizraten.</translation>
    </message>
    <message>
        <source>The peak temperature does not rise with the heating rate as an activated process does.</source>
        <translation>Die Peaktemperatur steigt mit der Aufheizrate nicht so, wie es ein aktivierter Prozess verlangt.</translation>
    </message>
    <message>
        <source>Look for a mixed-up branch, rate or unit among the points.</source>
        <translation>Suchen Sie unter den Punkten nach einem verwechselten Zweig, einer falschen Rate oder Einheit.</translation>
    </message>
    <message>
        <source>No T_g under pressure between %1 and %2 K brings the activation energies onto one curve.</source>
        <translation>Kein T_g unter Druck zwischen %1 und %2 K bringt die Aktivierungsenergien auf eine Kurve.</translation>
    </message>
    <message>
        <source>Set T_g under pressure by hand.</source>
        <translation>Legen Sie T_g unter Druck von Hand fest.</translation>
    </message>
    <message>
        <source>A collapse needs at least three activation energies at each pressure.</source>
        <translation>Das Zusammenführen auf eine Kurve braucht mindestens drei Aktivierungsenergien bei jedem Druck.</translation>
    </message>
    <message>
        <source>Add samples that show a clear peak, or set T_g under pressure by hand.</source>
        <translation>Fügen Sie Proben mit deutlichem Peak hinzu oder legen Sie T_g unter Druck von Hand fest.</translation>
    </message>
    <message>
        <source>A master curve with %1 parameters needs at least %2 activation energies; there are %3.</source>
        <translation>Eine Masterkurve mit %1 Parametern braucht mindestens %2 Aktivierungsenergien; vorhanden sind %3.</translation>
    </message>
    <message>
        <source>Add samples that show a clear peak.</source>
        <translation>Fügen Sie Proben mit deutlichem Peak hinzu.</translation>
    </message>
    <message>
        <source>The activation energy does not rise from one plateau to another.</source>
        <translation>Die Aktivierungsenergie steigt nicht von einem Plateau zu einem anderen.</translation>
    </message>
    <message>
        <source>No activation energy lies within the crossover, so its edges are not known.</source>
        <translation>Keine Aktivierungsenergie liegt im Crossover, daher sind seine Ränder nicht bekannt.</translation>
    </message>
    <message>
        <source>Add samples that were treated at temperatures in the crossover.</source>
        <translation>Fügen Sie Proben hinzu, die bei Temperaturen im Crossover behandelt wurden.</translation>
    </message>
    <message>
        <source>The crossover is not between the points: fewer than two lie beyond its %1 edge.</source>
        <translation>Der Crossover liegt nicht zwischen den Punkten: Weniger als zwei liegen jenseits seines %1 Randes.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>unteren</translation>
    </message>
    <message>
        <source>high</source>
        <translation>oberen</translation>
    </message>
    <message>
        <source>Add samples treated at lower or higher temperatures.</source>
        <translation>Fügen Sie Proben hinzu, die bei tieferen oder höheren Temperaturen behandelt wurden.</translation>
    </message>
    <message>
        <source>The activation energies do not differ by more than their scatter, so there is no crossover.</source>
        <translation>Die Aktivierungsenergien unterscheiden sich nicht stärker, als sie streuen; daher gibt es keinen Crossover.</translation>
    </message>
    <message>
        <source>The activation energies do not determine a master curve.</source>
        <translation>Die Aktivierungsenergien bestimmen keine Masterkurve.</translation>
    </message>
    <message>
        <source>The beginning of a plateau needs at least four points.</source>
        <translation>Der Beginn eines Plateaus erfordert mindestens vier Punkte.</translation>
    </message>
    <message>
        <source>The hottest samples do not agree, so equilibrium was not reached.</source>
        <translation>Die heißesten Proben stimmen nicht überein, das Gleichgewicht wurde also nicht erreicht.</translation>
    </message>
    <message>
        <source>Add samples that were treated at higher temperatures.</source>
        <translation>Fügen Sie Proben hinzu, die bei höheren Temperaturen behandelt wurden.</translation>
    </message>
    <message>
        <source>All samples agree, so the beginning of equilibrium is not among them.</source>
        <translation>Alle Proben stimmen überein, der Beginn des Gleichgewichts liegt also nicht unter ihnen.</translation>
    </message>
    <message>
        <source>Add samples that were treated at lower temperatures.</source>
        <translation>Fügen Sie Proben hinzu, die bei tieferen Temperaturen behandelt wurden.</translation>
    </message>
    <message>
        <source>No quantity shows where equilibrium begins.</source>
        <translation>Keine Größe zeigt, wo das Gleichgewicht beginnt.</translation>
    </message>
    <message>
        <source>At %1 K the relaxation law has no finite time once it is moved by %2 K.</source>
        <translation>Bei %1 K hat das Relaxationsgesetz keine endliche Zeit, sobald es um %2 K verschoben wird.</translation>
    </message>
    <message>
        <source>Read the slowdown at a higher temperature.</source>
        <translation>Lesen Sie die Verlangsamung bei einer höheren Temperatur ab.</translation>
    </message>
    <message>
        <source>The series to compare with has fewer than two points.</source>
        <translation>Die Vergleichsreihe hat weniger als zwei Punkte.</translation>
    </message>
    <message>
        <source>The two series have no range of temperature in common.</source>
        <translation>Die beiden Reihen haben keinen gemeinsamen Temperaturbereich.</translation>
    </message>
    <message>
        <source>No points lie between %1 and %2.</source>
        <translation>Zwischen %1 und %2 liegen keine Punkte.</translation>
    </message>
    <message>
        <source>The peak temperature %1 K does not lie above T_0 = %2 K.</source>
        <translation>Die Peaktemperatur %1 K liegt nicht über T_0 = %2 K.</translation>
    </message>
    <message>
        <source>T_0 is the temperature at which the heating begins: give it, or choose a formula without one.</source>
        <translation>T_0 ist die Temperatur, bei der das Aufheizen beginnt: Geben Sie sie an oder wählen Sie eine Formel ohne T_0.</translation>
    </message>
    <message>
        <source>A common activation energy needs at least two sets of points.</source>
        <translation>Eine gemeinsame Aktivierungsenergie braucht mindestens zwei Punktmengen.</translation>
    </message>
    <message>
        <source>The activation energies come from different formulas.</source>
        <translation>Die Aktivierungsenergien stammen aus verschiedenen Formeln.</translation>
    </message>
    <message>
        <source>Use the same formula for all.</source>
        <translation>Verwenden Sie für alle dieselbe Formel.</translation>
    </message>
    <message>
        <source>No common activation energy fits the sets of points.</source>
        <translation>Keine gemeinsame Aktivierungsenergie passt zu den Punktmengen.</translation>
    </message>
</context>
<context>
    <name>Kissinger</name>
    <message>
        <source>left out by hand</source>
        <translation>von Hand ausgelassen</translation>
    </message>
    <message>
        <source>no clear peak of this kind and branch</source>
        <translation>kein deutlicher Peak dieser Art und dieses Zweigs</translation>
    </message>
    <message>
        <source>the heating rate is unknown</source>
        <translation>die Aufheizrate ist unbekannt</translation>
    </message>
    <message>
        <source>exotherm</source>
        <translation>exotherm</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>95 %: %1, n = %2</source>
        <translation>95 %: %1, n = %2</translation>
    </message>
    <message>
        <source>E_a = %1 (%2)</source>
        <translation>E_a = %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out, %1: %2</source>
        <translation>Ausgelassen, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more scan(s) left out</source>
        <translation>
            <numerusform>%n weiterer Scan ausgelassen</numerusform>
            <numerusform>%n weitere Scans ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): select a sample to read its E_a.</source>
        <translation>
            <numerusform>%n Gerade: Wählen Sie eine Probe, um ihr E_a abzulesen.</numerusform>
            <numerusform>%n Geraden: Wählen Sie eine Probe, um ihr E_a abzulesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>branch: %1</source>
        <translation>Zweig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) with another formula not drawn</source>
        <translation>
            <numerusform>%n Probe mit anderer Formel nicht gezeichnet</numerusform>
            <numerusform>%n Proben mit anderer Formel nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ln(%2) against 1/T_p</source>
        <translation>%1: ln(%2) gegen 1/T_p</translation>
    </message>
    <message>
        <source>%1 GPa</source>
        <translation>%1 GPa</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>Cooled at %1 K/s, heated at other rates: the ratio of the two differs from scan to scan, so that E_a is apparent.</source>
        <translation>Mit %1 K/s gekühlt, mit anderen Raten aufgeheizt: Das Verhältnis der beiden ist von Scan zu Scan verschieden, sodass E_a nur scheinbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) without a clear peak: not drawn</source>
        <translation>
            <numerusform>%n Probe ohne deutliches Maximum: nicht gezeichnet</numerusform>
            <numerusform>%n Proben ohne deutliches Maximum: nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a fit</source>
        <translation>
            <numerusform>%n Gerade ohne Anpassung</numerusform>
            <numerusform>%n Geraden ohne Anpassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left out of a line: select its sample to read why.</source>
        <translation>
            <numerusform>%n Messung aus einer Geraden ausgelassen: ihre Probe wählen, um den Grund zu lesen.</numerusform>
            <numerusform>%n Messungen aus einer Geraden ausgelassen: ihre Probe wählen, um den Grund zu lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KissingerView</name>
    <message>
        <source>Line of %1</source>
        <translation>Gerade von %1</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>See vitrine --help.</source>
        <translation>Siehe vitrine --help.</translation>
    </message>
    <message>
        <source>“%1” is not a size like 1600x1000.</source>
        <translation>„%1“ ist keine Größe wie 1600x1000.</translation>
    </message>
    <message>
        <source>“%1” is not a scale between 0.5 and 8.</source>
        <translation>„%1“ ist kein Maßstab zwischen 0.5 und 8.</translation>
    </message>
    <message>
        <source>“%1” is not a theme; there are dark and light.</source>
        <translation>„%1“ ist kein Farbschema; es gibt dark (dunkel) und light (hell).</translation>
    </message>
    <message>
        <source>There is no view called “%1”.</source>
        <translation>Es gibt keine Ansicht namens „%1“.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The picture cannot be written.</source>
        <translation>Das Bild kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is not a width between 20mm and 1000mm.</source>
        <translation>„%1“ ist keine Breite zwischen 20mm und 1000mm.</translation>
    </message>
    <message>
        <source>A figure needs both --figure NAME and --output OUT.</source>
        <translation>Eine Abbildung braucht --figure NAME und --output OUT.</translation>
    </message>
    <message>
        <source>The figure or the file that it goes to has no name.</source>
        <translation>Die Abbildung oder die Datei, in die sie geschrieben wird, hat keinen Namen.</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Cooling rate and fictive temperature</source>
        <translation>Kühlrate und fiktive Temperatur</translation>
    </message>
    <message>
        <source>Now the liquid is cooled ten times as fast. It has less time, leaves equilibrium earlier, and T_f is 14 K higher.</source>
        <translation>Nun wird die Flüssigkeit zehnmal so schnell gekühlt. Sie hat weniger Zeit, verlässt das Gleichgewicht früher, und T_f liegt 14 K höher.</translation>
    </message>
    <message>
        <source>Overshoot and ageing</source>
        <translation>Überschwinger und Alterung</translation>
    </message>
    <message>
        <source>Cooled and heated at 20 K/min, the glass shows a small overshoot, C_N = 1.37: its structure lags behind the temperature and catches up late.</source>
        <translation>Mit 20 K/min gekühlt und aufgeheizt, zeigt das Glas einen kleinen Überschwinger, C_N = 1,37: Seine Struktur bleibt hinter der Temperatur zurück und holt spät auf.</translation>
    </message>
    <message>
        <source>Before the scan the glass is now aged for ten minutes at 575 K, about 20 K below T_g. It loses enthalpy, T_f falls by 7 K to 8 K, and what was lost comes back in a larger overshoot.</source>
        <translation>Vor dem Scan wird das Glas nun zehn Minuten bei 575 K gealtert, etwa 20 K unter T_g. Es verliert Enthalpie, T_f sinkt um 7 K bis 8 K, und das Verlorene kehrt in einem größeren Überschwinger zurück.</translation>
    </message>
    <message>
        <source>Two onsets</source>
        <translation>Zwei Onsets</translation>
    </message>
    <message>
        <source>Cooled as fast as it is heated, the glass has hardly an overshoot, and the two onsets come within 5 K of each other.</source>
        <translation>So schnell gekühlt, wie es aufgeheizt wird, hat das Glas kaum einen Überschwinger, und die beiden Onsets liegen höchstens 5 K auseinander.</translation>
    </message>
    <message>
        <source>So a shift of an onset between two glasses can be a change of its definition. A table never mixes the two, and every onset carries its definition.</source>
        <translation>Die Verschiebung eines Onsets zwischen zwei Gläsern kann also ein Wechsel der Definition sein. Eine Tabelle mischt die beiden nie, und jeder Onset trägt seine Definition.</translation>
    </message>
    <message>
        <source>This glass has a second, faster process that carries 30 % of the step. Cooled and heated alike, it shows a gentle first step, C_N = 0.36, far below the glass transition.</source>
        <translation>Dieses Glas hat einen zweiten, schnelleren Prozess, der 30 % der Stufe trägt. Gleich schnell gekühlt und aufgeheizt, zeigt es eine sanfte erste Stufe, C_N = 0,36, weit unter dem Glasübergang.</translation>
    </message>
    <message>
        <source>The Kissinger line and its trap</source>
        <translation>Die Kissinger-Gerade und ihre Falle</translation>
    </message>
    <message>
        <source>Four scans, each cooled as fast as it is heated. The line through their peaks gives the activation energy of the relaxation to one per cent.</source>
        <translation>Vier Scans, jeder so schnell gekühlt, wie er aufgeheizt wird. Die Gerade durch ihre Peaks gibt die Aktivierungsenergie der Relaxation auf ein Prozent genau an.</translation>
    </message>
    <message>
        <source>Now all are cooled at 20 K/min, as after an anneal in the furnace, and only the heating rate changes. The line is as straight as before, but its energy is more than a fifth too small.</source>
        <translation>Nun werden alle mit 20 K/min gekühlt, wie nach dem Tempern im Ofen, und nur die Aufheizrate ändert sich. Die Gerade ist so gerade wie zuvor, doch ihre Energie ist um mehr als ein Fünftel zu klein.</translation>
    </message>
    <message>
        <source>The memory effect of Kovacs</source>
        <translation>Der Gedächtniseffekt nach Kovacs</translation>
    </message>
    <message>
        <source>Cooled to 570 K and held for an hour, the glass has relaxed to T_f = 584 K. Brought to 585 K at once, it seems to be in equilibrium, yet T_f rises by more than 3 K before it settles: the glass remembers.</source>
        <translation>Auf 570 K gekühlt und eine Stunde gehalten, ist das Glas auf T_f = 584 K relaxiert. Sofort auf 585 K gebracht, scheint es im Gleichgewicht zu sein, doch T_f steigt um mehr als 3 K, bevor es zur Ruhe kommt: Das Glas erinnert sich.</translation>
    </message>
    <message>
        <source>With β = 1 there is a single relaxation time and nothing to remember: T_f goes straight to its end. The hump is the work of the spectrum of times.</source>
        <translation>Mit β = 1 gibt es eine einzige Relaxationszeit und nichts zu erinnern: T_f geht geradewegs zu seinem Endwert. Der Buckel ist das Werk des Zeitenspektrums.</translation>
    </message>
    <message>
        <source>A broader spectrum, β = 0.45, makes the hump larger: nearly 6 K.</source>
        <translation>Ein breiteres Spektrum, β = 0,45, macht den Buckel größer: fast 6 K.</translation>
    </message>
    <message>
        <source>Cooled at 20 K/min at 1 atm, the glass keeps T_f = 0.999 T_g.</source>
        <translation>Bei 1 atm mit 20 K/min gekühlt, behält das Glas T_f = 0,999 T_g.</translation>
    </message>
    <message>
        <source>A glass quenched at 10 000 K/s gives off heat below its glass transition. With a glass line from well below this exotherm, equal areas give T_f within 2 K of that of the model.</source>
        <translation>Ein mit 10 000 K/s abgeschrecktes Glas gibt unterhalb seines Glasübergangs Wärme ab. Mit einer Glaslinie von deutlich unterhalb dieser Exotherme ergeben gleiche Flächen T_f bis auf 2 K wie im Modell.</translation>
    </message>
    <message>
        <source>A straight tilt of the instrument lifts both lines alike and falls out of the result.</source>
        <translation>Eine gerade Neigung des Geräts hebt beide Linien gleich an und fällt aus dem Ergebnis heraus.</translation>
    </message>
    <message>
        <source>The liquid is cooled at 20 K/min and the glass heated again at 200 K/s. The fictive temperature T_f is where the enthalpy of the glass, extrapolated, meets that of the equilibrium liquid: here 595.6 K, about where the structure fell out of equilibrium.</source>
        <translation>Die Flüssigkeit wird mit 20 K/min gekühlt und das Glas mit 200 K/s wieder aufgeheizt. Die fiktive Temperatur T_f liegt dort, wo die extrapolierte Enthalpie des Glases auf die der Gleichgewichtsflüssigkeit trifft: hier 595,6 K, etwa dort, wo die Struktur aus dem Gleichgewicht fiel.</translation>
    </message>
    <message>
        <source>Ten times as fast once more: again 14 K. T_f grows with the logarithm of the rate q: d ln(q/T_f²)/d(1/T_f) = −Δh*/R. The slope of ln q alone is 2 % steeper.</source>
        <translation>Noch einmal zehnmal so schnell: wieder 14 K. T_f wächst mit dem Logarithmus der Rate q: d ln(q/T_f²)/d(1/T_f) = −Δh*/R. Die Steigung von ln q allein ist um 2 % steiler.</translation>
    </message>
    <message>
        <source>Ten hours bring the structure to equilibrium at 575 K: T_f is 575 K, the peak reaches C_N = 3.2, and ten times as long would lower T_f by no more than 0.3 K. The area of the peak tells the enthalpy, not its height.</source>
        <translation>Zehn Stunden bringen die Struktur bei 575 K ins Gleichgewicht: T_f ist 575 K, der Peak erreicht C_N = 3,2, und die zehnfache Zeit würde T_f um höchstens 0,3 K senken. Die Fläche des Peaks gibt die Enthalpie an, nicht seine Höhe.</translation>
    </message>
    <message>
        <source>A tangent needs a point to touch at. At the half step it gives one onset, at the greatest slope (ASTM E1356) another: 24 K lie between them on this slowly cooled glass. Its step runs into an overshoot and has no inflection of its own: the slope is greatest on the flank of the overshoot, four times the step above the glass line.</source>
        <translation>Eine Tangente braucht einen Berührpunkt. An der halben Stufe ergibt sie einen Onset, an der größten Steigung (ASTM E1356) einen anderen: Bei diesem langsam gekühlten Glas liegen 24 K dazwischen. Seine Stufe geht in einen Überschwinger über und hat keinen eigenen Wendepunkt: Die Steigung ist auf der Flanke des Überschwingers am größten, das Vierfache der Stufe über der Glaslinie.</translation>
    </message>
    <message>
        <source>The sub-T_g endotherm</source>
        <translation>Die Endotherme unter T_g</translation>
    </message>
    <message>
        <source>Ten minutes at 420 K let only the fast process relax. In the scan it catches up in a sub-T_g endotherm of its own, C_N = 0.50: the shadow glass transition. The overshoot of the glass transition stays as it was.</source>
        <translation>Zehn Minuten bei 420 K lassen nur den schnellen Prozess relaxieren. Im Scan holt er in einer eigenen Endotherme unter T_g auf, C_N = 0,50: dem Schatten-Glasübergang. Der Überschwinger des Glasübergangs bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Ten hours make the sub-T_g endotherm larger, C_N = 0.62. It is a branch of its own in a Kissinger plot: mixed with the overshoot it gives an energy without meaning.</source>
        <translation>Zehn Stunden machen die Endotherme unter T_g größer, C_N = 0,62. Im Kissinger-Plot ist sie ein eigener Zweig: Mit dem Überschwinger vermischt, ergibt sie eine Energie ohne Bedeutung.</translation>
    </message>
    <message>
        <source>Cooled at 200 K/s whatever the heating rate, the line errs the other way, by a sixth. Only scans with the same ratio of cooling to heating rate, whatever it is, measure the relaxation energy.</source>
        <translation>Bei Kühlung mit 200 K/s unabhängig von der Aufheizrate irrt die Gerade in die andere Richtung, um ein Sechstel. Nur Scans mit demselben Verhältnis von Kühl- zu Aufheizrate, gleich welchem, messen die Relaxationsenergie.</translation>
    </message>
    <message>
        <source>Pressure is more than a shift</source>
        <translation>Druck ist mehr als eine Verschiebung</translation>
    </message>
    <message>
        <source>At 7 GPa the glass transition lies 38 K higher. If pressure only shifted the relaxation times, as in this model, a liquid cooled under pressure and then released would keep a T_f 38 K higher.</source>
        <translation>Bei 7 GPa liegt der Glasübergang 38 K höher. Wenn Druck nur die Relaxationszeiten verschöbe, wie in diesem Modell, behielte eine unter Druck gekühlte und dann entlastete Flüssigkeit ein um 38 K höheres T_f.</translation>
    </message>
    <message>
        <source>Both pressures would then fall on one curve of T_f against T/T_{g,P}: again T_f = 0.999 T_{g,P}. Measured glasses do not: compressed at 643 K and above they show a T_f 3 K to 4 K lower than at 1 atm, and only E_a falls on one curve of T/T_{g,P} (Shen et al., Sci. Adv. 2025). Pressure changes the structure, not the times alone.</source>
        <translation>Beide Drücke fielen dann auf eine Kurve von T_f gegen T/T_{g,P}: wieder T_f = 0,999 T_{g,P}. Gemessene Gläser tun das nicht: Bei 643 K und darüber komprimiert, zeigen sie ein um 3 K bis 4 K niedrigeres T_f als bei 1 atm, und nur E_a fällt auf eine Kurve über T/T_{g,P} (Shen et al., Sci. Adv. 2025). Druck ändert die Struktur, nicht allein die Zeiten.</translation>
    </message>
    <message>
        <source>What a baseline does to T_f</source>
        <translation>Was eine Basislinie mit T_f macht</translation>
    </message>
    <message>
        <source>Now the glass window lies on the exotherm. The glass line turns with it, part of the heat is no longer counted, and T_f comes out 17 K lower, far more than noise would ever do. The window is part of the number.</source>
        <translation>Nun liegt der Glasbereich auf der Exotherme. Die Glaslinie dreht sich mit, ein Teil der Wärme wird nicht mehr gezählt, und T_f kommt um 17 K niedriger heraus, weit mehr, als Rauschen je bewirken würde. Der Bereich ist Teil der Zahl.</translation>
    </message>
    <message>
        <source>Back on the straight part, T_f is as before. What other careful people would have got is asked of a whole study in the view “Analysts”: windows, baselines, q_max and normalisation are all varied within what the data allow, and beside each published number stands how far they carry it, and which of them does.</source>
        <translation>Zurück auf dem geraden Teil ist T_f wie zuvor. Was andere sorgfältige Auswertende erhalten hätten, wird für eine ganze Studie in der Ansicht „Auswertende“ gefragt: Bereiche, Basislinien, q_max und Normierung werden alle innerhalb dessen variiert, was die Daten zulassen, und neben jeder veröffentlichten Zahl steht, wie weit sie diese verschieben und wodurch vor allem.</translation>
    </message>
</context>
<context>
    <name>LossesModel</name>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>MethodRows</name>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>From the fit of R1</source>
        <translation>Aus der Anpassung von R1</translation>
    </message>
    <message>
        <source>From λ₀</source>
        <translation>Aus λ₀</translation>
    </message>
    <message>
        <source>From the temperature</source>
        <translation>Aus der Temperatur</translation>
    </message>
    <message>
        <source>From the scale</source>
        <translation>Aus der Skala</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Mass of the sample</source>
        <translation>Masse der Probe</translation>
    </message>
    <message>
        <source>Mass of sapphire</source>
        <translation>Masse des Saphirs</translation>
    </message>
    <message>
        <source>Isotherms brought to zero</source>
        <translation>Isothermen auf null gebracht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Runs of the empty pan</source>
        <translation>Läufe des leeren Tiegels</translation>
    </message>
    <message>
        <source>Runs of sapphire</source>
        <translation>Läufe des Saphirs</translation>
    </message>
    <message>
        <source>Runs of the sample</source>
        <translation>Läufe der Probe</translation>
    </message>
    <message>
        <source>Pressure from ruby</source>
        <translation>Druck aus Rubin</translation>
    </message>
    <message>
        <source>Heat capacity by three runs</source>
        <translation>Wärmekapazität aus drei Läufen</translation>
    </message>
    <message>
        <source>Glass window</source>
        <translation>Glasbereich</translation>
    </message>
    <message>
        <source>Liquid window</source>
        <translation>Flüssigkeitsbereich</translation>
    </message>
    <message>
        <source>From noise and windows of the lines</source>
        <translation>Aus Rauschen und Fenstern der Linien</translation>
    </message>
    <message>
        <source>From how well runs repeat</source>
        <translation>Aus der Wiederholbarkeit der Läufe</translation>
    </message>
    <message>
        <source>From sapphire and masses</source>
        <translation>Aus Saphir und Massen</translation>
    </message>
</context>
<context>
    <name>MethodTexts</name>
    <message>
        <source>Open a study or import a sample first.</source>
        <translation>Öffnen Sie zuerst eine Studie oder importieren Sie eine Probe.</translation>
    </message>
    <message>
        <source>Glass line</source>
        <translation>Glasgerade</translation>
    </message>
    <message>
        <source>Liquid line</source>
        <translation>Flüssigkeitsgerade</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>isotherms brought to zero</source>
        <translation>Isothermen auf null gebracht</translation>
    </message>
    <message>
        <source>not levelled</source>
        <translation>nicht nivelliert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · ΔC_p = %2 at %3 · %4</source>
        <translation>%1 · ΔC_p = %2 bei %3 · %4</translation>
    </message>
    <message>
        <source>Empty pan</source>
        <translation>Leerer Tiegel</translation>
    </message>
    <message>
        <source>Sapphire</source>
        <translation>Saphir</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n run(s)</source>
        <translation>
            <numerusform>%1, Mittel aus %n Lauf</numerusform>
            <numerusform>%1, Mittel aus %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Heat capacity by three runs</source>
        <translation>Wärmekapazität aus drei Läufen</translation>
    </message>
    <message>
        <source>T %1 K · c_p %2 J/(g K)</source>
        <translation>T %1 K · c_p %2 J/(g K)</translation>
    </message>
    <message>
        <source>Runs for the heat capacity</source>
        <translation>Messläufe für die Wärmekapazität</translation>
    </message>
    <message>
        <source>T %1 K · Q %2 mW</source>
        <translation>T %1 K · Q %2 mW</translation>
    </message>
    <message>
        <source>%1, λ₀ %2</source>
        <translation>%1, λ₀ %2</translation>
    </message>
    <message>
        <source>Ruby</source>
        <translation>Rubin</translation>
    </message>
    <message>
        <source>Ruby: pressure</source>
        <translation>Rubin: Druck</translation>
    </message>
    <message>
        <source>Heat capacity</source>
        <translation>Wärmekapazität</translation>
    </message>
    <message>
        <source>Heat capacity: runs</source>
        <translation>Wärmekapazität: Messläufe</translation>
    </message>
    <message>
        <source>Fit of %1</source>
        <translation>Anpassung von %1</translation>
    </message>
    <message>
        <source>Residuals of %1</source>
        <translation>Residuen von %1</translation>
    </message>
    <message>
        <source>%1 · %2: P = %3 (%4)</source>
        <translation>%1 · %2: P = %3 (%4)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Spectra of ruby</source>
        <translation>Rubinspektren</translation>
    </message>
    <message>
        <source>λ %1 nm · %2</source>
        <translation>λ %1 nm · %2</translation>
    </message>
    <message>
        <source>Pressure from ruby</source>
        <translation>Druck aus Rubin</translation>
    </message>
    <message>
        <source>λ %1 nm · P %2 GPa</source>
        <translation>λ %1 nm · P %2 GPa</translation>
    </message>
    <message>
        <source>No sample has runs for a heat capacity: drop them on the window, or choose “Import Runs for the Heat Capacity…” in the menu File.</source>
        <translation>Keine Probe hat Läufe für eine Wärmekapazität: Legen Sie sie auf das Fenster, oder wählen Sie „Messläufe für die Wärmekapazität importieren…“ im Menü Datei.</translation>
    </message>
    <message>
        <source>No sample has spectra of ruby: drop them on the window, or choose “Import Ruby Spectra…” in the menu File.</source>
        <translation>Keine Probe hat Rubinspektren: Legen Sie sie auf das Fenster, oder wählen Sie „Rubinspektren importieren…“ im Menü Datei.</translation>
    </message>
    <message>
        <source>Intensity + offset</source>
        <translation>Intensität + Versatz</translation>
    </message>
</context>
<context>
    <name>MouseGrammar</name>
    <message>
        <source>Drag: move the edge · arrows nudge, Shift ×10 · Esc cancels</source>
        <translation>Ziehen: Rand verschieben · Pfeiltasten: feinjustieren, Umschalt ×10 · Esc: abbrechen</translation>
    </message>
    <message>
        <source>Drag: move the window · arrows nudge, Shift ×10 · Esc cancels</source>
        <translation>Ziehen: Bereich verschieben · Pfeiltasten: feinjustieren, Umschalt ×10 · Esc: abbrechen</translation>
    </message>
    <message>
        <source>Drag: move the axis · wheel: zoom this axis · double-click: fit it</source>
        <translation>Ziehen: Achse verschieben · Rad: diese Achse zoomen · Doppelklick: anpassen</translation>
    </message>
    <message>
        <source>Release: keep the window · Esc: as it was before</source>
        <translation>Loslassen: Bereich behalten · Esc: wie zuvor</translation>
    </message>
    <message>
        <source>Release: zoom to the rectangle · Esc: leave the view as it is</source>
        <translation>Loslassen: auf das Rechteck zoomen · Esc: Ansicht belassen</translation>
    </message>
    <message>
        <source>Release: keep the view · double-click: fit again</source>
        <translation>Loslassen: Ansicht behalten · Doppelklick: wieder einpassen</translation>
    </message>
    <message>
        <source>Select · drag: what is in the rectangle, Ctrl: add to the selection · click a curve: that one</source>
        <translation>Auswählen · Ziehen: was im Rechteck liegt, Strg: zur Auswahl hinzufügen · Klick auf eine Kurve: diese</translation>
    </message>
    <message>
        <source>Click: select · Ctrl+click: add · right-click: what can be done · drag: zoom · Shift+drag: select</source>
        <translation>Klick: auswählen · Strg+Klick: hinzufügen · Rechtsklick: was möglich ist · Ziehen: Zoom · Umschalt+Ziehen: auswählen</translation>
    </message>
    <message>
        <source>Drag: zoom · Shift+drag: select · wheel: zoom at the cursor · middle button or Space: pan · double-click: fit</source>
        <translation>Ziehen: Zoom · Umschalt+Ziehen: auswählen · Rad: Zoom am Zeiger · mittlere Taste oder Leertaste: verschieben · Doppelklick: einpassen</translation>
    </message>
    <message>
        <source>Drag: move the window of the peak · arrows nudge, Shift ×10 · Esc cancels</source>
        <translation>Ziehen: Bereich des Peaks verschieben · Pfeiltasten: feinjustieren, Umschalt ×10 · Esc: abbrechen</translation>
    </message>
    <message>
        <source>Drag: move the anchor along the curve, Alt: freely · arrows nudge, Shift ×10 · Del or right-click: remove</source>
        <translation>Ziehen: Ankerpunkt entlang der Kurve verschieben, Alt: frei · Pfeiltasten: feinjustieren, Umschalt ×10 · Entf oder Rechtsklick: entfernen</translation>
    </message>
    <message>
        <source>Release: keep the anchor · Alt: off the curve · Esc: as it was before</source>
        <translation>Loslassen: Ankerpunkt behalten · Alt: abseits der Kurve · Esc: wie zuvor</translation>
    </message>
    <message>
        <source>Release: select what is in the rectangle · Esc: leave the selection as it is</source>
        <translation>Loslassen: auswählen, was im Rechteck liegt · Esc: Auswahl belassen</translation>
    </message>
    <message>
        <source>Baseline · click: add an anchor on the curve, Alt: where you click · drag: zoom · Ctrl+click: another scan</source>
        <translation>Basislinie · Klick: Ankerpunkt auf der Kurve hinzufügen, Alt: an der Klickstelle · Ziehen: Zoom · Strg+Klick: anderer Scan</translation>
    </message>
</context>
<context>
    <name>NumberNames</name>
    <message>
        <source>T_g at ambient pressure</source>
        <translation>T_g bei Normaldruck</translation>
    </message>
    <message>
        <source>T_g under pressure, by the chosen way</source>
        <translation>T_g unter Druck, auf dem gewählten Weg</translation>
    </message>
    <message>
        <source>T_g under pressure, by one curve</source>
        <translation>T_g unter Druck, durch eine gemeinsame Kurve</translation>
    </message>
    <message>
        <source>Onset of equilibrium under pressure</source>
        <translation>Beginn des Gleichgewichts unter Druck</translation>
    </message>
    <message>
        <source>Onset of equilibrium at ambient pressure</source>
        <translation>Beginn des Gleichgewichts bei Umgebungsdruck</translation>
    </message>
    <message>
        <source>E_β/RT_g of the master curve</source>
        <translation>E_β/RT_g der Masterkurve</translation>
    </message>
    <message>
        <source>E_α/RT_g of the master curve</source>
        <translation>E_α/RT_g der Masterkurve</translation>
    </message>
    <message>
        <source>E_α against that at ambient pressure</source>
        <translation>E_α gegen das bei Umgebungsdruck</translation>
    </message>
    <message>
        <source>Low edge of the crossover, T/T_g</source>
        <translation>Unterer Rand des Übergangs, T/T_g</translation>
    </message>
    <message>
        <source>High edge of the crossover, T/T_g</source>
        <translation>Oberer Rand des Übergangs, T/T_g</translation>
    </message>
    <message>
        <source>Deviation from one curve of T/T_g, rms</source>
        <translation>Abweichung von einer Kurve in T/T_g, quadratisches Mittel</translation>
    </message>
    <message>
        <source>Deviation from one curve of T, rms</source>
        <translation>Abweichung von einer Kurve in T, quadratisches Mittel</translation>
    </message>
    <message>
        <source>T_f against ambient pressure, below equilibrium</source>
        <translation>T_f gegen Umgebungsdruck, unterhalb des Gleichgewichts</translation>
    </message>
    <message>
        <source>T_f against ambient pressure, in equilibrium</source>
        <translation>T_f gegen Umgebungsdruck, im Gleichgewicht</translation>
    </message>
    <message>
        <source>Where T_f differs most from ambient pressure</source>
        <translation>Wo sich T_f am meisten von Umgebungsdruck unterscheidet</translation>
    </message>
    <message>
        <source>Onset against ambient pressure, in equilibrium</source>
        <translation>Onset gegen Umgebungsdruck, im Gleichgewicht</translation>
    </message>
    <message>
        <source>Slowdown by pressure</source>
        <translation>Verlangsamung durch Druck</translation>
    </message>
    <message>
        <source>Slope of q1 with pressure</source>
        <translation>Steigung von q1 mit dem Druck</translation>
    </message>
    <message>
        <source>Slope of the FWHM with pressure</source>
        <translation>Steigung der Halbwertsbreite mit dem Druck</translation>
    </message>
    <message>
        <source>Permanent densification</source>
        <translation>Bleibende Verdichtung</translation>
    </message>
    <message>
        <source>Bulk modulus B0</source>
        <translation>Kompressionsmodul B0</translation>
    </message>
    <message>
        <source>B′ of the bulk modulus</source>
        <translation>B′ des Kompressionsmoduls</translation>
    </message>
    <message>
        <source>q1 of the recovered sample</source>
        <translation>q1 der entlasteten Probe</translation>
    </message>
    <message>
        <source>FWHM of the recovered sample</source>
        <translation>Halbwertsbreite der entlasteten Probe</translation>
    </message>
    <message>
        <source>Densification of the recovered sample</source>
        <translation>Verdichtung der entlasteten Probe</translation>
    </message>
    <message>
        <source>E_a in units of R T_g at ambient pressure</source>
        <translation>E_a in Einheiten von R T_g bei Umgebungsdruck</translation>
    </message>
</context>
<context>
    <name>OptionName</name>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>nicht korrigiert</translation>
    </message>
    <message>
        <source>lines of the glass transition</source>
        <translation>Linien des Glasübergangs</translation>
    </message>
    <message>
        <source>straight lines</source>
        <translation>gerade Linien</translation>
    </message>
    <message>
        <source>spline</source>
        <translation>Spline</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>Krogh-Moe–Norman</source>
        <translation>Krogh-Moe–Norman</translation>
    </message>
    <message>
        <source>high q</source>
        <translation>großes q</translation>
    </message>
    <message>
        <source>ad hoc</source>
        <translation>ad hoc</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>parabola</source>
        <translation>Parabel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Lorch</source>
        <translation>Lorch</translation>
    </message>
    <message>
        <source>Soper–Lorch</source>
        <translation>Soper–Lorch</translation>
    </message>
    <message>
        <source>Kissinger</source>
        <translation>Kissinger</translation>
    </message>
    <message>
        <source>Starink</source>
        <translation>Starink</translation>
    </message>
    <message>
        <source>collapse of the energies</source>
        <translation>Zusammenfallen der Energien</translation>
    </message>
    <message>
        <source>onset of equilibrium</source>
        <translation>Beginn des Gleichgewichts</translation>
    </message>
    <message>
        <source>straight ramp</source>
        <translation>gerade Rampe</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Birch–Murnaghan</source>
        <translation>Birch–Murnaghan</translation>
    </message>
    <message>
        <source>Vinet</source>
        <translation>Vinet</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>verfeinert</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie gegeben</translation>
    </message>
    <message>
        <source>the study’s own</source>
        <translation>wie in der Studie</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>PairFunctionView</name>
    <message>
        <source>−4πρr</source>
        <translation>−4πρr</translation>
    </message>
    <message>
        <source>resolution %1 Å</source>
        <translation>Auflösung %1 Å</translation>
    </message>
    <message>
        <source>first shell</source>
        <translation>erste Schale</translation>
    </message>
    <message>
        <source>%1 neighbours from %2 to %3 Å</source>
        <translation>%1 Nachbarn von %2 bis %3 Å</translation>
    </message>
    <message>
        <source>%1 neighbours up to the first minimum</source>
        <translation>%1 Nachbarn bis zum ersten Minimum</translation>
    </message>
    <message>
        <source>G(r) and ΔG(r)</source>
        <translation>G(r) und ΔG(r)</translation>
    </message>
    <message>
        <source>r %1 Å · G %2 Å⁻²</source>
        <translation>r %1 Å · G %2 Å⁻²</translation>
    </message>
    <message>
        <source>The file holds S(q), which was not transformed to G(r).</source>
        <translation>Die Datei enthält S(q), das nicht in G(r) transformiert wurde.</translation>
    </message>
    <message>
        <source>%1 · q_max %2 Å⁻¹ · %3</source>
        <translation>%1 · q_max %2 Å⁻¹ · %3</translation>
    </message>
</context>
<context>
    <name>PairWeightsView</name>
    <message>
        <source>w(q) of %1</source>
        <translation>w(q) von %1</translation>
    </message>
    <message>
        <source>%1: %2 on average</source>
        <translation>%1: im Mittel %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s)</source>
        <translation>
            <numerusform>%n weiteres Paar</numerusform>
            <numerusform>%n weitere Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights of pairs</source>
        <translation>Gewichte der Paare</translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · w %2</source>
        <translation>q %1 Å⁻¹ · w %2</translation>
    </message>
    <message>
        <source>The weights of pairs are known for an intensity that was reduced here.</source>
        <translation>Die Gewichte der Paare sind bei einer Intensität bekannt, die hier reduziert wurde.</translation>
    </message>
    <message>
        <source>What a pair of elements counts in S(q); together they are 1 at every q.</source>
        <translation>Was ein Paar von Elementen in S(q) zählt; zusammen ergeben sie bei jedem q 1.</translation>
    </message>
</context>
<context>
    <name>Palettes</name>
    <message>
        <source>Violet to Olive</source>
        <translation>Violett bis Oliv</translation>
    </message>
    <message>
        <source>Blue to Yellow (Cividis)</source>
        <translation>Blau bis Gelb (Cividis)</translation>
    </message>
    <message>
        <source>Distinct Hues (Okabe–Ito)</source>
        <translation>Unterscheidbare Farbtöne (Okabe–Ito)</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>A file .xye has three columns: abscissa, intensity and its error.</source>
        <translation>Eine Datei .xye hat drei Spalten: Abszisse, Intensität und deren Fehler.</translation>
    </message>
    <message>
        <source>Give a table of two columns the ending .xy.</source>
        <translation>Geben Sie einer Tabelle mit zwei Spalten die Endung .xy.</translation>
    </message>
    <message>
        <source>The first line is taken as the wavelength, %1 Å, and the axis as 2θ.</source>
        <translation>Die erste Zeile wird als Wellenlänge genommen, %1 Å, und die Achse als 2θ.</translation>
    </message>
    <message>
        <source>A scan of the kind “%1” is not on the scattering angle 2θ.</source>
        <translation>Ein Scan der Art „%1“ läuft nicht über den Streuwinkel 2θ.</translation>
    </message>
    <message>
        <source>Integrate the image again on an axis of q or 2θ.</source>
        <translation>Integrieren Sie das Bild erneut auf einer Achse von q oder 2θ.</translation>
    </message>
    <message>
        <source>The header announces %1 points, but %2 follow: the file is cut short or was changed.</source>
        <translation>Der Dateikopf kündigt %1 Punkte an, es folgen aber %2: Die Datei ist unvollständig oder wurde geändert.</translation>
    </message>
    <message>
        <source>Use the file as it was written.</source>
        <translation>Verwenden Sie die Datei, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Export the pattern as FXYE or as columns 2θ, intensity and error.</source>
        <translation>Exportieren Sie das Diffraktogramm als FXYE oder als Spalten 2θ, Intensität und Fehler.</translation>
    </message>
    <message>
        <source>Export the pattern on q.</source>
        <translation>Exportieren Sie das Diffraktogramm über q.</translation>
    </message>
    <message>
        <source>The BANK line announces %1 points, but %2 follow: the file is cut short or was changed.</source>
        <translation>Die BANK-Zeile kündigt %1 Punkte an, es folgen aber %2: Die Datei ist unvollständig oder wurde geändert.</translation>
    </message>
    <message>
        <source>The GSAS file has no BANK line.</source>
        <translation>Die GSAS-Datei hat keine BANK-Zeile.</translation>
    </message>
    <message>
        <source>Kα1 is used; the file names Kα2 as well (%1 Å), which is not stripped here.</source>
        <translation>Kα1 wird verwendet; die Datei nennt auch Kα2 (%1 Å), das hier nicht abgezogen wird.</translation>
    </message>
    <message>
        <source>The HDF5 file is damaged or cut short.</source>
        <translation>Die HDF5-Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The HDF5 file holds no plot (NXdata) and no data set of q or 2θ.</source>
        <translation>Die HDF5-Datei enthält keinen Plot (NXdata) und keinen Datensatz von q oder 2θ.</translation>
    </message>
    <message>
        <source>Save the integrated pattern as NXdata with its axis of q or 2θ.</source>
        <translation>Speichern Sie das integrierte Diffraktogramm als NXdata mit seiner Achse von q oder 2θ.</translation>
    </message>
    <message numerus="yes">
        <source>%n other plot(s) of the file were left out; this one is its default.</source>
        <translation>
            <numerusform>%n weiterer Plot der Datei wurde ausgelassen; dieser ist ihre Vorgabe.</numerusform>
            <numerusform>%n weitere Plots der Datei wurden ausgelassen; dieser ist ihre Vorgabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plot has no signal that can be read (it may be damaged, or stand in another file).</source>
        <translation>Der Plot hat kein lesbares Signal (es kann beschädigt sein oder in einer anderen Datei stehen).</translation>
    </message>
    <message>
        <source>The plot of “%1” has no axis.</source>
        <translation>Der Plot von „%1“ hat keine Achse.</translation>
    </message>
    <message>
        <source>The plot is on “%1” (%2), so it is no pattern.</source>
        <translation>Der Plot läuft über „%1“ (%2) und ist daher kein Diffraktogramm.</translation>
    </message>
    <message>
        <source>The data set “%1” has %2 dimensions that do not fit the axis “%3”: neither a pattern nor a stack of frames.</source>
        <translation>Der Datensatz „%1“ hat %2 Dimensionen, die nicht zur Achse „%3“ passen: weder ein Diffraktogramm noch ein Stapel von Aufnahmen.</translation>
    </message>
    <message>
        <source>The data set “%1” is damaged and cannot be read.</source>
        <translation>Der Datensatz „%1“ ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>The scan over “%1” does not move 2θ: it is no pattern.</source>
        <translation>Der Scan über „%1“ bewegt 2θ nicht: Er ist kein Diffraktogramm.</translation>
    </message>
    <message>
        <source>The file intends the unresolved Kα doublet: its mean wavelength, %1 Å, is used.</source>
        <translation>Die Datei meint das nicht aufgelöste Kα-Dublett: Verwendet wird seine mittlere Wellenlänge, %1 Å.</translation>
    </message>
    <message>
        <source>Kα1 is used; the file names Kα2 as well (%1 Å, ratio %2), which is not stripped here.</source>
        <translation>Kα1 wird verwendet; die Datei nennt auch Kα2 (%1 Å, Verhältnis %2), das hier nicht abgezogen wird.</translation>
    </message>
    <message>
        <source>The counts were multiplied by the attenuation of the beam.</source>
        <translation>Die Zählraten wurden mit der Abschwächung des Strahls multipliziert.</translation>
    </message>
    <message>
        <source>The file says that the scan was aborted.</source>
        <translation>Laut Datei wurde der Scan abgebrochen.</translation>
    </message>
    <message>
        <source>The file holds no scan with intensities.</source>
        <translation>Die Datei enthält keinen Scan mit Intensitäten.</translation>
    </message>
    <message>
        <source>Give the columns titles with units, such as “q [1/A]”, “2theta [deg]” and “I”.</source>
        <translation>Geben Sie den Spalten Titel mit Einheiten, etwa „q [1/A]“, „2theta [deg]“ und „I“.</translation>
    </message>
    <message>
        <source>Import it as a scan.</source>
        <translation>Importieren Sie sie als Scan.</translation>
    </message>
    <message>
        <source>The columns have no titles, and there are more than three of them, so that it cannot be told which hold the pattern.</source>
        <translation>Die Spalten haben keine Titel, und es sind mehr als drei; welche das Diffraktogramm enthalten, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The file is in no format that is known here.</source>
        <translation>Die Datei hat kein hier bekanntes Format.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a number were left out.</source>
        <translation>
            <numerusform>%n Zeile ohne Zahl wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen ohne Zahl wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pattern needs a column of q or 2θ and one of intensity.</source>
        <translation>Ein Diffraktogramm braucht eine Spalte mit q oder 2θ und eine mit der Intensität.</translation>
    </message>
    <message>
        <source>The third column has no title; it is taken as the error of the intensity.</source>
        <translation>Die dritte Spalte hat keinen Titel; sie wird als Fehler der Intensität genommen.</translation>
    </message>
    <message>
        <source>The header says that data up to q = %1 Å⁻¹ were used.</source>
        <translation>Laut Dateikopf wurden Daten bis q = %1 Å⁻¹ verwendet.</translation>
    </message>
    <message>
        <source>q in Å⁻¹</source>
        <translation>q in Å⁻¹</translation>
    </message>
    <message>
        <source>q in nm⁻¹</source>
        <translation>q in nm⁻¹</translation>
    </message>
    <message>
        <source>2θ</source>
        <translation>2θ</translation>
    </message>
    <message>
        <source>Is the column “%1” the scattering angle 2θ, or half of it? The file does not say.</source>
        <translation>Ist die Spalte „%1“ der Streuwinkel 2θ oder dessen Hälfte? Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>The pattern is on angles 2θ, and the file names the anode %1 but no wavelength.</source>
        <translation>Das Diffraktogramm steht über Winkeln 2θ, und die Datei nennt die Anode %1, aber keine Wellenlänge.</translation>
    </message>
    <message>
        <source>The pattern is on angles 2θ, and the file does not tell the wavelength.</source>
        <translation>Das Diffraktogramm steht über Winkeln 2θ, und die Datei nennt die Wellenlänge nicht.</translation>
    </message>
    <message>
        <source>The file says that its axis is %1; it is read as %2, as answered.</source>
        <translation>Laut Datei ist ihre Achse %1; gelesen wird sie wie geantwortet als %2.</translation>
    </message>
    <message>
        <source>The stated wavelength is not a positive number.</source>
        <translation>Die angegebene Wellenlänge ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>The file says a wavelength of %1 Å; %2 Å is used, as answered.</source>
        <translation>Die Datei nennt eine Wellenlänge von %1 Å; verwendet wird wie geantwortet %2 Å.</translation>
    </message>
    <message>
        <source>The axis ends at q = %1 Å⁻¹, but a wavelength of %2 Å reaches no further than %3 Å⁻¹.</source>
        <translation>Die Achse endet bei q = %1 Å⁻¹, aber eine Wellenlänge von %2 Å reicht nur bis %3 Å⁻¹.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a negative abscissa were left out.</source>
        <translation>
            <numerusform>%n Zeile mit negativer Abszisse wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen mit negativer Abszisse wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows do not ascend in the file; they were sorted.</source>
        <translation>Die Zeilen sind in der Datei nicht aufsteigend; sie wurden sortiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat an abscissa; rows of one abscissa were averaged.</source>
        <translation>
            <numerusform>%n Zeile wiederholt eine Abszisse; Zeilen gleicher Abszisse wurden gemittelt.</numerusform>
            <numerusform>%n Zeilen wiederholen eine Abszisse; Zeilen gleicher Abszisse wurden gemittelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) are missing, zero or negative; they count as unknown.</source>
        <translation>
            <numerusform>%n Fehler fehlt, ist null oder negativ; er gilt als unbekannt.</numerusform>
            <numerusform>%n Fehler fehlen, sind null oder negativ; sie gelten als unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intensity value(s) are exactly zero.</source>
        <translation>
            <numerusform>%n Intensitätswert ist genau null.</numerusform>
            <numerusform>%n Intensitätswerte sind genau null.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the frames are no numbers and count as masked.</source>
        <translation>
            <numerusform>%n Punkt der Aufnahmen ist keine Zahl und gilt als maskiert.</numerusform>
            <numerusform>%n Punkte der Aufnahmen sind keine Zahlen und gelten als maskiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the file and its columns.</source>
        <translation>Prüfen Sie die Datei und ihre Spalten.</translation>
    </message>
    <message>
        <source>No row has a number for both abscissa and intensity.</source>
        <translation>Keine Zeile hat Zahlen für Abszisse und Intensität.</translation>
    </message>
    <message>
        <source>Only one row has numbers; a pattern needs several.</source>
        <translation>Nur eine Zeile hat Zahlen; ein Diffraktogramm braucht mehrere.</translation>
    </message>
    <message>
        <source>Every intensity is zero.</source>
        <translation>Alle Intensitäten sind null.</translation>
    </message>
    <message>
        <source>The columns of the pattern have different lengths.</source>
        <translation>Die Spalten des Diffraktogramms sind unterschiedlich lang.</translation>
    </message>
    <message>
        <source>The XML ends too early: the file is cut short.</source>
        <translation>Das XML endet zu früh: Die Datei ist unvollständig.</translation>
    </message>
    <message>
        <source>The XML is damaged: %1</source>
        <translation>Das XML ist beschädigt: %1</translation>
    </message>
    <message>
        <source>No density is given: the scale is the one that makes S(q) average to 1 at high q.</source>
        <translation>Es ist keine Dichte angegeben: Die Skalierung ist die, mit der S(q) bei großem q im Mittel 1 ergibt.</translation>
    </message>
    <message>
        <source>r_min = %1 Å was found from the first maximum of G(r).</source>
        <translation>r_min = %1 Å wurde aus dem ersten Maximum von G(r) bestimmt.</translation>
    </message>
    <message>
        <source>The file holds no S(q), so that there is no diffraction peak in it.</source>
        <translation>Die Datei enthält kein S(q) und daher kein Beugungsmaximum.</translation>
    </message>
    <message>
        <source>The file holds no G(r), so that no neighbours can be counted.</source>
        <translation>Die Datei enthält kein G(r); daher lassen sich keine Nachbarn zählen.</translation>
    </message>
    <message>
        <source>The scale of ad hoc normalisation is arbitrary, so that no neighbours can be counted.</source>
        <translation>Die Skalierung der Ad-hoc-Normierung ist willkürlich; daher lassen sich keine Nachbarn zählen.</translation>
    </message>
    <message>
        <source>Choose another normalisation.</source>
        <translation>Wählen Sie eine andere Normierung.</translation>
    </message>
    <message>
        <source>Counting neighbours needs the density of the sample.</source>
        <translation>Um Nachbarn zu zählen, ist die Dichte der Probe nötig.</translation>
    </message>
    <message>
        <source>S(q) needs to know what the sample is made of.</source>
        <translation>Für S(q) muss bekannt sein, woraus die Probe besteht.</translation>
    </message>
    <message>
        <source>Type the composition of the sample, such as Zr46.8Ti8.2Cu7.5Ni10Be27.5.</source>
        <translation>Geben Sie die Zusammensetzung der Probe ein, etwa Zr46.8Ti8.2Cu7.5Ni10Be27.5.</translation>
    </message>
    <message>
        <source>S(q) needs the energy of the beam, which the file does not state.</source>
        <translation>Für S(q) ist die Energie des Strahls nötig, die die Datei nicht nennt.</translation>
    </message>
    <message>
        <source>This is a background; it is subtracted from other patterns.</source>
        <translation>Dies ist ein Untergrund; er wird von anderen Diffraktogrammen abgezogen.</translation>
    </message>
    <message>
        <source>The file holds intensities, which have to be reduced to S(q) first.</source>
        <translation>Die Datei enthält Intensitäten, die erst auf S(q) reduziert werden müssen.</translation>
    </message>
    <message>
        <source>The file holds the result of another program, taken as it is.</source>
        <translation>Die Datei enthält das Ergebnis eines anderen Programms; es wird unverändert übernommen.</translation>
    </message>
    <message>
        <source>r in Å</source>
        <translation>r in Å</translation>
    </message>
    <message>
        <source>d in Å</source>
        <translation>d in Å</translation>
    </message>
    <message>
        <source>S(q)</source>
        <translation>S(q)</translation>
    </message>
    <message>
        <source>F(q) = q[S(q) − 1]</source>
        <translation>F(q) = q[S(q) − 1]</translation>
    </message>
    <message>
        <source>G(r) in Å⁻²</source>
        <translation>G(r) in Å⁻²</translation>
    </message>
    <message>
        <source>g(r)</source>
        <translation>g(r)</translation>
    </message>
    <message>
        <source>an intensity</source>
        <translation>eine Intensität</translation>
    </message>
    <message>
        <source>Is the abscissa q in Å⁻¹, q in nm⁻¹, 2θ, d or r? The file does not say.</source>
        <translation>Ist die Abszisse q in Å⁻¹, q in nm⁻¹, 2θ, d oder r? Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>An axis of θ has to be doubled first.</source>
        <translation>Eine Achse von θ muss erst verdoppelt werden.</translation>
    </message>
    <message>
        <source>Is the column “%1” q in Å⁻¹, q in nm⁻¹, 2θ, d or r? The file does not say.</source>
        <translation>Ist die Spalte „%1“ q in Å⁻¹, q in nm⁻¹, 2θ, d oder r? Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>The abscissa “%1” is a time of flight, which is not read.</source>
        <translation>Die Abszisse „%1“ ist eine Flugzeit; diese wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Export the pattern on q or d.</source>
        <translation>Exportieren Sie das Diffraktogramm über q oder d.</translation>
    </message>
    <message>
        <source>On an axis of %2 there is no %1.</source>
        <translation>Zu einer Achse von %2 passt %1 nicht.</translation>
    </message>
    <message>
        <source>Check the axis and what the values are.</source>
        <translation>Prüfen Sie die Achse und was die Werte sind.</translation>
    </message>
    <message>
        <source>The file says that it holds %1; it is read as %2, as answered.</source>
        <translation>Laut Datei enthält sie %1; gelesen wird sie wie geantwortet als %2.</translation>
    </message>
    <message>
        <source>The numbers on r are taken as G(r) in Å⁻²; if they are g(r), which tends to 1, say so when they are imported.</source>
        <translation>Die Zahlen über r werden als G(r) in Å⁻² genommen; wenn sie g(r) sind, das gegen 1 strebt, geben Sie es beim Import an.</translation>
    </message>
    <message>
        <source>The XML of the scan is damaged.</source>
        <translation>Das XML des Scans ist beschädigt.</translation>
    </message>
    <message>
        <source>The rows of the range are neither pairs of 2θ and counts, nor counts from a start in steps.</source>
        <translation>Die Zeilen des Bereichs sind weder Paare aus 2θ und Zählrate noch Zählraten ab einem Anfang in festen Schritten.</translation>
    </message>
    <message>
        <source>Export the scan as pairs of 2θ and counts.</source>
        <translation>Exportieren Sie den Scan als Paare aus 2θ und Zählrate.</translation>
    </message>
    <message>
        <source>The third column has no title and is as large as the intensity everywhere: it may be a background. It is not used.</source>
        <translation>Die dritte Spalte hat keinen Titel und ist überall so groß wie die Intensität: Sie ist vielleicht ein Untergrund. Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The third column has no title and is 1 in every row: it may be a factor. It is not used as the error of the intensity.</source>
        <translation>Die dritte Spalte hat keinen Titel und ist in jeder Zeile 1: Sie ist vielleicht ein Faktor. Sie wird nicht als Fehler der Intensität verwendet.</translation>
    </message>
    <message>
        <source>The errors are as large as the intensities nearly everywhere; check that the column is one of errors.</source>
        <translation>Die Fehler sind fast überall so groß wie die Intensitäten; prüfen Sie, ob die Spalte Fehler enthält.</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) that no pixel fell into were left out (zero, or a dummy, without an error of its own).</source>
        <translation>
            <numerusform>%n Intervall, in das kein Pixel fiel, wurde ausgelassen (null oder ein Platzhalterwert, ohne eigenen Fehler).</numerusform>
            <numerusform>%n Intervalle, in die kein Pixel fiel, wurden ausgelassen (null oder ein Platzhalterwert, ohne eigenen Fehler).</numerusform>
        </translation>
    </message>
    <message>
        <source>The abscissa “%1” is neither q nor 2θ, d or r.</source>
        <translation>Die Abszisse „%1“ ist weder q noch 2θ, d oder r.</translation>
    </message>
    <message>
        <source>The binning “%1” is one of times of flight; only angles (CONS) and q (CONQ) are read.</source>
        <translation>Die Einteilung „%1“ gilt für Flugzeiten; nur Winkel (CONS) und q (CONQ) werden gelesen.</translation>
    </message>
    <message>
        <source>The rows of a BANK line that ends in “%1” are not read; FXYE, FXY, ESD and STD are.</source>
        <translation>Die Zeilen einer BANK-Zeile, die auf „%1“ endet, werden nicht gelesen; FXYE, FXY, ESD und STD schon.</translation>
    </message>
    <message>
        <source>The binning CONQ is taken as one of q in Å⁻¹.</source>
        <translation>Die Einteilung CONQ wird als eine von q in Å⁻¹ genommen.</translation>
    </message>
    <message>
        <source>The file holds the interference part of the cross-section, ⟨b⟩²[S(q) − 1] unless Gudrun was told to divide it: it is taken as S(q) − 1, so that places and widths of peaks count and their heights may not.</source>
        <translation>Die Datei enthält den Interferenzanteil des Wirkungsquerschnitts, ⟨b⟩²[S(q) − 1], sofern Gudrun nicht angewiesen wurde, ihn zu normieren: Er wird als S(q) − 1 genommen, sodass Lagen und Breiten der Peaks gelten, ihre Höhen aber vielleicht nicht.</translation>
    </message>
    <message>
        <source>Is it G(r) or g(r)? The name of the file ends in .gr, but the numbers tend to 1.</source>
        <translation>Ist es G(r) oder g(r)? Der Dateiname endet auf .gr, aber die Zahlen streben gegen 1.</translation>
    </message>
    <message>
        <source>By the ending of its name the file is taken as G(r) in Å⁻² on r in Å.</source>
        <translation>Nach der Endung ihres Namens wird die Datei als G(r) in Å⁻² über r in Å genommen.</translation>
    </message>
    <message>
        <source>The errors “%1” are not used: there are not as many as intensities.</source>
        <translation>Die Fehler „%1“ werden nicht verwendet: Es sind nicht so viele wie Intensitäten.</translation>
    </message>
    <message>
        <source>No column is named as q, 2θ, d or r.</source>
        <translation>Keine Spalte ist als q, 2θ, d oder r bezeichnet.</translation>
    </message>
    <message>
        <source>One column cannot be both the abscissa and the intensity.</source>
        <translation>Eine Spalte kann nicht zugleich Abszisse und Intensität sein.</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>Die Tabelle hat keine Spalte %1.</translation>
    </message>
    <message>
        <source>The column “%1” is not used.</source>
        <translation>Die Spalte „%1“ wird nicht verwendet.</translation>
    </message>
    <message>
        <source>“%1” is neither G(r) = 4πρr[g(r) − 1] nor g(r).</source>
        <translation>„%1“ ist weder G(r) = 4πρr[g(r) − 1] noch g(r).</translation>
    </message>
    <message>
        <source>Export G(r) or g(r); if the column holds one of them under that name, say which.</source>
        <translation>Exportieren Sie G(r) oder g(r); wenn die Spalte eines davon unter diesem Namen enthält, geben Sie an, welches.</translation>
    </message>
    <message>
        <source>The row in line %1 was left out: “%2” is not a number.</source>
        <translation>Die Zeile %1 der Datei wurde ausgelassen: „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The column “%1” is empty in every row.</source>
        <translation>Die Spalte „%1“ ist in jeder Zeile leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of comments between the rows were left out.</source>
        <translation>
            <numerusform>%n Kommentarzeile zwischen den Zeilen wurde ausgelassen.</numerusform>
            <numerusform>%n Kommentarzeilen zwischen den Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows of numbers follow the header.</source>
        <translation>Auf den Dateikopf folgen keine Zeilen mit Zahlen.</translation>
    </message>
    <message>
        <source>The column is called “g(r)”, but its numbers tend to 0: it is taken as G(r) in Å⁻².</source>
        <translation>Die Spalte heißt „g(r)“, aber ihre Zahlen streben gegen 0: Sie wird als G(r) in Å⁻² genommen.</translation>
    </message>
    <message>
        <source>The wavelength of Cu Kα1 is 1.54060 Å, that of Mo Kα1 0.70932 Å.</source>
        <translation>Die Wellenlänge von Cu Kα1 ist 1,54060 Å, die von Mo Kα1 0,70932 Å.</translation>
    </message>
    <message>
        <source>The pattern is on a radius of the detector, and the file does not tell the wavelength.</source>
        <translation>Das Diffraktogramm steht über einem Radius auf dem Detektor, und die Datei nennt die Wellenlänge nicht.</translation>
    </message>
    <message>
        <source>If the axis is q, say so.</source>
        <translation>Wenn die Achse q ist, geben Sie es an.</translation>
    </message>
    <message>
        <source>Integrate the image again on q or 2θ; if the column is not a radius, say what it is.</source>
        <translation>Integrieren Sie das Bild erneut auf einer Achse von q oder 2θ; wenn die Spalte kein Radius ist, geben Sie an, was sie ist.</translation>
    </message>
    <message>
        <source>The abscissa “%1” is a radius on the detector, and the file does not tell the distance of the detector in a unit of length.</source>
        <translation>Die Abszisse „%1“ ist ein Radius auf dem Detektor, und die Datei nennt den Abstand des Detektors nicht in einer Längeneinheit.</translation>
    </message>
    <message>
        <source>The abscissa “%1” is a radius on a tilted detector, which is not one angle.</source>
        <translation>Die Abszisse „%1“ ist ein Radius auf einem verkippten Detektor; ihm entspricht kein einzelner Winkel.</translation>
    </message>
    <message>
        <source>q was found from the radius on the detector, its distance of %1 mm and the wavelength.</source>
        <translation>q wurde aus dem Radius auf dem Detektor, dessen Abstand von %1 mm und der Wellenlänge bestimmt.</translation>
    </message>
    <message>
        <source>The spacings d were turned into q = 2π/d.</source>
        <translation>Die Abstände d wurden in q = 2π/d umgerechnet.</translation>
    </message>
    <message>
        <source>Check the axis and the wavelength.</source>
        <translation>Prüfen Sie die Achse und die Wellenlänge.</translation>
    </message>
    <message>
        <source>The rows have no end mark (*RAS_INT_END): the file is cut short.</source>
        <translation>Die Zeilen haben keine Endmarke (*RAS_INT_END): Die Datei ist unvollständig.</translation>
    </message>
    <message>
        <source>Does “%1” hold S(q) or F(q) = q[S(q) − 1]? Programs of this layout write either, under either name.</source>
        <translation>Enthält „%1“ S(q) oder F(q) = q[S(q) − 1]? Programme mit diesem Aufbau schreiben beides, unter beiden Namen.</translation>
    </message>
    <message>
        <source>A function that tends to 0 and is not multiplied by q has to be turned into S(q) first.</source>
        <translation>Eine Funktion, die gegen 0 strebt und nicht mit q multipliziert ist, muss erst in S(q) umgerechnet werden.</translation>
    </message>
    <message>
        <source>Does “%1” hold G(r) = 4πρr[g(r) − 1] in Å⁻² or g(r)? Programs of this layout write either.</source>
        <translation>Enthält „%1“ G(r) = 4πρr[g(r) − 1] in Å⁻² oder g(r)? Programme mit diesem Aufbau schreiben beides.</translation>
    </message>
    <message>
        <source>A function that tends to 0 at high r and to a constant at low r has to be turned into g(r) first.</source>
        <translation>Eine Funktion, die bei großem r gegen 0 und bei kleinem r gegen eine Konstante strebt, muss erst in g(r) umgerechnet werden.</translation>
    </message>
    <message>
        <source>Export the scan as text (2θ and counts) from the instrument&apos;s program.</source>
        <translation>Exportieren Sie den Scan im Programm des Geräts als Text (2θ und Zählrate).</translation>
    </message>
    <message>
        <source>The file is a Bruker RAW of version 4, which is not read.</source>
        <translation>Die Datei ist ein Bruker-RAW der Version 4, das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Save it as .brml, .uxd, .xy or RAW of version 3 in DIFFRAC.</source>
        <translation>Speichern Sie sie in DIFFRAC als .brml, .uxd, .xy oder RAW der Version 3.</translation>
    </message>
    <message>
        <source>The file is a sheet of Excel (.xls), which is not read.</source>
        <translation>Die Datei ist eine Excel-Tabelle (.xls), die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Save the sheet as text (CSV).</source>
        <translation>Speichern Sie das Tabellenblatt als Text (CSV).</translation>
    </message>
    <message>
        <source>The file is an image of a detector, which has to be integrated first.</source>
        <translation>Die Datei ist ein Detektorbild, das erst integriert werden muss.</translation>
    </message>
    <message>
        <source>Integrate it on q, for example with pyFAI or Dioptas.</source>
        <translation>Integrieren Sie es auf einer Achse von q, zum Beispiel mit pyFAI oder Dioptas.</translation>
    </message>
    <message>
        <source>The file is a binary file of Rigaku&apos;s program, which is not read.</source>
        <translation>Die Datei ist eine Binärdatei des Rigaku-Programms, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The file is too large for its format.</source>
        <translation>Die Datei ist zu groß für ihr Format.</translation>
    </message>
    <message>
        <source>The file is damaged or of a variant that cannot be read: %1.</source>
        <translation>Die Datei ist beschädigt oder von einer nicht lesbaren Variante: %1.</translation>
    </message>
    <message>
        <source>Export the scan as text from the instrument&apos;s program.</source>
        <translation>Exportieren Sie den Scan im Programm des Geräts als Text.</translation>
    </message>
    <message>
        <source>The file holds fewer points than it announces, or has no end mark: it is cut short.</source>
        <translation>Die Datei enthält weniger Punkte, als sie ankündigt, oder hat keine Endmarke: Sie ist unvollständig.</translation>
    </message>
    <message>
        <source>The ZIP archive is damaged or cut short.</source>
        <translation>Das ZIP-Archiv ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The file is a sheet of a spreadsheet program, which is not read.</source>
        <translation>Die Datei ist eine Tabelle einer Tabellenkalkulation, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The file is a ZIP archive without a scan of a diffractometer.</source>
        <translation>Die Datei ist ein ZIP-Archiv ohne Scan eines Diffraktometers.</translation>
    </message>
    <message>
        <source>Unpack it and import what it holds.</source>
        <translation>Entpacken Sie sie und importieren Sie, was sie enthält.</translation>
    </message>
    <message>
        <source>The file holds g(r); G(r) = 4πρr(g − 1) needs the density of the sample.</source>
        <translation>Die Datei enthält g(r); G(r) = 4πρr(g − 1) erfordert die Dichte der Probe.</translation>
    </message>
    <message>
        <source>The abscissa “%1” is a radius in pixels of the detector, and the size of a pixel is not known.</source>
        <translation>Die Abszisse „%1“ ist ein Radius in Pixeln des Detektors, und die Größe eines Pixels ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The file states two wavelengths that disagree, %1 and %2 Å; neither is used.</source>
        <translation>Die Datei nennt zwei Wellenlängen, die einander widersprechen, %1 und %2 Å; keine wird verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the frames that no pixel fell into count as masked (zero, or a dummy, without an error of its own).</source>
        <translation>
            <numerusform>%n Punkt der Aufnahmen, in den kein Pixel fiel, gilt als maskiert (null oder ein Platzhalter ohne eigenen Fehler).</numerusform>
            <numerusform>%n Punkte der Aufnahmen, in die kein Pixel fiel, gelten als maskiert (null oder ein Platzhalter ohne eigenen Fehler).</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask “%1” is not used: there are not as many numbers as intensities.</source>
        <translation>Die Maske „%1“ wird nicht verwendet: Sie hat nicht so viele Zahlen, wie es Intensitäten gibt.</translation>
    </message>
    <message>
        <source>The mask “%1” is not used: it masks every point.</source>
        <translation>Die Maske „%1“ wird nicht verwendet: Sie verdeckt jeden Punkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) that the mask “%1” marks were left out.</source>
        <translation>
            <numerusform>%n Punkt, den die Maske „%1“ kennzeichnet, wurde weggelassen.</numerusform>
            <numerusform>%n Punkte, die die Maske „%1“ kennzeichnet, wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The further signal “%1” of the plot was left out.</source>
        <translation>Das weitere Signal „%1“ der Darstellung wurde weggelassen.</translation>
    </message>
    <message>
        <source>Is “%1” an intensity? It tends to zero from below, as S(q) − 1 does.</source>
        <translation>Ist „%1“ eine Intensität? Die Werte streben von unten gegen null, wie S(q) − 1 es tut.</translation>
    </message>
    <message>
        <source>The errors “%1” are in per cent of the intensity and were multiplied by it.</source>
        <translation>Die Fehler „%1“ sind in Prozent der Intensität angegeben und wurden mit ihr multipliziert.</translation>
    </message>
    <message>
        <source>The errors “%1” are variances; their square root is used.</source>
        <translation>Die Fehler „%1“ sind Varianzen; ihre Quadratwurzel wird verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>The intensity is %1 in %n row(s), far from all others; it may stand for missing data. Check these rows.</source>
        <translation>
            <numerusform>Die Intensität ist in %n Zeile %1, weit entfernt von allen anderen; das kann für fehlende Daten stehen. Prüfen Sie diese Zeile.</numerusform>
            <numerusform>Die Intensität ist in %n Zeilen %1, weit entfernt von allen anderen; das kann für fehlende Daten stehen. Prüfen Sie diese Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of exactly %1 were left out: the number stands for missing data.</source>
        <translation>
            <numerusform>%n Punkt von genau %1 wurde weggelassen: Die Zahl steht für fehlende Daten.</numerusform>
            <numerusform>%n Punkte von genau %1 wurden weggelassen: Die Zahl steht für fehlende Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a STOE RAW, which is not read.</source>
        <translation>Die Datei ist eine STOE-RAW-Datei, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The file is not of the format “%1”.</source>
        <translation>Die Datei hat nicht das Format „%1“.</translation>
    </message>
    <message>
        <source>The weights of pairs are known only of intensities that were reduced here.</source>
        <translation>Die Gewichte der Paare sind nur bei Intensitäten bekannt, die hier reduziert wurden.</translation>
    </message>
    <message>
        <source>Leave the pair of the sub-peak open.</source>
        <translation>Lassen Sie das Paar des Teilpeaks offen.</translation>
    </message>
    <message>
        <source>q_max = %1 Å⁻¹ was found: beyond it the noise of S(q) exceeds its oscillation.</source>
        <translation>q_max = %1 Å⁻¹ wurde bestimmt: Darüber ist das Rauschen von S(q) größer als dessen Oszillation.</translation>
    </message>
    <message>
        <source>q_max = %1 Å⁻¹ was found: beyond it the intensity breaks off.</source>
        <translation>q_max = %1 Å⁻¹ wurde gefunden: dahinter bricht die Intensität ab.</translation>
    </message>
    <message>
        <source>The file does not say whether its intensities are corrected for polarisation: they are corrected as of an unpolarised beam or of whole rings, (1 + cos² 2θ)/2.</source>
        <translation>Die Datei sagt nicht, ob ihre Intensitäten auf Polarisation korrigiert sind: Sie werden wie bei einem unpolarisierten Strahl oder bei ganzen Ringen korrigiert, (1 + cos² 2θ)/2.</translation>
    </message>
    <message>
        <source>The first sharp diffraction peak (FSDP) stands at q = %1 Å⁻¹; glasses have it between 0.5 and 6 Å⁻¹. Check the axis: programs have written nm⁻¹ under the name Å⁻¹.</source>
        <translation>Das erste scharfe Beugungsmaximum (FSDP) liegt bei q = %1 Å⁻¹; bei Gläsern liegt es zwischen 0,5 und 6 Å⁻¹. Prüfen Sie die Achse: Manche Programme haben nm⁻¹ unter der Bezeichnung Å⁻¹ geschrieben.</translation>
    </message>
    <message>
        <source>The pattern reaches only from q = %1 to %2 Å⁻¹; glasses have their first sharp diffraction peak (FSDP) between 0.5 and 6 Å⁻¹. Check the axis: programs have written nm⁻¹ under the name Å⁻¹.</source>
        <translation>Das Diffraktogramm reicht nur von q = %1 bis %2 Å⁻¹; bei Gläsern liegt das erste scharfe Beugungsmaximum (FSDP) zwischen 0,5 und 6 Å⁻¹. Prüfen Sie die Achse: Manche Programme haben nm⁻¹ unter der Bezeichnung Å⁻¹ geschrieben.</translation>
    </message>
    <message>
        <source>The file is a DSC curve and no pattern: it has a column of temperatures or heat flow.</source>
        <translation>Die Datei ist eine DSC-Kurve und kein Diffraktogramm: Sie hat eine Spalte mit Temperaturen oder Wärmestrom.</translation>
    </message>
    <message>
        <source>The file is a DSC curve (%1) and no pattern.</source>
        <translation>Die Datei ist eine DSC-Kurve (%1) und kein Diffraktogramm.</translation>
    </message>
    <message>
        <source>The data set “%1” is not used: it holds %2 numbers for %3 frames.</source>
        <translation>Der Datensatz „%1“ wird nicht verwendet: Er enthält %2 Zahlen für %3 Aufnahmen.</translation>
    </message>
</context>
<context>
    <name>PatternImportWords</name>
    <message>
        <source>r %1–%2 Å</source>
        <translation>r %1–%2 Å</translation>
    </message>
    <message>
        <source>q %1–%2 Å⁻¹</source>
        <translation>q %1–%2 Å⁻¹</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keV</source>
        <translation>%1 keV</translation>
    </message>
    <message>
        <source>energy unknown</source>
        <translation>Energie unbekannt</translation>
    </message>
    <message>
        <source>abscissa</source>
        <translation>Abszisse</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Spalte „%1“: %2</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Diffraktogramme</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n Diffraktogramm</numerusform>
            <numerusform>%n Diffraktogramme</numerusform>
        </translation>
    </message>
    <message>
        <source>Instrument: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Kodierung: %1</translation>
    </message>
</context>
<context>
    <name>PatternRows</name>
    <message>
        <source>FWHM</source>
        <translation>FWHM</translation>
    </message>
    <message>
        <source>q_1, %1</source>
        <translation>q_1, %1</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normierung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Mean of S at high q</source>
        <translation>Mittel von S bei großem q</translation>
    </message>
    <message>
        <source>Number density</source>
        <translation>Teilchendichte</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>%1 to %2 Å</source>
        <translation>%1 bis %2 Å</translation>
    </message>
    <message>
        <source>To the first minimum</source>
        <translation>Bis zum ersten Minimum</translation>
    </message>
    <message>
        <source>Shells</source>
        <translation>Schalen</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>Zustandsgleichung</translation>
    </message>
    <message>
        <source>Sub-peaks</source>
        <translation>Teilpeaks</translation>
    </message>
    <message>
        <source>Distance %1</source>
        <translation>Abstand %1</translation>
    </message>
    <message>
        <source>Width %1</source>
        <translation>Breite %1</translation>
    </message>
    <message>
        <source>Neighbours %1</source>
        <translation>Nachbarn %1</translation>
    </message>
    <message>
        <source>Equation of state (%1)</source>
        <translation>Zustandsgleichung (%1)</translation>
    </message>
    <message>
        <source>S at the maximum</source>
        <translation>S am Maximum</translation>
    </message>
    <message>
        <source>RMS deviation below r_min</source>
        <translation>RMS-Abweichung unterhalb r_min</translation>
    </message>
    <message>
        <source>Twice to the maximum of r g</source>
        <translation>Zweimal bis zum Maximum von r g</translation>
    </message>
    <message>
        <source>Twice to the maximum of r²g</source>
        <translation>Zweimal bis zum Maximum von r²g</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>Erstes scharfes Beugungsmaximum (FSDP)</translation>
    </message>
    <message>
        <source>Weights of pairs</source>
        <translation>Gewichte der Paare</translation>
    </message>
    <message>
        <source>B at the reference pressure</source>
        <translation>B beim Referenzdruck</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
</context>
<context>
    <name>PatternWords</name>
    <message>
        <source>local quadratic</source>
        <translation>lokal quadratisch</translation>
    </message>
    <message>
        <source>Lorentzian, ±0.25 Å⁻¹</source>
        <translation>Lorentz, ±0,25 Å⁻¹</translation>
    </message>
    <message>
        <source>Lorentzian, ±0.40 Å⁻¹</source>
        <translation>Lorentz, ±0,40 Å⁻¹</translation>
    </message>
    <message>
        <source>pseudo-Voigt</source>
        <translation>Pseudo-Voigt</translation>
    </message>
    <message>
        <source>middle at half height</source>
        <translation>Mitte auf halber Höhe</translation>
    </message>
    <message>
        <source>Faber–Ziman</source>
        <translation>Faber–Ziman</translation>
    </message>
    <message>
        <source>I/⟨f⟩², as printed</source>
        <translation>I/⟨f⟩², wie gedruckt</translation>
    </message>
    <message>
        <source>Ashcroft–Langreth</source>
        <translation>Ashcroft–Langreth</translation>
    </message>
    <message>
        <source>linear solve</source>
        <translation>lineare Lösung</translation>
    </message>
    <message>
        <source>Krogh-Moe–Norman</source>
        <translation>Krogh-Moe–Norman</translation>
    </message>
    <message>
        <source>high q</source>
        <translation>großes q</translation>
    </message>
    <message>
        <source>ad hoc polynomial</source>
        <translation>Ad-hoc-Polynom</translation>
    </message>
    <message>
        <source>Lorch</source>
        <translation>Lorch</translation>
    </message>
    <message>
        <source>Soper–Lorch</source>
        <translation>Soper–Lorch</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>ohne Fenster</translation>
    </message>
    <message>
        <source>Lorentzian, own window</source>
        <translation>Lorentz, eigener Bereich</translation>
    </message>
</context>
<context>
    <name>Peaks</name>
    <message>
        <source>The window of the peak holds fewer than seven points of the scan.</source>
        <translation>Der Bereich des Peaks enthält weniger als sieben Punkte des Scans.</translation>
    </message>
    <message>
        <source>Widen it.</source>
        <translation>Verbreitern Sie ihn.</translation>
    </message>
    <message>
        <source>Move the window so that the curve falls on both sides.</source>
        <translation>Verschieben Sie den Bereich so, dass die Kurve auf beiden Seiten abfällt.</translation>
    </message>
    <message>
        <source>The peak has no maximum inside its window.</source>
        <translation>Der Peak hat in seinem Bereich kein Maximum.</translation>
    </message>
</context>
<context>
    <name>PlotLabels</name>
    <message>
        <source>exo</source>
        <translation>exo</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>Curve %1</source>
        <translation>Kurve %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>“%1” does not begin with a number.</source>
        <translation>„%1“ beginnt nicht mit einer Zahl.</translation>
    </message>
    <message>
        <source>Write a number and its unit, for example “20 K/min”.</source>
        <translation>Schreiben Sie eine Zahl und ihre Einheit, zum Beispiel „20 K/min“.</translation>
    </message>
    <message>
        <source>“%1” is not a unit that is known here.</source>
        <translation>„%1“ ist keine hier bekannte Einheit.</translation>
    </message>
    <message>
        <source>Write the unit after the number, for example in %1.</source>
        <translation>Schreiben Sie die Einheit hinter die Zahl, zum Beispiel in %1.</translation>
    </message>
    <message>
        <source>“%1” has no unit.</source>
        <translation>„%1“ hat keine Einheit.</translation>
    </message>
    <message>
        <source>“%1” has a unit of another kind.</source>
        <translation>„%1“ hat eine Einheit anderer Art.</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Type the temperature of the isotherm.</source>
        <translation>Geben Sie die Temperatur der Isotherme ein.</translation>
    </message>
    <message>
        <source>Type the density of the sample.</source>
        <translation>Geben Sie die Dichte der Probe ein.</translation>
    </message>
    <message>
        <source>Type the reference T_g of the sample.</source>
        <translation>Geben Sie das Referenz-T_g der Probe ein.</translation>
    </message>
    <message>
        <source>Type the limits of the shell.</source>
        <translation>Geben Sie die Grenzen der Schale ein.</translation>
    </message>
    <message>
        <source>Choose the decimal sign.</source>
        <translation>Wählen Sie das Dezimalzeichen.</translation>
    </message>
    <message>
        <source>Choose what separates the columns.</source>
        <translation>Wählen Sie, was die Spalten trennt.</translation>
    </message>
    <message>
        <source>Choose the encoding of the text.</source>
        <translation>Wählen Sie die Kodierung des Textes.</translation>
    </message>
    <message>
        <source>Choose the format of the file.</source>
        <translation>Wählen Sie das Format der Datei.</translation>
    </message>
    <message>
        <source>Choose what the file holds.</source>
        <translation>Wählen Sie, was die Datei enthält.</translation>
    </message>
    <message>
        <source>Choose which column is which.</source>
        <translation>Wählen Sie, welche Spalte welche ist.</translation>
    </message>
    <message>
        <source>Choose what the axis of the pattern is.</source>
        <translation>Wählen Sie, was die Achse des Diffraktogramms ist.</translation>
    </message>
    <message>
        <source>Choose what the values of the pattern are.</source>
        <translation>Wählen Sie, was die Werte des Diffraktogramms sind.</translation>
    </message>
    <message>
        <source>Type the energy of the beam or its wavelength.</source>
        <translation>Geben Sie die Energie des Strahls oder seine Wellenlänge ein.</translation>
    </message>
    <message>
        <source>Choose where exotherms point.</source>
        <translation>Wählen Sie, wohin exotherme Ereignisse zeigen.</translation>
    </message>
    <message>
        <source>Type the heating rate.</source>
        <translation>Geben Sie die Aufheizrate ein.</translation>
    </message>
    <message>
        <source>Type the mass of the sample.</source>
        <translation>Geben Sie die Masse der Probe ein.</translation>
    </message>
    <message>
        <source>Choose the unit of the temperature.</source>
        <translation>Wählen Sie die Einheit der Temperatur.</translation>
    </message>
    <message>
        <source>Choose the unit of the signal.</source>
        <translation>Wählen Sie die Einheit des Signals.</translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Die Tabelle hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Name the columns “heating_rate [K/s]” and “T_p [K]”.</source>
        <translation>Nennen Sie die Spalten „heating_rate [K/s]“ und „T_p [K]“.</translation>
    </message>
    <message>
        <source>The unit of the column “%1” is missing or does not fit.</source>
        <translation>Die Einheit der Spalte „%1“ fehlt oder passt nicht.</translation>
    </message>
    <message>
        <source>Write it in brackets after the name, for example [%1].</source>
        <translation>Schreiben Sie sie in Klammern hinter den Namen, zum Beispiel [%1].</translation>
    </message>
    <message>
        <source>The column “%1” has an empty field.</source>
        <translation>Die Spalte „%1“ hat ein leeres Feld.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Export the heat flow (DSC) of the measurement.</source>
        <translation>Exportieren Sie den Wärmestrom (DSC) der Messung.</translation>
    </message>
    <message>
        <source>No column is named or measured as heat flow or heat capacity.</source>
        <translation>Keine Spalte ist als Wärmestrom oder Wärmekapazität bezeichnet oder gemessen.</translation>
    </message>
    <message>
        <source>Give the columns titles with units, such as “T [K]” and “heat flow [W/g]”.</source>
        <translation>Geben Sie den Spalten Titel mit Einheiten, etwa „T [K]“ und „heat flow [W/g]“.</translation>
    </message>
    <message>
        <source>No column is named or measured as a temperature.</source>
        <translation>Keine Spalte ist als Temperatur bezeichnet oder gemessen.</translation>
    </message>
    <message>
        <source>The column “%1” is in %2, which is neither heat flow nor heat capacity.</source>
        <translation>Die Spalte „%1“ ist in %2, weder Wärmestrom noch Wärmekapazität.</translation>
    </message>
    <message>
        <source>Is the column “%1” in kelvin or in degrees Celsius? The file does not say.</source>
        <translation>Ist die Spalte „%1“ in Kelvin oder in Grad Celsius? Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>The column “%1” is in %2: it has not been calibrated to heat flow.</source>
        <translation>Die Spalte „%1“ ist in %2: Sie wurde nicht auf Wärmestrom kalibriert.</translation>
    </message>
    <message>
        <source>Apply the sensitivity calibration in the instrument&apos;s program and export mW or mW/mg.</source>
        <translation>Wenden Sie die Empfindlichkeitskalibrierung im Programm des Geräts an und exportieren Sie mW oder mW/mg.</translation>
    </message>
    <message>
        <source>What is the unit of the column “%1”? The file does not say.</source>
        <translation>Welche Einheit hat die Spalte „%1“? Die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>The unit “%2” of the column “%1” is not known here.</source>
        <translation>Die Einheit „%2“ der Spalte „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The column “%1” has no unit of time and was not used.</source>
        <translation>Die Spalte „%1“ hat keine Zeiteinheit und wurde nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because a number is missing: %n.</source>
        <translation>
            <numerusform>Wegen fehlender Zahl ausgelassene Zeile: %n.</numerusform>
            <numerusform>Wegen fehlender Zahl ausgelassene Zeilen: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The temperature in column “%1” never changes.</source>
        <translation>Die Temperatur in Spalte „%1“ ändert sich nie.</translation>
    </message>
    <message numerus="yes">
        <source>Rows that repeat the temperature of the row before: %n.</source>
        <translation>
            <numerusform>Zeile, die die Temperatur der vorigen wiederholt: %n.</numerusform>
            <numerusform>Zeilen, die die Temperatur der vorigen wiederholen: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that go against the direction of the ramp: %n.</source>
        <translation>
            <numerusform>Zeile, die der Richtung der Rampe entgegenläuft: %n.</numerusform>
            <numerusform>Zeilen, die der Richtung der Rampe entgegenlaufen: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says %1 K/min, but time and temperature give %2 K/min.</source>
        <translation>Die Datei nennt %1 K/min, aber Zeit und Temperatur ergeben %2 K/min.</translation>
    </message>
    <message>
        <source>The heating rate, %1 K/s, was taken from the file name.</source>
        <translation>Die Aufheizrate, %1 K/s, wurde dem Dateinamen entnommen.</translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because they belong to no ramp (a jump, a few rows): %n.</source>
        <translation>
            <numerusform>Ausgelassene Zeile, die zu keiner Rampe gehört (ein Sprung, wenige Zeilen): %n.</numerusform>
            <numerusform>Ausgelassene Zeilen, die zu keiner Rampe gehören (ein Sprung, wenige Zeilen): %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are in no order of temperature and were kept as one scan.</source>
        <translation>Die Zeilen sind nicht nach Temperatur geordnet und wurden als ein Scan belassen.</translation>
    </message>
    <message>
        <source>Exotherms point up: concluded from the data, since the flow goes down when heating starts.</source>
        <translation>Exotherme Ereignisse zeigen nach oben: aus den Daten geschlossen, da der Wärmestrom zu Beginn des Heizens sinkt.</translation>
    </message>
    <message>
        <source>Exotherms point down: concluded from the data, since the flow goes up when heating starts.</source>
        <translation>Exotherme Ereignisse zeigen nach unten: aus den Daten geschlossen, da der Wärmestrom zu Beginn des Heizens steigt.</translation>
    </message>
    <message>
        <source>The data suggest the opposite of the stated direction of exotherms.</source>
        <translation>Die Daten sprechen gegen die angegebene Richtung exothermer Ereignisse.</translation>
    </message>
    <message>
        <source>The direction of exotherms is the customary one of this format; the file does not state it.</source>
        <translation>Die Richtung exothermer Ereignisse ist die in diesem Format übliche; die Datei nennt sie nicht.</translation>
    </message>
    <message>
        <source>Do exotherms point up or down? The file does not say and the data do not show it.</source>
        <translation>Zeigen exotherme Ereignisse nach oben oder nach unten? Die Datei sagt es nicht, und die Daten zeigen es nicht.</translation>
    </message>
    <message>
        <source>The file holds no curve of heat flow or heat capacity.</source>
        <translation>Die Datei enthält keine Kurve des Wärmestroms oder der Wärmekapazität.</translation>
    </message>
    <message>
        <source>The columns have no titles, so that it cannot be told which is the temperature.</source>
        <translation>Die Spalten haben keine Titel; welche die Temperatur ist, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The file is in no format that is known here.</source>
        <translation>Die Datei hat kein hier bekanntes Format.</translation>
    </message>
    <message>
        <source>The file is not text: it holds bytes that no text has.</source>
        <translation>Die Datei ist kein Text: Sie enthält Bytes, die in keinem Text vorkommen.</translation>
    </message>
    <message>
        <source>Export the measurement as text from the instrument&apos;s program.</source>
        <translation>Exportieren Sie die Messung im Programm des Geräts als Text.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It cannot be told whether the comma or the point is the decimal sign of the numbers.</source>
        <translation>Es ist nicht zu erkennen, ob das Dezimalzeichen der Zahlen Komma oder Punkt ist.</translation>
    </message>
    <message>
        <source>No rows with at least two numbers were found.</source>
        <translation>Es wurden keine Zeilen mit mindestens zwei Zahlen gefunden.</translation>
    </message>
    <message>
        <source>The line has %1 fields where the table has %2 columns.</source>
        <translation>Die Zeile hat %1 Felder, wo die Tabelle %2 Spalten hat.</translation>
    </message>
    <message>
        <source>Mend or remove that line, or check separator and decimal sign.</source>
        <translation>Berichtigen oder entfernen Sie diese Zeile, oder prüfen Sie Trennzeichen und Dezimalzeichen.</translation>
    </message>
    <message>
        <source>The last line is cut short and was left out.</source>
        <translation>Die letzte Zeile ist unvollständig und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Text after the last row was left out.</source>
        <translation>Text hinter der letzten Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” has thousands separators, as a spreadsheet puts them in, and no decimal sign of its own: the number that was meant cannot be told.</source>
        <translation>„%1“ hat Tausendertrennzeichen, wie eine Tabellenkalkulation sie einfügt, und kein eigenes Dezimalzeichen: Die gemeinte Zahl ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Export the measurement again and read it without opening it in a spreadsheet.</source>
        <translation>Exportieren Sie die Messung erneut und lesen Sie sie ein, ohne sie in einer Tabellenkalkulation zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The curve “%1” (%2) is no heat flow and was not taken.</source>
        <translation>Die Kurve „%1“ (%2) ist kein Wärmestrom und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The file holds no heat flow; its curve “%1” is in %2.</source>
        <translation>Die Datei enthält keinen Wärmestrom; ihre Kurve „%1“ ist in %2.</translation>
    </message>
    <message>
        <source>The column “%1” is molar (%2); without the molar mass it is no heat capacity of a sample.</source>
        <translation>Die Spalte „%1“ ist molar (%2); ohne die molare Masse ist sie keine Wärmekapazität einer Probe.</translation>
    </message>
    <message>
        <source>Export the raw data, in mcal/min, cal/°C or µW.</source>
        <translation>Exportieren Sie die Rohdaten in mcal/min, cal/°C oder µW.</translation>
    </message>
    <message>
        <source>The column “%1” is a heat capacity of the cell; the scan rate is needed to make it a heat flow.</source>
        <translation>Die Spalte „%1“ ist eine Wärmekapazität der Zelle; für einen Wärmestrom ist die Scanrate nötig.</translation>
    </message>
    <message>
        <source>The Pyris file ends before the titles of its columns.</source>
        <translation>Die Pyris-Datei endet vor den Titeln ihrer Spalten.</translation>
    </message>
    <message>
        <source>Pyris prints no units; minutes, °C and mW were taken, as the program writes them.</source>
        <translation>Pyris gibt keine Einheiten aus; angenommen wurden Minuten, °C und mW, wie das Programm sie schreibt.</translation>
    </message>
    <message>
        <source>The Calisto file ends before the titles of its columns.</source>
        <translation>Die Calisto-Datei endet vor den Titeln ihrer Spalten.</translation>
    </message>
    <message>
        <source>Calisto prints no units; s, °C and mW were taken, as the program writes them.</source>
        <translation>Calisto gibt keine Einheiten aus; angenommen wurden s, °C und mW, wie das Programm sie schreibt.</translation>
    </message>
    <message>
        <source>A step with other columns than the first was left out.</source>
        <translation>Ein Schritt mit anderen Spalten als der erste wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The TRIOS file ends before the rows of its first step.</source>
        <translation>Die TRIOS-Datei endet vor den Zeilen ihres ersten Schritts.</translation>
    </message>
    <message numerus="yes">
        <source>Marker rows (time −1, −2, …) left out: %n.</source>
        <translation>
            <numerusform>Ausgelassene Markierungszeile (Zeit −1, −2, …): %n.</numerusform>
            <numerusform>Ausgelassene Markierungszeilen (Zeit −1, −2, …): %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Universal Analysis file ends before its data.</source>
        <translation>Die Universal-Analysis-Datei endet vor ihren Daten.</translation>
    </message>
    <message>
        <source>The file name says %1 K/min; time and temperature give %2 K/min.</source>
        <translation>Der Dateiname nennt %1 K/min; Zeit und Temperatur ergeben %2 K/min.</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>Die Tabelle hat keine Spalte %1.</translation>
    </message>
    <message>
        <source>One column cannot be both the temperature and the signal.</source>
        <translation>Eine Spalte kann nicht zugleich Temperatur und Signal sein.</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>Wählen Sie für eines von beiden eine andere Spalte.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”.</source>
        <translation>Es gibt keine Kodierung „%1“.</translation>
    </message>
    <message>
        <source>The file holds no curve of STARe (“Curve Name:”).</source>
        <translation>Die Datei enthält keine STARe-Kurve („Curve Name:“).</translation>
    </message>
    <message>
        <source>Save the sheet with the measurement as CSV, or export it as text from the instrument&apos;s program.</source>
        <translation>Speichern Sie das Tabellenblatt mit der Messung als CSV oder exportieren Sie die Messung im Programm des Geräts als Text.</translation>
    </message>
    <message>
        <source>The file is a workbook of Excel.</source>
        <translation>Die Datei ist eine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The file is a workbook of Excel, written as XML.</source>
        <translation>Die Datei ist eine Excel-Arbeitsmappe, als XML geschrieben.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet of OpenDocument.</source>
        <translation>Die Datei ist eine OpenDocument-Tabelle.</translation>
    </message>
    <message>
        <source>This is the raw file of Universal Analysis (TA Instruments), whose numbers are binary.</source>
        <translation>Dies ist die Rohdatei von Universal Analysis (TA Instruments), deren Zahlen binär sind.</translation>
    </message>
    <message>
        <source>Open it in Universal Analysis and choose File &gt; Export Data File &gt; File and Plot Signals.</source>
        <translation>Öffnen Sie sie in Universal Analysis und wählen Sie File &gt; Export Data File &gt; File and Plot Signals.</translation>
    </message>
    <message>
        <source>This is a file of %1 itself, which only that program reads.</source>
        <translation>Dies ist eine programmeigene Datei von %1, die nur dieses Programm liest.</translation>
    </message>
    <message>
        <source>The file is of the kind %1 and no text.</source>
        <translation>Die Datei ist vom Typ %1 und kein Text.</translation>
    </message>
    <message>
        <source>Say which columns they are, or give them titles with units, such as “T [K]” and “heat flow [W/g]”.</source>
        <translation>Geben Sie an, welche Spalten es sind, oder geben Sie ihnen Titel mit Einheiten, etwa „T [K]“ und „heat flow [W/g]“.</translation>
    </message>
    <message>
        <source>The unit %2 of the column “%1” contradicts its title.</source>
        <translation>Die Einheit %2 der Spalte „%1“ widerspricht ihrem Titel.</translation>
    </message>
    <message>
        <source>The first such row is line %1: “%2” in column %3.</source>
        <translation>Die erste davon ist Zeile %1: „%2“ in Spalte %3.</translation>
    </message>
    <message>
        <source>Check the unit and the decimal sign.</source>
        <translation>Prüfen Sie die Einheit und das Dezimalzeichen.</translation>
    </message>
    <message>
        <source>The sample loses %1 % of its mass, most of it between %2 and %3 K.</source>
        <translation>Die Probe verliert %1 % ihrer Masse, das meiste davon zwischen %2 und %3 K.</translation>
    </message>
    <message>
        <source>The sample gains %1 % of mass, most of it between %2 and %3 K.</source>
        <translation>Die Probe gewinnt %1 % an Masse, das meiste davon zwischen %2 und %3 K.</translation>
    </message>
    <message>
        <source>The column “%1” is empty: field %2 of line %3 and of every row after it holds no number.</source>
        <translation>Die Spalte „%1“ ist leer: Feld %2 in Zeile %3 und in allen folgenden Zeilen enthält keine Zahl.</translation>
    </message>
    <message>
        <source>Export the measurement with its heat flow, or say which column it is.</source>
        <translation>Exportieren Sie die Messung mit ihrem Wärmestrom oder geben Sie an, welche Spalte er ist.</translation>
    </message>
    <message>
        <source>The column “%1” holds no number in any row.</source>
        <translation>Die Spalte „%1“ enthält in keiner Zeile eine Zahl.</translation>
    </message>
    <message>
        <source>Each signal goes with the temperature beside it (columns %1).</source>
        <translation>Jedes Signal gehört zu der Temperatur daneben (Spalten %1).</translation>
    </message>
    <message>
        <source>The rows have no titles; time in min, temperature in °C and DSC in mW were taken, as the program writes them.</source>
        <translation>Die Zeilen haben keine Titel; angenommen wurden Zeit in min, Temperatur in °C und DSC in mW, wie das Programm sie schreibt.</translation>
    </message>
    <message>
        <source>The rows “#GD” have fewer than three fields: time, temperature and DSC.</source>
        <translation>Die Zeilen „#GD“ haben weniger als drei Felder: Zeit, Temperatur und DSC.</translation>
    </message>
    <message>
        <source>The curve is printed over “%1” (%2) and has no temperature.</source>
        <translation>Die Kurve ist über „%1“ (%2) ausgegeben und hat keine Temperatur.</translation>
    </message>
    <message>
        <source>Export it over the sample temperature.</source>
        <translation>Exportieren Sie sie über der Probentemperatur.</translation>
    </message>
    <message>
        <source>Below the heading of the curve “%1” stand no titles of columns.</source>
        <translation>Unter der Überschrift der Kurve „%1“ stehen keine Spaltentitel.</translation>
    </message>
    <message>
        <source>The NETZSCH file has no line of titles (“##Temp.…”).</source>
        <translation>Die NETZSCH-Datei hat keine Titelzeile („##Temp.…“).</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) not used: %1.</source>
        <translation>
            <numerusform>%n Spalte nicht verwendet: %1.</numerusform>
            <numerusform>%n Spalten nicht verwendet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has %1 titles (%2), but the rows below, from line %3 on, have %4 fields.</source>
        <translation>Diese Zeile hat %1 Titel (%2), die Zeilen darunter haben aber ab Zeile %3 %4 Felder.</translation>
    </message>
    <message>
        <source>Put a title that holds the separator in double quotes, or say which columns are which.</source>
        <translation>Setzen Sie einen Titel, der das Trennzeichen enthält, in doppelte Anführungszeichen, oder geben Sie an, welche Spalte welche ist.</translation>
    </message>
    <message>
        <source>The units in this line do not fit the titles in any order.</source>
        <translation>Die Einheiten in dieser Zeile passen in keiner Reihenfolge zu den Titeln.</translation>
    </message>
    <message>
        <source>Say which columns are which, and their units.</source>
        <translation>Geben Sie an, welche Spalte welche ist, und ihre Einheiten.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known on this computer.</source>
        <translation>Die Kodierung %1 ist auf diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <source>Export the measurement as UTF-8.</source>
        <translation>Exportieren Sie die Messung als UTF-8.</translation>
    </message>
    <message>
        <source>It cannot be told which temperature each of the signals goes with.</source>
        <translation>Es lässt sich nicht sagen, welche Temperatur zu welchem Signal gehört.</translation>
    </message>
    <message>
        <source>The heating rate was given as %1 K/min, but time and temperature give %2 K/min.</source>
        <translation>Als Aufheizrate wurden %1 K/min angegeben, Zeit und Temperatur ergeben aber %2 K/min.</translation>
    </message>
    <message>
        <source>The file name says %1 K/min, but time and temperature give %2 K/min, which count.</source>
        <translation>Der Dateiname sagt %1 K/min, Zeit und Temperatur ergeben aber %2 K/min, die gelten.</translation>
    </message>
    <message>
        <source>Signals and temperatures were paired in their order (columns %1).</source>
        <translation>Signale und Temperaturen wurden in ihrer Reihenfolge einander zugeordnet (Spalten %1).</translation>
    </message>
    <message>
        <source>The line holds bytes that the encoding %1 does not have.</source>
        <translation>Die Zeile enthält Bytes, die es in der Kodierung %1 nicht gibt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose another file format.</source>
        <translation>Wählen Sie ein anderes Dateiformat.</translation>
    </message>
    <message>
        <source>The file holds no heat flow: its signal is the mass “%1”, so it is thermogravimetry and no DSC curve.</source>
        <translation>Die Datei enthält keinen Wärmestrom: Ihr Signal ist die Masse „%1“, also Thermogravimetrie und keine DSC-Kurve.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) of numbers were found; a DSC curve needs at least ten.</source>
        <translation>
            <numerusform>Nur %n Zeile mit Zahlen wurde gefunden; eine DSC-Kurve braucht mindestens zehn.</numerusform>
            <numerusform>Nur %n Zeilen mit Zahlen wurden gefunden; eine DSC-Kurve braucht mindestens zehn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” goes from %2 to %3 K, which no DSC curve does.</source>
        <translation>Die Spalte „%1“ läuft von %2 bis %3 K, was bei keiner DSC-Kurve vorkommt.</translation>
    </message>
    <message>
        <source>A DSC curve needs a column of temperatures and one of heat flow or heat capacity.</source>
        <translation>Eine DSC-Kurve braucht eine Spalte mit Temperaturen und eine mit Wärmestrom oder Wärmekapazität.</translation>
    </message>
</context>
<context>
    <name>ResidualPlot</name>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message numerus="yes">
        <source>band ±2σ, %n point(s) outside</source>
        <translation>
            <numerusform>Band ±2σ, %n Punkt außerhalb</numerusform>
            <numerusform>Band ±2σ, %n Punkte außerhalb</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no residuals to draw.</source>
        <translation>Es gibt keine Residuen zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>There is no reference T_g to divide by.</source>
        <translation>Es gibt kein Referenz-T_g, durch das geteilt werden könnte.</translation>
    </message>
    <message>
        <source>The area in J/g needs the heating rate and the mass.</source>
        <translation>Die Fläche in J/g erfordert die Aufheizrate und die Masse.</translation>
    </message>
    <message>
        <source>Give the rate and the mass of the scan.</source>
        <translation>Geben Sie die Rate und die Masse des Scans an.</translation>
    </message>
    <message>
        <source>The leading flank is not complete.</source>
        <translation>Die vordere Flanke ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The peak does not fall to half its height on both sides.</source>
        <translation>Der Peak fällt nicht auf beiden Seiten auf die halbe Höhe.</translation>
    </message>
    <message>
        <source>The heating rate is not known.</source>
        <translation>Die Aufheizrate ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Give it when importing or in the inspector.</source>
        <translation>Geben Sie sie beim Import oder im Inspektor an.</translation>
    </message>
    <message>
        <source>The mass is not known.</source>
        <translation>Die Masse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The density is not known.</source>
        <translation>Die Dichte ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The file holds no S(q).</source>
        <translation>Die Datei enthält kein S(q).</translation>
    </message>
    <message>
        <source>The file holds no G(r).</source>
        <translation>Die Datei enthält kein G(r).</translation>
    </message>
    <message>
        <source>The file holds the result of another program, taken as it is.</source>
        <translation>Die Datei enthält das Ergebnis eines anderen Programms; es wird unverändert übernommen.</translation>
    </message>
    <message>
        <source>The maximum of r g(r), at %1 Å, is not in the shell from %2 to %3 Å.</source>
        <translation>Das Maximum von r g(r) bei %1 Å liegt nicht in der Schale von %2 bis %3 Å.</translation>
    </message>
    <message>
        <source>The scan ends before the melting is complete.</source>
        <translation>Der Scan endet, bevor das Schmelzen abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Nothing crystallises or melts in this scan.</source>
        <translation>In diesem Scan kristallisiert oder schmilzt nichts.</translation>
    </message>
    <message>
        <source>on the flank of the overshoot (ξ = %1), not on the step</source>
        <translation>auf der Flanke des Überschwingers (ξ = %1), nicht auf der Stufe</translation>
    </message>
</context>
<context>
    <name>Robustness</name>
    <message>
        <source>This is no preset of choices.</source>
        <translation>Dies ist keine Vorgabe von Entscheidungen.</translation>
    </message>
    <message>
        <source>The exponent of T_p is 2 (Kissinger) or 1.92 (Starink).</source>
        <translation>Der Exponent von T_p ist 2 (Kissinger) oder 1,92 (Starink).</translation>
    </message>
    <message>
        <source>One heating rate after the other is left out.</source>
        <translation>Eine Aufheizrate nach der anderen wird weggelassen.</translation>
    </message>
    <message>
        <source>T_g under pressure by the collapse of the energies, or where equilibrium begins.</source>
        <translation>T_g unter Druck durch die Überlagerung der Energien oder dort, wo das Gleichgewicht beginnt.</translation>
    </message>
    <message>
        <source>The crossover is drawn with corners or rounded.</source>
        <translation>Der Übergang wird mit Ecken oder abgerundet gezeichnet.</translation>
    </message>
    <message>
        <source>Metallic glasses show volumes that go as q1 to the power of −2.3 to −2.5; affine compression gives −3.</source>
        <translation>Metallische Gläser zeigen Volumina, die wie q1 hoch −2,3 bis −2,5 gehen; affine Kompression ergibt −3.</translation>
    </message>
    <message>
        <source>Both equations fit as well.</source>
        <translation>Beide Gleichungen passen gleich gut.</translation>
    </message>
    <message>
        <source>A fixed B′ comes from other glasses, within about 0.5.</source>
        <translation>Ein festes B′ stammt von anderen Gläsern, auf etwa 0,5 genau.</translation>
    </message>
    <message>
        <source>Formula of the Kissinger plot</source>
        <translation>Formel des Kissinger-Plots</translation>
    </message>
    <message>
        <source>Heating rate left out</source>
        <translation>Weggelassene Aufheizrate</translation>
    </message>
    <message>
        <source>T_g under pressure</source>
        <translation>T_g unter Druck</translation>
    </message>
    <message>
        <source>Shape of the crossover</source>
        <translation>Form des Übergangs</translation>
    </message>
    <message>
        <source>Exponent of q1 in the volume</source>
        <translation>Exponent von q1 im Volumen</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>Zustandsgleichung</translation>
    </message>
    <message>
        <source>B′ where it is fixed</source>
        <translation>B′, wo es fest ist</translation>
    </message>
    <message>
        <source>The point of this analysis is not one of these choices.</source>
        <translation>Der Punkt dieser Auswertung gehört nicht zu diesen Entscheidungen.</translation>
    </message>
    <message>
        <source>There is no choice “%1”.</source>
        <translation>Es gibt keine Entscheidung „%1“.</translation>
    </message>
    <message>
        <source>Up to 15 % less; never more, since the noise of S(q) or the detector ends it there.</source>
        <translation>Bis zu 15 % weniger; nie mehr, da das Rauschen von S(q) oder der Detektor es dort enden lässt.</translation>
    </message>
    <message>
        <source>The first rows beside the beam stop are taken or left: up to %1 Å⁻¹, well below the first sharp peak.</source>
        <translation>Die ersten Zeilen neben dem Strahlfänger werden genommen oder weggelassen: bis %1 Å⁻¹, deutlich unterhalb des ersten scharfen Maximums.</translation>
    </message>
    <message>
        <source>G(r) is made with or without a window.</source>
        <translation>G(r) wird mit oder ohne Fensterfunktion gebildet.</translation>
    </message>
    <message>
        <source>Of patterns with a density that reach beyond %1 Å⁻¹; from a shorter range the scale is that of its end, by whatever method.</source>
        <translation>Bei Diffraktogrammen mit einer Dichte, die über %1 Å⁻¹ hinausreichen; aus einem kürzeren Bereich ist die Skalierung die seines Endes, gleich nach welchem Verfahren.</translation>
    </message>
    <message>
        <source>Transmission and monitor are known to about 2 %.</source>
        <translation>Transmission und Monitor sind auf etwa 2 % bekannt.</translation>
    </message>
    <message>
        <source>2 for a detector that counts photons, 3 for one that integrates.</source>
        <translation>2 für einen photonenzählenden Detektor, 3 für einen integrierenden.</translation>
    </message>
    <message>
        <source>What S(q) is below q_min is not measured.</source>
        <translation>Was S(q) unterhalb von q_min ist, wird nicht gemessen.</translation>
    </message>
    <message>
        <source>A density of a glass is known to about 1 %.</source>
        <translation>Die Dichte eines Glases ist auf etwa 1 % bekannt.</translation>
    </message>
    <message>
        <source>Published fits of first sharp peaks take from ±%1 to ±%2 Å⁻¹; the definition stays.</source>
        <translation>Veröffentlichte Anpassungen erster scharfer Maxima verwenden ±%1 bis ±%2 Å⁻¹; die Definition bleibt.</translation>
    </message>
    <message>
        <source>Part of q_max</source>
        <translation>Teil von q_max</translation>
    </message>
    <message>
        <source>Added to q_min</source>
        <translation>Zu q_min addiert</translation>
    </message>
    <message>
        <source>Scale of the background</source>
        <translation>Untergrundskalierung</translation>
    </message>
    <message>
        <source>Exponent of the Compton recoil</source>
        <translation>Exponent des Compton-Rückstoßes</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normierung</translation>
    </message>
    <message>
        <source>S(q) below q_min</source>
        <translation>S(q) unterhalb q_min</translation>
    </message>
    <message>
        <source>Window of the transform</source>
        <translation>Fensterfunktion der Transformation</translation>
    </message>
    <message>
        <source>Fit window of the first sharp peak</source>
        <translation>Anpassungsbereich des ersten scharfen Maximums</translation>
    </message>
    <message>
        <source>There is no analyst to ask.</source>
        <translation>Es gibt keine Auswertenden, die gefragt werden könnten.</translation>
    </message>
    <message>
        <source>Ask one or more.</source>
        <translation>Fragen Sie mindestens eine Person.</translation>
    </message>
    <message>
        <source>No choice is left that another analyst could have made otherwise.</source>
        <translation>Es bleibt keine Entscheidung, die andere Auswertende anders hätten treffen können.</translation>
    </message>
    <message>
        <source>Every analysis failed: %1</source>
        <translation>Jede Auswertung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Narrow the ranges of the choices.</source>
        <translation>Verengen Sie die Bereiche der Entscheidungen.</translation>
    </message>
    <message>
        <source>A quarter of the length of the window either way: the curve stays straight as far as that.</source>
        <translation>Ein Viertel der Länge des Bereichs nach beiden Seiten: So weit bleibt die Kurve gerade.</translation>
    </message>
    <message>
        <source>A quarter of the length of the window inwards; outwards %1 of it, beyond which the curve bends or ends in one scan of four.</source>
        <translation>Ein Viertel der Länge des Bereichs nach innen; nach außen das %1-Fache der Länge; darüber hinaus biegt sich die Kurve in einem von vier Scans oder endet.</translation>
    </message>
    <message>
        <source>Some correct a scan for the lag of the sensor, some do not.</source>
        <translation>Manche korrigieren einen Scan um die Verzögerung des Sensors, manche nicht.</translation>
    </message>
    <message>
        <source>A time constant from a calibration is known to about a fifth.</source>
        <translation>Eine Zeitkonstante aus einer Kalibrierung ist auf etwa ein Fünftel bekannt.</translation>
    </message>
    <message>
        <source>Peaks stand on the lines of the glass transition, on straight lines between their feet, or on a spline through ends and middles of the windows.</source>
        <translation>Peaks stehen auf den Linien des Glasübergangs, auf Geraden zwischen ihren Fußpunkten oder auf einem Spline durch Enden und Mitten der Bereiche.</translation>
    </message>
    <message>
        <source>Thermal lag</source>
        <translation>Thermische Verzögerung</translation>
    </message>
    <message>
        <source>Time constant of the lag</source>
        <translation>Zeitkonstante der Verzögerung</translation>
    </message>
    <message>
        <source>Lower end of the glass window</source>
        <translation>Unteres Ende des Glasbereichs</translation>
    </message>
    <message>
        <source>Upper end of the glass window</source>
        <translation>Oberes Ende des Glasbereichs</translation>
    </message>
    <message>
        <source>Lower end of the liquid window</source>
        <translation>Unteres Ende des Flüssigkeitsbereichs</translation>
    </message>
    <message>
        <source>Upper end of the liquid window</source>
        <translation>Oberes Ende des Flüssigkeitsbereichs</translation>
    </message>
    <message>
        <source>Baseline under the peaks</source>
        <translation>Basislinie unter den Peaks</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 analyses, made of %2 analyses of the scans and patterns; %n of them failed. It is a sensitivity to choices, not a probability.</source>
        <translation>
            <numerusform>%1 Auswertungen, gebildet aus %2 Auswertungen der Scans und Diffraktogramme; %n davon ist fehlgeschlagen. Dies ist eine Empfindlichkeit gegenüber Entscheidungen, keine Wahrscheinlichkeit.</numerusform>
            <numerusform>%1 Auswertungen, gebildet aus %2 Auswertungen der Scans und Diffraktogramme; %n davon sind fehlgeschlagen. Dies ist eine Empfindlichkeit gegenüber Entscheidungen, keine Wahrscheinlichkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 analyses; %n of them failed. It is a sensitivity to choices, not a probability.</source>
        <translation>
            <numerusform>%1 Auswertungen; %n davon ist fehlgeschlagen. Dies ist eine Empfindlichkeit gegenüber Entscheidungen, keine Wahrscheinlichkeit.</numerusform>
            <numerusform>%1 Auswertungen; %n davon sind fehlgeschlagen. Dies ist eine Empfindlichkeit gegenüber Entscheidungen, keine Wahrscheinlichkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not found in this analysis.</source>
        <translation>Die Größe wurde in dieser Auswertung nicht gefunden.</translation>
    </message>
    <message>
        <source>This is no run of many analyses, or not as it was written.</source>
        <translation>Das ist kein Lauf vieler Auswertungen, oder nicht so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Remove the file and ask the analysts anew.</source>
        <translation>Entfernen Sie die Datei und lassen Sie neu auswerten.</translation>
    </message>
    <message>
        <source>± is noise alone: the analyses that are kept are of the study as it was before the last change.</source>
        <translation>± ist nur Rauschen: Die aufbewahrten Auswertungen gelten für die Studie, wie sie vor der letzten Änderung war.</translation>
    </message>
    <message>
        <source>Up to 15 % less, since the ripples of a short range in q blur where G(r) begins to rise; never more, since the first neighbours come there.</source>
        <translation>Bis zu 15 % weniger, da die Wellen eines kurzen q-Bereichs verwischen, wo G(r) zu steigen beginnt; nie mehr, da dort die ersten Nachbarn kommen.</translation>
    </message>
    <message>
        <source>Some refine density and background by the pattern, some take both as they were given.</source>
        <translation>Manche verfeinern Dichte und Untergrund am Diffraktogramm, manche nehmen beide, wie sie gegeben sind.</translation>
    </message>
    <message>
        <source>Refinement of density and background</source>
        <translation>Verfeinerung von Dichte und Untergrund</translation>
    </message>
    <message>
        <source>Part of r_min</source>
        <translation>Anteil von r_min</translation>
    </message>
    <message>
        <source>The refinement of density or background found no minimum: what it gave is the edge of its search.</source>
        <translation>Die Verfeinerung von Dichte oder Untergrund fand kein Minimum: Was sie ergab, ist der Rand ihrer Suche.</translation>
    </message>
    <message>
        <source>Give both, or change r_min or the range in q.</source>
        <translation>Geben Sie beide an oder ändern Sie r_min oder den q-Bereich.</translation>
    </message>
    <message>
        <source>The first shell has no maximum of its own in this analysis.</source>
        <translation>Die erste Schale hat in dieser Auswertung kein eigenes Maximum.</translation>
    </message>
    <message>
        <source>Set the limits of the first shell, or go further in q.</source>
        <translation>Setzen Sie die Grenzen der ersten Schale oder gehen Sie in q weiter.</translation>
    </message>
    <message>
        <source>The density was given in this analysis and not refined.</source>
        <translation>Die Dichte war in dieser Auswertung gegeben und wurde nicht verfeinert.</translation>
    </message>
    <message>
        <source>As in the preset.</source>
        <translation>Wie in der Vorgabe.</translation>
    </message>
    <message>
        <source>± marked ⊕ is noise and choices together, by %1 analyses of the study; others are noise alone.</source>
        <translation>Mit ⊕ markiertes ± ist Rauschen und Entscheidungen zusammen, nach %1 Auswertungen der Studie; die übrigen sind nur Rauschen.</translation>
    </message>
    <message>
        <source>This run was made by another version of Vitrine, which may analyse otherwise.</source>
        <translation>Dieser Lauf stammt von einer anderen Version von Vitrine, die anders auswerten kann.</translation>
    </message>
    <message>
        <source>Analyse something that leaves a choice: a heating scan with a glass transition, or an intensity that becomes S(q).</source>
        <translation>Werten Sie etwas aus, das eine Entscheidung lässt: einen Heizscan mit Glasübergang oder eine Intensität, aus der S(q) wird.</translation>
    </message>
    <message>
        <source>Enable one or more.</source>
        <translation>Schalten Sie mindestens eine ein.</translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>Take the choices of analysis %1</source>
        <translation>Entscheidungen der Auswertung %1 übernehmen</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>No line of ruby stands out of this spectrum.</source>
        <translation>Aus diesem Spektrum ragt keine Rubinlinie heraus.</translation>
    </message>
    <message>
        <source>Choose a range of wavelengths that holds R1 and R2, or measure longer.</source>
        <translation>Einen Wellenlängenbereich wählen, der R1 und R2 enthält, oder länger messen.</translation>
    </message>
    <message>
        <source>Only one line was found, at %1 nm; which of R1 and R2 it is cannot be told.</source>
        <translation>Nur eine Linie wurde gefunden, bei %1 nm; ob sie R1 oder R2 ist, ist nicht zu sagen.</translation>
    </message>
    <message>
        <source>Choose a range of wavelengths that holds both lines, or record a spectrum that does.</source>
        <translation>Einen Wellenlängenbereich mit beiden Linien wählen oder ein solches Spektrum aufnehmen.</translation>
    </message>
    <message>
        <source>The spectrum is saturated from %1 to %2 nm, wider than a line.</source>
        <translation>Das Spektrum ist von %1 bis %2 nm gesättigt, breiter als eine Linie.</translation>
    </message>
    <message>
        <source>Record it again with a shorter exposure.</source>
        <translation>Mit kürzerer Belichtung noch einmal aufnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Saturated rows at a flat top, left out: %n.</source>
        <translation>
            <numerusform>Gesättigte Zeilen auf einem flachen Gipfel, ausgelassen: %n.</numerusform>
            <numerusform>Gesättigte Zeilen auf einem flachen Gipfel, ausgelassen: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that stand out alone (cosmic rays), left out: %n.</source>
        <translation>
            <numerusform>Einzeln herausragende Zeilen (kosmische Strahlung), ausgelassen: %n.</numerusform>
            <numerusform>Einzeln herausragende Zeilen (kosmische Strahlung), ausgelassen: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n row(s) of the spectrum; two lines need at least sixteen.</source>
        <translation>
            <numerusform>Das Spektrum hat nur %n Zeile; zwei Linien brauchen mindestens sechzehn.</numerusform>
            <numerusform>Das Spektrum hat nur %n Zeilen; zwei Linien brauchen mindestens sechzehn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a wider range of wavelengths.</source>
        <translation>Einen breiteren Wellenlängenbereich wählen.</translation>
    </message>
    <message>
        <source>A wavelength is not above zero.</source>
        <translation>Eine Wellenlänge ist nicht größer als null.</translation>
    </message>
    <message>
        <source>Check λ0 and the axis of the spectrum.</source>
        <translation>λ0 und die Achse des Spektrums prüfen.</translation>
    </message>
    <message>
        <source>The shift of R1 with temperature is known from %1 to %2 K, not at %3 K.</source>
        <translation>Die Verschiebung von R1 mit der Temperatur ist von %1 bis %2 K bekannt, nicht bei %3 K.</translation>
    </message>
    <message>
        <source>Check the temperature of the ruby.</source>
        <translation>Die Temperatur des Rubins prüfen.</translation>
    </message>
    <message>
        <source>The pressure is below zero: λ0, the temperature or the medium of the wavelengths (air or vacuum) is not that of this spectrum.</source>
        <translation>Der Druck ist kleiner als null: λ0, die Temperatur oder das Medium der Wellenlängen (Luft oder Vakuum) ist nicht das dieses Spektrums.</translation>
    </message>
    <message>
        <source>R1 and R2 are %1 nm apart, at 1 atm 1.4 nm: the ruby is stressed, or a line is not one of them.</source>
        <translation>R1 und R2 liegen %1 nm auseinander, bei 1 atm 1,4 nm: Der Rubin ist verspannt, oder eine Linie ist keine von ihnen.</translation>
    </message>
    <message>
        <source>The scale %1 has no shift for %2 GPa.</source>
        <translation>Die Skala %1 hat für %2 GPa keine Verschiebung.</translation>
    </message>
    <message>
        <source>Which columns of this file are the wavelengths and the counts cannot be told.</source>
        <translation>Welche Spalten dieser Datei die Wellenlängen und die Zählungen sind, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Name the columns, for example “Wavelength [nm]” and “Intensity [counts]”.</source>
        <translation>Die Spalten benennen, zum Beispiel „Wavelength [nm]“ und „Intensity [counts]“.</translation>
    </message>
    <message>
        <source>The axis “%1” is a Raman shift: it counts from a laser whose wavelength is not here.</source>
        <translation>Die Achse „%1“ ist eine Raman-Verschiebung: Sie zählt von einem Laser, dessen Wellenlänge hier nicht steht.</translation>
    </message>
    <message>
        <source>Export the spectrum over wavelengths (nm) or absolute wavenumbers.</source>
        <translation>Das Spektrum über Wellenlängen (nm) oder absoluten Wellenzahlen ausgeben.</translation>
    </message>
    <message>
        <source>What the axis of this spectrum is cannot be told from its numbers.</source>
        <translation>Was die Achse dieses Spektrums ist, ist an ihren Zahlen nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Name it with its unit in brackets, for example “Wavelength [nm]”. A Raman shift does not serve.</source>
        <translation>Sie mit ihrer Einheit in Klammern benennen, zum Beispiel „Wavelength [nm]“. Eine Raman-Verschiebung taugt nicht.</translation>
    </message>
    <message>
        <source>Whether these wavenumbers are those of air or of vacuum is not said; the two differ by 0.5 GPa.</source>
        <translation>Ob diese Wellenzahlen die in Luft oder im Vakuum sind, ist nicht gesagt; das macht 0,5 GPa aus.</translation>
    </message>
    <message>
        <source>Say which, or write “air” or “vacuum” in the title of the axis.</source>
        <translation>Sagen Sie, welche, oder schreiben Sie „air“ oder „vacuum“ in den Titel der Achse.</translation>
    </message>
    <message numerus="yes">
        <source>Rows without a number, left out: %n.</source>
        <translation>
            <numerusform>Zeilen ohne Zahl, ausgelassen: %n.</numerusform>
            <numerusform>Zeilen ohne Zahl, ausgelassen: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that repeat a wavelength, averaged: %n.</source>
        <translation>
            <numerusform>Zeilen mit wiederholter Wellenlänge, gemittelt: %n.</numerusform>
            <numerusform>Zeilen mit wiederholter Wellenlänge, gemittelt: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spectrum has no rows of numbers.</source>
        <translation>Das Spektrum hat keine Zeilen mit Zahlen.</translation>
    </message>
    <message>
        <source>The spectrum goes from %1 to %2 nm; the lines of ruby lie between 690 and 800 nm.</source>
        <translation>Das Spektrum geht von %1 bis %2 nm; die Rubinlinien liegen zwischen 690 und 800 nm.</translation>
    </message>
    <message>
        <source>Check the unit of its axis.</source>
        <translation>Die Einheit der Achse prüfen.</translation>
    </message>
    <message>
        <source>The axis was turned from vacuum into air.</source>
        <translation>Die Achse wurde von Vakuum auf Luft umgerechnet.</translation>
    </message>
    <message>
        <source>A stronger line at %1 nm is none of ruby&apos;s two: it was fitted by itself and taken off.</source>
        <translation>Eine stärkere Linie bei %1 nm ist keine der beiden des Rubins: sie wurde für sich angepasst und abgezogen.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleFields</name>
    <message>
        <source>“%1” is no treatment.</source>
        <translation>„%1“ ist keine Behandlung.</translation>
    </message>
    <message>
        <source>Write as-cast, annealed or compressed.</source>
        <translation>Gegossen, getempert oder verdichtet schreiben (as-cast, annealed, compressed).</translation>
    </message>
</context>
<context>
    <name>SampleFile</name>
    <message>
        <source>The field “%1” is missing or is not what it should be.</source>
        <translation>Das Feld „%1“ fehlt oder ist nicht, was es sein soll.</translation>
    </message>
    <message>
        <source>The choices in the file are not readable.</source>
        <translation>Die Einstellungen in der Datei sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The file was not written by Vitrine, or it was changed by another program.</source>
        <translation>Die Datei wurde nicht von Vitrine geschrieben, oder ein anderes Programm hat sie geändert.</translation>
    </message>
    <message>
        <source>The curve “%1” cannot be read.</source>
        <translation>Die Kurve „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The columns of the curve “%1” differ in length.</source>
        <translation>Die Spalten der Kurve „%1“ sind unterschiedlich lang.</translation>
    </message>
    <message>
        <source>The embedded original “%1” is not what it was.</source>
        <translation>Das eingebettete Original „%1“ ist nicht mehr, was es war.</translation>
    </message>
    <message>
        <source>The file holds no sample that can be read.</source>
        <translation>Die Datei enthält keine lesbare Probe.</translation>
    </message>
    <message>
        <source>There is not enough memory for the contents of the file.</source>
        <translation>Für den Inhalt der Datei reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>The columns of scan “%1” differ in length.</source>
        <translation>Die Spalten des Scans „%1“ sind unterschiedlich lang.</translation>
    </message>
    <message>
        <source>Sample “%1” could not be put into a file: there is not enough memory.</source>
        <translation>Die Probe „%1“ konnte nicht in eine Datei geschrieben werden: Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>Take the previous version or a copy of the file.</source>
        <translation>Nehmen Sie die vorige Version oder eine Kopie der Datei.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is not a sample file of Vitrine.</source>
        <translation>Dies ist keine Probendatei von Vitrine.</translation>
    </message>
    <message>
        <source>Measurements are imported; only files named .vitrine are opened.</source>
        <translation>Messungen werden importiert; geöffnet werden nur Dateien mit der Endung .vitrine.</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>Die Datei ist unvollständig.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Vitrine.</source>
        <translation>Die Datei wurde von einer neueren Version von Vitrine geschrieben.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Öffnen Sie sie mit jener Version.</translation>
    </message>
    <message>
        <source>The file is damaged: its contents do not match their SHA-256.</source>
        <translation>Die Datei ist beschädigt: Ihr Inhalt stimmt nicht mit ihrem SHA-256 überein.</translation>
    </message>
    <message>
        <source>Scan “%1” has no identity of its own.</source>
        <translation>Der Scan „%1“ hat keine eigene Kennung.</translation>
    </message>
    <message>
        <source>The sample has no identity.</source>
        <translation>Die Probe hat keine Kennung.</translation>
    </message>
    <message>
        <source>Pattern “%1” has no identity of its own.</source>
        <translation>Das Diffraktogramm „%1“ hat keine eigene Kennung.</translation>
    </message>
    <message>
        <source>The columns of pattern “%1” differ in length.</source>
        <translation>Die Spalten des Diffraktogramms „%1“ sind unterschiedlich lang.</translation>
    </message>
    <message>
        <source>The file was changed by another program, or damaged, since it was written.</source>
        <translation>Seit die Datei geschrieben wurde, hat ein anderes Programm sie geändert, oder sie wurde beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>The file was changed by another program, or damaged, since it was written; its %n original(s) still match their SHA-256.</source>
        <translation>
            <numerusform>Seit die Datei geschrieben wurde, hat ein anderes Programm sie geändert, oder sie wurde beschädigt; ihr %n Original stimmt mit seinem SHA-256 überein.</numerusform>
            <numerusform>Seit die Datei geschrieben wurde, hat ein anderes Programm sie geändert, oder sie wurde beschädigt; ihre %n Originale stimmen mit ihrem SHA-256 überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying reads its curves from the originals again; saving seals the file again.</source>
        <translation>Das Prüfen liest ihre Kurven erneut aus den Originalen; das Speichern versiegelt die Datei neu.</translation>
    </message>
    <message>
        <source>Look through windows, peaks and treatment before you rely on the results.</source>
        <translation>Sehen Sie Bereiche, Peaks und Behandlung durch, bevor Sie sich auf die Ergebnisse verlassen.</translation>
    </message>
    <message>
        <source>Whether the choices in the file are those that were written cannot be told.</source>
        <translation>Ob die Einstellungen in der Datei noch die geschriebenen sind, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The choices in the file are not those that were written.</source>
        <translation>Die Einstellungen in der Datei sind nicht mehr die geschriebenen.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be read.</source>
        <translation>Die Datei ist beschädigt: Sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Another program may have changed the curve “%1”: it could not be read from its original again. %2</source>
        <translation>Ein anderes Programm kann die Kurve „%1“ geändert haben: Sie ließ sich aus ihrem Original nicht wieder lesen. %2</translation>
    </message>
    <message>
        <source>The measurement “%1” has no identity of its own.</source>
        <translation>Die Messung „%1“ hat keine eigene Kennung.</translation>
    </message>
    <message>
        <source>The columns of the measurement “%1” differ in length.</source>
        <translation>Die Spalten der Messung „%1“ sind verschieden lang.</translation>
    </message>
</context>
<context>
    <name>SampleMass</name>
    <message>
        <source>The mass is not a number; the values are too large or too small.</source>
        <translation>Die Masse ist keine Zahl; die Werte sind zu groß oder zu klein.</translation>
    </message>
    <message>
        <source>Check their units.</source>
        <translation>Prüfen Sie ihre Einheiten.</translation>
    </message>
    <message>
        <source>The mass needs a heating rate above zero.</source>
        <translation>Die Masse erfordert eine Aufheizrate größer als null.</translation>
    </message>
    <message>
        <source>Give the heating rate of the scan.</source>
        <translation>Geben Sie die Aufheizrate des Scans an.</translation>
    </message>
    <message>
        <source>One of the two scans is empty.</source>
        <translation>Einer der beiden Scans ist leer.</translation>
    </message>
    <message>
        <source>The two scans share no range of temperature.</source>
        <translation>Die beiden Scans haben keinen gemeinsamen Temperaturbereich.</translation>
    </message>
    <message>
        <source>The mass needs a step of the heat flow and of the heat capacity above zero.</source>
        <translation>Die Masse erfordert eine Stufe des Wärmestroms und der Wärmekapazität größer als null.</translation>
    </message>
    <message>
        <source>The mass needs a heat flow and a heat capacity above zero.</source>
        <translation>Die Masse erfordert einen Wärmestrom und eine Wärmekapazität größer als null.</translation>
    </message>
    <message>
        <source>Check the zero of the heat flow and the heat capacity.</source>
        <translation>Prüfen Sie den Nullpunkt des Wärmestroms und der Wärmekapazität.</translation>
    </message>
    <message>
        <source>The two scans hold different kinds of signal, so they cannot be subtracted.</source>
        <translation>Die beiden Scans enthalten verschiedene Arten von Signal und lassen sich daher nicht voneinander abziehen.</translation>
    </message>
    <message>
        <source>Choose two scans with the same kind of signal.</source>
        <translation>Wählen Sie zwei Scans mit derselben Art von Signal.</translation>
    </message>
    <message>
        <source>The two scans share fewer than ten points.</source>
        <translation>Die beiden Scans haben weniger als zehn Punkte gemeinsam.</translation>
    </message>
    <message>
        <source>Choose scans over the same range of temperature.</source>
        <translation>Wählen Sie Scans über denselben Temperaturbereich.</translation>
    </message>
    <message>
        <source>Choose the cooling scan of the same sample.</source>
        <translation>Wählen Sie den Kühlscan derselben Probe.</translation>
    </message>
    <message>
        <source>Check the baselines and the step of the heat capacity.</source>
        <translation>Prüfen Sie die Basislinien und die Stufe der Wärmekapazität.</translation>
    </message>
</context>
<context>
    <name>SamplePaste</name>
    <message>
        <source>The column “%1” is nothing that can be set of a sample.</source>
        <translation>Die Spalte „%1“ ist nichts, was an einer Probe gesetzt werden kann.</translation>
    </message>
    <message>
        <source>Line %1: no sample is called “%2”.</source>
        <translation>Zeile %1: keine Probe heißt „%2“.</translation>
    </message>
    <message>
        <source>Line %1: several samples are called “%2”.</source>
        <translation>Zeile %1: mehrere Proben heißen „%2“.</translation>
    </message>
    <message>
        <source>Line %1 lies below the last sample.</source>
        <translation>Zeile %1 liegt unter der letzten Probe.</translation>
    </message>
    <message>
        <source>Line %1: there is no column for “%2”.</source>
        <translation>Zeile %1: für „%2“ gibt es keine Spalte.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Zeile %1, „%2“: %3</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of what was pasted could not be taken:
%1</source>
        <translation>
            <numerusform>%n Angabe des Eingefügten konnte nicht übernommen werden:
%1</numerusform>
            <numerusform>%n Angaben des Eingefügten konnten nicht übernommen werden:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>All else was taken; undo takes it back.</source>
        <translation>Alles andere wurde übernommen; Rückgängig nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
und %n weitere</numerusform>
            <numerusform>%1
und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scattering</name>
    <message>
        <source>The pattern has a gap from %1 to %2 Å⁻¹, which is bridged by a straight line.</source>
        <translation>Das Diffraktogramm hat eine Lücke von %1 bis %2 Å⁻¹, die mit einer Geraden überbrückt wird.</translation>
    </message>
    <message numerus="yes">
        <source>The pattern has only %n usable point(s).</source>
        <translation>
            <numerusform>Das Diffraktogramm hat nur %n brauchbaren Punkt.</numerusform>
            <numerusform>Das Diffraktogramm hat nur %n brauchbare Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the file, its columns and its axis.</source>
        <translation>Prüfen Sie die Datei, ihre Spalten und ihre Achse.</translation>
    </message>
    <message>
        <source>The axis of the pattern does not ascend from zero or above.</source>
        <translation>Die Achse des Diffraktogramms ist nicht aufsteigend oder beginnt unter null.</translation>
    </message>
    <message>
        <source>Check which column is q or 2θ.</source>
        <translation>Prüfen Sie, welche Spalte q oder 2θ ist.</translation>
    </message>
    <message>
        <source>Most intensities of the pattern are zero or negative.</source>
        <translation>Die meisten Intensitäten des Diffraktogramms sind null oder negativ.</translation>
    </message>
    <message>
        <source>Use the pattern as measured, before a background was subtracted.</source>
        <translation>Verwenden Sie das Diffraktogramm wie gemessen, bevor ein Untergrund abgezogen wurde.</translation>
    </message>
    <message>
        <source>The columns of the pattern have different lengths.</source>
        <translation>Die Spalten des Diffraktogramms sind unterschiedlich lang.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) that are not numbers were left out.</source>
        <translation>
            <numerusform>%n Punkt, der keine Zahl ist, wurde ausgelassen.</numerusform>
            <numerusform>%n Punkte, die keine Zahlen sind, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intensity value(s) are negative; they are used as they are.</source>
        <translation>
            <numerusform>%n Intensitätswert ist negativ; er wird verwendet, wie er ist.</numerusform>
            <numerusform>%n Intensitätswerte sind negativ; sie werden verwendet, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) were zero or missing; they count like the median of the others.</source>
        <translation>
            <numerusform>%n Fehler war null oder fehlte; er zählt wie der Median der übrigen.</numerusform>
            <numerusform>%n Fehler waren null oder fehlten; sie zählen wie der Median der übrigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Compton table of %1 does not reach q = %2 Å⁻¹.</source>
        <translation>Die Compton-Tabelle von %1 reicht nicht bis q = %2 Å⁻¹.</translation>
    </message>
    <message>
        <source>Check that the axis is q in Å⁻¹, not in nm⁻¹ and not an angle.</source>
        <translation>Prüfen Sie, ob die Achse q in Å⁻¹ ist, nicht in nm⁻¹ und kein Winkel.</translation>
    </message>
    <message>
        <source>The q axis has a value that is negative or not a number.</source>
        <translation>Die q-Achse hat einen Wert, der negativ oder keine Zahl ist.</translation>
    </message>
    <message>
        <source>The energy of the X-rays is not known.</source>
        <translation>Die Energie der Röntgenstrahlung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>State the energy or the wavelength.</source>
        <translation>Geben Sie die Energie oder die Wellenlänge an.</translation>
    </message>
    <message>
        <source>The Compton recoil exponent %1 is neither 0, 2 nor 3.</source>
        <translation>Der Exponent des Compton-Rückstoßes %1 ist weder 0, 2 noch 3.</translation>
    </message>
    <message>
        <source>Take 2 for photon-counting detectors and 3 for integrating ones.</source>
        <translation>Nehmen Sie 2 für photonenzählende und 3 für integrierende Detektoren.</translation>
    </message>
    <message>
        <source>A coordination number needs the density of the sample.</source>
        <translation>Eine Koordinationszahl erfordert die Dichte der Probe.</translation>
    </message>
    <message>
        <source>State the density.</source>
        <translation>Geben Sie die Dichte an.</translation>
    </message>
    <message>
        <source>The columns of G(r) have different lengths.</source>
        <translation>Die Spalten von G(r) sind unterschiedlich lang.</translation>
    </message>
    <message>
        <source>The limits %1 to %2 Å of the shell are not within G(r).</source>
        <translation>Die Grenzen der Schale, %1 bis %2 Å, liegen nicht innerhalb von G(r).</translation>
    </message>
    <message>
        <source>Choose limits within the calculated distances.</source>
        <translation>Wählen Sie Grenzen innerhalb der berechneten Abstände.</translation>
    </message>
    <message>
        <source>There is no maximum of R(r) between %1 and %2 Å.</source>
        <translation>Zwischen %1 und %2 Å gibt es kein Maximum von R(r).</translation>
    </message>
    <message>
        <source>Choose a range that holds the first shell.</source>
        <translation>Wählen Sie einen Bereich, der die erste Schale enthält.</translation>
    </message>
    <message>
        <source>The background cannot be used. %1</source>
        <translation>Der Untergrund kann nicht verwendet werden. %1</translation>
    </message>
    <message>
        <source>The background and the pattern have no q in common.</source>
        <translation>Untergrund und Diffraktogramm haben kein q gemeinsam.</translation>
    </message>
    <message>
        <source>Check the axis of the background.</source>
        <translation>Prüfen Sie die Achse des Untergrunds.</translation>
    </message>
    <message>
        <source>The background was measured on another grid and has been interpolated.</source>
        <translation>Der Untergrund wurde auf einem anderen Gitter gemessen und wurde interpoliert.</translation>
    </message>
    <message>
        <source>The pattern has been interpolated onto an even grid of %1 Å⁻¹.</source>
        <translation>Das Diffraktogramm wurde auf ein gleichmäßiges Gitter von %1 Å⁻¹ interpoliert.</translation>
    </message>
    <message>
        <source>r_min must be positive: it is the distance below which no two atoms are.</source>
        <translation>r_min muss positiv sein: Es ist der Abstand, unterhalb dessen keine zwei Atome sind.</translation>
    </message>
    <message>
        <source>Choose r_min a little below the first neighbour distance.</source>
        <translation>Wählen Sie r_min etwas unterhalb des ersten Nachbarabstands.</translation>
    </message>
    <message>
        <source>The search for the density is empty or does not stay above zero.</source>
        <translation>Der Suchbereich der Dichte ist leer oder bleibt nicht über null.</translation>
    </message>
    <message>
        <source>Give a range of densities that holds the expected one.</source>
        <translation>Geben Sie einen Bereich von Dichten an, der die erwartete enthält.</translation>
    </message>
    <message>
        <source>There is no background whose scale could be refined.</source>
        <translation>Es gibt keinen Untergrund, dessen Skalierung verfeinert werden könnte.</translation>
    </message>
    <message>
        <source>Add the background pattern.</source>
        <translation>Fügen Sie das Diffraktogramm des Untergrunds hinzu.</translation>
    </message>
    <message>
        <source>With q only up to %1 Å⁻¹ the density depends on the method by tens of per cent.</source>
        <translation>Mit q nur bis %1 Å⁻¹ hängt die Dichte um mehrere zehn Prozent von der Methode ab.</translation>
    </message>
    <message>
        <source>The two G(r) have no distances in common.</source>
        <translation>Die beiden G(r) haben keine Abstände gemeinsam.</translation>
    </message>
    <message>
        <source>Calculate both over the same distances.</source>
        <translation>Berechnen Sie beide über dieselben Abstände.</translation>
    </message>
    <message>
        <source>The columns of S(q) have different lengths.</source>
        <translation>Die Spalten von S(q) sind unterschiedlich lang.</translation>
    </message>
    <message>
        <source>There are too few points of S(q) between %1 and %2 Å⁻¹.</source>
        <translation>Zwischen %1 und %2 Å⁻¹ gibt es zu wenige Punkte von S(q).</translation>
    </message>
    <message>
        <source>Choose a range that holds the first peak.</source>
        <translation>Wählen Sie einen Bereich, der das erste Maximum enthält.</translation>
    </message>
    <message>
        <source>S(q) has no maximum inside the chosen range.</source>
        <translation>S(q) hat im gewählten Bereich kein Maximum.</translation>
    </message>
    <message>
        <source>Choose a range with the peak in its middle.</source>
        <translation>Wählen Sie einen Bereich mit dem Maximum in der Mitte.</translation>
    </message>
    <message>
        <source>S(q) does not fall to half of its peak on both sides.</source>
        <translation>S(q) fällt nicht auf beiden Seiten auf die Hälfte seines Maximums.</translation>
    </message>
    <message>
        <source>Use another definition of the peak, or a wider range of q.</source>
        <translation>Verwenden Sie eine andere Definition des Maximums oder einen breiteren q-Bereich.</translation>
    </message>
    <message>
        <source>The form factors end at q = 75.4 Å⁻¹, but the pattern has q = %1 Å⁻¹.</source>
        <translation>Die Formfaktoren enden bei q = 75,4 Å⁻¹, das Diffraktogramm reicht aber bis q = %1 Å⁻¹.</translation>
    </message>
    <message>
        <source>There are no dispersion corrections for %1 at %2 keV.</source>
        <translation>Für %1 bei %2 keV gibt es keine Dispersionskorrekturen.</translation>
    </message>
    <message>
        <source>Check the energy, or leave the dispersion out.</source>
        <translation>Prüfen Sie die Energie oder lassen Sie die Dispersion weg.</translation>
    </message>
    <message>
        <source>The composition is not known.</source>
        <translation>Die Zusammensetzung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>State the composition of the sample.</source>
        <translation>Geben Sie die Zusammensetzung der Probe an.</translation>
    </message>
    <message>
        <source>The scale of the pattern cannot be told from its other terms.</source>
        <translation>Die Skalierung des Diffraktogramms lässt sich nicht von seinen anderen Termen trennen.</translation>
    </message>
    <message>
        <source>Leave out the constant, the quadratic term or the background scale.</source>
        <translation>Lassen Sie die Konstante, den quadratischen Term oder die Skalierung des Untergrunds weg.</translation>
    </message>
    <message>
        <source>The density of the sample is not known, and this normalisation needs it.</source>
        <translation>Die Dichte der Probe ist nicht bekannt, diese Normierung erfordert sie aber.</translation>
    </message>
    <message>
        <source>State the density, or choose the high-q or the ad hoc normalisation without low-r iterations.</source>
        <translation>Geben Sie die Dichte an oder wählen Sie die Normierung bei großem q oder die Ad-hoc-Normierung ohne Iterationen bei kleinem r.</translation>
    </message>
    <message>
        <source>%1 low-r iterations are not possible.</source>
        <translation>%1 Iterationen bei kleinem r sind nicht möglich.</translation>
    </message>
    <message>
        <source>The scale of the pattern came out as %1.</source>
        <translation>Die Skalierung des Diffraktogramms ergab sich zu %1.</translation>
    </message>
    <message>
        <source>Check the density, r_min, the q range and the scale of the background.</source>
        <translation>Prüfen Sie die Dichte, r_min, den q-Bereich und die Skalierung des Untergrunds.</translation>
    </message>
    <message>
        <source>Below r_min G(r) has the slope %1 Å⁻³ instead of −4πρ = %2 Å⁻³.</source>
        <translation>Unterhalb von r_min hat G(r) die Steigung %1 Å⁻³ statt −4πρ = %2 Å⁻³.</translation>
    </message>
    <message>
        <source>S(q) averages %1 at high q instead of 1.</source>
        <translation>S(q) ist bei großem q im Mittel %1 statt 1.</translation>
    </message>
    <message>
        <source>The pattern has too few points between q_min and q_max.</source>
        <translation>Das Diffraktogramm hat zu wenige Punkte zwischen q_min und q_max.</translation>
    </message>
    <message>
        <source>Choose a range of q within what was measured.</source>
        <translation>Wählen Sie einen q-Bereich innerhalb des Gemessenen.</translation>
    </message>
    <message>
        <source>There are too few points of S(q) around the peak.</source>
        <translation>Um das Maximum gibt es zu wenige Punkte von S(q).</translation>
    </message>
    <message>
        <source>Widen the window of the fit, or use a pattern with finer steps.</source>
        <translation>Verbreitern Sie den Bereich der Anpassung oder verwenden Sie ein Diffraktogramm mit feineren Schritten.</translation>
    </message>
    <message>
        <source>S(q) has no top within the window of the parabola.</source>
        <translation>S(q) hat im Bereich der Parabel kein Maximum.</translation>
    </message>
    <message>
        <source>Move the window over the peak.</source>
        <translation>Verschieben Sie den Bereich über das Maximum.</translation>
    </message>
    <message>
        <source>The polynomial of the ad hoc normalisation would have degree %1.</source>
        <translation>Das Polynom der Ad-hoc-Normierung hätte den Grad %1.</translation>
    </message>
    <message>
        <source>Choose an r_poly between 0.7 and 2 Å.</source>
        <translation>Wählen Sie ein r_poly zwischen 0,7 und 2 Å.</translation>
    </message>
    <message>
        <source>The pattern is on angles, but its wavelength is not known.</source>
        <translation>Das Diffraktogramm steht über Winkeln, seine Wellenlänge ist aber nicht bekannt.</translation>
    </message>
    <message>
        <source>State the wavelength or the energy.</source>
        <translation>Geben Sie die Wellenlänge oder die Energie an.</translation>
    </message>
    <message>
        <source>A scattering angle of %1° is impossible.</source>
        <translation>Ein Streuwinkel von %1° ist unmöglich.</translation>
    </message>
    <message>
        <source>Check that the axis is 2θ in degrees.</source>
        <translation>Prüfen Sie, ob die Achse 2θ in Grad ist.</translation>
    </message>
    <message>
        <source>The sub-peaks must start within the fitted window.</source>
        <translation>Die Teilpeaks müssen im angepassten Bereich beginnen.</translation>
    </message>
    <message>
        <source>Choose their distances within the window.</source>
        <translation>Wählen Sie ihre Abstände innerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>The window holds only %1 independent points, too few for %2 parameters.</source>
        <translation>Der Bereich enthält nur %1 unabhängige Punkte, zu wenig für %2 Parameter.</translation>
    </message>
    <message>
        <source>Widen the window, fit fewer sub-peaks, or use a greater q_max.</source>
        <translation>Verbreitern Sie den Bereich, passen Sie weniger Teilpeaks an oder verwenden Sie ein größeres q_max.</translation>
    </message>
    <message>
        <source>The ad hoc normalisation leaves the scale of G(r) arbitrary: no coordination number and no density from it.</source>
        <translation>Die Ad-hoc-Normierung lässt die Skalierung von G(r) willkürlich: Koordinationszahl und Dichte lassen sich daraus nicht bestimmen.</translation>
    </message>
    <message>
        <source>Without a density there is no g(r) and no coordination number.</source>
        <translation>Ohne Dichte gibt es kein g(r) und keine Koordinationszahl.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are negative after the background was subtracted; its scale may be too large.</source>
        <translation>
            <numerusform>%n Punkt ist nach Abzug des Untergrunds negativ; dessen Skalierung ist vielleicht zu groß.</numerusform>
            <numerusform>%n Punkte sind nach Abzug des Untergrunds negativ; dessen Skalierung ist vielleicht zu groß.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range of distances r is empty or starts below zero.</source>
        <translation>Der Bereich der Abstände r ist leer oder beginnt unter null.</translation>
    </message>
    <message>
        <source>Choose r values above zero, for example 0.01 to 20 Å.</source>
        <translation>Wählen Sie Werte von r über null, zum Beispiel 0,01 bis 20 Å.</translation>
    </message>
    <message>
        <source>q = %1 Å⁻¹ cannot be reached at %2 keV in this geometry.</source>
        <translation>q = %1 Å⁻¹ ist bei %2 keV in dieser Geometrie nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the energy, the axis and the absorption.</source>
        <translation>Prüfen Sie die Energie, die Achse und die Absorption.</translation>
    </message>
    <message>
        <source>G(r) has a gap from %1 to %2 Å, so that the neighbours in the shell cannot be counted.</source>
        <translation>G(r) hat eine Lücke von %1 bis %2 Å; daher lassen sich die Nachbarn in der Schale nicht zählen.</translation>
    </message>
    <message>
        <source>Use a G(r) without gaps, or limits that leave the gap out.</source>
        <translation>Verwenden Sie ein G(r) ohne Lücken oder Grenzen, die die Lücke auslassen.</translation>
    </message>
    <message>
        <source>The background does not reach as far as the pattern, which is used from q = %1 to %2 Å⁻¹ only.</source>
        <translation>Der Untergrund reicht nicht so weit wie das Diffraktogramm, das nur von q = %1 bis %2 Å⁻¹ verwendet wird.</translation>
    </message>
    <message>
        <source>Below q_min = %1 Å⁻¹ S(q) is continued as a constant.</source>
        <translation>Unterhalb von q_min = %1 Å⁻¹ wird S(q) als Konstante fortgesetzt.</translation>
    </message>
    <message>
        <source>Below q_min = %1 Å⁻¹ S(q) is continued as a straight line to S(0) = 0.</source>
        <translation>Unterhalb von q_min = %1 Å⁻¹ wird S(q) als Gerade bis S(0) = 0 fortgesetzt.</translation>
    </message>
    <message>
        <source>Below q_min = %1 Å⁻¹ S(q) is continued as a parabola to S(0) = 0.</source>
        <translation>Unterhalb von q_min = %1 Å⁻¹ wird S(q) als Parabel bis S(0) = 0 fortgesetzt.</translation>
    </message>
    <message>
        <source>Below q_min = %1 Å⁻¹ S(q) is taken as 1, which lowers the slope of G(r).</source>
        <translation>Unterhalb von q_min = %1 Å⁻¹ gilt S(q) als 1, was die Steigung von G(r) verringert.</translation>
    </message>
    <message>
        <source>Density and background scale are those with which G(r) is closest to −4πρr below r_min, in one solve with the scale of the pattern.</source>
        <translation>Dichte und Untergrundskalierung sind diejenigen, mit denen G(r) unterhalb von r_min am nächsten an −4πρr liegt, in einer gemeinsamen Lösung mit der Skalierung des Diffraktogramms.</translation>
    </message>
    <message>
        <source>There is no minimum of χ² inside the search: the density %1 Å⁻³ and the background scale %2 are only the best ones in it.</source>
        <translation>Im Suchbereich gibt es kein Minimum von χ²: Die Dichte %1 Å⁻³ und die Untergrundskalierung %2 sind nur die besten darin.</translation>
    </message>
    <message>
        <source>G(r) was transformed from the S(q) of the file from q = %1 to %2 Å⁻¹, S taken as Faber–Ziman.</source>
        <translation>G(r) wurde aus dem S(q) der Datei von q = %1 bis %2 Å⁻¹ transformiert; S gilt dabei als Faber–Ziman.</translation>
    </message>
    <message>
        <source>Without a window G(r) misses −4πρr at low r by far: the end of the pattern at %1 Å⁻¹ is not sound. The scale comes from G(r) with Lorch&apos;s window; choose a lesser q_max.</source>
        <translation>Ohne Fensterfunktion verfehlt G(r) bei kleinem r −4πρr bei Weitem: Das Ende des Diffraktogramms bei %1 Å⁻¹ ist nicht verlässlich. Die Skalierung stammt aus G(r) mit der Fensterfunktion von Lorch; wählen Sie ein kleineres q_max.</translation>
    </message>
    <message>
        <source>The scale is %1 by low r alone and %2 by S → 1 at high q alone: they differ by more than their errors. Both together give %3.</source>
        <translation>Die Skalierung beträgt %1 allein nach kleinem r und %2 allein nach S → 1 bei großem q: Sie unterscheiden sich um mehr als ihre Fehler. Beides zusammen ergibt %3.</translation>
    </message>
    <message>
        <source>Noise of the rows: from their scatter, as by counting; %1 rows are worth one independent row.</source>
        <translation>Rauschen der Zeilen: aus ihrer Streuung, wie bei Zählstatistik; %1 Zeilen zählen so viel wie eine unabhängige Zeile.</translation>
    </message>
    <message>
        <source>Noise of the rows: %2 times what the file states; %1 rows are worth one independent row.</source>
        <translation>Rauschen der Zeilen: das %2-Fache dessen, was die Datei nennt; %1 Zeilen zählen so viel wie eine unabhängige Zeile.</translation>
    </message>
    <message>
        <source>Noise of the rows: as the file states; %1 rows are worth one independent row.</source>
        <translation>Rauschen der Zeilen: wie in der Datei angegeben; %1 Zeilen zählen so viel wie eine unabhängige Zeile.</translation>
    </message>
    <message>
        <source>The sample holds no pair %1.</source>
        <translation>Die Probe enthält kein Paar %1.</translation>
    </message>
    <message>
        <source>Choose two elements of the composition.</source>
        <translation>Wählen Sie zwei Elemente der Zusammensetzung.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>The recording holds a single pattern and is no series.</source>
        <translation>Die Aufnahme enthält ein einzelnes Diffraktogramm und ist keine Serie.</translation>
    </message>
    <message>
        <source>Use a stack of frames, or a folder of patterns.</source>
        <translation>Verwenden Sie einen Stapel von Aufnahmen oder einen Ordner von Diffraktogrammen.</translation>
    </message>
    <message>
        <source>The stack holds functions of r; a series follows the FSDP of S(q).</source>
        <translation>Der Stapel enthält Funktionen von r; eine Serie verfolgt das erste scharfe Beugungsmaximum von S(q).</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) of the series could not be used.</source>
        <translation>
            <numerusform>%n Diffraktogramm der Serie konnte nicht verwendet werden.</numerusform>
            <numerusform>%n Diffraktogramme der Serie konnten nicht verwendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “frame” numbers the frames from 1 to %1, each once.</source>
        <translation>Die Spalte „frame“ zählt die Aufnahmen von 1 bis %1, jede einmal.</translation>
    </message>
    <message>
        <source>The table has no column of a temperature, pressure, time or place that changes.</source>
        <translation>Die Tabelle hat keine Spalte einer Temperatur, eines Drucks, einer Zeit oder eines Orts, die sich ändert.</translation>
    </message>
    <message>
        <source>Name it with its unit, for example “temperature [K]”, or “x [mm]” and “y [mm]”.</source>
        <translation>Benennen Sie sie mit ihrer Einheit, zum Beispiel „temperature [K]“ oder „x [mm]“ und „y [mm]“.</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie on other q: they are no frames of one series.</source>
        <translation>„%1“ und „%2“ liegen auf anderen q: Sie sind keine Aufnahmen einer Serie.</translation>
    </message>
    <message>
        <source>“%1” has %3 points and “%2” has %4: they are no frames of one series.</source>
        <translation>„%1“ hat %3 Punkte und „%2“ hat %4: Sie sind keine Aufnahmen einer Serie.</translation>
    </message>
    <message>
        <source>Integrate all patterns on the same q.</source>
        <translation>Integrieren Sie alle Diffraktogramme auf denselben q.</translation>
    </message>
    <message>
        <source>The file holds several patterns, and which of them are the series cannot be told.</source>
        <translation>Die Datei enthält mehrere Diffraktogramme, und welche davon die Serie sind, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>“%1” is a stack of frames; a folder of a series holds single patterns.</source>
        <translation>„%1“ ist ein Stapel von Aufnahmen; der Ordner einer Serie enthält einzelne Diffraktogramme.</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>The folder holds no file.</source>
        <translation>Der Ordner enthält keine Datei.</translation>
    </message>
    <message>
        <source>Choose a folder of patterns.</source>
        <translation>Wählen Sie einen Ordner von Diffraktogrammen.</translation>
    </message>
    <message>
        <source>The data set “%1” of the frames has no unit of a temperature, pressure, time or length and is not used.</source>
        <translation>Der Datensatz „%1“ der Aufnahmen hat keine Einheit von Temperatur, Druck, Zeit oder Länge und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The recording does not state what the frames were measured at.</source>
        <translation>Die Aufnahme sagt nicht, wobei die Aufnahmen gemessen wurden.</translation>
    </message>
    <message>
        <source>Give a table of conditions, one row a frame.</source>
        <translation>Geben Sie eine Tabelle der Bedingungen an, eine Zeile je Aufnahme.</translation>
    </message>
    <message>
        <source>There are %1 conditions for %2 frames.</source>
        <translation>Es gibt %1 Bedingungen für %2 Aufnahmen.</translation>
    </message>
    <message>
        <source>Give one condition for each frame, in the order of the frames.</source>
        <translation>Geben Sie für jede Aufnahme eine Bedingung an, in der Reihenfolge der Aufnahmen.</translation>
    </message>
    <message>
        <source>The conditions go up and down in the order of the frames; groups are of frames that follow each other.</source>
        <translation>Die Bedingungen gehen in der Reihenfolge der Aufnahmen auf und ab; Gruppen bestehen aus aufeinander folgenden Aufnahmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) have the condition of another one.</source>
        <translation>
            <numerusform>%n Aufnahme hat die Bedingung einer anderen.</numerusform>
            <numerusform>%n Aufnahmen haben die Bedingung einer anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A series takes every n-th frame or groups of n with n of at least one.</source>
        <translation>Eine Serie nimmt jede n-te Aufnahme oder Gruppen von n, mit n mindestens eins.</translation>
    </message>
    <message>
        <source>The patterns do not tell this quantity.</source>
        <translation>Die Diffraktogramme sagen diese Größe nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with a peak are too few for a map.</source>
        <translation>
            <numerusform>%n Ort mit einem Maximum ist zu wenig für eine Karte.</numerusform>
            <numerusform>%n Orte mit einem Maximum sind zu wenige für eine Karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nine are the least.</source>
        <translation>Neun sind das Mindeste.</translation>
    </message>
    <message>
        <source>Nearly all places of the map are outliers.</source>
        <translation>Fast alle Orte der Karte sind Ausreißer.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) have no FSDP and no volume.</source>
        <translation>
            <numerusform>%n Diffraktogramm hat kein erstes scharfes Beugungsmaximum und kein Volumen.</numerusform>
            <numerusform>%n Diffraktogramme haben kein erstes scharfes Beugungsmaximum und kein Volumen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) stand out from the two lines and are left out of them.</source>
        <translation>
            <numerusform>%n Diffraktogramm fällt aus den beiden Geraden heraus und bleibt aus ihnen fort.</numerusform>
            <numerusform>%n Diffraktogramme fallen aus den beiden Geraden heraus und bleiben aus ihnen fort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two straight lines describe the volume no better than one (P = %1 by F).</source>
        <translation>Zwei Geraden beschreiben das Volumen nicht besser als eine (P = %1 nach F).</translation>
    </message>
    <message>
        <source>A parabola describes the volume as well as two straight lines (P = %1 by F): no kink is claimed.</source>
        <translation>Eine Parabel beschreibt das Volumen so gut wie zwei Geraden (P = %1 nach F): Kein Knick wird behauptet.</translation>
    </message>
    <message>
        <source>Measure further on either side, more densely or longer, or narrow the range of conditions.</source>
        <translation>Messen Sie auf beiden Seiten weiter, dichter oder länger, oder engen Sie den Bereich der Bedingungen ein.</translation>
    </message>
    <message>
        <source>α is apparent: it is three times that of the distance which the FSDP measures. Yavari et al., Acta Mater. 53 (2005) 1611, found it equal to dilatometry.</source>
        <translation>α ist scheinbar: das Dreifache dessen des Abstands, den das erste scharfe Beugungsmaximum misst. Yavari et al., Acta Mater. 53 (2005) 1611, fanden es gleich der Dilatometrie.</translation>
    </message>
    <message>
        <source>J. Chem. Phys. 148 (2018) 204509 found that it is not: volume and q1 follow a fractional exponent.</source>
        <translation>J. Chem. Phys. 148 (2018) 204509 fand das nicht: Volumen und q1 folgen einem gebrochenen Exponenten.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are too few for two straight lines.</source>
        <translation>
            <numerusform>%n Punkt ist zu wenig für zwei Geraden.</numerusform>
            <numerusform>%n Punkte sind zu wenige für zwei Geraden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ten points at eight conditions are the least.</source>
        <translation>Zehn Punkte bei acht Bedingungen sind das Mindeste.</translation>
    </message>
    <message>
        <source>Name the one to be followed.</source>
        <translation>Nennen Sie die, der gefolgt werden soll.</translation>
    </message>
    <message>
        <source>The interval of the kink does not end within the measured range.</source>
        <translation>Das Intervall des Knicks endet nicht innerhalb des gemessenen Bereichs.</translation>
    </message>
    <message>
        <source>The volume expands less above the kink than below it: this is no glass transition.</source>
        <translation>Oberhalb des Knicks dehnt sich das Volumen weniger aus als unterhalb: Das ist kein Glasübergang.</translation>
    </message>
    <message>
        <source>Narrow the range of conditions to the glass and the liquid.</source>
        <translation>Engen Sie den Bereich der Bedingungen auf Glas und Flüssigkeit ein.</translation>
    </message>
    <message>
        <source>The series has no such frame.</source>
        <translation>Die Serie hat keine solche Aufnahme.</translation>
    </message>
    <message>
        <source>“%1” and “%2” hold different quantities, as an intensity and S(q) are: they are no frames of one series.</source>
        <translation>„%1“ und „%2“ enthalten verschiedene Größen, wie eine Intensität und S(q) es sind: Sie sind keine Aufnahmen einer Serie.</translation>
    </message>
    <message>
        <source>Put patterns of one kind into the folder.</source>
        <translation>Legen Sie Diffraktogramme einer Art in den Ordner.</translation>
    </message>
    <message>
        <source>“%1” was measured at a wavelength of %3 Å and “%2” at %4 Å: they are no frames of one series.</source>
        <translation>„%1“ wurde bei einer Wellenlänge von %3 Å gemessen und „%2“ bei %4 Å: Sie sind keine Aufnahmen einer Serie.</translation>
    </message>
    <message>
        <source>Put patterns of one wavelength into the folder.</source>
        <translation>Legen Sie Diffraktogramme einer Wellenlänge in den Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) state no errors, which count as unknown; those of the others are kept.</source>
        <translation>
            <numerusform>%n Diffraktogramm nennt keine Fehler, sie gelten als unbekannt; die der anderen bleiben erhalten.</numerusform>
            <numerusform>%n Diffraktogramme nennen keine Fehler, sie gelten als unbekannt; die der anderen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) say otherwise than “%1” whether they are corrected for polarisation; they are treated as it is.</source>
        <translation>
            <numerusform>%n Diffraktogramm sagt anders als „%1“, ob es auf Polarisation korrigiert ist; es wird wie dieses behandelt.</numerusform>
            <numerusform>%n Diffraktogramme sagen anders als „%1“, ob sie auf Polarisation korrigiert sind; sie werden wie dieses behandelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each frame one row.</source>
        <translation>Geben Sie jeder Aufnahme eine Zeile.</translation>
    </message>
    <message>
        <source>No row of the table names “%1”.</source>
        <translation>Keine Zeile der Tabelle nennt „%1“.</translation>
    </message>
    <message>
        <source>Two rows of the table name “%1”.</source>
        <translation>Zwei Zeilen der Tabelle nennen „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table name no frame and are left out.</source>
        <translation>
            <numerusform>%n Zeile der Tabelle nennt keine Aufnahme und wird ausgelassen.</numerusform>
            <numerusform>%n Zeilen der Tabelle nennen keine Aufnahme und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no pattern “%1”.</source>
        <translation>Die Datei enthält kein Diffraktogramm „%1“.</translation>
    </message>
    <message>
        <source>Name one that it holds.</source>
        <translation>Nennen Sie eines, das sie enthält.</translation>
    </message>
    <message>
        <source>The frames are in the order of the numbers in the names of the files, from “%1” to “%2”.</source>
        <translation>Die Aufnahmen stehen in der Reihenfolge der Zahlen in den Dateinamen, von „%1“ bis „%2“.</translation>
    </message>
    <message>
        <source>The conditions of the frames are those of “%1”; “%2” is not used.</source>
        <translation>Die Bedingungen der Aufnahmen sind die von „%1“; „%2“ wird nicht verwendet.</translation>
    </message>
    <message>
        <source>“%1” is by its name what was set, and no measured value stands beside it.</source>
        <translation>„%1“ ist dem Namen nach ein Sollwert, und kein gemessener Wert steht daneben.</translation>
    </message>
    <message>
        <source>The temperature of frame %1 lies below 0 K: %2 K.</source>
        <translation>Die Temperatur der Aufnahme %1 liegt unter 0 K: %2 K.</translation>
    </message>
    <message>
        <source>Check the unit of the temperatures.</source>
        <translation>Prüfen Sie die Einheit der Temperaturen.</translation>
    </message>
    <message>
        <source>No frame has a number for its condition.</source>
        <translation>Keine Aufnahme hat eine Zahl als Bedingung.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) whose condition is no number are left out.</source>
        <translation>
            <numerusform>%n Aufnahme, deren Bedingung keine Zahl ist, wird ausgelassen.</numerusform>
            <numerusform>%n Aufnahmen, deren Bedingung keine Zahl ist, werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All places of the map are the same one.</source>
        <translation>Alle Orte der Karte sind derselbe.</translation>
    </message>
    <message>
        <source>Check the conditions, or follow the frames over time or by their number.</source>
        <translation>Prüfen Sie die Bedingungen, oder verfolgen Sie die Aufnahmen über die Zeit oder nach ihrer Nummer.</translation>
    </message>
    <message>
        <source>There is no table yet.</source>
        <translation>Es gibt noch keine Tabelle.</translation>
    </message>
    <message>
        <source>Paste the rows of a spreadsheet, one for each frame.</source>
        <translation>Fügen Sie die Zeilen einer Tabelle ein, eine für jede Aufnahme.</translation>
    </message>
    <message>
        <source>The rows have no titles.</source>
        <translation>Die Zeilen haben keine Titel.</translation>
    </message>
    <message>
        <source>Say what the values are.</source>
        <translation>Sagen Sie, was die Werte sind.</translation>
    </message>
</context>
<context>
    <name>SeriesTexts</name>
    <message>
        <source>Fit at %1 GPa</source>
        <translation>Anpassung bei %1 GPa</translation>
    </message>
    <message>
        <source>Crossover from %1 to %2</source>
        <translation>Übergang von %1 bis %2</translation>
    </message>
    <message>
        <source>rms %1, without scaling %2</source>
        <translation>rms %1, ohne Skalierung %2</translation>
    </message>
    <message>
        <source>T_{g,P} at %1 GPa: %2</source>
        <translation>T_{g,P} bei %1 GPa: %2</translation>
    </message>
    <message>
        <source>Activation energy</source>
        <translation>Aktivierungsenergie</translation>
    </message>
    <message>
        <source>Master curve</source>
        <translation>Masterkurve</translation>
    </message>
    <message>
        <source>mean of the scans ± standard error</source>
        <translation>Mittel der Scans ± Standardfehler</translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation>Fiktive Temperatur</translation>
    </message>
    <message>
        <source>T %1 K · T_f %2 K</source>
        <translation>T %1 K · T_f %2 K</translation>
    </message>
    <message>
        <source>%1 GPa: T_f higher by %2 before equilibrium</source>
        <translation>%1 GPa: T_f vor dem Gleichgewicht um %2 höher</translation>
    </message>
    <message>
        <source>Fictive temperature, reduced axis</source>
        <translation>Fiktive Temperatur, reduzierte Achse</translation>
    </message>
    <message>
        <source>T/T_{g,P} %1 · T_f %2 K</source>
        <translation>T/T_{g,P} %1 · T_f %2 K</translation>
    </message>
    <message>
        <source>Ratio of fictive temperatures</source>
        <translation>Verhältnis der fiktiven Temperaturen</translation>
    </message>
    <message>
        <source>T %1 K · ratio %2</source>
        <translation>T %1 K · Verhältnis %2</translation>
    </message>
    <message>
        <source>Largest difference at %1</source>
        <translation>Größter Unterschied bei %1</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>T %1 K · %2 Å⁻¹</source>
        <translation>T %1 K · %2 Å⁻¹</translation>
    </message>
    <message>
        <source>Peak width of recovered samples</source>
        <translation>Breite des Maximums entspannter Proben</translation>
    </message>
    <message>
        <source>FWHM / Å⁻¹</source>
        <translation>FWHM / Å⁻¹</translation>
    </message>
    <message>
        <source>Peak width against pressure</source>
        <translation>Breite des Maximums über dem Druck</translation>
    </message>
    <message>
        <source>P %1 GPa · %2 Å⁻¹</source>
        <translation>P %1 GPa · %2 Å⁻¹</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>No temperature has samples compressed at two or more pressures.</source>
        <translation>Bei keiner Temperatur gibt es Proben, die bei zwei oder mehr Drücken komprimiert wurden.</translation>
    </message>
    <message>
        <source>Slowdown by pressure</source>
        <translation>Verlangsamung durch Druck</translation>
    </message>
    <message>
        <source>T %1 K · log₁₀ of the factor %2</source>
        <translation>T %1 K · log₁₀ des Faktors %2</translation>
    </message>
    <message>
        <source>Slowdown</source>
        <translation>Verlangsamung</translation>
    </message>
    <message>
        <source>%1 GPa shifts T_g by %2</source>
        <translation>%1 GPa verschieben T_g um %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Ablesung</translation>
    </message>
    <message>
        <source>%1 times slower at %2 K</source>
        <translation>%1-mal langsamer bei %2 K</translation>
    </message>
    <message>
        <source>%1 GPa</source>
        <translation>%1 GPa</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>coupled</source>
        <translation>gekoppelt</translation>
    </message>
    <message>
        <source>equilibrium</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>This compares samples: give each its treatment (temperature, pressure) in the sample table, or open a study.</source>
        <translation>Hier werden Proben verglichen: jeder in der Probentabelle ihre Behandlung (Temperatur, Druck) geben oder eine Studie öffnen.</translation>
    </message>
    <message>
        <source>E_β = %1, E_α = %2 (R T_g at 1 atm)</source>
        <translation>E_β = %1, E_α = %2 (R T_g bei 1 atm)</translation>
    </message>
    <message>
        <source>T %1 K · E_a %2 R T_g at 1 atm</source>
        <translation>T %1 K · E_a %2 R T_g bei 1 atm</translation>
    </message>
    <message>
        <source>T/T_{g,P} %1 · E_a %2 R T_g at 1 atm</source>
        <translation>T/T_{g,P} %1 · E_a %2 R T_g bei 1 atm</translation>
    </message>
    <message>
        <source>FSDP of recovered samples</source>
        <translation>FSDP entspannter Proben</translation>
    </message>
    <message>
        <source>The law is unverified: compare its numbers with a publication.</source>
        <translation>Das Gesetz ist ungeprüft: Vergleichen Sie seine Zahlen mit einer Veröffentlichung.</translation>
    </message>
    <message>
        <source>This shows a map: import a stack of frames with their places (x and y) as a series.</source>
        <translation>Dies zeigt eine Karte: Importieren Sie einen Stapel von Aufnahmen mit ihren Orten (x und y) als Serie.</translation>
    </message>
    <message>
        <source>This shows a series: import a stack of frames as a series, with their temperatures, pressures or times.</source>
        <translation>Dies zeigt eine Serie: Importieren Sie einen Stapel von Aufnahmen als Serie, mit ihren Temperaturen, Drücken oder Zeiten.</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Diffraktogramm</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message>
        <source>%1 · %2 Å⁻¹</source>
        <translation>%1 · %2 Å⁻¹</translation>
    </message>
    <message>
        <source>Volume over temperature</source>
        <translation>Volumen über der Temperatur</translation>
    </message>
    <message>
        <source>T %1 K · V/V₀ %2</source>
        <translation>T %1 K · V/V₀ %2</translation>
    </message>
    <message>
        <source>This series is not over temperatures.</source>
        <translation>Diese Serie geht nicht über Temperaturen.</translation>
    </message>
    <message>
        <source>FSDP over the series</source>
        <translation>FSDP über die Serie</translation>
    </message>
    <message>
        <source>Peak width over the series</source>
        <translation>Peakbreite über die Serie</translation>
    </message>
    <message>
        <source>S(q) over the series</source>
        <translation>S(q) über die Serie</translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · S %2</source>
        <translation>q %1 Å⁻¹ · S %2</translation>
    </message>
    <message>
        <source>mean %1, scatter %2</source>
        <translation>Mittel %1, Streuung %2</translation>
    </message>
    <message>
        <source>gradient %1 along x, %2 along y per mm</source>
        <translation>Gradient %1 längs x, %2 längs y je mm</translation>
    </message>
    <message>
        <source>correlation length %1 mm</source>
        <translation>Korrelationslänge %1 mm</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stand out</source>
        <translation>
            <numerusform>%n Ort fällt heraus</numerusform>
            <numerusform>%n Orte fallen heraus</numerusform>
        </translation>
    </message>
    <message>
        <source>x %1 mm · y %2 mm</source>
        <translation>x %1 mm · y %2 mm</translation>
    </message>
    <message>
        <source>Map of q₁ / Å⁻¹</source>
        <translation>Karte von q₁ / Å⁻¹</translation>
    </message>
    <message>
        <source>Map of the FWHM / Å⁻¹</source>
        <translation>Karte der FWHM / Å⁻¹</translation>
    </message>
    <message>
        <source>Map of the height of S(q)</source>
        <translation>Karte der Höhe von S(q)</translation>
    </message>
    <message>
        <source>Map of the scale</source>
        <translation>Karte der Skala</translation>
    </message>
    <message>
        <source>Series: volume over temperature</source>
        <translation>Serie: Volumen über der Temperatur</translation>
    </message>
    <message>
        <source>Series: FSDP</source>
        <translation>Serie: FSDP</translation>
    </message>
    <message>
        <source>Series: peak width</source>
        <translation>Serie: Peakbreite</translation>
    </message>
    <message>
        <source>Series: S(q)</source>
        <translation>Serie: S(q)</translation>
    </message>
    <message>
        <source>Map: FSDP</source>
        <translation>Karte: FSDP</translation>
    </message>
    <message>
        <source>Map: peak width</source>
        <translation>Karte: Peakbreite</translation>
    </message>
    <message>
        <source>Map: height</source>
        <translation>Karte: Höhe</translation>
    </message>
    <message>
        <source>Map: scale</source>
        <translation>Karte: Skala</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) without E_a: not drawn</source>
        <translation>
            <numerusform>%n Probe ohne E_a: nicht gezeichnet</numerusform>
            <numerusform>%n Proben ohne E_a: nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) take no part: left out by hand, of another composition or treatment, or not heated</source>
        <translation>
            <numerusform>%n Probe nimmt nicht teil: von Hand ausgelassen, von anderer Zusammensetzung oder Behandlung, oder nicht geheizt</numerusform>
            <numerusform>%n Proben nehmen nicht teil: von Hand ausgelassen, von anderer Zusammensetzung oder Behandlung, oder nicht geheizt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Step %1 of the thermal history cannot be carried out.</source>
        <translation>Schritt %1 der Temperaturgeschichte ist nicht ausführbar.</translation>
    </message>
    <message>
        <source>The thermal history begins at %1 K.</source>
        <translation>Die Temperaturgeschichte beginnt bei %1 K.</translation>
    </message>
    <message>
        <source>Begin at a temperature above 0 K.</source>
        <translation>Beginnen Sie bei einer Temperatur über 0 K.</translation>
    </message>
    <message>
        <source>The thermal history is empty.</source>
        <translation>Die Temperaturgeschichte ist leer.</translation>
    </message>
    <message>
        <source>Add a ramp or a hold.</source>
        <translation>Fügen Sie eine Rampe oder eine Haltezeit hinzu.</translation>
    </message>
    <message>
        <source>The steps of the simulation must be larger than zero.</source>
        <translation>Die Schritte der Simulation müssen größer als null sein.</translation>
    </message>
    <message>
        <source>The temperatures asked for do not lie along a ramp of the thermal history.</source>
        <translation>Die verlangten Temperaturen liegen nicht auf einer Rampe der Temperaturgeschichte.</translation>
    </message>
    <message>
        <source>Ask for temperatures within one ramp, in its direction.</source>
        <translation>Verlangen Sie Temperaturen innerhalb einer Rampe, in deren Richtung.</translation>
    </message>
    <message>
        <source>Noise, lag and tilt of a simulated scan must be finite, and noise not negative.</source>
        <translation>Rauschen, Verzögerung und Neigung eines simulierten Scans müssen endlich sein, das Rauschen nicht negativ.</translation>
    </message>
    <message>
        <source>The simulated ramp has no points.</source>
        <translation>Die simulierte Rampe hat keine Punkte.</translation>
    </message>
    <message>
        <source>%1 = %2 is out of its range.</source>
        <translation>%1 = %2 liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>It must be a finite number.</source>
        <translation>Der Wert muss endlich sein.</translation>
    </message>
    <message>
        <source>It must lie between 1 and 10⁷ K.</source>
        <translation>Der Wert muss zwischen 1 und 10⁷ K liegen.</translation>
    </message>
    <message>
        <source>It must lie above 0 and not above 1.</source>
        <translation>Der Wert muss über 0 und darf nicht über 1 liegen.</translation>
    </message>
    <message>
        <source>It must lie between 0.1 and 1.</source>
        <translation>Der Wert muss zwischen 0,1 und 1 liegen.</translation>
    </message>
    <message>
        <source>It must leave a glass transition: τ = 100 s at some temperature.</source>
        <translation>Ein Glasübergang muss möglich bleiben: τ = 100 s bei irgendeiner Temperatur.</translation>
    </message>
    <message>
        <source>The text is not a thermal history in JSON: line %1 cannot be read.</source>
        <translation>Der Text ist keine Temperaturgeschichte in JSON: Zeile %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The field “%1” is not known here.</source>
        <translation>Das Feld „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Only the Tool–Narayanaswamy–Moynihan model with one process can be fitted.</source>
        <translation>Nur das Tool–Narayanaswamy–Moynihan-Modell mit einem Prozess kann angepasst werden.</translation>
    </message>
    <message>
        <source>Choose that model, and set the second process aside.</source>
        <translation>Wählen Sie dieses Modell und lassen Sie den zweiten Prozess weg.</translation>
    </message>
    <message>
        <source>The weight of the second process is %1.</source>
        <translation>Das Gewicht des zweiten Prozesses ist %1.</translation>
    </message>
    <message>
        <source>It must lie between 0 and 1.</source>
        <translation>Der Wert muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>A ramp needs a rate that leads to its end, a hold a duration above zero, and every temperature must be above 0 K; pressure moves the glass transition by 200 K at the most; a repetition needs as many steps before it as it repeats.</source>
        <translation>Eine Rampe braucht eine Rate, die zu ihrem Ende führt, eine Haltezeit eine Dauer über null, und jede Temperatur muss über 0 K liegen; Druck verschiebt den Glasübergang um höchstens 200 K; eine Wiederholung braucht vor sich so viele Schritte, wie sie wiederholt.</translation>
    </message>
    <message>
        <source>It must lie between 0 and 10⁴ K.</source>
        <translation>Der Wert muss zwischen 0 und 10⁴ K liegen.</translation>
    </message>
    <message>
        <source>The recorded step of the thermal history is no heating ramp.</source>
        <translation>Der aufgezeichnete Schritt der Temperaturgeschichte ist keine Heizrampe.</translation>
    </message>
    <message>
        <source>End the thermal history with the heating that was measured.</source>
        <translation>Beenden Sie die Temperaturgeschichte mit dem gemessenen Aufheizen.</translation>
    </message>
    <message>
        <source>Too few rows of the scan lie on the ramp of the thermal history (%1).</source>
        <translation>Zu wenige Zeilen des Scans liegen auf der Rampe der Temperaturgeschichte (%1).</translation>
    </message>
    <message>
        <source>Let the ramp begin and end where the scan does.</source>
        <translation>Lassen Sie die Rampe dort beginnen und enden, wo es der Scan tut.</translation>
    </message>
    <message>
        <source>The rate of a simulated scan must not be zero, and its mass larger than zero.</source>
        <translation>Die Rate eines simulierten Scans darf nicht null sein, seine Masse muss größer als null sein.</translation>
    </message>
    <message>
        <source>The lines of the heat capacity must be finite.</source>
        <translation>Die Linien der Wärmekapazität müssen endlich sein.</translation>
    </message>
    <message>
        <source>The thermal history has no ramp to record.</source>
        <translation>Die Temperaturgeschichte hat keine Rampe zum Aufzeichnen.</translation>
    </message>
    <message>
        <source>Add a ramp at its end, or give the number of one.</source>
        <translation>Fügen Sie am Ende eine Rampe hinzu oder geben Sie die Nummer einer Rampe an.</translation>
    </message>
    <message>
        <source>The recorded ramp would have too few rows, or more than a million.</source>
        <translation>Die aufgezeichnete Rampe hätte zu wenige Zeilen oder mehr als eine Million.</translation>
    </message>
    <message>
        <source>Choose the distance of the rows and the ends of the ramp to fit.</source>
        <translation>Wählen Sie den Abstand der Zeilen und die Enden der Rampe passend.</translation>
    </message>
    <message>
        <source>The heat capacity at points of a ramp needs at least five of them.</source>
        <translation>Die Wärmekapazität an Punkten einer Rampe braucht mindestens fünf Punkte.</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>The thermal history has no hold.</source>
        <translation>Die Temperaturgeschichte hat keine Haltezeit.</translation>
    </message>
    <message>
        <source>The thermal history has no such step.</source>
        <translation>Die Temperaturgeschichte hat keinen solchen Schritt.</translation>
    </message>
    <message>
        <source>The rates of the Kissinger line must be larger than zero.</source>
        <translation>Die Raten der Kissinger-Gerade müssen größer als null sein.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>Diesen Lauf gibt es nicht.</translation>
    </message>
    <message>
        <source>Change the glass</source>
        <translation>Glas ändern</translation>
    </message>
    <message>
        <source>Change the first temperature</source>
        <translation>Anfangstemperatur ändern</translation>
    </message>
    <message>
        <source>Change the thermal history</source>
        <translation>Temperaturgeschichte ändern</translation>
    </message>
    <message>
        <source>Change step %1</source>
        <translation>Schritt %1 ändern</translation>
    </message>
    <message>
        <source>Add step %1</source>
        <translation>Schritt %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Schritt %1 entfernen</translation>
    </message>
    <message>
        <source>Change how the scan is recorded</source>
        <translation>Aufzeichnung des Scans ändern</translation>
    </message>
    <message>
        <source>Move the windows</source>
        <translation>Bereiche verschieben</translation>
    </message>
    <message>
        <source>Change the Kissinger line</source>
        <translation>Kissinger-Gerade ändern</translation>
    </message>
    <message>
        <source>Keep the run “%1”</source>
        <translation>Lauf „%1“ behalten</translation>
    </message>
    <message>
        <source>Forget a run</source>
        <translation>Lauf entfernen</translation>
    </message>
    <message>
        <source>Load an experiment</source>
        <translation>Experiment laden</translation>
    </message>
    <message>
        <source>Lesson “%1”, step %2</source>
        <translation>Lektion „%1“, Schritt %2</translation>
    </message>
    <message>
        <source>Select a scan of the study to lay it over and to fit the model to it.</source>
        <translation>Wählen Sie einen Scan der Studie, um ihn darüberzulegen und das Modell an ihn anzupassen.</translation>
    </message>
    <message>
        <source>Fit to “%1”</source>
        <translation>Anpassung an „%1“</translation>
    </message>
</context>
<context>
    <name>SimulatorDials</name>
    <message>
        <source>weight of the second process</source>
        <translation>Gewicht des zweiten Prozesses</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>its T_g</source>
        <translation>sein T_g</translation>
    </message>
    <message>
        <source>its Δh*</source>
        <translation>sein Δh*</translation>
    </message>
    <message>
        <source>pressure up to the scan</source>
        <translation>Druck bis zum Scan</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>rate of the scan</source>
        <translation>Rate des Scans</translation>
    </message>
    <message>
        <source>rate before it</source>
        <translation>Rate davor</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>tilt</source>
        <translation>Neigung</translation>
    </message>
</context>
<context>
    <name>SimulatorKissinger</name>
    <message>
        <source>Kissinger</source>
        <translation>Kissinger</translation>
    </message>
    <message>
        <source>cooled as fast as heated</source>
        <translation>so schnell gekühlt wie aufgeheizt</translation>
    </message>
    <message>
        <source>one and the same history, heated at these rates</source>
        <translation>immer dieselbe Vorgeschichte, mit diesen Raten aufgeheizt</translation>
    </message>
    <message>
        <source>apparent E_a = %1 R T_g, %2 of the truth</source>
        <translation>scheinbares E_a = %1 R T_g, %2 des wahren Werts</translation>
    </message>
    <message>
        <source>true Δh* = %1 R T_g with T_g of the model (dashed)</source>
        <translation>wahres Δh* = %1 R T_g mit T_g des Modells (gestrichelt)</translation>
    </message>
</context>
<context>
    <name>SimulatorPictures</name>
    <message>
        <source>T_f of the model %1</source>
        <translation>T_f des Modells %1</translation>
    </message>
    <message>
        <source>T_p %1, C_N %2</source>
        <translation>T_p %1, C_N %2</translation>
    </message>
    <message>
        <source>T_f by equal areas %1</source>
        <translation>T_f aus Flächengleichheit %1</translation>
    </message>
    <message>
        <source>onset at the half step %1, at the greatest slope %2</source>
        <translation>Onset an der halben Stufe %1, an der größten Steigung %2</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message>
        <source>Scan, simulated</source>
        <translation>Scan, simuliert</translation>
    </message>
    <message>
        <source>recorded at %1</source>
        <translation>aufgezeichnet mit %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>measured: %1</source>
        <translation>gemessen: %1</translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation>Fiktive Temperatur</translation>
    </message>
    <message>
        <source>the whole history</source>
        <translation>die ganze Geschichte</translation>
    </message>
    <message>
        <source>dashed: the temperature of the hold</source>
        <translation>gestrichelt: die Temperatur der Haltezeit</translation>
    </message>
    <message>
        <source>dashed: equilibrium, T_f = T</source>
        <translation>gestrichelt: Gleichgewicht, T_f = T</translation>
    </message>
    <message>
        <source>Enthalpy</source>
        <translation>Enthalpie</translation>
    </message>
    <message>
        <source>of the recorded ramp, against the liquid</source>
        <translation>der aufgezeichneten Rampe, gegen die Flüssigkeit</translation>
    </message>
    <message>
        <source>diamond: T_f of the model</source>
        <translation>Raute: T_f des Modells</translation>
    </message>
    <message>
        <source>onset at the half step %1, at the greatest slope %2 (of the overshoot, ξ = %3)</source>
        <translation>Onset an der halben Stufe %1, an der größten Steigung %2 (des Überschwingers, ξ = %3)</translation>
    </message>
    <message>
        <source>in the hold after the temperature jump</source>
        <translation>in der Haltezeit nach dem Temperatursprung</translation>
    </message>
</context>
<context>
    <name>SmallMultiples</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>wird berechnet …</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>Die Datei kann nicht bis zum Ende gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The sample could not be saved: %1 The file is as it was before.</source>
        <translation>Die Probe konnte nicht gespeichert werden: %1 Die Datei ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>StrainView</name>
    <message>
        <source>F of the fit</source>
        <translation>F der Anpassung</translation>
    </message>
    <message>
        <source>F–f plot</source>
        <translation>F–f-Plot</translation>
    </message>
    <message>
        <source>Eulerian strain f</source>
        <translation>Eulersche Dehnung f</translation>
    </message>
    <message>
        <source>f %1 · F %2 GPa</source>
        <translation>f %1 · F %2 GPa</translation>
    </message>
    <message>
        <source>A straight line of slope 3B_{0}(B′ − 4)/2; level for B′ = 4.</source>
        <translation>Eine Gerade der Steigung 3B_{0}(B′ − 4)/2; waagerecht für B′ = 4.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) whose strain is within 2σ of zero are not drawn.</source>
        <translation>
            <numerusform>%n Diffraktogramm, dessen Dehnung innerhalb von 2σ um null liegt, ist nicht gezeichnet.</numerusform>
            <numerusform>%n Diffraktogramme, deren Dehnung innerhalb von 2σ um null liegt, sind nicht gezeichnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StructureFactorView</name>
    <message>
        <source>q_1 %1</source>
        <translation>q_1 %1</translation>
    </message>
    <message>
        <source>S(q), %1</source>
        <translation>S(q), %1</translation>
    </message>
    <message>
        <source>FWHM %1 · %2</source>
        <translation>FWHM %1 · %2</translation>
    </message>
    <message>
        <source>Structure factor</source>
        <translation>Strukturfaktor</translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · S %2</source>
        <translation>q %1 Å⁻¹ · S %2</translation>
    </message>
    <message>
        <source>The file holds G(r), not S(q).</source>
        <translation>Die Datei enthält G(r), nicht S(q).</translation>
    </message>
    <message>
        <source>%1 · q %2–%3 Å⁻¹ · %4</source>
        <translation>%1 · q %2–%3 Å⁻¹ · %4</translation>
    </message>
    <message>
        <source>fit, %1</source>
        <translation>Anpassung, %1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Fit of the FSDP</source>
        <translation>Anpassung des FSDP</translation>
    </message>
    <message>
        <source>FSDP</source>
        <translation>FSDP</translation>
    </message>
    <message>
        <source>mean of all frames</source>
        <translation>Mittel aller Aufnahmen</translation>
    </message>
</context>
<context>
    <name>StructureViews</name>
    <message>
        <source>Intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>Structure factor</source>
        <translation>Strukturfaktor</translation>
    </message>
    <message>
        <source>G(r) and ΔG(r)</source>
        <translation>G(r) und ΔG(r)</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>Zustandsgleichung</translation>
    </message>
    <message>
        <source>No diffraction patterns to draw yet. Drop pattern files on the window, or choose Import.</source>
        <translation>Noch keine Diffraktogramme zu zeichnen. Ziehen Sie Dateien auf das Fenster oder wählen Sie „Importieren“.</translation>
    </message>
    <message>
        <source>g(r)</source>
        <translation>g(r)</translation>
    </message>
    <message>
        <source>R(r)</source>
        <translation>R(r)</translation>
    </message>
    <message>
        <source>F–f plot</source>
        <translation>F–f-Plot</translation>
    </message>
    <message>
        <source>Confidence of B₀ and B′</source>
        <translation>Konfidenzbereich von B₀ und B′</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>Erstes scharfes Beugungsmaximum (FSDP)</translation>
    </message>
    <message>
        <source>Width of the FSDP</source>
        <translation>Breite des FSDP</translation>
    </message>
    <message>
        <source>Weights of pairs</source>
        <translation>Gewichte der Paare</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>There is no sample “%1” in the study.</source>
        <translation>In der Studie gibt es keine Probe „%1“.</translation>
    </message>
    <message>
        <source>There is no scan “%1” in sample “%2”.</source>
        <translation>Es gibt keinen Scan „%1“ in der Probe „%2“.</translation>
    </message>
    <message>
        <source>Scan “%1” has no such peak set by hand.</source>
        <translation>Im Scan „%1“ ist kein solcher Peak von Hand gesetzt.</translation>
    </message>
    <message>
        <source>Pick the peak first.</source>
        <translation>Wählen Sie zuerst den Peak.</translation>
    </message>
    <message>
        <source>The file of scan “%1” states no thermal lag.</source>
        <translation>Die Datei des Scans „%1“ nennt keine thermische Verzögerung.</translation>
    </message>
    <message>
        <source>A name cannot be blank.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A window from %1 to %2 K holds nothing.</source>
        <translation>Ein Bereich von %1 bis %2 K enthält nichts.</translation>
    </message>
    <message>
        <source>Give the lower temperature first, both above 0 K.</source>
        <translation>Geben Sie die niedrigere Temperatur zuerst an, beide über 0 K.</translation>
    </message>
    <message>
        <source>A heating rate of %1 K/s is not positive.</source>
        <translation>Eine Aufheizrate von %1 K/s ist nicht positiv.</translation>
    </message>
    <message>
        <source>A sample mass of %1 g is not positive.</source>
        <translation>Eine Probenmasse von %1 g ist nicht positiv.</translation>
    </message>
    <message>
        <source>A pressure of %1 GPa is negative.</source>
        <translation>Ein Druck von %1 GPa ist negativ.</translation>
    </message>
    <message>
        <source>A temperature of %1 K is not above 0 K.</source>
        <translation>Eine Temperatur von %1 K liegt nicht über 0 K.</translation>
    </message>
    <message>
        <source>A hold of %1 s is negative.</source>
        <translation>Eine Haltezeit von %1 s ist negativ.</translation>
    </message>
    <message>
        <source>A cooling rate of %1 K/s is not positive.</source>
        <translation>Eine Kühlrate von %1 K/s ist nicht positiv.</translation>
    </message>
    <message>
        <source>A reference T_g of %1 K is not above 0 K.</source>
        <translation>Ein Referenz-T_g von %1 K liegt nicht über 0 K.</translation>
    </message>
    <message>
        <source>A sample without an identity cannot be added.</source>
        <translation>Eine Probe ohne Kennung kann nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Sample “%1” is already in the study.</source>
        <translation>Die Probe „%1“ ist schon in der Studie.</translation>
    </message>
    <message>
        <source>A scan without a recording cannot be added.</source>
        <translation>Ein Scan ohne Messdaten kann nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>“%1” of file %2 is already in sample “%3”.</source>
        <translation>„%1“ der Datei %2 ist schon in der Probe „%3“.</translation>
    </message>
    <message>
        <source>Scan “%1” cannot lend its glass line to “%2”.</source>
        <translation>Der Scan „%1“ kann seine Glaslinie nicht an „%2“ weitergeben.</translation>
    </message>
    <message>
        <source>Choose another scan that uses its own glass line.</source>
        <translation>Wählen Sie einen anderen Scan, der seine eigene Glaslinie verwendet.</translation>
    </message>
    <message>
        <source>There is no pattern “%1” in sample “%2”.</source>
        <translation>Es gibt kein Diffraktogramm „%1“ in der Probe „%2“.</translation>
    </message>
    <message>
        <source>A range of q from %1 to %2 Å⁻¹ holds nothing.</source>
        <translation>Ein q-Bereich von %1 bis %2 Å⁻¹ enthält nichts.</translation>
    </message>
    <message>
        <source>A density of %1 atoms/Å³ is not positive.</source>
        <translation>Eine Dichte von %1 Atomen/Å³ ist nicht positiv.</translation>
    </message>
    <message>
        <source>An r_min of %1 Å is not between 0 and 10 Å.</source>
        <translation>Ein r_min von %1 Å liegt nicht zwischen 0 und 10 Å.</translation>
    </message>
    <message>
        <source>A background scale of %1 is negative.</source>
        <translation>Eine Skalierung des Untergrunds von %1 ist negativ.</translation>
    </message>
    <message>
        <source>The settings of the normalisation are out of range.</source>
        <translation>Die Einstellungen der Normierung liegen außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>Pattern “%1” is not marked as a background.</source>
        <translation>Das Diffraktogramm „%1“ ist nicht als Untergrund gekennzeichnet.</translation>
    </message>
    <message>
        <source>Mark it as a background first.</source>
        <translation>Kennzeichnen Sie es zuerst als Untergrund.</translation>
    </message>
    <message>
        <source>A pattern without a recording cannot be added.</source>
        <translation>Ein Diffraktogramm ohne Messdaten kann nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>A wavelength of %1 Å is not positive.</source>
        <translation>Eine Wellenlänge von %1 Å ist nicht positiv.</translation>
    </message>
    <message>
        <source>The axis of r is not between 16 and a million steps that go upwards.</source>
        <translation>Die Achse von r hat nicht zwischen 16 und einer Million aufsteigender Schritte.</translation>
    </message>
    <message>
        <source>A shell from %1 to %2 Å holds nothing.</source>
        <translation>Eine Schale von %1 bis %2 Å enthält nichts.</translation>
    </message>
    <message>
        <source>An absorption of %1 is negative.</source>
        <translation>Eine Absorption von %1 ist negativ.</translation>
    </message>
    <message>
        <source>The distance of the detector is not positive.</source>
        <translation>Der Abstand des Detektors ist nicht positiv.</translation>
    </message>
    <message>
        <source>An equation of state is of second or third order, with an exponent that is not zero.</source>
        <translation>Eine Zustandsgleichung ist zweiter oder dritter Ordnung, mit einem Exponenten ungleich null.</translation>
    </message>
    <message>
        <source>No sample was measured under pressure.</source>
        <translation>Keine Probe wurde unter Druck gemessen.</translation>
    </message>
    <message>
        <source>It was left out by hand.</source>
        <translation>Sie wurde von Hand ausgelassen.</translation>
    </message>
    <message>
        <source>Its composition is not that of most samples.</source>
        <translation>Ihre Zusammensetzung ist nicht die der meisten Proben.</translation>
    </message>
    <message>
        <source>It has no heating scan.</source>
        <translation>Sie hat keinen Aufheizscan.</translation>
    </message>
    <message>
        <source>The temperature of its treatment is not known.</source>
        <translation>Die Temperatur ihrer Behandlung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter the treatment of the sample.</source>
        <translation>Geben Sie die Behandlung der Probe ein.</translation>
    </message>
    <message>
        <source>The pressure of its treatment is not known.</source>
        <translation>Der Druck ihrer Behandlung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No scan shows a clear endothermic peak.</source>
        <translation>Kein Scan zeigt einen deutlichen endothermen Peak.</translation>
    </message>
    <message>
        <source>The samples have different reference T_g.</source>
        <translation>Die Proben haben verschiedene Referenz-T_g.</translation>
    </message>
    <message>
        <source>Set the reference T_g of the study.</source>
        <translation>Legen Sie das Referenz-T_g der Studie fest.</translation>
    </message>
    <message>
        <source>There is no reference T_g at ambient pressure.</source>
        <translation>Es gibt kein Referenz-T_g bei Umgebungsdruck.</translation>
    </message>
    <message>
        <source>This pattern reaches to %1 Å⁻¹ and the reference of ΔG(r) to %2 Å⁻¹.</source>
        <translation>Dieses Diffraktogramm reicht bis %1 Å⁻¹, die Referenz von ΔG(r) bis %2 Å⁻¹.</translation>
    </message>
    <message>
        <source>Set the same q_max, or choose another reference.</source>
        <translation>Legen Sie dasselbe q_max fest oder wählen Sie eine andere Referenz.</translation>
    </message>
    <message>
        <source>No rate was measured in equilibrium at both pressures.</source>
        <translation>Keine Rate wurde bei beiden Drücken im Gleichgewicht gemessen.</translation>
    </message>
    <message>
        <source>There is no T_g under pressure to move the relaxation law by.</source>
        <translation>Es gibt kein T_g unter Druck, um das Relaxationsgesetz danach zu verschieben.</translation>
    </message>
    <message>
        <source>There is no relaxation preset “%1”.</source>
        <translation>Es gibt keine Relaxationsvorgabe „%1“.</translation>
    </message>
    <message>
        <source>Sub-peaks are up to six distances in Å that are positive.</source>
        <translation>Teilpeaks sind bis zu sechs positive Abstände in Å.</translation>
    </message>
    <message>
        <source>A fit window of ±%1 Å⁻¹ is not positive.</source>
        <translation>Ein Anpassungsbereich von ±%1 Å⁻¹ ist nicht positiv.</translation>
    </message>
    <message>
        <source>The limits beyond which frames are left out are positive.</source>
        <translation>Die Grenzen, jenseits derer Aufnahmen ausgelassen werden, müssen positiv sein.</translation>
    </message>
    <message>
        <source>A polarised fraction of %1 is not between 0 and 1.</source>
        <translation>Ein polarisierter Anteil von %1 liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The exponent of the recoil is 0, 2 or 3.</source>
        <translation>Der Exponent des Rückstoßes ist 0, 2 oder 3.</translation>
    </message>
    <message>
        <source>Add an anchor first.</source>
        <translation>Fügen Sie zuerst einen Ankerpunkt hinzu.</translation>
    </message>
    <message>
        <source>A background has no G(r) to be the reference of a difference.</source>
        <translation>Ein Untergrund hat kein G(r), das Referenz einer Differenz sein könnte.</translation>
    </message>
    <message>
        <source>There is no figure “%1” in the study.</source>
        <translation>In der Studie gibt es keine Abbildung „%1“.</translation>
    </message>
    <message>
        <source>There is no reference to compare the structure with.</source>
        <translation>Es gibt keine Referenz, mit der die Struktur verglichen werden könnte.</translation>
    </message>
    <message>
        <source>Choose a sample that has a pattern.</source>
        <translation>Wählen Sie eine Probe mit einem Diffraktogramm.</translation>
    </message>
    <message>
        <source>It is not known where equilibrium begins under pressure.</source>
        <translation>Es ist nicht bekannt, wo das Gleichgewicht unter Druck beginnt.</translation>
    </message>
    <message>
        <source>No pattern belongs to a sample that was compressed in equilibrium.</source>
        <translation>Kein Diffraktogramm gehört zu einer im Gleichgewicht komprimierten Probe.</translation>
    </message>
    <message>
        <source>A pressure of %1 GPa is not positive.</source>
        <translation>Ein Druck von %1 GPa ist nicht positiv.</translation>
    </message>
    <message>
        <source>An error of %1 K is negative.</source>
        <translation>Ein Fehler von %1 K ist negativ.</translation>
    </message>
    <message>
        <source>A panel of a figure needs an identity and something to draw.</source>
        <translation>Ein Teilbild einer Abbildung braucht eine Kennung und etwas zu zeichnen.</translation>
    </message>
    <message>
        <source>Panel “%1” has no size.</source>
        <translation>Das Teilbild „%1“ hat keine Größe.</translation>
    </message>
    <message>
        <source>An axis of panel “%1” has no length.</source>
        <translation>Eine Achse des Teilbilds „%1“ hat keine Länge.</translation>
    </message>
    <message>
        <source>Figure “%1” has no size.</source>
        <translation>Die Abbildung „%1“ hat keine Größe.</translation>
    </message>
    <message>
        <source>No T_g was set for %1 GPa.</source>
        <translation>Für %1 GPa wurde kein T_g festgelegt.</translation>
    </message>
    <message>
        <source>Set it, or choose another method.</source>
        <translation>Legen Sie es fest oder wählen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>An anchor at %1 K cannot be.</source>
        <translation>Einen Ankerpunkt bei %1 K kann es nicht geben.</translation>
    </message>
    <message>
        <source>Two anchors at %1 K cannot be.</source>
        <translation>Zwei Ankerpunkte bei %1 K kann es nicht geben.</translation>
    </message>
    <message>
        <source>Give each anchor a temperature of its own.</source>
        <translation>Geben Sie jedem Ankerpunkt eine eigene Temperatur.</translation>
    </message>
    <message>
        <source>Between %1 and %2 K, where the glass transition is taken, the mass changes by %3 %: the step may be a reaction.</source>
        <translation>Zwischen %1 und %2 K, wo der Glasübergang bestimmt wird, ändert sich die Masse um %3 %: Die Stufe ist vielleicht eine Reaktion.</translation>
    </message>
    <message>
        <source>Only the Birch–Murnaghan equation has a second order.</source>
        <translation>Nur die Birch-Murnaghan-Gleichung hat eine zweite Ordnung.</translation>
    </message>
    <message>
        <source>A pair is two elements and a range of distances in Å: Zr-Cu from 2.4 to 2.9.</source>
        <translation>Ein Paar besteht aus zwei Elementen und einem Bereich von Abständen in Å: Zr-Cu von 2,4 bis 2,9.</translation>
    </message>
    <message>
        <source>The baseline of scan “%1” has no such anchor.</source>
        <translation>Die Basislinie des Scans „%1“ hat keinen solchen Ankerpunkt.</translation>
    </message>
    <message>
        <source>Scan “%1” has no baseline set by hand.</source>
        <translation>Der Scan „%1“ hat keine von Hand festgelegte Basislinie.</translation>
    </message>
    <message>
        <source>A T_0 of %1 K is not above 0 K.</source>
        <translation>Ein T_0 von %1 K liegt nicht über 0 K.</translation>
    </message>
    <message>
        <source>The lines of these samples have no slope in common (p = %1).</source>
        <translation>Die Geraden dieser Proben haben keine gemeinsame Steigung (p = %1).</translation>
    </message>
    <message>
        <source>Compare their activation energies one by one.</source>
        <translation>Vergleichen Sie ihre Aktivierungsenergien einzeln.</translation>
    </message>
    <message>
        <source>A reference pressure of %1 GPa is no number.</source>
        <translation>Ein Referenzdruck von %1 GPa ist keine Zahl.</translation>
    </message>
    <message>
        <source>A choice of other analysts has no key.</source>
        <translation>Eine Entscheidung anderer Auswertender hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The choice “%1” needs two different options or more.</source>
        <translation>Die Entscheidung „%1“ braucht mindestens zwei verschiedene Möglichkeiten.</translation>
    </message>
    <message>
        <source>The range of “%1” from %2 to %3 is empty.</source>
        <translation>Der Bereich von „%1“ von %2 bis %3 ist leer.</translation>
    </message>
    <message>
        <source>Widen it, or leave the choice as it is.</source>
        <translation>Erweitern Sie ihn oder lassen Sie die Entscheidung, wie sie ist.</translation>
    </message>
    <message>
        <source>The range of “%1” does not hold what the study chose, %2.</source>
        <translation>Der Bereich von „%1“ enthält nicht, was die Studie gewählt hat: %2.</translation>
    </message>
    <message>
        <source>The choice “%1” stands there twice.</source>
        <translation>Die Entscheidung „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>Some conditions of the frames are no numbers.</source>
        <translation>Einige Bedingungen der Aufnahmen sind keine Zahlen.</translation>
    </message>
    <message>
        <source>Every %1th frame is no series.</source>
        <translation>Jede %1. Aufnahme ist keine Serie.</translation>
    </message>
    <message>
        <source>A range from %1 to %2 holds nothing.</source>
        <translation>Ein Bereich von %1 bis %2 enthält nichts.</translation>
    </message>
    <message>
        <source>Pattern “%1” has no frames to be a series of.</source>
        <translation>Das Diffraktogramm „%1“ hat keine Aufnahmen, die eine Serie sein könnten.</translation>
    </message>
    <message>
        <source>There is no measurement “%1” in sample “%2”.</source>
        <translation>In der Probe „%2“ gibt es keine Messung „%1“.</translation>
    </message>
    <message>
        <source>A measurement without a recording cannot be added.</source>
        <translation>Eine Messung ohne Aufzeichnung kann nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>An error of %1 is negative.</source>
        <translation>Ein Fehler von %1 ist negativ.</translation>
    </message>
    <message>
        <source>R1 cannot be at %1 nm.</source>
        <translation>R1 kann nicht bei %1 nm liegen.</translation>
    </message>
    <message>
        <source>A range from %1 to %2 nm holds nothing.</source>
        <translation>Ein Bereich von %1 bis %2 nm enthält nichts.</translation>
    </message>
    <message>
        <source>A mass of %1 g is not above zero.</source>
        <translation>Eine Masse von %1 g ist nicht größer als null.</translation>
    </message>
    <message>
        <source>“%1” comes from another file.</source>
        <translation>„%1“ kommt aus einer anderen Datei.</translation>
    </message>
    <message>
        <source>The figure “%1” could not be read and is kept as it is in the file.</source>
        <translation>Die Abbildung „%1“ konnte nicht gelesen werden und bleibt, wie sie in der Datei steht.</translation>
    </message>
</context>
<context>
    <name>StudyFile</name>
    <message>
        <source>Open the samples one by one and save the study again.</source>
        <translation>Öffnen Sie die Proben einzeln und speichern Sie die Studie erneut.</translation>
    </message>
    <message>
        <source>A sample of the study has no identity or no file.</source>
        <translation>Eine Probe der Studie hat keine Kennung oder keine Datei.</translation>
    </message>
    <message>
        <source>Two samples of the study have the identity “%1”.</source>
        <translation>Zwei Proben der Studie haben die Kennung „%1“.</translation>
    </message>
    <message>
        <source>Two figures of the study are called “%1”.</source>
        <translation>Zwei Abbildungen der Studie heißen „%1“.</translation>
    </message>
    <message>
        <source>This is no study file.</source>
        <translation>Dies ist keine Studiendatei.</translation>
    </message>
    <message>
        <source>The study file is of a newer version (%1).</source>
        <translation>Die Studiendatei gehört zu einer neueren Version (%1).</translation>
    </message>
    <message>
        <source>Open it with a newer Vitrine.</source>
        <translation>Öffnen Sie sie mit einem neueren Vitrine.</translation>
    </message>
    <message>
        <source>The analyses of many analysts that are kept with the study cannot be read.</source>
        <translation>Die mit der Studie aufbewahrten Auswertungen vieler Auswertender können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask the analysts anew.</source>
        <translation>Lassen Sie die Auswertenden neu auswerten.</translation>
    </message>
    <message>
        <source>The figure “%1” is not drawn: %2</source>
        <translation>Die Abbildung „%1“ wird nicht gezeichnet: %2</translation>
    </message>
    <message>
        <source>It stays in the file as it is; mend it there, or remove the figure.</source>
        <translation>Sie bleibt in der Datei, wie sie ist; berichtigen Sie sie dort, oder entfernen Sie die Abbildung.</translation>
    </message>
</context>
<context>
    <name>StyleFile</name>
    <message>
        <source>Choose a file that a figure&apos;s style was saved in.</source>
        <translation>Wählen Sie eine Datei, in der der Stil einer Abbildung gespeichert wurde.</translation>
    </message>
    <message>
        <source>The style is of a newer version (%1).</source>
        <translation>Der Stil ist von einer neueren Version (%1).</translation>
    </message>
    <message>
        <source>What this version does not know of the style is kept, and not drawn.</source>
        <translation>Was diese Version vom Stil nicht kennt, bleibt erhalten und wird nicht gezeichnet.</translation>
    </message>
    <message>
        <source>This is no style of figures.</source>
        <translation>Das ist kein Stil von Abbildungen.</translation>
    </message>
    <message>
        <source>The style has no width or no size of type.</source>
        <translation>Der Stil hat keine Breite oder keine Schriftgröße.</translation>
    </message>
</context>
<context>
    <name>SubPeakDrawing</name>
    <message>
        <source>Fitted sub-peaks</source>
        <translation>Angepasste Teilpeaks</translation>
    </message>
    <message>
        <source>sub-peaks</source>
        <translation>Teilpeaks</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The table has no header row.</source>
        <translation>Die Tabelle hat keine Kopfzeile.</translation>
    </message>
    <message>
        <source>Name each column with its unit in brackets, for example “T_p [K]”.</source>
        <translation>Nennen Sie jede Spalte mit ihrer Einheit in Klammern, zum Beispiel „T_p [K]“.</translation>
    </message>
    <message>
        <source>The header names %1 columns, but the rows have %2 fields.</source>
        <translation>Die Kopfzeile nennt %1 Spalten, die Zeilen haben aber %2 Felder.</translation>
    </message>
    <message>
        <source>The column “%1” holds words and was left out.</source>
        <translation>Die Spalte „%1“ enthält Wörter und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A line that holds the number “%1” was taken for titles.</source>
        <translation>Eine Zeile mit der Zahl „%1“ wurde als Titelzeile genommen.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n line(s) of words among the rows.</source>
        <translation>
            <numerusform>Ausgelassen: %n Zeile mit Wörtern zwischen den Zeilen mit Zahlen.</numerusform>
            <numerusform>Ausgelassen: %n Zeilen mit Wörtern zwischen den Zeilen mit Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part the numbers of a row by tabs, semicolons, commas or blanks.</source>
        <translation>Trennen Sie die Zahlen einer Zeile durch Tabulatoren, Semikolons, Kommas oder Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>Thermogram</name>
    <message>
        <source>The rows ran from high to low temperature and were reversed.</source>
        <translation>Die Zeilen liefen von hoher zu niedriger Temperatur und wurden umgekehrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) out of order were sorted by temperature.</source>
        <translation>
            <numerusform>%n ungeordnete Zeile wurde nach Temperatur sortiert.</numerusform>
            <numerusform>%n ungeordnete Zeilen wurden nach Temperatur sortiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated temperature(s) were averaged.</source>
        <translation>
            <numerusform>%n wiederholte Temperatur wurde gemittelt.</numerusform>
            <numerusform>%n wiederholte Temperaturen wurden gemittelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A scan needs at least ten usable rows, and this one has %n.</source>
        <translation>
            <numerusform>Ein Scan braucht mindestens zehn brauchbare Zeilen, dieser hat %n.</numerusform>
            <numerusform>Ein Scan braucht mindestens zehn brauchbare Zeilen, dieser hat %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the columns and the range that were imported.</source>
        <translation>Prüfen Sie die importierten Spalten und den importierten Bereich.</translation>
    </message>
    <message>
        <source>The scan has %1 temperatures but %2 signals.</source>
        <translation>Der Scan hat %1 Temperaturen, aber %2 Signalwerte.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>Importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Give the heating rate of the scan.</source>
        <translation>Geben Sie die Aufheizrate des Scans an.</translation>
    </message>
    <message>
        <source>The heat capacity needs the heating rate of the scan.</source>
        <translation>Die Wärmekapazität erfordert die Aufheizrate des Scans.</translation>
    </message>
    <message>
        <source>Give the heating rate.</source>
        <translation>Geben Sie die Aufheizrate an.</translation>
    </message>
    <message>
        <source>The heat capacity needs the mass of the sample.</source>
        <translation>Die Wärmekapazität erfordert die Masse der Probe.</translation>
    </message>
    <message>
        <source>Give the mass, or find it from the step.</source>
        <translation>Geben Sie die Masse an oder bestimmen Sie sie aus der Stufe.</translation>
    </message>
    <message>
        <source>heat capacity</source>
        <translation>Wärmekapazität</translation>
    </message>
    <message>
        <source>heat flow per mass</source>
        <translation>Wärmestrom je Masse</translation>
    </message>
    <message>
        <source>heat flow</source>
        <translation>Wärmestrom</translation>
    </message>
    <message>
        <source>This peak is the overshoot</source>
        <translation>Dieser Peak ist der Überschwinger</translation>
    </message>
    <message>
        <source>This peak is another one</source>
        <translation>Dieser Peak ist ein anderer</translation>
    </message>
    <message>
        <source>Remove this peak</source>
        <translation>Diesen Peak entfernen</translation>
    </message>
    <message>
        <source>Pick an endotherm here</source>
        <translation>Hier einen endothermen Peak wählen</translation>
    </message>
    <message>
        <source>Pick an exotherm here</source>
        <translation>Hier einen exothermen Peak wählen</translation>
    </message>
    <message>
        <source>Find the peaks automatically</source>
        <translation>Peaks automatisch finden</translation>
    </message>
    <message>
        <source>Set glass and liquid windows by hand</source>
        <translation>Glas- und Flüssigkeitsbereich von Hand festlegen</translation>
    </message>
    <message numerus="yes">
        <source>Apply these windows to the %n other scan(s) of the sample</source>
        <translation>
            <numerusform>Diese Bereiche auf den %n anderen Scan der Probe anwenden</numerusform>
            <numerusform>Diese Bereiche auf die %n anderen Scans der Probe anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the windows automatically</source>
        <translation>Bereiche automatisch finden</translation>
    </message>
    <message>
        <source>Use in the Kissinger analysis</source>
        <translation>In der Kissinger-Auswertung verwenden</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Peak</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a usable number were left out.</source>
        <translation>
            <numerusform>%n Zeile ohne brauchbare Zahl wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen ohne brauchbare Zahl wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anchor at %1 K</source>
        <translation>Ankerpunkt bei %1 K</translation>
    </message>
    <message>
        <source>Corrected for thermal lag: temperatures moved by %1 K on average.</source>
        <translation>Thermische Verzögerung korrigiert: Die Temperaturen verschoben sich im Mittel um %1 K.</translation>
    </message>
    <message>
        <source>The sign of the signal was inverted, so that endothermic events point up.</source>
        <translation>Das Vorzeichen des Signals wurde umgekehrt, sodass endotherme Ereignisse nach oben zeigen.</translation>
    </message>
    <message>
        <source>The correction for thermal lag needs the heating rate.</source>
        <translation>Die Korrektur der thermischen Verzögerung braucht die Aufheizrate.</translation>
    </message>
    <message>
        <source>This peak is the sub-T_g endotherm (shadow glass transition)</source>
        <translation>Dieser Peak ist die Endotherme unter T_g (Schatten-Glasübergang)</translation>
    </message>
    <message>
        <source>Set a baseline under the peaks by hand</source>
        <translation>Basislinie unter den Peaks von Hand festlegen</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Basislinie: %1</translation>
    </message>
    <message>
        <source>Baseline from the glass transition</source>
        <translation>Basislinie aus dem Glasübergang</translation>
    </message>
    <message>
        <source>Maximum at %1 K</source>
        <translation>Maximum bei %1 K</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The embedded original “%1” no longer gives this curve.</source>
        <translation>Das eingebettete Original „%1“ ergibt diese Kurve nicht mehr.</translation>
    </message>
    <message>
        <source>The original “%1” is not in the file.</source>
        <translation>Das Original „%1“ ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>The embedded original does not match its SHA-256.</source>
        <translation>Das eingebettete Original stimmt nicht mit seinem SHA-256 überein.</translation>
    </message>
    <message>
        <source>The curve read from the original differs from the stored one.</source>
        <translation>Die aus dem Original gelesene Kurve weicht von der gespeicherten ab.</translation>
    </message>
    <message>
        <source>A stored result differs from the one evaluated now: %1 (the file was written by version %2).</source>
        <translation>Ein gespeichertes Ergebnis weicht vom jetzt berechneten ab: %1 (die Datei wurde von Version %2 geschrieben).</translation>
    </message>
    <message>
        <source>Open the file and save it to store the results of this version.</source>
        <translation>Öffnen und speichern Sie die Datei, um die Ergebnisse dieser Version zu speichern.</translation>
    </message>
    <message>
        <source>What the original gives is used; saving keeps that.</source>
        <translation>Verwendet wird, was das Original ergibt; beim Speichern bleibt es dabei.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>The file holds a stack of frames, and nobody has said yet what they become.</source>
        <translation>Die Datei enthält einen Stapel von Bildern, und noch hat niemand gesagt, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>Import one such file by hand; the answer is remembered.</source>
        <translation>Importieren Sie eine solche Datei von Hand; die Antwort wird gemerkt.</translation>
    </message>
    <message>
        <source>Spectra of ruby and runs for a heat capacity are not read by a watch.</source>
        <translation>Rubinspektren und Läufe für eine Wärmekapazität werden beim Beobachten nicht gelesen.</translation>
    </message>
    <message>
        <source>Import the file by hand.</source>
        <translation>Importieren Sie die Datei von Hand.</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>The scan has too few points to find its windows by itself.</source>
        <translation>Der Scan hat zu wenige Punkte, um seine Bereiche selbst zu finden.</translation>
    </message>
    <message>
        <source>Set the glass window and the liquid window by hand.</source>
        <translation>Legen Sie Glas- und Flüssigkeitsbereich von Hand fest.</translation>
    </message>
    <message>
        <source>No glass transition was found: there is no step upwards between two straight ranges.</source>
        <translation>Es wurde kein Glasübergang gefunden: Es gibt keine Stufe nach oben zwischen zwei geraden Abschnitten.</translation>
    </message>
    <message>
        <source>If there is one, set the glass window and the liquid window by hand.</source>
        <translation>Gibt es einen, so legen Sie Glas- und Flüssigkeitsbereich von Hand fest.</translation>
    </message>
    <message>
        <source>The only step between two straight ranges is %1 K wide about %2 K; a glass transition is narrower, and a drift or a reaction looks like this.</source>
        <translation>Die einzige Stufe zwischen zwei geraden Abschnitten ist %1 K breit und liegt um %2 K; ein Glasübergang ist schmaler, und eine Drift oder eine Reaktion sieht so aus.</translation>
    </message>
    <message>
        <source>If there is a glass transition, set the glass window and the liquid window by hand.</source>
        <translation>Gibt es einen Glasübergang, so legen Sie Glas- und Flüssigkeitsbereich von Hand fest.</translation>
    </message>
    <message>
        <source>The ranges taken for straight beside the only step that was found are not straight: one holds a peak at %1 K.</source>
        <translation>Die geraden Abschnitte neben der einzigen gefundenen Stufe sind nicht gerade: Einer enthält einen Peak bei %1 K.</translation>
    </message>
    <message>
        <source>The step before the crystallisation does not stand clear of the noise.</source>
        <translation>Die Stufe vor der Kristallisation hebt sich nicht deutlich vom Rauschen ab.</translation>
    </message>
    <message>
        <source>The liquid crystallises or decomposes before it has become straight, so there is no liquid line from which to take a half step.</source>
        <translation>Die Flüssigkeit kristallisiert oder zersetzt sich, bevor ihre Kurve gerade geworden ist; daher gibt es keine Flüssigkeitslinie, aus der sich eine halbe Stufe bestimmen ließe.</translation>
    </message>
    <message>
        <source>Heat faster, set the liquid window by hand, or use the inflection, which needs no liquid line.</source>
        <translation>Heizen Sie schneller auf, legen Sie den Flüssigkeitsbereich von Hand fest oder verwenden Sie den Wendepunkt, der keine Flüssigkeitslinie braucht.</translation>
    </message>
    <message>
        <source>The only step between two straight ranges changes by %1 % over its own width of %2 K about %3 K: the ranges beside it are flanks or a drift, and not a glass and its liquid.</source>
        <translation>Die einzige Stufe zwischen zwei geraden Bereichen ändert sich über ihre eigene Breite von %2 K um %3 K herum um %1 %: Die Bereiche daneben sind Flanken oder eine Drift und nicht ein Glas und seine Flüssigkeit.</translation>
    </message>
    <message>
        <source>The step of %1 J/(g K) about %2 K is too great for a glass transition, whose step is below %3 J/(g K): it is a reaction, melting, or the mass or the heating rate is wrong.</source>
        <translation>Die Stufe von %1 J/(g K) um %2 K ist für einen Glasübergang zu groß, dessen Stufe unter %3 J/(g K) liegt: Es ist eine Reaktion oder ein Schmelzen, oder die Masse oder die Aufheizrate stimmt nicht.</translation>
    </message>
    <message>
        <source>What rises above the liquid line behind the step about %1 K has the area of %2 K of the step, too much for a glass that relaxes: it is melting or a reaction, and the step may be none.</source>
        <translation>Was hinter der Stufe um %1 K über der Flüssigkeitslinie liegt, hat die Fläche von %2 K der Stufe, zu viel für ein relaxierendes Glas: Es ist ein Schmelzen oder eine Reaktion, und die Stufe ist vielleicht keine.</translation>
    </message>
    <message>
        <source>No step before a crystallisation was found.</source>
        <translation>Es wurde keine Stufe vor einer Kristallisation gefunden.</translation>
    </message>
    <message>
        <source>The step about %1 K is only %2 times as high as the error of the lines beside it: it may be a drift of the baseline.</source>
        <translation>Die Stufe um %1 K ist nur %2-mal so hoch wie der Fehler der Linien daneben: Sie kann eine Drift der Basislinie sein.</translation>
    </message>
    <message>
        <source>A window beside the step about %1 K is %2 K long, shorter than the climb of %3 K itself: its line is not known to be that of a glass or a liquid.</source>
        <translation>Ein Bereich neben der Stufe um %1 K ist %2 K lang, kürzer als der Anstieg von %3 K selbst: Ob seine Linie die eines Glases oder einer Flüssigkeit ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Between %1 and %2 K the curve is not straight but bends by %3 % of the step.</source>
        <translation>Zwischen %1 und %2 K ist die Kurve nicht gerade, sondern um %3 % der Stufe gekrümmt.</translation>
    </message>
    <message>
        <source>The heating rate varies by %1 % over what is analysed; on average it is %2 K/s.</source>
        <translation>Die Aufheizrate schwankt im ausgewerteten Bereich um %1 %; im Mittel beträgt sie %2 K/s.</translation>
    </message>
    <message>
        <source>No step was found between the two lines; the fictive temperature stands on the lines alone.</source>
        <translation>Zwischen den beiden Linien wurde keine Stufe gefunden; die fiktive Temperatur beruht allein auf den Linien.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open the example (simulated)</source>
        <translation>Beispiel öffnen (simuliert)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The file belongs to the sample “%1” of this study.</source>
        <translation>Die Datei gehört zur Probe „%1“ dieser Studie.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another program changed the file since it was opened here.</source>
        <translation>Ein anderes Programm hat die Datei geändert, seit sie hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Save the sample under another name, so that nothing is lost.</source>
        <translation>Speichern Sie die Probe unter einem anderen Namen, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>The file holds another sample now.</source>
        <translation>Die Datei enthält jetzt eine andere Probe.</translation>
    </message>
    <message>
        <source>Open it as a sample of its own, and save this one under another name.</source>
        <translation>Öffnen Sie sie als eigene Probe und speichern Sie diese unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Reload “%1”</source>
        <translation>„%1“ neu laden</translation>
    </message>
    <message>
        <source>The previous version holds another sample.</source>
        <translation>Die vorige Version enthält eine andere Probe.</translation>
    </message>
    <message>
        <source>Previous version of “%1”</source>
        <translation>Vorige Version von „%1“</translation>
    </message>
    <message>
        <source>Sample “%1” is open from another file.</source>
        <translation>Die Probe „%1“ ist aus einer anderen Datei geöffnet.</translation>
    </message>
    <message>
        <source>Remove it from the study first; its file stays.</source>
        <translation>Entfernen Sie sie zuerst aus der Studie; ihre Datei bleibt.</translation>
    </message>
    <message>
        <source>Recover “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The sample “%1” has no file yet.</source>
        <translation>Die Probe „%1“ hat noch keine Datei.</translation>
    </message>
    <message>
        <source>Save every sample first: a study names their files.</source>
        <translation>Zuerst jede Probe speichern: Eine Studie nennt ihre Dateien.</translation>
    </message>
    <message>
        <source>Open the demonstration study (simulated)</source>
        <translation>Demonstrationsstudie öffnen (simuliert)</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n sample(s)</source>
        <translation>
            <numerusform>%n Probe öffnen</numerusform>
            <numerusform>%n Proben öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the study under another name, so that nothing is lost.</source>
        <translation>Speichern Sie die Studie unter einem anderen Namen, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>Recover the choices across samples and the figures</source>
        <translation>Übergreifende Einstellungen und Abbildungen wiederherstellen</translation>
    </message>
    <message>
        <source>Another study is open.</source>
        <translation>Eine andere Studie ist offen.</translation>
    </message>
    <message>
        <source>Save it, start Vitrine again, and recover the unsaved changes first.</source>
        <translation>Speichern Sie sie, starten Sie Vitrine neu und stellen Sie zuerst die nicht gespeicherten Änderungen wieder her.</translation>
    </message>
</context>
<context>
    <name>vitrine</name>
    <message>
        <source>%1 … %2 K</source>
        <translation>%1 … %2 K</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1, von Hand festgelegt</translation>
    </message>
    <message>
        <source>%1, found automatically</source>
        <translation>%1, automatisch gefunden</translation>
    </message>
    <message>
        <source>Glass window</source>
        <translation>Glasbereich</translation>
    </message>
    <message>
        <source>Liquid window</source>
        <translation>Flüssigkeitsbereich</translation>
    </message>
    <message>
        <source>Glass line of</source>
        <translation>Glaslinie von</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>Aufheizrate</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>%1 mg</source>
        <translation>%1 mg</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Thermal lag</source>
        <translation>Thermische Verzögerung</translation>
    </message>
    <message>
        <source>corrected with the file&apos;s own coefficients</source>
        <translation>mit den Koeffizienten der Datei korrigiert</translation>
    </message>
    <message>
        <source>Integrated over</source>
        <translation>Integriert über</translation>
    </message>
    <message>
        <source>Area above the glass line</source>
        <translation>Fläche über der Glaslinie</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Bestimmt über</translation>
    </message>
    <message>
        <source>Stands above the noise</source>
        <translation>Über dem Rauschen</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>automatically</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Scatter of T_p</source>
        <translation>Streuung von T_p</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>as cast</source>
        <translation>gegossen</translation>
    </message>
    <message>
        <source>annealed</source>
        <translation>getempert</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
    </message>
    <message>
        <source>rate unknown</source>
        <translation>Rate unbekannt</translation>
    </message>
    <message>
        <source>%1 K/s</source>
        <translation>%1 K/s</translation>
    </message>
    <message>
        <source>%1 K/min</source>
        <translation>%1 K/min</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>%1 GPa</source>
        <translation>%1 GPa</translation>
    </message>
    <message>
        <source>overshoot</source>
        <translation>Überschwinger</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderer</translation>
    </message>
    <message>
        <source>Exotherm</source>
        <translation>Exothermer Peak</translation>
    </message>
    <message>
        <source>Endotherm</source>
        <translation>Endothermer Peak</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>E_a, %1</source>
        <translation>E_a, %1</translation>
    </message>
    <message>
        <source>95 %, n = %1</source>
        <translation>95 %, n = %1</translation>
    </message>
    <message>
        <source>Glass transition</source>
        <translation>Glasübergang</translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation>Fiktive Temperatur</translation>
    </message>
    <message>
        <source>This sample</source>
        <translation>Diese Probe</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>Strahl</translation>
    </message>
    <message>
        <source>%1 keV</source>
        <translation>%1 keV</translation>
    </message>
    <message>
        <source>Range of q</source>
        <translation>q-Bereich</translation>
    </message>
    <message>
        <source>%1 … %2 Å⁻¹</source>
        <translation>%1 … %2 Å⁻¹</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normierung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fensterfunktion</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n heating scan(s) with a glass transition</source>
        <translation>
            <numerusform>%1 von %n Aufheizscan mit Glasübergang</numerusform>
            <numerusform>%1 von %n Aufheizscans mit Glasübergang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) cannot be used</source>
        <translation>
            <numerusform>%n Scan ist nicht verwendbar</numerusform>
            <numerusform>%n Scans sind nicht verwendbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pattern(s) with S(q)</source>
        <translation>
            <numerusform>%1 von %n Diffraktogramm mit S(q)</numerusform>
            <numerusform>%1 von %n Diffraktogrammen mit S(q)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kissinger line (%1) is fitted</source>
        <translation>Kissinger-Gerade (%1) ist angepasst</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>has a glass transition</source>
        <translation>hat einen Glasübergang</translation>
    </message>
    <message>
        <source>glass line, step, liquid line</source>
        <translation>Glaslinie, Stufe, Flüssigkeitslinie</translation>
    </message>
    <message>
        <source>set by hand, %1; anchors at %2 K</source>
        <translation>von Hand festgelegt, %1; Ankerpunkte bei %2 K</translation>
    </message>
    <message>
        <source>%1 Å⁻³, given</source>
        <translation>%1 Å⁻³, angegeben</translation>
    </message>
    <message>
        <source>%1 Å⁻³, refined</source>
        <translation>%1 Å⁻³, verfeinert</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>Number density</source>
        <translation>Teilchendichte</translation>
    </message>
    <message>
        <source>%1 Å, set by hand</source>
        <translation>%1 Å, von Hand festgelegt</translation>
    </message>
    <message>
        <source>%1 Å, found automatically</source>
        <translation>%1 Å, automatisch gefunden</translation>
    </message>
    <message>
        <source>Low-r iterations</source>
        <translation>Low-r-Iterationen</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>Fitted over</source>
        <translation>Angepasst über</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>in a window set by hand</source>
        <translation>in einem von Hand festgelegten Bereich</translation>
    </message>
    <message>
        <source>around the first clear maximum</source>
        <translation>um das erste deutliche Maximum</translation>
    </message>
    <message>
        <source>Limits of the shell</source>
        <translation>Grenzen der Schale</translation>
    </message>
    <message>
        <source>%1 … %2 Å, set by hand</source>
        <translation>%1 … %2 Å, von Hand festgelegt</translation>
    </message>
    <message>
        <source>%1 … %2 Å, found automatically</source>
        <translation>%1 … %2 Å, automatisch gefunden</translation>
    </message>
    <message>
        <source>Sub-peaks fitted in</source>
        <translation>Teilpeaks angepasst in</translation>
    </message>
    <message>
        <source>%1 … %2 Å</source>
        <translation>%1 … %2 Å</translation>
    </message>
    <message>
        <source>Independent points there</source>
        <translation>Unabhängige Punkte darin</translation>
    </message>
    <message>
        <source>%1 GPa: %2</source>
        <translation>%1 GPa: %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>q_1 to the power %1</source>
        <translation>q_1 hoch %1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>by the errors of the points</source>
        <translation>nach den Fehlern der Punkte</translation>
    </message>
    <message>
        <source>every point alike</source>
        <translation>jeder Punkt gleich</translation>
    </message>
    <message>
        <source>In the fit</source>
        <translation>In der Anpassung</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>fixed by hand</source>
        <translation>von Hand festgehalten</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 is tied: %2.</source>
        <translation>%1 ist gebunden: %2.</translation>
    </message>
    <message>
        <source>%1 is at its low bound.</source>
        <translation>%1 liegt an der unteren Grenze.</translation>
    </message>
    <message>
        <source>%1 is at its high bound.</source>
        <translation>%1 liegt an der oberen Grenze.</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>peaks</source>
        <translation>Peaks</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>von Hand: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>pressure not stated</source>
        <translation>Druck nicht angegeben</translation>
    </message>
    <message>
        <source>treatment not stated</source>
        <translation>Behandlung nicht angegeben</translation>
    </message>
    <message>
        <source>composition not stated</source>
        <translation>Zusammensetzung nicht angegeben</translation>
    </message>
    <message>
        <source>cooling, not analysed</source>
        <translation>Kühlung, nicht ausgewertet</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>crystallisation</source>
        <translation>Kristallisation</translation>
    </message>
    <message>
        <source>melting</source>
        <translation>Schmelzen</translation>
    </message>
    <message>
        <source>onset of crystallisation</source>
        <translation>Onset der Kristallisation</translation>
    </message>
    <message>
        <source>Crystallisation and melting</source>
        <translation>Kristallisation und Schmelzen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>sub-T_g endotherm</source>
        <translation>Endotherme unter T_g</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>Sub-T_g endotherm</source>
        <translation>Endotherme unter T_g</translation>
    </message>
    <message>
        <source>straight from the onset to the end of the peak</source>
        <translation>gerade vom Onset bis zum Ende des Peaks</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>%1, of the replicates</source>
        <translation>%1, aus den Wiederholungsmessungen</translation>
    </message>
    <message>
        <source>%1, of the points about the line</source>
        <translation>%1, aus den Punkten um die Gerade</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
    <message>
        <source>T_g of R T_g</source>
        <translation>T_g in R T_g</translation>
    </message>
    <message>
        <source>%1 K, the reference T_g of the sample</source>
        <translation>%1 K, das Referenz-T_g der Probe</translation>
    </message>
    <message>
        <source>%1 K, where the heating begins</source>
        <translation>%1 K, wo das Aufheizen beginnt</translation>
    </message>
    <message>
        <source>p value of the curvature</source>
        <translation>p-Wert der Krümmung</translation>
    </message>
    <message>
        <source>%1, up to where the noise of S(q) reaches its oscillation</source>
        <translation>%1, bis dorthin, wo das Rauschen von S(q) dessen Oszillation erreicht</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>Erstes scharfes Beugungsmaximum (FSDP)</translation>
    </message>
    <message>
        <source>± is noise alone; the view “Analysts” tells how far choices carry a number.</source>
        <translation>± ist nur Rauschen; die Ansicht „Auswertende“ zeigt, wie weit Entscheidungen eine Zahl verschieben.</translation>
    </message>
    <message>
        <source>± is noise alone: the analyses in the view “Analysts” are of the study as it was before the last change.</source>
        <translation>± ist nur Rauschen: Die Auswertungen in der Ansicht „Auswertende“ gelten für die Studie, wie sie vor der letzten Änderung war.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>%1, over %n analysis(es)</source>
        <translation>
            <numerusform>%1, über %n Auswertung</numerusform>
            <numerusform>%1, über %n Auswertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Verschoben durch</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>has G(r)</source>
        <translation>hat G(r)</translation>
    </message>
    <message>
        <source>has S(q) and a first sharp peak</source>
        <translation>hat S(q) und ein erstes scharfes Maximum</translation>
    </message>
    <message>
        <source>has S(q), and no first sharp peak was found</source>
        <translation>hat S(q); ein erstes scharfes Maximum wurde nicht gefunden</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Φ / K s^{-1}</source>
        <translation>Φ / K s^{-1}</translation>
    </message>
    <message>
        <source>± with choices</source>
        <translation>± mit Wahlen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>T_{onset} (steepest slope, ξ = %1)</source>
        <translation>T_{onset} (steilste Stelle, ξ = %1)</translation>
    </message>
    <message>
        <source>T_{onset} (steepest slope)</source>
        <translation>T_{onset} (steilste Stelle)</translation>
    </message>
    <message>
        <source>T_{onset} (half step)</source>
        <translation>T_{onset} (halbe Stufe)</translation>
    </message>
</context>
<context>
    <name>vitrine::AppearanceCommands</name>
    <message>
        <source>Large Type for a Projector</source>
        <translation>Große Schrift für Projektoren</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <translation>Farbschema des Desktops</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>Language of the System</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>The language stays as it is.</source>
        <translation>Die Sprache bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The language changes when Vitrine is started the next time.</source>
        <translation>Die Sprache ändert sich, wenn Vitrine das nächste Mal gestartet wird.</translation>
    </message>
</context>
<context>
    <name>vitrine::BaselineForm</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Anchor %1, temperature in kelvin</source>
        <translation>Ankerpunkt %1, Temperatur in Kelvin</translation>
    </message>
    <message>
        <source>Anchor %1, level; empty: on the curve</source>
        <translation>Ankerpunkt %1, Höhe; leer: auf der Kurve</translation>
    </message>
    <message>
        <source>on the curve</source>
        <translation>auf der Kurve</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove anchor %1</source>
        <translation>Ankerpunkt %1 entfernen</translation>
    </message>
    <message>
        <source>Baseline under the peaks</source>
        <translation>Basislinie unter den Peaks</translation>
    </message>
</context>
<context>
    <name>vitrine::CanvasView</name>
    <message>
        <source>being computed…</source>
        <translation>wird berechnet …</translation>
    </message>
    <message>
        <source>Fit the view</source>
        <translation>Ansicht einpassen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>%1 · pale bars: noise ⊕ choices</source>
        <translation>%1 · blasse Balken: Rauschen ⊕ Entscheidungen</translation>
    </message>
    <message>
        <source>pale bars: noise ⊕ choices</source>
        <translation>blasse Balken: Rauschen ⊕ Entscheidungen</translation>
    </message>
</context>
<context>
    <name>vitrine::ChoicesModel</name>
    <message>
        <source>Choice</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Why so far</source>
        <translation>Warum so weit</translation>
    </message>
</context>
<context>
    <name>vitrine::ClaimsModel</name>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Holds in</source>
        <translation>Trifft zu in</translation>
    </message>
    <message>
        <source>Of analyses</source>
        <translation>Zahl der Auswertungen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht feststellbar</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandOverlay</name>
    <message>
        <source>not possible now</source>
        <translation>derzeit nicht möglich</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>vitrine::Commands</name>
    <message>
        <source>Open or import a sample first.</source>
        <translation>Öffnen oder importieren Sie zuerst eine Probe.</translation>
    </message>
</context>
<context>
    <name>vitrine::CompressionForm</name>
    <message>
        <source>Fit of the equation of state</source>
        <translation>Anpassung der Zustandsgleichung</translation>
    </message>
    <message>
        <source>Exponent of q_1</source>
        <translation>Exponent von q_1</translation>
    </message>
    <message>
        <source>Weight points by their errors</source>
        <translation>Punkte nach ihren Fehlern gewichten</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>Birch–Murnaghan, second order (B′ = 4)</source>
        <translation>Birch–Murnaghan, zweite Ordnung (B′ = 4)</translation>
    </message>
    <message>
        <source>Birch–Murnaghan, B′ free</source>
        <translation>Birch–Murnaghan, B′ frei</translation>
    </message>
    <message>
        <source>Birch–Murnaghan, B′ fixed</source>
        <translation>Birch–Murnaghan, B′ fest</translation>
    </message>
    <message>
        <source>Vinet, B′ free</source>
        <translation>Vinet, B′ frei</translation>
    </message>
    <message>
        <source>Vinet, B′ fixed</source>
        <translation>Vinet, B′ fest</translation>
    </message>
    <message>
        <source>Reference pressure of q_1</source>
        <translation>Referenzdruck von q_1</translation>
    </message>
</context>
<context>
    <name>vitrine::ConditionsDialog</name>
    <message>
        <source>Table of conditions</source>
        <translation>Tabelle der Bedingungen</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet here, one for each frame, with titles such as “temperature [K]” or without.</source>
        <translation>Hier Zeilen einer Tabellenkalkulation einfügen, eine für jede Aufnahme, mit Titeln wie „temperature [K]“ oder ohne.</translation>
    </message>
    <message>
        <source>The values are</source>
        <translation>Die Werte sind</translation>
    </message>
    <message>
        <source>as their titles say</source>
        <translation>wie ihre Titel sagen</translation>
    </message>
    <message>
        <source>temperatures in K</source>
        <translation>Temperaturen in K</translation>
    </message>
    <message>
        <source>temperatures in °C</source>
        <translation>Temperaturen in °C</translation>
    </message>
    <message>
        <source>pressures in GPa</source>
        <translation>Drücke in GPa</translation>
    </message>
    <message>
        <source>times in s</source>
        <translation>Zeiten in s</translation>
    </message>
    <message>
        <source>places x in mm</source>
        <translation>Orte x in mm</translation>
    </message>
    <message>
        <source>places x and y in mm</source>
        <translation>Orte x und y in mm</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), from %1 to %2 %3</source>
        <translation>
            <numerusform>%n Zeile, von %1 bis %2 %3</numerusform>
            <numerusform>%n Zeilen, von %1 bis %2 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::CorrectionsForm</name>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Polarisation</source>
        <translation>Polarisation</translation>
    </message>
    <message>
        <source>corrected already</source>
        <translation>bereits korrigiert</translation>
    </message>
    <message>
        <source>unpolarised or rings</source>
        <translation>unpolarisiert/Ringe</translation>
    </message>
    <message>
        <source>polarised in the plane</source>
        <translation>in der Ebene polarisiert</translation>
    </message>
    <message>
        <source>Fraction in the plane</source>
        <translation>Anteil in der Ebene</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>Absorption</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>flat plate</source>
        <translation>ebene Platte</translation>
    </message>
    <message>
        <source>capillary</source>
        <translation>Kapillare</translation>
    </message>
    <message>
        <source>μt of plate, μR of capillary</source>
        <translation>μt der Platte, μR der Kapillare</translation>
    </message>
    <message>
        <source>Compton recoil</source>
        <translation>Compton-Rückstoß</translation>
    </message>
    <message>
        <source>photon counting, R²</source>
        <translation>photonenzählend, R²</translation>
    </message>
    <message>
        <source>integrating, R³</source>
        <translation>integrierend, R³</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Dispersion f′ and f″</source>
        <translation>Dispersion f′ und f″</translation>
    </message>
    <message>
        <source>Detector distance</source>
        <translation>Detektorabstand</translation>
    </message>
    <message>
        <source>± of the distance</source>
        <translation>± des Abstands</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelung</translation>
    </message>
    <message>
        <source>clipped mean</source>
        <translation>gekapptes Mittel</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Clip points beyond</source>
        <translation>Punkte kappen ab</translation>
    </message>
    <message>
        <source>Reject frames beyond</source>
        <translation>Aufnahmen verwerfen ab</translation>
    </message>
    <message>
        <source>Reject scales off by</source>
        <translation>Verwerfen ab Skalenabweichung</translation>
    </message>
    <message>
        <source>Scale frames to each other</source>
        <translation>Aufnahmen aufeinander skalieren</translation>
    </message>
</context>
<context>
    <name>vitrine::CurveThumbnail</name>
    <message>
        <source>Picture of the curves</source>
        <translation>Bild der Kurven</translation>
    </message>
</context>
<context>
    <name>vitrine::FigureCommands</name>
    <message>
        <source>Figures…</source>
        <translation>Abbildungen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Export All Figures…</source>
        <translation>Alle Abbildungen ausgeben …</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG, 600 dpi (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG, 600 dpi (*.png)</translation>
    </message>
    <message>
        <source>The figure is written, its numbers beside it.</source>
        <translation>Die Abbildung ist geschrieben, ihre Zahlen daneben.</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Ordner für die Abbildungen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of figures are written, their numbers beside them.</source>
        <translation>
            <numerusform>%n Datei mit einer Abbildung ist geschrieben, ihre Zahlen daneben.</numerusform>
            <numerusform>%n Dateien mit Abbildungen sind geschrieben, ihre Zahlen daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Methods, Tables and References…</source>
        <translation>Methoden, Tabellen und Literatur schreiben …</translation>
    </message>
    <message>
        <source>The figure has the style “%1”.</source>
        <translation>Die Abbildung hat den Stil „%1“.</translation>
    </message>
    <message>
        <source>Style of the figure</source>
        <translation>Stil der Abbildung</translation>
    </message>
    <message>
        <source>Styles of figures (*.vstyle);;All files (*)</source>
        <translation>Stile von Abbildungen (*.vstyle);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The style is written.</source>
        <translation>Der Stil ist geschrieben.</translation>
    </message>
    <message>
        <source>Save the style</source>
        <translation>Stil speichern</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>Zeitschrift</translation>
    </message>
    <message>
        <source>Styles of figures (*.vstyle)</source>
        <translation>Stile von Abbildungen (*.vstyle)</translation>
    </message>
    <message>
        <source>Folder for the words of the paper</source>
        <translation>Ordner für die Texte der Veröffentlichung</translation>
    </message>
    <message>
        <source>Methods, tables and references are written to the folder “paper”, with notes to you.</source>
        <translation>Methoden, Tabellen und Literatur stehen im Ordner „paper“, mit Hinweisen an Sie.</translation>
    </message>
</context>
<context>
    <name>vitrine::FigureOutline</name>
    <message>
        <source>Inset: %1</source>
        <translation>Eingesetzt: %1</translation>
    </message>
    <message>
        <source>Parts of the figure</source>
        <translation>Teile der Abbildung</translation>
    </message>
    <message>
        <source>Letter: none</source>
        <translation>Buchstabe: keiner</translation>
    </message>
    <message>
        <source>Letter “%1”</source>
        <translation>Buchstabe „%1“</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Axis of x</source>
        <translation>x-Achse</translation>
    </message>
    <message>
        <source>Axis of y</source>
        <translation>y-Achse</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>vitrine::FigurePreview</name>
    <message>
        <source>The figure as it will be printed</source>
        <translation>Die Abbildung, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>Words of the figure</source>
        <translation>Worte der Abbildung</translation>
    </message>
</context>
<context>
    <name>vitrine::FigureWindow</name>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Figures of the study</source>
        <translation>Abbildungen der Studie</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>Die Abbildung</translation>
    </message>
    <message>
        <source>One column, 86 mm</source>
        <translation>Eine Spalte, 86 mm</translation>
    </message>
    <message>
        <source>Two columns, 174 mm</source>
        <translation>Zwei Spalten, 174 mm</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>Zurück zur Vorlage</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What can be set of what is selected</source>
        <translation>Was am Gewählten eingestellt werden kann</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Teilbild</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Single column, 86 mm</source>
        <translation>Eine Spalte, 86 mm</translation>
    </message>
    <message>
        <source>One and a half columns, 114 mm</source>
        <translation>Anderthalb Spalten, 114 mm</translation>
    </message>
    <message>
        <source>Double column, 174 mm</source>
        <translation>Zwei Spalten, 174 mm</translation>
    </message>
    <message>
        <source>Colours for all eyes, 174 mm</source>
        <translation>Farben für alle Augen, 174 mm</translation>
    </message>
    <message>
        <source>Empty Figure</source>
        <translation>Leere Abbildung</translation>
    </message>
    <message>
        <source>Figure of the Views That Are Shown</source>
        <translation>Abbildung der gezeigten Ansichten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Save as a File…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>All in One Column</source>
        <translation>Alle in einer Spalte</translation>
    </message>
    <message>
        <source>All in Two Columns</source>
        <translation>Alle in zwei Spalten</translation>
    </message>
    <message>
        <source>All in Three Columns</source>
        <translation>Alle in drei Spalten</translation>
    </message>
    <message>
        <source>Page as High as Its Panels</source>
        <translation>Seite so hoch wie ihre Felder</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Upright Line</source>
        <translation>Senkrechte</translation>
    </message>
    <message>
        <source>Level Line</source>
        <translation>Waagerechte</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
</context>
<context>
    <name>vitrine::FileAnswers</name>
    <message>
        <source>The file holds</source>
        <translation>Die Datei enthält</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>patterns</source>
        <translation>Diffraktogramme</translation>
    </message>
    <message>
        <source>a spectrum of ruby</source>
        <translation>ein Rubinspektrum</translation>
    </message>
    <message>
        <source>a run for a heat capacity</source>
        <translation>ein Lauf für eine Wärmekapazität</translation>
    </message>
</context>
<context>
    <name>vitrine::FileCommands</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Open Previous Version</source>
        <translation>Vorige Version öffnen</translation>
    </message>
    <message>
        <source>Save Study As…</source>
        <translation>Studie speichern unter …</translation>
    </message>
    <message>
        <source>Select a scan or a pattern first.</source>
        <translation>Wählen Sie zuerst einen Scan oder ein Diffraktogramm.</translation>
    </message>
    <message>
        <source>Open samples</source>
        <translation>Proben öffnen</translation>
    </message>
    <message>
        <source>Samples and studies (*.vitrine *.vstudy);;All files (*)</source>
        <translation>Proben und Studien (*.vitrine *.vstudy);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>Samples (*.vitrine)</source>
        <translation>Proben (*.vitrine)</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>Studie speichern</translation>
    </message>
    <message>
        <source>Studies (*.vstudy)</source>
        <translation>Studien (*.vstudy)</translation>
    </message>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) changed and not saved.</source>
        <translation>
            <numerusform>%n Probe ist geändert und nicht gespeichert.</numerusform>
            <numerusform>%n Proben sind geändert und nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save before the window closes?</source>
        <translation>Vor dem Schließen des Fensters speichern?</translation>
    </message>
    <message>
        <source>Choices across samples or figures are not saved.</source>
        <translation>Übergreifende Einstellungen oder Abbildungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is in the folder already.</source>
        <translation>„%1“ liegt schon im Ordner.</translation>
    </message>
    <message>
        <source>Shall what is saved now take its place?</source>
        <translation>Soll das jetzt Gespeicherte an seine Stelle treten?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>vitrine::FileUnderstood</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 … %2 K</source>
        <translation>%1 … %2 K</translation>
    </message>
    <message>
        <source>Curves found in the file</source>
        <translation>In der Datei gefundene Kurven</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Exothermic</source>
        <translation>Exotherm</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>“%1” is being read …</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The answers that were remembered for “%1” are used.</source>
        <translation>Die für „%1“ gemerkten Antworten werden verwendet.</translation>
    </message>
    <message>
        <source>What was understood of the file</source>
        <translation>Was von der Datei verstanden wurde</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>“%1” is read as a file of patterns when you go on.</source>
        <translation>„%1“ wird als Datei mit Diffraktogrammen gelesen, wenn Sie fortfahren.</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>“%1” is shown in another preview when you go on.</source>
        <translation>„%1“ wird in einer anderen Vorschau gezeigt, wenn Sie weitergehen.</translation>
    </message>
</context>
<context>
    <name>vitrine::FolderWatch</name>
    <message>
        <source>Its content is in the study already, or was read before.</source>
        <translation>Ihr Inhalt ist schon in der Studie oder wurde schon gelesen.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Gelesen.</translation>
    </message>
    <message>
        <source>Watched folder: “%1” was read.</source>
        <translation>Beobachteter Ordner: „%1“ wurde gelesen.</translation>
    </message>
    <message>
        <source>Watched folder: “%1” could not be read.</source>
        <translation>Beobachteter Ordner: „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Watched folder: it is no longer there.</source>
        <translation>Beobachteter Ordner: Er ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Watched folder: it is there again.</source>
        <translation>Beobachteter Ordner: Er ist wieder da.</translation>
    </message>
    <message>
        <source>Watched folder: new files wait while there is something to redo.</source>
        <translation>Beobachteter Ordner: Neue Dateien warten, solange etwas wiederholt werden kann.</translation>
    </message>
    <message>
        <source>It has changed since it was read. Nothing was taken in again; import it by hand.</source>
        <translation>Sie hat sich seit dem Lesen geändert. Nichts wurde erneut aufgenommen; importieren Sie sie von Hand.</translation>
    </message>
    <message>
        <source>Watched folder: “%1” has changed since it was read.</source>
        <translation>Beobachteter Ordner: „%1“ hat sich seit dem Lesen geändert.</translation>
    </message>
</context>
<context>
    <name>vitrine::HeatCapacityForm</name>
    <message>
        <source>Runs for the heat capacity</source>
        <translation>Messläufe für die Wärmekapazität</translation>
    </message>
    <message>
        <source>Mass of the sample</source>
        <translation>Masse der Probe</translation>
    </message>
    <message>
        <source>Mass of sapphire</source>
        <translation>Masse des Saphirs</translation>
    </message>
    <message>
        <source>Error of either mass</source>
        <translation>Fehler beider Massen</translation>
    </message>
    <message>
        <source>Empty pan</source>
        <translation>Leerer Tiegel</translation>
    </message>
    <message>
        <source>Pan of sapphire</source>
        <translation>Tiegel des Saphirs</translation>
    </message>
    <message>
        <source>Pan of the sample</source>
        <translation>Tiegel der Probe</translation>
    </message>
    <message>
        <source>Bring isotherms to zero first</source>
        <translation>Isothermen zuerst auf null bringen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run of</source>
        <translation>Lauf mit</translation>
    </message>
    <message>
        <source>the empty pan</source>
        <translation>leerem Tiegel</translation>
    </message>
    <message>
        <source>sapphire</source>
        <translation>Saphir</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>der Probe</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Diesen Lauf entfernen</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryModel</name>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryPanel</name>
    <message>
        <source>History of the study</source>
        <translation>Verlauf der Studie</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportCommands</name>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Open the Example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the Demonstration Study</source>
        <translation>Demonstrationsstudie öffnen</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Messungen importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was taken in.</source>
        <translation>Der Import wurde abgebrochen: Es wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>The instrument files of the demonstration study are being made…</source>
        <translation>Die Gerätedateien der Demonstrationsstudie werden erzeugt …</translation>
    </message>
    <message>
        <source>Import Ruby Spectra…</source>
        <translation>Rubinspektren importieren…</translation>
    </message>
    <message>
        <source>Import Runs for the Heat Capacity…</source>
        <translation>Messläufe für die Wärmekapazität importieren…</translation>
    </message>
    <message>
        <source>Import spectra of ruby</source>
        <translation>Rubinspektren importieren</translation>
    </message>
    <message>
        <source>Import runs for the heat capacity</source>
        <translation>Messläufe für die Wärmekapazität importieren</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportDialog</name>
    <message>
        <source>Import measurements</source>
        <translation>Messungen importieren</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Gelesene Dateien</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n scan(s)</source>
        <translation>
            <numerusform>%n Scan importieren</numerusform>
            <numerusform>%n Scans importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportPreview</name>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n scan(s)</source>
        <translation>
            <numerusform>%1
%n Scan</numerusform>
            <numerusform>%1
%n Scans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
cannot be read</source>
        <translation>%1
nicht lesbar</translation>
    </message>
    <message>
        <source>One sample for all files</source>
        <translation>Eine Probe für alle Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n scan(s) of “%2”</source>
        <translation>
            <numerusform>%1
%n Scan von „%2“</numerusform>
            <numerusform>%1
%n Scans von „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>Table of all files</source>
        <translation>Tabelle aller Dateien</translation>
    </message>
    <message>
        <source>%1
a file of patterns</source>
        <translation>%1
Datei mit Diffraktogrammen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message numerus="yes">
        <source>Do exotherms point up or down? %n file(s) do not say it, and their data do not show one direction for all of them. The answer is for these files only.</source>
        <translation>
            <numerusform>Zeigen exotherme Ereignisse nach oben oder nach unten? %n Datei sagt es nicht, und ihre Daten zeigen es nicht. Die Antwort gilt nur für diese Datei.</numerusform>
            <numerusform>Zeigen exotherme Ereignisse nach oben oder nach unten? %n Dateien sagen es nicht, und ihre Daten zeigen nicht für alle dieselbe Richtung. Die Antwort gilt nur für diese Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type into a cell, or paste rows from a spreadsheet. Treatment, pressure, temperature and time of holding are those of the sample; numbers may have a unit.</source>
        <translation>Schreiben Sie in eine Zelle oder fügen Sie Zeilen aus einer Tabellenkalkulation ein. Behandlung, Druck, Temperatur und Haltezeit sind die der Probe; Zahlen dürfen eine Einheit haben.</translation>
    </message>
    <message>
        <source>The file has not been read.</source>
        <translation>Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Write “as cast”, “annealed” or “compressed”, or nothing.</source>
        <translation>Schreiben Sie „gegossen“, „getempert“ oder „komprimiert“ oder nichts.</translation>
    </message>
    <message>
        <source>A rate must be above zero.</source>
        <translation>Eine Rate muss größer als null sein.</translation>
    </message>
    <message>
        <source>%1
a spectrum of ruby</source>
        <translation>%1
ein Rubinspektrum</translation>
    </message>
    <message>
        <source>%1
a run for a heat capacity</source>
        <translation>%1
ein Lauf für eine Wärmekapazität</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportTable</name>
    <message>
        <source>The whole table</source>
        <translation>Die ganze Tabelle</translation>
    </message>
</context>
<context>
    <name>vitrine::Inspector</name>
    <message>
        <source>What is selected</source>
        <translation>Das Ausgewählte</translation>
    </message>
    <message>
        <source>Select a scan or a pattern to see what follows from it.</source>
        <translation>Wählen Sie einen Scan oder ein Diffraktogramm, um zu sehen, was daraus folgt.</translation>
    </message>
</context>
<context>
    <name>vitrine::KissingerView</name>
    <message>
        <source>Kissinger</source>
        <translation>Kissinger</translation>
    </message>
    <message>
        <source>No peaks to draw yet. A Kissinger plot needs scans at three or more heating rates, each with a clear peak.</source>
        <translation>Noch keine Peaks zu zeichnen. Ein Kissinger-Plot braucht Scans bei drei oder mehr Aufheizraten, jeden mit einem deutlichen Peak.</translation>
    </message>
    <message>
        <source>T_p %1 K</source>
        <translation>T_p %1 K</translation>
    </message>
    <message>
        <source>%1 · %2 · T_p %3</source>
        <translation>%1 · %2 · T_p %3</translation>
    </message>
</context>
<context>
    <name>vitrine::LessonPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The lesson needs a study with scans or patterns that leave something to choose, such as the demonstration.</source>
        <translation>Die Lektion braucht eine Studie mit Scans oder Diffraktogrammen, die etwas zu entscheiden lassen, wie die Demonstration.</translation>
    </message>
    <message>
        <source>What do a window, a baseline and q_max do to a published number? Each step makes one choice otherwise and shows it in all views, with the study as it is as a ghost. The study itself does not change.</source>
        <translation>Was tun ein Fenster, eine Basislinie und q_max mit einer veröffentlichten Zahl? Jeder Schritt trifft eine Entscheidung anders und zeigt es in allen Ansichten, blass dahinter die Studie, wie sie ist. Die Studie selbst ändert sich nicht.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>vitrine::LessonPane</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Choose a lesson…</source>
        <translation>Lektion wählen …</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>vitrine::LossesModel</name>
    <message>
        <source>the whole analysis</source>
        <translation>die gesamte Auswertung</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>In analyses</source>
        <translation>Betroffene Auswertungen</translation>
    </message>
    <message>
        <source>Their numbers</source>
        <translation>Deren Nummern</translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>Vitrine[*]</source>
        <translation>Vitrine[*]</translation>
    </message>
    <message>
        <source>%1[*] — Vitrine</source>
        <translation>%1[*] — Vitrine</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Find a Command…</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>Über Vitrine</translation>
    </message>
    <message>
        <source>Panels at Their First Sizes</source>
        <translation>Bedienfelder in Anfangsgröße</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Scan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&lt;b&gt;Vitrine %1&lt;/b&gt;&lt;p&gt;A workbench for people who measure glasses.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Vitrine %1&lt;/b&gt;&lt;p&gt;Eine Werkbank für alle, die Gläser vermessen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Colours of Data</source>
        <translation>Farben der Daten</translation>
    </message>
    <message>
        <source>Send the View to a Figure</source>
        <translation>Ansicht in eine Abbildung übernehmen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>vitrine::ManySamplesDialog</name>
    <message numerus="yes">
        <source>Set for %n sample(s)</source>
        <translation>
            <numerusform>Für %n Probe festlegen</numerusform>
            <numerusform>Für %n Proben festlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is ticked becomes the same for all; an empty box means not known.</source>
        <translation>Was angehakt ist, wird für alle gleich; ein leeres Feld heißt unbekannt.</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>as cast</source>
        <translation>gegossen</translation>
    </message>
    <message>
        <source>annealed</source>
        <translation>getempert</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>Cooling rate</source>
        <translation>Kühlrate</translation>
    </message>
</context>
<context>
    <name>vitrine::MarkupKeys</name>
    <message>
        <source>Subscript</source>
        <translation>Tiefgestellt</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Hochgestellt</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Greek letters and signs</source>
        <translation>Griechische Buchstaben und Zeichen</translation>
    </message>
    <message>
        <source>Greek letters</source>
        <translation>Griechische Buchstaben</translation>
    </message>
</context>
<context>
    <name>vitrine::MethodImportDialog</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1 to %2 nm</source>
        <translation>
            <numerusform>%n Zeile, %1 bis %2 nm</numerusform>
            <numerusform>%n Zeilen, %1 bis %2 nm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>A new sample: %1</source>
        <translation>Eine neue Probe: %1</translation>
    </message>
    <message>
        <source>a spectrum of ruby</source>
        <translation>ein Rubinspektrum</translation>
    </message>
    <message>
        <source>a run of the empty pan</source>
        <translation>ein Lauf des leeren Tiegels</translation>
    </message>
    <message>
        <source>a run of sapphire</source>
        <translation>ein Lauf von Saphir</translation>
    </message>
    <message>
        <source>a run of the sample</source>
        <translation>ein Lauf der Probe</translation>
    </message>
    <message>
        <source>DSC curves</source>
        <translation>DSC-Kurven</translation>
    </message>
    <message>
        <source>diffraction patterns</source>
        <translation>Diffraktogramme</translation>
    </message>
    <message>
        <source>Import spectra of ruby and runs for the heat capacity</source>
        <translation>Rubinspektren und Läufe für die Wärmekapazität importieren</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>Wavelengths of the spectra</source>
        <translation>Wellenlängen der Spektren</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>wie die Dateien sagen</translation>
    </message>
    <message>
        <source>in air</source>
        <translation>in Luft</translation>
    </message>
    <message>
        <source>in vacuum</source>
        <translation>im Vakuum</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>Was %1 enthält</translation>
    </message>
    <message>
        <source>shown in another preview when you go on</source>
        <translation>wird in einer anderen Vorschau gezeigt, wenn Sie weitergehen</translation>
    </message>
    <message numerus="yes">
        <source>What %n file(s) hold cannot be told for sure: look at what is proposed.</source>
        <translation>
            <numerusform>Was %n Datei enthält, ist nicht sicher zu sagen: Sehen Sie sich den Vorschlag an.</numerusform>
            <numerusform>Was %n Dateien enthalten, ist nicht sicher zu sagen: Sehen Sie sich den Vorschlag an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>vitrine::MouseCommands</name>
    <message>
        <source>Look and Zoom</source>
        <translation>Ansehen und Zoomen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Select in a Rectangle</source>
        <translation>Im Rechteck auswählen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Set the Baseline</source>
        <translation>Basislinie festlegen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
</context>
<context>
    <name>vitrine::MovedModel</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>In printed errors</source>
        <translation>In gedruckten Fehlern</translation>
    </message>
</context>
<context>
    <name>vitrine::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>vitrine::NumberBox</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A number above %1 is needed.</source>
        <translation>Eine Zahl über %1 ist nötig.</translation>
    </message>
    <message>
        <source>“%1” is too near to zero to be meant.</source>
        <translation>„%1“ liegt zu nahe bei null, um gemeint zu sein.</translation>
    </message>
    <message>
        <source>“%1” is too large to be meant.</source>
        <translation>„%1“ ist zu groß, um gemeint zu sein.</translation>
    </message>
</context>
<context>
    <name>vitrine::ParameterModel</name>
    <message>
        <source>varies</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>noise and choices together</source>
        <translation>Rauschen und Entscheidungen zusammen</translation>
    </message>
    <message>
        <source>noise alone</source>
        <translation>nur Rauschen</translation>
    </message>
</context>
<context>
    <name>vitrine::ParameterTable</name>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Columns of the parameters</source>
        <translation>Spalten der Parameter</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>Parameter: %1</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Alle Parameter</translation>
    </message>
</context>
<context>
    <name>vitrine::PartForm</name>
    <message>
        <source>as made</source>
        <translation>wie gemacht</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Eine Farbe wählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>of the data</source>
        <translation>der Daten</translation>
    </message>
    <message>
        <source>Two numbers, such as “400 … 700”; empty: the range of the data.</source>
        <translation>Zwei Zahlen, etwa „400 … 700“; leer: der Bereich der Daten.</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternAnswers</name>
    <message>
        <source>q in 1/Å</source>
        <translation>q in 1/Å</translation>
    </message>
    <message>
        <source>q in 1/nm</source>
        <translation>q in 1/nm</translation>
    </message>
    <message>
        <source>2θ in degrees</source>
        <translation>2θ in Grad</translation>
    </message>
    <message>
        <source>r in Å</source>
        <translation>r in Å</translation>
    </message>
    <message>
        <source>d in Å</source>
        <translation>d in Å</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>S(q)</source>
        <translation>S(q)</translation>
    </message>
    <message>
        <source>F(q) = q [S(q) − 1]</source>
        <translation>F(q) = q [S(q) − 1]</translation>
    </message>
    <message>
        <source>G(r) in 1/Å²</source>
        <translation>G(r) in 1/Å²</translation>
    </message>
    <message>
        <source>g(r), which tends to 1</source>
        <translation>g(r), strebt gegen 1</translation>
    </message>
    <message>
        <source>Answers for this file</source>
        <translation>Antworten für diese Datei</translation>
    </message>
    <message>
        <source>Use them for all files that leave the same open</source>
        <translation>Für alle Dateien verwenden, die dasselbe offenlassen</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Beam energy</source>
        <translation>Strahlenergie</translation>
    </message>
    <message>
        <source>Axis from</source>
        <translation>Achse aus</translation>
    </message>
    <message>
        <source>Values from</source>
        <translation>Werte aus</translation>
    </message>
    <message>
        <source>Errors from</source>
        <translation>Fehler aus</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>their average</source>
        <translation>ihr Mittel</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>eine Serie</translation>
    </message>
    <message>
        <source>a series of means of ten</source>
        <translation>eine Serie von Mitteln aus zehn</translation>
    </message>
    <message>
        <source>a pattern each</source>
        <translation>je ein Diffraktogramm</translation>
    </message>
    <message>
        <source>Frames of a stack are</source>
        <translation>Aufnahmen eines Stapels sind</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternForm</name>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>From I(q) to S(q)</source>
        <translation>Von I(q) zu S(q)</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>Beam energy</source>
        <translation>Strahlenergie</translation>
    </message>
    <message>
        <source>Pressure in situ</source>
        <translation>Druck in situ</translation>
    </message>
    <message>
        <source>Temperature in situ</source>
        <translation>Temperatur in situ</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>Background scale</source>
        <translation>Untergrundskalierung</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normierung</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Number density</source>
        <translation>Teilchendichte</translation>
    </message>
    <message>
        <source>Low-r iterations</source>
        <translation>Low-r-Iterationen</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>S(q)</source>
        <translation>S(q)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fensterfunktion</translation>
    </message>
    <message>
        <source>q_1 and FWHM</source>
        <translation>q_1 und FWHM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>r of the polynomial</source>
        <translation>r des Polynoms</translation>
    </message>
    <message>
        <source>Fit a constant (fluorescence)</source>
        <translation>Konstante anpassen (Fluoreszenz)</translation>
    </message>
    <message>
        <source>Fit a term in q²</source>
        <translation>Term in q² anpassen</translation>
    </message>
    <message>
        <source>Fit the background scale</source>
        <translation>Untergrundskalierung anpassen</translation>
    </message>
    <message>
        <source>Width of Soper–Lorch</source>
        <translation>Breite von Soper–Lorch</translation>
    </message>
    <message>
        <source>G(r) up to</source>
        <translation>G(r) bis</translation>
    </message>
    <message>
        <source>none; such as 2.7 3.1</source>
        <translation>keine; etwa 2.7 3.1</translation>
    </message>
    <message>
        <source>Sub-peaks at</source>
        <translation>Teilpeaks bei</translation>
    </message>
    <message>
        <source>Reference of ΔG(r)</source>
        <translation>Referenz von ΔG(r)</translation>
    </message>
    <message>
        <source>G(r) and FSDP</source>
        <translation>G(r) und FSDP</translation>
    </message>
    <message>
        <source>S(q) below q_min</source>
        <translation>S(q) unterhalb q_min</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>straight line to zero</source>
        <translation>Gerade bis null</translation>
    </message>
    <message>
        <source>parabola to zero</source>
        <translation>Parabel bis null</translation>
    </message>
    <message>
        <source>Fitted around the maximum, ±</source>
        <translation>Um das Maximum angepasst, ±</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternImportDialog</name>
    <message>
        <source>Import Patterns</source>
        <translation>Diffraktogramme importieren</translation>
    </message>
    <message>
        <source>Files and what was understood of them</source>
        <translation>Dateien und was davon verstanden wurde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Verwendet als</translation>
    </message>
    <message>
        <source>Use of %1</source>
        <translation>Verwendung von %1</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Diffraktogramm</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>a new sample</source>
        <translation>eine neue Probe</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Gelesene Dateien</translation>
    </message>
    <message>
        <source>being read …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>Table of all files</source>
        <translation>Tabelle aller Dateien</translation>
    </message>
    <message>
        <source>read as a file of scans when you go on</source>
        <translation>wird als Datei mit Scans gelesen, wenn Sie fortfahren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>P / GPa, measured at</source>
        <translation>P / GPa, gemessen bei</translation>
    </message>
    <message>
        <source>T / K, measured at</source>
        <translation>T / K, gemessen bei</translation>
    </message>
    <message>
        <source>P / GPa, treated at</source>
        <translation>P / GPa, behandelt bei</translation>
    </message>
    <message>
        <source>T / K, treated at</source>
        <translation>T / K, behandelt bei</translation>
    </message>
    <message>
        <source>Type into a cell, or paste rows from a spreadsheet. Files with the same sample are one sample; numbers may have a unit.</source>
        <translation>Schreiben Sie in eine Zelle oder fügen Sie Zeilen aus einer Tabellenkalkulation ein. Dateien mit derselben Probe sind eine Probe; Zahlen dürfen eine Einheit haben.</translation>
    </message>
    <message>
        <source>The file has not been read.</source>
        <translation>Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>shown in another preview when you go on</source>
        <translation>wird in einer anderen Vorschau gezeigt, wenn Sie weitergehen</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>Eine Serie</translation>
    </message>
    <message>
        <source>A series of means of ten</source>
        <translation>Eine Serie von Mitteln aus zehn</translation>
    </message>
    <message>
        <source>Their average</source>
        <translation>Ihr Mittel</translation>
    </message>
    <message>
        <source>A pattern each</source>
        <translation>Je ein Diffraktogramm</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold stacks of frames. What do the frames become? The answer is remembered.</source>
        <translation>
            <numerusform>%n Datei enthält einen Stapel von Aufnahmen. Was werden die Aufnahmen? Die Antwort wird behalten.</numerusform>
            <numerusform>%n Dateien enthalten Stapel von Aufnahmen. Was werden die Aufnahmen? Die Antwort wird behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::PatternPane</name>
    <message numerus="yes">
        <source>%n frame(s) averaged.</source>
        <translation>
            <numerusform>%n Aufnahme gemittelt.</numerusform>
            <numerusform>%n Aufnahmen gemittelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1 left out: %2</source>
        <translation>Aufnahme %1 ausgelassen: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternView</name>
    <message>
        <source>Reference of ΔG(r): %1</source>
        <translation>Referenz von ΔG(r): %1</translation>
    </message>
    <message numerus="yes">
        <source>Apply the choices of %1 to %n other pattern(s)</source>
        <translation>
            <numerusform>Einstellungen von %1 auf %n anderes Diffraktogramm anwenden</numerusform>
            <numerusform>Einstellungen von %1 auf %n andere Diffraktogramme anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::PickForm</name>
    <message>
        <source>Windows of the peaks</source>
        <translation>Bereiche der Peaks</translation>
    </message>
    <message>
        <source>Find the peaks automatically</source>
        <translation>Peaks automatisch finden</translation>
    </message>
    <message>
        <source>Peak %1, low end of its window in kelvin</source>
        <translation>Peak %1, unteres Ende seines Bereichs in Kelvin</translation>
    </message>
    <message>
        <source>Peak %1, high end of its window in kelvin</source>
        <translation>Peak %1, oberes Ende seines Bereichs in Kelvin</translation>
    </message>
</context>
<context>
    <name>vitrine::PictureGrid</name>
    <message>
        <source>Scans as small pictures</source>
        <translation>Scans als kleine Bilder</translation>
    </message>
    <message>
        <source>Click: make current · Ctrl+click: add · drag: select · arrows: the next one · right-click: what can be done</source>
        <translation>Klick: zum aktuellen machen · Strg+Klick: hinzufügen · Ziehen: auswählen · Pfeiltasten: der nächste · Rechtsklick: was möglich ist</translation>
    </message>
</context>
<context>
    <name>vitrine::PlotCanvas</name>
    <message>
        <source>There is an anchor already, nearer than %1 pixels.</source>
        <translation>Dort ist schon ein Ankerpunkt, näher als %1 Pixel.</translation>
    </message>
</context>
<context>
    <name>vitrine::PlotTableModel</name>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>± with choices</source>
        <translation>± mit Entscheidungen</translation>
    </message>
</context>
<context>
    <name>vitrine::PlotTableWindow</name>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>What the plot “%1” shows</source>
        <translation>Was das Diagramm „%1“ zeigt</translation>
    </message>
    <message>
        <source>The plot is empty.</source>
        <translation>Das Diagramm ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole table</source>
        <translation>Die ganze Tabelle</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the table as LaTeX</source>
        <translation>Tabelle als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV ausgeben…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Dismiss what is above</source>
        <translation>Obige ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n scan(s)</source>
        <translation>
            <numerusform>%n Messung zeigen</numerusform>
            <numerusform>Die %n Messungen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n pattern(s)</source>
        <translation>
            <numerusform>%n Diffraktogramm zeigen</numerusform>
            <numerusform>Die %n Diffraktogramme zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RegionLayer</name>
    <message>
        <source>%1, lower end</source>
        <translation>%1, unteres Ende</translation>
    </message>
    <message>
        <source>%1, upper end</source>
        <translation>%1, oberes Ende</translation>
    </message>
</context>
<context>
    <name>vitrine::ResidualPlot</name>
    <message>
        <source>Residuals of the fit</source>
        <translation>Residuen der Anpassung</translation>
    </message>
</context>
<context>
    <name>vitrine::ResultTable</name>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
</context>
<context>
    <name>vitrine::RobustnessView</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>What Failed</source>
        <translation>Fehlgeschlagenes</translation>
    </message>
    <message>
        <source>Find a number: T_g, 643 K, q1 …</source>
        <translation>Zahl suchen: T_g, 643 K, q1 …</translation>
    </message>
    <message>
        <source>%1: the choices do not move it, or too few analyses are done to say which does.</source>
        <translation>%1: Die Entscheidungen verschieben diese Zahl nicht, oder es sind zu wenige Auswertungen fertig, um zu sagen, welche es tut.</translation>
    </message>
    <message>
        <source>%1: what each choice by itself has in the spread over the analyses. A click on a mark of the strip opens that analysis; it can be undone.</source>
        <translation>%1: der Anteil, den jede Entscheidung für sich an der Streuung über die Auswertungen hat. Ein Klick auf eine Marke des Streifens öffnet diese Auswertung; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation>Auswertende</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>vitrine::RubyForm</name>
    <message>
        <source>Spectra of ruby</source>
        <translation>Rubinspektren</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Diffraktogramm</translation>
    </message>
    <message>
        <source>Use as the Pressure of the Pattern</source>
        <translation>Als Druck des Diffraktogramms verwenden</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>R1 without pressure (296 K)</source>
        <translation>R1 ohne Druck (296 K)</translation>
    </message>
    <message>
        <source>Its error</source>
        <translation>Dessen Fehler</translation>
    </message>
    <message>
        <source>Temperature of the ruby</source>
        <translation>Temperatur des Rubins</translation>
    </message>
    <message>
        <source>Error of the temperature</source>
        <translation>Fehler der Temperatur</translation>
    </message>
    <message>
        <source>The sample has no patterns.</source>
        <translation>Die Probe hat keine Diffraktogramme.</translation>
    </message>
    <message>
        <source>The spectrum gives no pressure.</source>
        <translation>Das Spektrum ergibt keinen Druck.</translation>
    </message>
    <message>
        <source>Writes this pressure into the pattern; it can be undone.</source>
        <translation>Schreibt diesen Druck in das Diffraktogramm; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove this spectrum</source>
        <translation>Dieses Spektrum entfernen</translation>
    </message>
    <message>
        <source>Wavelengths are</source>
        <translation>Wellenlängen</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>in air</source>
        <translation>in Luft</translation>
    </message>
    <message>
        <source>in vacuum</source>
        <translation>im Vakuum</translation>
    </message>
    <message>
        <source>Lines from</source>
        <translation>Geraden ab</translation>
    </message>
    <message>
        <source>Lines to</source>
        <translation>Geraden bis</translation>
    </message>
</context>
<context>
    <name>vitrine::RunBar</name>
    <message>
        <source>Number of analyses</source>
        <translation>Zahl der Auswertungen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>The study has changed since: what is shown is of the study as it was. %1</source>
        <translation>Die Studie hat sich seitdem geändert: Gezeigt wird die Studie, wie sie war. %1</translation>
    </message>
    <message>
        <source>%1 of %2 analyses are done.</source>
        <translation>%1 von %2 Auswertungen sind fertig.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Analyse as Others Would</source>
        <translation>Auswerten, wie andere es täten</translation>
    </message>
    <message>
        <source>Every choice that another careful analyst might have made otherwise is varied, and the whole analysis is done anew each time. How far a number moves is shown beside the error of noise.</source>
        <translation>Jede Entscheidung, die andere sorgfältige Auswertende anders getroffen haben könnten, wird variiert, und die gesamte Auswertung wird jedes Mal neu gemacht. Wie weit sich eine Zahl verschiebt, wird neben dem Fehler des Rauschens gezeigt.</translation>
    </message>
    <message>
        <source>%1 What is shown was found before. %2</source>
        <translation>%1 Was gezeigt wird, wurde zuvor gefunden. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::Safekeeping</name>
    <message>
        <source>“%1” was changed outside of this window</source>
        <translation>„%1“ wurde außerhalb dieses Fensters geändert</translation>
    </message>
    <message>
        <source>Reload what the file holds now (it can be undone), or keep what is here: the next save puts it in the place of the other, which stays beside it as the previous version.</source>
        <translation>Laden Sie neu, was die Datei jetzt enthält (das lässt sich rückgängig machen), oder behalten Sie, was hier ist: Das nächste Speichern setzt es an die Stelle des anderen, das als vorige Version daneben bleibt.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now: %1 What is here is not affected; the next save writes it anew.</source>
        <translation>Die Datei ist in ihrem jetzigen Zustand nicht lesbar: %1 Was hier ist, bleibt unberührt; das nächste Speichern schreibt sie neu.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>“%1” is open in another running copy</source>
        <translation>„%1“ ist in einer anderen laufenden Instanz geöffnet</translation>
    </message>
    <message>
        <source>It is opened here to be read. What the other copy saves is noticed here, and is never overwritten unasked: to work on both, save this one under another name.</source>
        <translation>Hier ist sie zum Lesen geöffnet. Was die andere Instanz speichert, wird hier bemerkt und nie ungefragt überschrieben: Um an beiden zu arbeiten, speichern Sie diese unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern …</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>Sie wurde nie in einer Datei gespeichert.</translation>
    </message>
    <message>
        <source>Its file “%1” in %2 is no longer there.</source>
        <translation>Ihre Datei „%1“ in %2 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Nothing differs from “%1”.</source>
        <translation>Kein Unterschied zu „%1“.</translation>
    </message>
    <message>
        <source>Different from “%1”: %2.</source>
        <translation>Anders als in „%1“: %2.</translation>
    </message>
    <message>
        <source>That file was changed since.</source>
        <translation>Jene Datei wurde seither geändert.</translation>
    </message>
    <message>
        <source>Discard the unsaved changes of “%1” for good?</source>
        <translation>Ungespeicherte Änderungen von „%1“ endgültig verwerfen?</translation>
    </message>
    <message>
        <source>They are of %1 and cannot be brought back.</source>
        <translation>Stand: %1. Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>Unsaved changes of “%1” cannot be read</source>
        <translation>Ungespeicherte Änderungen von „%1“ sind nicht lesbar</translation>
    </message>
    <message>
        <source>They are of %1: %2 They stay at %3 until you discard them.</source>
        <translation>Stand: %1. %2 Sie bleiben in %3, bis Sie sie verwerfen.</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Unsaved changes of “%1” can be recovered</source>
        <translation>Ungespeicherte Änderungen von „%1“ können wiederhergestellt werden</translation>
    </message>
    <message>
        <source>They are of %1, from a copy that ended without saving.</source>
        <translation>Stand: %1, aus einer Instanz, die ohne Speichern endete.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Choices across samples or figures differ from “%1”.</source>
        <translation>Übergreifende Einstellungen oder Abbildungen unterscheiden sich von „%1“.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
</context>
<context>
    <name>vitrine::SampleForm</name>
    <message>
        <source>Composition</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>as cast</source>
        <translation>gegossen</translation>
    </message>
    <message>
        <source>annealed</source>
        <translation>getempert</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>Cooling rate</source>
        <translation>Kühlrate</translation>
    </message>
    <message>
        <source>Formula of E_a</source>
        <translation>Formel für E_a</translation>
    </message>
    <message>
        <source>Kissinger</source>
        <translation>Kissinger</translation>
    </message>
    <message>
        <source>Starink</source>
        <translation>Starink</translation>
    </message>
    <message>
        <source>Augis–Bennett</source>
        <translation>Augis–Bennett</translation>
    </message>
    <message>
        <source>Ozawa</source>
        <translation>Ozawa</translation>
    </message>
    <message>
        <source>Moynihan</source>
        <translation>Moynihan</translation>
    </message>
    <message>
        <source>Boswell</source>
        <translation>Boswell</translation>
    </message>
    <message>
        <source>T_0 of Augis–Bennett</source>
        <translation>T_0 von Augis–Bennett</translation>
    </message>
    <message>
        <source>Reference T_g of R T_g</source>
        <translation>Referenz-T_g von R T_g</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>Aufheizrate</translation>
    </message>
    <message>
        <source>dT/dt at T_p</source>
        <translation>dT/dt bei T_p</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programmiert</translation>
    </message>
    <message>
        <source>A furnace does not follow its program exactly: where the file has times, the rate is the slope of T(t) at the peak.</source>
        <translation>Ein Ofen folgt seinem Programm nicht genau: Wo die Datei Zeiten hat, ist die Rate die Steigung von T(t) am Peak.</translation>
    </message>
</context>
<context>
    <name>vitrine::SampleModel</name>
    <message>
        <source>No scan has a clear peak, so there is no activation energy.</source>
        <translation>Kein Scan hat einen deutlichen Peak, daher gibt es keine Aktivierungsenergie.</translation>
    </message>
    <message>
        <source>E_a %1, branch: %2</source>
        <translation>E_a %1, Zweig: %2</translation>
    </message>
    <message>
        <source>%1, cooling</source>
        <translation>%1, Kühlung</translation>
    </message>
    <message>
        <source>E_a / RT_g</source>
        <translation>E_a / RT_g</translation>
    </message>
    <message>
        <source>E_a / kJ mol^{-1}</source>
        <translation>E_a / kJ mol^{-1}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>T / K</source>
        <translation>T / K</translation>
    </message>
    <message>
        <source>P / GPa</source>
        <translation>P / GPa</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>%1, background</source>
        <translation>%1, Untergrund</translation>
    </message>
    <message>
        <source>XRD</source>
        <translation>XRD</translation>
    </message>
    <message>
        <source>T_f %1, mean over the scans</source>
        <translation>T_f %1, Mittel der Scans</translation>
    </message>
    <message>
        <source>%1 · by hand</source>
        <translation>%1 · von Hand</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>T_f / K</source>
        <translation>T_f / K</translation>
    </message>
    <message>
        <source>Scan or pattern</source>
        <translation>Messung oder Diffraktogramm</translation>
    </message>
    <message>
        <source>Φ / K s^{-1}</source>
        <translation>Φ / K s^{-1}</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Hold / min</source>
        <translation>Haltezeit / min</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Problem: %2</source>
        <translation>%1. Problem: %2</translation>
    </message>
    <message>
        <source>Cooling rate / K/min</source>
        <translation>Kühlrate / K/min</translation>
    </message>
</context>
<context>
    <name>vitrine::SamplePanel</name>
    <message>
        <source>Columns of the sample table</source>
        <translation>Spalten der Probentabelle</translation>
    </message>
    <message>
        <source>Filter the samples</source>
        <translation>Proben filtern</translation>
    </message>
    <message>
        <source>Filter: 7 GPa, 583 K …</source>
        <translation>Filter: 7 GPa, 583 K …</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Probe</numerusform>
            <numerusform>%n Proben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%1 von %n Probe</numerusform>
            <numerusform>%1 von %n Proben</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename sample</source>
        <translation>Probe umbenennen</translation>
    </message>
    <message>
        <source>Remove sample from the study</source>
        <translation>Probe aus der Studie entfernen</translation>
    </message>
    <message>
        <source>In the Kissinger plot</source>
        <translation>Im Kissinger-Plot</translation>
    </message>
    <message>
        <source>Automatic windows</source>
        <translation>Automatische Bereiche</translation>
    </message>
    <message>
        <source>Remove scan</source>
        <translation>Scan entfernen</translation>
    </message>
    <message>
        <source>Samples with their scans and patterns</source>
        <translation>Proben mit ihren Scans und Diffraktogrammen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Use as sample pattern</source>
        <translation>Als Diffraktogramm der Probe verwenden</translation>
    </message>
    <message>
        <source>Use as background</source>
        <translation>Als Untergrund verwenden</translation>
    </message>
    <message>
        <source>Apply these choices to the sample&apos;s other patterns</source>
        <translation>Diese Einstellungen auf die anderen Diffraktogramme der Probe anwenden</translation>
    </message>
    <message>
        <source>Remove pattern</source>
        <translation>Diffraktogramm entfernen</translation>
    </message>
    <message>
        <source>Group the samples</source>
        <translation>Proben gruppieren</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>ohne Gruppen</translation>
    </message>
    <message>
        <source>by pressure</source>
        <translation>nach Druck</translation>
    </message>
    <message>
        <source>by treatment</source>
        <translation>nach Behandlung</translation>
    </message>
    <message>
        <source>by composition</source>
        <translation>nach Zusammensetzung</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n sample(s)…</source>
        <translation>
            <numerusform>Für %n Probe festlegen …</numerusform>
            <numerusform>Für %n Proben festlegen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sample(s) from the study</source>
        <translation>
            <numerusform>%n Probe aus der Studie entfernen</numerusform>
            <numerusform>%n Proben aus der Studie entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as there is room for</source>
        <translation>So viele, wie Platz haben</translation>
    </message>
    <message>
        <source>In the order of the study</source>
        <translation>In der Reihenfolge der Studie</translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation>In die Tabelle einfügen</translation>
    </message>
</context>
<context>
    <name>vitrine::SampleTarget</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>as cast</source>
        <translation>gegossen</translation>
    </message>
    <message>
        <source>annealed</source>
        <translation>getempert</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>T / K</source>
        <translation>T / K</translation>
    </message>
    <message>
        <source>P / GPa</source>
        <translation>P / GPa</translation>
    </message>
    <message>
        <source>a new sample</source>
        <translation>eine neue Probe</translation>
    </message>
</context>
<context>
    <name>vitrine::SavePlaces</name>
    <message>
        <source>“%1” cannot be the name of a file.</source>
        <translation>„%1“ kann kein Dateiname sein.</translation>
    </message>
    <message>
        <source>“%1” is in the folder already. Choose another name.</source>
        <translation>„%1“ liegt schon im Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Two samples cannot both go to “%1”.</source>
        <translation>Zwei Proben können nicht beide in „%1“.</translation>
    </message>
</context>
<context>
    <name>vitrine::SavePlacesDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) have no file yet. They go to one folder:</source>
        <translation>
            <numerusform>%n Probe hat noch keine Datei. Sie kommt in einen Ordner:</numerusform>
            <numerusform>%n Proben haben noch keine Datei. Sie kommen in einen Ordner:</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Files of the samples</source>
        <translation>Dateien der Proben</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>With a study file, which keeps the samples, choices across them and figures together:</source>
        <translation>Mit einer Studiendatei, die Proben, übergreifende Einstellungen und Abbildungen zusammenhält:</translation>
    </message>
    <message>
        <source>Name of the study file</source>
        <translation>Name der Studiendatei</translation>
    </message>
    <message>
        <source>Folder for the samples</source>
        <translation>Ordner für die Proben</translation>
    </message>
</context>
<context>
    <name>vitrine::ScanAnswers</name>
    <message>
        <source>Answers for this file</source>
        <translation>Antworten für diese Datei</translation>
    </message>
    <message>
        <source>Use them for all files that leave the same open</source>
        <translation>Für alle Dateien verwenden, die dasselbe offenlassen</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>Aufheizrate</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Exothermic is</source>
        <translation>Exotherm zeigt</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>Temperature in</source>
        <translation>Temperatur in</translation>
    </message>
    <message>
        <source>Signal in</source>
        <translation>Signal in</translation>
    </message>
    <message>
        <source>Temperature from</source>
        <translation>Temperatur aus</translation>
    </message>
    <message>
        <source>Signal from</source>
        <translation>Signal aus</translation>
    </message>
    <message>
        <source>Time from</source>
        <translation>Zeit aus</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>from file</source>
        <translation>aus der Datei</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
</context>
<context>
    <name>vitrine::ScanCommands</name>
    <message>
        <source>Apply Windows to All Scans</source>
        <translation>Bereiche auf alle Scans anwenden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Find Windows Automatically</source>
        <translation>Bereiche automatisch finden</translation>
    </message>
    <message>
        <source>Find Peaks Automatically</source>
        <translation>Peaks automatisch finden</translation>
    </message>
    <message>
        <source>Remove Scan</source>
        <translation>Scan entfernen</translation>
    </message>
    <message>
        <source>Apply Windows to the Selected Scans</source>
        <translation>Bereiche auf die gewählten Scans anwenden</translation>
    </message>
    <message>
        <source>Apply Peaks to the Selected Scans</source>
        <translation>Peaks auf die gewählten Scans anwenden</translation>
    </message>
    <message>
        <source>Apply Choices to the Selected Patterns</source>
        <translation>Einstellungen auf die gewählten Diffraktogramme anwenden</translation>
    </message>
    <message>
        <source>Everything Automatic on the Selected Scans</source>
        <translation>Alles automatisch bei den gewählten Scans</translation>
    </message>
    <message>
        <source>Select a scan first.</source>
        <translation>Wählen Sie zuerst einen Scan.</translation>
    </message>
    <message>
        <source>Select two scans or more: the first one gives, the others take.</source>
        <translation>Wählen Sie mindestens zwei Scans: Der erste gibt, die anderen übernehmen.</translation>
    </message>
    <message>
        <source>Select two patterns or more: the first one gives, the others take.</source>
        <translation>Wählen Sie mindestens zwei Diffraktogramme: Das erste gibt, die anderen übernehmen.</translation>
    </message>
    <message>
        <source>Baseline from the Glass Transition</source>
        <translation>Basislinie aus dem Glasübergang</translation>
    </message>
    <message>
        <source>Apply Baseline to the Selected Scans</source>
        <translation>Basislinie auf die gewählten Scans anwenden</translation>
    </message>
</context>
<context>
    <name>vitrine::ScanForm</name>
    <message>
        <source>Windows</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Glass line, low</source>
        <translation>Glas, von</translation>
    </message>
    <message>
        <source>Glass line, high</source>
        <translation>Glas, bis</translation>
    </message>
    <message>
        <source>Liquid line, low</source>
        <translation>Flüssigkeit, von</translation>
    </message>
    <message>
        <source>Liquid line, high</source>
        <translation>Flüssigkeit, bis</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Apply to all scans</source>
        <translation>Auf alle Scans anwenden</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>Aufheizrate</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Exothermic is</source>
        <translation>Exotherm zeigt</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>Glass line of</source>
        <translation>Glaslinie von</translation>
    </message>
    <message>
        <source>In the Kissinger plot</source>
        <translation>Im Kissinger-Plot</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Zurück zur Automatik</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Automatisch gefunden</translation>
    </message>
    <message>
        <source>this scan</source>
        <translation>dieser Scan</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Correct for thermal lag</source>
        <translation>Thermische Verzögerung korrigieren</translation>
    </message>
</context>
<context>
    <name>vitrine::ScanPane</name>
    <message>
        <source>Which relaxation the peak belongs to</source>
        <translation>Zu welcher Relaxation der Peak gehört</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>Zweig: %1</translation>
    </message>
    <message>
        <source>being computed… · %1</source>
        <translation>wird berechnet … · %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SeriesForm</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>The frames are a series</source>
        <translation>Die Aufnahmen sind eine Serie</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>every frame</source>
        <translation>jeder Aufnahme</translation>
    </message>
    <message>
        <source>every n-th frame</source>
        <translation>jeder n-ten Aufnahme</translation>
    </message>
    <message>
        <source>means of n frames</source>
        <translation>Mitteln aus n Aufnahmen</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>what the file states</source>
        <translation>was die Datei sagt</translation>
    </message>
    <message>
        <source>the number of the frame</source>
        <translation>die Nummer der Aufnahme</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Lines from</source>
        <translation>Geraden ab</translation>
    </message>
    <message>
        <source>Lines to</source>
        <translation>Geraden bis</translation>
    </message>
    <message>
        <source>Conditions from</source>
        <translation>Bedingungen aus</translation>
    </message>
    <message>
        <source>Paste or open a table of conditions…</source>
        <translation>Tabelle der Bedingungen einfügen oder öffnen…</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>einer Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), from %1 to %2 %3</source>
        <translation>
            <numerusform>%n Aufnahme, von %1 bis %2 %3</numerusform>
            <numerusform>%n Aufnahmen, von %1 bis %2 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ShareBars</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorControls</name>
    <message>
        <source>own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Adam–Gibbs</source>
        <translation>Adam–Gibbs</translation>
    </message>
    <message>
        <source>Kissinger line</source>
        <translation>Kissinger-Gerade</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>cool as fast as heat</source>
        <translation>so schnell kühlen wie aufheizen</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1 (ungeprüft)</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorFitPane</name>
    <message>
        <source>Tg, K</source>
        <translation>Tg, K</translation>
    </message>
    <message>
        <source>Δh*/R, kK</source>
        <translation>Δh*/R, kK</translation>
    </message>
    <message>
        <source>glass line, J/(g·K)</source>
        <translation>Glaslinie, J/(g·K)</translation>
    </message>
    <message>
        <source>its slope</source>
        <translation>ihre Steigung</translation>
    </message>
    <message>
        <source>liquid line, J/(g·K)</source>
        <translation>Flüssigkeitslinie, J/(g·K)</translation>
    </message>
    <message>
        <source>Lay the selected scan over it</source>
        <translation>Gewählten Scan darüberlegen</translation>
    </message>
    <message>
        <source>Fit the model to it</source>
        <translation>Modell an ihn anpassen</translation>
    </message>
    <message>
        <source>Parameters of the fit</source>
        <translation>Parameter der Anpassung</translation>
    </message>
    <message>
        <source>varied</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>low</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>Progress of the fit</source>
        <translation>Fortschritt der Anpassung</translation>
    </message>
    <message>
        <source>%v of at most %m runs</source>
        <translation>%v von höchstens %m Läufen</translation>
    </message>
    <message>
        <source>Stop the fit</source>
        <translation>Anpassung abbrechen</translation>
    </message>
    <message>
        <source>The thermal history above must be that of the measured scan.</source>
        <translation>Die Temperaturgeschichte oben muss die des gemessenen Scans sein.</translation>
    </message>
    <message>
        <source> (at its bound)</source>
        <translation> (an der Grenze)</translation>
    </message>
    <message>
        <source>The fit was stopped; everything is as it was.</source>
        <translation>Die Anpassung wurde abgebrochen; alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>Anpassung läuft …</translation>
    </message>
    <message>
        <source>rms of the residuals %1 J/(g·K)</source>
        <translation>RMS der Residuen %1 J/(g·K)</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Alle Parameter</translation>
    </message>
    <message>
        <source>rms %1 J/(g·K) after %2 runs of the model; errors count correlated residuals as one (%3 rows)</source>
        <translation>RMS %1 J/(g·K) nach %2 Läufen des Modells; die Fehler zählen korrelierte Residuen als eines (%3 Zeilen)</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorStepRow</name>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Step %1: ramp to</source>
        <translation>Schritt %1: Rampe bis</translation>
    </message>
    <message>
        <source>Step %1: hold at</source>
        <translation>Schritt %1: halten bei</translation>
    </message>
    <message>
        <source>Step %1: at once to</source>
        <translation>Schritt %1: sofort auf</translation>
    </message>
    <message>
        <source>Step %1: pressure, at</source>
        <translation>Schritt %1: Druck, bei</translation>
    </message>
    <message>
        <source>Step %1: again, to</source>
        <translation>Schritt %1: erneut, bis</translation>
    </message>
    <message>
        <source>Temperature of the step</source>
        <translation>Temperatur des Schritts</translation>
    </message>
    <message>
        <source>Rate, duration or pressure of the step</source>
        <translation>Rate, Dauer oder Druck des Schritts</translation>
    </message>
    <message>
        <source>at</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>moves T_g by</source>
        <translation>verschiebt T_g um</translation>
    </message>
    <message>
        <source>%1 steps again, times</source>
        <translation>%1 Schritte erneut, Anzahl</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorTimeline</name>
    <message>
        <source>Thermal history</source>
        <translation>Temperaturgeschichte</translation>
    </message>
    <message>
        <source>Left and right choose a point, up and down change its temperature, plus and minus the duration of its step, Delete removes the step.</source>
        <translation>Links und rechts wählen einen Punkt, auf und ab ändern seine Temperatur, Plus und Minus die Dauer seines Schritts, Entf entfernt den Schritt.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>P: %1 K</source>
        <translation>P: %1 K</translation>
    </message>
    <message>
        <source>%1 steps × %2</source>
        <translation>%1 Schritte × %2</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>Drag up and down for the temperature, left and right for the duration; right-click for more</source>
        <translation>Auf und ab ziehen für die Temperatur, nach links und rechts für die Dauer; Rechtsklick für mehr</translation>
    </message>
    <message>
        <source>Right-click to add a step</source>
        <translation>Rechtsklick, um einen Schritt hinzuzufügen</translation>
    </message>
    <message>
        <source>Hold here for 10 min</source>
        <translation>Hier 10 min halten</translation>
    </message>
    <message>
        <source>Cool by 50 K from here at 20 K/min</source>
        <translation>Von hier um 50 K mit 20 K/min kühlen</translation>
    </message>
    <message>
        <source>Heat by 50 K from here at 200 K/s</source>
        <translation>Von hier um 50 K mit 200 K/s aufheizen</translation>
    </message>
    <message>
        <source>Quench from here by 100 K</source>
        <translation>Von hier um 100 K abschrecken</translation>
    </message>
    <message>
        <source>From here on 7 GPa (Tg 38 K higher)</source>
        <translation>Ab hier 7 GPa (Tg 38 K höher)</translation>
    </message>
    <message>
        <source>From here on 1 atm</source>
        <translation>Ab hier 1 atm</translation>
    </message>
    <message>
        <source>Carry this step and the one before out twice more</source>
        <translation>Diesen Schritt und den davor noch zweimal ausführen</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorView</name>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Simulated scan</source>
        <translation>Simulierter Scan</translation>
    </message>
    <message>
        <source>Fictive temperature along the history</source>
        <translation>Fiktive Temperatur entlang der Geschichte</translation>
    </message>
    <message>
        <source>Enthalpy of the recorded ramp</source>
        <translation>Enthalpie der aufgezeichneten Rampe</translation>
    </message>
    <message>
        <source>Kissinger line of the simulated glass</source>
        <translation>Kissinger-Gerade des simulierten Glases</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Measured scan</source>
        <translation>Gemessener Scan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Keep this run</source>
        <translation>Diesen Lauf behalten</translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation>Behaltene Läufe</translation>
    </message>
    <message>
        <source>Send to the study</source>
        <translation>An die Studie senden</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>Zurück zu „%1“</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Simulated at %1 K/s</source>
        <translation>Simuliert mit %1 K/s</translation>
    </message>
    <message>
        <source>The picture that is shown</source>
        <translation>Das gezeigte Bild</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Kissinger</source>
        <translation>Kissinger</translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation>Fiktive Temperatur</translation>
    </message>
    <message>
        <source>Enthalpy</source>
        <translation>Enthalpie</translation>
    </message>
</context>
<context>
    <name>vitrine::SmallMultiples</name>
    <message>
        <source>Small multiples</source>
        <translation>Kleine Bilder</translation>
    </message>
    <message>
        <source>No scans to review yet. Drop instrument files on the window, or choose Import.</source>
        <translation>Noch keine Scans durchzusehen. Ziehen Sie Gerätedateien auf das Fenster oder wählen Sie „Importieren“.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n Scan</numerusform>
            <numerusform>%n Scans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 set by hand</source>
        <translation>%1 · %2 von Hand festgelegt</translation>
    </message>
    <message>
        <source>Show the curve</source>
        <translation>Kurve zeigen</translation>
    </message>
    <message>
        <source>Everything automatic</source>
        <translation>Alles automatisch</translation>
    </message>
    <message>
        <source>In the Kissinger plot</source>
        <translation>Im Kissinger-Plot</translation>
    </message>
</context>
<context>
    <name>vitrine::SpreadModel</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>± noise</source>
        <translation>± Rauschen</translation>
    </message>
    <message>
        <source>± choices</source>
        <translation>± Entscheidungen</translation>
    </message>
    <message>
        <source>± total</source>
        <translation>± gesamt</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Carried most by</source>
        <translation>Am stärksten verschoben durch</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n analysis(es): %1. The central 95 % of them lie from %2 to %3.</source>
        <translation>
            <numerusform>Median von %n Auswertung: %1. Die mittleren 95 % davon liegen zwischen %2 und %3.</numerusform>
            <numerusform>Median von %n Auswertungen: %1. Die mittleren 95 % davon liegen zwischen %2 und %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Drop your measurements here</source>
        <translation>Messungen hier ablegen</translation>
    </message>
    <message>
        <source>Exports of Mettler STARe, NETZSCH, TA, PerkinElmer, Setaram and MicroCal, and any table of temperature and heat flow. Before anything is taken in you see what was understood.</source>
        <translation>Exporte von Mettler STARe, NETZSCH, TA, PerkinElmer, Setaram und MicroCal sowie jede Tabelle mit Temperatur und Wärmestrom. Bevor etwas aufgenommen wird, sehen Sie, was verstanden wurde.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Open a sample…</source>
        <translation>Probe öffnen …</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the demonstration: a whole study, simulated</source>
        <translation>Demonstration öffnen: eine ganze Studie, simuliert</translation>
    </message>
</context>
<context>
    <name>vitrine::StatusLine</name>
    <message>
        <source>What the hands can do</source>
        <translation>Mögliche Handgriffe</translation>
    </message>
    <message>
        <source>Saved or not, state of the results, value under the cursor</source>
        <translation>Gespeichert oder nicht, Stand der Ergebnisse, Wert unter dem Zeiger</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>wird berechnet …</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) not up to date</source>
        <translation>
            <numerusform>%n Ergebnis nicht aktuell</numerusform>
            <numerusform>%n Ergebnisse nicht aktuell</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the history until you let go</source>
        <translation>nicht im Verlauf, bis Sie loslassen</translation>
    </message>
    <message>
        <source>all results up to date</source>
        <translation>alle Ergebnisse aktuell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>computing %1 of %2…</source>
        <translation>%1 von %2 wird berechnet …</translation>
    </message>
    <message>
        <source>a choice is tried; the study is as it was</source>
        <translation>eine Entscheidung wird versucht; die Studie ist, wie sie war</translation>
    </message>
    <message>
        <source>Show what is wrong, and how to mend it</source>
        <translation>Zeigen, was nicht stimmt und wie man es behebt</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::StudyCommands</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Set for the Selected Samples…</source>
        <translation>Für die gewählten Proben festlegen …</translation>
    </message>
    <message>
        <source>There is no step that way in the history.</source>
        <translation>In dieser Richtung hat der Verlauf keinen Schritt.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Choices of analysts (*.json)</source>
        <translation>Entscheidungen der Auswertenden (*.json)</translation>
    </message>
    <message>
        <source>Save the Analysts’ Choices…</source>
        <translation>Entscheidungen der Auswertenden sichern …</translation>
    </message>
    <message>
        <source>Save the choices as a preset</source>
        <translation>Entscheidungen als Vorgabe sichern</translation>
    </message>
    <message>
        <source>choices.json</source>
        <translation>entscheidungen.json</translation>
    </message>
    <message>
        <source>Take Analysts’ Choices from a Preset…</source>
        <translation>Entscheidungen aus einer Vorgabe übernehmen …</translation>
    </message>
    <message>
        <source>Take choices from a preset</source>
        <translation>Entscheidungen aus einer Vorgabe übernehmen</translation>
    </message>
    <message>
        <source>The choices are written.</source>
        <translation>Die Entscheidungen sind geschrieben.</translation>
    </message>
</context>
<context>
    <name>vitrine::StudyForm</name>
    <message>
        <source>Across the samples</source>
        <translation>Über die Proben hinweg</translation>
    </message>
    <message>
        <source>T_g at ambient pressure</source>
        <translation>T_g bei Normaldruck</translation>
    </message>
    <message>
        <source>of the samples</source>
        <translation>der Proben</translation>
    </message>
    <message>
        <source>T_{g,P} from</source>
        <translation>T_{g,P} aus</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>onset of equilibrium</source>
        <translation>Beginn des Gleichgewichts</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>T_{g,P} by hand</source>
        <translation>T_{g,P} von Hand</translation>
    </message>
    <message>
        <source>Cold compression below</source>
        <translation>Kalte Kompression unter</translation>
    </message>
    <message>
        <source>Crossover of the master curve</source>
        <translation>Übergang der Masterkurve</translation>
    </message>
    <message>
        <source>straight ramp</source>
        <translation>gerade Rampe</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>An α plateau for each pressure</source>
        <translation>Ein α-Plateau für jeden Druck</translation>
    </message>
    <message>
        <source>Structures compared with</source>
        <translation>Strukturen verglichen mit</translation>
    </message>
    <message>
        <source>Relaxation time of</source>
        <translation>Relaxationszeit von</translation>
    </message>
    <message>
        <source>Slowdown read at</source>
        <translation>Verlangsamung abgelesen bei</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>the one annealed hottest</source>
        <translation>die am heißesten getemperte</translation>
    </message>
    <message>
        <source>Collapse: the T_g,P with which the activation energies of this pressure, drawn on T/T_g,P, fall on the curve of ambient pressure.</source>
        <translation>Überlagerung: das T_g,P, mit dem die Aktivierungsenergien dieses Drucks, über T/T_g,P aufgetragen, auf die Kurve bei Normaldruck fallen.</translation>
    </message>
    <message>
        <source>Onset of equilibrium: the middle between the hottest sample that is not in equilibrium yet and the coldest one that is.</source>
        <translation>Beginn des Gleichgewichts: die Mitte zwischen der heißesten Probe, die noch nicht im Gleichgewicht ist, und der kältesten, die es ist.</translation>
    </message>
    <message>
        <source>By hand: the T_g,P that is typed below.</source>
        <translation>Von Hand: das T_g,P, das unten eingegeben ist.</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1 (ungeprüft)</translation>
    </message>
</context>
<context>
    <name>vitrine::Subject</name>
    <message>
        <source>%1 ⊕ choices</source>
        <translation>%1 ⊕ Entscheidungen</translation>
    </message>
</context>
<context>
    <name>vitrine::ThermogramView</name>
    <message>
        <source>%1 K · %2 %3</source>
        <translation>%1 K · %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Probe</numerusform>
            <numerusform>%n Proben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n Scan</numerusform>
            <numerusform>%n Scans</numerusform>
        </translation>
    </message>
    <message>
        <source>glass %1, liquid %2</source>
        <translation>Glas %1, Flüssigkeit %2</translation>
    </message>
    <message>
        <source>No scans to draw yet. Drop instrument files on the window, or choose Import.</source>
        <translation>Noch keine Scans zu zeichnen. Ziehen Sie Gerätedateien auf das Fenster oder wählen Sie „Importieren“.</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>wird berechnet …</translation>
    </message>
    <message>
        <source>Select the scan first that the baseline is for.</source>
        <translation>Wählen Sie zuerst den Scan, für den die Basislinie ist.</translation>
    </message>
    <message>
        <source>A cooling scan is not analysed; it has no baseline.</source>
        <translation>Ein Kühlscan wird nicht ausgewertet; er hat keine Basislinie.</translation>
    </message>
    <message>
        <source>DSC curves</source>
        <translation>DSC-Kurven</translation>
    </message>
    <message>
        <source>No peak stands clear of the baseline between its anchors.</source>
        <translation>Zwischen den Ankerpunkten hebt sich kein Peak deutlich von der Basislinie ab.</translation>
    </message>
    <message>
        <source>In one unit where that is possible</source>
        <translation>In einer Einheit, wo das möglich ist</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Wie gemessen</translation>
    </message>
    <message>
        <source>Heat flow per mass</source>
        <translation>Wärmestrom je Masse</translation>
    </message>
    <message>
        <source>Heat capacity</source>
        <translation>Wärmekapazität</translation>
    </message>
    <message>
        <source>Unit of the curves</source>
        <translation>Einheit der Kurven</translation>
    </message>
    <message>
        <source>Curves as measured</source>
        <translation>Kurven wie gemessen</translation>
    </message>
    <message>
        <source>Smoothed over 2 K</source>
        <translation>Über 2 K geglättet</translation>
    </message>
    <message>
        <source>Smoothed over 5 K</source>
        <translation>Über 5 K geglättet</translation>
    </message>
    <message>
        <source>Smoothed over 15 K</source>
        <translation>Über 15 K geglättet</translation>
    </message>
    <message>
        <source>Curves where they are</source>
        <translation>Kurven, wo sie sind</translation>
    </message>
    <message>
        <source>Each a little above the one before</source>
        <translation>Jede etwas über der vorigen</translation>
    </message>
    <message>
        <source>Each well above the one before</source>
        <translation>Jede deutlich über der vorigen</translation>
    </message>
    <message>
        <source>For the eye only</source>
        <translation>Nur für das Auge</translation>
    </message>
    <message>
        <source>right-hand axis, dash-dotted: %1</source>
        <translation>rechte Achse, strichpunktiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) converted with mass and rate</source>
        <translation>
            <numerusform>%n Scan mit Masse und Rate umgerechnet</numerusform>
            <numerusform>%n Scans mit Masse und Rate umgerechnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of a third unit not drawn: mass or rate is missing</source>
        <translation>
            <numerusform>%n Scan in einer dritten Einheit nicht gezeichnet: Masse oder Rate fehlt</numerusform>
            <numerusform>%n Scans in einer dritten Einheit nicht gezeichnet: Masse oder Rate fehlt</numerusform>
        </translation>
    </message>
    <message>
        <source>smoothed for the eye over %1 K</source>
        <translation>für das Auge über %1 K geglättet</translation>
    </message>
    <message>
        <source>each curve shifted by %1 %2</source>
        <translation>jede Kurve um %1 %2 verschoben</translation>
    </message>
</context>
<context>
    <name>vitrine::View</name>
    <message>
        <source>Send to a Figure</source>
        <translation>In eine Abbildung übernehmen</translation>
    </message>
    <message>
        <source>New Figure</source>
        <translation>Neue Abbildung</translation>
    </message>
</context>
<context>
    <name>vitrine::ViewBoard</name>
    <message>
        <source>Views of one place</source>
        <translation>Ansichten an einem Platz</translation>
    </message>
</context>
<context>
    <name>vitrine::ViewCommands</name>
    <message>
        <source>Fit the Views</source>
        <translation>Ansichten einpassen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the Plot as a Table</source>
        <translation>Diagramm als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Open the Simulator</source>
        <translation>Simulator öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Review as Small Multiples</source>
        <translation>Als kleine Bilder durchsehen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Figures have no panel like this view.</source>
        <translation>Abbildungen haben kein Feld wie diese Ansicht.</translation>
    </message>
    <message>
        <source>New Figure</source>
        <translation>Neue Abbildung</translation>
    </message>
    <message>
        <source>No view is shown.</source>
        <translation>Es wird keine Ansicht gezeigt.</translation>
    </message>
    <message>
        <source>Give the View All the Room</source>
        <translation>Ansicht auf ganzen Platz vergrößern</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Show the View in a Window of Its Own</source>
        <translation>Ansicht in eigenem Fenster zeigen</translation>
    </message>
    <message>
        <source>Close the View</source>
        <translation>Ansicht schließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Reset the Views of This Kind of Sample</source>
        <translation>Ansichten für diese Art von Proben zurücksetzen</translation>
    </message>
    <message>
        <source>Show All Views Again</source>
        <translation>Alle Ansichten wieder zeigen</translation>
    </message>
    <message>
        <source>Put the View Back</source>
        <translation>Ansicht zurückholen</translation>
    </message>
</context>
<context>
    <name>vitrine::ViewTitle</name>
    <message>
        <source>Drag this view to another place; a double-click gives it all the room</source>
        <translation>Diese Ansicht an einen anderen Platz ziehen; ein Doppelklick gibt ihr den ganzen Platz</translation>
    </message>
    <message>
        <source>Close this view</source>
        <translation>Diese Ansicht schließen</translation>
    </message>
    <message>
        <source>Show the other views again</source>
        <translation>Die anderen Ansichten wieder zeigen</translation>
    </message>
    <message>
        <source>Give this view all the room</source>
        <translation>Dieser Ansicht den ganzen Platz geben</translation>
    </message>
    <message>
        <source>Put this view back among the others</source>
        <translation>Diese Ansicht zu den anderen zurückholen</translation>
    </message>
    <message>
        <source>Show this view in a window of its own</source>
        <translation>Diese Ansicht in einem eigenen Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>vitrine::WatchCommands</name>
    <message>
        <source>Watch Folder…</source>
        <translation>Ordner beobachten…</translation>
    </message>
    <message>
        <source>Pause the Watch</source>
        <translation>Beobachtung anhalten</translation>
    </message>
    <message>
        <source>Log of the Watched Folder…</source>
        <translation>Protokoll des beobachteten Ordners…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Kein Ordner wird beobachtet.</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Zu beobachtender Ordner</translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lie in the folder already.</source>
        <translation>
            <numerusform>%n Datei liegt schon im Ordner.</numerusform>
            <numerusform>%n Dateien liegen schon im Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that come later are read as they appear. Are those that are there read too?</source>
        <translation>Dateien, die später kommen, werden gelesen, sobald sie da sind. Sollen auch die vorhandenen gelesen werden?</translation>
    </message>
    <message>
        <source>Read Them Too</source>
        <translation>Auch lesen</translation>
    </message>
    <message>
        <source>New Ones Only</source>
        <translation>Nur neue</translation>
    </message>
</context>
<context>
    <name>vitrine::WatchWindow</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Watched Folder</source>
        <translation>Beobachteter Ordner</translation>
    </message>
    <message>
        <source>Files of the watched folder</source>
        <translation>Dateien des beobachteten Ordners</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Kein Ordner wird beobachtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n Datei gelesen</numerusform>
            <numerusform>%n Dateien gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not complete yet</source>
        <translation>
            <numerusform>%n noch unvollständig</numerusform>
            <numerusform>%n noch unvollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>A file is read once it has not changed for %n second(s).</source>
        <translation>
            <numerusform>Eine Datei wird gelesen, sobald sie sich %n Sekunde lang nicht geändert hat.</numerusform>
            <numerusform>Eine Datei wird gelesen, sobald sie sich %n Sekunden lang nicht geändert hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n seither geändert</numerusform>
            <numerusform>%n seither geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>new files wait while there is something to redo</source>
        <translation>neue Dateien warten, solange etwas wiederholt werden kann</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>der Ordner ist nicht da</translation>
    </message>
</context>
<context>
    <name>vitrine::WhyPane</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Erklärung schließen</translation>
    </message>
    <message>
        <source>Why this %1?</source>
        <translation>%1: warum dieser Wert?</translation>
    </message>
    <message>
        <source>Try it otherwise; each is one step that can be undone:</source>
        <translation>Versuchen Sie es anders; jedes ist ein Schritt, der sich rückgängig machen lässt:</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Warum diese Zahl</translation>
    </message>
</context>
<context>
    <name>vitrine::WindowPanels</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
</TS>
