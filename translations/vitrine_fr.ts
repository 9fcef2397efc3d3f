<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>Action</name>
    <message>
        <source>Rename study to “%1”</source>
        <translation>Renommer l’étude en «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add sample “%1”</source>
        <translation>Ajouter l’échantillon «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove sample “%1”</source>
        <translation>Retirer l’échantillon «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Rename sample to “%1”</source>
        <translation>Renommer l’échantillon en «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Set composition of “%1”</source>
        <translation>Définir la composition de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Set treatment of “%1”</source>
        <translation>Définir le traitement de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Set Kissinger analysis of “%1”</source>
        <translation>Régler l’analyse de Kissinger de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Import %n scan(s) into “%1”</source>
        <translation>
            <numerusform>Importer %n balayage dans «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>Importer %n balayages dans «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove scan, %1</source>
        <translation>Retirer le balayage, %1</translation>
    </message>
    <message>
        <source>Rename scan to “%1”</source>
        <translation>Renommer le balayage en «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move glass window, %1</source>
        <translation>Déplacer la fenêtre du verre, %1</translation>
    </message>
    <message>
        <source>Move liquid window, %1</source>
        <translation>Déplacer la fenêtre du liquide, %1</translation>
    </message>
    <message>
        <source>Automatic windows, %1</source>
        <translation>Fenêtres automatiques, %1</translation>
    </message>
    <message>
        <source>Pick peaks, %1</source>
        <translation>Pointer les pics, %1</translation>
    </message>
    <message>
        <source>Move peak window, %1</source>
        <translation>Déplacer la fenêtre du pic, %1</translation>
    </message>
    <message>
        <source>Mark peak, %1</source>
        <translation>Marquer le pic, %1</translation>
    </message>
    <message>
        <source>Automatic peaks, %1</source>
        <translation>Pics automatiques, %1</translation>
    </message>
    <message>
        <source>Set heating rate, %1</source>
        <translation>Définir la vitesse de chauffe, %1</translation>
    </message>
    <message>
        <source>Set sample mass, %1</source>
        <translation>Définir la masse de l’échantillon, %1</translation>
    </message>
    <message>
        <source>Set exothermic direction, %1</source>
        <translation>Définir le sens exothermique, %1</translation>
    </message>
    <message>
        <source>Set reference for the glass line, %1</source>
        <translation>Définir la référence de la ligne du verre, %1</translation>
    </message>
    <message>
        <source>Take into Kissinger plot, %1</source>
        <translation>Inclure dans le diagramme de Kissinger, %1</translation>
    </message>
    <message>
        <source>Leave out of Kissinger plot, %1</source>
        <translation>Exclure du diagramme de Kissinger, %1</translation>
    </message>
    <message numerus="yes">
        <source>Apply windows to %n scan(s)</source>
        <translation>
            <numerusform>Appliquer les fenêtres à %n balayage</numerusform>
            <numerusform>Appliquer les fenêtres à %n balayages</numerusform>
        </translation>
    </message>
    <message>
        <source>Move q_min, %1</source>
        <translation>Déplacer q_min, %1</translation>
    </message>
    <message>
        <source>Move q_max, %1</source>
        <translation>Déplacer q_max, %1</translation>
    </message>
    <message>
        <source>Move r_min, %1</source>
        <translation>Déplacer r_min, %1</translation>
    </message>
    <message>
        <source>Set density, %1</source>
        <translation>Définir la densité, %1</translation>
    </message>
    <message>
        <source>Change the normalisation, %1</source>
        <translation>Changer la normalisation, %1</translation>
    </message>
    <message>
        <source>Move the first shell, %1</source>
        <translation>Déplacer la première couche, %1</translation>
    </message>
    <message>
        <source>Change the background, %1</source>
        <translation>Changer le fond, %1</translation>
    </message>
    <message>
        <source>Set the energy, %1</source>
        <translation>Définir l’énergie, %1</translation>
    </message>
    <message>
        <source>Change the choices of %1</source>
        <translation>Changer les choix de %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n pattern(s) into “%1”</source>
        <translation>
            <numerusform>Importer %n diffractogramme dans «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>Importer %n diffractogrammes dans «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove pattern, %1</source>
        <translation>Retirer le diffractogramme, %1</translation>
    </message>
    <message>
        <source>Rename pattern to “%1”</source>
        <translation>Renommer le diffractogramme en «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Use as background, %1</source>
        <translation>Utiliser comme fond, %1</translation>
    </message>
    <message>
        <source>Use as sample pattern, %1</source>
        <translation>Utiliser comme diffractogramme de l’échantillon, %1</translation>
    </message>
    <message>
        <source>Set pressure and temperature, %1</source>
        <translation>Définir la pression et la température, %1</translation>
    </message>
    <message numerus="yes">
        <source>Apply choices to %n pattern(s)</source>
        <translation>
            <numerusform>Appliquer les choix à %n diffractogramme</numerusform>
            <numerusform>Appliquer les choix à %n diffractogrammes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set equation of state of “%1”</source>
        <translation>Régler l’équation d’état de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change the sub-peaks, %1</source>
        <translation>Changer les sous-pics, %1</translation>
    </message>
    <message>
        <source>Change the corrections, %1</source>
        <translation>Changer les corrections, %1</translation>
    </message>
    <message>
        <source>Change the averaging of frames, %1</source>
        <translation>Changer le moyennage des images, %1</translation>
    </message>
    <message>
        <source>Set the distance of the detector, %1</source>
        <translation>Définir la distance du détecteur, %1</translation>
    </message>
    <message>
        <source>Set the reference T_g of the study</source>
        <translation>Définir la T_g de référence de l’étude</translation>
    </message>
    <message>
        <source>Change T_g under pressure</source>
        <translation>Changer T_g sous pression</translation>
    </message>
    <message>
        <source>Change the master curve</source>
        <translation>Changer la courbe maîtresse</translation>
    </message>
    <message>
        <source>Choose the reference of the structure</source>
        <translation>Choisir la référence de la structure</translation>
    </message>
    <message>
        <source>Change the slowdown</source>
        <translation>Changer le ralentissement</translation>
    </message>
    <message>
        <source>Choose the samples that take part</source>
        <translation>Choisir les échantillons qui participent</translation>
    </message>
    <message>
        <source>Change the choices of the study</source>
        <translation>Changer les choix de l’étude</translation>
    </message>
    <message>
        <source>Add anchor, %1</source>
        <translation>Ajouter un ancrage, %1</translation>
    </message>
    <message>
        <source>Move anchor, %1</source>
        <translation>Déplacer l’ancrage, %1</translation>
    </message>
    <message>
        <source>Remove anchor, %1</source>
        <translation>Retirer l’ancrage, %1</translation>
    </message>
    <message>
        <source>Make %1 the reference of ΔG(r)</source>
        <translation>Faire de %1 la référence de ΔG(r)</translation>
    </message>
    <message>
        <source>Take back the reference of ΔG(r), %1</source>
        <translation>Retirer la référence de ΔG(r), %1</translation>
    </message>
    <message>
        <source>Change figure “%1”</source>
        <translation>Changer la figure «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add figure “%1”</source>
        <translation>Ajouter la figure «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove figure “%1”</source>
        <translation>Retirer la figure «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Apply peaks to %n scan(s)</source>
        <translation>
            <numerusform>Appliquer les pics à %n balayage</numerusform>
            <numerusform>Appliquer les pics à %n balayages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set composition and treatment of %n sample(s)</source>
        <translation>
            <numerusform>Définir la composition et le traitement de %n échantillon</numerusform>
            <numerusform>Définir la composition et le traitement de %n échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set treatment of %n sample(s)</source>
        <translation>
            <numerusform>Définir le traitement de %n échantillon</numerusform>
            <numerusform>Définir le traitement de %n échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set composition of %n sample(s)</source>
        <translation>
            <numerusform>Définir la composition de %n échantillon</numerusform>
            <numerusform>Définir la composition de %n échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sample(s)</source>
        <translation>
            <numerusform>Retirer %n échantillon</numerusform>
            <numerusform>Retirer %n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything automatic, %1</source>
        <translation>Tout automatique, %1</translation>
    </message>
    <message numerus="yes">
        <source>Everything automatic on %n scan(s)</source>
        <translation>
            <numerusform>Tout automatique sur %n balayage</numerusform>
            <numerusform>Tout automatique sur %n balayages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sample(s)</source>
        <translation>
            <numerusform>Importer %n échantillon</numerusform>
            <numerusform>Importer %n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Set kind of baseline, %1</source>
        <translation>Définir le type de ligne de base, %1</translation>
    </message>
    <message>
        <source>Automatic baseline, %1</source>
        <translation>Ligne de base automatique, %1</translation>
    </message>
    <message>
        <source>Correct for thermal lag, %1</source>
        <translation>Corriger le retard thermique, %1</translation>
    </message>
    <message>
        <source>Do not correct for thermal lag, %1</source>
        <translation>Ne pas corriger le retard thermique, %1</translation>
    </message>
    <message>
        <source>Change S(q) below q_min, %1</source>
        <translation>Changer S(q) sous q_min, %1</translation>
    </message>
    <message>
        <source>Change the fit window of the FSDP, %1</source>
        <translation>Changer la fenêtre d’ajustement du FSDP, %1</translation>
    </message>
    <message>
        <source>Move the window of the FSDP, %1</source>
        <translation>Déplacer la fenêtre du FSDP, %1</translation>
    </message>
    <message>
        <source>Change the definition of the FSDP, %1</source>
        <translation>Changer la définition du FSDP, %1</translation>
    </message>
    <message>
        <source>Set baseline, %1</source>
        <translation>Définir la ligne de base, %1</translation>
    </message>
    <message numerus="yes">
        <source>Apply baseline to %n scan(s)</source>
        <translation>
            <numerusform>Appliquer la ligne de base à %n balayage</numerusform>
            <numerusform>Appliquer la ligne de base à %n balayages</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the choices that other analysts might make</source>
        <translation>Changer les choix que d’autres analystes pourraient faire</translation>
    </message>
    <message>
        <source>Set thermal lag, %1</source>
        <translation>Définir le retard thermique, %1</translation>
    </message>
    <message>
        <source>Use the mean of the frames alone, %1</source>
        <translation>N’utiliser que la moyenne des images, %1</translation>
    </message>
    <message>
        <source>Use the frames as a series, %1</source>
        <translation>Utiliser les images comme série, %1</translation>
    </message>
    <message>
        <source>Change the series, %1</source>
        <translation>Changer la série, %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n ruby measurement(s) into “%1”</source>
        <translation>
            <numerusform>Importer %n mesure de rubis dans « %1 »</numerusform>
            <numerusform>Importer %n mesures de rubis dans « %1 »</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove spectrum of ruby, %1</source>
        <translation>Retirer le spectre de rubis, %1</translation>
    </message>
    <message>
        <source>Rename spectrum of ruby to “%1”</source>
        <translation>Renommer le spectre de rubis en « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Import %n run(s) for the heat capacity into “%1”</source>
        <translation>
            <numerusform>Importer %n mesure pour la capacité thermique dans « %1 »</numerusform>
            <numerusform>Importer %n mesures pour la capacité thermique dans « %1 »</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove run of the heat capacity, %1</source>
        <translation>Retirer la mesure de capacité thermique, %1</translation>
    </message>
    <message>
        <source>Rename run of the heat capacity to “%1”</source>
        <translation>Renommer la mesure de capacité thermique en « %1 »</translation>
    </message>
    <message>
        <source>Use as run of the empty pan, %1</source>
        <translation>Utiliser comme mesure du creuset vide, %1</translation>
    </message>
    <message>
        <source>Use as run of sapphire, %1</source>
        <translation>Utiliser comme mesure du saphir, %1</translation>
    </message>
    <message>
        <source>Use as run of the sample, %1</source>
        <translation>Utiliser comme mesure de l’échantillon, %1</translation>
    </message>
    <message>
        <source>Change the choices of the heat capacity of “%1”</source>
        <translation>Modifier les choix de la capacité thermique de « %1 »</translation>
    </message>
    <message>
        <source>Change what the series is made of, %1</source>
        <translation>Changer ce dont la série est faite, %1</translation>
    </message>
    <message>
        <source>Change the axis of the series, %1</source>
        <translation>Changer l’axe de la série, %1</translation>
    </message>
    <message>
        <source>Set the conditions of the frames, %1</source>
        <translation>Fixer les conditions des images, %1</translation>
    </message>
    <message>
        <source>Move the range of the two lines, %1</source>
        <translation>Déplacer le domaine des deux droites, %1</translation>
    </message>
    <message>
        <source>Set R1 without pressure, %1</source>
        <translation>Fixer R1 à la pression ambiante, %1</translation>
    </message>
    <message>
        <source>Set the temperature of the ruby, %1</source>
        <translation>Fixer la température du rubis, %1</translation>
    </message>
    <message>
        <source>Change the scale of ruby, %1</source>
        <translation>Changer l’échelle du rubis, %1</translation>
    </message>
    <message>
        <source>Change the range of the spectrum, %1</source>
        <translation>Changer l’intervalle du spectre, %1</translation>
    </message>
    <message>
        <source>Set masses of the heat capacity of “%1”</source>
        <translation>Fixer les masses de la capacité thermique de « %1 »</translation>
    </message>
    <message>
        <source>Change the levelling of the runs of “%1”</source>
        <translation>Changer la mise à niveau des mesures de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Import %n spectrum(s) of ruby into “%1”</source>
        <translation>
            <numerusform>Importer %n spectre de rubis dans « %1 »</numerusform>
            <numerusform>Importer %n spectres de rubis dans « %1 »</numerusform>
        </translation>
    </message>
    <message>
        <source>Read spectrum of ruby anew, %1</source>
        <translation>Relire le spectre de rubis, %1</translation>
    </message>
    <message>
        <source>Move the glass window of the heat capacity of “%1”</source>
        <translation>Déplacer la fenêtre du verre de la capacité thermique de « %1 »</translation>
    </message>
    <message>
        <source>Move the liquid window of the heat capacity of “%1”</source>
        <translation>Déplacer la fenêtre du liquide de la capacité thermique de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Import %n spectrum(s) and run(s) into “%1”</source>
        <translation>
            <numerusform>Importer %n spectre ou mesure dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Importer %n spectres et mesures dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Heating rate not known, %1</source>
        <translation>Vitesse de chauffe inconnue, %1</translation>
    </message>
    <message>
        <source>Sample mass not known, %1</source>
        <translation>Masse de l’échantillon inconnue, %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n sample(s)</source>
        <translation>
            <numerusform>Coller dans %n échantillon</numerusform>
            <numerusform>Coller dans %n échantillons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Say which with --decimal comma or --decimal point.</source>
        <translation>Dites lequel avec --decimal comma (virgule) ou --decimal point.</translation>
    </message>
    <message>
        <source>Say which with --separator tab, semicolon, comma or blanks.</source>
        <translation>Dites lequel avec --separator tab (tabulation), semicolon (point-virgule), comma (virgule) ou blanks (espaces).</translation>
    </message>
    <message>
        <source>Answer with --encoding, for example --encoding Shift-JIS.</source>
        <translation>Répondez avec --encoding, par exemple --encoding Shift-JIS.</translation>
    </message>
    <message>
        <source>Answer with --dialect.</source>
        <translation>Répondez avec --dialect.</translation>
    </message>
    <message>
        <source>Answer with --kind scan or --kind pattern.</source>
        <translation>Répondez avec --kind scan (balayage) ou --kind pattern (diffractogramme).</translation>
    </message>
    <message>
        <source>Answer with --axis q, --axis q_nm or --axis two_theta (the last one together with --energy or --wavelength, unless the file tells it), or with --axis r or --axis d.</source>
        <translation>Répondez avec --axis q, --axis q_nm ou --axis two_theta (ce dernier avec --energy ou --wavelength, sauf si le fichier l’indique), ou avec --axis r ou --axis d.</translation>
    </message>
    <message>
        <source>Answer with --content intensity, s_q, f_q, g_r or g_small_r.</source>
        <translation>Répondez avec --content intensity, s_q, f_q, g_r ou g_small_r.</translation>
    </message>
    <message>
        <source>State --energy or --wavelength.</source>
        <translation>Indiquez --energy ou --wavelength.</translation>
    </message>
    <message>
        <source>Say where they are, for example --columns abscissa=1,intensity=2,error=3.</source>
        <translation>Dites où elles sont, par exemple --columns abscissa=1,intensity=2,error=3.</translation>
    </message>
    <message>
        <source>Give the density (--density).</source>
        <translation>Indiquez la densité (--density).</translation>
    </message>
    <message>
        <source>Give the limits of the shell (--first-shell).</source>
        <translation>Indiquez les limites de la couche (--first-shell).</translation>
    </message>
    <message>
        <source>Say where they are, for example --columns time=1,temperature=2,signal=3.</source>
        <translation>Dites où elles sont, par exemple --columns time=1,temperature=2,signal=3.</translation>
    </message>
    <message>
        <source>Answer with --exo up or --exo down.</source>
        <translation>Répondez avec --exo up (haut) ou --exo down (bas).</translation>
    </message>
    <message>
        <source>Give the rate, for example --heating-rate &quot;10 K/min&quot;.</source>
        <translation>Indiquez la vitesse, par exemple --heating-rate &quot;10 K/min&quot;.</translation>
    </message>
    <message>
        <source>Give the mass, for example --mass &quot;5 mg&quot;.</source>
        <translation>Indiquez la masse, par exemple --mass &quot;5 mg&quot;.</translation>
    </message>
    <message>
        <source>Answer with --temperature-unit K or --temperature-unit degC.</source>
        <translation>Répondez avec --temperature-unit K ou --temperature-unit degC.</translation>
    </message>
    <message>
        <source>Answer with --signal-unit, for example mW, W/g or &quot;J/(g K)&quot;.</source>
        <translation>Répondez avec --signal-unit, par exemple mW, W/g ou &quot;J/(g K)&quot;.</translation>
    </message>
    <message>
        <source>Say where they are, for example --columns &quot;P [GPa]=1,V [A3]=2&quot;.</source>
        <translation>Dites où elles sont, par exemple --columns &quot;P [GPa]=1,V [A3]=2&quot;.</translation>
    </message>
    <message>
        <source>Answer with --temperature, for example --temperature &quot;300 K&quot;.</source>
        <translation>Répondez avec --temperature, par exemple --temperature &quot;300 K&quot;.</translation>
    </message>
    <message>
        <source>Set the reference T_g of the sample, or give --tg.</source>
        <translation>Définissez la T_g de référence de l’échantillon, ou indiquez --tg.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>as the file says</source>
        <translation>selon le fichier</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Colonnes séparées par</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>The folder cannot be written.</source>
        <translation>Le dossier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for a recovery: %1</source>
        <translation>Les modifications non enregistrées ne peuvent pas être gardées pour une récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the samples now.</source>
        <translation>Enregistrez les échantillons maintenant.</translation>
    </message>
</context>
<context>
    <name>BaseLines</name>
    <message>
        <source>The glass window, %1 to %2 K, holds fewer than five points of the scan (%3).</source>
        <translation>La fenêtre du verre, de %1 à %2&#xa0;K, contient moins de cinq points du balayage (%3).</translation>
    </message>
    <message>
        <source>Move it onto the straight part below the transition.</source>
        <translation>Déplacez-la sur la partie droite au-dessous de la transition.</translation>
    </message>
    <message>
        <source>The liquid window, %1 to %2 K, holds fewer than five points of the scan (%3).</source>
        <translation>La fenêtre du liquide, de %1 à %2&#xa0;K, contient moins de cinq points du balayage (%3).</translation>
    </message>
    <message>
        <source>Move it onto the straight part above the transition.</source>
        <translation>Déplacez-la sur la partie droite au-dessus de la transition.</translation>
    </message>
    <message>
        <source>A window must end above its beginning.</source>
        <translation>Une fenêtre doit finir au-dessus de son début.</translation>
    </message>
    <message>
        <source>Set both windows anew.</source>
        <translation>Redéfinissez les deux fenêtres.</translation>
    </message>
    <message>
        <source>The glass window must lie below the liquid window.</source>
        <translation>La fenêtre du verre doit se trouver au-dessous de celle du liquide.</translation>
    </message>
    <message>
        <source>Move the windows apart.</source>
        <translation>Écartez les fenêtres.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>Add anchors on both sides of the peak.</source>
        <translation>Ajoutez des ancrages des deux côtés du pic.</translation>
    </message>
    <message>
        <source>Move them apart or remove one.</source>
        <translation>Écartez-les ou retirez-en un.</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>from anchor to anchor</source>
        <translation>d’ancrage en ancrage</translation>
    </message>
    <message>
        <source>spline</source>
        <translation>spline</translation>
    </message>
    <message>
        <source>tangential, proportional to the area</source>
        <translation>tangentielle, proportionnelle à l’aire</translation>
    </message>
    <message>
        <source>Between %1 and %2 K the curve encloses no area with its baseline, to which that could be proportional.</source>
        <translation>Entre %1 et %2&#xa0;K, la courbe n’enferme avec sa ligne de base aucune aire à laquelle celle-ci pourrait être proportionnelle.</translation>
    </message>
    <message>
        <source>Set the anchors at the onset and the end of one peak, or choose another kind of baseline.</source>
        <translation>Placez les ancrages au début et à la fin d’un même pic, ou choisissez un autre type de ligne de base.</translation>
    </message>
    <message>
        <source>A baseline needs two anchors or more.</source>
        <translation>Une ligne de base exige au moins deux ancrages.</translation>
    </message>
    <message>
        <source>The scan has too few points for a baseline.</source>
        <translation>Le balayage a trop peu de points pour une ligne de base.</translation>
    </message>
    <message>
        <source>Two anchors of the baseline stand at one temperature.</source>
        <translation>Deux ancrages de la ligne de base sont à la même température.</translation>
    </message>
</context>
<context>
    <name>BulkModulusView</name>
    <message>
        <source>%1 % region</source>
        <translation>région à %1&#xa0;%</translation>
    </message>
    <message>
        <source>The errors of the fit are unknown, so that there is no region of confidence.</source>
        <translation>Les erreurs de l’ajustement sont inconnues&#xa0;: il n’y a donc pas de région de confiance.</translation>
    </message>
    <message>
        <source>B′ is fixed, so that there is no region of confidence of B₀ and B′. Free it in the inspector.</source>
        <translation>B′ est fixé&#xa0;: il n’y a donc pas de région de confiance de B₀ et B′. Libérez-le dans l’inspecteur.</translation>
    </message>
    <message>
        <source>Confidence of B₀ and B′</source>
        <translation>Région de confiance de B₀ et B′</translation>
    </message>
    <message>
        <source>B₀ %1 GPa · B′ %2</source>
        <translation>B₀ %1&#xa0;GPa · B′ %2</translation>
    </message>
    <message>
        <source>B₀ and B′ of the fit</source>
        <translation>B₀ et B′ de l’ajustement</translation>
    </message>
    <message>
        <source>Joint regions of 68.3 % and 95 %; correlation %1; bars ±1σ of each alone.</source>
        <translation>Régions conjointes à 68,3&#xa0;% et 95&#xa0;%&#x202f;; corrélation %1&#x202f;; barres ±1σ de chacun seul.</translation>
    </message>
</context>
<context>
    <name>ChoiceLesson</name>
    <message>
        <source>The windows are back, and the peaks stand on another baseline. Their areas and heights move by many printed errors, their temperatures by a few, but all to one side, so that activation energies move with them.</source>
        <translation>Les fenêtres sont revenues, et les pics reposent sur une autre ligne de base. Leurs aires et leurs hauteurs se déplacent de nombreuses erreurs imprimées, leurs températures de quelques-unes, mais toutes du même côté, si bien que les énergies d’activation se déplacent avec elles.</translation>
    </message>
    <message>
        <source>Every pattern ends at a lower q_max. G(r) is resolved to about π/q_max: its peaks widen, and distances and coordination numbers move by far more than noise would ever do. What is read off S(q) at low q hardly notices.</source>
        <translation>Chaque diagramme s’arrête à un q_max plus petit. G(r) est résolu à environ π/q_max&#xa0;: ses pics s’élargissent, et distances et nombres de coordination se déplacent de bien plus que le bruit ne le ferait jamais. Ce qui est lu sur S(q) aux petits q n’en est guère affecté.</translation>
    </message>
    <message>
        <source>Volumes are made of q1 with another exponent. No pattern has changed and every fit is as good as before, yet the bulk modulus and the densification are others: the model is part of the number.</source>
        <translation>Les volumes sont tirés de q1 avec un autre exposant. Aucun diagramme n’a changé et chaque ajustement est aussi bon qu’avant, et pourtant le module de compressibilité et la densification sont autres&#xa0;: le modèle fait partie du nombre.</translation>
    </message>
    <message>
        <source>The study is as it was. Each step made one choice otherwise, by as much as careful people differ. Ask the analysts to make all of them at once, many times over: the strips then show how far a number may be carried, and the bars by which choice.</source>
        <translation>L’étude est telle qu’elle était. Chaque étape a fait un choix autrement, d’autant que des personnes soigneuses diffèrent. Demandez aux analystes de les faire tous à la fois, de nombreuses fois&#xa0;: les bandes montrent alors de combien un nombre peut être déplacé, et les barres par quel choix.</translation>
    </message>
    <message>
        <source>Every glass window ends earlier, as another careful person might have drawn it. The lines of the glasses turn a little, and what stands on them moves: steps, areas and T_f. Read in the table by how many of their printed errors: the error of noise knows nothing of this.</source>
        <translation>Chaque fenêtre du verre finit plus tôt, comme une autre personne soigneuse aurait pu la tracer. Les droites des verres tournent un peu, et ce qui repose sur elles se déplace&#xa0;: sauts, aires et T_f. Lisez dans le tableau de combien de leurs erreurs imprimées&#xa0;: l’erreur due au bruit n’en sait rien.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>T_g at %1 GPa is higher than at ambient pressure.</source>
        <translation>T_g est plus élevée à %1&#xa0;GPa qu’à pression ambiante.</translation>
    </message>
    <message>
        <source>T_g at %1 GPa is lower than at ambient pressure.</source>
        <translation>T_g est plus basse à %1&#xa0;GPa qu’à pression ambiante.</translation>
    </message>
    <message>
        <source>The activation energies at %1 GPa and at ambient pressure lie on one curve of T/T_g,P better than on one of T.</source>
        <translation>Les énergies d’activation à %1&#xa0;GPa et à pression ambiante suivent mieux une même courbe en T/T_g,P qu’une même courbe en T.</translation>
    </message>
    <message>
        <source>E_α is more than %1 times E_β.</source>
        <translation>E_α vaut plus de %1 fois E_β.</translation>
    </message>
    <message>
        <source>E_α is lower at %1 GPa than at ambient pressure.</source>
        <translation>E_α est plus basse à %1&#xa0;GPa qu’à pression ambiante.</translation>
    </message>
    <message>
        <source>E_α is higher at %1 GPa than at ambient pressure.</source>
        <translation>E_α est plus élevée à %1&#xa0;GPa qu’à pression ambiante.</translation>
    </message>
    <message>
        <source>Below equilibrium T_f is higher at %1 GPa by more than %2 K.</source>
        <translation>Au-dessous de l’équilibre, T_f est plus élevée de plus de %2&#xa0;K à %1&#xa0;GPa.</translation>
    </message>
    <message>
        <source>Below equilibrium T_f is lower at %1 GPa by more than %2 K.</source>
        <translation>Au-dessous de l’équilibre, T_f est plus basse de plus de %2&#xa0;K à %1&#xa0;GPa.</translation>
    </message>
    <message>
        <source>In equilibrium T_f is higher at %1 GPa than at ambient pressure.</source>
        <translation>À l’équilibre, T_f est plus élevée à %1&#xa0;GPa qu’à pression ambiante.</translation>
    </message>
    <message>
        <source>In equilibrium T_f is lower at %1 GPa than at ambient pressure.</source>
        <translation>À l’équilibre, T_f est plus basse à %1&#xa0;GPa qu’à pression ambiante.</translation>
    </message>
    <message>
        <source>In equilibrium the half-step onset is higher at %1 GPa than at ambient pressure.</source>
        <translation>À l’équilibre, le début au demi-saut est plus élevé à %1&#xa0;GPa qu’à pression ambiante.</translation>
    </message>
    <message>
        <source>In equilibrium the half-step onset is lower at %1 GPa than at ambient pressure.</source>
        <translation>À l’équilibre, le début au demi-saut est plus bas à %1&#xa0;GPa qu’à pression ambiante.</translation>
    </message>
    <message>
        <source>%1 GPa make the liquid more than %2 times slower at %3 K.</source>
        <translation>%1&#xa0;GPa rendent le liquide plus de %2 fois plus lent à %3&#xa0;K.</translation>
    </message>
    <message>
        <source>q1 rises with the pressure of compression at %1 K.</source>
        <translation>q1 augmente avec la pression de compression à %1&#xa0;K.</translation>
    </message>
    <message>
        <source>q1 falls with the pressure of compression at %1 K.</source>
        <translation>q1 diminue avec la pression de compression à %1&#xa0;K.</translation>
    </message>
    <message>
        <source>q1 does not change with the pressure of compression at %1 K, within two errors.</source>
        <translation>q1 ne change pas avec la pression de compression à %1&#xa0;K, à deux erreurs près.</translation>
    </message>
    <message>
        <source>The first sharp peak grows wider with the pressure of compression at %1 K.</source>
        <translation>Le premier pic étroit s’élargit avec la pression de compression à %1&#xa0;K.</translation>
    </message>
    <message>
        <source>The first sharp peak grows narrower with the pressure of compression at %1 K.</source>
        <translation>Le premier pic étroit se resserre avec la pression de compression à %1&#xa0;K.</translation>
    </message>
    <message>
        <source>The width of the first sharp peak does not change with the pressure of compression at %1 K, within two errors.</source>
        <translation>La largeur du premier pic étroit ne change pas avec la pression de compression à %1&#xa0;K, à deux erreurs près.</translation>
    </message>
    <message>
        <source>Compression in equilibrium leaves the glass denser.</source>
        <translation>La compression à l’équilibre laisse le verre plus dense.</translation>
    </message>
    <message>
        <source>Compression in equilibrium leaves the glass less dense.</source>
        <translation>La compression à l’équilibre laisse le verre moins dense.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The folder for them; made if it is not there.</source>
        <translation>Le dossier où les mettre&#x202f;; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Prints JSON instead of tables.</source>
        <translation>Affiche du JSON au lieu de tableaux.</translation>
    </message>
    <message>
        <source>Give the folder to write to with -o DIR.</source>
        <translation>Indiquez le dossier de sortie avec -o DIR.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The folder to write to; made if absent.</source>
        <translation>Le dossier de sortie&#x202f;; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1&#xa0;: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n balayage</numerusform>
            <numerusform>%n balayages</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample “%1” with %2 is in %3.</source>
        <translation>L’échantillon «&#x202f;%1&#x202f;» (%2) se trouve dans %3.</translation>
    </message>
    <message>
        <source>Reads measurements into a sample file.</source>
        <translation>Lit des mesures et les ajoute à un fichier d’échantillon.</translation>
    </message>
    <message>
        <source>The sample file; made if absent, added to if present.</source>
        <translation>Le fichier d’échantillon&#x202f;; créé s’il n’existe pas, complété sinon.</translation>
    </message>
    <message>
        <source>“%1” is not a range.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un intervalle.</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in kelvin, for example 340:520.</source>
        <translation>Écrivez les bornes inférieure et supérieure en kelvins, par exemple 340:520.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a unit that fits here.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une unité qui convient ici.</translation>
    </message>
    <message>
        <source>Name of the sample.</source>
        <translation>Nom de l’échantillon.</translation>
    </message>
    <message>
        <source>Composition in atomic amounts, e.g. Zr46.8Ti8.2Cu7.5Ni10Be27.5.</source>
        <translation>Composition en quantités atomiques, p.&#xa0;ex. Zr46.8Ti8.2Cu7.5Ni10Be27.5.</translation>
    </message>
    <message>
        <source>as-cast, annealed or compressed.</source>
        <translation>as-cast (brut de coulée), annealed (recuit) ou compressed (comprimé).</translation>
    </message>
    <message>
        <source>Pressure of the treatment, e.g. &quot;7 GPa&quot;.</source>
        <translation>Pression du traitement, p.&#xa0;ex. &quot;7 GPa&quot;.</translation>
    </message>
    <message>
        <source>Temperature of the treatment, e.g. &quot;583 K&quot;.</source>
        <translation>Température du traitement, p.&#xa0;ex. &quot;583 K&quot;.</translation>
    </message>
    <message>
        <source>Time at that temperature, e.g. &quot;10 min&quot;.</source>
        <translation>Durée à cette température, p.&#xa0;ex. &quot;10 min&quot;.</translation>
    </message>
    <message>
        <source>Cooling rate before the measurement, e.g. &quot;20 K/min&quot;.</source>
        <translation>Vitesse de refroidissement avant la mesure, p.&#xa0;ex. &quot;20 K/min&quot;.</translation>
    </message>
    <message>
        <source>Heating rate of the scans, e.g. &quot;200 K/s&quot;.</source>
        <translation>Vitesse de chauffe des balayages, p.&#xa0;ex. &quot;200 K/s&quot;.</translation>
    </message>
    <message>
        <source>Mass of the sample, e.g. &quot;1.2 ug&quot;.</source>
        <translation>Masse de l’échantillon, p.&#xa0;ex. &quot;1.2 ug&quot;.</translation>
    </message>
    <message>
        <source>Direction of exothermic events in the files.</source>
        <translation>Sens des événements exothermiques dans les fichiers.</translation>
    </message>
    <message>
        <source>Unit of temperatures that the file does not state.</source>
        <translation>Unité des températures que le fichier n’indique pas.</translation>
    </message>
    <message>
        <source>Unit of the signal that the file does not state.</source>
        <translation>Unité du signal que le fichier n’indique pas.</translation>
    </message>
    <message>
        <source>Window of the glass line in kelvin, e.g. 340:520.</source>
        <translation>Fenêtre de la ligne du verre en kelvins, p.&#xa0;ex. 340:520.</translation>
    </message>
    <message>
        <source>Window of the liquid line in kelvin, e.g. 760:845.</source>
        <translation>Fenêtre de la ligne du liquide en kelvins, p.&#xa0;ex. 760:845.</translation>
    </message>
    <message>
        <source>Window of the peak in kelvin, e.g. 560:700.</source>
        <translation>Fenêtre du pic en kelvins, p.&#xa0;ex. 560:700.</translation>
    </message>
    <message>
        <source>overshoot</source>
        <translation>dépassement</translation>
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
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Rate (K/s)</source>
        <translation>Vitesse (K/s)</translation>
    </message>
    <message>
        <source>Onset, half step (K)</source>
        <translation>Début, demi-saut (K)</translation>
    </message>
    <message>
        <source>Midpoint (K)</source>
        <translation>Milieu (K)</translation>
    </message>
    <message>
        <source>Inflection (K)</source>
        <translation>Inflexion (K)</translation>
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
        <translation>%1 (refroidissement)</translation>
    </message>
    <message>
        <source> (95 %: ± %1)</source>
        <translation> (95&#xa0;%&#xa0;: ± %1)</translation>
    </message>
    <message>
        <source>endotherms</source>
        <translation>endothermes</translation>
    </message>
    <message>
        <source>exotherms</source>
        <translation>exothermes</translation>
    </message>
    <message>
        <source>Usage: vitrine-cli COMMAND …</source>
        <translation>Usage&#xa0;: vitrine-cli COMMANDE …</translation>
    </message>
    <message>
        <source>“vitrine-cli COMMAND --help” tells more about one of them.</source>
        <translation>«&#x202f;vitrine-cli COMMANDE --help&#x202f;» en dit plus sur l’une d’elles.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>“vitrine-cli %1 --help” tells how it is used.</source>
        <translation>«&#x202f;vitrine-cli %1 --help&#x202f;» explique comment l’utiliser.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Il manque un argument.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1: in order (%2, %3).</source>
        <translation>%1&#xa0;: en ordre (%2, %3).</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s)</source>
        <translation>
            <numerusform>%n original</numerusform>
            <numerusform>%n originaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no results to compare with.</source>
        <translation>%1 ne contient pas de résultats à comparer.</translation>
    </message>
    <message>
        <source>Activation energy from a table of heating rates and peak temperatures.</source>
        <translation>Énergie d’activation à partir d’un tableau de vitesses de chauffe et de températures de pic.</translation>
    </message>
    <message>
        <source>Table with the columns heating_rate [K/s], T_p [K] and optionally error [K].</source>
        <translation>Tableau avec les colonnes heating_rate [K/s], T_p [K] et, au choix, error [K].</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Affiche du JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n diffractogramme</numerusform>
            <numerusform>%n diffractogrammes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The order is 2 or 3.</source>
        <translation>L’ordre est 2 ou 3.</translation>
    </message>
    <message>
        <source>In second order B′ is 4 already.</source>
        <translation>Au deuxième ordre, B′ vaut déjà 4.</translation>
    </message>
    <message>
        <source>Leave out either --order 2 or --fix-b-prime.</source>
        <translation>Omettez soit --order 2, soit --fix-b-prime.</translation>
    </message>
    <message>
        <source>The exponent must not be zero.</source>
        <translation>L’exposant ne doit pas être nul.</translation>
    </message>
    <message>
        <source>Table with the columns P [GPa], V [A3] or q1 [1/A], and optionally sigma_P [GPa] and sigma_V [A3] or sigma_q1 [1/A].</source>
        <translation>Tableau avec les colonnes P [GPa], V [A3] ou q1 [1/A] et, au choix, sigma_P [GPa] et sigma_V [A3] ou sigma_q1 [1/A].</translation>
    </message>
    <message>
        <source>Weighs each point by the errors in the table.</source>
        <translation>Pondère chaque point par les erreurs du tableau.</translation>
    </message>
    <message>
        <source>Power that turns V/V0 or q1/q1,0 into V0/V; −1 for volumes and 3 for q1 by default.</source>
        <translation>Puissance qui change V/V0 ou q1/q1,0 en V0/V&#x202f;; par défaut −1 pour des volumes et 3 pour q1.</translation>
    </message>
    <message>
        <source>Where the columns are in a table without such titles, e.g. &quot;P [GPa]=1,V [A3]=6&quot;.</source>
        <translation>Où se trouvent les colonnes d’un tableau sans ces titres, p.&#xa0;ex. &quot;P [GPa]=1,V [A3]=6&quot;.</translation>
    </message>
    <message>
        <source> (fixed)</source>
        <translation> (fixé)</translation>
    </message>
    <message>
        <source>Correlation of B0 and B′: %1</source>
        <translation>Corrélation de B0 et B′&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reduced χ²: %1</source>
        <translation>χ² réduit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Residual variance: %1 GPa²</source>
        <translation>Variance résiduelle&#xa0;: %1&#xa0;GPa²</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>F–f line: F = %1 GPa + %2 GPa · f</source>
        <translation>Droite F–f&#xa0;: F = %1&#xa0;GPa + %2&#xa0;GPa · f</translation>
    </message>
    <message>
        <source>P (GPa)</source>
        <translation>P (GPa)</translation>
    </message>
    <message>
        <source>Puts the points of S(q) and G(r) into the JSON.</source>
        <translation>Met les points de S(q) et de G(r) dans le JSON.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Pressure while a pattern was measured, e.g. &quot;7 GPa&quot;.</source>
        <translation>Pression pendant la mesure d’un diffractogramme, p.&#xa0;ex. &quot;7 GPa&quot;.</translation>
    </message>
    <message>
        <source>Temperature while a pattern was measured, e.g. &quot;300 K&quot;.</source>
        <translation>Température pendant la mesure d’un diffractogramme, p.&#xa0;ex. &quot;300 K&quot;.</translation>
    </message>
    <message>
        <source>“%1” is the background of “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» est le fond de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Diffractogramme</translation>
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
        <translation>Définition</translation>
    </message>
    <message>
        <source>S at high q</source>
        <translation>S à grand q</translation>
    </message>
    <message>
        <source>Density (1/Å³)</source>
        <translation>Densité (1/Å³)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Shells (Å)</source>
        <translation>Couches (Å)</translation>
    </message>
    <message>
        <source>%1 (background)</source>
        <translation>%1 (fond)</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in Å⁻¹, for example 2:3.2.</source>
        <translation>Écrivez les bornes inférieure et supérieure en Å⁻¹, par exemple 2:3.2.</translation>
    </message>
    <message>
        <source>The file holds these patterns: %1.</source>
        <translation>Le fichier contient ces diffractogrammes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose one with --curve NAME.</source>
        <translation>Choisissez-en un avec --curve NAME.</translation>
    </message>
    <message>
        <source>The file that was read would be replaced.</source>
        <translation>Le fichier lu serait remplacé.</translation>
    </message>
    <message>
        <source>Choose another folder (-o DIR).</source>
        <translation>Choisissez un autre dossier (-o DIR).</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which pattern of a file that holds several.</source>
        <translation>Lequel des diffractogrammes d’un fichier qui en contient plusieurs.</translation>
    </message>
    <message>
        <source>Ad hoc normalisation: what is taken off F(q) varies no faster than this distance, e.g. &quot;0.9 A&quot;.</source>
        <translation>Normalisation ad hoc&#xa0;: ce qui est retiré de F(q) ne varie pas plus vite que cette distance, p.&#xa0;ex. &quot;0.9 A&quot;.</translation>
    </message>
    <message>
        <source>local-quadratic, lorentzian-0.25, lorentzian-0.40, pseudo-voigt or half-height.</source>
        <translation>local-quadratic, lorentzian-0.25, lorentzian-0.40, pseudo-voigt ou half-height.</translation>
    </message>
    <message>
        <source>Folder for NAME.sq, NAME.fq and NAME.gr; made if absent.</source>
        <translation>Dossier pour NAME.sq, NAME.fq et NAME.gr&#x202f;; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>S(q), G(r) and what is in them from one pattern, without a sample file.</source>
        <translation>S(q), G(r) et ce qu’ils contiennent, à partir d’un diffractogramme, sans fichier d’échantillon.</translation>
    </message>
    <message>
        <source>The pattern as the instrument or the integration exported it.</source>
        <translation>Le diffractogramme tel que l’instrument ou l’intégration l’a exporté.</translation>
    </message>
    <message>
        <source>Energy and wavelength say the same thing.</source>
        <translation>L’énergie et la longueur d’onde disent la même chose.</translation>
    </message>
    <message>
        <source>Give one of the two.</source>
        <translation>Indiquez l’une des deux.</translation>
    </message>
    <message>
        <source>“%1” is not positive.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas positif.</translation>
    </message>
    <message>
        <source>“%1” is not a density.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une densité.</translation>
    </message>
    <message>
        <source>Write it with its unit, for example &quot;0.0585 1/A3&quot; or &quot;6.0 g/cm3&quot;.</source>
        <translation>Écrivez-la avec son unité, par exemple &quot;0.0585 1/A3&quot; ou &quot;6.0 g/cm3&quot;.</translation>
    </message>
    <message>
        <source>“%1” is not a fraction between 0 and 1.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une fraction entre 0 et 1.</translation>
    </message>
    <message>
        <source>A density in g/cm³ needs the composition.</source>
        <translation>Une densité en g/cm³ exige la composition.</translation>
    </message>
    <message>
        <source>Give the composition (--composition) or the density in 1/A3.</source>
        <translation>Indiquez la composition (--composition) ou la densité en 1/A3.</translation>
    </message>
    <message>
        <source>Energy of the beam, e.g. &quot;68.5 keV&quot;.</source>
        <translation>Énergie du faisceau, p.&#xa0;ex. &quot;68.5 keV&quot;.</translation>
    </message>
    <message>
        <source>Wavelength of the beam, e.g. &quot;0.181 A&quot;.</source>
        <translation>Longueur d’onde du faisceau, p.&#xa0;ex. &quot;0.181 A&quot;.</translation>
    </message>
    <message>
        <source>A pattern of what is not the sample, which is subtracted.</source>
        <translation>Un diffractogramme de ce qui n’est pas l’échantillon&#x202f;; il est soustrait.</translation>
    </message>
    <message>
        <source>What the background is multiplied by.</source>
        <translation>Ce par quoi le fond est multiplié.</translation>
    </message>
    <message>
        <source>Density, e.g. &quot;0.0585 1/A3&quot; or &quot;6.0 g/cm3&quot;.</source>
        <translation>Densité, p.&#xa0;ex. &quot;0.0585 1/A3&quot; ou &quot;6.0 g/cm3&quot;.</translation>
    </message>
    <message>
        <source>Least q that is used, e.g. &quot;0.8 1/A&quot;.</source>
        <translation>Plus petit q utilisé, p.&#xa0;ex. &quot;0.8 1/A&quot;.</translation>
    </message>
    <message>
        <source>Distance below which there are no two atoms, e.g. &quot;1.3 A&quot;.</source>
        <translation>Distance sous laquelle il n’y a pas de paire d’atomes, p.&#xa0;ex. &quot;1.3 A&quot;.</translation>
    </message>
    <message>
        <source>Greatest distance of G(r), e.g. &quot;30 A&quot;.</source>
        <translation>Plus grande distance de G(r), p.&#xa0;ex. &quot;30 A&quot;.</translation>
    </message>
    <message>
        <source>Number of corrections at low r (default 0).</source>
        <translation>Nombre de corrections à petit r (0 par défaut).</translation>
    </message>
    <message>
        <source>What is found from G(r) at low r: density, background or both.</source>
        <translation>Ce que l’on détermine à partir de G(r) à petit r&#xa0;: density (densité), background (fond) ou both (les deux).</translation>
    </message>
    <message>
        <source>Limits in Å between which neighbours are counted, e.g. 1.3:2.2.</source>
        <translation>Limites en Å entre lesquelles les voisins sont comptés, p.&#xa0;ex. 1.3:2.2.</translation>
    </message>
    <message>
        <source>Window of the transform: none, lorch or soper-lorch.</source>
        <translation>Fenêtre de la transformation&#xa0;: none (aucune), lorch ou soper-lorch.</translation>
    </message>
    <message>
        <source>linear, krogh-moe-norman, high-q or ad-hoc.</source>
        <translation>linear, krogh-moe-norman, high-q ou ad-hoc.</translation>
    </message>
    <message>
        <source>S(q) by faber-ziman, as-printed or ashcroft-langreth.</source>
        <translation>S(q) selon faber-ziman, as-printed ou ashcroft-langreth.</translation>
    </message>
    <message>
        <source>done, unpolarised, or the fraction polarised in the plane of scattering.</source>
        <translation>done (déjà corrigée), unpolarised (non polarisé) ou la fraction polarisée dans le plan de diffusion.</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in ångström, for example 1.3:2.2.</source>
        <translation>Écrivez les bornes inférieure et supérieure en ångströms, par exemple 1.3:2.2.</translation>
    </message>
    <message>
        <source>FWHM (Å⁻¹)</source>
        <translation>FWHM (Å⁻¹)</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Background scale</source>
        <translation>Échelle du fond</translation>
    </message>
    <message>
        <source>Mean of S at high q</source>
        <translation>Moyenne de S à grand q</translation>
    </message>
    <message>
        <source>RMS below r_min (Å⁻²)</source>
        <translation>RMS sous r_min (Å⁻²)</translation>
    </message>
    <message>
        <source>Density (Å⁻³)</source>
        <translation>Densité (Å⁻³)</translation>
    </message>
    <message>
        <source>Least χ² at low r (Eggert, Å⁻³)</source>
        <translation>χ² minimal à petit r (Eggert, Å⁻³)</translation>
    </message>
    <message>
        <source>Neighbours within %1</source>
        <translation>Voisins (%1)</translation>
    </message>
    <message>
        <source>Neighbours to the first minimum, %1</source>
        <translation>Voisins jusqu’au premier minimum, %1</translation>
    </message>
    <message>
        <source>Neighbours, twice to the maximum of r g</source>
        <translation>Voisins, deux fois jusqu’au maximum de r g</translation>
    </message>
    <message>
        <source>Neighbours, twice to the maximum of r² g</source>
        <translation>Voisins, deux fois jusqu’au maximum de r² g</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>“%1” is not an absorption.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une absorption.</translation>
    </message>
    <message>
        <source>Write plate:μt, capillary:μR or none, for example plate:0.4.</source>
        <translation>Écrivez plate:μt, capillary:μR ou none, par exemple plate:0.4.</translation>
    </message>
    <message>
        <source>Of the sample: plate:μt, capillary:μR or none, e.g. plate:0.4.</source>
        <translation>De l’échantillon&#xa0;: plate:μt, capillary:μR ou none, p.&#xa0;ex. plate:0.4.</translation>
    </message>
    <message>
        <source>Adds f′ and f″ to the form factors.</source>
        <translation>Ajoute f′ et f″ aux facteurs de forme.</translation>
    </message>
    <message>
        <source>Distance between sample and detector, e.g. &quot;81.6 mm&quot;.</source>
        <translation>Distance entre l’échantillon et le détecteur, p.&#xa0;ex. &quot;81.6 mm&quot;.</translation>
    </message>
    <message>
        <source>Standard error of that distance, e.g. &quot;0.03 mm&quot;; it enters that of q1.</source>
        <translation>Erreur type de cette distance, p.&#xa0;ex. &quot;0.03 mm&quot;&#x202f;; elle entre dans celle de q1.</translation>
    </message>
    <message>
        <source>An error of the distance needs the distance.</source>
        <translation>Une erreur de la distance exige la distance.</translation>
    </message>
    <message>
        <source>Give the distance too (--detector-distance).</source>
        <translation>Indiquez aussi la distance (--detector-distance).</translation>
    </message>
    <message>
        <source>Writes the demonstration study: simulated, and said to be so in every file.</source>
        <translation>Écrit l’étude de démonstration&#xa0;: simulée, et dite telle dans chaque fichier.</translation>
    </message>
    <message>
        <source>Writes the small example of the workbench instead.</source>
        <translation>Écrit à la place le petit exemple de l’atelier.</translation>
    </message>
    <message>
        <source>Prints all results of samples and studies.</source>
        <translation>Affiche tous les résultats des échantillons et des études.</translation>
    </message>
    <message>
        <source>Sample files, study files or folders of them.</source>
        <translation>Fichiers d’échantillon, fichiers d’étude ou dossiers qui en contiennent.</translation>
    </message>
    <message>
        <source>The experiment as JSON. “glass” is {&quot;preset&quot;: NAME} (%1) or a law: &quot;tnm&quot; with ln_A or T_g_K (τ = 100 s), H_K, x and beta, or &quot;adam-gibbs&quot; with ln_A, Q_K, T2_K and beta; a “second” law with its “weight” may stand inside. The history begins in equilibrium at start_K; each of the “steps” is a ramp (a negative rate cools), a hold, a quench, a pressure as the shift of T_g, or a repetition of the steps before it. “scan” says which step is recorded (the last ramp, where it does not) and how; all its fields may be left out. An example:
%2</source>
        <translation>L’expérience en JSON. «&#x202f;glass&#x202f;» est {&quot;preset&quot;: NOM} (%1) ou une loi&#xa0;: &quot;tnm&quot; avec ln_A ou T_g_K (τ = 100 s), H_K, x et beta, ou &quot;adam-gibbs&quot; avec ln_A, Q_K, T2_K et beta&#x202f;; une seconde loi, «&#x202f;second&#x202f;», avec son poids, «&#x202f;weight&#x202f;», peut y figurer. L’histoire commence à l’équilibre à start_K&#x202f;; chacune des étapes, «&#x202f;steps&#x202f;», est une rampe (une vitesse négative refroidit), un palier, une trempe, une pression donnée par le décalage de T_g, ou une répétition des étapes qui précèdent. «&#x202f;scan&#x202f;» dit quelle étape est enregistrée (à défaut, la dernière rampe) et comment&#x202f;; tous ses champs peuvent être omis. Un exemple&#xa0;:
%2</translation>
    </message>
    <message>
        <source>Simulates the scan of a thermal history (Tool–Narayanaswamy–Moynihan); prints JSON.</source>
        <translation>Simule le balayage d’une histoire thermique (Tool–Narayanaswamy–Moynihan)&#x202f;; affiche du JSON.</translation>
    </message>
    <message>
        <source>Writes the simulated curve as CSV, which “import” reads.</source>
        <translation>Écrit la courbe simulée en CSV, que «&#x202f;import&#x202f;» sait lire.</translation>
    </message>
    <message>
        <source>“%1” is not a list of distances.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une liste de distances.</translation>
    </message>
    <message>
        <source>Write distances in Å with commas between them, for example 2.7,3.1.</source>
        <translation>Écrivez les distances en Å, séparées par des virgules, par exemple 2.7,3.1.</translation>
    </message>
    <message>
        <source>Distances in Å at which Gaussians start that are fitted to a split shell, e.g. 2.7,3.1.</source>
        <translation>Distances en Å d’où partent les gaussiennes ajustées à une couche dédoublée, p.&#xa0;ex. 2.7,3.1.</translation>
    </message>
    <message>
        <source>Limits in Å between which they are fitted, e.g. 2.2:3.6.</source>
        <translation>Limites en Å entre lesquelles elles sont ajustées, p.&#xa0;ex. 2.2:3.6.</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in ångström, for example 2.2:3.6.</source>
        <translation>Écrivez les bornes inférieure et supérieure en ångströms, par exemple 2.2:3.6.</translation>
    </message>
    <message>
        <source>Sub-peak</source>
        <translation>Sous-pic</translation>
    </message>
    <message>
        <source>Width (Å)</source>
        <translation>Largeur (Å)</translation>
    </message>
    <message>
        <source> (95 %: %1 … %2)</source>
        <translation> (95&#xa0;%&#xa0;: %1 … %2)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>No E_a: %1: %2</source>
        <translation>Pas de E_a&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Takes no part: %1: %2</source>
        <translation>Ne participe pas&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>onset of equilibrium</source>
        <translation>début de l’équilibre</translation>
    </message>
    <message>
        <source>master curve</source>
        <translation>courbe maîtresse</translation>
    </message>
    <message>
        <source>crossover from</source>
        <translation>crossover à partir de</translation>
    </message>
    <message>
        <source>crossover to</source>
        <translation>crossover jusqu’à</translation>
    </message>
    <message>
        <source>rms on T/T_g,P</source>
        <translation>RMS sur T/T_g,P</translation>
    </message>
    <message>
        <source>rms on T/T_g,1atm</source>
        <translation>RMS sur T/T_g,1atm</translation>
    </message>
    <message>
        <source>, up to equilibrium</source>
        <translation>, jusqu’à l’équilibre</translation>
    </message>
    <message>
        <source>, in equilibrium</source>
        <translation>, à l’équilibre</translation>
    </message>
    <message>
        <source>, half step, in equilibrium</source>
        <translation>, demi-saut, à l’équilibre</translation>
    </message>
    <message>
        <source>largest ΔT_f at</source>
        <translation>plus grand ΔT_f à</translation>
    </message>
    <message>
        <source>reference of the structure</source>
        <translation>référence de la structure</translation>
    </message>
    <message>
        <source>permanent densification</source>
        <translation>densification permanente</translation>
    </message>
    <message>
        <source>slowdown at %1 K</source>
        <translation>ralentissement à %1&#xa0;K</translation>
    </message>
    <message>
        <source>All samples together</source>
        <translation>Tous les échantillons ensemble</translation>
    </message>
    <message>
        <source>%1: in order (%2).</source>
        <translation>%1&#xa0;: en ordre (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n échantillon</numerusform>
            <numerusform>%n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks sample and study files: their integrity, their originals and their results.</source>
        <translation>Vérifie les fichiers d’échantillon et d’étude&#xa0;: leur intégrité, leurs originaux et leurs résultats.</translation>
    </message>
    <message>
        <source>Name the file of the figure: -o OUT.pdf, .svg or .png.</source>
        <translation>Indiquez le fichier de la figure : -o OUT.pdf, .svg ou .png.</translation>
    </message>
    <message>
        <source>The workbench “vitrine”, which draws figures, is not beside this program.</source>
        <translation>L’atelier « vitrine », qui trace les figures, ne se trouve pas à côté de ce programme.</translation>
    </message>
    <message>
        <source>Writes a figure of a study, and its numbers beside it as csv.</source>
        <translation>Écrit une figure d’une étude, avec ses nombres à côté en csv.</translation>
    </message>
    <message>
        <source>A study file, sample files or a folder of them.</source>
        <translation>Un fichier d’étude, des fichiers d’échantillons ou un dossier de ceux-ci.</translation>
    </message>
    <message>
        <source>fig1 to fig6, or a figure of the study.</source>
        <translation>fig1 à fig6, ou une figure de l’étude.</translation>
    </message>
    <message>
        <source>The file: pdf, svg or png.</source>
        <translation>Le fichier : pdf, svg ou png.</translation>
    </message>
    <message>
        <source>Width of the figure, such as 86mm.</source>
        <translation>Largeur de la figure, par exemple 86mm.</translation>
    </message>
    <message>
        <source>Only the Birch–Murnaghan equation has a second order.</source>
        <translation>Seule l’équation de Birch–Murnaghan a un deuxième ordre.</translation>
    </message>
    <message>
        <source>Fix B′ of the Vinet equation instead: --fix-b-prime.</source>
        <translation>Fixez plutôt B′ de l’équation de Vinet&#xa0;: --fix-b-prime.</translation>
    </message>
    <message>
        <source>Birch–Murnaghan or Vinet equation of state from a table of pressures and volumes or peak positions.</source>
        <translation>Équation d’état de Birch–Murnaghan ou de Vinet à partir d’un tableau de pressions et de volumes ou de positions de pic.</translation>
    </message>
    <message>
        <source>birch-murnaghan (the default) or vinet.</source>
        <translation>birch-murnaghan (par défaut) ou vinet.</translation>
    </message>
    <message>
        <source>The temperature that the equation is for, where the table holds several, e.g. &quot;300 K&quot;.</source>
        <translation>La température pour laquelle vaut l’équation, si le tableau en contient plusieurs, p. ex. &quot;300 K&quot;.</translation>
    </message>
    <message>
        <source>Order of the Birch–Murnaghan equation: 2 (B′ = 4) or 3 (the default).</source>
        <translation>Ordre de l’équation de Birch–Murnaghan&#xa0;: 2 (B′ = 4) ou 3 (par défaut).</translation>
    </message>
    <message>
        <source>Third order, or Vinet, with this B′.</source>
        <translation>Troisième ordre, ou Vinet, avec ce B′.</translation>
    </message>
    <message>
        <source>%1 equation of state, second order</source>
        <translation>Équation d’état de %1, deuxième ordre</translation>
    </message>
    <message>
        <source>%1 equation of state, third order</source>
        <translation>Équation d’état de %1, troisième ordre</translation>
    </message>
    <message>
        <source>%1 equation of state</source>
        <translation>Équation d’état de %1</translation>
    </message>
    <message>
        <source>Measurements as the instrument exported them. Options about what a file says (rate, mass, direction, units, decimal sign, separator, axis, wavelength) correct a single FILE; of several they hold for those that do not say it themselves.</source>
        <translation>Les mesures telles que l’instrument les a exportées. Les options sur ce que dit un fichier (vitesse, masse, sens, unités, séparateur décimal, séparateur de colonnes, axe, longueur d’onde) corrigent un FILE unique&#x202f;; s’il y en a plusieurs, elles valent pour ceux qui ne le disent pas eux-mêmes.</translation>
    </message>
    <message>
        <source>What the files hold, which rules out the others; without it each file is looked at.</source>
        <translation>Ce que les fichiers contiennent, ce qui exclut les autres types&#x202f;; sans cela, chaque fichier est examiné.</translation>
    </message>
    <message>
        <source>“%1” does not say where the columns are.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas où se trouvent les colonnes.</translation>
    </message>
    <message>
        <source>Write what a column holds and its number or title, for example time=1,temperature=2,signal=3 or abscissa=1,intensity=2,error=3.</source>
        <translation>Écrivez ce que contient une colonne et son numéro ou son titre, par exemple time=1,temperature=2,signal=3 ou abscissa=1,intensity=2,error=3.</translation>
    </message>
    <message>
        <source>No column has the title “%1”.</source>
        <translation>Aucune colonne n’a le titre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Give the numbers of the columns, counted from 1.</source>
        <translation>Indiquez les numéros des colonnes, comptés à partir de 1.</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>Les colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Which columns are which, by number or title: time=1,temperature=2,signal=3 or abscissa=1,intensity=2,error=3.</source>
        <translation>Quelle colonne contient quoi, par numéro ou par titre&#xa0;: time=1,temperature=2,signal=3 ou abscissa=1,intensity=2,error=3.</translation>
    </message>
    <message>
        <source>What separates the columns.</source>
        <translation>Ce qui sépare les colonnes.</translation>
    </message>
    <message>
        <source>The decimal sign of the numbers.</source>
        <translation>Le séparateur décimal des nombres.</translation>
    </message>
    <message>
        <source>Encoding of the text, e.g. UTF-16LE or windows-1251.</source>
        <translation>Encodage du texte, p. ex. UTF-16LE ou windows-1251.</translation>
    </message>
    <message>
        <source>Format of the files, as the import names it, e.g. &quot;NETZSCH Proteus&quot;.</source>
        <translation>Format des fichiers, tel que l’importation le nomme, p. ex. &quot;NETZSCH Proteus&quot;.</translation>
    </message>
    <message>
        <source>crystallisation</source>
        <translation>cristallisation</translation>
    </message>
    <message>
        <source>melting</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>onset of crystallisation</source>
        <translation>début de cristallisation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Abscissa of patterns that do not state it: q (1/A), q_nm (1/nm), two_theta, d or r (A).</source>
        <translation>Abscisse des diffractogrammes qui ne l’indiquent pas&#xa0;: q (1/A), q_nm (1/nm), two_theta, d ou r (A).</translation>
    </message>
    <message>
        <source>Ordinate of patterns that do not state it: intensity, s_q, f_q (q[S − 1]), g_r (1/A2) or g_small_r (which tends to 1).</source>
        <translation>Ordonnée des diffractogrammes qui ne l’indiquent pas&#xa0;: intensity, s_q, f_q (q[S − 1]), g_r (1/A2) ou g_small_r (qui tend vers 1).</translation>
    </message>
    <message>
        <source>The exponent of the recoil is 2 (photon-counting detectors), 3 (integrating) or 0 (none).</source>
        <translation>L’exposant du recul est 2 (détecteurs à comptage de photons), 3 (détecteurs intégrateurs) ou 0 (aucun).</translation>
    </message>
    <message>
        <source>2 for photon-counting, 3 for integrating detectors, 0 leaves the recoil out.</source>
        <translation>2 pour les détecteurs à comptage de photons, 3 pour les détecteurs intégrateurs&#x202f;; 0 omet le recul.</translation>
    </message>
    <message>
        <source>kissinger, starink, ozawa, augis-bennett, boswell or moynihan.</source>
        <translation>kissinger, starink, ozawa, augis-bennett, boswell ou moynihan.</translation>
    </message>
    <message>
        <source>Reference T_g in kelvin, to give E_a in units of R T_g with it as well.</source>
        <translation>T_g de référence en kelvins, pour donner aussi avec elle E_a en unités de R T_g.</translation>
    </message>
    <message>
        <source>T_0 of augis-bennett, where the heating begins, in kelvin (default 300).</source>
        <translation>T_0 de augis-bennett, où la chauffe commence, en kelvins (300 par défaut).</translation>
    </message>
    <message>
        <source>sub-T_g</source>
        <translation>sous T_g</translation>
    </message>
    <message>
        <source>* The greatest slope lies on the flank of the overshoot (ξ &gt; 1), not on the step.</source>
        <translation>* La plus grande pente est sur le flanc du dépassement (ξ &gt; 1), et non sur le saut.</translation>
    </message>
    <message>
        <source>Range of q in Å⁻¹ that holds the first sharp diffraction peak (FSDP), e.g. 2:3.2.</source>
        <translation>Intervalle de q en Å⁻¹ qui contient le premier pic de diffraction étroit (FSDP), p.&#xa0;ex. 2:3.2.</translation>
    </message>
    <message>
        <source>“%1” is not a pair of elements with its distances.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une paire d’éléments avec ses distances.</translation>
    </message>
    <message>
        <source>Write two elements and the range of distances in Å, for example Zr-Cu=2.4:2.9.</source>
        <translation>Écrivez deux éléments et l’intervalle des distances en Å, par exemple Zr-Cu=2.4:2.9.</translation>
    </message>
    <message>
        <source>Greatest q that is used, e.g. &quot;20 1/A&quot;; without it, where the noise of S(q) reaches its oscillation.</source>
        <translation>Plus grand q utilisé, p.&#xa0;ex. &quot;20 1/A&quot;&#x202f;; à défaut, là où le bruit de S(q) atteint son oscillation.</translation>
    </message>
    <message>
        <source>S(q) below q_min: none (1), constant, linear or parabola to S(0) = 0; automatic is linear where q_min is above 0.5 1/A.</source>
        <translation>S(q) sous q_min&#xa0;: none (1), constant (constante), linear (droite) ou parabola (parabole) jusqu’à S(0) = 0&#x202f;; automatic (automatique) vaut linear quand q_min est supérieur à 0,5 1/A.</translation>
    </message>
    <message>
        <source>Elements that a sub-peak within these distances is taken to be a pair of, e.g. Zr-Cu=2.4:2.9 (Cu around Zr); several with commas between.</source>
        <translation>Éléments dont un sous-pic situé entre ces distances est considéré comme la paire, p.&#xa0;ex. Zr-Cu=2.4:2.9 (Cu autour de Zr)&#x202f;; plusieurs, séparés par des virgules.</translation>
    </message>
    <message>
        <source>FSDP by</source>
        <translation>FSDP selon</translation>
    </message>
    <message>
        <source>χ² (Å⁻³) by density (Å⁻³) and background scale</source>
        <translation>χ² (Å⁻³) selon la densité (Å⁻³) et l’échelle du fond</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Correlation with the next</source>
        <translation>Corrélation avec le suivant</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>At least q</source>
        <translation>Au plus petit q</translation>
    </message>
    <message>
        <source>At greatest q</source>
        <translation>Au plus grand q</translation>
    </message>
    <message>
        <source>its law</source>
        <translation>sa loi</translation>
    </message>
    <message>
        <source>V0 must be larger than zero.</source>
        <translation>V0 doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>V0 (Å³) or q1,0 (1/Å) is this value, not fitted.</source>
        <translation>V0 (Å³) ou q1,0 (1/Å) a cette valeur et n’est pas ajusté.</translation>
    </message>
    <message>
        <source>The pressure to which V0 or q1,0 belongs, e.g. &quot;2 GPa&quot;; zero by default. B0 is told at zero pressure and there.</source>
        <translation>La pression à laquelle V0 ou q1,0 correspond, p. ex. &quot;2&#xa0;GPa&quot;&#x202f;; par défaut zéro. B0 est indiqué à pression nulle et à cette pression.</translation>
    </message>
    <message>
        <source>At the reference pressure of %1 GPa, to which the first value belongs: B = %2 GPa</source>
        <translation>À la pression de référence de %1&#xa0;GPa, à laquelle la première valeur correspond&#xa0;: B = %2&#xa0;GPa</translation>
    </message>
    <message>
        <source>Mass of “%1” by its step and that of the other scans: %2 g</source>
        <translation>Masse de «&#x202f;%1&#x202f;» d’après son saut et celui des autres balayages&#xa0;: %2&#xa0;g</translation>
    </message>
    <message>
        <source>There is no choice “%1” in this study.</source>
        <translation>Il n’y a pas de choix «&#x202f;%1&#x202f;» dans cette étude.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no range of a choice.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un intervalle de choix.</translation>
    </message>
    <message>
        <source>Write it as KEY=LOW:HIGH, such as q_max=0.9:1.</source>
        <translation>Écrivez-le sous la forme KEY=LOW:HIGH, p. ex. q_max=0.9:1.</translation>
    </message>
    <message>
        <source>The choice “%1” is one of a list and has no range.</source>
        <translation>Le choix «&#x202f;%1&#x202f;» se fait dans une liste et n’a pas d’intervalle.</translation>
    </message>
    <message>
        <source>As given.</source>
        <translation>Tel qu’indiqué.</translation>
    </message>
    <message>
        <source>%1 is less than %2.</source>
        <translation>%1 est inférieur à %2.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>± noise</source>
        <translation>± bruit</translation>
    </message>
    <message>
        <source>± choices</source>
        <translation>± choix</translation>
    </message>
    <message>
        <source>± both</source>
        <translation>± les deux</translation>
    </message>
    <message>
        <source>Carried most by</source>
        <translation>Déplacé surtout par</translation>
    </message>
    <message>
        <source>Analyses with it</source>
        <translation>Analyses où il figure</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Holds in</source>
        <translation>Vraie dans</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es) failed, the first of them number %1: %2</source>
        <translation>
            <numerusform>%n analyse a échoué, la numéro %1&#xa0;: %2</numerusform>
            <numerusform>%n analyses ont échoué, dont la première est la numéro %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>--keep needs one study file.</source>
        <translation>--keep exige un seul fichier d’étude.</translation>
    </message>
    <message>
        <source>A sample of the study could not be read, so that nothing is kept.</source>
        <translation>Un échantillon de l’étude n’a pas pu être lu&#xa0;: rien n’est donc conservé.</translation>
    </message>
    <message>
        <source>%1 of %2 analyses</source>
        <translation>%1 analyses sur %2</translation>
    </message>
    <message>
        <source>Tells how far the choices of an analysis carry its numbers, from many analyses with others.</source>
        <translation>Indique de combien les choix d’une analyse déplacent ses nombres, d’après de nombreuses analyses faites avec d’autres choix.</translation>
    </message>
    <message>
        <source>How many analyses; 1000 where it is not given.</source>
        <translation>Combien d’analyses&#x202f;; 1000 par défaut.</translation>
    </message>
    <message>
        <source>Which ones: the same seed gives the same analyses.</source>
        <translation>Lesquelles&#xa0;: la même graine donne les mêmes analyses.</translation>
    </message>
    <message>
        <source>Another range of a choice; may be given several times.</source>
        <translation>Un autre intervalle d’un choix&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Leaves a choice as it is in the study; may be given several times.</source>
        <translation>Laisse un choix tel qu’il est dans l’étude&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>In how many analyses each claim of the study holds.</source>
        <translation>Dans combien d’analyses chaque affirmation de l’étude est vraie.</translation>
    </message>
    <message>
        <source>Prints the numbers of single scans and patterns of a study, too.</source>
        <translation>Affiche aussi les nombres des balayages et des diffractogrammes individuels d’une étude.</translation>
    </message>
    <message>
        <source>How many processors are used; the answer does not hang on it.</source>
        <translation>Combien de processeurs sont utilisés&#x202f;; la réponse n’en dépend pas.</translation>
    </message>
    <message>
        <source>Keeps the choices and the results in the study file.</source>
        <translation>Conserve les choix et les résultats dans le fichier d’étude.</translation>
    </message>
    <message>
        <source>%1 K (between %2 and %3 K)</source>
        <translation>%1&#xa0;K (entre %2 et %3&#xa0;K)</translation>
    </message>
    <message>
        <source> (95 % of noise: ± %1)</source>
        <translation> (95&#xa0;% du bruit&#xa0;: ±&#xa0;%1)</translation>
    </message>
    <message>
        <source>Ranges from a preset that was made of another study.</source>
        <translation>Intervalles d’un préréglage tiré d’une autre étude.</translation>
    </message>
    <message>
        <source>Writes the ranges as a preset for other studies.</source>
        <translation>Écrit les intervalles comme préréglage pour d’autres études.</translation>
    </message>
    <message>
        <source>Goes on with what this file holds of just these analyses, and keeps in it what is done.</source>
        <translation>Continue à partir de ce que ce fichier contient de ces mêmes analyses, et y conserve ce qui est fait.</translation>
    </message>
    <message>
        <source> (95 % of noise: %1 … %2)</source>
        <translation> (95&#xa0;% du bruit&#xa0;: %1… %2)</translation>
    </message>
    <message>
        <source>This file is there already and is no preset of choices.</source>
        <translation>Ce fichier existe déjà et n’est pas un préréglage de choix.</translation>
    </message>
    <message>
        <source>Give a name that is not taken.</source>
        <translation>Donnez un nom qui n’est pas pris.</translation>
    </message>
    <message>
        <source>This file holds other analyses: of another study, other choices, another seed or number.</source>
        <translation>Ce fichier contient d’autres analyses&#xa0;: d’une autre étude, avec d’autres choix, une autre graine ou un autre nombre.</translation>
    </message>
    <message>
        <source>Give another file, or the options that these were made with.</source>
        <translation>Donnez un autre fichier, ou les options avec lesquelles elles ont été faites.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>P, ruby (GPa)</source>
        <translation>P, rubis (GPa)</translation>
    </message>
    <message>
        <source>ΔC_p, three runs (J/(g K))</source>
        <translation>ΔC_p, trois mesures (J/(g K))</translation>
    </message>
    <message>
        <source>Writes every curve and result of samples and studies as CSV, with units and provenance, and the words for a paper as LaTeX, Markdown and BibTeX.</source>
        <translation>Écrit chaque courbe et chaque résultat d’échantillons et d’études en CSV, avec unités et provenance, et les textes pour un article en LaTeX, Markdown et BibTeX.</translation>
    </message>
    <message>
        <source>%1: spectrum of ruby, %2</source>
        <translation>%1 : spectre de rubis, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, a run for the heat capacity</source>
        <translation>%1 : %2, une mesure pour la capacité thermique</translation>
    </message>
    <message>
        <source>“%1” is nothing that a stack of frames becomes.</source>
        <translation>« %1 » n’est rien de ce qu’une pile d’images peut devenir.</translation>
    </message>
    <message>
        <source>Write average, series, groups:N or each.</source>
        <translation>Écrivez average, series, groups:N ou each.</translation>
    </message>
    <message>
        <source>What a stack of frames is: its average, a series, a series of means of N frames, or each frame a pattern.</source>
        <translation>Ce qu’est une pile d’images : leur moyenne, une série, une série de moyennes de N images, ou chaque image un diffractogramme.</translation>
    </message>
    <message>
        <source>Whether the wavelengths or wavenumbers are those of air or of vacuum.</source>
        <translation>Si les longueurs d’onde ou nombres d’onde sont ceux de l’air ou du vide.</translation>
    </message>
    <message>
        <source>Scale of the pressure by ruby: ruby2020, mao1986 or dewaele2008.</source>
        <translation>Échelle de pression du rubis : ruby2020, mao1986 ou dewaele2008.</translation>
    </message>
    <message>
        <source>R1 of ruby at 296 K and 1 atm in air, e.g. &quot;694.25 nm&quot;.</source>
        <translation>R1 du rubis à 296 K et 1 atm dans l’air, p. ex. &quot;694.25 nm&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n ruby measurement(s)</source>
        <translation>
            <numerusform>%n mesure de rubis</numerusform>
            <numerusform>%n mesures de rubis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) for the heat capacity</source>
        <translation>
            <numerusform>%n mesure pour la capacité thermique</numerusform>
            <numerusform>%n mesures pour la capacité thermique</numerusform>
        </translation>
    </message>
    <message>
        <source>A mass is larger than zero.</source>
        <translation>Une masse est supérieure à zéro.</translation>
    </message>
    <message>
        <source>Heating ramps are counted from 1.</source>
        <translation>Les rampes de chauffe sont comptées à partir de 1.</translation>
    </message>
    <message>
        <source>Heat capacity needs --empty, --sapphire and --sample.</source>
        <translation>La capacité thermique demande --empty, --sapphire et --sample.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Run of the empty pan; may be given several times, for repeats.</source>
        <translation>Mesure du creuset vide ; peut être donnée plusieurs fois, pour les répétitions.</translation>
    </message>
    <message>
        <source>Run of sapphire; may be given several times.</source>
        <translation>Mesure du saphir ; peut être donnée plusieurs fois.</translation>
    </message>
    <message>
        <source>Run of the sample; may be given several times.</source>
        <translation>Mesure de l’échantillon ; peut être donnée plusieurs fois.</translation>
    </message>
    <message>
        <source>Mass of the sample, e.g. &quot;10.2 mg&quot;.</source>
        <translation>Masse de l’échantillon, p. ex. &quot;10.2 mg&quot;.</translation>
    </message>
    <message>
        <source>Mass of the sapphire.</source>
        <translation>Masse du saphir.</translation>
    </message>
    <message>
        <source>Standard error of either mass.</source>
        <translation>Erreur type de chaque masse.</translation>
    </message>
    <message>
        <source>Mass of the pan of the empty run; with the other two pans are corrected for.</source>
        <translation>Masse du creuset de la mesure à vide ; avec les deux autres, les creusets sont corrigés.</translation>
    </message>
    <message>
        <source>Mass of the pan that held the sapphire.</source>
        <translation>Masse du creuset du saphir.</translation>
    </message>
    <message>
        <source>Mass of the pan that held the sample.</source>
        <translation>Masse du creuset de l’échantillon.</translation>
    </message>
    <message>
        <source>Which of several heating ramps of a file, counted from 1.</source>
        <translation>Laquelle des rampes de chauffe d’un fichier, comptées à partir de 1.</translation>
    </message>
    <message>
        <source>Leaves the isotherms where they are.</source>
        <translation>Laisse les isothermes où ils sont.</translation>
    </message>
    <message>
        <source>Unit of the temperature where the file has none: K or degC.</source>
        <translation>Unité de la température si le fichier n’en a pas : K ou degC.</translation>
    </message>
    <message>
        <source>Unit of the signal where the file has none, e.g. mW.</source>
        <translation>Unité du signal si le fichier n’en a pas, p. ex. mW.</translation>
    </message>
    <message>
        <source>Writes the curve as CSV.</source>
        <translation>Écrit la courbe en CSV.</translation>
    </message>
    <message>
        <source>Heat capacity by three runs: empty pan, sapphire, sample.</source>
        <translation>Capacité thermique par trois mesures : creuset vide, saphir, échantillon.</translation>
    </message>
    <message>
        <source>half step at %1 K</source>
        <translation>demi-saut à %1 K</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>A wavelength is larger than zero.</source>
        <translation>Une longueur d’onde est supérieure à zéro.</translation>
    </message>
    <message>
        <source>An error is not negative.</source>
        <translation>Une erreur n’est pas négative.</translation>
    </message>
    <message>
        <source>Write it as LOW:HIGH in nm, for example 690:710.</source>
        <translation>L’écrire BAS:HAUT en nm, par exemple 690:710.</translation>
    </message>
    <message>
        <source>Pressure from the lines of ruby: a spectrum a line.</source>
        <translation>Pression par les raies du rubis : un spectre par ligne.</translation>
    </message>
    <message>
        <source>Text with two columns: wavelength [nm] or wavenumber [cm-1], and counts.</source>
        <translation>Texte à deux colonnes : longueur d’onde [nm] ou nombre d’onde [cm-1], et coups.</translation>
    </message>
    <message>
        <source>ruby2020 (the default), mao1986 or dewaele2008; the others are told beside it.</source>
        <translation>ruby2020 (par défaut), mao1986 ou dewaele2008 ; les autres sont donnés à côté.</translation>
    </message>
    <message>
        <source>R1 at 296 K and 1 atm in air, measured on the same instrument; 694.25 nm by default.</source>
        <translation>R1 à 296 K et 1 atm dans l’air, mesuré sur le même appareil ; 694.25 nm par défaut.</translation>
    </message>
    <message>
        <source>Its standard error; 0.02 nm by default.</source>
        <translation>Son erreur type ; 0.02 nm par défaut.</translation>
    </message>
    <message>
        <source>Temperature of the ruby, in kelvin where no unit is given; 296 K by default.</source>
        <translation>Température du rubis, en kelvins sans unité ; 296 K par défaut.</translation>
    </message>
    <message>
        <source>Its standard error; 1 K by default.</source>
        <translation>Son erreur type ; 1 K par défaut.</translation>
    </message>
    <message>
        <source>Where the lines are looked for, e.g. 690:710 (nm).</source>
        <translation>Où les raies sont cherchées, p. ex. 690:710 (nm).</translation>
    </message>
    <message>
        <source>P (GPa), %1</source>
        <translation>P (GPa), %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>selon %1</translation>
    </message>
    <message>
        <source>The number of frames is at least one.</source>
        <translation>Le nombre d’images est d’au moins un.</translation>
    </message>
    <message>
        <source>Write the lower and the upper end in the unit of the conditions, for example 300:700.</source>
        <translation>Écrivez la borne inférieure et la borne supérieure dans l’unité des conditions, par exemple 300:700.</translation>
    </message>
    <message>
        <source>A series is of every n-th frame or of groups.</source>
        <translation>Une série est faite d’une image sur n ou de groupes.</translation>
    </message>
    <message>
        <source>Give one of --every and --groups.</source>
        <translation>Donnez soit --every, soit --groups.</translation>
    </message>
    <message>
        <source>Table of what the frames were measured at: a header row with units, a row for each frame.</source>
        <translation>Table des conditions de mesure des images : une ligne d’en-tête avec les unités, une ligne par image.</translation>
    </message>
    <message>
        <source>Takes every n-th frame.</source>
        <translation>Prend une image sur n.</translation>
    </message>
    <message>
        <source>Averages groups of n frames.</source>
        <translation>Moyenne des groupes de n images.</translation>
    </message>
    <message>
        <source>What changed: temperature, pressure, time, position or frame.</source>
        <translation>Ce qui changeait : temperature, pressure, time, position ou frame.</translation>
    </message>
    <message>
        <source>Conditions that the two lines are fitted to, e.g. 300:700.</source>
        <translation>Conditions sur lesquelles les deux droites sont ajustées, p. ex. 300:700.</translation>
    </message>
    <message>
        <source>CSV of the points of the series.</source>
        <translation>CSV des points de la série.</translation>
    </message>
    <message>
        <source>FSDP over temperature, pressure, time or place, from a stack or a folder of patterns.</source>
        <translation>Premier pic étroit en fonction de la température, de la pression, du temps ou du lieu, d’une pile ou d’un dossier de diffractogrammes.</translation>
    </message>
    <message>
        <source>A stack of frames, or a folder of patterns on the same q.</source>
        <translation>Une pile d’images, ou un dossier de diffractogrammes sur les mêmes q.</translation>
    </message>
    <message>
        <source> (95 %: %1 to %2)</source>
        <translation> (95 % : %1 à %2)</translation>
    </message>
    <message>
        <source>%1: mean %2, scatter %3, gradient %4 along x and %5 along y per mm</source>
        <translation>%1 : moyenne %2, dispersion %3, gradient %4 selon x et %5 selon y par mm</translation>
    </message>
    <message>
        <source>  correlation length %1 mm</source>
        <translation>  longueur de corrélation %1 mm</translation>
    </message>
    <message>
        <source>Outlier: frame %1 at x = %2 mm, y = %3 mm: %4 is %5 robust standard deviations off</source>
        <translation>Aberrant : image %1 en x = %2 mm, y = %3 mm : %4 s’écarte de %5 écarts-types robustes</translation>
    </message>
    <message>
        <source>condition [%1], q1 [1/A], FWHM [1/A]</source>
        <translation>condition [%1], q1 [1/A], FWHM [1/A]</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more pattern(s): all with --json or -o.</source>
        <translation>
            <numerusform>… et %n autre diffractogramme : tous avec --json ou -o.</numerusform>
            <numerusform>… et %n autres diffractogrammes : tous avec --json ou -o.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range “%1” does not go from a lower to a higher end.</source>
        <translation>L&apos;intervalle « %1 » ne va pas d&apos;une borne inférieure à une borne supérieure.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold single patterns, which are imported each for itself and not as a series: “vitrine-cli series FOLDER” follows a folder of them.</source>
        <translation>
            <numerusform>%n fichier contient des diffractogrammes isolés, importés chacun à part et non comme série : « vitrine-cli series DOSSIER » suit un dossier de tels fichiers.</numerusform>
            <numerusform>%n fichiers contiennent des diffractogrammes isolés, importés chacun à part et non comme série : « vitrine-cli series DOSSIER » suit un dossier de tels fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of the table were taken in the order of the frames.</source>
        <translation>Les lignes du tableau ont été prises dans l’ordre des images.</translation>
    </message>
    <message>
        <source>Onset, steepest slope (K)</source>
        <translation>Début, pente maximale (K)</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Write element symbols with their amounts, for example Zr46.8Ti8.2Cu7.5Ni10Be27.5 or (Zr0.5Cu0.5)95Al5.</source>
        <translation>Écrivez les symboles des éléments avec leurs quantités, par exemple Zr46.8Ti8.2Cu7.5Ni10Be27.5 ou (Zr0.5Cu0.5)95Al5.</translation>
    </message>
    <message>
        <source>“%1” cannot be read in the composition “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» est illisible dans la composition «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A bracket in the composition “%1” is not closed, or is empty.</source>
        <translation>Une parenthèse de la composition «&#x202f;%1&#x202f;» n’est pas fermée, ou est vide.</translation>
    </message>
    <message>
        <source>There is no element “%1”.</source>
        <translation>Il n’y a pas d’élément «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not an amount of an element.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une quantité d’un élément.</translation>
    </message>
    <message>
        <source>The composition is empty.</source>
        <translation>La composition est vide.</translation>
    </message>
</context>
<context>
    <name>Compression</name>
    <message>
        <source>its pressure is not known</source>
        <translation>sa pression n’est pas connue</translation>
    </message>
    <message>
        <source>no first sharp peak was found</source>
        <translation>aucun premier pic étroit n’a été trouvé</translation>
    </message>
</context>
<context>
    <name>CompressionTable</name>
    <message>
        <source>The unit of the column “%1” is missing or does not fit.</source>
        <translation>L’unité de la colonne «&#x202f;%1&#x202f;» manque ou ne convient pas.</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Le tableau n’a pas de colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The table has both a column “V” and a column “q1”.</source>
        <translation>Le tableau a à la fois une colonne «&#x202f;V&#x202f;» et une colonne «&#x202f;q1&#x202f;».</translation>
    </message>
    <message>
        <source>The table has neither a column “V” nor a column “q1”.</source>
        <translation>Le tableau n’a ni colonne «&#x202f;V&#x202f;» ni colonne «&#x202f;q1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) without a pressure and a value.</source>
        <translation>
            <numerusform>Omise&#xa0;: %n ligne sans pression et valeur.</numerusform>
            <numerusform>Omises&#xa0;: %n lignes sans pression et valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row lacks its pressure or its value.</source>
        <translation>Il manque à la ligne sa pression ou sa valeur.</translation>
    </message>
    <message>
        <source>Complete or remove that row.</source>
        <translation>Complétez ou retirez cette ligne.</translation>
    </message>
    <message>
        <source>“%1” does not say where a column is.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas où se trouve une colonne.</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>Le tableau n’a pas de colonne %1.</translation>
    </message>
    <message>
        <source>Name the columns “P [GPa]” and either “V [A3]” or “q1 [1/A]” (and errors “sigma_P [GPa]”, “sigma_V [A3]” or “sigma_q1 [1/A]”), or say where they are.</source>
        <translation>Nommez les colonnes «&#x202f;P [GPa]&#x202f;» et soit «&#x202f;V [A3]&#x202f;», soit «&#x202f;q1 [1/A]&#x202f;» (et les erreurs «&#x202f;sigma_P [GPa]&#x202f;», «&#x202f;sigma_V [A3]&#x202f;» ou «&#x202f;sigma_q1 [1/A]&#x202f;»), ou dites où elles sont.</translation>
    </message>
    <message>
        <source>Write K or degC in brackets after the title: the temperatures differ.</source>
        <translation>Écrivez K ou degC entre crochets après le titre&#xa0;: les températures diffèrent.</translation>
    </message>
    <message>
        <source>The row lacks its temperature.</source>
        <translation>Il manque à la ligne sa température.</translation>
    </message>
    <message>
        <source>Write title and number.</source>
        <translation>Écrivez le titre et le numéro.</translation>
    </message>
    <message>
        <source>The column “%1” was not used.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» n’a pas été utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) are at %1 K: all rows are brought to it by a thermal expansion that is fitted with them.</source>
        <translation>
            <numerusform>%n ligne seulement est à %1 K&#xa0;: toutes les lignes y sont ramenées par une dilatation thermique ajustée avec elles.</numerusform>
            <numerusform>%n lignes seulement sont à %1 K&#xa0;: toutes les lignes y sont ramenées par une dilatation thermique ajustée avec elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used: %n row(s) at %1 K.</source>
        <translation>
            <numerusform>Utilisée&#xa0;: %n ligne à %1 K.</numerusform>
            <numerusform>Utilisées&#xa0;: %n lignes à %1 K.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are at temperatures from %1 to %2 K, and an equation of state is for one.</source>
        <translation>Les lignes sont à des températures de %1 à %2 K, et une équation d’état vaut pour une seule.</translation>
    </message>
    <message>
        <source>The rows are at temperatures from %1 to %2 K; %3 K is not among them.</source>
        <translation>Les lignes sont à des températures de %1 à %2 K&#x202f;; %3 K n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Choose a temperature of the table.</source>
        <translation>Choisissez une température du tableau.</translation>
    </message>
    <message>
        <source>Volumes of a mole were turned into Å³ of a formula unit.</source>
        <translation>Les volumes d’une mole ont été convertis en Å³ par unité formulaire.</translation>
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
        <translation>Équation d’état</translation>
    </message>
    <message>
        <source>P %1 GPa · ratio %2</source>
        <translation>P %1&#xa0;GPa · rapport %2</translation>
    </message>
    <message>
        <source>An equation of state needs patterns of one sample measured at two or more pressures. Give each its pressure in the inspector.</source>
        <translation>Une équation d’état exige des diffractogrammes d’un même échantillon mesurés à au moins deux pressions. Indiquez la pression de chacun dans l’inspecteur.</translation>
    </message>
    <message>
        <source>weighted by its errors</source>
        <translation>pondéré par les erreurs</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>non pondéré</translation>
    </message>
    <message>
        <source>The ratios are against the pattern of least pressure.</source>
        <translation>Les rapports se réfèrent au diffractogramme de plus basse pression.</translation>
    </message>
    <message>
        <source>%1, second order</source>
        <translation>%1, deuxième ordre</translation>
    </message>
    <message>
        <source>%1, B′ = %2 fixed</source>
        <translation>%1, B′ = %2 fixé</translation>
    </message>
    <message>
        <source>%1, B′ free</source>
        <translation>%1, B′ libre</translation>
    </message>
    <message>
        <source>exponent %1</source>
        <translation>exposant %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>écarté : %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Diffractogramme</translation>
    </message>
    <message>
        <source>Strain f</source>
        <translation>Déformation f</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Left out, %1: %2</source>
        <translation>Écarté, %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more pattern(s) left out</source>
        <translation>
            <numerusform>%n autre diffractogramme écarté</numerusform>
            <numerusform>%n autres diffractogrammes écartés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copyable</name>
    <message>
        <source>Copy the whole table</source>
        <translation>Copier tout le tableau</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy the whole table as LaTeX</source>
        <translation>Copier tout le tableau en LaTeX</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes choisies</translation>
    </message>
    <message>
        <source>Export the selected rows as CSV…</source>
        <translation>Exporter les lignes choisies en CSV…</translation>
    </message>
    <message>
        <source>Export the whole table as CSV…</source>
        <translation>Exporter tout le tableau en CSV…</translation>
    </message>
    <message>
        <source>The table could not be written: %1</source>
        <translation>Le tableau n’a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Choisir un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>Onset (half step)</source>
        <translation>Début (demi-saut)</translation>
    </message>
    <message>
        <source>Where the tangent at the half step meets the glass line. It is not the onset of the steepest tangent; the two can lie tens of kelvin apart.</source>
        <translation>La température de début (onset)&#xa0;: là où la tangente au demi-saut coupe la ligne du verre. Ce n’est pas le début donné par la tangente la plus raide&#x202f;; les deux peuvent différer de dizaines de kelvins.</translation>
    </message>
    <message>
        <source>Midpoint (half step)</source>
        <translation>Milieu (demi-saut)</translation>
    </message>
    <message>
        <source>Inflection</source>
        <translation>Inflexion</translation>
    </message>
    <message>
        <source>Endset (half step)</source>
        <translation>Fin (demi-saut)</translation>
    </message>
    <message>
        <source>Where the tangent at the half step meets the liquid line.</source>
        <translation>La température de fin (endset)&#xa0;: là où la tangente au demi-saut coupe la ligne du liquide.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Saut</translation>
    </message>
    <message>
        <source>The height of the liquid line above the glass line at the half step.</source>
        <translation>La hauteur de la ligne du liquide au-dessus de celle du verre au demi-saut.</translation>
    </message>
    <message>
        <source>Equal areas (Moynihan)</source>
        <translation>Aires égales (Moynihan)</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Spread over windows</source>
        <translation>Dispersion (fenêtres)</translation>
    </message>
    <message>
        <source>Mean of the scans</source>
        <translation>Moyenne des balayages</translation>
    </message>
    <message>
        <source>The mean over the scans of the sample, with the standard error from their scatter.</source>
        <translation>La moyenne sur les balayages de l’échantillon, avec l’erreur type issue de leur dispersion.</translation>
    </message>
    <message>
        <source>Peak temperature</source>
        <translation>Température de pic</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Peak onset</source>
        <translation>Début du pic</translation>
    </message>
    <message>
        <source>Activation energy</source>
        <translation>Énergie d’activation</translation>
    </message>
    <message>
        <source>Activation energy over R</source>
        <translation>Énergie d’activation sur R</translation>
    </message>
    <message>
        <source>Activation energy over RT_g</source>
        <translation>Énergie d’activation sur RT_g</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>Vitesse de chauffe</translation>
    </message>
    <message>
        <source>As set by hand; else as the file states or as time and temperature give it.</source>
        <translation>Telle que définie à la main&#x202f;; sinon telle que le fichier l’indique, ou telle que le temps et la température la donnent.</translation>
    </message>
    <message>
        <source>Sample mass</source>
        <translation>Masse de l’échantillon</translation>
    </message>
    <message>
        <source>As set by hand; else as the file states.</source>
        <translation>Telle que définie à la main&#x202f;; sinon telle que le fichier l’indique.</translation>
    </message>
    <message>
        <source>Width at half height</source>
        <translation>Largeur à mi-hauteur</translation>
    </message>
    <message>
        <source>The centre of a Lorentzian and a constant within ±0.25 Å⁻¹ of the maximum of S(q).</source>
        <translation>Le centre d’une lorentzienne plus une constante à ±0,25&#xa0;Å⁻¹ du maximum de S(q).</translation>
    </message>
    <message>
        <source>The centre of a Lorentzian and a constant within ±0.40 Å⁻¹ of the maximum of S(q).</source>
        <translation>Le centre d’une lorentzienne plus une constante à ±0,40&#xa0;Å⁻¹ du maximum de S(q).</translation>
    </message>
    <message>
        <source>The centre of a pseudo-Voigt and a constant around the maximum of S(q).</source>
        <translation>Le centre d’une pseudo-Voigt plus une constante autour du maximum de S(q).</translation>
    </message>
    <message>
        <source>The middle between the two points where S(q) has half its height.</source>
        <translation>Le milieu entre les deux points où S(q) est à mi-hauteur.</translation>
    </message>
    <message>
        <source>The full width at half height of the fitted profile, or of S(q) itself where no profile is fitted.</source>
        <translation>La largeur totale à mi-hauteur du profil ajusté, ou de S(q) elle-même là où aucun profil n’est ajusté.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>The level background in electron units per atom, such as fluorescence.</source>
        <translation>Le fond plat en unités électroniques par atome, comme celui de la fluorescence.</translation>
    </message>
    <message>
        <source>Quadratic term</source>
        <translation>Terme quadratique</translation>
    </message>
    <message>
        <source>A slow background in electron units per atom at the greatest q.</source>
        <translation>Un fond lent, en unités électroniques par atome au plus grand q.</translation>
    </message>
    <message>
        <source>Mean of S(q) at high q</source>
        <translation>Moyenne de S(q) à grand q</translation>
    </message>
    <message>
        <source>The mean of S(q) over the last 30 % of q; a sound normalisation gives 1 ± 0.02.</source>
        <translation>La moyenne de S(q) sur les derniers 30&#xa0;% de q&#x202f;; une bonne normalisation donne 1 ± 0,02.</translation>
    </message>
    <message>
        <source>Number density</source>
        <translation>Densité atomique</translation>
    </message>
    <message>
        <source>First coordination number</source>
        <translation>Premier nombre de coordination</translation>
    </message>
    <message>
        <source>The number of atoms around an atom between the limits of the first shell, given or found.</source>
        <translation>Le nombre d’atomes autour d’un atome entre les limites de la première couche, données ou trouvées.</translation>
    </message>
    <message>
        <source>Twice the number of atoms up to the maximum of r g(r), as if the shell were symmetric there.</source>
        <translation>Deux fois le nombre d’atomes jusqu’au maximum de r g(r), comme si la couche y était symétrique.</translation>
    </message>
    <message>
        <source>Twice the number of atoms up to the maximum of r² g(r), as if the shell were symmetric there.</source>
        <translation>Deux fois le nombre d’atomes jusqu’au maximum de r² g(r), comme si la couche y était symétrique.</translation>
    </message>
    <message>
        <source>Distance of a shell</source>
        <translation>Distance d’une couche</translation>
    </message>
    <message>
        <source>Bulk modulus</source>
        <translation>Module d’incompressibilité</translation>
    </message>
    <message>
        <source>Pressure derivative of the bulk modulus</source>
        <translation>Dérivée du module en pression</translation>
    </message>
    <message>
        <source>How the bulk modulus grows with pressure; strongly correlated with B0, and 4 in an equation of second order.</source>
        <translation>Croissance du module d’incompressibilité avec la pression&#x202f;; fortement corrélée à B0, et égale à 4 dans une équation du deuxième ordre.</translation>
    </message>
    <message>
        <source>The slope of a straight line of q1 against pressure, weighted where every error is known.</source>
        <translation>La pente d’une droite de q1 en fonction de la pression, pondérée là où toutes les erreurs sont connues.</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Ordonnée à l’origine</translation>
    </message>
    <message>
        <source>Where the fitted line meets 1/T_p = 0, with Φ in K/s and T_p in kelvin.</source>
        <translation>Là où la droite ajustée rencontre 1/T_p = 0, avec Φ en K/s et T_p en kelvins.</translation>
    </message>
    <message>
        <source>The centre of a Lorentzian and a constant within a window of its own around the maximum of S(q).</source>
        <translation>Le centre d’une lorentzienne plus une constante, dans une fenêtre propre autour du maximum de S(q).</translation>
    </message>
    <message>
        <source>Height of the profile</source>
        <translation>Hauteur du profil</translation>
    </message>
    <message>
        <source>The height of the fitted profile above its constant.</source>
        <translation>La hauteur du profil ajusté au-dessus de sa constante.</translation>
    </message>
    <message>
        <source>Constant below the profile</source>
        <translation>Constante sous le profil</translation>
    </message>
    <message>
        <source>The level that the fitted profile stands on.</source>
        <translation>Le niveau sur lequel repose le profil ajusté.</translation>
    </message>
    <message>
        <source>Lorentzian part of the profile</source>
        <translation>Part lorentzienne du profil</translation>
    </message>
    <message>
        <source>How much of the pseudo-Voigt is Lorentzian: 0 is a Gaussian, 1 a Lorentzian.</source>
        <translation>La part lorentzienne de la pseudo-Voigt&#xa0;: 0 est une gaussienne, 1 une lorentzienne.</translation>
    </message>
    <message>
        <source>Background scale</source>
        <translation>Échelle du fond</translation>
    </message>
    <message>
        <source>What the background is multiplied by before it is subtracted, as given or as found by the fit.</source>
        <translation>Ce par quoi le fond est multiplié avant d’être soustrait, donné ou trouvé par l’ajustement.</translation>
    </message>
    <message>
        <source>Distance of a sub-peak</source>
        <translation>Distance d’un sous-pic</translation>
    </message>
    <message>
        <source>The centre of one of the Gaussians that a split shell is taken apart into. Points closer than the resolution π/q_max count as one.</source>
        <translation>Le centre d’une des gaussiennes en lesquelles une couche dédoublée est décomposée. Les points plus proches que la résolution π/q_max comptent pour un seul.</translation>
    </message>
    <message>
        <source>Width of a sub-peak</source>
        <translation>Largeur d’un sous-pic</translation>
    </message>
    <message>
        <source>The standard deviation of the Gaussian, with the broadening by q_max in it.</source>
        <translation>L’écart type de la gaussienne, y compris l’élargissement dû à q_max.</translation>
    </message>
    <message>
        <source>Onset of crystallisation</source>
        <translation>Début de cristallisation</translation>
    </message>
    <message>
        <source>Peak of crystallisation</source>
        <translation>Pic de cristallisation</translation>
    </message>
    <message>
        <source>Enthalpy of crystallisation</source>
        <translation>Enthalpie de cristallisation</translation>
    </message>
    <message>
        <source>Supercooled liquid region</source>
        <translation>Domaine du liquide surfondu</translation>
    </message>
    <message>
        <source>From the half step of the glass transition to the onset of crystallisation.</source>
        <translation>Du demi-saut de la transition vitreuse au début de la cristallisation.</translation>
    </message>
    <message>
        <source>Onset of melting</source>
        <translation>Début de fusion</translation>
    </message>
    <message>
        <source>Peak of melting</source>
        <translation>Pic de fusion</translation>
    </message>
    <message>
        <source>Liquidus temperature</source>
        <translation>Température de liquidus</translation>
    </message>
    <message>
        <source>Enthalpy of melting</source>
        <translation>Enthalpie de fusion</translation>
    </message>
    <message>
        <source>Reduced glass temperature</source>
        <translation>Température de transition vitreuse réduite</translation>
    </message>
    <message>
        <source>The half-step glass transition over the liquidus temperature of the same scan.</source>
        <translation>La température de transition vitreuse au demi-saut, divisée par la température de liquidus du même balayage.</translation>
    </message>
    <message>
        <source>Where the tangent at the greatest slope meets the glass line. Where that slope is the flank of an overshoot (ξ &gt; 1), it is not the onset of the step.</source>
        <translation>La température de début (onset)&#xa0;: là où la tangente de plus grande pente coupe la ligne du verre. Quand cette pente est celle du flanc d’un dépassement (ξ &gt; 1), ce n’est pas le début du saut.</translation>
    </message>
    <message>
        <source>Where the curve has made half the step from the glass line g to the liquid line l.</source>
        <translation>Là où la courbe a parcouru la moitié du saut de la ligne du verre g à la ligne du liquide l.</translation>
    </message>
    <message>
        <source>Where the tangent at the greatest slope meets the liquid line. Where that slope is the flank of an overshoot (ξ &gt; 1), it is not the end of the step.</source>
        <translation>La température de fin (endset)&#xa0;: là où la tangente de plus grande pente coupe la ligne du liquide. Quand cette pente est celle du flanc d’un dépassement (ξ &gt; 1), ce n’est pas la fin du saut.</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>Premier pic de diffraction étroit (FSDP)</translation>
    </message>
    <message>
        <source>The maximum of a parabola fitted to S(q) close to its highest point.</source>
        <translation>Le maximum d’une parabole ajustée à S(q) près de son point le plus haut.</translation>
    </message>
    <message>
        <source>Weight of a pair</source>
        <translation>Poids d’une paire</translation>
    </message>
    <message>
        <source>How much a pair of elements counts in S(q): the mean over the q of the transform, with its window. The weights of all pairs add up to 1.</source>
        <translation>Ce que compte une paire d’éléments dans S(q) : la moyenne sur les q de la transformation, avec sa fenêtre. La somme des poids de toutes les paires est 1.</translation>
    </message>
    <message>
        <source>Neighbours of a pair</source>
        <translation>Voisins d’une paire</translation>
    </message>
    <message>
        <source>Atoms of the second element around one of the first, where the sub-peak is of this pair alone. Of several pairs at one distance it is what their sum would be of this one. The numbers of neighbouring sub-peaks are strongly correlated: what one gains the other loses.</source>
        <translation>Atomes du second élément autour d’un atome du premier, si le sous-pic vient de cette seule paire. Pour plusieurs paires à une même distance, c’est le nombre que donnerait leur somme si elle venait toute de celle-ci. Les nombres de sous-pics voisins sont fortement corrélés&#xa0;: ce que l’un gagne, l’autre le perd.</translation>
    </message>
    <message>
        <source>Where the tangent at the steepest part of the first exotherm after T_g meets the liquid line (of a further exotherm: its baseline). The curve alone does not tell crystallisation from decomposition.</source>
        <translation>La température de début (onset)&#xa0;: là où la tangente à la partie la plus raide du premier exotherme après T_g coupe la ligne du liquide (pour un exotherme suivant&#xa0;: sa ligne de base). La courbe seule ne distingue pas la cristallisation d’une décomposition.</translation>
    </message>
    <message>
        <source>The area between the curve and a baseline that goes from the liquid to the crystal in proportion to the area passed; what is set free counts as positive.</source>
        <translation>L’aire entre la courbe et une ligne de base qui va du liquide au cristal proportionnellement à l’aire parcourue&#x202f;; ce qui est libéré compte comme positif.</translation>
    </message>
    <message>
        <source>Where the tangent at the steepest part of the first melting peak meets its baseline.</source>
        <translation>La température de début (onset)&#xa0;: là où la tangente à la partie la plus raide du premier pic de fusion coupe sa ligne de base.</translation>
    </message>
    <message>
        <source>The maximum of the highest melting peak less its baseline.</source>
        <translation>Le maximum du pic de fusion le plus haut, moins sa ligne de base.</translation>
    </message>
    <message>
        <source>Where the tangent at the steepest part of the trailing flank of the last melting peak meets the baseline behind it. A scan with a lag reads it too high.</source>
        <translation>Là où la tangente à la partie la plus raide du flanc descendant du dernier pic de fusion coupe la ligne de base qui le suit. Un balayage entaché d’un retard thermique la donne trop haute.</translation>
    </message>
    <message>
        <source>The area of all melting peaks against a baseline that goes from the crystal to the liquid in proportion to the area passed.</source>
        <translation>L’aire de tous les pics de fusion par rapport à une ligne de base qui va du cristal au liquide proportionnellement à l’aire parcourue.</translation>
    </message>
    <message>
        <source>The activation energy from the shift of the peak with the heating rate Φ. T_p is the noisy quantity, so T_p is fitted on Φ; the interval is Student&apos;s t with the degrees of freedom in use: n − 2, or those of the replicates where these give the variance. For an overshoot it is the relaxation energy only when the ratio of cooling to heating rate is the same for all scans.</source>
        <translation>L’énergie d’activation tirée du déplacement du pic avec la vitesse de chauffe Φ. T_p est la grandeur bruitée, donc T_p est ajustée en fonction de Φ&#x202f;; l’intervalle est celui du t de Student aux degrés de liberté utilisés&#xa0;: n − 2, ou ceux des mesures répétées quand celles-ci donnent la variance. Pour un dépassement, ce n’est l’énergie de relaxation que si le rapport de la vitesse de refroidissement à la vitesse de chauffe est le même pour tous les balayages.</translation>
    </message>
    <message>
        <source>The activation energy in units of R T_g, with the reference T_g that is set for the sample. T_p is fitted on Φ; the interval is Student&apos;s t with the degrees of freedom in use. For an overshoot it is the relaxation energy only when the ratio of cooling to heating rate is the same for all scans.</source>
        <translation>L’énergie d’activation en unités de R T_g, avec la T_g de référence définie pour l’échantillon. T_p est ajustée en fonction de Φ&#x202f;; l’intervalle est celui du t de Student aux degrés de liberté utilisés. Pour un dépassement, ce n’est l’énergie de relaxation que si le rapport de la vitesse de refroidissement à la vitesse de chauffe est le même pour tous les balayages.</translation>
    </message>
    <message>
        <source>Frequency factor</source>
        <translation>Facteur de fréquence</translation>
    </message>
    <message>
        <source>The logarithm of the frequency factor A in 1/s, from the intercept of Kissinger&apos;s own formula.</source>
        <translation>Le logarithme du facteur de fréquence A en 1/s, d’après l’ordonnée à l’origine de la formule de Kissinger elle-même.</translation>
    </message>
    <message>
        <source>The position of the first sharp diffraction peak (FSDP) of S(q), by the definition named with it. Definitions differ by as much as gigapascals do, so that a series needs one definition and one window. Every row weighs the same, whether its error is known or not, those at the ends of the window by the share within it; errors follow from the noise of the rows and how far it reaches from row to row.</source>
        <translation>La position du premier pic de diffraction étroit (FSDP) de S(q), selon la définition nommée avec elle. Les écarts entre définitions valent ceux que produisent des gigapascals&#xa0;: une série exige donc une seule définition et une seule fenêtre. Toutes les lignes ont le même poids, que leur erreur soit connue ou non, celles des extrémités de la fenêtre selon leur part à l’intérieur&#x202f;; les erreurs découlent du bruit des lignes et de son étendue d’une ligne à l’autre.</translation>
    </message>
    <message>
        <source>Width of the FSDP</source>
        <translation>Largeur du FSDP</translation>
    </message>
    <message>
        <source>Height of the FSDP</source>
        <translation>Hauteur du FSDP</translation>
    </message>
    <message>
        <source>S(q) at the maximum of what was fitted.</source>
        <translation>S(q) au maximum de ce qui a été ajusté.</translation>
    </message>
    <message>
        <source>What brings the measured intensity to electron units per atom, in these per unit of the intensity: with it S(q) tends to 1 at high q and G(r) to −4πρr below the first distance. Where no q_max is given, the range ends where the noise of S(q) reaches its oscillation.</source>
        <translation>Ce qui ramène l’intensité mesurée à des unités électroniques par atome, exprimé en celles-ci par unité d’intensité&#xa0;: avec ce facteur, S(q) tend vers 1 à grand q et G(r) vers −4πρr sous la première distance. Si aucun q_max n’est donné, l’intervalle se termine là où le bruit de S(q) atteint son oscillation.</translation>
    </message>
    <message>
        <source>RMS deviation at low r</source>
        <translation>Écart RMS à petit r</translation>
    </message>
    <message>
        <source>The root mean square deviation of G(r), without a window, from −4πρr below r_min, where no two atoms are.</source>
        <translation>L’écart quadratique moyen (RMS) entre G(r), calculée sans fenêtre de transformation, et −4πρr sous r_min, là où il n’y a pas de paire d’atomes.</translation>
    </message>
    <message>
        <source>Atoms per volume, as given or as found, with scale and background, where G(r) is closest to −4πρr at low r.</source>
        <translation>Nombre d’atomes par volume, donné, ou trouvé, avec l’échelle et le fond, là où G(r) est la plus proche de −4πρr à petit r.</translation>
    </message>
    <message>
        <source>Partial coordination number, weighted</source>
        <translation>Nombre de coordination partiel, pondéré</translation>
    </message>
    <message>
        <source>The area of the Gaussian in R(r): the partial coordination number of its pair times w_ij/c_j, where w_ij is the weight of the pair in the scattering (w_ii/c_i for like atoms).</source>
        <translation>L’aire de la gaussienne dans R(r)&#xa0;: le nombre de coordination partiel de sa paire multiplié par w_ij/c_j, où w_ij est le poids de la paire dans la diffusion (w_ii/c_i pour des atomes de même espèce).</translation>
    </message>
    <message>
        <source>The number of atoms around an atom up to the first minimum of r² g(r) that stands out of the noise. Its error is the scatter over curves with such noise, limits found anew in each.</source>
        <translation>Le nombre d’atomes autour d’un atome jusqu’au premier minimum de r² g(r) qui se détache du bruit. Son erreur est la dispersion sur des courbes portant un tel bruit, les limites étant déterminées à nouveau dans chacune.</translation>
    </message>
    <message>
        <source>FSDP at zero pressure</source>
        <translation>FSDP à pression nulle</translation>
    </message>
    <message>
        <source>A maximum of G(r), by a parabola over one resolution π/q_max, or over as much more as the noise asks for and the width of the maximum allows.</source>
        <translation>Un maximum de G(r), par une parabole sur une résolution π/q_max, ou davantage, autant que le bruit le demande et que la largeur du maximum le permet.</translation>
    </message>
    <message>
        <source>Slope of the FSDP</source>
        <translation>Pente du FSDP</translation>
    </message>
    <message>
        <source>The curve above its baseline at the maximum.</source>
        <translation>La courbe au-dessus de sa ligne de base au maximum.</translation>
    </message>
    <message>
        <source>The area against the baseline: the glass line, then the step, then the liquid line; or straight from the onset to the end of the peak where there is no glass transition; or as set by hand.</source>
        <translation>L’aire par rapport à la ligne de base&#xa0;: la ligne du verre, puis le saut, puis la ligne du liquide&#x202f;; ou une droite du début à la fin du pic là où il n’y a pas de transition vitreuse&#x202f;; ou celle définie à la main.</translation>
    </message>
    <message>
        <source>Where the tangent to the leading flank meets the baseline.</source>
        <translation>Là où la tangente au flanc montant coupe la ligne de base.</translation>
    </message>
    <message>
        <source>The distance of the two points at half the height above the baseline.</source>
        <translation>La distance des deux points à mi-hauteur au-dessus de la ligne de base.</translation>
    </message>
    <message>
        <source>Heating rate at the peak</source>
        <translation>Vitesse de chauffe au pic</translation>
    </message>
    <message>
        <source>The slope of the temperature against time about the peak, over a third of its width and at least 6 K. A furnace does not follow its program exactly.</source>
        <translation>La pente de la température en fonction du temps autour du pic, sur un tiers de sa largeur et au moins 6&#xa0;K. Un four ne suit pas exactement son programme.</translation>
    </message>
    <message>
        <source>The temperature at which the enthalpy of the glass, extrapolated along the glass line, meets that of the equilibrium liquid. The error holds the noise and the spread over an ensemble of windows.</source>
        <translation>La température à laquelle l’enthalpie du verre, extrapolée le long de la ligne du verre, rejoint celle du liquide à l’équilibre. L’erreur comprend le bruit et la dispersion sur un ensemble de fenêtres.</translation>
    </message>
    <message>
        <source>By enthalpy (a check)</source>
        <translation>Par l’enthalpie (contrôle)</translation>
    </message>
    <message>
        <source>Where the enthalpy of the glass, extrapolated along the glass line, meets that of the liquid: the same as the equal areas, by another way.</source>
        <translation>Là où l’enthalpie du verre, extrapolée le long de la ligne du verre, rejoint celle du liquide&#xa0;: la même chose que les aires égales, par une autre voie.</translation>
    </message>
    <message>
        <source>By difference to the reference</source>
        <translation>Par différence avec la référence</translation>
    </message>
    <message>
        <source>From the area between this scan and the one that lends its glass line, beginning at the fictive temperature of that one. It needs no glass line of its own below an exotherm.</source>
        <translation>D’après l’aire entre ce balayage et celui qui lui prête sa ligne du verre, à partir de la température fictive de ce dernier. Elle n’exige pas de ligne du verre propre sous un exotherme.</translation>
    </message>
    <message>
        <source>The greatest slope from the onset region up to the maximum of the overshoot or, where there is none, up to the first crossing of the liquid line; the slope is that of a local quartic over the widest window in kelvin that does not move it beyond its noise. A step that runs into an overshoot has no inflection of its own: the greatest slope is then that of the flank of the overshoot, above the liquid line (ξ &gt; 1).</source>
        <translation>La plus grande pente depuis la région du début jusqu’au maximum du dépassement ou, s’il n’y en a pas, jusqu’au premier croisement de la ligne du liquide&#x202f;; la pente est celle d’un polynôme local du quatrième degré sur la plus large fenêtre en kelvins qui ne la déplace pas au-delà de son bruit. Un saut qui débouche sur un dépassement n’a pas d’inflexion propre&#xa0;: la plus grande pente est alors celle du flanc du dépassement, au-dessus de la ligne du liquide (ξ &gt; 1).</translation>
    </message>
    <message>
        <source>The maximum of the exotherm against its baseline, by a local quartic over a window in kelvin.</source>
        <translation>Le maximum de l’exotherme par rapport à sa ligne de base, par un polynôme local du quatrième degré sur une fenêtre en kelvins.</translation>
    </message>
    <message>
        <source>The maximum of the curve less its baseline, by a local quartic over a window in kelvin; with hardly any noise, by a spline through the rows.</source>
        <translation>Le maximum de la courbe diminuée de sa ligne de base, par un polynôme local du quatrième degré sur une fenêtre en kelvins&#x202f;; presque sans bruit, par une spline passant par les lignes.</translation>
    </message>
    <message>
        <source>The scatter of T_f when both lines and the area between them are drawn anew with the noise of the scan, of which several rows may be worth one.</source>
        <translation>La dispersion de T_f lorsque les deux droites et l’aire entre elles sont tirées de nouveau avec le bruit du balayage, dont plusieurs lignes peuvent n’en valoir qu’une.</translation>
    </message>
    <message>
        <source>The standard deviation of T_f over 36 pairs of windows: the glass and the liquid window each as it is, with both ends moved inwards by 15 % of its width, and with one end by 15 % or by 30 %; or, where that is more, what a bend of the curve within the windows makes of the lines.</source>
        <translation>L’écart type de T_f sur 36 paires de fenêtres&#xa0;: celle du verre et celle du liquide, chacune telle quelle, avec ses deux bornes déplacées vers l’intérieur de 15&#xa0;% de sa largeur, et avec une seule borne déplacée de 15&#xa0;% ou de 30&#xa0;%&#x202f;; ou, si c’est davantage, ce qu’une courbure dans les fenêtres fait des droites.</translation>
    </message>
    <message>
        <source>Mass from the step</source>
        <translation>Masse d’après le saut</translation>
    </message>
    <message>
        <source>q_1 at the reference pressure, which is zero where none was chosen, by the fitted equation of state.</source>
        <translation>q_1 à la pression de référence, qui est nulle si aucune n’a été choisie, d’après l’équation d’état ajustée.</translation>
    </message>
    <message>
        <source>The bulk modulus at zero pressure, from the FSDP of the patterns measured under pressure. It takes V_0/V to be (q_1/q_{1,0})^{n}; n = 3 holds for affine compression, and metallic glasses show less. Where errors are given and the points scatter more than these say, its error is √χ²_ν times as large.</source>
        <translation>Le module d’incompressibilité à pression nulle, d’après le FSDP des diffractogrammes mesurés sous pression. V_0/V est supposé être (q_1/q_{1,0})^{n}&#x202f;; n = 3 vaut pour une compression affine, et les verres métalliques montrent moins. Là où des erreurs sont indiquées et où les points se dispersent plus qu’elles ne le disent, son erreur est √χ²_ν fois plus grande.</translation>
    </message>
    <message>
        <source>Bulk modulus at the reference pressure</source>
        <translation>Module d’incompressibilité à la pression de référence</translation>
    </message>
    <message>
        <source>The bulk modulus x dP/dx at the pressure to which q_1 of the equation belongs, where that is not zero; its error is that of B_0 and B′ together.</source>
        <translation>Le module d’incompressibilité x dP/dx à la pression à laquelle correspond le q_1 de l’équation, lorsqu’elle n’est pas nulle&#x202f;; son erreur est celle de B_0 et B′ ensemble.</translation>
    </message>
    <message>
        <source>Common activation energy</source>
        <translation>Énergie d’activation commune</translation>
    </message>
    <message>
        <source>One activation energy for the Kissinger lines of all samples whose endotherms are of this branch; each line keeps its own intercept. Its interval is Student&apos;s t.</source>
        <translation>Une seule énergie d’activation pour les droites de Kissinger de tous les échantillons dont les endothermes sont de cette branche&#x202f;; chaque droite garde son ordonnée à l’origine. L’intervalle est celui du t de Student.</translation>
    </message>
    <message>
        <source>Common activation energy over RT_g</source>
        <translation>Énergie d’activation commune sur RT_g</translation>
    </message>
    <message>
        <source>The common activation energy in units of R T_g at ambient pressure.</source>
        <translation>L’énergie d’activation commune en unités de R T_g à pression ambiante.</translation>
    </message>
    <message>
        <source>Chance of one slope</source>
        <translation>Probabilité d’une pente unique</translation>
    </message>
    <message>
        <source>How likely lines of one slope differ as much as these do: the p value of an F test of one slope for all against one each. Small values speak against a common energy.</source>
        <translation>La probabilité que des droites d’une même pente diffèrent autant que celles-ci&#xa0;: la valeur p d’un test F d’une pente pour toutes contre une pour chacune. De petites valeurs parlent contre une énergie commune.</translation>
    </message>
    <message>
        <source>Steepness</source>
        <translation>Raideur</translation>
    </message>
    <message>
        <source>The steepness that an Arrhenius process of the common energy has at T_g. It is the fragility only where that energy is the one of the equilibrium liquid at T_g.</source>
        <translation>La raideur qu’un processus d’Arrhenius ayant l’énergie commune présente à T_g. Ce n’est la fragilité que là où cette énergie est celle du liquide à l’équilibre à T_g.</translation>
    </message>
    <message>
        <source>Relaxation energy over RT_g</source>
        <translation>Énergie de relaxation sur RT_g</translation>
    </message>
    <message>
        <source>The relaxation energy of the liquid from the fictive temperatures of samples that were cooled from it at different rates q; the heating rate does not matter.</source>
        <translation>L’énergie de relaxation du liquide, d’après les températures fictives d’échantillons refroidis à partir de celui-ci à différentes vitesses q&#x202f;; la vitesse de chauffe n’importe pas.</translation>
    </message>
    <message>
        <source>Fragility</source>
        <translation>Fragilité</translation>
    </message>
    <message>
        <source>The fragility that follows from this relaxation energy at T_g.</source>
        <translation>La fragilité qui découle de cette énergie de relaxation à T_g.</translation>
    </message>
    <message>
        <source>Pressure from ruby</source>
        <translation>Pression par le rubis</translation>
    </message>
    <message>
        <source>From the shift of R1 by the scale that was chosen. The error is that of the fit, of λ0, of the temperature, and of the scale: the larger of its coefficients&apos; and of what the scales differ by.</source>
        <translation>Du déplacement de R1 selon l’échelle choisie. L’erreur est celle de l’ajustement, de λ0, de la température et de l’échelle : la plus grande de celle de ses coefficients et de l’écart entre les échelles.</translation>
    </message>
    <message>
        <source>R1 of ruby</source>
        <translation>R1 du rubis</translation>
    </message>
    <message>
        <source>Position of R1, by a fit of R1 and R2 as two pseudo-Voigts on a straight line, in air. The error is that of the rows with how far they follow each other.</source>
        <translation>Position de R1 dans l’air, par un ajustement de R1 et R2 comme deux pseudo-Voigt sur une droite. L’erreur est celle des lignes, avec leur corrélation.</translation>
    </message>
    <message>
        <source>R1 at ambient pressure</source>
        <translation>R1 à la pression ambiante</translation>
    </message>
    <message>
        <source>R1 at 1 atm, moved to the temperature of the ruby.</source>
        <translation>R1 à 1 atm, ramené à la température du rubis.</translation>
    </message>
    <message>
        <source>Step of the heat capacity (three runs)</source>
        <translation>Saut de la capacité thermique (trois mesures)</translation>
    </message>
    <message>
        <source>Midpoint (three runs)</source>
        <translation>Milieu (trois mesures)</translation>
    </message>
    <message>
        <source>Where the heat capacity by three runs has made half its step.</source>
        <translation>Où la capacité thermique par trois mesures a fait la moitié de son saut.</translation>
    </message>
    <message>
        <source>The slope of V/V0 by the FSDP, volumetric. It is apparent: that of the distance which q1 measures, found equal to dilatometry by some and not by others.</source>
        <translation>La pente de V/V0 d’après le premier pic étroit, volumique. Elle est apparente : celle de la distance que mesure q1, trouvée égale à la dilatométrie par les uns et non par les autres.</translation>
    </message>
    <message>
        <source>Structural T_g</source>
        <translation>T_g structural</translation>
    </message>
    <message>
        <source>Where two straight lines through V/V0 over the temperature meet. It is claimed where they are better than one line and than a parabola (F test); its interval is where χ² rises by what the scatter, with its correlation, allows.</source>
        <translation>Là où se rejoignent deux droites par V/V0 en fonction de la température. Il est affirmé où elles valent mieux qu’une droite et qu’une parabole (test F) ; son intervalle va jusqu’où χ² croît de ce que permet la dispersion, avec sa corrélation.</translation>
    </message>
    <message>
        <source>Expansion of the glass</source>
        <translation>Dilatation du verre</translation>
    </message>
    <message>
        <source>Expansion of the liquid</source>
        <translation>Dilatation du liquide</translation>
    </message>
    <message>
        <source>The slope of the plane of least squares through the places that are no outliers; its error with the correlation between neighbouring places.</source>
        <translation>La pente du plan des moindres carrés par les lieux qui ne sont pas aberrants ; son erreur avec la corrélation entre lieux voisins.</translation>
    </message>
    <message>
        <source>Mean over the map</source>
        <translation>Moyenne sur la carte</translation>
    </message>
    <message>
        <source>The mean over the places that are no outliers; its error with the correlation between neighbouring places, which are worth less than as many independent ones.</source>
        <translation>La moyenne sur les lieux qui ne sont pas aberrants ; son erreur avec la corrélation entre lieux voisins, qui valent moins qu’autant de lieux indépendants.</translation>
    </message>
    <message>
        <source>Gradient along x</source>
        <translation>Gradient selon x</translation>
    </message>
    <message>
        <source>Gradient along y</source>
        <translation>Gradient selon y</translation>
    </message>
    <message>
        <source>The mass of a scan of unknown mass, from its step ΔQ of the heat flow and the step ΔC_p of the heat capacity by three runs; without that, or where it is in doubt, the mean step of the other scans of the sample whose mass and rate are known. ΔC_p is taken between the lines of glass and liquid at the half step of the scan itself. Its error is that of both steps.</source>
        <translation>Masse d’un balayage de masse inconnue, d’après son saut ΔQ du flux de chaleur et le saut ΔC_p de la capacité thermique par trois mesures ; sans celui-ci, ou s’il est douteux, le saut moyen des autres balayages de l’échantillon dont masse et vitesse sont connues. ΔC_p est pris entre les droites du verre et du liquide au demi-saut du balayage lui-même. L’erreur est celle des deux sauts.</translation>
    </message>
    <message>
        <source>The height of the liquid line above the glass line at the half step of the heat capacity by three runs: empty pan, sapphire, sample. Windows that were found keep clear of the tails of the step. Its error is the larger of that of the lines, with their noise and windows, and of how far the steps of single runs scatter; with it go the run of sapphire, the masses, and 0.1 % for the heat capacity of sapphire.</source>
        <translation>Hauteur de la droite du liquide au-dessus de celle du verre au demi-saut de la capacité thermique par trois mesures : creuset vide, saphir, échantillon. Les fenêtres trouvées évitent les queues du saut. L’erreur est la plus grande de celle des droites, avec bruit et fenêtres, et de la dispersion des sauts des mesures seules ; s’y ajoutent la mesure du saphir, les masses et 0,1 % pour la capacité thermique du saphir.</translation>
    </message>
    <message>
        <source>Onset (steepest slope)</source>
        <translation>Début (pente maximale)</translation>
    </message>
    <message>
        <source>Endset (steepest slope)</source>
        <translation>Fin (pente maximale)</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>The file “%1” could not be made.</source>
        <translation>Le fichier « %1 » n’a pas pu être créé.</translation>
    </message>
</context>
<context>
    <name>DensityView</name>
    <message>
        <source>The file holds S(q), which was not transformed to G(r).</source>
        <translation>Le fichier contient S(q), qui n’a pas été transformée en G(r).</translation>
    </message>
    <message>
        <source>The scale of an ad hoc normalisation is arbitrary, so that neither g(r) nor R(r) follow. Choose another normalisation in the inspector.</source>
        <translation>L’échelle d’une normalisation ad hoc est arbitraire&#xa0;: ni g(r) ni R(r) ne s’en déduisent. Choisissez une autre normalisation dans l’inspecteur.</translation>
    </message>
    <message>
        <source>g(r) and R(r) need the number density. Give it, or the density in g/cm³, in the inspector.</source>
        <translation>g(r) et R(r) exigent la densité atomique. Indiquez-la, ou la densité en g/cm³, dans l’inspecteur.</translation>
    </message>
    <message>
        <source>%1 · %2 atoms/Å³ · q_max %3 Å⁻¹</source>
        <translation>%1 · %2 atomes/Å³ · q_max %3&#xa0;Å⁻¹</translation>
    </message>
    <message>
        <source>%1 neighbours from %2 to %3 Å: the shaded area</source>
        <translation>%1 voisins de %2 à %3&#xa0;Å&#xa0;: l’aire ombrée</translation>
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
        <translation>r %1&#xa0;Å · g %2</translation>
    </message>
    <message>
        <source>R(r)</source>
        <translation>R(r)</translation>
    </message>
    <message>
        <source>r %1 Å · R %2 Å⁻¹</source>
        <translation>r %1&#xa0;Å · R %2&#xa0;Å⁻¹</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Name of scan “%1”</source>
        <translation>Nom du balayage «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Glass window of %1</source>
        <translation>Fenêtre du verre de %1</translation>
    </message>
    <message>
        <source>Liquid window of %1</source>
        <translation>Fenêtre du liquide de %1</translation>
    </message>
    <message>
        <source>Peaks of %1</source>
        <translation>Pics de %1</translation>
    </message>
    <message>
        <source>Heating rate of %1</source>
        <translation>Vitesse de chauffe de %1</translation>
    </message>
    <message>
        <source>Mass of %1</source>
        <translation>Masse de %1</translation>
    </message>
    <message>
        <source>Exothermic direction of %1</source>
        <translation>Sens exothermique de %1</translation>
    </message>
    <message>
        <source>Thermal lag of %1</source>
        <translation>Retard thermique de %1</translation>
    </message>
    <message>
        <source>Reference of the glass line of %1</source>
        <translation>Référence de la ligne du verre de %1</translation>
    </message>
    <message>
        <source>Whether %1 is in the Kissinger plot</source>
        <translation>Présence de %1 dans le diagramme de Kissinger</translation>
    </message>
    <message>
        <source>Choices of %1</source>
        <translation>Choix de %1</translation>
    </message>
    <message>
        <source>Name of pattern “%1”</source>
        <translation>Nom du diffractogramme «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Use of pattern %1</source>
        <translation>Usage du diffractogramme %1</translation>
    </message>
    <message>
        <source>Pressure and temperature of %1</source>
        <translation>Pression et température de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) added</source>
        <translation>
            <numerusform>%n balayage ajouté</numerusform>
            <numerusform>%n balayages ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) removed</source>
        <translation>
            <numerusform>%n balayage retiré</numerusform>
            <numerusform>%n balayages retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) added</source>
        <translation>
            <numerusform>%n diffractogramme ajouté</numerusform>
            <numerusform>%n diffractogrammes ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) removed</source>
        <translation>
            <numerusform>%n diffractogramme retiré</numerusform>
            <numerusform>%n diffractogrammes retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the sample</source>
        <translation>Nom de l’échantillon</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Kissinger analysis</source>
        <translation>Analyse de Kissinger</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>Équation d’état</translation>
    </message>
    <message>
        <source>Choices of the sample</source>
        <translation>Choix de l’échantillon</translation>
    </message>
    <message>
        <source>Baseline of %1</source>
        <translation>Ligne de base de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ruby measurement(s) added</source>
        <translation>
            <numerusform>%n mesure de rubis ajoutée</numerusform>
            <numerusform>%n mesures de rubis ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruby measurement(s) removed</source>
        <translation>
            <numerusform>%n mesure de rubis retirée</numerusform>
            <numerusform>%n mesures de rubis retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the heat capacity added</source>
        <translation>
            <numerusform>%n mesure de capacité thermique ajoutée</numerusform>
            <numerusform>%n mesures de capacité thermique ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the heat capacity removed</source>
        <translation>
            <numerusform>%n mesure de capacité thermique retirée</numerusform>
            <numerusform>%n mesures de capacité thermique retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>The series of %1</source>
        <translation>La série de %1</translation>
    </message>
    <message>
        <source>Name of the spectrum of ruby “%1”</source>
        <translation>Nom du spectre de rubis « %1 »</translation>
    </message>
    <message>
        <source>Name of the run “%1”</source>
        <translation>Nom de la mesure « %1 »</translation>
    </message>
    <message>
        <source>Use of the run %1</source>
        <translation>Usage de la mesure %1</translation>
    </message>
    <message>
        <source>Masses and levelling of the heat capacity</source>
        <translation>Masses et mise à niveau de la capacité thermique</translation>
    </message>
</context>
<context>
    <name>DifferenceDrawing</name>
    <message>
        <source>ΔG(r) against %1, moved by %2 Å⁻²</source>
        <translation>ΔG(r) par rapport à %1, décalée de %2&#xa0;Å⁻²</translation>
    </message>
    <message>
        <source>not significant beyond %1 Å</source>
        <translation>non significative au-delà de %1&#xa0;Å</translation>
    </message>
    <message>
        <source>The error of ΔG(r) is unknown, since a pattern has no errors.</source>
        <translation>L’erreur de ΔG(r) est inconnue, car un diffractogramme n’a pas d’erreurs.</translation>
    </message>
    <message>
        <source>ΔG(r) is not significant beyond %1 Å.</source>
        <translation>ΔG(r) n’est pas significative au-delà de %1&#xa0;Å.</translation>
    </message>
    <message>
        <source>ΔG(r) is significant up to its last distance.</source>
        <translation>ΔG(r) est significative jusqu’à sa dernière distance.</translation>
    </message>
    <message>
        <source>Reference of ΔG(r): %1, chosen.</source>
        <translation>Référence de ΔG(r)&#xa0;: %1, choisie.</translation>
    </message>
    <message>
        <source>Reference of ΔG(r): %1, found automatically.</source>
        <translation>Référence de ΔG(r)&#xa0;: %1, trouvée automatiquement.</translation>
    </message>
    <message>
        <source>This is the reference of ΔG(r).</source>
        <translation>Ceci est la référence de ΔG(r).</translation>
    </message>
    <message>
        <source>ΔG(r) against %1</source>
        <translation>ΔG(r) par rapport à %1</translation>
    </message>
    <message>
        <source>ΔG(r) against %1, ±2σ</source>
        <translation>ΔG(r) par rapport à %1, ±2σ</translation>
    </message>
</context>
<context>
    <name>Elasticity</name>
    <message>
        <source>The equation of state never reaches %1 GPa.</source>
        <translation>L’équation d’état n’atteint jamais %1&#xa0;GPa.</translation>
    </message>
    <message>
        <source>Use a pressure within the measured range, or another B′.</source>
        <translation>Utilisez une pression dans l’intervalle mesuré, ou un autre B′.</translation>
    </message>
    <message>
        <source>The bulk modulus must be positive, but it is %1 GPa.</source>
        <translation>Le module d’incompressibilité doit être positif, mais il vaut %1&#xa0;GPa.</translation>
    </message>
    <message>
        <source>Check the pressures and volumes of the table.</source>
        <translation>Vérifiez les pressions et les volumes du tableau.</translation>
    </message>
    <message>
        <source>A densification needs two positive values.</source>
        <translation>Une densification exige deux valeurs positives.</translation>
    </message>
    <message>
        <source>Check the peak positions of the sample and of its reference.</source>
        <translation>Vérifiez les positions de pic de l’échantillon et de sa référence.</translation>
    </message>
    <message>
        <source>There is no Birch–Murnaghan equation of order %1 here.</source>
        <translation>Il n’y a pas ici d’équation de Birch–Murnaghan d’ordre %1.</translation>
    </message>
    <message>
        <source>Choose order 2 or 3.</source>
        <translation>Choisissez l’ordre 2 ou 3.</translation>
    </message>
    <message>
        <source>The columns of the table have different lengths.</source>
        <translation>Les colonnes du tableau ont des longueurs différentes.</translation>
    </message>
    <message>
        <source>%1 points are too few for %2 parameters.</source>
        <translation>%1 points sont trop peu pour %2 paramètres.</translation>
    </message>
    <message>
        <source>Measure more pressures, or fix B′.</source>
        <translation>Mesurez à plus de pressions, ou fixez B′.</translation>
    </message>
    <message>
        <source>Row %1 of the table is not a positive, finite number.</source>
        <translation>La ligne %1 du tableau n’est pas un nombre positif et fini.</translation>
    </message>
    <message>
        <source>Correct or remove that row.</source>
        <translation>Corrigez ou retirez cette ligne.</translation>
    </message>
    <message>
        <source>The exponent that turns the measured quantity into a compression must not be zero.</source>
        <translation>L’exposant qui change la grandeur mesurée en une compression ne doit pas être nul.</translation>
    </message>
    <message>
        <source>No errors are known, so every point counts alike.</source>
        <translation>Aucune erreur n’est connue, donc tous les points comptent autant.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a known error got the median error of the others.</source>
        <translation>
            <numerusform>%n point sans erreur connue a reçu l’erreur médiane des autres.</numerusform>
            <numerusform>%n points sans erreur connue ont reçu l’erreur médiane des autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the Birch–Murnaghan equation has a second order.</source>
        <translation>Seule l’équation de Birch–Murnaghan a un deuxième ordre.</translation>
    </message>
    <message>
        <source>Fix B′ of the Vinet equation instead.</source>
        <translation>Fixez plutôt B′ de l’équation de Vinet.</translation>
    </message>
    <message>
        <source>The reference pressure must be a finite number.</source>
        <translation>La pression de référence doit être un nombre fini.</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>The first number of a range is below the second.</source>
        <translation>Le premier nombre d’une étendue est inférieur au second.</translation>
    </message>
    <message>
        <source>A range is two numbers, such as “400 … 700”.</source>
        <translation>Une étendue, ce sont deux nombres, par exemple « 400 … 700 ».</translation>
    </message>
    <message>
        <source>“%1” is no colour: write #rrggbb or a name such as “crimson”.</source>
        <translation>« %1 » n’est pas une couleur : écrire #rrggbb ou un nom comme « crimson ».</translation>
    </message>
</context>
<context>
    <name>Evaluate</name>
    <message>
        <source>No scan of this sample gives a fictive temperature.</source>
        <translation>Aucun balayage de cet échantillon ne donne de température fictive.</translation>
    </message>
    <message>
        <source>This is a cooling ramp; it is shown and not analysed.</source>
        <translation>C’est une rampe de refroidissement&#x202f;; elle est montrée mais pas analysée.</translation>
    </message>
    <message>
        <source>This is being computed.</source>
        <translation>Le calcul est en cours.</translation>
    </message>
    <message>
        <source>What was asked for is not made of this.</source>
        <translation>Ce qui a été demandé n’en est pas tiré.</translation>
    </message>
</context>
<context>
    <name>FictiveTemperature</name>
    <message>
        <source>The area under the scan is not a number; its values are too large.</source>
        <translation>L’aire sous le balayage n’est pas un nombre&#x202f;; ses valeurs sont trop grandes.</translation>
    </message>
    <message>
        <source>Check the unit of the signal.</source>
        <translation>Vérifiez l’unité du signal.</translation>
    </message>
    <message>
        <source>The liquid line does not lie above the glass line at %1 K, so there is no step to divide the area by.</source>
        <translation>La ligne du liquide n’est pas au-dessus de celle du verre à %1&#xa0;K&#x202f;; il n’y a donc pas de saut par lequel diviser l’aire.</translation>
    </message>
    <message>
        <source>Move the windows onto the straight parts beside the transition.</source>
        <translation>Déplacez les fenêtres sur les parties droites de part et d’autre de la transition.</translation>
    </message>
    <message>
        <source>The area under the scan is negative, so the fictive temperature would lie above the end of the liquid window, %1 K.</source>
        <translation>L’aire sous le balayage est négative&#xa0;: la température fictive se trouverait au-dessus de la fin de la fenêtre du liquide, %1&#xa0;K.</translation>
    </message>
    <message>
        <source>An exotherm below the transition may have bent the glass line: share the glass line of a relaxed reference scan, or use the difference form.</source>
        <translation>Un exotherme sous la transition peut avoir courbé la ligne du verre&#xa0;: reprenez la ligne du verre d’un balayage de référence relaxé, ou utilisez la forme en différence.</translation>
    </message>
    <message>
        <source>The area under the scan is larger than the whole region between the two lines above their crossing, so no fictive temperature exists.</source>
        <translation>L’aire sous le balayage est plus grande que toute la région entre les deux lignes au-dessus de leur croisement&#xa0;: il n’existe pas de température fictive.</translation>
    </message>
    <message>
        <source>The fictive temperature would lie at or beyond the crossing of the two lines.</source>
        <translation>La température fictive se trouverait au croisement des deux lignes ou au-delà.</translation>
    </message>
    <message>
        <source>The area under the scan is so large that the fictive temperature would lie below absolute zero.</source>
        <translation>L’aire sous le balayage est si grande que la température fictive se trouverait sous le zéro absolu.</translation>
    </message>
    <message>
        <source>Check that the windows lie beside a glass transition.</source>
        <translation>Vérifiez que les fenêtres encadrent une transition vitreuse.</translation>
    </message>
    <message>
        <source>The scan and its reference hold different kinds of signal.</source>
        <translation>Le balayage et sa référence contiennent des types de signal différents.</translation>
    </message>
    <message>
        <source>Choose a reference with the same kind of signal.</source>
        <translation>Choisissez une référence avec le même type de signal.</translation>
    </message>
    <message>
        <source>The scan does not cover the range from the glass window to the liquid window of its reference.</source>
        <translation>Le balayage ne couvre pas l’intervalle allant de la fenêtre du verre à la fenêtre du liquide de sa référence.</translation>
    </message>
    <message>
        <source>Choose a reference over the same range, or move its windows.</source>
        <translation>Choisissez une référence sur le même intervalle, ou déplacez ses fenêtres.</translation>
    </message>
    <message>
        <source>The scan or its reference is empty.</source>
        <translation>Le balayage ou sa référence est vide.</translation>
    </message>
    <message>
        <source>The enthalpies of the glass and of the liquid do not meet below the end of the liquid window.</source>
        <translation>Les enthalpies du verre et du liquide ne se rejoignent pas au-dessous de la fin de la fenêtre du liquide.</translation>
    </message>
    <message>
        <source>Check the slopes of the two baselines.</source>
        <translation>Vérifiez les pentes des deux lignes de base.</translation>
    </message>
    <message>
        <source>Check the windows and the slopes of the two baselines.</source>
        <translation>Vérifiez les fenêtres et les pentes des deux lignes de base.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>There is no figure called “%1”.</source>
        <translation>Il n’y a pas de figure nommée « %1 ».</translation>
    </message>
    <message>
        <source>The templates are fig1 to fig6.</source>
        <translation>Les modèles vont de fig1 à fig6.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
    <message>
        <source>A figure is written as pdf, svg or png, which “%1” does not end in.</source>
        <translation>Une figure s’écrit en pdf, svg ou png, ce par quoi « %1 » ne se termine pas.</translation>
    </message>
    <message>
        <source>Name it, for instance, fig2.pdf.</source>
        <translation>Nommez-la par exemple fig2.pdf.</translation>
    </message>
    <message>
        <source>It is kept as it is; the figure is drawn as it would be without it.</source>
        <translation>Cela reste tel quel ; la figure est dessinée comme sans cela.</translation>
    </message>
    <message>
        <source>Change the panel, or remove it.</source>
        <translation>Modifiez le panneau, ou supprimez-le.</translation>
    </message>
    <message>
        <source>This version does not know what the figure says under “%1”.</source>
        <translation>Cette version ne connaît pas ce que la figure indique sous « %1 ».</translation>
    </message>
    <message>
        <source>This version does not know what panel “%1” says under “%2”.</source>
        <translation>Cette version ne connaît pas ce que le panneau « %1 » indique sous « %2 ».</translation>
    </message>
    <message>
        <source>Panel “%1” reaches beyond the page, where nothing of it is seen.</source>
        <translation>Le panneau « %1 » dépasse la page, où rien n’en est visible.</translation>
    </message>
    <message>
        <source>Move the panel, or make the page larger.</source>
        <translation>Déplacez le panneau, ou agrandissez la page.</translation>
    </message>
    <message>
        <source>Panel “%1” refers to a panel “%2” that is not there.</source>
        <translation>Le panneau « %1 » renvoie à un panneau « %2 » qui n’existe pas.</translation>
    </message>
    <message>
        <source>The numbers of an axis of panel “%1” cannot have %2 decimals; there are 0 to %3.</source>
        <translation>Les nombres d’un axe du panneau « %1 » ne peuvent pas avoir %2 décimales ; il y en a de 0 à %3.</translation>
    </message>
    <message>
        <source>Two panels have the identity “%1”: insets and shared axes take the first.</source>
        <translation>Deux panneaux ont l’identité « %1 » : les encarts et les axes partagés prennent le premier.</translation>
    </message>
    <message>
        <source>Set the range of the axis, or make it linear.</source>
        <translation>Fixez l’étendue de l’axe, ou rendez-le linéaire.</translation>
    </message>
    <message>
        <source>The x axis of panel “%1” is drawn linear: a logarithm needs values above 0, and its range begins at %2.</source>
        <translation>L’axe x du panneau « %1 » est dessiné linéaire : un logarithme exige des valeurs supérieures à 0, et son étendue commence à %2.</translation>
    </message>
    <message>
        <source>The y axis of panel “%1” is drawn linear: a logarithm needs values above 0, and its range begins at %2.</source>
        <translation>L’axe y du panneau « %1 » est dessiné linéaire : un logarithme exige des valeurs supérieures à 0, et son étendue commence à %2.</translation>
    </message>
    <message>
        <source>The note “%1” of panel “%2” lies beyond the page; it stands at its edge.</source>
        <translation>La note « %1 » du panneau « %2 » est hors de la page ; elle se trouve à son bord.</translation>
    </message>
    <message>
        <source>Move the note.</source>
        <translation>Déplacez la note.</translation>
    </message>
    <message>
        <source>The legend of panel “%1” lies beyond the page; it stands at its edge.</source>
        <translation>La légende du panneau « %1 » est hors de la page ; elle se trouve à son bord.</translation>
    </message>
    <message>
        <source>Move the legend.</source>
        <translation>Déplacez la légende.</translation>
    </message>
    <message>
        <source>This version has no colours called “%1”.</source>
        <translation>Cette version n’a pas de couleurs appelées « %1 ».</translation>
    </message>
</context>
<context>
    <name>FigureChange</name>
    <message>
        <source>Add words to “%1”</source>
        <translation>Ajouter des mots à « %1 »</translation>
    </message>
    <message>
        <source>Remove words from “%1”</source>
        <translation>Retirer des mots de « %1 »</translation>
    </message>
    <message>
        <source>Move words in “%1”</source>
        <translation>Déplacer des mots dans « %1 »</translation>
    </message>
    <message>
        <source>Change words in “%1”</source>
        <translation>Modifier des mots dans « %1 »</translation>
    </message>
    <message>
        <source>Change a line or an area in “%1”</source>
        <translation>Modifier une ligne ou une aire dans « %1 »</translation>
    </message>
    <message>
        <source>Add a line or an area to “%1”</source>
        <translation>Ajouter une ligne ou une aire à « %1 »</translation>
    </message>
    <message>
        <source>Remove a line or an area from “%1”</source>
        <translation>Retirer une ligne ou une aire de « %1 »</translation>
    </message>
    <message>
        <source>Move the legend in “%1”</source>
        <translation>Déplacer la légende dans « %1 »</translation>
    </message>
    <message>
        <source>Change the legend in “%1”</source>
        <translation>Modifier la légende dans « %1 »</translation>
    </message>
    <message>
        <source>Move a panel in “%1”</source>
        <translation>Déplacer un panneau dans « %1 »</translation>
    </message>
    <message>
        <source>Change the size of a panel in “%1”</source>
        <translation>Changer la taille d’un panneau de « %1 »</translation>
    </message>
    <message>
        <source>Change an axis in “%1”</source>
        <translation>Modifier un axe de « %1 »</translation>
    </message>
    <message>
        <source>Change the look of a curve in “%1”</source>
        <translation>Changer l’aspect d’une courbe de « %1 »</translation>
    </message>
    <message>
        <source>Change the title of a panel in “%1”</source>
        <translation>Changer le titre d’un panneau de « %1 »</translation>
    </message>
    <message>
        <source>Change what a panel in “%1” shows</source>
        <translation>Changer ce que montre un panneau de « %1 »</translation>
    </message>
    <message>
        <source>Change how a panel in “%1” is drawn</source>
        <translation>Changer le dessin d’un panneau de « %1 »</translation>
    </message>
    <message>
        <source>Change the size of “%1”</source>
        <translation>Changer la taille de « %1 »</translation>
    </message>
    <message>
        <source>Change the title of “%1”</source>
        <translation>Changer le titre de « %1 »</translation>
    </message>
    <message>
        <source>Change the look of “%1”</source>
        <translation>Changer l’aspect de « %1 »</translation>
    </message>
    <message>
        <source>Add a panel to “%1”</source>
        <translation>Ajouter un panneau à « %1 »</translation>
    </message>
    <message>
        <source>Remove a panel from “%1”</source>
        <translation>Retirer un panneau de « %1 »</translation>
    </message>
    <message>
        <source>Change the order of the panels in “%1”</source>
        <translation>Changer l’ordre des panneaux de « %1 »</translation>
    </message>
    <message>
        <source>Arrange the panels of “%1”</source>
        <translation>Disposer les panneaux de « %1 »</translation>
    </message>
    <message>
        <source>Add figure “%1”</source>
        <translation>Ajouter la figure «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Duplicate figure “%1”</source>
        <translation>Dupliquer la figure « %1 »</translation>
    </message>
    <message>
        <source>Rename figure “%1” to “%2”</source>
        <translation>Renommer la figure « %1 » en « %2 »</translation>
    </message>
    <message>
        <source>Remove figure “%1”</source>
        <translation>Retirer la figure «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Make figure “%1” of what is shown</source>
        <translation>Faire la figure « %1 » de ce qui est montré</translation>
    </message>
    <message>
        <source>Send a view to figure “%1”</source>
        <translation>Envoyer une vue dans la figure « %1 »</translation>
    </message>
    <message>
        <source>Set the style of “%1”</source>
        <translation>Fixer le style de « %1 »</translation>
    </message>
</context>
<context>
    <name>FigureOutline</name>
    <message>
        <source>Upright line</source>
        <translation>Ligne verticale</translation>
    </message>
    <message>
        <source>Level line</source>
        <translation>Ligne horizontale</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rectangle</translation>
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
        <translation>Aucun échantillon n’a de diagramme de diffraction pour ce panneau.</translation>
    </message>
    <message>
        <source>This version of Vitrine draws no panel called “%1”.</source>
        <translation>Cette version de Vitrine ne trace pas de panneau nommé « %1 ».</translation>
    </message>
    <message>
        <source>No scan of a sample has this heating rate, a mass and a heat flow.</source>
        <translation>Aucun balayage d’un échantillon n’a cette vitesse de chauffe, une masse et un flux de chaleur.</translation>
    </message>
    <message>
        <source>No sample has peaks at three heating rates.</source>
        <translation>Aucun échantillon n’a de pics à trois vitesses de chauffe.</translation>
    </message>
    <message>
        <source>%1 GPa</source>
        <translation>%1&#xa0;GPa</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1&#xa0;K</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>Kissinger lines</source>
        <translation>Droites de Kissinger</translation>
    </message>
    <message>
        <source>Structure factor S(q)</source>
        <translation>Facteur de structure S(q)</translation>
    </message>
    <message>
        <source>Pair function G(r)</source>
        <translation>Fonction de paires G(r)</translation>
    </message>
    <message>
        <source>Difference ΔG(r)</source>
        <translation>Différence ΔG(r)</translation>
    </message>
    <message>
        <source>DSC curves</source>
        <translation>Courbes DSC</translation>
    </message>
    <message>
        <source>Compression from q_1 and equation of state</source>
        <translation>Compression d’après q_1 et équation d’état</translation>
    </message>
    <message>
        <source>pale bars: noise ⊕ choices</source>
        <translation>barres pâles&#xa0;: bruit ⊕ choix</translation>
    </message>
    <message>
        <source>recovered, %1 K</source>
        <translation>récupéré, %1 K</translation>
    </message>
    <message>
        <source>in situ</source>
        <translation>in situ</translation>
    </message>
    <message>
        <source>equation of state</source>
        <translation>équation d’état</translation>
    </message>
    <message>
        <source>No temperature has samples compressed at two or more pressures.</source>
        <translation>Aucune température n’a d’échantillons comprimés à deux pressions ou plus.</translation>
    </message>
    <message>
        <source>%1 K/s</source>
        <translation>%1&#xa0;K/s</translation>
    </message>
    <message>
        <source>Protocol of compression</source>
        <translation>Protocole de compression</translation>
    </message>
    <message>
        <source>One scan with its construction</source>
        <translation>Une mesure avec sa construction</translation>
    </message>
    <message>
        <source>q_1 against pressure of compression</source>
        <translation>q_1 en fonction de la pression de compression</translation>
    </message>
    <message>
        <source>Glasses annealed at 1 atm and the same temperature</source>
        <translation>Verres recuits à 1 atm et à la même température</translation>
    </message>
    <message>
        <source>Glass cooled from the liquid as fast as it was heated</source>
        <translation>Verre refroidi depuis le liquide aussi vite qu’il a été chauffé</translation>
    </message>
    <message>
        <source>Fitted lines</source>
        <translation>Droites ajustées</translation>
    </message>
    <message>
        <source>95 % bands of the lines</source>
        <translation>Bandes à 95 % des droites</translation>
    </message>
    <message>
        <source>E_a beside each line</source>
        <translation>E_a à côté de chaque droite</translation>
    </message>
    <message>
        <source>Equation of the lines</source>
        <translation>Équation des droites</translation>
    </message>
    <message>
        <source>Line and arrow along the peaks</source>
        <translation>Ligne et flèche le long des pics</translation>
    </message>
    <message>
        <source>Lines at the first three shells</source>
        <translation>Lignes aux trois premières couches</translation>
    </message>
    <message>
        <source>Arrows from the first curve to the others</source>
        <translation>Flèches de la première courbe vers les autres</translation>
    </message>
    <message>
        <source>Recovered samples</source>
        <translation>Échantillons récupérés</translation>
    </message>
    <message>
        <source>The crossover, shaded</source>
        <translation>La transition, ombrée</translation>
    </message>
    <message>
        <source>Arrow at the crossover</source>
        <translation>Flèche à la transition</translation>
    </message>
    <message>
        <source>Line at the onset of the crossover</source>
        <translation>Ligne au début de la transition</translation>
    </message>
    <message>
        <source>Arrows along the trends</source>
        <translation>Flèches le long des tendances</translation>
    </message>
    <message>
        <source>Boxes around the pairs of other panels</source>
        <translation>Cadres autour des paires des autres cadres</translation>
    </message>
    <message>
        <source>Pressure, a sketch</source>
        <translation>Pression, croquis</translation>
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
        <translation>Aucun échantillon comprimé n’indique température, palier et vitesse de refroidissement.</translation>
    </message>
    <message>
        <source>cooled from the liquid at %1 K/s</source>
        <translation>refroidi depuis le liquide à %1 K/s</translation>
    </message>
    <message>
        <source>annealed at 1 atm</source>
        <translation>recuit à 1 atm</translation>
    </message>
    <message>
        <source>No scan is chosen for this panel.</source>
        <translation>Aucune mesure n’est choisie pour ce cadre.</translation>
    </message>
    <message>
        <source>*E*_a = %1</source>
        <translation>*E*_a = %1</translation>
    </message>
    <message>
        <source>No sample of this panel has what it draws.</source>
        <translation>Aucun échantillon de ce panneau n’a ce qu’il trace.</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>T amb.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>Choisissez un dossier où vous pouvez écrire et où il y a de la place.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The folder holds no sample file.</source>
        <translation>Le dossier ne contient pas de fichier d’échantillon.</translation>
    </message>
    <message>
        <source>The temporary file that holds the bytes of a measurement can no longer be read.</source>
        <translation>Le fichier temporaire qui contient les octets d’une mesure ne peut plus être lu.</translation>
    </message>
    <message>
        <source>Import the measurement again.</source>
        <translation>Importez de nouveau la mesure.</translation>
    </message>
</context>
<context>
    <name>FirstPeakView</name>
    <message>
        <source>T %1 K · %2 Å⁻¹</source>
        <translation>T %1&#xa0;K · %2&#xa0;Å⁻¹</translation>
    </message>
    <message>
        <source>P %1 GPa · %2 Å⁻¹</source>
        <translation>P %1&#xa0;GPa · %2&#xa0;Å⁻¹</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) without a temperature are not drawn.</source>
        <translation>
            <numerusform>%n diffractogramme sans température n’est pas tracé.</numerusform>
            <numerusform>%n diffractogrammes sans température ne sont pas tracés.</numerusform>
        </translation>
    </message>
    <message>
        <source>FWHM / Å⁻¹</source>
        <translation>FWHM / Å⁻¹</translation>
    </message>
    <message>
        <source>The patterns use different definitions, which differ by as much as gigapascals do. Apply the choices of one pattern to the others.</source>
        <translation>Les diffractogrammes utilisent des définitions différentes, dont les écarts valent ceux que produisent des gigapascals. Appliquez les choix d’un diffractogramme aux autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) without a pressure are not drawn.</source>
        <translation>
            <numerusform>%n diffractogramme sans pression n’est pas tracé.</numerusform>
            <numerusform>%n diffractogrammes sans pression ne sont pas tracés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pattern has a first sharp diffraction peak (FSDP) yet.</source>
        <translation>Aucun diffractogramme n’a encore de premier pic de diffraction étroit (FSDP).</translation>
    </message>
    <message>
        <source>No pattern with a first sharp diffraction peak (FSDP) has a pressure. Type it beside the pattern, or the treatment of its sample.</source>
        <translation>Aucun diffractogramme ayant un premier pic de diffraction étroit (FSDP) n’a de pression. Saisissez-la à côté du diffractogramme, ou saisissez le traitement de son échantillon.</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>Premier pic de diffraction étroit (FSDP)</translation>
    </message>
    <message>
        <source>Width of the FSDP</source>
        <translation>Largeur du FSDP</translation>
    </message>
    <message>
        <source>no first sharp peak</source>
        <translation>pas de premier pic étroit</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Diffractogramme</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) without a first sharp peak are not drawn.</source>
        <translation>
            <numerusform>%n diffractogramme sans premier pic étroit n’est pas tracé.</numerusform>
            <numerusform>%n diffractogrammes sans premier pic étroit ne sont pas tracés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>The fit did not converge.</source>
        <translation>L’ajustement n’a pas convergé.</translation>
    </message>
    <message>
        <source>Choose start values nearer to the answer, or fix a parameter.</source>
        <translation>Choisissez des valeurs de départ plus proches du résultat, ou fixez un paramètre.</translation>
    </message>
    <message>
        <source>The points do not determine all parameters of the fit.</source>
        <translation>Les points ne déterminent pas tous les paramètres de l’ajustement.</translation>
    </message>
    <message>
        <source>Fix one of the parameters, or use more points.</source>
        <translation>Fixez l’un des paramètres, ou utilisez plus de points.</translation>
    </message>
    <message>
        <source>The start value of “%1” is not a number.</source>
        <translation>La valeur de départ de «&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The start value %1 of “%2” lies outside its bounds, %3 to %4.</source>
        <translation>La valeur de départ %1 de «&#x202f;%2&#x202f;» est hors de ses bornes, de %3 à %4.</translation>
    </message>
    <message>
        <source>Move the start value or the bounds.</source>
        <translation>Déplacez la valeur de départ ou les bornes.</translation>
    </message>
    <message>
        <source>There are fewer points (%1) than parameters that vary (%2).</source>
        <translation>Il y a moins de points (%1) que de paramètres libres (%2).</translation>
    </message>
    <message>
        <source>Use more points, or fix a parameter.</source>
        <translation>Utilisez plus de points, ou fixez un paramètre.</translation>
    </message>
    <message>
        <source>The model cannot be computed at the start values.</source>
        <translation>Le modèle ne peut pas être calculé aux valeurs de départ.</translation>
    </message>
    <message>
        <source>Choose other start values, and look for gaps in the data.</source>
        <translation>Choisissez d’autres valeurs de départ, et cherchez des lacunes dans les données.</translation>
    </message>
    <message>
        <source>The fit was stopped.</source>
        <translation>L’ajustement a été arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>A straight line needs two points, and there is or are %n.</source>
        <translation>
            <numerusform>Une droite exige deux points, et il y en a %n.</numerusform>
            <numerusform>Une droite exige deux points, et il y en a %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Widen the range.</source>
        <translation>Élargissez l’intervalle.</translation>
    </message>
    <message>
        <source>A straight line cannot be fitted: some numbers are missing or too large.</source>
        <translation>Une droite ne peut pas être ajustée&#xa0;: des nombres manquent ou sont trop grands.</translation>
    </message>
    <message>
        <source>Remove these rows.</source>
        <translation>Retirez ces lignes.</translation>
    </message>
    <message>
        <source>A straight line cannot be fitted: all abscissae are the same.</source>
        <translation>Une droite ne peut pas être ajustée&#xa0;: toutes les abscisses sont identiques.</translation>
    </message>
    <message>
        <source>A weighted line needs a positive error at every point.</source>
        <translation>Une droite pondérée exige une erreur positive en chaque point.</translation>
    </message>
    <message>
        <source>A parameter of a fit is not a finite number.</source>
        <translation>Un paramètre d’un ajustement n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>Bounds from %1 to %2 hold nothing.</source>
        <translation>Des bornes de %1 à %2 ne contiennent rien.</translation>
    </message>
    <message>
        <source>Give the lower bound first.</source>
        <translation>Donnez d’abord la borne inférieure.</translation>
    </message>
    <message>
        <source>The fit of a scan has eight parameters.</source>
        <translation>L’ajustement d’un balayage a huit paramètres.</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message>
        <source>Kissinger line</source>
        <translation>Droite de Kissinger</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>Équation d’état</translation>
    </message>
    <message>
        <source>4 in second order</source>
        <translation>4 au deuxième ordre</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>Profile of the FSDP</source>
        <translation>Profil du FSDP</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Samples; none ticked: all</source>
        <translation>Échantillons ; aucun coché : tous</translation>
    </message>
    <message>
        <source>Curves; none ticked: all</source>
        <translation>Courbes ; aucune cochée : toutes</translation>
    </message>
    <message>
        <source>Every heating rate of each sample</source>
        <translation>Toutes les vitesses de chauffe de chaque échantillon</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>Vitesse de chauffe</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Drawn beside the data</source>
        <translation>Dessiné à côté des données</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>Comment c’est dessiné</translation>
    </message>
    <message>
        <source>Colours by</source>
        <translation>Couleurs selon</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>ce qui diffère</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>pression</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>heating rate</source>
        <translation>vitesse de chauffe</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>échantillon</translation>
    </message>
    <message>
        <source>one colour</source>
        <translation>une couleur</translation>
    </message>
    <message>
        <source>Offset of curves</source>
        <translation>Décalage des courbes</translation>
    </message>
    <message>
        <source>Shade cold compression, crossover and equilibrium</source>
        <translation>Ombrer compression à froid, transition et équilibre</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Errors reach</source>
        <translation>Étendue des erreurs</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Further samples, by what they are</source>
        <translation>Autres échantillons, selon ce qu’ils sont</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>as cast</source>
        <translation>brut de coulée</translation>
    </message>
    <message>
        <source>annealed</source>
        <translation>recuit</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimé</translation>
    </message>
    <message>
        <source>Pressure / GPa</source>
        <translation>Pression / GPa</translation>
    </message>
    <message>
        <source>Temperature / K</source>
        <translation>Température / K</translation>
    </message>
    <message>
        <source>Name has</source>
        <translation>Le nom contient</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Diffractogrammes</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>in situ</source>
        <translation>in situ</translation>
    </message>
    <message>
        <source>Measured to q of at least</source>
        <translation>Mesuré jusqu’à q d’au moins</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Place on the page</source>
        <translation>Place sur la page</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>Width of the panel</source>
        <translation>Largeur du panneau</translation>
    </message>
    <message>
        <source>Height of the panel</source>
        <translation>Hauteur du panneau</translation>
    </message>
    <message>
        <source>Inset of</source>
        <translation>Encart de</translation>
    </message>
    <message>
        <source>Order of the legend</source>
        <translation>Ordre de la légende</translation>
    </message>
    <message>
        <source>Earlier in the Legend</source>
        <translation>Plus haut dans la légende</translation>
    </message>
    <message>
        <source>Later in the Legend</source>
        <translation>Plus bas dans la légende</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Range of x</source>
        <translation>Plage de x</translation>
    </message>
    <message>
        <source>Range of y</source>
        <translation>Plage de y</translation>
    </message>
    <message>
        <source>Axis of x</source>
        <translation>Axe des x</translation>
    </message>
    <message>
        <source>Axis of y</source>
        <translation>Axe des y</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Range of panel</source>
        <translation>Étendue du panneau</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Inversé</translation>
    </message>
    <message>
        <source>Numbers and title</source>
        <translation>Nombres et titre</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>Graduations</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Saut</translation>
    </message>
    <message>
        <source>Minor ticks between</source>
        <translation>Petites graduations entre deux</translation>
    </message>
    <message>
        <source>Ticks inside</source>
        <translation>Graduations à l’intérieur</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>powers of ten</source>
        <translation>puissances de dix</translation>
    </message>
    <message>
        <source>a factor at the end</source>
        <translation>un facteur au bout</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>where it is emptiest</source>
        <translation>où il y a le plus de vide</translation>
    </message>
    <message>
        <source>no legend</source>
        <translation>pas de légende</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>By hand: part of the width</source>
        <translation>À la main : part de la largeur</translation>
    </message>
    <message>
        <source>By hand: part of the height</source>
        <translation>À la main : part de la hauteur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Every line of many</source>
        <translation>Toutes les lignes même nombreuses</translation>
    </message>
    <message>
        <source>A line around it</source>
        <translation>Un trait autour</translation>
    </message>
    <message>
        <source>There is no typeface “%1” on this computer.</source>
        <translation>La police « %1 » n’existe pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>as the window</source>
        <translation>comme la fenêtre</translation>
    </message>
    <message>
        <source>A figure has a name.</source>
        <translation>Une figure a un nom.</translation>
    </message>
    <message>
        <source>The name is that of files: without / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Le nom est aussi celui des fichiers : sans / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>There is a figure “%1” already.</source>
        <translation>Il y a déjà une figure « %1 ».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>As High as Its Panels</source>
        <translation>Haute comme ses panneaux</translation>
    </message>
    <message>
        <source>Type and colours</source>
        <translation>Caractères et couleurs</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Taille des caractères</translation>
    </message>
    <message>
        <source>Colours of data</source>
        <translation>Couleurs des données</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>of the language</source>
        <translation>de la langue</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>Lines and axes</source>
        <translation>Lignes et axes</translation>
    </message>
    <message>
        <source>Width of curves</source>
        <translation>Épaisseur des courbes</translation>
    </message>
    <message>
        <source>Width of axes</source>
        <translation>Épaisseur des axes</translation>
    </message>
    <message>
        <source>Size of symbols</source>
        <translation>Taille des symboles</translation>
    </message>
    <message>
        <source>Minor ticks</source>
        <translation>Petites graduations</translation>
    </message>
    <message>
        <source>Axes of panels line up</source>
        <translation>Axes des panneaux alignés</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <translation>Lettres grasses</translation>
    </message>
    <message>
        <source>Small letters: a, b, c</source>
        <translation>Lettres minuscules : a, b, c</translation>
    </message>
    <message>
        <source>as made</source>
        <translation>comme fait</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>continu</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>tireté</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>pointillé</translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation>trait et point</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>pas de ligne</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>losange</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triangle</translation>
    </message>
    <message>
        <source>triangle down</source>
        <translation>triangle vers le bas</translation>
    </message>
    <message>
        <source>no symbol</source>
        <translation>pas de symbole</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres</translation>
    </message>
    <message>
        <source>a band</source>
        <translation>une bande</translation>
    </message>
    <message>
        <source>one standard error</source>
        <translation>une erreur type</translation>
    </message>
    <message>
        <source>the 95 % interval</source>
        <translation>l’intervalle à 95 %</translation>
    </message>
    <message>
        <source>four sides</source>
        <translation>quatre côtés</translation>
    </message>
    <message>
        <source>two sides</source>
        <translation>deux côtés</translation>
    </message>
    <message>
        <source>as the page</source>
        <translation>comme la page</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Letters of panels</source>
        <translation>Lettres des panneaux</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Dots of a PNG</source>
        <translation>Points d’un PNG</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>ppp</translation>
    </message>
    <message>
        <source>Letter of the panel</source>
        <translation>Lettre du panneau</translation>
    </message>
    <message>
        <source>All letters of the page</source>
        <translation>Toutes les lettres de la page</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Small: a, b, c</source>
        <translation>Minuscules : a, b, c</translation>
    </message>
    <message>
        <source>Title of the panel</source>
        <translation>Titre du panneau</translation>
    </message>
    <message>
        <source>Words in the panel</source>
        <translation>Mots dans le panneau</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>at x</source>
        <translation>à x</translation>
    </message>
    <message>
        <source>at y</source>
        <translation>à y</translation>
    </message>
    <message>
        <source>arrow to x</source>
        <translation>flèche vers x</translation>
    </message>
    <message>
        <source>no arrow</source>
        <translation>pas de flèche</translation>
    </message>
    <message>
        <source>arrow to y</source>
        <translation>flèche vers y</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Stays exactly there</source>
        <translation>Reste exactement là</translation>
    </message>
    <message>
        <source>Line, arrow or area</source>
        <translation>Ligne, flèche ou aire</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>upright line</source>
        <translation>ligne verticale</translation>
    </message>
    <message>
        <source>level line</source>
        <translation>ligne horizontale</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>flèche</translation>
    </message>
    <message>
        <source>box</source>
        <translation>rectangle</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>ellipse</translation>
    </message>
    <message>
        <source>from x</source>
        <translation>de x</translation>
    </message>
    <message>
        <source>from y</source>
        <translation>de y</translation>
    </message>
    <message>
        <source>to x</source>
        <translation>à x</translation>
    </message>
    <message>
        <source>to y</source>
        <translation>à y</translation>
    </message>
    <message>
        <source>Width of the line</source>
        <translation>Épaisseur de la ligne</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Filled with a pale colour</source>
        <translation>Rempli d’une couleur pâle</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Curve or symbols</source>
        <translation>Courbe ou symboles</translation>
    </message>
    <message>
        <source>Name in the legend</source>
        <translation>Nom dans la légende</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Filled symbol</source>
        <translation>Symbole plein</translation>
    </message>
    <message>
        <source>Size of the symbol</source>
        <translation>Taille du symbole</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>In the legend</source>
        <translation>Dans la légende</translation>
    </message>
</context>
<context>
    <name>FrameNames</name>
    <message>
        <source>Frame %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Frames %1–%2</source>
        <translation>Images %1–%2</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>It holds no intensity.</source>
        <translation>Elle ne contient pas d’intensité.</translation>
    </message>
    <message>
        <source>Its intensity is %1 times that of the others.</source>
        <translation>Son intensité vaut %1 fois celle des autres.</translation>
    </message>
    <message>
        <source>Its shape departs from the others by %1 σ over neighbouring points; %2 σ are usual at most.</source>
        <translation>Sa forme s’écarte des autres de %1 σ sur des points voisins&#x202f;; habituellement %2 σ au plus.</translation>
    </message>
    <message>
        <source>It scatters by %1 σ about the others; %2 σ are usual at most.</source>
        <translation>Elle se disperse de %1 σ autour des autres&#x202f;; habituellement %2 σ au plus.</translation>
    </message>
    <message>
        <source>The stack of frames does not fit its q axis.</source>
        <translation>La pile d’images ne correspond pas à son axe de q.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n frame(s) agree with each other.</source>
        <translation>
            <numerusform>Images qui concordent entre elles&#xa0;: %n seulement.</numerusform>
            <numerusform>Images qui concordent entre elles&#xa0;: %n seulement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the frames, and loosen the limits if they are sound.</source>
        <translation>Regardez les images, et relâchez les limites si elles sont bonnes.</translation>
    </message>
    <message>
        <source>%1 of %2 frames were rejected.</source>
        <translation>%1 images sur %2 ont été rejetées.</translation>
    </message>
    <message>
        <source>The error of the mean is the larger one of the scatter of the frames and of the errors that the file states.</source>
        <translation>L’erreur de la moyenne est la plus grande de celle que donne la dispersion des images et de celle que donnent les erreurs indiquées par le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) are too few to tell an outlier: they were averaged without rejection.</source>
        <translation>
            <numerusform>%n image ne suffit pas pour reconnaître une valeur aberrante&#xa0;: la moyenne a été prise sans rejet.</numerusform>
            <numerusform>%n images ne suffisent pas pour reconnaître une valeur aberrante&#xa0;: la moyenne a été prise sans rejet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlassTransition</name>
    <message>
        <source>The liquid line does not lie above the glass line between the windows.</source>
        <translation>La ligne du liquide n’est pas au-dessus de celle du verre entre les fenêtres.</translation>
    </message>
    <message>
        <source>Move the windows onto the straight parts beside the transition, and check the direction in which the endotherm points.</source>
        <translation>Déplacez les fenêtres sur les parties droites de part et d’autre de la transition, et vérifiez le sens dans lequel pointe l’endotherme.</translation>
    </message>
    <message>
        <source>Move the glass window below the transition and the liquid window above it.</source>
        <translation>Déplacez la fenêtre du verre au-dessous de la transition et celle du liquide au-dessus.</translation>
    </message>
    <message>
        <source>Move the windows, or widen the window of the derivative.</source>
        <translation>Déplacez les fenêtres, ou élargissez la fenêtre de la dérivée.</translation>
    </message>
    <message>
        <source>The curve does not rise through the half step between the two windows.</source>
        <translation>La courbe ne monte pas à travers le demi-saut entre les deux fenêtres.</translation>
    </message>
    <message>
        <source>The tangent is not steeper than its baseline, so they do not meet.</source>
        <translation>La tangente n’est pas plus raide que sa ligne de base&#xa0;: elles ne se coupent pas.</translation>
    </message>
</context>
<context>
    <name>HeatCapacity</name>
    <message>
        <source>empty pan</source>
        <translation>creuset vide</translation>
    </message>
    <message>
        <source>sapphire</source>
        <translation>saphir</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>échantillon</translation>
    </message>
    <message>
        <source>The mass is not known: %1.</source>
        <translation>La masse n’est pas connue : %1.</translation>
    </message>
    <message>
        <source>The masses of only some of the three pans are given.</source>
        <translation>Les masses de certains des trois creusets seulement sont données.</translation>
    </message>
    <message>
        <source>Give all three, or none where the pans are alike.</source>
        <translation>Les donner toutes les trois, ou aucune si les creusets sont pareils.</translation>
    </message>
    <message>
        <source>One of the three runs is missing: %1.</source>
        <translation>Une des trois mesures manque : %1.</translation>
    </message>
    <message>
        <source>Heat capacity needs a run of the empty pan, of sapphire and of the sample.</source>
        <translation>La capacité thermique demande une mesure du creuset vide, du saphir et de l’échantillon.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The heating rates differ: %1 K/min (%2) and %3 K/min (sample).</source>
        <translation>Les vitesses de chauffe diffèrent : %1 K/min (%2) et %3 K/min (échantillon).</translation>
    </message>
    <message>
        <source>Three runs need one and the same program of temperature.</source>
        <translation>Les trois mesures demandent un seul et même programme de température.</translation>
    </message>
    <message>
        <source>The ramps differ: %1 to %2 K (%3) and %4 to %5 K (sample).</source>
        <translation>Les rampes diffèrent : %1 à %2 K (%3) et %4 à %5 K (échantillon).</translation>
    </message>
    <message>
        <source>The run of sapphire hardly differs from that of the empty pan.</source>
        <translation>La mesure du saphir ne diffère guère de celle du creuset vide.</translation>
    </message>
    <message>
        <source>Check which file is which.</source>
        <translation>Vérifier quel fichier est lequel.</translation>
    </message>
    <message>
        <source>The heat flow of the sample goes against that of sapphire.</source>
        <translation>Le flux thermique de l’échantillon va à l’encontre de celui du saphir.</translation>
    </message>
    <message>
        <source>Check which file is which, and whether exotherms point the same way in all.</source>
        <translation>Vérifier quel fichier est lequel, et si l’exothermique va dans le même sens partout.</translation>
    </message>
    <message>
        <source>There is one run of each kind: how well runs repeat is not in the error (ISO 11357-4 asks for two).</source>
        <translation>Il y a une mesure de chaque sorte : leur répétabilité n’est pas dans l’erreur (l’ISO 11357-4 en demande deux).</translation>
    </message>
    <message>
        <source>Without times the heating rates could not be compared.</source>
        <translation>Sans les temps, les vitesses de chauffe n’ont pu être comparées.</translation>
    </message>
    <message>
        <source>The three runs share too few temperatures between 100 and 1200 K.</source>
        <translation>Les trois mesures ont trop peu de températures communes entre 100 et 1200 K.</translation>
    </message>
    <message>
        <source>The signal is not a heat flow in watts; three runs are compared as measured.</source>
        <translation>Le signal n’est pas un flux thermique en watts ; trois mesures se comparent telles quelles.</translation>
    </message>
    <message>
        <source>Export the heat flow in mW, not normalised to a mass.</source>
        <translation>Exporter le flux thermique en mW, sans le rapporter à une masse.</translation>
    </message>
    <message>
        <source>The run has no heating ramp.</source>
        <translation>La mesure n’a pas de rampe de chauffe.</translation>
    </message>
    <message>
        <source>The file has no heating ramp.</source>
        <translation>Le fichier n’a pas de rampe de chauffe.</translation>
    </message>
    <message numerus="yes">
        <source>The file has only %n heating ramp(s).</source>
        <translation>
            <numerusform>Le fichier n’a que %n rampe de chauffe.</numerusform>
            <numerusform>Le fichier n’a que %n rampes de chauffe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n heating ramp(s); the first one was taken.</source>
        <translation>
            <numerusform>Le fichier a %n rampe de chauffe ; la première a été prise.</numerusform>
            <numerusform>Le fichier a %n rampes de chauffe ; la première a été prise.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs are not levelled, by choice; what lies above their isotherms is in the error.</source>
        <translation>Les mesures ne sont pas ramenées à zéro, par choix ; ce qui dépasse leurs isothermes est dans l’erreur.</translation>
    </message>
    <message>
        <source>Three runs need one and the same program of temperature: measure this one again or take another file (%1).</source>
        <translation>Trois mesures demandent un seul et même programme de température : refaites celle-ci ou prenez un autre fichier (%1).</translation>
    </message>
    <message>
        <source>The ramps have no temperature in common: %1 to %2 K (%3) and %4 to %5 K (sample).</source>
        <translation>Les rampes n’ont aucune température en commun : %1 à %2 K (%3) et %4 à %5 K (échantillon).</translation>
    </message>
    <message>
        <source>The run has no isotherm, so that nothing tells where its heat flow is zero (%1).</source>
        <translation>La mesure n’a pas d’isotherme : rien ne dit où son flux de chaleur est nul (%1).</translation>
    </message>
    <message>
        <source>Export the run with the isotherms before and after its ramp (ASTM E1269 asks for both).</source>
        <translation>Exportez la mesure avec les isothermes avant et après la rampe (ASTM E1269 demande les deux).</translation>
    </message>
    <message>
        <source>Export it with its isotherms, or add a second run of this kind: two tell how far runs repeat.</source>
        <translation>Exportez-la avec ses isothermes, ou ajoutez une seconde mesure de ce genre : deux disent à quel point les mesures se répètent.</translation>
    </message>
    <message>
        <source>One and the same run is there as %1 and as %2.</source>
        <translation>Une seule et même mesure est là comme %1 et comme %2.</translation>
    </message>
    <message>
        <source>One run is there twice and counts once; a repeat is a measurement of its own (%1).</source>
        <translation>Une mesure est là deux fois et compte une fois ; une répétition est une mesure à part entière (%1).</translation>
    </message>
    <message>
        <source>The empty pan takes more heat than sapphire does: %1 and %2 mW above the isotherms.</source>
        <translation>Le creuset vide prend plus de chaleur que le saphir : %1 et %2 mW au-dessus des isothermes.</translation>
    </message>
    <message>
        <source>The two runs are probably exchanged: check which file is which.</source>
        <translation>Les deux mesures sont sans doute échangées : vérifiez quel fichier est lequel.</translation>
    </message>
    <message>
        <source>By its mass, sapphire takes %1 times the heat flow that it should: a calorimeter is right to some per cent.</source>
        <translation>D’après sa masse, le saphir prend %1 fois le flux de chaleur qu’il devrait : un calorimètre est juste à quelques pour cent près.</translation>
    </message>
    <message>
        <source>Check the mass of sapphire, the unit of the heat flow, and which file is which.</source>
        <translation>Vérifiez la masse du saphir, l’unité du flux de chaleur, et quel fichier est lequel.</translation>
    </message>
    <message>
        <source>The heat capacity comes out at %1 J/(g K), which no substance has between 100 and 1200 K.</source>
        <translation>La capacité thermique vaut %1 J/(g K), ce qu’aucune substance n’a entre 100 et 1200 K.</translation>
    </message>
    <message>
        <source>Check the masses of the three pans, of the sample and of sapphire.</source>
        <translation>Vérifiez les masses des trois creusets, de l’échantillon et du saphir.</translation>
    </message>
    <message>
        <source>Check the masses of the sample and of sapphire, and which file is which.</source>
        <translation>Vérifiez les masses de l’échantillon et du saphir, et quel fichier est lequel.</translation>
    </message>
    <message>
        <source>The curve is %1 times that of sapphire throughout: the run of the sample may be one of sapphire.</source>
        <translation>La courbe vaut partout %1 fois celle du saphir : la mesure de l’échantillon est peut-être une mesure de saphir.</translation>
    </message>
    <message>
        <source>Only one isotherm is there: the run was levelled by a constant, and the drift that stays is in the error.</source>
        <translation>Il n’y a qu’une isotherme : la mesure a été ramenée à zéro par une constante, et la dérive qui reste est dans l’erreur.</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, mesure %2</translation>
    </message>
    <message>
        <source>The file does not say which way exotherms point, and was taken as it is; they have to point the same way in all three runs.</source>
        <translation>Le fichier ne dit pas dans quel sens vont les exothermes et a été pris tel quel ; elles doivent aller dans le même sens dans les trois mesures.</translation>
    </message>
    <message>
        <source>The file states a mass of %1 mg.</source>
        <translation>Le fichier indique une masse de %1 mg.</translation>
    </message>
    <message>
        <source>The file states another unit than the one that was given, %1.</source>
        <translation>Le fichier indique une autre unité que celle qui a été donnée, %1.</translation>
    </message>
    <message>
        <source>Leave the unit out: it is for files that state none. If the file is wrong, mend its title.</source>
        <translation>Omettez l’unité : elle sert aux fichiers qui n’en indiquent pas. Si le fichier est faux, corrigez son titre.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The header says %1 K/s, the data say %2 K/s; the data are believed.</source>
        <translation>L’en-tête dit %1&#xa0;K/s, les données disent %2&#xa0;K/s&#x202f;; les données font foi.</translation>
    </message>
    <message numerus="yes">
        <source>%n isothermal stretch(es) left out.</source>
        <translation>
            <numerusform>%n palier isotherme omis.</numerusform>
            <numerusform>%n paliers isothermes omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was answered when the file was read is not readable.</source>
        <translation>Les réponses données à la lecture du fichier sont illisibles.</translation>
    </message>
    <message>
        <source>The file holds no heating or cooling ramp.</source>
        <translation>Le fichier ne contient ni rampe de chauffe ni rampe de refroidissement.</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>The file states %1 itself; what was answered for several files is not used.</source>
        <translation>Le fichier indique lui-même %1&#x202f;; la réponse donnée pour plusieurs fichiers n’est pas utilisée.</translation>
    </message>
    <message>
        <source>the direction of exotherms</source>
        <translation>le sens des exothermes</translation>
    </message>
    <message>
        <source>the heating rate</source>
        <translation>la vitesse de chauffe</translation>
    </message>
    <message>
        <source>the mass</source>
        <translation>la masse</translation>
    </message>
    <message>
        <source>the axis</source>
        <translation>l’axe</translation>
    </message>
    <message>
        <source>the wavelength</source>
        <translation>la longueur d’onde</translation>
    </message>
    <message numerus="yes">
        <source>Do exotherms point up or down? %n files do not say, and the data do not show the same in all of them.</source>
        <translation>
            <numerusform>Les exothermes pointent-ils vers le haut ou vers le bas&#x202f;? %n fichier ne le dit pas, et ses données ne le montrent pas.</numerusform>
            <numerusform>Les exothermes pointent-ils vers le haut ou vers le bas&#x202f;? %n fichiers ne le disent pas, et les données ne montrent pas la même chose dans tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>the columns</source>
        <translation>les colonnes</translation>
    </message>
    <message>
        <source>The file cannot be read with %1 that was answered for several files; it is not used.</source>
        <translation>Le fichier ne peut pas être lu avec la réponse donnée pour plusieurs fichiers (%1) ; elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>the encoding</source>
        <translation>l’encodage</translation>
    </message>
    <message>
        <source>what the values are</source>
        <translation>la nature des valeurs</translation>
    </message>
    <message>
        <source>the file format</source>
        <translation>le format de fichier</translation>
    </message>
</context>
<context>
    <name>ImportRowWords</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
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
        <translation>Maintien / min</translation>
    </message>
    <message>
        <source>Rate / (K/min)</source>
        <translation>Vitesse / (K/min)</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Try another choice: %1</source>
        <translation>Essayer un autre choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file of this spectrum is not in the study.</source>
        <translation>Le fichier de ce spectre n’est pas dans l’étude.</translation>
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
        <translation>fond</translation>
    </message>
    <message>
        <source>constant and u² term</source>
        <translation>constante et terme en u²</translation>
    </message>
    <message>
        <source>Laue term L(q)</source>
        <translation>terme de Laue L(q)</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · I %2</source>
        <translation>q %1&#xa0;Å⁻¹ · I %2</translation>
    </message>
    <message>
        <source>I / electron units per atom</source>
        <translation>I / unités électroniques par atome</translation>
    </message>
    <message>
        <source>I / arbitrary units</source>
        <translation>I / unités arbitraires</translation>
    </message>
    <message>
        <source>corrected and scaled</source>
        <translation>corrigée et mise à l’échelle</translation>
    </message>
    <message>
        <source>The file holds the result of another program, not an intensity.</source>
        <translation>Le fichier contient le résultat d’un autre programme, et non une intensité.</translation>
    </message>
    <message>
        <source>as measured, scaled</source>
        <translation>telle que mesurée, mise à l’échelle</translation>
    </message>
    <message>
        <source>range of q</source>
        <translation>intervalle de q</translation>
    </message>
</context>
<context>
    <name>Kinetics</name>
    <message>
        <source>The glass transition temperature %1 K is not a positive number.</source>
        <translation>La température de transition vitreuse %1&#xa0;K n’est pas un nombre positif.</translation>
    </message>
    <message>
        <source>Give the glass transition temperature in kelvin.</source>
        <translation>Indiquez la température de transition vitreuse en kelvins.</translation>
    </message>
    <message>
        <source>An activation energy needs at least three points.</source>
        <translation>Une énergie d’activation exige au moins trois points.</translation>
    </message>
    <message>
        <source>Measure at more heating rates, or pick the peak in more scans.</source>
        <translation>Mesurez à plus de vitesses de chauffe, ou pointez le pic dans plus de balayages.</translation>
    </message>
    <message>
        <source>The heating rate %1 K/s is not a positive number.</source>
        <translation>La vitesse de chauffe %1&#xa0;K/s n’est pas un nombre positif.</translation>
    </message>
    <message>
        <source>Correct the rate of that scan, or leave it out.</source>
        <translation>Corrigez la vitesse de ce balayage, ou excluez-le.</translation>
    </message>
    <message>
        <source>The peak temperature %1 K is not a positive number.</source>
        <translation>La température de pic %1&#xa0;K n’est pas un nombre positif.</translation>
    </message>
    <message>
        <source>Give temperatures in kelvin, or leave that scan out.</source>
        <translation>Indiquez les températures en kelvins, ou excluez ce balayage.</translation>
    </message>
    <message>
        <source>All points have the same heating rate.</source>
        <translation>Tous les points ont la même vitesse de chauffe.</translation>
    </message>
    <message>
        <source>Measure at least at two heating rates.</source>
        <translation>Mesurez à au moins deux vitesses de chauffe.</translation>
    </message>
    <message>
        <source>The peak temperature does not rise with the heating rate as an activated process does.</source>
        <translation>La température de pic ne croît pas avec la vitesse de chauffe comme le fait un processus activé.</translation>
    </message>
    <message>
        <source>Look for a mixed-up branch, rate or unit among the points.</source>
        <translation>Cherchez parmi les points une branche, une vitesse ou une unité confondue avec une autre.</translation>
    </message>
    <message>
        <source>No T_g under pressure between %1 and %2 K brings the activation energies onto one curve.</source>
        <translation>Aucune T_g sous pression entre %1 et %2&#xa0;K ne ramène les énergies d’activation sur une même courbe.</translation>
    </message>
    <message>
        <source>Set T_g under pressure by hand.</source>
        <translation>Définissez à la main T_g sous pression.</translation>
    </message>
    <message>
        <source>A collapse needs at least three activation energies at each pressure.</source>
        <translation>Une superposition exige au moins trois énergies d’activation à chaque pression.</translation>
    </message>
    <message>
        <source>Add samples that show a clear peak, or set T_g under pressure by hand.</source>
        <translation>Ajoutez des échantillons au pic net, ou définissez à la main T_g sous pression.</translation>
    </message>
    <message>
        <source>A master curve with %1 parameters needs at least %2 activation energies; there are %3.</source>
        <translation>Une courbe maîtresse à %1 paramètres exige au moins %2 énergies d’activation&#x202f;; il y en a %3.</translation>
    </message>
    <message>
        <source>Add samples that show a clear peak.</source>
        <translation>Ajoutez des échantillons au pic net.</translation>
    </message>
    <message>
        <source>The activation energy does not rise from one plateau to another.</source>
        <translation>L’énergie d’activation ne monte pas d’un plateau à un autre.</translation>
    </message>
    <message>
        <source>No activation energy lies within the crossover, so its edges are not known.</source>
        <translation>Aucune énergie d’activation ne se trouve dans le crossover&#xa0;: ses bords ne sont pas connus.</translation>
    </message>
    <message>
        <source>Add samples that were treated at temperatures in the crossover.</source>
        <translation>Ajoutez des échantillons traités à des températures situées dans le crossover.</translation>
    </message>
    <message>
        <source>The crossover is not between the points: fewer than two lie beyond its %1 edge.</source>
        <translation>Le crossover n’est pas encadré par les points&#xa0;: moins de deux se trouvent au-delà de son bord %1.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>inférieur</translation>
    </message>
    <message>
        <source>high</source>
        <translation>supérieur</translation>
    </message>
    <message>
        <source>Add samples treated at lower or higher temperatures.</source>
        <translation>Ajoutez des échantillons traités à des températures plus basses ou plus hautes.</translation>
    </message>
    <message>
        <source>The activation energies do not differ by more than their scatter, so there is no crossover.</source>
        <translation>Les énergies d’activation ne diffèrent pas plus que leur dispersion&#xa0;: il n’y a donc pas de crossover.</translation>
    </message>
    <message>
        <source>The activation energies do not determine a master curve.</source>
        <translation>Les énergies d’activation ne déterminent pas de courbe maîtresse.</translation>
    </message>
    <message>
        <source>The beginning of a plateau needs at least four points.</source>
        <translation>Le début d’un plateau exige au moins quatre points.</translation>
    </message>
    <message>
        <source>The hottest samples do not agree, so equilibrium was not reached.</source>
        <translation>Les échantillons les plus chauds ne concordent pas&#xa0;: l’équilibre n’a pas été atteint.</translation>
    </message>
    <message>
        <source>Add samples that were treated at higher temperatures.</source>
        <translation>Ajoutez des échantillons traités à des températures plus hautes.</translation>
    </message>
    <message>
        <source>All samples agree, so the beginning of equilibrium is not among them.</source>
        <translation>Tous les échantillons concordent&#xa0;: le début de l’équilibre n’est pas parmi eux.</translation>
    </message>
    <message>
        <source>Add samples that were treated at lower temperatures.</source>
        <translation>Ajoutez des échantillons traités à des températures plus basses.</translation>
    </message>
    <message>
        <source>No quantity shows where equilibrium begins.</source>
        <translation>Aucune grandeur ne montre où l’équilibre commence.</translation>
    </message>
    <message>
        <source>At %1 K the relaxation law has no finite time once it is moved by %2 K.</source>
        <translation>À %1&#xa0;K, la loi de relaxation n’a pas de temps fini une fois décalée de %2&#xa0;K.</translation>
    </message>
    <message>
        <source>Read the slowdown at a higher temperature.</source>
        <translation>Lisez le ralentissement à une température plus haute.</translation>
    </message>
    <message>
        <source>The series to compare with has fewer than two points.</source>
        <translation>La série de comparaison a moins de deux points.</translation>
    </message>
    <message>
        <source>The two series have no range of temperature in common.</source>
        <translation>Les deux séries n’ont pas d’intervalle de température commun.</translation>
    </message>
    <message>
        <source>No points lie between %1 and %2.</source>
        <translation>Aucun point ne se trouve entre %1 et %2.</translation>
    </message>
    <message>
        <source>The peak temperature %1 K does not lie above T_0 = %2 K.</source>
        <translation>La température du pic, %1&#xa0;K, n’est pas supérieure à T_0 = %2&#xa0;K.</translation>
    </message>
    <message>
        <source>T_0 is the temperature at which the heating begins: give it, or choose a formula without one.</source>
        <translation>T_0 est la température à laquelle la chauffe commence&#xa0;: indiquez-la, ou choisissez une formule qui n’en a pas.</translation>
    </message>
    <message>
        <source>A common activation energy needs at least two sets of points.</source>
        <translation>Une énergie d’activation commune exige au moins deux jeux de points.</translation>
    </message>
    <message>
        <source>The activation energies come from different formulas.</source>
        <translation>Les énergies d’activation viennent de formules différentes.</translation>
    </message>
    <message>
        <source>Use the same formula for all.</source>
        <translation>Utilisez la même formule pour toutes.</translation>
    </message>
    <message>
        <source>No common activation energy fits the sets of points.</source>
        <translation>Aucune énergie d’activation commune ne convient aux jeux de points.</translation>
    </message>
</context>
<context>
    <name>Kissinger</name>
    <message>
        <source>left out by hand</source>
        <translation>exclu à la main</translation>
    </message>
    <message>
        <source>no clear peak of this kind and branch</source>
        <translation>pas de pic net de ce type et de cette branche</translation>
    </message>
    <message>
        <source>the heating rate is unknown</source>
        <translation>la vitesse de chauffe est inconnue</translation>
    </message>
    <message>
        <source>exotherm</source>
        <translation>exotherme</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>95 %: %1, n = %2</source>
        <translation>95&#xa0;%&#xa0;: %1, n = %2</translation>
    </message>
    <message>
        <source>E_a = %1 (%2)</source>
        <translation>E_a = %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Left out, %1: %2</source>
        <translation>Exclu, %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more scan(s) left out</source>
        <translation>
            <numerusform>%n autre balayage exclu</numerusform>
            <numerusform>%n autres balayages exclus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): select a sample to read its E_a.</source>
        <translation>
            <numerusform>%n droite&#xa0;: sélectionnez un échantillon pour lire son E_a.</numerusform>
            <numerusform>%n droites&#xa0;: sélectionnez un échantillon pour lire son E_a.</numerusform>
        </translation>
    </message>
    <message>
        <source>branch: %1</source>
        <translation>branche&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) with another formula not drawn</source>
        <translation>
            <numerusform>%n échantillon avec une autre formule, non tracé</numerusform>
            <numerusform>%n échantillons avec une autre formule, non tracés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ln(%2) against 1/T_p</source>
        <translation>%1&#xa0;: ln(%2) en fonction de 1/T_p</translation>
    </message>
    <message>
        <source>%1 GPa</source>
        <translation>%1&#xa0;GPa</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>Cooled at %1 K/s, heated at other rates: the ratio of the two differs from scan to scan, so that E_a is apparent.</source>
        <translation>Refroidi à %1&#xa0;K/s, chauffé à d’autres vitesses&#xa0;: le rapport des deux diffère d’un balayage à l’autre, de sorte que E_a est apparente.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) without a clear peak: not drawn</source>
        <translation>
            <numerusform>%n échantillon sans pic net : non tracé</numerusform>
            <numerusform>%n échantillons sans pic net : non tracés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a fit</source>
        <translation>
            <numerusform>%n droite sans ajustement</numerusform>
            <numerusform>%n droites sans ajustement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) left out of a line: select its sample to read why.</source>
        <translation>
            <numerusform>%n mesure écartée d’une droite : choisir son échantillon pour en lire la raison.</numerusform>
            <numerusform>%n mesures écartées d’une droite : choisir leur échantillon pour en lire la raison.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KissingerView</name>
    <message>
        <source>Line of %1</source>
        <translation>Droite de %1</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>See vitrine --help.</source>
        <translation>Voir vitrine --help.</translation>
    </message>
    <message>
        <source>“%1” is not a size like 1600x1000.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une taille comme 1600x1000.</translation>
    </message>
    <message>
        <source>“%1” is not a scale between 0.5 and 8.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une échelle entre 0,5 et 8.</translation>
    </message>
    <message>
        <source>“%1” is not a theme; there are dark and light.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un thème&#x202f;; il y a dark et light.</translation>
    </message>
    <message>
        <source>There is no view called “%1”.</source>
        <translation>Il n’y a pas de vue nommée «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The picture cannot be written.</source>
        <translation>L’image ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>“%1” is not a width between 20mm and 1000mm.</source>
        <translation>« %1 » n’est pas une largeur entre 20mm et 1000mm.</translation>
    </message>
    <message>
        <source>A figure needs both --figure NAME and --output OUT.</source>
        <translation>Une figure demande à la fois --figure NAME et --output OUT.</translation>
    </message>
    <message>
        <source>The figure or the file that it goes to has no name.</source>
        <translation>La figure ou le fichier où elle va n’a pas de nom.</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Cooling rate and fictive temperature</source>
        <translation>Vitesse de refroidissement et température fictive</translation>
    </message>
    <message>
        <source>Now the liquid is cooled ten times as fast. It has less time, leaves equilibrium earlier, and T_f is 14 K higher.</source>
        <translation>Maintenant le liquide est refroidi dix fois plus vite. Il a moins de temps, quitte l’équilibre plus tôt, et T_f est plus haute de 14&#xa0;K.</translation>
    </message>
    <message>
        <source>Overshoot and ageing</source>
        <translation>Dépassement et vieillissement</translation>
    </message>
    <message>
        <source>Cooled and heated at 20 K/min, the glass shows a small overshoot, C_N = 1.37: its structure lags behind the temperature and catches up late.</source>
        <translation>Refroidi et chauffé à 20&#xa0;K/min, le verre montre un petit dépassement, C_N = 1,37&#xa0;: sa structure est en retard sur la température et la rattrape tardivement.</translation>
    </message>
    <message>
        <source>Before the scan the glass is now aged for ten minutes at 575 K, about 20 K below T_g. It loses enthalpy, T_f falls by 7 K to 8 K, and what was lost comes back in a larger overshoot.</source>
        <translation>Avant le balayage, le verre est maintenant vieilli dix minutes à 575&#xa0;K, environ 20&#xa0;K sous T_g. Il perd de l’enthalpie, T_f baisse de 7&#xa0;K à 8&#xa0;K, et ce qui a été perdu revient dans un dépassement plus grand.</translation>
    </message>
    <message>
        <source>Two onsets</source>
        <translation>Deux débuts (onsets)</translation>
    </message>
    <message>
        <source>Cooled as fast as it is heated, the glass has hardly an overshoot, and the two onsets come within 5 K of each other.</source>
        <translation>Refroidi aussi vite qu’il est chauffé, le verre n’a presque pas de dépassement, et les deux débuts se rapprochent à moins de 5&#xa0;K l’un de l’autre.</translation>
    </message>
    <message>
        <source>So a shift of an onset between two glasses can be a change of its definition. A table never mixes the two, and every onset carries its definition.</source>
        <translation>Un décalage du début entre deux verres peut donc n’être qu’un changement de définition. Un tableau ne mélange jamais les deux, et chaque début porte sa définition.</translation>
    </message>
    <message>
        <source>This glass has a second, faster process that carries 30 % of the step. Cooled and heated alike, it shows a gentle first step, C_N = 0.36, far below the glass transition.</source>
        <translation>Ce verre a un second processus, plus rapide, qui porte 30&#xa0;% du saut. Refroidi et chauffé à la même vitesse, il montre un premier saut doux, C_N = 0,36, bien au-dessous de la transition vitreuse.</translation>
    </message>
    <message>
        <source>The Kissinger line and its trap</source>
        <translation>La droite de Kissinger et son piège</translation>
    </message>
    <message>
        <source>Four scans, each cooled as fast as it is heated. The line through their peaks gives the activation energy of the relaxation to one per cent.</source>
        <translation>Quatre balayages, chacun refroidi aussi vite qu’il est chauffé. La droite passant par leurs pics donne l’énergie d’activation de la relaxation à un pour cent près.</translation>
    </message>
    <message>
        <source>Now all are cooled at 20 K/min, as after an anneal in the furnace, and only the heating rate changes. The line is as straight as before, but its energy is more than a fifth too small.</source>
        <translation>Maintenant tous sont refroidis à 20&#xa0;K/min, comme après un recuit au four, et seule la vitesse de chauffe change. La droite est aussi droite qu’avant, mais son énergie est trop petite de plus d’un cinquième.</translation>
    </message>
    <message>
        <source>The memory effect of Kovacs</source>
        <translation>L’effet mémoire de Kovacs</translation>
    </message>
    <message>
        <source>Cooled to 570 K and held for an hour, the glass has relaxed to T_f = 584 K. Brought to 585 K at once, it seems to be in equilibrium, yet T_f rises by more than 3 K before it settles: the glass remembers.</source>
        <translation>Refroidi à 570&#xa0;K et maintenu une heure, le verre a relaxé jusqu’à T_f = 584&#xa0;K. Porté d’un coup à 585&#xa0;K, il semble à l’équilibre, et pourtant T_f monte de plus de 3&#xa0;K avant de se stabiliser&#xa0;: le verre se souvient.</translation>
    </message>
    <message>
        <source>With β = 1 there is a single relaxation time and nothing to remember: T_f goes straight to its end. The hump is the work of the spectrum of times.</source>
        <translation>Avec β = 1, il y a un seul temps de relaxation et rien dont se souvenir&#xa0;: T_f va droit à sa fin. La bosse est l’œuvre du spectre des temps.</translation>
    </message>
    <message>
        <source>A broader spectrum, β = 0.45, makes the hump larger: nearly 6 K.</source>
        <translation>Un spectre plus large, β = 0,45, agrandit la bosse&#xa0;: près de 6&#xa0;K.</translation>
    </message>
    <message>
        <source>Cooled at 20 K/min at 1 atm, the glass keeps T_f = 0.999 T_g.</source>
        <translation>Refroidi à 20&#xa0;K/min à 1 atm, le verre garde T_f = 0,999 T_g.</translation>
    </message>
    <message>
        <source>A glass quenched at 10 000 K/s gives off heat below its glass transition. With a glass line from well below this exotherm, equal areas give T_f within 2 K of that of the model.</source>
        <translation>Un verre trempé à 10&#x202f;000 K/s dégage de la chaleur sous sa transition vitreuse. Avec une ligne du verre prise bien au-dessous de cet exotherme, les aires égales donnent T_f à 2 K près de celle du modèle.</translation>
    </message>
    <message>
        <source>A straight tilt of the instrument lifts both lines alike and falls out of the result.</source>
        <translation>Une inclinaison droite de l’instrument relève les deux lignes également et disparaît du résultat.</translation>
    </message>
    <message>
        <source>The liquid is cooled at 20 K/min and the glass heated again at 200 K/s. The fictive temperature T_f is where the enthalpy of the glass, extrapolated, meets that of the equilibrium liquid: here 595.6 K, about where the structure fell out of equilibrium.</source>
        <translation>Le liquide est refroidi à 20&#xa0;K/min et le verre chauffé de nouveau à 200&#xa0;K/s. La température fictive T_f est celle où l’enthalpie du verre, extrapolée, rejoint celle du liquide à l’équilibre&#xa0;: ici 595,6&#xa0;K, à peu près là où la structure est sortie de l’équilibre.</translation>
    </message>
    <message>
        <source>Ten times as fast once more: again 14 K. T_f grows with the logarithm of the rate q: d ln(q/T_f²)/d(1/T_f) = −Δh*/R. The slope of ln q alone is 2 % steeper.</source>
        <translation>Dix fois plus vite encore&#xa0;: de nouveau 14&#xa0;K. T_f croît avec le logarithme de la vitesse q&#xa0;: d ln(q/T_f²)/d(1/T_f) = −Δh*/R. La pente de ln q seul est plus raide de 2&#xa0;%.</translation>
    </message>
    <message>
        <source>Ten hours bring the structure to equilibrium at 575 K: T_f is 575 K, the peak reaches C_N = 3.2, and ten times as long would lower T_f by no more than 0.3 K. The area of the peak tells the enthalpy, not its height.</source>
        <translation>Dix heures amènent la structure à l’équilibre à 575&#xa0;K&#xa0;: T_f vaut 575&#xa0;K, le pic atteint C_N = 3,2, et dix fois plus de temps n’abaisserait T_f que de 0,3&#xa0;K au plus. C’est l’aire du pic qui dit l’enthalpie, pas sa hauteur.</translation>
    </message>
    <message>
        <source>A tangent needs a point to touch at. At the half step it gives one onset, at the greatest slope (ASTM E1356) another: 24 K lie between them on this slowly cooled glass. Its step runs into an overshoot and has no inflection of its own: the slope is greatest on the flank of the overshoot, four times the step above the glass line.</source>
        <translation>Une tangente exige un point de contact. Au demi-saut elle donne un début, à la plus grande pente (ASTM E1356) un autre&#xa0;: 24&#xa0;K les séparent sur ce verre refroidi lentement. Son saut débouche sur un dépassement et n’a pas d’inflexion propre&#xa0;: la pente est la plus grande sur le flanc du dépassement, à quatre fois le saut au-dessus de la ligne du verre.</translation>
    </message>
    <message>
        <source>The sub-T_g endotherm</source>
        <translation>L’endotherme sous T_g</translation>
    </message>
    <message>
        <source>Ten minutes at 420 K let only the fast process relax. In the scan it catches up in a sub-T_g endotherm of its own, C_N = 0.50: the shadow glass transition. The overshoot of the glass transition stays as it was.</source>
        <translation>Dix minutes à 420&#xa0;K ne laissent relaxer que le processus rapide. Au balayage, il se rattrape dans un endotherme sous T_g qui lui est propre, C_N = 0,50&#xa0;: la transition vitreuse «&#x202f;ombre&#x202f;». Le dépassement de la transition vitreuse reste tel qu’il était.</translation>
    </message>
    <message>
        <source>Ten hours make the sub-T_g endotherm larger, C_N = 0.62. It is a branch of its own in a Kissinger plot: mixed with the overshoot it gives an energy without meaning.</source>
        <translation>Dix heures agrandissent l’endotherme sous T_g, C_N = 0,62. C’est une branche à part dans un diagramme de Kissinger&#xa0;: mêlé au dépassement, il donne une énergie dénuée de sens.</translation>
    </message>
    <message>
        <source>Cooled at 200 K/s whatever the heating rate, the line errs the other way, by a sixth. Only scans with the same ratio of cooling to heating rate, whatever it is, measure the relaxation energy.</source>
        <translation>Refroidis à 200&#xa0;K/s quelle que soit la vitesse de chauffe, la droite se trompe dans l’autre sens, d’un sixième. Seuls des balayages ayant le même rapport de la vitesse de refroidissement à la vitesse de chauffe, quel qu’il soit, mesurent l’énergie de relaxation.</translation>
    </message>
    <message>
        <source>Pressure is more than a shift</source>
        <translation>La pression est plus qu’un décalage</translation>
    </message>
    <message>
        <source>At 7 GPa the glass transition lies 38 K higher. If pressure only shifted the relaxation times, as in this model, a liquid cooled under pressure and then released would keep a T_f 38 K higher.</source>
        <translation>À 7&#xa0;GPa, la transition vitreuse est plus haute de 38&#xa0;K. Si la pression ne faisait que décaler les temps de relaxation, comme dans ce modèle, un liquide refroidi sous pression puis détendu garderait une T_f plus haute de 38&#xa0;K.</translation>
    </message>
    <message>
        <source>Both pressures would then fall on one curve of T_f against T/T_{g,P}: again T_f = 0.999 T_{g,P}. Measured glasses do not: compressed at 643 K and above they show a T_f 3 K to 4 K lower than at 1 atm, and only E_a falls on one curve of T/T_{g,P} (Shen et al., Sci. Adv. 2025). Pressure changes the structure, not the times alone.</source>
        <translation>Les deux pressions tomberaient alors sur une même courbe de T_f en fonction de T/T_{g,P}&#xa0;: de nouveau T_f = 0,999 T_{g,P}. Les verres mesurés ne le font pas&#xa0;: comprimés à 643&#xa0;K et au-dessus, ils montrent une T_f plus basse de 3&#xa0;K à 4&#xa0;K qu’à 1&#xa0;atm, et seule E_a tombe sur une même courbe de T/T_{g,P} (Shen et al., Sci. Adv. 2025). La pression change la structure, et non les temps seuls.</translation>
    </message>
    <message>
        <source>What a baseline does to T_f</source>
        <translation>Ce qu’une ligne de base fait à T_f</translation>
    </message>
    <message>
        <source>Now the glass window lies on the exotherm. The glass line turns with it, part of the heat is no longer counted, and T_f comes out 17 K lower, far more than noise would ever do. The window is part of the number.</source>
        <translation>La fenêtre du verre se trouve maintenant sur l’exotherme. La ligne du verre tourne avec lui, une partie de la chaleur n’est plus comptée, et T_f ressort plus basse de 17&#xa0;K, bien plus que ce que ferait jamais le bruit. La fenêtre fait partie du nombre.</translation>
    </message>
    <message>
        <source>Back on the straight part, T_f is as before. What other careful people would have got is asked of a whole study in the view “Analysts”: windows, baselines, q_max and normalisation are all varied within what the data allow, and beside each published number stands how far they carry it, and which of them does.</source>
        <translation>De retour sur la partie droite, T_f est comme avant. Ce que d’autres personnes soigneuses auraient obtenu se demande pour une étude entière dans la vue «&#x202f;Analystes&#x202f;»&#xa0;: fenêtres, lignes de base, q_max et normalisation sont toutes variées dans les limites de ce que les données permettent, et à côté de chaque nombre publié figure de combien elles le déplacent, et laquelle le fait.</translation>
    </message>
</context>
<context>
    <name>LossesModel</name>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>MethodRows</name>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>From the fit of R1</source>
        <translation>De l’ajustement de R1</translation>
    </message>
    <message>
        <source>From λ₀</source>
        <translation>De λ₀</translation>
    </message>
    <message>
        <source>From the temperature</source>
        <translation>De la température</translation>
    </message>
    <message>
        <source>From the scale</source>
        <translation>De l’échelle</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Selon %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Mass of the sample</source>
        <translation>Masse de l’échantillon</translation>
    </message>
    <message>
        <source>Mass of sapphire</source>
        <translation>Masse du saphir</translation>
    </message>
    <message>
        <source>Isotherms brought to zero</source>
        <translation>Isothermes ramenées à zéro</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Runs of the empty pan</source>
        <translation>Mesures du creuset vide</translation>
    </message>
    <message>
        <source>Runs of sapphire</source>
        <translation>Mesures du saphir</translation>
    </message>
    <message>
        <source>Runs of the sample</source>
        <translation>Mesures de l’échantillon</translation>
    </message>
    <message>
        <source>Pressure from ruby</source>
        <translation>Pression par le rubis</translation>
    </message>
    <message>
        <source>Heat capacity by three runs</source>
        <translation>Capacité thermique par trois mesures</translation>
    </message>
    <message>
        <source>Glass window</source>
        <translation>Fenêtre du verre</translation>
    </message>
    <message>
        <source>Liquid window</source>
        <translation>Fenêtre du liquide</translation>
    </message>
    <message>
        <source>From noise and windows of the lines</source>
        <translation>Du bruit et des fenêtres des droites</translation>
    </message>
    <message>
        <source>From how well runs repeat</source>
        <translation>De la répétabilité des mesures</translation>
    </message>
    <message>
        <source>From sapphire and masses</source>
        <translation>Du saphir et des masses</translation>
    </message>
</context>
<context>
    <name>MethodTexts</name>
    <message>
        <source>Open a study or import a sample first.</source>
        <translation>Ouvrez d’abord une étude ou importez un échantillon.</translation>
    </message>
    <message>
        <source>Glass line</source>
        <translation>Droite du verre</translation>
    </message>
    <message>
        <source>Liquid line</source>
        <translation>Droite du liquide</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Saut</translation>
    </message>
    <message>
        <source>isotherms brought to zero</source>
        <translation>isothermes ramenées à zéro</translation>
    </message>
    <message>
        <source>not levelled</source>
        <translation>sans mise à zéro</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · ΔC_p = %2 at %3 · %4</source>
        <translation>%1 · ΔC_p = %2 à %3 · %4</translation>
    </message>
    <message>
        <source>Empty pan</source>
        <translation>Creuset vide</translation>
    </message>
    <message>
        <source>Sapphire</source>
        <translation>Saphir</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n run(s)</source>
        <translation>
            <numerusform>%1, moyenne de %n mesure</numerusform>
            <numerusform>%1, moyenne de %n mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>Heat capacity by three runs</source>
        <translation>Capacité thermique par trois mesures</translation>
    </message>
    <message>
        <source>T %1 K · c_p %2 J/(g K)</source>
        <translation>T %1 K · c_p %2 J/(g K)</translation>
    </message>
    <message>
        <source>Runs for the heat capacity</source>
        <translation>Mesures pour la capacité thermique</translation>
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
        <translation>Rubis</translation>
    </message>
    <message>
        <source>Ruby: pressure</source>
        <translation>Rubis : pression</translation>
    </message>
    <message>
        <source>Heat capacity</source>
        <translation>Capacité thermique</translation>
    </message>
    <message>
        <source>Heat capacity: runs</source>
        <translation>Capacité thermique : mesures</translation>
    </message>
    <message>
        <source>Fit of %1</source>
        <translation>Ajustement de %1</translation>
    </message>
    <message>
        <source>Residuals of %1</source>
        <translation>Résidus de %1</translation>
    </message>
    <message>
        <source>%1 · %2: P = %3 (%4)</source>
        <translation>%1 · %2 : P = %3 (%4)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Spectra of ruby</source>
        <translation>Spectres de rubis</translation>
    </message>
    <message>
        <source>λ %1 nm · %2</source>
        <translation>λ %1 nm · %2</translation>
    </message>
    <message>
        <source>Pressure from ruby</source>
        <translation>Pression par le rubis</translation>
    </message>
    <message>
        <source>λ %1 nm · P %2 GPa</source>
        <translation>λ %1 nm · P %2 GPa</translation>
    </message>
    <message>
        <source>No sample has runs for a heat capacity: drop them on the window, or choose “Import Runs for the Heat Capacity…” in the menu File.</source>
        <translation>Aucun échantillon n’a de mesures pour une capacité thermique&#xa0;: déposez-les sur la fenêtre, ou choisissez «&#xa0;Importer des mesures pour la capacité thermique…&#xa0;» dans le menu Fichier.</translation>
    </message>
    <message>
        <source>No sample has spectra of ruby: drop them on the window, or choose “Import Ruby Spectra…” in the menu File.</source>
        <translation>Aucun échantillon n’a de spectres de rubis&#xa0;: déposez-les sur la fenêtre, ou choisissez «&#xa0;Importer des spectres de rubis…&#xa0;» dans le menu Fichier.</translation>
    </message>
    <message>
        <source>Intensity + offset</source>
        <translation>Intensité + décalage</translation>
    </message>
</context>
<context>
    <name>MouseGrammar</name>
    <message>
        <source>Drag: move the edge · arrows nudge, Shift ×10 · Esc cancels</source>
        <translation>Glisser&#xa0;: déplacer le bord · flèches&#xa0;: pas à pas, Maj ×10 · Échap annule</translation>
    </message>
    <message>
        <source>Drag: move the window · arrows nudge, Shift ×10 · Esc cancels</source>
        <translation>Glisser&#xa0;: déplacer la fenêtre · flèches&#xa0;: pas à pas, Maj ×10 · Échap annule</translation>
    </message>
    <message>
        <source>Drag: move the axis · wheel: zoom this axis · double-click: fit it</source>
        <translation>Glisser&#xa0;: déplacer l’axe · molette&#xa0;: zoomer cet axe · double-clic&#xa0;: l’ajuster</translation>
    </message>
    <message>
        <source>Release: keep the window · Esc: as it was before</source>
        <translation>Relâcher&#xa0;: garder la fenêtre · Échap&#xa0;: revenir à l’état précédent</translation>
    </message>
    <message>
        <source>Release: zoom to the rectangle · Esc: leave the view as it is</source>
        <translation>Relâcher&#xa0;: zoomer sur le rectangle · Échap&#xa0;: laisser la vue telle quelle</translation>
    </message>
    <message>
        <source>Release: keep the view · double-click: fit again</source>
        <translation>Relâcher&#xa0;: garder la vue · double-clic&#xa0;: réajuster</translation>
    </message>
    <message>
        <source>Select · drag: what is in the rectangle, Ctrl: add to the selection · click a curve: that one</source>
        <translation>Sélection · glisser&#xa0;: ce qui est dans le rectangle, Ctrl&#xa0;: ajouter à la sélection · clic sur une courbe&#xa0;: celle-là</translation>
    </message>
    <message>
        <source>Click: select · Ctrl+click: add · right-click: what can be done · drag: zoom · Shift+drag: select</source>
        <translation>Clic&#xa0;: sélectionner · Ctrl+clic&#xa0;: ajouter · clic droit&#xa0;: ce qui peut être fait · glisser&#xa0;: zoomer · Maj+glisser&#xa0;: sélectionner</translation>
    </message>
    <message>
        <source>Drag: zoom · Shift+drag: select · wheel: zoom at the cursor · middle button or Space: pan · double-click: fit</source>
        <translation>Glisser&#xa0;: zoomer · Maj+glisser&#xa0;: sélectionner · molette&#xa0;: zoomer au curseur · bouton central ou Espace&#xa0;: déplacer la vue · double-clic&#xa0;: ajuster</translation>
    </message>
    <message>
        <source>Drag: move the window of the peak · arrows nudge, Shift ×10 · Esc cancels</source>
        <translation>Glisser&#xa0;: déplacer la fenêtre du pic · flèches&#xa0;: pas à pas, Maj ×10 · Échap annule</translation>
    </message>
    <message>
        <source>Drag: move the anchor along the curve, Alt: freely · arrows nudge, Shift ×10 · Del or right-click: remove</source>
        <translation>Glisser&#xa0;: déplacer l’ancrage le long de la courbe, Alt&#xa0;: librement · flèches&#xa0;: pas à pas, Maj ×10 · Suppr ou clic droit&#xa0;: retirer</translation>
    </message>
    <message>
        <source>Release: keep the anchor · Alt: off the curve · Esc: as it was before</source>
        <translation>Relâcher&#xa0;: garder l’ancrage · Alt&#xa0;: hors de la courbe · Échap&#xa0;: revenir à l’état précédent</translation>
    </message>
    <message>
        <source>Release: select what is in the rectangle · Esc: leave the selection as it is</source>
        <translation>Relâcher&#xa0;: sélectionner ce qui est dans le rectangle · Échap&#xa0;: laisser la sélection telle quelle</translation>
    </message>
    <message>
        <source>Baseline · click: add an anchor on the curve, Alt: where you click · drag: zoom · Ctrl+click: another scan</source>
        <translation>Ligne de base · clic&#xa0;: ajouter un ancrage sur la courbe, Alt&#xa0;: là où vous cliquez · glisser&#xa0;: zoomer · Ctrl+clic&#xa0;: un autre balayage</translation>
    </message>
</context>
<context>
    <name>NumberNames</name>
    <message>
        <source>T_g at ambient pressure</source>
        <translation>T_g à pression ambiante</translation>
    </message>
    <message>
        <source>T_g under pressure, by the chosen way</source>
        <translation>T_g sous pression, par la voie choisie</translation>
    </message>
    <message>
        <source>T_g under pressure, by one curve</source>
        <translation>T_g sous pression, par une courbe commune</translation>
    </message>
    <message>
        <source>Onset of equilibrium under pressure</source>
        <translation>Début de l’équilibre sous pression</translation>
    </message>
    <message>
        <source>Onset of equilibrium at ambient pressure</source>
        <translation>Début de l’équilibre à la pression ambiante</translation>
    </message>
    <message>
        <source>E_β/RT_g of the master curve</source>
        <translation>E_β/RT_g de la courbe maîtresse</translation>
    </message>
    <message>
        <source>E_α/RT_g of the master curve</source>
        <translation>E_α/RT_g de la courbe maîtresse</translation>
    </message>
    <message>
        <source>E_α against that at ambient pressure</source>
        <translation>E_α par rapport à celle à la pression ambiante</translation>
    </message>
    <message>
        <source>Low edge of the crossover, T/T_g</source>
        <translation>Bord bas de la transition, T/T_g</translation>
    </message>
    <message>
        <source>High edge of the crossover, T/T_g</source>
        <translation>Bord haut de la transition, T/T_g</translation>
    </message>
    <message>
        <source>Deviation from one curve of T/T_g, rms</source>
        <translation>Écart à une courbe en T/T_g, valeur quadratique moyenne</translation>
    </message>
    <message>
        <source>Deviation from one curve of T, rms</source>
        <translation>Écart à une courbe en T, valeur quadratique moyenne</translation>
    </message>
    <message>
        <source>T_f against ambient pressure, below equilibrium</source>
        <translation>T_f par rapport à la pression ambiante, sous l’équilibre</translation>
    </message>
    <message>
        <source>T_f against ambient pressure, in equilibrium</source>
        <translation>T_f par rapport à la pression ambiante, à l’équilibre</translation>
    </message>
    <message>
        <source>Where T_f differs most from ambient pressure</source>
        <translation>Où T_f diffère le plus de la pression ambiante</translation>
    </message>
    <message>
        <source>Onset against ambient pressure, in equilibrium</source>
        <translation>Onset par rapport à la pression ambiante, à l’équilibre</translation>
    </message>
    <message>
        <source>Slowdown by pressure</source>
        <translation>Ralentissement par la pression</translation>
    </message>
    <message>
        <source>Slope of q1 with pressure</source>
        <translation>Pente de q1 avec la pression</translation>
    </message>
    <message>
        <source>Slope of the FWHM with pressure</source>
        <translation>Pente de la largeur à mi-hauteur avec la pression</translation>
    </message>
    <message>
        <source>Permanent densification</source>
        <translation>Densification permanente</translation>
    </message>
    <message>
        <source>Bulk modulus B0</source>
        <translation>Module de compressibilité B0</translation>
    </message>
    <message>
        <source>B′ of the bulk modulus</source>
        <translation>B′ du module de compressibilité</translation>
    </message>
    <message>
        <source>q1 of the recovered sample</source>
        <translation>q1 de l’échantillon récupéré</translation>
    </message>
    <message>
        <source>FWHM of the recovered sample</source>
        <translation>Largeur à mi-hauteur de l’échantillon récupéré</translation>
    </message>
    <message>
        <source>Densification of the recovered sample</source>
        <translation>Densification de l’échantillon récupéré</translation>
    </message>
    <message>
        <source>E_a in units of R T_g at ambient pressure</source>
        <translation>E_a en unités de R T_g à la pression ambiante</translation>
    </message>
</context>
<context>
    <name>OptionName</name>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>non corrigé</translation>
    </message>
    <message>
        <source>lines of the glass transition</source>
        <translation>droites de la transition vitreuse</translation>
    </message>
    <message>
        <source>straight lines</source>
        <translation>droites</translation>
    </message>
    <message>
        <source>spline</source>
        <translation>spline</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>Krogh-Moe–Norman</source>
        <translation>Krogh-Moe–Norman</translation>
    </message>
    <message>
        <source>high q</source>
        <translation>grand q</translation>
    </message>
    <message>
        <source>ad hoc</source>
        <translation>ad hoc</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>parabola</source>
        <translation>parabole</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>superposition des énergies</translation>
    </message>
    <message>
        <source>onset of equilibrium</source>
        <translation>début de l’équilibre</translation>
    </message>
    <message>
        <source>straight ramp</source>
        <translation>rampe droite</translation>
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
        <translation>affiné</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>tel que donné</translation>
    </message>
    <message>
        <source>the study’s own</source>
        <translation>celui de l’étude</translation>
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
        <translation>résolution %1&#xa0;Å</translation>
    </message>
    <message>
        <source>first shell</source>
        <translation>première couche</translation>
    </message>
    <message>
        <source>%1 neighbours from %2 to %3 Å</source>
        <translation>%1 voisins de %2 à %3&#xa0;Å</translation>
    </message>
    <message>
        <source>%1 neighbours up to the first minimum</source>
        <translation>%1 voisins jusqu’au premier minimum</translation>
    </message>
    <message>
        <source>G(r) and ΔG(r)</source>
        <translation>G(r) et ΔG(r)</translation>
    </message>
    <message>
        <source>r %1 Å · G %2 Å⁻²</source>
        <translation>r %1&#xa0;Å · G %2&#xa0;Å⁻²</translation>
    </message>
    <message>
        <source>The file holds S(q), which was not transformed to G(r).</source>
        <translation>Le fichier contient S(q), qui n’a pas été transformée en G(r).</translation>
    </message>
    <message>
        <source>%1 · q_max %2 Å⁻¹ · %3</source>
        <translation>%1 · q_max %2&#xa0;Å⁻¹ · %3</translation>
    </message>
</context>
<context>
    <name>PairWeightsView</name>
    <message>
        <source>w(q) of %1</source>
        <translation>w(q) de %1</translation>
    </message>
    <message>
        <source>%1: %2 on average</source>
        <translation>%1&#xa0;: %2 en moyenne</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s)</source>
        <translation>
            <numerusform>%n autre paire</numerusform>
            <numerusform>%n autres paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights of pairs</source>
        <translation>Poids des paires</translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · w %2</source>
        <translation>q %1&#xa0;Å⁻¹ · w %2</translation>
    </message>
    <message>
        <source>The weights of pairs are known for an intensity that was reduced here.</source>
        <translation>Les poids des paires sont connus pour une intensité réduite ici.</translation>
    </message>
    <message>
        <source>What a pair of elements counts in S(q); together they are 1 at every q.</source>
        <translation>Ce que compte une paire d’éléments dans S(q)&#x202f;; leur somme est 1 à chaque q.</translation>
    </message>
</context>
<context>
    <name>Palettes</name>
    <message>
        <source>Violet to Olive</source>
        <translation>Du violet à l’olive</translation>
    </message>
    <message>
        <source>Blue to Yellow (Cividis)</source>
        <translation>Du bleu au jaune (Cividis)</translation>
    </message>
    <message>
        <source>Distinct Hues (Okabe–Ito)</source>
        <translation>Teintes distinctes (Okabe–Ito)</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>A file .xye has three columns: abscissa, intensity and its error.</source>
        <translation>Un fichier .xye a trois colonnes&#xa0;: l’abscisse, l’intensité et son erreur.</translation>
    </message>
    <message>
        <source>Give a table of two columns the ending .xy.</source>
        <translation>Donnez à un tableau de deux colonnes l’extension .xy.</translation>
    </message>
    <message>
        <source>The first line is taken as the wavelength, %1 Å, and the axis as 2θ.</source>
        <translation>La première ligne est prise pour la longueur d’onde, %1&#xa0;Å, et l’axe pour 2θ.</translation>
    </message>
    <message>
        <source>A scan of the kind “%1” is not on the scattering angle 2θ.</source>
        <translation>Un balayage du type «&#x202f;%1&#x202f;» n’est pas sur l’angle de diffusion 2θ.</translation>
    </message>
    <message>
        <source>Integrate the image again on an axis of q or 2θ.</source>
        <translation>Intégrez de nouveau l’image sur un axe de q ou de 2θ.</translation>
    </message>
    <message>
        <source>The header announces %1 points, but %2 follow: the file is cut short or was changed.</source>
        <translation>L’en-tête annonce %1 points, mais %2 suivent&#xa0;: le fichier est tronqué ou a été modifié.</translation>
    </message>
    <message>
        <source>Use the file as it was written.</source>
        <translation>Utilisez le fichier tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Export the pattern as FXYE or as columns 2θ, intensity and error.</source>
        <translation>Exportez le diffractogramme en FXYE ou en colonnes 2θ, intensité et erreur.</translation>
    </message>
    <message>
        <source>Export the pattern on q.</source>
        <translation>Exportez le diffractogramme en q.</translation>
    </message>
    <message>
        <source>The BANK line announces %1 points, but %2 follow: the file is cut short or was changed.</source>
        <translation>La ligne BANK annonce %1 points, mais %2 suivent&#xa0;: le fichier est tronqué ou a été modifié.</translation>
    </message>
    <message>
        <source>The GSAS file has no BANK line.</source>
        <translation>Le fichier GSAS n’a pas de ligne BANK.</translation>
    </message>
    <message>
        <source>Kα1 is used; the file names Kα2 as well (%1 Å), which is not stripped here.</source>
        <translation>Kα1 est utilisée&#x202f;; le fichier nomme aussi Kα2 (%1&#xa0;Å), qui n’est pas éliminée ici.</translation>
    </message>
    <message>
        <source>The HDF5 file is damaged or cut short.</source>
        <translation>Le fichier HDF5 est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>The HDF5 file holds no plot (NXdata) and no data set of q or 2θ.</source>
        <translation>Le fichier HDF5 ne contient ni tracé (NXdata) ni jeu de données de q ou de 2θ.</translation>
    </message>
    <message>
        <source>Save the integrated pattern as NXdata with its axis of q or 2θ.</source>
        <translation>Enregistrez le diffractogramme intégré en NXdata avec son axe de q ou de 2θ.</translation>
    </message>
    <message numerus="yes">
        <source>%n other plot(s) of the file were left out; this one is its default.</source>
        <translation>
            <numerusform>%n autre tracé du fichier a été omis&#x202f;; celui-ci est son tracé par défaut.</numerusform>
            <numerusform>%n autres tracés du fichier ont été omis&#x202f;; celui-ci est son tracé par défaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plot has no signal that can be read (it may be damaged, or stand in another file).</source>
        <translation>Le tracé n’a pas de signal lisible (il est peut-être endommagé, ou se trouve dans un autre fichier).</translation>
    </message>
    <message>
        <source>The plot of “%1” has no axis.</source>
        <translation>Le tracé de «&#x202f;%1&#x202f;» n’a pas d’axe.</translation>
    </message>
    <message>
        <source>The plot is on “%1” (%2), so it is no pattern.</source>
        <translation>Le tracé est en fonction de «&#x202f;%1&#x202f;» (%2)&#xa0;: ce n’est pas un diffractogramme.</translation>
    </message>
    <message>
        <source>The data set “%1” has %2 dimensions that do not fit the axis “%3”: neither a pattern nor a stack of frames.</source>
        <translation>Le jeu de données «&#x202f;%1&#x202f;» a %2 dimensions qui ne correspondent pas à l’axe «&#x202f;%3&#x202f;»&#xa0;: ce n’est ni un diffractogramme ni une pile d’images.</translation>
    </message>
    <message>
        <source>The data set “%1” is damaged and cannot be read.</source>
        <translation>Le jeu de données «&#x202f;%1&#x202f;» est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The scan over “%1” does not move 2θ: it is no pattern.</source>
        <translation>Le balayage de «&#x202f;%1&#x202f;» ne fait pas varier 2θ&#xa0;: ce n’est pas un diffractogramme.</translation>
    </message>
    <message>
        <source>The file intends the unresolved Kα doublet: its mean wavelength, %1 Å, is used.</source>
        <translation>Le fichier prévoit le doublet Kα non résolu&#xa0;: sa longueur d’onde moyenne, %1&#xa0;Å, est utilisée.</translation>
    </message>
    <message>
        <source>Kα1 is used; the file names Kα2 as well (%1 Å, ratio %2), which is not stripped here.</source>
        <translation>Kα1 est utilisée&#x202f;; le fichier nomme aussi Kα2 (%1&#xa0;Å, rapport %2), qui n’est pas éliminée ici.</translation>
    </message>
    <message>
        <source>The counts were multiplied by the attenuation of the beam.</source>
        <translation>Les comptages ont été multipliés par l’atténuation du faisceau.</translation>
    </message>
    <message>
        <source>The file says that the scan was aborted.</source>
        <translation>Le fichier dit que le balayage a été interrompu.</translation>
    </message>
    <message>
        <source>The file holds no scan with intensities.</source>
        <translation>Le fichier ne contient pas de balayage avec des intensités.</translation>
    </message>
    <message>
        <source>Give the columns titles with units, such as “q [1/A]”, “2theta [deg]” and “I”.</source>
        <translation>Donnez aux colonnes des titres avec unités, comme «&#x202f;q [1/A]&#x202f;», «&#x202f;2theta [deg]&#x202f;» et «&#x202f;I&#x202f;».</translation>
    </message>
    <message>
        <source>Import it as a scan.</source>
        <translation>Importez-le comme balayage.</translation>
    </message>
    <message>
        <source>The columns have no titles, and there are more than three of them, so that it cannot be told which hold the pattern.</source>
        <translation>Les colonnes n’ont pas de titre et sont plus de trois&#xa0;: on ne peut pas savoir lesquelles contiennent le diffractogramme.</translation>
    </message>
    <message>
        <source>The file is in no format that is known here.</source>
        <translation>Le fichier n’est dans aucun format connu ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a number were left out.</source>
        <translation>
            <numerusform>%n ligne sans nombre a été omise.</numerusform>
            <numerusform>%n lignes sans nombre ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pattern needs a column of q or 2θ and one of intensity.</source>
        <translation>Un diffractogramme exige une colonne de q ou de 2θ et une d’intensité.</translation>
    </message>
    <message>
        <source>The third column has no title; it is taken as the error of the intensity.</source>
        <translation>La troisième colonne n’a pas de titre&#x202f;; elle est prise pour l’erreur de l’intensité.</translation>
    </message>
    <message>
        <source>The header says that data up to q = %1 Å⁻¹ were used.</source>
        <translation>L’en-tête dit que les données jusqu’à q = %1&#xa0;Å⁻¹ ont été utilisées.</translation>
    </message>
    <message>
        <source>q in Å⁻¹</source>
        <translation>q en Å⁻¹</translation>
    </message>
    <message>
        <source>q in nm⁻¹</source>
        <translation>q en nm⁻¹</translation>
    </message>
    <message>
        <source>2θ</source>
        <translation>2θ</translation>
    </message>
    <message>
        <source>Is the column “%1” the scattering angle 2θ, or half of it? The file does not say.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est-elle l’angle de diffusion 2θ, ou sa moitié&#x202f;? Le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>The pattern is on angles 2θ, and the file names the anode %1 but no wavelength.</source>
        <translation>Le diffractogramme est sur des angles 2θ, et le fichier nomme l’anode %1 mais pas de longueur d’onde.</translation>
    </message>
    <message>
        <source>The pattern is on angles 2θ, and the file does not tell the wavelength.</source>
        <translation>Le diffractogramme est sur des angles 2θ, et le fichier n’indique pas la longueur d’onde.</translation>
    </message>
    <message>
        <source>The file says that its axis is %1; it is read as %2, as answered.</source>
        <translation>Le fichier dit que son axe est %1&#x202f;; il est lu comme %2, selon la réponse donnée.</translation>
    </message>
    <message>
        <source>The stated wavelength is not a positive number.</source>
        <translation>La longueur d’onde indiquée n’est pas un nombre positif.</translation>
    </message>
    <message>
        <source>The file says a wavelength of %1 Å; %2 Å is used, as answered.</source>
        <translation>Le fichier dit une longueur d’onde de %1&#xa0;Å&#x202f;; %2&#xa0;Å est utilisé, selon la réponse donnée.</translation>
    </message>
    <message>
        <source>The axis ends at q = %1 Å⁻¹, but a wavelength of %2 Å reaches no further than %3 Å⁻¹.</source>
        <translation>L’axe finit à q = %1&#xa0;Å⁻¹, mais une longueur d’onde de %2&#xa0;Å ne va pas au-delà de %3&#xa0;Å⁻¹.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a negative abscissa were left out.</source>
        <translation>
            <numerusform>%n ligne d’abscisse négative a été omise.</numerusform>
            <numerusform>%n lignes d’abscisse négative ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows do not ascend in the file; they were sorted.</source>
        <translation>Les lignes du fichier ne sont pas en ordre croissant&#x202f;; elles ont été triées.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat an abscissa; rows of one abscissa were averaged.</source>
        <translation>
            <numerusform>%n ligne répète une abscisse&#x202f;; la moyenne des lignes de même abscisse a été prise.</numerusform>
            <numerusform>%n lignes répètent une abscisse&#x202f;; la moyenne des lignes de même abscisse a été prise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) are missing, zero or negative; they count as unknown.</source>
        <translation>
            <numerusform>%n erreur est manquante, nulle ou négative&#x202f;; elle compte comme inconnue.</numerusform>
            <numerusform>%n erreurs sont manquantes, nulles ou négatives&#x202f;; elles comptent comme inconnues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intensity value(s) are exactly zero.</source>
        <translation>
            <numerusform>%n valeur d’intensité est exactement nulle.</numerusform>
            <numerusform>%n valeurs d’intensité sont exactement nulles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the frames are no numbers and count as masked.</source>
        <translation>
            <numerusform>%n point des images n’est pas un nombre et compte comme masqué.</numerusform>
            <numerusform>%n points des images ne sont pas des nombres et comptent comme masqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the file and its columns.</source>
        <translation>Vérifiez le fichier et ses colonnes.</translation>
    </message>
    <message>
        <source>No row has a number for both abscissa and intensity.</source>
        <translation>Aucune ligne n’a de nombre à la fois pour l’abscisse et pour l’intensité.</translation>
    </message>
    <message>
        <source>Only one row has numbers; a pattern needs several.</source>
        <translation>Une seule ligne a des nombres&#x202f;; un diffractogramme en exige plusieurs.</translation>
    </message>
    <message>
        <source>Every intensity is zero.</source>
        <translation>Toutes les intensités sont nulles.</translation>
    </message>
    <message>
        <source>The columns of the pattern have different lengths.</source>
        <translation>Les colonnes du diffractogramme ont des longueurs différentes.</translation>
    </message>
    <message>
        <source>The XML ends too early: the file is cut short.</source>
        <translation>Le XML finit trop tôt&#xa0;: le fichier est tronqué.</translation>
    </message>
    <message>
        <source>The XML is damaged: %1</source>
        <translation>Le XML est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No density is given: the scale is the one that makes S(q) average to 1 at high q.</source>
        <translation>Aucune densité n’est indiquée&#xa0;: l’échelle est celle qui amène la moyenne de S(q) à 1 à grand q.</translation>
    </message>
    <message>
        <source>r_min = %1 Å was found from the first maximum of G(r).</source>
        <translation>r_min = %1&#xa0;Å a été trouvé d’après le premier maximum de G(r).</translation>
    </message>
    <message>
        <source>The file holds no S(q), so that there is no diffraction peak in it.</source>
        <translation>Le fichier ne contient pas S(q), donc pas de pic de diffraction.</translation>
    </message>
    <message>
        <source>The file holds no G(r), so that no neighbours can be counted.</source>
        <translation>Le fichier ne contient pas G(r)&#xa0;: aucun voisin ne peut être compté.</translation>
    </message>
    <message>
        <source>The scale of ad hoc normalisation is arbitrary, so that no neighbours can be counted.</source>
        <translation>L’échelle de la normalisation ad hoc est arbitraire&#xa0;: aucun voisin ne peut être compté.</translation>
    </message>
    <message>
        <source>Choose another normalisation.</source>
        <translation>Choisissez une autre normalisation.</translation>
    </message>
    <message>
        <source>Counting neighbours needs the density of the sample.</source>
        <translation>Compter les voisins exige la densité de l’échantillon.</translation>
    </message>
    <message>
        <source>S(q) needs to know what the sample is made of.</source>
        <translation>S(q) exige de savoir de quoi l’échantillon est fait.</translation>
    </message>
    <message>
        <source>Type the composition of the sample, such as Zr46.8Ti8.2Cu7.5Ni10Be27.5.</source>
        <translation>Saisissez la composition de l’échantillon, comme Zr46.8Ti8.2Cu7.5Ni10Be27.5.</translation>
    </message>
    <message>
        <source>S(q) needs the energy of the beam, which the file does not state.</source>
        <translation>S(q) exige l’énergie du faisceau, que le fichier n’indique pas.</translation>
    </message>
    <message>
        <source>This is a background; it is subtracted from other patterns.</source>
        <translation>C’est un fond&#x202f;; il est soustrait d’autres diffractogrammes.</translation>
    </message>
    <message>
        <source>The file holds intensities, which have to be reduced to S(q) first.</source>
        <translation>Le fichier contient des intensités, qui doivent d’abord être réduites à S(q).</translation>
    </message>
    <message>
        <source>The file holds the result of another program, taken as it is.</source>
        <translation>Le fichier contient le résultat d’un autre programme, pris tel quel.</translation>
    </message>
    <message>
        <source>r in Å</source>
        <translation>r en Å</translation>
    </message>
    <message>
        <source>d in Å</source>
        <translation>d en Å</translation>
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
        <translation>G(r) en Å⁻²</translation>
    </message>
    <message>
        <source>g(r)</source>
        <translation>g(r)</translation>
    </message>
    <message>
        <source>an intensity</source>
        <translation>une intensité</translation>
    </message>
    <message>
        <source>Is the abscissa q in Å⁻¹, q in nm⁻¹, 2θ, d or r? The file does not say.</source>
        <translation>L’abscisse est-elle q en Å⁻¹, q en nm⁻¹, 2θ, d ou r&#x202f;? Le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>An axis of θ has to be doubled first.</source>
        <translation>Un axe de θ doit d’abord être doublé.</translation>
    </message>
    <message>
        <source>Is the column “%1” q in Å⁻¹, q in nm⁻¹, 2θ, d or r? The file does not say.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est-elle q en Å⁻¹, q en nm⁻¹, 2θ, d ou r&#x202f;? Le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>The abscissa “%1” is a time of flight, which is not read.</source>
        <translation>L’abscisse «&#x202f;%1&#x202f;» est un temps de vol, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>Export the pattern on q or d.</source>
        <translation>Exportez le diffractogramme en q ou en d.</translation>
    </message>
    <message>
        <source>On an axis of %2 there is no %1.</source>
        <translation>Un axe de %2 ne convient pas à %1.</translation>
    </message>
    <message>
        <source>Check the axis and what the values are.</source>
        <translation>Vérifiez l’axe et la nature des valeurs.</translation>
    </message>
    <message>
        <source>The file says that it holds %1; it is read as %2, as answered.</source>
        <translation>Le fichier dit qu’il contient %1&#x202f;; il est lu comme %2, selon la réponse donnée.</translation>
    </message>
    <message>
        <source>The numbers on r are taken as G(r) in Å⁻²; if they are g(r), which tends to 1, say so when they are imported.</source>
        <translation>Les nombres en fonction de r sont pris pour G(r) en Å⁻²&#x202f;; s’il s’agit de g(r), qui tend vers 1, dites-le à l’importation.</translation>
    </message>
    <message>
        <source>The XML of the scan is damaged.</source>
        <translation>Le XML du balayage est endommagé.</translation>
    </message>
    <message>
        <source>The rows of the range are neither pairs of 2θ and counts, nor counts from a start in steps.</source>
        <translation>Les lignes de la plage ne sont ni des couples de 2θ et de comptages, ni des comptages à pas constant à partir d’un angle initial.</translation>
    </message>
    <message>
        <source>Export the scan as pairs of 2θ and counts.</source>
        <translation>Exportez le balayage en couples de 2θ et de comptages.</translation>
    </message>
    <message>
        <source>The third column has no title and is as large as the intensity everywhere: it may be a background. It is not used.</source>
        <translation>La troisième colonne n’a pas de titre et est partout aussi grande que l’intensité&#xa0;: c’est peut-être un fond. Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The third column has no title and is 1 in every row: it may be a factor. It is not used as the error of the intensity.</source>
        <translation>La troisième colonne n’a pas de titre et vaut 1 à chaque ligne&#xa0;: c’est peut-être un facteur. Elle n’est pas utilisée comme erreur de l’intensité.</translation>
    </message>
    <message>
        <source>The errors are as large as the intensities nearly everywhere; check that the column is one of errors.</source>
        <translation>Les erreurs sont presque partout aussi grandes que les intensités&#x202f;; vérifiez que la colonne est bien une colonne d’erreurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) that no pixel fell into were left out (zero, or a dummy, without an error of its own).</source>
        <translation>
            <numerusform>%n intervalle (bin) dans lequel aucun pixel n’est tombé a été omis (zéro, ou valeur factice, sans erreur propre).</numerusform>
            <numerusform>%n intervalles (bins) dans lesquels aucun pixel n’est tombé ont été omis (zéro, ou valeur factice, sans erreur propre).</numerusform>
        </translation>
    </message>
    <message>
        <source>The abscissa “%1” is neither q nor 2θ, d or r.</source>
        <translation>L’abscisse «&#x202f;%1&#x202f;» n’est ni q, ni 2θ, ni d, ni r.</translation>
    </message>
    <message>
        <source>The binning “%1” is one of times of flight; only angles (CONS) and q (CONQ) are read.</source>
        <translation>Le découpage (binning) «&#x202f;%1&#x202f;» est celui de temps de vol&#x202f;; seuls les angles (CONS) et q (CONQ) sont lus.</translation>
    </message>
    <message>
        <source>The rows of a BANK line that ends in “%1” are not read; FXYE, FXY, ESD and STD are.</source>
        <translation>Les données annoncées par une ligne BANK finissant par «&#x202f;%1&#x202f;» ne sont pas lues&#x202f;; celles en FXYE, FXY, ESD et STD le sont.</translation>
    </message>
    <message>
        <source>The binning CONQ is taken as one of q in Å⁻¹.</source>
        <translation>Le découpage (binning) CONQ est pris pour celui de q en Å⁻¹.</translation>
    </message>
    <message>
        <source>The file holds the interference part of the cross-section, ⟨b⟩²[S(q) − 1] unless Gudrun was told to divide it: it is taken as S(q) − 1, so that places and widths of peaks count and their heights may not.</source>
        <translation>Le fichier contient la partie d’interférence de la section efficace, ⟨b⟩²[S(q) − 1] sauf si Gudrun a été réglé pour la diviser par ce facteur&#xa0;: elle est prise pour S(q) − 1&#x202f;; les positions et les largeurs des pics sont donc valables, mais leurs hauteurs ne le sont pas forcément.</translation>
    </message>
    <message>
        <source>Is it G(r) or g(r)? The name of the file ends in .gr, but the numbers tend to 1.</source>
        <translation>Est-ce G(r) ou g(r)&#x202f;? Le nom du fichier finit par .gr, mais les nombres tendent vers 1.</translation>
    </message>
    <message>
        <source>By the ending of its name the file is taken as G(r) in Å⁻² on r in Å.</source>
        <translation>D’après l’extension de son nom, le fichier est pris pour G(r) en Å⁻² en fonction de r en Å.</translation>
    </message>
    <message>
        <source>The errors “%1” are not used: there are not as many as intensities.</source>
        <translation>Les erreurs «&#x202f;%1&#x202f;» ne sont pas utilisées&#xa0;: il n’y en a pas autant que d’intensités.</translation>
    </message>
    <message>
        <source>No column is named as q, 2θ, d or r.</source>
        <translation>Aucune colonne n’est nommée q, 2θ, d ou r.</translation>
    </message>
    <message>
        <source>One column cannot be both the abscissa and the intensity.</source>
        <translation>Une même colonne ne peut pas être à la fois l’abscisse et l’intensité.</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>Le tableau n’a pas de colonne %1.</translation>
    </message>
    <message>
        <source>The column “%1” is not used.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» n’est pas utilisée.</translation>
    </message>
    <message>
        <source>“%1” is neither G(r) = 4πρr[g(r) − 1] nor g(r).</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni G(r) = 4πρr[g(r) − 1] ni g(r).</translation>
    </message>
    <message>
        <source>Export G(r) or g(r); if the column holds one of them under that name, say which.</source>
        <translation>Exportez G(r) ou g(r)&#x202f;; si la colonne contient l’une d’elles sous ce nom, dites laquelle.</translation>
    </message>
    <message>
        <source>The row in line %1 was left out: “%2” is not a number.</source>
        <translation>La ligne de données à la ligne %1 a été omise&#xa0;: «&#x202f;%2&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The column “%1” is empty in every row.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est vide à chaque ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of comments between the rows were left out.</source>
        <translation>
            <numerusform>%n ligne de commentaire entre les données a été omise.</numerusform>
            <numerusform>%n lignes de commentaire entre les données ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows of numbers follow the header.</source>
        <translation>Aucune ligne de nombres ne suit l’en-tête.</translation>
    </message>
    <message>
        <source>The column is called “g(r)”, but its numbers tend to 0: it is taken as G(r) in Å⁻².</source>
        <translation>La colonne s’appelle «&#x202f;g(r)&#x202f;», mais ses nombres tendent vers 0&#xa0;: elle est prise pour G(r) en Å⁻².</translation>
    </message>
    <message>
        <source>The wavelength of Cu Kα1 is 1.54060 Å, that of Mo Kα1 0.70932 Å.</source>
        <translation>La longueur d’onde de Cu Kα1 est 1.54060 Å, celle de Mo Kα1 0.70932 Å.</translation>
    </message>
    <message>
        <source>The pattern is on a radius of the detector, and the file does not tell the wavelength.</source>
        <translation>Le diffractogramme est en fonction d’un rayon du détecteur, et le fichier n’indique pas la longueur d’onde.</translation>
    </message>
    <message>
        <source>If the axis is q, say so.</source>
        <translation>Si l’axe est q, dites-le.</translation>
    </message>
    <message>
        <source>Integrate the image again on q or 2θ; if the column is not a radius, say what it is.</source>
        <translation>Intégrez de nouveau l’image en q ou en 2θ&#x202f;; si la colonne n’est pas un rayon, dites ce qu’elle est.</translation>
    </message>
    <message>
        <source>The abscissa “%1” is a radius on the detector, and the file does not tell the distance of the detector in a unit of length.</source>
        <translation>L’abscisse «&#x202f;%1&#x202f;» est un rayon sur le détecteur, et le fichier n’indique pas la distance du détecteur dans une unité de longueur.</translation>
    </message>
    <message>
        <source>The abscissa “%1” is a radius on a tilted detector, which is not one angle.</source>
        <translation>L’abscisse «&#x202f;%1&#x202f;» est un rayon sur un détecteur incliné, ce qui ne correspond pas à un seul angle.</translation>
    </message>
    <message>
        <source>q was found from the radius on the detector, its distance of %1 mm and the wavelength.</source>
        <translation>q a été déterminé d’après le rayon sur le détecteur, la distance de celui-ci, %1 mm, et la longueur d’onde.</translation>
    </message>
    <message>
        <source>The spacings d were turned into q = 2π/d.</source>
        <translation>Les distances d ont été converties en q = 2π/d.</translation>
    </message>
    <message>
        <source>Check the axis and the wavelength.</source>
        <translation>Vérifiez l’axe et la longueur d’onde.</translation>
    </message>
    <message>
        <source>The rows have no end mark (*RAS_INT_END): the file is cut short.</source>
        <translation>Les lignes n’ont pas de marque de fin (*RAS_INT_END)&#xa0;: le fichier est tronqué.</translation>
    </message>
    <message>
        <source>Does “%1” hold S(q) or F(q) = q[S(q) − 1]? Programs of this layout write either, under either name.</source>
        <translation>«&#x202f;%1&#x202f;» contient-il S(q) ou F(q) = q[S(q) − 1]&#x202f;? Les programmes qui écrivent sous cette forme écrivent l’une ou l’autre, sous l’un ou l’autre nom.</translation>
    </message>
    <message>
        <source>A function that tends to 0 and is not multiplied by q has to be turned into S(q) first.</source>
        <translation>Une fonction qui tend vers 0 et qui n’est pas multipliée par q doit d’abord être convertie en S(q).</translation>
    </message>
    <message>
        <source>Does “%1” hold G(r) = 4πρr[g(r) − 1] in Å⁻² or g(r)? Programs of this layout write either.</source>
        <translation>«&#x202f;%1&#x202f;» contient-il G(r) = 4πρr[g(r) − 1] en Å⁻² ou g(r)&#x202f;? Les programmes qui écrivent sous cette forme écrivent l’une ou l’autre.</translation>
    </message>
    <message>
        <source>A function that tends to 0 at high r and to a constant at low r has to be turned into g(r) first.</source>
        <translation>Une fonction qui tend vers 0 à grand r et vers une constante à petit r doit d’abord être convertie en g(r).</translation>
    </message>
    <message>
        <source>Export the scan as text (2θ and counts) from the instrument&apos;s program.</source>
        <translation>Exportez le balayage en texte (2θ et comptages) depuis le logiciel de l’instrument.</translation>
    </message>
    <message>
        <source>The file is a Bruker RAW of version 4, which is not read.</source>
        <translation>Le fichier est un RAW de Bruker de version 4, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>Save it as .brml, .uxd, .xy or RAW of version 3 in DIFFRAC.</source>
        <translation>Enregistrez-le en .brml, .uxd, .xy ou RAW de version 3 dans DIFFRAC.</translation>
    </message>
    <message>
        <source>The file is a sheet of Excel (.xls), which is not read.</source>
        <translation>Le fichier est une feuille Excel (.xls), qui n’est pas lue.</translation>
    </message>
    <message>
        <source>Save the sheet as text (CSV).</source>
        <translation>Enregistrez la feuille en texte (CSV).</translation>
    </message>
    <message>
        <source>The file is an image of a detector, which has to be integrated first.</source>
        <translation>Le fichier est une image d’un détecteur, qui doit d’abord être intégrée.</translation>
    </message>
    <message>
        <source>Integrate it on q, for example with pyFAI or Dioptas.</source>
        <translation>Intégrez-la en q, par exemple avec pyFAI ou Dioptas.</translation>
    </message>
    <message>
        <source>The file is a binary file of Rigaku&apos;s program, which is not read.</source>
        <translation>Le fichier est un fichier binaire du logiciel de Rigaku, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>The file is too large for its format.</source>
        <translation>Le fichier est trop grand pour son format.</translation>
    </message>
    <message>
        <source>The file is damaged or of a variant that cannot be read: %1.</source>
        <translation>Le fichier est endommagé ou d’une variante qui ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Export the scan as text from the instrument&apos;s program.</source>
        <translation>Exportez le balayage en texte depuis le logiciel de l’instrument.</translation>
    </message>
    <message>
        <source>The file holds fewer points than it announces, or has no end mark: it is cut short.</source>
        <translation>Le fichier contient moins de points qu’il n’en annonce, ou n’a pas de marque de fin&#xa0;: il est tronqué.</translation>
    </message>
    <message>
        <source>The ZIP archive is damaged or cut short.</source>
        <translation>L’archive ZIP est endommagée ou tronquée.</translation>
    </message>
    <message>
        <source>The file is a sheet of a spreadsheet program, which is not read.</source>
        <translation>Le fichier est une feuille de calcul d’un tableur, qui n’est pas lue.</translation>
    </message>
    <message>
        <source>The file is a ZIP archive without a scan of a diffractometer.</source>
        <translation>Le fichier est une archive ZIP sans balayage d’un diffractomètre.</translation>
    </message>
    <message>
        <source>Unpack it and import what it holds.</source>
        <translation>Décompressez-la et importez ce qu’elle contient.</translation>
    </message>
    <message>
        <source>The file holds g(r); G(r) = 4πρr(g − 1) needs the density of the sample.</source>
        <translation>Le fichier contient g(r)&#x202f;; G(r) = 4πρr(g − 1) exige la densité de l’échantillon.</translation>
    </message>
    <message>
        <source>The abscissa “%1” is a radius in pixels of the detector, and the size of a pixel is not known.</source>
        <translation>L’abscisse «&#xa0;%1&#xa0;» est un rayon en pixels du détecteur, et la taille d’un pixel n’est pas connue.</translation>
    </message>
    <message>
        <source>The file states two wavelengths that disagree, %1 and %2 Å; neither is used.</source>
        <translation>Le fichier indique deux longueurs d’onde qui se contredisent, %1 et %2 Å ; aucune n’est utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the frames that no pixel fell into count as masked (zero, or a dummy, without an error of its own).</source>
        <translation>
            <numerusform>%n point des images dans lequel aucun pixel n’est tombé compte comme masqué (zéro, ou une valeur fictive, sans erreur propre).</numerusform>
            <numerusform>%n points des images dans lesquels aucun pixel n’est tombé comptent comme masqués (zéro, ou une valeur fictive, sans erreur propre).</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask “%1” is not used: there are not as many numbers as intensities.</source>
        <translation>Le masque «&#xa0;%1&#xa0;» n’est pas utilisé : il n’a pas autant de nombres qu’il y a d’intensités.</translation>
    </message>
    <message>
        <source>The mask “%1” is not used: it masks every point.</source>
        <translation>Le masque «&#xa0;%1&#xa0;» n’est pas utilisé : il masque tous les points.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) that the mask “%1” marks were left out.</source>
        <translation>
            <numerusform>%n point que marque le masque «&#xa0;%1&#xa0;» a été laissé de côté.</numerusform>
            <numerusform>%n points que marque le masque «&#xa0;%1&#xa0;» ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The further signal “%1” of the plot was left out.</source>
        <translation>Le signal supplémentaire «&#xa0;%1&#xa0;» du tracé a été laissé de côté.</translation>
    </message>
    <message>
        <source>Is “%1” an intensity? It tends to zero from below, as S(q) − 1 does.</source>
        <translation>«&#xa0;%1&#xa0;» est-elle une intensité ? Elle tend vers zéro par le bas, comme S(q) − 1.</translation>
    </message>
    <message>
        <source>The errors “%1” are in per cent of the intensity and were multiplied by it.</source>
        <translation>Les erreurs «&#xa0;%1&#xa0;» sont en pour cent de l’intensité et ont été multipliées par celle-ci.</translation>
    </message>
    <message>
        <source>The errors “%1” are variances; their square root is used.</source>
        <translation>Les erreurs «&#xa0;%1&#xa0;» sont des variances ; leur racine carrée est utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>The intensity is %1 in %n row(s), far from all others; it may stand for missing data. Check these rows.</source>
        <translation>
            <numerusform>L’intensité vaut %1 dans %n ligne, loin de toutes les autres ; cela peut signifier des données manquantes. Vérifiez cette ligne.</numerusform>
            <numerusform>L’intensité vaut %1 dans %n lignes, loin de toutes les autres ; cela peut signifier des données manquantes. Vérifiez ces lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of exactly %1 were left out: the number stands for missing data.</source>
        <translation>
            <numerusform>%n point valant exactement %1 a été laissé de côté : ce nombre signifie des données manquantes.</numerusform>
            <numerusform>%n points valant exactement %1 ont été laissés de côté : ce nombre signifie des données manquantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a STOE RAW, which is not read.</source>
        <translation>Le fichier est un RAW de STOE, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>The file is not of the format “%1”.</source>
        <translation>Le fichier n’est pas au format « %1 ».</translation>
    </message>
    <message>
        <source>The weights of pairs are known only of intensities that were reduced here.</source>
        <translation>Les poids des paires ne sont connus que pour des intensités réduites ici.</translation>
    </message>
    <message>
        <source>Leave the pair of the sub-peak open.</source>
        <translation>Laissez ouverte la paire du sous-pic.</translation>
    </message>
    <message>
        <source>q_max = %1 Å⁻¹ was found: beyond it the noise of S(q) exceeds its oscillation.</source>
        <translation>q_max = %1&#xa0;Å⁻¹ a été trouvé&#xa0;: au-delà, le bruit de S(q) dépasse son oscillation.</translation>
    </message>
    <message>
        <source>q_max = %1 Å⁻¹ was found: beyond it the intensity breaks off.</source>
        <translation>q_max = %1 Å⁻¹ a été trouvé : au-delà, l’intensité s’interrompt.</translation>
    </message>
    <message>
        <source>The file does not say whether its intensities are corrected for polarisation: they are corrected as of an unpolarised beam or of whole rings, (1 + cos² 2θ)/2.</source>
        <translation>Le fichier ne dit pas si ses intensités sont corrigées de la polarisation&#xa0;: elles sont corrigées comme pour un faisceau non polarisé ou des anneaux entiers, (1 + cos² 2θ)/2.</translation>
    </message>
    <message>
        <source>The first sharp diffraction peak (FSDP) stands at q = %1 Å⁻¹; glasses have it between 0.5 and 6 Å⁻¹. Check the axis: programs have written nm⁻¹ under the name Å⁻¹.</source>
        <translation>Le premier pic de diffraction étroit (FSDP) est à q = %1&#xa0;Å⁻¹&#x202f;; les verres l’ont entre 0,5 et 6&#xa0;Å⁻¹. Vérifiez l’axe&#xa0;: il arrive que des programmes écrivent des nm⁻¹ sous le nom Å⁻¹.</translation>
    </message>
    <message>
        <source>The pattern reaches only from q = %1 to %2 Å⁻¹; glasses have their first sharp diffraction peak (FSDP) between 0.5 and 6 Å⁻¹. Check the axis: programs have written nm⁻¹ under the name Å⁻¹.</source>
        <translation>Le diffractogramme va seulement de q = %1 à %2&#xa0;Å⁻¹&#x202f;; les verres ont leur premier pic de diffraction étroit (FSDP) entre 0,5 et 6&#xa0;Å⁻¹. Vérifiez l’axe&#xa0;: il arrive que des programmes écrivent des nm⁻¹ sous le nom Å⁻¹.</translation>
    </message>
    <message>
        <source>The file is a DSC curve and no pattern: it has a column of temperatures or heat flow.</source>
        <translation>Le fichier est une courbe DSC et non un diffractogramme&#xa0;: il a une colonne de températures ou de flux de chaleur.</translation>
    </message>
    <message>
        <source>The file is a DSC curve (%1) and no pattern.</source>
        <translation>Le fichier est une courbe DSC (%1) et non un diffractogramme.</translation>
    </message>
    <message>
        <source>The data set “%1” is not used: it holds %2 numbers for %3 frames.</source>
        <translation>Le jeu de données « %1 » n’est pas utilisé : il contient %2 nombres pour %3 images.</translation>
    </message>
</context>
<context>
    <name>PatternImportWords</name>
    <message>
        <source>r %1–%2 Å</source>
        <translation>r %1–%2&#xa0;Å</translation>
    </message>
    <message>
        <source>q %1–%2 Å⁻¹</source>
        <translation>q %1–%2&#xa0;Å⁻¹</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keV</source>
        <translation>%1&#xa0;keV</translation>
    </message>
    <message>
        <source>energy unknown</source>
        <translation>énergie inconnue</translation>
    </message>
    <message>
        <source>abscissa</source>
        <translation>abscisse</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>intensité</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Colonne «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Diffractogrammes</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n diffractogramme</numerusform>
            <numerusform>%n diffractogrammes</numerusform>
        </translation>
    </message>
    <message>
        <source>Instrument: %1</source>
        <translation>Instrument&#xa0;: %1</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Encodage&#xa0;: %1</translation>
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
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Mean of S at high q</source>
        <translation>Moyenne de S à grand q</translation>
    </message>
    <message>
        <source>Number density</source>
        <translation>Densité atomique</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>%1 to %2 Å</source>
        <translation>%1 à %2&#xa0;Å</translation>
    </message>
    <message>
        <source>To the first minimum</source>
        <translation>Jusqu’au premier minimum</translation>
    </message>
    <message>
        <source>Shells</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>Équation d’état</translation>
    </message>
    <message>
        <source>Sub-peaks</source>
        <translation>Sous-pics</translation>
    </message>
    <message>
        <source>Distance %1</source>
        <translation>Distance %1</translation>
    </message>
    <message>
        <source>Width %1</source>
        <translation>Largeur %1</translation>
    </message>
    <message>
        <source>Neighbours %1</source>
        <translation>Voisins %1</translation>
    </message>
    <message>
        <source>Equation of state (%1)</source>
        <translation>Équation d’état (%1)</translation>
    </message>
    <message>
        <source>S at the maximum</source>
        <translation>S au maximum</translation>
    </message>
    <message>
        <source>RMS deviation below r_min</source>
        <translation>Écart RMS sous r_min</translation>
    </message>
    <message>
        <source>Twice to the maximum of r g</source>
        <translation>Double jusqu’au max. de r g</translation>
    </message>
    <message>
        <source>Twice to the maximum of r²g</source>
        <translation>Double jusqu’au max. de r²g</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>Premier pic de diffraction étroit (FSDP)</translation>
    </message>
    <message>
        <source>Weights of pairs</source>
        <translation>Poids des paires</translation>
    </message>
    <message>
        <source>B at the reference pressure</source>
        <translation>B à la pression de référence</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>PatternWords</name>
    <message>
        <source>local quadratic</source>
        <translation>quadratique locale</translation>
    </message>
    <message>
        <source>Lorentzian, ±0.25 Å⁻¹</source>
        <translation>lorentzienne, ±0,25&#xa0;Å⁻¹</translation>
    </message>
    <message>
        <source>Lorentzian, ±0.40 Å⁻¹</source>
        <translation>lorentzienne, ±0,40&#xa0;Å⁻¹</translation>
    </message>
    <message>
        <source>pseudo-Voigt</source>
        <translation>pseudo-Voigt</translation>
    </message>
    <message>
        <source>middle at half height</source>
        <translation>milieu à mi-hauteur</translation>
    </message>
    <message>
        <source>Faber–Ziman</source>
        <translation>Faber–Ziman</translation>
    </message>
    <message>
        <source>I/⟨f⟩², as printed</source>
        <translation>I/⟨f⟩², tel que publié</translation>
    </message>
    <message>
        <source>Ashcroft–Langreth</source>
        <translation>Ashcroft–Langreth</translation>
    </message>
    <message>
        <source>linear solve</source>
        <translation>résolution linéaire</translation>
    </message>
    <message>
        <source>Krogh-Moe–Norman</source>
        <translation>Krogh-Moe–Norman</translation>
    </message>
    <message>
        <source>high q</source>
        <translation>grand q</translation>
    </message>
    <message>
        <source>ad hoc polynomial</source>
        <translation>polynôme ad hoc</translation>
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
        <translation>sans fenêtre</translation>
    </message>
    <message>
        <source>Lorentzian, own window</source>
        <translation>lorentzienne, fenêtre propre</translation>
    </message>
</context>
<context>
    <name>Peaks</name>
    <message>
        <source>The window of the peak holds fewer than seven points of the scan.</source>
        <translation>La fenêtre du pic contient moins de sept points du balayage.</translation>
    </message>
    <message>
        <source>Widen it.</source>
        <translation>Élargissez-la.</translation>
    </message>
    <message>
        <source>Move the window so that the curve falls on both sides.</source>
        <translation>Déplacez la fenêtre de sorte que la courbe descende des deux côtés.</translation>
    </message>
    <message>
        <source>The peak has no maximum inside its window.</source>
        <translation>Le pic n’a pas de maximum dans sa fenêtre.</translation>
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
        <translation>Courbe %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>“%1” does not begin with a number.</source>
        <translation>«&#x202f;%1&#x202f;» ne commence pas par un nombre.</translation>
    </message>
    <message>
        <source>Write a number and its unit, for example “20 K/min”.</source>
        <translation>Écrivez un nombre et son unité, par exemple «&#x202f;20 K/min&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not a unit that is known here.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une unité connue ici.</translation>
    </message>
    <message>
        <source>Write the unit after the number, for example in %1.</source>
        <translation>Écrivez l’unité après le nombre, par exemple en %1.</translation>
    </message>
    <message>
        <source>“%1” has no unit.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas d’unité.</translation>
    </message>
    <message>
        <source>“%1” has a unit of another kind.</source>
        <translation>«&#x202f;%1&#x202f;» a une unité d’un autre genre.</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Type the temperature of the isotherm.</source>
        <translation>Saisissez la température de l’isotherme.</translation>
    </message>
    <message>
        <source>Type the density of the sample.</source>
        <translation>Saisissez la densité de l’échantillon.</translation>
    </message>
    <message>
        <source>Type the reference T_g of the sample.</source>
        <translation>Saisissez la T_g de référence de l’échantillon.</translation>
    </message>
    <message>
        <source>Type the limits of the shell.</source>
        <translation>Saisissez les limites de la couche.</translation>
    </message>
    <message>
        <source>Choose the decimal sign.</source>
        <translation>Choisissez le séparateur décimal.</translation>
    </message>
    <message>
        <source>Choose what separates the columns.</source>
        <translation>Choisissez ce qui sépare les colonnes.</translation>
    </message>
    <message>
        <source>Choose the encoding of the text.</source>
        <translation>Choisissez l’encodage du texte.</translation>
    </message>
    <message>
        <source>Choose the format of the file.</source>
        <translation>Choisissez le format du fichier.</translation>
    </message>
    <message>
        <source>Choose what the file holds.</source>
        <translation>Choisissez ce que le fichier contient.</translation>
    </message>
    <message>
        <source>Choose which column is which.</source>
        <translation>Choisissez le rôle de chaque colonne.</translation>
    </message>
    <message>
        <source>Choose what the axis of the pattern is.</source>
        <translation>Choisissez ce qu’est l’axe du diffractogramme.</translation>
    </message>
    <message>
        <source>Choose what the values of the pattern are.</source>
        <translation>Choisissez ce que sont les valeurs du diffractogramme.</translation>
    </message>
    <message>
        <source>Type the energy of the beam or its wavelength.</source>
        <translation>Saisissez l’énergie du faisceau ou sa longueur d’onde.</translation>
    </message>
    <message>
        <source>Choose where exotherms point.</source>
        <translation>Choisissez vers où pointent les exothermes.</translation>
    </message>
    <message>
        <source>Type the heating rate.</source>
        <translation>Saisissez la vitesse de chauffe.</translation>
    </message>
    <message>
        <source>Type the mass of the sample.</source>
        <translation>Saisissez la masse de l’échantillon.</translation>
    </message>
    <message>
        <source>Choose the unit of the temperature.</source>
        <translation>Choisissez l’unité de la température.</translation>
    </message>
    <message>
        <source>Choose the unit of the signal.</source>
        <translation>Choisissez l’unité du signal.</translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Le tableau n’a pas de colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Name the columns “heating_rate [K/s]” and “T_p [K]”.</source>
        <translation>Nommez les colonnes «&#x202f;heating_rate [K/s]&#x202f;» et «&#x202f;T_p [K]&#x202f;».</translation>
    </message>
    <message>
        <source>The unit of the column “%1” is missing or does not fit.</source>
        <translation>L’unité de la colonne «&#x202f;%1&#x202f;» manque ou ne convient pas.</translation>
    </message>
    <message>
        <source>Write it in brackets after the name, for example [%1].</source>
        <translation>Écrivez-la entre crochets après le nom, par exemple [%1].</translation>
    </message>
    <message>
        <source>The column “%1” has an empty field.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» a un champ vide.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Export the heat flow (DSC) of the measurement.</source>
        <translation>Exportez le flux de chaleur (DSC) de la mesure.</translation>
    </message>
    <message>
        <source>No column is named or measured as heat flow or heat capacity.</source>
        <translation>Aucune colonne n’a le nom ou l’unité d’un flux de chaleur ou d’une capacité calorifique.</translation>
    </message>
    <message>
        <source>Give the columns titles with units, such as “T [K]” and “heat flow [W/g]”.</source>
        <translation>Donnez aux colonnes des titres avec unités, comme «&#x202f;T [K]&#x202f;» et «&#x202f;heat flow [W/g]&#x202f;».</translation>
    </message>
    <message>
        <source>No column is named or measured as a temperature.</source>
        <translation>Aucune colonne n’a le nom ou l’unité d’une température.</translation>
    </message>
    <message>
        <source>The column “%1” is in %2, which is neither heat flow nor heat capacity.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est en %2, qui n’est ni un flux de chaleur ni une capacité calorifique.</translation>
    </message>
    <message>
        <source>Is the column “%1” in kelvin or in degrees Celsius? The file does not say.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est-elle en kelvins ou en degrés Celsius&#x202f;? Le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>The column “%1” is in %2: it has not been calibrated to heat flow.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est en %2&#xa0;: elle n’a pas été étalonnée en flux de chaleur.</translation>
    </message>
    <message>
        <source>Apply the sensitivity calibration in the instrument&apos;s program and export mW or mW/mg.</source>
        <translation>Appliquez l’étalonnage de sensibilité dans le logiciel de l’instrument et exportez des mW ou mW/mg.</translation>
    </message>
    <message>
        <source>What is the unit of the column “%1”? The file does not say.</source>
        <translation>Quelle est l’unité de la colonne «&#x202f;%1&#x202f;»&#x202f;? Le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>The unit “%2” of the column “%1” is not known here.</source>
        <translation>L’unité «&#x202f;%2&#x202f;» de la colonne «&#x202f;%1&#x202f;» n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The column “%1” has no unit of time and was not used.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» n’a pas d’unité de temps et n’a pas été utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because a number is missing: %n.</source>
        <translation>
            <numerusform>Lignes omises parce qu’un nombre manque&#xa0;: %n.</numerusform>
            <numerusform>Lignes omises parce qu’un nombre manque&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The temperature in column “%1” never changes.</source>
        <translation>La température de la colonne «&#x202f;%1&#x202f;» ne change jamais.</translation>
    </message>
    <message numerus="yes">
        <source>Rows that repeat the temperature of the row before: %n.</source>
        <translation>
            <numerusform>Lignes qui répètent la température de la ligne précédente&#xa0;: %n.</numerusform>
            <numerusform>Lignes qui répètent la température de la ligne précédente&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that go against the direction of the ramp: %n.</source>
        <translation>
            <numerusform>Lignes qui vont contre le sens de la rampe&#xa0;: %n.</numerusform>
            <numerusform>Lignes qui vont contre le sens de la rampe&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says %1 K/min, but time and temperature give %2 K/min.</source>
        <translation>Le fichier dit %1&#xa0;K/min, mais le temps et la température donnent %2&#xa0;K/min.</translation>
    </message>
    <message>
        <source>The heating rate, %1 K/s, was taken from the file name.</source>
        <translation>La vitesse de chauffe, %1&#xa0;K/s, a été tirée du nom du fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because they belong to no ramp (a jump, a few rows): %n.</source>
        <translation>
            <numerusform>Lignes omises parce qu’elles n’appartiennent à aucune rampe (un saut, quelques lignes)&#xa0;: %n.</numerusform>
            <numerusform>Lignes omises parce qu’elles n’appartiennent à aucune rampe (un saut, quelques lignes)&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are in no order of temperature and were kept as one scan.</source>
        <translation>Les lignes ne suivent aucun ordre de température et ont été gardées comme un seul balayage.</translation>
    </message>
    <message>
        <source>Exotherms point up: concluded from the data, since the flow goes down when heating starts.</source>
        <translation>Les exothermes pointent vers le haut&#xa0;: conclu des données, car le flux descend quand la chauffe commence.</translation>
    </message>
    <message>
        <source>Exotherms point down: concluded from the data, since the flow goes up when heating starts.</source>
        <translation>Les exothermes pointent vers le bas&#xa0;: conclu des données, car le flux monte quand la chauffe commence.</translation>
    </message>
    <message>
        <source>The data suggest the opposite of the stated direction of exotherms.</source>
        <translation>Les données suggèrent l’opposé du sens indiqué des exothermes.</translation>
    </message>
    <message>
        <source>The direction of exotherms is the customary one of this format; the file does not state it.</source>
        <translation>Le sens des exothermes est celui d’usage dans ce format&#x202f;; le fichier ne l’indique pas.</translation>
    </message>
    <message>
        <source>Do exotherms point up or down? The file does not say and the data do not show it.</source>
        <translation>Les exothermes pointent-ils vers le haut ou vers le bas&#x202f;? Le fichier ne le dit pas et les données ne le montrent pas.</translation>
    </message>
    <message>
        <source>The file holds no curve of heat flow or heat capacity.</source>
        <translation>Le fichier ne contient pas de courbe de flux de chaleur ou de capacité calorifique.</translation>
    </message>
    <message>
        <source>The columns have no titles, so that it cannot be told which is the temperature.</source>
        <translation>Les colonnes n’ont pas de titre&#xa0;: on ne peut pas savoir laquelle est la température.</translation>
    </message>
    <message>
        <source>The file is in no format that is known here.</source>
        <translation>Le fichier n’est dans aucun format connu ici.</translation>
    </message>
    <message>
        <source>The file is not text: it holds bytes that no text has.</source>
        <translation>Le fichier n’est pas du texte&#xa0;: il contient des octets qu’aucun texte ne contient.</translation>
    </message>
    <message>
        <source>Export the measurement as text from the instrument&apos;s program.</source>
        <translation>Exportez la mesure en texte depuis le logiciel de l’instrument.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>It cannot be told whether the comma or the point is the decimal sign of the numbers.</source>
        <translation>On ne peut pas savoir si le séparateur décimal des nombres est la virgule ou le point.</translation>
    </message>
    <message>
        <source>No rows with at least two numbers were found.</source>
        <translation>Aucune ligne avec au moins deux nombres n’a été trouvée.</translation>
    </message>
    <message>
        <source>The line has %1 fields where the table has %2 columns.</source>
        <translation>La ligne a %1 champs alors que le tableau a %2 colonnes.</translation>
    </message>
    <message>
        <source>Mend or remove that line, or check separator and decimal sign.</source>
        <translation>Réparez ou retirez cette ligne, ou vérifiez le séparateur de colonnes et le séparateur décimal.</translation>
    </message>
    <message>
        <source>The last line is cut short and was left out.</source>
        <translation>La dernière ligne est tronquée et a été omise.</translation>
    </message>
    <message>
        <source>Text after the last row was left out.</source>
        <translation>Le texte après la dernière ligne a été omis.</translation>
    </message>
    <message>
        <source>“%1” has thousands separators, as a spreadsheet puts them in, and no decimal sign of its own: the number that was meant cannot be told.</source>
        <translation>«&#x202f;%1&#x202f;» a des séparateurs de milliers, tels qu’un tableur les insère, et pas de séparateur décimal propre&#xa0;: le nombre voulu ne peut pas être reconnu.</translation>
    </message>
    <message>
        <source>Export the measurement again and read it without opening it in a spreadsheet.</source>
        <translation>Exportez de nouveau la mesure et lisez-la sans l’ouvrir dans un tableur.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The curve “%1” (%2) is no heat flow and was not taken.</source>
        <translation>La courbe «&#x202f;%1&#x202f;» (%2) n’est pas un flux de chaleur et n’a pas été prise.</translation>
    </message>
    <message>
        <source>The file holds no heat flow; its curve “%1” is in %2.</source>
        <translation>Le fichier ne contient pas de flux de chaleur&#x202f;; sa courbe «&#x202f;%1&#x202f;» est en %2.</translation>
    </message>
    <message>
        <source>The column “%1” is molar (%2); without the molar mass it is no heat capacity of a sample.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est molaire (%2)&#x202f;; sans la masse molaire, ce n’est pas la capacité calorifique d’un échantillon.</translation>
    </message>
    <message>
        <source>Export the raw data, in mcal/min, cal/°C or µW.</source>
        <translation>Exportez les données brutes, en mcal/min, cal/°C ou µW.</translation>
    </message>
    <message>
        <source>The column “%1” is a heat capacity of the cell; the scan rate is needed to make it a heat flow.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est une capacité calorifique de la cellule&#x202f;; il faut la vitesse de balayage pour en faire un flux de chaleur.</translation>
    </message>
    <message>
        <source>The Pyris file ends before the titles of its columns.</source>
        <translation>Le fichier Pyris finit avant les titres de ses colonnes.</translation>
    </message>
    <message>
        <source>Pyris prints no units; minutes, °C and mW were taken, as the program writes them.</source>
        <translation>Pyris n’imprime pas d’unités&#x202f;; min, °C et mW ont été pris, comme ce programme les écrit.</translation>
    </message>
    <message>
        <source>The Calisto file ends before the titles of its columns.</source>
        <translation>Le fichier Calisto finit avant les titres de ses colonnes.</translation>
    </message>
    <message>
        <source>Calisto prints no units; s, °C and mW were taken, as the program writes them.</source>
        <translation>Calisto n’imprime pas d’unités&#x202f;; s, °C et mW ont été pris, comme ce programme les écrit.</translation>
    </message>
    <message>
        <source>A step with other columns than the first was left out.</source>
        <translation>Une étape avec d’autres colonnes que la première a été omise.</translation>
    </message>
    <message>
        <source>The TRIOS file ends before the rows of its first step.</source>
        <translation>Le fichier TRIOS finit avant les lignes de sa première étape.</translation>
    </message>
    <message numerus="yes">
        <source>Marker rows (time −1, −2, …) left out: %n.</source>
        <translation>
            <numerusform>Lignes de repère (temps −1, −2, …) omises&#xa0;: %n.</numerusform>
            <numerusform>Lignes de repère (temps −1, −2, …) omises&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Universal Analysis file ends before its data.</source>
        <translation>Le fichier Universal Analysis finit avant ses données.</translation>
    </message>
    <message>
        <source>The file name says %1 K/min; time and temperature give %2 K/min.</source>
        <translation>Le nom du fichier dit %1&#xa0;K/min&#x202f;; le temps et la température donnent %2&#xa0;K/min.</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>Le tableau n’a pas de colonne %1.</translation>
    </message>
    <message>
        <source>One column cannot be both the temperature and the signal.</source>
        <translation>Une même colonne ne peut pas être à la fois la température et le signal.</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>Choisissez une autre colonne pour l’un des deux.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”.</source>
        <translation>Il n’y a pas d’encodage «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The file holds no curve of STARe (“Curve Name:”).</source>
        <translation>Le fichier ne contient pas de courbe STARe (« Curve Name: »).</translation>
    </message>
    <message>
        <source>Save the sheet with the measurement as CSV, or export it as text from the instrument&apos;s program.</source>
        <translation>Enregistrez en CSV la feuille qui contient la mesure, ou exportez celle-ci en texte depuis le logiciel de l’instrument.</translation>
    </message>
    <message>
        <source>The file is a workbook of Excel.</source>
        <translation>Le fichier est un classeur Excel.</translation>
    </message>
    <message>
        <source>The file is a workbook of Excel, written as XML.</source>
        <translation>Le fichier est un classeur Excel, écrit en XML.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet of OpenDocument.</source>
        <translation>Le fichier est une feuille de calcul OpenDocument.</translation>
    </message>
    <message>
        <source>This is the raw file of Universal Analysis (TA Instruments), whose numbers are binary.</source>
        <translation>C’est le fichier brut d’Universal Analysis (TA Instruments), dont les nombres sont binaires.</translation>
    </message>
    <message>
        <source>Open it in Universal Analysis and choose File &gt; Export Data File &gt; File and Plot Signals.</source>
        <translation>Ouvrez-le dans Universal Analysis et choisissez File &gt; Export Data File &gt; File and Plot Signals.</translation>
    </message>
    <message>
        <source>This is a file of %1 itself, which only that program reads.</source>
        <translation>C’est un fichier propre à %1, que seul ce logiciel lit.</translation>
    </message>
    <message>
        <source>The file is of the kind %1 and no text.</source>
        <translation>Le fichier est du type %1 et n’est pas du texte.</translation>
    </message>
    <message>
        <source>Say which columns they are, or give them titles with units, such as “T [K]” and “heat flow [W/g]”.</source>
        <translation>Dites quelles colonnes ce sont, ou donnez-leur des titres avec unités, comme «&#x202f;T [K]&#x202f;» et «&#x202f;heat flow [W/g]&#x202f;».</translation>
    </message>
    <message>
        <source>The unit %2 of the column “%1” contradicts its title.</source>
        <translation>L’unité %2 de la colonne «&#x202f;%1&#x202f;» contredit son titre.</translation>
    </message>
    <message>
        <source>The first such row is line %1: “%2” in column %3.</source>
        <translation>La première est la ligne %1&#xa0;: «&#x202f;%2&#x202f;» dans la colonne %3.</translation>
    </message>
    <message>
        <source>Check the unit and the decimal sign.</source>
        <translation>Vérifiez l’unité et le séparateur décimal.</translation>
    </message>
    <message>
        <source>The sample loses %1 % of its mass, most of it between %2 and %3 K.</source>
        <translation>L’échantillon perd %1&#xa0;% de sa masse, pour l’essentiel entre %2 et %3 K.</translation>
    </message>
    <message>
        <source>The sample gains %1 % of mass, most of it between %2 and %3 K.</source>
        <translation>L’échantillon gagne %1&#xa0;% de masse, pour l’essentiel entre %2 et %3 K.</translation>
    </message>
    <message>
        <source>The column “%1” is empty: field %2 of line %3 and of every row after it holds no number.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est vide&#xa0;: le champ %2 de la ligne %3 et de toutes les lignes suivantes ne contient pas de nombre.</translation>
    </message>
    <message>
        <source>Export the measurement with its heat flow, or say which column it is.</source>
        <translation>Exportez la mesure avec son flux de chaleur, ou dites quelle colonne c’est.</translation>
    </message>
    <message>
        <source>The column “%1” holds no number in any row.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» ne contient de nombre à aucune ligne.</translation>
    </message>
    <message>
        <source>Each signal goes with the temperature beside it (columns %1).</source>
        <translation>Chaque signal va avec la température à côté de lui (colonnes %1).</translation>
    </message>
    <message>
        <source>The rows have no titles; time in min, temperature in °C and DSC in mW were taken, as the program writes them.</source>
        <translation>Les lignes n’ont pas de titres&#x202f;; le temps en min, la température en °C et la DSC en mW ont été pris, comme le programme les écrit.</translation>
    </message>
    <message>
        <source>The rows “#GD” have fewer than three fields: time, temperature and DSC.</source>
        <translation>Les lignes «&#x202f;#GD&#x202f;» ont moins de trois champs&#xa0;: temps, température et DSC.</translation>
    </message>
    <message>
        <source>The curve is printed over “%1” (%2) and has no temperature.</source>
        <translation>La courbe est imprimée en fonction de «&#x202f;%1&#x202f;» (%2) et n’a pas de température.</translation>
    </message>
    <message>
        <source>Export it over the sample temperature.</source>
        <translation>Exportez-la en fonction de la température de l’échantillon.</translation>
    </message>
    <message>
        <source>Below the heading of the curve “%1” stand no titles of columns.</source>
        <translation>Sous l’en-tête de la courbe «&#x202f;%1&#x202f;», il n’y a pas de titres de colonnes.</translation>
    </message>
    <message>
        <source>The NETZSCH file has no line of titles (“##Temp.…”).</source>
        <translation>Le fichier NETZSCH n’a pas de ligne de titres («&#x202f;##Temp.…&#x202f;»).</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) not used: %1.</source>
        <translation>
            <numerusform>%n colonne non utilisée&#xa0;: %1.</numerusform>
            <numerusform>%n colonnes non utilisées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has %1 titles (%2), but the rows below, from line %3 on, have %4 fields.</source>
        <translation>Cette ligne a %1 titres (%2), mais les lignes de données qui suivent, à partir de la ligne %3, ont %4 champs.</translation>
    </message>
    <message>
        <source>Put a title that holds the separator in double quotes, or say which columns are which.</source>
        <translation>Mettez entre guillemets doubles droits un titre qui contient le séparateur, ou dites quelle colonne contient quoi.</translation>
    </message>
    <message>
        <source>The units in this line do not fit the titles in any order.</source>
        <translation>Les unités de cette ligne ne correspondent aux titres dans aucun ordre.</translation>
    </message>
    <message>
        <source>Say which columns are which, and their units.</source>
        <translation>Dites quelle colonne contient quoi, et les unités.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known on this computer.</source>
        <translation>L’encodage %1 n’est pas connu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Export the measurement as UTF-8.</source>
        <translation>Exportez la mesure en UTF-8.</translation>
    </message>
    <message>
        <source>It cannot be told which temperature each of the signals goes with.</source>
        <translation>On ne peut pas dire quelle température va avec chacun des signaux.</translation>
    </message>
    <message>
        <source>The heating rate was given as %1 K/min, but time and temperature give %2 K/min.</source>
        <translation>La vitesse de chauffage donnée est de %1 K/min, mais le temps et la température donnent %2 K/min.</translation>
    </message>
    <message>
        <source>The file name says %1 K/min, but time and temperature give %2 K/min, which count.</source>
        <translation>Le nom du fichier indique %1 K/min, mais le temps et la température donnent %2 K/min, qui comptent.</translation>
    </message>
    <message>
        <source>Signals and temperatures were paired in their order (columns %1).</source>
        <translation>Les signaux et les températures ont été appariés dans leur ordre (colonnes %1).</translation>
    </message>
    <message>
        <source>The line holds bytes that the encoding %1 does not have.</source>
        <translation>La ligne contient des octets que l’encodage %1 n’a pas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose another file format.</source>
        <translation>Choisissez un autre format de fichier.</translation>
    </message>
    <message>
        <source>The file holds no heat flow: its signal is the mass “%1”, so it is thermogravimetry and no DSC curve.</source>
        <translation>Le fichier ne contient pas de flux de chaleur&#xa0;: son signal est la masse «&#x202f;%1&#x202f;»&#x202f;; c’est une thermogravimétrie, pas une courbe DSC.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) of numbers were found; a DSC curve needs at least ten.</source>
        <translation>
            <numerusform>Lignes de nombres trouvées&#xa0;: %n seulement&#x202f;; une courbe DSC en exige au moins dix.</numerusform>
            <numerusform>Lignes de nombres trouvées&#xa0;: %n seulement&#x202f;; une courbe DSC en exige au moins dix.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” goes from %2 to %3 K, which no DSC curve does.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» va de %2 à %3&#xa0;K, ce que ne fait aucune courbe DSC.</translation>
    </message>
    <message>
        <source>A DSC curve needs a column of temperatures and one of heat flow or heat capacity.</source>
        <translation>Une courbe DSC exige une colonne de températures et une de flux de chaleur ou de capacité calorifique.</translation>
    </message>
</context>
<context>
    <name>ResidualPlot</name>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message numerus="yes">
        <source>band ±2σ, %n point(s) outside</source>
        <translation>
            <numerusform>bande ±2σ, %n point en dehors</numerusform>
            <numerusform>bande ±2σ, %n points en dehors</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no residuals to draw.</source>
        <translation>Il n’y a pas de résidus à tracer.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>There is no reference T_g to divide by.</source>
        <translation>Il n’y a pas de T_g de référence par laquelle diviser.</translation>
    </message>
    <message>
        <source>The area in J/g needs the heating rate and the mass.</source>
        <translation>L’aire en J/g exige la vitesse de chauffe et la masse.</translation>
    </message>
    <message>
        <source>Give the rate and the mass of the scan.</source>
        <translation>Indiquez la vitesse et la masse du balayage.</translation>
    </message>
    <message>
        <source>The leading flank is not complete.</source>
        <translation>Le flanc montant n’est pas complet.</translation>
    </message>
    <message>
        <source>The peak does not fall to half its height on both sides.</source>
        <translation>Le pic ne descend pas à mi-hauteur des deux côtés.</translation>
    </message>
    <message>
        <source>The heating rate is not known.</source>
        <translation>La vitesse de chauffe n’est pas connue.</translation>
    </message>
    <message>
        <source>Give it when importing or in the inspector.</source>
        <translation>Indiquez-la à l’importation ou dans l’inspecteur.</translation>
    </message>
    <message>
        <source>The mass is not known.</source>
        <translation>La masse n’est pas connue.</translation>
    </message>
    <message>
        <source>The density is not known.</source>
        <translation>La densité n’est pas connue.</translation>
    </message>
    <message>
        <source>The file holds no S(q).</source>
        <translation>Le fichier ne contient pas S(q).</translation>
    </message>
    <message>
        <source>The file holds no G(r).</source>
        <translation>Le fichier ne contient pas G(r).</translation>
    </message>
    <message>
        <source>The file holds the result of another program, taken as it is.</source>
        <translation>Le fichier contient le résultat d’un autre programme, pris tel quel.</translation>
    </message>
    <message>
        <source>The maximum of r g(r), at %1 Å, is not in the shell from %2 to %3 Å.</source>
        <translation>Le maximum de r g(r), à %1&#xa0;Å, n’est pas dans la couche de %2 à %3&#xa0;Å.</translation>
    </message>
    <message>
        <source>The scan ends before the melting is complete.</source>
        <translation>Le balayage finit avant que la fusion soit complète.</translation>
    </message>
    <message>
        <source>Nothing crystallises or melts in this scan.</source>
        <translation>Rien ne cristallise ni ne fond dans ce balayage.</translation>
    </message>
    <message>
        <source>on the flank of the overshoot (ξ = %1), not on the step</source>
        <translation>sur le flanc du dépassement (ξ = %1), et non sur le saut</translation>
    </message>
</context>
<context>
    <name>Robustness</name>
    <message>
        <source>This is no preset of choices.</source>
        <translation>Ce n’est pas un préréglage de choix.</translation>
    </message>
    <message>
        <source>The exponent of T_p is 2 (Kissinger) or 1.92 (Starink).</source>
        <translation>L’exposant de T_p est 2 (Kissinger) ou 1,92 (Starink).</translation>
    </message>
    <message>
        <source>One heating rate after the other is left out.</source>
        <translation>Les vitesses de chauffe sont omises l’une après l’autre.</translation>
    </message>
    <message>
        <source>T_g under pressure by the collapse of the energies, or where equilibrium begins.</source>
        <translation>T_g sous pression par la superposition des énergies, ou là où l’équilibre commence.</translation>
    </message>
    <message>
        <source>The crossover is drawn with corners or rounded.</source>
        <translation>La transition est tracée avec des angles ou arrondie.</translation>
    </message>
    <message>
        <source>Metallic glasses show volumes that go as q1 to the power of −2.3 to −2.5; affine compression gives −3.</source>
        <translation>Les verres métalliques montrent des volumes qui vont comme q1 à la puissance −2,3 à −2,5&#x202f;; une compression affine donne −3.</translation>
    </message>
    <message>
        <source>Both equations fit as well.</source>
        <translation>Les deux équations conviennent aussi bien.</translation>
    </message>
    <message>
        <source>A fixed B′ comes from other glasses, within about 0.5.</source>
        <translation>Un B′ fixé vient d’autres verres, à environ 0,5 près.</translation>
    </message>
    <message>
        <source>Formula of the Kissinger plot</source>
        <translation>Formule du diagramme de Kissinger</translation>
    </message>
    <message>
        <source>Heating rate left out</source>
        <translation>Vitesse de chauffe omise</translation>
    </message>
    <message>
        <source>T_g under pressure</source>
        <translation>T_g sous pression</translation>
    </message>
    <message>
        <source>Shape of the crossover</source>
        <translation>Forme de la transition</translation>
    </message>
    <message>
        <source>Exponent of q1 in the volume</source>
        <translation>Exposant de q1 dans le volume</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>Équation d’état</translation>
    </message>
    <message>
        <source>B′ where it is fixed</source>
        <translation>B′ là où il est fixé</translation>
    </message>
    <message>
        <source>The point of this analysis is not one of these choices.</source>
        <translation>Le point de cette analyse ne correspond pas à ces choix.</translation>
    </message>
    <message>
        <source>There is no choice “%1”.</source>
        <translation>Il n’y a pas de choix «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Up to 15 % less; never more, since the noise of S(q) or the detector ends it there.</source>
        <translation>Jusqu’à 15&#xa0;% de moins&#x202f;; jamais plus, puisque le bruit de S(q) ou le détecteur l’arrête là.</translation>
    </message>
    <message>
        <source>The first rows beside the beam stop are taken or left: up to %1 Å⁻¹, well below the first sharp peak.</source>
        <translation>Les premières lignes à côté de l’arrêt du faisceau sont prises ou laissées&#xa0;: jusqu’à %1&#xa0;Å⁻¹, bien au-dessous du premier pic étroit.</translation>
    </message>
    <message>
        <source>G(r) is made with or without a window.</source>
        <translation>G(r) est faite avec ou sans fenêtre.</translation>
    </message>
    <message>
        <source>Of patterns with a density that reach beyond %1 Å⁻¹; from a shorter range the scale is that of its end, by whatever method.</source>
        <translation>Pour les diffractogrammes qui ont une densité et vont au-delà de %1&#xa0;Å⁻¹&#x202f;; d’un intervalle plus court, l’échelle est celle de son extrémité, quelle que soit la méthode.</translation>
    </message>
    <message>
        <source>Transmission and monitor are known to about 2 %.</source>
        <translation>La transmission et le moniteur sont connus à environ 2&#xa0;% près.</translation>
    </message>
    <message>
        <source>2 for a detector that counts photons, 3 for one that integrates.</source>
        <translation>2 pour un détecteur à comptage de photons, 3 pour un détecteur intégrateur.</translation>
    </message>
    <message>
        <source>What S(q) is below q_min is not measured.</source>
        <translation>Ce que vaut S(q) sous q_min n’est pas mesuré.</translation>
    </message>
    <message>
        <source>A density of a glass is known to about 1 %.</source>
        <translation>La densité d’un verre est connue à environ 1&#xa0;% près.</translation>
    </message>
    <message>
        <source>Published fits of first sharp peaks take from ±%1 to ±%2 Å⁻¹; the definition stays.</source>
        <translation>Les ajustements publiés de premiers pics étroits prennent de ±%1 à ±%2&#xa0;Å⁻¹&#x202f;; la définition reste.</translation>
    </message>
    <message>
        <source>Part of q_max</source>
        <translation>Fraction de q_max</translation>
    </message>
    <message>
        <source>Added to q_min</source>
        <translation>Ajouté à q_min</translation>
    </message>
    <message>
        <source>Scale of the background</source>
        <translation>Échelle du fond</translation>
    </message>
    <message>
        <source>Exponent of the Compton recoil</source>
        <translation>Exposant du recul Compton</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>S(q) below q_min</source>
        <translation>S(q) sous q_min</translation>
    </message>
    <message>
        <source>Window of the transform</source>
        <translation>Fenêtre de la transformée</translation>
    </message>
    <message>
        <source>Fit window of the first sharp peak</source>
        <translation>Fenêtre d’ajustement du premier pic étroit</translation>
    </message>
    <message>
        <source>There is no analyst to ask.</source>
        <translation>Il n’y a aucun analyste à interroger.</translation>
    </message>
    <message>
        <source>Ask one or more.</source>
        <translation>Interrogez-en un ou plusieurs.</translation>
    </message>
    <message>
        <source>No choice is left that another analyst could have made otherwise.</source>
        <translation>Il ne reste aucun choix qu’un autre analyste aurait pu faire autrement.</translation>
    </message>
    <message>
        <source>Every analysis failed: %1</source>
        <translation>Toutes les analyses ont échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Narrow the ranges of the choices.</source>
        <translation>Resserrez les intervalles des choix.</translation>
    </message>
    <message>
        <source>A quarter of the length of the window either way: the curve stays straight as far as that.</source>
        <translation>Un quart de la longueur de la fenêtre de part et d’autre&#xa0;: la courbe reste droite jusque-là.</translation>
    </message>
    <message>
        <source>A quarter of the length of the window inwards; outwards %1 of it, beyond which the curve bends or ends in one scan of four.</source>
        <translation>Un quart de la longueur de la fenêtre vers l’intérieur&#x202f;; vers l’extérieur, %1 fois cette longueur, au-delà de quoi la courbe s’incurve ou s’arrête dans un balayage sur quatre.</translation>
    </message>
    <message>
        <source>Some correct a scan for the lag of the sensor, some do not.</source>
        <translation>Certains corrigent un balayage du retard du capteur, d’autres non.</translation>
    </message>
    <message>
        <source>A time constant from a calibration is known to about a fifth.</source>
        <translation>Une constante de temps issue d’un étalonnage est connue à environ un cinquième près.</translation>
    </message>
    <message>
        <source>Peaks stand on the lines of the glass transition, on straight lines between their feet, or on a spline through ends and middles of the windows.</source>
        <translation>Les pics reposent sur les lignes de la transition vitreuse, sur des droites entre leurs pieds, ou sur une spline passant par les extrémités et les milieux des fenêtres.</translation>
    </message>
    <message>
        <source>Thermal lag</source>
        <translation>Retard thermique</translation>
    </message>
    <message>
        <source>Time constant of the lag</source>
        <translation>Constante de temps du retard</translation>
    </message>
    <message>
        <source>Lower end of the glass window</source>
        <translation>Extrémité basse de la fenêtre du verre</translation>
    </message>
    <message>
        <source>Upper end of the glass window</source>
        <translation>Extrémité haute de la fenêtre du verre</translation>
    </message>
    <message>
        <source>Lower end of the liquid window</source>
        <translation>Extrémité basse de la fenêtre du liquide</translation>
    </message>
    <message>
        <source>Upper end of the liquid window</source>
        <translation>Extrémité haute de la fenêtre du liquide</translation>
    </message>
    <message>
        <source>Baseline under the peaks</source>
        <translation>Ligne de base sous les pics</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 analyses, made of %2 analyses of the scans and patterns; %n of them failed. It is a sensitivity to choices, not a probability.</source>
        <translation>
            <numerusform>%1 analyses, composées de %2 analyses des balayages et des diffractogrammes&#x202f;; %n d’entre elles a échoué. C’est une sensibilité aux choix, non une probabilité.</numerusform>
            <numerusform>%1 analyses, composées de %2 analyses des balayages et des diffractogrammes&#x202f;; %n d’entre elles ont échoué. C’est une sensibilité aux choix, non une probabilité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 analyses; %n of them failed. It is a sensitivity to choices, not a probability.</source>
        <translation>
            <numerusform>%1 analyses&#x202f;; %n d’entre elles a échoué. C’est une sensibilité aux choix, non une probabilité.</numerusform>
            <numerusform>%1 analyses&#x202f;; %n d’entre elles ont échoué. C’est une sensibilité aux choix, non une probabilité.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not found in this analysis.</source>
        <translation>La grandeur n’a pas été trouvée dans cette analyse.</translation>
    </message>
    <message>
        <source>This is no run of many analyses, or not as it was written.</source>
        <translation>Ce n’est pas une série de nombreuses analyses, ou elle n’est pas telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Remove the file and ask the analysts anew.</source>
        <translation>Supprimez le fichier et interrogez de nouveau les analystes.</translation>
    </message>
    <message>
        <source>± is noise alone: the analyses that are kept are of the study as it was before the last change.</source>
        <translation>± ne comprend que le bruit&#xa0;: les analyses conservées sont celles de l’étude telle qu’elle était avant le dernier changement.</translation>
    </message>
    <message>
        <source>Up to 15 % less, since the ripples of a short range in q blur where G(r) begins to rise; never more, since the first neighbours come there.</source>
        <translation>Jusqu’à 15&#xa0;% de moins, car les ondulations d’un court domaine en q brouillent l’endroit où G(r) commence à monter&#x202f;; jamais plus, car là viennent les premiers voisins.</translation>
    </message>
    <message>
        <source>Some refine density and background by the pattern, some take both as they were given.</source>
        <translation>Certains affinent la densité et le fond par le diagramme, d’autres prennent les deux tels qu’ils sont donnés.</translation>
    </message>
    <message>
        <source>Refinement of density and background</source>
        <translation>Affinement de la densité et du fond</translation>
    </message>
    <message>
        <source>Part of r_min</source>
        <translation>Part de r_min</translation>
    </message>
    <message>
        <source>The refinement of density or background found no minimum: what it gave is the edge of its search.</source>
        <translation>L’affinement de la densité ou du fond n’a trouvé aucun minimum&#xa0;: ce qu’il a donné est le bord de sa recherche.</translation>
    </message>
    <message>
        <source>Give both, or change r_min or the range in q.</source>
        <translation>Donnez les deux, ou changez r_min ou le domaine en q.</translation>
    </message>
    <message>
        <source>The first shell has no maximum of its own in this analysis.</source>
        <translation>La première couche n’a pas de maximum propre dans cette analyse.</translation>
    </message>
    <message>
        <source>Set the limits of the first shell, or go further in q.</source>
        <translation>Fixez les limites de la première couche, ou allez plus loin en q.</translation>
    </message>
    <message>
        <source>The density was given in this analysis and not refined.</source>
        <translation>Dans cette analyse, la densité était donnée et n’a pas été affinée.</translation>
    </message>
    <message>
        <source>As in the preset.</source>
        <translation>Comme dans le préréglage.</translation>
    </message>
    <message>
        <source>± marked ⊕ is noise and choices together, by %1 analyses of the study; others are noise alone.</source>
        <translation>± marqué de ⊕ comprend le bruit et les choix, d’après %1 analyses de l’étude&#x202f;; les autres ne comprennent que le bruit.</translation>
    </message>
    <message>
        <source>This run was made by another version of Vitrine, which may analyse otherwise.</source>
        <translation>Cette série vient d’une autre version de Vitrine, qui peut analyser autrement.</translation>
    </message>
    <message>
        <source>Analyse something that leaves a choice: a heating scan with a glass transition, or an intensity that becomes S(q).</source>
        <translation>Analysez quelque chose qui laisse un choix&#xa0;: un balayage de chauffe avec une transition vitreuse, ou une intensité qui devient S(q).</translation>
    </message>
    <message>
        <source>Enable one or more.</source>
        <translation>Activez-en au moins un.</translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>Take the choices of analysis %1</source>
        <translation>Reprendre les choix de l’analyse %1</translation>
    </message>
</context>
<context>
    <name>Ruby</name>
    <message>
        <source>No line of ruby stands out of this spectrum.</source>
        <translation>Aucune raie du rubis ne ressort de ce spectre.</translation>
    </message>
    <message>
        <source>Choose a range of wavelengths that holds R1 and R2, or measure longer.</source>
        <translation>Choisir un intervalle de longueurs d’onde qui contient R1 et R2, ou mesurer plus longtemps.</translation>
    </message>
    <message>
        <source>Only one line was found, at %1 nm; which of R1 and R2 it is cannot be told.</source>
        <translation>Une seule raie a été trouvée, à %1 nm ; on ne peut dire si c’est R1 ou R2.</translation>
    </message>
    <message>
        <source>Choose a range of wavelengths that holds both lines, or record a spectrum that does.</source>
        <translation>Choisir un intervalle qui contient les deux raies, ou enregistrer un tel spectre.</translation>
    </message>
    <message>
        <source>The spectrum is saturated from %1 to %2 nm, wider than a line.</source>
        <translation>Le spectre est saturé de %1 à %2 nm, plus large qu’une raie.</translation>
    </message>
    <message>
        <source>Record it again with a shorter exposure.</source>
        <translation>L’enregistrer de nouveau avec une pose plus courte.</translation>
    </message>
    <message numerus="yes">
        <source>Saturated rows at a flat top, left out: %n.</source>
        <translation>
            <numerusform>Lignes saturées sur un sommet plat, écartées : %n.</numerusform>
            <numerusform>Lignes saturées sur un sommet plat, écartées : %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that stand out alone (cosmic rays), left out: %n.</source>
        <translation>
            <numerusform>Lignes qui ressortent seules (rayons cosmiques), écartées : %n.</numerusform>
            <numerusform>Lignes qui ressortent seules (rayons cosmiques), écartées : %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n row(s) of the spectrum; two lines need at least sixteen.</source>
        <translation>
            <numerusform>Le spectre n’a que %n ligne ; deux raies en demandent au moins seize.</numerusform>
            <numerusform>Le spectre n’a que %n lignes ; deux raies en demandent au moins seize.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a wider range of wavelengths.</source>
        <translation>Choisir un intervalle de longueurs d’onde plus large.</translation>
    </message>
    <message>
        <source>A wavelength is not above zero.</source>
        <translation>Une longueur d’onde n’est pas supérieure à zéro.</translation>
    </message>
    <message>
        <source>Check λ0 and the axis of the spectrum.</source>
        <translation>Vérifier λ0 et l’axe du spectre.</translation>
    </message>
    <message>
        <source>The shift of R1 with temperature is known from %1 to %2 K, not at %3 K.</source>
        <translation>Le déplacement de R1 avec la température est connu de %1 à %2 K, pas à %3 K.</translation>
    </message>
    <message>
        <source>Check the temperature of the ruby.</source>
        <translation>Vérifier la température du rubis.</translation>
    </message>
    <message>
        <source>The pressure is below zero: λ0, the temperature or the medium of the wavelengths (air or vacuum) is not that of this spectrum.</source>
        <translation>La pression est inférieure à zéro : λ0, la température ou le milieu des longueurs d’onde (air ou vide) n’est pas celui de ce spectre.</translation>
    </message>
    <message>
        <source>R1 and R2 are %1 nm apart, at 1 atm 1.4 nm: the ruby is stressed, or a line is not one of them.</source>
        <translation>R1 et R2 sont distants de %1 nm, à 1 atm de 1,4 nm : le rubis est contraint, ou une raie n’est pas l’une d’elles.</translation>
    </message>
    <message>
        <source>The scale %1 has no shift for %2 GPa.</source>
        <translation>L’échelle %1 n’a pas de déplacement pour %2 GPa.</translation>
    </message>
    <message>
        <source>Which columns of this file are the wavelengths and the counts cannot be told.</source>
        <translation>On ne peut dire quelles colonnes de ce fichier sont les longueurs d’onde et les coups.</translation>
    </message>
    <message>
        <source>Name the columns, for example “Wavelength [nm]” and “Intensity [counts]”.</source>
        <translation>Nommer les colonnes, par exemple « Wavelength [nm] » et « Intensity [counts] ».</translation>
    </message>
    <message>
        <source>The axis “%1” is a Raman shift: it counts from a laser whose wavelength is not here.</source>
        <translation>L’axe « %1 » est un déplacement Raman : il compte à partir d’un laser dont la longueur d’onde n’est pas là.</translation>
    </message>
    <message>
        <source>Export the spectrum over wavelengths (nm) or absolute wavenumbers.</source>
        <translation>Exporter le spectre en longueurs d’onde (nm) ou en nombres d’onde absolus.</translation>
    </message>
    <message>
        <source>What the axis of this spectrum is cannot be told from its numbers.</source>
        <translation>On ne peut dire, d’après ses nombres, ce qu’est l’axe de ce spectre.</translation>
    </message>
    <message>
        <source>Name it with its unit in brackets, for example “Wavelength [nm]”. A Raman shift does not serve.</source>
        <translation>Le nommer avec son unité entre crochets, par exemple « Wavelength [nm] ». Un déplacement Raman ne sert pas.</translation>
    </message>
    <message>
        <source>Whether these wavenumbers are those of air or of vacuum is not said; the two differ by 0.5 GPa.</source>
        <translation>Il n’est pas dit si ces nombres d’onde sont ceux de l’air ou du vide ; la différence est de 0,5 GPa.</translation>
    </message>
    <message>
        <source>Say which, or write “air” or “vacuum” in the title of the axis.</source>
        <translation>Dites lequel, ou écrivez « air » ou « vacuum » dans le titre de l’axe.</translation>
    </message>
    <message numerus="yes">
        <source>Rows without a number, left out: %n.</source>
        <translation>
            <numerusform>Lignes sans nombre, écartées : %n.</numerusform>
            <numerusform>Lignes sans nombre, écartées : %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that repeat a wavelength, averaged: %n.</source>
        <translation>
            <numerusform>Lignes qui répètent une longueur d’onde, moyennées : %n.</numerusform>
            <numerusform>Lignes qui répètent une longueur d’onde, moyennées : %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spectrum has no rows of numbers.</source>
        <translation>Le spectre n’a pas de lignes de nombres.</translation>
    </message>
    <message>
        <source>The spectrum goes from %1 to %2 nm; the lines of ruby lie between 690 and 800 nm.</source>
        <translation>Le spectre va de %1 à %2 nm ; les raies du rubis sont entre 690 et 800 nm.</translation>
    </message>
    <message>
        <source>Check the unit of its axis.</source>
        <translation>Vérifier l’unité de son axe.</translation>
    </message>
    <message>
        <source>The axis was turned from vacuum into air.</source>
        <translation>L’axe a été converti du vide à l’air.</translation>
    </message>
    <message>
        <source>A stronger line at %1 nm is none of ruby&apos;s two: it was fitted by itself and taken off.</source>
        <translation>Une raie plus forte à %1 nm n&apos;est aucune des deux du rubis : elle a été ajustée seule et soustraite.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleFields</name>
    <message>
        <source>“%1” is no treatment.</source>
        <translation>« %1 » n’est pas un traitement.</translation>
    </message>
    <message>
        <source>Write as-cast, annealed or compressed.</source>
        <translation>Écrire brut de coulée, recuit ou comprimé (as-cast, annealed, compressed).</translation>
    </message>
</context>
<context>
    <name>SampleFile</name>
    <message>
        <source>The field “%1” is missing or is not what it should be.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» manque ou n’est pas ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>The choices in the file are not readable.</source>
        <translation>Les choix du fichier sont illisibles.</translation>
    </message>
    <message>
        <source>The file was not written by Vitrine, or it was changed by another program.</source>
        <translation>Le fichier n’a pas été écrit par Vitrine, ou il a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>The curve “%1” cannot be read.</source>
        <translation>La courbe «&#x202f;%1&#x202f;» ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The columns of the curve “%1” differ in length.</source>
        <translation>Les colonnes de la courbe «&#x202f;%1&#x202f;» diffèrent en longueur.</translation>
    </message>
    <message>
        <source>The embedded original “%1” is not what it was.</source>
        <translation>L’original incorporé «&#x202f;%1&#x202f;» n’est plus ce qu’il était.</translation>
    </message>
    <message>
        <source>The file holds no sample that can be read.</source>
        <translation>Le fichier ne contient pas d’échantillon lisible.</translation>
    </message>
    <message>
        <source>There is not enough memory for the contents of the file.</source>
        <translation>La mémoire ne suffit pas pour le contenu du fichier.</translation>
    </message>
    <message>
        <source>The columns of scan “%1” differ in length.</source>
        <translation>Les colonnes du balayage «&#x202f;%1&#x202f;» diffèrent en longueur.</translation>
    </message>
    <message>
        <source>Sample “%1” could not be put into a file: there is not enough memory.</source>
        <translation>L’échantillon «&#x202f;%1&#x202f;» n’a pas pu être mis dans un fichier&#xa0;: la mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>Take the previous version or a copy of the file.</source>
        <translation>Prenez la version précédente ou une copie du fichier.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is not a sample file of Vitrine.</source>
        <translation>Ce n’est pas un fichier d’échantillon de Vitrine.</translation>
    </message>
    <message>
        <source>Measurements are imported; only files named .vitrine are opened.</source>
        <translation>Les mesures s’importent&#x202f;; seuls les fichiers nommés .vitrine s’ouvrent.</translation>
    </message>
    <message>
        <source>The file is cut short.</source>
        <translation>Le fichier est tronqué.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Vitrine.</source>
        <translation>Le fichier a été écrit par une version plus récente de Vitrine.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>The file is damaged: its contents do not match their SHA-256.</source>
        <translation>Le fichier est endommagé&#xa0;: son contenu ne correspond pas à son SHA-256.</translation>
    </message>
    <message>
        <source>Scan “%1” has no identity of its own.</source>
        <translation>Le balayage «&#x202f;%1&#x202f;» n’a pas d’identité propre.</translation>
    </message>
    <message>
        <source>The sample has no identity.</source>
        <translation>L’échantillon n’a pas d’identité.</translation>
    </message>
    <message>
        <source>Pattern “%1” has no identity of its own.</source>
        <translation>Le diffractogramme «&#x202f;%1&#x202f;» n’a pas d’identité propre.</translation>
    </message>
    <message>
        <source>The columns of pattern “%1” differ in length.</source>
        <translation>Les colonnes du diffractogramme «&#x202f;%1&#x202f;» diffèrent en longueur.</translation>
    </message>
    <message>
        <source>The file was changed by another program, or damaged, since it was written.</source>
        <translation>Le fichier a été modifié par un autre programme, ou endommagé, depuis son écriture.</translation>
    </message>
    <message numerus="yes">
        <source>The file was changed by another program, or damaged, since it was written; its %n original(s) still match their SHA-256.</source>
        <translation>
            <numerusform>Le fichier a été modifié par un autre programme, ou endommagé, depuis son écriture&#x202f;; %n original qu’il contient correspond bien à son SHA-256.</numerusform>
            <numerusform>Le fichier a été modifié par un autre programme, ou endommagé, depuis son écriture&#x202f;; les %n originaux qu’il contient correspondent bien à leur SHA-256.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying reads its curves from the originals again; saving seals the file again.</source>
        <translation>La vérification relit ses courbes dans les originaux&#x202f;; l’enregistrement scelle de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Look through windows, peaks and treatment before you rely on the results.</source>
        <translation>Passez en revue les fenêtres, les pics et le traitement avant de vous fier aux résultats.</translation>
    </message>
    <message>
        <source>Whether the choices in the file are those that were written cannot be told.</source>
        <translation>On ne peut pas savoir si les choix du fichier sont ceux qui ont été écrits.</translation>
    </message>
    <message>
        <source>The choices in the file are not those that were written.</source>
        <translation>Les choix du fichier ne sont pas ceux qui ont été écrits.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be read.</source>
        <translation>Le fichier est endommagé&#xa0;: il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Another program may have changed the curve “%1”: it could not be read from its original again. %2</source>
        <translation>Un autre programme a peut-être modifié la courbe «&#xa0;%1&#xa0;» : elle n’a pas pu être relue depuis son original. %2</translation>
    </message>
    <message>
        <source>The measurement “%1” has no identity of its own.</source>
        <translation>La mesure « %1 » n’a pas d’identité propre.</translation>
    </message>
    <message>
        <source>The columns of the measurement “%1” differ in length.</source>
        <translation>Les colonnes de la mesure « %1 » sont de longueurs différentes.</translation>
    </message>
</context>
<context>
    <name>SampleMass</name>
    <message>
        <source>The mass is not a number; the values are too large or too small.</source>
        <translation>La masse n’est pas un nombre&#x202f;; les valeurs sont trop grandes ou trop petites.</translation>
    </message>
    <message>
        <source>Check their units.</source>
        <translation>Vérifiez leurs unités.</translation>
    </message>
    <message>
        <source>The mass needs a heating rate above zero.</source>
        <translation>La masse exige une vitesse de chauffe supérieure à zéro.</translation>
    </message>
    <message>
        <source>Give the heating rate of the scan.</source>
        <translation>Indiquez la vitesse de chauffe du balayage.</translation>
    </message>
    <message>
        <source>One of the two scans is empty.</source>
        <translation>L’un des deux balayages est vide.</translation>
    </message>
    <message>
        <source>The two scans share no range of temperature.</source>
        <translation>Les deux balayages n’ont pas d’intervalle de température commun.</translation>
    </message>
    <message>
        <source>The mass needs a step of the heat flow and of the heat capacity above zero.</source>
        <translation>La masse exige un saut du flux de chaleur et de la capacité calorifique supérieur à zéro.</translation>
    </message>
    <message>
        <source>The mass needs a heat flow and a heat capacity above zero.</source>
        <translation>La masse exige un flux de chaleur et une capacité calorifique supérieurs à zéro.</translation>
    </message>
    <message>
        <source>Check the zero of the heat flow and the heat capacity.</source>
        <translation>Vérifiez le zéro du flux de chaleur et la capacité calorifique.</translation>
    </message>
    <message>
        <source>The two scans hold different kinds of signal, so they cannot be subtracted.</source>
        <translation>Les deux balayages contiennent des types de signal différents et ne peuvent donc pas être soustraits.</translation>
    </message>
    <message>
        <source>Choose two scans with the same kind of signal.</source>
        <translation>Choisissez deux balayages avec le même type de signal.</translation>
    </message>
    <message>
        <source>The two scans share fewer than ten points.</source>
        <translation>Les deux balayages ont moins de dix points en commun.</translation>
    </message>
    <message>
        <source>Choose scans over the same range of temperature.</source>
        <translation>Choisissez des balayages sur le même intervalle de température.</translation>
    </message>
    <message>
        <source>Choose the cooling scan of the same sample.</source>
        <translation>Choisissez le balayage de refroidissement du même échantillon.</translation>
    </message>
    <message>
        <source>Check the baselines and the step of the heat capacity.</source>
        <translation>Vérifiez les lignes de base et le saut de la capacité calorifique.</translation>
    </message>
</context>
<context>
    <name>SamplePaste</name>
    <message>
        <source>The column “%1” is nothing that can be set of a sample.</source>
        <translation>La colonne « %1 » n’est rien que l’on puisse fixer d’un échantillon.</translation>
    </message>
    <message>
        <source>Line %1: no sample is called “%2”.</source>
        <translation>Ligne %1 : aucun échantillon ne s’appelle « %2 ».</translation>
    </message>
    <message>
        <source>Line %1: several samples are called “%2”.</source>
        <translation>Ligne %1 : plusieurs échantillons s’appellent « %2 ».</translation>
    </message>
    <message>
        <source>Line %1 lies below the last sample.</source>
        <translation>La ligne %1 est au-dessous du dernier échantillon.</translation>
    </message>
    <message>
        <source>Line %1: there is no column for “%2”.</source>
        <translation>Ligne %1 : il n’y a pas de colonne pour « %2 ».</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Ligne %1, « %2 » : %3</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Il n’y a pas de texte à coller.</translation>
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
            <numerusform>%n élément de ce qui a été collé n’a pas pu être repris :
%1</numerusform>
            <numerusform>%n éléments de ce qui a été collé n’ont pas pu être repris :
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>All else was taken; undo takes it back.</source>
        <translation>Tout le reste a été repris ; l’annulation le retire.</translation>
    </message>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
et %n autre</numerusform>
            <numerusform>%1
et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scattering</name>
    <message>
        <source>The pattern has a gap from %1 to %2 Å⁻¹, which is bridged by a straight line.</source>
        <translation>Le diffractogramme a une lacune de %1 à %2&#xa0;Å⁻¹, comblée par une droite.</translation>
    </message>
    <message numerus="yes">
        <source>The pattern has only %n usable point(s).</source>
        <translation>
            <numerusform>Le diffractogramme n’a que %n point utilisable.</numerusform>
            <numerusform>Le diffractogramme n’a que %n points utilisables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the file, its columns and its axis.</source>
        <translation>Vérifiez le fichier, ses colonnes et son axe.</translation>
    </message>
    <message>
        <source>The axis of the pattern does not ascend from zero or above.</source>
        <translation>L’axe du diffractogramme ne croît pas à partir de zéro ou plus.</translation>
    </message>
    <message>
        <source>Check which column is q or 2θ.</source>
        <translation>Vérifiez quelle colonne est q ou 2θ.</translation>
    </message>
    <message>
        <source>Most intensities of the pattern are zero or negative.</source>
        <translation>La plupart des intensités du diffractogramme sont nulles ou négatives.</translation>
    </message>
    <message>
        <source>Use the pattern as measured, before a background was subtracted.</source>
        <translation>Utilisez le diffractogramme tel que mesuré, avant soustraction d’un fond.</translation>
    </message>
    <message>
        <source>The columns of the pattern have different lengths.</source>
        <translation>Les colonnes du diffractogramme ont des longueurs différentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) that are not numbers were left out.</source>
        <translation>
            <numerusform>%n point qui n’est pas un nombre a été omis.</numerusform>
            <numerusform>%n points qui ne sont pas des nombres ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intensity value(s) are negative; they are used as they are.</source>
        <translation>
            <numerusform>%n valeur d’intensité est négative&#x202f;; elle est utilisée telle quelle.</numerusform>
            <numerusform>%n valeurs d’intensité sont négatives&#x202f;; elles sont utilisées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) were zero or missing; they count like the median of the others.</source>
        <translation>
            <numerusform>%n erreur était nulle ou manquante&#x202f;; elle compte comme la médiane des autres.</numerusform>
            <numerusform>%n erreurs étaient nulles ou manquantes&#x202f;; elles comptent comme la médiane des autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Compton table of %1 does not reach q = %2 Å⁻¹.</source>
        <translation>La table Compton de %1 n’atteint pas q = %2&#xa0;Å⁻¹.</translation>
    </message>
    <message>
        <source>Check that the axis is q in Å⁻¹, not in nm⁻¹ and not an angle.</source>
        <translation>Vérifiez que l’axe est q en Å⁻¹, et non en nm⁻¹ ni un angle.</translation>
    </message>
    <message>
        <source>The q axis has a value that is negative or not a number.</source>
        <translation>L’axe de q a une valeur négative ou qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The energy of the X-rays is not known.</source>
        <translation>L’énergie des rayons X n’est pas connue.</translation>
    </message>
    <message>
        <source>State the energy or the wavelength.</source>
        <translation>Indiquez l’énergie ou la longueur d’onde.</translation>
    </message>
    <message>
        <source>The Compton recoil exponent %1 is neither 0, 2 nor 3.</source>
        <translation>L’exposant du recul Compton %1 n’est ni 0, ni 2, ni 3.</translation>
    </message>
    <message>
        <source>Take 2 for photon-counting detectors and 3 for integrating ones.</source>
        <translation>Prenez 2 pour les détecteurs à comptage de photons et 3 pour les détecteurs intégrateurs.</translation>
    </message>
    <message>
        <source>A coordination number needs the density of the sample.</source>
        <translation>Un nombre de coordination exige la densité de l’échantillon.</translation>
    </message>
    <message>
        <source>State the density.</source>
        <translation>Indiquez la densité.</translation>
    </message>
    <message>
        <source>The columns of G(r) have different lengths.</source>
        <translation>Les colonnes de G(r) ont des longueurs différentes.</translation>
    </message>
    <message>
        <source>The limits %1 to %2 Å of the shell are not within G(r).</source>
        <translation>Les limites de %1 à %2&#xa0;Å de la couche ne sont pas dans G(r).</translation>
    </message>
    <message>
        <source>Choose limits within the calculated distances.</source>
        <translation>Choisissez des limites dans les distances calculées.</translation>
    </message>
    <message>
        <source>There is no maximum of R(r) between %1 and %2 Å.</source>
        <translation>R(r) n’a pas de maximum entre %1 et %2&#xa0;Å.</translation>
    </message>
    <message>
        <source>Choose a range that holds the first shell.</source>
        <translation>Choisissez un intervalle qui contient la première couche.</translation>
    </message>
    <message>
        <source>The background cannot be used. %1</source>
        <translation>Le fond ne peut pas être utilisé. %1</translation>
    </message>
    <message>
        <source>The background and the pattern have no q in common.</source>
        <translation>Le fond et le diffractogramme n’ont pas de q en commun.</translation>
    </message>
    <message>
        <source>Check the axis of the background.</source>
        <translation>Vérifiez l’axe du fond.</translation>
    </message>
    <message>
        <source>The background was measured on another grid and has been interpolated.</source>
        <translation>Le fond a été mesuré sur une autre grille et a été interpolé.</translation>
    </message>
    <message>
        <source>The pattern has been interpolated onto an even grid of %1 Å⁻¹.</source>
        <translation>Le diffractogramme a été interpolé sur une grille régulière de %1&#xa0;Å⁻¹.</translation>
    </message>
    <message>
        <source>r_min must be positive: it is the distance below which no two atoms are.</source>
        <translation>r_min doit être positif&#xa0;: c’est la distance sous laquelle il n’y a pas de paire d’atomes.</translation>
    </message>
    <message>
        <source>Choose r_min a little below the first neighbour distance.</source>
        <translation>Choisissez r_min un peu au-dessous de la première distance entre voisins.</translation>
    </message>
    <message>
        <source>The search for the density is empty or does not stay above zero.</source>
        <translation>La recherche de la densité est vide ou ne reste pas au-dessus de zéro.</translation>
    </message>
    <message>
        <source>Give a range of densities that holds the expected one.</source>
        <translation>Donnez un intervalle de densités qui contient celle attendue.</translation>
    </message>
    <message>
        <source>There is no background whose scale could be refined.</source>
        <translation>Il n’y a pas de fond dont l’échelle puisse être affinée.</translation>
    </message>
    <message>
        <source>Add the background pattern.</source>
        <translation>Ajoutez le diffractogramme du fond.</translation>
    </message>
    <message>
        <source>With q only up to %1 Å⁻¹ the density depends on the method by tens of per cent.</source>
        <translation>Avec q seulement jusqu’à %1&#xa0;Å⁻¹, la densité dépend de la méthode à quelques dizaines de pour cent.</translation>
    </message>
    <message>
        <source>The two G(r) have no distances in common.</source>
        <translation>Les deux G(r) n’ont pas de distances en commun.</translation>
    </message>
    <message>
        <source>Calculate both over the same distances.</source>
        <translation>Calculez les deux sur les mêmes distances.</translation>
    </message>
    <message>
        <source>The columns of S(q) have different lengths.</source>
        <translation>Les colonnes de S(q) ont des longueurs différentes.</translation>
    </message>
    <message>
        <source>There are too few points of S(q) between %1 and %2 Å⁻¹.</source>
        <translation>Il y a trop peu de points de S(q) entre %1 et %2&#xa0;Å⁻¹.</translation>
    </message>
    <message>
        <source>Choose a range that holds the first peak.</source>
        <translation>Choisissez un intervalle qui contient le premier pic.</translation>
    </message>
    <message>
        <source>S(q) has no maximum inside the chosen range.</source>
        <translation>S(q) n’a pas de maximum dans l’intervalle choisi.</translation>
    </message>
    <message>
        <source>Choose a range with the peak in its middle.</source>
        <translation>Choisissez un intervalle avec le pic en son milieu.</translation>
    </message>
    <message>
        <source>S(q) does not fall to half of its peak on both sides.</source>
        <translation>S(q) ne descend pas à la moitié de son pic des deux côtés.</translation>
    </message>
    <message>
        <source>Use another definition of the peak, or a wider range of q.</source>
        <translation>Utilisez une autre définition du pic, ou un intervalle de q plus large.</translation>
    </message>
    <message>
        <source>The form factors end at q = 75.4 Å⁻¹, but the pattern has q = %1 Å⁻¹.</source>
        <translation>Les facteurs de forme finissent à q = 75,4&#xa0;Å⁻¹, mais le diffractogramme a q = %1&#xa0;Å⁻¹.</translation>
    </message>
    <message>
        <source>There are no dispersion corrections for %1 at %2 keV.</source>
        <translation>Il n’y a pas de corrections de dispersion pour %1 à %2&#xa0;keV.</translation>
    </message>
    <message>
        <source>Check the energy, or leave the dispersion out.</source>
        <translation>Vérifiez l’énergie, ou omettez la dispersion.</translation>
    </message>
    <message>
        <source>The composition is not known.</source>
        <translation>La composition n’est pas connue.</translation>
    </message>
    <message>
        <source>State the composition of the sample.</source>
        <translation>Indiquez la composition de l’échantillon.</translation>
    </message>
    <message>
        <source>The scale of the pattern cannot be told from its other terms.</source>
        <translation>L’échelle du diffractogramme ne peut pas être distinguée de ses autres termes.</translation>
    </message>
    <message>
        <source>Leave out the constant, the quadratic term or the background scale.</source>
        <translation>Omettez la constante, le terme quadratique ou l’échelle du fond.</translation>
    </message>
    <message>
        <source>The density of the sample is not known, and this normalisation needs it.</source>
        <translation>La densité de l’échantillon n’est pas connue, et cette normalisation l’exige.</translation>
    </message>
    <message>
        <source>State the density, or choose the high-q or the ad hoc normalisation without low-r iterations.</source>
        <translation>Indiquez la densité, ou choisissez la normalisation à grand q ou ad hoc sans itérations à petit r.</translation>
    </message>
    <message>
        <source>%1 low-r iterations are not possible.</source>
        <translation>%1 itérations à petit r ne sont pas possibles.</translation>
    </message>
    <message>
        <source>The scale of the pattern came out as %1.</source>
        <translation>L’échelle du diffractogramme obtenue est %1.</translation>
    </message>
    <message>
        <source>Check the density, r_min, the q range and the scale of the background.</source>
        <translation>Vérifiez la densité, r_min, l’intervalle de q et l’échelle du fond.</translation>
    </message>
    <message>
        <source>Below r_min G(r) has the slope %1 Å⁻³ instead of −4πρ = %2 Å⁻³.</source>
        <translation>Sous r_min, G(r) a la pente %1&#xa0;Å⁻³ au lieu de −4πρ = %2&#xa0;Å⁻³.</translation>
    </message>
    <message>
        <source>S(q) averages %1 at high q instead of 1.</source>
        <translation>S(q) vaut en moyenne %1 à grand q au lieu de 1.</translation>
    </message>
    <message>
        <source>The pattern has too few points between q_min and q_max.</source>
        <translation>Le diffractogramme a trop peu de points entre q_min et q_max.</translation>
    </message>
    <message>
        <source>Choose a range of q within what was measured.</source>
        <translation>Choisissez un intervalle de q dans ce qui a été mesuré.</translation>
    </message>
    <message>
        <source>There are too few points of S(q) around the peak.</source>
        <translation>Il y a trop peu de points de S(q) autour du pic.</translation>
    </message>
    <message>
        <source>Widen the window of the fit, or use a pattern with finer steps.</source>
        <translation>Élargissez la fenêtre de l’ajustement, ou utilisez un diffractogramme à pas plus fin.</translation>
    </message>
    <message>
        <source>S(q) has no top within the window of the parabola.</source>
        <translation>S(q) n’a pas de sommet dans la fenêtre de la parabole.</translation>
    </message>
    <message>
        <source>Move the window over the peak.</source>
        <translation>Déplacez la fenêtre sur le pic.</translation>
    </message>
    <message>
        <source>The polynomial of the ad hoc normalisation would have degree %1.</source>
        <translation>Le polynôme de la normalisation ad hoc aurait le degré %1.</translation>
    </message>
    <message>
        <source>Choose an r_poly between 0.7 and 2 Å.</source>
        <translation>Choisissez un r_poly entre 0,7 et 2&#xa0;Å.</translation>
    </message>
    <message>
        <source>The pattern is on angles, but its wavelength is not known.</source>
        <translation>Le diffractogramme est sur des angles, mais sa longueur d’onde n’est pas connue.</translation>
    </message>
    <message>
        <source>State the wavelength or the energy.</source>
        <translation>Indiquez la longueur d’onde ou l’énergie.</translation>
    </message>
    <message>
        <source>A scattering angle of %1° is impossible.</source>
        <translation>Un angle de diffusion de %1° est impossible.</translation>
    </message>
    <message>
        <source>Check that the axis is 2θ in degrees.</source>
        <translation>Vérifiez que l’axe est 2θ en degrés.</translation>
    </message>
    <message>
        <source>The sub-peaks must start within the fitted window.</source>
        <translation>Les sous-pics doivent avoir leur départ dans la fenêtre ajustée.</translation>
    </message>
    <message>
        <source>Choose their distances within the window.</source>
        <translation>Choisissez leurs distances dans la fenêtre.</translation>
    </message>
    <message>
        <source>The window holds only %1 independent points, too few for %2 parameters.</source>
        <translation>La fenêtre ne contient que %1 points indépendants, trop peu pour %2 paramètres.</translation>
    </message>
    <message>
        <source>Widen the window, fit fewer sub-peaks, or use a greater q_max.</source>
        <translation>Élargissez la fenêtre, ajustez moins de sous-pics, ou utilisez un q_max plus grand.</translation>
    </message>
    <message>
        <source>The ad hoc normalisation leaves the scale of G(r) arbitrary: no coordination number and no density from it.</source>
        <translation>La normalisation ad hoc laisse arbitraire l’échelle de G(r)&#xa0;: elle ne donne ni nombre de coordination ni densité.</translation>
    </message>
    <message>
        <source>Without a density there is no g(r) and no coordination number.</source>
        <translation>Sans densité, il n’y a ni g(r) ni nombre de coordination.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are negative after the background was subtracted; its scale may be too large.</source>
        <translation>
            <numerusform>%n point est négatif après soustraction du fond&#x202f;; son échelle est peut-être trop grande.</numerusform>
            <numerusform>%n points sont négatifs après soustraction du fond&#x202f;; son échelle est peut-être trop grande.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range of distances r is empty or starts below zero.</source>
        <translation>L’intervalle des distances r est vide ou commence au-dessous de zéro.</translation>
    </message>
    <message>
        <source>Choose r values above zero, for example 0.01 to 20 Å.</source>
        <translation>Choisissez des valeurs de r supérieures à zéro, par exemple de 0,01 à 20&#xa0;Å.</translation>
    </message>
    <message>
        <source>q = %1 Å⁻¹ cannot be reached at %2 keV in this geometry.</source>
        <translation>q = %1&#xa0;Å⁻¹ ne peut pas être atteint à %2&#xa0;keV dans cette géométrie.</translation>
    </message>
    <message>
        <source>Check the energy, the axis and the absorption.</source>
        <translation>Vérifiez l’énergie, l’axe et l’absorption.</translation>
    </message>
    <message>
        <source>G(r) has a gap from %1 to %2 Å, so that the neighbours in the shell cannot be counted.</source>
        <translation>G(r) a une lacune de %1 à %2 Å&#xa0;: les voisins dans la couche ne peuvent donc pas être comptés.</translation>
    </message>
    <message>
        <source>Use a G(r) without gaps, or limits that leave the gap out.</source>
        <translation>Utilisez une G(r) sans lacunes, ou des limites qui laissent la lacune en dehors.</translation>
    </message>
    <message>
        <source>The background does not reach as far as the pattern, which is used from q = %1 to %2 Å⁻¹ only.</source>
        <translation>Le fond ne s’étend pas aussi loin que le diagramme, qui n’est utilisé que de q = %1 à %2 Å⁻¹.</translation>
    </message>
    <message>
        <source>Below q_min = %1 Å⁻¹ S(q) is continued as a constant.</source>
        <translation>Sous q_min = %1&#xa0;Å⁻¹, S(q) est prolongée par une constante.</translation>
    </message>
    <message>
        <source>Below q_min = %1 Å⁻¹ S(q) is continued as a straight line to S(0) = 0.</source>
        <translation>Sous q_min = %1&#xa0;Å⁻¹, S(q) est prolongée par une droite jusqu’à S(0) = 0.</translation>
    </message>
    <message>
        <source>Below q_min = %1 Å⁻¹ S(q) is continued as a parabola to S(0) = 0.</source>
        <translation>Sous q_min = %1&#xa0;Å⁻¹, S(q) est prolongée par une parabole jusqu’à S(0) = 0.</translation>
    </message>
    <message>
        <source>Below q_min = %1 Å⁻¹ S(q) is taken as 1, which lowers the slope of G(r).</source>
        <translation>Sous q_min = %1&#xa0;Å⁻¹, S(q) est prise égale à 1, ce qui abaisse la pente de G(r).</translation>
    </message>
    <message>
        <source>Density and background scale are those with which G(r) is closest to −4πρr below r_min, in one solve with the scale of the pattern.</source>
        <translation>La densité et l’échelle du fond sont celles avec lesquelles G(r) est la plus proche de −4πρr sous r_min, dans une même résolution avec l’échelle du diffractogramme.</translation>
    </message>
    <message>
        <source>There is no minimum of χ² inside the search: the density %1 Å⁻³ and the background scale %2 are only the best ones in it.</source>
        <translation>Il n’y a pas de minimum de χ² dans le domaine de recherche&#xa0;: la densité %1&#xa0;Å⁻³ et l’échelle du fond %2 y sont seulement les meilleures.</translation>
    </message>
    <message>
        <source>G(r) was transformed from the S(q) of the file from q = %1 to %2 Å⁻¹, S taken as Faber–Ziman.</source>
        <translation>G(r) a été obtenue par transformation de la S(q) du fichier de q = %1 à %2&#xa0;Å⁻¹, S étant prise selon Faber–Ziman.</translation>
    </message>
    <message>
        <source>Without a window G(r) misses −4πρr at low r by far: the end of the pattern at %1 Å⁻¹ is not sound. The scale comes from G(r) with Lorch&apos;s window; choose a lesser q_max.</source>
        <translation>Sans fenêtre de transformation, G(r) est très loin de −4πρr à petit r&#xa0;: la fin du diffractogramme, à %1&#xa0;Å⁻¹, n’est pas fiable. L’échelle provient de G(r) avec la fenêtre de Lorch&#x202f;; choisissez un q_max plus petit.</translation>
    </message>
    <message>
        <source>The scale is %1 by low r alone and %2 by S → 1 at high q alone: they differ by more than their errors. Both together give %3.</source>
        <translation>L’échelle est %1 d’après les petits r seuls et %2 d’après S → 1 à grand q seul&#xa0;: elles diffèrent de plus que leurs erreurs. Les deux ensemble donnent %3.</translation>
    </message>
    <message>
        <source>Noise of the rows: from their scatter, as by counting; %1 rows are worth one independent row.</source>
        <translation>Bruit des lignes&#xa0;: d’après leur dispersion, comme pour un comptage&#x202f;; %1 lignes valent une ligne indépendante.</translation>
    </message>
    <message>
        <source>Noise of the rows: %2 times what the file states; %1 rows are worth one independent row.</source>
        <translation>Bruit des lignes&#xa0;: %2 fois ce que le fichier indique&#x202f;; %1 lignes valent une ligne indépendante.</translation>
    </message>
    <message>
        <source>Noise of the rows: as the file states; %1 rows are worth one independent row.</source>
        <translation>Bruit des lignes&#xa0;: tel que le fichier l’indique&#x202f;; %1 lignes valent une ligne indépendante.</translation>
    </message>
    <message>
        <source>The sample holds no pair %1.</source>
        <translation>L’échantillon ne contient pas de paire %1.</translation>
    </message>
    <message>
        <source>Choose two elements of the composition.</source>
        <translation>Choisissez deux éléments de la composition.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>The recording holds a single pattern and is no series.</source>
        <translation>L’enregistrement contient un seul diffractogramme et n’est pas une série.</translation>
    </message>
    <message>
        <source>Use a stack of frames, or a folder of patterns.</source>
        <translation>Utilisez une pile d’images ou un dossier de diffractogrammes.</translation>
    </message>
    <message>
        <source>The stack holds functions of r; a series follows the FSDP of S(q).</source>
        <translation>La pile contient des fonctions de r ; une série suit le premier pic étroit de S(q).</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) of the series could not be used.</source>
        <translation>
            <numerusform>%n diffractogramme de la série n’a pas pu être utilisé.</numerusform>
            <numerusform>%n diffractogrammes de la série n’ont pas pu être utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “frame” numbers the frames from 1 to %1, each once.</source>
        <translation>La colonne « frame » numérote les images de 1 à %1, chacune une fois.</translation>
    </message>
    <message>
        <source>The table has no column of a temperature, pressure, time or place that changes.</source>
        <translation>La table n’a pas de colonne de température, de pression, de temps ou de lieu qui change.</translation>
    </message>
    <message>
        <source>Name it with its unit, for example “temperature [K]”, or “x [mm]” and “y [mm]”.</source>
        <translation>Nommez-la avec son unité, par exemple « temperature [K] », ou « x [mm] » et « y [mm] ».</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie on other q: they are no frames of one series.</source>
        <translation>« %1 » et « %2 » sont sur des q différents : ce ne sont pas des images d’une même série.</translation>
    </message>
    <message>
        <source>“%1” has %3 points and “%2” has %4: they are no frames of one series.</source>
        <translation>« %1 » a %3 points et « %2 » en a %4 : ce ne sont pas des images d’une même série.</translation>
    </message>
    <message>
        <source>Integrate all patterns on the same q.</source>
        <translation>Intégrez tous les diffractogrammes sur les mêmes q.</translation>
    </message>
    <message>
        <source>The file holds several patterns, and which of them are the series cannot be told.</source>
        <translation>Le fichier contient plusieurs diffractogrammes, et on ne peut dire lesquels forment la série.</translation>
    </message>
    <message>
        <source>“%1” is a stack of frames; a folder of a series holds single patterns.</source>
        <translation>« %1 » est une pile d’images ; le dossier d’une série contient des diffractogrammes simples.</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 a été laissé de côté : %2</translation>
    </message>
    <message>
        <source>The folder holds no file.</source>
        <translation>Le dossier ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>Choose a folder of patterns.</source>
        <translation>Choisissez un dossier de diffractogrammes.</translation>
    </message>
    <message>
        <source>The data set “%1” of the frames has no unit of a temperature, pressure, time or length and is not used.</source>
        <translation>Le jeu de données « %1 » des images n’a pas d’unité de température, de pression, de temps ou de longueur et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The recording does not state what the frames were measured at.</source>
        <translation>L’enregistrement ne dit pas dans quelles conditions les images ont été mesurées.</translation>
    </message>
    <message>
        <source>Give a table of conditions, one row a frame.</source>
        <translation>Donnez une table des conditions, une ligne par image.</translation>
    </message>
    <message>
        <source>There are %1 conditions for %2 frames.</source>
        <translation>Il y a %1 conditions pour %2 images.</translation>
    </message>
    <message>
        <source>Give one condition for each frame, in the order of the frames.</source>
        <translation>Donnez une condition par image, dans l’ordre des images.</translation>
    </message>
    <message>
        <source>The conditions go up and down in the order of the frames; groups are of frames that follow each other.</source>
        <translation>Les conditions montent et descendent dans l’ordre des images ; les groupes sont d’images qui se suivent.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) have the condition of another one.</source>
        <translation>
            <numerusform>%n image a la condition d’une autre.</numerusform>
            <numerusform>%n images ont la condition d’une autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A series takes every n-th frame or groups of n with n of at least one.</source>
        <translation>Une série prend une image sur n ou des groupes de n, avec n d’au moins un.</translation>
    </message>
    <message>
        <source>The patterns do not tell this quantity.</source>
        <translation>Les diffractogrammes ne donnent pas cette grandeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with a peak are too few for a map.</source>
        <translation>
            <numerusform>%n lieu avec un pic est trop peu pour une carte.</numerusform>
            <numerusform>%n lieux avec un pic sont trop peu pour une carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nine are the least.</source>
        <translation>Il en faut au moins neuf.</translation>
    </message>
    <message>
        <source>Nearly all places of the map are outliers.</source>
        <translation>Presque tous les lieux de la carte sont aberrants.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) have no FSDP and no volume.</source>
        <translation>
            <numerusform>%n diffractogramme n’a ni premier pic étroit ni volume.</numerusform>
            <numerusform>%n diffractogrammes n’ont ni premier pic étroit ni volume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) stand out from the two lines and are left out of them.</source>
        <translation>
            <numerusform>%n diffractogramme s’écarte des deux droites et en est laissé dehors.</numerusform>
            <numerusform>%n diffractogrammes s’écartent des deux droites et en sont laissés dehors.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two straight lines describe the volume no better than one (P = %1 by F).</source>
        <translation>Deux droites ne décrivent pas mieux le volume qu’une seule (P = %1 selon F).</translation>
    </message>
    <message>
        <source>A parabola describes the volume as well as two straight lines (P = %1 by F): no kink is claimed.</source>
        <translation>Une parabole décrit le volume aussi bien que deux droites (P = %1 selon F) : aucune cassure n’est affirmée.</translation>
    </message>
    <message>
        <source>Measure further on either side, more densely or longer, or narrow the range of conditions.</source>
        <translation>Mesurez plus loin de chaque côté, plus dense ou plus longtemps, ou resserrez le domaine des conditions.</translation>
    </message>
    <message>
        <source>α is apparent: it is three times that of the distance which the FSDP measures. Yavari et al., Acta Mater. 53 (2005) 1611, found it equal to dilatometry.</source>
        <translation>α est apparent : trois fois celui de la distance que mesure le premier pic étroit. Yavari et al., Acta Mater. 53 (2005) 1611, l’ont trouvé égal à la dilatométrie.</translation>
    </message>
    <message>
        <source>J. Chem. Phys. 148 (2018) 204509 found that it is not: volume and q1 follow a fractional exponent.</source>
        <translation>J. Chem. Phys. 148 (2018) 204509 a trouvé que non : le volume et q1 suivent un exposant fractionnaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are too few for two straight lines.</source>
        <translation>
            <numerusform>%n point est trop peu pour deux droites.</numerusform>
            <numerusform>%n points sont trop peu pour deux droites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ten points at eight conditions are the least.</source>
        <translation>Il faut au moins dix points à huit conditions.</translation>
    </message>
    <message>
        <source>Name the one to be followed.</source>
        <translation>Nommez celui qui doit être suivi.</translation>
    </message>
    <message>
        <source>The interval of the kink does not end within the measured range.</source>
        <translation>L’intervalle de la cassure ne se termine pas dans le domaine mesuré.</translation>
    </message>
    <message>
        <source>The volume expands less above the kink than below it: this is no glass transition.</source>
        <translation>Le volume se dilate moins au-dessus de la cassure qu’en dessous : ce n’est pas une transition vitreuse.</translation>
    </message>
    <message>
        <source>Narrow the range of conditions to the glass and the liquid.</source>
        <translation>Resserrez le domaine des conditions au verre et au liquide.</translation>
    </message>
    <message>
        <source>The series has no such frame.</source>
        <translation>La série n’a pas une telle image.</translation>
    </message>
    <message>
        <source>“%1” and “%2” hold different quantities, as an intensity and S(q) are: they are no frames of one series.</source>
        <translation>« %1 » et « %2 » contiennent des grandeurs différentes, comme une intensité et S(q) : ce ne sont pas les images d’une même série.</translation>
    </message>
    <message>
        <source>Put patterns of one kind into the folder.</source>
        <translation>Mettez dans le dossier des diffractogrammes d’une seule sorte.</translation>
    </message>
    <message>
        <source>“%1” was measured at a wavelength of %3 Å and “%2” at %4 Å: they are no frames of one series.</source>
        <translation>« %1 » a été mesuré à une longueur d’onde de %3 Å et « %2 » à %4 Å : ce ne sont pas les images d’une même série.</translation>
    </message>
    <message>
        <source>Put patterns of one wavelength into the folder.</source>
        <translation>Mettez dans le dossier des diffractogrammes d’une seule longueur d’onde.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) state no errors, which count as unknown; those of the others are kept.</source>
        <translation>
            <numerusform>%n diffractogramme n’indique pas d’erreurs, elles comptent comme inconnues ; celles des autres sont gardées.</numerusform>
            <numerusform>%n diffractogrammes n’indiquent pas d’erreurs, elles comptent comme inconnues ; celles des autres sont gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) say otherwise than “%1” whether they are corrected for polarisation; they are treated as it is.</source>
        <translation>
            <numerusform>%n diffractogramme dit autrement que « %1 » s’il est corrigé de la polarisation ; il est traité comme celui-ci.</numerusform>
            <numerusform>%n diffractogrammes disent autrement que « %1 » s’ils sont corrigés de la polarisation ; ils sont traités comme celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each frame one row.</source>
        <translation>Donnez une ligne à chaque image.</translation>
    </message>
    <message>
        <source>No row of the table names “%1”.</source>
        <translation>Aucune ligne du tableau ne nomme « %1 ».</translation>
    </message>
    <message>
        <source>Two rows of the table name “%1”.</source>
        <translation>Deux lignes du tableau nomment « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table name no frame and are left out.</source>
        <translation>
            <numerusform>%n ligne du tableau ne nomme aucune image et est omise.</numerusform>
            <numerusform>%n lignes du tableau ne nomment aucune image et sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no pattern “%1”.</source>
        <translation>Le fichier ne contient pas de diffractogramme « %1 ».</translation>
    </message>
    <message>
        <source>Name one that it holds.</source>
        <translation>Nommez-en un qu’il contient.</translation>
    </message>
    <message>
        <source>The frames are in the order of the numbers in the names of the files, from “%1” to “%2”.</source>
        <translation>Les images suivent l’ordre des nombres dans les noms des fichiers, de « %1 » à « %2 ».</translation>
    </message>
    <message>
        <source>The conditions of the frames are those of “%1”; “%2” is not used.</source>
        <translation>Les conditions des images sont celles de « %1 » ; « %2 » n’est pas utilisé.</translation>
    </message>
    <message>
        <source>“%1” is by its name what was set, and no measured value stands beside it.</source>
        <translation>D’après son nom, « %1 » est une consigne, et aucune valeur mesurée ne l’accompagne.</translation>
    </message>
    <message>
        <source>The temperature of frame %1 lies below 0 K: %2 K.</source>
        <translation>La température de l’image %1 est inférieure à 0 K : %2 K.</translation>
    </message>
    <message>
        <source>Check the unit of the temperatures.</source>
        <translation>Vérifiez l’unité des températures.</translation>
    </message>
    <message>
        <source>No frame has a number for its condition.</source>
        <translation>Aucune image n’a de nombre pour sa condition.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) whose condition is no number are left out.</source>
        <translation>
            <numerusform>%n image dont la condition n’est pas un nombre est omise.</numerusform>
            <numerusform>%n images dont la condition n’est pas un nombre sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>All places of the map are the same one.</source>
        <translation>Tous les points de la carte sont au même endroit.</translation>
    </message>
    <message>
        <source>Check the conditions, or follow the frames over time or by their number.</source>
        <translation>Vérifiez les conditions, ou suivez les images en fonction du temps ou de leur numéro.</translation>
    </message>
    <message>
        <source>There is no table yet.</source>
        <translation>Il n’y a pas encore de table.</translation>
    </message>
    <message>
        <source>Paste the rows of a spreadsheet, one for each frame.</source>
        <translation>Collez les lignes d’un tableur, une par image.</translation>
    </message>
    <message>
        <source>The rows have no titles.</source>
        <translation>Les lignes n’ont pas de titres.</translation>
    </message>
    <message>
        <source>Say what the values are.</source>
        <translation>Dites ce que sont les valeurs.</translation>
    </message>
</context>
<context>
    <name>SeriesTexts</name>
    <message>
        <source>Fit at %1 GPa</source>
        <translation>Ajustement à %1 GPa</translation>
    </message>
    <message>
        <source>Crossover from %1 to %2</source>
        <translation>Passage de %1 à %2</translation>
    </message>
    <message>
        <source>rms %1, without scaling %2</source>
        <translation>rms %1, sans mise à l’échelle %2</translation>
    </message>
    <message>
        <source>T_{g,P} at %1 GPa: %2</source>
        <translation>T_{g,P} à %1 GPa : %2</translation>
    </message>
    <message>
        <source>Activation energy</source>
        <translation>Énergie d’activation</translation>
    </message>
    <message>
        <source>Master curve</source>
        <translation>Courbe maîtresse</translation>
    </message>
    <message>
        <source>mean of the scans ± standard error</source>
        <translation>moyenne des balayages ± erreur type</translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation>Température fictive</translation>
    </message>
    <message>
        <source>T %1 K · T_f %2 K</source>
        <translation>T %1 K · T_f %2 K</translation>
    </message>
    <message>
        <source>%1 GPa: T_f higher by %2 before equilibrium</source>
        <translation>%1 GPa : T_f plus haute de %2 avant l’équilibre</translation>
    </message>
    <message>
        <source>Fictive temperature, reduced axis</source>
        <translation>Température fictive, axe réduit</translation>
    </message>
    <message>
        <source>T/T_{g,P} %1 · T_f %2 K</source>
        <translation>T/T_{g,P} %1 · T_f %2 K</translation>
    </message>
    <message>
        <source>Ratio of fictive temperatures</source>
        <translation>Rapport des températures fictives</translation>
    </message>
    <message>
        <source>T %1 K · ratio %2</source>
        <translation>T %1 K · rapport %2</translation>
    </message>
    <message>
        <source>Largest difference at %1</source>
        <translation>Plus grande différence à %1</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>T %1 K · %2 Å⁻¹</source>
        <translation>T %1&#xa0;K · %2&#xa0;Å⁻¹</translation>
    </message>
    <message>
        <source>Peak width of recovered samples</source>
        <translation>Largeur du pic des échantillons récupérés</translation>
    </message>
    <message>
        <source>FWHM / Å⁻¹</source>
        <translation>FWHM / Å⁻¹</translation>
    </message>
    <message>
        <source>Peak width against pressure</source>
        <translation>Largeur du pic en fonction de la pression</translation>
    </message>
    <message>
        <source>P %1 GPa · %2 Å⁻¹</source>
        <translation>P %1&#xa0;GPa · %2&#xa0;Å⁻¹</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1&#xa0;K</translation>
    </message>
    <message>
        <source>No temperature has samples compressed at two or more pressures.</source>
        <translation>Aucune température n’a d’échantillons comprimés à deux pressions ou plus.</translation>
    </message>
    <message>
        <source>Slowdown by pressure</source>
        <translation>Ralentissement par la pression</translation>
    </message>
    <message>
        <source>T %1 K · log₁₀ of the factor %2</source>
        <translation>T %1 K · log₁₀ du facteur %2</translation>
    </message>
    <message>
        <source>Slowdown</source>
        <translation>Ralentissement</translation>
    </message>
    <message>
        <source>%1 GPa shifts T_g by %2</source>
        <translation>%1 GPa déplacent T_g de %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1 times slower at %2 K</source>
        <translation>%1 fois plus lent à %2 K</translation>
    </message>
    <message>
        <source>%1 GPa</source>
        <translation>%1&#xa0;GPa</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>froid</translation>
    </message>
    <message>
        <source>coupled</source>
        <translation>couplé</translation>
    </message>
    <message>
        <source>equilibrium</source>
        <translation>équilibre</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>This compares samples: give each its treatment (temperature, pressure) in the sample table, or open a study.</source>
        <translation>Ceci compare des échantillons : donnez à chacun son traitement (température, pression) dans le tableau, ou ouvrez une étude.</translation>
    </message>
    <message>
        <source>E_β = %1, E_α = %2 (R T_g at 1 atm)</source>
        <translation>E_β = %1, E_α = %2 (R T_g à 1&#xa0;atm)</translation>
    </message>
    <message>
        <source>T %1 K · E_a %2 R T_g at 1 atm</source>
        <translation>T %1 K · E_a %2 R T_g à 1 atm</translation>
    </message>
    <message>
        <source>T/T_{g,P} %1 · E_a %2 R T_g at 1 atm</source>
        <translation>T/T_{g,P} %1 · E_a %2 R T_g à 1 atm</translation>
    </message>
    <message>
        <source>FSDP of recovered samples</source>
        <translation>FSDP des échantillons récupérés</translation>
    </message>
    <message>
        <source>The law is unverified: compare its numbers with a publication.</source>
        <translation>La loi n’est pas vérifiée&#xa0;: comparez ses nombres à ceux d’une publication.</translation>
    </message>
    <message>
        <source>This shows a map: import a stack of frames with their places (x and y) as a series.</source>
        <translation>Ceci montre une carte : importez une pile d’images avec leurs lieux (x et y) comme série.</translation>
    </message>
    <message>
        <source>This shows a series: import a stack of frames as a series, with their temperatures, pressures or times.</source>
        <translation>Ceci montre une série : importez une pile d’images comme série, avec leurs températures, pressions ou temps.</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>image</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Aberrant</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Diffractogramme</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Verre</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Liquide</translation>
    </message>
    <message>
        <source>%1 · %2 Å⁻¹</source>
        <translation>%1 · %2 Å⁻¹</translation>
    </message>
    <message>
        <source>Volume over temperature</source>
        <translation>Volume en fonction de la température</translation>
    </message>
    <message>
        <source>T %1 K · V/V₀ %2</source>
        <translation>T %1 K · V/V₀ %2</translation>
    </message>
    <message>
        <source>This series is not over temperatures.</source>
        <translation>Cette série n’est pas en température.</translation>
    </message>
    <message>
        <source>FSDP over the series</source>
        <translation>FSDP au fil de la série</translation>
    </message>
    <message>
        <source>Peak width over the series</source>
        <translation>Largeur du pic au fil de la série</translation>
    </message>
    <message>
        <source>S(q) over the series</source>
        <translation>S(q) au fil de la série</translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · S %2</source>
        <translation>q %1&#xa0;Å⁻¹ · S %2</translation>
    </message>
    <message>
        <source>mean %1, scatter %2</source>
        <translation>moyenne %1, dispersion %2</translation>
    </message>
    <message>
        <source>gradient %1 along x, %2 along y per mm</source>
        <translation>gradient %1 selon x, %2 selon y par mm</translation>
    </message>
    <message>
        <source>correlation length %1 mm</source>
        <translation>longueur de corrélation %1 mm</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stand out</source>
        <translation>
            <numerusform>%n lieu se distingue</numerusform>
            <numerusform>%n lieux se distinguent</numerusform>
        </translation>
    </message>
    <message>
        <source>x %1 mm · y %2 mm</source>
        <translation>x %1 mm · y %2 mm</translation>
    </message>
    <message>
        <source>Map of q₁ / Å⁻¹</source>
        <translation>Carte de q₁ / Å⁻¹</translation>
    </message>
    <message>
        <source>Map of the FWHM / Å⁻¹</source>
        <translation>Carte de la FWHM / Å⁻¹</translation>
    </message>
    <message>
        <source>Map of the height of S(q)</source>
        <translation>Carte de la hauteur de S(q)</translation>
    </message>
    <message>
        <source>Map of the scale</source>
        <translation>Carte de l’échelle</translation>
    </message>
    <message>
        <source>Series: volume over temperature</source>
        <translation>Série : volume en fonction de la température</translation>
    </message>
    <message>
        <source>Series: FSDP</source>
        <translation>Série : FSDP</translation>
    </message>
    <message>
        <source>Series: peak width</source>
        <translation>Série : largeur du pic</translation>
    </message>
    <message>
        <source>Series: S(q)</source>
        <translation>Série : S(q)</translation>
    </message>
    <message>
        <source>Map: FSDP</source>
        <translation>Carte : FSDP</translation>
    </message>
    <message>
        <source>Map: peak width</source>
        <translation>Carte : largeur du pic</translation>
    </message>
    <message>
        <source>Map: height</source>
        <translation>Carte : hauteur</translation>
    </message>
    <message>
        <source>Map: scale</source>
        <translation>Carte : échelle</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) without E_a: not drawn</source>
        <translation>
            <numerusform>%n échantillon sans E_a : non tracé</numerusform>
            <numerusform>%n échantillons sans E_a : non tracés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) take no part: left out by hand, of another composition or treatment, or not heated</source>
        <translation>
            <numerusform>%n échantillon ne participe pas : écarté à la main, d’une autre composition ou d’un autre traitement, ou non chauffé</numerusform>
            <numerusform>%n échantillons ne participent pas : écartés à la main, d’une autre composition ou d’un autre traitement, ou non chauffés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Step %1 of the thermal history cannot be carried out.</source>
        <translation>L’étape %1 de l’histoire thermique ne peut pas être exécutée.</translation>
    </message>
    <message>
        <source>The thermal history begins at %1 K.</source>
        <translation>L’histoire thermique commence à %1&#xa0;K.</translation>
    </message>
    <message>
        <source>Begin at a temperature above 0 K.</source>
        <translation>Commencez à une température supérieure à 0&#xa0;K.</translation>
    </message>
    <message>
        <source>The thermal history is empty.</source>
        <translation>L’histoire thermique est vide.</translation>
    </message>
    <message>
        <source>Add a ramp or a hold.</source>
        <translation>Ajoutez une rampe ou un palier.</translation>
    </message>
    <message>
        <source>The steps of the simulation must be larger than zero.</source>
        <translation>Les pas de la simulation doivent être supérieurs à zéro.</translation>
    </message>
    <message>
        <source>The temperatures asked for do not lie along a ramp of the thermal history.</source>
        <translation>Les températures demandées ne sont pas le long d’une rampe de l’histoire thermique.</translation>
    </message>
    <message>
        <source>Ask for temperatures within one ramp, in its direction.</source>
        <translation>Demandez des températures d’une seule rampe, dans son sens.</translation>
    </message>
    <message>
        <source>Noise, lag and tilt of a simulated scan must be finite, and noise not negative.</source>
        <translation>Le bruit, le retard et l’inclinaison d’un balayage simulé doivent être finis, et le bruit non négatif.</translation>
    </message>
    <message>
        <source>The simulated ramp has no points.</source>
        <translation>La rampe simulée n’a pas de points.</translation>
    </message>
    <message>
        <source>%1 = %2 is out of its range.</source>
        <translation>%1 = %2 est hors de son domaine.</translation>
    </message>
    <message>
        <source>It must be a finite number.</source>
        <translation>Ce doit être un nombre fini.</translation>
    </message>
    <message>
        <source>It must lie between 1 and 10⁷ K.</source>
        <translation>La valeur doit être comprise entre 1 et 10⁷ K.</translation>
    </message>
    <message>
        <source>It must lie above 0 and not above 1.</source>
        <translation>La valeur doit être supérieure à 0 et ne pas dépasser 1.</translation>
    </message>
    <message>
        <source>It must lie between 0.1 and 1.</source>
        <translation>La valeur doit être comprise entre 0,1 et 1.</translation>
    </message>
    <message>
        <source>It must leave a glass transition: τ = 100 s at some temperature.</source>
        <translation>Il doit rester une transition vitreuse&#xa0;: τ = 100 s à une certaine température.</translation>
    </message>
    <message>
        <source>The text is not a thermal history in JSON: line %1 cannot be read.</source>
        <translation>Le texte n’est pas une histoire thermique en JSON&#xa0;: la ligne %1 est illisible.</translation>
    </message>
    <message>
        <source>The field “%1” is not known here.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Only the Tool–Narayanaswamy–Moynihan model with one process can be fitted.</source>
        <translation>Seul le modèle de Tool–Narayanaswamy–Moynihan à un processus peut être ajusté.</translation>
    </message>
    <message>
        <source>Choose that model, and set the second process aside.</source>
        <translation>Choisissez ce modèle, et laissez de côté le second processus.</translation>
    </message>
    <message>
        <source>The weight of the second process is %1.</source>
        <translation>Le poids du second processus est %1.</translation>
    </message>
    <message>
        <source>It must lie between 0 and 1.</source>
        <translation>La valeur doit être comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>A ramp needs a rate that leads to its end, a hold a duration above zero, and every temperature must be above 0 K; pressure moves the glass transition by 200 K at the most; a repetition needs as many steps before it as it repeats.</source>
        <translation>Une rampe exige une vitesse qui mène à sa fin, un palier une durée supérieure à zéro, et chaque température doit être supérieure à 0&#xa0;K&#x202f;; la pression décale la transition vitreuse de 200&#xa0;K au plus&#x202f;; une répétition exige d’être précédée d’autant d’étapes qu’elle en répète.</translation>
    </message>
    <message>
        <source>It must lie between 0 and 10⁴ K.</source>
        <translation>La valeur doit être comprise entre 0 et 10⁴&#xa0;K.</translation>
    </message>
    <message>
        <source>The recorded step of the thermal history is no heating ramp.</source>
        <translation>L’étape enregistrée de l’histoire thermique n’est pas une rampe de chauffe.</translation>
    </message>
    <message>
        <source>End the thermal history with the heating that was measured.</source>
        <translation>Terminez l’histoire thermique par la chauffe qui a été mesurée.</translation>
    </message>
    <message>
        <source>Too few rows of the scan lie on the ramp of the thermal history (%1).</source>
        <translation>Trop peu de lignes du balayage se trouvent sur la rampe de l’histoire thermique (%1).</translation>
    </message>
    <message>
        <source>Let the ramp begin and end where the scan does.</source>
        <translation>Faites commencer et finir la rampe là où le fait le balayage.</translation>
    </message>
    <message>
        <source>The rate of a simulated scan must not be zero, and its mass larger than zero.</source>
        <translation>La vitesse d’un balayage simulé ne doit pas être nulle, et sa masse doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>The lines of the heat capacity must be finite.</source>
        <translation>Les lignes de la capacité calorifique doivent être finies.</translation>
    </message>
    <message>
        <source>The thermal history has no ramp to record.</source>
        <translation>L’histoire thermique n’a pas de rampe à enregistrer.</translation>
    </message>
    <message>
        <source>Add a ramp at its end, or give the number of one.</source>
        <translation>Ajoutez une rampe à sa fin, ou indiquez le numéro d’une rampe.</translation>
    </message>
    <message>
        <source>The recorded ramp would have too few rows, or more than a million.</source>
        <translation>La rampe enregistrée aurait trop peu de lignes, ou plus d’un million.</translation>
    </message>
    <message>
        <source>Choose the distance of the rows and the ends of the ramp to fit.</source>
        <translation>Choisissez en conséquence l’écart des lignes et les extrémités de la rampe.</translation>
    </message>
    <message>
        <source>The heat capacity at points of a ramp needs at least five of them.</source>
        <translation>La capacité calorifique en des points d’une rampe en exige au moins cinq.</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>The thermal history has no hold.</source>
        <translation>L’histoire thermique n’a pas de palier.</translation>
    </message>
    <message>
        <source>The thermal history has no such step.</source>
        <translation>L’histoire thermique n’a pas de telle étape.</translation>
    </message>
    <message>
        <source>The rates of the Kissinger line must be larger than zero.</source>
        <translation>Les vitesses de la droite de Kissinger doivent être supérieures à zéro.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>Il n’y a pas de tel essai.</translation>
    </message>
    <message>
        <source>Change the glass</source>
        <translation>Changer le verre</translation>
    </message>
    <message>
        <source>Change the first temperature</source>
        <translation>Changer la première température</translation>
    </message>
    <message>
        <source>Change the thermal history</source>
        <translation>Changer l’histoire thermique</translation>
    </message>
    <message>
        <source>Change step %1</source>
        <translation>Changer l’étape %1</translation>
    </message>
    <message>
        <source>Add step %1</source>
        <translation>Ajouter l’étape %1</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Retirer l’étape %1</translation>
    </message>
    <message>
        <source>Change how the scan is recorded</source>
        <translation>Changer l’enregistrement du balayage</translation>
    </message>
    <message>
        <source>Move the windows</source>
        <translation>Déplacer les fenêtres</translation>
    </message>
    <message>
        <source>Change the Kissinger line</source>
        <translation>Changer la droite de Kissinger</translation>
    </message>
    <message>
        <source>Keep the run “%1”</source>
        <translation>Garder l’essai «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Forget a run</source>
        <translation>Oublier un essai</translation>
    </message>
    <message>
        <source>Load an experiment</source>
        <translation>Charger une expérience</translation>
    </message>
    <message>
        <source>Lesson “%1”, step %2</source>
        <translation>Leçon «&#x202f;%1&#x202f;», étape %2</translation>
    </message>
    <message>
        <source>Select a scan of the study to lay it over and to fit the model to it.</source>
        <translation>Sélectionnez un balayage de l’étude pour le superposer et y ajuster le modèle.</translation>
    </message>
    <message>
        <source>Fit to “%1”</source>
        <translation>Ajuster à «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>SimulatorDials</name>
    <message>
        <source>weight of the second process</source>
        <translation>poids du second processus</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Verre</translation>
    </message>
    <message>
        <source>its T_g</source>
        <translation>sa T_g</translation>
    </message>
    <message>
        <source>its Δh*</source>
        <translation>sa Δh*</translation>
    </message>
    <message>
        <source>pressure up to the scan</source>
        <translation>pression jusqu’au balayage</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>rate of the scan</source>
        <translation>vitesse du balayage</translation>
    </message>
    <message>
        <source>rate before it</source>
        <translation>vitesse avant lui</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>retard</translation>
    </message>
    <message>
        <source>tilt</source>
        <translation>inclinaison</translation>
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
        <translation>refroidi aussi vite que chauffé</translation>
    </message>
    <message>
        <source>one and the same history, heated at these rates</source>
        <translation>une seule et même histoire, chauffée à ces vitesses</translation>
    </message>
    <message>
        <source>apparent E_a = %1 R T_g, %2 of the truth</source>
        <translation>E_a apparente = %1 R T_g, %2 de la vraie</translation>
    </message>
    <message>
        <source>true Δh* = %1 R T_g with T_g of the model (dashed)</source>
        <translation>vraie Δh* = %1 R T_g avec la T_g du modèle (tirets)</translation>
    </message>
</context>
<context>
    <name>SimulatorPictures</name>
    <message>
        <source>T_f of the model %1</source>
        <translation>T_f du modèle %1</translation>
    </message>
    <message>
        <source>T_p %1, C_N %2</source>
        <translation>T_p %1, C_N %2</translation>
    </message>
    <message>
        <source>T_f by equal areas %1</source>
        <translation>T_f par aires égales %1</translation>
    </message>
    <message>
        <source>onset at the half step %1, at the greatest slope %2</source>
        <translation>début au demi-saut %1, à la plus grande pente %2</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>verre</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>liquide</translation>
    </message>
    <message>
        <source>Scan, simulated</source>
        <translation>Balayage simulé</translation>
    </message>
    <message>
        <source>recorded at %1</source>
        <translation>enregistré à %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>measured: %1</source>
        <translation>mesuré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation>Température fictive</translation>
    </message>
    <message>
        <source>the whole history</source>
        <translation>toute l’histoire</translation>
    </message>
    <message>
        <source>dashed: the temperature of the hold</source>
        <translation>tirets&#xa0;: la température du palier</translation>
    </message>
    <message>
        <source>dashed: equilibrium, T_f = T</source>
        <translation>tirets&#xa0;: équilibre, T_f = T</translation>
    </message>
    <message>
        <source>Enthalpy</source>
        <translation>Enthalpie</translation>
    </message>
    <message>
        <source>of the recorded ramp, against the liquid</source>
        <translation>de la rampe enregistrée, par rapport au liquide</translation>
    </message>
    <message>
        <source>diamond: T_f of the model</source>
        <translation>losange&#xa0;: T_f du modèle</translation>
    </message>
    <message>
        <source>onset at the half step %1, at the greatest slope %2 (of the overshoot, ξ = %3)</source>
        <translation>début au demi-saut %1, à la plus grande pente %2 (du dépassement, ξ = %3)</translation>
    </message>
    <message>
        <source>in the hold after the temperature jump</source>
        <translation>dans le palier après le saut de température</translation>
    </message>
</context>
<context>
    <name>SmallMultiples</name>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>calcul en cours…</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>Le fichier ne peut pas être lu jusqu’à sa fin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sample could not be saved: %1 The file is as it was before.</source>
        <translation>L’échantillon n’a pas pu être enregistré&#xa0;: %1 Le fichier est resté tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>StrainView</name>
    <message>
        <source>F of the fit</source>
        <translation>F de l’ajustement</translation>
    </message>
    <message>
        <source>F–f plot</source>
        <translation>Diagramme F–f</translation>
    </message>
    <message>
        <source>Eulerian strain f</source>
        <translation>Déformation eulérienne f</translation>
    </message>
    <message>
        <source>f %1 · F %2 GPa</source>
        <translation>f %1 · F %2&#xa0;GPa</translation>
    </message>
    <message>
        <source>A straight line of slope 3B_{0}(B′ − 4)/2; level for B′ = 4.</source>
        <translation>Une droite de pente 3B_{0}(B′ − 4)/2&#x202f;; horizontale pour B′ = 4.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) whose strain is within 2σ of zero are not drawn.</source>
        <translation>
            <numerusform>%n diffractogramme dont la déformation est à moins de 2σ de zéro n’est pas tracé.</numerusform>
            <numerusform>%n diffractogrammes dont la déformation est à moins de 2σ de zéro ne sont pas tracés.</numerusform>
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
        <translation>Facteur de structure</translation>
    </message>
    <message>
        <source>q %1 Å⁻¹ · S %2</source>
        <translation>q %1&#xa0;Å⁻¹ · S %2</translation>
    </message>
    <message>
        <source>The file holds G(r), not S(q).</source>
        <translation>Le fichier contient G(r), pas S(q).</translation>
    </message>
    <message>
        <source>%1 · q %2–%3 Å⁻¹ · %4</source>
        <translation>%1 · q %2–%3&#xa0;Å⁻¹ · %4</translation>
    </message>
    <message>
        <source>fit, %1</source>
        <translation>ajustement, %1</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajustement</translation>
    </message>
    <message>
        <source>Fit of the FSDP</source>
        <translation>Ajustement du FSDP</translation>
    </message>
    <message>
        <source>FSDP</source>
        <translation>FSDP</translation>
    </message>
    <message>
        <source>mean of all frames</source>
        <translation>moyenne de toutes les images</translation>
    </message>
</context>
<context>
    <name>StructureViews</name>
    <message>
        <source>Intensity</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Structure factor</source>
        <translation>Facteur de structure</translation>
    </message>
    <message>
        <source>G(r) and ΔG(r)</source>
        <translation>G(r) et ΔG(r)</translation>
    </message>
    <message>
        <source>Equation of state</source>
        <translation>Équation d’état</translation>
    </message>
    <message>
        <source>No diffraction patterns to draw yet. Drop pattern files on the window, or choose Import.</source>
        <translation>Aucun diffractogramme à tracer pour l’instant. Déposez des fichiers de diffractogrammes sur la fenêtre, ou choisissez Importer.</translation>
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
        <translation>Diagramme F–f</translation>
    </message>
    <message>
        <source>Confidence of B₀ and B′</source>
        <translation>Région de confiance de B₀ et B′</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>Premier pic de diffraction étroit (FSDP)</translation>
    </message>
    <message>
        <source>Width of the FSDP</source>
        <translation>Largeur du FSDP</translation>
    </message>
    <message>
        <source>Weights of pairs</source>
        <translation>Poids des paires</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>There is no sample “%1” in the study.</source>
        <translation>Il n’y a pas d’échantillon «&#x202f;%1&#x202f;» dans l’étude.</translation>
    </message>
    <message>
        <source>There is no scan “%1” in sample “%2”.</source>
        <translation>Il n’y a pas de balayage «&#x202f;%1&#x202f;» dans l’échantillon «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Scan “%1” has no such peak set by hand.</source>
        <translation>Le balayage «&#x202f;%1&#x202f;» n’a pas de tel pic défini à la main.</translation>
    </message>
    <message>
        <source>Pick the peak first.</source>
        <translation>Pointez d’abord le pic.</translation>
    </message>
    <message>
        <source>The file of scan “%1” states no thermal lag.</source>
        <translation>Le fichier du balayage «&#x202f;%1&#x202f;» n’indique pas de retard thermique.</translation>
    </message>
    <message>
        <source>A name cannot be blank.</source>
        <translation>Un nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A window from %1 to %2 K holds nothing.</source>
        <translation>Une fenêtre de %1 à %2&#xa0;K ne contient rien.</translation>
    </message>
    <message>
        <source>Give the lower temperature first, both above 0 K.</source>
        <translation>Donnez la température la plus basse en premier, les deux au-dessus de 0&#xa0;K.</translation>
    </message>
    <message>
        <source>A heating rate of %1 K/s is not positive.</source>
        <translation>Une vitesse de chauffe de %1&#xa0;K/s n’est pas positive.</translation>
    </message>
    <message>
        <source>A sample mass of %1 g is not positive.</source>
        <translation>Une masse d’échantillon de %1 g n’est pas positive.</translation>
    </message>
    <message>
        <source>A pressure of %1 GPa is negative.</source>
        <translation>Une pression de %1&#xa0;GPa est négative.</translation>
    </message>
    <message>
        <source>A temperature of %1 K is not above 0 K.</source>
        <translation>Une température de %1&#xa0;K n’est pas supérieure à 0&#xa0;K.</translation>
    </message>
    <message>
        <source>A hold of %1 s is negative.</source>
        <translation>Un maintien de %1 s est négatif.</translation>
    </message>
    <message>
        <source>A cooling rate of %1 K/s is not positive.</source>
        <translation>Une vitesse de refroidissement de %1&#xa0;K/s n’est pas positive.</translation>
    </message>
    <message>
        <source>A reference T_g of %1 K is not above 0 K.</source>
        <translation>Une T_g de référence de %1&#xa0;K n’est pas supérieure à 0&#xa0;K.</translation>
    </message>
    <message>
        <source>A sample without an identity cannot be added.</source>
        <translation>Un échantillon sans identité ne peut pas être ajouté.</translation>
    </message>
    <message>
        <source>Sample “%1” is already in the study.</source>
        <translation>L’échantillon «&#x202f;%1&#x202f;» est déjà dans l’étude.</translation>
    </message>
    <message>
        <source>A scan without a recording cannot be added.</source>
        <translation>Un balayage sans enregistrement ne peut pas être ajouté.</translation>
    </message>
    <message>
        <source>“%1” of file %2 is already in sample “%3”.</source>
        <translation>«&#x202f;%1&#x202f;» du fichier %2 est déjà dans l’échantillon «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>Scan “%1” cannot lend its glass line to “%2”.</source>
        <translation>Le balayage «&#x202f;%1&#x202f;» ne peut pas prêter sa ligne du verre à «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Choose another scan that uses its own glass line.</source>
        <translation>Choisissez un autre balayage qui utilise sa propre ligne du verre.</translation>
    </message>
    <message>
        <source>There is no pattern “%1” in sample “%2”.</source>
        <translation>Il n’y a pas de diffractogramme «&#x202f;%1&#x202f;» dans l’échantillon «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A range of q from %1 to %2 Å⁻¹ holds nothing.</source>
        <translation>Un intervalle de q de %1 à %2&#xa0;Å⁻¹ ne contient rien.</translation>
    </message>
    <message>
        <source>A density of %1 atoms/Å³ is not positive.</source>
        <translation>Une densité de %1 atomes/Å³ n’est pas positive.</translation>
    </message>
    <message>
        <source>An r_min of %1 Å is not between 0 and 10 Å.</source>
        <translation>Un r_min de %1&#xa0;Å n’est pas compris entre 0 et 10&#xa0;Å.</translation>
    </message>
    <message>
        <source>A background scale of %1 is negative.</source>
        <translation>Une échelle du fond de %1 est négative.</translation>
    </message>
    <message>
        <source>The settings of the normalisation are out of range.</source>
        <translation>Les réglages de la normalisation sont hors de leur domaine.</translation>
    </message>
    <message>
        <source>Pattern “%1” is not marked as a background.</source>
        <translation>Le diffractogramme «&#x202f;%1&#x202f;» n’est pas marqué comme fond.</translation>
    </message>
    <message>
        <source>Mark it as a background first.</source>
        <translation>Marquez-le d’abord comme fond.</translation>
    </message>
    <message>
        <source>A pattern without a recording cannot be added.</source>
        <translation>Un diffractogramme sans enregistrement ne peut pas être ajouté.</translation>
    </message>
    <message>
        <source>A wavelength of %1 Å is not positive.</source>
        <translation>Une longueur d’onde de %1&#xa0;Å n’est pas positive.</translation>
    </message>
    <message>
        <source>The axis of r is not between 16 and a million steps that go upwards.</source>
        <translation>L’axe de r n’a pas entre 16 et un million de pas croissants.</translation>
    </message>
    <message>
        <source>A shell from %1 to %2 Å holds nothing.</source>
        <translation>Une couche de %1 à %2&#xa0;Å ne contient rien.</translation>
    </message>
    <message>
        <source>An absorption of %1 is negative.</source>
        <translation>Une absorption de %1 est négative.</translation>
    </message>
    <message>
        <source>The distance of the detector is not positive.</source>
        <translation>La distance du détecteur n’est pas positive.</translation>
    </message>
    <message>
        <source>An equation of state is of second or third order, with an exponent that is not zero.</source>
        <translation>Une équation d’état est du deuxième ou du troisième ordre, avec un exposant non nul.</translation>
    </message>
    <message>
        <source>No sample was measured under pressure.</source>
        <translation>Aucun échantillon n’a été mesuré sous pression.</translation>
    </message>
    <message>
        <source>It was left out by hand.</source>
        <translation>Il a été exclu à la main.</translation>
    </message>
    <message>
        <source>Its composition is not that of most samples.</source>
        <translation>Sa composition n’est pas celle de la plupart des échantillons.</translation>
    </message>
    <message>
        <source>It has no heating scan.</source>
        <translation>Il n’a pas de balayage de chauffe.</translation>
    </message>
    <message>
        <source>The temperature of its treatment is not known.</source>
        <translation>La température de son traitement n’est pas connue.</translation>
    </message>
    <message>
        <source>Enter the treatment of the sample.</source>
        <translation>Saisissez le traitement de l’échantillon.</translation>
    </message>
    <message>
        <source>The pressure of its treatment is not known.</source>
        <translation>La pression de son traitement n’est pas connue.</translation>
    </message>
    <message>
        <source>No scan shows a clear endothermic peak.</source>
        <translation>Aucun balayage ne montre de pic endothermique net.</translation>
    </message>
    <message>
        <source>The samples have different reference T_g.</source>
        <translation>Les échantillons ont des T_g de référence différentes.</translation>
    </message>
    <message>
        <source>Set the reference T_g of the study.</source>
        <translation>Définissez la T_g de référence de l’étude.</translation>
    </message>
    <message>
        <source>There is no reference T_g at ambient pressure.</source>
        <translation>Il n’y a pas de T_g de référence à la pression ambiante.</translation>
    </message>
    <message>
        <source>This pattern reaches to %1 Å⁻¹ and the reference of ΔG(r) to %2 Å⁻¹.</source>
        <translation>Ce diffractogramme va jusqu’à %1&#xa0;Å⁻¹ et la référence de ΔG(r) jusqu’à %2&#xa0;Å⁻¹.</translation>
    </message>
    <message>
        <source>Set the same q_max, or choose another reference.</source>
        <translation>Définissez le même q_max, ou choisissez une autre référence.</translation>
    </message>
    <message>
        <source>No rate was measured in equilibrium at both pressures.</source>
        <translation>Aucune vitesse n’a été mesurée à l’équilibre aux deux pressions.</translation>
    </message>
    <message>
        <source>There is no T_g under pressure to move the relaxation law by.</source>
        <translation>Il n’y a pas de T_g sous pression pour décaler la loi de relaxation.</translation>
    </message>
    <message>
        <source>There is no relaxation preset “%1”.</source>
        <translation>Il n’y a pas de préréglage de relaxation «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Sub-peaks are up to six distances in Å that are positive.</source>
        <translation>Les sous-pics sont au plus six distances positives en Å.</translation>
    </message>
    <message>
        <source>A fit window of ±%1 Å⁻¹ is not positive.</source>
        <translation>Une fenêtre d’ajustement de ±%1&#xa0;Å⁻¹ n’est pas positive.</translation>
    </message>
    <message>
        <source>The limits beyond which frames are left out are positive.</source>
        <translation>Les limites au-delà desquelles des images sont exclues doivent être positives.</translation>
    </message>
    <message>
        <source>A polarised fraction of %1 is not between 0 and 1.</source>
        <translation>Une fraction polarisée de %1 n’est pas comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>The exponent of the recoil is 0, 2 or 3.</source>
        <translation>L’exposant du recul est 0, 2 ou 3.</translation>
    </message>
    <message>
        <source>Add an anchor first.</source>
        <translation>Ajoutez d’abord un ancrage.</translation>
    </message>
    <message>
        <source>A background has no G(r) to be the reference of a difference.</source>
        <translation>Un fond n’a pas de G(r) qui puisse être la référence d’une différence.</translation>
    </message>
    <message>
        <source>There is no figure “%1” in the study.</source>
        <translation>Il n’y a pas de figure «&#x202f;%1&#x202f;» dans l’étude.</translation>
    </message>
    <message>
        <source>There is no reference to compare the structure with.</source>
        <translation>Il n’y a pas de référence à laquelle comparer la structure.</translation>
    </message>
    <message>
        <source>Choose a sample that has a pattern.</source>
        <translation>Choisissez un échantillon qui a un diffractogramme.</translation>
    </message>
    <message>
        <source>It is not known where equilibrium begins under pressure.</source>
        <translation>On ne sait pas où commence l’équilibre sous pression.</translation>
    </message>
    <message>
        <source>No pattern belongs to a sample that was compressed in equilibrium.</source>
        <translation>Aucun diffractogramme n’appartient à un échantillon comprimé à l’équilibre.</translation>
    </message>
    <message>
        <source>A pressure of %1 GPa is not positive.</source>
        <translation>Une pression de %1&#xa0;GPa n’est pas positive.</translation>
    </message>
    <message>
        <source>An error of %1 K is negative.</source>
        <translation>Une erreur de %1&#xa0;K est négative.</translation>
    </message>
    <message>
        <source>A panel of a figure needs an identity and something to draw.</source>
        <translation>Un panneau d’une figure exige une identité et quelque chose à tracer.</translation>
    </message>
    <message>
        <source>Panel “%1” has no size.</source>
        <translation>Le panneau «&#x202f;%1&#x202f;» n’a pas de taille.</translation>
    </message>
    <message>
        <source>An axis of panel “%1” has no length.</source>
        <translation>Un axe du panneau «&#x202f;%1&#x202f;» n’a pas de longueur.</translation>
    </message>
    <message>
        <source>Figure “%1” has no size.</source>
        <translation>La figure «&#x202f;%1&#x202f;» n’a pas de taille.</translation>
    </message>
    <message>
        <source>No T_g was set for %1 GPa.</source>
        <translation>Aucune T_g n’a été définie pour %1&#xa0;GPa.</translation>
    </message>
    <message>
        <source>Set it, or choose another method.</source>
        <translation>Définissez-la, ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>An anchor at %1 K cannot be.</source>
        <translation>Un ancrage à %1&#xa0;K est impossible.</translation>
    </message>
    <message>
        <source>Two anchors at %1 K cannot be.</source>
        <translation>Deux ancrages à %1&#xa0;K sont impossibles.</translation>
    </message>
    <message>
        <source>Give each anchor a temperature of its own.</source>
        <translation>Donnez à chaque ancrage une température qui lui est propre.</translation>
    </message>
    <message>
        <source>Between %1 and %2 K, where the glass transition is taken, the mass changes by %3 %: the step may be a reaction.</source>
        <translation>Entre %1 et %2 K, où la transition vitreuse est prise, la masse change de %3&#xa0;%&#xa0;: le saut est peut-être une réaction.</translation>
    </message>
    <message>
        <source>Only the Birch–Murnaghan equation has a second order.</source>
        <translation>Seule l’équation de Birch–Murnaghan a un deuxième ordre.</translation>
    </message>
    <message>
        <source>A pair is two elements and a range of distances in Å: Zr-Cu from 2.4 to 2.9.</source>
        <translation>Une paire est formée de deux éléments et d’un intervalle de distances en Å&#xa0;: Zr-Cu de 2,4 à 2,9.</translation>
    </message>
    <message>
        <source>The baseline of scan “%1” has no such anchor.</source>
        <translation>La ligne de base du balayage «&#x202f;%1&#x202f;» n’a pas de tel ancrage.</translation>
    </message>
    <message>
        <source>Scan “%1” has no baseline set by hand.</source>
        <translation>Le balayage «&#x202f;%1&#x202f;» n’a pas de ligne de base définie à la main.</translation>
    </message>
    <message>
        <source>A T_0 of %1 K is not above 0 K.</source>
        <translation>Une T_0 de %1&#xa0;K n’est pas supérieure à 0&#xa0;K.</translation>
    </message>
    <message>
        <source>The lines of these samples have no slope in common (p = %1).</source>
        <translation>Les droites de ces échantillons n’ont pas de pente commune (p = %1).</translation>
    </message>
    <message>
        <source>Compare their activation energies one by one.</source>
        <translation>Comparez leurs énergies d’activation une à une.</translation>
    </message>
    <message>
        <source>A reference pressure of %1 GPa is no number.</source>
        <translation>Une pression de référence de %1&#xa0;GPa n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A choice of other analysts has no key.</source>
        <translation>Un choix d’autres analystes n’a pas de clé.</translation>
    </message>
    <message>
        <source>The choice “%1” needs two different options or more.</source>
        <translation>Le choix «&#x202f;%1&#x202f;» exige au moins deux options différentes.</translation>
    </message>
    <message>
        <source>The range of “%1” from %2 to %3 is empty.</source>
        <translation>L’intervalle de «&#x202f;%1&#x202f;», de %2 à %3, est vide.</translation>
    </message>
    <message>
        <source>Widen it, or leave the choice as it is.</source>
        <translation>Élargissez-le, ou laissez le choix tel qu’il est.</translation>
    </message>
    <message>
        <source>The range of “%1” does not hold what the study chose, %2.</source>
        <translation>L’intervalle de «&#x202f;%1&#x202f;» ne contient pas ce que l’étude a choisi, %2.</translation>
    </message>
    <message>
        <source>The choice “%1” stands there twice.</source>
        <translation>Le choix «&#x202f;%1&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>Some conditions of the frames are no numbers.</source>
        <translation>Certaines conditions des images ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>Every %1th frame is no series.</source>
        <translation>Une image sur %1 n’est pas une série.</translation>
    </message>
    <message>
        <source>A range from %1 to %2 holds nothing.</source>
        <translation>Un domaine de %1 à %2 ne contient rien.</translation>
    </message>
    <message>
        <source>Pattern “%1” has no frames to be a series of.</source>
        <translation>Le diffractogramme « %1 » n’a pas d’images pour faire une série.</translation>
    </message>
    <message>
        <source>There is no measurement “%1” in sample “%2”.</source>
        <translation>Il n’y a pas de mesure « %1 » dans l’échantillon « %2 ».</translation>
    </message>
    <message>
        <source>A measurement without a recording cannot be added.</source>
        <translation>Une mesure sans enregistrement ne peut être ajoutée.</translation>
    </message>
    <message>
        <source>An error of %1 is negative.</source>
        <translation>Une erreur de %1 est négative.</translation>
    </message>
    <message>
        <source>R1 cannot be at %1 nm.</source>
        <translation>R1 ne peut être à %1 nm.</translation>
    </message>
    <message>
        <source>A range from %1 to %2 nm holds nothing.</source>
        <translation>Un intervalle de %1 à %2 nm ne contient rien.</translation>
    </message>
    <message>
        <source>A mass of %1 g is not above zero.</source>
        <translation>Une masse de %1 g n’est pas supérieure à zéro.</translation>
    </message>
    <message>
        <source>“%1” comes from another file.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’un autre fichier.</translation>
    </message>
    <message>
        <source>The figure “%1” could not be read and is kept as it is in the file.</source>
        <translation>La figure « %1 » n’a pas pu être lue et reste telle qu’elle est dans le fichier.</translation>
    </message>
</context>
<context>
    <name>StudyFile</name>
    <message>
        <source>Open the samples one by one and save the study again.</source>
        <translation>Ouvrez les échantillons un à un et enregistrez de nouveau l’étude.</translation>
    </message>
    <message>
        <source>A sample of the study has no identity or no file.</source>
        <translation>Un échantillon de l’étude n’a pas d’identité ou pas de fichier.</translation>
    </message>
    <message>
        <source>Two samples of the study have the identity “%1”.</source>
        <translation>Deux échantillons de l’étude ont l’identité «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Two figures of the study are called “%1”.</source>
        <translation>Deux figures de l’étude se nomment «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This is no study file.</source>
        <translation>Ce n’est pas un fichier d’étude.</translation>
    </message>
    <message>
        <source>The study file is of a newer version (%1).</source>
        <translation>Le fichier d’étude est d’une version plus récente (%1).</translation>
    </message>
    <message>
        <source>Open it with a newer Vitrine.</source>
        <translation>Ouvrez-le avec un Vitrine plus récent.</translation>
    </message>
    <message>
        <source>The analyses of many analysts that are kept with the study cannot be read.</source>
        <translation>Les analyses de nombreux analystes conservées avec l’étude ne peuvent être lues.</translation>
    </message>
    <message>
        <source>Ask the analysts anew.</source>
        <translation>Interrogez de nouveau les analystes.</translation>
    </message>
    <message>
        <source>The figure “%1” is not drawn: %2</source>
        <translation>La figure « %1 » n’est pas dessinée : %2</translation>
    </message>
    <message>
        <source>It stays in the file as it is; mend it there, or remove the figure.</source>
        <translation>Elle reste dans le fichier telle quelle ; corrigez-la là, ou supprimez la figure.</translation>
    </message>
</context>
<context>
    <name>StyleFile</name>
    <message>
        <source>Choose a file that a figure&apos;s style was saved in.</source>
        <translation>Choisissez un fichier où le style d’une figure a été enregistré.</translation>
    </message>
    <message>
        <source>The style is of a newer version (%1).</source>
        <translation>Le style est d’une version plus récente (%1).</translation>
    </message>
    <message>
        <source>What this version does not know of the style is kept, and not drawn.</source>
        <translation>Ce que cette version ne connaît pas du style est conservé et n’est pas dessiné.</translation>
    </message>
    <message>
        <source>This is no style of figures.</source>
        <translation>Ceci n’est pas un style de figures.</translation>
    </message>
    <message>
        <source>The style has no width or no size of type.</source>
        <translation>Le style n’a pas de largeur ou de taille de caractères.</translation>
    </message>
</context>
<context>
    <name>SubPeakDrawing</name>
    <message>
        <source>Fitted sub-peaks</source>
        <translation>Sous-pics ajustés</translation>
    </message>
    <message>
        <source>sub-peaks</source>
        <translation>sous-pics</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The table has no header row.</source>
        <translation>Le tableau n’a pas de ligne d’en-tête.</translation>
    </message>
    <message>
        <source>Name each column with its unit in brackets, for example “T_p [K]”.</source>
        <translation>Nommez chaque colonne avec son unité entre crochets, par exemple «&#x202f;T_p [K]&#x202f;».</translation>
    </message>
    <message>
        <source>The header names %1 columns, but the rows have %2 fields.</source>
        <translation>L’en-tête nomme %1 colonnes, mais les lignes ont %2 champs.</translation>
    </message>
    <message>
        <source>The column “%1” holds words and was left out.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» contient des mots et a été omise.</translation>
    </message>
    <message>
        <source>A line that holds the number “%1” was taken for titles.</source>
        <translation>Une ligne qui contient le nombre «&#x202f;%1&#x202f;» a été prise pour des titres.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n line(s) of words among the rows.</source>
        <translation>
            <numerusform>Omise&#xa0;: %n ligne de mots parmi les données.</numerusform>
            <numerusform>Omises&#xa0;: %n lignes de mots parmi les données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part the numbers of a row by tabs, semicolons, commas or blanks.</source>
        <translation>Séparez les nombres d’une ligne par des tabulations, des points-virgules, des virgules ou des espaces.</translation>
    </message>
</context>
<context>
    <name>Thermogram</name>
    <message>
        <source>The rows ran from high to low temperature and were reversed.</source>
        <translation>Les lignes allaient des hautes aux basses températures et ont été inversées.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) out of order were sorted by temperature.</source>
        <translation>
            <numerusform>%n ligne en désordre a été triée par température.</numerusform>
            <numerusform>%n lignes en désordre ont été triées par température.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated temperature(s) were averaged.</source>
        <translation>
            <numerusform>%n température répétée a été moyennée.</numerusform>
            <numerusform>%n températures répétées ont été moyennées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A scan needs at least ten usable rows, and this one has %n.</source>
        <translation>
            <numerusform>Un balayage exige au moins dix lignes utilisables, et celui-ci en a %n.</numerusform>
            <numerusform>Un balayage exige au moins dix lignes utilisables, et celui-ci en a %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the columns and the range that were imported.</source>
        <translation>Vérifiez les colonnes et l’intervalle importés.</translation>
    </message>
    <message>
        <source>The scan has %1 temperatures but %2 signals.</source>
        <translation>Le balayage a %1 températures mais %2 signaux.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>Importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Give the heating rate of the scan.</source>
        <translation>Indiquez la vitesse de chauffe du balayage.</translation>
    </message>
    <message>
        <source>The heat capacity needs the heating rate of the scan.</source>
        <translation>La capacité calorifique exige la vitesse de chauffe du balayage.</translation>
    </message>
    <message>
        <source>Give the heating rate.</source>
        <translation>Indiquez la vitesse de chauffe.</translation>
    </message>
    <message>
        <source>The heat capacity needs the mass of the sample.</source>
        <translation>La capacité calorifique exige la masse de l’échantillon.</translation>
    </message>
    <message>
        <source>Give the mass, or find it from the step.</source>
        <translation>Indiquez la masse, ou déterminez-la d’après le saut.</translation>
    </message>
    <message>
        <source>heat capacity</source>
        <translation>capacité calorifique</translation>
    </message>
    <message>
        <source>heat flow per mass</source>
        <translation>flux de chaleur par masse</translation>
    </message>
    <message>
        <source>heat flow</source>
        <translation>flux de chaleur</translation>
    </message>
    <message>
        <source>This peak is the overshoot</source>
        <translation>Ce pic est le dépassement</translation>
    </message>
    <message>
        <source>This peak is another one</source>
        <translation>Ce pic est d’un autre type</translation>
    </message>
    <message>
        <source>Remove this peak</source>
        <translation>Retirer ce pic</translation>
    </message>
    <message>
        <source>Pick an endotherm here</source>
        <translation>Pointer un endotherme ici</translation>
    </message>
    <message>
        <source>Pick an exotherm here</source>
        <translation>Pointer un exotherme ici</translation>
    </message>
    <message>
        <source>Find the peaks automatically</source>
        <translation>Trouver les pics automatiquement</translation>
    </message>
    <message>
        <source>Set glass and liquid windows by hand</source>
        <translation>Définir à la main les fenêtres du verre et du liquide</translation>
    </message>
    <message numerus="yes">
        <source>Apply these windows to the %n other scan(s) of the sample</source>
        <translation>
            <numerusform>Appliquer ces fenêtres à l’autre balayage (%n) de l’échantillon</numerusform>
            <numerusform>Appliquer ces fenêtres aux %n autres balayages de l’échantillon</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the windows automatically</source>
        <translation>Trouver les fenêtres automatiquement</translation>
    </message>
    <message>
        <source>Use in the Kissinger analysis</source>
        <translation>Utiliser dans l’analyse de Kissinger</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pic</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>verre</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>liquide</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a usable number were left out.</source>
        <translation>
            <numerusform>%n ligne sans nombre utilisable a été omise.</numerusform>
            <numerusform>%n lignes sans nombre utilisable ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anchor at %1 K</source>
        <translation>Ancrage à %1&#xa0;K</translation>
    </message>
    <message>
        <source>Corrected for thermal lag: temperatures moved by %1 K on average.</source>
        <translation>Retard thermique corrigé&#xa0;: les températures ont été décalées de %1&#xa0;K en moyenne.</translation>
    </message>
    <message>
        <source>The sign of the signal was inverted, so that endothermic events point up.</source>
        <translation>Le signe du signal a été inversé, de sorte que les événements endothermiques pointent vers le haut.</translation>
    </message>
    <message>
        <source>The correction for thermal lag needs the heating rate.</source>
        <translation>La correction du retard thermique exige la vitesse de chauffe.</translation>
    </message>
    <message>
        <source>This peak is the sub-T_g endotherm (shadow glass transition)</source>
        <translation>Ce pic est l’endotherme sous T_g (transition vitreuse «&#x202f;ombre&#x202f;»)</translation>
    </message>
    <message>
        <source>Set a baseline under the peaks by hand</source>
        <translation>Définir à la main une ligne de base sous les pics</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Ligne de base&#xa0;: %1</translation>
    </message>
    <message>
        <source>Baseline from the glass transition</source>
        <translation>Ligne de base d’après la transition vitreuse</translation>
    </message>
    <message>
        <source>Maximum at %1 K</source>
        <translation>Maximum à %1&#xa0;K</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The embedded original “%1” no longer gives this curve.</source>
        <translation>L’original incorporé «&#x202f;%1&#x202f;» ne donne plus cette courbe.</translation>
    </message>
    <message>
        <source>The original “%1” is not in the file.</source>
        <translation>L’original «&#x202f;%1&#x202f;» n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The embedded original does not match its SHA-256.</source>
        <translation>L’original incorporé ne correspond pas à son SHA-256.</translation>
    </message>
    <message>
        <source>The curve read from the original differs from the stored one.</source>
        <translation>La courbe lue dans l’original diffère de celle enregistrée.</translation>
    </message>
    <message>
        <source>A stored result differs from the one evaluated now: %1 (the file was written by version %2).</source>
        <translation>Un résultat enregistré diffère de celui évalué maintenant&#xa0;: %1 (le fichier a été écrit par la version %2).</translation>
    </message>
    <message>
        <source>Open the file and save it to store the results of this version.</source>
        <translation>Ouvrez le fichier et enregistrez-le pour y mettre les résultats de cette version.</translation>
    </message>
    <message>
        <source>What the original gives is used; saving keeps that.</source>
        <translation>Ce que donne l’original est utilisé ; l’enregistrement le conserve.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>The file holds a stack of frames, and nobody has said yet what they become.</source>
        <translation>Le fichier contient une pile d’images, et personne n’a encore dit ce qu’elles deviennent.</translation>
    </message>
    <message>
        <source>Import one such file by hand; the answer is remembered.</source>
        <translation>Importez un tel fichier à la main ; la réponse est retenue.</translation>
    </message>
    <message>
        <source>Spectra of ruby and runs for a heat capacity are not read by a watch.</source>
        <translation>Les spectres de rubis et les mesures pour une capacité thermique ne sont pas lus par la surveillance.</translation>
    </message>
    <message>
        <source>Import the file by hand.</source>
        <translation>Importez le fichier à la main.</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>The scan has too few points to find its windows by itself.</source>
        <translation>Le balayage a trop peu de points pour que ses fenêtres soient trouvées automatiquement.</translation>
    </message>
    <message>
        <source>Set the glass window and the liquid window by hand.</source>
        <translation>Définissez à la main la fenêtre du verre et celle du liquide.</translation>
    </message>
    <message>
        <source>No glass transition was found: there is no step upwards between two straight ranges.</source>
        <translation>Aucune transition vitreuse n’a été trouvée&#xa0;: il n’y a pas de saut vers le haut entre deux parties droites.</translation>
    </message>
    <message>
        <source>If there is one, set the glass window and the liquid window by hand.</source>
        <translation>S’il y en a une, définissez à la main la fenêtre du verre et celle du liquide.</translation>
    </message>
    <message>
        <source>The only step between two straight ranges is %1 K wide about %2 K; a glass transition is narrower, and a drift or a reaction looks like this.</source>
        <translation>Le seul saut entre deux parties droites est large de %1 K, autour de %2 K&#x202f;; une transition vitreuse est plus étroite, et une dérive ou une réaction a cet aspect.</translation>
    </message>
    <message>
        <source>If there is a glass transition, set the glass window and the liquid window by hand.</source>
        <translation>S’il y a une transition vitreuse, définissez à la main la fenêtre du verre et celle du liquide.</translation>
    </message>
    <message>
        <source>The ranges taken for straight beside the only step that was found are not straight: one holds a peak at %1 K.</source>
        <translation>Les parties droites qui bordent le seul saut trouvé ne sont pas droites&#xa0;: l’une contient un pic à %1 K.</translation>
    </message>
    <message>
        <source>The step before the crystallisation does not stand clear of the noise.</source>
        <translation>Le saut avant la cristallisation ne dépasse pas nettement le bruit.</translation>
    </message>
    <message>
        <source>The liquid crystallises or decomposes before it has become straight, so there is no liquid line from which to take a half step.</source>
        <translation>Le liquide cristallise ou se décompose avant que la courbe ne devienne droite&#xa0;: il n’y a donc pas de ligne du liquide d’où prendre un demi-saut.</translation>
    </message>
    <message>
        <source>Heat faster, set the liquid window by hand, or use the inflection, which needs no liquid line.</source>
        <translation>Chauffez plus vite, définissez à la main la fenêtre du liquide, ou utilisez l’inflexion, qui n’exige pas de ligne du liquide.</translation>
    </message>
    <message>
        <source>The only step between two straight ranges changes by %1 % over its own width of %2 K about %3 K: the ranges beside it are flanks or a drift, and not a glass and its liquid.</source>
        <translation>Le seul saut entre deux plages droites change de %1 % sur sa propre largeur de %2 K autour de %3 K : les plages voisines sont des flancs ou une dérive, et non un verre et son liquide.</translation>
    </message>
    <message>
        <source>The step of %1 J/(g K) about %2 K is too great for a glass transition, whose step is below %3 J/(g K): it is a reaction, melting, or the mass or the heating rate is wrong.</source>
        <translation>Le saut de %1 J/(g K) vers %2 K est trop grand pour une transition vitreuse, dont le saut est inférieur à %3 J/(g K) : c’est une réaction ou une fusion, ou bien la masse ou la vitesse de chauffage est fausse.</translation>
    </message>
    <message>
        <source>What rises above the liquid line behind the step about %1 K has the area of %2 K of the step, too much for a glass that relaxes: it is melting or a reaction, and the step may be none.</source>
        <translation>Ce qui s’élève au-dessus de la droite du liquide après le saut vers %1 K a l’aire de %2 K du saut, trop pour un verre qui relaxe : c’est une fusion ou une réaction, et le saut n’en est peut-être pas un.</translation>
    </message>
    <message>
        <source>No step before a crystallisation was found.</source>
        <translation>Aucun saut avant une cristallisation n’a été trouvé.</translation>
    </message>
    <message>
        <source>The step about %1 K is only %2 times as high as the error of the lines beside it: it may be a drift of the baseline.</source>
        <translation>Le saut vers %1&#xa0;K ne vaut que %2 fois l’erreur des lignes voisines&#xa0;: c’est peut-être une dérive de la ligne de base.</translation>
    </message>
    <message>
        <source>A window beside the step about %1 K is %2 K long, shorter than the climb of %3 K itself: its line is not known to be that of a glass or a liquid.</source>
        <translation>Une fenêtre à côté du saut vers %1&#xa0;K est longue de %2&#xa0;K, plus courte que la montée elle-même, de %3&#xa0;K&#xa0;: on ne sait pas si sa ligne est celle d’un verre ou d’un liquide.</translation>
    </message>
    <message>
        <source>Between %1 and %2 K the curve is not straight but bends by %3 % of the step.</source>
        <translation>Entre %1 et %2&#xa0;K, la courbe n’est pas droite mais s’incurve de %3&#xa0;% du saut.</translation>
    </message>
    <message>
        <source>The heating rate varies by %1 % over what is analysed; on average it is %2 K/s.</source>
        <translation>La vitesse de chauffe varie de %1&#xa0;% sur ce qui est analysé&#x202f;; elle est en moyenne de %2&#xa0;K/s.</translation>
    </message>
    <message>
        <source>No step was found between the two lines; the fictive temperature stands on the lines alone.</source>
        <translation>Aucun saut n’a été trouvé entre les deux droites&#x202f;; la température fictive ne repose que sur les droites.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open the example (simulated)</source>
        <translation>Ouvrir l’exemple (simulé)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>The file belongs to the sample “%1” of this study.</source>
        <translation>Le fichier appartient à l’échantillon «&#x202f;%1&#x202f;» de cette étude.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Another program changed the file since it was opened here.</source>
        <translation>Un autre programme a modifié le fichier depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>Save the sample under another name, so that nothing is lost.</source>
        <translation>Enregistrez l’échantillon sous un autre nom, afin que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>The file holds another sample now.</source>
        <translation>Le fichier contient maintenant un autre échantillon.</translation>
    </message>
    <message>
        <source>Open it as a sample of its own, and save this one under another name.</source>
        <translation>Ouvrez-le comme échantillon à part, et enregistrez celui-ci sous un autre nom.</translation>
    </message>
    <message>
        <source>Reload “%1”</source>
        <translation>Recharger «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The previous version holds another sample.</source>
        <translation>La version précédente contient un autre échantillon.</translation>
    </message>
    <message>
        <source>Previous version of “%1”</source>
        <translation>Version précédente de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Sample “%1” is open from another file.</source>
        <translation>L’échantillon «&#x202f;%1&#x202f;» est ouvert depuis un autre fichier.</translation>
    </message>
    <message>
        <source>Remove it from the study first; its file stays.</source>
        <translation>Retirez-le d’abord de l’étude&#x202f;; son fichier reste.</translation>
    </message>
    <message>
        <source>Recover “%1”</source>
        <translation>Récupérer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
    <message>
        <source>The sample “%1” has no file yet.</source>
        <translation>L’échantillon « %1 » n’a pas encore de fichier.</translation>
    </message>
    <message>
        <source>Save every sample first: a study names their files.</source>
        <translation>Enregistrez d’abord chaque échantillon : une étude nomme leurs fichiers.</translation>
    </message>
    <message>
        <source>Open the demonstration study (simulated)</source>
        <translation>Ouvrir l’étude de démonstration (simulée)</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n sample(s)</source>
        <translation>
            <numerusform>Ouvrir %n échantillon</numerusform>
            <numerusform>Ouvrir %n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the study under another name, so that nothing is lost.</source>
        <translation>Enregistrez l’étude sous un autre nom, pour que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>Recover the choices across samples and the figures</source>
        <translation>Récupérer les choix communs et les figures</translation>
    </message>
    <message>
        <source>Another study is open.</source>
        <translation>Une autre étude est ouverte.</translation>
    </message>
    <message>
        <source>Save it, start Vitrine again, and recover the unsaved changes first.</source>
        <translation>Enregistrez-la, redémarrez Vitrine et récupérez d’abord les modifications non enregistrées.</translation>
    </message>
</context>
<context>
    <name>vitrine</name>
    <message>
        <source>%1 … %2 K</source>
        <translation>%1 … %2&#xa0;K</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1, définie à la main</translation>
    </message>
    <message>
        <source>%1, found automatically</source>
        <translation>%1, trouvée automatiquement</translation>
    </message>
    <message>
        <source>Glass window</source>
        <translation>Fenêtre du verre</translation>
    </message>
    <message>
        <source>Liquid window</source>
        <translation>Fenêtre du liquide</translation>
    </message>
    <message>
        <source>Glass line of</source>
        <translation>Ligne du verre de</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>Vitesse de chauffe</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>%1 mg</source>
        <translation>%1&#xa0;mg</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Thermal lag</source>
        <translation>Retard thermique</translation>
    </message>
    <message>
        <source>corrected with the file&apos;s own coefficients</source>
        <translation>corrigé avec les coefficients propres au fichier</translation>
    </message>
    <message>
        <source>Integrated over</source>
        <translation>Intégré sur</translation>
    </message>
    <message>
        <source>Area above the glass line</source>
        <translation>Aire au-dessus de la ligne du verre</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Évalué sur</translation>
    </message>
    <message>
        <source>Stands above the noise</source>
        <translation>Dépasse le bruit</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Pointé</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>automatically</source>
        <translation>automatiquement</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Scatter of T_p</source>
        <translation>Dispersion de T_p</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1&#xa0;K</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
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
        <translation>brut de coulée</translation>
    </message>
    <message>
        <source>annealed</source>
        <translation>recuit</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimé</translation>
    </message>
    <message>
        <source>rate unknown</source>
        <translation>vitesse inconnue</translation>
    </message>
    <message>
        <source>%1 K/s</source>
        <translation>%1&#xa0;K/s</translation>
    </message>
    <message>
        <source>%1 K/min</source>
        <translation>%1&#xa0;K/min</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>%1 GPa</source>
        <translation>%1&#xa0;GPa</translation>
    </message>
    <message>
        <source>overshoot</source>
        <translation>dépassement</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Exotherm</source>
        <translation>Exotherme</translation>
    </message>
    <message>
        <source>Endotherm</source>
        <translation>Endotherme</translation>
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
        <translation>95&#xa0;%, n = %1</translation>
    </message>
    <message>
        <source>Glass transition</source>
        <translation>Transition vitreuse</translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation>Température fictive</translation>
    </message>
    <message>
        <source>This sample</source>
        <translation>Cet échantillon</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>Faisceau</translation>
    </message>
    <message>
        <source>%1 keV</source>
        <translation>%1&#xa0;keV</translation>
    </message>
    <message>
        <source>Range of q</source>
        <translation>Intervalle de q</translation>
    </message>
    <message>
        <source>%1 … %2 Å⁻¹</source>
        <translation>%1 … %2&#xa0;Å⁻¹</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n heating scan(s) with a glass transition</source>
        <translation>
            <numerusform>%1 sur %n balayage de chauffe avec une transition vitreuse</numerusform>
            <numerusform>%1 sur %n balayages de chauffe avec une transition vitreuse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) cannot be used</source>
        <translation>
            <numerusform>%n balayage inutilisable</numerusform>
            <numerusform>%n balayages inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pattern(s) with S(q)</source>
        <translation>
            <numerusform>%1 sur %n diffractogramme avec S(q)</numerusform>
            <numerusform>%1 sur %n diffractogrammes avec S(q)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kissinger line (%1) is fitted</source>
        <translation>La droite de Kissinger (%1) est ajustée</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>has a glass transition</source>
        <translation>a une transition vitreuse</translation>
    </message>
    <message>
        <source>glass line, step, liquid line</source>
        <translation>ligne du verre, saut, ligne du liquide</translation>
    </message>
    <message>
        <source>set by hand, %1; anchors at %2 K</source>
        <translation>définie à la main, %1&#x202f;; ancrages à %2&#xa0;K</translation>
    </message>
    <message>
        <source>%1 Å⁻³, given</source>
        <translation>%1&#xa0;Å⁻³, donnée</translation>
    </message>
    <message>
        <source>%1 Å⁻³, refined</source>
        <translation>%1&#xa0;Å⁻³, affinée</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Number density</source>
        <translation>Densité atomique</translation>
    </message>
    <message>
        <source>%1 Å, set by hand</source>
        <translation>%1&#xa0;Å, défini à la main</translation>
    </message>
    <message>
        <source>%1 Å, found automatically</source>
        <translation>%1&#xa0;Å, trouvé automatiquement</translation>
    </message>
    <message>
        <source>Low-r iterations</source>
        <translation>Itérations à petit r</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Fitted over</source>
        <translation>Ajusté sur</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Cherché</translation>
    </message>
    <message>
        <source>in a window set by hand</source>
        <translation>dans une fenêtre définie à la main</translation>
    </message>
    <message>
        <source>around the first clear maximum</source>
        <translation>autour du premier maximum net</translation>
    </message>
    <message>
        <source>Limits of the shell</source>
        <translation>Limites de la couche</translation>
    </message>
    <message>
        <source>%1 … %2 Å, set by hand</source>
        <translation>%1 … %2&#xa0;Å, définies à la main</translation>
    </message>
    <message>
        <source>%1 … %2 Å, found automatically</source>
        <translation>%1 … %2&#xa0;Å, trouvées automatiquement</translation>
    </message>
    <message>
        <source>Sub-peaks fitted in</source>
        <translation>Sous-pics ajustés dans</translation>
    </message>
    <message>
        <source>%1 … %2 Å</source>
        <translation>%1 … %2&#xa0;Å</translation>
    </message>
    <message>
        <source>Independent points there</source>
        <translation>Points indépendants dans cet intervalle</translation>
    </message>
    <message>
        <source>%1 GPa: %2</source>
        <translation>%1&#xa0;GPa&#xa0;: %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>q_1 to the power %1</source>
        <translation>q_1 à la puissance %1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>by the errors of the points</source>
        <translation>selon les erreurs des points</translation>
    </message>
    <message>
        <source>every point alike</source>
        <translation>le même pour tous les points</translation>
    </message>
    <message>
        <source>In the fit</source>
        <translation>Dans l’ajustement</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>fixed by hand</source>
        <translation>fixé à la main</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 is tied: %2.</source>
        <translation>%1 est lié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is at its low bound.</source>
        <translation>%1 est à sa borne inférieure.</translation>
    </message>
    <message>
        <source>%1 is at its high bound.</source>
        <translation>%1 est à sa borne supérieure.</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>fenêtres</translation>
    </message>
    <message>
        <source>peaks</source>
        <translation>pics</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>pressure not stated</source>
        <translation>pression non indiquée</translation>
    </message>
    <message>
        <source>treatment not stated</source>
        <translation>traitement non indiqué</translation>
    </message>
    <message>
        <source>composition not stated</source>
        <translation>composition non indiquée</translation>
    </message>
    <message>
        <source>cooling, not analysed</source>
        <translation>refroidissement, non analysé</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Équation</translation>
    </message>
    <message>
        <source>crystallisation</source>
        <translation>cristallisation</translation>
    </message>
    <message>
        <source>melting</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>onset of crystallisation</source>
        <translation>début de cristallisation</translation>
    </message>
    <message>
        <source>Crystallisation and melting</source>
        <translation>Cristallisation et fusion</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>sub-T_g endotherm</source>
        <translation>endotherme sous T_g</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ligne de base</translation>
    </message>
    <message>
        <source>Sub-T_g endotherm</source>
        <translation>Endotherme sous T_g</translation>
    </message>
    <message>
        <source>straight from the onset to the end of the peak</source>
        <translation>droite du début à la fin du pic</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ligne de base</translation>
    </message>
    <message>
        <source>%1, of the replicates</source>
        <translation>%1, des mesures répétées</translation>
    </message>
    <message>
        <source>%1, of the points about the line</source>
        <translation>%1, des points autour de la droite</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Degrés de liberté</translation>
    </message>
    <message>
        <source>T_g of R T_g</source>
        <translation>T_g de R T_g</translation>
    </message>
    <message>
        <source>%1 K, the reference T_g of the sample</source>
        <translation>%1&#xa0;K, la T_g de référence de l’échantillon</translation>
    </message>
    <message>
        <source>%1 K, where the heating begins</source>
        <translation>%1&#xa0;K, où la chauffe commence</translation>
    </message>
    <message>
        <source>p value of the curvature</source>
        <translation>Valeur p de la courbure</translation>
    </message>
    <message>
        <source>%1, up to where the noise of S(q) reaches its oscillation</source>
        <translation>%1, jusqu’à l’endroit où le bruit de S(q) atteint son oscillation</translation>
    </message>
    <message>
        <source>First sharp diffraction peak (FSDP)</source>
        <translation>Premier pic de diffraction étroit (FSDP)</translation>
    </message>
    <message>
        <source>± is noise alone; the view “Analysts” tells how far choices carry a number.</source>
        <translation>± ne comprend que le bruit&#x202f;; la vue «&#x202f;Analystes&#x202f;» indique de combien les choix déplacent un nombre.</translation>
    </message>
    <message>
        <source>± is noise alone: the analyses in the view “Analysts” are of the study as it was before the last change.</source>
        <translation>± ne comprend que le bruit&#xa0;: les analyses de la vue «&#x202f;Analystes&#x202f;» sont celles de l’étude telle qu’elle était avant le dernier changement.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message numerus="yes">
        <source>%1, over %n analysis(es)</source>
        <translation>
            <numerusform>%1, sur %n analyse</numerusform>
            <numerusform>%1, sur %n analyses</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Déplacé par</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>has G(r)</source>
        <translation>a G(r)</translation>
    </message>
    <message>
        <source>has S(q) and a first sharp peak</source>
        <translation>a S(q) et un premier pic étroit</translation>
    </message>
    <message>
        <source>has S(q), and no first sharp peak was found</source>
        <translation>a S(q) ; aucun premier pic étroit n’a été trouvé</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>écarté : %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Φ / K s^{-1}</source>
        <translation>Φ / K s^{-1}</translation>
    </message>
    <message>
        <source>± with choices</source>
        <translation>± avec choix</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>T_{onset} (steepest slope, ξ = %1)</source>
        <translation>T_{onset} (pente maximale, ξ = %1)</translation>
    </message>
    <message>
        <source>T_{onset} (steepest slope)</source>
        <translation>T_{onset} (pente maximale)</translation>
    </message>
    <message>
        <source>T_{onset} (half step)</source>
        <translation>T_{onset} (demi-saut)</translation>
    </message>
</context>
<context>
    <name>vitrine::AppearanceCommands</name>
    <message>
        <source>Large Type for a Projector</source>
        <translation>Grands caractères pour projection</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <translation>Thème du bureau</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Language of the System</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>The language stays as it is.</source>
        <translation>La langue reste la même.</translation>
    </message>
    <message>
        <source>The language changes when Vitrine is started the next time.</source>
        <translation>La langue changera au prochain démarrage de Vitrine.</translation>
    </message>
</context>
<context>
    <name>vitrine::BaselineForm</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Anchor %1, temperature in kelvin</source>
        <translation>Ancrage %1, température en kelvins</translation>
    </message>
    <message>
        <source>Anchor %1, level; empty: on the curve</source>
        <translation>Ancrage %1, niveau&#x202f;; vide&#xa0;: sur la courbe</translation>
    </message>
    <message>
        <source>on the curve</source>
        <translation>sur la courbe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove anchor %1</source>
        <translation>Retirer l’ancrage %1</translation>
    </message>
    <message>
        <source>Baseline under the peaks</source>
        <translation>Ligne de base sous les pics</translation>
    </message>
</context>
<context>
    <name>vitrine::CanvasView</name>
    <message>
        <source>being computed…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>Fit the view</source>
        <translation>Ajuster la vue</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>%1 · pale bars: noise ⊕ choices</source>
        <translation>%1 · barres pâles&#xa0;: bruit ⊕ choix</translation>
    </message>
    <message>
        <source>pale bars: noise ⊕ choices</source>
        <translation>barres pâles&#xa0;: bruit ⊕ choix</translation>
    </message>
</context>
<context>
    <name>vitrine::ChoicesModel</name>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Why so far</source>
        <translation>Pourquoi jusque-là</translation>
    </message>
</context>
<context>
    <name>vitrine::ClaimsModel</name>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Holds in</source>
        <translation>Vraie dans</translation>
    </message>
    <message>
        <source>Of analyses</source>
        <translation>Nombre d’analyses</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>ne peut être dit</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandOverlay</name>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>vitrine::Commands</name>
    <message>
        <source>Open or import a sample first.</source>
        <translation>Ouvrez ou importez d’abord un échantillon.</translation>
    </message>
</context>
<context>
    <name>vitrine::CompressionForm</name>
    <message>
        <source>Fit of the equation of state</source>
        <translation>Ajustement de l’équation d’état</translation>
    </message>
    <message>
        <source>Exponent of q_1</source>
        <translation>Exposant de q_1</translation>
    </message>
    <message>
        <source>Weight points by their errors</source>
        <translation>Pondérer les points par leurs erreurs</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Équation</translation>
    </message>
    <message>
        <source>Birch–Murnaghan, second order (B′ = 4)</source>
        <translation>Birch–Murnaghan, deuxième ordre (B′ = 4)</translation>
    </message>
    <message>
        <source>Birch–Murnaghan, B′ free</source>
        <translation>Birch–Murnaghan, B′ libre</translation>
    </message>
    <message>
        <source>Birch–Murnaghan, B′ fixed</source>
        <translation>Birch–Murnaghan, B′ fixé</translation>
    </message>
    <message>
        <source>Vinet, B′ free</source>
        <translation>Vinet, B′ libre</translation>
    </message>
    <message>
        <source>Vinet, B′ fixed</source>
        <translation>Vinet, B′ fixé</translation>
    </message>
    <message>
        <source>Reference pressure of q_1</source>
        <translation>Pression de référence de q_1</translation>
    </message>
</context>
<context>
    <name>vitrine::ConditionsDialog</name>
    <message>
        <source>Table of conditions</source>
        <translation>Table des conditions</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet here, one for each frame, with titles such as “temperature [K]” or without.</source>
        <translation>Collez ici des lignes d’un tableur, une par image, avec des titres comme «&#xa0;temperature [K]&#xa0;» ou sans.</translation>
    </message>
    <message>
        <source>The values are</source>
        <translation>Les valeurs sont</translation>
    </message>
    <message>
        <source>as their titles say</source>
        <translation>selon leurs titres</translation>
    </message>
    <message>
        <source>temperatures in K</source>
        <translation>températures en K</translation>
    </message>
    <message>
        <source>temperatures in °C</source>
        <translation>températures en °C</translation>
    </message>
    <message>
        <source>pressures in GPa</source>
        <translation>pressions en GPa</translation>
    </message>
    <message>
        <source>times in s</source>
        <translation>temps en s</translation>
    </message>
    <message>
        <source>places x in mm</source>
        <translation>positions x en mm</translation>
    </message>
    <message>
        <source>places x and y in mm</source>
        <translation>positions x et y en mm</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), from %1 to %2 %3</source>
        <translation>
            <numerusform>%n ligne, de %1 à %2 %3</numerusform>
            <numerusform>%n lignes, de %1 à %2 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::CorrectionsForm</name>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Polarisation</source>
        <translation>Polarisation</translation>
    </message>
    <message>
        <source>corrected already</source>
        <translation>déjà corrigée</translation>
    </message>
    <message>
        <source>unpolarised or rings</source>
        <translation>non polarisé ou anneaux</translation>
    </message>
    <message>
        <source>polarised in the plane</source>
        <translation>polarisé dans le plan</translation>
    </message>
    <message>
        <source>Fraction in the plane</source>
        <translation>Fraction dans le plan</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>Absorption</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>flat plate</source>
        <translation>plaque plane</translation>
    </message>
    <message>
        <source>capillary</source>
        <translation>capillaire</translation>
    </message>
    <message>
        <source>μt of plate, μR of capillary</source>
        <translation>μt de la plaque, μR du capillaire</translation>
    </message>
    <message>
        <source>Compton recoil</source>
        <translation>Recul Compton</translation>
    </message>
    <message>
        <source>photon counting, R²</source>
        <translation>comptage de photons, R²</translation>
    </message>
    <message>
        <source>integrating, R³</source>
        <translation>intégrateur, R³</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Dispersion f′ and f″</source>
        <translation>Dispersion f′ et f″</translation>
    </message>
    <message>
        <source>Detector distance</source>
        <translation>Distance du détecteur</translation>
    </message>
    <message>
        <source>± of the distance</source>
        <translation>± de la distance</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>clipped mean</source>
        <translation>moyenne écrêtée</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>Clip points beyond</source>
        <translation>Écrêter les points au-delà de</translation>
    </message>
    <message>
        <source>Reject frames beyond</source>
        <translation>Rejeter les images au-delà de</translation>
    </message>
    <message>
        <source>Reject scales off by</source>
        <translation>Rejeter les échelles écartées de</translation>
    </message>
    <message>
        <source>Scale frames to each other</source>
        <translation>Mettre les images à la même échelle</translation>
    </message>
</context>
<context>
    <name>vitrine::CurveThumbnail</name>
    <message>
        <source>Picture of the curves</source>
        <translation>Image des courbes</translation>
    </message>
</context>
<context>
    <name>vitrine::FigureCommands</name>
    <message>
        <source>Figures…</source>
        <translation>Figures…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Export All Figures…</source>
        <translation>Exporter toutes les figures…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG, 600 dpi (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG, 600 dpi (*.png)</translation>
    </message>
    <message>
        <source>The figure is written, its numbers beside it.</source>
        <translation>La figure est écrite, ses nombres à côté.</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>Dossier des figures</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of figures are written, their numbers beside them.</source>
        <translation>
            <numerusform>%n fichier de figure est écrit, ses nombres à côté.</numerusform>
            <numerusform>%n fichiers de figures sont écrits, leurs nombres à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Methods, Tables and References…</source>
        <translation>Écrire méthodes, tableaux et références…</translation>
    </message>
    <message>
        <source>The figure has the style “%1”.</source>
        <translation>La figure a le style « %1 ».</translation>
    </message>
    <message>
        <source>Style of the figure</source>
        <translation>Style de la figure</translation>
    </message>
    <message>
        <source>Styles of figures (*.vstyle);;All files (*)</source>
        <translation>Styles de figures (*.vstyle);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The style is written.</source>
        <translation>Le style est écrit.</translation>
    </message>
    <message>
        <source>Save the style</source>
        <translation>Enregistrer le style</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>revue</translation>
    </message>
    <message>
        <source>Styles of figures (*.vstyle)</source>
        <translation>Styles de figures (*.vstyle)</translation>
    </message>
    <message>
        <source>Folder for the words of the paper</source>
        <translation>Dossier pour les textes de l’article</translation>
    </message>
    <message>
        <source>Methods, tables and references are written to the folder “paper”, with notes to you.</source>
        <translation>Méthodes, tableaux et références sont écrits dans le dossier « paper », avec des notes pour vous.</translation>
    </message>
</context>
<context>
    <name>vitrine::FigureOutline</name>
    <message>
        <source>Inset: %1</source>
        <translation>Encart : %1</translation>
    </message>
    <message>
        <source>Parts of the figure</source>
        <translation>Parties de la figure</translation>
    </message>
    <message>
        <source>Letter: none</source>
        <translation>Lettre : aucune</translation>
    </message>
    <message>
        <source>Letter “%1”</source>
        <translation>Lettre « %1 »</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Axis of x</source>
        <translation>Axe des x</translation>
    </message>
    <message>
        <source>Axis of y</source>
        <translation>Axe des y</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>vitrine::FigurePreview</name>
    <message>
        <source>The figure as it will be printed</source>
        <translation>La figure telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Words of the figure</source>
        <translation>Mots de la figure</translation>
    </message>
</context>
<context>
    <name>vitrine::FigureWindow</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Figures of the study</source>
        <translation>Figures de l’étude</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>La figure</translation>
    </message>
    <message>
        <source>One column, 86 mm</source>
        <translation>Une colonne, 86 mm</translation>
    </message>
    <message>
        <source>Two columns, 174 mm</source>
        <translation>Deux colonnes, 174 mm</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>Revenir au modèle</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What can be set of what is selected</source>
        <translation>Ce qui se règle de ce qui est choisi</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Single column, 86 mm</source>
        <translation>Une colonne, 86 mm</translation>
    </message>
    <message>
        <source>One and a half columns, 114 mm</source>
        <translation>Une colonne et demie, 114 mm</translation>
    </message>
    <message>
        <source>Double column, 174 mm</source>
        <translation>Deux colonnes, 174 mm</translation>
    </message>
    <message>
        <source>Colours for all eyes, 174 mm</source>
        <translation>Couleurs pour tous les yeux, 174 mm</translation>
    </message>
    <message>
        <source>Empty Figure</source>
        <translation>Figure vide</translation>
    </message>
    <message>
        <source>Figure of the Views That Are Shown</source>
        <translation>Figure des vues montrées</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>Save as a File…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>All in One Column</source>
        <translation>Tous en une colonne</translation>
    </message>
    <message>
        <source>All in Two Columns</source>
        <translation>Tous en deux colonnes</translation>
    </message>
    <message>
        <source>All in Three Columns</source>
        <translation>Tous en trois colonnes</translation>
    </message>
    <message>
        <source>Page as High as Its Panels</source>
        <translation>Page haute comme ses panneaux</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Upright Line</source>
        <translation>Ligne verticale</translation>
    </message>
    <message>
        <source>Level Line</source>
        <translation>Ligne horizontale</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
</context>
<context>
    <name>vitrine::FileAnswers</name>
    <message>
        <source>The file holds</source>
        <translation>Le fichier contient</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>balayages</translation>
    </message>
    <message>
        <source>patterns</source>
        <translation>diffractogrammes</translation>
    </message>
    <message>
        <source>a spectrum of ruby</source>
        <translation>un spectre de rubis</translation>
    </message>
    <message>
        <source>a run for a heat capacity</source>
        <translation>une mesure pour une capacité thermique</translation>
    </message>
</context>
<context>
    <name>vitrine::FileCommands</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open Previous Version</source>
        <translation>Ouvrir la version précédente</translation>
    </message>
    <message>
        <source>Save Study As…</source>
        <translation>Enregistrer l’étude sous…</translation>
    </message>
    <message>
        <source>Select a scan or a pattern first.</source>
        <translation>Sélectionnez d’abord un balayage ou un diffractogramme.</translation>
    </message>
    <message>
        <source>Open samples</source>
        <translation>Ouvrir des échantillons</translation>
    </message>
    <message>
        <source>Samples and studies (*.vitrine *.vstudy);;All files (*)</source>
        <translation>Échantillons et études (*.vitrine *.vstudy);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Enregistrer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Samples (*.vitrine)</source>
        <translation>Échantillons (*.vitrine)</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>Enregistrer l’étude</translation>
    </message>
    <message>
        <source>Studies (*.vstudy)</source>
        <translation>Études (*.vstudy)</translation>
    </message>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) changed and not saved.</source>
        <translation>
            <numerusform>%n échantillon modifié et non enregistré.</numerusform>
            <numerusform>%n échantillons modifiés et non enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save before the window closes?</source>
        <translation>Enregistrer avant de fermer la fenêtre&#x202f;?</translation>
    </message>
    <message>
        <source>Choices across samples or figures are not saved.</source>
        <translation>Des choix communs ou des figures ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>“%1” is in the folder already.</source>
        <translation>« %1 » est déjà dans le dossier.</translation>
    </message>
    <message>
        <source>Shall what is saved now take its place?</source>
        <translation>Faut-il le remplacer par ce qui est enregistré maintenant ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>vitrine::FileUnderstood</name>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 … %2 K</source>
        <translation>%1 … %2&#xa0;K</translation>
    </message>
    <message>
        <source>Curves found in the file</source>
        <translation>Courbes trouvées dans le fichier</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Exothermic</source>
        <translation>Exothermique</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vers le haut</translation>
    </message>
    <message>
        <source>down</source>
        <translation>vers le bas</translation>
    </message>
    <message>
        <source>“%1” is being read …</source>
        <translation>Lecture de «&#x202f;%1&#x202f;» …</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>The answers that were remembered for “%1” are used.</source>
        <translation>Les réponses mémorisées pour «&#x202f;%1&#x202f;» sont utilisées.</translation>
    </message>
    <message>
        <source>What was understood of the file</source>
        <translation>Ce qui a été compris du fichier</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>masse</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisées</translation>
    </message>
    <message>
        <source>“%1” is read as a file of patterns when you go on.</source>
        <translation>«&#x202f;%1&#x202f;» sera lu comme fichier de diffractogrammes quand vous continuerez.</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>“%1” is shown in another preview when you go on.</source>
        <translation>«&#xa0;%1&#xa0;» est montré dans un autre aperçu quand vous continuez.</translation>
    </message>
</context>
<context>
    <name>vitrine::FolderWatch</name>
    <message>
        <source>Its content is in the study already, or was read before.</source>
        <translation>Son contenu est déjà dans l’étude, ou a déjà été lu.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Lu.</translation>
    </message>
    <message>
        <source>Watched folder: “%1” was read.</source>
        <translation>Dossier surveillé : « %1 » a été lu.</translation>
    </message>
    <message>
        <source>Watched folder: “%1” could not be read.</source>
        <translation>Dossier surveillé : « %1 » n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Watched folder: it is no longer there.</source>
        <translation>Dossier surveillé : il n’est plus là.</translation>
    </message>
    <message>
        <source>Watched folder: it is there again.</source>
        <translation>Dossier surveillé : il est de nouveau là.</translation>
    </message>
    <message>
        <source>Watched folder: new files wait while there is something to redo.</source>
        <translation>Dossier surveillé : les nouveaux fichiers attendent tant qu’il reste quelque chose à rétablir.</translation>
    </message>
    <message>
        <source>It has changed since it was read. Nothing was taken in again; import it by hand.</source>
        <translation>Il a changé depuis sa lecture. Rien n’a été repris ; importez-le à la main.</translation>
    </message>
    <message>
        <source>Watched folder: “%1” has changed since it was read.</source>
        <translation>Dossier surveillé : « %1 » a changé depuis sa lecture.</translation>
    </message>
</context>
<context>
    <name>vitrine::HeatCapacityForm</name>
    <message>
        <source>Runs for the heat capacity</source>
        <translation>Mesures pour la capacité thermique</translation>
    </message>
    <message>
        <source>Mass of the sample</source>
        <translation>Masse de l’échantillon</translation>
    </message>
    <message>
        <source>Mass of sapphire</source>
        <translation>Masse du saphir</translation>
    </message>
    <message>
        <source>Error of either mass</source>
        <translation>Erreur de chaque masse</translation>
    </message>
    <message>
        <source>Empty pan</source>
        <translation>Creuset vide</translation>
    </message>
    <message>
        <source>Pan of sapphire</source>
        <translation>Creuset du saphir</translation>
    </message>
    <message>
        <source>Pan of the sample</source>
        <translation>Creuset de l’échantillon</translation>
    </message>
    <message>
        <source>Bring isotherms to zero first</source>
        <translation>Ramener d’abord les isothermes à zéro</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Run of</source>
        <translation>Mesure de</translation>
    </message>
    <message>
        <source>the empty pan</source>
        <translation>le creuset vide</translation>
    </message>
    <message>
        <source>sapphire</source>
        <translation>saphir</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>l’échantillon</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Retirer cette mesure</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryModel</name>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>vitrine::HistoryPanel</name>
    <message>
        <source>History of the study</source>
        <translation>Historique de l’étude</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportCommands</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Open the Example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open the Demonstration Study</source>
        <translation>Ouvrir l’étude de démonstration</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Importer des mesures</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was taken in.</source>
        <translation>L’importation a été annulée&#xa0;: rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The instrument files of the demonstration study are being made…</source>
        <translation>Les fichiers d’instrument de l’étude de démonstration sont en cours de création…</translation>
    </message>
    <message>
        <source>Import Ruby Spectra…</source>
        <translation>Importer des spectres de rubis…</translation>
    </message>
    <message>
        <source>Import Runs for the Heat Capacity…</source>
        <translation>Importer des mesures pour la capacité thermique…</translation>
    </message>
    <message>
        <source>Import spectra of ruby</source>
        <translation>Importer des spectres de rubis</translation>
    </message>
    <message>
        <source>Import runs for the heat capacity</source>
        <translation>Importer des mesures pour la capacité thermique</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportDialog</name>
    <message>
        <source>Import measurements</source>
        <translation>Importer des mesures</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Fichiers lus</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n scan(s)</source>
        <translation>
            <numerusform>Importer %n balayage</numerusform>
            <numerusform>Importer %n balayages</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportPreview</name>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n scan(s)</source>
        <translation>
            <numerusform>%1
%n balayage</numerusform>
            <numerusform>%1
%n balayages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
cannot be read</source>
        <translation>%1
illisible</translation>
    </message>
    <message>
        <source>One sample for all files</source>
        <translation>Un seul échantillon pour tous les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n scan(s) of “%2”</source>
        <translation>
            <numerusform>%1
%n balayage de «&#x202f;%2&#x202f;»</numerusform>
            <numerusform>%1
%n balayages de «&#x202f;%2&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>Table of all files</source>
        <translation>Tableau de tous les fichiers</translation>
    </message>
    <message>
        <source>%1
a file of patterns</source>
        <translation>%1
un fichier de diffractogrammes</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vers le bas</translation>
    </message>
    <message numerus="yes">
        <source>Do exotherms point up or down? %n file(s) do not say it, and their data do not show one direction for all of them. The answer is for these files only.</source>
        <translation>
            <numerusform>Les exothermes pointent-ils vers le haut ou vers le bas&#x202f;? %n fichier ne le dit pas, et ses données ne le montrent pas. La réponse ne vaut que pour ce fichier.</numerusform>
            <numerusform>Les exothermes pointent-ils vers le haut ou vers le bas&#x202f;? %n fichiers ne le disent pas, et leurs données ne montrent pas un même sens pour tous. La réponse ne vaut que pour ces fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type into a cell, or paste rows from a spreadsheet. Treatment, pressure, temperature and time of holding are those of the sample; numbers may have a unit.</source>
        <translation>Saisissez dans une cellule, ou collez des lignes d’un tableur. Le traitement, la pression, la température et la durée de maintien sont ceux de l’échantillon&#x202f;; les nombres peuvent avoir une unité.</translation>
    </message>
    <message>
        <source>The file has not been read.</source>
        <translation>Le fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>Write “as cast”, “annealed” or “compressed”, or nothing.</source>
        <translation>Écrivez «&#x202f;brut de coulée&#x202f;», «&#x202f;recuit&#x202f;» ou «&#x202f;comprimé&#x202f;», ou rien.</translation>
    </message>
    <message>
        <source>A rate must be above zero.</source>
        <translation>Une vitesse est supérieure à zéro.</translation>
    </message>
    <message>
        <source>%1
a spectrum of ruby</source>
        <translation>%1
un spectre de rubis</translation>
    </message>
    <message>
        <source>%1
a run for a heat capacity</source>
        <translation>%1
une mesure pour une capacité thermique</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportTable</name>
    <message>
        <source>The whole table</source>
        <translation>Tout le tableau</translation>
    </message>
</context>
<context>
    <name>vitrine::Inspector</name>
    <message>
        <source>What is selected</source>
        <translation>Ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Select a scan or a pattern to see what follows from it.</source>
        <translation>Sélectionnez un balayage ou un diffractogramme pour voir ce qui en découle.</translation>
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
        <translation>Aucun pic à tracer pour l’instant. Un diagramme de Kissinger exige des balayages à au moins trois vitesses de chauffe, chacun avec un pic net.</translation>
    </message>
    <message>
        <source>T_p %1 K</source>
        <translation>T_p %1&#xa0;K</translation>
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
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The lesson needs a study with scans or patterns that leave something to choose, such as the demonstration.</source>
        <translation>La leçon demande une étude dont les balayages ou les diagrammes laissent quelque chose à choisir, comme la démonstration.</translation>
    </message>
    <message>
        <source>What do a window, a baseline and q_max do to a published number? Each step makes one choice otherwise and shows it in all views, with the study as it is as a ghost. The study itself does not change.</source>
        <translation>Que font une fenêtre, une ligne de base et q_max à un nombre publié&#x202f;? Chaque étape fait un choix autrement et le montre dans toutes les vues, avec, en pâle, l’étude telle qu’elle est. L’étude elle-même ne change pas.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>vitrine::LessonPane</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Choose a lesson…</source>
        <translation>Choisir une leçon…</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>vitrine::LossesModel</name>
    <message>
        <source>the whole analysis</source>
        <translation>l’analyse entière</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>In analyses</source>
        <translation>Analyses concernées</translation>
    </message>
    <message>
        <source>Their numbers</source>
        <translation>Leurs numéros</translation>
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
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Find a Command…</source>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>À propos de Vitrine</translation>
    </message>
    <message>
        <source>Panels at Their First Sizes</source>
        <translation>Panneaux à leur taille initiale</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Balayage</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&lt;b&gt;Vitrine %1&lt;/b&gt;&lt;p&gt;A workbench for people who measure glasses.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Vitrine %1&lt;/b&gt;&lt;p&gt;Un atelier pour ceux qui mesurent des verres.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Colours of Data</source>
        <translation>Couleurs des données</translation>
    </message>
    <message>
        <source>Send the View to a Figure</source>
        <translation>Envoyer la vue dans une figure</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>vitrine::ManySamplesDialog</name>
    <message numerus="yes">
        <source>Set for %n sample(s)</source>
        <translation>
            <numerusform>Définir pour %n échantillon</numerusform>
            <numerusform>Définir pour %n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>What is ticked becomes the same for all; an empty box means not known.</source>
        <translation>Ce qui est coché devient identique pour tous&#x202f;; un champ vide signifie inconnu.</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>as cast</source>
        <translation>brut de coulée</translation>
    </message>
    <message>
        <source>annealed</source>
        <translation>recuit</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimé</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Cooling rate</source>
        <translation>Vitesse de refroidissement</translation>
    </message>
</context>
<context>
    <name>vitrine::MarkupKeys</name>
    <message>
        <source>Subscript</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Greek letters and signs</source>
        <translation>Lettres grecques et signes</translation>
    </message>
    <message>
        <source>Greek letters</source>
        <translation>Lettres grecques</translation>
    </message>
</context>
<context>
    <name>vitrine::MethodImportDialog</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1 to %2 nm</source>
        <translation>
            <numerusform>%n ligne, %1 à %2 nm</numerusform>
            <numerusform>%n lignes, %1 à %2 nm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>A new sample: %1</source>
        <translation>Un nouvel échantillon : %1</translation>
    </message>
    <message>
        <source>a spectrum of ruby</source>
        <translation>un spectre de rubis</translation>
    </message>
    <message>
        <source>a run of the empty pan</source>
        <translation>une mesure du creuset vide</translation>
    </message>
    <message>
        <source>a run of sapphire</source>
        <translation>une mesure du saphir</translation>
    </message>
    <message>
        <source>a run of the sample</source>
        <translation>une mesure de l’échantillon</translation>
    </message>
    <message>
        <source>DSC curves</source>
        <translation>Courbes DSC</translation>
    </message>
    <message>
        <source>diffraction patterns</source>
        <translation>diffractogrammes</translation>
    </message>
    <message>
        <source>Import spectra of ruby and runs for the heat capacity</source>
        <translation>Importer des spectres de rubis et des mesures pour la capacité thermique</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>Wavelengths of the spectra</source>
        <translation>Longueurs d’onde des spectres</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>selon les fichiers</translation>
    </message>
    <message>
        <source>in air</source>
        <translation>dans l’air</translation>
    </message>
    <message>
        <source>in vacuum</source>
        <translation>dans le vide</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>Ce que contient %1</translation>
    </message>
    <message>
        <source>shown in another preview when you go on</source>
        <translation>montré dans un autre aperçu quand vous continuez</translation>
    </message>
    <message numerus="yes">
        <source>What %n file(s) hold cannot be told for sure: look at what is proposed.</source>
        <translation>
            <numerusform>Ce que contient %n fichier n’est pas sûr&#xa0;: regardez ce qui est proposé.</numerusform>
            <numerusform>Ce que contiennent %n fichiers n’est pas sûr&#xa0;: regardez ce qui est proposé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>vitrine::MouseCommands</name>
    <message>
        <source>Look and Zoom</source>
        <translation>Regarder et zoomer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Select in a Rectangle</source>
        <translation>Sélectionner dans un rectangle</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Set the Baseline</source>
        <translation>Définir la ligne de base</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ligne de base</translation>
    </message>
</context>
<context>
    <name>vitrine::MovedModel</name>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>In printed errors</source>
        <translation>En erreurs imprimées</translation>
    </message>
</context>
<context>
    <name>vitrine::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>vitrine::NumberBox</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A number above %1 is needed.</source>
        <translation>Il faut un nombre supérieur à %1.</translation>
    </message>
    <message>
        <source>“%1” is too near to zero to be meant.</source>
        <translation>« %1 » est trop proche de zéro pour être voulu.</translation>
    </message>
    <message>
        <source>“%1” is too large to be meant.</source>
        <translation>« %1 » est trop grand pour être voulu.</translation>
    </message>
</context>
<context>
    <name>vitrine::ParameterModel</name>
    <message>
        <source>varies</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixé</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Libre</translation>
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
        <translation>Lien</translation>
    </message>
    <message>
        <source>noise and choices together</source>
        <translation>bruit et choix réunis</translation>
    </message>
    <message>
        <source>noise alone</source>
        <translation>bruit seul</translation>
    </message>
</context>
<context>
    <name>vitrine::ParameterTable</name>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>Columns of the parameters</source>
        <translation>Colonnes des paramètres</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>D’où vient ce nombre&#x202f;?</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>Paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Tous les paramètres</translation>
    </message>
</context>
<context>
    <name>vitrine::PartForm</name>
    <message>
        <source>as made</source>
        <translation>comme fait</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>of the data</source>
        <translation>des données</translation>
    </message>
    <message>
        <source>Two numbers, such as “400 … 700”; empty: the range of the data.</source>
        <translation>Deux nombres, par exemple « 400 … 700 » ; vide : la plage des données.</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternAnswers</name>
    <message>
        <source>q in 1/Å</source>
        <translation>q en 1/Å</translation>
    </message>
    <message>
        <source>q in 1/nm</source>
        <translation>q en 1/nm</translation>
    </message>
    <message>
        <source>2θ in degrees</source>
        <translation>2θ en degrés</translation>
    </message>
    <message>
        <source>r in Å</source>
        <translation>r en Å</translation>
    </message>
    <message>
        <source>d in Å</source>
        <translation>d en Å</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>intensité</translation>
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
        <translation>G(r) en 1/Å²</translation>
    </message>
    <message>
        <source>g(r), which tends to 1</source>
        <translation>g(r), qui tend vers 1</translation>
    </message>
    <message>
        <source>Answers for this file</source>
        <translation>Réponses pour ce fichier</translation>
    </message>
    <message>
        <source>Use them for all files that leave the same open</source>
        <translation>Les utiliser pour tous les fichiers qui laissent la même chose ouverte</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Beam energy</source>
        <translation>Énergie du faisceau</translation>
    </message>
    <message>
        <source>Axis from</source>
        <translation>Axe tiré de</translation>
    </message>
    <message>
        <source>Values from</source>
        <translation>Valeurs tirées de</translation>
    </message>
    <message>
        <source>Errors from</source>
        <translation>Erreurs tirées de</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>their average</source>
        <translation>leur moyenne</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>une série</translation>
    </message>
    <message>
        <source>a series of means of ten</source>
        <translation>une série de moyennes de dix</translation>
    </message>
    <message>
        <source>a pattern each</source>
        <translation>un diffractogramme chacune</translation>
    </message>
    <message>
        <source>Frames of a stack are</source>
        <translation>Les images d’une pile sont</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternForm</name>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>From I(q) to S(q)</source>
        <translation>De I(q) à S(q)</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Beam energy</source>
        <translation>Énergie du faisceau</translation>
    </message>
    <message>
        <source>Pressure in situ</source>
        <translation>Pression in situ</translation>
    </message>
    <message>
        <source>Temperature in situ</source>
        <translation>Température in situ</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Background scale</source>
        <translation>Échelle du fond</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Number density</source>
        <translation>Densité atomique</translation>
    </message>
    <message>
        <source>Low-r iterations</source>
        <translation>Itérations à petit r</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fond</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>S(q)</source>
        <translation>S(q)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>q_1 and FWHM</source>
        <translation>q_1 et FWHM</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>r of the polynomial</source>
        <translation>r du polynôme</translation>
    </message>
    <message>
        <source>Fit a constant (fluorescence)</source>
        <translation>Ajuster une constante (fluorescence)</translation>
    </message>
    <message>
        <source>Fit a term in q²</source>
        <translation>Ajuster un terme en q²</translation>
    </message>
    <message>
        <source>Fit the background scale</source>
        <translation>Ajuster l’échelle du fond</translation>
    </message>
    <message>
        <source>Width of Soper–Lorch</source>
        <translation>Largeur de Soper–Lorch</translation>
    </message>
    <message>
        <source>G(r) up to</source>
        <translation>G(r) jusqu’à</translation>
    </message>
    <message>
        <source>none; such as 2.7 3.1</source>
        <translation>aucun&#x202f;; p.&#xa0;ex. 2.7 3.1</translation>
    </message>
    <message>
        <source>Sub-peaks at</source>
        <translation>Sous-pics à</translation>
    </message>
    <message>
        <source>Reference of ΔG(r)</source>
        <translation>Référence de ΔG(r)</translation>
    </message>
    <message>
        <source>G(r) and FSDP</source>
        <translation>G(r) et FSDP</translation>
    </message>
    <message>
        <source>S(q) below q_min</source>
        <translation>S(q) sous q_min</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>straight line to zero</source>
        <translation>droite jusqu’à zéro</translation>
    </message>
    <message>
        <source>parabola to zero</source>
        <translation>parabole jusqu’à zéro</translation>
    </message>
    <message>
        <source>Fitted around the maximum, ±</source>
        <translation>Ajusté autour du maximum, ±</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternImportDialog</name>
    <message>
        <source>Import Patterns</source>
        <translation>Importer des diffractogrammes</translation>
    </message>
    <message>
        <source>Files and what was understood of them</source>
        <translation>Fichiers et ce qui en a été compris</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Utilisé comme</translation>
    </message>
    <message>
        <source>Use of %1</source>
        <translation>Usage de %1</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>diffractogramme</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fond</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>a new sample</source>
        <translation>un nouvel échantillon</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Fichiers lus</translation>
    </message>
    <message>
        <source>being read …</source>
        <translation>lecture en cours …</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>Table of all files</source>
        <translation>Tableau de tous les fichiers</translation>
    </message>
    <message>
        <source>read as a file of scans when you go on</source>
        <translation>sera lu comme fichier de balayages quand vous continuerez</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>P / GPa, measured at</source>
        <translation>P / GPa, à la mesure</translation>
    </message>
    <message>
        <source>T / K, measured at</source>
        <translation>T / K, à la mesure</translation>
    </message>
    <message>
        <source>P / GPa, treated at</source>
        <translation>P / GPa, au traitement</translation>
    </message>
    <message>
        <source>T / K, treated at</source>
        <translation>T / K, au traitement</translation>
    </message>
    <message>
        <source>Type into a cell, or paste rows from a spreadsheet. Files with the same sample are one sample; numbers may have a unit.</source>
        <translation>Saisissez dans une cellule, ou collez des lignes d’un tableur. Les fichiers de même échantillon forment un seul échantillon&#x202f;; les nombres peuvent avoir une unité.</translation>
    </message>
    <message>
        <source>The file has not been read.</source>
        <translation>Le fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>shown in another preview when you go on</source>
        <translation>montré dans un autre aperçu quand vous continuez</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>Une série</translation>
    </message>
    <message>
        <source>A series of means of ten</source>
        <translation>Une série de moyennes de dix</translation>
    </message>
    <message>
        <source>Their average</source>
        <translation>Leur moyenne</translation>
    </message>
    <message>
        <source>A pattern each</source>
        <translation>Un diffractogramme chacune</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold stacks of frames. What do the frames become? The answer is remembered.</source>
        <translation>
            <numerusform>%n fichier contient une pile d’images. Que deviennent les images&#xa0;? La réponse est retenue.</numerusform>
            <numerusform>%n fichiers contiennent des piles d’images. Que deviennent les images&#xa0;? La réponse est retenue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::PatternPane</name>
    <message numerus="yes">
        <source>%n frame(s) averaged.</source>
        <translation>
            <numerusform>Moyenne de %n image.</numerusform>
            <numerusform>Moyenne de %n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1 left out: %2</source>
        <translation>Image %1 exclue&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::PatternView</name>
    <message>
        <source>Reference of ΔG(r): %1</source>
        <translation>Référence de ΔG(r)&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Apply the choices of %1 to %n other pattern(s)</source>
        <translation>
            <numerusform>Appliquer les choix de %1 à %n autre diffractogramme</numerusform>
            <numerusform>Appliquer les choix de %1 à %n autres diffractogrammes</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::PickForm</name>
    <message>
        <source>Windows of the peaks</source>
        <translation>Fenêtres des pics</translation>
    </message>
    <message>
        <source>Find the peaks automatically</source>
        <translation>Trouver les pics automatiquement</translation>
    </message>
    <message>
        <source>Peak %1, low end of its window in kelvin</source>
        <translation>Pic %1, borne inférieure de sa fenêtre en kelvins</translation>
    </message>
    <message>
        <source>Peak %1, high end of its window in kelvin</source>
        <translation>Pic %1, borne supérieure de sa fenêtre en kelvins</translation>
    </message>
</context>
<context>
    <name>vitrine::PictureGrid</name>
    <message>
        <source>Scans as small pictures</source>
        <translation>Balayages en vignettes</translation>
    </message>
    <message>
        <source>Click: make current · Ctrl+click: add · drag: select · arrows: the next one · right-click: what can be done</source>
        <translation>Clic&#xa0;: rendre courant · Ctrl+clic&#xa0;: ajouter · glisser&#xa0;: sélectionner · flèches&#xa0;: le suivant · clic droit&#xa0;: ce qui peut être fait</translation>
    </message>
</context>
<context>
    <name>vitrine::PlotCanvas</name>
    <message>
        <source>There is an anchor already, nearer than %1 pixels.</source>
        <translation>Il y a déjà un ancrage à moins de %1 pixels.</translation>
    </message>
</context>
<context>
    <name>vitrine::PlotTableModel</name>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>± with choices</source>
        <translation>± avec choix</translation>
    </message>
</context>
<context>
    <name>vitrine::PlotTableWindow</name>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 en tableau</translation>
    </message>
    <message>
        <source>What the plot “%1” shows</source>
        <translation>Ce que montre le graphique «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The plot is empty.</source>
        <translation>Le graphique est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole table</source>
        <translation>Tout le tableau</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the table as LaTeX</source>
        <translation>Copier le tableau en LaTeX</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Dismiss what is above</source>
        <translation>Écarter ce qui précède</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n scan(s)</source>
        <translation>
            <numerusform>Montrer %n mesure</numerusform>
            <numerusform>Montrer les %n mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n pattern(s)</source>
        <translation>
            <numerusform>Montrer %n diffractogramme</numerusform>
            <numerusform>Montrer les %n diffractogrammes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RegionLayer</name>
    <message>
        <source>%1, lower end</source>
        <translation>%1, borne inférieure</translation>
    </message>
    <message>
        <source>%1, upper end</source>
        <translation>%1, borne supérieure</translation>
    </message>
</context>
<context>
    <name>vitrine::ResidualPlot</name>
    <message>
        <source>Residuals of the fit</source>
        <translation>Résidus de l’ajustement</translation>
    </message>
</context>
<context>
    <name>vitrine::ResultTable</name>
    <message>
        <source>why</source>
        <translation>d’où&#x202f;?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>D’où vient «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>vitrine::RobustnessView</name>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>What Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Find a number: T_g, 643 K, q1 …</source>
        <translation>Chercher un nombre&#xa0;: T_g, 643&#xa0;K, q1…</translation>
    </message>
    <message>
        <source>%1: the choices do not move it, or too few analyses are done to say which does.</source>
        <translation>%1&#xa0;: les choix ne déplacent pas ce nombre, ou trop peu d’analyses sont faites pour dire lequel le déplace.</translation>
    </message>
    <message>
        <source>%1: what each choice by itself has in the spread over the analyses. A click on a mark of the strip opens that analysis; it can be undone.</source>
        <translation>%1&#xa0;: la part de chaque choix, à lui seul, dans la dispersion sur les analyses. Un clic sur une marque de la bande ouvre cette analyse&#x202f;; cela peut être annulé.</translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation>Analystes</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
</context>
<context>
    <name>vitrine::RubyForm</name>
    <message>
        <source>Spectra of ruby</source>
        <translation>Spectres de rubis</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Diffractogramme</translation>
    </message>
    <message>
        <source>Use as the Pressure of the Pattern</source>
        <translation>Utiliser comme pression du diffractogramme</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>R1 without pressure (296 K)</source>
        <translation>R1 sans pression (296 K)</translation>
    </message>
    <message>
        <source>Its error</source>
        <translation>Son erreur</translation>
    </message>
    <message>
        <source>Temperature of the ruby</source>
        <translation>Température du rubis</translation>
    </message>
    <message>
        <source>Error of the temperature</source>
        <translation>Erreur de la température</translation>
    </message>
    <message>
        <source>The sample has no patterns.</source>
        <translation>L’échantillon n’a pas de diffractogrammes.</translation>
    </message>
    <message>
        <source>The spectrum gives no pressure.</source>
        <translation>Le spectre ne donne pas de pression.</translation>
    </message>
    <message>
        <source>Writes this pressure into the pattern; it can be undone.</source>
        <translation>Écrit cette pression dans le diffractogramme ; cela peut être annulé.</translation>
    </message>
    <message>
        <source>Remove this spectrum</source>
        <translation>Retirer ce spectre</translation>
    </message>
    <message>
        <source>Wavelengths are</source>
        <translation>Longueurs d’onde</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>selon le fichier</translation>
    </message>
    <message>
        <source>in air</source>
        <translation>dans l’air</translation>
    </message>
    <message>
        <source>in vacuum</source>
        <translation>dans le vide</translation>
    </message>
    <message>
        <source>Lines from</source>
        <translation>Droites de</translation>
    </message>
    <message>
        <source>Lines to</source>
        <translation>Droites à</translation>
    </message>
</context>
<context>
    <name>vitrine::RunBar</name>
    <message>
        <source>Number of analyses</source>
        <translation>Nombre d’analyses</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>The study has changed since: what is shown is of the study as it was. %1</source>
        <translation>L’étude a changé depuis&#xa0;: ce qui est montré concerne l’étude telle qu’elle était. %1</translation>
    </message>
    <message>
        <source>%1 of %2 analyses are done.</source>
        <translation>%1 analyses sur %2 sont faites.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Analyse as Others Would</source>
        <translation>Analyser comme d’autres le feraient</translation>
    </message>
    <message>
        <source>Every choice that another careful analyst might have made otherwise is varied, and the whole analysis is done anew each time. How far a number moves is shown beside the error of noise.</source>
        <translation>Chaque choix qu’un autre analyste soigneux aurait pu faire autrement est varié, et l’analyse entière est refaite à chaque fois. Le déplacement d’un nombre est montré à côté de l’erreur due au bruit.</translation>
    </message>
    <message>
        <source>%1 What is shown was found before. %2</source>
        <translation>%1 Ce qui est montré a été trouvé auparavant. %2</translation>
    </message>
</context>
<context>
    <name>vitrine::Safekeeping</name>
    <message>
        <source>“%1” was changed outside of this window</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié hors de cette fenêtre</translation>
    </message>
    <message>
        <source>Reload what the file holds now (it can be undone), or keep what is here: the next save puts it in the place of the other, which stays beside it as the previous version.</source>
        <translation>Rechargez ce que le fichier contient maintenant (cela peut être annulé), ou gardez ce qui est ici&#xa0;: le prochain enregistrement le mettra à la place de l’autre, qui restera à côté comme version précédente.</translation>
    </message>
    <message>
        <source>The file cannot be read as it is now: %1 What is here is not affected; the next save writes it anew.</source>
        <translation>Le fichier ne peut pas être lu dans son état actuel&#xa0;: %1 Ce qui est ici n’est pas touché&#x202f;; le prochain enregistrement l’écrira de nouveau.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>“%1” is open in another running copy</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert dans une autre fenêtre de Vitrine</translation>
    </message>
    <message>
        <source>It is opened here to be read. What the other copy saves is noticed here, and is never overwritten unasked: to work on both, save this one under another name.</source>
        <translation>Il est ouvert ici en lecture. Ce que l’autre enregistre est remarqué ici et n’est jamais écrasé sans demande&#xa0;: pour travailler dans les deux, enregistrez celui-ci sous un autre nom.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Enregistrer sous un autre nom…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>Il n’a jamais été enregistré dans un fichier.</translation>
    </message>
    <message>
        <source>Its file “%1” in %2 is no longer there.</source>
        <translation>Son fichier «&#x202f;%1&#x202f;» dans %2 n’existe plus.</translation>
    </message>
    <message>
        <source>Nothing differs from “%1”.</source>
        <translation>Rien ne diffère de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Different from “%1”: %2.</source>
        <translation>Diffère de «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>That file was changed since.</source>
        <translation>Ce fichier a été modifié depuis.</translation>
    </message>
    <message>
        <source>Discard the unsaved changes of “%1” for good?</source>
        <translation>Abandonner définitivement les modifications non enregistrées de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>They are of %1 and cannot be brought back.</source>
        <translation>Elles datent du %1 et ne peuvent pas être rétablies.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Abandonner définitivement</translation>
    </message>
    <message>
        <source>Unsaved changes of “%1” cannot be read</source>
        <translation>Les modifications non enregistrées de «&#x202f;%1&#x202f;» sont illisibles</translation>
    </message>
    <message>
        <source>They are of %1: %2 They stay at %3 until you discard them.</source>
        <translation>Elles datent du %1&#xa0;: %2 Elles restent dans %3 jusqu’à ce que vous les abandonniez.</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Unsaved changes of “%1” can be recovered</source>
        <translation>Les modifications non enregistrées de «&#x202f;%1&#x202f;» peuvent être récupérées</translation>
    </message>
    <message>
        <source>They are of %1, from a copy that ended without saving.</source>
        <translation>Elles datent du %1 et viennent d’une session terminée sans enregistrement.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Choices across samples or figures differ from “%1”.</source>
        <translation>Des choix communs ou des figures diffèrent de « %1 ».</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
</context>
<context>
    <name>vitrine::SampleForm</name>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>as cast</source>
        <translation>brut de coulée</translation>
    </message>
    <message>
        <source>annealed</source>
        <translation>recuit</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimé</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Cooling rate</source>
        <translation>Vitesse de refroidissement</translation>
    </message>
    <message>
        <source>Formula of E_a</source>
        <translation>Formule de E_a</translation>
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
        <translation>T_0 d’Augis–Bennett</translation>
    </message>
    <message>
        <source>Reference T_g of R T_g</source>
        <translation>T_g de référence de R T_g</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>Vitesse de chauffe</translation>
    </message>
    <message>
        <source>dT/dt at T_p</source>
        <translation>dT/dt à T_p</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>A furnace does not follow its program exactly: where the file has times, the rate is the slope of T(t) at the peak.</source>
        <translation>Un four ne suit pas exactement son programme&#xa0;: quand le fichier contient des temps, la vitesse est la pente de T(t) au pic.</translation>
    </message>
</context>
<context>
    <name>vitrine::SampleModel</name>
    <message>
        <source>No scan has a clear peak, so there is no activation energy.</source>
        <translation>Aucun balayage n’a de pic net&#xa0;: il n’y a donc pas d’énergie d’activation.</translation>
    </message>
    <message>
        <source>E_a %1, branch: %2</source>
        <translation>E_a %1, branche&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, cooling</source>
        <translation>%1, refroidissement</translation>
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
        <translation>Échantillon</translation>
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
        <translation>balay.</translation>
    </message>
    <message>
        <source>%1, background</source>
        <translation>%1, fond</translation>
    </message>
    <message>
        <source>XRD</source>
        <translation>DRX</translation>
    </message>
    <message>
        <source>T_f %1, mean over the scans</source>
        <translation>T_f %1, moyenne sur les balayages</translation>
    </message>
    <message>
        <source>%1 · by hand</source>
        <translation>%1 · à la main</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>T_f / K</source>
        <translation>T_f / K</translation>
    </message>
    <message>
        <source>Scan or pattern</source>
        <translation>Mesure ou diffractogramme</translation>
    </message>
    <message>
        <source>Φ / K s^{-1}</source>
        <translation>Φ / K s^{-1}</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Hold / min</source>
        <translation>Maintien / min</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Problem: %2</source>
        <translation>%1. Problème : %2</translation>
    </message>
    <message>
        <source>Cooling rate / K/min</source>
        <translation>Vitesse de refroidissement / K/min</translation>
    </message>
</context>
<context>
    <name>vitrine::SamplePanel</name>
    <message>
        <source>Columns of the sample table</source>
        <translation>Colonnes du tableau des échantillons</translation>
    </message>
    <message>
        <source>Filter the samples</source>
        <translation>Filtrer les échantillons</translation>
    </message>
    <message>
        <source>Filter: 7 GPa, 583 K …</source>
        <translation>Filtre&#xa0;: 7&#xa0;GPa, 583&#xa0;K …</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n échantillon</numerusform>
            <numerusform>%n échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%1 sur %n échantillon</numerusform>
            <numerusform>%1 sur %n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename sample</source>
        <translation>Renommer l’échantillon</translation>
    </message>
    <message>
        <source>Remove sample from the study</source>
        <translation>Retirer l’échantillon de l’étude</translation>
    </message>
    <message>
        <source>In the Kissinger plot</source>
        <translation>Dans le diagramme de Kissinger</translation>
    </message>
    <message>
        <source>Automatic windows</source>
        <translation>Fenêtres automatiques</translation>
    </message>
    <message>
        <source>Remove scan</source>
        <translation>Retirer le balayage</translation>
    </message>
    <message>
        <source>Samples with their scans and patterns</source>
        <translation>Échantillons avec leurs balayages et diffractogrammes</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Use as sample pattern</source>
        <translation>Utiliser comme diffractogramme de l’échantillon</translation>
    </message>
    <message>
        <source>Use as background</source>
        <translation>Utiliser comme fond</translation>
    </message>
    <message>
        <source>Apply these choices to the sample&apos;s other patterns</source>
        <translation>Appliquer ces choix aux autres diffractogrammes de l’échantillon</translation>
    </message>
    <message>
        <source>Remove pattern</source>
        <translation>Retirer le diffractogramme</translation>
    </message>
    <message>
        <source>Group the samples</source>
        <translation>Grouper les échantillons</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>sans groupes</translation>
    </message>
    <message>
        <source>by pressure</source>
        <translation>par pression</translation>
    </message>
    <message>
        <source>by treatment</source>
        <translation>par traitement</translation>
    </message>
    <message>
        <source>by composition</source>
        <translation>par composition</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n sample(s)…</source>
        <translation>
            <numerusform>Définir pour %n échantillon…</numerusform>
            <numerusform>Définir pour %n échantillons…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sample(s) from the study</source>
        <translation>
            <numerusform>Retirer %n échantillon de l’étude</numerusform>
            <numerusform>Retirer %n échantillons de l’étude</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as there is room for</source>
        <translation>Autant que la place le permet</translation>
    </message>
    <message>
        <source>In the order of the study</source>
        <translation>Dans l’ordre de l’étude</translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation>Coller dans le tableau</translation>
    </message>
</context>
<context>
    <name>vitrine::SampleTarget</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>as cast</source>
        <translation>brut de coulée</translation>
    </message>
    <message>
        <source>annealed</source>
        <translation>recuit</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimé</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
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
        <translation>un nouvel échantillon</translation>
    </message>
</context>
<context>
    <name>vitrine::SavePlaces</name>
    <message>
        <source>“%1” cannot be the name of a file.</source>
        <translation>« %1 » ne peut pas être le nom d’un fichier.</translation>
    </message>
    <message>
        <source>“%1” is in the folder already. Choose another name.</source>
        <translation>« %1 » est déjà dans le dossier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Two samples cannot both go to “%1”.</source>
        <translation>Deux échantillons ne peuvent pas aller tous deux dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>vitrine::SavePlacesDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) have no file yet. They go to one folder:</source>
        <translation>
            <numerusform>%n échantillon n’a pas encore de fichier. Il ira dans un dossier :</numerusform>
            <numerusform>%n échantillons n’ont pas encore de fichier. Ils iront dans un même dossier :</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Files of the samples</source>
        <translation>Fichiers des échantillons</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>With a study file, which keeps the samples, choices across them and figures together:</source>
        <translation>Avec un fichier d’étude, qui réunit les échantillons, les choix communs et les figures :</translation>
    </message>
    <message>
        <source>Name of the study file</source>
        <translation>Nom du fichier d’étude</translation>
    </message>
    <message>
        <source>Folder for the samples</source>
        <translation>Dossier des échantillons</translation>
    </message>
</context>
<context>
    <name>vitrine::ScanAnswers</name>
    <message>
        <source>Answers for this file</source>
        <translation>Réponses pour ce fichier</translation>
    </message>
    <message>
        <source>Use them for all files that leave the same open</source>
        <translation>Les utiliser pour tous les fichiers qui laissent la même chose ouverte</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>Vitesse de chauffe</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Exothermic is</source>
        <translation>Exothermique</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vers le haut</translation>
    </message>
    <message>
        <source>down</source>
        <translation>vers le bas</translation>
    </message>
    <message>
        <source>Temperature in</source>
        <translation>Température en</translation>
    </message>
    <message>
        <source>Signal in</source>
        <translation>Signal en</translation>
    </message>
    <message>
        <source>Temperature from</source>
        <translation>Température tirée de</translation>
    </message>
    <message>
        <source>Signal from</source>
        <translation>Signal tiré de</translation>
    </message>
    <message>
        <source>Time from</source>
        <translation>Temps tiré de</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>from file</source>
        <translation>du fichier</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
</context>
<context>
    <name>vitrine::ScanCommands</name>
    <message>
        <source>Apply Windows to All Scans</source>
        <translation>Appliquer les fenêtres à tous les balayages</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Find Windows Automatically</source>
        <translation>Trouver les fenêtres automatiquement</translation>
    </message>
    <message>
        <source>Find Peaks Automatically</source>
        <translation>Trouver les pics automatiquement</translation>
    </message>
    <message>
        <source>Remove Scan</source>
        <translation>Retirer le balayage</translation>
    </message>
    <message>
        <source>Apply Windows to the Selected Scans</source>
        <translation>Appliquer les fenêtres aux balayages sélectionnés</translation>
    </message>
    <message>
        <source>Apply Peaks to the Selected Scans</source>
        <translation>Appliquer les pics aux balayages sélectionnés</translation>
    </message>
    <message>
        <source>Apply Choices to the Selected Patterns</source>
        <translation>Appliquer les choix aux diffractogrammes sélectionnés</translation>
    </message>
    <message>
        <source>Everything Automatic on the Selected Scans</source>
        <translation>Tout automatique sur les balayages sélectionnés</translation>
    </message>
    <message>
        <source>Select a scan first.</source>
        <translation>Sélectionnez d’abord un balayage.</translation>
    </message>
    <message>
        <source>Select two scans or more: the first one gives, the others take.</source>
        <translation>Sélectionnez au moins deux balayages&#xa0;: le premier donne, les autres reçoivent.</translation>
    </message>
    <message>
        <source>Select two patterns or more: the first one gives, the others take.</source>
        <translation>Sélectionnez au moins deux diffractogrammes&#xa0;: le premier donne, les autres reçoivent.</translation>
    </message>
    <message>
        <source>Baseline from the Glass Transition</source>
        <translation>Ligne de base d’après la transition vitreuse</translation>
    </message>
    <message>
        <source>Apply Baseline to the Selected Scans</source>
        <translation>Appliquer la ligne de base aux balayages sélectionnés</translation>
    </message>
</context>
<context>
    <name>vitrine::ScanForm</name>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Glass line, low</source>
        <translation>Ligne du verre, min.</translation>
    </message>
    <message>
        <source>Glass line, high</source>
        <translation>Ligne du verre, max.</translation>
    </message>
    <message>
        <source>Liquid line, low</source>
        <translation>Ligne du liquide, min.</translation>
    </message>
    <message>
        <source>Liquid line, high</source>
        <translation>Ligne du liquide, max.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Apply to all scans</source>
        <translation>Appliquer à tous les balayages</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>Vitesse de chauffe</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Exothermic is</source>
        <translation>Exothermique</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vers le haut</translation>
    </message>
    <message>
        <source>down</source>
        <translation>vers le bas</translation>
    </message>
    <message>
        <source>Glass line of</source>
        <translation>Ligne du verre de</translation>
    </message>
    <message>
        <source>In the Kissinger plot</source>
        <translation>Dans le diagramme de Kissinger</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Revenir à l’automatique</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Trouvées automatiquement</translation>
    </message>
    <message>
        <source>this scan</source>
        <translation>ce balayage</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Aucune trouvée</translation>
    </message>
    <message>
        <source>Correct for thermal lag</source>
        <translation>Corriger le retard thermique</translation>
    </message>
</context>
<context>
    <name>vitrine::ScanPane</name>
    <message>
        <source>Which relaxation the peak belongs to</source>
        <translation>À quelle relaxation le pic appartient</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>Branche&#xa0;: %1</translation>
    </message>
    <message>
        <source>being computed… · %1</source>
        <translation>calcul en cours… · %1</translation>
    </message>
</context>
<context>
    <name>vitrine::SeriesForm</name>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>The frames are a series</source>
        <translation>Les images sont une série</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Faite de</translation>
    </message>
    <message>
        <source>every frame</source>
        <translation>toutes les images</translation>
    </message>
    <message>
        <source>every n-th frame</source>
        <translation>une image sur n</translation>
    </message>
    <message>
        <source>means of n frames</source>
        <translation>moyennes de n images</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>En fonction de</translation>
    </message>
    <message>
        <source>what the file states</source>
        <translation>ce que dit le fichier</translation>
    </message>
    <message>
        <source>the number of the frame</source>
        <translation>le numéro de l’image</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>pression</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>Lines from</source>
        <translation>Droites de</translation>
    </message>
    <message>
        <source>Lines to</source>
        <translation>Droites à</translation>
    </message>
    <message>
        <source>Conditions from</source>
        <translation>Conditions de</translation>
    </message>
    <message>
        <source>Paste or open a table of conditions…</source>
        <translation>Coller ou ouvrir une table de conditions…</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s), from %1 to %2 %3</source>
        <translation>
            <numerusform>%n image, de %1 à %2 %3</numerusform>
            <numerusform>%n images, de %1 à %2 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ShareBars</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorControls</name>
    <message>
        <source>own</source>
        <translation>personnalisé</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>verre</translation>
    </message>
    <message>
        <source>law</source>
        <translation>loi</translation>
    </message>
    <message>
        <source>Adam–Gibbs</source>
        <translation>Adam–Gibbs</translation>
    </message>
    <message>
        <source>Kissinger line</source>
        <translation>Droite de Kissinger</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>vitesses</translation>
    </message>
    <message>
        <source>cool as fast as heat</source>
        <translation>refroidir aussi vite que chauffer</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1 (non vérifié)</translation>
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
        <translation>ligne du verre, J/(g·K)</translation>
    </message>
    <message>
        <source>its slope</source>
        <translation>sa pente</translation>
    </message>
    <message>
        <source>liquid line, J/(g·K)</source>
        <translation>ligne du liquide, J/(g·K)</translation>
    </message>
    <message>
        <source>Lay the selected scan over it</source>
        <translation>Superposer le balayage sélectionné</translation>
    </message>
    <message>
        <source>Fit the model to it</source>
        <translation>Y ajuster le modèle</translation>
    </message>
    <message>
        <source>Parameters of the fit</source>
        <translation>Paramètres de l’ajustement</translation>
    </message>
    <message>
        <source>varied</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
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
        <translation>Progression de l’ajustement</translation>
    </message>
    <message>
        <source>%v of at most %m runs</source>
        <translation>calcul %v sur %m au plus</translation>
    </message>
    <message>
        <source>Stop the fit</source>
        <translation>Arrêter l’ajustement</translation>
    </message>
    <message>
        <source>The thermal history above must be that of the measured scan.</source>
        <translation>L’histoire thermique ci-dessus doit être celle du balayage mesuré.</translation>
    </message>
    <message>
        <source> (at its bound)</source>
        <translation> (à sa borne)</translation>
    </message>
    <message>
        <source>The fit was stopped; everything is as it was.</source>
        <translation>L’ajustement a été arrêté&#x202f;; tout est resté tel quel.</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>Ajustement en cours…</translation>
    </message>
    <message>
        <source>rms of the residuals %1 J/(g·K)</source>
        <translation>RMS des résidus %1&#xa0;J/(g·K)</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Tous les paramètres</translation>
    </message>
    <message>
        <source>rms %1 J/(g·K) after %2 runs of the model; errors count correlated residuals as one (%3 rows)</source>
        <translation>RMS %1&#xa0;J/(g·K) après %2 calculs du modèle&#x202f;; pour les erreurs, les résidus corrélés comptent pour un seul (%3 lignes)</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorStepRow</name>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Step %1: ramp to</source>
        <translation>Étape %1&#xa0;: rampe jusqu’à</translation>
    </message>
    <message>
        <source>Step %1: hold at</source>
        <translation>Étape %1&#xa0;: palier à</translation>
    </message>
    <message>
        <source>Step %1: at once to</source>
        <translation>Étape %1&#xa0;: d’un coup à</translation>
    </message>
    <message>
        <source>Step %1: pressure, at</source>
        <translation>Étape %1&#xa0;: pression, à</translation>
    </message>
    <message>
        <source>Step %1: again, to</source>
        <translation>Étape %1&#xa0;: répétition, jusqu’à</translation>
    </message>
    <message>
        <source>Temperature of the step</source>
        <translation>Température de l’étape</translation>
    </message>
    <message>
        <source>Rate, duration or pressure of the step</source>
        <translation>Vitesse, durée ou pression de l’étape</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pendant</translation>
    </message>
    <message>
        <source>moves T_g by</source>
        <translation>décale T_g de</translation>
    </message>
    <message>
        <source>%1 steps again, times</source>
        <translation>%1 étapes répétées, fois</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorTimeline</name>
    <message>
        <source>Thermal history</source>
        <translation>Histoire thermique</translation>
    </message>
    <message>
        <source>Left and right choose a point, up and down change its temperature, plus and minus the duration of its step, Delete removes the step.</source>
        <translation>Gauche et droite choisissent un point, haut et bas changent sa température, plus et moins la durée de son étape, Suppr retire l’étape.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>d’un coup</translation>
    </message>
    <message>
        <source>1 atm</source>
        <translation>1 atm</translation>
    </message>
    <message>
        <source>P: %1 K</source>
        <translation>P&#xa0;: %1&#xa0;K</translation>
    </message>
    <message>
        <source>%1 steps × %2</source>
        <translation>%1 étapes × %2</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1&#xa0;K</translation>
    </message>
    <message>
        <source>Drag up and down for the temperature, left and right for the duration; right-click for more</source>
        <translation>Glisser verticalement pour la température, horizontalement pour la durée&#x202f;; clic droit pour plus de choix</translation>
    </message>
    <message>
        <source>Right-click to add a step</source>
        <translation>Clic droit pour ajouter une étape</translation>
    </message>
    <message>
        <source>Hold here for 10 min</source>
        <translation>Palier de 10&#xa0;min ici</translation>
    </message>
    <message>
        <source>Cool by 50 K from here at 20 K/min</source>
        <translation>Refroidir de 50&#xa0;K à partir d’ici à 20&#xa0;K/min</translation>
    </message>
    <message>
        <source>Heat by 50 K from here at 200 K/s</source>
        <translation>Chauffer de 50&#xa0;K à partir d’ici à 200&#xa0;K/s</translation>
    </message>
    <message>
        <source>Quench from here by 100 K</source>
        <translation>Tremper de 100&#xa0;K à partir d’ici</translation>
    </message>
    <message>
        <source>From here on 7 GPa (Tg 38 K higher)</source>
        <translation>À partir d’ici, 7&#xa0;GPa (Tg plus haute de 38&#xa0;K)</translation>
    </message>
    <message>
        <source>From here on 1 atm</source>
        <translation>À partir d’ici, 1 atm</translation>
    </message>
    <message>
        <source>Carry this step and the one before out twice more</source>
        <translation>Exécuter cette étape et la précédente deux fois de plus</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Retirer cette étape</translation>
    </message>
</context>
<context>
    <name>vitrine::SimulatorView</name>
    <message>
        <source>Simulator</source>
        <translation>Simulateur</translation>
    </message>
    <message>
        <source>Simulated scan</source>
        <translation>Balayage simulé</translation>
    </message>
    <message>
        <source>Fictive temperature along the history</source>
        <translation>Température fictive au fil de l’histoire</translation>
    </message>
    <message>
        <source>Enthalpy of the recorded ramp</source>
        <translation>Enthalpie de la rampe enregistrée</translation>
    </message>
    <message>
        <source>Kissinger line of the simulated glass</source>
        <translation>Droite de Kissinger du verre simulé</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Measured scan</source>
        <translation>Balayage mesuré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Keep this run</source>
        <translation>Garder cet essai</translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation>Essais gardés</translation>
    </message>
    <message>
        <source>Send to the study</source>
        <translation>Envoyer à l’étude</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>Revenir à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Oublier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>Simulated at %1 K/s</source>
        <translation>Simulé à %1&#xa0;K/s</translation>
    </message>
    <message>
        <source>The picture that is shown</source>
        <translation>L’image affichée</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Kissinger</source>
        <translation>Kissinger</translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation>Température fictive</translation>
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
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>No scans to review yet. Drop instrument files on the window, or choose Import.</source>
        <translation>Aucun balayage à passer en revue pour l’instant. Déposez des fichiers d’instrument sur la fenêtre, ou choisissez Importer.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n balayage</numerusform>
            <numerusform>%n balayages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 set by hand</source>
        <translation>%1 · définis à la main&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show the curve</source>
        <translation>Montrer la courbe</translation>
    </message>
    <message>
        <source>Everything automatic</source>
        <translation>Tout automatique</translation>
    </message>
    <message>
        <source>In the Kissinger plot</source>
        <translation>Dans le diagramme de Kissinger</translation>
    </message>
</context>
<context>
    <name>vitrine::SpreadModel</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>± noise</source>
        <translation>± bruit</translation>
    </message>
    <message>
        <source>± choices</source>
        <translation>± choix</translation>
    </message>
    <message>
        <source>± total</source>
        <translation>± total</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Carried most by</source>
        <translation>Déplacé surtout par</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n analysis(es): %1. The central 95 % of them lie from %2 to %3.</source>
        <translation>
            <numerusform>Médiane de %n analyse&#xa0;: %1. Les 95&#xa0;% centraux vont de %2 à %3.</numerusform>
            <numerusform>Médiane de %n analyses&#xa0;: %1. Les 95&#xa0;% centraux vont de %2 à %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>Drop your measurements here</source>
        <translation>Déposez vos mesures ici</translation>
    </message>
    <message>
        <source>Exports of Mettler STARe, NETZSCH, TA, PerkinElmer, Setaram and MicroCal, and any table of temperature and heat flow. Before anything is taken in you see what was understood.</source>
        <translation>Exports de Mettler STARe, NETZSCH, TA, PerkinElmer, Setaram et MicroCal, et tout tableau de température et de flux de chaleur. Rien n’est ajouté avant que vous ayez vu ce qui a été compris.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Open a sample…</source>
        <translation>Ouvrir un échantillon…</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Voir l’exemple</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Open the demonstration: a whole study, simulated</source>
        <translation>Ouvrir la démonstration : une étude entière, simulée</translation>
    </message>
</context>
<context>
    <name>vitrine::StatusLine</name>
    <message>
        <source>What the hands can do</source>
        <translation>Gestes possibles</translation>
    </message>
    <message>
        <source>Saved or not, state of the results, value under the cursor</source>
        <translation>Enregistré ou non, état des résultats, valeur sous le curseur</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) not up to date</source>
        <translation>
            <numerusform>%n résultat pas à jour</numerusform>
            <numerusform>%n résultats pas à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the history until you let go</source>
        <translation>pas dans l’historique avant le relâchement</translation>
    </message>
    <message>
        <source>all results up to date</source>
        <translation>tous les résultats sont à jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>computing %1 of %2…</source>
        <translation>calcul %1 sur %2…</translation>
    </message>
    <message>
        <source>a choice is tried; the study is as it was</source>
        <translation>un choix est essayé&#x202f;; l’étude est telle qu’elle était</translation>
    </message>
    <message>
        <source>Show what is wrong, and how to mend it</source>
        <translation>Montrer ce qui ne va pas et comment y remédier</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::StudyCommands</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
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
        <translation>Définir pour les échantillons sélectionnés…</translation>
    </message>
    <message>
        <source>There is no step that way in the history.</source>
        <translation>Il n’y a pas d’étape dans ce sens dans l’historique.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choices of analysts (*.json)</source>
        <translation>Choix des analystes (*.json)</translation>
    </message>
    <message>
        <source>Save the Analysts’ Choices…</source>
        <translation>Enregistrer les choix des analystes…</translation>
    </message>
    <message>
        <source>Save the choices as a preset</source>
        <translation>Enregistrer les choix comme préréglage</translation>
    </message>
    <message>
        <source>choices.json</source>
        <translation>choix.json</translation>
    </message>
    <message>
        <source>Take Analysts’ Choices from a Preset…</source>
        <translation>Reprendre les choix d’un préréglage…</translation>
    </message>
    <message>
        <source>Take choices from a preset</source>
        <translation>Reprendre les choix d’un préréglage</translation>
    </message>
    <message>
        <source>The choices are written.</source>
        <translation>Les choix sont écrits.</translation>
    </message>
</context>
<context>
    <name>vitrine::StudyForm</name>
    <message>
        <source>Across the samples</source>
        <translation>À travers les échantillons</translation>
    </message>
    <message>
        <source>T_g at ambient pressure</source>
        <translation>T_g à pression ambiante</translation>
    </message>
    <message>
        <source>of the samples</source>
        <translation>des échantillons</translation>
    </message>
    <message>
        <source>T_{g,P} from</source>
        <translation>T_{g,P} d’après</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>superposition</translation>
    </message>
    <message>
        <source>onset of equilibrium</source>
        <translation>début de l’équilibre</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>T_{g,P} by hand</source>
        <translation>T_{g,P} à la main</translation>
    </message>
    <message>
        <source>Cold compression below</source>
        <translation>Compression à froid au-dessous de</translation>
    </message>
    <message>
        <source>Crossover of the master curve</source>
        <translation>Transition de la courbe maîtresse</translation>
    </message>
    <message>
        <source>straight ramp</source>
        <translation>rampe droite</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>An α plateau for each pressure</source>
        <translation>Un plateau α pour chaque pression</translation>
    </message>
    <message>
        <source>Structures compared with</source>
        <translation>Structures comparées à</translation>
    </message>
    <message>
        <source>Relaxation time of</source>
        <translation>Temps de relaxation de</translation>
    </message>
    <message>
        <source>Slowdown read at</source>
        <translation>Ralentissement lu à</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>the one annealed hottest</source>
        <translation>celui recuit le plus chaud</translation>
    </message>
    <message>
        <source>Collapse: the T_g,P with which the activation energies of this pressure, drawn on T/T_g,P, fall on the curve of ambient pressure.</source>
        <translation>Superposition&#xa0;: la T_g,P avec laquelle les énergies d’activation de cette pression, tracées en fonction de T/T_g,P, tombent sur la courbe de la pression ambiante.</translation>
    </message>
    <message>
        <source>Onset of equilibrium: the middle between the hottest sample that is not in equilibrium yet and the coldest one that is.</source>
        <translation>Début de l’équilibre&#xa0;: le milieu entre l’échantillon le plus chaud qui n’est pas encore à l’équilibre et le plus froid qui l’est.</translation>
    </message>
    <message>
        <source>By hand: the T_g,P that is typed below.</source>
        <translation>À la main&#xa0;: la T_g,P saisie ci-dessous.</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1 (non vérifié)</translation>
    </message>
</context>
<context>
    <name>vitrine::Subject</name>
    <message>
        <source>%1 ⊕ choices</source>
        <translation>%1 ⊕ choix</translation>
    </message>
</context>
<context>
    <name>vitrine::ThermogramView</name>
    <message>
        <source>%1 K · %2 %3</source>
        <translation>%1&#xa0;K · %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n échantillon</numerusform>
            <numerusform>%n échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n balayage</numerusform>
            <numerusform>%n balayages</numerusform>
        </translation>
    </message>
    <message>
        <source>glass %1, liquid %2</source>
        <translation>verre %1, liquide %2</translation>
    </message>
    <message>
        <source>No scans to draw yet. Drop instrument files on the window, or choose Import.</source>
        <translation>Aucun balayage à tracer pour l’instant. Déposez des fichiers d’instrument sur la fenêtre, ou choisissez Importer.</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>Select the scan first that the baseline is for.</source>
        <translation>Sélectionnez d’abord le balayage auquel la ligne de base est destinée.</translation>
    </message>
    <message>
        <source>A cooling scan is not analysed; it has no baseline.</source>
        <translation>Un balayage de refroidissement n’est pas analysé&#x202f;; il n’a pas de ligne de base.</translation>
    </message>
    <message>
        <source>DSC curves</source>
        <translation>Courbes DSC</translation>
    </message>
    <message>
        <source>No peak stands clear of the baseline between its anchors.</source>
        <translation>Aucun pic ne se détache nettement de la ligne de base entre ses ancrages.</translation>
    </message>
    <message>
        <source>In one unit where that is possible</source>
        <translation>Dans une seule unité si possible</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Comme mesuré</translation>
    </message>
    <message>
        <source>Heat flow per mass</source>
        <translation>Flux thermique massique</translation>
    </message>
    <message>
        <source>Heat capacity</source>
        <translation>Capacité thermique</translation>
    </message>
    <message>
        <source>Unit of the curves</source>
        <translation>Unité des courbes</translation>
    </message>
    <message>
        <source>Curves as measured</source>
        <translation>Courbes comme mesurées</translation>
    </message>
    <message>
        <source>Smoothed over 2 K</source>
        <translation>Lissées sur 2 K</translation>
    </message>
    <message>
        <source>Smoothed over 5 K</source>
        <translation>Lissées sur 5 K</translation>
    </message>
    <message>
        <source>Smoothed over 15 K</source>
        <translation>Lissées sur 15 K</translation>
    </message>
    <message>
        <source>Curves where they are</source>
        <translation>Courbes à leur place</translation>
    </message>
    <message>
        <source>Each a little above the one before</source>
        <translation>Chacune un peu au-dessus de la précédente</translation>
    </message>
    <message>
        <source>Each well above the one before</source>
        <translation>Chacune nettement au-dessus de la précédente</translation>
    </message>
    <message>
        <source>For the eye only</source>
        <translation>Pour l’œil seulement</translation>
    </message>
    <message>
        <source>right-hand axis, dash-dotted: %1</source>
        <translation>axe de droite, trait mixte : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) converted with mass and rate</source>
        <translation>
            <numerusform>%n balayage converti par la masse et la vitesse</numerusform>
            <numerusform>%n balayages convertis par la masse et la vitesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of a third unit not drawn: mass or rate is missing</source>
        <translation>
            <numerusform>%n balayage dans une troisième unité non tracé : masse ou vitesse inconnue</numerusform>
            <numerusform>%n balayages dans une troisième unité non tracés : masse ou vitesse inconnue</numerusform>
        </translation>
    </message>
    <message>
        <source>smoothed for the eye over %1 K</source>
        <translation>lissé pour l’œil sur %1 K</translation>
    </message>
    <message>
        <source>each curve shifted by %1 %2</source>
        <translation>chaque courbe décalée de %1 %2</translation>
    </message>
</context>
<context>
    <name>vitrine::View</name>
    <message>
        <source>Send to a Figure</source>
        <translation>Envoyer dans une figure</translation>
    </message>
    <message>
        <source>New Figure</source>
        <translation>Nouvelle figure</translation>
    </message>
</context>
<context>
    <name>vitrine::ViewBoard</name>
    <message>
        <source>Views of one place</source>
        <translation>Vues d’un même emplacement</translation>
    </message>
</context>
<context>
    <name>vitrine::ViewCommands</name>
    <message>
        <source>Fit the Views</source>
        <translation>Ajuster les vues</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the Plot as a Table</source>
        <translation>Afficher le graphique en tableau</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Open the Simulator</source>
        <translation>Ouvrir le simulateur</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Review as Small Multiples</source>
        <translation>Passer en revue en vignettes</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Figures have no panel like this view.</source>
        <translation>Les figures n’ont pas de panneau comme cette vue.</translation>
    </message>
    <message>
        <source>New Figure</source>
        <translation>Nouvelle figure</translation>
    </message>
    <message>
        <source>No view is shown.</source>
        <translation>Aucune vue n’est affichée.</translation>
    </message>
    <message>
        <source>Give the View All the Room</source>
        <translation>Donner toute la place à la vue</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Show the View in a Window of Its Own</source>
        <translation>Afficher la vue dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Close the View</source>
        <translation>Fermer la vue</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Reset the Views of This Kind of Sample</source>
        <translation>Réinitialiser les vues de ce type d’échantillons</translation>
    </message>
    <message>
        <source>Show All Views Again</source>
        <translation>Afficher de nouveau toutes les vues</translation>
    </message>
    <message>
        <source>Put the View Back</source>
        <translation>Remettre la vue en place</translation>
    </message>
</context>
<context>
    <name>vitrine::ViewTitle</name>
    <message>
        <source>Drag this view to another place; a double-click gives it all the room</source>
        <translation>Faites glisser cette vue vers un autre emplacement ; un double-clic lui donne toute la place</translation>
    </message>
    <message>
        <source>Close this view</source>
        <translation>Fermer cette vue</translation>
    </message>
    <message>
        <source>Show the other views again</source>
        <translation>Afficher de nouveau les autres vues</translation>
    </message>
    <message>
        <source>Give this view all the room</source>
        <translation>Donner toute la place à cette vue</translation>
    </message>
    <message>
        <source>Put this view back among the others</source>
        <translation>Remettre cette vue parmi les autres</translation>
    </message>
    <message>
        <source>Show this view in a window of its own</source>
        <translation>Afficher cette vue dans sa propre fenêtre</translation>
    </message>
</context>
<context>
    <name>vitrine::WatchCommands</name>
    <message>
        <source>Watch Folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Pause the Watch</source>
        <translation>Suspendre la surveillance</translation>
    </message>
    <message>
        <source>Log of the Watched Folder…</source>
        <translation>Journal du dossier surveillé…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Aucun dossier n’est surveillé.</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Dossier à surveiller</translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lie in the folder already.</source>
        <translation>
            <numerusform>%n fichier est déjà dans le dossier.</numerusform>
            <numerusform>%n fichiers sont déjà dans le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that come later are read as they appear. Are those that are there read too?</source>
        <translation>Les fichiers qui viendront seront lus dès leur arrivée. Faut-il lire aussi ceux qui sont là ?</translation>
    </message>
    <message>
        <source>Read Them Too</source>
        <translation>Les lire aussi</translation>
    </message>
    <message>
        <source>New Ones Only</source>
        <translation>Seulement les nouveaux</translation>
    </message>
</context>
<context>
    <name>vitrine::WatchWindow</name>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Watched Folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Files of the watched folder</source>
        <translation>Fichiers du dossier surveillé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Aucun dossier n’est surveillé.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n fichier lu</numerusform>
            <numerusform>%n fichiers lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not complete yet</source>
        <translation>
            <numerusform>%n encore incomplet</numerusform>
            <numerusform>%n encore incomplets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message numerus="yes">
        <source>A file is read once it has not changed for %n second(s).</source>
        <translation>
            <numerusform>Un fichier est lu lorsqu’il n’a pas changé pendant %n seconde.</numerusform>
            <numerusform>Un fichier est lu lorsqu’il n’a pas changé pendant %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n modifié depuis</numerusform>
            <numerusform>%n modifiés depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>new files wait while there is something to redo</source>
        <translation>les nouveaux fichiers attendent tant qu’il reste quelque chose à rétablir</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>le dossier n’est pas là</translation>
    </message>
</context>
<context>
    <name>vitrine::WhyPane</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Fermer l’explication</translation>
    </message>
    <message>
        <source>Why this %1?</source>
        <translation>D’où vient «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Try it otherwise; each is one step that can be undone:</source>
        <translation>Essayez autrement&#x202f;; chaque essai est une étape qui peut être annulée&#xa0;:</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Pourquoi ce nombre</translation>
    </message>
</context>
<context>
    <name>vitrine::WindowPanels</name>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
</TS>
